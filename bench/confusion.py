"""How two judgements of the same cases agree: a confusion table, weighted kappa, and the rates that matter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bench.figure import markdown

URGENCIES = ("emergency", "same_day", "see_gp", "self_care")
"""Most urgent first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """One case: what it should be, and what was found."""

    wanted: str
    found: str

    @property
    def too_low(self) -> bool:
        """Tell whether it was rated less urgent than it is."""
        return URGENCIES.index(self.found) > URGENCIES.index(self.wanted)

    @property
    def too_high(self) -> bool:
        """Tell whether it was rated more urgent than it is."""
        return URGENCIES.index(self.found) < URGENCIES.index(self.wanted)


def kappa(cases: Sequence[Judged]) -> float:
    """Return Cohen's kappa with linear weights: 1 is full agreement, 0 what chance would give."""
    total, steps = len(cases), len(URGENCIES) - 1
    wanted, found = Counter(case.wanted for case in cases), Counter(case.found for case in cases)
    seen = sum(_distance(case.wanted, case.found) for case in cases) / (total * steps)
    chance = sum(wanted[one] * found[other] * _distance(one, other) for one in URGENCIES for other in URGENCIES) / (
        total * total * steps
    )
    return 1 - seen / chance if chance else 1.0


def table(cases: Sequence[Judged]) -> str:
    """Return the confusion table as Markdown: a row for each wanted urgency, a column for each found."""
    counts = Counter((case.wanted, case.found) for case in cases)
    rows = [(one, *(str(counts[one, other]) for other in URGENCIES)) for one in URGENCIES]
    return markdown(("should be", *URGENCIES), rows)


def share(cases: Sequence[Judged], wanted: str, *, low: bool) -> tuple[int, int]:
    """Return how many cases of an urgency were rated too low (or too high), and how many there are."""
    of_it = [case for case in cases if case.wanted == wanted]
    return sum(1 for case in of_it if (case.too_low if low else case.too_high)), len(of_it)


def _distance(one: str, other: str) -> int:
    return abs(URGENCIES.index(one) - URGENCIES.index(other))
