"""/log: a day's page of symptoms, medicine, triggers and a note."""

from datetime import date, timedelta

import pytest

from bot.diary.entries import Medicine, Source, Trigger
from bot.views.callback import encode
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_medicine_is_two_taps(chat: Chat) -> None:
    await chat.command("log")

    await chat.taps("Medicine")
    await chat.taps("Triptan")

    (entry,) = await entries(chat)
    assert (entry.source, entry.medicines, entry.score) == (Source.LOG, frozenset({Medicine.TRIPTAN}), None)


async def test_a_days_page_is_one_entry_and_one_message(chat: Chat) -> None:
    await chat.command("log")
    for label in ("Medicine", "Aspirin", "Done", "Trigger", "Stress", "Done", "Symptom", "Tired", "Done"):
        await chat.taps(label)

    (entry,) = await entries(chat)
    assert entry.medicines == {Medicine.ASPIRIN}
    assert entry.triggers == {Trigger.STRESS}
    assert entry.symptoms == {"tired"}
    assert len(chat.shown) == 1
    assert "Medicine: aspirin" in chat.last.text


async def test_a_tick_taken_away_leaves_no_entry(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Trigger")
    await chat.taps("Stress")

    await chat.taps("✓ Stress")

    assert await entries(chat) == ()


async def test_a_note_is_kept_as_written(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Note")

    shown = await chat.types("new pillow <3")

    assert [entry.note for entry in await entries(chat)] == ["new pillow <3"]
    assert "new pillow &lt;3" in shown.text


async def test_leaving_the_note_open_does_not_catch_later_words(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Note")
    await chat.taps("Back")

    await chat.types("slept badly")

    (entry,) = await entries(chat)
    assert entry.source is Source.TEXT


async def test_a_warning_sign_is_followed_up_on_the_same_path(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Symptom")

    await chat.taps("Fever")

    assert len(chat.shown) == 2
    assert any(label.startswith("✓ 2") for label in chat.last.labels)


async def test_blurred_sight_asks_about_the_usual_aura_first_as_the_words_do(chat: Chat) -> None:
    await chat.types("blurred vision")
    in_words = chat.last.text
    await chat.command("log")
    await chat.taps("Symptom")

    await chat.taps("Blurred sight")

    assert chat.last.text == in_words
    assert "Is it your usual aura" in chat.last.text
    await chat.taps("Yes", on=chat.last)
    assert "matches the warning signs" in chat.last.text
    assert await advice(chat) == ()


async def test_blurred_sight_that_is_no_aura_leads_to_every_other_question_on_sight(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Symptom")
    await chat.taps("Blurred sight")

    asked = [(await chat.taps("No", on=chat.last)).text for _ in range(3)]

    assert [words in text for words, text in zip(("red", "see double", "wrong glasses"), asked, strict=True)] == [
        True
    ] * 3


async def test_a_common_symptom_raises_nothing(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Symptom")

    await chat.taps("Feeling sick")

    assert len(chat.shown) == 1


async def test_yesterdays_page_fills_yesterday(chat: Chat) -> None:
    await chat.command("log")
    await chat.passes(days=1)

    await chat.taps("Medicine", on=chat.shown[0])
    await chat.taps("Aspirin", on=chat.shown[0])

    assert [entry.day for entry in await entries(chat)] == [date(2026, 3, 2)]


async def test_a_page_older_than_a_week_becomes_todays(chat: Chat) -> None:
    await chat.command("log")
    chat.now += timedelta(days=8)

    await chat.taps("Medicine")

    assert chat.toast is not None
    assert await entries(chat) == ()


@pytest.mark.parametrize("callback_id", ["20260302", "20260303", "x"])
@pytest.mark.parametrize("value", ["s-moon", "m-gold", "t-x", "zzz", ""])
async def test_forged_buttons_keep_nothing(chat: Chat, callback_id: str, value: str) -> None:
    await chat.command("log")

    await chat.forges(encode("log", callback_id, value))

    assert await entries(chat) == ()
    assert chat.toast is not None
