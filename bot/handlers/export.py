"""/export: everything Nape holds about a person, as JSON and as a table."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import TypeAdapter

from bot.diary.advice import Advice
from bot.diary.entries import Entry
from bot.diary.offers import Practice
from bot.diary.review import Review
from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import Person
from bot.storage.storage import Transaction
from bot.views import your_data as view
from bot.views.callback import Callback
from bot.views.reply import File, Media
from scheduler.deliveries import Delivery

COLUMNS = (
    "day",
    "at",
    "source",
    "score",
    "headache",
    "places",
    "medicines",
    "taken",
    "symptoms",
    "triggers",
    "different",
    "features",
    "note",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run as a formula by a spreadsheet."""


async def bundle(tx: Transaction, person: Person) -> tuple[File, ...]:
    """Return everything held about a person: the whole as JSON, the diary as CSV."""
    entries = await tx.entries.of(person.id)
    whole = {
        "person": _plain(Person, person),
        "entries": _plain_each(Entry, entries),
        "exercises": _plain_each(Practice, await tx.practice.of(person.id)),
        "reviews": _plain_each(Review, await tx.reviews.of(person.id)),
        "advice": _plain_each(Advice, await tx.advice.of(person.id)),
        "messages": _plain_each(Delivery, await tx.deliveries.of(person.id)),
    }
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    return (
        File(media=Media.DOCUMENT, name="nape.json", content=text.encode()),
        File(media=Media.DOCUMENT, name="nape-diary.csv", content=table(entries)),
    )


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /export."""
    files = await bundle(turn.tx, turn.person)
    entries = await turn.tx.entries.of(turn.person.id)
    return view.exported(turn.speech, files, len(entries))


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer the button beside /delete."""
    return await asked(turn, "")


def table(entries: Sequence[Entry]) -> bytes:
    """Return a diary as CSV that a spreadsheet opens and never runs."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in _plain_each(Entry, entries):
        writer.writerow([_cell(row[column]) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


CONVERSATION = Conversation(commands={"export": asked}, taps={view.EXPORT: tapped})


def _plain(record: Any, value: object) -> Any:
    return TypeAdapter(record).dump_python(value, mode="json")


def _plain_each(record: Any, values: Iterable[object]) -> list[Any]:
    adapter = TypeAdapter(record)
    return [adapter.dump_python(value, mode="json") for value in values]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return _cell(value["name"])
    if isinstance(value, list):
        return "; ".join(sorted(_cell(item) for item in value))
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text
