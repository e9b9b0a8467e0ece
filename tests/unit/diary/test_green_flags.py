"""Green flags make repeats rarer; what is red stays red."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary import appraisal
from bot.diary.advice import Advice, AdviceState
from bot.diary.entries import Day
from bot.diary.finding import FAMILIES, Finding
from bot.diary.flags import FLAGS, NEVER_THINNED, Level
from bot.diary.green_flags import ENOUGH, GREEN_FLAGS, RESTS_LONGER, Green, long_known, said_in, strong_is_usual
from bot.diary.known_pattern import Diagnosis, Usual, has_diagnosis
from bot.diary.profile import Condition, Profile
from bot.diary.resting import due
from bot.diary.rules.screening import rests
from tests.unit.diary.assessing import judged

TODAY = date(2026, 3, 2)
GREEN = Profile(known_pattern=frozenset(Green), answered=True)
KNOWN = Profile(
    conditions=frozenset({Condition.MIGRAINE}),
    known_pattern=frozenset({*Green, *Usual, *Diagnosis, "severe"}),
    answered=True,
)
NOBODY = Profile(answered=True)
RED = (
    "thunderclap headache",
    "fever and stiff neck",
    "my face is drooping",
    "I had a seizure with my headache",
    "numb between my legs",
    "hit my head",
    "chest pain",
    "red eye and haloes round lights",
    "30 weeks pregnant with a headache",
    "my headache comes when I cough",
    "headache is getting worse every day",
    "dropping things and tingling in both hands",
    "headache only when I stand up",
)
TELLS = (
    "same headache since childhood",
    "only around my period",
    "completely free in between",
    "my mother has the same headaches",
    "unchanged for three weeks, it hasn't changed for months",
)


def told(rule: str, level: Level, ago: int) -> Advice:
    on = TODAY - timedelta(days=ago)
    return Advice(rule=rule, level=level, given_on=on, given_at=datetime.combine(on, time(12), UTC))


@pytest.mark.parametrize(
    ("text", "green"),
    [
        ("I've had the same headache since I was a child", Green.SINCE_CHILDHOOD),
        ("had these headaches all my life", Green.SINCE_CHILDHOOD),
        ("I only get it around my period", Green.WITH_PERIODS),
        ("always that time of the month", Green.WITH_PERIODS),
        ("headache-free days in between", Green.FREE_DAYS),
        ("I'm completely free between attacks", Green.FREE_DAYS),
        ("My mum has exactly the same headaches", Green.IN_FAMILY),
        ("my father had the same migraines", Green.IN_FAMILY),
        ("it hasn't changed for months", Green.OVER_A_WEEK),
        ("started more than a week ago and is unchanged", Green.OVER_A_WEEK),
    ],
)
def test_words_tell_of_a_green_flag(text: str, green: Green) -> None:
    assert said_in(text) == {green}


@pytest.mark.parametrize(
    "text",
    [
        "not the same headache since childhood",
        "is it only around my period?",
        "my mother has diabetes",
        "my period started",
        "no headache today",
        "it started a week ago",
        "never completely free in between",
    ],
)
def test_denied_asked_or_other_words_are_none(text: str) -> None:
    assert said_in(text) == frozenset()


def test_every_row_has_its_line_and_source() -> None:
    assert [flag.id for flag in GREEN_FLAGS] == list(Green)
    assert {flag.source for flag in GREEN_FLAGS} == {"S28"}
    assert len({flag.line for flag in GREEN_FLAGS}) == len(Green)


@pytest.mark.parametrize("count", range(len(Green) + 1))
def test_two_green_flags_weigh_as_much_as_a_diagnosis(count: int) -> None:
    profile = Profile(known_pattern=frozenset(list(Green)[:count]))

    assert long_known(profile) is (count >= ENOUGH)


def test_words_and_profile_count_together_and_a_change_ends_it() -> None:
    one = Profile(known_pattern=frozenset({Green.IN_FAMILY}))

    assert not long_known(one, "a headache")
    assert long_known(one, "a headache, only around my period")
    assert not long_known(one, "a new kind of headache, only around my period")


@pytest.mark.parametrize(("ago", "quiet"), [(13, True), (14, True), (27, True), (28, False)])
def test_a_reason_about_the_headache_itself_rests_for_28_days(ago: int, quiet: bool) -> None:
    finding = Finding(rule="RF22", level=Level.D)
    past = [told("RF22", Level.D, ago)]

    assert (due([finding], past, TODAY, long_known=True) is None) is quiet
    assert (due([finding], past, TODAY) is None) is (ago < 14)


def test_a_higher_level_is_told_at_once() -> None:
    finding = Finding(rule="SEV-3", level=Level.D)

    assert due([finding], [told("SEV-14", Level.R, 3)], TODAY, long_known=True) == finding


def test_nothing_dangerous_or_changed_rests_longer() -> None:
    assert RESTS_LONGER.isdisjoint(NEVER_THINNED)
    assert RESTS_LONGER.isdisjoint({"worsening", "RF10", "RF13", "RF24", "RF25", "RF27", "RF28", "RF35"})
    assert {*FLAGS, *FAMILIES.values()} >= RESTS_LONGER


@given(
    flag=st.sampled_from(sorted(NEVER_THINNED)),
    level=st.sampled_from(list(Level)),
    before=st.sampled_from(list(Level)),
    ago=st.integers(0, 100),
    state=st.sampled_from(list(AdviceState)),
)
def test_no_green_flag_touches_what_is_never_thinned(
    flag: str, level: Level, before: Level, ago: int, state: AdviceState
) -> None:
    finding = Finding(rule=flag, level=level)
    given_before = told(flag, before, ago)
    past = [
        Advice(rule=flag, level=before, given_on=given_before.given_on, given_at=given_before.given_at, state=state)
    ]

    assert due([finding], past, TODAY, long_known=True) == due([finding], past, TODAY)


@given(
    red=st.sampled_from(RED),
    tells=st.lists(st.sampled_from(TELLS), min_size=1, unique=True),
    first=st.booleans(),
    profile=st.sampled_from([GREEN, NOBODY]),
    score=st.sampled_from([None, 4, 9]),
)
@settings(max_examples=150)
def test_red_beside_green_stays_red(
    red: str, tells: list[str], first: bool, profile: Profile, score: int | None
) -> None:
    green = ". ".join(tells)
    text = f"{red}. {green}" if first else f"{green}. {red}"

    alone = appraisal.of_words(red, NOBODY, (), TODAY, score=score)
    beside = appraisal.of_words(text, profile, (), TODAY, score=score)

    assert alone.opening is not None
    assert {one.flag for one in alone.mentions} <= {one.flag for one in beside.mentions}
    assert beside == appraisal.of_words(text, NOBODY, (), TODAY, score=score)


@given(
    red=st.sampled_from(RED),
    rule=st.sampled_from(sorted(NEVER_THINNED | RESTS_LONGER)),
    level=st.sampled_from([Level.E, Level.S, Level.D]),
    ago=st.integers(14, 40),
)
def test_everything_known_and_told_before_leaves_the_emergencies(red: str, rule: str, level: Level, ago: int) -> None:
    past = [told(rule, level, ago)]

    plain = appraisal.of_words(red, NOBODY, past, TODAY)
    known = appraisal.of_words(red, KNOWN, past, TODAY)

    assert {one.flag for one in plain.mentions} & NEVER_THINNED <= {one.flag for one in known.mentions}


def test_a_day_marked_as_different_ends_the_longer_rest() -> None:
    past = [told("SEV-3", Level.D, 20)]
    days = [Day(day=TODAY - timedelta(days=ago), score=8) for ago in range(6)]
    other = [Day(day=TODAY, score=8, different=True), *days[1:]]
    known = Profile(known_pattern=frozenset(Green))

    assert appraisal.of_diary(days, known, past, TODAY) == ()
    assert appraisal.of_diary(days, NOBODY, past, TODAY) != ()
    assert appraisal.of_diary(other, known, past, TODAY) != ()


def test_in_a_file_what_rests_for_longer_stands_for_longer() -> None:
    profile = {"known_pattern": ["same headache since childhood", "only with my period"], "conditions": ["migraine"]}
    days: list[dict[str, object]] = [{"day": 0, "score": 4, "note": "headache when I cough"}, {"day": 20, "score": 4}]

    known, stranger = judged(days, profile), judged(days)

    assert [one.stands for one in known.found if one.finding.rule == "RF22"] == [True]
    assert [one.stands for one in stranger.found if one.finding.rule == "RF22"] == [False]


@pytest.mark.parametrize(
    ("score", "ago", "usual", "resting"),
    [
        (7, 1, False, True),
        (7, 13, False, True),
        (7, 14, False, False),
        (8, 1, False, False),
        (8, 1, True, True),
        (9, 6, True, True),
        (9, 7, True, False),
        (10, 1, True, False),
    ],
)
def test_an_answered_screen_holds(score: int, ago: int, usual: bool, resting: bool) -> None:
    cleared = TODAY - timedelta(days=ago)
    days = [Day(day=cleared, score=9), Day(day=TODAY, score=score)]

    assert rests(days, TODAY, score, cleared, strong_is_usual=usual) is resting


def test_it_does_not_hold_for_a_different_day_or_without_a_number_to_compare() -> None:
    cleared = TODAY - timedelta(days=1)
    different = [Day(day=cleared, score=9), Day(day=TODAY, score=9, different=True)]

    assert not rests(different, TODAY, 9, cleared, strong_is_usual=True)
    assert not rests([Day(day=TODAY, score=9)], TODAY, 9, cleared, strong_is_usual=True)
    assert not rests(different, TODAY, 6, None, strong_is_usual=True)


def test_strong_is_usual_only_where_the_headache_is_long_known() -> None:
    assert strong_is_usual(KNOWN)
    assert has_diagnosis(KNOWN)
    assert not strong_is_usual(GREEN)
    assert not strong_is_usual(Profile(known_pattern=frozenset({"severe", Green.IN_FAMILY})))
