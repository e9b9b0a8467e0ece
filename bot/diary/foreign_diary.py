"""A diary kept elsewhere, out of a CSV: `nape import`. What is not plainly meant is a mistake, never guessed."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from typing import TypeVar

from bot.diary.entries import HIGHEST, LONGEST_NOTE, Entry, Medicine, Source, Taken, fold
from bot.diary.file_mistakes import Mistake, Unreadable
from bot.diary.file_text import table_of
from bot.diary.foreign_cells import (
    Order,
    Unclear,
    cleaned,
    day_of,
    fits_only,
    medicines_of,
    score_of,
    time_of,
    words_of,
    yes_or_no,
)
from bot.diary.words import day_words

NOON = time(12)
"""When an entry counts as made where the file names no time."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Brought:
    """What a file holds: an entry a row, oldest first, what is wrong in it, and what of it is left out."""

    entries: tuple[Entry, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    remarks: tuple[Mistake, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Manner:
    """How a file is to be read: the end of its scale (10 or 100), the order of its dates, names of medicines.

    `zone` is where the person is: times in a file are taken as their clock's.
    """

    today: date
    medicines: Callable[[str], Iterable[Taken]]
    scale: int = HIGHEST
    order: Order | None = None
    zone: tzinfo = UTC


COLUMNS = {
    "day": "day date datum when timestamp datetime",
    "time": "time clock time_of_day",
    "score": "score pain nrs vas level intensity pain_score pain_level pain_intensity rating",
    "headache": "headache head_ache had_headache",
    "symptoms": "symptoms symptom",
    "medicines": "medicines medicine medication medications meds drugs taken",
    "note": "note notes comment comments text remarks",
}
_NAMES = {name: column for column, names in COLUMNS.items() for name in names.split()}


Said = TypeVar("Said")
"""What a cell is read as."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Row:
    """A row under way, and where its mistakes and remarks go."""

    line: int
    cells: Mapping[str, str]
    mistakes: list[Mistake]
    remarks: list[Mistake]

    def read(self, column: str, reader: Callable[[str], Said]) -> Said | None:
        """Return what a cell says; one that is unclear is noted as a mistake."""
        try:
            return reader(self.cells.get(column, ""))
        except Unclear as error:
            self.mistakes.append(Mistake(line=self.line, where=column, reason=str(error)))
            return None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """What a row came to. `timed`: the file says when on that day."""

    line: int
    entry: Entry
    timed: bool


def brought(text: str, manner: Manner) -> Brought:
    """Read a CSV; columns may have other names and any order."""
    try:
        table = table_of(text)
    except Unreadable as error:
        return Brought(mistakes=(error.mistake,))
    columns = [_NAMES.get(re.sub(r"[\s-]+", "_", cell.strip().lower())) for cell in table.header]
    if wrong := _wrong_columns(columns):
        return Brought(mistakes=(Mistake(line=table.header_line, where="", reason=wrong),))
    remarks = [
        Mistake(line=table.header_line, where=cell.strip() or f"column {at}", reason="this column is not read")
        for at, (cell, column) in enumerate(zip(table.header, columns, strict=True), start=1)
        if column is None
    ]
    mistakes: list[Mistake] = []
    rows: list[_Row] = []
    for line, cells in table.rows:
        if any(map(str.strip, cells[len(columns) :])):
            mistakes.append(Mistake(line=line, where="", reason="more cells than columns; put words in quotes"))
        else:
            rows.append(_Row(line=line, cells=_cells(columns, cells), mistakes=mistakes, remarks=remarks))
    order = manner.order or _order_of(rows)
    if isinstance(order, Mistake):
        return Brought(mistakes=(order,), remarks=tuple(remarks))
    told = [one for row in rows if (one := _told(row, replace(manner, order=order))) is not None]
    mistakes += _twins(told)
    return Brought(
        entries=tuple(sorted((one.entry for one in told), key=lambda entry: (entry.day, entry.at))),
        mistakes=tuple(sorted(mistakes, key=lambda one: one.line)),
        remarks=tuple(remarks),
    )


def new_days(entries: Sequence[Entry], kept: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return what can be added: a day with an answer stands, and what came before comes no second time."""
    answered = {day.day for day in fold(kept) if day.answered}
    before = {_said(one) for one in kept if one.source is Source.IMPORT}
    return tuple(one for one in entries if one.day not in answered and _said(one) not in before)


def _said(entry: Entry) -> tuple[object, ...]:
    return entry.at, entry.score, entry.headache, entry.medicines, entry.note


def _wrong_columns(columns: Sequence[str | None]) -> str | None:
    known = [column for column in columns if column is not None]
    if "day" not in known or not set(known) - {"day", "time"}:
        wanted = "a column for the day, and one for the score, headache, symptoms, medicines or a note"
        return f"this line is taken as the header, and needs {wanted}; delete what stands above the header"
    twice = sorted({column for column in known if known.count(column) > 1})
    return f"two columns are read as {twice[0]}; leave one out" if twice else None


def _cells(columns: Sequence[str | None], row: Sequence[str]) -> Mapping[str, str]:
    return {column: cleaned(cell) for column, cell in zip(columns, row, strict=False) if column is not None}


def _order_of(rows: Iterable[_Row]) -> Order | Mistake | None:
    """Tell the order of dates with slashes from those that fit only one."""
    lines: dict[Order, int] = {}
    for row in rows:
        if (order := fits_only(row.cells.get("day", ""))) is not None:
            lines.setdefault(order, row.line)
    if len(lines) < len(Order):
        return next(iter(lines), None)
    first = f"the day comes first on line {lines[Order.DAY_FIRST]} and the month on line {lines[Order.MONTH_FIRST]}"
    return Mistake(line=max(lines.values()), where="day", reason=f"{first}; write all dates in one order")


def _told(row: _Row, manner: Manner) -> _Told | None:
    before = len(row.mistakes)
    when = row.read("day", lambda cell: day_of(cell, manner.order, manner.today))
    clock = row.read("time", time_of)
    score = row.read("score", lambda cell: score_of(cell, manner.scale))
    headache = row.read("headache", yes_or_no)
    if len(row.mistakes) > before or when is None:
        return None
    day, clock = when[0], clock or when[1]
    words = "\n".join(filter(None, (words_of(row.cells.get(column, "")) for column in ("symptoms", "note"))))
    taken, left = medicines_of(row.cells.get("medicines", ""), manner.medicines)
    note = "\n".join(filter(None, (words, left)))
    if score is None and headache is None and not (taken or note):
        row.remarks.append(Mistake(line=row.line, where="", reason="nothing is said about this day"))
        return None
    if len(note) > LONGEST_NOTE:
        reason = f"only the first {LONGEST_NOTE} characters are kept"
        row.remarks.append(Mistake(line=row.line, where="note", reason=reason))
    entry = Entry(
        day=day,
        at=datetime.combine(day, clock or NOON, manner.zone).astimezone(UTC),
        source=Source.IMPORT,
        score=score,
        headache=headache if headache is not None else day_words.aches(words) or None,
        medicines=frozenset(one.medicine for one in taken),
        taken=tuple(one for one in taken if one.name not in set(Medicine)),
        note=note[:LONGEST_NOTE] or None,
    )
    return _Told(line=row.line, entry=entry, timed=clock is not None)


def _twins(told: Iterable[_Told]) -> Iterator[Mistake]:
    """Find rows of one day that no time tells apart."""
    days: dict[date, list[_Told]] = {}
    for one in told:
        days.setdefault(one.entry.day, []).append(one)
    for first, *others in days.values():
        times = {one.entry.at for one in (first, *others) if one.timed}
        if len(times) < len(others) + 1:
            reason = f"this day stands on line {first.line} too; keep one row, or add a column with the time of each"
            yield from (Mistake(line=one.line, where="day", reason=reason) for one in others)
