"""Whoever types through /start instead of tapping is understood, or told what can be typed and tapped."""

from datetime import time

import pytest

from bot.diary.profile import Condition
from bot.people import Stage
from scheduler.frequency import nudges_a_day
from scheduler.preferences import Window
from tests.rig import Chat
from tests.unit.handlers.beginnings import agrees_and_is_placed, starts
from tests.unit.handlers.diaries import entries


async def types_on(chat: Chat, *texts: str) -> None:
    """Type one text after the other."""
    for text in texts:
        await chat.types(text)


async def test_start_can_be_typed_from_the_first_word_to_the_last(chat: Chat) -> None:
    await types_on(chat, "/start", "I understand, I'm 18 or over", "yes", "twice a day", "answer now", "none", "no")
    await types_on(chat, "1-3 months", "no", "no", "none of those", "I have none of those")

    person = await chat.person()
    assert person.stage is Stage.READY
    assert "gentle movement now" in chat.last.text
    assert await entries(chat) == ()


@pytest.mark.parametrize("text", ["yes", "ok", "I agree", "I understand"])
async def test_half_an_agreement_is_told_the_whole_words(chat: Chat, text: str) -> None:
    await chat.command("start")

    page = await chat.types(text)

    assert "I understand, I'm 18 or over" in page.text
    assert page.labels == ["I understand, I'm 18 or over", "Under 18, or no thanks"]
    assert (await chat.person()).stage is Stage.NEW


async def test_a_guessed_place_is_confirmed_by_a_typed_yes_and_left_by_a_no(chat: Chat) -> None:
    await types_on(chat, "/start", "I understand, I'm 18 or over")

    assert "Type your town" in (await chat.types("no")).text
    assert "Leeds" in (await chat.types("Leeds")).text
    await chat.types("yes")

    assert (await chat.person()).zone == "Europe/London"
    assert "How often" in chat.last.text


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        *(("Gentle", "gentle"), ("desk day please", "desk"), ("evenings", "evenings"), ("in the evening", "evenings")),
        *(("twice a day", "gentle"), ("2x a day", "gentle"), ("maybe two times", "gentle"), ("rarely", "gentle")),
        *(("every two hours", "desk"), ("every other hour", "desk"), ("four times a day", "desk")),
        *(("only the check-in", "checkin"), ("just the check in", "checkin"), ("never", "checkin")),
        *(("once a day", "checkin"), ("no reminders", "checkin"), ("no", "checkin")),
    ],
)
async def test_a_typed_plan_is_the_one_its_button_would_be(chat: Chat, text: str, plan: str) -> None:
    await agrees_and_is_placed(chat)

    await chat.types(text)

    person = await chat.person()
    assert (person.plan_name, person.stage) == (plan, Stage.PLANNED)
    assert "first exercise" in chat.shown[-3].text
    assert "Before I offer any movement" in chat.last.text


@pytest.mark.parametrize(
    ("text", "nudges"),
    [
        *(("three times", 3), ("3 times a day", 3), ("every three hours", 3), ("thrice", 3)),
        *(("every hour", 8), ("hourly", 8), ("every 90 minutes", 5), ("six reminders a day", 6), ("20 times", 8)),
    ],
)
async def test_another_number_of_nudges_is_a_plan_of_ones_own(chat: Chat, text: str, nudges: int) -> None:
    await agrees_and_is_placed(chat)

    await chat.types(text)

    person = await chat.person()
    assert (person.plan_name, nudges_a_day(person.preferences)) == ("own", nudges)
    assert f"{nudges} nudges a day, check-in at 18:30" in chat.shown[-3].text


@pytest.mark.parametrize("text", ["morning and evening", "mornings and evenings", "in the morning and at night"])
async def test_parts_of_the_day_bring_one_nudge_each(chat: Chat, text: str) -> None:
    await agrees_and_is_placed(chat)

    await chat.types(text)

    plan = (await chat.person()).preferences
    morning, evening = Window(start=time(9), end=time(11, 30)), Window(start=time(17, 30), end=time(20))
    assert (plan.windows[1], plan.cap, plan.checkin_at) == ((morning, evening), 2, time(20, 30))
    assert "Mon–Fri 09:00–11:30, 17:30–20:00. 2 nudges a day, check-in at 20:30" in chat.shown[-3].text


