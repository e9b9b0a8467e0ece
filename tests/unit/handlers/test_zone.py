"""Where a person is: typed, shared, or picked by the clock."""

from dataclasses import replace

import pytest

from bot.handlers.turn import House
from bot.people import Stage
from bot.storage.storage import Storage
from tests.rig import Chat
from tests.unit.handlers.settled import settle


async def test_a_town_typed_beside_the_guess_is_the_answer_and_other_words_a_note(chat: Chat) -> None:
    await chat.command("start")
    await chat.taps("I understand")

    await chat.types("neck quite stiff")
    assert "Kept as a note" in chat.last.text

    assert "Leeds" in (await chat.types("Leeds")).text


@pytest.fixture
async def asked(chat: Chat) -> Chat:
    await chat.command("start")
    await chat.taps("I understand")
    return chat


async def test_a_typed_town_is_confirmed_by_the_time_there(asked: Chat) -> None:
    await asked.taps("Type a town")

    page = await asked.types("münchen")

    assert "Munich, Germany" in page.text
    assert "09:30" in page.text
    await asked.taps("Yes, that's right")
    person = await asked.person()
    assert (person.zone, person.country, person.stage) == ("Europe/Berlin", "DE", Stage.PLACED)


async def test_a_name_that_many_towns_share_is_asked_about(asked: Chat) -> None:
    await asked.taps("Type a town")

    page = await asked.types("Paris")

    assert "more than one" in page.text
    page = await asked.taps("Paris, United States")
    assert "02:30" in page.text
    assert "911" in page.text
    assert (await asked.person()).zone is None
    await asked.taps("Yes, that's right")
    assert (await asked.person()).zone == "America/Chicago"


async def test_an_unknown_town_gets_the_list(asked: Chat) -> None:
    await asked.taps("Type a town")

    page = await asked.types("<b>Nowhereville</b>")

    assert "&lt;b&gt;Nowhereville" in page.text
    assert "Choose from a list" in page.labels


async def test_the_name_of_a_zone_can_be_typed(asked: Chat) -> None:
    await asked.taps("Type a town")

    page = await asked.types("america/sao paulo")

    assert "Brazil" in page.text


async def test_a_shared_place_is_confirmed_and_not_kept(asked: Chat) -> None:
    await asked.taps("Share my place")

    page = await asked.located(-23.55, -46.63)

    assert "not kept" in asked.shown[-2].text
    assert "Brazil" in page.text
    assert "192" in page.text
    await asked.taps("Yes, that's right")
    assert (await asked.person()).zone == "America/Sao_Paulo"


@pytest.mark.parametrize("point", [(0.0, -30.0), (89.9, 0.0), (-1000.0, 0.0)])
async def test_a_place_at_sea_or_off_the_map_gets_the_other_ways(asked: Chat, point: tuple[float, float]) -> None:
    page = await asked.located(*point)

    assert "can't tell the time zone" in page.text
    assert "Choose from a list" in page.labels
    assert (await asked.person()).stage is Stage.CONSENTED


async def test_the_list_goes_by_the_clock_on_the_wall(asked: Chat) -> None:
    clocks = await asked.taps("Choose from a list")
    assert len(clocks.labels) == len(set(clocks.labels))

    towns = await asked.taps("17:30")
    assert "Tokyo, Japan" in towns.labels
    page = await asked.taps("Tokyo, Japan")

    assert "Is it <b>17:30</b> where you are, in <b>Japan</b>?" in page.text
    assert "119" in page.text
    assert (await asked.person()).zone is None
    await asked.taps("Yes, that's right")
    assert (await asked.person()).zone == "Asia/Tokyo"


async def test_the_list_can_be_paged_there_and_back(asked: Chat) -> None:
    await asked.taps("Choose from a list")
    first = await asked.taps("zon:1:clock:60")

    second = await asked.taps("More")

    assert second.labels != first.labels
    assert (await asked.taps("Back")).labels == first.labels
    assert "Tap what your clock shows" in (await asked.taps("Back")).text


@pytest.mark.parametrize(
    "data",
    [
        "zon:1:set:DE.Atlantis/Capital",
        "zon:1:set:..",
        "zon:1:set:de.Europe/Berlin",
        "zon:1:clock:soon",
        "zon:1:clock:7",
        "zon:1:clock:60.99",
        "zon:1:what:",
    ],
)
async def test_a_forged_zone_is_answered_with_the_question(asked: Chat, data: str) -> None:
    page = await asked.forges(data)

    assert asked.toast is not None
    assert "where you are" in page.text
    assert (await asked.person()).zone is None


async def test_without_any_guess_the_question_is_open(lived_in: Storage, house: House) -> None:
    chat = Chat(lived_in, replace(house, home_zone=None))
    await chat.command("start")

    page = await chat.taps("I understand")

    assert "Where are you?" in page.text
    assert "Yes, that's right" not in page.labels


async def test_moving_house_changes_the_plan_and_the_emergency_number(chat: Chat) -> None:
    await settle(chat)
    await chat.command("settings")
    await chat.taps("Time zone")
    await chat.taps("Type a town")
    await chat.types("Boston, US")

    page = await chat.taps("Yes, that's right")

    assert "911" in page.text
    assert "Still to come today" in page.text
    person = await chat.person()
    assert (person.zone, person.country) == ("America/New_York", "US")
    assert person.preferences.checkin_at.hour == 18


async def test_a_place_shared_out_of_the_blue_is_asked_about(chat: Chat) -> None:
    await settle(chat)

    await chat.located(35.68, 139.69)

    await chat.taps("My time zone")

    assert (await chat.person()).zone == "Europe/Berlin"
    assert "Is it <b>" in chat.last.text
    await chat.taps("Yes, that's right")
    assert (await chat.person()).zone == "Asia/Tokyo"


async def test_a_pain_score_is_never_taken_for_a_town(chat: Chat) -> None:
    person = await settle(chat)
    await chat.forges("zon:1:type:")

    await chat.types("7")

    async with chat.storage.transaction() as tx:
        entries = await tx.entries.of(person.id)
    assert [entry.score for entry in entries] == [7]


async def test_a_warning_sign_is_never_taken_for_a_town(chat: Chat) -> None:
    person = await settle(chat)
    await chat.forges("zon:1:type:")

    await chat.types("sudden worst headache of my life")

    assert "town" not in chat.last.text
    assert (await chat.person()).awaiting.value == "nothing"
    assert person.zone == "Europe/Berlin"


async def test_half_a_day_later_a_typed_line_belongs_to_the_diary_again(asked: Chat) -> None:
    await asked.taps("Type a town")
    asked.now = asked.now.replace(hour=23)

    await asked.types("Paris")

    assert "more than one" not in asked.last.text
