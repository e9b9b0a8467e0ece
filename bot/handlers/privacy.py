"""/privacy: what is kept, for how long, and who can see it."""

from bot.handlers.turn import Conversation, Replies, Turn
from bot.storage.purge import BLOCKED_FOR
from bot.views import your_data as view


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /privacy."""
    return [view.privacy(turn.speech, BLOCKED_FOR.days).new()]


CONVERSATION = Conversation(commands={"privacy": asked})
