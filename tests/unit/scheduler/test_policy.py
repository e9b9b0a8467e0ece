"""What an attempt to send leads to."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.deliveries import Delivery, DeliveryId
from scheduler.kinds import AT_MOST_ONCE, Kind
from scheduler.policy import FIRST_RETRY, LONGEST_RETRY, after_attempt, is_late, retry_delay
from scheduler.ports import Outcome, SendResult
from tests.unit.scheduler.people import ANNA, MONDAY, MONDAY_DAWN

SECOND = timedelta(seconds=1)
NOW = MONDAY_DAWN


def delivery(kind: Kind = Kind.STRETCH, **changes: object) -> Delivery:
    made = Delivery(
        id=DeliveryId(1), person=ANNA, chat_id=100, kind=kind, local_date=MONDAY, ordinal=1, due_at=NOW, attempts=1
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("result", [SendResult.SENT, SendResult.REFUSED, SendResult.GONE, SendResult.DROPPED])
@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_settled_is_never_tried_again(result: SendResult, kind: Kind) -> None:
    outcome = after_attempt(delivery(kind), Outcome(result=result, retry_at=NOW, message_id=7), NOW)

    assert outcome == Outcome(result=result, message_id=7)


@pytest.mark.parametrize("kind", list(Kind))
def test_an_unclear_attempt_is_repeated_only_for_what_is_owed_at_least_once(kind: Kind) -> None:
    outcome = after_attempt(delivery(kind), Outcome(result=SendResult.UNKNOWN), NOW)

    assert (outcome.retry_at is None) is (kind in AT_MOST_ONCE)


@pytest.mark.parametrize("kind", list(Kind))
def test_what_surely_did_not_arrive_is_tried_again(kind: Kind) -> None:
    outcome = after_attempt(delivery(kind), Outcome(result=SendResult.NOT_SENT), NOW)

    assert outcome.retry_at is not None
    assert outcome.retry_at > NOW


def test_telegrams_own_wait_is_never_undercut() -> None:
    asked = NOW + timedelta(minutes=3)

    outcome = after_attempt(delivery(), Outcome(result=SendResult.NOT_SENT, retry_at=asked), NOW)

    assert outcome.retry_at == asked


@pytest.mark.parametrize(("left", "again"), [(timedelta(0), True), (-SECOND, False)])
def test_a_retry_that_would_come_too_late_is_a_drop(left: timedelta, again: bool) -> None:
    asked = NOW + timedelta(minutes=3)
    nudge = delivery(expires_at=asked + left)

    outcome = after_attempt(nudge, Outcome(result=SendResult.NOT_SENT, retry_at=asked), NOW)

    assert outcome == (
        Outcome(result=SendResult.NOT_SENT, retry_at=asked)
        if again
        else Outcome(result=SendResult.DROPPED, reason="late")
    )


def test_an_unclear_check_in_whose_day_is_over_stays_unclear() -> None:
    outcome = after_attempt(delivery(Kind.CHECKIN, expires_at=NOW), Outcome(result=SendResult.UNKNOWN), NOW)

    assert outcome == Outcome(result=SendResult.UNKNOWN)


def test_a_delivery_is_late_only_after_its_last_moment() -> None:
    assert not is_late(delivery(), NOW)
    assert not is_late(delivery(expires_at=NOW), NOW)
    assert is_late(delivery(expires_at=NOW - SECOND), NOW)


@settings(max_examples=50)
@given(attempts=st.integers(1, 10_000), number=st.integers(1, 10**9))
def test_waits_double_up_to_a_limit_and_differ(attempts: int, number: int) -> None:
    wait = retry_delay(delivery(attempts=attempts, id=DeliveryId(number)))

    full = min(FIRST_RETRY * 2 ** min(attempts - 1, 20), LONGEST_RETRY)
    assert full / 2 < wait <= full


def test_what_failed_together_does_not_come_back_together() -> None:
    assert len({retry_delay(delivery(id=DeliveryId(number), attempts=5)) for number in range(100)}) > 90
