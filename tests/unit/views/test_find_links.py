"""Map links: plain addresses, safe for any town, coarse for a shared place."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.views.callback import encode
from bot.views.find import KIND, Point, What, links, read_point


@settings(max_examples=60)
@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=80))
def test_any_typed_place_makes_three_whole_links(place: str) -> None:
    for _, url in links("physiotherapist", place):
        parts = urlsplit(url)
        assert parts.scheme == "https"
        assert url.isascii()
        assert " " not in url
        assert [f"physiotherapist {place}"] in parse_qs(parts.query, keep_blank_values=True).values()


def test_a_shared_place_is_given_to_about_a_kilometre() -> None:
    for _, url in links("urgent care", Point(latitude=48.137154, longitude=11.576124)):
        assert "48.14" in url
        assert "48.137" not in url


def test_a_shared_place_fits_into_a_button() -> None:
    furthest = Point(latitude=-89.999, longitude=-179.999)

    for what in What:
        assert len(encode(KIND, what, furthest.name)) <= 64


@pytest.mark.parametrize("text", ["48.14,11.58", "48.14 11.58"])
def test_a_place_is_read_from_a_button_or_a_message(text: str) -> None:
    assert read_point(text) == Point(latitude=48.14, longitude=11.58)


@pytest.mark.parametrize("text", ["", "48.14", "91 0", "0 181", "nan 1", "inf 1", "a b", "1 2 3"])
def test_what_is_no_place_on_this_planet_is_refused(text: str) -> None:
    assert read_point(text) is None
