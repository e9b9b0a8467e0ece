"""A virtual year through the product: its rules, its one message at a time, its cool-downs, its question."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import numpy as np

from bench.virtual_people import CHANGED_ON, DAYS, Flags, Floats
from bot.diary.advice import Advice, AdviceState, answered, given
from bot.diary.appraisal import of_diary
from bot.diary.entries import Day
from bot.diary.finding import PRAISE, Finding, confirmed, family_of
from bot.diary.findings import Timeline
from bot.diary.profile import Profile
from bot.diary.rules.screening import FOUR_WEEKS, rests, screens

NEW_YEAR = date(2026, 1, 1)
YES_WHEN_WORSE, YES_OTHERWISE = 0.85, 0.25
"""How often "is this worse than your usual?" is answered with "yes, clearly" (assumed, CLINICAL 2.6)."""

BEFORE_A_CHANGE = 30
"""Days before a change from which on the rules are asked: longer than any cool-down of an unanswered prompt."""

WORSENING = family_of("WRS-14")
SEEN_BEFORE = Profile(assessed=True, assessed_on=NEW_YEAR)
"""People whose pain is known to a clinician: advice for other reasons is answered with "already treated"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Prompt:
    """One message of the rules, on a day counted from 0; a question advises nothing."""

    day: int
    family: str
    asks: bool


Years = Sequence[Sequence[Prompt]]
"""What each person was told."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Alerts:
    """What came, one row a person and one column a day: `messages` counts all, `advice` tells of advice alone."""

    messages: Floats
    advice: Flags

    def a_year(self) -> float:
        """Return messages a person and year."""
        return float(self.messages.sum(axis=1).mean())

    def error(self) -> float:
        """Return the standard error of the messages a year."""
        return float(self.messages.sum(axis=1).std(ddof=1) / np.sqrt(len(self.messages)))

    def found(self, within: int) -> float:
        """Return the share of people advised by so many days after the change began."""
        return float(self.advice[:, CHANGED_ON : CHANGED_ON + within + 1].any(axis=1).mean())

    def delay(self, within: int = 56) -> float:
        """Return the median days to the advice, among those who got it; NaN if nobody did."""
        after = self.advice[:, CHANGED_ON : CHANGED_ON + within + 1]
        found = after.any(axis=1)
        return float(np.median(after.argmax(axis=1)[found])) if found.any() else float("nan")


def year(scores: Floats, chance: random.Random, *, changed_on: int = DAYS, since: int = 0) -> Iterator[Prompt]:
    """Live one person's year from day `since` on; yield everything the rules say. A change begins on `changed_on`."""
    known = [(number, float(scores[number])) for number in np.flatnonzero(~np.isnan(scores)).tolist()]
    line = Timeline.of(Day(day=NEW_YEAR + timedelta(days=number), score=score) for number, score in known)
    told: list[Advice] = []
    profile = SEEN_BEFORE
    for number in (number for number, _ in known if number >= since):
        today = NEW_YEAR + timedelta(days=number)
        for found in of_diary(line, profile, told, today):
            yield Prompt(day=number, family=found.family, asks=found.asks)
            told.append(_given(found, today))
            if found.asks:
                yes = chance.random() < (YES_WHEN_WORSE if number >= changed_on else YES_OTHERWISE)
                told[-1] = answered(told[-1], AdviceState.HELP if yes else AdviceState.MISTAKE, today)
                if yes:
                    yield Prompt(day=number, family=found.family, asks=False)
                    told.append(_given(confirmed(found), today))
            elif found.family not in (WORSENING, PRAISE):
                told[-1] = answered(told[-1], AdviceState.TREATED, today)
                profile = replace(profile, assessed_on=today)  # As the chat keeps it of such an answer.


def years(scores: Floats, seed: int, *, changed: bool = False) -> Years:
    """Live everybody's year. Where something changes, the rules are asked only from a month before it."""
    changed_on, since = (CHANGED_ON, CHANGED_ON - BEFORE_A_CHANGE) if changed else (DAYS, 0)
    return [
        list(year(row, random.Random(f"{seed} {person}"), changed_on=changed_on, since=since))
        for person, row in enumerate(scores)
    ]


def screened(scores: Floats) -> int:
    """Count the quick screens that a person's numbers open in a year, each answered with "none of these" at once."""
    days: list[Day] = []
    cleared: date | None = None
    count = 0
    for number in np.flatnonzero(~np.isnan(scores)).tolist():
        today, score = NEW_YEAR + timedelta(days=number), float(scores[number])
        days.append(Day(day=today, score=score))
        if screens(days[-FOUR_WEEKS - 1 :], today, score) is None:
            continue
        if not rests(days[-1:], today, score, cleared, strong_is_usual=False):
            cleared, count = today, count + 1
    return count


def counted(lived: Years, family: str | None = WORSENING) -> Alerts:
    """Count the prompts of one family of rules, or of all; praise is no alert and is left out of all."""
    messages, advice = np.zeros((len(lived), DAYS)), np.zeros((len(lived), DAYS), dtype=np.bool_)
    for person, prompts in enumerate(lived):
        for prompt in prompts:
            if prompt.family == family or (family is None and prompt.family != PRAISE):
                messages[person, prompt.day] += 1
                advice[person, prompt.day] |= not prompt.asks
    return Alerts(messages=messages, advice=advice)


def by_family(lived: Years) -> Mapping[str, float]:
    """Return the prompts a person and year of each family of rules, praise among them."""
    spoken = Counter(prompt.family for prompts in lived for prompt in prompts)
    return {family: count / len(lived) for family, count in spoken.items()}


def _given(found: Finding, today: date) -> Advice:
    return given(found, datetime.combine(today, time(20), UTC), today)
