"""Fitting a guided exercise to the minutes a person has."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content import Exercise, Library, load


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def seconds(exercise: Exercise, minutes: int) -> int:
    return sum(step.seconds or 0 for step in exercise.steps_for(minutes))


def test_a_longer_session_stretches_the_paced_part_only(library: Library) -> None:
    exercise = library.exercises["B01"]

    short, long = exercise.steps_for(3), exercise.steps_for(10)

    assert [step.seconds for step in short] == [10, 160, 10]
    assert [step.seconds for step in long] == [10, 580, 10]


def test_breaths_fit_into_the_paced_part(library: Library) -> None:
    exercise = library.exercises["B01"]

    assert exercise.cycles_for(1) == 4
    assert exercise.cycles_for(10) == 58


def test_four_rounds_stay_four_rounds(library: Library) -> None:
    assert library.exercises["B03"].cycles_for(3) == 4


def test_an_exercise_without_breaths_counts_none(library: Library) -> None:
    assert library.exercises["R03"].cycles_for(5) == 0


def test_an_exercise_of_one_length_keeps_its_steps(library: Library) -> None:
    exercise = library.exercises["R01"]

    assert exercise.steps_for(3) == exercise.steps


def test_every_offered_length_is_kept_within_a_tenth(library: Library) -> None:
    for exercise in library.exercises.values():
        if len(exercise.lengths) > 1:
            for minutes in exercise.lengths:
                assert seconds(exercise, minutes) == pytest.approx(minutes * 60, rel=0.1), exercise.id


@settings(max_examples=60)
@given(minutes=st.integers(min_value=0, max_value=60), name=st.sampled_from(["B01", "B04", "R03", "R04"]))
def test_no_step_ever_lasts_less_than_a_second(library: Library, minutes: int, name: str) -> None:
    steps = library.exercises[name].steps_for(minutes)

    assert all(step.seconds is not None and step.seconds >= 1 for step in steps)
