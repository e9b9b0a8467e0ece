"""The answer to a button that no longer means anything."""

from bot.handlers.turn import Replies, Turn
from bot.views.page import Page
from bot.views.reply import Toast


def expired(turn: Turn, fresh: Page | None = None) -> Replies:
    """Say so kindly, with a fresh page in place of the old one where there is one."""
    toast = Toast(text=turn.say("button-expired"))
    return [toast] if fresh is None else [toast, fresh.edit()]
