"""`make bench`: run the measurements named (all, when none is), and print what came out."""

import argparse
import asyncio
import json
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from bench import checkin, curves, pace, picture, report, scores, sending, start, typist, waiting
from bench.databases import Databases
from bench.figure import Figure, table
from bench.run import Bench

PARTS: Mapping[str, Callable[[Bench], Awaitable[list[Figure]]]] = {
    "sending": sending.measure,
    "pace": pace.measure,
    "typing": typist.measure,
    "waiting": waiting.measure,
    "scores": scores.measure,
    "curves": curves.measure,
    "start": start.measure,
    "checkin": checkin.measure,
}


async def _all(bench: Bench, names: list[str], *, write: bool) -> list[Figure]:
    _end_when_asked()
    measured: dict[str, list[Figure]] = {}
    drawn: str | None = None
    for name in names:
        print(f"{name} …", flush=True)
        measured[name] = await PARTS[name](bench)
        print(table(measured[name]), end="\n\n", flush=True)
    if write:
        if "curves" in names:
            points = await curves.draw(bench)
            picture.paint(points)
            drawn = curves.curves_table(points)
        report.write(measured, drawn, full=bench.full)
    return [figure for part in measured.values() for figure in part]


def _end_when_asked() -> None:
    """Let SIGTERM end what was started, as Ctrl-C does."""
    running = asyncio.current_task()
    assert running is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"one of {', '.join(PARTS)}")
    parser.add_argument("--full", action="store_true", help="measure as many as the aims name; takes an hour or more")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(PARTS):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    return asked


def main() -> None:
    """Measure, print each table and then all of it, and one line of JSON."""
    asked = _asked()
    with tempfile.TemporaryDirectory(prefix="nape-bench-") as folder:
        bench = Bench(databases=Databases(folder=Path(folder)), full=asked.full)
        try:
            figures = asyncio.run(_all(bench, asked.names or list(PARTS), write=asked.write))
        except (KeyboardInterrupt, asyncio.CancelledError):
            sys.exit("ended before everything was measured")
        finally:
            bench.databases.close()
    print(table(figures))
    print(json.dumps({figure.name: figure.as_json() for figure in figures}, ensure_ascii=False))


main()
