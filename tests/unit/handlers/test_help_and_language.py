"""/help, /language, and what Nape says to what it cannot read."""

from dataclasses import replace

import pytest

from bot.handlers.event import Oddity
from bot.handlers.turn import House
from bot.storage.storage import Storage
from bot.views.menu import MENU
from tests.rig import Chat
from tests.unit.handlers.settled import settle


async def test_help_names_every_command_and_the_emergency_number(chat: Chat) -> None:
    await settle(chat)

    page = await chat.command("help")

    missing = [name for name in MENU if f"/{name}" not in page.text and name not in {"start", "help"}]
    assert missing == []
    assert "Call <b>112</b> now" in page.text
    assert "send <b>stop</b>" in page.text


@pytest.mark.parametrize("command", MENU)
def test_every_command_of_the_menu_has_a_description_that_telegram_takes(house: House, command: str) -> None:
    assert 1 <= len(house.words["en"].say(f"menu-{command}")) <= 256


@pytest.mark.parametrize("what", list(Oddity))
async def test_what_cannot_be_read_gets_one_friendly_line_and_nothing_is_kept(chat: Chat, what: Oddity) -> None:
    person = await settle(chat)

    page = await chat.sends(what)

    assert page.text
    assert page.labels == []
    async with chat.storage.transaction() as tx:
        assert await tx.entries.of(person.id) == ()


async def test_an_unknown_command_points_to_help(chat: Chat) -> None:
    assert "/help" in (await chat.command("frobnicate")).text


async def test_with_one_language_there_is_nothing_to_choose(chat: Chat) -> None:
    page = await chat.command("language")

    assert "English" in page.text
    assert page.labels == []


@pytest.fixture
def bilingual(lived_in: Storage, house: House) -> Chat:
    """Return a chat in a house that also speaks German (with English words, which is enough here)."""
    return Chat(lived_in, replace(house, words={**house.words, "de": house.words["en"]}))


async def test_another_language_is_one_tap(bilingual: Chat) -> None:
    await settle(bilingual)
    page = await bilingual.command("language")
    assert page.labels == ["Deutsch", "English"]

    page = await bilingual.taps("Deutsch")

    assert "Deutsch" in page.text
    assert (await bilingual.person()).language == "de"


async def test_an_unknown_language_stays_with_the_one_spoken(bilingual: Chat) -> None:
    await settle(bilingual)

    assert "don't speak that" in (await bilingual.command("language", "tlh")).text
    assert "don't speak that" in (await bilingual.forges("lan:1:set:../etc")).text
    assert (await bilingual.person()).language == "en"


async def test_the_settings_lead_to_the_language_and_back(bilingual: Chat) -> None:
    await settle(bilingual)
    await bilingual.command("settings")
    await bilingual.taps("Language")

    page = await bilingual.taps("Back")

    assert page.text.startswith("<b>Settings</b>")
