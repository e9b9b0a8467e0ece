"""What comes beside the check-in of today: at most one thing, the first that has something to say."""

from collections.abc import Awaitable, Callable

from bot.handlers import monthly, review, safety_net, self_check
from bot.handlers.turn import Replies, Turn

BESIDE: tuple[Callable[[Turn], Awaitable[Replies | None]], ...] = (
    safety_net.remind,
    self_check.remind,
    monthly.remind,
    review.ask,
)
"""In the order in which they are asked. None: nothing to say today; no replies: it comes as a delivery of its own."""


async def beside(turn: Turn) -> Replies:
    """Return what comes beside today's check-in."""
    for speak in BESIDE:
        if (said := await speak(turn)) is not None:
            return said
    return ()
