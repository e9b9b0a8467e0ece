"""Advice about one pain never becomes less urgent overnight: while a visit within days is open, a routine one waits."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from bot.diary import advice as rules
from bot.diary.advice import Advice, AdviceState, given
from bot.diary.appraisal import of_diary
from bot.diary.assessment import assessed
from bot.diary.diary_file import Checkin, Diary
from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.resting import Past, due
from tests.unit.diary.diaries import NOW, TODAY

WITHIN_DAYS = [Finding(rule=rule, level=Level.D) for rule in ("SEV-3", "SEV-14", "WRS-14", "WRS-7")]
ROUTINE = [Finding(rule=rule, level=Level.R) for rule in ("PER-28", "PER-42", "CHR-90", "PEG-UP")]
STRONG, STAYS = WITHIN_DAYS[1], ROUTINE[1]
WEEKS_OLD = Profile(pain_started=TODAY - timedelta(days=14))


def told(finding: Finding, state: AdviceState | None = None) -> Advice:
    record = given(finding, NOW, TODAY)
    return record if state is None else rules.answered(record, state, TODAY)


def speaks(days: int, finding: Finding, *past: Advice) -> bool:
    return due([finding], past, TODAY + timedelta(days=days)) is not None


@pytest.mark.parametrize("routine", ROUTINE, ids=lambda one: one.rule)
@pytest.mark.parametrize("first", WITHIN_DAYS, ids=lambda one: one.rule)
def test_a_routine_visit_waits_for_the_cool_down_of_one_within_days(first: Finding, routine: Finding) -> None:
    assert not speaks(1, routine, told(first))
    assert not speaks(13, routine, told(first))
    assert speaks(14, routine, told(first))


@pytest.mark.parametrize("state", [AdviceState.HELP, AdviceState.LATER, AdviceState.NOT_NOW])
def test_putting_it_off_makes_it_no_less_urgent(state: AdviceState) -> None:
    assert not speaks(13, STAYS, told(STRONG, state))
    assert speaks(14, STAYS, told(STRONG, state))


@pytest.mark.parametrize("state", [AdviceState.SEEN, AdviceState.TREATED, AdviceState.MISTAKE])
def test_what_was_dealt_with_holds_nothing_back(state: AdviceState) -> None:
    assert speaks(1, STAYS, told(STRONG, state))


def test_nobody_is_told_of_a_routine_visit_before_the_one_they_booked() -> None:
    booked = rules.visit_on(told(STRONG, AdviceState.BOOKED), TODAY + timedelta(days=21))

    assert not speaks(34, STAYS, booked)
    assert speaks(35, STAYS, booked)


@pytest.mark.parametrize("rule", ["HD-15", "HD-5", "MED-S", "MED-T", "MED-MIX", "MED-10", "RF16"])
def test_headache_days_medicine_and_signs_are_other_reasons(rule: str) -> None:
    assert speaks(1, Finding(rule=rule, level=Level.R), told(STRONG))


@pytest.mark.parametrize("rule", ["RF13", "NEW-50", "PAT", "HD-15", "MED-S"])
def test_a_visit_within_days_about_something_else_holds_nothing_back(rule: str) -> None:
    assert speaks(1, STAYS, told(Finding(rule=rule, level=Level.D)))


def test_the_question_whether_it_is_worse_holds_nothing_back_and_is_not_held_back() -> None:
    asks = Finding(rule="WRS-7", level=Level.C, asks=True)

    assert speaks(1, STAYS, told(asks))
    assert speaks(1, asks, told(STRONG))


def test_more_urgent_advice_about_the_same_pain_follows_at_once() -> None:
    assert speaks(1, STRONG, told(STAYS))


def test_the_rules_of_lasting_pain_are_not_even_looked_at_meanwhile() -> None:
    past = Past.of([told(STRONG)])

    awake = [{"PER-42" in rule.most for rule in past.awake(TODAY + timedelta(days=days))} for days in (13, 14)]

    assert awake == [{False}, {False, True}]


def lived(scores: Sequence[int]) -> list[tuple[int, str]]:
    """Live days of these scores; return what was said, and on which of them."""
    days: list[Day] = []
    past: list[Advice] = []
    for number, score in enumerate(scores):
        today = TODAY + timedelta(days=number)
        days.append(Day(day=today, score=float(score)))
        past += [given(finding, NOW, today) for finding in of_diary(days, WEEKS_OLD, past, today)]
    return [((one.given_on - TODAY).days, one.rule) for one in past]


def test_strong_pain_of_weeks_is_for_the_next_days_and_only_weeks_later_a_routine_matter() -> None:
    assert lived([6] * 42) == [(11, "SEV-14"), (25, "SEV-14"), (39, "PER-42")]


def test_worsening_is_for_the_next_days_and_not_two_days_later_a_routine_matter() -> None:
    said = lived([1] * 26 + [5] * 30)

    first = next(day for day, rule in said if rule == "WRS-14")
    assert [rule for day, rule in said if first < day < first + 14] == []
    assert first < 40


def a_file(scores: Sequence[int]) -> Diary:
    day = date(2026, 3, 1)
    checkins = tuple(
        Checkin(day=day + timedelta(days=number), named=number, score=score) for number, score in enumerate(scores)
    )
    return Diary(id="a", profile=Profile(pain_started=day - timedelta(days=14)), checkins=checkins)


def test_a_file_is_told_the_same_and_the_finding_still_stands_on_the_last_day() -> None:
    assessment = assessed(a_file([6] * 20), lambda _: ())

    stands = {one.finding.rule: one.finding.level for one in assessment.found if one.stands}
    assert stands == {"SEV-14": Level.D, "PER-28": Level.R}
    assert assessment.level is Level.D
    assert [one.rule for one in assessment.advice if one.level is Level.R] == []
