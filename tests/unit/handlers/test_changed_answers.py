"""Answers changed, and answers late: a slip can be undone; an old question leads to no advice on old numbers."""

from dataclasses import replace
from datetime import date

import pytest

from bot.diary.advice import Advice, AdviceState
from bot.diary.flags import Level
from bot.diary.profile import Profile
from scheduler.presets import Preset, preset
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, kept
from tests.unit.handlers.settled import settle


async def strong(chat: Chat, **profile: object) -> None:
    await settle(chat, profile=Profile(adult=True, answered=True, **profile))  # type: ignore[arg-type]
    await kept(chat, {1: 7, 2: 7})
    await chat.types("7")
    await chat.deliver()


async def changed(chat: Chat, label: str) -> Shown:
    await chat.taps("Change my answer", on=chat.last)
    return await chat.taps(label, on=chat.last)


async def state(chat: Chat) -> AdviceState:
    return (await advice(chat))[-1].state


@pytest.mark.parametrize("first", ["Already treated", "I've been checked for this"])
@pytest.mark.parametrize("then", ["This was a mistake", "Not now", "I've booked"])
async def test_a_look_that_was_none_is_taken_out_of_the_profile(chat: Chat, first: str, then: str) -> None:
    await strong(chat)
    await chat.taps(first)

    await changed(chat, then)

    profile = (await chat.person()).profile
    assert (profile.assessed, profile.assessed_on) == (None, None)


async def test_what_the_profile_held_before_comes_back(chat: Chat) -> None:
    await strong(chat, assessed=True, assessed_on=date(2025, 1, 5))
    await chat.taps("Already treated")
    await changed(chat, "I've been checked for this")

    await changed(chat, "This was a mistake")

    profile = (await chat.person()).profile
    assert (profile.assessed, profile.assessed_on) == (True, date(2025, 1, 5))


async def test_what_was_told_of_a_look_since_stays(chat: Chat) -> None:
    await strong(chat)
    await chat.taps("Already treated")
    person = await chat.person()
    await settle(chat, profile=Profile(adult=True, answered=True, assessed=True, assessed_on=date(2026, 2, 1)))

    await changed(chat, "This was a mistake")

    assert (await chat.person()).id == person.id
    assert (await chat.person()).profile.assessed_on == date(2026, 2, 1)


@pytest.mark.parametrize("first", ["I've booked", "Already treated", "I've been checked for this", "Not now"])
async def test_every_answer_can_be_changed_later_too(chat: Chat, first: str) -> None:
    await strong(chat)
    await chat.taps(first)
    await chat.taps("Why?", on=chat.last)
    shown = await chat.taps("Back", on=chat.last)

    assert len(shown.labels) > 1
    if "Change my answer" in shown.labels:
        shown = await chat.taps("Change my answer", on=shown)
    if "This was a mistake" in shown.labels:
        await chat.taps("This was a mistake", on=shown)
        assert await state(chat) is AdviceState.MISTAKE


async def test_emergencies_and_questions_offer_no_such_change(chat: Chat) -> None:
    await settle(chat)
    await chat.types("9")
    for label in ("3 · Weak", "Continue", "Yes"):
        await chat.taps(label, on=chat.last)
    (given,) = await advice(chat)
    await chat.deliver()

    await chat.forges(f"adv:1:{given.id}:change")

    assert chat.toast is not None


RISEN = {**dict.fromkeys(range(1, 7), 6), **dict.fromkeys(range(7, 35), 3)}


async def compared(chat: Chat) -> Shown:
    await settle(chat, preferences=replace(preset(Preset.CHECKIN), checkin=False))
    await kept(chat, RISEN)
    await chat.types("6")
    return next(shown for shown in await chat.deliver() if "usual ups and downs?" in shown.text)


async def test_a_clear_yes_within_days_is_advised_on_in_a_message_of_its_own(chat: Chat) -> None:
    question = await compared(chat)
    await chat.passes(days=3)

    await chat.taps("Yes, clearly", on=question)

    assert next(one for one in chat.shown if one.id == question.id).text.endswith("comes as a message of its own.")
    assert "None of these" in chat.last.labels
    assert "I've booked" in (await chat.deliver())[-1].labels


async def test_a_clear_yes_long_after_leads_to_the_warning_signs_alone(chat: Chat) -> None:
    question = await compared(chat)
    await chat.passes(days=60)

    await chat.taps("Yes, clearly", on=question)

    assert "an earlier week" in next(one for one in chat.shown if one.id == question.id).text
    assert "None of these" in chat.last.labels
    assert [given.rule for given in await advice(chat)] == ["WRS-7"]


async def test_a_clear_yes_after_the_advice_does_not_bring_it_a_second_time(chat: Chat) -> None:
    question = await compared(chat)
    person = await chat.person()
    told = Advice(rule="WRS-14", level=Level.D, given_on=date(2026, 3, 2), given_at=chat.now)
    async with chat.storage.transaction() as tx:
        await tx.advice.add(person.id, told)

    await chat.taps("Yes, clearly", on=question)

    assert [given.rule for given in await advice(chat)] == ["WRS-7", "WRS-14"]
