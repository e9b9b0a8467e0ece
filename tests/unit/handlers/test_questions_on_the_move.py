"""Questions about advice survive a move to another zone, and keep quiet hours there (promises 1 and 3)."""

from zoneinfo import ZoneInfo

import pytest

from bot.diary.advice import AdviceState
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, kept
from tests.unit.handlers.settled import settle


async def fever(chat: Chat) -> None:
    """Report a fever with a headache that gets worse, at half past nine in Berlin."""
    await settle(chat)
    await chat.types("I have a fever and my headache is getting worse")
    await chat.deliver()
    while not await advice(chat):
        await chat.taps("No", on=chat.last)
    await chat.deliver()


async def moves(chat: Chat, zone: str) -> None:
    await chat.forges(f"zon:1:set:.{zone}")
    assert (await chat.person()).zone == zone


def seen_asked(arrived: list[Shown]) -> list[Shown]:
    return [message for message in arrived if "Were you seen?" in message.text]


@pytest.mark.parametrize(
    "zone", ["America/Los_Angeles", "America/New_York", "Pacific/Honolulu", "Pacific/Auckland", "Asia/Kathmandu"]
)
async def test_a_safety_question_comes_twice_wherever_one_goes_and_never_at_night(chat: Chat, zone: str) -> None:
    await fever(chat)
    await chat.passes(hours=3)
    await moves(chat, zone)

    heard = [chat.now.astimezone(ZoneInfo(zone)).hour for _ in range(24 * 5) if seen_asked(await chat.passes(hours=1))]

    assert len(heard) == 2
    assert all(8 <= hour <= 21 for hour in heard)


async def test_the_day_it_is_about_is_named_and_no_word_of_it_twice(chat: Chat) -> None:
    await fever(chat)
    told = chat.last.text.split("\n")[0]

    first, second = seen_asked(await chat.passes(days=3))

    assert told.count("fever") == 1
    assert first.text == second.text == "On Mon 2 Mar I asked you to get medical advice. Were you seen?"


async def test_an_answer_ends_it_after_a_move_too(chat: Chat) -> None:
    await fever(chat)
    await moves(chat, "America/Los_Angeles")
    arrived: list[Shown] = []
    while not arrived:
        arrived = seen_asked(await chat.passes(hours=1))

    await chat.taps("Yes, I was seen", on=arrived[0])

    assert (await advice(chat))[0].state is AdviceState.SEEN
    assert seen_asked(await chat.passes(days=5)) == []


async def test_a_question_that_can_wait_is_not_lost_either(chat: Chat) -> None:
    await settle(chat)
    await kept(chat, {1: 7, 2: 7})
    await chat.types("7")
    await chat.deliver()
    await moves(chat, "America/Los_Angeles")

    asked = [message for message in await chat.passes(days=8) if "How does it stand?" in message.text]

    assert len(asked) == 1
