"""How /progress looks: one picture, one sentence, and the choice of 7, 30 or 90 days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from babel.dates import format_date

from bot.diary.entries import Day
from bot.diary.trend import Direction, Summary
from bot.views.callback import encode
from bot.views.charts import ChartDay, ChartWords, progress_picture
from bot.views.headache import like_button
from bot.views.page import Page
from bot.views.reply import Button, File, Keyboard, Media
from bot.views.speech import Speech

KIND = "prg"
RANGES = (7, 30, 90)
MOST_TICKS = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """What /progress is about: the diary, the exercises done by day, and the days of the picture."""

    summary: Summary
    days: Sequence[Day]
    done: Mapping[date, int]

    @property
    def first(self) -> date:
        """Return the first day of the picture."""
        return self.summary.until - timedelta(days=self.summary.length - 1)


def caption(speech: Speech, period: Period) -> Page:
    """Return the sentence below the picture, and what it rests on."""
    summary = period.summary
    count = sum(period.done.values())
    answered = "progress-answered-all" if summary.scored == summary.length else "progress-answered"
    return Page(
        text="\n\n".join(
            (
                _sentence(speech, summary),
                speech.say(answered, answered=summary.scored, days=summary.length),
                speech.say("progress-exercises", count=count),
            )
        ),
        keyboard=ranges(speech, summary.length),
    )


def empty(speech: Speech) -> Page:
    """Say that there is nothing yet."""
    return Page(text=speech.say("progress-empty"))


def ranges(speech: Speech, chosen: int) -> Keyboard:
    """Return 7 · 30 · 90 days, and the question what this could be."""
    return (
        tuple(
            Button(
                label=speech.say("progress-days-chosen" if days == chosen else "progress-days", days=days),
                data=encode(KIND, "", days),
            )
            for days in RANGES
        ),
        (like_button(speech),),
    )


def picture(speech: Speech, period: Period) -> File:
    """Draw the period."""
    draw = partial(progress_picture, chart_days(period), _words(speech, period))
    return File(media=Media.PHOTO, name="progress.png", draw=draw)


def chart_days(period: Period) -> tuple[ChartDay, ...]:
    """Return every day of the period, those without an answer too."""
    known = {day.day: day for day in period.days}
    every = (period.first + timedelta(days=place) for place in range(period.summary.length))
    return tuple(_chart_day(day, known.get(day), period.done.get(day, 0)) for day in every)


def _chart_day(day: date, known: Day | None, exercises: int) -> ChartDay:
    if known is None:
        return ChartDay(day=day, exercises=exercises)
    return ChartDay(
        day=day,
        score=known.score,
        headache=bool(known.headache),
        medicine=bool(known.medicines),
        exercises=exercises,
    )


def _words(speech: Speech, period: Period) -> ChartWords:
    step = -(-period.summary.length // MOST_TICKS)
    places = range(0, period.summary.length, step)
    return ChartWords(
        pain=speech.say("progress-picture-pain"),
        mean=speech.say("progress-picture-mean"),
        unanswered=speech.say("progress-picture-unanswered"),
        headache=speech.say("progress-picture-headache"),
        medicine=speech.say("progress-picture-medicine"),
        exercises=speech.say("progress-picture-exercises"),
        ticks=tuple((place, _tick(speech, period.first + timedelta(days=place))) for place in places),
    )


def _tick(speech: Speech, day: date) -> str:
    return str(format_date(day, format="d MMM", locale=speech.locale))


def _sentence(speech: Speech, summary: Summary) -> str:
    if summary.direction is Direction.NOT_ENOUGH or summary.last_week is None or summary.week_before is None:
        if summary.mean is None:
            return speech.say("progress-trend-none")
        return speech.say("progress-trend-not_enough", mean=speech.mean(summary.mean), scored=summary.scored)
    return speech.say(
        f"progress-trend-{summary.direction.value}",
        last=speech.mean(summary.last_week),
        before=speech.mean(summary.week_before),
    )
