"""Whoever types to the quick screen instead of tapping is understood, or told what can be typed; never guessed at."""

import pytest

from bot.diary.flags import Level
from bot.handlers.screen import CLEAR
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries, scores
from tests.unit.handlers.settled import settle

NONE = "None of these"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def cleared(chat: Chat) -> bool:
    """Tell whether the screen was answered and nothing matched."""
    return any(CLEAR in entry.symptoms for entry in await entries(chat))


async def types_on(chat: Chat, *texts: str) -> None:
    """Type one text after the other."""
    for text in texts:
        await chat.types(text)


def ticked(chat: Chat) -> list[str]:
    """Return the numbers of the ticks on the newest message."""
    return [label.split()[1] for label in chat.last.labels if label.startswith("✓")]


@pytest.mark.parametrize(
    "text", ["none", "None of these.", "no", "nope", "nothing", "no, none of those", "none of them apply to me", "n"]
)
async def test_none_or_no_on_the_ticks_means_none_of_these(chat: Chat, text: str) -> None:
    await chat.types("9")

    await chat.types(text)

    assert "matches the warning signs" in chat.last.text
    assert await cleared(chat)
    assert not any(NONE in shown.labels for shown in chat.shown)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        *(("1", ["1"]), ("number 3", ["3"]), ("#3", ["3"]), ("2 and 5", ["2", "5"]), ("2, 5", ["2", "5"])),
        *(("sudden", ["1"]), ("came on", ["1"]), ("weak", ["3"]), ("chest", ["5"]), ("I'm pregnant", ["7"])),
        *(("Weak, numb, sight", ["3"]), ("sudden and chest", ["1", "5"])),
    ],
)
async def test_the_number_or_first_words_of_a_tick_set_it(chat: Chat, text: str, numbers: list[str]) -> None:
    await chat.types("9")

    await chat.types(text)

    assert ticked(chat) == numbers
    assert chat.last.labels[-1] == "Continue"
    assert chat.last.text.startswith("Ticked")
    assert await advice(chat) == ()


async def test_a_typed_tick_never_takes_one_away_and_closes_the_message_before(chat: Chat) -> None:
    await types_on(chat, "9", "1", "1", "chest")

    assert ticked(chat) == ["1", "5"]
    assert sum("Continue" in shown.labels for shown in chat.shown) == 1


@pytest.mark.parametrize(("text", "ticks"), [("fever", ["2", "5"]), ("blackout", ["4", "5"])])
async def test_a_tick_that_names_a_warning_sign_is_read_as_words_first(chat: Chat, text: str, ticks: list[str]) -> None:
    await types_on(chat, "9", "chest")

    await chat.types(text)

    assert text in [entry.note for entry in await entries(chat)]
    assert ticked(chat) == ticks


@pytest.mark.parametrize("opened_by", ["9", "tingling in both hands"])
async def test_an_emergency_in_words_is_never_taken_for_an_answer(chat: Chat, opened_by: str) -> None:
    await chat.types(opened_by)

    await chat.types("yes and now my face is numb on one side")
    await chat.deliver()

    (given,) = await advice(chat)
    assert given.level is Level.E


@pytest.mark.parametrize(
    ("text", "score"), [("8", 8), ("0", 0), ("3/10", 3), ("pain 5", 5), ("4,5", 5), ("about a 4", 4)]
)
async def test_a_pain_number_is_still_a_number(chat: Chat, text: str, score: int) -> None:
    await chat.types("9")
    await chat.passes(minutes=3)

    await chat.types(text)

    assert [kept for _, kept in await scores(chat)] == [9, score]


@pytest.mark.parametrize("text", ["1", "7", "10"])
async def test_any_number_is_pain_while_a_question_is_open(chat: Chat, text: str) -> None:
    await chat.types("tingling in both hands")

    await chat.types(text)

    assert (await scores(chat))[-1][1] == int(text)


async def test_a_tick_that_may_have_been_pain_says_how_to_type_that(chat: Chat) -> None:
    await types_on(chat, "9", "7")

    assert "If it was your pain, type <b>7/10</b>" in chat.last.text
    await chat.types("7/10")
    assert [kept for _, kept in await scores(chat)] == [9, 7]


@pytest.mark.parametrize(("answers", "level"), [(("yes",), Level.E), (("Yes, it is",), Level.E), (("y",), Level.E)])
async def test_a_screen_can_be_typed_to_its_end(chat: Chat, answers: tuple[str, ...], level: Level) -> None:
    await types_on(chat, "9", "weak", "continue", *answers)

    (given,) = await advice(chat)
    assert given.level is level


