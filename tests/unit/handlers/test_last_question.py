"""Words typed while a question with buttons stands are its answer, if they plainly mean one of them."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.diary.entries import Source
from bot.diary.review import Review, ReviewKind
from bot.handlers.turn import House
from bot.people import Awaiting
from bot.storage import Storage
from scheduler.presets import Preset, preset
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, entries, kept, scores
from tests.unit.handlers.settled import settle

JOINED = date(2026, 2, 1)
ALONE = replace(preset(Preset.CHECKIN), checkin=False)
"""A plan in which nothing else comes by itself."""
GENERAL = "Kept as a note"
STRONG = {1: 7, 2: 7}


async def asked_whether_seen(chat: Chat) -> Shown:
    """Return the question of the day after an emergency."""
    await settle(chat, preferences=ALONE)
    await chat.types("9")
    for label in ("3 · Weak", "Continue", "Yes"):
        await chat.taps(label, on=chat.last)
    await chat.deliver()
    asked = [shown for shown in await chat.passes(days=1) if "Were you seen?" in shown.text]
    return asked[-1]


async def asked_of_the_week(chat: Chat) -> Shown:
    """Return the weekly question, which came beside today's number."""
    await settle(chat, joined_on=JOINED, preferences=replace(ALONE, weekly=False))
    await chat.types("3")
    await chat.deliver()
    await chat.passes(days=1)
    await settle(chat, joined_on=JOINED, preferences=ALONE)
    await chat.types("5")
    (shown,) = await chat.deliver()
    assert "1 of 3" in shown.text
    return shown


async def advised(chat: Chat) -> Shown:
    """Return advice that can wait."""
    await settle(chat, preferences=ALONE)
    await kept(chat, STRONG)
    await chat.types("7")
    return (await chat.deliver())[-1]


async def state(chat: Chat) -> AdviceState:
    return (await advice(chat))[-1].state


async def week(chat: Chat) -> Review:
    person = await chat.person()
    async with chat.storage.reading() as tx:
        return [one for one in await tx.reviews.of(person.id) if one.kind is ReviewKind.WEEKLY][-1]


@pytest.mark.parametrize("said", ["not yet", "Not yet.", "no", "nope", "No, not yet", "I haven't"])
async def test_not_yet_is_told_to_call_now(chat: Chat, said: str) -> None:
    await asked_whether_seen(chat)
    before = await entries(chat)

    shown = await chat.types(said)

    assert "Then please do it now" in shown.text
    assert "112" in shown.text
    assert await entries(chat) == before


@pytest.mark.parametrize("said", ["yes", "Yes!", "I was seen", "yes today", "yes, I was", "I was seen yesterday"])
async def test_who_was_seen_says_so_in_words(chat: Chat, said: str) -> None:
    await asked_whether_seen(chat)
    before = await entries(chat)

    shown = await chat.types(said)

    assert await state(chat) is AdviceState.SEEN
    assert GENERAL not in shown.text
    assert await entries(chat) == before


async def test_the_answer_can_be_typed_after_not_yet(chat: Chat) -> None:
    await asked_whether_seen(chat)
    await chat.types("not yet")

    await chat.types("yes")

    assert await state(chat) is AdviceState.SEEN


@pytest.mark.parametrize("said", ["not", "it was", "I", "maybe", "yes but they sent me home", "ok", "slept badly"])
async def test_half_understood_words_settle_nothing_and_leave_the_question_open(chat: Chat, said: str) -> None:
    await asked_whether_seen(chat)
    before = await state(chat)

    await chat.types(said)

    assert await state(chat) is before
    assert "Then please do it now" in (await chat.types("not yet")).text


async def test_a_warning_sign_comes_before_the_question(chat: Chat) -> None:
    await asked_whether_seen(chat)

    await chat.types("not yet, and now my face is drooping")
    arrived = await chat.deliver()

    assert [shown for shown in arrived if "112" in shown.text]


async def test_another_process_knows_the_question_too(chat: Chat, lived_in: Storage, house: House) -> None:
    await asked_whether_seen(chat)
    elsewhere = Chat(lived_in, house, now=chat.now)

    assert "Then please do it now" in (await elsewhere.types("not yet")).text


async def test_the_question_stands_behind_the_list_of_warning_signs(chat: Chat) -> None:
    await asked_whether_seen(chat)
    await chat.command("urgent")

    assert "Then please do it now" in (await chat.types("not yet")).text


async def test_after_half_a_day_words_answer_nothing(chat: Chat) -> None:
    await asked_whether_seen(chat)
    chat.now += timedelta(hours=13)

    assert GENERAL in (await chat.types("not yet")).text


async def test_a_question_that_was_tapped_is_not_answered_again(chat: Chat) -> None:
    await asked_whether_seen(chat)
    await chat.taps("It was a mistake")

    await chat.types("yes")

    assert await state(chat) is AdviceState.MISTAKE


