"""WRS-14 advises and WRS-7 asks: each at its boundary, with its minimum of reports."""

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.findings import assess, confirmed
from bot.diary.flags import Level
from bot.diary.profile import Profile
from tests.unit.diary.diaries import TODAY, ago, scored

USUAL = [3.0] * 63
"""Nine weeks in which nothing happens: a usual of 3, and days that hardly vary."""

VARIED = [1.0, 8.0] * 32
"""Nine weeks of very different days: a usual of 4.5, SD about 3."""


def found(days: tuple[Day, ...], rule: str) -> Finding | None:
    return next((finding for finding in assess(days, Profile(), TODAY) if finding.rule == rule), None)


def advised(*scores: Sequence[float | None]) -> bool:
    return found(scored([score for part in scores for score in part]), "WRS-14") is not None


def asked(*scores: Sequence[float | None]) -> bool:
    return found(scored([score for part in scores for score in part]), "WRS-7") is not None


def test_days_well_above_the_usual_are_advised_about() -> None:
    finding = found(scored([*USUAL, *[5.0] * 10, *[3.5] * 4]), "WRS-14")

    assert finding is not None
    assert (finding.level, finding.asks) == (Level.D, False)
    assert finding.numbers == {
        "recent": pytest.approx(64 / 14), "before": 3.0, "above": 10, "answered": 14, "window": 21
    }  # fmt: skip


@pytest.mark.parametrize(("recent", "fires"), [(4.3, True), (4.29, False)])
def test_the_rise_must_reach_one_point_three(recent: float, fires: bool) -> None:
    assert advised(USUAL, [recent] * 14) == fires


@pytest.mark.parametrize(("terrible", "fires"), [(10, True), (9, False)])
def test_a_terrible_day_counts_for_two_points_at_most(terrible: int, fires: bool) -> None:
    assert advised(USUAL, [3.0] * (14 - terrible), [10.0] * terrible) == fires


@pytest.mark.parametrize(("wonderful", "fires"), [(2, True), (3, False)])
def test_a_wonderful_day_takes_two_points_at_most(wonderful: int, fires: bool) -> None:
    assert advised([6.0] * 63, [0.0] * wonderful, [7.9] * (14 - wonderful)) == fires


def test_where_days_vary_more_a_day_may_count_for_more() -> None:
    assert not advised(USUAL, [3.0, 10.0] * 7)
    assert advised(VARIED, [4.5, 10.0] * 7)


@pytest.mark.parametrize(("clearly", "fires"), [(7, True), (6, False)])
def test_half_of_the_days_must_be_clearly_above_the_usual(clearly: int, fires: bool) -> None:
    assert advised(USUAL, [3.9] * (14 - clearly), [7.0] * clearly) == fires


@pytest.mark.parametrize(("recent", "fires"), [(3.5, True), (3.49, False)])
def test_a_low_level_of_pain_is_not_spoken_of(recent: float, fires: bool) -> None:
    assert advised([1.0] * 63, [recent] * 14) == fires


@pytest.mark.parametrize(("reports", "fires"), [(7, True), (6, False)])
def test_the_last_three_weeks_need_seven_reports(reports: int, fires: bool) -> None:
    assert advised(USUAL, [None] * (21 - reports), [6.0] * reports) == fires


def test_of_three_weeks_the_last_fourteen_reports_count() -> None:
    assert advised(USUAL, [0.0] * 7, [4.3] * 14)


@pytest.mark.parametrize(("reports", "fires"), [(10, True), (9, False)])
def test_the_usual_needs_ten_reports_from_before_those_three_weeks(reports: int, fires: bool) -> None:
    assert advised([3.0] * reports, [None] * 7, [6.0] * 14) == fires


def test_what_is_older_than_three_months_before_is_not_usual_any_more() -> None:
    assert not advised([0.0] * 100, [4.0] * 91, [5.0] * 21)


@pytest.mark.parametrize(("silent", "fires"), [(13, True), (14, False)])
def test_fourteen_silent_days_begin_the_recent_days_anew(silent: int, fires: bool) -> None:
    assert advised(USUAL, [8.0] * 5, [None] * silent, [8.0] * 6) == fires


def test_after_a_gap_the_weeks_before_the_gap_are_the_usual() -> None:
    earlier = scored([3.0] * 12, until=ago(32))

    assert found((*earlier, *scored([6.0] * 14)), "WRS-14") is not None


@pytest.mark.parametrize(("age", "fires"), [(89, True), (90, False)])
def test_a_usual_of_ninety_days_ago_is_too_old(age: int, fires: bool) -> None:
    earlier = scored([3.0] * 30, until=ago(age))

    assert (found((*earlier, *scored([6.0] * 14)), "WRS-14") is not None) == fires


def test_a_bad_week_is_asked_about_before_it_is_a_bad_fortnight() -> None:
    findings = assess(scored([*USUAL, *[5.5] * 7]), Profile(), TODAY)

    assert [(finding.rule, finding.level, finding.asks) for finding in findings] == [("WRS-7", Level.C, True)]


