"""What the times of calls say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.arrivals import percentile, rate, within, worst_second


def test_the_worst_second_slides() -> None:
    assert worst_second([0.0, 0.9, 1.1, 1.2, 1.8, 3.0]) == 4


def test_a_second_ends_before_the_next_begins() -> None:
    assert worst_second([0.0, 1.0, 2.0]) == 1


def test_without_calls_the_worst_second_is_empty() -> None:
    assert worst_second([]) == 0


@given(st.lists(st.integers(min_value=0, max_value=5_000), max_size=60).map(sorted))
def test_the_worst_second_is_that_of_the_plain_count(milliseconds: list[int]) -> None:
    plain = max((sum(begin <= m < begin + 1_000 for m in milliseconds) for begin in milliseconds), default=0)

    assert worst_second([float(m) for m in milliseconds], span=1_000.0) == plain


def test_a_rate_counts_the_gaps_between_calls() -> None:
    assert rate([10.0, 10.5, 11.0, 12.0]) == 1.5


@pytest.mark.parametrize("times", [[], [1.0], [1.0, 1.0]])
def test_one_moment_is_no_rate(times: list[float]) -> None:
    assert rate(times) == 0.0


def test_a_span_of_time_leaves_out_its_end() -> None:
    assert within([0.5, 1.0, 1.5, 2.0], 1.0, 2.0) == [1.0, 1.5]


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1.0), (0.5, 50.0), (0.99, 99.0), (1.0, 100.0)])
def test_a_percentile_is_a_sample(share: float, expected: float) -> None:
    assert percentile([float(n) for n in range(100, 0, -1)], share) == expected


def test_nothing_measured_has_no_percentile() -> None:
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 0.5)
