"""`docs/performance.md`: what was measured, between its markers; the words around them are written by hand."""

import os
import platform
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.figure import HEAD, Figure, markdown

PERFORMANCE = Path(__file__).parents[1] / "docs" / "performance.md"


def put_between(text: str, name: str, content: str) -> str:
    """Return `text` with `content` between the markers of `name`; raise ValueError where it has none."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"no markers of {name}")
    return pattern.sub(lambda _: f"{begin}\n{content}\n{end}", text)


def write(measured: Mapping[str, Sequence[Figure]], curves: str | None, *, full: bool) -> None:
    """Put what was measured into the document; what was not is left as it was."""
    text = PERFORMANCE.read_text(encoding="utf-8")
    for name, figures in measured.items():
        if name != "curves":
            rows = [figure.cells() for figure in figures]
            text = put_between(text, name, f"{_when(full=full)}\n\n{markdown(HEAD, rows)}")
    if curves is not None:
        text = put_between(text, "curves", f"{_when(full=full)}\n\n{curves}")
    PERFORMANCE.write_text(text, encoding="utf-8")


def _when(*, full: bool) -> str:
    day = datetime.now(UTC).date().isoformat()
    kind = "the full run" if full else "the short run"
    return f"{day}, {kind}, {os.cpu_count()} cores, Python {platform.python_version()}:"
