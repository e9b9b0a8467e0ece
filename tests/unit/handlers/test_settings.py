"""/settings: one message, edited in place; every change is planned anew."""

from dataclasses import replace
from datetime import date, time

import pytest

from scheduler.engagement import Engagement
from scheduler.frequency import nudges_a_day
from scheduler.kinds import Kind
from scheduler.preferences import Window
from scheduler.presets import Preset, preset
from tests.rig import Chat, Shown
from tests.unit.handlers.beginnings import waits_for_a_nudge
from tests.unit.handlers.settled import settle


async def test_a_second_time_may_be_typed_while_the_page_invites(chat: Chat) -> None:
    await settle(chat)
    await chat.command("settings")
    await chat.taps("Check-in")

    await chat.types("9pm")
    await chat.types("21:30")

    assert (await chat.person()).preferences.checkin_at == time(21, 30)


async def opened(chat: Chat, *buttons: str) -> Shown:
    """Open /settings and tap one's way in."""
    await settle(chat)
    await chat.command("settings")
    for button in buttons:
        await chat.taps(button)
    return chat.last


async def test_settings_show_everything_that_was_chosen_and_what_comes_today(chat: Chat) -> None:
    page = await opened(chat)

    for shown in (
        "up to 4 a day",
        "Mon–Fri 09:00–12:00",
        "18:30",
        "21:00–08:00",
        "Berlin",
        "Germany",
        "112",
        "English",
    ):
        assert shown in page.text
    assert "Still to come today" in page.text


async def test_one_message_is_edited_as_one_moves_through_it(chat: Chat) -> None:
    await opened(chat, "Plan", "Back", "Hours", "Mon–Fri", "Back", "Back", "Kinds", "Stretch", "Back", "Back", "Close")

    assert len(chat.shown) == 1
    assert chat.last.labels == []


async def test_less_and_more_often_step_by_one_and_a_double_tap_counts_once(chat: Chat) -> None:
    page = await opened(chat)

    await chat.taps("Less often")
    assert nudges_a_day((await chat.person()).preferences) == 3

    await chat.forges("set:1:nudges:3", message_id=page.id)
    assert nudges_a_day((await chat.person()).preferences) == 3

    await chat.taps("More often")
    assert nudges_a_day((await chat.person()).preferences) == 4


async def test_what_was_asked_for_less_does_not_come(chat: Chat) -> None:
    await opened(chat, "Less often", "Less often", "Less often", "Less often")

    arrived = await chat.passes(hours=15)

    assert ["24 hours" in message.text for message in arrived] == [True, True]


async def test_asking_for_more_ends_a_thinning(chat: Chat) -> None:
    await settle(chat, engagement=Engagement(cap_now=1))
    page = await chat.command("settings")
    assert "Fewer for now" in page.text

    page = await chat.taps("More often")

    assert "Fewer for now" not in page.text
    assert (await chat.person()).engagement.cap_now is None


async def test_another_plan_keeps_quiet_hours_and_quiet_days(chat: Chat) -> None:
    quiet = frozenset({date(2026, 3, 6)})
    await settle(chat, preferences=replace(preset(Preset.DESK), quiet_hours=(time(22), time(7)), quiet_days=quiet))
    await chat.command("settings")
    await chat.taps("Plan")

    page = await chat.taps("Evenings")

    assert "✓ Evenings" in page.labels
    person = await chat.person()
    assert person.plan_name == "evenings"
    assert person.preferences.quiet_hours == (time(22), time(7))
    assert person.preferences.quiet_days == quiet


async def test_hours_are_set_by_button_for_several_days_at_once(chat: Chat) -> None:
    page = await opened(chat, "Hours", "Sat and Sun", "09:00–17:00")

    assert "<b>Sat, Sun</b>: 09:00–17:00" in page.text
    windows = (await chat.person()).preferences.windows
    assert windows[6] == windows[7] == (Window(start=time(9), end=time(17)),)
    assert len(windows[1]) == 2


async def test_hours_are_typed_with_a_lunch_gap(chat: Chat) -> None:
    await opened(chat, "Hours", "Wed")

    page = await chat.types("8:30-12, 12:45-16")

    assert "<b>Wed</b>: 08:30–12:00, 12:45–16:00" in page.text
    assert "Still to come today" in page.text


