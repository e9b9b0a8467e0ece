"""Find the numbers in a typed line that could be a pain score, and those that surely are something else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
BLANK = "¤"
"""Stands for every character of what is no score."""

_WORD = "|".join(WORDS)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = re.compile(
    r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b|\b{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b"
)
_PHONE = re.compile(r"(?<![\w.,])\+?\(?\d(?:[ ()/-]{0,2}\d){6,19}(?!\w)")
_UNIT = (
    r"(?:s|secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|nights?|wks?|weeks?|months?|yrs?|years?|times?|x|mg|g|mcg"
    r"|ml|tablets?|tabs?|pills?|capsules?|doses?|puffs?|cups?|glasses|beers?|drinks?|coffees?|steps?|km|miles?|kg|lbs?"
    r"|percent|degrees?|deg|c|f|cm|mm|m|pounds?|euros?|dollars?|reps?|sets?|people|persons?|kids|children|meetings?"
    r"|am|pm|oclock|of(?!\s+(?:10|ten)\b)|more|others?|star|floors?)\b"
)
_OTHER_THINGS = re.compile(
    r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m\b)?|\b24/7\b|\b50/50\b|#\d+"
    rf"|(?<![\w.,/])(?:\d+(?:[.,]\d+)?|{_WORD})(?:\s*-\s*|\s*)(?:%|°|{_UNIT})"
    r"|\b(?:temp|temperature|fever|age|aged|room|number|no|nr|bus|page|chapter|version|bp|pulse|flat|line)"
    r"(?:\s+(?:is|of|was))?\s*[:#]?\s*\d+(?:[.,/]\d+)?"
)
_HEAT = r"(?:(?:(?:3[4-9]|4[0-3])|9[3-9]|10\d)(?:[.,]\d{1,2})?)(?![.,]?\d)"
_FEVER = r"\b(?:fever|fevers|feverish|temp|temps|temperature|temperatures|thermometer)\b"
_DEGREES = rf"(?<![\w.,/]){_HEAT}(?:\s*(?:to|or|and|-)\s*{_HEAT})*"
_TEMPERATURE = re.compile(rf"{_FEVER}[^\d.;!?\n]{{0,40}}?{_DEGREES}|{_DEGREES}[^\d.;!?\n]{{0,40}}?{_FEVER}")
"""What a thermometer shows, in either scale, beside the word for it; none of it is on the scale of pain."""

_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<sign>[-+])?(?P<whole>\d+|\b(?:{_WORD})\b)(?:(?P<mark>[.,])(?P<part>\d+))?"
    r"(?P<half>\s+and\s+a\s+half\b)?(?P<outof>\s*(?:/|\bout\s+of\b|\bof\b|\bon\b)\s*(?:10|ten)\b(?!\s*[./]\s*\d))?(?!\w)"
    rf"|(?<![\w.,])\.(?P<bare>\d+)(?!\w)|(?<=\d[/-])(?P<second>\d+)(?!\w)|(?<=\d,)(?P<listed>\d+)(?=,|\b)"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Spotted:
    """A number in a line. `tenths` None: it cannot be told in tenths (7.25). `out_of_ten`: said "/10"."""

    start: int
    end: int
    tenths: int | None
    negative: bool
    out_of_ten: bool
    spelled: bool


def without_other_things(line: str) -> tuple[str, bool]:
    """Blank out dates, phone numbers and what measures or counts; tell whether one of the first two was there."""
    asks = False

    def blank_and_ask(match: re.Match[str]) -> str:
        nonlocal asks
        asks = True
        return _blank(match)

    line = _DATE.sub(blank_and_ask, line)
    line = _PHONE.sub(blank_and_ask, line)
    line = _TEMPERATURE.sub(_blank_numbers, line)
    return _OTHER_THINGS.sub(_blank, line), asks


def numbers(line: str) -> Iterator[Spotted]:
    """Yield every number that is left in a line, in order."""
    line = re.sub(r"(?<=\d),(?=\d+,\d)|(?<=,\d),(?=\d)", ";", line)
    for match in _NUMBER.finditer(line):
        found = match.groupdict()
        whole = found["whole"] or found["second"] or found["listed"] or "0"
        spelled = whole in WORDS
        yield Spotted(
            start=match.start(),
            end=match.end(),
            tenths=_tenths(whole, found["mark"], found["part"] or found["bare"] or "", half=bool(found["half"])),
            negative=found["sign"] == "-",
            out_of_ten=bool(found["outof"]),
            spelled=spelled,
        )


def _tenths(whole: str, mark: str | None, part: str, *, half: bool) -> int | None:
    value = WORDS.index(whole) if whole in WORDS else int(whole.lstrip("0")[:7] or "0")
    if mark == "," and len(part) == 3:
        return value * 10_000
    if half:
        part = "5"
    if part.rstrip("0") in {"", "5"}:
        return value * 10 + (5 if part.rstrip("0") else 0)
    return None if value < 10 else value * 10


def _blank_numbers(match: re.Match[str]) -> str:
    return re.sub(r"\d[\d.,]*\d|\d", _blank, match.group())


def _blank(match: re.Match[str]) -> str:
    return BLANK * len(match.group())
