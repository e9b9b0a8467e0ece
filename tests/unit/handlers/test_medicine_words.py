"""Medicine in what people write: beside numbers, of several days, and by names that are in no table."""

from datetime import date

import pytest

from bot.diary.advice import AdviceState
from bot.diary.entries import Source
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries, scores
from tests.unit.handlers.settled import settle

TODAY, YESTERDAY = date(2026, 3, 2), date(2026, 3, 1)


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_a_score_said_of_the_pain_is_read_beside_a_medicine(chat: Chat) -> None:
    shown = await chat.types("took 2 ibuprofen and pain is 5")

    assert await scores(chat) == [(Source.CHECKIN, 5)]
    assert "Count today with ibuprofen" in shown.labels


@pytest.mark.parametrize(
    "text",
    [
        "paracetamol 2 x 500 at 7 and 3",
        "paracetamol 1g at 8 and 1g at 2",
        "2 paracetamol in the morning and 2 at night",
    ],
)
async def test_a_line_of_doses_and_hours_asks_for_the_medicine_alone(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert "Count today as a day with paracetamol?" in shown.text
    assert [entry.score for entry in await entries(chat)] == [None]


@pytest.mark.parametrize(("answer", "score"), [("3", 3), ("None, just a note", None)])
async def test_the_medicine_is_offered_once_it_is_clear_which_number_is_the_pain(
    chat: Chat, answer: str, score: int | None
) -> None:
    asked = await chat.types("took ibuprofen, it went from 7 to 3")
    assert "Count today with ibuprofen" not in asked.labels

    shown = await chat.taps(answer)
    assert "Count today with ibuprofen" in shown.labels
    assert "type what hurts" not in shown.text

    await chat.taps("Count today with ibuprofen")
    assert [(entry.score, [one.name for one in entry.taken]) for entry in await entries(chat)] == [
        (score, ["ibuprofen"])
    ]


async def days_with_names(chat: Chat) -> list[tuple[date, list[str]]]:
    return [(entry.day, [one.name for one in entry.taken]) for entry in await entries(chat)]


async def test_each_name_is_counted_on_its_own_day_with_one_tap(chat: Chat) -> None:
    shown = await chat.types("took aspirin yesterday and ibuprofen today")
    assert "Count yesterday with aspirin; today with ibuprofen?" in shown.text

    shown = await chat.taps("Count yesterday with aspirin; today with ibuprofen")

    assert "Counted: yesterday with aspirin; today with ibuprofen." in shown.text
    assert await days_with_names(chat) == [(YESTERDAY, ["aspirin"]), (TODAY, ["ibuprofen"])]
    await chat.deliver()
    assert not await advice(chat)

    shown = await chat.taps("Undo")

    assert await days_with_names(chat) == [(TODAY, [])]
    assert "Count yesterday with aspirin; today with ibuprofen" in shown.labels


async def test_where_one_of_them_was_last_night_both_ways_are_offered(chat: Chat) -> None:
    shown = await chat.types("took aspirin last night and ibuprofen yesterday")
    assert "Which days shall I count with aspirin, ibuprofen?" in shown.text

    await chat.taps("Count yesterday with ibuprofen; today with aspirin")

    assert await days_with_names(chat) == [(YESTERDAY, ["ibuprofen"]), (TODAY, ["aspirin"])]


async def test_a_name_of_a_day_long_past_is_left_out(chat: Chat) -> None:
    shown = await chat.types("took aspirin last month and ibuprofen today")
    assert "Count today as a day with ibuprofen?" in shown.text

    await chat.taps("Count today with ibuprofen")

    assert await days_with_names(chat) == [(TODAY, ["ibuprofen"])]


async def test_undo_takes_back_the_advice_that_only_this_entry_led_to(chat: Chat) -> None:
    await chat.types("took aspirin and ibuprofen")
    await chat.taps("Count today")
    assert [given.rule for given in await advice(chat)] == ["MED-DUP"]

    await chat.taps("Undo")

    assert [given.state for given in await advice(chat)] == [AdviceState.MISTAKE]
    assert await chat.deliver() == []

    await chat.taps("Count today")
    (told,) = await chat.deliver()
    assert "two anti-inflammatory painkillers" in told.text


async def test_undo_leaves_advice_that_the_rest_of_the_day_bears_out(chat: Chat) -> None:
    await chat.types("took Tylenol and Lemsip")
    await chat.taps("Count today")
    await chat.types("took Panadol")
    await chat.taps("Count today with Panadol")

    await chat.taps("Undo")

    assert [given.state for given in await advice(chat)] == [AdviceState.OPEN]


@pytest.mark.parametrize("undo", ["Undo", "num"])
async def test_a_number_undone_takes_its_medicine_and_the_advice_on_it_along(chat: Chat, undo: str) -> None:
    if undo == "num":
        await chat.types("3")
    await chat.types("6, took aspirin and ibuprofen")
    await chat.taps("Count today")
    assert len(await advice(chat)) == 1

    await chat.taps("Undo")

    assert [given.state for given in await advice(chat)] == [AdviceState.MISTAKE]


@pytest.mark.parametrize("value", ["each-9", "each-x", "each-", "uneach-9", "each", "each-1"])
async def test_forged_days_count_nothing(chat: Chat, value: str) -> None:
    await chat.types("slept badly")

    await chat.forges(f"med:1:e1:{value}")

    assert await days_with_names(chat) == [(TODAY, [])]


@pytest.mark.parametrize(
    ("text", "listed", "source", "not_this"),
    [
        ("took aspirin and ibuprofen", "Two anti-inflammatory painkillers", "Packet leaflets", "acetaminophen"),
        ("took Tylenol and Lemsip", "Two medicines, one ingredient", "acetaminophen", "who can and cannot take"),
    ],
)
async def test_why_names_one_ingredient_twice_and_a_source_of_its_own(
    chat: Chat, text: str, listed: str, source: str, not_this: str
) -> None:
    await chat.types(text)
    await chat.taps("Count today")
    await chat.deliver()

    shown = await chat.command("why")
    assert f"today · {listed}" in shown.labels
    reason = await chat.taps(listed)

    assert source in reason.text
    assert not_this not in reason.text


async def test_a_name_in_no_table_is_asked_about_and_is_an_own_name_from_then_on(chat: Chat) -> None:
    shown = await chat.types("took Zorblax")
    assert "Is Zorblax a medicine?</b> One tap and today counts." in shown.text

    await chat.taps("It's a medicine")
    await chat.taps("Other")
    assert await days_with_names(chat) == [(TODAY, ["Zorblax"])]

    shown = await chat.types("took zorblax again")
    assert "Count today with Zorblax" in shown.labels


async def test_tablets_of_a_name_in_no_table_are_no_score(chat: Chat) -> None:
    shown = await chat.types("I took 2 Dolormin")

    assert "Is Dolormin a medicine?" in shown.text
    assert [entry.score for entry in await entries(chat)] == [None]


@pytest.mark.parametrize("text", ["took a walk", "took the bus", "had lunch", "took it easy", "took a break"])
async def test_nothing_is_asked_about_what_everybody_takes(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert shown.labels == ["Undo"]
