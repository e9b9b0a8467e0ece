"""What Nape says: exercises, lessons, places of help and words, as data with one typed loader."""

from content.errors import ContentError, Problem, UnknownWord
from content.exercise import Avoid, Exercise, ExerciseKind, Need, Phase, PhaseName, Step, Strength
from content.lesson import Lesson, Source, Topic
from content.library import Library, load
from content.medicine import KnownMedicine
from content.places_of_help import Country, CrisisLine
from content.words import Words, languages

__all__ = [
    "Avoid",
    "ContentError",
    "Country",
    "CrisisLine",
    "Exercise",
    "ExerciseKind",
    "KnownMedicine",
    "Lesson",
    "Library",
    "Need",
    "Phase",
    "PhaseName",
    "Problem",
    "Source",
    "Step",
    "Strength",
    "Topic",
    "UnknownWord",
    "Words",
    "languages",
    "load",
]
