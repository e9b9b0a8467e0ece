"""The page for a clinician: what a diary adds up to, as data for one A4 sheet, and the sheet itself."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from statistics import fmean
from typing import Any, Literal

import typst

from bot.diary.account import Account
from bot.diary.profile import Profile
from bot.diary.rules.worsening import FEWEST_OF_A_WEEK
from bot.diary.trend import Line
from bot.views import doctor_sections as sections
from bot.views.doctor_curve import curve
from bot.views.doctor_fonts import fonts
from bot.views.doctor_patient import patient
from bot.views.doctor_pattern import pattern
from bot.views.doctor_room import ROOMS
from bot.views.doctor_words import full_day, short_day
from bot.views.speech import Speech
from content import Library

TEMPLATE = Path(__file__).with_name("doctor_page.typ")
ENOUGH = timedelta(weeks=8)
"""A diary as long as this serves a clinician (NICE CG150)."""

LEVEL = 0.5
"""Points in four weeks below which a trend line counts as level."""

FOUR_WEEKS = 28


def page(
    speech: Speech, account: Account, profile: Profile, library: Library, today: date, *, words: bool
) -> dict[str, Any]:
    """Return everything on the page; without `words` what the person wrote is left out."""
    first, last = full_day(speech, account.whole.first), full_day(speech, account.whole.last)
    return {
        "language": speech.locale.language,
        "title": speech.say("report-title"),
        "period": speech.say(
            "report-period-begins" if account.begins else "report-period",
            first=first,
            last=last,
            days=account.whole.length,
        ),
        "kept": speech.say("report-kept", day=full_day(speech, today)),
        "by-hand": speech.say("report-by-hand"),
        "tiles": _tiles(speech, account),
        "curve": curve(speech, account),
        "trend": _trend(speech, account),
        "months": sections.months(speech, account),
        "versions": [
            {
                "left": [pattern(speech, account, room), *filter(None, [patient(speech, profile, today)])],
                "right": [
                    sections.advice(speech, account, library, room, words=words),
                    sections.exercises(speech, account, library, room),
                    sections.own_words(speech, account, room, words=words),
                ],
            }
            for room in ROOMS
        ],
        "limits": {"title": speech.say("report-limits"), "words": _limits(speech, account)},
    }


def drawn(data: Mapping[str, Any], form: Literal["pdf", "png"] = "pdf") -> bytes:
    """Set the page, always one sheet of A4."""
    inputs = {"page": json.dumps(data, ensure_ascii=False)}
    return typst.compile(TEMPLATE.read_bytes(), sys_inputs=inputs, font_paths=fonts(), format=form)


def _tiles(speech: Speech, account: Account) -> list[dict[str, str]]:
    whole, none = account.whole, speech.say("report-none")
    lowest, highest = (none if one is None else speech.number(one) for one in (account.lowest, account.highest))
    share = round(100 * whole.answered / whole.length)
    values = {
        "answered": speech.say("report-tile-answered-value", answered=whole.answered, days=whole.length),
        "pain": none if whole.mean is None else speech.mean(whole.mean),
        "headache": str(account.headache) if account.headache_known else none,
        "medicine": str(account.medicine) if whole.answered else none,
    }
    counts = {"answered": whole.answered, "days": whole.length, "share": share, "scored": whole.scored}
    known = {"known": account.headache_known, "medicine": account.medicine}
    facts = {**counts, **known, "lowest": lowest, "highest": highest}
    return [
        {
            "label": speech.say(f"report-tile-{name}"),
            "value": value,
            "small": speech.say(f"report-tile-{name}-small", **facts),
        }
        for name, value in values.items()
    ]


def _trend(speech: Speech, account: Account) -> str:
    said = [_line(speech, account.line), *_lately(speech, account)]
    if account.weekly:
        means = [speech.mean(value) for _, value in sorted(account.weekly.items())]
        said.append(speech.say("report-weekly", count=len(means), first=means[0], last=means[-1]))
    return " ".join(said)


def _line(speech: Speech, line: Line | None) -> str:
    if line is None:
        return speech.say("report-trend-none")
    change, over = (
        line.slope * FOUR_WEEKS,
        {"first": short_day(speech, line.start), "last": short_day(speech, line.end)},
    )
    if abs(change) < LEVEL:
        return speech.say("report-trend-same", **over)
    key = "report-trend-higher" if change > 0 else "report-trend-lower"
    return speech.say(key, change=speech.mean(abs(change)), **over)


def _lately(speech: Speech, account: Account) -> list[str]:
    """Return the mean of the last week beside that of all days before it, which a line through all of them hides.

    Neither is told of fewer scores than a rule needs of a week.
    """
    last = account.weeks[-1]
    before = [day.score for day in account.days if day.score is not None and day.day < last.first]
    if last.mean is None or min(last.scored, len(before)) < FEWEST_OF_A_WEEK:
        return []
    return [speech.say("report-trend-lately", mean=speech.mean(last.mean), before=speech.mean(fmean(before)))]


def _limits(speech: Speech, account: Account) -> str:
    whole, silence = account.whole, account.silence
    said = [speech.say("report-limits-unanswered", days=whole.length - whole.answered)]
    if silence is not None:
        first, last = full_day(speech, silence.first), full_day(speech, silence.last)
        said.append(speech.say("report-limits-silence", days=silence.length, first=first, last=last))
    if whole.length < ENOUGH.days:
        said.append(speech.say("report-limits-short"))
    said += [speech.say(f"report-limits-{what}") for what in ("medicine", "noise", "nape")]
    return " ".join(said)
