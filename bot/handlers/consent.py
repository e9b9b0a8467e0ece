"""Nothing about a person's health is kept before they agreed to it."""

from bot.handlers.turn import Replies, Turn
from bot.people import Stage
from bot.views.reply import Send


def asks_first(turn: Turn) -> Replies | None:
    """Return the pointer to /start while the person has not agreed yet, otherwise None."""
    if turn.person.stage is Stage.NEW:
        return [Send(text=turn.say("checkin-start-first"))]
    return None
