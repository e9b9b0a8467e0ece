"""A diary kept elsewhere, out of a CSV: `nape import`. What is not plainly meant is a mistake, never guessed."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum

from bot.diary import day_words
from bot.diary.diary_file import Mistake
from bot.diary.entries import DAILY, HIGHEST, LONGEST_NOTE, Entry, Medicine, Source, Taken

EARLIEST = date(1990, 1, 1)


class Order(StrEnum):
    """How a date with slashes is written."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, kw_only=True, slots=True)
class Brought:
    """What a file holds: an entry a day, what is wrong in it, and what of it is left out."""

    entries: tuple[Entry, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    remarks: tuple[Mistake, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Manner:
    """How a file is to be read: the end of its scale (10 or 100), the order of its dates, names of medicines."""

    today: date
    medicines: Callable[[str], Iterable[Taken]]
    scale: int = HIGHEST
    order: Order | None = None


COLUMNS = {
    "day": "day date datum when timestamp datetime",
    "score": "score pain nrs vas level intensity pain_score pain_level pain_intensity rating",
    "headache": "headache head_ache had_headache",
    "symptoms": "symptoms symptom",
    "medicines": "medicines medicine medication medications meds drugs taken",
    "note": "note notes comment comments text remarks",
}
_NAMES = {name: column for column, names in COLUMNS.items() for name in names.split()}
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\b")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)")
_YES, _NO = {"yes", "y", "true", "1", "x"}, {"no", "n", "false", "0"}


class _Unclear(ValueError):
    """Raised for a cell that cannot be read, with the reason."""


def brought(text: str, manner: Manner) -> Brought:
    """Read a CSV; lines are separated by comma, semicolon or tab, columns may have other names and any order."""
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    between = max(",;\t", key=first.count)
    rows = csv.reader(text.splitlines(keepends=True), delimiter=between, strict=True)
    try:
        written = [(rows_start, cells) for rows_start, cells in _numbered(rows) if any(map(str.strip, cells))]
    except csv.Error as error:
        return Brought(mistakes=(Mistake(line=max(rows.line_num, 1), where="", reason=f"not CSV: {error}"),))
    if not written:
        return Brought(mistakes=(Mistake(line=1, where="", reason="the file is empty"),))
    columns = [_NAMES.get(re.sub(r"[\s-]+", "_", cell.strip().lower())) for cell in written[0][1]]
    if wrong := _wrong_columns(columns):
        return Brought(mistakes=(Mistake(line=written[0][0], where="", reason=wrong),))
    remarks = tuple(
        Mistake(line=written[0][0], where=cell.strip(), reason="this column is not read")
        for cell, column in zip(written[0][1], columns, strict=True)
        if column is None
    )
    return replace(_body(columns, written[1:], manner), remarks=remarks)


def new_days(entries: Sequence[Entry], kept: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return what can be added: what a person entered for a day stands, and what came before comes no second time."""
    answered = {one.day for one in kept if one.source in DAILY}
    return tuple(one for one in entries if one.day not in answered)


def _numbered(rows: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    start = 1
    for cells in rows:
        yield start, cells
        start = rows.line_num + 1  # type: ignore[attr-defined]  # what csv.reader returns counts lines


def _wrong_columns(columns: Sequence[str | None]) -> str | None:
    known = [column for column in columns if column is not None]
    if "day" not in known or len(known) < 2:
        return "a column for the day is needed, and one for the score, headache, symptoms, medicines or a note"
    twice = sorted({column for column in known if known.count(column) > 1})
    return f"two columns are read as {twice[0]}; leave one out" if twice else None


def _body(columns: Sequence[str | None], rows: Sequence[tuple[int, list[str]]], manner: Manner) -> Brought:
    cells = [(line, _cells(columns, row)) for line, row in rows]
    order = manner.order or _order_of(one.get("day", "") for _, one in cells)
    entries: dict[date, Entry] = {}
    mistakes: list[Mistake] = []
    for (line, found), (_, row) in zip(cells, rows, strict=True):
        if len(row) > len(columns) and any(map(str.strip, row[len(columns) :])):
            mistakes.append(Mistake(line=line, where="", reason="more cells than columns; put words in quotes"))
            continue
        entry = _entry(line, found, manner, order, mistakes)
        if entry is not None and entry.day in entries:
            mistakes.append(Mistake(line=line, where="day", reason="this day stands in the file twice"))
        elif entry is not None:
            entries[entry.day] = entry
    return Brought(entries=tuple(entries[day] for day in sorted(entries)), mistakes=tuple(mistakes))


def _cells(columns: Sequence[str | None], row: Sequence[str]) -> dict[str, str]:
    # A cell that a spreadsheet would run was written with an apostrophe in front of it.
    return {
        column: re.sub(r"^'(?=[=+\-@])", "", cell.strip())
        for column, cell in zip(columns, row, strict=False)
        if column is not None
    }


def _order_of(days: Iterable[str]) -> Order | None:
    """Tell the order of dates with slashes from those that fit only one."""
    found = [(int(one[1]), int(one[2])) for day in days if (one := _SLASHED.match(day)) is not None]
    if any(first > 12 for first, _ in found):
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if any(second > 12 for _, second in found) else None


def _entry(
    line: int, cells: Mapping[str, str], manner: Manner, order: Order | None, mistakes: list[Mistake]
) -> Entry | None:
    readers: Mapping[str, Callable[[str], object]] = {
        "day": lambda cell: _day(cell, order, manner.today),
        "score": lambda cell: _score(cell, manner.scale),
        "headache": _yes_or_no,
    }
    read: dict[str, object] = {}
    wrong = len(mistakes)
    for column, reader in readers.items():
        try:
            read[column] = reader(cells.get(column, ""))
        except _Unclear as error:
            mistakes.append(Mistake(line=line, where=column, reason=str(error)))
    day, score, headache = read.get("day"), read.get("score"), read.get("headache")
    if len(mistakes) > wrong or not isinstance(day, date):
        return None
    words = "\n".join(filter(None, (cells.get("symptoms"), cells.get("note"))))
    taken, left = _medicines(cells.get("medicines", ""), manner)
    note = "\n".join(filter(None, (words, left)))[:LONGEST_NOTE]
    if score is None and headache is None and not (taken or note):
        mistakes.append(Mistake(line=line, where="", reason="nothing is said about this day"))
        return None
    return Entry(
        day=day,
        at=datetime.combine(day, time(12), UTC),
        source=Source.IMPORT,
        score=score if isinstance(score, int) else None,
        headache=headache if isinstance(headache, bool) else day_words.aches(words) or None,
        medicines=frozenset(one.medicine for one in taken),
        taken=tuple(one for one in taken if one.name not in set(Medicine)),
        note=note or None,
    )


def _day(cell: str, order: Order | None, today: date) -> date:
    if (found := _ISO.match(cell)) is not None:
        year, month, day = (int(part) for part in found.groups())
    elif (found := _DOTTED.match(cell)) is not None:
        day, month, year = (int(part) for part in found.groups())
    elif (found := _SLASHED.match(cell)) is not None:
        if order is None:
            raise _Unclear("day and month cannot be told apart; say --dates dmy or --dates mdy")
        first, second, year = (int(part) for part in found.groups())
        day, month = (first, second) if order is Order.DAY_FIRST else (second, first)
    else:
        raise _Unclear("must be a date such as 2026-03-31, 31.03.2026 or 31/03/2026")
    try:
        made = date(year, month, day)
    except ValueError:
        raise _Unclear("there is no such day") from None
    if not EARLIEST <= made <= today:
        raise _Unclear("lies in the future" if made > today else "lies before 1990")
    return made


def _score(cell: str, scale: int) -> int | None:
    if not cell:
        return None
    found = re.fullmatch(r"(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*/\s*(\d+))?", cell)
    if found is None or (found[2] is not None and int(found[2]) != scale):
        raise _Unclear(f"must be a number from 0 to {scale}")
    value = float(found[1].replace(",", ".")) * HIGHEST / scale
    if value > HIGHEST:
        further = "; is the scale 0 to 100? Then say --scale 100" if scale == HIGHEST else ""
        raise _Unclear(f"must be a number from 0 to {scale}{further}")
    return int(value + 0.5)


def _yes_or_no(cell: str) -> bool | None:
    if not cell:
        return None
    if cell.lower() not in _YES | _NO:
        raise _Unclear("must be yes or no")
    return cell.lower() in _YES


def _medicines(cell: str, manner: Manner) -> tuple[list[Taken], str]:
    """Read names or classes of medicines; what is not known is returned to be kept as words."""
    taken: list[Taken] = []
    left: list[str] = []
    for part in filter(None, map(str.strip, re.split(r"[;,|+]", cell))):
        found = list(manner.medicines(part))
        code = part.lower().replace(" ", "_").replace("-", "_")
        if not found and code in set(Medicine):
            found = [Taken(name=code, medicine=Medicine(code))]
        taken += found
        left += [] if found else [part]
    return taken, "; ".join(left)
