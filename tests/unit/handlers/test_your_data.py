"""/privacy, /export, /delete, and what happens when somebody blocks Nape."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.diary.entries import Entry, Medicine, Place, Source, Taken
from bot.diary.offers import Practice
from bot.handlers.export import bundle
from bot.people import Stage
from bot.storage.tables import metadata, people
from tests.rig import CHAT_ID, Chat
from tests.unit.handlers.settled import settle

NASTY = '=HYPERLINK("x"); <b>"é"\n😀'


async def with_a_diary(chat: Chat) -> None:
    """Put one entry and one exercise on file."""
    person = await settle(chat)
    entry = Entry(
        day=date(2026, 3, 1),
        at=datetime(2026, 3, 1, 19, tzinfo=UTC),
        source=Source.CHECKIN,
        score=6,
        headache=True,
        places=frozenset({Place.NECK, Place.BACK_OF_HEAD}),
        medicines=frozenset({Medicine.PARACETAMOL}),
        taken=(Taken(name="Calpol", medicine=Medicine.PARACETAMOL, ingredients=frozenset({"paracetamol"})),),
        note=NASTY,
    )
    async with chat.storage.transaction() as tx:
        await tx.entries.add(person.id, entry)
        await tx.practice.add(person.id, Practice(item="B01", on=date(2026, 3, 1)))


async def test_privacy_says_what_is_kept_how_long_and_who_sees_it(chat: Chat) -> None:
    page = await chat.command("privacy")

    for said in ("not end-to-end encrypted", "30 days", "/export", "/delete", "whoever runs"):
        assert said in page.text


async def test_export_gives_everything_as_json_and_the_diary_as_a_table(chat: Chat) -> None:
    await with_a_diary(chat)

    await chat.command("export")

    whole, table = (message.file for message in chat.shown[-2:])
    assert whole is not None
    assert table is not None
    exported = json.loads(whole.content)
    assert exported["entries"][0]["note"] == NASTY
    assert exported["exercises"][0]["item"] == "B01"
    assert exported["person"]["chat_id"] == CHAT_ID
    assert set(exported) == {"person", "entries", "exercises", "reviews", "advice", "messages"}
    (row,) = csv.DictReader(io.StringIO(table.content.decode("utf-8-sig")))
    assert (row["day"], row["score"], row["places"]) == ("2026-03-01", "6", "back_of_head; neck")
    assert row["taken"] == "Calpol"
    assert "one entry" in chat.last.text


async def test_no_cell_of_the_table_runs_as_a_formula(chat: Chat) -> None:
    await with_a_diary(chat)

    person = await chat.person()
    async with chat.storage.transaction() as tx:
        _, table = await bundle(tx, person)

    (row,) = csv.DictReader(io.StringIO(table.content.decode("utf-8-sig")))
    assert row["note"].startswith("'=")


async def test_delete_asks_once_with_counts_then_erases_and_says_what(chat: Chat) -> None:
    await with_a_diary(chat)
    question = await chat.command("delete")
    assert "one diary entry" in question.text
    assert "one exercise" in question.text

    page = await chat.taps("Erase everything")

    assert "one diary entry" in page.text
    assert page.labels == []
    async with chat.storage.transaction() as tx:
        assert await tx.people.by_chat(CHAT_ID) is None


async def test_start_after_delete_works_as_new(chat: Chat) -> None:
    await with_a_diary(chat)
    await chat.command("delete")
    await chat.taps("Erase everything")

    page = await chat.command("start")

    assert "Hello, I'm Nape" in page.text
    assert (await chat.person()).stage is Stage.NEW


async def test_nothing_comes_after_delete(chat: Chat) -> None:
    await with_a_diary(chat)
    await chat.command("delete")
    await chat.taps("Erase everything")

    assert await chat.passes(days=2) == []


async def test_keeping_erases_nothing(chat: Chat) -> None:
    await with_a_diary(chat)
    await chat.command("delete")

    assert "Nothing was erased" in (await chat.taps("Keep it")).text
    assert (await chat.person()).stage is Stage.READY


@pytest.mark.parametrize("data", ["del:1:yes:", "del:1:yes:2026-03-01", "del:1:maybe:"])
async def test_a_stale_or_forged_yes_is_asked_again(chat: Chat, data: str) -> None:
    await with_a_diary(chat)
    await chat.command("delete")

    page = await chat.forges(data)

    assert "Erase everything?" in page.text
    assert (await chat.person()).stage is Stage.READY


async def test_export_is_one_tap_away_from_delete(chat: Chat) -> None:
    await with_a_diary(chat)
    await chat.command("delete")

    await chat.taps("Export first")

    assert chat.shown[-2].file is not None


async def test_blocking_stops_everything_and_starts_the_erasure_clock(chat: Chat) -> None:
    await settle(chat)

    await chat.blocks()

    assert (await chat.person()).blocked_at == chat.now
    assert await chat.passes(days=2) == []


async def test_a_second_block_does_not_restart_the_clock(chat: Chat) -> None:
    await settle(chat)
    await chat.blocks()
    first = chat.now
    chat.now += timedelta(days=1)

    await chat.blocks()

    assert (await chat.person()).blocked_at == first


async def test_unblocking_and_start_bring_the_diary_and_the_plan_back(chat: Chat) -> None:
    await with_a_diary(chat)
    await chat.blocks()
    await chat.passes(days=3)

    await chat.blocks(blocked=False)
    page = await chat.command("start")

    assert "Everything is as you left it" in page.text
    person = await chat.person()
    assert person.blocked_at is None
    async with chat.storage.transaction() as tx:
        assert len(await tx.entries.of(person.id)) == 1
    assert await chat.passes(days=1)


async def test_every_table_about_a_person_is_in_the_export_and_empty_after_delete(chat: Chat) -> None:
    await with_a_diary(chat)
    about_people = [table for table in metadata.sorted_tables if "person_id" in table.columns]

    await chat.command("export")
    exported = json.loads(chat.shown[-2].file.content) if chat.shown[-2].file else {}
    await chat.command("delete")
    await chat.taps("Erase everything")

    assert len(exported) == 1 + len(about_people)
    async with chat.storage.database.read() as connection:
        left = {
            table.name: await connection.scalar(select(func.count()).select_from(table))
            for table in [people, *about_people]
        }
    assert set(left.values()) == {0}
