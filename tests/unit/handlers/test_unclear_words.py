"""Words that name no warning sign, but are such as people write when something is wrong: the quick screen asks."""

import pytest

from scheduler.kinds import Kind
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, deliveries
from tests.unit.handlers.settled import settle

VAGUE = "my left hand has been playing its own tune since this morning"
OTHER = "my heart is galloping and i am dripping with sweat"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


def asks(chat: Chat) -> bool:
    return any("None of these" in label for label in chat.last.labels)


async def test_a_vague_note_that_may_tell_of_something_wrong_opens_the_screen(chat: Chat) -> None:
    await chat.types(VAGUE)

    assert asks(chat)
    assert "not sure I understood" in chat.last.text
    assert not any(label.startswith("✓") for label in chat.last.labels)
    assert await advice(chat) == ()


async def test_the_same_beside_a_number_opens_one_screen(chat: Chat) -> None:
    await chat.types(f"9 {VAGUE}")

    assert sum("None of these" in label for shown in chat.shown for label in shown.labels) == 1


async def test_why_names_the_words_that_came_to_enough(chat: Chat) -> None:
    await chat.types(VAGUE)

    shown = await chat.command("why")

    assert "<i>my left, left hand, hand, since this</i>" in shown.text
    assert "It says nothing about what you have" in shown.text


async def test_why_speaks_of_what_was_sent_since(chat: Chat) -> None:
    await chat.types(VAGUE)
    await chat.passes(minutes=31)

    assert [one.kind for one in await deliveries(chat) if one.sent_at][-1] is Kind.SAFETY
    assert "its own tune" not in (await chat.command("why")).text
    assert "my left" not in chat.last.text


async def test_why_needs_no_words_that_were_not_kept(chat: Chat) -> None:
    await chat.command("relax", VAGUE)

    shown = await chat.command("why")

    assert "came to enough to ask." in shown.text


@pytest.mark.parametrize("answer", ["None of these", None])
async def test_it_is_not_asked_again_within_a_week(chat: Chat, answer: str | None) -> None:
    await chat.types(VAGUE)
    if answer is not None:
        await chat.taps(answer)

    await chat.passes(days=6)
    await chat.types(OTHER)
    assert not asks(chat)

    await chat.passes(days=1, hours=1)
    await chat.types(OTHER)
    assert asks(chat)


async def test_a_check_for_another_reason_rests_it_as_well(chat: Chat) -> None:
    await chat.types("9")
    await chat.taps("None of these")

    await chat.types(VAGUE)

    assert not asks(chat)


async def test_a_named_sign_is_followed_up_in_that_week_all_the_same(chat: Chat) -> None:
    await chat.types(VAGUE)
    await chat.taps("None of these")

    await chat.types("my speech is slurred since noon")

    assert [one.level.value for one in await advice(chat)] == ["E"]


@pytest.mark.parametrize("despair", ["I want to die", "i cant go on like this"])
async def test_beside_words_of_despair_nothing_else_is_asked(chat: Chat, despair: str) -> None:
    await chat.types(f"{despair}. {VAGUE}")
    await chat.deliver()

    assert not any("None of these" in label for shown in chat.shown for label in shown.labels)
