"""Words beneath a picture: read for crisis and warning signs, followed up, and not kept."""

import pytest

from bot.handlers.event import Oddity, Unreadable
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
