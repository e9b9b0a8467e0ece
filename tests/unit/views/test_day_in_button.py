"""Days in callback data."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views.day_in_button import read_day, written


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_comes_back(day: date) -> None:
    assert read_day(written(day)) == day


@pytest.mark.parametrize("text", ["", "2026", "20260230", "20261301", "2026-3-2", "²0260302", "00000101"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None
