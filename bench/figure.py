"""One measured figure and how it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """Samples of one thing in one unit; `aim` is what the product promises, if anything."""

    name: str
    unit: str
    samples: Sequence[float]
    aim: str = ""

    @property
    def median(self) -> float:
        """Return the middle sample."""
        return median(self.samples)

    @property
    def p95(self) -> float:
        """Return the sample that 95 % stay under."""
        return quantiles(self.samples, n=20)[-1] if len(self.samples) > 1 else self.samples[0]

    def as_json(self) -> dict[str, Any]:
        """Return the figure for machines."""
        return {"unit": self.unit, "median": self.median, "p95": self.p95, "n": len(self.samples), "aim": self.aim}


def table(figures: Sequence[Figure]) -> str:
    """Return the figures for people."""
    rows = [("what", "median", "p95", "unit", "n", "aim")]
    rows += [(f.name, f"{f.median:.1f}", f"{f.p95:.1f}", f.unit, str(len(f.samples)), f.aim) for f in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
