"""Since when the pain is there is asked for only where advice hangs on it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.onset import start_matters, worth_asking
from bot.diary.profile import Profile
from tests.unit.diary.diaries import TODAY, scored

NOBODY_KNOWS = Profile()


def asked(scores: Sequence[float | None], profile: Profile = NOBODY_KNOWS) -> bool:
    days = scored(scores)
    return worth_asking(days[-14:], profile) and start_matters(days, profile, TODAY)


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
