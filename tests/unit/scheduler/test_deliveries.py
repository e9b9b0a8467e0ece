"""When a delivery came, as far as anybody knows."""

from datetime import datetime, timedelta

import pytest

from scheduler.deliveries import Status, came_at
from tests.unit.scheduler.people import MONDAY_DAWN as NOW

HOUR = timedelta(hours=1)
BEFORE, LATER = NOW - HOUR, NOW + HOUR


@pytest.mark.parametrize(
    ("status", "due_at", "expires_at", "sent_at", "came"),
    [
        (Status.SENT, BEFORE, LATER, NOW - HOUR / 2, NOW - HOUR / 2),
        (Status.PENDING, BEFORE, LATER, None, NOW),
        (Status.PENDING, BEFORE, None, None, NOW),
        (Status.LEASED, BEFORE, LATER, None, NOW),
        (Status.PENDING, BEFORE, NOW - HOUR / 2, None, None),
        (Status.PENDING, LATER, None, None, None),
        (Status.PENDING, LATER, None, BEFORE, BEFORE),
        (Status.UNKNOWN, BEFORE, LATER, None, BEFORE),
        (Status.DROPPED, BEFORE, LATER, None, None),
    ],
)
def test_a_delivery_came_when_it_was_sent_or_comes_now_if_it_waits_and_is_due(
    status: Status, due_at: datetime, expires_at: datetime | None, sent_at: datetime | None, came: datetime | None
) -> None:
    assert came_at(status, due_at, expires_at, sent_at, NOW) == came
