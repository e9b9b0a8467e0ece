"""Where the operator wants information only, nothing a person enters leads to advice of their own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.advice import Advice
from bot.diary.flags import Level
from bot.handlers.turn import House
from bot.storage import Storage
from bot.views.callback import encode
from scheduler.kinds import Kind
from scheduler.local_time import local_day
from tests.rig import Chat
from tests.unit.handlers.diaries import ZONE, advice, deliveries, kept, scores
from tests.unit.handlers.settled import settle

NET = "Call <b>112</b> now for:"


@pytest.fixture
def chat(lived_in: Storage, house: House) -> Chat:
    """Return a chat in a house that gives information only."""
    return Chat(lived_in, replace(house, info_only=True))


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat, joined_on=local_day(chat.now - timedelta(days=60), ZONE))


async def test_no_rule_speaks(chat: Chat) -> None:
    await kept(chat, {1: 7, 2: 7})
    await chat.types("7")

    assert await advice(chat) == ()
    assert Kind.ADVICE not in {delivery.kind for delivery in await deliveries(chat)}


@pytest.mark.parametrize("text", ["my speech is slurred and my left arm is weak", "I have a fever", "9", "stop"])
async def test_signs_and_high_numbers_bring_the_general_list(chat: Chat, text: str) -> None:
    await chat.types(text)

    assert chat.last.text.startswith(NET)
    assert chat.last.keyboard == ()
    assert await advice(chat) == ()


async def test_words_that_name_no_sign_bring_nothing(chat: Chat) -> None:
    await chat.types("my left hand has been playing its own tune since this morning")

    assert not any(NET in shown.text for shown in chat.shown)


async def test_a_question_from_before_leads_to_the_general_list_as_well(chat: Chat) -> None:
    person = await chat.person()
    question = Advice(rule="WRS-7", level=Level.C, given_on=local_day(chat.now, ZONE), given_at=chat.now)
    async with chat.storage.transaction() as tx:
        asked = await tx.advice.add(person.id, question)

    shown = await chat.forges(encode("adv", asked.id or 0, "clearly"))

    assert shown.text.startswith(NET)
    assert len(await advice(chat)) == 1


async def test_everyday_words_and_numbers_are_kept_as_ever(chat: Chat) -> None:
    await chat.types("4 a bit stiff")

    assert [score for _, score in await scores(chat)] == [4]
    assert NET not in chat.last.text


async def test_words_of_crisis_are_answered_as_ever(chat: Chat) -> None:
    await chat.types("i want to die")
    arrived = await chat.deliver()

    assert "I'm really sorry it's this hard" in arrived[0].text


async def test_an_old_screen_asks_nothing_more(chat: Chat) -> None:
    await chat.forges("scr:1::open")

    assert "Tap all that fit" not in chat.last.text


async def test_the_list_behind_urgent_offers_no_questions(chat: Chat) -> None:
    await chat.command("urgent")

    assert chat.last.keyboard == ()


async def test_once_a_month_a_list_comes_with_the_picture_of_the_own_30_days(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(1, 20), 3))
    await chat.types("3")
    arrived = [message for message in await chat.deliver() if "go through yourself" in message.text]

    assert len(arrived) == 1
    assert arrived[0].file is not None
    assert arrived[0].silent

    await chat.passes(days=29)
    await chat.types("3")
    assert not [message for message in await chat.deliver() if "go through yourself" in message.text]
    await chat.passes(days=1)
    await chat.types("3")
    assert [message for message in await chat.deliver() if "go through yourself" in message.text]


async def test_why_tells_where_the_list_comes_from(chat: Chat) -> None:
    await chat.types("3")
    await chat.deliver()
    await chat.command("why")

    assert "Once a month this list" in chat.last.text or "Once a week" in chat.last.text
