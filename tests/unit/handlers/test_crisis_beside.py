"""Words of crisis and a warning sign in one message: neither takes the place of the other (CLINICAL 1.1, 6.2)."""

import pytest

from bot.diary.flags import Level
from bot.people import Stage
from bot.views.callback import encode
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries
from tests.unit.handlers.settled import settle


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("9 cant take this pain anymore, sudden worst headache of my life", "RF01"),
        ("cant cope any more, my face is drooping and i cant speak", "RF03"),
        ("chest tightness and my left arm hurts, feel like im dying", "RF31"),
    ],
)
async def test_a_question_about_living_leaves_an_emergency_where_it_is(chat: Chat, text: str, flag: str) -> None:
    await settle(chat)

    await chat.types(text)
    arrived = await chat.deliver()

    assert "not wanting to live" in arrived[0].text
    assert "112" in arrived[1].text
    assert [(given.rule, given.level) for given in await advice(chat)] == [(flag, Level.E)]


async def test_number_and_note_beside_the_question_are_kept(chat: Chat) -> None:
    await settle(chat)

    await chat.types("6 cant take this pain any more")

    assert chat.shown == []
    assert [(entry.score, entry.note) for entry in await entries(chat)] == [(6, "cant take this pain any more")]


async def test_words_alone_are_kept_as_a_note_and_raise_no_alarm(chat: Chat) -> None:
    await settle(chat)

    await chat.types("cant take this pain any more")

    assert [entry.note for entry in await entries(chat)] == ["cant take this pain any more"]
    assert len(await chat.deliver()) == 1
    assert await advice(chat) == ()


async def test_unclear_signs_beside_the_question_are_asked_about_too(chat: Chat) -> None:
    await settle(chat)

    await chat.types("cant cope any more, fever since this morning")

    assert len(chat.shown) == 1
    assert len(await chat.deliver()) == 1


async def test_before_consent_nothing_is_kept(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW, zone=None, country=None)

    await chat.types("7 cant take this pain any more, my face is drooping")

    assert await entries(chat) == ()
    assert "Call" in chat.last.text


async def test_the_crisis_text_comes_first_and_the_emergency_after_it(chat: Chat) -> None:
    await settle(chat)

    await chat.types("i want to die, my face is drooping and my arm is weak")
    arrived = await chat.deliver()

    assert "really sorry" in arrived[0].text
    assert "112" in arrived[1].text
    assert len(arrived) == 2
    assert [given.level for given in await advice(chat)] == [Level.E]


async def test_the_day_after_one_question_comes_for_both(chat: Chat) -> None:
    await settle(chat)
    await chat.types("i want to die, my face is drooping and my arm is weak")
    await chat.deliver()

    arrived = await chat.passes(days=4)

    assert ["Were you seen" in message.text for message in arrived] == [True]


async def test_a_lesser_sign_beside_words_of_crisis_is_left_for_later(chat: Chat) -> None:
    await settle(chat)

    await chat.types("i want to die, tingling in my arm for six weeks")

    assert len(await chat.deliver()) == 1
    assert await advice(chat) == ()


async def test_an_amount_that_may_be_a_dose_is_asked_about_with_the_number(chat: Chat) -> None:
    await settle(chat)

    await chat.types("took 30 codeine")
    (asked,) = await chat.deliver()

    assert "112" in asked.text
    assert "packet" in asked.text
    assert (await chat.person()).paused_until is None
    assert "kept" in (await chat.taps("No, a usual dose")).text
    assert await advice(chat) == ()


async def test_more_than_allowed_is_an_overdose_once(chat: Chat) -> None:
    await settle(chat)
    await chat.types("took 30 codeine")
    (asked,) = await chat.deliver()

    await chat.taps("More than allowed")
    (arrived,) = await chat.deliver()
    await chat.forges(encode("cri", "", "more"), message_id=asked.id)

    assert "even if you feel well" in arrived.text
    assert [given.level for given in await advice(chat)] == [Level.E]
    assert await chat.deliver() == []