@pytest.mark.parametrize(("text", "found"), [("no", 0), ("not sure", 1), ("I don't know", 1)])
async def test_no_means_no_and_not_sure_means_not_sure(chat: Chat, text: str, found: int) -> None:
    await types_on(chat, "9", "pee", "continue", text)

    assert len(await advice(chat)) == found
    assert await cleared(chat) is (found == 0)


async def test_back_is_typed_as_well(chat: Chat) -> None:
    await types_on(chat, "9", "4", "continue")
    first = chat.last.text

    await types_on(chat, "no", "back")

    assert chat.last.text == first


@pytest.mark.parametrize(
    "text", ["ok", "sure", "right", "i don't think so", "not really", "not", "no fever", "yes or no", "skip", "a bit"]
)
async def test_half_understood_words_answer_nothing(chat: Chat, text: str) -> None:
    await types_on(chat, "9", "pee", "continue")

    await chat.types(text)

    assert await advice(chat) == ()
    assert not await cleared(chat)
    await chat.types("yes")
    assert len(await advice(chat)) == 1


@pytest.mark.parametrize("text", ["no", "none", "yes", "not sure"])
async def test_what_is_ticked_is_not_taken_away_by_a_word(chat: Chat, text: str) -> None:
    await types_on(chat, "9", "i have a fever")

    await chat.types(text)

    assert ticked(chat) == ["2"]
    assert not await cleared(chat)


async def test_yes_to_the_ticks_asks_which(chat: Chat) -> None:
    await types_on(chat, "9", "yes")

    assert chat.last.text.startswith("Which of these?")
    assert not await cleared(chat)


@pytest.mark.parametrize(
    ("before", "hint"),
    [
        (("9",), "Type <b>none</b>"),
        (("9", "chest"), "Type <b>continue</b>"),
        (("9", "pee", "continue"), "Type <b>yes</b>, <b>no</b> or <b>not sure</b>"),
    ],
)
async def test_other_words_are_a_note_and_get_one_hint(chat: Chat, before: tuple[str, ...], hint: str) -> None:
    await types_on(chat, *before)

    first = await chat.types("slept badly")
    second = await chat.types("new pillow")

    assert hint in first.text
    assert hint not in second.text
    assert [entry.note for entry in await entries(chat) if entry.note] == ["slept badly", "new pillow"]


async def test_after_the_hint_an_answer_is_understood(chat: Chat) -> None:
    await types_on(chat, "9", "slept badly", "none")

    assert await cleared(chat)


async def test_a_no_behind_another_question_shows_the_screen_again_and_answers_nothing(chat: Chat) -> None:
    await types_on(chat, "9", "/settings")

    await chat.types("no")
    assert chat.last.text.startswith("This check is still open")
    assert not await cleared(chat)

    await chat.types("no")
    assert await cleared(chat)


@pytest.mark.parametrize("text", ["no", "yes", "none"])
async def test_a_late_word_answers_nothing_and_shows_the_question_again(chat: Chat, text: str) -> None:
    await types_on(chat, "9", "pee", "continue")
    question = chat.last.text
    await chat.passes(minutes=20)

    await chat.types(text)

    assert chat.last.text.endswith(question)
    assert await advice(chat) == ()


async def test_a_question_on_medicine_in_between_is_not_answered_for_the_screen(chat: Chat) -> None:
    await types_on(chat, "9", "pee", "continue", "took ibuprofen 400")

    await chat.types("yes")

    assert await advice(chat) == ()


async def test_a_question_on_a_number_in_between_is_not_answered_for_the_screen(chat: Chat) -> None:
    await types_on(chat, "i have a fever and 9", "none")

    assert not await cleared(chat)


async def test_a_tap_elsewhere_comes_between_as_well(chat: Chat) -> None:
    await chat.types("9")
    await chat.taps("Anything new?")
    await chat.taps("Back")

    await chat.types("no")

    assert not await cleared(chat)


async def test_help_is_help_while_the_screen_is_open(chat: Chat) -> None:
    await types_on(chat, "9", "ambulance")

    assert "112" in chat.last.text
    assert not await cleared(chat)


async def test_without_an_open_screen_a_no_is_a_note(chat: Chat) -> None:
    await types_on(chat, "9", "none", "no")

    assert "Kept as a note" in chat.last.text
