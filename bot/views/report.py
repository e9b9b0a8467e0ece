"""How /report looks in the chat: the page with its choices, and the files that come by one of them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from bot.diary.account import Account
from bot.diary.finding import OWN_WORDS, Number
from bot.views import doctor_page
from bot.views.account_file import account_file
from bot.views.callback import encode
from bot.views.doctor_words import full_day
from bot.views.fhir import bundle
from bot.views.page import Page
from bot.views.reply import Button, File, Keyboard, Media, Send
from bot.views.speech import Speech

KIND = "rep"
RANGES = (56, 90, 365)
"""Days: what NICE CG150 asks for at least, a quarter, a year."""
WITH, WITHOUT = "w", "n"
FILES = "f"


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Which page: of how many days, and whether with what the person wrote."""

    days: int
    words: bool

    @property
    def data(self) -> str:
        """Return what its buttons carry."""
        return WITH if self.words else WITHOUT


def caption(speech: Speech, account: Account, choice: Choice) -> Page:
    """Return what is said below the page, and what can be changed."""
    whole = account.whole
    text = speech.say(
        "report-caption",
        first=full_day(speech, whole.first),
        last=full_day(speech, whole.last),
        days=whole.length,
        scored=whole.scored,
        begins="yes" if account.begins else "no",
        words="with" if choice.words else "without",
    )
    return Page(text=text, keyboard=_keyboard(speech, choice))


def _keyboard(speech: Speech, choice: Choice) -> Keyboard:
    ranges = tuple(
        Button(
            label=speech.say("report-days-chosen" if days == choice.days else "report-days", days=days),
            data=encode(KIND, days, choice.data),
        )
        for days in RANGES
    )
    label = "report-without-words" if choice.words else "report-with-words"
    other = Button(label=speech.say(label), data=encode(KIND, choice.days, WITHOUT if choice.words else WITH))
    files = Button(label=speech.say("report-files"), data=encode(KIND, choice.days, f"{FILES}{choice.data}"))
    return (ranges, (other, files))


def paper(account: Account, page: dict[str, Any]) -> File:
    """Return the page, to be set after the transaction."""
    draw = partial(doctor_page.drawn, page)
    return File(media=Media.DOCUMENT, name=f"nape-report-{account.whole.last.isoformat()}.pdf", draw=draw)


def files(speech: Speech, account: Account, table: Callable[[], bytes], patient: UUID) -> tuple[Send, ...]:
    """Return the same period for software: the diary as a table, the sums with their rows, and a FHIR bundle.

    `patient` stands for the person in the bundle.
    """
    name = partial("nape-report-{}.{}".format, account.whole.last.isoformat())
    whole = partial(_json, partial(account_file, account))
    fhir = partial(_json, partial(bundle, speech, account, patient))
    named: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
        ("report-csv", name("csv"), table),
        ("report-json", name("json"), whole),
        ("report-fhir", name("fhir.json"), fhir),
    )
    return tuple(
        Send(text=speech.say(words), file=File(media=Media.DOCUMENT, name=file, draw=draw), silent=True)
        for words, file, draw in named
    )


def _json(make: Callable[[], Any]) -> bytes:
    return json.dumps(make(), ensure_ascii=False, indent=2).encode()


def without_words(account: Account) -> Account:
    """Return the account without what the person wrote."""
    return replace(
        account,
        told=(),
        entries=tuple(replace(entry, note=None) for entry in account.entries),
        advice=tuple(replace(given, numbers=_unquoted(given.numbers)) for given in account.advice),
    )


def _unquoted(numbers: Mapping[str, Number]) -> dict[str, Number]:
    return {name: number for name, number in numbers.items() if name != OWN_WORDS}


def first_day(last: date, days: int) -> date:
    """Return the day on which a period of so many days begins."""
    return date.fromordinal(last.toordinal() - days + 1)
