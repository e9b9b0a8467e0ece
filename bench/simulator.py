"""Virtual years: how often the product speaks when nothing changed, how soon it notices a change, beside what else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from bench import evaluation_picture
from bench.alerts import Alerts
from bench.detectors import OTHERS, REFERENCE, speak, threshold_for
from bench.evaluation_picture import Curve
from bench.figure import HEAD, Figure, markdown
from bench.oracle import evidence, oracle
from bench.virtual_people import CHANGES, NOTHING, RAMP_2, RAMP_3, STEP_2, STEP_3, Change, Kind
from bench.virtual_years import AS_IN_LIFE, Cell, Lived, live
from bot.diary.finding import PRAISE

SDS = (0.8, 1.2, 1.6, 2.0)
SHARES = (0.0, 0.2, 0.4, 0.6)
LEANING = (0.2, 0.4)
HARD = Kind(sd=2.0, missing=0.40)
KINDS: Mapping[str, Kind] = {
    **{f"SD {sd}": Kind(sd=sd) for sd in SDS},
    **{f"{share:.0%} missing": Kind(missing=share) for share in SHARES},
    **{f"{share:.0%} missing, by how they feel": Kind(missing=share, informative=True) for share in LEANING},
    "SD 2.0 and 40% missing": HARD,
}
"""Who the people are, by what they are called in the tables."""

BOUNDED, FREE = "bounded oracle", "oracle"
ORACLES: Mapping[str, float | None] = {BOUNDED: 1.0, FREE: None}
"""Both know each person; the first lets no single day weigh more than 1."""

RATES = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Messages a year at which the curves are drawn."""

Teller = Mapping[Change, Alerts]
"""What one way of noticing said, by what happened."""


def report(count: int) -> str:
    """Live through every cell with so many people and return the tables; the pictures are painted beside them."""
    cells = [Cell(kind=kind, change=change) for kind in (AS_IN_LIFE, *KINDS.values()) for change in (NOTHING, *CHANGES)]
    lived = live(list(dict.fromkeys(cells)), count)
    evaluation_picture.paint(_curves(lived), _point(lived), _by_kind(lived))
    return "\n\n".join(
        (_aims(lived), _as_they_come(lived), _equally_often(lived), _by_person(lived), _others(lived), _all(lived))
    )


def _aims(lived: Mapping[Cell, Lived]) -> str:
    ours, n = _ours(lived), len(lived[Cell()].people)
    hard, hard_step = lived[Cell(kind=HARD)].ours, lived[Cell(kind=HARD, change=STEP_2)].ours
    rate, found = ours[NOTHING].a_year(), ours[STEP_2].found(28)
    limit = dict(_tellers(lived, rate))[BOUNDED][STEP_2].found(28)
    figures = [
        Figure(name="prompts a year with nothing changed", unit="a year", ours=rate, n=n, aim="≤ 1.0",
               other=_rate_at(lived, found), beside=f"{BOUNDED}, finding as much"),
        Figure(name="+2 at once, advised within 28 days", unit="share", ours=found, n=n, aim="≥ 0.92",
               other=limit, beside=f"{BOUNDED}, speaking as often"),
        Figure(name="+3 at once, advised within 28 days", unit="share", ours=ours[STEP_3].found(28), n=n, aim="≥ 0.99"),
        Figure(name="+3 over 42 days, advised within 56", unit="share", ours=ours[RAMP_3].found(56), n=n,
               aim="≥ 0.97"),
        Figure(name="SD 2.0 and 40 % missing: prompts a year", unit="a year", ours=hard.a_year(), n=n, aim="≤ 2.5"),
        Figure(name="… and +2 at once, advised within 28 days", unit="share", ours=hard_step.found(28), n=n,
               aim="≥ 0.85"),
    ]  # fmt: skip
    sure = (
        f"Standard errors: {ours[NOTHING].error():.2f} prompts a year, {_error(found, n):.3f} of the share found; "
        f"where SD is 2.0 and 40 % are missing {hard.error():.2f} and {_error(hard_step.found(28), n):.3f}."
    )
    return _titled("What was aimed at", f"{markdown(HEAD, [figure.cells() for figure in figures])}\n\n{sure}")


_WHEN = (
    "prompts a year",
    "+2: 28 days, 56 (median)",
    "+3: 28, 56 (median)",
    "+2 over 28: 28, 56",
    "+3 over 42: 28, 56",
)


def _as_they_come(lived: Mapping[Cell, Lived]) -> str:
    rows = [_row("**Nape**", _ours(lived))]
    for name, teller in _tellers(lived, None):
        known = ", ".join(f"{number:.2f}" for number in REFERENCE[name])
        rows.append((*_row(name, teller), known))
    head = ("", *_WHEN, "the specification's simulator: a year, +2, +3")
    return _titled("Beside other ways, as they come", markdown(head, [(*rows[0], "–"), *rows[1:]]))


def _equally_often(lived: Mapping[Cell, Lived]) -> str:
    ours = _ours(lived)
    rows = [_row(name, teller) for name, teller in _tellers(lived, ours[NOTHING].a_year())]
    body = markdown(("", *_WHEN), [_row("**Nape**", ours), *rows])
    return _titled("Beside other ways, all speaking equally often", body)


def _by_person(lived: Mapping[Cell, Lived]) -> str:
    rows = [_row(name, _ours(lived, kind)) for name, kind in KINDS.items()]
    return _titled("By who the person is", markdown(("", *_WHEN), rows))


