"""MED-MIX, MED-10 and MED-DUP: several kinds together, the same one day after day, one ingredient twice in a day."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.advice import AdviceState
from bot.diary.advice import answered as after_answer
from bot.diary.advice import given as advised
from bot.diary.appraisal import of_diary
from bot.diary.entries import Day, Medicine, Taken
from bot.diary.finding import Finding
from bot.diary.findings import assess
from bot.diary.flags import Level
from bot.diary.ingredients import doubled
from bot.diary.profile import Profile, Reported
from bot.diary.resting import due
from tests.unit.diary.diaries import NOW, TODAY, ago, with_medicine

P, N, A = Medicine.PARACETAMOL, Medicine.IBUPROFEN_TYPE, Medicine.ASPIRIN
T, C = Medicine.TRIPTAN, Medicine.COMBINATION
CALPOL = Taken(name="Calpol", medicine=P, ingredients=frozenset({"paracetamol"}))
TYLENOL = Taken(name="Tylenol", medicine=P, ingredients=frozenset({"paracetamol"}))
NUROFEN = Taken(name="Nurofen", medicine=N, ingredients=frozenset({"ibuprofen"}))
ALEVE = Taken(name="Aleve", medicine=N, ingredients=frozenset({"naproxen"}))
EXCEDRIN = Taken(name="Excedrin", medicine=C, ingredients=frozenset({"aspirin", "paracetamol", "caffeine"}))
CO_CODAMOL = Taken(name="co-codamol", medicine=C, ingredients=frozenset({"codeine", "paracetamol"}))
PANADOL_EXTRA = Taken(name="Panadol Extra", medicine=C, ingredients=frozenset({"paracetamol", "caffeine"}))
CAFERGOT = Taken(name="Cafergot", medicine=Medicine.ERGOT, ingredients=frozenset({"ergotamine", "caffeine"}))
UNKNOWN = Taken(name="Uncle's drops", medicine=Medicine.OTHER)


def found(days: tuple[Day, ...], rule: str, profile: Profile | None = None) -> Finding | None:
    findings = assess(days, profile or Profile(), TODAY)
    return next((finding for finding in findings if finding.rule == rule), None)


def mixed(simple: int, triptans: int, answered: int = 30, months: int = 3) -> tuple[Day, ...]:
    """Make months with some days of paracetamol, then some of triptans, no headaches."""
    classes = [frozenset({P})] * simple + [frozenset({T})] * triptans
    classes += [frozenset[Medicine]()] * (answered - len(classes))
    return tuple(
        Day(day=ago(30 * month + n), headache=False, medicines=classes[n])
        for month in range(months)
        for n in range(answered)
    )


def running(days: int, *taken: Taken, medicine: Medicine | None = None, rest: int = 0) -> tuple[Day, ...]:
    """Make days running with a medicine up to today, then `rest` earlier days without one."""
    classes = frozenset({medicine}) if medicine else frozenset(one.medicine for one in taken)
    with_it = tuple(Day(day=ago(n), score=2.0, medicines=classes, taken=frozenset(taken)) for n in range(days))
    return (*with_it, *(Day(day=ago(days + n), score=2.0) for n in range(rest)))


# Several kinds together


@pytest.mark.parametrize(("simple", "triptans", "speaks"), [(5, 5, True), (5, 4, False), (8, 2, True), (10, 0, False)])
def test_ten_days_of_two_kinds_for_three_months_are_for_a_routine_visit(
    simple: int, triptans: int, speaks: bool
) -> None:
    finding = found(mixed(simple, triptans), "MED-MIX")

    assert (finding is not None) == speaks
    assert finding is None or (finding.level, finding.numbers["days"], finding.flags) == (
        Level.R,
        simple + triptans,
        ("RF34",),
    )


@pytest.mark.parametrize(("months", "speaks"), [(3, True), (2, False)])
def test_several_kinds_must_last_three_months(months: int, speaks: bool) -> None:
    assert (found(mixed(6, 6, months=months), "MED-MIX") is not None) == speaks


@pytest.mark.parametrize(("answered", "speaks"), [(20, True), (19, False)])
def test_days_of_several_kinds_are_scaled_only_when_twenty_were_answered(answered: int, speaks: bool) -> None:
    # 7 of 20 are 10.5 in 30; 7 of 19 are only the 7 that were seen.
    assert (found(mixed(4, 3, answered), "MED-MIX") is not None) == speaks


def test_a_day_with_two_kinds_is_one_day() -> None:
    both = tuple(
        Day(day=ago(30 * month + n), medicines=frozenset({P, T}) if n < 9 else frozenset(), score=1.0)
        for month in range(3)
        for n in range(30)
    )

    assert found(both, "MED-MIX") is None


def test_simple_painkillers_are_one_kind_with_a_limit_of_their_own() -> None:
    days = tuple(
        Day(day=ago(30 * month + n), score=1.0, medicines=frozenset({P} if n < 6 else {N} if n < 12 else set()))
        for month in range(3)
        for n in range(30)
    )

    assert found(days, "MED-MIX") is None


def test_where_one_kind_reaches_its_own_limit_only_that_is_spoken_of() -> None:
    days = mixed(3, 10)

    assert found(days, "MED-MIX") is None
    assert found(days, "MED-T") is not None


def test_months_that_were_told_stand_in_for_those_the_diary_does_not_reach() -> None:
    told = Reported(medicine_days=12, medicine_months=4, medicines=frozenset({P, T}))

    finding = found((Day(day=TODAY, score=3.0),), "MED-MIX", Profile(reported=told))

    assert finding is not None
    assert (finding.key, finding.numbers["days"]) == ("rule-med-mix-reported", 12)


# Day after day


@pytest.mark.parametrize("medicine", [P, N, A])
@pytest.mark.parametrize(("days", "speaks"), [(10, True), (9, False)])
def test_ten_days_running_with_the_same_painkiller(medicine: Medicine, days: int, speaks: bool) -> None:
    finding = found(running(days, medicine=medicine, rest=20), "MED-10")

    assert (finding is not None) == speaks
    assert finding is None or (finding.level, finding.numbers) == (
        Level.R,
        {"medicine": medicine.value, "days": 10, "limit": 10},
    )


@pytest.mark.parametrize("medicine", [T, Medicine.OPIOID, Medicine.OTHER, C])
def test_what_is_not_a_simple_painkiller_has_no_packet_of_ten_days(medicine: Medicine) -> None:
    assert found(running(12, medicine=medicine), "MED-10") is None


def test_a_day_without_an_answer_ends_the_run() -> None:
    days = tuple(day for day in running(12, medicine=P) if day.day != ago(5))

    assert found(days, "MED-10") is None


@pytest.mark.parametrize(("without", "speaks"), [(1, True), (2, False)])
def test_the_run_may_have_ended_a_day_ago_and_no_earlier(without: int, speaks: bool) -> None:
    earlier = tuple(Day(day=ago(n + without), medicines=frozenset({P})) for n in range(10))

    assert (found((*earlier, *(Day(day=ago(n), score=1.0) for n in range(without))), "MED-10") is not None) == speaks


def test_different_painkillers_in_turn_are_not_the_same_one() -> None:
    days = tuple(Day(day=ago(n), medicines=frozenset({P if n % 2 else N})) for n in range(14))

    assert found(days, "MED-10") is None


def test_what_is_inside_a_combination_counts() -> None:
    days = (*running(5, EXCEDRIN), *(Day(day=ago(5 + n), medicines=frozenset({P})) for n in range(5)))

    finding = found(days, "MED-10")

    assert finding is not None
    assert finding.numbers["medicine"] == "paracetamol"


@pytest.mark.parametrize(("days", "speaks"), [(3, True), (2, False)])
def test_codeine_with_another_painkiller_has_three_days(days: int, speaks: bool) -> None:
    finding = found(running(days, CO_CODAMOL), "MED-10")

    assert (finding is not None) == speaks
    assert finding is None or finding.numbers == {"medicine": "codeine", "days": 3, "limit": 3}


def test_codeine_alone_is_prescribed_and_has_no_packet_of_three_days() -> None:
    alone = Taken(name="codeine", medicine=Medicine.OPIOID, ingredients=frozenset({"codeine"}))

    assert found(running(5, alone), "MED-10") is None


# Twice in a day


def together(*taken: Taken, medicines: frozenset[Medicine] = frozenset()) -> Day:
    classes = medicines | frozenset(one.medicine for one in taken)
    return Day(day=TODAY, medicines=classes, taken=frozenset(taken))


@pytest.mark.parametrize(
    ("day", "common"),
    [
        (together(CALPOL, TYLENOL), "paracetamol"),
        (together(CALPOL, EXCEDRIN), "paracetamol"),
        (together(CO_CODAMOL, PANADOL_EXTRA), "paracetamol"),
        (together(EXCEDRIN, medicines=frozenset({P})), "paracetamol"),
        (together(NUROFEN, ALEVE), "anti_inflammatory"),
        (together(EXCEDRIN, NUROFEN), "anti_inflammatory"),
        (together(medicines=frozenset({N, A})), "anti_inflammatory"),
        (together(ALEVE, medicines=frozenset({A})), "anti_inflammatory"),
        (together(CALPOL), None),
        (together(CALPOL, NUROFEN), None),
        (together(CALPOL, medicines=frozenset({P})), None),
        (together(PANADOL_EXTRA, CAFERGOT), None),
        (together(UNKNOWN, CALPOL), None),
        (together(medicines=frozenset({P, N, T})), None),
        (together(), None),
    ],
)
def test_two_products_of_a_day_share_an_ingredient_or_not(day: Day, common: str | None) -> None:
    assert doubled(day) == (() if common is None else (common,))


def test_everything_that_is_there_twice_is_told() -> None:
    day = together(CALPOL, TYLENOL, NUROFEN, ALEVE)

    assert doubled(day) == ("anti_inflammatory", "paracetamol")
    assert [one.numbers["ingredient"] for one in assess((day,), Profile(), TODAY)] == list(doubled(day))


def test_another_ingredient_is_another_reason() -> None:
    paracetamol, anti_inflammatory = (
        Finding(rule="MED-DUP", level=Level.C, numbers={"ingredient": ingredient})
        for ingredient in ("paracetamol", "anti_inflammatory")
    )
    told = (advised(paracetamol, NOW, ago(3)),)

    assert due([paracetamol], told, TODAY) is None
    assert due([anti_inflammatory], told, TODAY) == anti_inflammatory


def test_twice_in_a_day_is_told_beside_whatever_else_is_due() -> None:
    earlier = tuple(Day(day=ago(n), medicines=frozenset({P})) for n in range(2, 30, 2))

    found = of_diary((*earlier, together(CALPOL, TYLENOL)), Profile(), (), TODAY)

    assert [(one.rule, one.level) for one in found] == [("MED-DUP", Level.C), ("MED-S", Level.R)]


def test_but_not_beside_an_emergency() -> None:
    urgent = advised(Finding(rule="RF06", level=Level.E), NOW, TODAY)

    assert of_diary((together(CALPOL, TYLENOL),), Profile(), (urgent,), TODAY) == ()


def test_the_same_ingredient_twice_is_told_at_once_as_information() -> None:
    finding = found((together(CALPOL, TYLENOL),), "MED-DUP")

    assert finding is not None
    assert (finding.level, finding.asks, finding.key, finding.flags) == (Level.C, False, "rule-med-dup", ())


@pytest.mark.parametrize(("back", "speaks"), [(0, True), (1, True), (2, False)])
def test_a_day_that_was_just_filled_in_counts_and_no_older_one(back: int, speaks: bool) -> None:
    twice = Day(day=ago(back), medicines=frozenset({P}), taken=frozenset({CALPOL, TYLENOL}))
    later = tuple(Day(day=ago(n), score=2.0) for n in range(back))

    assert (found((twice, *later), "MED-DUP") is not None) == speaks


# What they have in common


@pytest.mark.parametrize("rule", ["MED-MIX", "MED-10"])
@pytest.mark.parametrize("state", [AdviceState.SEEN, AdviceState.TREATED])
def test_what_is_looked_after_is_not_brought_up_again(rule: str, state: AdviceState) -> None:
    finding = Finding(rule=rule, level=Level.R)
    past = after_answer(advised(finding, NOW, TODAY), state, TODAY)

    assert due([finding], (past,), ago(-89)) is None
    assert due([finding], (past,), ago(-90)) == finding


@pytest.mark.parametrize("rule", ["MED-MIX", "MED-10", "MED-DUP", "HD-5", "PEG-UP", "PAT", "NEW-50", "IMPROVE"])
def test_a_warning_sign_of_today_goes_first(rule: str) -> None:
    fever, finding = Finding(rule="RF07", level=Level.S), Finding(rule=rule, level=Level.D)

    assert due([finding, fever], (), TODAY) == fever


@pytest.mark.parametrize("rule", ["MED-MIX", "MED-10", "MED-DUP", "HD-5"])
def test_each_is_a_reason_of_its_own(rule: str) -> None:
    simple = advised(Finding(rule="MED-S", level=Level.R), NOW, TODAY)

    assert due([Finding(rule=rule, level=Level.R)], (simple,), TODAY) is not None


@given(st.lists(st.sampled_from([CALPOL, TYLENOL, NUROFEN, ALEVE, EXCEDRIN, PANADOL_EXTRA, UNKNOWN]), max_size=5))
@settings(max_examples=60)
def test_one_more_product_never_takes_a_warning_away(taken: list[Taken]) -> None:
    assert set(doubled(together(*taken))) >= set(doubled(together(*taken[1:])))


def test_a_story_of_a_cold_with_a_paracetamol_too_many() -> None:
    # Three days of a cold: Lemsip in the morning is nothing to speak of, until the usual tablet joins it.
    lemsip = Taken(name="Lemsip", medicine=P, ingredients=frozenset({"paracetamol"}))
    calm = (Day(day=ago(2), medicines=frozenset({P}), taken=frozenset({lemsip})),)
    day = Day(day=ago(1), medicines=frozenset({P}), taken=frozenset({lemsip, CALPOL}))

    assert assess(calm, Profile(), ago(2)) == ()
    assert [finding.rule for finding in assess((*calm, day), Profile(), ago(1))] == ["MED-DUP"]


def test_a_story_of_a_back_that_is_fed_ibuprofen_for_ten_days() -> None:
    rules = [[f.rule for f in assess(running(day, NUROFEN), Profile(), TODAY)] for day in range(1, 12)]

    assert [i + 1 for i, names in enumerate(rules) if "MED-10" in names] == [10, 11]


@pytest.mark.parametrize(("days", "months", "level"), [(14, 4, None), (15, None, Level.R), (16, 3, Level.R)])
def test_painkiller_days_that_were_told_count_until_the_diary_is_long_enough(
    days: int, months: int | None, level: Level | None
) -> None:
    told = Reported(medicine_days=days, medicine_months=months)
    finding = found((Day(day=TODAY, score=3.0),), "MED-S", Profile(reported=told))

    assert (finding.level if finding else None) == level
    assert finding is None or finding.key == "rule-med-s-reported"


def test_what_was_told_with_headaches_of_three_months_is_for_the_next_days() -> None:
    told = Reported(headache_days=20, headache_months=6, medicine_days=12, medicine_months=6, medicines=frozenset({T}))
    finding = found((Day(day=TODAY, score=3.0),), "MED-T", Profile(reported=told))

    assert finding is not None
    assert finding.level is Level.D


def test_the_diary_wins_over_what_was_told_once_it_is_long_enough() -> None:
    told = Profile(reported=Reported(medicine_days=20))

    assert found(with_medicine(P, 2, 19), "MED-S", told) is not None
    assert found(with_medicine(P, 2, 20), "MED-S", told) is None