@pytest.mark.parametrize(("recent", "fires"), [(5.0, True), (4.9, False)])
def test_the_bad_week_must_rise_by_two(recent: float, fires: bool) -> None:
    assert asked([3.0] * 91, [recent] * 7) == fires


@pytest.mark.parametrize(("usual", "fires"), [([3.0, 4.0], True), ([1.0, 6.0], False)])
def test_the_bad_week_must_rise_well_above_the_usual_ups_and_downs(usual: list[float], fires: bool) -> None:
    assert asked(usual * 32, [6.0] * 7) == fires


@pytest.mark.parametrize(("recent", "fires"), [(4.0, True), (3.9, False)])
def test_a_bad_week_of_little_pain_is_not_asked_about(recent: float, fires: bool) -> None:
    assert asked([1.0] * 63, [recent] * 7) == fires


@pytest.mark.parametrize(("reports", "fires"), [(4, True), (3, False)])
def test_the_bad_week_needs_four_reports(reports: int, fires: bool) -> None:
    assert asked(USUAL, [None] * (7 - reports), [6.0] * reports) == fires


@pytest.mark.parametrize(("reports", "fires"), [(10, True), (9, False)])
def test_the_bad_week_needs_a_usual_too(reports: int, fires: bool) -> None:
    assert asked([3.0] * (reports + 14), [7.0] * 7) == fires


def test_the_week_is_not_asked_about_when_three_weeks_are_advised_about() -> None:
    assert not asked(USUAL, [6.0] * 14)


def test_a_yes_to_the_question_is_advice_to_book() -> None:
    question = found(scored([*USUAL, *[5.5] * 7]), "WRS-7")

    assert question is not None
    assert (confirmed(question).level, confirmed(question).asks) == (Level.D, False)
    assert (question.key, confirmed(question).key) == ("rule-wrs-7", "rule-wrs-7-confirmed")


def test_before_anybody_knows_what_is_usual_nothing_is_said() -> None:
    assert assess(scored([2.0] * 5 + [6.0] * 9), Profile(), TODAY) == ()


def test_a_steady_diary_is_left_in_peace() -> None:
    assert assess(scored([4.0] * 200), Profile(assessed=True), TODAY) == ()


@pytest.mark.parametrize("days", range(1, 6))
def test_a_flare_of_a_few_days_is_left_in_peace(days: int) -> None:
    steady = [3.0, 4.0, 3.0, 2.0] * 22

    assert not advised(steady, [8.0] * days)
    assert not advised(steady, [8.0] * days, [3.0, 4.0, 3.0])


@given(st.lists(st.integers(0, 10).map(float), min_size=14, max_size=14), st.integers(0, 6), st.randoms())
@settings(max_examples=60)
def test_the_order_of_the_recent_days_does_not_matter(recent: list[float], usual: int, shuffler: random.Random) -> None:
    shuffled = list(recent)
    shuffler.shuffle(shuffled)

    assert advised([float(usual)] * 63, recent) == advised([float(usual)] * 63, shuffled)


@given(st.lists(st.integers(0, 10).map(float), min_size=63, max_size=63), st.randoms())
@settings(max_examples=60)
def test_the_order_of_the_usual_days_does_not_matter(usual: list[float], shuffler: random.Random) -> None:
    shuffled = list(usual)
    shuffler.shuffle(shuffled)
    between, recent = [5.0] * 7, [8.0] * 14

    assert advised(usual, between, recent) == advised(shuffled, between, recent)


@given(st.lists(st.integers(4, 6).map(float), min_size=14, max_size=14), st.integers(1, 4))
@settings(max_examples=60)
def test_the_same_rise_from_a_higher_usual_is_the_same_rise(recent: list[float], more: int) -> None:
    higher = [score + more for score in recent]

    assert advised(USUAL, recent) == advised([3.0 + more] * 63, higher)


@given(st.lists(st.one_of(st.none(), st.integers(0, 10).map(float)), min_size=60, max_size=90))
@settings(max_examples=60)
def test_a_better_day_never_brings_what_a_worse_one_did_not(recent: list[float | None]) -> None:
    worse = [10.0 if place > len(recent) - 5 and score is not None else score for place, score in enumerate(recent)]

    assert advised(worse) or not advised(recent)


def test_a_neck_that_has_hurt_more_for_two_weeks_is_told_on_how_many_days() -> None:
    steady = [2.0, 3.0, 4.0, 3.0] * 16
    spoken = [
        finding.numbers["above"]
        for days in range(1, 15)
        for finding in assess(scored([*steady, *[5.0, 6.0] * 7][: len(steady) + days]), Profile(), TODAY)
        if finding.rule == "WRS-14"
    ]

    assert spoken
    assert spoken[0] in range(7, 12)
