"""How a person's place is asked for and confirmed: time zone first, country with it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.places import Town
from bot.views.callback import encode
from bot.views.countries import country_name
from bot.views.page import Page
from bot.views.reply import Ask, Button, Keyboard, Send
from bot.views.schedule import weekday
from bot.views.speech import Speech
from content import Library
from scheduler.local_time import zone_named

KIND = "zon"
CLOCKS_IN_A_ROW = 4
TOWNS_ON_A_PAGE = 8


def set_data(zone: str, country: str | None) -> str:
    """Return the button data that sets a zone and a country (ISO 3166, or none)."""
    return encode(KIND, "set", f"{country or ''}.{zone}")


def check_data(zone: str, country: str | None) -> str:
    """Return the button data that asks whether a zone is right before it is set."""
    return encode(KIND, "check", f"{country or ''}.{zone}")


def read_set(value: str) -> tuple[str | None, str]:
    """Return the country and the zone of what `set_data` or `check_data` wrote; both are still unchecked."""
    country, _, zone = value.partition(".")
    return country or None, zone


def guess(speech: Speech, zone: str, country: str | None, library: Library, now: datetime) -> Page:
    """Ask whether a zone that was guessed or picked is right."""
    text = speech.say(
        "zone-guess",
        time=_clock(speech, zone, now),
        country=speech.quote(country_name(speech, country)) if country else _city(zone),
        emergency=library.emergency(country),
    )
    return Page(text=text, keyboard=((_yes(speech, zone, country),), *_other_ways(speech)))


def question(speech: Speech) -> Page:
    """Ask where the person is when nothing can be guessed."""
    return Page(text=speech.say("zone-ask"), keyboard=_other_ways(speech))


def confirm(speech: Speech, town: Town, library: Library, now: datetime) -> Page:
    """Ask whether the town that was typed or shared keeps the right time."""
    text = speech.say(
        "zone-confirm",
        place=speech.quote(town.name),
        country=speech.quote(country_name(speech, town.country or None)),
        time=_clock(speech, town.zone, now),
        emergency=library.emergency(town.country),
    )
    return Page(text=text, keyboard=((_yes(speech, town.zone, town.country),), *_other_ways(speech)))


def which(speech: Speech, towns: Iterable[Town], now: datetime) -> Page:
    """Ask which of several towns was meant."""
    rows = tuple((_town(speech, "zone-which-button", town, now),) for town in towns)
    return Page(text=speech.say("zone-which"), keyboard=(*rows, _list(speech)))


def typing(speech: Speech) -> Send:
    """Ask for a town in words."""
    return Send(text=speech.say("zone-type-prompt"), ask=Ask(placeholder=speech.say("zone-type-placeholder")))


def sharing(speech: Speech) -> Send:
    """Ask for the place itself."""
    return Send(text=speech.say("zone-share-prompt"), ask=Ask(location_label=speech.say("zone-share-button")))


def unknown_town(speech: Speech, typed: str) -> Page:
    """Say that no town is called that, and offer the list."""
    return Page(text=speech.say("zone-unknown-town", typed=speech.quote(typed, limit=60)), keyboard=(_list(speech),))


def nowhere(speech: Speech) -> Page:
    """Say that a shared place has no zone, and offer the other ways."""
    return Page(text=speech.say("zone-nowhere"), keyboard=_other_ways(speech))


def clocks(speech: Speech, zones: Sequence[Town], now: datetime) -> Page:
    """Offer every time that a clock on Earth shows now, by offset from west to east."""
    offsets = sorted({offset_of(town.zone, now) for town in zones})
    shown = Counter(_clock_at(speech, offset, now) for offset in offsets)
    buttons = [_clock_button(speech, offset, now, twice=shown) for offset in offsets]
    rows = tuple(tuple(buttons[at : at + CLOCKS_IN_A_ROW]) for at in range(0, len(buttons), CLOCKS_IN_A_ROW))
    return Page(text=speech.say("zone-clock"), keyboard=(*rows, _type(speech)))


def towns_at(speech: Speech, zones: Sequence[Town], offset: int, page: int, now: datetime) -> Page | None:
    """Offer the zones whose clocks show the same time, by their largest town; None if there are none on this page."""
    same = [town for town in zones if offset_of(town.zone, now) == offset]
    shown = same[page * TOWNS_ON_A_PAGE : (page + 1) * TOWNS_ON_A_PAGE]
    if not shown:
        return None
    rows = tuple((_town(speech, "zone-towns-button", town, now),) for town in shown)
    turns = [Button(label=speech.say("button-back"), data=_page_data(offset, page - 1))]
    if len(same) > (page + 1) * TOWNS_ON_A_PAGE:
        turns.append(Button(label=speech.say("button-more"), data=_page_data(offset, page + 1)))
    text = speech.say("zone-towns", time=_clock_at(speech, offset, now))
    return Page(text=text, keyboard=(*rows, tuple(turns), _type(speech)))


def changed(speech: Speech, zone: str, country: str | None, library: Library, coming: str, now: datetime) -> Page:
    """Confirm a zone set from the settings."""
    text = speech.say(
        "zone-changed",
        place=_city(zone),
        time=_clock(speech, zone, now),
        country=speech.quote(country_name(speech, country)),
        emergency=library.emergency(country),
        coming=coming,
    )
    return Page(text=text)


def offset_of(zone: str, now: datetime) -> int:
    """Return minutes east of UTC at this moment."""
    offset = now.astimezone(zone_named(zone)).utcoffset() or timedelta()
    return round(offset.total_seconds() / 60)


def _city(zone: str) -> str:
    return zone.split("/")[-1].replace("_", " ")


def _clock(speech: Speech, zone: str, now: datetime) -> str:
    return replace(speech, zone=zone).clock(now)


def _clock_at(speech: Speech, offset: int, now: datetime) -> str:
    return speech.clock((now + timedelta(minutes=offset)).time())


def _clock_button(speech: Speech, offset: int, now: datetime, *, twice: Mapping[str, int]) -> Button:
    """Label an offset with its clock; where two days show the same clock, with the weekday too."""
    clock = _clock_at(speech, offset, now)
    day = (now + timedelta(minutes=offset)).isoweekday()
    label = f"{weekday(speech, day)} {clock}" if twice[clock] > 1 else clock
    return Button(label=label, data=encode(KIND, "clock", offset))


def _page_data(offset: int, page: int) -> str:
    return encode(KIND, "list") if page < 0 else encode(KIND, "clock", f"{offset}.{page}")


def _yes(speech: Speech, zone: str, country: str | None) -> Button:
    return Button(label=speech.say("zone-yes"), data=set_data(zone, country))


def _other_ways(speech: Speech) -> Keyboard:
    return (
        (*_type(speech), *_list(speech)),
        (Button(label=speech.say("zone-share"), data=encode(KIND, "share")),),
    )


def _type(speech: Speech) -> tuple[Button, ...]:
    return (Button(label=speech.say("zone-type"), data=encode(KIND, "type")),)


def _list(speech: Speech) -> tuple[Button, ...]:
    return (Button(label=speech.say("zone-list"), data=encode(KIND, "list")),)


def _town(speech: Speech, key: str, town: Town, now: datetime) -> Button:
    values: dict[str, object] = {"place": town.name, "country": country_name(speech, town.country)}
    if key == "zone-which-button":
        values["time"] = _clock(speech, town.zone, now)
    return Button(label=speech.say(key, **values), data=check_data(town.zone, town.country))
