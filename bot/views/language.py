"""How /language looks."""

from collections.abc import Iterable

from babel import Locale, UnknownLocaleError

from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.speech import Speech

KIND = "lan"


def language_name(tag: str) -> str:
    """Return a language's name in that language; an unknown tag is shown as it is."""
    try:
        return str(Locale.parse(tag, sep="-").display_name).capitalize()
    except (UnknownLocaleError, ValueError):
        return tag


def question(speech: Speech, spoken: Iterable[str]) -> Page:
    """Ask for the language, or say that there is only one."""
    tags = sorted(spoken)
    if len(tags) < 2:
        return Page(text=speech.say("language-only", language=language_name(speech.language)))
    rows = tuple((Button(label=language_name(tag), data=encode(KIND, "set", tag)),) for tag in tags)
    return Page(text=speech.say("language-ask", language=language_name(speech.language)), keyboard=rows)


def chosen(speech: Speech) -> Page:
    """Confirm the language in that language."""
    return Page(text=speech.say("language-set", language=language_name(speech.language)))


def unknown(speech: Speech) -> Page:
    """Say that Nape stays with the language it speaks."""
    return Page(text=speech.say("language-unknown", language=language_name(speech.language)))
