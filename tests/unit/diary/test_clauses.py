"""A time, an end or a cause is said of what stands in its own part of the sentence."""

import pytest

from bot.diary.words.sightings import sightings
from bot.diary.words.signs import Sign


def said_of(text: str, sign: Sign) -> frozenset[Sign]:
    return frozenset(said for one in sightings(text) if one.sign is sign for said in one.said)


@pytest.mark.parametrize(
    ("text", "sign", "said"),
    [
        ("my left leg has been weak for years", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("my left leg is weak, been like that for years", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("my left leg is weak. it has been so for years now.", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("for years now, my left leg is weak", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("sudden headache 3 days ago, its gone now", Sign.HEADACHE, Sign.GONE),
        ("arm was numb, slept on it, fine in 2 min", Sign.ONE_SIDE_NUMB, Sign.BRIEF),
        ("breathless and arm pain while running", Sign.BREATHLESS, Sign.WORKED_OUT),
    ],
)
def test_what_is_said_of_a_sign_is_found_beside_it(text: str, sign: Sign, said: Sign) -> None:
    assert said in said_of(text, sign)


@pytest.mark.parametrize(
    ("text", "sign", "said"),
    [
        ("neck pain for years, my left leg went weak", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("neck pain for years and my left leg went weak", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("neck pain for years and weak left leg", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("migraines for years. my left leg is weak", Sign.ONE_SIDE_WEAK, Sign.LASTING),
        ("headache 3 days ago, the nausea is gone", Sign.HEADACHE, Sign.GONE),
        ("headache 3 days ago, it has not gone", Sign.HEADACHE, Sign.GONE),
        ("we moved house two years ago. fell down the stairs today", Sign.FALL_FROM_HEIGHT, Sign.OLD_INJURY),
        ("went for a run, later my arm hurt and i was breathless", Sign.BREATHLESS, Sign.WORKED_OUT),
    ],
)
def test_what_is_said_of_another_thing_is_not(text: str, sign: Sign, said: Sign) -> None:
    assert said not in said_of(text, sign)


def test_what_began_today_is_not_long_standing() -> None:
    assert Sign.FOR_WEEKS not in said_of(
        "after months of pain my left arm is weak since this morning", Sign.ONE_SIDE_WEAK
    )


def test_a_sign_told_twice_is_seen_in_both_places() -> None:
    told = [
        one for one in sightings("left arm weak for years. left leg weak since noon") if one.sign is Sign.ONE_SIDE_WEAK
    ]

    assert [Sign.LASTING in one.said for one in told] == [True, False]
