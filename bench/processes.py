"""Processes of a measurement: started, measured from outside, and ended by their own id whatever happens."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[1]
PATIENCE = 30.0
"""Seconds a process may take to end before it is killed."""
_TICK = os.sysconf("SC_CLK_TCK")
_MB = 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Child:
    """One running process."""

    process: asyncio.subprocess.Process

    @property
    def cpu(self) -> float:
        """Return the seconds of processor time it used so far."""
        return cpu_of(self.process.pid)

    @property
    def memory(self) -> float:
        """Return its resident memory, MB."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / _MB

    @property
    def alive(self) -> bool:
        """Tell whether it still runs."""
        return self.process.returncode is None

    async def line(self) -> str:
        """Return the next line it prints; raise RuntimeError where it ended instead."""
        assert self.process.stdout is not None
        line = await self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"a process ended with {await self.process.wait()} before it said anything")
        return line.decode()

    async def ask(self, line: str) -> str:
        """Write a line to its input; return the next line it prints."""
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        await self.process.stdin.drain()
        return await self.line()

    async def end(self) -> None:
        """Ask it to stop, and kill it when it does not."""
        if not self.alive:
            return
        self.process.terminate()
        try:
            await asyncio.wait_for(self.process.wait(), PATIENCE)
        except TimeoutError:
            self.process.kill()
            await self.process.wait()


@asynccontextmanager
async def child(*arguments: str, **environment: str) -> AsyncIterator[Child]:
    """Run `python -m arguments…`; nothing of Nape's own environment is handed on but what is given."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("NAPE_", "TELEGRAM_"))}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *arguments, cwd=ROOT, env={**inherited, **environment},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, start_new_session=True, limit=64 * 1024 * 1024,
    )  # fmt: skip
    running = Child(process=process)
    try:
        yield running
    finally:
        await asyncio.shield(running.end())


def cpu_of(pid: int) -> float:
    """Return the seconds of processor time of one process and of its children that have ended."""
    return sum(int(field) for field in _fields(pid)[11:15]) / _TICK


def cpu_of_family(pid: int) -> float:
    """Return the seconds of processor time of a process and all its children."""
    total = cpu_of(pid)
    for other in Path("/proc").iterdir():
        try:
            if other.name.isdigit() and int(_fields(int(other.name))[1]) == pid:
                total += cpu_of(int(other.name))
        except OSError:  # it ended meanwhile, and its parent counts it
            continue
    return total


def _fields(pid: int) -> list[str]:
    """Return what the system says of a process, beginning with its state."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


@dataclass(kw_only=True, slots=True)
class CpuMeter:
    """Counts the processor time of some processes from a moment on."""

    children: list[Child]
    began: float = 0.0

    @classmethod
    def start(cls, *children: Child) -> Self:
        """Begin to count."""
        return cls(children=list(children), began=sum(child.cpu for child in children))

    @property
    def seconds(self) -> float:
        """Return what was used since."""
        return sum(child.cpu for child in self.children) - self.began
