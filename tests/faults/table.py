"""How the outcome of trials is shown: a table for people, one line of JSON for machines."""

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tests.faults.judge import Breach
from tests.faults.trial import Tally

COLUMNS = ("kills", "faults", "days", "people", "messages", "scores", "unknown")
BREACHES = (Breach.LOST, Breach.DOUBLED, Breach.SLOT_TWICE, Breach.MISSING, Breach.UNCOUNTED)
OTHER = "other"


def figures(tally: Tally) -> dict[str, Any]:
    """Return what a trial saw, as plain values."""
    breaches = Counter(violation.breach for violation in tally.violations)
    others = sum(number for breach, number in breaches.items() if breach not in BREACHES)
    return {
        "name": tally.plan.name,
        "seed": tally.plan.seed,
        "kills": tally.kills,
        "stops": tally.stops,
        "starts": tally.starts,
        "faults": tally.faults.total(),
        "by_kind": dict(sorted(tally.faults.items())),
        "days": tally.days,
        "people": tally.plan.people,
        "messages": tally.messages,
        "scores": tally.scores,
        "unknown": tally.unknown,
        **{breach.value: breaches[breach] for breach in BREACHES},
        OTHER: others,
    }


def table(tallies: Sequence[Tally]) -> str:
    """Return one line a trial and one for all, then the faults by kind and every breach."""
    rows = [figures(tally) for tally in tallies]
    columns = (*COLUMNS, *(breach.value for breach in BREACHES), OTHER)
    whole = {column: sum(row[column] for row in rows) for column in columns} | {"name": "all"}
    head = [f"{'trial':<24}" + "".join(f"{column:>11}" for column in columns)]
    lines = [f"{row['name']:<24}" + "".join(f"{row[column]:>11,}" for column in columns) for row in [*rows, whole]]
    kinds: Counter[str] = sum((tally.faults for tally in tallies), Counter())
    faults = [f"{kind:<24}{number:>11,}" for kind, number in kinds.most_common()]
    breaches = [f"{one.breach}: {one.where}" for tally in tallies for one in tally.violations]
    return "\n".join([*head, *lines, "", *faults, *(["", *breaches] if breaches else [])])


def as_json(tallies: Sequence[Tally]) -> str:
    """Return all figures in one line."""
    return json.dumps([figures(tally) for tally in tallies])
