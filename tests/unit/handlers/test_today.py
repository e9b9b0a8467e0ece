"""/today: what the plan will do, and what a person does about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.diary.advice import Advice
from bot.diary.flags import Level
from scheduler.kinds import PLANNED, Kind
from scheduler.preferences import KindPlan
from scheduler.presets import Preset, preset
from tests.rig import Chat, Shown
from tests.unit.handlers.settled import settle

BERLIN = ZoneInfo("Europe/Berlin")


def times(message: Shown) -> list[str]:
    """Return the times on the buttons: what is still to come."""
    return [label[:5] for label in message.labels]


async def due_times(chat: Chat) -> list[str]:
    """Return when the planned messages of the day were owed, in the person's zone."""
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        owed = await tx.deliveries.of(person.id)
    return [f"{one.due_at.astimezone(BERLIN):%H:%M}" for one in owed if one.kind in PLANNED]


async def test_what_is_shown_is_what_is_sent(chat: Chat) -> None:
    await settle(chat)
    planned = times(await chat.command("today"))

    for shown in planned:
        wall = datetime.combine(date(2026, 3, 2), time.fromisoformat(shown), BERLIN)
        arrived = await chat.until(wall.astimezone(UTC) + timedelta(minutes=1))
        if "Done" in arrived[-1].labels:
            await chat.taps("Done")

    assert await due_times(chat) == planned


async def test_a_skipped_message_does_not_come(chat: Chat) -> None:
    await settle(chat)
    await chat.command("today")
    name = chat.last.labels[0]

    await chat.taps(name)
    shown = await chat.taps("Skip")
    arrived = await chat.passes(hours=2)

    assert "skipped" in shown.text
    assert name not in shown.labels
    assert arrived == []


@pytest.mark.parametrize("minutes", [15, 60])
async def test_a_moved_message_comes_once_at_its_new_time(chat: Chat, minutes: int) -> None:
    await settle(chat)
    await chat.command("today")
    name = chat.last.labels[0]
    hour, minute = (int(part) for part in name[:5].split(":"))
    moved = chat.now.replace(hour=hour - 1, minute=minute) + timedelta(minutes=minutes)

    await chat.taps(name)
    shown = await chat.taps(f"+{minutes} min")
    before = await chat.until(moved - timedelta(minutes=1))
    then = await chat.until(moved + timedelta(minutes=2))

    assert "moved by you" in shown.text
    assert before == []
    assert len(then) == 1


async def test_a_moved_message_can_be_moved_again_and_comes_once(chat: Chat) -> None:
    await settle(chat)
    await chat.command("today")
    kind = chat.last.labels[0][6:]

    await chat.taps(kind)
    await chat.taps("+15 min")
    await chat.taps(kind)
    shown = await chat.taps("+60 min")
    arrived = await chat.passes(hours=3)

    assert shown.text.count(kind) == 1
    assert len([message for message in arrived if "Done" in message.labels]) <= 2


async def test_do_it_now_sends_it_now_and_not_again(chat: Chat) -> None:
    await settle(chat)
    await chat.command("today")
    name = chat.last.labels[0]

    await chat.taps(name)
    await chat.taps("Do it now")
    woken = chat.raised
    now = await chat.deliver()
    later = await chat.passes(hours=1, minutes=5)

    assert woken
    assert len(now) == 1
    assert later == []


async def test_a_second_tap_on_the_same_button_does_not_double_it(chat: Chat) -> None:
    await settle(chat)
    await chat.command("today")
    one = await chat.taps(chat.last.labels[0])
    do_it = one.keyboard[0][0].data or ""

    await chat.forges(do_it)
    await chat.forges(do_it)

    assert chat.toast is not None
    assert "moved on" in chat.toast
    assert len(await chat.deliver()) == 1


async def test_what_was_done_shows_as_done(chat: Chat) -> None:
    await settle(chat)
    await chat.command("today")
    await chat.taps(chat.last.labels[0])
    await chat.taps("Do it now")
    await chat.deliver()
    await chat.taps("Done")

    shown = await chat.command("today")

    assert "✓ done" in shown.text


async def test_nothing_is_moved_into_quiet_hours(chat: Chat) -> None:
    await settle(chat, preferences=replace(preset(Preset.CHECKIN), checkin_at=time(20, 30)))
    await chat.command("today")

    await chat.taps("20:30")
    await chat.taps("+60 min")

    assert chat.toast == "21:30 is in your quiet hours. I leave it where it is."


