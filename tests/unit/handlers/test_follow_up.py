"""Advice as a conversation that is remembered and never nags."""

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from bot.diary.advice import Advice, AdviceState
from bot.diary.entries import Medicine
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.views.callback import encode
from scheduler.kinds import NUDGES, Kind
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, deliveries, kept
from tests.unit.handlers.settled import settle

STRONG = {1: 7, 2: 7}
RISEN = {**dict.fromkeys(range(1, 7), 6), **dict.fromkeys(range(7, 35), 3)}


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def told(chat: Chat, scores: Mapping[int, int], today: str) -> Shown:
    """Keep a diary, add today's number, and return the advice that arrives."""
    await kept(chat, scores)
    await chat.types(today)
    return (await chat.deliver())[-1]


async def emergency(chat: Chat) -> Shown:
    """Report a weak arm and return the advice."""
    await chat.types("9")
    for label in ("3 · Weak", "Continue", "Yes"):
        await chat.taps(label, on=chat.last)
    return (await chat.deliver())[-1]


async def state(chat: Chat) -> AdviceState:
    return (await advice(chat))[-1].state


async def test_three_days_of_strong_pain_are_told_with_the_persons_own_numbers(chat: Chat) -> None:
    shown = await told(chat, STRONG, "7")

    assert "7, 7 and 7 out of 10" in shown.text
    assert "NHS" in shown.text
    assert "can't examine you" in shown.text
    assert shown.labels == [
        *("I've booked", "Already treated"),
        *("I've been checked for this", "In 3 days", "Not now", "This was a mistake", "Why?"),
    ]


async def test_two_days_say_nothing(chat: Chat) -> None:
    await kept(chat, {1: 7})
    await chat.types("7")

    assert await chat.deliver() == []


async def test_the_same_advice_does_not_come_again_for_two_weeks(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    for _ in range(5):
        await chat.passes(days=1)
        await chat.types("7")

    assert [given.rule for given in await advice(chat)].count("SEV-3") == 1


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Already treated", AdviceState.TREATED),
        ("I've been checked for this", AdviceState.SEEN),
        ("In 3 days", AdviceState.LATER),
        ("Not now", AdviceState.NOT_NOW),
        ("This was a mistake", AdviceState.MISTAKE),
    ],
)
async def test_every_answer_is_remembered(chat: Chat, label: str, expected: AdviceState) -> None:
    await told(chat, STRONG, "7")

    shown = await chat.taps(label)

    assert await state(chat) is expected
    assert "✓" in shown.text
    assert shown.labels == ["Change my answer", "Why?"]


def questions(arrived: Sequence[Shown]) -> int:
    return sum("How does it stand?" in message.text for message in arrived)


