"""The table of red flags is whole, and every text it needs exists with a number to call."""

import re

import pytest

import content
from bot.diary.flags import FLAGS, NEVER_THINNED, Level
from bot.diary.profile import Condition, Profile
from bot.diary.safety_profile import FURTHER_CONDITIONS, MAIN_CONDITIONS, NAMED_CONDITIONS, ConditionItem
from bot.diary.screen import ITEMS
from bot.diary.screen_topics import TOPICS, Ask, Ending, Place
from content import Words

NUMBERS = {"emergency": "112"}
EVERYONE = Profile(conditions=frozenset(Condition), age_50_plus=True)
FORBIDDEN = re.compile(
    r"\byou (?:probably )?have (?:a|an)\b|likely|probab|nothing to worry|it's just|stroke|meningitis|tumou?r"
    r"|haemorrhage|dissection|aneurysm|diagnos|risk score|monitor",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def words() -> Words:
    return Words.load()


def reachable() -> tuple[set[str], set[Ending]]:
    questions: set[str] = set()
    endings: set[Ending] = set()

    def walk(place: Place) -> None:
        if isinstance(place, Ask):
            questions.add(place.key)
            for branch in (place.yes, place.no, place.unsure, place.doubt):
                walk(branch)
        elif place is not None:
            endings.add(place)

    for profile in (Profile(), EVERYONE):
        for score in (None, 9.0):
            for topic in TOPICS:
                walk(topic.start(profile, score))
    return questions, endings


def test_there_are_thirty_seven_flags_in_order() -> None:
    assert list(FLAGS) == [f"RF{number:02}" for number in range(1, 38)]


def test_every_source_of_a_flag_is_in_the_list_of_sources() -> None:
    known = content.load().sources

    assert {tag for flag in FLAGS.values() for tag in flag.sources} <= set(known)


def test_flags_that_are_never_thinned_are_those_of_the_specification() -> None:
    assert {"RF01", "RF06", "RF11", "RF14", "RF17", "RF20", "RF31"} <= NEVER_THINNED
    assert not NEVER_THINNED & {"RF07", "RF12", "RF21"}


def test_levels_are_ranked_from_the_most_urgent() -> None:
    assert sorted(Level, key=lambda level: level.rank) == [Level.E, Level.S, Level.D, Level.R, Level.C]


def test_no_row_ends_above_its_highest_or_below_its_lowest_level() -> None:
    _, endings = reachable()

    for ending in endings:
        doubt = ending.level is Level.S  # not sure about an emergency sign counts as "today"
        flag = FLAGS[ending.flag]
        assert flag.level.rank <= ending.level.rank <= flag.floor.rank or doubt, ending


def test_every_tick_and_every_question_has_words(words: Words) -> None:
    questions, _ = reachable()

    assert questions | {item.key for item in ITEMS} <= words.keys


def test_every_row_that_can_be_reached_says_what_guidance_says_and_what_to_do(words: Words) -> None:
    _, endings = reachable()

    for ending in endings:
        said = [
            words.say(f"{FLAGS[ending.flag].key}-{part}", level=ending.level.value, **NUMBERS)
            for part in ("told", "says", "do")
        ]
        assert not any(FORBIDDEN.search(text) for text in said), ending
        if ending.level in (Level.E, Level.S):
            assert "112" in said[-1], ending


def test_an_emergency_text_calls_and_a_same_day_text_advises(words: Words) -> None:
    assert "Call 112 now" in words.say("flag-rf01-do", level="E", **NUMBERS)
    assert "medical advice today" in words.say("flag-rf01-do", level="S", **NUMBERS)


def test_no_alarm_suggests_an_exercise(words: Words) -> None:
    for flag in FLAGS.values():
        key = f"{flag.key}-do"
        if key in words.keys:
            assert not re.search(r"\b(?:breathe|exercise|roll your)\b", words.say(key, level="S", **NUMBERS).lower())


def test_every_condition_is_asked_on_one_page() -> None:
    asked = (*MAIN_CONDITIONS, *FURTHER_CONDITIONS, *NAMED_CONDITIONS)
    assert set(asked) == set(Condition)
    assert len(Condition) == len(asked)


def test_every_condition_has_a_label(words: Words) -> None:
    assert {ConditionItem(condition=condition).key for condition in Condition} <= words.keys
