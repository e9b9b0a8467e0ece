"""Read a pain score out of a typed line. Words in English; digits of any script.

A half ("4,5") is accepted and counted as the next whole number, because the scale is whole (NRS 0–10) and a
diary that rounds pain down would look better than the person feels; `half` lets the answer say so.
Whatever is not plainly a score is asked about, never guessed.
"""

import re
from dataclasses import dataclass

from bot.diary.entries import HIGHEST
from bot.diary.words.number_spotting import BLANK, WORDS, Spotted, numbers, without_other_things
from bot.diary.words.plain_text import digits_and_signs, original_from, words

NOTE_LIMIT = 4000


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """A pain score, NRS 0–10, and what was written beside it. `half`: a half was typed and rounded up."""

    value: int
    note: str | None = None
    half: bool = False


@dataclass(frozen=True, slots=True)
class OutOfRange:
    """A number was meant as a score but is not on the scale."""


@dataclass(frozen=True, slots=True)
class NotWhole:
    """A number was meant as a score but is finer than halves."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WhichNumber:
    """It is not clear which number, if any, is the score; `candidates` are those on the scale, maybe none."""

    candidates: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NoNumber:
    """Nothing that could be a score; the text is a note."""


Reading = Score | OutOfRange | NotWhole | WhichNumber | NoNumber

_LEAD = words(
    "its it is a an about around approximately approx roughly maybe perhaps probably say like just only still today "
    "now currently right at the my pain score level rate rating id i would give feel feels feeling im am been be neck "
    "head headache migraine ache hurts hurt hurting sore stiff stiffness back of so well ok okay hi hello yes yeah "
    "solid good bad strong nearly almost this morning evening afternoon tonight again ca circa more less or "
    "tense tension tight shoulder shoulders was s d m"
)
_SYMPTOMS = words("neck head headache migraine pain ache aching stiff stiffness sore hurts hurting")
_CUE = _SYMPTOMS | words("score level a an today now about around tonight")
_TAIL = words(
    "today now right currently at the moment this morning evening afternoon tonight again still pain out "
    "i think guess id say really maybe or so please thanks thank you"
)
_NOT_THINGS = words(
    "hurts stress shoulders always less this is was as has its sinus stiffness soreness tightness tiredness muscles "
    "yes feels gets us comes goes keeps sometimes tense worse seems lots afternoons mornings evenings nights days "
    "starts upwards downwards towards besides"
)
_NOT_TODAY = re.compile(r"\b(?:yesterdays?|last\s+(?:night|week|month|year)|tomorrow|the\s+other\s+day)\b")
_SHIFTED = re.compile(
    r"(?:\bnot|\bisnt|\bwasnt|\bnever|\b(?:less|more|better|worse|lower|higher)\s+than)\s+(?:an?\s+)?$"
)
_PAIN_IS = re.compile(
    r"\b(?:neck|head|headache|migraine|pain|ache|stiffness)(?:\s+(?:score|level))?\s+is"
    r"(?:\s+(?:now|still|currently|only|just|at|about|around|roughly|an?|(?:down|up|back)\s+to))*\s+$"
)
_CLAUSE = re.compile(r"[,.;:!?\n()]")


def read(text: str) -> Reading:
    """Read one message as a pain score, or say why it is not one."""
    line = digits_and_signs(text).replace("'", " ").lower()
    if len(line) != len(digits_and_signs(text)):
        line = digits_and_signs(text).replace("'", " ")
    line, asks = without_other_things(line)
    found = [(number, _is_meant(line, number)) for number in numbers(line)]
    found = [(number, meant) for number, meant in found if meant or not number.spelled or _beside_another(line, number)]
    if asks or len(found) > 1:
        return _which(found, asks=asks)
    if not found:
        return NoNumber()
    number, meant = found[0]
    return _single(text, line, number) if meant else _unclear(number)


def _single(text: str, line: str, number: Spotted) -> Reading:
    if number.tenths is None:
        return NotWhole()
    if number.negative or number.tenths > HIGHEST * 10:
        return OutOfRange()
    return Score(
        value=(number.tenths + 5) // 10,
        note=_note(text, line, number),
        half=number.tenths % 10 != 0,
    )


def _unclear(number: Spotted) -> Reading:
    candidates = _candidates([number])
    return WhichNumber(candidates=candidates) if candidates else NoNumber()


def _which(found: list[tuple[Spotted, bool]], *, asks: bool) -> Reading:
    candidates = _candidates([number for number, _ in found])
    if candidates or asks or any(meant for _, meant in found):
        return WhichNumber(candidates=candidates)
    return NoNumber()


def _candidates(found: list[Spotted]) -> tuple[int, ...]:
    values = [
        (number.tenths + 5) // 10
        for number in found
        if number.tenths is not None and number.tenths <= HIGHEST * 10 and not number.negative
    ]
    return tuple(dict.fromkeys(values))


def _is_meant(line: str, number: Spotted) -> bool:
    """Tell whether a number stands where a score would stand."""
    before, after = line[: number.start], line[number.end :]
    if _SHIFTED.search(before) or _NOT_TODAY.search(before) or _NOT_TODAY.match(after.strip()):
        return False
    if number.out_of_ten:
        return True
    if number.spelled and not _stands_alone(line[number.start : number.end], after):
        return False
    if _counts_things(after):
        return False
    if _PAIN_IS.search(before):
        return True
    clause = _CLAUSE.split(before)[-1].split()
    return all(word.strip("*~=>-\"'") in {*_LEAD, ""} for word in clause) or clause[-1] in _CUE


def _stands_alone(spelled: str, after: str) -> bool:
    """Tell whether a spelled number ends its clause or meets a symptom ("six neck stiff", but not "one side")."""
    clause = _CLAUSE.split(after)[0].split()
    return all(word in _TAIL for word in clause) or (clause[0] in _SYMPTOMS and spelled.strip() != WORDS[1])


def _beside_another(line: str, number: Spotted) -> bool:
    """Tell whether a spelled number is one end of a range ("four or five")."""
    ends = "|".join(WORDS)
    after = re.match(rf"\s*(?:or|to|-)\s*(?:\d|(?:{ends})\b)", line[number.end :])
    before = re.search(rf"(?:\d|\b(?:{ends}))\s*(?:or|to|-)\s*$", line[: number.start])
    return bool(after or before)


def _counts_things(after: str) -> bool:
    """Tell whether a plural follows, so that the number counts something ("4 cold slices")."""
    words = re.findall(r"[^\W\d_]+", _CLAUSE.split(after)[0])[:2]
    return any(word.endswith("s") and len(word) > 3 and word not in _NOT_THINGS for word in words)


def _note(text: str, line: str, number: Spotted) -> str | None:
    before = line[: number.start]
    if BLANK in before or any(word not in _LEAD for word in re.findall(r"\w+", before)):
        return text.strip()[:NOTE_LIMIT]
    note = original_from(text, number.end).strip(" \t\n,.;:!-–—")[:NOTE_LIMIT]
    plain = digits_and_signs(note).lower()
    if not plain.strip() or (re.search(r"\w", plain) and all(word in _TAIL for word in re.findall(r"\w+", plain))):
        return None
    return note
