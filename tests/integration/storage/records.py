"""Records to store in these tests, each with what does not matter filled in."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.diary.advice import Advice, AdviceState
from bot.diary.entries import Entry, Source
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.review import Review, ReviewKind
from bot.people import Person
from bot.storage.storage import Storage

NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
TODAY = NOW.date()


async def add_person(
    storage: Storage, chat_id: int = 1, *, zone: str | None = "Europe/Berlin", **fields: Any
) -> Person:
    """Put a person on file."""
    async with storage.transaction() as tx:
        made = await tx.people.create(chat_id, "en", NOW)
        person = replace(made, zone=zone, **fields)
        await tx.people.save(person)
    return person


def entry(**fields: Any) -> Entry:
    """Return a diary entry of today's check-in."""
    return Entry(**{"day": NOW.date(), "at": NOW, "source": Source.CHECKIN, **fields})


def advice(**fields: Any) -> Advice:
    """Return advice given today."""
    given = {
        "id": None,
        "rule": "WRS-14",
        "level": Level.R,
        "given_on": NOW.date(),
        "given_at": NOW,
        "state": AdviceState.OPEN,
        "numbers": {"mean": 5.4, "before": 3.6, "days": 12},
        "sources": ("NICE CG150",),
        "ask_again_on": None,
        "asked_again": 0,
        "flags": (),
    }
    return Advice(**{**given, **fields})


def practice(item: str = "chin_tuck", on: date = TODAY, **fields: Any) -> Practice:
    """Return an exercise done today."""
    return Practice(**{"item": item, "on": on, "via": "relax", "done": True, "before": 5, "after": 3, **fields})


def review(on: date = TODAY, **fields: Any) -> Review:
    """Return the weekly answers of today."""
    weekly = {"kind": ReviewKind.WEEKLY, "answers": {"pain": 4, "joy": 2, "work": 3}}
    return Review(**{**weekly, "on": on, **fields})
