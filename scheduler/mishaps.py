"""Go on after a mishap, and log it by its type alone: its message may quote what a person wrote."""

import asyncio
import logging
from collections.abc import Awaitable
from typing import TypeVar

log = logging.getLogger(__name__)

Result = TypeVar("Result")


async def result_or_logged(work: Awaitable[Result], what: str) -> Result | None:
    """Return what `work` returns, or None after logging that `what` failed; being cancelled still cancels."""
    (ended,) = await asyncio.gather(work, return_exceptions=True)
    if isinstance(ended, BaseException):
        log.error("%s failed: %s", what, type(ended).__name__)
        return None
    return ended
