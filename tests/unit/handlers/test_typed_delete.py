"""Erasing takes a tap: words typed behind /delete erase nothing, and answer nothing else."""

import pytest

from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries, kept
from tests.unit.handlers.settled import settle

STRONG = {1: 7, 2: 7}


@pytest.mark.parametrize("said", ["yes", "ok", "do it", "erase everything"])
async def test_no_typed_word_erases_anything(chat: Chat, said: str) -> None:
    await settle(chat)
    await kept(chat, STRONG)
    before = await entries(chat)
    await chat.command("delete")

    shown = await chat.types(said)

    assert "Tap <b>Erase everything</b> to confirm" in shown.text
    assert "Erase everything" in shown.labels
    assert await entries(chat) == before


async def test_a_yes_to_erasing_answers_no_open_check_of_warning_signs(chat: Chat) -> None:
    await settle(chat)
    await chat.types("9")
    for label in ("3 · Weak", "Continue"):
        await chat.taps(label, on=chat.last)
    await chat.command("delete")

    assert "Tap <b>Erase everything</b>" in (await chat.types("yes")).text
    assert await chat.deliver() == []
    assert await advice(chat) == ()


async def test_nothing_is_erased_after_a_typed_no(chat: Chat) -> None:
    await settle(chat)
    await chat.command("delete")

    assert "Nothing was erased" in (await chat.types("no")).text
