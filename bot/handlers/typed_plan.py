"""Plans as people type them: "twice a day", "every two hours", "morning and evening", "only the check-in"."""

import re
from dataclasses import dataclass, replace
from datetime import time

from bot.diary.words.plain_text import lowered, words
from scheduler.frequency import nudges_a_day, oftener, rarer
from scheduler.preferences import MAX_DAILY_CAP, Preferences, Window
from scheduler.presets import WORKDAYS, Preset, on, preset

OWN = "own"
"""The name of a plan that is none of the presets."""

WORKING_DAY = 8 * 60
"""Minutes over which "every two hours" is counted: those of the desk day."""

_PARTS = {
    "morning": Window(start=time(9), end=time(11, 30)),
    "afternoon": Window(start=time(13), end=time(15, 30)),
    "evening": Window(start=time(17, 30), end=time(20)),
}
"""Of one length, so that what is spread evenly brings one to each."""

_PART_WORDS = {"lunch": "afternoon", "lunchtime": "afternoon", "noon": "afternoon", "midday": "afternoon"}
_PART_WORDS |= {"night": "evening", "tonight": "evening"}
_COUNTS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_FILLERS = words(
    "a about an and around at day daily during each every i id in just let like lets make maybe me my nudge nudges "
    "only per perhaps please remind reminder reminders say so speak the then think time times up want with workday "
    "would message messages"
)
_NUMBER = re.compile(rf"(\d{{1,2}})x?|({'|'.join(_COUNTS)})")
_SPANS = {"other": 2.0, "couple of": 2.0, "few": 3.0, "half": 0.5, "half an": 0.5}
_EVERY = re.compile(
    rf"\b(?:(?:every|each) (?:a )?(?:(\d{{1,3}}|{'|'.join((*_COUNTS, *reversed(_SPANS)))}) )?"
    r"(hours?|hrs?|h|minutes?|mins?|m)|hourly)\b"
)
_NEVER = re.compile(
    r"(?:never|no|none|nothing|zero|not at all|not)(?: (?:thanks|thank you|nudges?|reminders?|messages?|exercises?))*"
    r"|(?:just |only )?(?:the |a |one |daily )*(?:check-?in|check in|question)(?: only| a day| per day| daily)*"
)
_SELDOM = re.compile(
    r"(?:as |a )?(?:rarely|seldom|little|gently|not (?:too |very |so )?often)(?: as possible| please)?"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """A plan that was typed; `name` is that of a preset, or OWN."""

    name: str
    preferences: Preferences


def read_plan(typed: str) -> Chosen | None:
    """Return the plan that was typed; None where it is not plain which."""
    line = " ".join(re.sub(r"[^\w\s-]+", " ", lowered(typed)).split())
    if (interval := _minutes(line)) is not None:
        return _so_often(max(1, round(WORKING_DAY / interval))) if interval else None
    if _NEVER.fullmatch(line):
        return _preset(Preset.CHECKIN)
    if _SELDOM.fullmatch(line):
        return _preset(Preset.GENTLE)
    said = [word for word in line.split() if word not in _FILLERS]
    if parts := _parts(said):
        return _at(parts)
    count = _count(said)
    return None if count is None else _so_often(count)


def _minutes(line: str) -> int | None:
    """Return the minutes between two nudges; None where nothing is said about that, or more than that."""
    found = _EVERY.search(line)
    if found is None or not _FILLERS.issuperset((line[: found.start()] + line[found.end() :]).split()):
        return None
    if found[0] == "hourly":
        return 60
    many, unit = found[1] or "one", 60 if found[2].startswith("h") else 1
    return int((_SPANS.get(many) or _number(many)) * unit)


def _parts(said: list[str]) -> tuple[str, ...]:
    """Return the parts of the day, where nothing else is named."""
    named = [_PART_WORDS.get(word.rstrip("s"), word.rstrip("s")) for word in said]
    return tuple(part for part in _PARTS if part in named) if named and set(named) <= set(_PARTS) else ()


def _count(said: list[str]) -> int | None:
    if len(said) != 1:
        return None
    words = {"once": 1, "twice": 2, "thrice": 3}
    if said[0] in words:
        return words[said[0]]
    found = _NUMBER.fullmatch(said[0])
    return None if found is None else _number(found[1] or found[2])


def _number(text: str) -> int:
    return _COUNTS.index(text) if text in _COUNTS else int(text)


def _so_often(count: int) -> Chosen:
    """Return the preset with so many nudges a day, else the desk day with more or fewer of them."""
    known = {0: Preset.CHECKIN, 1: Preset.CHECKIN, 2: Preset.GENTLE, 4: Preset.DESK}
    if count in known:
        return _preset(known[count])
    plan, wanted = preset(Preset.DESK), min(count, MAX_DAILY_CAP)
    while nudges_a_day(plan) < wanted:
        plan = oftener(plan)
    while nudges_a_day(plan) > wanted:
        plan = rarer(plan)
    return Chosen(name=OWN, preferences=plan)


def _at(parts: tuple[str, ...]) -> Chosen:
    if parts == ("evening",):
        return _preset(Preset.EVENINGS)
    plan = preset(Preset.EVENINGS if "evening" in parts else Preset.DESK)
    windows = on(WORKDAYS, tuple(_PARTS[part] for part in parts))
    kinds = preset(Preset.DESK).kinds
    return Chosen(name=OWN, preferences=replace(plan, windows=windows, kinds=kinds, cap=len(parts)))


def _preset(name: Preset) -> Chosen:
    return Chosen(name=name.value, preferences=preset(name))
