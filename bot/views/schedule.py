"""Hours, weekdays and kinds in words."""

from collections.abc import Iterable, Mapping
from datetime import time
from itertools import groupby

from babel.dates import get_day_names

from bot.views.speech import Speech
from scheduler.frequency import wished
from scheduler.kinds import NUDGES, Kind
from scheduler.preferences import KindPlan, Preferences, Window

WEEK = (1, 2, 3, 4, 5, 6, 7)


def kind_name(speech: Speech, kind: Kind) -> str:
    """Return what a planned kind is called."""
    return speech.say(f"today-kind-{kind.value}")


def weekday(speech: Speech, day: int) -> str:
    """Return the short name of an ISO weekday."""
    return str(get_day_names("abbreviated", locale=speech.locale)[day - 1])


def weekdays(speech: Speech, days: Iterable[int]) -> str:
    """Return ISO weekdays such as "Mon–Fri, Sun"; three or more in a row are joined."""
    runs = groupby(enumerate(sorted(set(days))), key=lambda pair: pair[1] - pair[0])
    return ", ".join(_run(speech, [day for _, day in run]) for _, run in runs)


def span(speech: Speech, start: time, end: time) -> str:
    """Return a span of wall-clock time."""
    return f"{speech.clock(start)}–{speech.clock(end)}"


def windows(speech: Speech, day: Iterable[Window]) -> str:
    """Return one day's windows; a day without any says so."""
    spans = [span(speech, window.start, window.end) for window in day]
    return ", ".join(spans) or speech.say("settings-hours-none")


def hours_by_days(chosen: Mapping[int, tuple[Window, ...]]) -> tuple[tuple[tuple[int, ...], tuple[Window, ...]], ...]:
    """Return weekdays with the same windows together, those without windows last."""
    together: dict[tuple[Window, ...], list[int]] = {}
    for day in WEEK:
        together.setdefault(tuple(chosen.get(day, ())), []).append(day)
    return tuple((tuple(days), day) for day, days in sorted(together.items(), key=lambda pair: (not pair[0], pair[1])))


def hours(speech: Speech, chosen: Mapping[int, tuple[Window, ...]]) -> str:
    """Return all hours in one line, such as "Mon–Fri 09:00–12:00, 13:00–18:00"."""
    lines = [f"{weekdays(speech, days)} {windows(speech, day)}" for days, day in hours_by_days(chosen) if day]
    return "; ".join(lines) or speech.say("settings-hours-none")


def times(speech: Speech, plan: KindPlan) -> str:
    """Return a kind's fixed times."""
    return ", ".join(speech.clock(wall) for wall in plan.times)


def kinds(speech: Speech, preferences: Preferences) -> str:
    """Return the kinds that are on, with how often a day."""
    chosen = [(kind, wished(preferences.kinds.get(kind))) for kind in NUDGES]
    shown = [
        speech.say("settings-kinds-short", what=kind_name(speech, kind), count=count) for kind, count in chosen if count
    ]
    return ", ".join(shown) or speech.say("settings-kinds-none")


def _run(speech: Speech, days: list[int]) -> str:
    if len(days) > 2:
        return f"{weekday(speech, days[0])}–{weekday(speech, days[-1])}"
    return ", ".join(weekday(speech, day) for day in days)
