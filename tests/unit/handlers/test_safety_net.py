"""The list of warning signs comes by once a week, beside a check-in, and asks for nothing."""

from datetime import date

import pytest

from tests.rig import Chat, Shown
from tests.unit.handlers.settled import settle

ONCE_A_WEEK = "Once a week"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat, joined_on=date(2026, 3, 1))


def lists(arrived: list[Shown]) -> list[Shown]:
    return [shown for shown in arrived if ONCE_A_WEEK in shown.text]


async def test_the_list_comes_once_in_seven_days_silent_and_without_buttons(chat: Chat) -> None:
    found: list[int] = []
    for day in range(15):
        await chat.types("3")
        if net := lists(await chat.deliver()):
            found.append(day)
            assert "Call <b>112</b> now" in net[0].text
            assert net[0].silent
            assert net[0].keyboard == ()
        await chat.passes(days=1)

    assert found == [0, 7, 14]


async def test_silence_brings_no_list(chat: Chat) -> None:
    assert lists(await chat.passes(days=15)) == []


async def test_the_first_day_is_left_alone(chat: Chat) -> None:
    await settle(chat, joined_on=date(2026, 3, 2))
    await chat.types("3")

    assert lists(await chat.deliver()) == []


async def test_it_does_not_come_beside_the_safety_screen(chat: Chat) -> None:
    await chat.types("9")

    assert lists(await chat.deliver()) == []


async def test_why_says_that_it_has_nothing_to_do_with_the_number(chat: Chat) -> None:
    await chat.types("3")
    await chat.deliver()

    assert "nothing to do with your number" in (await chat.command("why")).text
