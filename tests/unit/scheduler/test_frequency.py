"""Less often and more often, one step at a time."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.frequency import nudges_a_day, oftener, rarer, wished, with_count, with_times
from scheduler.kinds import NUDGES, Kind
from scheduler.preferences import MAX_DAILY_CAP, KindPlan, Preferences
from scheduler.presets import Preset, preset

PLANS = st.builds(
    Preferences,
    windows=st.sampled_from([preset(Preset.DESK).windows, {}]),
    kinds=st.dictionaries(st.sampled_from(NUDGES), st.builds(KindPlan, per_day=st.integers(0, 8))),
    cap=st.integers(0, 8),
)


@settings(max_examples=60)
@given(PLANS)
def test_less_often_is_one_fewer_until_none(chosen: Preferences) -> None:
    assert nudges_a_day(rarer(chosen)) == max(0, nudges_a_day(chosen) - 1)


@settings(max_examples=60)
@given(PLANS)
def test_more_often_is_one_more_until_eight(chosen: Preferences) -> None:
    more = oftener(chosen)

    assert nudges_a_day(more) == min(MAX_DAILY_CAP, nudges_a_day(chosen) + 1)
    assert nudges_a_day(chosen) == MAX_DAILY_CAP or any(more.windows.values())


def test_more_often_from_only_the_check_in_begins_with_a_stretch() -> None:
    more = oftener(preset(Preset.CHECKIN))

    assert wished(more.kinds.get(Kind.STRETCH)) == 1


def test_more_often_gives_back_what_less_often_took() -> None:
    chosen = preset(Preset.DESK)

    assert oftener(rarer(chosen)) == chosen


@pytest.mark.parametrize(("count", "cap"), [(0, 4), (1, 4), (2, 5), (5, 8), (8, 8), (99, 8)])
def test_asking_for_more_of_a_kind_lifts_the_cap_and_asking_for_less_leaves_it(count: int, cap: int) -> None:
    chosen = with_count(preset(Preset.DESK), Kind.STRETCH, count)

    assert wished(chosen.kinds[Kind.STRETCH]) == min(8, count)
    assert chosen.cap == cap


def test_a_cap_that_was_lowered_is_lifted_only_by_what_was_added() -> None:
    lowered = replace(preset(Preset.DESK), cap=2)

    assert with_count(lowered, Kind.STRETCH, 2).cap == 3


def test_fixed_times_are_sorted_single_and_at_most_eight() -> None:
    times = (time(15), time(9), time(15), *(time(hour) for hour in range(10, 20)))

    kept = with_times(preset(Preset.DESK), Kind.BREATHING, times).kinds[Kind.BREATHING].times

    assert list(kept) == sorted(set(kept))
    assert len(kept) == 8


def test_more_often_does_not_touch_fixed_times() -> None:
    fixed = {kind: KindPlan(times=(time(10),)) for kind in NUDGES}
    chosen = replace(preset(Preset.DESK), kinds=fixed)

    assert oftener(chosen).kinds == fixed
