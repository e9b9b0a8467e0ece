"""Since when the pain is there is asked for only where advice hangs on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.entries import Day
from bot.diary.onset import start_matters
from bot.diary.profile import Profile
from tests.unit.diary.diaries import TODAY, ago, scored

NOBODY_KNOWS = Profile()


def asked(scores: Sequence[float | None], profile: Profile = NOBODY_KNOWS) -> bool:
    return start_matters(scored(scores), profile, TODAY)


def test_two_weeks_of_pain_make_it_worth_asking() -> None:
    assert asked([5.0] * 14)


@pytest.mark.parametrize(("reports", "asks"), [(7, False), (8, True)])
def test_it_takes_eight_reports(reports: int, asks: bool) -> None:
    assert asked([4.0] * reports) == asks


@pytest.mark.parametrize(("score", "asks"), [(2.9, False), (3.0, True)])
def test_pain_below_three_leads_to_no_question(score: float, asks: bool) -> None:
    assert asked([score] * 14) == asks


def test_pain_that_eases_leads_to_none() -> None:
    assert not asked([8.0] * 7 + [3.0] * 14)


def test_who_told_it_is_not_asked() -> None:
    assert not asked([5.0] * 14, Profile(pain_started=TODAY - timedelta(days=3)))


def test_it_is_asked_once() -> None:
    assert not asked([5.0] * 14, replace(NOBODY_KNOWS, start_asked=True))


@pytest.mark.parametrize(("age_50_plus", "asks"), [(True, True), (None, False)])
def test_a_mild_headache_at_50_is_worth_asking(age_50_plus: bool | None, asks: bool) -> None:
    days = tuple(Day(day=ago(n), score=2.0, headache=n < 3) for n in range(20))

    assert start_matters(days, Profile(age_50_plus=age_50_plus), TODAY) == asks


@pytest.mark.parametrize(("free", "asks"), [(28, True), (27, False)])
def test_pain_that_comes_back_after_four_weeks_without_is_asked_about_anew(free: int, asks: bool) -> None:
    told = Profile(pain_started=ago(200), start_asked=True)

    assert asked([4.0] * 60 + [0.0] * free + [4.0] * 60, told) == asks


def test_silence_is_no_month_without_pain() -> None:
    told = Profile(pain_started=ago(200), start_asked=True)

    assert not asked([4.0] * 60 + [0.0] * 3 + [None] * 25 + [0.0] * 4 + [4.0] * 60, told)
