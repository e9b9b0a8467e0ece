"""What is usual for somebody opens no screen; what is dangerous or new always does."""

import pytest

from bot.diary.flags import NEVER_THINNED
from bot.diary.known_pattern import Diagnosis, Usual, unusual, usual
from bot.diary.profile import Condition, Profile
from bot.diary.words.words_of_alarm import mentions

EVERYTHING = Profile(conditions=frozenset({Condition.MIGRAINE}), known_pattern=frozenset({*Usual, "severe"}))


@pytest.mark.parametrize(
    "text", ["blurred vision", "being sick all night with the headache", "tingling in both hands", "7 blurry vision"]
)
def test_the_usual_is_quiet_only_for_somebody_with_a_diagnosis(text: str) -> None:
    assert mentions(text)
    assert unusual(mentions(text), text, EVERYTHING) == ()
    undiagnosed = Profile(known_pattern=EVERYTHING.known_pattern)
    assert unusual(mentions(text), text, undiagnosed) == mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "new blurred vision",
        "blurred vision, different from usual",
        "suddenly blurred vision",
        "vomiting all night, getting worse",
        "worst migraine of my life, being sick all night",
        "my head is getting worse every day",
        "dropping things and tingling in both hands",
    ],
)
def test_what_is_new_or_goes_beyond_the_usual_counts(text: str) -> None:
    assert unusual(mentions(text), text, EVERYTHING) == mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "thunderclap headache",
        "severe headache and I can't put my chin to my chest",
        "face drooping and blurred vision",
        "confused with my headache",
        "I had a seizure",
        "fever and stiff neck",
        "dizzy",
        "numb between my legs",
        "car crash",
        "hit my head",
        "red eye and haloes round lights",
        "30 weeks pregnant with a headache",
        "chest pain",
    ],
)
def test_no_pattern_quietens_an_emergency(text: str) -> None:
    found = [mention for mention in unusual(mentions(text), text, EVERYTHING) if mention.flag in NEVER_THINNED]

    assert found == [mention for mention in mentions(text) if mention.flag in NEVER_THINNED]
    assert found


@pytest.mark.parametrize(
    ("diagnosis", "belongs"),
    [
        (Diagnosis.TENSION_TYPE, {Usual.NAUSEA, Usual.LIGHT_NOISE}),
        (Diagnosis.CLUSTER, {Usual.NAUSEA, Usual.LIGHT_NOISE, Usual.ONE_SIDE, Usual.EYE_WATERS}),
        (Diagnosis.CERVICOGENIC, {Usual.NAUSEA, Usual.LIGHT_NOISE, Usual.ONE_SIDE}),
        (Diagnosis.OTHER, {Usual.NAUSEA, Usual.LIGHT_NOISE, Usual.ONE_SIDE, Usual.VOMITING}),
    ],
)
def test_only_what_belongs_to_a_diagnosis_can_be_usual(diagnosis: Diagnosis, belongs: set[Usual]) -> None:
    assert usual(Profile(known_pattern=frozenset({diagnosis, *Usual}))) == belongs


def test_an_aura_is_asked_about_unless_it_is_a_known_migraine_s() -> None:
    everything_else = Profile(known_pattern=frozenset({*Diagnosis, *Usual}))

    assert unusual(mentions("blurred vision"), "blurred vision", everything_else) == mentions("blurred vision")


@pytest.mark.parametrize("text", ["my cluster headache is back", "bad pain around my left eye, the eye waters"])
def test_a_known_cluster_headache_is_not_asked_about_each_time(text: str) -> None:
    known = Profile(known_pattern=frozenset({Diagnosis.CLUSTER, Usual.EYE_WATERS, "severe"}))

    assert mentions(text)
    assert unusual(mentions(text), text, known) == ()
    assert unusual(mentions(text), text, Profile(known_pattern=frozenset({Diagnosis.TENSION_TYPE})))


def test_a_red_eye_is_asked_about_in_a_known_cluster_headache_too() -> None:
    text = "my eye is red and painful and I see haloes"
    known = Profile(known_pattern=frozenset({*Diagnosis, *Usual, "severe"}))

    assert unusual(mentions(text), text, known) == mentions(text)
