"""Advice that stops exercise until somebody was seen: found, so that it can be answered where it is spoken of."""

import re

from bot.diary.advice import RESOLVED, Advice
from bot.diary.words.plain_text import lowered
from bot.diary.words.settled_words import settled_by
from bot.handlers.turn import Replies, Turn
from bot.views import seen as view
from bot.views.reply import Keyboard

_MAY_SETTLE = re.compile(
    r"\b(?:i was|ive been|been|got) (?:seen|checked)\b"
    r"|\b(?:went to|back from|been to|was (?:at|in)) (?:the )?(?:hospital|gp|doctors?|a&e|er|ed|clinic)\b"
    r"|\b(?:was|is) (?:just|only) (?:an? )?(?:normal|usual|ordinary)\b"
    r"|\b(?:a|my|by) mistake\b|\bfalse alarm\b|\bim (?:fine|ok|okay) (?:now|again)\b"
)
"""Words worth the question, which settles nothing by itself: so they may be wider than what a diary is read for."""


async def standing(turn: Turn) -> Advice | None:
    """Return the newest emergency or same-day advice that is not settled, or None."""
    given = await turn.tx.advice.of(turn.person.id)
    return next((one for one in reversed(given) if one.urgent and one.state not in RESOLVED), None)


async def ways_out(turn: Turn) -> Keyboard:
    """Return the buttons that end the hold, where there is one."""
    return view.ways_out(turn.speech, await standing(turn))


async def asked_about(turn: Turn, text: str) -> Replies:
    """Offer the buttons when words sound as if the advice that stands were settled."""
    if settled_by(text) is None and _MAY_SETTLE.search(lowered(text)) is None:
        return ()
    given = await standing(turn)
    return () if given is None else [view.question(turn.speech, given).new()]