async def test_a_button_of_yesterday_shows_today_as_it_stands(chat: Chat) -> None:
    await settle(chat)
    old = await chat.command("today")
    chat.now += timedelta(days=1)

    shown = await chat.taps(old.labels[0])

    assert "Tue 3 Mar" in shown.text
    assert chat.toast is not None


@pytest.mark.parametrize(
    "data",
    ["tdy:1:stretch-20260302-7:now", "tdy:1:advice-20260302-1:now", "tdy:1:stretch-x-1:skip", "tdy:1::", "tdy:1:x:15"],
)
async def test_forged_buttons_send_nothing(chat: Chat, data: str) -> None:
    await settle(chat)
    await chat.command("today")

    await chat.forges(data)

    assert chat.toast is not None
    assert await chat.deliver() == []


async def test_a_day_without_windows_says_what_comes_next(chat: Chat) -> None:
    chat.now = chat.now.replace(day=7, hour=20)
    await settle(chat)

    shown = await chat.command("today")

    assert "Next: Check-in" in shown.text


async def test_a_pause_and_a_hold_are_named(chat: Chat) -> None:
    person = await settle(chat, paused_until=chat.now + timedelta(hours=3))
    async with chat.storage.transaction() as tx:
        advice = Advice(rule="RF07", level=Level.S, given_on=date(2026, 3, 2), given_at=chat.now)
        await tx.advice.add(person.id, advice)

    shown = await chat.command("today")

    assert "Paused until 12:30" in shown.text
    assert "until you tell me that you were seen" in shown.text
    assert "Left out today" in shown.text


async def test_somebody_without_a_place_is_led_to_start(chat: Chat) -> None:
    shown = await chat.command("today")

    assert "/start" in shown.text


async def test_a_skipped_check_in_is_not_brought_up_again(chat: Chat) -> None:
    await settle(chat, preferences=preset(Preset.CHECKIN))
    await chat.command("today")
    await chat.taps("18:30")
    await chat.taps("Skip")

    assert await chat.passes(hours=15) == []


async def test_a_check_in_that_was_answered_early_is_not_announced(chat: Chat) -> None:
    await settle(chat, preferences=preset(Preset.CHECKIN))
    await chat.types("4")

    shown = await chat.command("today")

    assert "18:30 Check-in · ✓ answered" in shown.text
    assert shown.labels == []
    assert "Check-in" not in (await chat.command("settings")).text.partition("Nothing more today.")[0].split("\n\n")[-1]


async def test_the_line_on_what_comes_leaves_out_what_was_skipped_and_follows_what_was_moved(chat: Chat) -> None:
    await settle(chat, preferences=preset(Preset.GENTLE))
    first, second, _ = (await chat.command("today")).labels
    await chat.taps(first)
    await chat.taps("Skip")
    await chat.taps(second)
    await chat.taps("+15")
    moved = chat.last.labels[0]

    coming = (await chat.command("settings")).text.split("\n\n")[-1]

    assert coming == f"Still to come today: {moved} · 18:30 Check-in."


async def test_a_check_in_is_not_moved_into_another_day(chat: Chat) -> None:
    await settle(chat, preferences=replace(preset(Preset.CHECKIN), checkin_at=time(23, 30), quiet_hours=None))
    await chat.command("today")

    await chat.taps("23:30")
    await chat.taps("+60")

    assert chat.toast == "That would be tomorrow. I leave it where it is."


async def test_on_a_day_of_strong_pain_movement_gives_way_and_today_says_so(chat: Chat) -> None:
    await settle(chat)
    await chat.types("7")

    shown = await chat.command("today")
    arrived = await chat.passes(hours=10)

    assert shown.text.count("something soothing instead") == 1
    assert shown.text.count("one soothing idea a day is enough") == 1
    assert len(shown.labels) == len(arrived) == 3


async def test_what_was_too_close_to_a_moved_check_in_comes_once_that_is_answered(chat: Chat) -> None:
    preferences = replace(
        preset(Preset.GENTLE), checkin_at=time(9, 40), kinds={Kind.BREATHING: KindPlan(times=(time(10, 50),))}
    )
    await settle(chat, preferences=preferences)
    await chat.command("today")
    await chat.taps("Check-in")
    await chat.taps("+60")

    await chat.types("4")
    arrived = await chat.passes(hours=3)

    assert [message.labels[0] for message in arrived] == ["Done"]
