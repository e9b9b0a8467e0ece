"""Bring what people type into one plain shape, so that every reader of free text sees the same."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 4096
"""Longest text that is read, in characters: Telegram's own limit."""

_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75", "🔟": "10"}
_TEMPERATURE = re.compile(r",(?<=\b3[4-9],|\b4[0-2],)(?=\d(?:[^\d,]|$))")
"""The decimal comma of a body temperature, "39,5"; between other numbers a comma parts them."""

LINE_END = " . "
"""What stands for the end of a line."""

_IS = re.compile(
    r"\b(head|neck|side|arm|leg|hand|foot|face|mouth|tongue|jaw|eye|lid|eyelid|pupil|nose|chest|back|spine|scalp"
    r"|skull|skin|body|heart|thumb|shoulder|vision|sight|speech|balance|memory|grip|writing|handwriting|pain|ache"
    r"|headache|migraine|fever|temp|temperature|rash|room|light|side|bladder|throat)'s\b"
)
_SIGNS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "−": "-", "–": "-", "—": "-", "٫": "."})


@lru_cache(maxsize=1024)
def digits_and_signs(text: str) -> str:
    """Turn digits of any script, full-width forms, dashes and quotes into ASCII; drop what cannot be seen."""
    if text.isascii() and text.replace("\n", " ").isprintable():
        return text[:LONGEST].translate(_SIGNS)
    return "".join(map(_one, text[:LONGEST])).translate(_SIGNS)


@lru_cache(maxsize=256)
def lowered(text: str) -> str:
    """Lower the case, drop apostrophes ("don't" and "dont" read the same), end each line as a sentence."""
    plain = digits_and_signs(text).casefold()
    if "'s" in plain:
        plain = _IS.sub(r"\1 is", plain)
    lines = plain.replace("'", "").splitlines()
    return _TEMPERATURE.sub(".", LINE_END.join(" ".join(line.split()) for line in lines if line.strip()))


def words(line: str) -> frozenset[str]:
    """Make a set of the words of a line; for tables that read better as prose."""
    return frozenset(line.split())


def original_from(text: str, position: int) -> str:
    """Return what the person typed from a position in `digits_and_signs(text)` on."""
    passed = 0
    for index, character in enumerate(text[:LONGEST]):
        if passed >= position:
            return text[index:LONGEST]
        passed += len(_one(character))
    return ""


def _one(character: str) -> str:
    if character in _FRACTIONS:
        return _FRACTIONS[character]
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category in {"Cf", "Mn", "Me"}:
        return ""
    if category in {"No", "Cc", "Cs", "Cn"}:
        return _circled(character)
    return unicodedata.normalize("NFKC", character)


def _circled(character: str) -> str:
    """Keep a circled digit; superscripts, control characters and the rest become a space."""
    if "CIRCLED" in unicodedata.name(character, ""):
        return unicodedata.normalize("NFKC", character)
    return " " if character not in "\n" else "\n"
