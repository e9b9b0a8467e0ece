"""Words for the page of a clinician: plain text, of bounded length, that can always be broken into lines."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from html import unescape
from typing import Any

from babel.dates import format_date

from bot.views.doctor_fonts import unshown
from bot.views.speech import Speech

Section = dict[str, Any]

MARKUP = re.compile(r"<[^<>]+>")
LONG_WORD = re.compile(r"\S{22}(?=[\w!-~])")
"""So much of a word that it may break, never before a mark that belongs to the letter in front of it."""

BREAK, UNBROKEN = "\u200b", "\u00a0"
RIGHT_TO_LEFT = frozenset({"R", "AL"})
ISOLATED = "\u2068{}\u2069"
"""Between these, words of another direction leave those around them where they are."""

AUTHOR = re.compile(r"([A-Z][\w’'-]+(?: [A-Z][a-z][\w’'-]*)?) [A-Z]{1,3}\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
HEADACHE_DISORDERS = "International Classification of Headache Disorders, 3rd edition,"
SHORTEST, LONGEST_CITATION = 8, 60


def plain(text: str) -> str:
    """Return a message in Telegram's HTML as plain text."""
    return whole(unescape(MARKUP.sub("", text)))


def whole(text: str) -> str:
    """Return what somebody typed on one line, without characters that have no picture; long words may break."""
    seen = "".join(char if unicodedata.category(char) not in _UNSEEN else " " for char in text)
    return LONG_WORD.sub(rf"\g<0>{BREAK}", " ".join(seen.split()))


def cut(text: str, limit: int) -> str:
    """Return at most so many characters of it, on one line, cut between two words unless a word is very long."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return whole(line)
    kept = line[: limit - 1]
    at_a_word = kept if line[limit - 1] == " " else kept.rpartition(" ")[0]
    return whole(f"{(at_a_word if len(at_a_word) * 2 >= limit else kept).rstrip(' ,;:-–')}…")


def written(speech: Speech, text: str, limit: int) -> str:
    """Return at most so many characters of what a person wrote; what no font can show is counted, not printed."""
    words, missing = cut(text, limit), unshown(whole(text))
    shown = whole("".join(char for char in words if char not in missing))
    if any(unicodedata.bidirectional(char) in RIGHT_TO_LEFT for char in shown):
        shown = ISOLATED.format(shown)
    count = sum(char in missing for char in words)
    return " ".join(filter(None, (shown, speech.say("report-unshown", count=count) if count else "")))


def fact(speech: Speech, label: str, value: str) -> list[dict[str, str]]:
    """Return a line with its label; none where there is nothing to tell."""
    return [{"label": speech.say(label), "value": value}] if value else []


def listed(speech: Speech, each: Sequence[str], most: int, between: str = ", ") -> str:
    """Return so many of them in a row, and how many more there are."""
    more = len(each) - most
    return between.join([*each[:most], *([speech.say("report-listed-more", count=more)] if more > 0 else [])])


def month_name(speech: Speech, day: date) -> str:
    """Return a month with its year, such as "Feb 2026"."""
    return str(format_date(day, format="MMM y", locale=speech.locale)).replace(" ", UNBROKEN)


def short_day(speech: Speech, day: date) -> str:
    """Return a day such as "3 Feb"."""
    return str(format_date(day, format="d MMM", locale=speech.locale))


def full_day(speech: Speech, day: date) -> str:
    """Return a day with its year, such as "3 Feb 2026"."""
    return str(format_date(day, format="d MMM y", locale=speech.locale))


def cited(citation: str) -> str:
    """Return a citation as short as it can be found by: author and year, or the name of the guideline."""
    author, year = AUTHOR.match(citation), YEAR.search(citation)
    if author is not None and year is not None:
        return f"{author[1]} {year[0]}"
    first = citation.replace(HEADACHE_DISORDERS, "ICHD-3").split(". ")[0].rstrip(".")
    before_colon = first.partition(":")[0]
    return cut(before_colon if len(before_colon) >= SHORTEST else first, LONGEST_CITATION)


_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