@pytest.mark.parametrize("typed", ["nine to five", "17-9-3", "9-12 and 11-13", "25-26", "9-9"])
async def test_hours_that_cannot_be_read_get_one_clear_sentence(chat: Chat, typed: str) -> None:
    await opened(chat, "Hours", "Wed")

    page = await chat.types(typed)

    assert "can't read hours" in page.text
    assert (await chat.person()).preferences == preset(Preset.DESK)


async def test_a_kind_can_come_more_often_or_not_at_all(chat: Chat) -> None:
    page = await opened(chat, "Kinds", "Stretch", "3")
    assert "Stretch: 3 times a day" in page.text
    chosen = (await chat.person()).preferences
    assert (chosen.kinds[Kind.STRETCH].per_day, chosen.cap) == (3, 6)

    page = await chat.taps("0")
    assert "Stretch: off" in page.text


async def test_a_kind_comes_at_fixed_times(chat: Chat) -> None:
    await opened(chat, "Kinds", "Breathing", "Fixed times")

    page = await chat.types("15:00 and 10:30")

    assert "Breathing: at 10:30, 15:00" in page.text
    arrived = await chat.until(chat.now.replace(hour=9, minute=30))
    assert arrived


async def test_a_fixed_time_outside_the_hours_is_refused_with_the_reason(chat: Chat) -> None:
    await opened(chat, "Kinds", "Breathing", "Fixed times")

    page = await chat.types("12:30")

    assert "12:30 is outside your hours" in page.text
    assert (await chat.person()).preferences == preset(Preset.DESK)


async def test_fixed_times_can_go_back_to_a_spread(chat: Chat) -> None:
    await opened(chat, "Kinds", "Breathing", "Fixed times", "Spread over my hours")

    assert (await chat.person()).preferences.kinds[Kind.BREATHING].times == ()


async def test_times_that_cannot_be_read_get_one_clear_sentence(chat: Chat) -> None:
    await opened(chat, "Kinds", "Breathing", "Fixed times")

    assert "can't read times" in (await chat.types("after lunch")).text


@pytest.mark.parametrize("cap", [0, 8])
async def test_the_cap_goes_from_nothing_to_eight(chat: Chat, cap: int) -> None:
    await opened(chat, "Kinds", "At most", str(cap))

    assert (await chat.person()).preferences.cap == cap


@pytest.mark.parametrize(("typed", "wall"), [("19:30", time(19, 30)), ("7pm", time(19)), ("20", time(20))])
async def test_the_check_in_time_is_typed(chat: Chat, typed: str, wall: time) -> None:
    await opened(chat, "Check-in")

    page = await chat.types(typed)

    assert (await chat.person()).preferences.checkin_at == wall
    assert "Still to come today" in page.text


async def test_a_bare_number_is_a_pain_score_even_when_a_time_was_asked_for(chat: Chat) -> None:
    await opened(chat, "Check-in")

    await chat.types("7")

    person = await chat.person()
    assert person.preferences.checkin_at == time(18, 30)
    async with chat.storage.transaction() as tx:
        assert [entry.score for entry in await tx.entries.of(person.id)] == [7]


async def test_a_check_in_time_in_quiet_hours_says_what_happens_then(chat: Chat) -> None:
    await opened(chat, "Check-in")

    page = await chat.types("23:00")

    assert "in your quiet hours" in page.text
    assert "20:59 Check-in" in page.text


async def test_a_check_in_time_that_cannot_be_read_gets_one_clear_sentence(chat: Chat) -> None:
    await opened(chat, "Check-in")

    assert "can't read a time" in (await chat.types("in the evening")).text


async def test_the_check_in_is_turned_off_and_on(chat: Chat) -> None:
    page = await opened(chat, "Check-in", "Turn the check-in off")
    assert "off" in page.text
    assert not (await chat.person()).preferences.checkin

    await chat.taps("Turn it on")
    assert (await chat.person()).preferences.checkin


async def test_quiet_hours_are_tapped_or_typed_or_none(chat: Chat) -> None:
    await opened(chat, "Quiet hours", "22:00–07:00")
    assert (await chat.person()).preferences.quiet_hours == (time(22), time(7))

    await chat.taps("None")
    assert (await chat.person()).preferences.quiet_hours is None

    await chat.forges("set:1:quiet:")
    assert "can't read hours" in (await chat.types("at night")).text
    await chat.types("9pm to 6:30am")
    assert (await chat.person()).preferences.quiet_hours == (time(21), time(6, 30))


