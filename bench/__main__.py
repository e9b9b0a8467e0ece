"""`make bench`: run the measurements named (all, when none is), and print what came out."""

import argparse
import asyncio
import json
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from bench import checkin, pace, scores, sending, start, typist
from bench.databases import Databases
from bench.figure import Figure, table
from bench.run import Bench

PARTS: Mapping[str, Callable[[Bench], Awaitable[list[Figure]]]] = {
    "sending": sending.measure,
    "pace": pace.measure,
    "typing": typist.measure,
    "scores": scores.measure,
    "start": start.measure,
    "checkin": checkin.measure,
}


async def _all(bench: Bench, names: list[str]) -> dict[str, list[Figure]]:
    measured: dict[str, list[Figure]] = {}
    for name in names:
        print(f"{name} …", flush=True)
        measured[name] = await PARTS[name](bench)
        print(table(measured[name]), end="\n\n", flush=True)
    return measured


def main() -> None:
    """Measure, print each table, then one line of JSON."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *PARTS], metavar="name", help=f"one of {', '.join(PARTS)}")
    parser.add_argument("--full", action="store_true", help="measure as many as the aims name")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="nape-bench-") as folder:
        databases = Databases(folder=Path(folder))
        try:
            measured = asyncio.run(_all(Bench(databases=databases, full=asked.full), asked.names or list(PARTS)))
        finally:
            databases.close()
    figures = [figure for part in measured.values() for figure in part]
    print(table(figures))
    print(json.dumps({figure.name: figure.as_json() for figure in figures}, ensure_ascii=False))


main()
