"""Words a person adds to a day after a tap asked for them."""

from datetime import date

from bot.diary.words import reading
from bot.diary.words.words_of_alarm import mentions
from bot.handlers import awaited
from bot.handlers.turn import Turn
from bot.people import Awaiting


async def ask_for_words(turn: Turn, awaiting: Awaiting, day: date) -> None:
    """Take the next free text as words for a day."""
    await awaited.ask(turn, awaiting, day.isoformat())


async def day_of_words(turn: Turn, text: str) -> date | None:
    """Return the day that free text adds to, and stop waiting; None if it is a score, or comes too late."""
    about = awaited.about(turn)
    # A warning sign is part of the answer and followed up beside it, so then only the age of the question counts.
    meant = await awaited.meant_for_it(turn, "" if mentions(text) else text)
    await awaited.close(turn)
    if not meant or isinstance(reading.read(text), reading.Score):
        return None
    try:
        return date.fromisoformat(about)
    except ValueError:
        return None
