"""SEV-3 and SEV-14, and the score that opens the screen."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.findings import assess, screens
from bot.diary.flags import Level
from bot.diary.profile import TYPICAL_SEVERE, Condition, Profile
from tests.unit.diary.diaries import TODAY, ago, scored

SEVERE_WITHOUT_A_NAME = Profile(known_pattern=frozenset({TYPICAL_SEVERE}))
USUALLY_SEVERE = replace(SEVERE_WITHOUT_A_NAME, conditions=frozenset({Condition.MIGRAINE}))


def found(days: tuple[Day, ...], rule: str, profile: Profile | None = None) -> Finding | None:
    findings = assess(days, profile or Profile(), TODAY)
    return next((finding for finding in findings if finding.rule == rule), None)


def test_strong_pain_three_days_running_is_advised_about() -> None:
    finding = found(scored([7.0, 8.0, 9.0]), "SEV-3")

    assert finding is not None
    assert (finding.level, finding.numbers) == (Level.D, {"first": 7.0, "second": 8.0, "third": 9.0})


@pytest.mark.parametrize("scores", [[7.0, 7.0], [7.0, 6.9, 7.0], [7.0, 7.0, 6.0], [8.0, 8.0, 6.5]])
def test_less_than_three_strong_days_running_are_not(scores: list[float]) -> None:
    assert found(scored(scores), "SEV-3") is None


@pytest.mark.parametrize(("between", "fires"), [([None], True), ([None, None], True), ([None, None, None], False)])
def test_the_three_days_lie_within_five(between: list[float | None], fires: bool) -> None:
    assert (found(scored([7.0, 7.0, *between, 7.0]), "SEV-3") is not None) == fires


def test_strong_pain_that_is_usual_for_this_person_is_not_advised_about() -> None:
    assert found(scored([8.0] * 3), "SEV-3", USUALLY_SEVERE) is None


def test_strong_days_are_usual_only_of_a_headache_that_is_long_known() -> None:
    assert found(scored([8.0] * 3), "SEV-3", SEVERE_WITHOUT_A_NAME) is not None


def test_unless_the_person_says_that_it_is_different() -> None:
    days = scored([8.0] * 3)
    different = (*days[:2], replace(days[2], different=True))

    assert found(different, "SEV-3", USUALLY_SEVERE) is not None


@pytest.mark.parametrize(("score", "fires"), [(6.0, True), (5.99, False)])
def test_a_strong_fortnight_is_advised_about_from_six_on(score: float, fires: bool) -> None:
    assert (found(scored([score] * 14), "SEV-14") is not None) == fires


@pytest.mark.parametrize(("reports", "fires"), [(8, True), (7, False)])
def test_the_strong_fortnight_needs_eight_reports(reports: int, fires: bool) -> None:
    gaps: list[float | None] = [6.0] + [None] * (14 - reports) + [6.0] * (reports - 1)

    assert (found(scored(gaps), "SEV-14") is not None) == fires


@pytest.mark.parametrize(("length", "fires"), [(12, True), (11, False)])
def test_the_strong_fortnight_must_span_twelve_days(length: int, fires: bool) -> None:
    assert (found(scored([6.0] * length), "SEV-14") is not None) == fires


@pytest.mark.parametrize(("last", "fires"), [([6.0, 6.0, 6.0], True), ([6.0, 6.0, 5.0], False)])
def test_a_fortnight_that_is_easing_is_left_in_peace(last: list[float], fires: bool) -> None:
    assert (found(scored([8.0] * 11 + last), "SEV-14") is not None) == fires


def test_a_strong_fortnight_that_a_clinician_knows_of_is_left_in_peace() -> None:
    assert found(scored([6.0] * 14), "SEV-14", Profile(assessed=True)) is None


def test_a_check_before_this_episode_began_does_not_count() -> None:
    earlier = Profile(assessed=True, assessed_on=ago(100), pain_started=ago(20))

    assert found(scored([6.0] * 14), "SEV-14", earlier) is not None


@pytest.mark.parametrize(("score", "opens"), [(8, True), (7, False)])
def test_a_score_of_eight_opens_the_screen(score: int, opens: bool) -> None:
    assert (screens((), TODAY, score) is not None) == opens


@pytest.mark.parametrize(("score", "opens"), [(6, True), (5.9, False)])
def test_a_jump_of_four_opens_the_screen(score: float, opens: bool) -> None:
    days = scored([2.0] * 20, until=TODAY - timedelta(days=1))

    assert (screens(days, TODAY, score) is not None) == opens


@pytest.mark.parametrize(("reports", "opens"), [(10, True), (9, False)])
def test_a_jump_needs_ten_reports_to_jump_from(reports: int, opens: bool) -> None:
    days = scored([1.0] * reports, until=TODAY - timedelta(days=1))

    assert (screens(days, TODAY, 5) is not None) == opens


def test_todays_own_entry_is_not_what_a_jump_is_measured_from() -> None:
    days = (*scored([2.0] * 12, until=TODAY - timedelta(days=1)), Day(day=TODAY, score=6.0))
    finding = screens(days, TODAY, 6)

    assert finding is not None
    assert (finding.rule, finding.asks, finding.level, finding.numbers["usual"]) == ("SCR-HI", True, Level.C, 2.0)


def test_a_high_score_never_advises_by_itself() -> None:
    finding = screens((), TODAY, 10)

    assert finding is not None
    assert finding.level is Level.C
