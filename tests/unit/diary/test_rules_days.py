"""HD-15, HD-5, MED-S and MED-T: counted days, scaled for missing ones, and what lasts three months."""

import pytest

from bot.diary.entries import Day, Medicine
from bot.diary.finding import Finding
from bot.diary.findings import assess
from bot.diary.flags import Level
from bot.diary.profile import Condition, Profile, Reported
from content import Words
from tests.unit.diary.diaries import TODAY, ago, with_headache, with_medicine

MIGRAINE = Profile(conditions=frozenset({Condition.MIGRAINE}))
SIMPLE = [Medicine.PARACETAMOL, Medicine.IBUPROFEN_TYPE, Medicine.ASPIRIN]
STRONGER = [Medicine.TRIPTAN, Medicine.ERGOT, Medicine.OPIOID, Medicine.COMBINATION]


def found(days: tuple[Day, ...], rule: str, profile: Profile | None = None) -> Finding | None:
    findings = assess(days, profile or Profile(), TODAY)
    return next((finding for finding in findings if finding.rule == rule), None)


@pytest.mark.parametrize(("ached", "fires"), [(15, True), (14, False)])
def test_headache_on_half_of_the_days_is_for_a_routine_visit(ached: int, fires: bool) -> None:
    finding = found(with_headache(ached, 30), "HD-15")

    assert (finding is not None) == fires
    assert finding is None or (finding.level, finding.numbers["days"]) == (Level.R, ached)


@pytest.mark.parametrize(("answered", "fires"), [(20, True), (19, False)])
def test_missing_days_are_scaled_only_when_twenty_were_answered(answered: int, fires: bool) -> None:
    # 13 of 20 are 19.5 in 30; 13 of 19 are only the 13 that were seen.
    assert (found(with_headache(13, answered), "HD-15") is not None) == fires


def test_the_scaled_count_is_told_beside_what_was_seen() -> None:
    finding = found(with_headache(12, 24), "HD-15")

    assert finding is not None
    assert finding.numbers == {"level": "R", "days": 12, "answered": 24, "estimate": 15, "window": 30}


def test_an_estimate_is_cut_so_that_no_text_tells_of_a_limit_that_is_not_reached() -> None:
    finding = found(with_medicine(Medicine.TRIPTAN, 8, 25), "MED-T")  # 9.6 of 30

    assert finding is not None
    assert (finding.level, finding.numbers["estimate"]) == (Level.C, 9)


@pytest.mark.parametrize(
    ("answered", "told"), [(30, "30 days you answered."), (24, "24 days you answered, about 18 of 30.")]
)
def test_an_estimate_that_is_no_news_is_left_out(answered: int, told: str) -> None:
    finding = found(with_headache(15, answered), "HD-15")

    assert finding is not None
    assert Words.load().say(f"{finding.key}-told", **finding.numbers).endswith(f"15 of the {told}")


@pytest.mark.parametrize(("months", "level"), [(3, Level.D), (2, Level.R)])
def test_three_months_of_headache_are_for_the_next_days(months: int, level: Level) -> None:
    finding = found(with_headache(20, 30, months=months), "HD-15")

    assert finding is not None
    assert finding.level is level


def test_three_months_that_a_clinician_knows_of_stay_routine() -> None:
    finding = found(with_headache(20, 30, months=3), "HD-15", Profile(assessed=True))

    assert finding is not None
    assert finding.level is Level.R


@pytest.mark.parametrize(("ached", "fires"), [(5, True), (4, False), (14, True), (15, False)])
def test_frequent_attacks_with_known_migraine_are_worth_a_question(ached: int, fires: bool) -> None:
    finding = found(with_headache(ached, 30, months=2), "HD-5", MIGRAINE)

    assert (finding is not None) == fires
    assert finding is None or (finding.level, finding.flags) == (Level.R, ())


def test_frequent_attacks_must_last_two_months_and_be_known_migraine() -> None:
    assert found(with_headache(8, 30), "HD-5", MIGRAINE) is None
    assert found(with_headache(8, 30, months=2), "HD-5") is None


@pytest.mark.parametrize(("answered", "fires"), [(20, True), (19, False)])
def test_attacks_are_scaled_only_when_twenty_days_were_answered(answered: int, fires: bool) -> None:
    assert (found(with_headache(4, answered, months=2), "HD-5", MIGRAINE) is not None) == fires


def test_a_story_of_migraine_that_becomes_frequent() -> None:
    spring = with_headache(6, 30, months=2)
    first_month = tuple(day for day in spring if day.day <= ago(30))

    assert assess(first_month, MIGRAINE, ago(30)) == ()
    assert [finding.rule for finding in assess(spring, MIGRAINE, TODAY)] == ["HD-5"]


