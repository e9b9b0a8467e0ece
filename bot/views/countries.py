"""Countries as a person reads them, and the page that asks for one."""

from collections.abc import Sequence

from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Ask, Button, Send
from bot.views.speech import Speech
from content import Library

KIND = "cty"


def country_name(speech: Speech, iso: str | None) -> str:
    """Return a country's name as plain text, or that none is set."""
    if iso is None:
        return speech.say("zone-country-none")
    return str(speech.locale.territories.get(iso, iso))


def question(speech: Speech, country: str | None, emergency: str) -> Send:
    """Ask for the country by name."""
    text = speech.say("zone-country-ask", country=speech.quote(country_name(speech, country)), emergency=emergency)
    return Send(text=text, ask=Ask(placeholder=speech.say("zone-country-placeholder")))


def candidates(speech: Speech, found: Sequence[str]) -> Page:
    """Ask which of several countries was meant."""
    rows = tuple((Button(label=country_name(speech, iso), data=encode(KIND, "set", iso)),) for iso in found)
    return Page(text=speech.say("zone-country-which"), keyboard=rows)


def unknown(speech: Speech, typed: str) -> Send:
    """Say that no country is called that."""
    return Send(text=speech.say("zone-country-unknown", typed=speech.quote(typed, limit=60)))


def changed(speech: Speech, iso: str, library: Library) -> Page:
    """Confirm the country with its emergency number, or say that no checked number is known."""
    name = speech.quote(country_name(speech, iso))
    key = "zone-country-changed" if iso in library.countries else "zone-country-no-number"
    return Page(text=speech.say(key, country=name, emergency=library.emergency(iso)))