def _others(lived: Mapping[Cell, Lived]) -> str:
    """Return what all ways find of +2 in 28 days among each kind of people, speaking there as often as Nape does."""
    rows = []
    for name, kind in KINDS.items():
        ours = _ours(lived, kind)
        rate = ours[NOTHING].a_year()
        rest = [teller[STEP_2].found(28) for _, teller in _tellers(lived, rate, kind, (NOTHING, STEP_2))]
        rows.append((name, f"{rate:.2f}", *(_share(share) for share in (ours[STEP_2].found(28), *rest))))
    names = ("prompts a year", "**Nape**", *OTHERS, *ORACLES)
    return _titled("+2 in 28 days by who the person is, all speaking equally often", markdown(("", *names), rows))


def _all(lived: Mapping[Cell, Lived]) -> str:
    calm, varied = lived[Cell()], lived[Cell(kind=Kind(sd=2.0))]
    every = calm.every_rule.a_year() if calm.every_rule is not None else float("nan")
    prompts = calm.ours.messages.sum()
    asked = prompts - calm.ours.advice.sum()
    told = (
        f"Of {prompts:.0f} prompts about worsening in these {len(calm.people):,} years {asked:.0f} were questions. "
        f"All rules on weeks together spoke {every:.2f} times a year to people in whom nothing changed; they were "
        "seen by a clinician before the year began, and again whenever another rule speaks. Single numbers (8 or more, "
        f"or a jump of 4) opened the quick screen {calm.screens:.1f} times a year, {varied.screens:.1f} times where SD "
        'is 2.0; it asks, and was answered with "none of these".'
    )
    rows = [(name, f"{a_year:.2f}") for name, a_year in sorted(calm.families.items(), key=lambda row: -row[1])]
    praise = f"{PRAISE} is praise and counts as no alert."
    return _titled("Everything the rules say", f"{told}\n\n{markdown(('reason', 'a year'), rows)}\n\n{praise}")


def _ours(lived: Mapping[Cell, Lived], kind: Kind = AS_IN_LIFE) -> Teller:
    return {change: lived[Cell(kind=kind, change=change)].ours for change in (NOTHING, *CHANGES)}


def _tellers(
    lived: Mapping[Cell, Lived],
    rate: float | None,
    kind: Kind = AS_IN_LIFE,
    changes: Iterable[Change] = (NOTHING, *CHANGES),
) -> Iterator[tuple[str, Teller]]:
    """Yield every other way at its plain threshold, or where it speaks as often as `rate`; the oracles only so."""
    calm = lived[Cell(kind=kind)]
    cells = [Cell(kind=kind, change=change) for change in changes]
    for name, (_, plain) in OTHERS.items():
        threshold = plain if rate is None else threshold_for(rate, partial(speak, calm.others[name]))
        yield name, {cell.change: speak(lived[cell].others[name], threshold) for cell in cells}
    if rate is None:
        return
    for name, bound in ORACLES.items():
        threshold = threshold_for(rate, partial(oracle, evidence(calm.people, bound)))
        yield name, {cell.change: oracle(evidence(lived[cell].people, bound), threshold) for cell in cells}


def _rate_at(lived: Mapping[Cell, Lived], found: float) -> float:
    """Return how seldom the bounded oracle may speak and still find as much of +2 in 28 days."""
    changed, calm = (evidence(lived[cell].people, ORACLES[BOUNDED]) for cell in (Cell(change=STEP_2), Cell()))
    low, high = 0.0, 40.0
    for _ in range(14):
        middle = (low + high) / 2
        enough = oracle(changed, middle).found(28) >= found
        low, high = (middle, high) if enough else (low, middle)
    return oracle(calm, low).a_year()


def _row(name: str, teller: Teller) -> tuple[str, ...]:
    steps = [f"{_both(teller[step])} ({teller[step].delay():.0f} d)" for step in (STEP_2, STEP_3)]
    return (name, f"{teller[NOTHING].a_year():.2f}", *steps, *(_both(teller[ramp]) for ramp in (RAMP_2, RAMP_3)))


def _both(alerts: Alerts) -> str:
    return f"{_share(alerts.found(28))}, {_share(alerts.found(56))}"


def _curves(lived: Mapping[Cell, Lived]) -> list[Curve]:
    at = [dict(_tellers(lived, rate, changes=(NOTHING, STEP_2))) for rate in RATES]
    return [
        Curve(name=name, rates=list(RATES), found=[tellers[name][STEP_2].found(28) for tellers in at])
        for name in (*OTHERS, *ORACLES)
    ]


def _point(lived: Mapping[Cell, Lived]) -> tuple[float, float]:
    ours = _ours(lived)
    return ours[NOTHING].a_year(), ours[STEP_2].found(28)


def _by_kind(lived: Mapping[Cell, Lived]) -> Mapping[str, list[tuple[float, float, float]]]:
    kinds: Mapping[str, Sequence[tuple[float, Kind]]] = {
        "SD within a person": [(sd, Kind(sd=sd)) for sd in SDS],
        "share of days missing": [(share, Kind(missing=share)) for share in SHARES],
    }
    tellers = {name: [(value, _ours(lived, kind)) for value, kind in row] for name, row in kinds.items()}
    return {
        name: [(value, ours[NOTHING].a_year(), ours[STEP_2].found(28)) for value, ours in row]
        for name, row in tellers.items()
    }


def _error(share: float, n: int) -> float:
    """Return the standard error of a share of so many people."""
    return float((share * (1 - share) / n) ** 0.5)


def _titled(title: str, body: str) -> str:
    return f"### {title}\n\n{body}"


def _share(share: float) -> str:
    return f"{share:.2f}"
