"""The curve on the page of a clinician: where every day, mean and mark lies; places count days from the first."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from bot.diary.account import Account
from bot.diary.entries import HIGHEST, LOWEST
from bot.views.charts import ChartDay, running_mean
from bot.views.doctor_words import short_day
from bot.views.speech import Speech

MOST_TICKS = 9
WEEK = 7
MONTHS_FROM = 60
"""Days from which the axis names months instead of weeks: two months at least begin in so many."""


def curve(speech: Speech, account: Account) -> dict[str, Any]:
    """Return the curve as the template reads it."""
    first, length = account.whole.first, account.whole.length
    known = {day.day: day for day in account.days}
    every = [first + timedelta(days=place) for place in range(length)]
    scores = [known[day].score if day in known else None for day in every]
    means = running_mean([ChartDay(day=day, score=score) for day, score in zip(every, scores, strict=True)])
    return {
        "title": speech.say("report-curve"),
        "length": length,
        "points": [[place, score] for place, score in enumerate(scores) if score is not None],
        "mean": _runs(means),
        "line": account.line
        and [[(day - first).days, _bounded(account.line.at(day))] for day in (account.line.start, account.line.end)],
        "unanswered": _silences(day not in known or not known[day].answered for day in every),
        "headache": [place for place, day in enumerate(every) if day in known and known[day].headache],
        "medicine": [place for place, day in enumerate(every) if day in known and known[day].medicines],
        "advice": sorted({(given.given_on - first).days for given in account.advised}),
        "ticks": [[(day - first).days, short_day(speech, day)] for day in _ticks(first, length)],
        "legend": {
            name: speech.say(f"report-curve-{name}")
            for name in ("day", "mean", "trend", "unanswered", "headache", "medicine", "advice")
        },
    }


def _bounded(height: float) -> float:
    return round(min(max(height, LOWEST), HIGHEST), 2)


def _runs(means: Iterable[float | None]) -> list[list[list[float]]]:
    """Cut the line of means where there is none."""
    runs: list[list[list[float]]] = [[]]
    for place, mean in enumerate(means):
        if mean is not None:
            runs[-1].append([place, round(mean, 2)])
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _silences(unanswered: Iterable[bool]) -> list[list[int]]:
    """Return each run of days without an answer: where it begins, and how many days it has."""
    runs: list[list[int]] = []
    for place, silent in enumerate(unanswered):
        if not silent:
            continue
        if runs and sum(runs[-1]) == place:
            runs[-1][1] += 1
        else:
            runs.append([place, 1])
    return runs


def _ticks(first: date, length: int) -> list[date]:
    every = [first + timedelta(days=place) for place in range(length)]
    if length < MONTHS_FROM:
        return every[::WEEK]
    starts = [day for day in every if day.day == 1]
    step = -(-len(starts) // MOST_TICKS)
    return starts[:: step or 1]
