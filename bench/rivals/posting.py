"""How every rival posts: samples read from the input, and a number of calls at a time."""

import asyncio
import base64
import json
import sys
from collections.abc import Awaitable, Callable


def contents() -> list[tuple[str, bytes]]:
    """Return content type and body of each sample on the input."""
    return [(kind, base64.b64decode(content)) for _, kind, content in json.loads(sys.stdin.readline())]


async def in_parallel(call: Callable[[int], Awaitable[None]], many: int, at_a_time: int) -> None:
    """Make `many` calls, never more than that at a time."""
    numbers = iter(range(many))

    async def work() -> None:
        for number in numbers:
            await call(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(at_a_time):
            group.create_task(work())
