"""Nape as a measured process: `python -m bench.nape run` without a pace, `… tick MANY` to time the idle tick."""

import asyncio
import json
import signal
import sys
import time
from dataclasses import replace

from bot import logs, loop
from bot.app import open_app
from bot.settings import Settings, read_settings

UNPACED = 1_000_000
"""Messages a second that no measurement comes near."""
WARM_UP = 20


async def run(settings: Settings) -> None:
    """Serve until SIGTERM, as `nape run` does, but as fast as it can."""
    logs.set_up("error", "text", [settings.token or ""])
    async with open_app(replace(settings, rate=UNPACED, paid_broadcast=True)) as app:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, app.stop)
        await app.run()


async def tick(settings: Settings, many: int) -> None:
    """Time ticks while nothing is due; print the milliseconds of each."""
    took: list[float] = []
    async with open_app(settings) as app:
        for _ in range(WARM_UP + many):
            began = time.perf_counter()
            await app.engine.tick()
            took.append((time.perf_counter() - began) * 1000)
    print(json.dumps(took[WARM_UP:]))


if __name__ == "__main__":
    mode, *rest = sys.argv[1:]
    loop.run(run(read_settings()) if mode == "run" else tick(read_settings(), int(rest[0])))
