"""After an injury movement rests for six weeks; then one question decides."""

from datetime import UTC, datetime

import pytest

from bot.diary.profile import Condition
from tests.rig import Chat, Shown
from tests.unit.handlers.settled import settle

ASKED = "neck exercises are fine for you now"


@pytest.fixture(autouse=True)
async def injured(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:has:recent_injury.1")


def asked(arrived: list[Shown]) -> list[Shown]:
    return [shown for shown in arrived if ASKED in shown.text]


async def moves(chat: Chat) -> bool:
    return "🙆 Movement" in (await chat.command("relax", "1")).labels


async def test_after_six_weeks_it_is_asked_once_and_a_yes_brings_movement_back(chat: Chat) -> None:
    assert not await moves(chat)
    assert asked(await chat.until(datetime(2026, 4, 12, 12, tzinfo=UTC))) == []

    question = asked(await chat.until(datetime(2026, 4, 13, 12, tzinfo=UTC)))

    assert len(question) == 1
    why = await chat.command("why")
    assert "six weeks" in why.text
    await chat.taps("Yes, they said so", on=question[0])
    answer = next(shown for shown in chat.shown if shown.id == question[0].id)
    assert "Stop at once" in answer.text
    assert await moves(chat)


async def test_a_no_keeps_movement_out_and_it_is_not_asked_again(chat: Chat) -> None:
    question = asked(await chat.until(datetime(2026, 4, 13, 12, tzinfo=UTC)))
    await chat.taps("No, or not sure", on=question[0])

    assert not await moves(chat)
    assert asked(await chat.until(datetime(2026, 6, 30, 12, tzinfo=UTC))) == []


async def test_an_injury_that_was_taken_back_is_not_asked_about(chat: Chat) -> None:
    await chat.forges("prf:1:has:recent_injury.0")

    assert asked(await chat.until(datetime(2026, 4, 20, 12, tzinfo=UTC))) == []
    assert not (await chat.person()).profile.has(Condition.RECENT_INJURY)


async def test_a_pause_holds_the_question_back_until_its_end(chat: Chat) -> None:
    await chat.until(datetime(2026, 4, 10, 12, tzinfo=UTC))
    await chat.command("pause", "20 April")

    assert asked(await chat.until(datetime(2026, 4, 19, 12, tzinfo=UTC))) == []
    assert len(asked(await chat.until(datetime(2026, 4, 21, 12, tzinfo=UTC)))) == 1
