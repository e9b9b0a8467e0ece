"""A fever without other signs: the list at once, and one question the next day."""

import pytest

from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import entries
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


async def test_a_temperature_written_first_is_kept_and_no_scale_is_shown_below_the_sign(chat: Chat) -> None:
    before = len(chat.shown)

    await chat.types("38.5 fever and headache")

    assert [entry.note for entry in await entries(chat)] == ["38.5 fever and headache"]
    answers = chat.shown[before:]
    assert "Kept as a note" in answers[0].text
    assert not any("10" in shown.labels or "0 to 10" in shown.text for shown in answers)
    assert "None of these" in answers[-1].labels or "Continue" in answers[-1].labels


async def test_a_fever_and_a_headache_that_gets_worse_keep_their_words_beside_the_advice(chat: Chat) -> None:
    await chat.types("38.5 fever and my headache is getting worse")

    assert [entry.note for entry in await entries(chat)] == ["38.5 fever and my headache is getting worse"]
    assert not any("Pain goes from 0 to 10" in shown.text for shown in chat.shown)
    assert any("fever" in shown.text for shown in await chat.deliver())
