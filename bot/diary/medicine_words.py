"""Pain medicines by the names people write: which class each counts in (ICHD-3 8.2) and what is in it."""

import re
from collections.abc import Iterator, Mapping

from bot.diary.entries import Medicine, Taken
from bot.diary.plain_text import lowered
from bot.diary.scope import Spot, Status, sentences, status

_TABLE = {
    (
        Medicine.PARACETAMOL,
        "paracetamol",
    ): "paracetamol acetaminophen tylenol panadol calpol dafalgan doliprane ben-u-ron",
    (Medicine.IBUPROFEN_TYPE, "ibuprofen"): "ibuprofen ibuprofene nurofen advil motrin brufen ibuprom",
    (Medicine.IBUPROFEN_TYPE, "naproxen"): "naproxen naprosyn aleve",
    (Medicine.IBUPROFEN_TYPE, "diclofenac"): "diclofenac voltaren voltarol cataflam",
    (Medicine.IBUPROFEN_TYPE, "ketoprofen"): "ketoprofen dexketoprofen",
    (Medicine.ASPIRIN, "aspirin"): "aspirin aspirine aspro disprin",
    (Medicine.TRIPTAN, "sumatriptan"): "sumatriptan imigran imitrex",
    (Medicine.TRIPTAN, "rizatriptan"): "rizatriptan maxalt",
    (Medicine.TRIPTAN, "zolmitriptan"): "zolmitriptan zomig",
    (Medicine.TRIPTAN, ""): "triptan triptans eletriptan naratriptan almotriptan frovatriptan",
    (Medicine.ERGOT, "ergotamine"): "ergotamine dihydroergotamine cafergot",
    (Medicine.OPIOID, "codeine"): "codeine dihydrocodeine",
    (Medicine.OPIOID, ""): "tramadol oxycodone morphine tapentadol tilidine",
    (Medicine.COMBINATION, "codeine paracetamol"): "co-codamol cocodamol solpadeine tylex",
    (Medicine.COMBINATION, "aspirin caffeine paracetamol"): "excedrin anadin thomapyrin",
    (Medicine.COMBINATION, ""): "syndol nurofen-plus fioricet",
}
KNOWN: Mapping[str, Taken] = {
    name: Taken(name=name, medicine=medicine, ingredients=frozenset(inside.split()))
    for (medicine, inside), names in _TABLE.items()
    for name in names.split()
}
"""Every name that is read, in lower case."""

_WORD = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
_LONGEST_NAME = 4
"""Words a name may have."""

_ON_THE_SKIN = re.compile(r"\s+(?:gel|cream|patch(?:es)?|plasters?|ointment|balm)\b")


def taken_in(text: str, known: Mapping[str, Taken]) -> tuple[Taken, ...]:
    """Return the medicines that words say somebody took: named, not denied, not supposed and nobody else's.

    `known` is by lower-case name. What is rubbed on the skin does not count.
    """
    found: dict[str, Taken] = {}
    for sentence in sentences(lowered(text)):
        for name, spot in _names(sentence, known):
            if status(spot) is Status.PRESENT and _ON_THE_SKIN.match(sentence, spot.end) is None:
                found[name] = known[name]
    return tuple(found.values())


def _names(sentence: str, known: Mapping[str, Taken]) -> Iterator[tuple[str, Spot]]:
    """Find names from left to right, the longest where one holds another."""
    words, at = list(_WORD.finditer(sentence)), 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            name = " ".join(word.group() for word in words[at : at + length])
            if name in known:
                yield name, Spot(sentence=sentence, start=words[at].start(), end=words[at + length - 1].end())
                break
        else:
            length = 1
        at += length
