"""How long until the playground can be talked to."""

import asyncio
import os
import sys
import time
from pathlib import Path
from statistics import median

from bench.figure import Figure
from bench.run import Bench

RUNS = 5


async def measure(bench: Bench) -> list[Figure]:
    """Start `nape playground` several times, after one warm-up, and time its address."""
    seconds = [await _until_address(bench.databases.folder) for _ in range(RUNS + 1)]
    return [Figure(name="playground: start to address", unit="s", ours=median(seconds[1:]), n=RUNS, aim="≤ 5")]


async def _until_address(folder: Path) -> float:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("NAPE_", "TELEGRAM_"))}
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "playground", "--port", "0",
        stdout=asyncio.subprocess.PIPE, cwd=folder, env={**environment, "PYTHONPATH": str(Path.cwd())},
    )  # fmt: skip
    if process.stdout is None:
        raise RuntimeError("no output to read")
    line = await process.stdout.readline()
    took = time.perf_counter() - began
    process.terminate()
    await process.wait()
    if b"http://127.0.0.1:" not in line:
        raise RuntimeError("the playground did not start")
    return took
