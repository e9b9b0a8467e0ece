"""Answers typed to the questions about living: they do what the buttons do, and nothing unclear is passed over."""

from datetime import timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.people import Stage
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, entries, scores
from tests.unit.handlers.settled import settle

QUESTION = "Do you mean the pain is too much"
HINT = "A number from 0 to 10"
AGAIN = "Would you like the numbers again?"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def asked(chat: Chat) -> None:
    """Let the question arrive."""
    await chat.types("cant take this pain any more")
    await chat.deliver()


async def in_crisis(chat: Chat) -> None:
    """Let the crisis text arrive."""
    await chat.types("i want to die")
    await chat.deliver()


async def the_day_after(chat: Chat) -> None:
    """Let the question of the day after arrive."""
    await in_crisis(chat)
    await chat.passes(days=1)
    assert chat.last.text == AGAIN


async def answers(chat: Chat, text: str) -> Shown:
    """Type an answer and let what it owes arrive; return the newest message."""
    await chat.types(text)
    await chat.deliver()
    return chat.last


@pytest.mark.parametrize(
    "text",
    [
        *("not wanting to live", "Not wanting to live.", "both", "Both of them", "yes", "Yes I am", "the second one"),
        *(
            "second",
            "not living",
            "i dont want to live",
            "I'm thinking of not wanting to live",
            "the latter",
            "not to live",
        ),
        *(
            "a bit of both",
            "yes, both",
            "no, the second",
            "I think so",
            "sometimes",
            "dying",
            "that I don't want to live",
        ),
    ],
)
async def test_what_means_not_wanting_to_live_leads_to_the_crisis_text(chat: Chat, text: str) -> None:
    await asked(chat)

    shown = await answers(chat, text)

    assert "really sorry" in shown.text
    assert "112" in shown.text
    person = await chat.person()
    assert person.paused_until is not None
    assert person.crisis_until is not None
    assert [arrived.text for arrived in await chat.passes(days=3)] == [AGAIN]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "the pain is too much",
            "The pain is too much.",
            "the pain",
            "the first",
            "pain",
            "first one",
            "just the pain",
        ),
        *("it's the pain", "I mean the pain", "too much pain", "the pain is too much for me", "no, just the pain"),
    ],
)
async def test_what_means_the_pain_leads_to_the_answer_of_its_button(chat: Chat, text: str) -> None:
    await asked(chat)

    shown = await answers(chat, text)

    assert "you don't have to sit it out alone" in shown.text
    assert shown.labels == ["Check the warning signs"]
    assert (await chat.person()).paused_until is None
    assert len(await entries(chat)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "i dont know",
        "maybe",
        "what do you mean",
        "no",
        "neither",
        "not the pain",
        "my neck hurts",
        "ok",
        "bye",
        "hello",
    ],
)
async def test_anything_unclear_repeats_the_question_with_the_numbers_and_never_the_hint(chat: Chat, text: str) -> None:
    await asked(chat)
    before = len(chat.shown)

    shown = await answers(chat, text)

    assert QUESTION in shown.text
    assert "112" in shown.text
    assert shown.labels == ["The pain is too much", "Not wanting to live"]
    assert not any(HINT in message.text for message in chat.shown[before:])
    assert "really sorry" in (await answers(chat, "both")).text


async def test_unclear_words_are_kept_as_a_note(chat: Chat) -> None:
    await asked(chat)

    await chat.types("my neck hurts")

    assert [entry.note for entry in await entries(chat)] == ["cant take this pain any more", "my neck hurts"]


async def test_a_number_counts_as_pain_and_the_question_comes_beneath(chat: Chat) -> None:
    await asked(chat)
    before = len(chat.shown)

    await chat.types("2")

    assert [score for _, score in await scores(chat)][-1] == 2
    assert "2 of 10" in chat.shown[before].text
    assert QUESTION in chat.last.text


async def test_a_warning_sign_beside_the_open_question_is_followed_up(chat: Chat) -> None:
    await asked(chat)

    await chat.types("my face is drooping and my arm is weak")
    await chat.deliver()

    assert [given.rule for given in await advice(chat)] == ["RF03"]
    assert not any(HINT in message.text for message in chat.shown)


@pytest.mark.parametrize(("text", "shows"), [("/urgent", "Call"), ("emergency", "Call"), ("/today", "Today")])
async def test_a_command_is_answered_and_the_question_stays_open(chat: Chat, text: str, shows: str) -> None:
    await asked(chat)

    assert shows in (await chat.types(text)).text
    assert "really sorry" in (await answers(chat, "the second one")).text


