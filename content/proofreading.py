"""What one record cannot know about itself: sense, references and safety rules across files."""

import re
from collections.abc import Iterator

from content.errors import Problem
from content.exercise import RELAX_MINUTES, Avoid, Exercise, ExerciseKind
from content.lesson import Lesson, Source
from content.markup import has_markup, markup_faults
from content.medicine import KnownMedicine, MedicineClass
from content.places_of_help import ELSEWHERE, Country
from content.shelf import Entry, Shelf

TOLERANCE = 0.2
"""How far guided steps may be from the stated minutes, as a share of them."""

PREFIXES = {
    "P": ExerciseKind.POSTURE,
    "ST": ExerciseKind.STRETCH,
    "T": ExerciseKind.STRENGTH,
    "B": ExerciseKind.BREATHING,
    "R": ExerciseKind.RELAXATION,
    "H": ExerciseKind.COMFORT,
    "L": ExerciseKind.HABIT,
}
MOVEMENT_KINDS = {ExerciseKind.STRETCH, ExerciseKind.STRENGTH}
MOVEMENT_IDS = {"R07", "H03", "H04"}
"""Movement items outside stretching and strength (CLINICAL 4.0)."""

REASONS_NOT_TO_MOVE = {Avoid.NECK_CONDITION, Avoid.RECENT_INJURY, Avoid.FEVER}
BESIDE_PAINKILLERS = {"caffeine", "butalbital", "propyphenazone", "phenylephrine", "dextromethorphan"}
"""Ingredients of painkillers that have no row of their own."""

NUMBER = re.compile(r"^\d{2,6}$")


def check_countries(countries: Shelf[Country]) -> list[Problem]:
    """Find numbers that are not numbers, and a missing row for everywhere else."""
    problems = [
        entry.problem(("ambulance", index), f"{number!r} is not an emergency number")
        for entry in countries.entries
        if entry.key != ELSEWHERE
        for index, number in enumerate(entry.record.ambulance)
        if not NUMBER.match(number)
    ]
    problems += [
        entry.problem(("disputed", index), f"{number!r} is not among the ambulance numbers")
        for entry in countries.entries
        for index, number in enumerate(entry.record.disputed)
        if number not in entry.record.ambulance
    ]
    problems += [
        entry.problem(("iso",), "crisis is empty: every country falls back on this row")
        for entry in countries.entries
        if entry.key == ELSEWHERE and not entry.record.crisis
    ]
    if not countries.mentions(ELSEWHERE):
        problems.append(Problem(file="content/countries.yaml", line=1, reason=f"row {ELSEWHERE} is missing"))
    return problems


def check_exercises(exercises: Shelf[Exercise], sources: Shelf[Source]) -> list[Problem]:
    """Find unsafe, unguided or unsourced exercises."""
    return [
        problem
        for entry in exercises.entries
        for problem in (
            *_sources(entry, entry.record.sources, sources),
            *_shape(entry),
            *_safety(entry),
            *_guidance(entry),
            *_lengths(entry),
            *_plain_text(entry),
        )
    ]


def check_lessons(lessons: Shelf[Lesson], sources: Shelf[Source], exercises: Shelf[Exercise]) -> list[Problem]:
    """Find unsourced lessons, dead links to exercises and markup Telegram would refuse."""
    return [
        problem
        for entry in lessons.entries
        for problem in (
            *_sources(entry, entry.record.sources, sources),
            *(
                entry.problem(("related", index), f"exercise {wanted!r} does not exist")
                for index, wanted in enumerate(entry.record.related)
                if not exercises.mentions(wanted)
            ),
            *(entry.problem(("body",), reason) for reason in markup_faults(entry.record.body)),
        )
    ]


def check_medicines(medicines: Shelf[KnownMedicine], sources: Shelf[Source]) -> list[Problem]:
    """Find unsourced medicines, names that mean two, ingredients nobody knows, and combinations of one."""
    return [
        *(
            problem
            for entry in medicines.entries
            for problem in (*_sources(entry, entry.record.sources, sources), *_ingredients(entry, medicines))
        ),
        *_names_of_two(medicines),
    ]


def _ingredients(entry: Entry[KnownMedicine], medicines: Shelf[KnownMedicine]) -> Iterator[Problem]:
    record = entry.record
    for index, ingredient in enumerate(record.ingredients):
        if ingredient not in BESIDE_PAINKILLERS and not medicines.mentions(ingredient):
            yield entry.problem(("ingredients", index), f"ingredient {ingredient!r} has no row of its own")
    if record.medicine is MedicineClass.COMBINATION and len(record.ingredients) < 2:
        yield entry.problem(("ingredients",), "a combination needs two ingredients or more")


