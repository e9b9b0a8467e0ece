"""Quiet for a while, with or without the check-in."""

from datetime import UTC, datetime, timedelta

import pytest

from scheduler.presets import Preset, preset
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
        ("soon", "can't read that"),
        ("2 March", "over already"),
        ("2020-01-01", "over already"),
        ("0001-01-01", "over already"),
        ("2030-01-01", "year"),
        ("9999-12-31", "year"),
        ("999 weeks", "year"),
    ],
)
async def test_a_date_that_cannot_be_gets_one_clear_sentence(chat: Chat, typed: str, says: str) -> None:
    await settle(chat)
    await chat.command("pause")
    await chat.taps("Until a date")

    page = await chat.types(typed)

    assert says in page.text
    assert (await chat.person()).paused_until is None


@pytest.mark.parametrize(
    ("argument", "until"),
    [
        ("1h", datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
        ("2 hours", datetime(2026, 3, 2, 10, 30, tzinfo=UTC)),
        ("for 30 min", datetime(2026, 3, 2, 9, 0, tzinfo=UTC)),
        ("half an hour", datetime(2026, 3, 2, 9, 0, tzinfo=UTC)),
        ("today", datetime(2026, 3, 2, 23, tzinfo=UTC)),
        ("tomorrow", datetime(2026, 3, 3, 23, tzinfo=UTC)),
        ("until tomorrow", datetime(2026, 3, 2, 23, tzinfo=UTC)),
        ("3 days", datetime(2026, 3, 4, 23, tzinfo=UTC)),
        ("a week", datetime(2026, 3, 8, 23, tzinfo=UTC)),
        ("until friday", datetime(2026, 3, 5, 23, tzinfo=UTC)),
        ("till 12 March", datetime(2026, 3, 11, 23, tzinfo=UTC)),
        ("until 3pm", datetime(2026, 3, 2, 14, tzinfo=UTC)),
        ("until 8:15", datetime(2026, 3, 3, 7, 15, tzinfo=UTC)),
        ("nonsense", None),
        ("5", None),
    ],
)
async def test_the_length_can_stand_behind_the_command(chat: Chat, argument: str, until: datetime | None) -> None:
    await settle(chat)

    page = await chat.command("pause", argument)

    assert (await chat.person()).paused_until == until
    assert ("Quiet until" in page.text) == (until is not None)


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


async def test_what_waited_does_not_come_in_a_pause(chat: Chat) -> None:
    await settle(chat)
    await waits_for_a_nudge(chat)
    await chat.taps("Later")
    await chat.taps("15")

    await chat.command("pause", "1h")

    assert "not sent <i>(paused)</i>" in (await chat.command("today")).text
    assert await chat.passes(hours=1) == []


async def test_what_waited_comes_after_all_when_the_pause_is_ended_before(chat: Chat) -> None:
    await settle(chat)
    nudge = await waits_for_a_nudge(chat)
    await chat.taps("Later")
    await chat.taps("15")

    await chat.command("pause", "1h")
    await chat.command("resume")
    arrived = await chat.passes(minutes=16)

    assert [message.labels for message in arrived] == [nudge.labels]


async def test_a_short_pause_does_not_cost_a_check_in_that_was_moved(chat: Chat) -> None:
    await settle(chat, preferences=preset(Preset.CHECKIN))
    await chat.command("today")
    await chat.taps("18:30")
    await chat.taps("+60")

    await chat.forges("pau:1:hour:drop")
    arrived = await chat.passes(hours=12)

    assert "last 24 hours" in arrived[0].text


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
