"""One question asks about all that waits; an answer is for what was not answered otherwise."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary import advice as rules
from bot.diary.advice import Advice, AdviceState, given
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.standing import BESIDE, answered_with, asked_with, may_compare, visit_ahead
from tests.unit.diary.diaries import NOW, TODAY, ago


def told(number: int, rule: str, days_ago: int, state: AdviceState = AdviceState.OPEN) -> Advice:
    advice = replace(given(Finding(rule=rule, level=Level.D), NOW, ago(days_ago)), id=number)
    return advice if state is AdviceState.OPEN else rules.answered(advice, state, ago(days_ago))


STRONG = told(1, "SEV-3", 3)


def test_what_was_told_on_the_days_since_is_asked_about_with_it() -> None:
    aching, today = told(2, "HD-15", 2), told(3, "WRS-14", 0)

    assert asked_with(STRONG, (STRONG, aching, today), TODAY) == (aching,)


def test_no_question_grows_too_long() -> None:
    others = tuple(told(number, "HD-15", 1) for number in range(2, 9))

    assert asked_with(STRONG, others, TODAY) == others[:BESIDE]


@pytest.mark.parametrize("state", [AdviceState.NOT_NOW, AdviceState.TREATED, AdviceState.SEEN, AdviceState.MISTAKE])
def test_what_was_answered_is_not_asked_about(state: AdviceState) -> None:
    assert asked_with(STRONG, (told(2, "HD-15", 2, state),), TODAY) == ()


def test_a_visit_on_another_day_and_what_was_put_off_keep_their_own_question() -> None:
    visit = rules.visit_on(told(2, "HD-15", 2, AdviceState.BOOKED), TODAY + timedelta(days=5))

    assert asked_with(STRONG, (visit, told(3, "PAT", 2, AdviceState.LATER)), TODAY) == ()
    assert asked_with(STRONG, (visit,), TODAY + timedelta(days=6)) == (visit,)


def test_urgent_advice_is_asked_about_alone() -> None:
    urgent = replace(given(Finding(rule="RF07", level=Level.S), NOW, ago(1)), id=2)

    assert asked_with(STRONG, (urgent,), TODAY) == ()


def test_a_visit_is_ahead_until_it_was_asked_about() -> None:
    visit = told(1, "SEV-3", 3, AdviceState.BOOKED)

    assert visit_ahead((visit,))
    assert not visit_ahead((rules.asked(visit, TODAY), STRONG))


def test_an_answer_leaves_alone_what_was_answered_otherwise() -> None:
    open_, checked = told(2, "HD-15", 2), told(3, "PAT", 2, AdviceState.SEEN)

    assert answered_with(STRONG, (open_, checked)) == (open_,)
    assert answered_with(told(1, "SEV-3", 3, AdviceState.SEEN), (checked,)) == (checked,)


@pytest.mark.parametrize(("days", "open_"), [(3, True), (4, False)])
def test_a_comparison_is_open_for_a_few_days(days: int, *, open_: bool) -> None:
    question = given(Finding(rule="WRS-7", level=Level.C, asks=True), NOW, ago(days))

    assert may_compare(question, (question,), TODAY) == open_


def test_a_comparison_is_over_once_its_reason_was_advised_on() -> None:
    question = given(Finding(rule="WRS-7", level=Level.C, asks=True), NOW, ago(2))

    assert not may_compare(question, (question, told(2, "WRS-14", 1)), TODAY)
    assert may_compare(question, (question, told(2, "HD-15", 1)), TODAY)
