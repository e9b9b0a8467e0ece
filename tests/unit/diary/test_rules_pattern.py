"""PAT, NEW-50 and IMPROVE: something new about the usual pain, a new headache at 50 or over, and good news."""

from dataclasses import replace

import pytest

from bot.diary.advice import AdviceState, answered, given
from bot.diary.appraisal import of_diary
from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.findings import assess
from bot.diary.flags import Level
from bot.diary.profile import Condition, Profile, Reported
from content import Words
from tests.unit.diary.diaries import NOW, TODAY, ago, scored

AT_50 = Profile(age_50_plus=True, pain_started=ago(20))
ACHED = (Day(day=TODAY, headache=True),)
BETTER = (*([6.0] * 42), *([4.0] * 14))


def found(days: tuple[Day, ...], rule: str, profile: Profile | None = None) -> Finding | None:
    findings = assess(days, profile or Profile(), TODAY)
    return next((finding for finding in findings if finding.rule == rule), None)


def different(*days: int) -> tuple[Day, ...]:
    return tuple(Day(day=ago(n), different=True) for n in days)


@pytest.mark.parametrize(
    ("days", "speaks"), [((0,), False), ((0, 13), True), ((0, 14), False), ((3, 5), True), ((0, 1, 2), True)]
)
def test_pain_marked_as_different_on_two_days_of_a_fortnight(days: tuple[int, ...], speaks: bool) -> None:
    finding = found(different(*days), "PAT")

    assert (finding is not None) == speaks
    assert finding is None or (finding.level, finding.flags, finding.family) == (Level.D, ("RF27",), "RF27")


def test_a_change_that_the_words_named_already_is_the_same_reason() -> None:
    told = given(Finding(rule="RF27", level=Level.D), NOW, TODAY)

    assert of_diary(different(0, 1), Profile(), (told,), TODAY) == ()


def test_a_day_that_was_as_usual_is_no_change() -> None:
    assert found((*different(0), Day(day=ago(1), different=False)), "PAT") is None


@pytest.mark.parametrize(("days", "speaks"), [(89, True), (90, False), (0, True)])
def test_a_headache_at_50_is_new_for_three_months(days: int, speaks: bool) -> None:
    finding = found(ACHED, "NEW-50", replace(AT_50, pain_started=ago(days)))

    assert (finding is not None) == speaks
    assert finding is None or (finding.level, finding.flags, finding.family) == (Level.D, ("RF10",), "RF10")


@pytest.mark.parametrize("age", [False, None])
def test_nobody_younger_or_who_did_not_say_is_told(age: bool | None) -> None:
    assert found(ACHED, "NEW-50", replace(AT_50, age_50_plus=age)) is None


def test_without_a_beginning_nothing_is_known_to_be_new() -> None:
    assert found(ACHED, "NEW-50", replace(AT_50, pain_started=None)) is None


def test_neck_pain_without_a_headache_is_not_a_new_headache() -> None:
    assert found((Day(day=TODAY, score=5.0, headache=False),), "NEW-50", AT_50) is None


@pytest.mark.parametrize(("back", "speaks"), [(29, True), (30, False)])
def test_only_headaches_of_late_count(back: int, speaks: bool) -> None:
    days = (Day(day=ago(back), headache=True), Day(day=TODAY, score=1.0))

    assert (found(days, "NEW-50", replace(AT_50, pain_started=ago(60))) is not None) == speaks


def test_a_headache_before_the_beginning_is_not_part_of_it() -> None:
    days = (Day(day=ago(25), headache=True), Day(day=TODAY, score=1.0))

    assert found(days, "NEW-50", AT_50) is None


def test_what_a_clinician_has_looked_at_is_not_new() -> None:
    assert found(ACHED, "NEW-50", replace(AT_50, assessed=True)) is None


@pytest.mark.parametrize(
    "profile",
    [
        replace(AT_50, conditions=frozenset({Condition.MIGRAINE})),
        replace(AT_50, reported=Reported(headache_months=3)),
    ],
)
def test_a_headache_that_is_known_is_new_only_if_it_is_different(profile: Profile) -> None:
    assert found(ACHED, "NEW-50", profile) is None
    assert found((replace(ACHED[0], different=True),), "NEW-50", profile) is not None


