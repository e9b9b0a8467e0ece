"""Diaries out of files: JSON lines with one diary each, or a CSV of one diary (CLINICAL 7).

A mistake names its line and its place, never the value: what people write about themselves stays out of errors.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from bot.diary.entries import HIGHEST, LOWEST
from bot.diary.profile import Profile
from bot.diary.profile_words import ToldProfile, profile_of

DAY_ZERO = date(2000, 1, 1)
"""The day that stands for day 0 where a file counts days instead of naming them."""

FARTHEST = 100_000
"""Days a file may lie away from day 0."""

COLUMNS = ("day", "score", "symptoms", "note")
_BOM = b"\xef\xbb\xbf"
_AT = re.compile(r" at line \d+ column (\d+)$")


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
        return "\n".join(words for words in (*self.symptoms, self.note or "") if words.strip())


@dataclass(frozen=True, kw_only=True, slots=True)
class Diary:
    """One person's diary, oldest day first. `medicines` are the names the profile tells, as they were written."""

    id: str
    lang: str = "en"
    country: str | None = None
    profile: Profile
    medicines: tuple[str, ...] = ()
    checkins: tuple[Checkin, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Mistake:
    """What is wrong in a line of a file, 1-based; `where` is the place in it."""

    line: int
    where: str
    reason: str

    def __str__(self) -> str:
        """Say it in one sentence, without the file's name."""
        return f"{self.line}: {self.where}: {self.reason}" if self.where else f"{self.line}: {self.reason}"


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
        try:
            date.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value
    raise PydanticCustomError("day", "must be a whole number of days or a date such as 2026-03-31")


def _score(value: object) -> int | None:
    """Accept a score from 0 to 10, halves rounded up as in the chat; nothing at all is "not said"."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        doubled = float(value) * 2 if isinstance(value, int | float | str) and not isinstance(value, bool) else None
    except ValueError:
        doubled = None
    if doubled is None or not 2 * LOWEST <= doubled <= 2 * HIGHEST or doubled != int(doubled):
        raise PydanticCustomError("score", "must be a number from 0 to 10, whole or a half, or empty")
    return int(doubled + 1) // 2


def _words(value: object) -> object:
    """Accept a list of words, words in one text, or nothing."""
    return () if value is None else (value,) if isinstance(value, str) else value


class ToldCheckin(BaseModel):
    """A check-in as a file has it."""

    model_config = ConfigDict(extra="allow")

    day: Annotated[int | str, BeforeValidator(_day)]
    score: Annotated[int | None, BeforeValidator(_score)] = None
    symptoms: Annotated[tuple[str, ...], BeforeValidator(_words)] = ()
    note: str | None = None


class ToldDiary(BaseModel):
    """A diary as a line of JSON has it."""

    model_config = ConfigDict(extra="allow", coerce_numbers_to_str=True)

    id: Annotated[str, Field(min_length=1, max_length=200)]
    lang: str | None = None
    profile: ToldProfile | None = None
    checkins: tuple[ToldCheckin, ...] | None = None


_LINE = TypeAdapter(ToldDiary)


def json_lines(lines: Iterable[bytes]) -> Iterator[Read]:
    """Read diaries line by line; empty lines are passed over."""
    for number, raw in enumerate(lines, start=1):
        line = raw.removeprefix(_BOM).strip()
        if line:
            yield _json_line(line, number)


def csv_file(lines: Iterable[str], name: str) -> Read:
    """Read a CSV of one diary; `name` becomes its id. Any mistake leaves the whole diary unread."""
    rows = csv.reader(lines, strict=True)
    told: list[ToldCheckin] = []
    mistakes: list[Mistake] = []
    try:
        header = [cell.strip().lower().removeprefix("\ufeff") for cell in next(rows, [])]
        if "day" not in header or len(set(header)) < len(header):
            return Read(mistakes=(Mistake(line=1, where="", reason=f"the columns must be {', '.join(COLUMNS)}"),))
        start = rows.line_num + 1
        for cells in rows:
            if any(cell.strip() for cell in cells):
                _row(header, cells, start, told, mistakes)
            start = rows.line_num + 1
    except csv.Error as error:
        mistakes.append(Mistake(line=max(rows.line_num, 1), where="", reason=f"not CSV: {error}"))
    unknown = [column for column in header if column not in COLUMNS]
    remarks = tuple(Mistake(line=1, where=column, reason="this column is not read") for column in unknown)
    days = _in_days(told, 1)
    mistakes += [days] if isinstance(days, Mistake) else []
    if mistakes or isinstance(days, Mistake):
        return Read(mistakes=tuple(mistakes), remarks=remarks)
    return Read(diary=Diary(id=name, profile=profile_of(None, _zero(days)), checkins=days), remarks=remarks)


def _row(header: Sequence[str], cells: list[str], line: int, told: list[ToldCheckin], mistakes: list[Mistake]) -> None:
    if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
        reason = f"{len(cells)} cells stand below {len(header)} columns; put words with a comma in quotes"
        mistakes.append(Mistake(line=line, where="", reason=reason))
        return
    found: dict[str, Any] = {column: cell for column, cell in zip(header, cells, strict=False) if column in COLUMNS}
    found["symptoms"] = tuple(filter(None, map(str.strip, re.split(r"[;|,]", found.get("symptoms", "")))))
    try:
        told.append(ToldCheckin.model_validate(found))
    except ValidationError as error:
        mistakes += _mistakes(error, line)


def _json_line(line: bytes, number: int) -> Read:
    try:
        told = _LINE.validate_json(line)
    except ValidationError as error:
        return Read(mistakes=tuple(_mistakes(error, number)))
    checkins = _in_days(told.checkins or (), number)
    if isinstance(checkins, Mistake):
        return Read(mistakes=(checkins,))
    diary = Diary(
        id=told.id,
        lang=told.lang or "en",
        country=told.profile.country if told.profile is not None else None,
        profile=profile_of(told.profile, _zero(checkins)),
        medicines=told.profile.medicines if told.profile is not None else (),
        checkins=checkins,
    )
    return Read(diary=diary, remarks=tuple(_left_out(told, number)))


def _zero(checkins: Sequence[Checkin]) -> date:
    """Return the day a profile speaks of: day 0 of counted days, else the first day named."""
    return DAY_ZERO if not checkins or isinstance(checkins[0].named, int) else checkins[0].day


def _in_days(told: Sequence[ToldCheckin], line: int) -> tuple[Checkin, ...] | Mistake:
    if len({isinstance(one.day, int) for one in told}) > 1:
        return Mistake(line=line, where="checkins", reason="days must all be numbers or all be dates")
    made = (
        Checkin(
            day=DAY_ZERO + timedelta(days=one.day) if isinstance(one.day, int) else date.fromisoformat(one.day),
            named=one.day,
            score=one.score,
            symptoms=one.symptoms,
            note=one.note,
        )
        for one in told
    )
    return tuple(sorted(made, key=lambda checkin: checkin.day))


def _mistakes(error: ValidationError, line: int) -> Iterator[Mistake]:
    for one in error.errors(include_url=False, include_input=False):
        if one["type"] == "json_invalid":
            yield Mistake(line=line, where="", reason=f"not JSON: {_AT.sub(_column, str(one['ctx']['error']))}")
        else:
            yield Mistake(line=line, where=_place(one["loc"]), reason=one["msg"])


def _column(found: re.Match[str]) -> str:
    return f" at column {found[1]}"


def _place(location: Sequence[int | str]) -> str:
    """Write a place such as `checkins[3].score`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).removeprefix(".")


def _left_out(told: ToldDiary, line: int) -> Iterator[Mistake]:
    """Name the keys that nothing reads, each once, so that a misspelt one does not vanish in silence."""
    extras: list[tuple[str, Mapping[str, Any] | None]] = [("", told.model_extra)]
    extras.append(("profile.", told.profile.model_extra if told.profile is not None else None))
    extras += [("checkins[].", checkin.model_extra) for checkin in told.checkins or ()]
    for where in dict.fromkeys(f"{place}{key}" for place, extra in extras for key in extra or ()):
        yield Mistake(line=line, where=where, reason="this key is not read")
