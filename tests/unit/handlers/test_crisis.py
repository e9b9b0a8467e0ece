"""Words of crisis: answered first, once, with the numbers; then quiet until the person asks."""

from datetime import timedelta

import pytest

from bot.diary.flags import Level
from bot.people import Stage
from bot.views.callback import encode
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, deliveries, entries
from tests.unit.handlers.settled import settle

MUST_FIRE = [
    "i dont want to be here anymore",
    "better off dead",
    "thinking of ending it",
    "i want the pain to stop for good, i want to die",
    "going to hurt myself",
]
MUST_NOT_FIRE = ["this neck is killing me", "dying of boredom", "I could kill my chair", "dead battery", "deadline"]


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


@pytest.mark.parametrize("text", MUST_FIRE)
async def test_the_numbers_come_first_and_alone(chat: Chat, text: str) -> None:
    await chat.types(text)
    assert chat.shown == []

    arrived = await chat.deliver()

    assert len(arrived) == 1
    assert "112" in arrived[0].text
    assert "I've paused reminders" in arrived[0].text
    assert await entries(chat) == ()


@pytest.mark.parametrize("text", MUST_NOT_FIRE)
async def test_figures_of_speech_are_notes(chat: Chat, text: str) -> None:
    await chat.types(text)

    assert await chat.deliver() == []
    assert [entry.note for entry in await entries(chat)] == [text]


async def test_it_works_before_consent(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW, zone=None, country=None)

    await chat.types("i want to die")
    arrived = await chat.deliver()

    assert "findahelpline" in arrived[0].text
    assert "112 works in many countries" in arrived[0].text


async def test_everything_is_quiet_but_one_gentle_question_the_day_after(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()

    arrived = await chat.passes(days=6)

    assert [message.text for message in arrived] == ["Would you like the numbers again?"]


async def test_the_question_of_the_day_after_never_comes_at_night(chat: Chat) -> None:
    chat.now = chat.now.replace(hour=2)
    await chat.types("i want to die")
    await chat.deliver()

    await chat.passes(days=2)

    again = [delivery for delivery in await deliveries(chat) if delivery.payload.get("what") == "again"]
    assert [delivery.due_at.hour for delivery in again] == [7]


async def test_a_second_cry_is_answered_again_and_moves_the_question(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()
    await chat.passes(hours=5)

    await chat.types("better off dead")
    arrived = [*await chat.deliver(), *await chat.passes(days=4)]

    assert len(arrived) == 2
    assert arrived[1].text == "Would you like the numbers again?"


async def test_three_cries_at_night_lead_to_one_question(chat: Chat) -> None:
    chat.now = chat.now.replace(hour=2, minute=5)
    for words in ("i want to die", "better off dead", "i dont want to be here anymore"):
        await chat.types(words)
        await chat.deliver()
        chat.now += timedelta(seconds=20)

    arrived = await chat.passes(days=3)

    assert [message.text for message in arrived] == ["Would you like the numbers again?"]


@pytest.mark.parametrize("apart", [timedelta(), timedelta(microseconds=1), timedelta(seconds=1)])
async def test_cries_of_the_same_moment_lead_to_one_question(chat: Chat, apart: timedelta) -> None:
    for words in ("i want to die", "better off dead", "i dont want to be here anymore"):
        await chat.types(words)
        chat.now += apart
    await chat.deliver()

    arrived = await chat.passes(days=3)

    assert [message.text for message in arrived] == ["Would you like the numbers again?"]


async def test_two_cries_at_the_same_moment_keep_the_question_about_the_overdose(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.types("took all my co-codamol")
    await chat.deliver()

    (again,) = await chat.passes(days=3)

    assert "Were you seen?" in again.text


async def test_nothing_is_asked_the_day_after_when_it_was_not_about_them(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()

    await chat.taps("I'm safe, not about me")

    assert await chat.passes(days=3) == []
    assert (await chat.person()).paused_until is not None


async def test_reminders_come_back_only_on_request(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()
    await chat.taps("I'm safe")
    assert await chat.passes(hours=20) == []

    shown = await chat.taps("Start reminders again")

    person = await chat.person()
    assert person.paused_until is None
    assert "on again" in shown.text
    assert len(await chat.passes(days=1)) > 0


async def test_an_overdose_is_an_emergency_whatever_else_is_felt(chat: Chat) -> None:
    await chat.types("took all my co-codamol")
    arrived = await chat.deliver()

    assert "even if you feel well" in arrived[0].text
    assert [given.level for given in await advice(chat)] == [Level.E]

    (again,) = await chat.passes(hours=30)
    assert "Were you seen?" in again.text


async def test_what_may_mean_either_is_asked_with_the_numbers(chat: Chat) -> None:
    await chat.types("cant take this pain any more")
    (asked,) = await chat.deliver()

    assert "112" in asked.text
    assert asked.labels == ["The pain is too much", "Not wanting to live"]
    assert (await chat.person()).paused_until is None


async def test_not_wanting_to_live_leads_to_the_crisis_text(chat: Chat) -> None:
    await chat.types("cant take this pain any more")
    await chat.deliver()

    await chat.taps("Not wanting to live")
    arrived = await chat.deliver()

    assert "really sorry" in arrived[0].text
    assert (await chat.person()).paused_until is not None


async def test_too_much_pain_leads_to_the_warning_signs(chat: Chat) -> None:
    await chat.types("cant take this pain any more")
    await chat.deliver()

    await chat.taps("The pain is too much")
    await chat.taps("Check the warning signs")

    assert chat.last.labels[-1] == "None of these"


async def test_call_shows_the_number(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()

    await chat.taps("Call")

    assert "112" in (chat.toast or "")


async def test_the_numbers_are_shown_again_when_asked_for(chat: Chat) -> None:
    await chat.types("i want to die")
    await chat.deliver()
    await chat.until(chat.now + timedelta(hours=30))

    shown = await chat.taps("Yes")

    assert "112" in shown.text


async def test_a_forged_answer_is_expired(chat: Chat) -> None:
    await chat.types("hello there")

    await chat.forges(encode("cri", "", "boo"))

    assert chat.toast is not None


@pytest.mark.parametrize("command", ["pause", "start", "today", "settings"])
async def test_a_pause_that_only_the_person_ends_is_never_shown_as_a_date(chat: Chat, command: str) -> None:
    await chat.types("i want to die")
    await chat.deliver()

    shown = await chat.command(command)

    texts = " ".join(message.text for message in chat.shown)
    assert "until you ask me to go on" in texts
    assert "9999" not in texts
    assert shown.text


async def test_what_was_asked_before_comes_back_with_the_reminders(chat: Chat) -> None:
    await chat.types("9")
    for label in ("3 · Weak", "Continue", "Yes"):
        await chat.taps(label, on=chat.last)
    await chat.deliver()
    await chat.types("i want to die")
    quiet = await chat.passes(days=3)
    assert not [shown for shown in quiet if "Were you seen" in shown.text]

    await chat.command("resume")
    arrived = await chat.passes(days=3)

    assert len([shown for shown in arrived if "Were you seen" in shown.text]) == 2
