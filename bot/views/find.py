"""How /find looks: whom to look for, where, and links that open a map with the search filled in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlencode

from bot.views import exercise
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Ask, Button, Send
from bot.views.speech import Speech
from content import Lesson

KIND = "fnd"
LEARN = "lrn"
ZOOM = 14
PRECISION = 2
"""Decimals of a degree that go into a link: about a kilometre, enough for a search nearby and no more."""


class What(StrEnum):
    """Whom one can look for."""

    PHYSIO = "physio"
    MASSAGE = "massage"
    URGENT = "urgent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """A shared place, degrees, coarse on purpose."""

    latitude: float
    longitude: float

    @property
    def name(self) -> str:
        """Return it as a button carries it."""
        return f"{self.latitude:.{PRECISION}f},{self.longitude:.{PRECISION}f}"


Place = str | Point


def read_point(text: str) -> Point | None:
    """Return the place in untrusted text ("48.14,11.58" or with a space), or None if it is none on this planet."""
    parts = text.replace(",", " ").split()
    try:
        latitude, longitude = (float(part) for part in parts)
    except ValueError:
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Point(latitude=latitude, longitude=longitude)


def question(speech: Speech, place: Point | None = None) -> Page:
    """Ask whom to look for; with a place, the answer leads straight to the links."""
    where = place.name if place else ""
    return Page(
        text=speech.say("find-question"),
        keyboard=tuple((Button(label=_what(speech, what), data=encode(KIND, what, where)),) for what in What),
    )


def located(speech: Speech, place: Point, zone_data: str) -> Page:
    """Ask what a place that was shared out of the blue is for; `zone_data` is the button that sets the time zone."""
    rows = question(speech, place).keyboard
    zone = Button(label=speech.say("find-location-zone"), data=zone_data)
    return Page(text=speech.say("find-location-question"), keyboard=((zone,), *rows))


def place_question(speech: Speech, what: What) -> Send:
    """Ask for a town, or for the place itself."""
    return Send(
        text=speech.say("find-place-question", what=_what(speech, what)),
        ask=Ask(location_label=speech.say("find-place-share"), placeholder=speech.say("find-place-placeholder")),
    )


def nowhere(speech: Speech) -> Send:
    """Say that nobody can be found at a place out at sea, and ask for a town."""
    return Send(text=speech.say("find-place-nowhere"), ask=Ask(placeholder=speech.say("find-place-placeholder")))


def results(speech: Speech, what: What, place: Place, emergency: str, lessons: Sequence[Lesson]) -> Send:
    """Show the map links, what to ask, and how to choose."""
    if isinstance(place, Point):
        heading = speech.say("find-results-here", what=_what(speech, what))
    else:
        heading = speech.say("find-results", what=_what(speech, what), place=speech.quote(place))
    first = [speech.say("find-urgent-first", emergency=emergency)] if what is What.URGENT else []
    maps = links(speech.say(f"find-search-{what.value}"), place)
    return Send(
        text="\n\n".join((*first, heading, speech.say(f"find-ask-{what.value}"))),
        keyboard=(
            *((Button(label=speech.say(f"find-link-{name}"), url=url),) for name, url in maps),
            *(
                (Button(label=speech.say("find-lesson", title=lesson.title), data=encode(LEARN, lesson.id)),)
                for lesson in lessons
            ),
            (Button(label=speech.say("find-other"), data=encode(KIND)),),
        ),
        close_ask=True,
    )


def links(search: str, place: Place) -> tuple[tuple[str, str], ...]:
    """Return the map's short name and its search link, for each map; nothing is asked of any of them."""
    if isinstance(place, str):
        near = f"{search} {place}"
        return (
            ("google", f"https://www.google.com/maps/search/?{urlencode({'api': 1, 'query': near})}"),
            ("apple", f"https://maps.apple.com/?{urlencode({'q': near})}"),
            ("osm", f"https://www.openstreetmap.org/search?{urlencode({'query': near})}"),
        )
    where = place.name
    around = quote(search, safe="")
    slashed = where.replace(",", "/")
    return (
        ("google", f"https://www.google.com/maps/search/{around}/@{where},{ZOOM}z"),
        ("apple", f"https://maps.apple.com/?{urlencode({'q': search, 'sll': where, 'z': ZOOM})}"),
        ("osm", f"https://www.openstreetmap.org/search?{urlencode({'query': search})}#map={ZOOM}/{slashed}"),
    )


def _what(speech: Speech, what: What) -> str:
    return exercise.plain(speech.say(f"find-what-{what.value}"))