async def test_they_come_one_in_the_morning_and_one_in_the_evening(chat: Chat) -> None:
    await agrees_and_is_placed(chat)
    await types_on(chat, "morning and evening", "answer now", "none", "none", "skip", "no", "no", "none", "none")

    came = [(chat.now.hour, message.labels[:1]) for _ in range(16 * 6) for message in await chat.passes(minutes=10)]

    assert [hour for hour, labels in came if labels == ["Done"]][-1] >= 16  # 17:30 in Berlin
    assert len([hour for hour, labels in came if labels == ["Done"]]) == 2


@pytest.mark.parametrize("text", ["whatever you think", "not every hour", "hmm", "what do you mean"])
async def test_a_plan_nobody_can_read_gets_what_can_be_typed(chat: Chat, text: str) -> None:
    await agrees_and_is_placed(chat)

    page = await chat.types(text)

    assert "twice a day" in page.text
    assert page.labels == ["Desk day", "Gentle", "Evenings", "Only the check-in"]
    assert (await chat.person()).stage is Stage.PLACED
    assert await entries(chat) == ()


async def test_a_number_and_a_warning_sign_are_heard_before_the_plan(chat: Chat) -> None:
    await agrees_and_is_placed(chat)

    await chat.types("6")
    await chat.types("my face is drooping")

    assert [entry.score for entry in await entries(chat)] == [6, None]


@pytest.mark.parametrize("text", ["none", "no", "I have none of those", "None of these!", "nope", "nothing", "next"])
async def test_none_of_the_conditions_can_be_typed(chat: Chat, text: str) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    page = await chat.types(text)

    assert "And any of these?" in page.text
    assert await entries(chat) == ()


async def test_conditions_can_be_typed_one_or_several(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    await chat.types("I'm pregnant and I have osteoporosis")
    page = await chat.types("blood thinners")

    profile = (await chat.person()).profile
    assert all(map(profile.has, (Condition.PREGNANT, Condition.OSTEOPOROSIS, Condition.BLOOD_THINNER)))
    assert "✓ Pregnant" in page.labels
    assert "And any of these?" in (await chat.types("that's all")).text


async def test_a_condition_typed_twice_stays_ticked(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    await types_on(chat, "osteoporosis", "osteoporosis")

    assert (await chat.person()).profile.has(Condition.OSTEOPOROSIS)


@pytest.mark.parametrize("text", ["dunno what you mean", "no osteoporosis", "it depends"])
async def test_an_answer_nobody_can_read_gets_what_can_be_typed(chat: Chat, text: str) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    page = await chat.types(text)

    assert "<i>none</i>" in page.text
    assert "Does any of this apply to you?" in page.text
    assert page.labels[-1] == "None of these"
    assert await entries(chat) == ()


async def test_a_yes_that_fits_two_answers_is_asked_about(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")
    await types_on(chat, "none", "none", "skip")

    page = await chat.types("yes")

    assert "looked at this pain?" in page.text
    assert (await chat.person()).profile.assessed is None


async def test_what_is_typed_long_after_a_question_is_a_note_again(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")
    await chat.passes(minutes=30)

    await chat.types("neck stiff since the meeting")

    assert [entry.note for entry in await entries(chat)] == ["neck stiff since the meeting"]


async def test_the_offer_can_be_put_off_in_words_and_is_in_nobodys_way(chat: Chat) -> None:
    await starts(chat)
    assert "Movement waits" in (await chat.types("later")).text

    await chat.command("start")
    await chat.types("stiff after lunch")

    assert [entry.note for entry in await entries(chat)] == ["stiff after lunch"]


async def test_a_warning_sign_is_heard_before_the_safety_questions(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    await chat.types("my face is drooping on the left")

    assert "Call 112" in (await chat.deliver())[-1].text
