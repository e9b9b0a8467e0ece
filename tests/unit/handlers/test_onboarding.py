"""From the first hello to the first exercise."""

import pytest

from bot.people import Stage
from scheduler.frequency import nudges_a_day
from scheduler.presets import Preset
from tests.rig import Chat
from tests.unit.handlers.beginnings import agrees_and_is_placed, answers_safety_questions, starts


async def test_three_taps_lead_to_the_first_exercise(chat: Chat) -> None:
    await chat.command("start")
    await chat.taps("I understand")
    await chat.taps("Yes, that's right")
    await chat.taps("Desk day")

    exercise = chat.shown[-2]
    assert exercise.file is not None
    assert "Before I offer any movement" in chat.last.text
    assert (await chat.person()).stage is Stage.PLANNED


async def test_the_first_message_says_what_nape_is_and_is_not(chat: Chat) -> None:
    welcome = await chat.command("start")

    assert "not a doctor" in welcome.text
    assert "not end-to-end encrypted" in welcome.text
    assert "18" in welcome.labels[0]


async def test_the_words_a_person_agreed_to_stay_readable(chat: Chat) -> None:
    welcome = await chat.command("start")

    await chat.taps("I understand")

    assert chat.shown[0].text == welcome.text
    assert chat.shown[0].labels == []


async def test_the_guessed_place_shows_its_time_and_emergency_number(chat: Chat) -> None:
    await chat.command("start")
    question = await chat.taps("I understand")

    assert "09:30" in question.text
    assert "Germany" in question.text
    assert "112" in question.text


async def test_somebody_who_does_not_agree_leaves_nothing_behind(chat: Chat) -> None:
    await chat.command("start")

    goodbye = await chat.taps("Under 18")

    assert "kept nothing" in goodbye.text
    assert goodbye.labels == []
    async with chat.storage.transaction() as tx:
        assert await tx.people.by_chat(7_000_000_001) is None


async def test_start_resumes_at_the_open_step(chat: Chat) -> None:
    await chat.command("start")
    await chat.taps("I understand")

    assert "Is it" in (await chat.command("start")).text
    await chat.taps("Yes, that's right")
    assert "How often" in (await chat.command("start")).text


async def test_a_second_start_shows_where_things_stand_and_resets_nothing(chat: Chat) -> None:
    await starts(chat, "Gentle")
    before = await chat.person()

    await chat.command("start")

    state = chat.shown[-2]
    assert "Gentle" in state.text
    assert "check-in is still open" in state.text
    assert "Before I offer any movement" in chat.last.text
    after = await chat.person()
    assert (after.stage, after.plan_name, after.preferences) == (before.stage, before.plan_name, before.preferences)


async def test_a_double_tap_on_agree_or_plan_counts_once(chat: Chat) -> None:
    await chat.command("start")
    welcome = chat.last
    await chat.taps("I understand")
    await chat.forges("on:1:agree:", message_id=welcome.id)
    assert chat.toast is not None

    await chat.taps("Yes, that's right")
    await chat.taps("Desk day")
    shown = len(chat.shown)
    await chat.forges("on:1:plan:gentle")

    assert chat.toast is not None
    assert len(chat.shown) == shown
    assert (await chat.person()).plan_name == "desk"


@pytest.mark.parametrize("data", ["on:1:plan:desk", "on:1:nonsense:", "zon:1:set:DE.Europe/Berlin", "set:1:home:"])
async def test_a_forged_step_before_consent_changes_nothing(chat: Chat, data: str) -> None:
    await chat.command("start")

    await chat.forges(data)

    assert chat.toast is not None
    assert (await chat.person()).stage is Stage.NEW


async def test_a_forged_plan_is_answered_with_the_plans(chat: Chat) -> None:
    await agrees_and_is_placed(chat)

    page = await chat.forges("on:1:plan:brutal")

    assert "How often" in page.text
    assert (await chat.person()).stage is Stage.PLACED


