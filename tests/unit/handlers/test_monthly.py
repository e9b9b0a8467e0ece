"""The summary of a month: once in 30 days, beside a check-in, with counts that are confirmed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.diary.advice import Advice
from bot.diary.entries import Medicine
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.review import Review, ReviewKind
from bot.views.callback import encode
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import kept
from tests.unit.handlers.settled import settle
from tests.unit.handlers.test_headache import headaches

JOINED = date(2026, 1, 1)
TITLE = "Your last 30 days"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat, joined_on=JOINED)
    await chat.deliver()


async def reviews(chat: Chat) -> list[Review]:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return [one for one in await tx.reviews.of(person.id) if one.kind is ReviewKind.MONTH]


async def answers(chat: Chat, number: str = "4") -> Shown | None:
    """Answer the check-in; return the summary if there was one."""
    before = len(chat.shown)
    await chat.types(number)
    return next((shown for shown in chat.shown[before:] if TITLE in shown.text), None)


async def test_the_first_check_in_after_a_month_brings_the_summary(chat: Chat) -> None:
    await kept(chat, {ago: 3 + ago % 3 for ago in range(2, 28)}, frozenset({Medicine.TRIPTAN}))

    shown = await answers(chat)

    assert shown is not None
    assert "Answered: 27 of 30 days" in shown.text
    assert "Medicine days noted: 26 (triptan 26)" in shown.text
    assert "about level" in shown.text
    assert shown.labels == ["That's right", "Something is off"]


async def test_it_comes_once_in_thirty_days(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(2, 28), 4))
    assert await answers(chat) is not None

    came = []
    for _ in range(31):
        await chat.passes(days=1)
        came.append(await answers(chat) is not None)

    assert came.index(True) >= 29
    assert sum(came) == 1


@pytest.mark.parametrize(("joined", "comes"), [(30, True), (29, False)])
async def test_it_waits_for_the_first_thirty_days(chat: Chat, joined: int, comes: bool) -> None:
    await kept(chat, dict.fromkeys(range(2, 28), 4))
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        await tx.people.save(replace(person, joined_on=chat.now.date() - timedelta(days=joined)))

    assert (await answers(chat) is not None) == comes


async def test_counts_are_confirmed_or_not(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(2, 28), 4))
    summary = await answers(chat)
    assert summary is not None

    await chat.taps("Something is off", on=summary)
    # A second tap on the message as it was changes nothing.
    await chat.taps("That's right", on=summary)

    assert [one.answers for one in await reviews(chat)] == [{"counts": "wrong"}]
    assert any("Thank you for saying so" in shown.text and not shown.keyboard for shown in chat.shown)


async def test_a_month_without_a_gap_has_no_others(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(1, 30), 4))

    summary = await answers(chat)

    assert summary is not None
    assert "Answered: all 30 days." in summary.text
    assert "unknown, not free" not in summary.text


async def test_too_few_numbers_wait_for_more(chat: Chat) -> None:
    assert await answers(chat) is None
    assert await reviews(chat) == []


async def test_nothing_comes_while_emergency_advice_stands(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(2, 28), 4))
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        await tx.advice.add(person.id, Advice(rule="RF06", level=Level.E, given_on=chat.now.date(), given_at=chat.now))

    assert await answers(chat) is None


async def test_what_helped_is_told_from_two_ratings_on(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(2, 28), 4))
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for item, before, after in (("B01", 6, 3), ("B01", 5, 4), ("H01", 6, 1), ("ST01", 3, 5), ("ST01", 3, 5)):
            await tx.practice.add(person.id, Practice(item=item, on=chat.now.date(), before=before, after=after))

    shown = await answers(chat)

    assert shown is not None
    helped = [line for line in shown.text.splitlines() if " times" in line]
    assert len(helped) == 1
    assert helped[0].endswith("5.5 before, 3.5 after, 2 times")


async def test_resembling_is_told_only_with_five_described_headaches(chat: Chat) -> None:
    await headaches(chat, 6, "both", "tight", "hours")

    shown = await answers(chat)

    assert shown is not None
    assert "people often report with tension-type headache" in shown.text


@pytest.mark.parametrize("data", [("1", "right"), ("9" * 19, "wrong"), ("x", ""), ("", "right")])
async def test_forged_answers_keep_nothing(chat: Chat, data: tuple[str, str]) -> None:
    await chat.types("4")

    await chat.forges(encode("mon", *data))

    assert chat.toast is not None
    assert await reviews(chat) == []
