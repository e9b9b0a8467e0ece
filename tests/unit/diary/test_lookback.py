"""Looking back finds the same days, however it is counted."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.diary.entries import Day
from bot.diary.rules.lookback import GAP, NO_DAYS, Lookback, Timeline

FIRST = date(2026, 1, 1)
gaps = st.lists(st.sampled_from([1, 1, 1, 2, 5, 14, 15, 16, 40]), min_size=1, max_size=60)


def diary(steps: Sequence[int]) -> list[Day]:
    """Make one day after each step."""
    return [Day(day=FIRST + timedelta(days=sum(steps[: n + 1])), score=float(n % 11)) for n in range(len(steps))]


@given(gaps, st.integers(15, 40), st.integers(1, 20))
def test_recent_scores_are_none_from_before_a_silence(steps: list[int], length: int, most: int) -> None:
    days = diary(steps)
    lookback = Lookback.over(days, days[-1].day)
    assert lookback is not None
    expected = [days[-1].day]
    for day in reversed([one.day for one in days[:-1]]):
        too_old = (days[-1].day - day).days >= length
        if len(expected) == most or too_old or (expected[0] - day).days > GAP:
            break
        expected.insert(0, day)

    assert list(lookback.recent(length, most=most).days) == expected


@given(gaps, st.integers(0, 100))
def test_a_diary_read_day_by_day_is_the_diary_sorted_at_once(steps: list[int], kept: int) -> None:
    line = NO_DAYS
    days = diary(steps)
    for day in days:
        line = line.with_last(Day(day=day.day, headache=True), since=day.day - timedelta(days=kept))
        line = line.with_last(day, since=day.day - timedelta(days=kept))

    assert line == Timeline.of(day for day in days if (days[-1].day - day.day).days <= kept)
