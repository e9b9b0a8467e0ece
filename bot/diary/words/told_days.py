"""The days on which a line says a medicine was taken."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from bot.diary.words.plain_text import lowered

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PART = re.compile(r"[,;.!?]+(?=\s|$)|\bbut\b|\bthen\b")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_TODAY = re.compile(r"\b(?:today|tonight|now|just|this (?:morning|afternoon|evening)|(?:hours?|minutes?) ago|since)\b")
_DAY_BEFORE = re.compile(r"\bday before yesterday\b")
_YESTERDAY = re.compile(r"(?<!day before )\byesterday\b")
_LAST_NIGHT = re.compile(r"\b(?:last night|(?:in|during) the night)\b")
_AGO = re.compile(rf"\b(?P<number>\d|{'|'.join(_NUMBERS)}) days ago\b")
_ON = re.compile(rf"\b(?:on|last) (?P<name>{'|'.join(_WEEKDAYS)})\b")
_LONG_AGO = re.compile(
    r"\b(?:last (?:week|weekend|month|year|summer|winter|spring|autumn)|(?:weeks?|months?|years?) ago|used to"
    r"|as a (?:child|kid|teenager)|back then|when i was)\b"
)


def told_days(text: str, names: Iterable[str], said_on: date) -> tuple[date, ...]:
    """Return the days on which a line said on `said_on` puts what it names, the likeliest first.

    Last night is the evening before or the small hours of today, so both are returned: nobody but the person knows.
    Where another part of the line names the day, today is possible as well. Empty: longer ago than it says a day for.
    """
    line = lowered(text)
    parts = [part for part in _PART.split(line) if any(name.casefold() in part for name in names)]
    here = [day for part in parts for day in _days(part, said_on)]
    if _LONG_AGO.search(" ".join(parts)):
        return ()
    return tuple(dict.fromkeys(here or [*_days(line, said_on), said_on]))


def _days(line: str, said_on: date) -> Iterator[date]:
    """Yield every day that a line names."""
    if _YESTERDAY.search(line):
        yield said_on - timedelta(days=1)
    if _DAY_BEFORE.search(line):
        yield said_on - timedelta(days=2)
    for found in _AGO.finditer(line):
        number = found["number"]
        yield said_on - timedelta(days=_NUMBERS[number] if number in _NUMBERS else int(number))
    for found in _ON.finditer(line):
        yield said_on - timedelta(days=(said_on.weekday() - _WEEKDAYS.index(found["name"])) % 7 or 7)
    if _LAST_NIGHT.search(line):
        yield from (said_on - timedelta(days=1), said_on)
    if _TODAY.search(line):
        yield said_on