async def test_numbers_answer_the_week_one_after_the_other(chat: Chat) -> None:
    await asked_of_the_week(chat)
    before = await scores(chat)

    assert "2 of 3" in (await chat.types("3")).text
    assert "3 of 3" in (await chat.types("4/10")).text
    done = await chat.types("ten")

    assert "Pain: 3 of 10" in done.text
    assert (await week(chat)).answers == {"pain": 3, "enjoyment": 4, "activity": 10}
    assert await scores(chat) == before


@pytest.mark.parametrize("said", ["skip", "Skip this one", "skip it"])
async def test_one_number_of_the_week_is_skipped_in_words(chat: Chat, said: str) -> None:
    await asked_of_the_week(chat)

    assert "2 of 3" in (await chat.types(said)).text
    assert (await week(chat)).answers == {}


@pytest.mark.parametrize("said", ["not this week", "not now"])
async def test_the_week_is_left_out_in_words(chat: Chat, said: str) -> None:
    await asked_of_the_week(chat)

    assert "not this week" in (await chat.types(said)).text


@pytest.mark.parametrize("said", ["11", "-3", "7.25", "12/10"])
async def test_a_number_off_the_scale_is_kept_nowhere_and_asked_again(chat: Chat, said: str) -> None:
    asked = await asked_of_the_week(chat)
    before = await scores(chat)

    shown = await chat.types(said)

    assert shown.keyboard == asked.keyboard
    assert await scores(chat) == before
    assert "2 of 3" in (await chat.types("3")).text


@pytest.mark.parametrize("said", ["112", "911", "ambulance"])
async def test_an_emergency_number_is_no_answer_about_the_week(chat: Chat, said: str) -> None:
    await asked_of_the_week(chat)

    assert "When to get help fast" in (await chat.types(said)).text


async def test_a_number_with_words_is_a_report_beside_the_open_week(chat: Chat) -> None:
    await asked_of_the_week(chat)

    await chat.types("7 neck stiff since lunch")

    assert (await scores(chat))[-1] == (Source.TEXT, 7)
    assert (await week(chat)).answers == {}


async def test_a_newer_check_in_takes_the_number(chat: Chat) -> None:
    chat.now = chat.now.replace(hour=19)
    await asked_of_the_week(chat)
    await settle(chat, joined_on=JOINED, preferences=replace(preset(Preset.CHECKIN), checkin_at=time(7, 30)))
    person = await chat.person()
    assert person.awaiting is Awaiting.BUTTONS
    arrived = await chat.passes(hours=11.6)
    assert len(arrived) == 1

    await chat.types("6")

    assert (await scores(chat))[-1] == (Source.CHECKIN, 6)
    assert (await week(chat)).answers == {}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("I've booked", AdviceState.BOOKED),
        ("booked", AdviceState.BOOKED),
        ("already treated", AdviceState.TREATED),
        ("I'm being treated", AdviceState.TREATED),
        ("later", AdviceState.LATER),
        ("in 3 days", AdviceState.LATER),
        ("not now", AdviceState.NOT_NOW),
        ("I've been checked", AdviceState.SEEN),
        ("this was a mistake", AdviceState.MISTAKE),
    ],
)
async def test_advice_is_answered_in_words(chat: Chat, said: str, expected: AdviceState) -> None:
    await advised(chat)
    before = await entries(chat)

    shown = await chat.types(said)

    assert await state(chat) is expected
    assert GENERAL not in shown.text
    assert await entries(chat) == before


@pytest.mark.parametrize("said", ["yes", "no", "this", "in", "I", "I have a headache"])
async def test_words_that_mean_no_answer_to_advice_are_a_note(chat: Chat, said: str) -> None:
    await advised(chat)

    await chat.types(said)

    assert await state(chat) is AdviceState.OPEN


async def test_why_shows_the_reason_and_leaves_the_answer_open(chat: Chat) -> None:
    await advised(chat)

    assert "SEV-3" in (await chat.types("why?")).text
    await chat.types("back")
    await chat.types("booked")

    assert await state(chat) is AdviceState.BOOKED


@pytest.mark.parametrize(
    ("said", "within"),
    [("on Friday", 7), ("tomorrow", 7), ("next week", 14), ("12 March", 14), ("in 2-4 weeks", 28), ("20 May", 56)],
)
async def test_when_a_visit_is_can_be_typed(chat: Chat, said: str, within: int) -> None:
    await advised(chat)
    await chat.types("I've booked")

    shown = await chat.types(said)

    assert "I'll ask once how it went" in shown.text
    assert (await advice(chat))[-1].booked_for == (chat.now + timedelta(days=within)).date()


@pytest.mark.parametrize(
    ("said", "answered"),
    [("went well", "glad somebody looked"), ("not yet", "these things take time"), ("no visit after all", "✓")],
)
async def test_how_a_visit_went_can_be_typed(chat: Chat, said: str, answered: str) -> None:
    await advised(chat)
    await chat.types("I've booked")
    await chat.types("this week")
    asked = [shown for shown in await chat.passes(days=8) if "How did it go?" in shown.text]
    assert asked

    assert answered in (await chat.types(said)).text
