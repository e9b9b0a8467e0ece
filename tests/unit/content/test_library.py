"""The real content: enough of everything, and safe."""

import re

import pytest

from content import Avoid, Exercise, ExerciseKind, Library, Topic, load
from content.exercise import RELAX_MINUTES


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def texts(exercise: Exercise) -> str:
    parts = [exercise.title, exercise.summary, exercise.dose, exercise.evidence, exercise.avoid_text]
    return " ".join([*parts, *(step.text for step in exercise.steps)])


def test_every_item_of_the_clinical_list_is_there(library: Library) -> None:
    counts = {"P": 10, "ST": 13, "T": 9, "B": 6, "R": 9, "H": 4, "L": 9}

    expected = {f"{prefix}{number:02}" for prefix, last in counts.items() for number in range(1, last + 1)}

    assert set(library.exercises) == expected


@pytest.mark.parametrize("kind", ExerciseKind)
def test_every_kind_offers_something(library: Library, kind: ExerciseKind) -> None:
    assert len(library.by_kind(kind)) >= 4


def test_the_clinic_only_technique_is_listed_but_never_offered(library: Library) -> None:
    assert not library.exercises["ST13"].offered
    assert library.exercises["ST13"] not in library.by_kind(ExerciseKind.STRETCH)


def test_every_movement_says_when_to_stop_before_it_starts(library: Library) -> None:
    signs = ("dizzy", "double", "slurs", "numbness", "weakness", "electric", "sudden new headache", "chest pain")

    silent = [
        (item.id, sign)
        for item in library.exercises.values()
        for sign in signs
        if item.movement and item.offered and sign not in item.stop
    ]

    assert silent == []


def test_only_the_clinic_only_technique_is_held_back(library: Library) -> None:
    assert [item.id for item in library.exercises.values() if not item.offered] == ["ST13"]


@pytest.mark.parametrize("minutes", RELAX_MINUTES)
def test_every_length_of_relax_has_a_choice_of_breathing_and_of_rest(library: Library, minutes: int) -> None:
    kinds = [exercise.kind for exercise in library.relaxing(minutes)]

    assert kinds.count(ExerciseKind.BREATHING) >= 2
    assert sum(kind in (ExerciseKind.RELAXATION, ExerciseKind.COMFORT) for kind in kinds) >= 2


@pytest.mark.parametrize("minutes", RELAX_MINUTES)
def test_every_length_of_relax_has_something_for_a_person_who_must_not_move_or_watch_the_breath(
    library: Library, minutes: int
) -> None:
    ruled_out = {Avoid.PANIC_BREATH, Avoid.LUNG_HEART, Avoid.NECK_CONDITION}

    left = [item for item in library.relaxing(minutes) if not item.movement and not ruled_out & set(item.avoid)]

    assert left


def test_every_movement_item_says_when_to_stop(library: Library) -> None:
    for exercise in library.exercises.values():
        if exercise.movement:
            for sign in ("dizzy", "faint", "double", "slurs", "numbness", "weakness", "headache", "chest pain"):
                assert sign in exercise.stop, exercise.id


def test_every_strength_item_warns_of_sore_muscles(library: Library) -> None:
    assert all(item.after and "sore" in item.after for item in library.by_kind(ExerciseKind.STRENGTH))


def test_breath_holding_spares_those_who_must_not(library: Library) -> None:
    for exercise in library.exercises.values():
        if exercise.breath_hold:
            assert {Avoid.LUNG_HEART, Avoid.PANIC_BREATH, Avoid.PREGNANCY_LATE} <= set(exercise.avoid)


def test_no_breathing_item_is_done_while_driving(library: Library) -> None:
    assert all("driving" in item.stop for item in library.by_kind(ExerciseKind.BREATHING))


def test_no_step_asks_for_a_full_ring_a_tipped_head_or_a_crack(library: Library) -> None:
    forbidden = re.compile(r"circle|full ring|tip your head back|look up at the ceiling|crack|bounce|plough")

    for exercise in library.exercises.values():
        assert not forbidden.search(" ".join(step.text.lower() for step in exercise.steps)), exercise.id


def test_nudges_are_short_and_offered(library: Library) -> None:
    nudges = [exercise for exercise in library.exercises.values() if exercise.nudge]

    assert {item.kind for item in nudges} >= {
        ExerciseKind.POSTURE,
        ExerciseKind.STRETCH,
        ExerciseKind.STRENGTH,
        ExerciseKind.BREATHING,
    }
    assert all(item.minutes <= 10 and item.offered for item in nudges)


def test_every_topic_has_a_lesson(library: Library) -> None:
    assert len(library.lessons) >= 18
    assert all(library.by_topic(topic) for topic in Topic)


def test_medicine_lessons_begin_with_the_packet_and_end_with_the_pharmacist(library: Library) -> None:
    for lesson in library.by_topic(Topic.MEDICINES):
        plain = re.sub(r"<[^>]+>", "", lesson.body)

        assert plain.startswith("Follow your packet"), lesson.id
        assert plain.endswith("ask a pharmacist."), lesson.id


@pytest.mark.parametrize(
    "name",
    ["tension-type", "migraine", "cluster", "cervicogenic", "occipital-neuralgia"],
)
def test_headache_lessons_describe_features_and_leave_the_rest_to_a_clinician(library: Library, name: str) -> None:
    body = library.lessons[name].body

    assert "Features people often report" in body
    assert re.search(r"can look alike", body)


NOT_ALLOWED = re.compile(
    r"\byou have (?!.*(ask|had))(a |an )?(migraine|tension|cluster|neuralgia|arthritis)"
    r"|probably have|it is likely|nothing to worry about|it's just|you're fine|you are fine"
    r"|\bcures?\b|\btreats?\b|\bprevents?\b|\btherapy\b|clinically proven|\bdiagnoses\b|\bdetects?\b"
    r"|\bmonitors?\b|sitting wrong|guaranteed?",
    re.IGNORECASE,
)


def test_no_text_promises_diagnoses_or_comforts_falsely(library: Library) -> None:
    for exercise in library.exercises.values():
        assert not NOT_ALLOWED.search(texts(exercise)), exercise.id
    for lesson in library.lessons.values():
        assert not NOT_ALLOWED.search(f"{lesson.title} {lesson.body}"), lesson.id


def test_only_weak_evidence_rests_on_no_source_at_all(library: Library) -> None:
    for exercise in library.exercises.values():
        if set(exercise.sources) == {"design"}:
            assert exercise.strength == "D", exercise.id
