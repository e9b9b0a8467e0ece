"""Where something stands in a sentence, and how: told, in doubt, or not there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

MAYBE = "\ue000"
"""Stands before and behind a turn of phrase that may be meant either way."""


class Status(StrEnum):
    """How a sign stands in its sentence."""

    PRESENT = "present"
    DOUBTFUL = "doubtful"
    ABSENT = "absent"


@dataclass(kw_only=True, slots=True)
class Spot:
    """Where something was found in a sentence, and where other signs stand in it. Not frozen, as every word makes one.

    `ailments`: those of the others that somebody has, and that do not only say when, how long or after what.
    `goes_away`: once it is gone it does not count. `history`: what was, counts. `anybody`: others may have it.
    `compared`: what used to be and "now" is more so, is there. `in_doubt`: it may be said to mean something else.
    `seen`: it shows, so that others may tell of it.
    """

    sentence: str
    start: int
    end: int
    others: Sequence[tuple[int, int]] = ()
    ailments: Sequence[tuple[int, int]] = ()
    goes_away: bool = True
    history: bool = False
    anybody: bool = False
    compared: bool = False
    in_doubt: bool = False
    seen: bool = False

    @property
    def before(self) -> str:
        """Return what stands before it in the sentence."""
        return self.sentence[: self.start]

    @property
    def words(self) -> str:
        """Return its own words."""
        return self.sentence[self.start : self.end]

    @property
    def after(self) -> str:
        """Return what stands behind it in the sentence."""
        return self.sentence[self.end :]

    def cuts(self) -> tuple[tuple[int, int], ...]:
        """Return where the parts of its sentence end and the next begin."""
        return _cuts(self.sentence)

    def clause(self) -> str:
        """Return the part of the sentence it stands in."""
        cuts = self.cuts()
        first = max((end for _, end in cuts if end <= self.start), default=0)
        last = min((start for start, _ in cuts if start >= self.end), default=len(self.sentence))
        return self.sentence[first:last]


_CLAUSE_ENDS = re.compile(
    r"[,;:]|\bbut\b|\b(?:and|so) (?=(?:now|i|im|ive|my|today|this|then|its|it|a|have|suddenly|since|yesterday|last)\b)"
    r"|\bnow\b|\bsince then\b"
)


@lru_cache(maxsize=64)
def _cuts(sentence: str) -> tuple[tuple[int, int], ...]:
    return tuple([cut.span() for cut in _CLAUSE_ENDS.finditer(sentence)])
