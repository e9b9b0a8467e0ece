"""Warning signs in free text: followed up, once, and never for somebody else's fever."""

from datetime import timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.diary.flags import Level
from bot.handlers.event import Text
from bot.people import Stage
from scheduler.kinds import Kind
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, deliveries, entries
from tests.unit.handlers.settled import settle

SUDDEN = "1 · Sudden"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


@pytest.mark.parametrize(
    "text", ["no fever today", "my son has a fever", "had meningitis as a child", "this neck is killing me"]
)
async def test_negations_others_the_past_and_idioms_raise_nothing(chat: Chat, text: str) -> None:
    await chat.types(text)

    assert len(chat.shown) == 1
    assert await chat.deliver() == []


async def test_plain_words_of_an_emergency_lead_to_advice_at_once(chat: Chat) -> None:
    await chat.types("sudden worst headache of my life, like being hit on the head")
    arrived = await chat.deliver()

    (given,) = await advice(chat)
    assert given.level is Level.E
    assert "You told me: <i>" in arrived[-1].text
    assert "Call 112 now" in arrived[-1].text
    assert "stretch" not in arrived[-1].text.lower()


async def test_the_words_are_kept_as_a_note_as_well(chat: Chat) -> None:
    await chat.types("sudden worst headache of my life, like being hit on the head")

    assert [entry.note for entry in await entries(chat)] == [
        "sudden worst headache of my life, like being hit on the head"
    ]


async def test_an_unclear_sign_is_asked_about(chat: Chat) -> None:
    await chat.types("I have a fever")

    assert any(label.startswith("✓ 2") for label in chat.last.labels)
    assert await advice(chat) == ()


async def test_a_high_number_with_a_sign_opens_one_screen(chat: Chat) -> None:
    await chat.types("9 and I have a fever")

    assert len(chat.shown) == 2


async def test_an_unanswered_screen_is_followed_by_the_safety_text_once(chat: Chat) -> None:
    await chat.types("I have a fever")
    await chat.passes(minutes=5)
    await chat.types("still this fever")

    arrived = await chat.passes(hours=2)

    nets = [message for message in arrived if message.text.startswith("Call <b>112</b> now for")]
    assert len(nets) == 1


async def test_the_safety_text_waits_half_an_hour(chat: Chat) -> None:
    await chat.types("I have a fever")

    assert not [m for m in await chat.passes(minutes=29) if "now for" in m.text]
    assert [m for m in await chat.passes(minutes=2) if "now for" in m.text]


async def test_an_answered_screen_needs_no_safety_text(chat: Chat) -> None:
    await chat.types("I have a fever")
    await chat.taps("Continue")

    arrived = await chat.passes(hours=2)

    assert not [message for message in arrived if "now for" in message.text]


async def test_a_high_number_alone_is_not_followed_by_the_safety_text(chat: Chat) -> None:
    await chat.types("9")

    assert not [delivery for delivery in await deliveries(chat) if delivery.kind is Kind.SAFETY]


async def test_near_midnight_the_safety_text_still_comes_once(chat: Chat) -> None:
    chat.now = chat.now.replace(hour=22, minute=45)
    await chat.types("I have a fever")
    chat.now += timedelta(minutes=20)
    await chat.types("fever again")

    owed = [delivery for delivery in await deliveries(chat) if delivery.kind is Kind.SAFETY]
    assert len(owed) == 1


async def test_one_different_day_is_asked_about_and_gives_no_appointment(chat: Chat) -> None:
    await chat.types("my headache is different today")

    assert "clearly changed in kind" in chat.last.text
    assert await advice(chat) == ()


async def test_a_question_ticks_nothing_beforehand(chat: Chat) -> None:
    await chat.types("could this be a brain tumour?")

    assert not any(label.startswith("✓") for label in chat.last.labels)
    assert chat.last.labels[-1] == "None of these"


async def test_what_was_told_is_said_once(chat: Chat) -> None:
    await chat.types("hit my head, sick, and my neck pain is strong")
    (arrived, *_) = await chat.deliver()

    assert arrived.text.splitlines()[0].count("hit my head") == 1


@pytest.mark.parametrize("command", ["today", "start", "resume"])
async def test_who_was_seen_can_say_so_where_it_is_asked_for(chat: Chat, command: str) -> None:
    await chat.types("sudden worst headache of my life")
    await chat.deliver()

    await chat.command(command)
    await chat.taps("Yes, I was seen", on=next(one for one in reversed(chat.shown) if "Yes, I was seen" in one.labels))

    assert [given.state for given in await advice(chat)] == [AdviceState.SEEN]


