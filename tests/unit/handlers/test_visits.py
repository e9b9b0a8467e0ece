"""A visit that is booked: when it will be, and afterwards the one question how it went."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.views.callback import encode
from scheduler.presets import Preset, preset
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, kept
from tests.unit.handlers.settled import settle

HOW = "How did it go?"
WHEN = ["This week", "Next week", "In 2–4 weeks", "Later", "Not sure"]
ANSWERS = ["I've been, nothing new", "I'm getting treatment", "I have a new diagnosis", "Not yet", "No visit after all"]


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    # Nothing else comes by itself, so that months are soon lived.
    await settle(chat, preferences=replace(preset(Preset.CHECKIN), checkin=False))
    await kept(chat, {1: 7, 2: 7})
    await chat.types("7")
    await chat.deliver()


def asked(arrived: list[Shown]) -> list[Shown]:
    return [shown for shown in arrived if HOW in shown.text]


async def tapped(chat: Chat, label: str, on: Shown) -> Shown:
    """Tap a button and return that very message as it then is."""
    await chat.taps(label, on=on)
    return next(shown for shown in chat.shown if shown.id == on.id)


async def visited(chat: Chat) -> Shown:
    """Book for this week and live until the question comes."""
    await chat.taps("I've booked")
    await chat.taps("This week")
    (question,) = asked(await chat.passes(days=9))
    return question


async def state(chat: Chat) -> AdviceState:
    return (await advice(chat))[-1].state


async def test_booked_is_kept_at_once_and_asks_when(chat: Chat) -> None:
    shown = await chat.taps("I've booked")

    assert "When is it" in shown.text
    assert shown.labels == [*WHEN, "Change my answer", "Why?"]
    assert await state(chat) is AdviceState.BOOKED


@pytest.mark.parametrize(("label", "days"), [("This week", 8), ("Next week", 15), ("In 2–4", 29), ("Later", 57)])
async def test_the_question_comes_once_the_day_after_it_must_have_been(chat: Chat, label: str, days: int) -> None:
    await chat.taps("I've booked")
    shown = await chat.taps(label)
    assert "I'll ask once how it went" in shown.text

    assert asked(await chat.passes(days=days, hours=-3)) == []  # The clocks change in between.
    assert len(asked(await chat.passes(hours=4))) == 1
    assert asked(await chat.passes(days=70)) == []


@pytest.mark.parametrize("label", ["Not sure", None])
async def test_who_does_not_know_when_is_asked_after_four_weeks(chat: Chat, label: str | None) -> None:
    await chat.taps("I've booked")
    if label is not None:
        assert "I'll ask" in (await chat.taps(label)).text

    assert asked(await chat.passes(days=26)) == []
    assert len(asked(await chat.passes(days=30))) == 1


async def test_another_day_moves_the_question(chat: Chat) -> None:
    booked = await chat.taps("I've booked")
    await chat.taps("Next week")
    later = next(b.data for row in booked.keyboard for b in row if b.label == "In 2–4 weeks")
    await chat.forges(later or "", message_id=booked.id)

    assert asked(await chat.passes(days=20)) == []
    assert len(asked(await chat.passes(days=20))) == 1


async def test_the_question_says_what_the_visit_was_about(chat: Chat) -> None:
    question = await visited(chat)

    assert "7, 7 and 7 out of 10" in question.text
    assert question.labels == [*ANSWERS, "Why?"]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("I've been, nothing new", AdviceState.SEEN),
        ("I'm getting treatment", AdviceState.TREATED),
        ("I have a new diagnosis", AdviceState.SEEN),
    ],
)
async def test_an_answer_rests_the_reason_and_counts_as_assessed(chat: Chat, label: str, expected: AdviceState) -> None:
    shown = await tapped(chat, label, await visited(chat))

    assert await state(chat) is expected
    assert "✓" in shown.text
    profile = (await chat.person()).profile
    assert profile.assessed
    assert profile.assessed_on == chat.now.date()
    for _ in range(20):
        await chat.passes(days=1)
        await chat.types("7")
    assert [given.rule for given in await advice(chat)].count("SEV-3") == 1


async def test_a_new_diagnosis_leads_to_the_safety_questions(chat: Chat) -> None:
    told = await tapped(chat, "I have a new diagnosis", await visited(chat))

    shown = await tapped(chat, "Safety questions", told)

    assert "Does any of this apply to you?" in shown.text


async def test_not_yet_is_asked_once_more_and_then_left_alone(chat: Chat) -> None:
    shown = await tapped(chat, "Not yet", await visited(chat))
    assert shown.labels == WHEN
    await tapped(chat, "Next week", shown)

    (again,) = asked(await chat.passes(days=20))
    shown = await tapped(chat, "Not yet", again)

    assert "I won't ask again" in shown.text
    assert shown.labels == ["Change my answer", "Why?"]
    assert asked(await chat.passes(days=90)) == []


async def test_not_yet_without_a_day_is_asked_after_two_weeks(chat: Chat) -> None:
    await tapped(chat, "Not yet", await visited(chat))

    assert asked(await chat.passes(days=13)) == []
    assert len(asked(await chat.passes(days=30))) == 1


async def test_a_visit_that_is_not_to_be_is_pressed_no_more(chat: Chat) -> None:
    shown = await tapped(chat, "No visit after all", await visited(chat))

    assert "I won't press it" in shown.text
    assert await state(chat) is AdviceState.NOT_NOW
    assert asked(await chat.passes(days=60)) == []


async def test_the_question_quotes_what_was_told_and_when(chat: Chat) -> None:
    question = await visited(chat)

    assert question.text.startswith("<blockquote>You entered strong pain")
    assert "My message of Mon 2 Mar" in question.text


async def test_silence_is_not_asked_again(chat: Chat) -> None:
    await visited(chat)

    assert asked(await chat.passes(days=90)) == []


async def test_it_waits_for_the_end_of_a_pause(chat: Chat) -> None:
    await chat.taps("I've booked")
    await chat.taps("This week")
    until = (chat.now + timedelta(days=12)).date().isoformat()
    await chat.command("pause", until)

    assert asked(await chat.passes(days=11)) == []
    assert len(asked(await chat.passes(days=5))) == 1


async def test_it_can_be_told_before_it_is_asked(chat: Chat) -> None:
    await chat.taps("I've booked")
    await chat.taps("Why?")

    shown = await chat.taps("Back")
    assert shown.labels == [*ANSWERS, "Why?"]
    await chat.taps("I'm getting treatment")

    assert await state(chat) is AdviceState.TREATED
    assert asked(await chat.passes(days=60)) == []


@pytest.mark.parametrize("value", ["in1", "in8", "unsure", "fine", "treatment", "diagnosis", "not_yet", "check"])
async def test_nothing_about_a_visit_is_taken_where_none_is_booked(chat: Chat, value: str) -> None:
    (given,) = await advice(chat)

    await chat.forges(encode("adv", given.id or 0, value))

    assert chat.toast is not None
    assert await advice(chat) == (given,)
