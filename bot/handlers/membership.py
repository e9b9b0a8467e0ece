"""Blocked and unblocked: everything stops at once, and the erasure clock starts or is stopped."""

from bot.handlers.event import Membership
from bot.handlers.turn import Replies, Turn
from scheduler.kinds import Kind


async def changed(turn: Turn, event: Membership) -> Replies:
    """Stop all schedules when blocked; take them up again when unblocked."""
    if not event.blocked:
        await turn.save(blocked_at=None)
        await turn.replan()
        return ()
    if turn.person.blocked_at is None:
        await turn.save(blocked_at=turn.now)
    await turn.tx.deliveries.cancel(turn.person.id, tuple(Kind), "blocked")
    await turn.tx.people.schedule(turn.person.id, None)
    return ()
