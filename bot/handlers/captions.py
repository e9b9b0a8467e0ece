"""What Nape does not read, and the words beneath it: a number is read as if it were typed, nothing else is kept."""

from dataclasses import replace

from bot.diary.words import reading
from bot.handlers import alarm, free_text
from bot.handlers.event import Oddity, Unreadable
from bot.handlers.turn import Replies, Turn
from bot.people import Stage
from bot.views import numbers as view
from bot.views.reply import Send

_NUMBERS = (reading.Score, reading.OutOfRange, reading.NotWhole)


async def answered(turn: Turn, event: Unreadable) -> Replies:
    """Say that it was not read, with what follows from a number or a warning sign beneath it."""
    found = reading.read(event.words)
    if isinstance(found, _NUMBERS):
        return _below(turn, event.what, await free_text.read(turn, event.words))
    said = Send(text=turn.say(f"help-unreadable-{event.what.value}"))
    signs = await alarm.beside(turn, event.words, kept=False)
    if isinstance(found, reading.WhichNumber) and turn.person.stage is not Stage.NEW:
        return [*signs, view.offered(turn.speech, turn.now, said.text, found.candidates).new()]
    return [said, *signs]


def _below(turn: Turn, what: Oddity, replies: Replies) -> Replies:
    """Put in front of an answer that what came with the words is not kept."""
    first, *others = replies
    if not isinstance(first, Send):
        return replies
    return [replace(first, text=f"{turn.say('help-read-beneath', what=what.value)}\n\n{first.text}"), *others]
