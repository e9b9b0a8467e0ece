"""What a person asks for in plain words is done, and not filed as a note."""

from datetime import timedelta

import pytest

from bot.people import Awaiting
from tests.rig import Chat
from tests.unit.handlers.beginnings import starts
from tests.unit.handlers.diaries import entries


@pytest.mark.parametrize("text", ["ambulance", "whats the emergency number", "I need a doctor", "help me", "urgent"])
async def test_a_call_for_help_gets_the_urgent_page_at_once(chat: Chat, text: str) -> None:
    await starts(chat)

    shown = await chat.types(text)

    assert shown.text.startswith("<b>When to get help fast</b>")
    assert "112" in shown.text
    assert await entries(chat) == ()


async def test_somebody_new_gets_the_urgent_page_too(chat: Chat) -> None:
    assert "When to get help fast" in (await chat.types("call an ambulance")).text


async def test_a_call_for_help_comes_before_what_was_asked(chat: Chat) -> None:
    await chat.command("start")
    await chat.taps("I understand")
    await chat.forges("zn:type:")

    assert "When to get help fast" in (await chat.types("emergency")).text


async def test_the_bare_word_help_has_the_number_on_top(chat: Chat) -> None:
    await starts(chat)

    await chat.types("help")

    assert chat.shown[-2].text.startswith("<b>If it's urgent, call 112 now.</b>")
    assert "<b>Tell me</b>" in chat.last.text


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("can you give me something to relax", "How much time"),
        ("help me sleep", "leep"),
        ("what could this be?", "described"),
        ("should I see a doctor?", "I can't judge that for you"),
        ("can I take ibuprofen with paracetamol?", "What not to mix"),
        ("pause", "How long shall I be quiet?"),
        ("delete my data", "Erase everything?"),
        ("thanks", "You're welcome"),
        ("hi", "Hello!"),
    ],
)
async def test_a_wish_is_answered_and_kept_as_nothing(chat: Chat, text: str, answer: str) -> None:
    await starts(chat)

    shown = await chat.types(text)

    assert answer in shown.text
    assert await entries(chat) == ()


async def test_a_wish_inside_a_note_that_was_asked_for_stays_a_note(chat: Chat) -> None:
    await starts(chat)
    await chat.command("log")
    await chat.taps("Note")
    assert (await chat.person()).awaiting is Awaiting.NOTE

    await chat.types("relax")

    assert [entry.note for entry in await entries(chat)] == ["relax"]


async def test_a_courtesy_leaves_the_open_question_open(chat: Chat) -> None:
    await starts(chat)
    await chat.command("settings")
    await chat.taps("Check-in")
    assert (await chat.person()).awaiting is Awaiting.CHECKIN_TIME
    chat.now += timedelta(minutes=1)

    await chat.types("thanks")

    assert (await chat.person()).awaiting is Awaiting.CHECKIN_TIME


async def test_a_warning_sign_is_red_before_it_is_a_wish(chat: Chat) -> None:
    await starts(chat)

    await chat.types("should I see a doctor about my blurred vision?")

    assert "usual aura" in chat.last.text


async def test_another_question_is_kept_and_gets_a_pointer(chat: Chat) -> None:
    await starts(chat)

    shown = await chat.types("why does my neck crack?")

    assert "/learn" in shown.text
    assert [entry.note for entry in await entries(chat)] == ["why does my neck crack?"]


async def test_another_language_is_kept_and_told_that_it_cannot_be_read(chat: Chat) -> None:
    await starts(chat)

    shown = await chat.types("ich habe heute sehr starke Kopfschmerzen")

    assert "English only" in shown.text
    assert "/urgent" in shown.text
    assert len(await entries(chat)) == 1