@pytest.mark.parametrize(
    ("days", "months", "level"), [(14, 6, None), (15, None, Level.R), (15, 2, Level.R), (15, 3, Level.D)]
)
def test_headache_days_that_were_told_stand_in_for_what_the_diary_does_not_reach(
    days: int, months: int | None, level: Level | None
) -> None:
    told = Profile(reported=Reported(headache_days=days, headache_months=months))
    finding = found((Day(day=TODAY, score=3.0),), "HD-15", told)

    assert (finding.level if finding else None) == level
    assert finding is None or finding.key == "rule-hd-15-reported"


def test_headaches_told_of_two_months_are_frequent_attacks() -> None:
    told = Profile(conditions=MIGRAINE.conditions, reported=Reported(headache_days=6, headache_months=2))

    assert found((Day(day=TODAY, score=3.0),), "HD-5", told) is not None


def test_a_long_diary_is_not_corrected_by_what_was_told_before_it() -> None:
    told = Profile(reported=Reported(headache_days=30, headache_months=12))

    assert found(with_headache(2, 30, months=4), "HD-15", told) is None


@pytest.mark.parametrize("medicine", SIMPLE)
@pytest.mark.parametrize(("taken", "level"), [(9, None), (10, Level.C), (14, Level.C), (15, Level.R)])
def test_simple_painkillers_have_an_early_word_at_ten_and_a_word_at_fifteen(
    medicine: Medicine, taken: int, level: Level | None
) -> None:
    finding = found(with_medicine(medicine, taken, 30), "MED-S")

    assert (finding.level if finding else None) == level


@pytest.mark.parametrize("medicine", STRONGER)
@pytest.mark.parametrize(("taken", "level"), [(7, None), (8, Level.C), (9, Level.C), (10, Level.R)])
def test_stronger_ones_have_an_early_word_at_eight_and_a_word_at_ten(
    medicine: Medicine, taken: int, level: Level | None
) -> None:
    finding = found(with_medicine(medicine, taken, 30), "MED-T")

    assert (finding.level if finding else None) == level


def test_the_early_word_has_a_text_of_its_own() -> None:
    early, late = found(with_medicine(SIMPLE[0], 10, 30), "MED-S"), found(with_medicine(SIMPLE[0], 15, 30), "MED-S")

    assert early is not None
    assert late is not None
    assert (early.key, late.key) == ("rule-med-s-early", "rule-med-s")


@pytest.mark.parametrize(("months", "level"), [(3, Level.D), (2, Level.R)])
def test_three_months_beside_many_headaches_are_for_the_next_days(months: int, level: Level) -> None:
    finding = found(with_medicine(Medicine.PARACETAMOL, 16, 30, months=months), "MED-S")

    assert finding is not None
    assert finding.level is level


@pytest.mark.parametrize(("months", "level"), [(3, Level.D), (2, Level.R)])
def test_three_months_of_stronger_ones_beside_many_headaches_are_for_the_next_days(months: int, level: Level) -> None:
    finding = found(with_medicine(Medicine.TRIPTAN, 15, 30, months=months), "MED-T")

    assert finding is not None
    assert finding.level is level


@pytest.mark.parametrize(("rule", "medicine"), [("MED-S", Medicine.PARACETAMOL), ("MED-T", Medicine.TRIPTAN)])
def test_three_months_of_medicine_without_many_headaches_stay_routine(rule: str, medicine: Medicine) -> None:
    days = tuple(Day(day=ago(n), headache=False, medicines=frozenset({medicine})) for n in range(90))
    finding = found(days, rule)

    assert finding is not None
    assert finding.level is Level.R


@pytest.mark.parametrize(("answered", "fires"), [(20, True), (19, False)])
def test_missing_medicine_days_are_scaled_only_when_twenty_were_answered(answered: int, fires: bool) -> None:
    assert (found(with_medicine(Medicine.PARACETAMOL, 7, answered), "MED-S") is not None) == fires


def test_several_simple_painkillers_on_one_day_are_one_day() -> None:
    days = tuple(Day(day=ago(n), medicines=frozenset(SIMPLE)) for n in range(9))

    assert found(days, "MED-S") is None


def test_other_medicine_is_not_counted() -> None:
    days = tuple(Day(day=ago(n), medicines=frozenset({Medicine.OTHER})) for n in range(30))

    assert assess(days, Profile(), TODAY) == ()
