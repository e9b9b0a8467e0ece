"""Advice given and exercises done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.diary.flags import Level
from bot.storage.errors import UnknownRecord
from bot.storage.storage import Storage
from tests.integration.storage.records import NOW, add_person, advice, practice

TODAY = NOW.date()


async def test_advice_comes_back_with_its_numbers_and_sources(storage: Storage) -> None:
    person = await add_person(storage)
    given = advice(level=Level.E, flags=("RF06",), ask_again_on=TODAY, asked_again=1)
    async with storage.transaction() as tx:
        added = await tx.advice.add(person.id, given)
        assert added.id is not None
        assert await tx.advice.get(person.id, added.id) == added
    assert added == replace(given, id=added.id)


async def test_all_advice_comes_oldest_first(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        late = await tx.advice.add(person.id, advice(given_on=TODAY))
        early = await tx.advice.add(person.id, advice(given_on=TODAY - timedelta(days=20)))
        assert await tx.advice.of(person.id) == (early, late)


async def test_an_answer_to_advice_is_remembered(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        added = await tx.advice.add(person.id, advice())
        booked = replace(added, state=AdviceState.BOOKED, ask_again_on=TODAY + timedelta(days=3))
        await tx.advice.save(person.id, booked)
        assert await tx.advice.of(person.id) == (booked,)


async def test_a_forged_id_reaches_nobody_elses_advice(storage: Storage) -> None:
    mine, theirs = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.transaction() as tx:
        hers = await tx.advice.add(theirs.id, advice())
        assert hers.id is not None
        assert await tx.advice.get(mine.id, hers.id) is None
        assert await tx.advice.of(mine.id) == ()
        with pytest.raises(UnknownRecord):
            await tx.advice.save(mine.id, replace(hers, state=AdviceState.MISTAKE))
        assert await tx.advice.get(theirs.id, hers.id) == hers


async def test_practice_since_a_day_comes_oldest_first(storage: Storage) -> None:
    person, other = await add_person(storage, 1), await add_person(storage, 2)
    old = practice("breathing_box", TODAY - timedelta(days=8), before=None, after=None)
    first, second = practice("chin_tuck", done=False), practice("wall_angel")
    async with storage.transaction() as tx:
        for done in (first, second, old):
            await tx.practice.add(person.id, done)
        await tx.practice.add(other.id, practice("sigh"))
        assert await tx.practice.of(person.id) == (old, first, second)
        assert await tx.practice.of(person.id, since=TODAY - timedelta(days=7)) == (first, second)
