"""Times, hours and dates as people type them: "19:30", "7pm", "9-17:30", "12 March", "tomorrow"."""

import re
from datetime import date, time, timedelta

from scheduler.preferences import Window

LONGEST = 80
"""Characters; what is longer is not a time."""

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?:h|\s*(?:uhr|o'?clock))?\s*(am|pm|a\.m\.|p\.m\.)?", re.ASCII)
_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_DASH = re.compile(r"\s*(?:-|–|—|\bto\b|\btill\b|\buntil\b)\s*")
_BETWEEN = re.compile(r"\s*(?:,|;|\band\b|&|\+)\s*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./]?(\d{4})?", re.ASCII)
_MONTH_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([a-z]{3,9})\.?(?:,?\s+(\d{4}))?", re.ASCII)
_NAMED_MONTH = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?", re.ASCII)
_LENGTH = re.compile(r"(\d{1,3}|an?|one|two|three|half an)\s*([a-z]+)", re.ASCII)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "half an": 0.5}
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_UNIT_WORDS = frozenset(
    {"m", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours"}
    | {"d", "day", "days", "w", "wk", "week", "weeks"}
)
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read_time(typed: str) -> time | None:
    """Return the wall-clock time that was typed, or None."""
    text = _plain(typed)
    if text in _WORDS:
        return _WORDS[text]
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "")
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour % 24, minute) if hour < 24 and minute < 60 else None


def read_times(typed: str) -> tuple[time, ...] | None:
    """Return several times, sorted, such as "10:30, 15:00"; None if any of them is not a time."""
    times = [read_time(part) for part in _BETWEEN.split(_plain(typed)) if part]
    known = tuple(sorted({wall for wall in times if wall is not None}))
    return known if known and None not in times else None


def read_span(typed: str) -> tuple[time, time] | None:
    """Return a start and an end such as "22-7" or "9pm to 7am"; they differ, and may cross midnight."""
    parts = _DASH.split(_plain(typed))
    if len(parts) != 2:
        return None
    start, end = read_time(parts[0]), read_time(parts[1])
    return (start, end) if start is not None and end is not None and start != end else None


def read_windows(typed: str) -> tuple[Window, ...] | None:
    """Return the windows of one day in order, such as "9-12, 13-17:30"; None if that is not what it says.

    "9-5" and "9-12, 1-5" mean the afternoon.
    """
    windows: list[Window] = []
    for part in filter(None, _BETWEEN.split(_plain(typed))):
        span = read_span(part)
        if span is None:
            return None
        start = _not_before(span[0], windows[-1].end if windows else time.min)
        end = _not_before(span[1], start)
        if start >= end or (windows and start < windows[-1].end):
            return None
        windows.append(Window(start=start, end=end))
    return tuple(windows) or None


def read_length(typed: str) -> timedelta | None:
    """Return how long, such as "2h", "30 min", "half an hour", "3 days" or "a week"; None if it is not a length."""
    text = _plain(typed)
    found = _LENGTH.fullmatch(f"1 {text}" if text in _UNIT_WORDS else text)
    if found is None or found[2] not in _UNIT_WORDS:
        return None
    count = float(_COUNTS.get(found[1]) or found[1])
    return count * _UNITS[found[2][0]] or None


def read_date(typed: str, today: date) -> date | None:
    """Return the day that was typed; without a year the next such day from `today` on. None if it is not a date."""
    text = _plain(typed)
    if text in {"today", "tomorrow"}:
        return today + timedelta(days=text == "tomorrow")
    weekday = _position(text, _WEEKDAYS)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    parts = _parts(text)
    return None if parts is None else _date(*parts, today)


def read_past_date(typed: str, today: date) -> date | None:
    """Return the latest such day up to `today`; None if it is not a date."""
    parts = _parts(_plain(typed))
    if parts is None:
        return None
    day, month, year = parts
    years = (year,) if year else (today.year, today.year - 1)
    days = (_made(each, month, day) for each in years)
    return next((made for made in days if made is not None and made <= today), None)


def _parts(text: str) -> tuple[int, int, int | None] | None:
    if found := _ISO.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _DAY_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3]) if found[3] else None
    if found := _MONTH_NAMED.fullmatch(text):
        day, name, year = found[1], found[2], found[3]
    elif found := _NAMED_MONTH.fullmatch(text):
        name, day, year = found[1], found[2], found[3]
    else:
        return None
    month = _position(name, _MONTHS)
    return None if month is None else (int(day), month + 1, int(year) if year else None)


def _position(word: str, names: tuple[str, ...]) -> int | None:
    if len(word) < 3:
        return None
    return next((place for place, name in enumerate(names) if name.startswith(word)), None)


def _date(day: int, month: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return _made(year, month, day)
    this_year = _made(today.year, month, day)
    if this_year is not None and this_year >= today:
        return this_year
    return _made(today.year + 1, month, day)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _not_before(wall: time, earliest: time) -> time:
    if wall < earliest and wall.hour < 12:
        return wall.replace(hour=wall.hour + 12)
    return wall


def _plain(typed: str) -> str:
    return " ".join(typed[: LONGEST + 1].casefold().split()) if len(typed) <= LONGEST else ""
