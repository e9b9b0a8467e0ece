"""Do at once what waits at the same time: one transaction for many costs little more than one for each."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Together(Generic[Item, Result]):
    """Hands items to `work`, up to `most` at a time, by at most `hands` callers side by side; nobody waits for company.

    `work` returns a result, or the exception to raise, for each item in order. What it raises counts for all of them.
    """

    def __init__(
        self,
        work: Callable[[Sequence[Item]], Awaitable[Sequence[Result | Exception]]],
        *,
        most: int,
        hands: int = 1,
    ) -> None:
        self._work = work
        self._most = most
        self._hands = hands
        self._waiting: deque[tuple[Item, asyncio.Future[Result]]] = deque()
        self._working: set[asyncio.Task[None]] = set()

    async def do(self, item: Item) -> Result:
        """Return what came of `item`, or raise what `work` says; an item that was begun is finished in any case."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if len(self._working) < self._hands:
            task = asyncio.create_task(self._clear())
            self._working.add(task)
            task.add_done_callback(self._working.discard)
        return await asyncio.shield(done)

    async def _clear(self) -> None:
        while self._waiting:
            batch = [self._waiting.popleft() for _ in range(min(self._most, len(self._waiting)))]
            try:
                results: Sequence[Result | Exception] = await self._work([item for item, _ in batch])
            except Exception as error:  # noqa: BLE001  told to everybody who waits
                results = [error] * len(batch)
            except asyncio.CancelledError:
                for _, done in batch:
                    done.cancel()
                raise
            for (_, done), result in zip(batch, results, strict=True):
                if isinstance(result, Exception):
                    done.set_exception(result)
                else:
                    done.set_result(result)
