"""What people typed and was missed, or heard as more than it is: slips of the keys, numbers, long ways round."""

import pytest

from bot.diary.profile import Profile
from bot.diary.words.words_of_alarm import mentions

HEARD = """
RF03 E: no longer able to move my left arm
RF03 E: no longer able to lift my right leg
RF03 E: im no longer able to speak properly
RF03 E: i am no longer able to walk straight
RF14 E: no longer can i feel my legs
RF14 E: i am no longer able to feel my legs
"""

LEFT_ALONE = """
RF03 E: i am no longer able to walk to work, it takes too long, neck pain
RF03 E: the pain is no longer there and i can move my left arm
RF14 E: no longer can i blame the chair, neck pain
"""


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def _heard(text: str) -> set[str]:
    return {f"{one.flag} {one.level}" for one in mentions(text, Profile(age=70)) if one.sure}


@pytest.mark.parametrize("told", _lines(HEARD))
def test_it_is_heard(told: str) -> None:
    flag, _, text = told.partition(": ")
    assert flag in _heard(text)


@pytest.mark.parametrize("told", _lines(LEFT_ALONE))
def test_its_near_miss_is_left_alone(told: str) -> None:
    flag, _, text = told.partition(": ")
    assert flag not in _heard(text)
