"""Diaries out of files: JSON lines with one diary each, or a CSV of one diary (CLINICAL 7)."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from bot.diary.entries import HIGHEST, LONGEST_NOTE, LOWEST
from bot.diary.file_mistakes import Mistake, Unreadable, mistakes_in
from bot.diary.file_text import EMPTY, table_of
from bot.diary.profile import Profile
from bot.diary.words.profile_words import ToldProfile, Words, profile_of

DAY_ZERO = date(2000, 1, 1)
"""The day that stands for day 0 where a file counts days instead of naming them."""

FARTHEST = 100_000
"""Days a file may lie away from day 0."""

COLUMNS = ("day", "score", "symptoms", "note")
_ENGLISH = re.compile(r"en(?:g|glish)?(?:[-_]\w+)*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Checkin:
    """One day's report. `named` is the day as the file has it, `score` is NRS 0–10."""

    day: date
    named: int | str
    score: int | None = None
    symptoms: tuple[str, ...] = ()
    note: str | None = None

    @property
    def text(self) -> str:
        """Return all words of the day, a line for each symptom and one for the note."""
        return "\n".join([words for words in (*self.symptoms, self.note or "") if words and words.strip()])


@dataclass(frozen=True, kw_only=True, slots=True)
class Diary:
    """One person's diary, oldest day first. `medicines` are the names the profile tells, as they were written."""

    id: str
    lang: str = "en"
    country: str | None = None
    profile: Profile
    medicines: tuple[str, ...] = ()
    checkins: tuple[Checkin, ...] = ()

    @property
    def understood(self) -> bool:
        """Tell whether its words are in a language that Nape reads."""
        return _ENGLISH.fullmatch(self.lang) is not None


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """What a line led to: a diary, or mistakes. `remarks` name what was left out of a diary that could be read."""

    diary: Diary | None = None
    mistakes: tuple[Mistake, ...] = ()
    remarks: tuple[Mistake, ...] = ()


def _day(value: object) -> int | str:
    """Accept a whole number of days or an ISO date; a date stays as it was written."""
    if isinstance(value, str):
        value = int(value) if re.fullmatch(r"\s*-?\d{1,6}\s*", value) else value.strip()
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= FARTHEST:
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        with suppress(ValueError):
            if abs(date.fromisoformat(value) - DAY_ZERO) <= timedelta(days=FARTHEST):
                return value
    raise PydanticCustomError("day", "must be a whole number of days or a date such as 2026-03-31")


def _score(value: object) -> int | None:
    """Accept a score from 0 to 10, halves rounded up as in the chat; nothing at all is "not said"."""
    if isinstance(value, str):
        value = value.strip().replace(",", ".")
    if value is None or value == "":
        return None
    try:
        doubled = float(value) * 2 if isinstance(value, int | float | str) and not isinstance(value, bool) else None
    except ValueError:
        doubled = None
    if doubled is None or not 2 * LOWEST <= doubled <= 2 * HIGHEST or doubled != int(doubled):
        raise PydanticCustomError("score", "must be a number from 0 to 10, whole or a half, or empty")
    return int(doubled + 1) // 2


class ToldCheckin(BaseModel):
    """A check-in as a file has it."""

    model_config = ConfigDict(extra="allow")

    day: Annotated[int | str, BeforeValidator(_day)]
    score: Annotated[int | None, BeforeValidator(_score)] = None
    symptoms: Words = ()
    note: str | None = None


