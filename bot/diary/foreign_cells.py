"""What a cell of a diary kept elsewhere says. What is not plainly meant is unclear, never guessed."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from enum import StrEnum

from bot.diary.entries import HIGHEST, Medicine, Taken

EARLIEST = date(1990, 1, 1)


class Order(StrEnum):
    """How a date with slashes is written."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


class Unclear(ValueError):
    """Raised for a cell that cannot be read, with the reason."""


_CLOCK = r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.]\d\d(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\.?)?"
_TIME = re.compile(_CLOCK, re.IGNORECASE)
_LATER = rf"(?:(?:T|,?\s+){_CLOCK}\s*(?:Z|[+-]\d\d:?\d\d)?)?"
"""A time behind a date. Day and time stay as they were written, whatever zone is said beside them."""

_SLASHED = re.compile(rf"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<year>\d{{4}}){_LATER}", re.IGNORECASE)
_DOTTED = re.compile(rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}}){_LATER}", re.IGNORECASE)
_ISO = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}}){_LATER}", re.IGNORECASE)
_SCORE = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)(?:\s*/\s*(\d+))?")
_PARTS_OF_A_DAY: Mapping[str, time] = {
    "morning": time(8),
    "am": time(8),
    "noon": time(12),
    "afternoon": time(15),
    "evening": time(20),
    "pm": time(20),
}
_YES, _NO = {"yes", "y", "true", "1", "x"}, {"no", "n", "false", "0"}
_EMPTY = re.compile(r"[-–—]+|n/?a", re.IGNORECASE)
_NOTHING = _NO | {"none", "nothing", "nil"}


def cleaned(cell: str) -> str:
    """Return a cell without what a spreadsheet puts around it; a dash is no answer."""
    # A cell that a spreadsheet would run was written with an apostrophe in front of it.
    bare = re.sub(r"^'(?=[=+\-@])", "", cell.strip())
    return "" if _EMPTY.fullmatch(bare) else bare


def words_of(cell: str) -> str:
    """Return the words of a cell; "none" and the like are no words about anything."""
    return "" if cell.lower() in _NOTHING else cell


def fits_only(cell: str) -> Order | None:
    """Return the one order that a date with slashes can be in, or None."""
    found = _SLASHED.fullmatch(cell)
    if found is None or (int(found["first"]) > 12) == (int(found["second"]) > 12):
        return None
    return Order.DAY_FIRST if int(found["first"]) > 12 else Order.MONTH_FIRST


def day_of(cell: str, order: Order | None, today: date) -> tuple[date, time | None]:
    """Return the day of a cell and the time behind it, if there is one."""
    found = _ISO.fullmatch(cell) or _DOTTED.fullmatch(cell) or _SLASHED.fullmatch(cell)
    if found is None:
        raise Unclear("must be one date such as 2026-03-31, 31.03.2026 or 31/03/2026")
    parts = found.groupdict()
    if "first" in parts:
        if order is None:
            raise Unclear("day and month cannot be told apart; say --dates dmy or --dates mdy")
        day_first = order is Order.DAY_FIRST
        parts["day"], parts["month"] = (
            (parts["first"], parts["second"]) if day_first else (parts["second"], parts["first"])
        )
    try:
        made = date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    except ValueError:
        read = f" with the {'day' if order is Order.DAY_FIRST else 'month'} first" if "first" in parts else ""
        raise Unclear(f"there is no such day{read}") from None
    if not EARLIEST <= made <= today:
        raise Unclear("lies in the future" if made > today else "lies before 1990")
    return made, None if found["hour"] is None else _clock(found)


def time_of(cell: str) -> time | None:
    """Return the time of a cell, or of the part of the day that it names."""
    if not cell:
        return None
    if (part := _PARTS_OF_A_DAY.get(cell.lower())) is not None:
        return part
    if (found := _TIME.fullmatch(cell)) is None:
        raise Unclear("must be a time such as 21:15, or morning, noon, afternoon or evening")
    return _clock(found)


def _clock(found: re.Match[str]) -> time:
    hour, minute, half = int(found["hour"]), int(found["minute"]), (found["half"] or "").lower()[:1]
    if minute > 59 or not (1 <= hour <= 12 if half else hour <= 23):
        raise Unclear("there is no such time")
    return time(hour % 12 + (12 if half == "p" else 0) if half else hour, minute)


def score_of(cell: str, scale: int) -> int | None:
    """Return a score, NRS 0–10, halves rounded up; finer than halves is only read where the scale ends at 100."""
    if not cell:
        return None
    found = _SCORE.fullmatch(cell)
    if found is None or (found[2] is not None and int(found[2]) != scale):
        raise Unclear(_wanted(scale))
    value = float(found[1].replace(",", ".")) * HIGHEST / scale
    if value > HIGHEST:
        raise Unclear(_wanted(scale) + ("; is the scale 0 to 100? Then say --scale 100" if scale == HIGHEST else ""))
    if scale == HIGHEST and value * 2 % 1:
        raise Unclear(_wanted(scale))
    return int(value + 0.5)


def _wanted(scale: int) -> str:
    return f"must be a number from 0 to {scale}{', whole or a half' if scale == HIGHEST else ''}"


def yes_or_no(cell: str) -> bool | None:
    """Return what a cell that is answered with yes or no says."""
    if not cell:
        return None
    if cell.lower() not in _YES | _NO:
        raise Unclear("must be yes or no")
    return cell.lower() in _YES


def medicines_of(cell: str, known: Callable[[str], Iterable[Taken]]) -> tuple[list[Taken], str]:
    """Read names or classes of medicines; what is not known is returned to be kept as words."""
    taken: list[Taken] = []
    left: list[str] = []
    for part in filter(None, map(words_of, map(str.strip, re.split(r"[;,|+]", cell)))):
        found = list(known(part))
        code = part.lower().replace(" ", "_").replace("-", "_")
        if not found and code in set(Medicine):
            found = [Taken(name=code, medicine=Medicine(code))]
        taken += found
        left += [] if found else [part]
    return taken, "; ".join(left)
