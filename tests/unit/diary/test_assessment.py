"""A diary out of a file, judged day by day: what stands at its end, what was found, what is still to be asked."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.assessment import Assessment
from bot.diary.diary_file import DAY_ZERO
from bot.diary.entries import Day
from bot.diary.findings import assess
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.words.medicine_words import MedicineWords
from bot.medicines import taken_names
from content import load
from tests.unit.diary.assessing import judged

KNOWN = taken_names(load())
MEDICINES = MedicineWords(KNOWN)

WEAK_HAND = "my right hand is getting weaker"
SLURRED = "my speech is slurred and my left arm is weak"


def rules(found: Assessment) -> list[tuple[str, int | str, bool]]:
    return [(one.finding.rule, one.named, one.stands) for one in found.found]


def noted(*notes: str | None, profile: Mapping[str, object] | None = None) -> Assessment:
    """Judge notes of one day after another; None is a day without words."""
    return judged([{"day": day, "note": note, "score": 2} for day, note in enumerate(notes)], profile)


def test_an_empty_diary_is_self_care() -> None:
    assert judged([]) == Assessment(level=Level.C)


def test_an_emergency_stands_to_the_end() -> None:
    found = noted(SLURRED, None, "fine again")

    assert found.level is Level.E
    assert rules(found)[0] == ("RF03", 0, True)


@pytest.mark.parametrize(
    "words",
    [
        "saw the doctor this morning",
        "was seen at the hospital, scan was clear",
        "I went to A&E, they sent me home",
        "the neurologist said it is nothing bad",
        "false alarm yesterday",
        "typed that by mistake",
    ],
)
def test_a_visit_or_a_mistake_ends_what_was_urgent(words: str) -> None:
    found = noted(SLURRED, words)

    assert found.level is Level.C
    assert rules(found)[0] == ("RF03", 0, False)


@pytest.mark.parametrize(
    "words",
    [
        "I haven't seen a doctor yet",
        "should I have seen a doctor?",
        "will see the doctor on Friday",
        "my sister saw the doctor today",
        "saw my doctor last year about my knee",
    ],
)
def test_what_is_no_visit_ends_nothing(words: str) -> None:
    assert noted(SLURRED, words).level is Level.E


def test_what_is_reported_anew_after_a_visit_counts_again() -> None:
    assert noted(SLURRED, "saw the doctor", SLURRED).level is Level.E


def test_a_visit_counts_as_assessed() -> None:
    quarter = [{"day": day, "score": 3} for day in range(92)]

    assert judged(quarter).level is Level.R
    assert judged([*quarter[:-1], {"day": 91, "score": 3, "note": "saw the physio today"}]).level is Level.C


def test_advice_on_words_that_is_not_urgent_stands_for_14_days() -> None:
    changed = "my usual headache has completely changed"

    assert judged([{"day": 0, "note": changed}, {"day": 13, "score": 2}]).level is Level.D
    assert judged([{"day": 0, "note": changed}, {"day": 14, "score": 2}]).level is Level.C


def test_a_rule_stands_while_it_holds() -> None:
    strong = [{"day": day, "score": 8} for day in range(3)]

    assert judged(strong).level is Level.D
    later = judged([*strong, *({"day": day, "score": 2} for day in range(3, 6))])
    assert later.level is Level.C
    assert rules(later) == [("SEV-3", 2, False)]


def test_a_rule_speaks_once_in_its_cool_down() -> None:
    found = judged([{"day": day, "score": 8} for day in range(9)])

    assert [rule for rule, _, _ in rules(found)] == ["SEV-3"]


def test_what_holds_on_the_last_day_is_listed_though_it_was_not_its_turn() -> None:
    aching = [{"day": day, "score": 3, "symptoms": ["headache"], "note": "took paracetamol"} for day in range(20)]

    assert {"HD-15", "MED-S"} <= {rule for rule, _, stands in rules(judged(aching)) if stands}


def test_what_is_unclear_is_asked_and_raises_nothing() -> None:
    found = noted("could this be a stroke?")

    assert found.level is Level.C
    assert [(one.rule, one.named) for one in found.asked] == [("RF03", 0)]


def test_a_question_about_words_stays_open_for_14_days() -> None:
    question = {"day": 0, "note": "could this be a stroke?"}

    assert judged([question, {"day": 13, "score": 2}]).asked
    assert not judged([question, {"day": 14, "score": 2}]).asked


def test_a_high_score_asks_on_its_day_only() -> None:
    assert [one.rule for one in judged([{"day": 0, "score": 9}]).asked] == ["SCR-HI"]
    assert judged([{"day": 0, "score": 9}, {"day": 1, "score": 4}]).asked == ()


def test_a_question_about_a_rise_is_open_while_it_holds() -> None:
    scores = [*[2] * 42, *[5] * 7]
    found = judged([{"day": day, "score": score} for day, score in enumerate(scores)], {"assessed_by_clinician": True})

    assert [(one.rule, one.named) for one in found.asked] == [("WRS-7", 48)]
    assert rules(found) == []


@pytest.mark.parametrize(
    ("words", "level"),
    [("i want to die", Level.E), ("took all my tablets at once", Level.E), ("cant take this pain any more", Level.C)],
)
def test_words_of_crisis_come_first(words: str, level: Level) -> None:
    found = noted(words)

    assert found.level is level
    assert "RF37" in {one.finding.rule for one in found.found} | {one.rule for one in found.asked}


@pytest.mark.parametrize(
    "words", ["cant cope any more", "i cant go on", "took 50 tramadol", "i want to die", "took 30 paracetamol"]
)
def test_an_emergency_beside_words_of_crisis_is_listed_with_them(words: str) -> None:
    found = noted(f"{SLURRED}, {words}")

    assert found.level is Level.E
    assert "RF03" in {rule for rule, _, _ in rules(found)}
    assert "RF37" in {one.finding.rule for one in found.found} | {one.rule for one in found.asked}


def test_nothing_below_an_emergency_is_said_beside_words_of_crisis() -> None:
    assert {rule for rule, _, _ in rules(noted(f"i want to die. {WEAK_HAND}"))} == {"RF37"}


def test_certain_words_count_beside_a_question() -> None:
    found = noted(f"{WEAK_HAND}. could this be a stroke?")

    assert found.level is Level.S
    assert "RF15" in {rule for rule, _, _ in rules(found)}


def test_a_word_said_twice_is_quoted_once() -> None:
    (found, *_) = noted("fever and a stiff neck, chin won't go to chest. fever and a stiff neck").found

    words = str(found.finding.numbers["words"]).split(", ")
    assert len(words) == len(set(words))


def test_flags_below_the_highest_are_listed_with_their_own_level() -> None:
    found = noted(f"{SLURRED}. {WEAK_HAND}")

    assert {(one.finding.rule, one.finding.level) for one in found.found} >= {("RF03", Level.E), ("RF15", Level.S)}


@pytest.mark.parametrize(
    ("words", "taken"),
    [
        ("took ibuprofen after lunch", {"ibuprofen"}),
        ("Nurofen, and a co-codamol", {"nurofen", "co-codamol"}),
        ("no paracetamol today", set()),
        ("gave my son paracetamol", set()),
        ("should I take ibuprofen?", set()),
        ("did not take sumatriptan", set()),
        ("aspirational", set()),
        ("voltaren gel on the shoulder", set()),
    ],
)
def test_medicines_are_read_as_they_were_taken(words: str, taken: set[str]) -> None:
    assert {one.name.casefold() for one in MEDICINES.taken_in(words)} == taken


def test_every_medicine_of_the_table_is_read() -> None:
    assert {name: MEDICINES.taken_in(f"took {name} today") for name in KNOWN} == {
        name: (one,) for name, one in KNOWN.items()
    }


scores = st.lists(st.none() | st.integers(0, 10), max_size=120)


def noisy(low: int, high: int, fewest: int, most: int) -> st.SearchStrategy[list[int | None]]:
    """Make days of pain between two levels, with holes between them."""
    return st.lists(st.integers(low, high) | st.none(), min_size=fewest, max_size=most)


def worsened(scores: Sequence[int | None]) -> set[tuple[str, int | str]]:
    """Return what a diary is told or asked about worsening, with the day of each."""
    found = judged([{"day": day, "score": score} for day, score in enumerate(scores)])
    told = {(one.finding.rule, one.named) for one in found.found} | {(one.rule, one.named) for one in found.asked}
    return {one for one in told if one[0].startswith("WRS")}


def worse(scores: Sequence[int | None]) -> list[tuple[int, tuple[str, ...]]]:
    """Return which rules about worsening hold on each day, whatever else is spoken of."""
    line = [Day(day=DAY_ZERO + timedelta(days=day), score=score) for day, score in enumerate(scores)]
    found = [(number, assess(line[: number + 1], Profile(), day.day)) for number, day in enumerate(line)]
    return [(number, tuple(one.rule for one in holding if one.rule.startswith("WRS"))) for number, holding in found]


words_of_a_profile = st.lists(
    st.sampled_from(["migraine with aura", "cancer", "rheumatoid arthritis", "warfarin", "chemo", "severe", "nausea"]),
    max_size=3,
)
profiles = st.fixed_dictionaries(
    {},
    optional={
        "age": st.integers(0, 130),
        "sex": st.sampled_from(["female", "male", "other"]),
        "conditions": words_of_a_profile,
        "medicines": words_of_a_profile,
        "known_pattern": words_of_a_profile,
        "assessed_by_clinician": st.booleans(),
        "pain_started_days_ago": st.integers(0, 400),
        "pregnant_weeks": st.integers(0, 45),
        "postpartum_weeks": st.integers(0, 60),
        "anticoagulant": st.booleans(),
        "cancer_history": st.booleans(),
        "immunosuppressed": st.booleans(),
        "headache_days_last_30": st.integers(0, 30),
        "headache_months": st.integers(0, 30),
        "meds_days_last_30": st.integers(0, 30),
        "meds_months": st.integers(0, 30),
    },
)


@given(scores, profiles)
@settings(max_examples=50)
def test_scores_alone_never_make_an_emergency_or_a_matter_for_today(
    given_scores: Sequence[int | None], profile: Mapping[str, object]
) -> None:
    found = judged([{"day": day, "score": score} for day, score in enumerate(given_scores)], profile)

    assert not [one for one in found.found if one.finding.level in (Level.E, Level.S)]
    assert found.level not in (Level.E, Level.S)


@given(scores, st.integers(0, 2**20))
def test_days_that_go_missing_without_words_never_raise_an_emergency(
    given_scores: Sequence[int | None], seed: int
) -> None:
    kept = [(day, score) for day, score in enumerate(given_scores) if Random(seed + day).random() < 0.6]
    found = judged([{"day": day, "score": score} for day, score in kept])

    assert found.level not in (Level.E, Level.S)


@given(scores)
def test_inserting_empty_days_changes_nothing(given_scores: Sequence[int | None]) -> None:
    said = [{"day": day, "score": score} for day, score in enumerate(given_scores) if score is not None]
    holes = [{"day": day, "score": score} for day, score in enumerate(given_scores)]
    last = [] if not said else [one for one in holes if int(str(one["day"])) <= int(str(said[-1]["day"]))]

    assert judged(last).level is judged(said).level


@given(st.integers(0, 10), st.integers(1, 200))
def test_a_diary_in_which_nothing_changes_never_says_that_it_got_worse(level: int, days: int) -> None:
    found = judged([{"day": day, "score": level} for day in range(days)])

    assert not {"WRS-7", "WRS-14"} & ({rule for rule, _, _ in rules(found)} | {one.rule for one in found.asked})


@given(noisy(4, 6, 35, 60), noisy(4, 7, 7, 28), st.integers(1, 3))
@settings(max_examples=25)
def test_a_constant_added_to_a_noisy_diary_alerts_nobody(
    before: Sequence[int | None], recent: Sequence[int | None], more: int
) -> None:
    days = [*before, *recent]

    assert worse([score and score + more for score in days]) == worse(days)


@pytest.mark.parametrize("seed", range(3))
def test_a_rise_in_a_noisy_diary_is_the_same_rise_with_a_constant_added(seed: int) -> None:
    chance = Random(seed)
    days = [chance.choice([3, 4, 5]) for _ in range(60)] + [chance.choice([6, 7]) for _ in range(21)]

    assert worsened(days)
    assert worsened([score + 2 for score in days]) == worsened(days)


@given(st.permutations([{"day": day, "score": score} for day, score in enumerate([2, 5, 7, 7, 8, 1])]))
def test_the_order_of_lines_does_not_matter(checkins: Sequence[Mapping[str, object]]) -> None:
    assert judged(checkins) == judged(sorted(checkins, key=lambda one: int(str(one["day"]))))


@pytest.mark.parametrize(
    "words", ["low mood for three weeks", "tired and low for the last 3 weeks with this neck", "i feel hopeless"]
)
def test_a_low_mood_of_weeks_is_worth_a_routine_visit(words: str) -> None:
    found = judged([{"day": 0, "score": 2, "note": words}])

    assert found.level is Level.R
    assert [(one.finding.rule, one.stands) for one in found.found] == [("LOW-MOOD", True)]


def test_a_low_mood_counts_for_fourteen_days_and_is_told_once() -> None:
    low = {"day": 0, "score": 2, "note": "low mood for three weeks"}

    assert judged([low, {"day": 13, "score": 2}]).level is Level.R
    assert judged([low, {"day": 14, "score": 2}]).level is Level.C
    assert len(judged([low, {**low, "day": 5}]).found) == 1


@pytest.mark.parametrize("words", ["low mood today", "my wife has been depressed for weeks", "battery low for weeks"])
def test_a_bad_day_is_self_care(words: str) -> None:
    assert judged([{"day": 0, "score": 2, "note": words}]).level is Level.C


def test_words_of_severe_pain_ask_the_quick_screen_and_raise_nothing() -> None:
    found = judged([{"day": 0, "score": 5, "note": "headache so bad it is hard to think"}])

    assert found.level is Level.C
    assert [(one.rule, one.key) for one in found.asked] == [("SCR-HI", "screen-question")]


VAGUE = "my left hand has been playing its own tune since this morning"


def test_words_that_may_tell_of_something_wrong_ask_the_quick_screen_and_raise_nothing() -> None:
    found = judged([{"day": 0, "score": 2, "note": VAGUE}])

    assert found.level is Level.C
    assert [(one.rule, one.key) for one in found.asked] == [("SCR-HI", "screen-question")]


@pytest.mark.parametrize(("later", "asked"), [(6, []), (7, ["SCR-HI"])])
def test_they_ask_again_a_week_after_the_last_check(later: int, asked: list[str]) -> None:
    again = {"day": later, "score": 2, "note": f"{VAGUE} or so"}

    for first in ({"day": 0, "score": 2, "note": VAGUE}, {"day": 0, "score": 9}):
        assert [one.rule for one in judged([first, again]).asked] == asked


def test_while_they_rest_a_high_number_asks_as_always() -> None:
    found = judged([{"day": 0, "score": 2, "note": VAGUE}, {"day": 1, "score": 9, "note": VAGUE}])

    assert [(one.rule, one.named) for one in found.asked] == [("SCR-HI", 1)]


def test_beside_words_of_despair_they_ask_nothing() -> None:
    found = judged([{"day": 0, "score": 2, "note": f"I want to die. {VAGUE}"}])

    assert (found.level, found.asked) == (Level.E, ())
