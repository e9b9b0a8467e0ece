"""Whom to call: every number against an independent table, and never stale."""

from datetime import date, timedelta

import pytest
from phonenumbers.shortnumberinfo import is_emergency_number

from content import Country, Library, load

NOT_IN_THE_ORACLE = {
    ("AM", "911"): "CLINICAL 6.3 lists it beside 103; the one shown, 103, is confirmed",
    ("GH", "112"): "newer joint number; the one shown, 193, is confirmed",
    ("LK", "1990"): "ambulance service since 2016; the one shown, 110, is confirmed",
    ("MA", "150"): "ambulance from mobiles; the one shown, 15, is confirmed",
    ("NG", "112"): "newer joint number; the one shown, 199, is confirmed",
    ("PE", "106"): "ambulance service number; the oracle knows only police and fire",
    ("RS", "194"): "ambulance number; the oracle knows only 112, kept as the second",
}
COUNTRIES = load().countries


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def test_every_country_of_the_clinical_table_is_there() -> None:
    assert len(COUNTRIES) == 73


@pytest.mark.parametrize("country", COUNTRIES.values(), ids=COUNTRIES)
def test_every_number_reaches_an_emergency_service(country: Country) -> None:
    for number in country.ambulance:
        if (country.iso, number) not in NOT_IN_THE_ORACLE:
            assert is_emergency_number(number, country.iso), number


def test_no_exception_outlives_its_reason() -> None:
    for iso, number in NOT_IN_THE_ORACLE:
        assert number in COUNTRIES[iso].ambulance
        assert not is_emergency_number(number, iso)


def test_a_number_that_only_one_source_knows_is_marked_as_disputed() -> None:
    assert [(iso, number) for iso, number in NOT_IN_THE_ORACLE if number not in COUNTRIES[iso].disputed] == []


def test_the_conflicts_of_the_clinical_table_are_marked() -> None:
    assert {iso for iso, country in COUNTRIES.items() if country.disputed} == {"AM", "GH", "LK", "MA", "NG", "PE", "RS"}


def test_no_row_is_older_than_a_year(library: Library) -> None:
    today = date.today()  # noqa: DTZ011 (a day more or less does not matter)

    stale = [
        country.iso
        for country in (*library.countries.values(), library.elsewhere)
        if country.last_checked < today - timedelta(days=365)
    ]

    assert stale == [], "check these numbers again and set last_checked"


@pytest.mark.parametrize(("iso", "number"), [("US", "911"), ("GB", "999"), ("de", "112"), ("AU", "000"), ("CH", "144")])
def test_the_number_of_the_country_is_shown(library: Library, iso: str, number: str) -> None:
    assert library.emergency(iso) == number


@pytest.mark.parametrize("iso", [None, "", "ZZ", "XX", "AQ"])
def test_an_unknown_country_gets_words_that_fit_after_call(library: Library, iso: str | None) -> None:
    text = library.emergency(iso)

    assert text.startswith("your local emergency number")
    assert "112" in text
    assert "911" in text


def test_a_crisis_line_of_the_country_comes_before_the_directory(library: Library) -> None:
    lines = library.crisis("GB")

    assert [line.number for line in lines] == ["116 123", "findahelpline.com"]


@pytest.mark.parametrize("iso", [None, "XX", "LU"])
def test_no_country_is_left_without_a_crisis_line(library: Library, iso: str | None) -> None:
    assert [line.number for line in library.crisis(iso)] == ["findahelpline.com"]


def test_a_number_from_knowledge_says_so(library: Library) -> None:
    assert not library.crisis("FR")[0].verified
    assert library.crisis("US")[0].verified
