"""/country: whose emergency number is shown; the time zone stays."""

from bot.handlers import awaited
from bot.handlers.expired import expired
from bot.handlers.turn import Replies, Turn
from bot.people import SET_UP, Awaiting
from bot.views import countries as view
from bot.views import settings
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Send

LONGEST_NAME = 60


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /country, also with the country's name behind it; works before /start, as /urgent needs it."""
    if argument:
        return await _found(turn, argument)
    return [await _question(turn)]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button about the country."""
    if callback.id == "ask":
        return [await _question(turn)]
    if callback.id == "set" and turn.house.places.countries(callback.value) == (callback.value,):
        return [_with_way_back(turn, await _set(turn, callback.value)).edit()]
    return expired(turn)


async def typed(turn: Turn, text: str) -> Replies | None:
    """Read a country's name."""
    return await _found(turn, text) if await awaited.meant_for_it(turn, text) else None


TAPS = {view.KIND: tapped}


async def _question(turn: Turn) -> Send:
    await awaited.ask(turn, Awaiting.COUNTRY)
    return view.question(turn.speech, turn.person.country, turn.house.library.emergency(turn.person.country))


async def _found(turn: Turn, text: str) -> Replies:
    found = turn.house.places.countries(text) if len(text) <= LONGEST_NAME else ()
    if not found:
        await awaited.ask(turn, Awaiting.COUNTRY)
        return [view.unknown(turn.speech, text.strip())]
    if len(found) > 1:
        return [view.candidates(turn.speech, found).new()]
    return [_with_way_back(turn, await _set(turn, found[0])).new()]


def _with_way_back(turn: Turn, page: Page) -> Page:
    return settings.with_back(turn.speech, page) if turn.person.stage in SET_UP else page


async def _set(turn: Turn, iso: str) -> Page:
    await awaited.close(turn)
    await turn.save(country=iso)
    return view.changed(turn.speech, iso, turn.house.library)
