"""Virtual people: the same seed the same people, a change only from its day on, and as many missing days as asked."""

import numpy as np
import pytest

from bench.virtual_people import CHANGED_ON, DAYS, Change, Kind, people


def test_the_same_seed_makes_the_same_people() -> None:
    assert np.array_equal(people(5, 1).scores, people(5, 1).scores, equal_nan=True)
    assert not np.array_equal(people(5, 1).scores, people(5, 2).scores, equal_nan=True)


def test_before_a_change_nothing_is_changed() -> None:
    calm, risen = people(20, 1), people(20, 1, Change(name="+3", size=3))

    assert np.array_equal(calm.scores[:, :CHANGED_ON], risen.scores[:, :CHANGED_ON], equal_nan=True)
    assert np.nanmean(risen.scores[:, CHANGED_ON:]) - np.nanmean(calm.scores[:, CHANGED_ON:]) > 2


def test_a_ramp_rises_evenly() -> None:
    course = Change(name="+3", size=3, over=42).course()

    assert course[CHANGED_ON] == 0
    assert course[CHANGED_ON + 21] == pytest.approx(1.5)
    assert course[DAYS - 1] == 3


@pytest.mark.parametrize("share", [0.0, 0.2, 0.4, 0.6])
@pytest.mark.parametrize("informative", [False, True])
def test_as_many_days_are_missing_as_asked_for(share: float, informative: bool) -> None:
    some = people(60, 3, kind=Kind(missing=share, informative=informative))

    assert np.isnan(some.scores).mean() == pytest.approx(share, abs=0.03)


def test_who_skips_bad_days_reports_less_pain_than_who_skips_good_ones() -> None:
    everything = people(200, 4, kind=Kind(missing=0.0)).mean
    reported = people(200, 4, kind=Kind(missing=0.4, informative=True)).scores
    above = np.nanmean(reported, axis=1) - everything

    assert above[0::2].mean() < above[1::2].mean() - 0.3


def test_scores_are_whole_and_on_the_scale() -> None:
    known = people(20, 5, Change(name="+3", size=3)).scores
    known = known[~np.isnan(known)]

    assert ((known >= 0) & (known <= 10) & (known == np.rint(known))).all()
