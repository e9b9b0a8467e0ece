"""/why while the warning signs are being asked about: the number, the words or the tap that opened the check."""

from datetime import timedelta

import pytest

from tests.rig import Chat
from tests.unit.handlers.diaries import kept
from tests.unit.handlers.settled import settle

CONDITION = (
    "I ask at 8 out of 10 or more, and when a number is 4 or more above the average of the 28 days before, "
    "if at least 10 of them have a number."
)


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_a_high_number_is_told_with_the_rule_its_condition_and_its_sources(chat: Chat) -> None:
    assert "high number" in (await chat.types("9")).text

    shown = await chat.command("why")

    assert "because you entered 9 out of 10" in shown.text
    assert CONDITION in shown.text
    assert "Your average" not in shown.text
    assert "Rule SCR-HI." in shown.text
    assert "Kovacs" in shown.text
    assert "NHS wording for severe" in shown.text


@pytest.mark.parametrize("score", ["6", "9"])
async def test_a_jump_is_told_with_the_persons_own_average(chat: Chat, score: str) -> None:
    await kept(chat, dict.fromkeys(range(1, 13), 1) | {13: 2})
    await chat.types(score)

    shown = await chat.command("why")

    assert f"because you entered {score} out of 10. Your average over the 28 days before is 1.1." in shown.text
    assert CONDITION in shown.text


async def test_a_number_filled_in_for_yesterday_is_compared_with_the_days_before_yesterday(chat: Chat) -> None:
    await kept(chat, {0: 0, **dict.fromkeys(range(2, 14), 1)})
    await chat.forges(f"chk:1:{chat.now - timedelta(days=1):%Y%m%d}:9")

    shown = await chat.command("why")

    assert "you entered 9 out of 10. Your average over the 28 days before is 1." in shown.text


async def test_it_comes_before_the_last_message_sent_and_leads_to_all_advice(chat: Chat) -> None:
    await kept(chat, {1: 7, 2: 7})
    await chat.types("7")
    await chat.deliver()
    await chat.passes(minutes=5)
    await chat.types("9")

    shown = await chat.command("why")

    assert "because you entered 9 out of 10" in shown.text
    assert any("Strong pain that stays" in label for label in shown.labels)


async def test_what_was_sent_after_it_is_what_is_told(chat: Chat) -> None:
    await kept(chat, {1: 8, 2: 8})
    await chat.types("8")
    await chat.deliver()

    assert "SEV-3" in (await chat.command("why")).text


async def test_an_answered_check_is_over(chat: Chat) -> None:
    await chat.types("9")
    await chat.taps("None of these")

    assert "haven't sent" in (await chat.command("why")).text


async def test_words_that_can_be_a_warning_sign_are_quoted(chat: Chat) -> None:
    await chat.types("I have a fever & <chills>")

    shown = await chat.command("why")

    assert "because of what you wrote: <i>I have a fever &amp; &lt;chills&gt;</i>" in shown.text
    assert "SCR-HI" not in shown.text


@pytest.mark.parametrize(
    ("data", "says"),
    [("scr:1::stop", "because you stopped an exercise"), ("scr:1::open", "because you tapped a button")],
)
async def test_a_tap_that_opens_it_is_named(chat: Chat, data: str, says: str) -> None:
    await chat.types("4")
    await chat.forges(data)

    assert says in (await chat.command("why")).text


async def test_the_word_stop_is_named(chat: Chat) -> None:
    await chat.types("stop")

    assert "because you wrote that I should stop" in (await chat.command("why")).text


async def test_a_clear_yes_to_the_question_whether_it_is_worse_is_named(chat: Chat) -> None:
    await kept(chat, {**dict.fromkeys(range(1, 7), 6), **dict.fromkeys(range(7, 35), 3)})
    await chat.types("6")
    await chat.deliver()
    await chat.passes(minutes=5)
    await chat.taps("Yes, clearly")

    assert "you said that it's clearly worse than usual" in (await chat.command("why")).text


@pytest.mark.parametrize("entered", ["0", "2"])
async def test_a_number_changed_since_is_told_without_an_average(chat: Chat, entered: str) -> None:
    await chat.types("9")
    await chat.forges(f"chk:1:{chat.now:%Y%m%d}:{entered}")

    assert "because you entered 9 out of 10" in (await chat.command("why")).text
