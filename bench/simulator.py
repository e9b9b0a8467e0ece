"""Virtual years: how often the product speaks when nothing changed, how soon it notices a change, beside what else."""

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np

from bench import evaluation_picture
from bench.alerts import Alerts, counted, years
from bench.detectors import OTHERS, numbers, speak, threshold_for
from bench.evaluation_picture import Curve
from bench.figure import HEAD, Figure, markdown
from bench.oracle import oracle
from bench.virtual_people import CHANGED_ON, DAYS, NOTHING, Change, Floats, Kind, People, people

FIRST_SEED = 2001
"""Thresholds of the rule were chosen on seeds 1 to 10; these people nobody has seen before."""

CHUNK = 100
LOOKED_AT = CHANGED_ON + 57
STEP_2, STEP_3 = Change(name="+2 at once", size=2), Change(name="+3 at once", size=3)
RAMP_2 = Change(name="+2 over 28 days", size=2, over=28)
RAMP_3 = Change(name="+3 over 42 days", size=3, over=42)
CHANGES = (STEP_2, STEP_3, RAMP_2, RAMP_3)
SDS = (0.8, 1.2, 1.6, 2.0)
SHARES = (0.0, 0.2, 0.4, 0.6)
AS_IN_LIFE = Kind()
HARD = Kind(sd=2.0, missing=0.40)
BOUND = 1.0
ORACLES: Mapping[str, float | None] = {"oracle, each day's weight bounded": BOUND, "oracle": None}
RATES = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Messages a year at which the curves are drawn."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """Some people to whom something happens."""

    kind: Kind = AS_IN_LIFE
    change: Change = NOTHING

    @property
    def changed(self) -> bool:
        """Tell whether anything happens at all."""
        return self.change.size > 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Chunk:
    """A hundred of them, made from one seed; with `others`, all detectors look at them too."""

    cell: Cell
    seed: int
    others: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Lived:
    """What came of a cell: the product's messages about worsening, those of all rules, the other detectors' numbers."""

    people: People
    ours: Alerts
    every_rule: Alerts | None
    others: Mapping[str, Floats]


def report(count: int) -> str:
    """Live through every cell with so many people and return the tables; the pictures are painted beside them."""
    cells = [
        *(Cell(change=change) for change in (NOTHING, *CHANGES)),
        *(Cell(kind=kind, change=change) for kind in _kinds() for change in (NOTHING, STEP_2)),
    ]
    lived = _live(list(dict.fromkeys(cells)), count)
    curves = _curves(lived)
    evaluation_picture.paint(curves, _point(lived), _by_kind(lived))
    return "\n\n".join((_aims(lived), _beside(lived), _by_sd(lived), _by_missing(lived), _all_rules(lived)))


def _kinds() -> list[Kind]:
    informative = [Kind(missing=share, informative=True) for share in (0.2, 0.4)]
    return [*(Kind(sd=sd) for sd in SDS), *(Kind(missing=share) for share in SHARES), *informative, HARD]


def _live(cells: Sequence[Cell], count: int) -> dict[Cell, Lived]:
    seeds = range(FIRST_SEED, FIRST_SEED + max(1, count // CHUNK))
    chunks = [Chunk(cell=cell, seed=seed, others=cell.kind == AS_IN_LIFE) for cell in cells for seed in seeds]
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
    ours, every = counted(told), None if cell.changed else counted(told, family=None)
    others = {name: numbers(detector, some.scores) for name, (detector, _) in OTHERS.items()} if chunk.others else {}
    return Lived(people=some, ours=ours, every_rule=every, others=others)


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
        others={name: np.concatenate([part.others[name] for part in parts]) for name in parts[0].others},
    )


def _joined(parts: Sequence[Alerts]) -> Alerts:
    return Alerts(
        messages=np.concatenate([part.messages for part in parts]),
        advice=np.concatenate([part.advice for part in parts]),
    )


Teller = Mapping[Change, Alerts]
"""What one way of noticing said, by what happened."""


def _tellers(lived: Mapping[Cell, Lived], rate: float | None) -> Iterator[tuple[str, Teller]]:
    """Yield every other way at its plain threshold, or where it speaks as often as `rate`; the oracles only so."""
    calm = lived[Cell()]
    for name, (_, plain) in OTHERS.items():
        threshold = plain if rate is None else threshold_for(rate, partial(speak, calm.others[name]))
        yield name, {cell.change: speak(lived[cell].others[name], threshold) for cell in _plain_cells()}
    if rate is None:
        return
    for name, bound in ORACLES.items():
        threshold = threshold_for(rate, partial(oracle, calm.people, bound=bound))
        yield name, {cell.change: oracle(lived[cell].people, threshold, bound=bound) for cell in _plain_cells()}


def _plain_cells() -> list[Cell]:
    return [Cell(change=change) for change in (NOTHING, *CHANGES)]


def _ours(lived: Mapping[Cell, Lived]) -> Teller:
    return {cell.change: lived[cell].ours for cell in _plain_cells()}


def _aims(lived: Mapping[Cell, Lived]) -> str:
    ours, n = _ours(lived), len(lived[Cell()].people)
    hard, hard_step = lived[Cell(kind=HARD)].ours, lived[Cell(kind=HARD, change=STEP_2)].ours
    rate = ours[NOTHING].a_year()
    limit = dict(_tellers(lived, rate))[next(iter(ORACLES))][STEP_2].found(28)
    figures = [
        Figure(name="prompts a year with nothing changed", unit="a year", ours=rate, n=n, aim="≤ 1.0"),
        Figure(name="+2 at once, advised within 28 days", unit="share", ours=ours[STEP_2].found(28), n=n, aim="≥ 0.92",
               other=limit, beside="oracle"),
        Figure(name="+3 at once, advised within 28 days", unit="share", ours=ours[STEP_3].found(28), n=n, aim="≥ 0.99"),
        Figure(name="+3 over 42 days, advised within 56", unit="share", ours=ours[RAMP_3].found(56), n=n,
               aim="≥ 0.97"),
        Figure(name="SD 2.0 and 40 % missing: prompts a year", unit="a year", ours=hard.a_year(), n=n, aim="≤ 2.5"),
        Figure(name="… and +2 at once, advised within 28 days", unit="share", ours=hard_step.found(28), n=n,
               aim="≥ 0.85"),
    ]  # fmt: skip
    return _titled("What was aimed at", markdown(HEAD, [figure.cells() for figure in figures]))


_SEEN = (
    "",
    "prompts a year",
    "+2: in 28 days (median)",
    "+3: in 28 days (median)",
    "+2 over 28: in 56",
    "+3 over 42: in 56",
)


def _beside(lived: Mapping[Cell, Lived]) -> str:
    ours, rate = _ours(lived), _ours(lived)[NOTHING].a_year()
    first = _row("**Nape**", ours)
    plain = markdown(_SEEN, [first, *(_row(name, teller) for name, teller in _tellers(lived, None))])
    equal = markdown(_SEEN, [first, *(_row(name, teller) for name, teller in _tellers(lived, rate))])
    return "\n\n".join(
        (
            _titled("Beside other ways, as they come", plain),
            _titled("Beside other ways, all speaking equally often", equal),
        )
    )


def _row(name: str, teller: Teller) -> tuple[str, ...]:
    steps = [f"{_share(teller[step].found(28))} ({teller[step].delay():.0f} d)" for step in (STEP_2, STEP_3)]
    ramps = [_share(teller[ramp].found(56)) for ramp in (RAMP_2, RAMP_3)]
    return (name, f"{teller[NOTHING].a_year():.2f}", *steps, *ramps)


_HEAD = ("prompts a year", "+2: in 28 days", "in 56 days", "median days")


def _by_sd(lived: Mapping[Cell, Lived]) -> str:
    rows = [_kind_row(f"{sd}", lived, Kind(sd=sd)) for sd in SDS]
    return _titled("By how much days vary within a person", markdown(("SD", *_HEAD), rows))


def _by_missing(lived: Mapping[Cell, Lived]) -> str:
    rows = [_kind_row(f"{share:.0%}", lived, Kind(missing=share)) for share in SHARES]
    leaning = [
        _kind_row(f"{share:.0%}, by how they feel", lived, Kind(missing=share, informative=True))
        for share in (0.2, 0.4)
    ]
    hard = _kind_row("40%, SD 2.0", lived, HARD)
    return _titled("By days without an answer", markdown(("missing", *_HEAD), [*rows, *leaning, hard]))


def _kind_row(name: str, lived: Mapping[Cell, Lived], kind: Kind) -> tuple[str, ...]:
    calm, step = lived[Cell(kind=kind)].ours, lived[Cell(kind=kind, change=STEP_2)].ours
    return (name, f"{calm.a_year():.2f}", _share(step.found(28)), _share(step.found(56)), f"{step.delay():.0f}")


def _all_rules(lived: Mapping[Cell, Lived]) -> str:
    calm = lived[Cell()]
    every = calm.every_rule.a_year() if calm.every_rule is not None else float("nan")
    prompts = calm.ours.messages.sum()
    asked = prompts - calm.ours.advice.sum()
    told = (
        f"Of {prompts:.0f} prompts about worsening in these {len(calm.people):,} years {asked:.0f} were questions. "
        f"All rules together spoke {every:.2f} times a year to people in whom nothing changed; they were seen by a "
        "clinician before the year began and say so when another rule speaks."
    )
    return _titled("Everything the rules say", told)


def _curves(lived: Mapping[Cell, Lived]) -> list[Curve]:
    at = [(rate, dict(_tellers(lived, rate))) for rate in RATES]
    names = list(at[0][1])
    return [
        Curve(name=name, rates=list(RATES), found=[tellers[name][STEP_2].found(28) for _, tellers in at])
        for name in names
    ]


def _point(lived: Mapping[Cell, Lived]) -> tuple[float, float]:
    ours = _ours(lived)
    return ours[NOTHING].a_year(), ours[STEP_2].found(28)


def _by_kind(lived: Mapping[Cell, Lived]) -> Mapping[str, list[tuple[float, float, float]]]:
    kinds = {"SD within a person": [(sd, Kind(sd=sd)) for sd in SDS],
             "share of days missing": [(share, Kind(missing=share)) for share in SHARES]}  # fmt: skip
    return {
        name: [
            (value, lived[Cell(kind=kind)].ours.a_year(), lived[Cell(kind=kind, change=STEP_2)].ours.found(28))
            for value, kind in row
        ]
        for name, row in kinds.items()
    }


def _titled(title: str, body: str) -> str:
    return f"### {title}\n\n{body}"


def _share(share: float) -> str:
    return f"{share:.2f}"
