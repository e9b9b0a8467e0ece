"""Diaries in files, for the command line: judged one by one, or read to be added to a person's."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.diary.assessment import assessed
from bot.diary.diary_file import Read, csv_file, json_lines
from bot.diary.entries import Entry, Taken
from bot.diary.file_mistakes import Unreadable
from bot.diary.file_text import lines_of, text_of
from bot.diary.flags import Level
from bot.diary.foreign_diary import Brought, Manner, brought
from bot.diary.words.crisis import CrisisReading, crisis
from bot.diary.words.medicine_words import MedicineWords
from bot.diary.words.words_of_alarm import mentions
from bot.geography import Geography
from bot.medicines import taken_names
from bot.views.assessed import line as assessed_line
from bot.views.speech import Speech
from content import Library, Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """What came of one line: `line` is JSON, or None where it could not be read; `told` is for the operator."""

    line: str | None
    told: tuple[str, ...]


def judged(file: Path, library: Library) -> Iterator[Judged]:
    """Judge every diary of a file as the chat would."""
    spoken: dict[str, Words] = {}
    medicines = medicine_reader(library)
    for read in _diaries(file):
        line = None
        if (diary := read.diary) is not None:
            if diary.lang not in spoken:
                spoken[diary.lang] = Words.load(diary.lang)
            speech = Speech(words=spoken[diary.lang], language=spoken[diary.lang].language)
            line = assessed_line(speech, library, diary, assessed(diary, medicines))
        yield Judged(line=line, told=tuple(f"{file}:{one}" for one in (*read.mistakes, *read.remarks)))


def medicine_reader(library: Library) -> Callable[[str], Iterable[Taken]]:
    """Return what reads the medicines taken out of words."""
    return MedicineWords(taken_names(library)).taken_in


def from_elsewhere(file: Path, manner: Manner) -> Brought:
    """Read a diary kept elsewhere."""
    try:
        text = text_of(file.read_bytes())
    except Unreadable as error:
        return Brought(mistakes=(error.mistake,))
    return brought(text, manner)


def counted(found: Brought, added: Sequence[Entry], *, written: bool) -> str:
    """Say how many days a file has and how many of them are new."""
    days, new = ({entry.day for entry in entries} for entries in (found.entries, added))
    told = f"Days in the file: {len(days)}. Answered already and left as they are: {len(days - new)}."
    if written:
        return f"{told} Added: {len(new)}.{_to_be_read(added)}"
    return f"{told} To be added: {len(new)}. Nothing was changed; say --write to add them.{_to_be_read(added)}"


def _to_be_read(added: Sequence[Entry]) -> str:
    """Name the days whose words may tell of an emergency or of despair, as nobody is told of days that are imported."""
    days = sorted({entry.day for entry in added if entry.note is not None and _is_urgent(entry.note)})
    if not days:
        return ""
    return f"\nSomebody should read what was written on: {', '.join(map(str, days))}. It may name an emergency."


def _is_urgent(note: str) -> bool:
    urgent = any(one.sure and one.level in (Level.E, Level.S) for one in mentions(note))
    return urgent or crisis(note) is not CrisisReading.NONE


def _diaries(file: Path) -> Iterator[Read]:
    """Read the diaries of a file one by one, so that a large file needs no more room than its longest line."""
    try:
        if file.suffix.lower() == ".csv":
            yield csv_file(text_of(file.read_bytes()), file.stem)
            return
        with file.open("rb") as opened:
            yield from json_lines(lines_of(opened), _country_of(Geography()))
    except Unreadable as error:
        yield Read(mistakes=(error.mistake,))


def _country_of(places: Geography) -> Callable[[str], str | None]:
    def country_of(told: str) -> str | None:
        """Return the one country that is called so."""
        found = places.countries(told, limit=2)
        return found[0] if len(found) == 1 else None

    return country_of
