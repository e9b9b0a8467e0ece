"""What ends an emergency in a diary out of a file: having been seen about it, or a mistake, and nothing less."""

import pytest

from bot.diary.assessment import Assessment
from bot.diary.flags import Level
from tests.unit.diary.assessing import judged

DROOPS = "my face is drooping"
DESPAIR = "i want to die"
OVERDOSE = "took 20 paracetamol"


def noted(*notes: str | None) -> Assessment:
    """Judge notes of one day after another."""
    return judged([{"day": day, "note": note} for day, note in enumerate(notes)])


@pytest.mark.parametrize(
    "words",
    [
        "gp said go to a&e at once",
        "doctor said i must go to hospital today",
        "nhs 111 doctor said call an ambulance",
        "gp looked at it and sent me to hospital",
        "saw the gp and he is sending me to a&e",
        "saw the gp, she told me to go straight to the hospital",
        "saw the gp, should go to a&e",
        "saw my gp, she called 999",
        "the doctor said it could be a stroke",
    ],
)
def test_whoever_sends_on_to_the_hospital_ends_nothing(words: str) -> None:
    assert noted(DROOPS, words).level is Level.E


@pytest.mark.parametrize(
    "words",
    [
        "went to the gp but could not get seen",
        "was at a&e but left before being seen",
        "went to my doctor but the practice was closed",
        "hospital says i have to wait until monday",
        "waiting in a&e to be seen",
        "went to the hospital",
        "i was seen by nobody",
        "didn't get seen today",
        "hope to be seen today",
    ],
)
def test_a_visit_that_came_to_nothing_ends_nothing(words: str) -> None:
    assert noted(DROOPS, words).level is Level.E


@pytest.mark.parametrize(
    "words",
    [
        "went to the hospital to visit my aunt",
        "took my son to hospital, all fine, home now",
        "the car got checked today",
        "all tests are ok at school",
        "physio said my posture is bad",
        "saw the doctor who on tv",
        "saw the doctor about my knee",
        "got seen by my neighbour",
        "ignore yesterday was so bad",
        "it was a mistake to go running",
        "ran 10k. that was a mistake",
        "my mistake, should have called the ambulance",
        "was this a mistake?",
    ],
)
def test_what_is_about_something_else_ends_nothing(words: str) -> None:
    assert noted(DROOPS, words).level is Level.E


@pytest.mark.parametrize(
    "words",
    [
        "this was a mistake",
        "that was a mistake",
        "it was a mistake",
        "sorry, that was a mistake",
        "pressed by mistake",
        "hospital discharged me, all clear",
        "the ambulance came and checked me",
        "was in hospital for two days, home again",
        "got seen today",
        "i've been seen",
        "went to the hospital. CT was normal",
        "saw the doctor, he said it is bells palsy",
        "saw the gp, sent me to hospital, discharged this evening",
        "waited five hours in a&e, scanned, sent home",
    ],
)
def test_having_been_seen_about_it_and_the_words_of_the_button_end_it(words: str) -> None:
    assert noted(DROOPS, words).level is not Level.E


def test_a_car_that_was_checked_is_no_clinician_who_looked_at_the_neck() -> None:
    quarter = [{"day": day, "score": 3} for day in range(92)]

    assert judged([*quarter[:-1], {"day": 91, "score": 3, "note": "the car got checked today"}]).level is Level.R


@pytest.mark.parametrize(
    "words", ["it was not about me", "i am safe now", "im safe, not about me", "that was a mistake", "false alarm"]
)
def test_the_words_of_its_button_end_a_crisis(words: str) -> None:
    assert noted(DESPAIR, words).level is Level.C


@pytest.mark.parametrize(
    "words",
    [
        "saw the doctor",
        "saw the physio today, neck better",
        "got seen today",
        "i am not safe",
        "im not sure i am safe now",
        "is it safe now to exercise?",
        "the neck feels safe now",
    ],
)
def test_a_visit_about_anything_and_a_doubt_leave_a_crisis_standing(words: str) -> None:
    assert noted(DESPAIR, words).level is Level.E


@pytest.mark.parametrize("words", ["saw my doctor about wanting to die", "saw the crisis team today, feel safer"])
def test_a_visit_about_it_ends_a_crisis(words: str) -> None:
    assert noted(DESPAIR, words).level is Level.C


def test_an_overdose_ends_once_it_was_treated_and_not_by_feeling_safe() -> None:
    assert noted(OVERDOSE, "in hospital they gave me the antidote, home now").level is Level.C
    assert noted(OVERDOSE, "it was not about me").level is Level.C
    assert noted(OVERDOSE, "i am safe now").level is Level.E


def test_what_ends_a_crisis_ends_nothing_beside_it_and_the_other_way_round() -> None:
    def standing(*notes: str) -> set[str]:
        return {one.finding.rule for one in noted(*notes).found if one.stands}

    both = f"{DROOPS}, {DESPAIR}"
    assert standing(both) == {"RF03", "RF37"}
    assert standing(both, "i am safe now") == {"RF03"}
    assert standing(both, "was seen at the hospital, all clear") == {"RF37"}
    assert standing(both, "i am safe now", "was seen at the hospital, all clear") == set()


def test_an_emergency_stands_through_many_plain_days() -> None:
    assert noted(DESPAIR, *["neck a bit stiff"] * 60).level is Level.E