def _names_of_two(medicines: Shelf[KnownMedicine]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for entry in medicines.entries:
        for index, name in enumerate(entry.record.names):
            other = seen.get(name.casefold())
            if other is not None or any(one.key.casefold() == name.casefold() for one in medicines.entries):
                yield entry.problem(("names", index), f"name {name!r} is used twice")
            seen[name.casefold()] = entry.key


def _sources(
    entry: Entry[Exercise] | Entry[Lesson] | Entry[KnownMedicine], tags: tuple[str, ...], sources: Shelf[Source]
) -> Iterator[Problem]:
    if not tags:
        yield entry.problem(("sources",), "names no source")
    for index, tag in enumerate(tags):
        if not sources.mentions(tag):
            yield entry.problem(("sources", index), f"source {tag!r} is not in sources.yaml")


def _shape(entry: Entry[Exercise]) -> Iterator[Problem]:
    exercise = entry.record
    if exercise.kind is not PREFIXES[exercise.id.rstrip("0123456789")]:
        yield entry.problem(("kind",), f"kind {exercise.kind.value!r} does not go with this id")
    if not exercise.steps:
        yield entry.problem(("steps",), "has no steps")
    if not exercise.offered and (exercise.nudge or exercise.relax):
        yield entry.problem(("offered",), "an item that is not offered cannot be a nudge or in /relax")


def _safety(entry: Entry[Exercise]) -> Iterator[Problem]:
    exercise = entry.record
    moves = exercise.kind in MOVEMENT_KINDS or exercise.id in MOVEMENT_IDS
    if exercise.movement is not moves:
        yield entry.problem(("movement",), f"movement must be {str(moves).lower()} (CLINICAL 4.0)")
    if exercise.movement and not set(exercise.avoid) >= REASONS_NOT_TO_MOVE:
        yield entry.problem(("avoid",), "a movement item must avoid neck_condition, recent_injury and fever")
    holds = any(phase.name == "hold" for phase in exercise.pattern)
    if holds and not exercise.breath_hold:
        yield entry.problem(("breath_hold",), "the pattern holds the breath, so breath_hold must be true")
    if bool(exercise.avoid) is not bool(exercise.avoid_text):
        yield entry.problem(("avoid_text",), "avoid and avoid_text must go together")


def _guidance(entry: Entry[Exercise]) -> Iterator[Problem]:
    exercise = entry.record
    breathes = exercise.kind is ExerciseKind.BREATHING
    if breathes is not bool(exercise.pattern):
        yield entry.problem(("pattern",), "every breathing item has a pattern, and no other item has one")
    if breathes is not (exercise.cycles is not None):
        yield entry.problem(("cycles",), "every breathing item counts cycles, and no other item does")
    if any(step.seconds is None for step in exercise.steps):
        if exercise.relax:
            yield entry.problem(("steps",), "every step of a guided item needs seconds")
        return
    planned = exercise.minutes * 60
    total = sum(step.seconds or 0 for step in exercise.steps)
    if abs(total - planned) > planned * TOLERANCE:
        yield entry.problem(("steps",), f"steps last {total} s, minutes say {planned:.0f} s")
    paced = (exercise.cycles or 0) * sum(phase.seconds for phase in exercise.pattern)
    if paced > total:
        yield entry.problem(("cycles",), f"the breaths last {paced:.0f} s, the steps only {total} s")


def _lengths(entry: Entry[Exercise]) -> Iterator[Problem]:
    exercise = entry.record
    if exercise.relax is not bool(exercise.lengths):
        yield entry.problem(("lengths",), "every /relax item has lengths, and no other item has them")
    for index, minutes in enumerate(exercise.lengths):
        if minutes not in RELAX_MINUTES:
            yield entry.problem(("lengths", index), f"{minutes} is not one of {RELAX_MINUTES}")
    if len(exercise.lengths) > 1:
        if not any(step.stretch for step in exercise.steps):
            yield entry.problem(("lengths",), "several lengths need a step with stretch: true")
        fixed = sum(step.seconds or 0 for step in exercise.steps if not step.stretch)
        if fixed >= min(exercise.lengths) * 60:
            yield entry.problem(("lengths",), "the shortest length leaves nothing for the steps that stretch")


def _plain_text(entry: Entry[Exercise]) -> Iterator[Problem]:
    exercise = entry.record
    texts = {
        "title": exercise.title,
        "summary": exercise.summary,
        "dose": exercise.dose,
        "stop": exercise.stop,
        "evidence": exercise.evidence,
        "avoid_text": exercise.avoid_text,
        "after": exercise.after or "",
    }
    for field, text in texts.items():
        if has_markup(text):
            yield entry.problem((field,), "no markup here: < > & are not allowed")
    for index, step in enumerate(exercise.steps):
        if has_markup(step.text):
            yield entry.problem(("steps", index, "text"), "no markup here: < > & are not allowed")
