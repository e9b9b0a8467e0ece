"""The circle that breathes."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.views.breathing_picture import LARGE, SMALL, beats, breathing_picture
from content import Phase, PhaseName, load

WORDS = {name: name.value.title() for name in PhaseName}


def words_for(pattern: tuple[Phase, ...]) -> tuple[str, ...]:
    return tuple(WORDS[phase.name] for phase in pattern)


def pattern(*phases: tuple[PhaseName, float]) -> tuple[Phase, ...]:
    return tuple(Phase(name=name, seconds=seconds) for name, seconds in phases)


BOX = pattern((PhaseName.IN, 4), (PhaseName.HOLD, 4), (PhaseName.OUT, 4), (PhaseName.REST, 4))


def length(gif: bytes) -> int:
    picture = Image.open(BytesIO(gif))
    total = 0
    for frame in range(getattr(picture, "n_frames", 1)):
        picture.seek(frame)
        total += picture.info["duration"]
    return total


def test_the_picture_lasts_exactly_one_breath_and_loops_for_ever() -> None:
    gif = breathing_picture(BOX, words_for(BOX))

    assert length(gif) == 16_000
    assert Image.open(BytesIO(gif)).info["loop"] == 0


def test_the_circle_grows_holds_shrinks_and_rests() -> None:
    by_word: dict[str, list[float]] = {}
    for beat in beats(BOX, words_for(BOX)):
        by_word.setdefault(beat.word, []).append(beat.radius)

    assert by_word["In"] == sorted(by_word["In"])
    assert set(by_word["Hold"]) == {LARGE}
    assert by_word["Out"] == sorted(by_word["Out"], reverse=True)
    assert set(by_word["Rest"]) == {SMALL}


def test_a_second_sip_of_air_makes_the_circle_larger_still() -> None:
    sigh = pattern((PhaseName.IN, 2), (PhaseName.SIP, 1), (PhaseName.OUT, 6))

    sizes = {beat.word: beat.radius for beat in beats(sigh, words_for(sigh))}

    assert sizes["In"] < sizes["Sip"] <= LARGE


def test_seconds_count_down_within_each_part() -> None:
    held = [beat.count for beat in beats(BOX, words_for(BOX)) if beat.word == "Hold"]

    assert held == [4, 3, 2, 1]


def test_every_breath_of_the_library_is_small_enough_to_send() -> None:
    patterns = {item.pattern for item in load().exercises.values() if item.pattern}

    assert patterns
    assert max(len(breathing_picture(each, words_for(each))) for each in patterns) <= 500_000


def test_the_same_breath_is_drawn_once() -> None:
    assert breathing_picture(BOX, words_for(BOX)) is breathing_picture(BOX, words_for(BOX))


def test_each_part_needs_its_word() -> None:
    with pytest.raises(ValueError, match="shorter"):
        list(beats(BOX, ("In",)))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(PhaseName), st.floats(0.2, 15)), min_size=1, max_size=5))
def test_no_breath_gains_or_loses_time(phases: list[tuple[PhaseName, float]]) -> None:
    breath = pattern(*phases)

    walked = list(beats(breath, words_for(breath)))

    assert sum(beat.hold for beat in walked) == sum(round(seconds * 100) for _, seconds in phases)
    assert all(SMALL <= beat.radius <= LARGE for beat in walked)
