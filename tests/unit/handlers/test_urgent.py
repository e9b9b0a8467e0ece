"""/urgent in any state."""

import pytest

from bot.people import Stage
from tests.rig import Chat
from tests.unit.handlers.settled import settle


async def test_it_answers_somebody_brand_new_at_once(chat: Chat) -> None:
    shown = await chat.command("urgent")

    assert "Call" in shown.text
    assert "/country" in shown.text
    assert shown.keyboard == ()


@pytest.mark.parametrize(("country", "number"), [("DE", "112"), ("GB", "999"), ("US", "911"), ("AU", "000")])
async def test_it_names_the_number_of_the_country(chat: Chat, country: str, number: str) -> None:
    await settle(chat, country=country)

    shown = await chat.command("urgent")

    assert f"Call {number} now" in shown.text
    assert len(shown.text) <= 4096


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.NEW])
async def test_it_offers_the_screen_after_consent(chat: Chat, stage: Stage) -> None:
    await settle(chat, stage=stage)

    await chat.command("urgent")
    await chat.taps("Check the warning signs")

    assert chat.last.labels[-1] == "None of these"


@pytest.mark.parametrize(
    ("country", "number"),
    [("DE", "112"), ("GB", "999"), ("US", "911"), (None, "your local emergency number (112 works in many countries")],
)
async def test_its_last_lines_send_whoever_doubts_to_a_person_and_name_the_number(
    chat: Chat, country: str | None, number: str
) -> None:
    await settle(chat, country=country)

    *_, doubt, last = (await chat.command("urgent")).text.split("\n\n")

    assert doubt == "Not sure which? Ask a professional rather than me. I'm a diary bot and can't examine you."
    assert last.startswith(f"In an emergency call <b>{number}")
    assert last.endswith("</b>.")
