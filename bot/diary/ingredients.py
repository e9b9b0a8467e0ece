"""What is in a medicine, and when two of one day are the same thing."""

from collections.abc import Mapping
from itertools import combinations

from bot.diary.entries import Day, Medicine

PARACETAMOL = "paracetamol"
ASPIRIN = "aspirin"
CODEINE = "codeine"
TWO_ANTI_INFLAMMATORY = "anti_inflammatory"
"""What two different painkillers of the ibuprofen and aspirin kind have in common."""

ANTI_INFLAMMATORY = frozenset(
    {
        ASPIRIN,
        "ibuprofen",
        "dexibuprofen",
        "naproxen",
        "diclofenac",
        "ketoprofen",
        "dexketoprofen",
        "flurbiprofen",
        "indometacin",
        "ketorolac",
        "mefenamic acid",
        "tolfenamic acid",
        "meloxicam",
        "piroxicam",
        "celecoxib",
        "etoricoxib",
        "nimesulide",
        TWO_ANTI_INFLAMMATORY,
    }
)
HELPERS = frozenset({"caffeine"})
"""Ingredients that may well be in two products of a day."""

_OF_CLASS: Mapping[Medicine, frozenset[str]] = {
    Medicine.PARACETAMOL: frozenset({PARACETAMOL}),
    Medicine.ASPIRIN: frozenset({ASPIRIN}),
    Medicine.IBUPROFEN_TYPE: frozenset({TWO_ANTI_INFLAMMATORY}),
}


def doubled(day: Day) -> tuple[str, ...]:
    """Return what any two products of a day have in common: an ingredient, or that both are anti-inflammatory."""
    if len(day.taken) + len(day.medicines) < 2:
        return ()
    shared = {_in_common(first, second) for first, second in combinations(_products(day), 2)}
    return tuple(sorted(one for one in shared if one is not None))


def _in_common(first: frozenset[str], second: frozenset[str]) -> str | None:
    shared = (first & second) - HELPERS - {TWO_ANTI_INFLAMMATORY}
    if shared:
        return PARACETAMOL if PARACETAMOL in shared else min(shared)
    return TWO_ANTI_INFLAMMATORY if first & ANTI_INFLAMMATORY and second & ANTI_INFLAMMATORY else None


def _products(day: Day) -> list[frozenset[str]]:
    """Return the ingredients of each product of a day; a class that no name is of counts as one product."""
    names = {one.name.casefold(): one.ingredients or _OF_CLASS.get(one.medicine, frozenset()) for one in day.taken}
    tapped = day.medicines - {one.medicine for one in day.taken}
    return [*names.values(), *(_OF_CLASS[medicine] for medicine in tapped if medicine in _OF_CLASS)]
