"""Signs that are told one after the other in a diary out of a file: read together while their question is open."""

import pytest

from bot.diary.assessment import Assessment
from bot.diary.flags import Level
from tests.unit.diary.assessing import judged

LATER = "later"
SAME_DAY = "same day"


def noted(*notes: str | None, when: str = LATER) -> Assessment:
    """Judge notes of one day after another, or of several check-ins of one day."""
    return judged([{"day": day if when == LATER else 0, "note": note} for day, note in enumerate(notes)])


def standing(found: Assessment) -> set[tuple[str, Level]]:
    return {(one.finding.rule, one.finding.level) for one in found.found if one.stands}


@pytest.mark.parametrize("when", [LATER, SAME_DAY])
@pytest.mark.parametrize(
    ("first", "then", "flag", "level"),
    [
        ("fever", "cannot touch my chin to my chest", "RF06", Level.E),
        ("fever", "stiff neck", "RF06", Level.E),
        ("fever 38.5 and headache", "very confused now", "RF06", Level.E),
        ("fever 39", "headache is getting worse", "RF07", Level.S),
        ("hit my head on the beam", "headache will not go since then", "RF18", Level.S),
        ("hit my head on the beam", "vomited twice", "RF18", Level.S),
        ("dizzy", "new pain on one side of my neck and things spin", "RF11", Level.E),
        ("chest pain", "neck and jaw hurt with it", "RF31", Level.E),
        ("all of a sudden the back of my head hurts", "it was at its worst in seconds, 9 out of 10", "RF01", Level.E),
        ("this was sudden headache?", "yes it came on suddenly and was the worst ever", "RF01", Level.E),
    ],
)
def test_what_only_both_make_certain_counts(first: str, then: str, flag: str, level: Level, when: str) -> None:
    assert noted(first, when=when).level is Level.C
    found = noted(first, then, when=when)

    assert found.level is level
    assert (flag, level) in standing(found)
    assert flag not in {one.rule for one in found.asked}


@pytest.mark.parametrize("when", [LATER, SAME_DAY])
@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("fever", "better today, desk work"),
        ("fever", "headache"),
        ("fever", "stiff neck after nine hours at the laptop"),
        ("fever", "stiff neck as usual"),
        ("dizzy", "neck pain as usual"),
        ("dizzy", "new chair, neck stiff on one side"),
        ("dizzy", "neck a bit sore on both sides after the gym"),
        ("chest pain", "neck sore"),
        ("chest pain", "deadline stress, jaw tight"),
        ("chest pain", "hand tingled after leaning on my elbow, gone in a minute"),
        ("hit my head on the beam", "headache as usual"),
        ("all of a sudden the back of my head hurts", "this neck is killing me today lol"),
        ("blurred vision", "shoulders tight from the new bra, no headache"),
    ],
)
def test_a_plain_note_after_a_question_answers_nothing(first: str, then: str, when: str) -> None:
    found = noted(first, then, when=when)

    assert found.level not in (Level.E, Level.S)
    assert {one.rule for one in found.asked} >= {one.rule for one in noted(first).asked}


@pytest.mark.parametrize(
    "notes",
    [
        ("fever", "no fever, chin touches my chest fine"),
        ("fever 39", "no fever, headache is getting worse"),
        ("fever 39", "fever gone, headache"),
        ("fever", "no fever", "cannot touch my chin to my chest"),
        ("hit my head on the beam", "no headache, all fine"),
        ("fever", "my son cannot touch his chin to his chest"),
        ("fever", "saw the doctor, all fine", "cannot touch my chin to my chest"),
        ("fever", "that was a mistake", "cannot touch my chin to my chest"),
    ],
)
def test_what_is_denied_another_s_or_settled_is_not_put_together(notes: tuple[str, ...]) -> None:
    assert noted(*notes).level not in (Level.E, Level.S)


def test_days_without_words_between_them_change_nothing() -> None:
    assert noted("fever", None, "cannot touch my chin to my chest").level is Level.E


def test_after_three_days_they_are_no_longer_one_story() -> None:
    found = noted("fever", None, None, "cannot touch my chin to my chest")

    assert found.level is Level.C
    assert "RF06" in {one.rule for one in found.asked}


def test_a_third_part_counts_with_the_first() -> None:
    assert noted("fever 39", "headache is getting worse", "very confused now").level is Level.E
