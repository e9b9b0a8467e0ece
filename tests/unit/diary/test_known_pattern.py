"""What is usual for somebody opens no screen; what is dangerous or new always does."""

import pytest

from bot.diary.flags import NEVER_THINNED
from bot.diary.known_pattern import Usual, unusual
from bot.diary.profile import Condition, Profile
from bot.diary.words_of_alarm import mentions

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
