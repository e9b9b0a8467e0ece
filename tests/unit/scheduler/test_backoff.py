"""Fewer messages to those who do not answer."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from scheduler.backoff import (
    Rhythm,
    Week,
    answered,
    asks_to_go_on,
    cap_in_force,
    chose_cap,
    ignored,
    may_push,
    rate,
    review,
    rhythm,
    seen,
    skips_movement,
)
from scheduler.engagement import Engagement
from tests.unit.scheduler.people import BERLIN, MONDAY, MONDAY_DAWN

TUESDAY = MONDAY + timedelta(days=1)


def test_one_ignored_nudge_changes_nothing() -> None:
    assert not skips_movement(ignored(Engagement(), MONDAY), MONDAY)


def test_two_ignored_in_a_row_skip_the_rest_of_that_day_only() -> None:
    tired = ignored(ignored(Engagement(), MONDAY), MONDAY)

    assert skips_movement(tired, MONDAY)
    assert not skips_movement(tired, TUESDAY)


def test_the_row_of_ignored_nudges_goes_on_over_midnight() -> None:
    assert skips_movement(ignored(ignored(Engagement(), MONDAY), TUESDAY), TUESDAY)


def test_an_answer_breaks_the_row() -> None:
    tired = ignored(answered(ignored(Engagement(), MONDAY), MONDAY_DAWN), MONDAY)

    assert not skips_movement(tired, MONDAY)


def test_anything_a_person_does_counts_as_seen_and_never_moves_back() -> None:
    later = MONDAY_DAWN + timedelta(hours=1)

    engagement = seen(seen(Engagement(), later), MONDAY_DAWN)

    assert engagement.last_seen == later


def test_the_cap_in_force_is_never_above_the_persons_own() -> None:
    assert [cap_in_force(Engagement(cap_now=now), 3) for now in (None, 2, 5)] == [3, 2, 3]


def test_no_rate_without_a_message() -> None:
    assert rate(Week(sent=0, replied=0)) is None
    assert review(Engagement(), Week(sent=0, replied=0), own_cap=4, day=MONDAY) == Engagement()


def test_a_week_cannot_have_more_replies_than_messages() -> None:
    with pytest.raises(ValueError, match="no more replies"):
        Week(sent=1, replied=2)


@pytest.mark.parametrize(("replied", "cap"), [(29, 2), (30, None)])
def test_under_thirty_in_a_hundred_replies_halve_the_cap(replied: int, cap: int | None) -> None:
    assert review(Engagement(), Week(sent=100, replied=replied), own_cap=4, day=MONDAY).cap_now == cap


@pytest.mark.parametrize(("own", "thinner"), [(8, 4), (5, 2), (4, 2), (3, 1), (2, 1), (1, None), (0, None)])
def test_halving_stops_at_one(own: int, thinner: int | None) -> None:
    assert review(Engagement(), Week(sent=10, replied=0), own_cap=own, day=MONDAY).cap_now == thinner


@pytest.mark.parametrize(("replied", "cap"), [(59, 2), (60, 3)])
def test_from_sixty_in_a_hundred_replies_the_cap_rises_by_one(replied: int, cap: int) -> None:
    thinned = Engagement(cap_now=2)

    assert review(thinned, Week(sent=100, replied=replied), own_cap=4, day=MONDAY).cap_now == cap


@pytest.mark.parametrize(("days", "cap"), [(6, 2), (7, 1)])
def test_the_cap_changes_at_most_once_in_seven_days(days: int, cap: int) -> None:
    thinned = review(Engagement(), Week(sent=10, replied=0), own_cap=4, day=MONDAY)

    again = review(thinned, Week(sent=10, replied=0), own_cap=4, day=MONDAY + timedelta(days=days))

    assert again.cap_now == cap


def test_thinning_is_told_once_until_the_own_cap_was_back() -> None:
    engagement, told = Engagement(), []
    weeks = [0, 0, 10, 10, 10, 0]
    for number, replied in enumerate(weeks):
        day = MONDAY + timedelta(days=7 * number)
        engagement = review(engagement, Week(sent=10, replied=replied), own_cap=4, day=day)
        told.append(engagement.thinned_told_on == day)

    assert told == [True, False, False, False, False, True]


def test_a_good_week_at_the_persons_own_cap_changes_nothing() -> None:
    assert review(Engagement(), Week(sent=10, replied=10), own_cap=4, day=MONDAY) == Engagement()


def test_a_cap_the_person_chooses_holds_at_once() -> None:
    thinned = review(Engagement(), Week(sent=10, replied=0), own_cap=4, day=MONDAY)

    assert cap_in_force(chose_cap(thinned), 6) == 6


@pytest.mark.parametrize(
    ("silent", "expected"),
    [
        (0, Rhythm.FULL),
        (4, Rhythm.FULL),
        (5, Rhythm.EVERY_2_DAYS),
        (9, Rhythm.EVERY_2_DAYS),
        (10, Rhythm.WEEKLY),
        (29, Rhythm.WEEKLY),
        (30, Rhythm.EVERY_15_DAYS),
        (59, Rhythm.EVERY_15_DAYS),
        (60, Rhythm.STOPPED),
        (600, Rhythm.STOPPED),
    ],
)
def test_the_longer_the_silence_the_rarer_the_messages(silent: int, expected: Rhythm) -> None:
    engagement = Engagement(last_seen=MONDAY_DAWN - timedelta(days=silent))

    assert rhythm(engagement, BERLIN, MONDAY) is expected
    assert asks_to_go_on(engagement, BERLIN, MONDAY) is (expected is Rhythm.EVERY_15_DAYS)


def test_who_was_never_seen_has_not_gone_silent() -> None:
    assert rhythm(Engagement(), BERLIN, MONDAY) is Rhythm.FULL


@pytest.mark.parametrize(("silent", "apart"), [(5, 2), (10, 7), (30, 15)])
def test_messages_after_a_silence_are_days_apart(silent: int, apart: int) -> None:
    def allowed(last_push_on: date | None) -> bool:
        engagement = Engagement(last_seen=MONDAY_DAWN - timedelta(days=silent), last_push_on=last_push_on)
        return may_push(engagement, BERLIN, MONDAY)

    assert allowed(None)
    assert allowed(MONDAY - timedelta(days=apart))
    assert not allowed(MONDAY - timedelta(days=apart - 1))
    assert not allowed(MONDAY)


def test_coming_back_brings_the_full_plan_back() -> None:
    gone = Engagement(last_seen=MONDAY_DAWN - timedelta(days=100), last_push_on=MONDAY)

    assert not may_push(gone, BERLIN, MONDAY)
    assert may_push(seen(gone, MONDAY_DAWN), BERLIN, MONDAY)
    assert may_push(replace(gone, last_seen=None), BERLIN, MONDAY)
