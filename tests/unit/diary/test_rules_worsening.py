"""WRS-14 advises and WRS-7 asks: each at its boundary, with its minimum of reports."""

import pytest

from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.findings import assess, confirmed
from bot.diary.flags import Level
from bot.diary.profile import Profile
from tests.unit.diary.diaries import TODAY, ago, scored

USUAL = (3.0, 4.0) * 21
"""Six weeks that average 3.5 with an SD of about 0.5."""


def found(days: tuple[Day, ...], rule: str) -> Finding | None:
    return next((finding for finding in assess(days, Profile(), TODAY) if finding.rule == rule), None)


def test_a_fortnight_well_above_the_six_weeks_before_is_advised_about() -> None:
    finding = found(scored([*USUAL, *[6.0, 5.0] * 7]), "WRS-14")

    assert finding is not None
    assert (finding.level, finding.asks) == (Level.D, False)
    assert finding.numbers == {"recent": 5.5, "before": 3.5, "answered": 14, "window": 14}


@pytest.mark.parametrize(("recent", "fires"), [(5.0, True), (4.99, False)])
def test_the_rise_must_reach_one_and_a_half(recent: float, fires: bool) -> None:
    assert (found(scored([*USUAL, *[recent] * 14]), "WRS-14") is not None) == fires


@pytest.mark.parametrize(("recent", "fires"), [(6.15, True), (6.0, False)])
def test_a_person_whose_days_vary_needs_a_rise_of_one_sd(recent: float, fires: bool) -> None:
    varied = (1.5, 6.5) * 21  # mean 4.0, SD 2.53 over the baseline reports: too much noise for 1.5 to mean anything

    assert (found(scored([*varied, *[recent + 0.4] * 14]), "WRS-14") is not None) == fires


@pytest.mark.parametrize(("recent", "fires"), [(7.8, True), (7.7, False)])
def test_the_rise_must_be_a_third_of_what_was_usual(recent: float, fires: bool) -> None:
    assert (found(scored([*[6.0] * 42, *[recent] * 14]), "WRS-14") is not None) == fires


@pytest.mark.parametrize(("recent", "fires"), [(4.0, True), (3.9, False)])
def test_a_low_level_of_pain_is_not_spoken_of(recent: float, fires: bool) -> None:
    assert (found(scored([*[1.0] * 42, *[recent] * 14]), "WRS-14") is not None) == fires


@pytest.mark.parametrize(("reports", "fires"), [(8, True), (7, False)])
def test_the_fortnight_needs_eight_reports(reports: int, fires: bool) -> None:
    recent = [None] * (14 - reports) + [6.0] * reports

    assert (found(scored([*USUAL, *recent]), "WRS-14") is not None) == fires


@pytest.mark.parametrize(("reports", "fires"), [(10, True), (9, False)])
def test_the_six_weeks_before_need_ten_reports(reports: int, fires: bool) -> None:
    before = [3.0] * reports + [None] * (30 - reports)

    diary = scored([*before[:reports], *[6.0] * 14], until=TODAY)

    assert (found(diary, "WRS-14") is not None) == fires


def test_a_bad_week_is_asked_about_before_it_is_a_bad_fortnight() -> None:
    findings = assess(scored([*[3.0] * 42, *[5.5] * 7]), Profile(), TODAY)

    assert [(finding.rule, finding.level, finding.asks) for finding in findings] == [("WRS-7", Level.C, True)]


@pytest.mark.parametrize(("recent", "fires"), [(5.0, True), (4.9, False)])
def test_the_bad_week_must_rise_by_two(recent: float, fires: bool) -> None:
    assert (found(scored([*[3.0] * 28, *[recent] * 7]), "WRS-7") is not None) == fires


@pytest.mark.parametrize(("recent", "fires"), [(9.1, True), (9.0, False)])
def test_the_bad_week_must_rise_by_a_third_of_what_was_usual(recent: float, fires: bool) -> None:
    assert (found(scored([*[7.0] * 28, *[recent] * 7]), "WRS-7") is not None) == fires


@pytest.mark.parametrize(("recent", "fires"), [(4.0, True), (3.9, False)])
def test_a_bad_week_of_little_pain_is_not_asked_about(recent: float, fires: bool) -> None:
    assert (found(scored([*[1.0] * 28, *[recent] * 7]), "WRS-7") is not None) == fires


@pytest.mark.parametrize(("reports", "fires"), [(4, True), (3, False)])
def test_the_bad_week_needs_four_reports(reports: int, fires: bool) -> None:
    week = [None] * (7 - reports) + [6.0] * reports

    assert (found(scored([*[3.0] * 28, *week]), "WRS-7") is not None) == fires


@pytest.mark.parametrize(("reports", "fires"), [(10, True), (9, False)])
def test_the_month_before_the_week_needs_ten_reports(reports: int, fires: bool) -> None:
    assert (found(scored([*[3.0] * reports, *[6.0] * 7]), "WRS-7") is not None) == fires


def test_the_week_is_not_asked_about_when_the_fortnight_is_advised_about() -> None:
    assert found(scored([*[3.0] * 42, *[6.0] * 14]), "WRS-7") is None


def test_a_yes_to_the_question_is_advice_to_book() -> None:
    asked = found(scored([*[3.0] * 28, *[5.5] * 7]), "WRS-7")

    assert asked is not None
    assert (confirmed(asked).level, confirmed(asked).asks) == (Level.D, False)
    assert (asked.key, confirmed(asked).key) == ("rule-wrs-7", "rule-wrs-7-confirmed")


def test_after_a_gap_the_weeks_before_the_gap_are_the_baseline() -> None:
    earlier = scored([3.0] * 30, until=ago(40))

    assert found((*earlier, *scored([6.0] * 14)), "WRS-14") is not None


@pytest.mark.parametrize(("age", "fires"), [(89, True), (90, False)])
def test_a_baseline_of_ninety_days_ago_is_too_old(age: int, fires: bool) -> None:
    earlier = scored([3.0] * 30, until=ago(age))

    assert (found((*earlier, *scored([6.0] * 14)), "WRS-14") is not None) == fires


def test_before_anybody_knows_what_is_usual_nothing_is_said() -> None:
    assert assess(scored([2.0] * 5 + [6.0] * 9), Profile(), TODAY) == ()


def test_a_steady_diary_is_left_in_peace() -> None:
    assert assess(scored([4.0] * 200), Profile(assessed=True), TODAY) == ()
