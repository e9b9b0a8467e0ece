"""The wake-up call of everyone who waits for something to change."""

import asyncio


class Bell:
    """Ring once and all who wait go on; who comes later waits for the next ring."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()
        self.closing = False

    def ring(self) -> None:
        """Wake all who wait now."""
        rung, self._rung = self._rung, asyncio.Event()
        rung.set()

    def close(self) -> None:
        """Wake all who wait now and tell them that nothing more will come."""
        self.closing = True
        self.ring()

    async def wait(self, seconds: float) -> None:
        """Return at the next ring or after `seconds`, whichever is first."""
        if self.closing or seconds <= 0:
            return
        rung = self._rung
        try:
            async with asyncio.timeout(seconds):
                await rung.wait()
        except TimeoutError:
            return
