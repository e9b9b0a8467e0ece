"""Quiet for a while, with or without the check-in."""

from datetime import UTC, datetime, timedelta

import pytest

from scheduler.deliveries import Status
from tests.rig import Chat
from tests.unit.handlers.beginnings import waits_for_a_nudge
from tests.unit.handlers.settled import settle


def midnight(day: int) -> datetime:
    """Return the start of a March day in Berlin."""
    return datetime(2026, 3, day - 1, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("button", "until"),
    [
        ("1 hour", datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
        ("Rest of today", midnight(3)),
        ("Today and tomorrow", midnight(4)),
    ],
)
async def test_a_pause_lasts_as_long_as_chosen(chat: Chat, button: str, until: datetime) -> None:
    await settle(chat)
    await chat.command("pause")

    page = await chat.taps(button)

    assert "Quiet until" in page.text
    person = await chat.person()
    assert (person.paused_until, person.pause_keeps_checkin) == (until, True)


async def test_nothing_but_the_check_in_comes_during_a_pause(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause", "today")

    arrived = await chat.until(midnight(3) - timedelta(minutes=1))

    assert all("24 hours" in message.text for message in arrived)
    assert arrived


async def test_a_pause_can_silence_the_check_in_too(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause")
    await chat.taps("Pause the check-in too")
    page = await chat.taps("Rest of today")

    assert "Nothing comes before that" in page.text
    assert await chat.until(midnight(3) - timedelta(minutes=1)) == []


async def test_the_plan_goes_on_after_the_pause(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause", "today")
    await chat.until(midnight(3))

    assert await chat.until(midnight(4))


async def test_a_pause_until_a_date_ends_at_its_first_minute(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause")
    await chat.taps("Until a date")

    page = await chat.taps("Thu 5 Mar")

    assert "the end of Wed 4 Mar" in page.text
    assert (await chat.person()).paused_until == midnight(5)


async def test_a_typed_date_is_read_and_the_choice_about_the_check_in_stays(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause")
    await chat.taps("Pause the check-in too")
    await chat.taps("Until a date")

    await chat.types("12 March")

    person = await chat.person()
    assert (person.paused_until, person.pause_keeps_checkin) == (midnight(12), False)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("soon", "can't read a date"),
        ("2 March", "over already"),
        ("2020-01-01", "over already"),
        ("2030-01-01", "year"),
    ],
)
async def test_a_date_that_cannot_be_gets_one_clear_sentence(chat: Chat, typed: str, says: str) -> None:
    await settle(chat)
    await chat.command("pause")
    await chat.taps("Until a date")

    page = await chat.types(typed)

    assert says in page.text
    assert (await chat.person()).paused_until is None


@pytest.mark.parametrize("argument", ["1h", "tomorrow", "until friday", "nonsense"])
async def test_the_length_can_stand_behind_the_command(chat: Chat, argument: str) -> None:
    await settle(chat)

    page = await chat.command("pause", argument)

    paused = (await chat.person()).paused_until is not None
    assert paused == (argument != "nonsense")
    assert ("Quiet until" in page.text) == paused


async def test_resume_ends_the_pause_and_says_what_comes(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause", "today")

    page = await chat.command("resume")

    assert "I'm back" in page.text
    assert "Still to come today" in page.text
    assert (await chat.person()).paused_until is None


async def test_resume_without_a_pause_says_so(chat: Chat) -> None:
    await settle(chat)

    assert "There was no pause" in (await chat.command("resume")).text


async def test_what_waited_to_come_back_is_taken_back(chat: Chat) -> None:
    person = await settle(chat)
    await waits_for_a_nudge(chat)
    await chat.taps("Later")
    await chat.taps("15")

    await chat.command("pause", "1h")

    async with chat.storage.transaction() as tx:
        waiting = [d for d in await tx.deliveries.of(person.id) if d.status is Status.PENDING]
    assert waiting == []


@pytest.mark.parametrize("data", ["pau:1:until:2026-13-01.keep", "pau:1:until:2020-01-01.keep", "pau:1:hour:maybe"])
async def test_a_forged_or_stale_pause_is_answered_with_the_question(chat: Chat, data: str) -> None:
    await settle(chat)
    await chat.command("pause")

    page = await chat.forges(data)

    assert chat.toast is not None
    assert "How long shall I be quiet" in page.text
    assert (await chat.person()).paused_until is None


async def test_before_the_set_up_there_is_nothing_to_pause(chat: Chat) -> None:
    assert "/start" in (await chat.command("pause")).text
    assert "/start" in (await chat.command("resume")).text


async def test_the_days_offered_begin_after_tomorrow(chat: Chat) -> None:
    await settle(chat)
    await chat.command("pause")

    page = await chat.taps("Until a date")

    assert page.labels[0] == "Thu 5 Mar"