async def test_once_answered_by_a_button_the_words_mean_nothing_any_more(chat: Chat) -> None:
    await asked(chat)
    await chat.taps("The pain is too much")

    await chat.types("both")
    assert await chat.deliver() == []
    assert QUESTION not in chat.last.text


async def test_half_a_day_later_words_are_a_note_again(chat: Chat) -> None:
    await asked(chat)
    await chat.passes(hours=13)

    assert QUESTION not in (await answers(chat, "better today")).text


async def test_it_works_before_consent_and_keeps_nothing(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW, zone=None, country=None)
    await asked(chat)

    assert QUESTION in (await answers(chat, "what")).text
    assert await entries(chat) == ()
    assert "really sorry" in (await answers(chat, "both")).text


@pytest.mark.parametrize(
    ("text", "shows"),
    [("yes", "even if you feel well"), ("more than allowed", "even if you feel well"), ("no, a usual dose", "is kept")],
)
async def test_the_question_about_an_amount_takes_words_too(chat: Chat, text: str, shows: str) -> None:
    await chat.types("took 30 codeine")
    await chat.deliver()

    assert shows in (await answers(chat, text)).text


@pytest.mark.parametrize("text", ["yes", "yes please", "Yes, please!", "ok", "sure", "please"])
async def test_a_yes_the_day_after_brings_the_numbers(chat: Chat, text: str) -> None:
    await the_day_after(chat)

    shown = await answers(chat, text)

    assert "112" in shown.text
    assert "Call" in shown.labels


@pytest.mark.parametrize("text", ["no", "no thanks", "nope", "not now"])
async def test_a_no_the_day_after_is_what_its_button_says(chat: Chat, text: str) -> None:
    await the_day_after(chat)

    shown = await answers(chat, text)

    assert shown.text.startswith("All right.")
    assert shown.labels == ["Start reminders again"]


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "nobody",
        "No one.",
        "there is nobody near me",
        "no, nobody",
        "I have nobody",
        "I'm alone",
        "there isn't anyone",
    ],
)
async def test_nobody_near_gets_a_kind_line_with_the_numbers(chat: Chat, text: str) -> None:
    await in_crisis(chat)

    shown = await answers(chat, text)

    assert "alone" in shown.text
    assert "112" in shown.text
    assert "Call" in shown.labels
    assert HINT not in shown.text


@pytest.mark.parametrize("text", ["yes", "yes there is", "my wife is here", "my mum", "yes my husband"])
async def test_somebody_near_is_good_news(chat: Chat, text: str) -> None:
    await in_crisis(chat)

    shown = await answers(chat, text)

    assert "good that somebody is near" in shown.text
    assert "112" in shown.text


@pytest.mark.parametrize("text", ["I'm safe", "im safe", "I am safe, not about me", "it's not about me", "safe"])
@pytest.mark.parametrize("moment", [in_crisis, the_day_after])
async def test_to_be_safe_is_what_its_button_says(chat: Chat, text: str, moment: object) -> None:
    await (in_crisis if moment is in_crisis else the_day_after)(chat)

    shown = await answers(chat, text)

    assert "Thank you for telling me" in shown.text
    assert await chat.passes(days=3) == []


async def test_to_be_safe_takes_a_mistaken_overdose_back(chat: Chat) -> None:
    await chat.types("took all my co-codamol")
    await chat.deliver()

    await chat.types("I'm safe, not about me")

    assert [given.state for given in await advice(chat)] == [AdviceState.MISTAKE]


@pytest.mark.parametrize("text", ["i'm not safe", "I dont feel safe", "i dont know what to do", "what", "it hurts"])
@pytest.mark.parametrize("moment", [in_crisis, the_day_after])
async def test_other_words_right_after_bring_the_numbers_and_no_hint(chat: Chat, text: str, moment: object) -> None:
    await (in_crisis if moment is in_crisis else the_day_after)(chat)

    shown = await answers(chat, text)

    assert "112" in shown.text
    assert HINT not in shown.text
    assert (await chat.person()).crisis_until is not None


async def test_a_courtesy_after_the_crisis_text_is_taken_for_no_answer(chat: Chat) -> None:
    await in_crisis(chat)

    assert "somebody is near" not in (await answers(chat, "ok")).text
    assert HINT not in chat.last.text


async def test_later_on_words_are_a_note_again(chat: Chat) -> None:
    await in_crisis(chat)
    await chat.passes(hours=1)

    shown = await answers(chat, "neck is a bit better")

    assert "Kept as a note" in shown.text


async def test_an_answer_typed_after_an_hour_still_counts(chat: Chat) -> None:
    await in_crisis(chat)
    await chat.until(chat.now + timedelta(hours=1))

    assert "alone" in (await answers(chat, "nobody")).text
