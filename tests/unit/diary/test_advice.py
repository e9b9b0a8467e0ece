"""Advice is remembered: said once for one reason, asked about once, over when the person says so."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary import advice as rules
from bot.diary.advice import Advice, AdviceState, given, holds_exercise, unresolved_d
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.resting import due, waits_for_tomorrow
from tests.unit.diary.diaries import NOW, TODAY

WORSE = Finding(rule="WRS-14", level=Level.D, numbers={"recent": 5.5, "before": 3.5}, sources=("S22",))
ASKS = Finding(rule="WRS-7", level=Level.C, asks=True)
STAYS = Finding(rule="PER-28", level=Level.R)
LONG = Finding(rule="CHR-90", level=Level.R)
SUDDEN = Finding(rule="RF01", level=Level.E)
TODAYS = Finding(rule="RF07", level=Level.S)
CLUMSY = Finding(rule="RF13", level=Level.D)


def after(days: int, past: Advice, *findings: Finding) -> Finding | None:
    return due(findings, (past,), TODAY + timedelta(days=days))


def told(finding: Finding, state: AdviceState | None = None) -> Advice:
    advice = given(finding, NOW, TODAY)
    return advice if state is None else rules.answered(advice, state, TODAY)


def test_the_most_urgent_finding_is_spoken_of() -> None:
    assert due((STAYS, ASKS, WORSE), (), TODAY) == WORSE


def test_nothing_found_is_nothing_due() -> None:
    assert due((), (), TODAY) is None


@pytest.mark.parametrize(("days", "speaks"), [(13, False), (14, True)])
def test_the_same_advice_comes_at_most_once_in_fourteen_days(days: int, speaks: bool) -> None:
    assert (after(days, told(WORSE), WORSE) is not None) == speaks


def test_another_reason_is_not_kept_quiet() -> None:
    headaches = Finding(rule="HD-15", level=Level.R)

    assert after(1, told(WORSE), WORSE, headaches) == headaches


def test_one_reason_in_other_words_is_the_same_reason() -> None:
    assert after(1, told(WORSE), ASKS) is None
    assert after(1, told(STAYS), LONG) is None


def test_treatment_with_one_kind_of_medicine_does_not_silence_the_other() -> None:
    simple, triptans = Finding(rule="MED-S", level=Level.R), Finding(rule="MED-T", level=Level.R)

    assert after(1, told(simple, AdviceState.TREATED), simple, triptans) == triptans


def test_a_question_does_not_keep_the_advice_quiet_that_follows_it() -> None:
    assert after(1, told(ASKS), WORSE) == WORSE


def test_a_higher_level_for_the_same_reason_is_spoken_of_at_once() -> None:
    early, late = Finding(rule="MED-S", level=Level.C), Finding(rule="MED-S", level=Level.R)

    assert after(1, told(early), late) == late
    assert after(1, told(late), early) is None


@pytest.mark.parametrize("finding", [SUDDEN, TODAYS])
def test_an_emergency_is_spoken_of_whenever_it_is_newly_reported(finding: Finding) -> None:
    assert after(0, told(finding), finding) == finding


@pytest.mark.parametrize("state", [AdviceState.SEEN, AdviceState.TREATED])
@pytest.mark.parametrize(("days", "speaks"), [(89, False), (90, True)])
def test_what_was_checked_rests_for_ninety_days(state: AdviceState, days: int, speaks: bool) -> None:
    assert (after(days, told(WORSE, state), WORSE) is not None) == speaks


@pytest.mark.parametrize(("days", "speaks"), [(27, False), (28, True)])
def test_a_booked_appointment_rests_for_four_weeks(days: int, speaks: bool) -> None:
    assert (after(days, told(WORSE, AdviceState.BOOKED), WORSE) is not None) == speaks


def test_a_visit_far_off_rests_until_there_is_something_to_tell() -> None:
    booked = rules.visit_on(told(WORSE, AdviceState.BOOKED), TODAY + timedelta(days=56))

    assert after(69, booked, WORSE) is None
    assert after(70, booked, WORSE) == WORSE


@pytest.mark.parametrize("state", [AdviceState.BOOKED, AdviceState.SEEN, AdviceState.TREATED])
def test_what_is_in_a_clinicians_hands_rests_at_every_level_that_can_wait(state: AdviceState) -> None:
    answered, months_of_it = told(STAYS, state), replace(STAYS, level=Level.D)

    assert after(27, answered, months_of_it) is None


@pytest.mark.parametrize("state", [None, AdviceState.NOT_NOW, AdviceState.MISTAKE])
def test_a_higher_level_is_spoken_of_at_once_otherwise(state: AdviceState | None) -> None:
    months_of_it = replace(STAYS, level=Level.D)

    assert after(1, told(STAYS, state), months_of_it) == months_of_it


def test_checked_or_not_an_emergency_is_spoken_of() -> None:
    assert after(1, told(CLUMSY, AdviceState.SEEN), replace(CLUMSY, level=Level.S)) is not None


@pytest.mark.parametrize("state", [AdviceState.NOT_NOW, AdviceState.MISTAKE])
@pytest.mark.parametrize("finding", [WORSE, STAYS])
@pytest.mark.parametrize(("days", "speaks"), [(89, False), (90, True)])
def test_nobody_is_pressed_who_does_not_want_it(
    finding: Finding, state: AdviceState, days: int, *, speaks: bool
) -> None:
    assert (after(days, told(finding, state), finding) is not None) == speaks


@pytest.mark.parametrize("state", [AdviceState.NOT_NOW, AdviceState.MISTAKE])
def test_a_warning_sign_told_anew_is_heard_after_two_weeks_all_the_same(state: AdviceState) -> None:
    assert after(14, told(CLUMSY, state), CLUMSY) == CLUMSY


def days_told(finding: Finding, days: int) -> list[int]:
    """Let a finding hold for so many days without any answer; return the days on which it is spoken of."""
    past: list[Advice] = []
    for number in range(days):
        today = TODAY + timedelta(days=number)
        if due([finding], past, today) is not None:
            past.append(given(finding, NOW, today))
    return [(advice.given_on - TODAY).days for advice in past]


@pytest.mark.parametrize("finding", [LONG, WORSE, ASKS, Finding(rule="MED-S", level=Level.C)])
def test_what_is_never_answered_comes_again_ever_more_seldom(finding: Finding) -> None:
    assert days_told(finding, 365) == [0, 14, 42, 132, 222, 312]


@pytest.mark.parametrize("finding", [CLUMSY, Finding(rule="MED-DUP", level=Level.C)])
def test_what_is_told_or_taken_anew_does_not(finding: Finding) -> None:
    assert days_told(finding, 60) == [0, 14, 28, 42, 56]


def test_a_quiet_year_is_forgotten() -> None:
    past = [given(LONG, NOW, TODAY), given(LONG, NOW, TODAY + timedelta(days=300))]

    assert due([LONG], past, TODAY + timedelta(days=314)) == LONG


@pytest.mark.parametrize("second", [STAYS, Finding(rule="SEV-3", level=Level.D), ASKS])
def test_after_advice_for_the_next_days_the_rest_waits_for_tomorrow(second: Finding) -> None:
    past = (told(WORSE),)

    assert waits_for_tomorrow(second, past, TODAY)
    assert not waits_for_tomorrow(second, past, TODAY + timedelta(days=1))


def test_what_is_more_urgent_does_not_wait_nor_does_this_days_medicine() -> None:
    past = (told(STAYS),)

    assert not waits_for_tomorrow(WORSE, past, TODAY)
    assert not waits_for_tomorrow(Finding(rule="MED-DUP", level=Level.C), past, TODAY)
    assert waits_for_tomorrow(WORSE, (told(SUDDEN),), TODAY)


def test_an_early_word_holds_nothing_back() -> None:
    assert not waits_for_tomorrow(STAYS, (told(Finding(rule="MED-S", level=Level.C)),), TODAY)


def test_the_day_after_a_visit_is_the_day_to_ask_how_it_went() -> None:
    booked = rules.visit_on(told(WORSE, AdviceState.BOOKED), TODAY + timedelta(days=7))

    assert booked.ask_again_on == TODAY + timedelta(days=8)
    assert rules.asked(booked, TODAY + timedelta(days=8)).ask_again_on is None


def test_without_a_day_it_is_asked_before_the_reason_may_be_spoken_of_again() -> None:
    booked = told(WORSE, AdviceState.BOOKED)

    assert (booked.booked_for, booked.ask_again_on) == (None, TODAY + timedelta(days=27))
    assert after(27, booked, WORSE) is None


def test_not_yet_is_asked_once_more_and_then_no_more() -> None:
    first, second = TODAY + timedelta(days=8), TODAY + timedelta(days=23)
    once = rules.asked(rules.visit_on(told(WORSE, AdviceState.BOOKED), TODAY + timedelta(days=7)), first)
    not_yet = rules.visit_on(once, first + rules.NOT_YET)
    twice = rules.visit_on(rules.asked(not_yet, second), second + rules.NOT_YET)

    assert (not_yet.ask_again_on, twice.ask_again_on) == (second, None)


@pytest.mark.parametrize("by", [timedelta(days=7), timedelta(days=56)])
def test_a_visit_told_of_late_is_asked_about_as_well(by: timedelta) -> None:
    day = TODAY + timedelta(days=3)
    booked = rules.answered(rules.asked(told(WORSE), day), AdviceState.BOOKED, day)

    assert rules.visit_on(booked, day + by).ask_again_on == day + by + timedelta(days=1)


@pytest.mark.parametrize("finding", [SUDDEN, TODAYS])
def test_an_emergency_said_to_be_booked_is_still_asked_about_next_day(finding: Finding) -> None:
    assert told(finding, AdviceState.BOOKED).ask_again_on == TODAY + timedelta(days=1)


def test_not_now_is_not_asked_about_again() -> None:
    answered = told(WORSE, AdviceState.NOT_NOW)

    assert answered.ask_again_on is None


def test_later_asks_again_after_three_days() -> None:
    assert told(WORSE, AdviceState.LATER).ask_again_on == TODAY + timedelta(days=3)


def test_later_is_over_with_its_question_unless_it_is_said_once_more() -> None:
    day = TODAY + timedelta(days=3)
    asked = rules.asked(told(WORSE, AdviceState.LATER), day)
    again = rules.answered(asked, AdviceState.LATER, day)

    assert (asked.ask_again_on, again.ask_again_on) == (None, day + timedelta(days=3))


def test_unanswered_advice_is_asked_about_once() -> None:
    advice, day = told(WORSE), TODAY + timedelta(days=3)

    assert advice.ask_again_on == day
    assert rules.asked(advice, day).ask_again_on is None


def test_an_early_word_and_a_question_are_never_asked_about() -> None:
    early = told(Finding(rule="MED-S", level=Level.C))

    assert (early.ask_again_on, told(ASKS).ask_again_on) == (None, None)


@pytest.mark.parametrize("finding", [SUDDEN, TODAYS])
def test_after_an_emergency_nape_asks_next_day_once_more_and_then_stops(finding: Finding) -> None:
    advice = told(finding)
    first = TODAY + timedelta(days=1)
    once = rules.asked(advice, first)
    twice = rules.asked(once, first + timedelta(days=1))

    assert [advice.ask_again_on, once.ask_again_on, twice.ask_again_on] == [first, first + timedelta(days=1), None]


def test_getting_help_is_still_asked_about_next_day() -> None:
    assert told(SUDDEN, AdviceState.HELP).ask_again_on == TODAY + timedelta(days=1)


@pytest.mark.parametrize("state", [AdviceState.SEEN, AdviceState.MISTAKE])
def test_a_resolved_emergency_is_not_asked_about_and_lets_exercise_go_on(state: AdviceState) -> None:
    resolved = told(SUDDEN, state)

    assert resolved.ask_again_on is None
    assert not holds_exercise((resolved,))


@pytest.mark.parametrize("state", [None, AdviceState.HELP, AdviceState.LATER, AdviceState.NOT_NOW, AdviceState.BOOKED])
@pytest.mark.parametrize("finding", [SUDDEN, TODAYS])
def test_exercise_stops_while_an_emergency_stands(finding: Finding, state: AdviceState | None) -> None:
    assert holds_exercise((told(finding, state),))


def test_other_advice_does_not_stop_exercise() -> None:
    assert not holds_exercise((told(WORSE), told(STAYS)))


def test_movement_waits_while_a_red_flag_of_the_next_days_stands() -> None:
    assert unresolved_d((told(CLUMSY),))
    assert unresolved_d((told(CLUMSY, AdviceState.BOOKED),))
    assert not unresolved_d((told(CLUMSY, AdviceState.TREATED), told(CLUMSY, AdviceState.SEEN), told(WORSE)))


@pytest.mark.parametrize(("rule", "waits"), [("NEW-50", True), ("PAT", True), ("SEV-3", False), ("MED-S", False)])
def test_movement_waits_for_a_counted_warning_sign_as_for_a_told_one(rule: str, *, waits: bool) -> None:
    assert unresolved_d((told(Finding(rule=rule, level=Level.D)),)) == waits


def test_advice_keeps_what_it_was_given_on() -> None:
    advice = given(WORSE, NOW, TODAY, flags=("RF28",))

    assert (advice.numbers, advice.sources, advice.flags) == (WORSE.numbers, WORSE.sources, ("RF28",))
    assert (advice.family, advice.urgent, advice.state) == ("worsening", False, AdviceState.OPEN)


def test_the_ninety_days_are_counted_from_the_answer() -> None:
    later = replace(told(WORSE), state=AdviceState.SEEN, answered_on=TODAY + timedelta(days=10))

    assert after(99, later, WORSE) is None
    assert after(100, later, WORSE) == WORSE
