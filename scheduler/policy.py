"""What an attempt to send leads to: done with, or tried again, and when."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from scheduler.chance import chance
from scheduler.deliveries import Delivery
from scheduler.kinds import AT_MOST_ONCE
from scheduler.ports import Outcome, SendResult

FIRST_RETRY = timedelta(seconds=2)
LONGEST_RETRY = timedelta(minutes=15)
LATE = "late"


def is_late(delivery: Delivery, now: datetime) -> bool:
    """Tell whether the last moment at which this delivery may be sent has passed."""
    return delivery.expires_at is not None and now > delivery.expires_at


def too_late() -> Outcome:
    """Return how a delivery ends that was not sent in time."""
    return Outcome(result=SendResult.DROPPED, reason=LATE)


def retry_delay(delivery: Delivery) -> timedelta:
    """Return the wait after the delivery's latest attempt: doubled each time, up to LONGEST_RETRY, less up to half.

    The part taken off differs from delivery to delivery, so that what failed together does not come back together.
    """
    doublings = min(max(delivery.attempts, 1) - 1, 20)
    full = min(FIRST_RETRY * (1 << doublings), LONGEST_RETRY)
    return full * (1 - chance("retry", delivery.id, delivery.attempts) / 2)


def after_attempt(delivery: Delivery, outcome: Outcome, now: datetime) -> Outcome:
    """Decide how to settle an attempt that ended with `outcome`.

    Surely not arrived: tried again while it is in time. Unclear: tried again only for kinds owed at least once. The
    sender's own `retry_at` (Telegram's retry_after) is never undercut.
    """
    final = replace(outcome, retry_at=None)
    match outcome.result:
        case SendResult.SENT | SendResult.REFUSED | SendResult.GONE | SendResult.DROPPED:
            return final
        case SendResult.UNKNOWN:
            if delivery.kind in AT_MOST_ONCE:
                return final
            return _again(delivery, outcome, now) or final
        case SendResult.NOT_SENT:
            return _again(delivery, outcome, now) or too_late()
        case _:
            assert_never(outcome.result)


def _again(delivery: Delivery, outcome: Outcome, now: datetime) -> Outcome | None:
    retry_at = now + retry_delay(delivery)
    if outcome.retry_at is not None:
        retry_at = max(retry_at, outcome.retry_at)
    return None if is_late(delivery, retry_at) else replace(outcome, retry_at=retry_at)
