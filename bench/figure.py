"""One measured figure, what stands beside it, and how all of them are shown."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_AIM = re.compile(r"([≥≤])\s*([\d.,]+)\s*(×?)")
HEAD = ("what", "ours", "other", "ratio", "unit", "n", "aim", "met")


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """`ours` in `unit` over `n` samples; None where it could not be measured.

    `other` is the same of what `beside` names, in the same run. `aim` is what is promised: `≥ 1,000`, `≤ 5`, or of the
    ratio ours : other, `≥ 4 ×`.
    """

    name: str
    unit: str
    ours: float | None
    n: int
    other: float | None = None
    beside: str = ""
    aim: str = ""

    @property
    def ratio(self) -> float | None:
        """Return ours : other, where both are known."""
        return None if self.ours is None or not self.other else self.ours / self.other

    @property
    def met(self) -> bool | None:
        """Tell whether the aim is reached; None without an aim. What could not be measured is not reached."""
        found = _AIM.fullmatch(self.aim)
        if found is None:
            return None
        sign, number, of_ratio = found.groups()
        reached, limit = self.ratio if of_ratio else self.ours, float(number.replace(",", ""))
        if reached is None:
            return False
        return reached >= limit if sign == "≥" else reached <= limit

    def as_json(self) -> dict[str, Any]:
        """Return the figure for machines."""
        return {
            "ours": self.ours, "other": self.other, "beside": self.beside, "ratio": self.ratio,
            "unit": self.unit, "n": self.n, "aim": self.aim, "met": self.met,
        }  # fmt: skip

    def cells(self) -> tuple[str, ...]:
        """Return the figure as a row under HEAD."""
        other = f"{shown(self.other)} {self.beside}".strip() if self.beside else shown(self.other)
        met = {True: "yes", False: "no", None: ""}[self.met]
        ratio = shown(self.ratio)
        return (self.name, shown(self.ours, "–"), other, ratio, self.unit, f"{self.n:,}", self.aim, met)


def shown(number: float | None, otherwise: str = "") -> str:
    """Return a number with as many places as are worth reading."""
    if number is None:
        return otherwise
    places = 0 if abs(number) >= 100 or number == int(number) else 1 if abs(number) >= 10 else 2
    return f"{number:,.{places}f}"


def table(figures: Sequence[Figure]) -> str:
    """Return the figures for people at a terminal."""
    rows = [HEAD, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows as a table of a document."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
