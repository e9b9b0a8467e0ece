"""`make bench`: run every measurement and print what came out."""

import asyncio
import json
import tempfile
from pathlib import Path

from bench import checkin, start
from bench.figure import Figure, table


async def _all(folder: Path) -> list[Figure]:
    return [*await start.measure(folder), *await checkin.measure(folder)]


def main() -> None:
    """Measure, print a table, then one line of JSON."""
    with tempfile.TemporaryDirectory(prefix="nape-bench-") as folder:
        figures = asyncio.run(_all(Path(folder)))
    print(table(figures))
    print(json.dumps({figure.name: figure.as_json() for figure in figures}))


main()