PLAN_LINES = (
    "<b>Desk day</b>: Mon–Fri 09:00–12:00, 13:00–18:00. 4 short nudges a day, check-in at 18:30.",
    (
        "<b>Gentle</b>: Mon–Fri 10:00–12:00, 14:00–17:00. 2 nudges a day, no exercises that need effort, "
        "check-in at 18:30."
    ),
    "<b>Evenings</b>: Mon–Fri 17:30–20:00. 3 nudges, check-in at 20:30.",
    "<b>Only the check-in</b>: one question a day at 18:30, nothing else.",
)


async def test_each_plan_line_tells_its_hours_nudges_and_check_in(chat: Chat) -> None:
    plans = await agrees_and_is_placed(chat)

    assert tuple(plans.text.split("\n\n")[1:]) == PLAN_LINES


@pytest.mark.parametrize("name", Preset)
async def test_a_plan_line_is_what_the_plan_holds(chat: Chat, name: Preset) -> None:
    await starts(chat, {"desk": "Desk day", "checkin": "Only the check-in"}.get(name.value, name.value.title()))

    plan, line = (await chat.person()).preferences, PLAN_LINES[list(Preset).index(name)]
    assert plan.checkin_at.strftime("%H:%M") in line
    assert str(nudges_a_day(plan) or "nothing else") in line
    spans = [f"{window.start:%H:%M}–{window.end:%H:%M}" for window in plan.windows[1]] if nudges_a_day(plan) else []
    assert [span for span in spans if span not in line] == []


@pytest.mark.parametrize(("plan", "shown"), [("Gentle", "Plan: <b>Gentle</b>"), ("Desk day", "Plan: <b>Desk day</b>")])
async def test_the_plan_is_named_where_things_stand_and_in_the_settings(chat: Chat, plan: str, shown: str) -> None:
    await starts(chat, plan)

    await chat.command("start")
    assert shown in chat.shown[-2].text
    assert shown in (await chat.command("settings")).text


async def test_a_typed_plan_of_no_preset_is_ones_own(chat: Chat) -> None:
    await agrees_and_is_placed(chat)
    await chat.types("three times a day")

    assert "Plan: <b>Your own</b>" in (await chat.command("settings")).text


async def test_every_plan_is_offered_in_one_line_and_can_be_taken(chat: Chat) -> None:
    plans = await agrees_and_is_placed(chat)
    assert plans.labels == ["Desk day", "Gentle", "Evenings", "Only the check-in"]

    await chat.taps("Only the check-in")

    assert "18:30 Check-in" in chat.shown[1].text


async def test_the_check_in_comes_on_the_first_evening(chat: Chat) -> None:
    await starts(chat, "Only the check-in")

    arrived = await chat.passes(hours=10)

    assert len(arrived) == 1
    assert "over the last 24 hours" in arrived[0].text


async def test_no_movement_comes_before_the_safety_questions_are_answered(chat: Chat) -> None:
    await starts(chat)

    arrived = await chat.passes(hours=10)

    items = [message for message in arrived if "Stretch" in message.text]
    assert items == []


async def test_the_safety_questions_can_wait_and_start_offers_them_again(chat: Chat) -> None:
    await starts(chat)

    later = await chat.taps("Later")
    assert "/settings" in later.text

    assert "Before I offer any movement" in (await chat.command("start")).text


async def test_answering_the_safety_questions_ends_the_set_up(chat: Chat) -> None:
    await starts(chat)

    done = await answers_safety_questions(chat)

    assert "gentle movement" in done.text
    person = await chat.person()
    assert person.stage is Stage.READY
    assert person.profile.answered
    await chat.command("start")
    assert "Good to see you" in chat.last.text


async def test_nothing_comes_to_somebody_who_stopped_before_the_plan(chat: Chat) -> None:
    await agrees_and_is_placed(chat)
    await chat.passes(days=6)

    today = await chat.command("today")

    assert "/start" in today.text
    assert await chat.passes(days=2) == []
