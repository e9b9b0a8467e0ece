"""/language: the languages there are words for."""

from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import language as view
from bot.views import settings
from bot.views.callback import Callback


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /language, also with a tag such as "en" behind it."""
    if argument:
        return await _set(turn, argument.lower(), new=True)
    return [view.question(turn.speech, turn.house.words).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a chosen language."""
    if callback.id == "set":
        return await _set(turn, callback.value, new=False)
    return [settings.with_back(turn.speech, view.question(turn.speech, turn.house.words)).edit()]


async def _set(turn: Turn, tag: str, *, new: bool) -> Replies:
    if tag in turn.house.words:
        await turn.save(language=tag)
        page = view.chosen(turn.speech)
    else:
        page = view.unknown(turn.speech)
    return [page.new() if new else settings.with_back(turn.speech, page).edit()]


CONVERSATION = Conversation(commands={"language": asked}, taps={view.KIND: tapped})
