"""`make evaluate`: measure what the rules notice and miss, and write docs/evaluation.md between its markers."""

import argparse
import platform
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bench import assessing, simulator, stories
from bench.report import put_between

EVALUATION = Path(__file__).parents[1] / "docs" / "evaluation.md"
PEOPLE, MANY = 600, 2_000
"""Virtual people in each cell, in a short run and in a full one."""

PARTS: Mapping[str, Callable[[int], str]] = {
    "simulator": simulator.report,
    "stories": lambda _: stories.report(),
    "speed": lambda _: assessing.report(),
}
"""What is measured, by the markers it is written between; each is told how many virtual people to make."""


def main() -> None:
    """Measure the parts named (all, when none is), print them and put them into the document."""
    parser = argparse.ArgumentParser(prog="python -m bench.evaluate", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"one of {', '.join(PARTS)}")
    parser.add_argument("--people", type=int, default=PEOPLE, help="virtual people in each cell, by the hundred")
    parser.add_argument("--full", action="store_true", help=f"{MANY:,} people in each cell")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    count = MANY if asked.full else asked.people
    for name in asked.names or PARTS:
        body = PARTS[name](count)
        print(body, end="\n\n", flush=True)
        text = EVALUATION.read_text(encoding="utf-8")
        EVALUATION.write_text(put_between(text, name, f"{_when()}\n\n{body}"), encoding="utf-8")


def _when() -> str:
    return f"{datetime.now(UTC).date().isoformat()}, Python {platform.python_version()}:"


if __name__ == "__main__":
    main()
