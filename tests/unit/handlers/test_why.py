"""/why, for every kind of message Nape sends by itself."""

import pytest

from scheduler.kinds import NUDGES
from tests.rig import Chat
from tests.unit.handlers.diaries import deliveries, kept
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_before_anything_was_sent_it_says_so(chat: Chat) -> None:
    assert "haven't sent" in (await chat.command("why")).text


async def test_a_nudge_names_the_plan_the_evidence_and_its_source(chat: Chat) -> None:
    while not [d for d in await deliveries(chat) if d.kind in NUDGES and d.sent_at]:
        await chat.passes(minutes=30)

    shown = await chat.command("why")

    assert "because of your plan" in shown.text
    assert "How sure" in shown.text
    assert "/settings" in shown.text


async def test_the_checkin_names_the_persons_own_setting(chat: Chat) -> None:
    await chat.until(chat.now.replace(hour=18, minute=1))

    shown = await chat.command("why")

    assert "Daily check-in" in shown.text
    assert "you set the daily check-in to 18:30" in shown.text


async def test_the_reminder_says_that_it_is_the_only_one(chat: Chat) -> None:
    await chat.until(chat.now.replace(hour=22))

    assert "never a second one" in (await chat.command("why")).text


async def test_advice_names_rule_numbers_and_source(chat: Chat) -> None:
    await kept(chat, {1: 7, 2: 7})
    await chat.types("7")
    await chat.deliver()

    shown = await chat.command("why")

    assert "SEV-3" in shown.text
    assert "Where it comes from" in shown.text


async def test_the_safety_text_says_what_brought_it(chat: Chat) -> None:
    await chat.types("I have a fever")
    await chat.passes(minutes=31)

    assert "warning sign" in (await chat.command("why")).text


async def test_the_crisis_text_says_what_brought_it(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()

    assert "numbers first" in (await chat.command("why")).text
