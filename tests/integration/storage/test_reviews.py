"""Answers about a week or a month, as they are kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.review import ReviewKind
from bot.storage.errors import UnknownRecord
from bot.storage.storage import Storage
from tests.integration.storage.records import TODAY, add_person, review

WEEK = timedelta(days=7)


async def test_answers_come_back_as_they_were_given_oldest_first(storage: Storage) -> None:
    person, other = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.transaction() as tx:
        newer = await tx.reviews.add(person.id, review())
        older = await tx.reviews.add(person.id, review(TODAY - WEEK, kind=ReviewKind.GAP, answers={"gap": "worse"}))
        await tx.reviews.add(other.id, review())
    async with storage.reading() as tx:
        assert await tx.reviews.of(person.id) == (older, newer)
        assert await tx.reviews.of(person.id, since=TODAY) == (newer,)


async def test_an_answer_can_be_completed_by_its_person_only(storage: Storage) -> None:
    person, other = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.transaction() as tx:
        begun = await tx.reviews.add(person.id, review(answers={"pain": 4}))
        whole = replace(begun, answers={"pain": 4, "joy": 5})
        await tx.reviews.save(person.id, whole)
        assert await tx.reviews.of(person.id) == (whole,)
        with pytest.raises(UnknownRecord):
            await tx.reviews.save(other.id, begun)
    async with storage.reading() as tx:
        assert await tx.reviews.of(person.id) == (whole,)