class ToldDiary(BaseModel):
    """A diary as a line of JSON has it."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    id: Annotated[str, Field(min_length=1, max_length=200)]
    lang: str | None = None
    profile: ToldProfile | None = None
    checkins: tuple[ToldCheckin, ...] | None = None


_LINE = TypeAdapter(ToldDiary)


def json_lines(lines: Iterable[bytes], country_of: Callable[[str], str | None] = str.strip) -> Iterator[Read]:
    """Read diaries line by line; empty lines are passed over. `country_of` finds the country that a name means."""
    number = nothing = 0
    for number, raw in enumerate(lines, start=1):
        if line := raw.strip():
            yield _json_line(line, number, country_of)
        else:
            nothing += 1
    if nothing == number:
        yield Read(mistakes=(Mistake(line=1, where="", reason=EMPTY),))


def csv_file(text: str, name: str) -> Read:
    """Read a CSV of one diary; `name` becomes its id. Any mistake leaves the whole diary unread."""
    try:
        table = table_of(text)
    except Unreadable as error:
        return Read(mistakes=(error.mistake,))
    header = [cell.strip().lower() for cell in table.header]
    if "day" not in header or len(set(header)) < len(header):
        reason = f"this line is taken as the header, and its columns must be {', '.join(COLUMNS)}, each once"
        return Read(mistakes=(Mistake(line=table.header_line, where="", reason=reason),))
    told: list[ToldCheckin] = []
    mistakes: list[Mistake] = []
    remarks = [
        Mistake(line=table.header_line, where=column, reason="this column is not read")
        for column in header
        if column not in COLUMNS
    ]
    for line, cells in table.rows:
        row = _row(header, cells, line)
        if isinstance(row, ToldCheckin):
            told.append(row)
            remarks += _too_long(row, line)
        else:
            mistakes += row
    days = _in_days(told, table.header_line, "day")
    mistakes += [days] if isinstance(days, Mistake) else []
    if mistakes or isinstance(days, Mistake):
        return Read(mistakes=tuple(mistakes), remarks=tuple(remarks))
    return Read(diary=Diary(id=name, profile=profile_of(None, _zero(days)), checkins=days), remarks=tuple(remarks))


def _row(header: Sequence[str], cells: Sequence[str], line: int) -> ToldCheckin | list[Mistake]:
    if any(cell.strip() for cell in cells[len(header) :]):
        reason = f"{len(cells)} cells stand below {len(header)} columns; put words with a comma in quotes"
        return [Mistake(line=line, where="", reason=reason)]
    found: dict[str, Any] = {column: cell for column, cell in zip(header, cells, strict=False) if column in COLUMNS}
    found["symptoms"] = tuple(filter(None, map(str.strip, re.split(r"[;|,]", found.get("symptoms", "")))))
    try:
        return ToldCheckin.model_validate(found)
    except ValidationError as error:
        return list(mistakes_in(error, line))


def _json_line(line: bytes, number: int, country_of: Callable[[str], str | None]) -> Read:
    try:
        told = _LINE.validate_json(line)
    except ValidationError as error:
        return Read(mistakes=tuple(mistakes_in(error, number)))
    checkins = _in_days(told.checkins or (), number, "checkins")
    if isinstance(checkins, Mistake):
        return Read(mistakes=(checkins,))
    profile = told.profile or ToldProfile()
    diary = Diary(
        id=told.id,
        lang=told.lang or "en",
        country=country_of(profile.country) if profile.country else None,
        profile=profile_of(profile, _zero(checkins)),
        medicines=profile.medicines,
        checkins=checkins,
    )
    return Read(diary=diary, remarks=tuple(_remarks(told, diary, number)))


def _zero(checkins: Sequence[Checkin]) -> date:
    """Return the day a profile speaks of: day 0 of counted days, else the first day named."""
    return DAY_ZERO if not checkins or isinstance(checkins[0].named, int) else checkins[0].day


def _in_days(told: Sequence[ToldCheckin], line: int, where: str) -> tuple[Checkin, ...] | Mistake:
    if len({isinstance(one.day, int) for one in told}) > 1:
        return Mistake(line=line, where=where, reason="days must all be numbers or all be dates")
    made = (
        Checkin(
            day=DAY_ZERO + timedelta(days=one.day) if isinstance(one.day, int) else date.fromisoformat(one.day),
            named=one.day,
            score=one.score,
            symptoms=tuple(words[:LONGEST_NOTE] for words in one.symptoms),
            note=one.note and one.note[:LONGEST_NOTE],
        )
        for one in told
    )
    return tuple(sorted(made, key=lambda checkin: checkin.day))


def _remarks(told: ToldDiary, diary: Diary, line: int) -> Iterator[Mistake]:
    """Say what of a diary was not read or not understood."""
    yield from _left_out(told, line)
    if not diary.understood:
        yield Mistake(line=line, where="lang", reason="words in this language are not understood, only English ones")
    if told.profile is not None and told.profile.country and diary.country is None:
        reason = "this country is not known, so no number of its own is named; write it like GB"
        yield Mistake(line=line, where="profile.country", reason=reason)
    for at, checkin in enumerate(told.checkins or ()):
        yield from _too_long(checkin, line, f"checkins[{at}].")


def _too_long(told: ToldCheckin, line: int, where: str = "") -> Iterator[Mistake]:
    for name, said in (("symptoms", told.symptoms), ("note", told.note and (told.note,))):
        if said and max(map(len, said)) > LONGEST_NOTE:
            yield Mistake(
                line=line, where=f"{where}{name}", reason=f"only the first {LONGEST_NOTE} characters are read"
            )


def _left_out(told: ToldDiary, line: int) -> Iterator[Mistake]:
    """Name the keys that nothing reads, each once, so that a misspelt one does not vanish in silence."""
    extras: list[tuple[str, Mapping[str, Any] | None]] = [("", told.model_extra)]
    extras.append(("profile.", told.profile.model_extra if told.profile is not None else None))
    extras += [("checkins[].", checkin.model_extra) for checkin in told.checkins or ()]
    for where in dict.fromkeys(f"{place}{key}" for place, extra in extras for key in extra or ()):
        yield Mistake(line=line, where=where, reason="this key is not read")
