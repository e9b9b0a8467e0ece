"""Where a person is: guessed, typed, shared or picked by the clock; always confirmed before it counts."""

from collections.abc import Sequence

from bot.handlers import awaited, find
from bot.handlers.coming import replanned
from bot.handlers.expired import expired
from bot.handlers.turn import Replies, Turn
from bot.handlers.typed_buttons import button_typed
from bot.people import Awaiting, Stage
from bot.places import Town
from bot.views import find as find_view
from bot.views import onboarding, settings
from bot.views import zone as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Send
from scheduler.local_time import zone_names

LOCATION = "location"
"""The key under which a shared place is answered."""

GUESSED = "guess"
"""What a town is awaited for when only a guess was to be confirmed."""

UNPLACED = (Stage.CONSENTED, Stage.PLACED)
"""Stages of /start in which a place leads on to the plan."""


async def await_town(turn: Turn) -> None:
    """Take a town that is typed beside the guess as the answer; other words stay what they are."""
    await awaited.ask(turn, Awaiting.TOWN, GUESSED)


def question(turn: Turn) -> Page:
    """Ask for the place, with the best guess first: the zone set before, the client's language, the operator's own."""
    places = turn.house.places
    guessed = turn.person.zone or places.zone_for(turn.client_language) or turn.house.home_zone
    if guessed is None or guessed not in zone_names():
        return view.question(turn.speech)
    country = turn.person.country if guessed == turn.person.zone else places.country_of(guessed)
    return view.guess(turn.speech, guessed, country, turn.house.library, turn.now)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button about the place."""
    if turn.person.stage is Stage.NEW:
        return expired(turn)
    match callback.id:
        case "ask":
            await awaited.ask(turn, Awaiting.TOWN)
            return [question(turn).edit()]
        case "type":
            await awaited.ask(turn, Awaiting.TOWN)
            return [view.typing(turn.speech)]
        case "share":
            await awaited.ask(turn, Awaiting.TOWN)
            return [view.sharing(turn.speech)]
        case "list":
            return [view.clocks(turn.speech, turn.house.places.zones(), turn.now).edit()]
        case "clock":
            return _towns_at(turn, callback.value)
        case "check":
            return _checked(turn, callback.value)
        case "set":
            return await _set(turn, callback.value)
        case _:
            return expired(turn, question(turn))


async def typed(turn: Turn, text: str) -> Replies | None:
    """Read a town, or the name of a zone."""
    if not await awaited.meant_for_it(turn, text):
        return None
    if (named := button_typed(turn.speech, text, _offered(turn).keyboard)) is not None:
        return await tapped(turn, named)
    found = _zone_typed(turn, text) or _distinct(turn.house.places.towns(text))
    if not found and awaited.about(turn) == GUESSED:
        return None
    if not found:
        return [view.unknown_town(turn.speech, text.strip()).new()]
    if len(found) > 1:
        return [view.which(turn.speech, found, turn.now).new()]
    (town,) = found
    await awaited.ask(turn, Awaiting.TOWN, f"{town.country}.{town.zone}")
    return [_confirm(turn, town).new()]


def _offered(turn: Turn) -> Page:
    """Return the question that is open: whether the town typed last is right, else the first one."""
    country, zone = view.read_set(awaited.about(turn))
    if zone in zone_names():
        return view.guess(turn.speech, zone, country, turn.house.library, turn.now)
    return question(turn)


async def located(turn: Turn, shared: str) -> Replies | None:
    """Answer a shared place: for /find if that asked, for the zone if that is open, else ask what it is for."""
    if (found := await find.located(turn, shared)) is not None:
        return found
    point = find_view.read_point(shared)
    if turn.person.stage is Stage.NEW:
        return [Send(text=turn.say("settings-not-started"), close_ask=True)]
    town = None if point is None else _town_at(turn, point.latitude, point.longitude)
    asked = turn.person.awaiting is Awaiting.TOWN or turn.person.stage in UNPLACED
    thanks = Send(text=turn.say("zone-shared"), close_ask=True)
    if asked or point is None:
        page = view.nowhere(turn.speech) if town is None else _confirm(turn, town)
        return [thanks, page.new()]
    if town is None:
        return [find_view.question(turn.speech, point).new()]
    return [find_view.located(turn.speech, point, view.check_data(town.zone, town.country)).new()]


TAPS = {view.KIND: tapped}


def _checked(turn: Turn, value: str) -> Replies:
    country, zone = view.read_set(value)
    if zone not in zone_names() or not _is_country(country):
        return expired(turn, question(turn))
    country = country or turn.house.places.country_of(zone)
    return [view.guess(turn.speech, zone, country, turn.house.library, turn.now).edit()]


async def _set(turn: Turn, value: str) -> Replies:
    country, zone = view.read_set(value)
    if zone not in zone_names() or not _is_country(country):
        return expired(turn, question(turn))
    await awaited.close(turn)
    country = country or turn.house.places.country_of(zone)
    if turn.person.stage in UNPLACED:
        await turn.save(zone=zone, country=country, stage=Stage.PLACED)
        return [onboarding.plans(turn.speech).edit()]
    await turn.save(zone=zone, country=country or turn.person.country)
    coming = await replanned(turn)
    page = view.changed(turn.speech, zone, turn.person.country, turn.house.library, coming, turn.now)
    return [settings.with_back(turn.speech, page).edit()]


def _towns_at(turn: Turn, value: str) -> Replies:
    offset, _, page = value.partition(".")
    try:
        shown = view.towns_at(turn.speech, turn.house.places.zones(), int(offset), max(0, int(page or 0)), turn.now)
    except ValueError:
        shown = None
    return expired(turn, question(turn)) if shown is None else [shown.edit()]


def _confirm(turn: Turn, town: Town) -> Page:
    return view.confirm(turn.speech, town, turn.house.library, turn.now)


def _town_at(turn: Turn, latitude: float, longitude: float) -> Town | None:
    zone = turn.house.places.zone_at(latitude, longitude)
    if zone is None or zone not in zone_names():
        return None
    return _town_of(zone, turn.house.places.country_at(latitude, longitude), latitude, longitude)


def _town_of(zone: str, country: str | None, latitude: float, longitude: float) -> Town:
    """Return the town a zone is named after, at the place of the person."""
    name = zone.split("/")[-1].replace("_", " ")
    return Town(name=name, country=country or "", zone=zone, population=0, latitude=latitude, longitude=longitude)


def _zone_typed(turn: Turn, text: str) -> tuple[Town, ...]:
    wanted = text.strip().replace(" ", "_").casefold()
    return tuple(town for town in turn.house.places.zones() if town.zone.casefold() == wanted)


def _distinct(towns: Sequence[Town]) -> tuple[Town, ...]:
    """Drop towns that a person could not tell apart and need not: same name, country and zone."""
    return tuple({(town.name, town.country, town.zone): town for town in reversed(towns)}.values())[::-1]


def _is_country(iso: str | None) -> bool:
    return iso is None or (len(iso) == 2 and iso.isascii() and iso.isupper())
