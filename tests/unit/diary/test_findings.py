"""What holds for every rule: order, silence, and never an emergency from scores alone."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import content
from bot.diary.entries import Day, Medicine, Taken
from bot.diary.finding import FAMILIES
from bot.diary.findings import Timeline, assess, confirmed
from bot.diary.flags import FLAGS, Level
from bot.diary.profile import Condition, Profile, Reported
from bot.diary.review import Review, ReviewKind
from bot.diary.rules.lookback import NO_DAYS
from content import Words
from tests.unit.diary.diaries import TODAY, ago, scored, with_headache, with_medicine

REPORTED = Reported(headache_days=20, headache_months=3, medicine_days=20, medicine_months=3)
PROFILES = st.builds(
    Profile,
    assessed=st.sampled_from([None, True, False]),
    pain_started=st.sampled_from([None, ago(10), ago(30), ago(50), ago(120)]),
    age_50_plus=st.sampled_from([None, True]),
    conditions=st.sampled_from([frozenset[Condition](), frozenset({Condition.MIGRAINE})]),
    reported=st.sampled_from([None, REPORTED]),
)
CALPOL = Taken(name="Calpol", medicine=Medicine.PARACETAMOL, ingredients=frozenset({"paracetamol"}))
EXTRA = Taken(name="Extra", medicine=Medicine.COMBINATION, ingredients=frozenset({"paracetamol", "caffeine"}))
CODEINE = Taken(name="Co-codamol", medicine=Medicine.COMBINATION, ingredients=frozenset({"paracetamol", "codeine"}))
BOTH = frozenset({Medicine.PARACETAMOL, Medicine.TRIPTAN})
MIGRAINE = frozenset({Condition.MIGRAINE})


def mixed_months() -> tuple[Day, ...]:
    """Make three months of ten days with painkiller or triptan each."""
    return tuple(
        Day(day=ago(30 * month + n), medicines=frozenset({sorted(BOTH)[n % 2]}) if n < 10 else frozenset(), score=1.0)
        for month in range(3)
        for n in range(30)
    )


RARER: tuple[tuple[tuple[Day, ...], Profile], ...] = (
    (with_headache(6, 30, months=2), Profile(conditions=MIGRAINE)),
    ((Day(day=TODAY, headache=True),), Profile(age_50_plus=True, pain_started=ago(5))),
    ((Day(day=TODAY, different=True), Day(day=ago(1), different=True)), Profile()),
    (scored([6.0] * 42 + [3.0] * 14), Profile(assessed=True)),
    (mixed_months(), Profile()),
    ((Day(day=TODAY, medicines=BOTH, taken=frozenset({CALPOL, EXTRA})),), Profile()),
    ((Day(day=TODAY, medicines=frozenset({Medicine.IBUPROFEN_TYPE, Medicine.ASPIRIN})),), Profile()),
    (
        tuple(Day(day=ago(n), medicines=frozenset({CODEINE.medicine}), taken=frozenset({CODEINE})) for n in range(4)),
        Profile(),
    ),
    *(
        (
            (Day(day=TODAY, score=3.0),),
            Profile(reported=replace(REPORTED, headache_days=days, medicines=medicines), conditions=MIGRAINE),
        )
        for days in (7, 20)
        for medicines in (frozenset({Medicine.PARACETAMOL}), frozenset({Medicine.TRIPTAN}), BOTH)
    ),
)
WORSE_WEEKS = tuple(
    Review(kind=ReviewKind.WEEKLY, on=ago(7 * (5 - n)), answers={"pain": felt, "enjoyment": felt, "activity": felt})
    for n, felt in enumerate((0, 1, 1, 2, 6, 6))
)
SCORES = st.lists(st.one_of(st.none(), st.integers(0, 10).map(float)), min_size=1, max_size=80)


def diary_days() -> st.SearchStrategy[tuple[Day, ...]]:
    facts = st.tuples(
        st.one_of(st.none(), st.integers(0, 10)),
        st.sampled_from([None, True, False]),
        st.sets(st.sampled_from(Medicine)),
        st.sampled_from([None, True, False]),
        st.sets(st.sampled_from([CALPOL, EXTRA, CODEINE])),
    )
    return st.lists(facts, max_size=100).map(
        lambda rows: tuple(
            Day(
                day=ago(n),
                score=None if score is None else float(score),
                headache=ache,
                medicines=frozenset(classes | {one.medicine for one in names}),
                different=changed,
                taken=frozenset(names),
            )
            for n, (score, ache, classes, changed, names) in enumerate(rows)
        )
    )


@given(diary_days(), PROFILES)
@settings(max_examples=60)
def test_a_diary_alone_is_never_an_emergency_or_for_today(days: tuple[Day, ...], profile: Profile) -> None:
    assert all(finding.level not in (Level.E, Level.S) for finding in assess(days, profile, TODAY))


@given(SCORES, PROFILES, st.integers(0, 30))
@settings(max_examples=60)
def test_days_without_an_answer_change_nothing(scores: list[float | None], profile: Profile, extra: int) -> None:
    days = scored(scores)
    silent = tuple(Day(day=ago(n)) for n in range(len(scores) + extra) if ago(n) not in {day.day for day in days})

    assert assess((*days, *silent), profile, TODAY) == assess(days, profile, TODAY)


@given(diary_days(), PROFILES, st.integers(0, 30))
@settings(max_examples=60)
def test_silent_days_beside_any_answer_change_nothing(days: tuple[Day, ...], profile: Profile, extra: int) -> None:
    silent = tuple(Day(day=ago(n)) for n in range(len(days), len(days) + extra))

    assert assess((*days, *silent), profile, TODAY) == assess(days, profile, TODAY)


@given(diary_days(), PROFILES, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_in_which_days_are_handed_over_does_not_matter(
    days: tuple[Day, ...], profile: Profile, shuffler: random.Random
) -> None:
    shuffled = list(days)
    shuffler.shuffle(shuffled)

    assert assess(shuffled, profile, TODAY) == assess(days, profile, TODAY)


@given(diary_days(), PROFILES)
@settings(max_examples=60)
def test_praise_never_stands_beside_what_should_be_looked_at_or_a_question(
    days: tuple[Day, ...], profile: Profile
) -> None:
    found = assess(days, profile, TODAY)

    if any(finding.rule == "IMPROVE" for finding in found):
        assert found[-1].rule == "IMPROVE"
        assert not [finding for finding in found if finding.level is Level.D or finding.asks]


@given(SCORES, PROFILES, st.integers(1, 40))
@settings(max_examples=60)
def test_silence_after_the_last_answer_raises_nothing(scores: list[float | None], profile: Profile, days: int) -> None:
    diary = scored(scores)
    before, after = assess(diary, profile, TODAY), assess(diary, profile, TODAY + timedelta(days=days))

    assert set(after_rules(after)) <= set(after_rules(before))


def after_rules(findings: tuple[object, ...]) -> list[str]:
    return [repr(finding) for finding in findings]


@given(st.integers(0, 10), st.integers(20, 90))
@settings(max_examples=40)
def test_a_diary_in_which_nothing_changes_never_says_that_it_got_worse(score: int, length: int) -> None:
    found = assess(scored([float(score)] * length), Profile(), TODAY)

    assert not [finding for finding in found if finding.rule.startswith("WRS")]


@given(st.lists(st.integers(0, 10), min_size=14, max_size=14), st.integers(0, 10), st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_the_order_of_days_inside_a_window_does_not_matter(
    fortnight: list[int], usual: int, shuffler: random.Random
) -> None:
    shuffled = list(fortnight)
    shuffler.shuffle(shuffled)
    before = [float(usual)] * 63

    assert worse(before, fortnight) == worse(before, shuffled)


def worse(before: list[float], recent: list[int]) -> list[str]:
    found = assess(scored([*before, *map(float, recent)]), Profile(), TODAY)
    return [finding.rule for finding in found if finding.rule == "WRS-14"]


@given(diary_days(), PROFILES)
@settings(max_examples=30)
def test_a_diary_sorted_once_says_the_same_on_every_day(days: tuple[Day, ...], profile: Profile) -> None:
    line = Timeline.of(days)

    for today in (ago(n) for n in range(0, 100, 3)):
        so_far = [day for day in days if day.day <= today]
        assert assess(line, profile, today) == assess(so_far, profile, today)


@given(diary_days(), st.integers(0, 100))
@settings(max_examples=30)
def test_a_diary_that_grows_is_the_diary_sorted(days: tuple[Day, ...], kept: int) -> None:
    line, since = NO_DAYS, TODAY
    for day in sorted(days, key=lambda day: day.day):
        since = day.day - timedelta(days=kept)
        line = line.with_last(replace(day, score=9.0), since=since).with_last(day, since=since)

    assert line == Timeline.of(day for day in days if day.day >= since)


def test_entries_of_the_future_are_not_looked_at() -> None:
    assert assess(scored([9.0] * 3, until=TODAY + timedelta(days=3)), Profile(), TODAY) == ()


@pytest.mark.parametrize(("silent", "speaks"), [(13, True), (14, False)])
def test_a_diary_that_has_been_silent_for_a_fortnight_says_nothing(silent: int, speaks: bool) -> None:
    found = assess(scored([9.0] * 3), Profile(), TODAY + timedelta(days=silent))

    assert bool(found) == speaks


def test_an_empty_diary_says_nothing() -> None:
    assert assess((), Profile(), TODAY) == ()


def test_the_most_urgent_finding_comes_first() -> None:
    found = assess(scored([3.0] * 80 + [8.0] * 14), Profile(pain_started=ago(50)), TODAY)

    assert [finding.level for finding in found] == sorted((f.level for f in found), key=lambda level: level.rank)
    assert {"SEV-3", "SEV-14", "WRS-14", "PER-42", "CHR-90"} <= {finding.rule for finding in found}


def test_every_finding_can_be_said_with_its_numbers_and_its_sources_are_known() -> None:
    words, sources = Words.load(), content.load().sources
    diaries = (
        (scored([3.0] * 60 + [8.0] * 14), Profile(pain_started=ago(50))),
        (scored([5.0] * 35), Profile(pain_started=ago(35))),
        (scored([3.0] * 60 + [6.0] * 7), Profile()),
        (with_headache(20, 30, months=3), Profile()),
        *((with_medicine(medicine, n, 30), Profile()) for medicine in Medicine for n in (8, 10, 16)),
        *RARER,
    )
    seen = set[str]()

    for days, profile in diaries:
        found = assess(days, profile, TODAY, WORSE_WEEKS)
        for finding in (*found, *(confirmed(finding) for finding in found if finding.asks)):
            seen.add(finding.rule)
            for part in ("told", "says", "do", "why"):
                assert words.say(f"{finding.key}-{part}", emergency="112", **finding.numbers)
            assert set(finding.sources) <= set(sources)
            assert set(finding.flags) <= set(FLAGS)
    assert seen >= set(FAMILIES) - {"WRS-7"}


def test_a_story_of_a_neck_that_gets_worse_and_is_noticed_within_a_month() -> None:
    calm, risen = [3.0, 4.0, 2.0, 3.0, 4.0, 3.0] * 8, [5.0, 6.0, 5.0, 7.0]
    noticed = [
        day
        for day in range(1, 29)
        if any(
            finding.rule.startswith("WRS")
            for finding in assess(scored([*calm, *[risen[n % 4] for n in range(day)]]), Profile(), TODAY)
        )
    ]

    assert noticed
    assert noticed[0] <= 10
