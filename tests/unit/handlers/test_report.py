"""/report: the page, the choices below it, and the files beside it."""

import csv
import io
import json
from datetime import date, timedelta

import pytest

from bot.diary.advice import Advice
from bot.diary.flags import Level
from bot.views.callback import encode
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import kept
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


def named(shown: Shown) -> str:
    assert shown.file is not None
    return shown.file.name


def content(shown: Shown) -> bytes:
    assert shown.file is not None
    return shown.file.content


async def files_of(chat: Chat, page: Shown) -> tuple[Shown, Shown, Shown]:
    """Ask for the files below a page."""
    before = len(chat.shown)
    await chat.taps("As CSV, JSON, FHIR", on=page)
    table, sums, fhir = chat.shown[before:]
    return table, sums, fhir


async def test_it_is_one_message_the_page(chat: Chat) -> None:
    await kept(chat, {ago: 3 + ago % 4 for ago in range(60)})
    before = len(chat.shown)

    await chat.command("report")

    (page,) = chat.shown[before:]
    assert content(page).startswith(b"%PDF")
    assert named(page) == "nape-report-2026-03-02.pdf"
    assert "60 of 60 days have a number" in page.text
    assert "files for software come by their button, for the same time and with your notes" in page.text


@pytest.mark.parametrize(
    ("scores", "told"),
    [
        ({0: 4}, "physiotherapist</b>, 2 Mar 2026. Your diary begins there.\nIt is one day, and it has a number."),
        ({0: 4, 1: 3}, "1 Mar 2026 – 2 Mar 2026. Your diary begins there.\n2 of 2 days have a number."),
    ],
)
async def test_a_diary_of_a_day_or_two_is_told_in_whole_sentences(
    chat: Chat, scores: dict[int, int], told: str
) -> None:
    await kept(chat, scores)

    assert told in (await chat.command("report")).text


async def test_one_number_in_many_days_is_one(chat: Chat) -> None:
    await kept(chat, {20: 4})

    assert "One of 21 days has a number." in (await chat.command("report")).text


async def test_the_files_come_by_their_button(chat: Chat) -> None:
    await kept(chat, {ago: 3 + ago % 4 for ago in range(60)})
    await chat.command("report")

    table, sums, fhir = await files_of(chat, chat.shown[-1])

    assert len(list(csv.DictReader(io.StringIO(content(table).decode("utf-8-sig"))))) == 60
    assert json.loads(content(sums))["period"]["scored"] == len(json.loads(content(sums))["entries"]) == 60
    assert json.loads(content(fhir))["resourceType"] == "Bundle"
    assert [shown.silent for shown in (table, sums, fhir)] == [True, True, True]


async def test_two_files_of_one_person_name_the_same_rows_and_nobody(chat: Chat) -> None:
    await kept(chat, {0: 4, 200: 5})
    before = len(chat.shown)
    await chat.command("report")
    _, _, quarter = await files_of(chat, chat.shown[before])
    await chat.taps("365 days", on=chat.shown[before])
    _, _, year = await files_of(chat, chat.shown[before])

    few, many = ([entry["fullUrl"] for entry in json.loads(content(file))["entry"]] for file in (quarter, year))

    assert len(few) == 2
    assert set(few) < set(many)
    assert str((await chat.person()).chat_id) not in "".join(many)


async def test_a_diary_with_nothing_in_it_still_has_a_page(chat: Chat) -> None:
    before = len(chat.shown)

    await chat.command("report")

    assert "nearly empty" in chat.shown[before].text
    assert content(chat.shown[before]).startswith(b"%PDF")


async def test_another_period_changes_the_page_in_place(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(0, 300, 3), 4))
    before = len(chat.shown)
    await chat.command("report")

    await chat.taps("365 days", on=chat.shown[before])

    assert len(chat.shown) == before + 1
    assert "100 of 298 days" in chat.shown[before].text


async def test_notes_can_be_left_out_of_page_and_files(chat: Chat) -> None:
    await chat.types("6 stiff since lunch")
    before = len(chat.shown)
    await chat.command("report")
    with_notes = chat.shown[before]
    assert "as you wrote them" in with_notes.text

    await chat.taps("Leave out my notes", on=with_notes)
    files = await files_of(chat, chat.shown[before])

    assert "left out" in chat.shown[before].text
    assert "without your notes" in " ".join(chat.shown[before].text.split())
    assert not any(b"stiff since lunch" in content(file) for file in files)


async def test_advice_is_in_the_files_with_its_numbers_and_the_words_only_if_wanted(chat: Chat) -> None:
    person = await chat.person()
    numbers = {"words": "temp 38.3 and worse", "level": "S"}
    given = Advice(rule="RF07", level=Level.S, given_on=date(2026, 3, 1), given_at=chat.now, numbers=numbers)
    async with chat.storage.transaction() as tx:
        await tx.advice.add(person.id, given)
    before = len(chat.shown)
    await chat.command("report")
    _, sums, _ = await files_of(chat, chat.shown[before])
    (told,) = json.loads(content(sums))["advice"]
    assert (told["rule"], told["numbers"]["words"]) == ("RF07", "temp 38.3 and worse")

    await chat.taps("Leave out my notes", on=chat.shown[before])
    _, sums, _ = await files_of(chat, chat.shown[before])

    (untold,) = json.loads(content(sums))["advice"]
    assert untold["numbers"] == {"level": "S"}


async def test_days_outside_the_period_are_in_none_of_the_files(chat: Chat) -> None:
    await kept(chat, {0: 4, 89: 5, 90: 9})
    before = len(chat.shown)

    await chat.command("report")

    _, sums, _ = await files_of(chat, chat.shown[before])
    rows = json.loads(content(sums))["entries"]
    assert [row["day"] for row in rows] == [(date(2026, 3, 2) - timedelta(days=ago)).isoformat() for ago in (89, 0)]


async def test_nothing_is_made_before_somebody_agreed(chat: Chat) -> None:
    stranger = Chat(chat.storage, chat._house, chat_id=99)

    await stranger.command("report")

    assert [shown.file for shown in stranger.shown] == [None]


@pytest.mark.parametrize("days", ["", "0", "91", "-1", "9" * 19, "x"])
@pytest.mark.parametrize("value", ["", "w", "n", "f", "ff", "fw", "x"])
async def test_forged_choices_make_nothing(chat: Chat, days: str, value: str) -> None:
    await chat.command("report")
    before = len(chat.shown)

    await chat.forges(encode("rep", days, value))

    assert chat.toast is not None
    assert len(chat.shown) == before


async def test_days_before_the_diary_began_are_none_of_the_period(chat: Chat) -> None:
    await kept(chat, {0: 4, 9: 5})
    before = len(chat.shown)

    await chat.command("report")

    assert "21 Feb 2026 – 2 Mar 2026. Your diary begins there." in " ".join(chat.shown[before].text.split())
    assert "2 of 10 days have a number" in chat.shown[before].text
    _, sums, _ = await files_of(chat, chat.shown[before])
    told = json.loads(content(sums))
    assert (told["period"]["days"], told["longest_silence"]["days"]) == (10, 8)


async def test_a_diary_older_than_the_period_fills_all_of_it(chat: Chat) -> None:
    await kept(chat, {0: 4, 200: 5})
    before = len(chat.shown)

    await chat.command("report")

    assert "One of 90 days has a number" in chat.shown[before].text
    assert "begins" not in chat.shown[before].text
