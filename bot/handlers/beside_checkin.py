"""What comes beside the check-in of today: the list of warning signs once a week, and before it at most one thing."""

from collections.abc import Awaitable, Callable

from bot.handlers import monthly, review, safety_net, self_check
from bot.handlers.turn import Replies, Turn

BESIDE: tuple[Callable[[Turn], Awaitable[Replies | None]], ...] = (
    self_check.remind,
    monthly.remind,
    review.ask,
)
"""In the order in which they are asked; the first that has something to say is the only one of the day.

None: nothing to say today; no replies: it comes as a delivery of its own.
"""


async def beside(turn: Turn) -> Replies:
    """Return what comes beside today's check-in.

    The list of warning signs competes with nothing, so that who checks in once a week gets the rest as well.
    """
    said: Replies | None = None
    for speak in BESIDE:
        if (said := await speak(turn)) is not None:
            break
    await safety_net.remind(turn)
    return said or ()
