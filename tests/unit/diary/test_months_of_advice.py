"""Months of diaries, good and bad, with gaps and answers: the same advice never comes twice in 14 days."""

import random
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.diary.advice import Advice, AdviceState, answered, given
from bot.diary.appraisal import of_diary
from bot.diary.entries import Day, Medicine
from bot.diary.finding import SAME_PAIN
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.resting import COOL_DOWN

START = date(2026, 1, 1)
DAYS = 150
TAPS = 4
"""How often the rules are asked on one evening: once for every tap of a check-in."""

ANSWERS = (None, None, AdviceState.BOOKED, AdviceState.LATER, AdviceState.NOT_NOW, AdviceState.TREATED)


def a_day(chance: random.Random, number: int, mood: float) -> Day:
    pain = round(min(max(chance.gauss(mood, 1.6), 0), 10))
    medicines = frozenset({Medicine.PARACETAMOL}) if pain >= 5 and chance.random() < 0.7 else frozenset[Medicine]()
    return Day(
        day=START + timedelta(days=number), score=float(pain), headache=chance.random() < pain / 10, medicines=medicines
    )


def lived(seed: int) -> list[Advice]:
    """Live some months; return everything that was said."""
    chance = random.Random(seed)
    days: list[Day] = []
    told: list[Advice] = []
    mood = chance.uniform(1, 6)
    profile = Profile(pain_started=START - timedelta(days=chance.choice((5, 60))))
    for number in range(DAYS):
        today = START + timedelta(days=number)
        mood = min(max(mood + chance.gauss(0, 0.5), 0), 9)
        if chance.random() < 0.8:
            days.append(a_day(chance, number, mood))
        for minute in range(TAPS):
            for finding in of_diary(days, profile, told, today):
                advice = given(finding, datetime.combine(today, time(18, minute), UTC), today)
                answer = chance.choice(ANSWERS)
                told.append(advice if answer is None else answered(advice, answer, today))
    return told


@pytest.mark.parametrize("seed", range(12))
def test_the_same_reason_at_the_same_level_rests_fourteen_days(seed: int) -> None:
    told = lived(seed)

    for earlier, later in ((a, b) for place, a in enumerate(told) for b in told[place + 1 :]):
        again = earlier.family == later.family and later.level.rank >= earlier.level.rank
        assert not again or later.given_on - earlier.given_on >= COOL_DOWN


@pytest.mark.parametrize("seed", range(12))
def test_the_same_pain_is_no_routine_matter_while_it_is_one_for_the_next_days(seed: int) -> None:
    about = [advice for advice in lived(seed) if advice.family in SAME_PAIN]
    open_ones = [advice for advice in about if advice.level is Level.D and not advice.settled]
    routine = [advice for advice in about if advice.level is Level.R]

    assert not any(timedelta() < two.given_on - one.given_on < COOL_DOWN for one in open_ones for two in routine)


@pytest.mark.parametrize("seed", range(12))
def test_numbers_alone_never_lead_to_an_emergency_and_one_thing_is_said_a_day(seed: int) -> None:
    told = lived(seed)

    assert {advice.level for advice in told}.isdisjoint({Level.E, Level.S})
    for day in {advice.given_on for advice in told}:
        # Only what is more urgent may follow, as after the early word that something nears its limit.
        ranks = [advice.level.rank for advice in told if advice.given_on == day and advice.unhurried]
        assert ranks == sorted(set(ranks), reverse=True)


def test_somebody_says_something_in_these_months() -> None:
    assert {advice.rule for seed in range(12) for advice in lived(seed)} >= {"WRS-7", "MED-S", "CHR-90"}
