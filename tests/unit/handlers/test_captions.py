"""Words beneath a picture: read for crisis, warning signs and a number; only a number and its note are kept."""

import pytest

from bot.diary.entries import Source
from bot.handlers.event import Oddity, Unreadable
from bot.people import Stage
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_words_of_crisis_beneath_a_picture_are_answered_first(chat: Chat) -> None:
    await chat.does(Unreadable(what=Oddity.PICTURE, words="i dont want to be here anymore"))
    arrived = await chat.deliver()

    assert "people can, right now" in arrived[-1].text
    assert await entries(chat) == ()


async def test_an_emergency_beneath_a_picture_is_advised_on_and_its_words_are_not_kept(chat: Chat) -> None:
    await chat.does(Unreadable(what=Oddity.PICTURE, words="my face is drooping on the left"))
    arrived = await chat.deliver()

    (given,) = await advice(chat)
    assert "Call 112 now" in arrived[-1].text
    assert "words" not in given.numbers
    assert await entries(chat) == ()


async def test_a_doubt_beneath_a_picture_is_asked_about(chat: Chat) -> None:
    await chat.does(Unreadable(what=Oddity.FILE, words="i have a fever"))

    assert any(label.startswith("✓ 2") for label in chat.last.labels)


async def test_a_harmless_caption_changes_nothing(chat: Chat) -> None:
    await chat.does(Unreadable(what=Oddity.PICTURE, words="my new chair"))

    assert "can't look at pictures" in chat.last.text
    assert await chat.deliver() == []


@pytest.mark.parametrize("what", [Oddity.PICTURE, Oddity.FILE, Oddity.VOICE])
async def test_a_number_beneath_it_is_the_days_number_and_what_was_sent_is_not_kept(chat: Chat, what: Oddity) -> None:
    await chat.does(Unreadable(what=what, words="6 bad night"))

    (shown,) = chat.shown
    assert "I don't keep" in shown.text
    assert "6 of 10" in shown.text
    assert "kept nothing" not in shown.text
    assert [(entry.source, entry.score, entry.note) for entry in await entries(chat)] == [
        (Source.CHECKIN, 6, "bad night")
    ]


async def test_a_second_number_beneath_a_picture_is_a_moment_that_is_offered_for_the_day(chat: Chat) -> None:
    await chat.types("3")

    await chat.does(Unreadable(what=Oddity.PICTURE, words="6"))

    assert "Use 6 for the whole day" in chat.last.labels


async def test_a_strong_number_beneath_a_picture_opens_the_screen(chat: Chat) -> None:
    await chat.does(Unreadable(what=Oddity.PICTURE, words="9"))

    assert chat.last.labels[-1] == "None of these"


async def test_a_number_off_the_scale_beneath_a_picture_is_told_the_range(chat: Chat) -> None:
    await chat.does(Unreadable(what=Oddity.PICTURE, words="11"))

    assert "Pain goes from" in chat.last.text
    assert await entries(chat) == ()


async def test_a_number_that_may_be_something_else_is_offered_and_not_kept(chat: Chat) -> None:
    page = await chat.does(Unreadable(what=Oddity.PICTURE, words="my 3 cats"))

    assert "can't look at pictures" in page.text
    assert page.labels == ["3"]
    assert await entries(chat) == ()
    await chat.taps("3")
    assert [entry.score for entry in await entries(chat)] == [3]


async def test_a_number_that_may_be_something_else_is_offered_behind_the_question_on_a_sign(chat: Chat) -> None:
    page = await chat.does(Unreadable(what=Oddity.PICTURE, words="i have a fever and 9"))

    assert any(label.startswith("✓ 2") for label in chat.shown[0].labels)
    assert page.labels == ["9"]


async def test_a_number_beneath_a_picture_waits_for_consent(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW)

    await chat.does(Unreadable(what=Oddity.PICTURE, words="6"))

    assert "/start" in chat.last.text
    assert await entries(chat) == ()
