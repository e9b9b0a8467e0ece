"""Offline geography: towns, zones, countries."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.geography import Geography, fold
from scheduler.local_time import zone_names

PLACES = Geography()


@pytest.mark.parametrize("typed", ["Munich", "münchen", "MÜNCHEN", "munchen", "Munich/München", "Мюнхен", " Munich "])
def test_a_town_is_found_by_any_of_its_names(typed: str) -> None:
    town = PLACES.towns(typed)[0]

    assert (town.name, town.country, town.zone) == ("Munich", "DE", "Europe/Berlin")


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Paris", "Europe/Paris"),
        ("Paris, Texas", "America/Chicago"),
        ("Paris, TX", "America/Chicago"),
        ("London, Canada", "America/Toronto"),
        ("newcastle, uk", "Europe/London"),
        ("st. louis", "America/Chicago"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("东京", "Asia/Tokyo"),
        ("Berl", "Europe/Berlin"),
        ("L’Aquila", "Europe/Rome"),
    ],
)
def test_the_largest_town_comes_first_and_a_place_behind_it_narrows(typed: str, zone: str) -> None:
    assert PLACES.towns(typed)[0].zone == zone


@pytest.mark.parametrize(
    "typed", ["", " ", "xq", "nowhereville", "'; DROP TABLE towns", "7", "x" * 5000, "London, Mars"]
)
def test_what_is_no_town_finds_nothing(typed: str) -> None:
    assert PLACES.towns(typed) == ()


def test_no_more_towns_than_asked_for() -> None:
    assert len(PLACES.towns("San J", limit=3)) == 3


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_any_text_is_taken(typed: str) -> None:
    assert len(PLACES.towns(typed)) <= 6
    assert len(PLACES.countries(typed)) <= 6


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone", "country"),
    [
        (52.52, 13.40, "Europe/Berlin", "DE"),
        (47.7, 8.69, "Europe/Busingen", "DE"),
        (-13.83, -171.77, "Pacific/Apia", "WS"),
        (69.65, 18.96, "Europe/Oslo", "NO"),
        (27.7, 85.3, "Asia/Kathmandu", "NP"),
    ],
)
def test_a_point_on_land_has_a_zone_and_a_country(latitude: float, longitude: float, zone: str, country: str) -> None:
    assert PLACES.zone_at(latitude, longitude) == zone
    assert PLACES.country_at(latitude, longitude) == country


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(0.0, -30.0), (90.0, 0.0), (-90.0, 0.0), (91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0), (float("inf"), 0.0)],
)
def test_the_sea_the_poles_and_nonsense_have_no_zone(latitude: float, longitude: float) -> None:
    assert PLACES.zone_at(latitude, longitude) is None
    assert PLACES.country_at(latitude, longitude) is None


@settings(max_examples=100)
@given(st.floats(), st.floats())
def test_any_point_has_a_known_zone_or_none(latitude: float, longitude: float) -> None:
    zone = PLACES.zone_at(latitude, longitude)

    assert zone is None or zone in available_timezones()


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Europe/Oslo", "NO"),
        ("Europe/Kiev", "UA"),
        ("Asia/Calcutta", "IN"),
        ("UTC", None),
        ("Etc/GMT+5", None),
        ("Atlantis/Capital", None),
    ],
)
def test_a_zone_belongs_to_a_country(zone: str, country: str | None) -> None:
    assert PLACES.country_of(zone) == country


@pytest.mark.parametrize(
    ("language", "zone"),
    [
        ("de", "Europe/Berlin"),
        ("pt-br", "America/Sao_Paulo"),
        ("en-US", "America/New_York"),
        ("en_GB", "Europe/London"),
        ("uk", "Europe/Kyiv"),
        ("zh-hans", "Asia/Shanghai"),
        ("en", None),
        ("es", None),
        ("tlh", None),
        ("", None),
        (None, None),
    ],
)
def test_a_language_suggests_a_zone_unless_it_is_spoken_everywhere(language: str | None, zone: str | None) -> None:
    assert PLACES.zone_for(language) == zone


@pytest.mark.parametrize(
    ("typed", "countries"),
    [
        ("Germany", ("DE",)),
        ("deutschland", ("DE",)),
        ("Österreich", ("AT",)),
        ("UK", ("GB",)),
        ("usa", ("US",)),
        ("jp", ("JP",)),
        ("Côte d'Ivoire", ("CI",)),
        ("xx", ()),
        ("1", ()),
        ("", ()),
    ],
)
def test_a_country_is_found_by_name_nickname_or_letters(typed: str, countries: tuple[str, ...]) -> None:
    assert PLACES.countries(typed) == countries


def test_every_zone_is_offered_once_by_its_largest_town_and_can_be_planned_in() -> None:
    zones = [town.zone for town in PLACES.zones()]

    assert len(zones) == len(set(zones))
    assert set(zones) <= zone_names()
    assert {"Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia"} <= set(zones)


def test_a_prepared_map_answers_as_one_that_is_not() -> None:
    prepared = Geography()
    prepared.prepare()

    assert prepared.towns("Oslo") == PLACES.towns("Oslo")


def test_names_are_compared_without_case_accents_and_marks() -> None:
    assert fold("  Saint-Étienne. ") == "saint etienne"