async def test_later_is_asked_once_more_and_never_again(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    await chat.taps("In 3 days")

    asked = [m for m in await chat.passes(days=12) if "How does it stand?" in m.text]

    assert len(asked) == 1
    assert "7, 7 and 7" in asked[0].text


async def test_later_said_after_the_question_is_asked_once_more_as_promised(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    first = chat.last
    assert questions(await chat.passes(days=4)) == 1

    await chat.taps("In 3 days", on=first)
    assert any("once more in 3 days" in message.text for message in chat.shown if message.id == first.id)

    assert questions(await chat.passes(days=2)) == 0
    assert questions(await chat.passes(days=1, hours=1)) == 1
    assert questions(await chat.passes(days=9)) == 0


async def test_later_said_again_on_an_older_message_moves_the_one_question(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    first = chat.last
    await chat.taps("In 3 days", on=first)
    await chat.passes(days=2)

    await chat.taps("In 3 days", on=first)

    assert questions(await chat.passes(days=2)) == 0
    assert questions(await chat.passes(days=1, hours=1)) == 1
    assert questions(await chat.passes(days=9)) == 0


async def test_without_an_answer_it_is_asked_once(chat: Chat) -> None:
    await told(chat, STRONG, "7")

    asked = [m for m in await chat.passes(days=12) if "How does it stand?" in m.text]

    assert len(asked) == 1


@pytest.mark.parametrize(
    "label", ["I've booked", "Already treated", "I've been checked for this", "Not now", "This was a mistake"]
)
async def test_an_answer_ends_the_asking(chat: Chat, label: str) -> None:
    await told(chat, STRONG, "7")
    await chat.taps(label)

    assert not [m for m in await chat.passes(days=12) if "How does it stand?" in m.text]


async def test_no_question_comes_during_a_pause(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    await chat.command("pause", "2026-03-20")

    assert not [m for m in await chat.passes(days=12) if "How does it stand?" in m.text]


@pytest.mark.parametrize("label", ["Already treated", "I've been checked for this"])
async def test_being_treated_or_checked_counts_as_assessed(chat: Chat, label: str) -> None:
    await told(chat, STRONG, "7")

    await chat.taps(label)

    profile = (await chat.person()).profile
    assert (profile.assessed, profile.assessed_on) == (True, date(2026, 3, 2))


async def test_what_was_checked_is_not_brought_up_for_three_months(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    shown = await chat.taps("I've been checked for this")
    assert "three months" in shown.text

    for _ in range(20):
        await chat.passes(days=1)
        await chat.types("7")

    assert [given.rule for given in await advice(chat)].count("SEV-3") == 1


async def test_a_mistake_says_where_the_diary_can_be_changed_and_counts_as_nothing_seen(chat: Chat) -> None:
    await told(chat, STRONG, "7")

    shown = await chat.taps("This was a mistake")

    assert "/checkin" in shown.text
    assert (await chat.person()).profile.assessed is None


async def test_somebody_who_was_seen_in_an_emergency_was_assessed(chat: Chat) -> None:
    await emergency(chat)
    await chat.taps("I'm getting help")

    await chat.taps("Yes, I was seen")

    profile = (await chat.person()).profile
    assert (profile.assessed, profile.assessed_on) == (True, date(2026, 3, 2))


async def test_a_mistaken_emergency_is_no_assessment(chat: Chat) -> None:
    await emergency(chat)

    await chat.taps("This isn't right")

    assert (await chat.person()).profile.assessed is None


async def test_why_shows_rule_numbers_and_source_and_the_way_back(chat: Chat) -> None:
    before = await told(chat, STRONG, "7")

    why = await chat.taps("Why?")
    assert "SEV-3" in why.text
    assert "Where it comes from" in why.text

    assert await chat.taps("Back") == before


async def test_a_risen_week_asks_before_it_advises(chat: Chat) -> None:
    shown = await told(chat, RISEN, "6")

    assert "Is this worse than your usual" in shown.text
    assert shown.labels == ["Yes, clearly", "A bit", "No, normal for me", "Why?"]
    assert [(given.rule, given.level) for given in await advice(chat)] == [("WRS-7", Level.C)]


async def test_a_clear_yes_becomes_advice_and_opens_the_screen_once(chat: Chat) -> None:
    asked = await told(chat, RISEN, "6")
    data = asked.keyboard[0][0].data or ""

    await chat.taps("Yes, clearly")
    await chat.forges(data, message_id=asked.id)
    arrived = await chat.deliver()

    assert [given.level for given in await advice(chat)] == [Level.C, Level.D]
    assert len(arrived) == 1
    assert "I've booked" in arrived[0].labels
    assert "worse than your usual" not in arrived[0].text
    assert "book an appointment" in arrived[0].text
    assert [message.labels[-1] for message in chat.shown if message.labels].count("None of these") == 1


@pytest.mark.parametrize("label", ["A bit", "No, normal for me"])
async def test_anything_less_than_a_clear_yes_is_left_alone(chat: Chat, label: str) -> None:
    await told(chat, RISEN, "6")

    shown = await chat.taps(label)

    assert shown.keyboard == ()
    assert len(await advice(chat)) == 1


async def test_painkiller_days_are_counted_without_blame(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(1, 15), 2), frozenset({Medicine.PARACETAMOL}))
    await kept(chat, dict.fromkeys(range(15, 30), 2))
    await chat.command("log")
    await chat.taps("Medicine")
    await chat.taps("Aspirin")

    shown = (await chat.deliver())[-1]

    assert "15 of the 30 days" in shown.text


async def test_an_emergency_message_has_the_number_and_no_exercise(chat: Chat) -> None:
    shown = await emergency(chat)

    assert "<b>Call 112 now.</b>" in shown.text
    assert shown.labels == ["I'm getting help", "This isn't right", "Why?"]
    assert not {"stretch", "breath", "exercise:"} & set(shown.text.lower().split())


@pytest.mark.parametrize(("country", "number"), [("GB", "999"), ("US", "911"), (None, "local emergency number")])
async def test_the_number_is_the_persons_own_countrys(chat: Chat, country: str | None, number: str) -> None:
    await settle(chat, country=country)

    assert number in (await emergency(chat)).text


async def test_no_nudge_comes_until_the_person_was_seen(chat: Chat) -> None:
    await emergency(chat)
    await chat.taps("I'm getting help")

    await chat.passes(days=4)

    assert not [d for d in await deliveries(chat) if d.kind in NUDGES and d.sent_at and d.sent_at > d.due_at]
    assert not [d for d in await deliveries(chat) if d.kind in NUDGES and d.sent_at]


@pytest.mark.parametrize(("label", "expected"), [("I was seen", AdviceState.SEEN), ("right", AdviceState.MISTAKE)])
async def test_seen_or_a_mistake_brings_exercise_back_and_says_so(
    chat: Chat, label: str, expected: AdviceState
) -> None:
    await emergency(chat)
    await chat.taps("I'm getting help")

    shown = await chat.taps(label)

    assert await state(chat) is expected
    assert "on again" in shown.text or "go on" in shown.text
    await chat.passes(days=1)
    assert [d for d in await deliveries(chat) if d.kind in NUDGES and d.sent_at]


async def test_one_of_two_emergencies_cleared_keeps_exercise_off(chat: Chat) -> None:
    first = await emergency(chat)
    await chat.passes(hours=1)
    await emergency(chat)

    await chat.taps("This isn't right", on=first)

    assert "stay off" in next(m for m in chat.shown if m.id == first.id).text


async def test_being_seen_clears_everything_urgent(chat: Chat) -> None:
    await emergency(chat)
    await chat.passes(hours=1)
    await emergency(chat)
    await chat.taps("I'm getting help")

    await chat.taps("Yes, I was seen")

    assert [given.state for given in await advice(chat)] == [AdviceState.SEEN, AdviceState.SEEN]


async def test_an_old_button_does_not_stop_exercise_again(chat: Chat) -> None:
    shown = await emergency(chat)
    data = shown.keyboard[0][0].data or ""
    await chat.taps("This isn't right")

    await chat.forges(data, message_id=shown.id)

    assert await state(chat) is AdviceState.MISTAKE


async def test_after_an_emergency_it_asks_the_next_day_and_once_more(chat: Chat) -> None:
    await emergency(chat)

    arrived = [m for m in await chat.passes(days=6) if "Were you seen?" in m.text]

    assert len(arrived) == 2


async def test_an_answer_to_that_question_ends_it(chat: Chat) -> None:
    await emergency(chat)
    await chat.passes(hours=25)

    await chat.taps("Yes, I was seen")

    assert not [m for m in await chat.passes(days=4) if "Were you seen?" in m.text]


async def test_a_mistake_can_be_said_the_day_after(chat: Chat) -> None:
    await emergency(chat)
    await chat.passes(hours=25)

    shown = await chat.taps("It was a mistake")

    assert await state(chat) is AdviceState.MISTAKE
    assert "the usual reminders go on" in shown.text


async def test_not_yet_is_answered_with_the_number(chat: Chat) -> None:
    await emergency(chat)
    await chat.passes(hours=25)

    shown = await chat.taps("Not yet")

    assert "112" in shown.text
    assert (await chat.person()).paused_until is None


async def test_an_emergency_stands_alone_on_its_day(chat: Chat) -> None:
    await kept(chat, STRONG)
    await emergency(chat)
    await chat.types("7")

    await chat.deliver()

    urgent = [given for given in await advice(chat) if given.level is Level.E]
    assert len(urgent) == 1
    assert (await advice(chat))[-1] == urgent[0]


@pytest.mark.parametrize("value", ["help", "booked", "why", "back", "clearly", "seen", "zzz", ""])
async def test_forged_ids_reach_no_advice(chat: Chat, value: str) -> None:
    await told(chat, STRONG, "7")
    for advice_id in ("999", "-1", "x", "", "99999999999999999999", "²"):
        await chat.forges(encode("adv", advice_id, value))
        assert chat.toast is not None

    assert await state(chat) is AdviceState.OPEN


@pytest.mark.parametrize("value", ["booked", "treated", "later", "not_now", "clearly", "normal"])
async def test_an_emergency_cannot_be_put_off_by_a_forged_answer(chat: Chat, value: str) -> None:
    await emergency(chat)
    (given,) = await advice(chat)

    await chat.forges(encode("adv", given.id or 0, value))

    assert chat.toast is not None
    assert await state(chat) is AdviceState.OPEN


async def test_advice_arrives_though_the_person_is_gone_from_the_screen(chat: Chat) -> None:
    await kept(chat, STRONG)
    await chat.types("7")
    assert chat.raised

    owed = [delivery for delivery in await deliveries(chat) if delivery.kind is Kind.ADVICE]
    assert [delivery.due_at for delivery in owed] == [chat.now]


async def test_a_question_that_falls_into_a_pause_waits_for_its_end(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    await chat.command("pause")
    await chat.taps("Until a date")
    await chat.taps("Sun")

    assert [shown for shown in await chat.passes(days=5) if "How does it stand" in shown.text] == []
    after = [shown for shown in await chat.passes(days=3) if "How does it stand" in shown.text]

    assert len(after) == 1
    assert [shown for shown in await chat.passes(days=10) if "How does it stand" in shown.text] == []


async def test_ending_a_pause_early_brings_an_open_question_back_once(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    await chat.command("pause")
    await chat.taps("Until a date")
    await chat.taps("Sun")
    await chat.passes(days=4)
    await chat.command("resume")

    asked = [shown for shown in await chat.passes(days=10) if "How does it stand" in shown.text]

    assert len(asked) == 1


async def test_emergency_advice_is_asked_about_even_in_a_pause(chat: Chat) -> None:
    await emergency(chat)
    await chat.command("pause")
    await chat.taps("Until a date")
    await chat.taps("Sun")

    asked = [shown for shown in await chat.passes(days=4) if "Were you seen?" in shown.text]

    assert len(asked) == 2


async def test_a_new_headache_past_fifty_leads_to_its_own_warning_signs(chat: Chat) -> None:
    person = await settle(chat, profile=Profile(adult=True, answered=True, age_50_plus=True))
    new = Advice(rule="NEW-50", level=Level.D, given_on=chat.now.date(), given_at=chat.now)
    async with chat.storage.transaction() as tx:
        given = await tx.advice.add(person.id, new)

    shown = await chat.forges(encode("adv", given.id or 0, "check"))

    assert shown.labels == ["Yes", "No", "Not sure"]
    assert "jaw" in shown.text


async def test_other_advice_opens_no_such_question(chat: Chat) -> None:
    await told(chat, STRONG, "7")
    (given,) = await advice(chat)

    await chat.forges(encode("adv", given.id or 0, "check"))

    assert chat.toast is not None


async def test_being_seen_after_an_overdose_is_no_assessment_of_the_pain(chat: Chat) -> None:
    person = await chat.person()
    overdose = Advice(rule="RF37", level=Level.E, given_on=chat.now.date(), given_at=chat.now)
    async with chat.storage.transaction() as tx:
        given = await tx.advice.add(person.id, overdose)

    await chat.forges(encode("adv", given.id or 0, "seen"))

    assert await state(chat) is AdviceState.SEEN
    assert (await chat.person()).profile.assessed is None
