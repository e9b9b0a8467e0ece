"""The days on which a line says each medicine was taken."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from bot.diary.words.plain_text import lowered

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SENTENCE = re.compile(r"[;.!?]+(?=\s|$)")
_PART = re.compile(r",+(?=\s|$)|\bbut\b|\bthen\b")
_AND = re.compile(r"\s(?:and|plus|&|\+)\s")
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
_ANY_DAY = re.compile(
    "|".join(one.pattern for one in (_TODAY, _DAY_BEFORE, _YESTERDAY, _LAST_NIGHT, _AGO, _ON, _LONG_AGO))
)


class _Piece(NamedTuple):
    """A piece of a line that speaks of one or more names, and the days it says; None: it says none.

    `day_first`: the day stands before what was taken on it.
    """

    names: tuple[str, ...]
    days: tuple[date, ...] | None
    day_first: bool


def told_days(text: str, names: Iterable[str], said_on: date) -> dict[str, tuple[date, ...]]:
    """Return the days on which a line said on `said_on` puts each of the names in it, the likeliest first.

    Last night is the evening before or the small hours of today, so both are returned: nobody but the person knows.
    Where another part of the line names the day, today is possible as well. Empty: longer ago than it says a day for.
    """
    line = lowered(text)
    told: dict[str, list[date] | None] = dict.fromkeys(names)
    for sentence in _SENTENCE.split(line):
        parts = [piece for part in _PART.split(sentence) for piece in _pieces(part, tuple(told), said_on)]
        for piece, days in zip(parts, _filled(parts), strict=True):
            for name in piece.names if days is not None else ():
                told[name] = [*(told[name] or ()), *(days or ())]
    elsewhere = tuple(dict.fromkeys((*_days(line, said_on), said_on)))
    return {name: elsewhere if days is None else tuple(dict.fromkeys(days)) for name, days in told.items()}


def _pieces(part: str, names: Sequence[str], said_on: date) -> Iterator[_Piece]:
    """Cut a part of a sentence where it goes on to another name with a day of its own."""
    for text in _with_names(_AND.split(part), names):
        here = sorted((text.find(name.casefold()), name) for name in names if name.casefold() in text)
        days = [found.start() for found in _ANY_DAY.finditer(text)]
        cuts = []
        if len(here) > 1 and len(days) > 1:
            cuts = days[1:] if days[0] < here[0][0] else [at for at, _ in here[1:]]
        for start, end in pairwise((0, *cuts, len(text))):
            inside = tuple(name for at, name in here if start <= at < end)
            if inside:
                yield _piece(text[start:end], inside, said_on)


def _with_names(texts: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """Join what names nothing to what stands before it, or behind it at the beginning."""
    joined: list[str] = []
    open_end = ""
    for text in texts:
        if any(name.casefold() in text for name in names):
            joined.append(f"{open_end}{text}")
            open_end = ""
        elif joined:
            joined[-1] = f"{joined[-1]} and {text}"
        else:
            open_end = f"{open_end}{text} and "
    yield from joined


def _piece(text: str, names: tuple[str, ...], said_on: date) -> _Piece:
    first, days = _ANY_DAY.search(text), tuple(_days(text, said_on))
    return _Piece(
        names=names,
        days=() if _LONG_AGO.search(text) else days or None,
        day_first=first is not None and first.start() < min(text.find(name.casefold()) for name in names),
    )


def _filled(pieces: Sequence[_Piece]) -> list[tuple[date, ...] | None]:
    """Return the days of each piece: its own, those said before it, or those said behind all of them."""
    filled: list[tuple[date, ...] | None] = []
    for number, piece in enumerate(pieces):
        behind = next((one for one in pieces[number:] if one.days is not None), None)
        before = filled[-1] if filled else None
        if piece.days is None and before is not None:
            filled.append(before)
        else:
            filled.append(None if behind is None or (behind is not piece and behind.day_first) else behind.days)
    return filled


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
