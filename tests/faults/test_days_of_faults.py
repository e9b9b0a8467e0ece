"""A day of lives on each database in which everything breaks; `make faults` plays many."""

from pathlib import Path

import pytest

from tests.faults.table import table
from tests.faults.trial import Plan, run

SEED = 20260302


@pytest.mark.timeout(600)
async def test_a_day_of_kills_and_faults_breaks_no_promise(database_url: str, tmp_path: Path) -> None:
    name, replicas = ("sqlite", 1) if database_url.startswith("sqlite") else ("postgres", 2)
    plan = Plan(
        name=name,
        database_url=database_url,
        replicas=replicas,
        people=12,
        kills=2,
        faults=0,
        seed=SEED,
        rate=0.3,
        eagerness=0.2,
        step=30,
        most_days=1,
    )

    tally = await run(plan, tmp_path)

    print(f"seed {SEED}\n{table([tally])}")  # noqa: T201  shown where the test fails
    assert tally.violations == []
    assert tally.kills >= 1
    assert tally.faults.total() >= 24
    assert tally.messages > plan.people
