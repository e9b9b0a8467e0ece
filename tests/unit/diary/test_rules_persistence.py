"""PER-28, PER-42 and CHR-90: how long, how much, and whether anybody has looked."""

from dataclasses import replace

import pytest

from bot.diary.entries import Day
from bot.diary.findings import assess
from bot.diary.flags import Level
from bot.diary.profile import Profile
from tests.unit.diary.diaries import TODAY, ago, scored


def since(days: int) -> Profile:
    return Profile(pain_started=ago(days))


def rules(days: tuple[Day, ...], profile: Profile) -> list[str]:
    return [finding.rule for finding in assess(days, profile, TODAY)]


@pytest.mark.parametrize(
    ("weeks", "expected"), [(27, []), (28, ["PER-28"]), (41, ["PER-28"]), (42, ["PER-42"]), (89, ["PER-42"])]
)
def test_the_length_of_the_episode_decides_which_rule_speaks(weeks: int, expected: list[str]) -> None:
    assert rules(scored([4.0] * 30), since(weeks)) == expected


def test_persistence_is_for_a_routine_visit_with_the_numbers() -> None:
    (finding,) = assess(scored([4.0] * 30), since(30), TODAY)

    assert finding.level is Level.R
    assert finding.numbers == {
        "recent": 4.0,
        "answered": 14,
        "window": 14,
        "weeks": 4,
        "days": 30,
        "first": 4.0,
    }


@pytest.mark.parametrize(("score", "fires"), [(4.0, True), (3.9, False)])
def test_four_weeks_need_a_mean_of_four(score: float, fires: bool) -> None:
    assert rules(scored([score] * 30), since(30)) == (["PER-28"] if fires else [])


@pytest.mark.parametrize(("first", "fires"), [(6.0, True), (6.2, False)])
def test_four_weeks_that_are_clearly_better_are_left_in_peace(first: float, fires: bool) -> None:
    recent = 0.7 * 6.1

    assert ("PER-28" in rules(scored([first] * 15 + [recent] * 14), since(28))) is fires


def test_without_a_first_week_four_weeks_say_nothing() -> None:
    gaps: list[float | None] = [5.0, None, 5.0, None, 5.0, None, None]

    assert rules(scored([*gaps, *[5.0] * 14]), since(35)) == []


def test_without_a_first_week_six_weeks_still_speak() -> None:
    gaps: list[float | None] = [5.0, None, 5.0, None, 5.0, None, None]

    assert rules(scored([*gaps, *[5.0] * 14]), since(50)) == ["PER-42"]


@pytest.mark.parametrize(("score", "fires"), [(3.0, True), (2.9, False)])
def test_six_weeks_need_a_mean_of_three(score: float, fires: bool) -> None:
    assert rules(scored([score] * 30), since(50)) == (["PER-42"] if fires else [])


@pytest.mark.parametrize(("bad", "fires"), [(15, True), (14, False)])
def test_six_weeks_need_pain_of_three_on_half_of_the_days(bad: int, fires: bool) -> None:
    scores = [2.5] * (30 - bad) + [9.0] * bad

    assert ("PER-42" in rules(scored(scores), since(50))) == fires


@pytest.mark.parametrize(("reports", "fires"), [(8, True), (7, False)])
def test_the_fortnight_needs_eight_reports(reports: int, fires: bool) -> None:
    assert ("PER-42" in rules(scored([5.0] * reports), since(50))) == fires


def test_an_episode_somebody_looked_at_is_left_in_peace() -> None:
    assert rules(scored([5.0] * 30), replace(since(50), assessed=True, assessed_on=ago(10))) == []


def test_without_a_known_start_the_weeks_are_not_counted() -> None:
    assert rules(scored([5.0] * 30), Profile()) == []


@pytest.mark.parametrize(("reports", "fires"), [(45, True), (44, False)])
def test_three_months_of_pain_need_forty_five_reports(reports: int, fires: bool) -> None:
    every_other_day = [2.0, None] * reports

    assert ("CHR-90" in rules(scored(every_other_day[:-1]), Profile())) == fires


@pytest.mark.parametrize(("length", "fires"), [(84, True), (83, False)])
def test_three_months_are_not_claimed_of_a_shorter_diary(length: int, fires: bool) -> None:
    assert ("CHR-90" in rules(scored([2.0] * length), Profile())) == fires


@pytest.mark.parametrize(("painful", "fires"), [(30, True), (29, False)])
def test_three_months_of_pain_need_pain_on_half_of_the_days(painful: int, fires: bool) -> None:
    assert ("CHR-90" in rules(scored([0.0] * (60 - painful) + [None] * 30 + [1.0] * painful), Profile())) == fires


@pytest.mark.parametrize(("started", "fires"), [(90, True), (89, False)])
def test_pain_that_began_three_months_ago_is_long_term(started: int, fires: bool) -> None:
    assert ("CHR-90" in rules(scored([2.0] * 10), since(started))) == fires


@pytest.mark.parametrize(
    ("scores", "speaks"),
    [
        ([4.0], True),
        ([0.0], False),
        ([2.0, None, None, None] * 4, True),
        ([0.0, *[None] * 6, 2.0, 2.0], False),
        ([0.0, *[None] * 27, 2.0, 2.0], True),
        ([0.0, *[2.0] * 6], False),
        ([0.0, *[2.0] * 7], True),
    ],
)
def test_what_was_told_of_three_months_needs_pain_in_every_answer_while_there_are_few(
    scores: list[float | None], speaks: bool
) -> None:
    assert ("CHR-90" in rules(scored(scores), since(120))) == speaks


@pytest.mark.parametrize(("painful", "speaks"), [(4, False), (5, True)])
def test_what_was_told_needs_pain_on_half_of_them(painful: int, speaks: bool) -> None:
    assert ("CHR-90" in rules(scored([0.0] * (10 - painful) + [2.0] * painful), since(120))) == speaks


def test_what_was_told_is_not_told_as_entered() -> None:
    (finding,) = assess(scored([2.0] * 10), since(120), TODAY)

    assert finding.key == "rule-chr-90-reported"
    assert (finding.numbers["weeks"], finding.numbers["painful"], finding.numbers["window"]) == (17, 10, 14)


def test_entries_of_three_months_speak_for_themselves() -> None:
    (finding,) = assess(scored([2.0] * 90), since(120), TODAY)

    assert finding.key == "rule-chr-90"


def test_one_twinge_after_months_without_pain_is_not_long_term() -> None:
    assert rules(scored([0.0] * 120 + [1.0]), since(200)) == []


@pytest.mark.parametrize(("free", "lasts"), [(27, True), (28, False)])
def test_four_weeks_without_pain_end_the_episode(free: int, lasts: bool) -> None:
    found = rules(scored([4.0] * 20 + [0.0] * free + [4.0] * 28), since(120))

    assert {"CHR-90", "PER-42"} & set(found) == ({"CHR-90", "PER-42"} if lasts else set())


def test_pain_that_has_gone_is_not_long_term() -> None:
    assert rules(scored([0.0] * 20), since(200)) == []


@pytest.mark.parametrize(("checked", "fires"), [(182, False), (183, True)])
def test_a_check_counts_for_half_a_year(checked: int, fires: bool) -> None:
    profile = Profile(assessed=True, assessed_on=ago(checked))

    assert ("CHR-90" in rules(scored([2.0] * 90), profile)) == fires
