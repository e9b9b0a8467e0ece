"""Diaries already kept when a test begins, and looking into them afterwards."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.diary.advice import Advice
from bot.diary.entries import Entry, Medicine, Source
from scheduler.deliveries import Delivery
from scheduler.local_time import local_day
from tests.rig import Chat

ZONE = "Europe/Berlin"


async def kept(chat: Chat, scores: Mapping[int, int], medicines: frozenset[Medicine] = frozenset()) -> None:
    """Fill in check-ins: days ago → score."""
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for ago, score in scores.items():
            at = chat.now - timedelta(days=ago)
            day = local_day(at, ZONE)
            entry = Entry(day=day, at=at, source=Source.CHECKIN, score=score, medicines=medicines)
            await tx.entries.add(person.id, entry)


async def entries(chat: Chat) -> Sequence[Entry]:
    """Return the diary."""
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return await tx.entries.of(person.id)


async def scores(chat: Chat) -> list[tuple[Source, int | None]]:
    """Return source and score of each entry, oldest first."""
    return [(entry.source, entry.score) for entry in await entries(chat)]


async def advice(chat: Chat) -> Sequence[Advice]:
    """Return the advice given."""
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return await tx.advice.of(person.id)


async def deliveries(chat: Chat) -> Sequence[Delivery]:
    """Return everything owed and sent."""
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return await tx.deliveries.of(person.id)
