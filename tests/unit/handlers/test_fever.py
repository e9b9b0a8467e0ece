"""A fever without other signs: the list at once, and one question the next day."""

import pytest

from tests.rig import Chat, Shown
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def fever_and_nothing_else(chat: Chat) -> None:
    await chat.types("I have a fever")
    await chat.taps("Continue")
    for _ in range(4):
        await chat.taps("No")


def asked_again(arrived: list[Shown]) -> list[Shown]:
    return [shown for shown in arrived if "Yesterday you told me about a fever" in shown.text]


async def test_a_fever_alone_is_answered_with_the_list(chat: Chat) -> None:
    await fever_and_nothing_else(chat)

    assert "I can't rule things out" in chat.last.text
    assert "Call <b>112</b> now for" in chat.last.text


async def test_it_is_asked_about_once_the_next_day(chat: Chat) -> None:
    await fever_and_nothing_else(chat)
    await fever_and_nothing_else(chat)

    arrived = await chat.passes(hours=30)

    assert len(asked_again(arrived)) == 1
    assert "Check the warning signs" in asked_again(arrived)[0].labels


async def test_not_before_a_day_has_passed(chat: Chat) -> None:
    await fever_and_nothing_else(chat)

    assert asked_again(await chat.passes(hours=23)) == []


async def test_why_names_the_fever_and_not_a_crisis(chat: Chat) -> None:
    await fever_and_nothing_else(chat)
    await chat.passes(hours=24, minutes=1)

    shown = await chat.command("why")

    assert "You told me about a fever" in shown.text
    assert "life feels too hard" not in shown.text
