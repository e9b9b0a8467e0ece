"""What an attempt leaves behind: the delivery's new state, and the end of everything when the chat is gone."""

from datetime import datetime
from typing import Any, assert_never

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.records import slot_to_row
from bot.storage.tables import deliveries, people, stands
from scheduler.deliveries import Delivery, Status
from scheduler.ports import Outcome, SendResult
from scheduler.slots import PersonId

GONE = "gone"

FREE: dict[str, Any] = {"lease_owner": None, "lease_until": None}
"""The columns of a delivery that nobody holds."""


def state_after(delivery: Delivery, outcome: Outcome, now: datetime) -> dict[str, Any]:
    """Return the columns of a delivery after an attempt that ended with `outcome`; always the same columns."""
    row = FREE | {"due_at": delivery.due_at, "sent_at": delivery.sent_at, "message_id": delivery.message_id}
    if outcome.retry_at is not None:
        return row | {"status": Status.PENDING, "due_at": outcome.retry_at, "reason": outcome.reason}
    match outcome.result:
        case SendResult.SENT:
            sent = {"status": Status.SENT, "sent_at": now, "message_id": outcome.message_id}
            return row | sent | {"reason": outcome.reason}
        case SendResult.UNKNOWN:
            return row | {"status": Status.UNKNOWN, "reason": outcome.reason}
        case SendResult.NOT_SENT | SendResult.REFUSED | SendResult.GONE | SendResult.DROPPED:
            return row | {"status": Status.DROPPED, "reason": outcome.reason or outcome.result.value}
        case _:
            assert_never(outcome.result)


async def stop_everything(connection: AsyncConnection, person_id: PersonId, now: datetime) -> None:
    """Plan nothing more for somebody who cannot be reached, and start the clock after which they are erased."""
    await connection.execute(update(people).where(people.c.id == person_id).values(blocked_at=now, **slot_to_row(None)))
    waiting = update(deliveries).where(deliveries.c.person_id == person_id, stands(Status.PENDING))
    await connection.execute(waiting.values(status=Status.CANCELLED, reason=GONE))
