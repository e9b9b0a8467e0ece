"""Virtual years through the product: prompts are counted one by one, and each detector keeps to its threshold."""

import random

import numpy as np
import pytest

from bench.alerts import Alerts, by_family, counted, year, years
from bench.detectors import COOL_DOWN, NEVER, OTHERS, numbers, speak, threshold_for
from bench.oracle import evidence, oracle
from bench.virtual_people import CHANGED_ON, DAYS, Change, Floats, people

STEADY = np.full(DAYS, 3.0)
RISEN = np.where(np.arange(DAYS) < CHANGED_ON, 3.0, 6.0)


class Says(random.Random):
    """Somebody who always says the same."""

    def __init__(self, number: float) -> None:
        """Keep the number that chance gives."""
        super().__init__()
        self.number = number

    def random(self) -> float:
        """Return it."""
        return self.number


def worsening(scores: Floats, number: float) -> list[tuple[int, bool]]:
    told = year(scores, Says(number), changed_on=CHANGED_ON)
    return [(prompt.day - CHANGED_ON, prompt.asks) for prompt in told if prompt.family == "worsening"]


def test_a_year_without_a_change_is_quiet() -> None:
    assert worsening(STEADY, 0.0) == []


def test_a_rise_is_asked_about_and_a_clear_yes_is_a_second_message() -> None:
    asked, told = worsening(RISEN, 0.0)[:2]

    assert asked[0] == told[0] < 8
    assert (asked[1], told[1]) == (True, False)


def test_who_says_no_is_advised_once_the_weeks_have_risen() -> None:
    asked, told = worsening(RISEN, 1.0)[:2]

    assert (asked[1], told[1]) == (True, False)
    assert asked[0] < told[0] < 14


def test_every_message_counts_and_only_advice_finds() -> None:
    lived = counted(years(np.array([STEADY, RISEN]), 1, changed=True))

    assert lived.messages[0].sum() == 0
    assert lived.messages[1].sum() >= lived.advice[1].sum() >= 1
    assert lived.found(28) == 0.5
    assert lived.delay() < 14


def test_what_came_is_counted_a_year_and_by_the_day_after_the_change() -> None:
    advice = np.zeros((2, DAYS), dtype=np.bool_)
    advice[0, CHANGED_ON + 28] = advice[1, CHANGED_ON + 29] = True
    lived = Alerts(messages=np.where(advice, 2.0, 0.0), advice=advice)

    assert (lived.a_year(), lived.found(28), lived.found(56), lived.delay()) == (2.0, 0.5, 1.0, 28.5)


def test_who_says_to_be_treated_was_looked_at_and_hears_of_it_twice_a_year_at_most() -> None:
    told = [prompt.day for prompt in year(STEADY, Says(1.0)) if prompt.family == "persistence"]

    assert told == [183]


def test_praise_is_counted_apart_from_alerts() -> None:
    better = [list(year(np.where(np.arange(DAYS) < CHANGED_ON, 6.0, 3.0), Says(1.0)))]

    praised = by_family(better)["IMPROVE"]
    assert praised == 1
    assert counted(better, family=None).a_year() == len(better[0]) - praised
    assert counted(better, family="IMPROVE").a_year() == praised


@pytest.mark.parametrize("name", OTHERS)
def test_every_other_way_notices_a_rise_and_leaves_a_steady_year_alone(name: str) -> None:
    detector, plain = OTHERS[name]
    told = speak(numbers(detector, np.array([STEADY, RISEN])), plain)

    assert told.messages[0].sum() == 0
    assert told.found(28) == 0.5


def test_nobody_is_told_twice_within_a_fortnight() -> None:
    told = speak(np.full((1, DAYS), 5.0), 1.0)

    assert (np.diff(np.flatnonzero(told.advice[0])) == COOL_DOWN).all()
    assert speak(np.full((1, DAYS), NEVER), 0.0).a_year() == 0


def test_a_threshold_is_found_for_a_number_of_messages() -> None:
    some = people(10, 1)
    told = numbers(OTHERS["naive: today 2 above the month before"][0], some.scores)
    threshold = threshold_for(3.0, lambda at: speak(told, at))

    assert speak(told, threshold).a_year() <= 3.0 < speak(told, threshold - 0.1).a_year()


def test_the_oracle_finds_nearly_every_rise_and_a_bounded_day_carries_little() -> None:
    risen = people(40, 1, Change(name="+3", size=3))

    assert oracle(evidence(risen), 6.0).found(28) > 0.95
    assert np.abs(evidence(risen, 1.0)).max() <= 1.0 < np.abs(evidence(risen)).max()
