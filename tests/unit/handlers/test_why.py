"""/why, for every kind of message Nape sends by itself."""

from datetime import timedelta

import pytest

from bot.diary.advice import Advice
from bot.diary.flags import Level
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


@pytest.mark.parametrize(
    ("usual", "says"),
    [
        (range(21, 35), "14 answered days, Tue 27 Jan – Mon 9 Feb."),
        (range(40, 60), "20 answered days before a break, Fri 2 Jan – Wed 21 Jan."),
    ],
)
async def test_advice_on_worsening_says_which_days_it_compared_with(chat: Chat, usual: range, says: str) -> None:
    await kept(chat, dict.fromkeys(usual, 2) | dict.fromkeys(range(1, 14), 5))
    await chat.types("5")
    await chat.deliver()

    shown = await chat.command("why")

    assert "WRS-14" in shown.text
    assert says in shown.text


async def test_the_safety_text_says_what_brought_it(chat: Chat) -> None:
    await chat.types("I have a fever")
    await chat.passes(minutes=31)

    assert "warning sign" in (await chat.command("why")).text


async def test_the_crisis_text_says_what_brought_it(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()

    assert "numbers first" in (await chat.command("why")).text


async def test_the_question_about_living_says_what_brought_it_and_claims_no_pause(chat: Chat) -> None:
    await chat.types("cant take this pain any more")
    await chat.deliver()

    shown = await chat.command("why")

    assert (await chat.person()).paused_until is None
    assert "so I asked" in shown.text
    assert "too much" in shown.text
    assert "not wanting to live" in shown.text
    assert "I pause everything else" not in shown.text
    assert "10.2196/58409" in shown.text


async def test_the_question_of_the_day_after_says_what_it_follows(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()
    await chat.passes(days=2)

    shown = await chat.command("why")

    assert "The day after I come back to it once" in shown.text
    assert "numbers first" not in shown.text


async def told(chat: Chat, *rules: tuple[str, Level], days_ago: int = 0) -> None:
    """Put advice on file, the last of it the newest."""
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for number, (rule, level) in enumerate(rules):
            at = chat.now - timedelta(days=days_ago + len(rules) - number)
            given = Advice(
                rule=rule,
                level=level,
                given_on=at.date(),
                given_at=at,
                numbers={"first": 8, "second": 7, "third": 9, "level": level.value},
                sources=("S5",),
            )
            await tx.advice.add(person.id, given)


async def any_message(chat: Chat) -> None:
    await chat.until(chat.now.replace(hour=18, minute=1))


async def test_all_advice_is_listed_below_the_last_reason_the_newest_first(chat: Chat) -> None:
    await any_message(chat)
    await told(chat, ("SEV-3", Level.D), ("RF07", Level.S))

    shown = await chat.command("why")

    assert "Daily check-in" in shown.text
    assert "Advice I've given you" in shown.text
    assert [label.split(" · ")[1] for label in shown.labels] == ["Warning sign", "Strong pain that stays"]


async def test_any_advice_tells_its_rule_numbers_and_source_and_leads_back(chat: Chat) -> None:
    await any_message(chat)
    await told(chat, ("SEV-3", Level.D), ("RF07", Level.S))
    await chat.command("why")

    reason = await chat.taps("Strong pain")
    assert "Rule SEV-3." in reason.text
    assert "Where it comes from" in reason.text
    listed = await chat.taps("All advice")
    assert "2 pieces" in listed.text
    await chat.taps("Strong pain")
    message = await chat.taps("Show the message")

    assert "8, 7 and 9 out of 10" in message.text
    assert "I've been checked for this" in message.labels


async def test_something_new_can_be_said_to_old_advice(chat: Chat) -> None:
    await any_message(chat)
    await told(chat, ("SEV-3", Level.D), days_ago=40)
    await chat.command("why")

    for label in ("Strong pain", "Show the message", "I've been checked for this"):
        shown = await chat.taps(label)

    assert "three months" in shown.text
    assert (await chat.person()).profile.assessed


async def test_a_long_list_has_pages(chat: Chat) -> None:
    await any_message(chat)
    await told(chat, *[("SEV-3", Level.D)] * 23)
    shown = await chat.command("why")
    assert len(shown.labels) == 11

    assert (await chat.taps("Older")).labels[-2:] == ["Newer", "Older"]
    assert len((await chat.taps("Older")).labels) == 4
    assert (await chat.taps("Newer")).labels[-2:] == ["Newer", "Older"]


@pytest.mark.parametrize("page", ["", "x", "-1", "9999", "²", "999"])
async def test_no_forged_page_breaks_the_list(chat: Chat, page: str) -> None:
    await told(chat, ("SEV-3", Level.D))

    await chat.command("why")
    await chat.forges(f"why:1:{page}:")

    assert chat.toast is not None or "one piece" in chat.last.text


async def test_without_advice_there_is_no_list(chat: Chat) -> None:
    await any_message(chat)

    assert (await chat.command("why")).labels == []
    await chat.forges("why:1:0:")

    assert "haven't given you any advice" in chat.last.text
