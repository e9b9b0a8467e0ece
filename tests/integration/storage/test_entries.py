"""The diary."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.diary.entries import Medicine, Place, Source, Trigger
from bot.storage.errors import UnknownRecord
from bot.storage.storage import Storage
from scheduler.slots import PersonId
from tests.integration.storage.records import NOW, add_person, entry

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)


async def test_everything_reported_comes_back(storage: Storage) -> None:
    person = await add_person(storage)
    full = entry(
        source=Source.TEXT,
        score=7,
        headache=True,
        places=frozenset({Place.NECK, Place.BACK_OF_HEAD}),
        medicines=frozenset({Medicine.PARACETAMOL}),
        symptoms=frozenset({"stiff neck", "dizzy"}),
        triggers=frozenset({Trigger.SCREEN}),
        different=False,
        note="since lunch; <b>worse</b> 'DROP TABLE entries;-- 🤕 \u200bשלום",
    )
    async with storage.transaction() as tx:
        added = await tx.entries.add(person.id, full)
    async with storage.reading() as tx:
        assert await tx.entries.of(person.id) == (added,)
    assert added == replace(full, id=added.id)
    assert added.id is not None


async def test_what_was_not_said_stays_unknown(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        added = await tx.entries.add(person.id, entry())
        assert await tx.entries.on(person.id, TODAY) == (added,)
    assert (added.score, added.headache, added.different, added.note) == (None, None, None, None)


async def test_a_note_of_full_length_is_kept_whole(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        await tx.entries.add(person.id, entry(note="🧘" * 4096))
        (found,) = await tx.entries.of(person.id)
    assert found.note == "🧘" * 4096


async def test_characters_no_database_keeps_are_left_out_of_a_note(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        await tx.entries.add(person.id, entry(note="a\x00b\udfff", symptoms=frozenset({"x\x00y"})))
        (found,) = await tx.entries.of(person.id)
    assert found.note == "ab?"
    assert found.symptoms == frozenset({"xy"})


async def test_entries_of_a_span_of_days_include_both_ends(storage: Storage) -> None:
    person = await add_person(storage)
    days = [TODAY + timedelta(days=offset) for offset in (2, -1, 0, 1, -2)]
    async with storage.transaction() as tx:
        for day in days:
            await tx.entries.add(person.id, entry(day=day))
        found = await tx.entries.of(person.id, since=YESTERDAY, until=TODAY + timedelta(days=1))
        everything = await tx.entries.of(person.id)
    assert [one.day for one in found] == [YESTERDAY, TODAY, TODAY + timedelta(days=1)]
    assert [one.day for one in everything] == sorted(days)


async def test_entries_of_one_day_come_in_the_order_they_were_made(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        late = await tx.entries.add(person.id, entry(at=NOW + timedelta(hours=2), score=2))
        early = await tx.entries.add(person.id, entry(score=6))
        again = await tx.entries.add(person.id, entry(score=7))
        await tx.entries.add(person.id, entry(day=YESTERDAY))
        assert await tx.entries.on(person.id, TODAY) == (early, again, late)


async def test_a_correction_overwrites_the_entry(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        added = await tx.entries.add(person.id, entry(score=3))
        corrected = replace(added, score=5, medicines=frozenset({Medicine.TRIPTAN}), day=YESTERDAY)
        await tx.entries.update(person.id, corrected)
        assert await tx.entries.of(person.id) == (corrected,)


async def test_an_entry_can_be_taken_back_once(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        added = await tx.entries.add(person.id, entry(score=3))
        assert added.id is not None
        assert await tx.entries.remove(person.id, added.id)
        assert not await tx.entries.remove(person.id, added.id)
        assert await tx.entries.of(person.id) == ()


async def test_a_forged_id_reaches_nobody_elses_entry(storage: Storage) -> None:
    mine, theirs = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.transaction() as tx:
        hers = await tx.entries.add(theirs.id, entry(score=3))
        assert hers.id is not None
        assert not await tx.entries.remove(mine.id, hers.id)
        with pytest.raises(UnknownRecord):
            await tx.entries.update(mine.id, replace(hers, score=9))
        assert await tx.entries.of(mine.id) == ()
        assert await tx.entries.of(theirs.id) == (hers,)


async def test_an_entry_of_somebody_who_is_not_on_file_is_refused(storage: Storage) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        async with storage.transaction() as tx:
            await tx.entries.add(PersonId(404), entry(score=3))


async def test_a_failing_statement_does_not_tell_what_it_was_to_write(storage: Storage) -> None:
    with pytest.raises(IntegrityError) as caught:
        async with storage.transaction() as tx:
            await tx.entries.add(PersonId(404), entry(score=3, note="canary-3f9c1"))
    assert "canary-3f9c1" not in str(caught.value)


async def test_what_fails_half_way_leaves_nothing(storage: Storage) -> None:
    person = await add_person(storage)

    async def fail() -> None:
        async with storage.transaction() as tx:
            await tx.entries.add(person.id, entry(score=3))
            await tx.inbox.first_time(7, NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with storage.transaction() as tx:
        assert await tx.entries.of(person.id) == ()
        assert await tx.inbox.first_time(7, NOW)