def test_a_story_of_a_first_headache_at_sixty() -> None:
    # Neck pain since three weeks is for the diary; the evening on which a headache joins it, Nape speaks.
    calm = tuple(Day(day=ago(n), score=3.0, headache=False) for n in range(1, 8))

    assert assess(calm, AT_50, ago(1)) == ()
    assert [finding.rule for finding in assess((*calm, *ACHED), AT_50, TODAY)] == ["NEW-50"]


@pytest.mark.parametrize(
    ("before", "recent", "speaks"),
    [
        (6.0, 4.2, True),  # down 30 %, by 1.8
        (6.0, 4.3, False),  # down 28 %
        (5.0, 3.5, True),  # down 30 %, by 1.5
        (4.0, 2.8, False),  # down 30 %, by 1.2
        (2.0, 0.5, True),
    ],
)
def test_a_drop_of_a_third_and_more_than_noise_is_praised(before: float, recent: float, speaks: bool) -> None:
    finding = found(scored([before] * 42 + [recent] * 14), "IMPROVE")

    assert (finding is not None) == speaks
    assert finding is None or (finding.level, finding.asks, finding.key) == (Level.C, False, "rule-improve")


def test_praise_names_the_share() -> None:
    finding = found(scored(BETTER), "IMPROVE")

    assert finding is not None
    assert finding.numbers == {"recent": 4.0, "before": 6.0, "percent": 33, "answered": 14, "window": 14}


def test_after_a_break_praise_claims_no_six_weeks_that_nobody_entered() -> None:
    finding = found(scored([*([6.0] * 42), *([None] * 60), *([1.0] * 9)]), "IMPROVE")

    assert finding is not None
    told = Words.load().say(f"{finding.key}-told", **finding.numbers)
    assert "the six weeks you entered before it averaged 6" in told


@pytest.mark.parametrize(("reports", "speaks"), [(8, True), (7, False)])
def test_praise_needs_eight_answers_of_a_fortnight(reports: int, speaks: bool) -> None:
    recent = [*([None] * (14 - reports)), *([4.0] * reports)]

    assert (found(scored([*([6.0] * 42), *recent]), "IMPROVE") is not None) == speaks


@pytest.mark.parametrize(("reports", "speaks"), [(10, True), (9, False)])
def test_praise_needs_ten_answers_to_compare_with(reports: int, speaks: bool) -> None:
    assert (found(scored([6.0] * reports + [4.0] * 14), "IMPROVE") is not None) == speaks


def test_praise_is_left_out_beside_what_should_be_looked_at() -> None:
    days = tuple(replace(day, different=day.day > ago(2)) for day in scored(BETTER))

    assert [finding.rule for finding in assess(days, Profile(), TODAY) if finding.level is Level.D] == ["PAT"]
    assert found(days, "IMPROVE") is None


def test_praise_comes_after_everything_else() -> None:
    days = tuple(replace(day, headache=True) for day in scored(BETTER))

    assert [finding.rule for finding in assess(days, Profile(assessed=True), TODAY)][-1] == "IMPROVE"


@pytest.mark.parametrize("level", [Level.E, Level.S, Level.D])
def test_praise_waits_while_something_stands(level: Level) -> None:
    open_advice = given(Finding(rule="RF13", level=level), NOW, ago(5))
    settled = answered(open_advice, AdviceState.SEEN, ago(2))

    assert of_diary(scored(BETTER), Profile(assessed=True), (open_advice,), TODAY) == ()
    (found,) = of_diary(scored(BETTER), Profile(assessed=True), (settled,), TODAY)
    assert found.rule == "IMPROVE"


@pytest.mark.parametrize(("back", "speaks"), [(41, False), (42, True)])
def test_the_same_change_is_praised_once(back: int, speaks: bool) -> None:
    praised = given(Finding(rule="IMPROVE", level=Level.C), NOW, ago(back))

    assert (of_diary(scored(BETTER), Profile(assessed=True), (praised,), TODAY) != ()) == speaks


def test_a_story_of_a_neck_that_gets_better_step_by_step() -> None:
    weeks = [6.0] * 42 + [5.0] * 7 + [4.0] * 7 + [3.0] * 14
    praised = [
        day
        for day in range(43, 71)
        if any(finding.rule == "IMPROVE" for finding in assess(scored(weeks[:day]), Profile(), TODAY))
    ]

    assert praised[0] in range(56, 63)
    assert praised == list(range(praised[0], 71))