async def test_a_quiet_day_is_tapped_typed_and_taken_back(chat: Chat) -> None:
    await opened(chat, "Quiet days", "Mon 2 Mar")
    assert (await chat.person()).preferences.quiet_days == {date(2026, 3, 2)}
    assert await chat.until(chat.now.replace(hour=16)) == []

    page = await chat.types("24 December")
    assert "✓ Thu 24 Dec" in page.labels

    page = await chat.taps("✓ Mon 2 Mar")
    assert (await chat.person()).preferences.quiet_days == {date(2026, 12, 24)}


async def test_what_was_put_off_does_not_come_on_a_day_made_quiet(chat: Chat) -> None:
    await settle(chat)
    await waits_for_a_nudge(chat)
    await chat.taps("Later")
    await chat.taps("60")
    await chat.command("settings")
    await chat.taps("Quiet days")

    await chat.taps("Mon 2 Mar")

    assert await chat.until(chat.now.replace(hour=16)) == []


async def test_past_quiet_days_are_forgotten(chat: Chat) -> None:
    past = frozenset({date(2026, 2, 1)})
    await settle(chat, preferences=replace(preset(Preset.DESK), quiet_days=past))
    await chat.command("settings")
    await chat.taps("Quiet days")

    await chat.taps("Tue 3 Mar")

    assert (await chat.person()).preferences.quiet_days == {date(2026, 3, 3)}


@pytest.mark.parametrize("typed", ["someday", "1.1.2020", "31.2.", "2031-01-01"])
async def test_a_quiet_day_that_cannot_be_gets_one_clear_sentence(chat: Chat, typed: str) -> None:
    await opened(chat, "Quiet days")

    assert "can't read a day" in (await chat.types(typed)).text


async def test_quiet_days_have_a_limit_that_is_said(chat: Chat) -> None:
    many = frozenset(date.fromordinal(date(2026, 4, 1).toordinal() + ahead) for ahead in range(60))
    await settle(chat, preferences=replace(preset(Preset.DESK), quiet_days=many))
    await chat.command("settings")
    await chat.taps("Quiet days")

    page = await chat.taps("Tue 3 Mar")

    assert "60 quiet days" in page.text
    assert (await chat.person()).preferences.quiet_days == many


@pytest.mark.parametrize(
    "data",
    [
        "set:1:moon:",
        "set:1:nudges:9",
        "set:1:nudges:-1",
        "set:1:nudges:٣",
        "set:1:preset:brutal",
        "set:1:day:18",
        "set:1:day:",
        "set:1:day:11",
        "set:1:open:12345.always",
        "set:1:open:9.desk",
        "set:1:kind:checkin",
        "set:1:kind:x",
        "set:1:often:stretch.9",
        "set:1:often:checkin.1",
        "set:1:times:safety",
        "set:1:cap:99",
        "set:1:asktime:2460",
        "set:1:asktime:25",
        "set:1:checkon:2",
        "set:1:still:2100",
        "set:1:still:2100.2100",
        "set:1:off:2026-03-02.7",
        "set:1:off:2026-02-30.1",
        "set:1:off:2020-01-01.1",
    ],
)
async def test_a_forged_setting_is_answered_with_a_fresh_page(chat: Chat, data: str) -> None:
    await opened(chat, "Plan")

    page = await chat.forges(data)

    assert chat.toast is not None
    assert page.text.startswith("<b>Settings</b>")
    assert (await chat.person()).preferences == preset(Preset.DESK)


async def test_settings_before_the_set_up_point_to_start(chat: Chat) -> None:
    assert "/start" in (await chat.command("settings")).text


async def test_the_questions_about_the_week_can_be_turned_off_and_stay_off_in_another_plan(chat: Chat) -> None:
    page = await opened(chat, "Check-in")
    assert "three short questions about your week" in page.text

    await chat.taps("No weekly questions")
    assert "about your week are off" in chat.last.text
    for button in ("Back", "Plan", "Gentle"):
        await chat.taps(button)
    assert not (await chat.person()).preferences.weekly

    for button in ("Back", "Check-in", "Ask about my week"):
        await chat.taps(button)
    assert (await chat.person()).preferences.weekly
