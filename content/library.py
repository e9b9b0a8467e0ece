"""All of Nape's content, loaded once and checked as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from content.errors import ContentError, Problem
from content.exercise import Exercise, ExerciseKind
from content.lesson import Lesson, Source, Topic
from content.medicine import KnownMedicine
from content.places_of_help import ELSEWHERE, Country, CrisisLine
from content.proofreading import check_countries, check_exercises, check_lessons, check_medicines
from content.shelf import Shelf, read_shelf

ROOT = Path(__file__).parent


@dataclass(frozen=True, kw_only=True, slots=True)
class Library:
    """Offer everything by id, tag, ISO code or lower-case name; `elsewhere` serves every country not listed."""

    exercises: Mapping[str, Exercise]
    lessons: Mapping[str, Lesson]
    sources: Mapping[str, Source]
    medicines: Mapping[str, KnownMedicine]
    countries: Mapping[str, Country]
    elsewhere: Country

    def by_kind(self, kind: ExerciseKind) -> tuple[Exercise, ...]:
        """List the offered exercises of a kind in order of id."""
        return tuple(exercise for exercise in self.exercises.values() if exercise.offered and exercise.kind is kind)

    def relaxing(self, minutes: int) -> tuple[Exercise, ...]:
        """List the offered exercises that /relax can guide in so many minutes (1, 3, 5 or 10)."""
        return tuple(
            exercise
            for exercise in self.exercises.values()
            if exercise.offered and exercise.relax and minutes in exercise.lengths
        )

    def by_topic(self, topic: Topic) -> tuple[Lesson, ...]:
        """List the lessons of a topic in the order of their file."""
        return tuple(lesson for lesson in self.lessons.values() if lesson.topic is topic)

    def country(self, iso: str | None) -> Country:
        """Find a country, or the row that serves everywhere else."""
        return self.countries.get(iso.upper(), self.elsewhere) if iso else self.elsewhere

    def emergency(self, iso: str | None) -> str:
        """Name the number to call, worded so that it fits after "call" in any country."""
        return self.country(iso).ambulance[0]

    def crisis(self, iso: str | None) -> tuple[CrisisLine, ...]:
        """List the crisis lines of a country, always ending with the worldwide directory."""
        country = self.country(iso)
        return country.crisis if country is self.elsewhere else country.crisis + self.elsewhere.crisis


def load(root: Path | None = None) -> Library:
    """Read and check the content under a folder, by default Nape's own.

    Raises ContentError with every mistake in every file.
    """
    folder = root or ROOT
    problems: list[Problem] = []
    sources = read_shelf(folder, "sources.yaml", Source, "tag", problems)
    countries = read_shelf(folder, "countries.yaml", Country, "iso", problems)
    exercises = read_shelf(folder, "exercises/*.yaml", Exercise, "id", problems)
    lessons = read_shelf(folder, "lessons/*.yaml", Lesson, "id", problems)
    medicines = read_shelf(folder, "medicines.yaml", KnownMedicine, "name", problems)
    problems += check_countries(countries)
    problems += check_exercises(exercises, sources)
    problems += check_lessons(lessons, sources, exercises)
    problems += check_medicines(medicines, sources)
    if problems:
        raise ContentError(problems)
    return _library(exercises, lessons, sources, medicines, countries)


def _library(
    exercises: Shelf[Exercise],
    lessons: Shelf[Lesson],
    sources: Shelf[Source],
    medicines: Shelf[KnownMedicine],
    countries: Shelf[Country],
) -> Library:
    by_iso = countries.by_key()
    elsewhere = by_iso.pop(ELSEWHERE)
    return Library(
        exercises=dict(sorted(exercises.by_key().items())),
        lessons=lessons.by_key(),
        sources=sources.by_key(),
        medicines={name.casefold(): entry.record for entry in medicines.entries for name in entry.record.every_name},
        countries=by_iso,
        elsewhere=elsewhere,
    )
