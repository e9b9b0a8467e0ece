"""Questions that are answered by typing: asked, remembered for half a day, and never in the way of a report."""

from datetime import datetime, timedelta

from bot.diary.words import reading
from bot.diary.words.words_of_alarm import mentions
from bot.handlers.turn import Turn
from bot.people import Awaiting

OPEN_FOR = timedelta(hours=12)
"""How long after the question free text is taken as its answer."""
TALKING_FOR = timedelta(minutes=15)
"""How long a question that taps answer as well claims words that are none of its answers."""


async def ask(turn: Turn, awaiting: Awaiting, about: str = "") -> None:
    """Take the next free text as the answer; `about` says what it is for."""
    await turn.save(awaiting=awaiting, awaiting_for=f"{turn.now.isoformat()} {about}")


async def close(turn: Turn) -> None:
    """Stop waiting for an answer in words; a question with buttons stands until something else is asked."""
    if turn.person.awaiting not in (Awaiting.NOTHING, Awaiting.BUTTONS):
        await turn.save(awaiting=Awaiting.NOTHING, awaiting_for=None)


async def meant_for_it(turn: Turn, text: str) -> bool:
    """Tell whether free text answers the open question; if not, the question is closed.

    A pain score, a warning sign or an answer half a day late belongs to the diary.
    """
    score = isinstance(reading.read(text), reading.Score) and text.strip().isdigit()
    if _fresh(turn) and not score and not mentions(text):
        return True
    await close(turn)
    return False


def about(turn: Turn) -> str:
    """Return what the open question was about."""
    return (turn.person.awaiting_for or "").partition(" ")[2]


def still_open(turn: Turn) -> bool:
    """Tell whether the question came within the last half day."""
    return _fresh(turn)


def just_asked(turn: Turn) -> bool:
    """Tell whether the question came a moment ago, so that whatever is typed is most likely meant for it."""
    return _fresh(turn, TALKING_FOR)


def _fresh(turn: Turn, within: timedelta = OPEN_FOR) -> bool:
    try:
        asked_at = datetime.fromisoformat((turn.person.awaiting_for or "").partition(" ")[0])
        return turn.now - asked_at <= within
    except (ValueError, TypeError):
        return False
