"""Whose emergency number is shown."""

import pytest

from tests.rig import Chat
from tests.unit.handlers.settled import settle


async def test_a_typed_country_changes_the_emergency_number_and_not_the_zone(chat: Chat) -> None:
    await settle(chat)
    await chat.command("country")

    page = await chat.types("Japan")

    assert "119" in page.text
    person = await chat.person()
    assert (person.country, person.zone) == ("JP", "Europe/Berlin")


async def test_the_country_can_stand_behind_the_command(chat: Chat) -> None:
    assert "911" in (await chat.command("country", "usa")).text


async def test_a_name_with_an_ampersand_is_valid_html(chat: Chat) -> None:
    await settle(chat)
    page = await chat.command("country", "Bosnia")
    assert "Bosnia &amp; Herzegovina" in page.text

    assert "Bosnia &amp; Herzegovina" in (await chat.command("settings")).text


async def test_half_a_name_is_asked_about(chat: Chat) -> None:
    await settle(chat)
    await chat.command("country", "united")

    page = await chat.taps("United Kingdom")

    assert "999" in page.text


async def test_a_country_without_a_checked_number_says_so(chat: Chat) -> None:
    page = await chat.command("country", "Bhutan")

    assert "no checked number for Bhutan" in page.text
    assert "112" in page.text


async def test_an_unknown_country_is_asked_again(chat: Chat) -> None:
    await chat.command("country")
    page = await chat.types("<i>Ruritania</i>")
    assert "&lt;i&gt;Ruritania" in page.text

    assert "112" in (await chat.types("Deutschland")).text


@pytest.mark.parametrize("data", ["cty:1:set:XX", "cty:1:set:", "cty:1:set:united", "cty:1:what:"])
async def test_a_forged_country_changes_nothing(chat: Chat, data: str) -> None:
    await settle(chat)

    await chat.forges(data)

    assert chat.toast is not None
    assert (await chat.person()).country == "DE"


async def test_a_changed_country_leads_back_to_the_settings(chat: Chat) -> None:
    await settle(chat)
    await chat.command("country", "France")

    page = await chat.taps("Back")

    assert "Country: France" in page.text
