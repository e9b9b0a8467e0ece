"""The event loop: uvloop where there is one, because it moves bytes in a fraction of the time."""

import asyncio
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` to its end on the quickest loop of this platform."""
    if sys.platform == "win32":
        return asyncio.run(work)
    # Loaded here, because there is none for Windows.
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)
