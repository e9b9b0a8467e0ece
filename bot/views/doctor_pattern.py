"""The pattern on the page of a clinician: warning signs first, then what was noted how often."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from statistics import fmean
from typing import Any

from bot.diary.account import Account, Exposure
from bot.diary.entries import Trigger
from bot.diary.resemblance import LENGTHS, Feature
from bot.views.doctor_room import Room
from bot.views.doctor_words import Section, fact, listed, plain, short_day, written
from bot.views.log import Symptom
from bot.views.speech import Speech

WARNING = (Symptom.BLACKOUT, Symptom.WEAKNESS, Symptom.FEVER, Symptom.BLURRED, Symptom.VOMITING)
"""Symptoms that are told first and with their last day, however rare they are (CLINICAL 1.2)."""


def pattern(speech: Speech, account: Account, room: Room) -> Section:
    """Return the warning signs, where it hurts, what was noticed, triggers, and medicines by name."""
    lengths = _of(LENGTHS, account.features)
    others = _of([one for one in Symptom if one not in WARNING], account.symptoms)
    described = _of([one for one in Feature if one not in LENGTHS], account.features)
    facts = [
        *fact(speech, "report-warnings", _warnings(speech, account)),
        *fact(speech, "report-different", _different(speech, account)),
        *fact(speech, "report-places", _counts(speech, "checkin-place", account.places, room)),
        *fact(speech, "report-symptoms", _counts(speech, "log-symptom-name", others, room)),
        *fact(speech, "report-severity", _severity(speech, account)),
        *fact(speech, "report-features", _counts(speech, "headache-feature", described, room)),
        *fact(speech, "report-lengths", _counts(speech, "headache-feature", lengths, room)),
        *fact(speech, "report-triggers", _triggers(speech, account, room)),
        *fact(speech, "report-periods", _periods(speech, account)),
        *fact(speech, "report-named", _named(speech, account, room)),
    ]
    nothing = {} if facts else {"small": speech.say("report-pattern-none")}
    return {"title": speech.say("report-pattern"), "facts": facts, **nothing}


def _of(words: Iterable[str], counts: Mapping[str, int]) -> Mapping[str, int]:
    known = frozenset(map(str, words))
    return {word: days for word, days in counts.items() if word in known}


def _warnings(speech: Speech, account: Account) -> str:
    noted = {sign: {entry.day for entry in account.entries if sign in entry.symptoms} for sign in WARNING}
    return ", ".join(
        _with_last(speech, plain(speech.say(f"log-symptom-name-{sign}")).lower(), days)
        for sign, days in noted.items()
        if days
    )


def _with_last(speech: Speech, name: str, days: set[date]) -> str:
    return speech.say("report-warning", name=name, count=len(days), day=short_day(speech, max(days)))


def _different(speech: Speech, account: Account) -> str:
    days = {day.day for day in account.days if day.different}
    return speech.say("report-different-days", count=len(days), day=short_day(speech, max(days))) if days else ""


def _counts(speech: Speech, prefix: str, counts: Mapping[Any, int], room: Room) -> str:
    names = {plain(speech.say(f"{prefix}-{name}")).lower(): days for name, days in counts.items()}
    return _counted(speech, names, room)


def _named(speech: Speech, account: Account, room: Room) -> str:
    names: Counter[str] = Counter()
    for taken, days in account.named.items():
        names[written(speech, taken.name, room.name)] += days
    return _counted(speech, dict(names.most_common()), room)


def _counted(speech: Speech, names: Mapping[str, int], room: Room) -> str:
    each = [
        speech.say("report-counted" if place else "report-counted-first", name=name, count=days)
        for place, (name, days) in enumerate(names.items())
    ]
    return listed(speech, each, room.names)


def _severity(speech: Speech, account: Account) -> str:
    """Return the mean pain on days with headache, and on those known to be without."""
    known = [(day.headache, day.score) for day in account.days if day.headache is not None and day.score is not None]
    ached, others = ([score for headache, score in known if headache is wanted] for wanted in (True, False))
    if not ached:
        return ""
    said = speech.say("report-severity-mean", mean=speech.mean(fmean(ached)), count=len(ached))
    without = (
        speech.say("report-severity-without", mean=speech.mean(fmean(others)), count=len(others)) if others else ""
    )
    return "; ".join(filter(None, (said, without)))


def _triggers(speech: Speech, account: Account, room: Room) -> str:
    each = [_trigger(speech, one) for one in account.triggers]
    return speech.say("report-triggers-value", list=listed(speech, each, room.names, "; ")) if each else ""


def _trigger(speech: Speech, one: Exposure) -> str:
    name = speech.say(f"log-trigger-{one.trigger.value}").lower()
    if one.with_it is None or one.without_it is None:
        return speech.say("report-trigger-unscored", name=name, days=one.days)
    means = {"with": speech.mean(one.with_it), "without": speech.mean(one.without_it)}
    return speech.say("report-trigger", name=name, days=one.days, **means)


def _periods(speech: Speech, account: Account) -> str:
    """Return how headaches and periods lie together, which NICE CG150 asks a diary for."""
    on = {entry.day for entry in account.entries if Trigger.PERIOD in entry.triggers}
    told = [day.headache for day in account.days if day.day in on and day.headache is not None]
    return speech.say("report-periods-days", count=len(on), headache=sum(told), known=len(told)) if on else ""