@pytest.mark.parametrize(
    "text", ["I was seen", "i went to hospital, all ok", "it was just a normal headache", "sorry, false alarm"]
)
async def test_words_that_may_settle_it_get_the_buttons(chat: Chat, text: str) -> None:
    await chat.types("sudden worst headache of my life")
    await chat.deliver()

    await chat.types(text)

    assert chat.last.labels == ["Yes, I was seen", "It was a mistake"]


async def test_the_same_words_are_a_note_when_nothing_stands(chat: Chat) -> None:
    await chat.types("i went to hospital, all ok")

    assert "Kept as a note" in chat.last.text


async def test_an_edited_message_is_read_for_signs_too(chat: Chat) -> None:
    await chat.does(Text(text="I have a fever", edited=True))

    assert any(label.startswith("✓ 2") for label in chat.last.labels)


async def test_before_consent_a_sign_gets_the_list_and_nothing_is_kept(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW)

    await chat.types("I have a fever and my neck is stiff")

    assert "When to get help fast" in chat.last.text
    assert await entries(chat) == ()


async def test_what_is_usual_for_a_person_is_a_note_and_what_is_new_is_asked_about(chat: Chat) -> None:
    await settle(chat)
    for data in ("has:migraine.1", "usual:no", "typ:aura.1", "go:done"):
        await chat.forges(f"prf:1:{data}")

    await chat.types("blurred vision again")
    assert "Kept as a note" in chat.last.text

    await chat.types("blurred vision, never had that before")
    assert "Kept as a note" not in chat.last.text
    assert "Yes" in chat.last.labels


async def test_different_from_usual_is_asked_about_even_when_it_is_usual(chat: Chat) -> None:
    await settle(chat)
    for data in ("has:migraine.1", "typ:aura.1"):
        await chat.forges(f"prf:1:{data}")
    await chat.types("4")
    await chat.taps("Anything new?")

    await chat.types("blurred vision")

    assert "Yes" in chat.last.labels


@pytest.mark.parametrize(
    "text",
    [
        "severe headache",
        "headache so bad it is hard to think",
        "neck pain so strong that i cant sleep",
        "my head hurts badly enough, the pain is bad enough to keep me awake",
        "cant sleep because of my neck pain",
    ],
)
async def test_words_of_severe_pain_open_the_quick_screen_and_give_no_advice(chat: Chat, text: str) -> None:
    await chat.types(text)

    assert any("None of these" in label for label in chat.last.labels)
    assert not any(label.startswith("✓") for label in chat.last.labels)
    assert await advice(chat) == ()


@pytest.mark.parametrize(
    "text",
    ["bad headache", "not a severe headache", "hard to think of a plan, neck ok", "my wife has a severe headache"],
)
async def test_other_pain_and_other_peoples_opens_no_screen(chat: Chat, text: str) -> None:
    await chat.types(text)

    assert not any("None of these" in label for label in chat.last.labels)


async def test_a_screen_answered_with_none_is_not_opened_again_by_the_same_words_that_day(chat: Chat) -> None:
    await chat.types("severe headache")
    await chat.taps("None of these")
    await chat.types("severe headache")

    assert not any("None of these" in label for label in chat.last.labels)


@pytest.mark.parametrize("text", ["i have a fever and 9", "sudden headache and 9", "fever since monday, 7 or 8"])
async def test_a_doubt_beside_a_number_that_is_asked_about_comes_first(chat: Chat, text: str) -> None:
    await chat.types(text)

    screen, number = chat.shown
    assert any(label.startswith("✓") for label in screen.labels)
    assert "Which one is your pain" in number.text


async def test_the_number_that_is_tapped_then_takes_no_tick_away(chat: Chat) -> None:
    await chat.types("sudden headache and 9")

    await chat.taps("9", on=chat.last)

    assert "a high number" in chat.last.text
    assert f"✓ {SUDDEN}" in chat.last.labels


@pytest.mark.parametrize(
    "text", ["my face feels numb and 9", "9? my face feels numb", "maybe 7 or 8, speech slurred", "11, my face is numb"]
)
async def test_an_emergency_beside_any_number_is_advised_on(chat: Chat, text: str) -> None:
    await chat.types(text)
    await chat.deliver()

    (given,) = await advice(chat)
    assert (given.level, given.flags[0]) == (Level.E, "RF03")
