"""The general safety text: sent once when a warning sign was written and the screen stayed open (CLINICAL 1.3)."""

from datetime import timedelta

from bot.handlers.turn import Dropped, Turn
from bot.views.reply import Send
from scheduler.deliveries import Answer, Delivery, Status
from scheduler.kinds import Kind
from scheduler.local_time import local_day

NET = "net"
AFTER = timedelta(minutes=30)


async def spread(turn: Turn) -> None:
    """Owe the safety text in 30 minutes, at most once a day."""
    waits_or_came = [delivery for delivery in await _today(turn) if delivery.answer is None]
    if not waits_or_came:
        await turn.raise_delivery(Kind.SAFETY, {"what": NET}, at=turn.now + AFTER)


async def take_in(turn: Turn) -> None:
    """Take back the safety text, because the screen was answered."""
    for delivery in await _today(turn):
        if delivery.status is Status.PENDING:
            await turn.tx.deliveries.answer(delivery.id, turn.person.id, Answer.ANSWERED, turn.now)


async def compose(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make the safety text, unless the screen was answered meanwhile."""
    if delivery.payload.get("what") != NET or delivery.answer is not None:
        return Dropped(reason="answered")
    emergency = turn.house.library.emergency(turn.person.country)
    return Send(text=turn.say("safety-net", emergency=emergency))


async def _today(turn: Turn) -> tuple[Delivery, ...]:
    # Half an hour before midnight the text is owed tomorrow, so tomorrow's belongs to today as well.
    day = local_day(turn.now, turn.person.zone or "UTC")
    owed = await turn.tx.deliveries.of(turn.person.id, since=day)
    return tuple(d for d in owed if d.kind is Kind.SAFETY and d.payload.get("what") == NET)
