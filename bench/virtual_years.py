"""Virtual people living their years: what they are like, what happens to them, and what everybody told them."""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from bench.alerts import BEFORE_A_CHANGE, Alerts, by_family, counted, screened, years
from bench.detectors import OTHERS, numbers
from bench.virtual_people import CHANGED_ON, DAYS, NOTHING, STEP_2, Change, Floats, Kind, People, people

FIRST_SEED = 4001
"""Thresholds of the rule were chosen on seeds 1 to 10; these people nobody has seen before."""

CHUNK = 100
LOOKED_AT = CHANGED_ON + 57
AS_IN_LIFE = Kind()


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """Some people to whom something happens."""

    kind: Kind = AS_IN_LIFE
    change: Change = NOTHING

    @property
    def changed(self) -> bool:
        """Tell whether anything happens at all."""
        return self.change.size > 0

    @property
    def compared(self) -> bool:
        """Tell whether the other detectors look at these people too; of every kind of people only at +2 at once."""
        return self.kind == AS_IN_LIFE or self.change in (NOTHING, STEP_2)


@dataclass(frozen=True, kw_only=True, slots=True)
class Chunk:
    """A hundred of them, made from one seed."""

    cell: Cell
    seed: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Lived:
    """What came of a cell: the product's messages about worsening, those of all rules, the other detectors' numbers.

    `families`: what all rules said, a person and year, by family, praise among them. `screens`: quick screens that
    numbers opened, a person and year. Like `every_rule` only where nothing changed.
    """

    people: People
    ours: Alerts
    every_rule: Alerts | None
    families: Mapping[str, float]
    screens: float
    others: Mapping[str, Floats]


def live(cells: Sequence[Cell], count: int) -> Mapping[Cell, Lived]:
    """Let so many people, by the hundred, live through every cell."""
    seeds = range(FIRST_SEED, FIRST_SEED + max(1, count // CHUNK))
    chunks = [Chunk(cell=cell, seed=seed) for cell in cells for seed in seeds]
    with ProcessPoolExecutor(int(os.environ.get("WORKERS", os.cpu_count() or 1))) as pool:
        done = list(pool.map(_lived, chunks))
    parts: dict[Cell, list[Lived]] = {}
    for chunk, part in zip(chunks, done, strict=True):
        parts.setdefault(chunk.cell, []).append(part)
    return {cell: _together(found) for cell, found in parts.items()}


def _lived(chunk: Chunk) -> Lived:
    cell = chunk.cell
    some = people(CHUNK, chunk.seed, cell.change, cell.kind)
    until = LOOKED_AT if cell.changed else DAYS
    some.scores[:, until:] = np.nan
    told = years(some.scores, chunk.seed, changed=cell.changed)
    return Lived(
        people=some,
        ours=counted(told),
        every_rule=None if cell.changed else counted(told, family=None),
        families={} if cell.changed else by_family(told),
        screens=float("nan") if cell.changed else float(np.mean([screened(row) for row in some.scores])),
        others={
            name: numbers(detector, some.scores, CHANGED_ON - BEFORE_A_CHANGE if cell.changed else 0)
            for name, (detector, _) in OTHERS.items()
            if cell.compared
        },
    )


def _together(parts: Sequence[Lived]) -> Lived:
    every = [part.every_rule for part in parts if part.every_rule is not None]
    return Lived(
        people=People(
            scores=np.concatenate([part.people.scores for part in parts]),
            mean=np.concatenate([part.people.mean for part in parts]),
            sd=np.concatenate([part.people.sd for part in parts]),
            phi=np.concatenate([part.people.phi for part in parts]),
        ),
        ours=_joined([part.ours for part in parts]),
        every_rule=_joined(every) if every else None,
        families={name: fmean(part.families.get(name, 0.0) for part in parts) for name in _names(parts)},
        screens=float(np.mean([part.screens for part in parts])),
        others={name: np.concatenate([part.others[name] for part in parts]) for name in parts[0].others},
    )


def _names(parts: Sequence[Lived]) -> Sequence[str]:
    return sorted({name for part in parts for name in part.families})


def _joined(parts: Sequence[Alerts]) -> Alerts:
    return Alerts(
        messages=np.concatenate([part.messages for part in parts]),
        advice=np.concatenate([part.advice for part in parts]),
    )
