"""The quick screen: ticks lead to the exact row, with few questions; an emergency ends it at once."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.flags import FLAGS, Level
from bot.diary.profile import Condition, Profile
from bot.diary.screen import (
    ITEMS,
    Outcome,
    Question,
    ScreenContext,
    after_mention,
    finding_of,
    mask_of,
    most_ahead,
    step,
)
from bot.diary.screen_topics import BITS, TOPICS
from bot.diary.words.words_of_alarm import mentions
from content import Words

PLAIN = ScreenContext()
SEVERE = ScreenContext(score=9)


def outcome(topic: str, answers: str, context: ScreenContext = PLAIN) -> Outcome:
    found = step(BITS[topic], answers, context)
    assert isinstance(found, Outcome), found
    return found


def question(topic: str, answers: str = "", context: ScreenContext = PLAIN) -> str:
    found = step(BITS[topic], answers, context)
    assert isinstance(found, Question), found
    return found.id


def knows(*conditions: Condition, score: float | None = 9, weeks: int | None = None) -> ScreenContext:
    return ScreenContext(profile=Profile(conditions=frozenset(conditions), pregnant_weeks=weeks), score=score)


def test_the_screen_has_seven_ticks_and_none_of_these_finds_nothing() -> None:
    assert [item.id for item in ITEMS] == ["sudden", "fever", "nerves", "blackout", "chest", "bladder", "pregnancy"]
    assert step(0, "", PLAIN) == Outcome(level=Level.C)


@pytest.mark.parametrize(
    ("topic", "answers", "flag", "level"),
    [
        ("sudden", "yyn", "RF01", "E"),
        ("sudden", "yyu", "RF01", "E"),
        ("sudden", "yyy", "RF01", "S"),
        ("sudden", "yn", "RF01", "S"),
        ("sudden", "uy", "RF02", "E"),
        ("sudden", "uu", "RF01", "S"),
        ("sudden", "ny", "RF02", "E"),
        ("fever", "y", "RF04", "E"),
        ("fever", "ny", "RF06", "E"),
        ("fever", "nu", "RF06", "S"),
        ("fever", "nny", "RF07", "S"),
        ("nerves", "y", "RF03", "E"),
        ("nerves", "ny", "RF11", "E"),
        ("nerves", "nnyn", "RF13", "D"),
        ("nerves", "nnyy", "RF13", "S"),
        ("blackout", "yn", "RF05", "E"),
        ("blackout", "yu", "RF05", "E"),
        ("blackout", "yy", "RF05", "S"),
        ("blackout", "nyy", "RF18", "E"),
        ("blackout", "nyn", "RF18", "S"),
        ("blackout", "nnyy", "RF17", "E"),
        ("blackout", "nnyn", "RF17", "S"),
        ("head-injury", "yy", "RF18", "E"),
        ("head-injury", "yn", "RF18", "S"),
        ("head-injury", "u", "RF18", "S"),
        ("neck-injury", "yy", "RF17", "E"),
        ("neck-injury", "yu", "RF17", "E"),
        ("neck-injury", "yn", "RF17", "S"),
        ("worst", "yy", "RF01", "E"),
        ("worst", "yny", "RF02", "E"),
        ("worst", "ynn", "RF01", "S"),
        ("dizziness", "yy", "RF03", "E"),
        ("dizziness", "yny", "RF11", "E"),
        ("sight", "ny", "RF19", "E"),
        ("sight", "nny", "RF23", "S"),
        ("sight", "unu", "RF23", "S"),
        ("painkillers", "y", "RF34", "R"),
        ("worse", "yy", "RF28", "S"),
        ("worse", "yn", "RF28", "D"),
        ("around-eye", "yn", "RF32", "D"),
        ("around-eye", "yyy", "RF19", "E"),
        ("around-eye", "yyn", "RF32", "S"),
        ("weight", "yy", "RF35", "S"),
        ("weight", "yn", "RF35", "D"),
        ("known-neck", "y", "RF36", "S"),
        ("mind", "y", "RF29", "S"),
        ("changed", "y", "RF27", "D"),
        ("fever", "nnnyn", "RF08", "S"),
        ("fever", "nnnyy", "RF08", "E"),
        ("dizzy", "y", "RF03", "E"),
        ("chest", "y", "RF31", "E"),
        ("chest", "u", "RF31", "E"),
        ("bladder", "y", "RF14", "E"),
        ("bladder", "u", "RF14", "S"),
        ("pregnancy", "y", "RF20", "E"),
        ("pregnancy", "ny", "RF20", "S"),
        ("over-50", "yyy", "RF09", "E"),
        ("over-50", "yyn", "RF09", "S"),
        ("over-50", "yn", "RF10", "D"),
        ("hands", "yy", "RF13", "S"),
        ("hands", "yn", "RF13", "D"),
        ("hands", "ny", "RF15", "S"),
        ("hands", "nny", "RF16", "R"),
        ("eye", "y", "RF19", "E"),
        ("eye", "ny", "RF23", "S"),
        ("eye", "nny", "RF23", "S"),
        ("vomiting", "ny", "RF26", "S"),
        ("one-sided", "ny", "RF12", "S"),
        ("building", "yn", "RF30", "S"),
        ("building", "yy", "RF30", "E"),
        ("upright", "yn", "RF21", "D"),
        ("upright", "yy", "RF21", "S"),
        ("effort", "yn", "RF22", "D"),
        ("effort", "yy", "RF01", "E"),
        ("aura", "y", "RF33", "E"),
        ("aura", "ny", "RF33", "S"),
        ("spine-infection", "yn", "RF08", "S"),
        ("spine-infection", "yy", "RF08", "E"),
        ("cancer", "y", "RF24", "S"),
        ("cancer", "ny", "RF24", "D"),
        ("immune", "yy", "RF25", "S"),
        ("immune", "yn", "RF25", "D"),
    ],
)
def test_answers_lead_to_the_exact_row(topic: str, answers: str, flag: str, level: str) -> None:
    found = outcome(topic, answers)

    assert (found.level.value, found.flags[0]) == (level, flag)


@pytest.mark.parametrize("topic", ["fever", "nerves", "blackout", "bladder", "pregnancy", "chest"])
def test_answering_no_to_everything_raises_no_alarm(topic: str) -> None:
    answers = next(n for n in ("n", "nn", "nnn", "nnnn") if isinstance(step(BITS[topic], n, PLAIN), Outcome))

    assert outcome(topic, answers) == Outcome(level=Level.C)


@pytest.mark.parametrize("topic", [topic.id for topic in TOPICS])
def test_no_topic_asks_more_than_four_questions_or_five_where_fever_meets_the_spine(topic: str) -> None:
    most = 5 if topic == "fever" else 4
    for context in (PLAIN, SEVERE):
        for answers in product("ynu", repeat=most):
            assert isinstance(step(BITS[topic], "".join(answers), context), Outcome)


def test_a_strong_score_spares_the_question_whether_it_is_severe() -> None:
    assert question("sudden", "y") == "RF01-severe"
    assert question("sudden", "y", SEVERE) == "RF01-gone"


def test_an_unsure_sudden_start_of_strong_pain_is_looked_at_today() -> None:
    assert outcome("sudden", "un") == Outcome(level=Level.C)
    assert outcome("sudden", "un", SEVERE) == Outcome(level=Level.S, flags=("RF01",))


def test_an_emergency_ends_the_screen_before_other_ticks_are_asked() -> None:
    found = step(BITS["fever"] | BITS["chest"], "y", PLAIN)

    assert found == Outcome(level=Level.E, flags=("RF04",))


def test_the_highest_level_wins_and_the_lower_are_listed() -> None:
    found = step(BITS["fever"] | BITS["bladder"], "nnyy", PLAIN)

    assert found == Outcome(level=Level.E, flags=("RF14",), lower=("RF07",))


def test_being_unsure_about_a_sign_stays_on_record_while_the_questions_go_on() -> None:
    assert outcome("nerves", "unn") == Outcome(level=Level.S, flags=("RF03",))


def test_a_question_two_topics_share_is_asked_once() -> None:
    assert step(BITS["fever"] | BITS["vomiting"], "nnnny", PLAIN) == Outcome(level=Level.S, flags=("RF26",))


@given(st.integers(0, (1 << len(TOPICS)) - 1), st.text("ynu", min_size=40, max_size=40))
@settings(max_examples=100)
def test_never_more_questions_come_than_were_said_to_be_ahead(mask: int, would_answer: str) -> None:
    answers, said = "", most_ahead(mask, "", SEVERE)
    while isinstance(step(mask, answers, SEVERE), Question):
        ahead = most_ahead(mask, answers, SEVERE)
        assert 1 <= ahead <= said
        said, answers = ahead - 1, answers + would_answer[len(answers) % len(would_answer)]


def test_questions_that_two_topics_share_are_counted_once() -> None:
    both = BITS["nerves"] | BITS["one-sided"]

    assert most_ahead(both, "nn", PLAIN) == most_ahead(BITS["nerves"], "nn", PLAIN) + 1


def test_blood_thinners_make_an_injury_an_emergency() -> None:
    context = knows(Condition.BLOOD_THINNER, score=None)

    assert outcome("blackout", "ny", context).level is Level.E
    assert outcome("blackout", "nyn").level is Level.S


def test_before_twenty_weeks_a_headache_in_pregnancy_is_for_today() -> None:
    assert outcome("pregnancy", "y", knows(Condition.PREGNANT, weeks=19, score=None)).level is Level.S
    assert outcome("pregnancy", "y", knows(Condition.PREGNANT, weeks=20, score=None)).level is Level.E


@pytest.mark.parametrize(
    ("context", "first"),
    [
        (ScreenContext(profile=Profile(age_50_plus=True), score=8), "RF10"),
        (knows(Condition.PREGNANT), "RF20"),
        (knows(Condition.POSTPARTUM), "RF20"),
        (knows(Condition.CANCER), "RF24"),
        (knows(Condition.IMMUNE), "RF25"),
        (knows(Condition.NECK_CONDITION), "RF36"),
        (knows(Condition.OSTEOPOROSIS), "RF36"),
    ],
)
def test_the_safety_profile_adds_its_question_after_a_score(context: ScreenContext, first: str) -> None:
    found = step(0, "", context)

    assert isinstance(found, Question)
    assert found.id == first


def test_a_known_neck_condition_is_asked_about_from_severe_pain_on() -> None:
    assert step(0, "", knows(Condition.NECK_CONDITION, score=6)) == Outcome(level=Level.C)
    assert isinstance(step(0, "", knows(Condition.NECK_CONDITION, score=7)), Question)


def test_a_usual_aura_ends_the_questions_about_sight() -> None:
    assert question("sight") == "RF23-usual"
    assert outcome("sight", "y") == Outcome(level=Level.C)
    assert question("sight", "n") == "RF19"
    assert outcome("sight", "nny").level is Level.S


def test_only_a_painful_red_eye_makes_blurred_sight_an_emergency() -> None:
    asked = Words.load().say("flag-rf19-question")

    assert asked.startswith("Is an eye very painful and red, together with")


def test_what_is_spinning_is_asked_before_the_signs_of_an_emergency() -> None:
    assert question("dizziness") == "RF11-spinning"
    assert outcome("dizziness", "n") == Outcome(level=Level.C)


def test_cancer_makes_wasting_a_matter_for_today() -> None:
    assert outcome("weight", "y", knows(Condition.CANCER, score=None)).level is Level.S


def test_words_that_tell_the_least_still_lead_to_the_question_that_may_raise_it() -> None:
    opening = after_mention(mentions("fainted in the queue"), PLAIN)

    assert opening is not None
    assert opening.next == Question(id="RF05", key="flag-rf05-question")


def test_the_safety_profile_adds_nothing_when_no_score_opened_the_screen() -> None:
    assert step(0, "", knows(Condition.CANCER, score=None)) == Outcome(level=Level.C)


@pytest.mark.parametrize(("mask", "answers"), [(-1, ""), (1 << len(TOPICS), ""), (1, "x"), (1, "yes")])
def test_a_forged_state_is_refused(mask: int, answers: str) -> None:
    with pytest.raises(ValueError, match="not a state"):
        step(mask, answers, PLAIN)


@given(st.integers(0, (1 << len(TOPICS)) - 1), st.text("ynu", max_size=80), st.sampled_from([None, 5.0, 9.0]))
@settings(max_examples=100)
def test_every_state_leads_somewhere_and_always_to_the_same_place(mask: int, answers: str, score: float | None) -> None:
    context = ScreenContext(score=score)
    found = step(mask, answers, context)

    assert found == step(mask, answers, context)
    if isinstance(found, Outcome):
        assert all(flag in FLAGS for flag in found.flags + found.lower)
        assert (found.level is Level.C) == (not found.flags)


@given(st.integers(0, 2 ** len(ITEMS) - 1), st.text("n", min_size=30, max_size=30))
@settings(max_examples=50)
def test_only_no_for_an_answer_never_raises_an_emergency(mask: int, answers: str) -> None:
    found = step(mask, answers, PLAIN)

    assert isinstance(found, Outcome)
    assert found.level is Level.C


def test_words_that_name_an_emergency_lead_straight_to_it() -> None:
    opening = after_mention(mentions("my speech is slurred"), PLAIN)

    assert opening is not None
    assert opening.next == Outcome(level=Level.E, flags=("RF03",))


def test_words_that_leave_a_doubt_lead_to_one_question() -> None:
    opening = after_mention(mentions("I have a fever"), PLAIN)

    assert opening is not None
    assert opening.mask == BITS["fever"]
    assert opening.next == Question(id="RF04", key="flag-rf04-question")


def test_a_lesser_flag_waits_for_the_doubt_about_a_greater_one() -> None:
    found = mentions("tingling in my arm for six weeks and I fainted")
    opening = after_mention(found, PLAIN)

    assert opening is not None
    assert opening.mask == mask_of(found) == BITS["hands"] | BITS["blackout"]
    assert isinstance(opening.next, Question)


def test_words_that_mention_nothing_open_nothing() -> None:
    assert after_mention((), PLAIN) is None


def test_an_outcome_becomes_a_finding_that_knows_its_level() -> None:
    finding = finding_of(Outcome(level=Level.S, flags=("RF01",)))

    assert finding is not None
    assert (finding.rule, finding.level, finding.numbers["level"], finding.key) == ("RF01", Level.S, "S", "flag-rf01")
    assert finding_of(Outcome(level=Level.C)) is None
