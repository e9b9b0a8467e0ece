"""The red flags RF01–RF37 as data (CLINICAL 1.2)."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Level(StrEnum):
    """How soon a clinician should look: E now, S today, D within days, R at a routine visit, C self-care."""

    E = "E"
    S = "S"
    D = "D"
    R = "R"
    C = "C"

    @cached_property
    def rank(self) -> int:
        """Order levels; 0 is the most urgent."""
        return _RANKS[self]


_RANKS = {level: rank for rank, level in enumerate((Level.E, Level.S, Level.D, Level.R, Level.C))}


class Asked(StrEnum):
    """Where a flag is asked about."""

    SCREEN = "screen"
    ONBOARDING = "onboarding"
    FOLLOW_UP = "follow_up"
    TREND = "trend"
    ANY_TEXT = "any_text"


@dataclass(frozen=True, kw_only=True, slots=True)
class Flag:
    """One red flag. `level` is the row's highest; `floor` its lowest (equal when the row has one level).

    `key` begins its texts: `<key>-question`, `<key>-says`, `<key>-do`.
    """

    id: str
    level: Level
    floor: Level
    asked: frozenset[Asked]
    sources: tuple[str, ...]

    @property
    def key(self) -> str:
        """Return the prefix of its Fluent keys."""
        return f"flag-{self.id.lower()}"


_ASKED = {
    "Q": Asked.SCREEN,
    "O": Asked.ONBOARDING,
    "F": Asked.FOLLOW_UP,
    "T": Asked.TREND,
    "A": Asked.ANY_TEXT,
}


def _flag(number: int, levels: str, asked: str, sources: str) -> Flag:
    return Flag(
        id=f"RF{number:02}",
        level=Level(levels[0]),
        floor=Level(levels[-1]),
        asked=frozenset(_ASKED[letter] for letter in asked),
        sources=tuple(sources.split()),
    )


_ROWS = (
    _flag(1, "ES", "Q", "S5 S1 S7 S6"),
    _flag(2, "E", "F", "S10 S11"),
    _flag(3, "E", "Q", "S5 S1 K-ng128"),
    _flag(4, "E", "Q", "S5 S6"),
    _flag(5, "ES", "Q", "S5 S42"),
    _flag(6, "E", "Q", "S12 S12b"),
    _flag(7, "S", "QF", "S5 S1"),
    _flag(8, "ES", "F", "S16 S17"),
    _flag(9, "ES", "OF", "S8 S9 S5 S6"),
    _flag(10, "D", "OF", "S1 S2 S3 S7"),
    _flag(11, "E", "F", "S15 S15b"),
    _flag(12, "S", "F", "S15"),
    _flag(13, "ED", "QF", "S18 S19"),
    _flag(14, "E", "Q", "S17b S19"),
    _flag(15, "S", "F", "S16b K-cks"),
    _flag(16, "DR", "F", "S16c"),
    _flag(17, "ES", "F", "S21"),
    _flag(18, "ES", "F", "S42 S5 K-ng232"),
    _flag(19, "E", "F", "S5 S6"),
    _flag(20, "ES", "OF", "S1 S43 S43b"),
    _flag(21, "SD", "F", "S5 S1"),
    _flag(22, "ED", "F", "S5 S1"),
    _flag(23, "S", "F", "S6 S1"),
    _flag(24, "SD", "OF", "S44 S5 S1"),
    _flag(25, "SD", "OF", "S5 S1"),
    _flag(26, "ES", "F", "S5"),
    _flag(27, "D", "FT", "S5 S1"),
    _flag(28, "SD", "T", "S1 S45"),
    _flag(29, "S", "F", "S5"),
    _flag(30, "ES", "F", "S46"),
    _flag(31, "E", "Q", "S47"),
    _flag(32, "SD", "F", "S1 S15c"),
    _flag(33, "ES", "F", "K-ichd3 K-nhs-migraine"),
    _flag(34, "R", "T", "S1 S13 S14"),
    _flag(35, "SD", "F", "S16 S17"),
    _flag(36, "SC", "O", "S17 K-ifompt"),
    _flag(37, "E", "A", "S73"),
)

FLAGS: dict[str, Flag] = {flag.id: flag for flag in _ROWS}
"""Every red flag by its id."""

NEVER_THINNED = frozenset(f"RF{number:02}" for number in (1, 2, 3, 4, 5, 6, 11, 14, 17, 18, 19, 20, 31))
"""Flags that no known pattern and no green flag may quieten (CLINICAL 1.4)."""
