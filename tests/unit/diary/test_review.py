"""Which question about a longer time is due: each at its time, at most one a day, and none that nags."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from bot.diary import advice as advising
from bot.diary import review as rules
from bot.diary.advice import Advice, AdviceState
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.review import ITEMS, Review, ReviewKind
from tests.unit.diary.diaries import NOW, TODAY, ago

LONG_AGO = ago(400)
YESTERDAY = ago(1)
WORSE = Finding(rule="WRS-14", level=Level.D)
ASKS = Finding(rule="WRS-7", level=Level.C, asks=True)
INTERFERES = Finding(rule="PEG-UP", level=Level.R)
STRONG = Finding(rule="SEV-3", level=Level.D)


def due(
    reviews: Sequence[Review] = (),
    past: Sequence[Advice] = (),
    *,
    joined: date = LONG_AGO,
    last: date | None = YESTERDAY,
    today: date = TODAY,
    weekly: bool = True,
) -> Review | None:
    scored = [] if last is None else [last]
    return rules.due(reviews, past, joined=joined, scored=scored, today=today, weekly=weekly)


def kind(found: Review | None) -> ReviewKind | None:
    return None if found is None else found.kind


def put(kind: ReviewKind, days_ago: int, **answers: int | str) -> Review:
    return Review(kind=kind, on=ago(days_ago), answers=answers)


def week(days_ago: int, *scores: int) -> Review:
    return put(ReviewKind.WEEKLY, days_ago, **dict(zip(ITEMS, scores, strict=False)))


def told(finding: Finding, days_ago: int, state: AdviceState | None = None, **changes: Any) -> Advice:
    advice = advising.given(finding, NOW, ago(days_ago))
    advice = advice if state is None else advising.answered(advice, state, ago(days_ago))
    return replace(advice, **changes)


@pytest.mark.parametrize(("days", "asks"), [(6, False), (7, True)])
def test_the_first_week_is_left_alone(days: int, asks: bool) -> None:
    assert (due(joined=ago(days)) is not None) == asks


@pytest.mark.parametrize(("days", "asks"), [(6, False), (7, True)])
def test_the_week_is_asked_about_once_a_week(days: int, asks: bool) -> None:
    assert (due([week(days, 4, 3, 2)]) is not None) == asks


def test_what_was_put_and_not_answered_counts_as_asked() -> None:
    assert due([week(6)]) is None


@pytest.mark.parametrize(("days", "asks"), [(7, False), (27, False), (28, True)])
def test_two_weeks_without_an_answer_make_it_seldom(days: int, asks: bool) -> None:
    assert (due([week(days + 7), week(days)]) is not None) == asks


def test_one_answered_item_keeps_it_weekly() -> None:
    assert kind(due([week(14), week(7, 4)])) is ReviewKind.WEEKLY
    assert kind(due([week(14, 4), week(7)])) is ReviewKind.WEEKLY


def test_unwanted_weeks_are_never_asked_about_again() -> None:
    assert due(weekly=False) is None
    assert kind(due(last=ago(5), weekly=False)) is ReviewKind.SKIPPED


@pytest.mark.parametrize(
    ("missed", "asked"), [(2, ReviewKind.WEEKLY), (3, ReviewKind.SKIPPED), (13, ReviewKind.SKIPPED)]
)
def test_three_missed_days_are_asked_about(missed: int, asked: ReviewKind) -> None:
    assert kind(due(last=ago(missed + 1))) is asked


@pytest.mark.parametrize("missed", [14, 40, 300])
def test_two_missed_weeks_are_a_break(missed: int) -> None:
    found = due(last=ago(missed + 1))

    assert kind(found) is ReviewKind.GAP
    assert found is not None
    assert found.answers == {"missed": missed}


def test_the_very_first_number_follows_no_gap() -> None:
    assert due(joined=ago(3), last=None) is None


def test_the_second_number_of_a_day_is_not_asked_about_again() -> None:
    assert kind(due([put(ReviewKind.GAP, 0)], last=ago(20))) is ReviewKind.WEEKLY
    assert kind(due([put(ReviewKind.SKIPPED, 0), week(0)], last=ago(5))) is None


@pytest.mark.parametrize(("since", "asks"), [(0, True), (2, True), (3, False)])
@pytest.mark.parametrize(("missed", "asked"), [(5, ReviewKind.SKIPPED), (20, ReviewKind.GAP)])
def test_a_silence_is_still_asked_about_a_day_or_two_after_it(
    since: int, asks: bool, missed: int, asked: ReviewKind
) -> None:
    """Something more important may have come beside the first number after it."""
    scored = [ago(since + missed + 1), *(ago(day) for day in range(since + 1))]

    found = rules.due([week(3)], [], joined=LONG_AGO, scored=scored, today=TODAY)

    assert (kind(found) is asked) == asks


@pytest.mark.parametrize("kind_", [ReviewKind.SKIPPED, ReviewKind.GAP])
def test_a_silence_is_asked_about_once(kind_: ReviewKind) -> None:
    missed = 20 if kind_ is ReviewKind.GAP else 5
    scored = [ago(1 + missed + 1), ago(1), TODAY]

    assert rules.due([week(3), put(kind_, 1)], [], joined=LONG_AGO, scored=scored, today=TODAY) is None


def test_a_break_is_asked_about_though_days_were_skipped_lately() -> None:
    found = due([put(ReviewKind.SKIPPED, 16), week(3)], last=ago(16))

    assert kind(found) is ReviewKind.GAP


def test_a_second_break_is_asked_about_as_well() -> None:
    scored = [ago(40), ago(20), TODAY]

    assert kind(rules.due([put(ReviewKind.GAP, 20)], [], joined=LONG_AGO, scored=scored, today=TODAY)) is ReviewKind.GAP


@pytest.mark.parametrize(("days", "asks"), [(13, False), (14, True)])
def test_somebody_who_comes_now_and_then_is_not_asked_each_time(days: int, asks: bool) -> None:
    found = due([put(ReviewKind.SKIPPED, days, because="busy"), week(3)], last=ago(6))

    assert (kind(found) is ReviewKind.SKIPPED) == asks


def test_who_comes_once_a_week_is_asked_about_the_week_as_well() -> None:
    reviews: list[Review] = []
    for weeks in range(8, 0, -1):
        scored = [ago(7 * weeks + 7), ago(7 * weeks)]
        found = rules.due(reviews, [], joined=LONG_AGO, scored=scored, today=ago(7 * weeks))
        reviews += [replace(found, answers={**found.answers, "pain": 3})] if found else []

    assert [one.kind for one in reviews] == [ReviewKind.SKIPPED, ReviewKind.WEEKLY] * 4


@pytest.mark.parametrize("finding", [WORSE, INTERFERES])
@pytest.mark.parametrize(("days", "asks"), [(27, False), (28, True), (41, True), (42, False)])
def test_four_weeks_after_such_advice_the_change_is_asked_for(finding: Finding, days: int, asks: bool) -> None:
    found = due([week(3)], [told(finding, days)])

    assert (kind(found) is ReviewKind.CHANGE) == asks


@pytest.mark.parametrize("finding", [STRONG, ASKS])
def test_other_advice_and_questions_bring_no_such_question(finding: Finding) -> None:
    assert due([week(3)], [told(finding, 30)]) is None


def test_a_mistake_brings_none_either() -> None:
    assert due([week(3)], [told(WORSE, 30, AdviceState.MISTAKE)]) is None


@pytest.mark.parametrize("state", [AdviceState.SEEN, AdviceState.TREATED])
def test_four_weeks_after_a_visit_the_change_is_asked_for(state: AdviceState) -> None:
    visited = told(STRONG, 60, state, booked_for=ago(35), answered_on=ago(30))

    found = due([week(3)], [visited])

    assert found is not None
    assert (found.kind, found.answers) == (ReviewKind.CHANGE, {"weeks": 4})


def test_a_visit_whose_day_was_never_told_counts_once_it_was_asked_about() -> None:
    visited = told(STRONG, 60, AdviceState.SEEN, visit_asked=1, answered_on=ago(30))

    assert kind(due([week(3)], [visited])) is ReviewKind.CHANGE
    assert due([week(3)], [replace(visited, visit_asked=0)]) is None


def test_the_change_is_asked_for_once_for_all_that_came_together() -> None:
    past = [told(WORSE, 34), told(INTERFERES, 31)]

    assert kind(due([week(3)], past)) is ReviewKind.CHANGE
    assert due([week(3), put(ReviewKind.CHANGE, 2)], past) is None


def test_later_advice_is_asked_about_in_its_own_time() -> None:
    past = [told(WORSE, 70), told(WORSE, 28)]

    assert kind(due([week(3), put(ReviewKind.CHANGE, 42)], past)) is ReviewKind.CHANGE


def test_the_numbers_of_the_week_keep_their_order() -> None:
    assert rules.scores(put(ReviewKind.WEEKLY, 0, activity=1, pain=3)) == {"pain": 3, "activity": 1}


def test_the_week_before_is_the_last_one_with_an_answer() -> None:
    answered, ignored, this = week(14, 5), week(7), week(0, 4)

    assert rules.week_before(this, [answered, ignored, this]) == answered
    assert rules.week_before(answered, [answered, ignored, this]) is None


def test_the_items_follow_each_other() -> None:
    assert [rules.following(item) for item in ITEMS] == ["enjoyment", "activity", None]


@for_all(
    answers=st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=90, max_size=90),
    stopped=st.integers(0, 90),
    advised=st.sets(st.integers(0, 89), max_size=4),
)
def test_whatever_happens_nobody_is_asked_often(
    answers: list[tuple[int, bool]], stopped: int, advised: set[int]
) -> None:
    """One question a day at most, none of one kind twice in a week, and never two weeks of the first three days."""
    joined = ago(89)
    asked: list[Review] = []
    past: list[Advice] = []
    scored: list[date] = []
    for number, (silence, answers_it) in enumerate(answers):
        today = joined + timedelta(days=number)
        weekly = number < stopped
        if silence:
            continue
        scored.append(today)
        found = rules.due(asked, past, joined=joined, scored=scored, today=today, weekly=weekly)
        if number in advised:
            past.append(advising.given(WORSE, NOW, today))
        if found is not None:
            extra: dict[str, int | str] = {"pain": 3} if answers_it else {}
            asked.append(replace(found, answers={**found.answers, **extra}))

    assert len({review.on for review in asked}) == len(asked)
    for one in ReviewKind:
        days = [review.on for review in asked if review.kind is one]
        assert all((later - earlier).days >= 7 for earlier, later in pairwise(days))
    weeks = [review for review in asked if review.kind is ReviewKind.WEEKLY]
    assert all((review.on - joined).days < stopped for review in weeks)
