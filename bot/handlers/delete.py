"""/delete: ask once, then really erase, and say what that was."""

from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import your_data as view
from bot.views.callback import Callback
from bot.views.page import Page


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /delete."""
    return [(await _question(turn)).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Erase, or keep; a "yes" from another day is asked again."""
    if callback.id == "no":
        return [view.kept(turn.speech).edit()]
    if callback.id != "yes" or callback.value != turn.today.isoformat():
        return [(await _question(turn, again=True)).edit()]
    speech = turn.speech
    gone = await turn.erase()
    page = view.deleted(
        speech,
        entries=gone.entries,
        practice=gone.practice,
        reviews=gone.reviews,
        advice=gone.advice,
        deliveries=gone.deliveries,
    )
    return [page.edit()]


async def _question(turn: Turn, *, again: bool = False) -> Page:
    entries = await turn.tx.entries.of(turn.person.id)
    practice = await turn.tx.practice.of(turn.person.id)
    return view.delete_question(turn.speech, len(entries), len(practice), turn.today, again=again)


CONVERSATION = Conversation(commands={"delete": asked}, taps={view.DELETE: tapped})
