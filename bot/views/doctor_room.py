"""How much the page for a clinician holds: it says less, and how much less, before its letters become small."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """The most of each list in one version of the page; `quote` and `name` are characters."""

    names: int
    items: int
    advice: int
    quotes: int
    quote: int
    name: int = 40


ROOMS = (
    Room(names=8, items=5, advice=4, quotes=6, quote=150),
    Room(names=8, items=4, advice=4, quotes=4, quote=120),
    Room(names=8, items=3, advice=3, quotes=3, quote=90),
    Room(names=6, items=3, advice=3, quotes=2, quote=70, name=30),
    Room(names=4, items=2, advice=2, quotes=1, quote=60, name=24),
)
"""The versions, the fullest first; the page shows the first that is readable on one sheet."""
