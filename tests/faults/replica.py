"""One `nape run` process, started as an operator's system would, and what it wrote."""

import asyncio
import itertools
import os
import re
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.e2e.life import ROOT
from tests.faults.deeds import PREFIX

UP = "Nape serves @"
GAVE_UP = "Telegram cannot be reached ("
_LOUD = re.compile(r"^\S+ \S+ (WARNING|ERROR|CRITICAL) +(?P<what>.*)$")
_BROKEN = r"\w+"
EXPECTED = [
    re.compile(pattern)
    for pattern in (
        rf"bot\.transport\.\w+: (a reply was not sent|no updates could be fetched): {_BROKEN}$",
        rf"bot\.transport\.\w+: the webhook (is not registered yet|could not be left): {_BROKEN}$",
        r"bot\.transport\.\w+: update \d+ is to be posted again: DatabaseUnreachable$",
        r"bot\.transport\.\w+: \d+ updates wait to be handled: DatabaseUnreachable$",
        r"bot\.transport\.\w+: \d+ answers were still being sent at the end$",
        rf"bot\.app: the command menu was not set: {_BROKEN}$",
        r"bot\.clock: the clock to follow does not answer$",
        r"scheduler\.engine: \d+ leases had run out$",
        r"scheduler\.engine: \d+ deliveries were still being sent at the end$",
        r"scheduler\.engine: the lease of a \w+ was lost before it ended as \w+$",
        r"scheduler\.mishaps: [\w ]+ failed: DatabaseUnreachable$",
        r"bot\.transport\.limiter: Telegram (does not answer; messages wait until it does|answers again)$",
        r"bot\.transport\.pace: the (others could not be told of a pause|pace cannot be asked for): [\w ()]+$",
        r"bot\.transport\.sender: a \w+ could not be composed: DatabaseUnreachable$",
        r"psycopg: error ignored terminating <psycopg\.AsyncPipeline \[BAD\] at \w+>: the connection is lost$",
    )
]
"""What a process may complain of where everything around it breaks."""

_numbers = itertools.count()


@dataclass(kw_only=True)
class Replica:
    """A process and its log; `wanted` is False once it was asked, or made, to end."""

    process: asyncio.subprocess.Process
    file: Path
    port: int
    wanted: bool = True
    terminated: bool = False
    _up: bool = False

    @classmethod
    async def start(cls, folder: Path, port: int, settings: Mapping[str, str]) -> "Replica":
        """Start a process that listens on `port`."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("NAPE_")}
        environment |= {"TZ": "Europe/Berlin", "NAPE_LISTEN": f"127.0.0.1:{port}", **settings}
        file = folder / f"replica-{next(_numbers)}.log"
        with file.open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=environment, stdout=log, stderr=log, cwd=ROOT
            )
        return cls(process=process, file=file, port=port)

    @property
    def alive(self) -> bool:
        """Tell whether the process has not ended."""
        return self.process.returncode is None

    @property
    def up(self) -> bool:
        """Tell whether it serves."""
        self._up = self._up or UP in self.file.read_text(errors="replace")
        return self.alive and self._up

    async def kill(self) -> None:
        """End it with SIGKILL."""
        self.wanted = False
        if self.alive:
            self.process.kill()
        await self.process.wait()

    def terminate(self) -> None:
        """Ask it to end."""
        self.wanted, self.terminated = False, True
        if self.alive:
            self.process.send_signal(signal.SIGTERM)

    async def metrics(self) -> Counter[str]:
        """Return its counters by name and labels; nothing where it does not answer."""
        timeout = aiohttp.ClientTimeout(total=5)
        try:
            url = f"http://127.0.0.1:{self.port}/metrics"
            async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
                lines = (await answer.text()).splitlines()
        except (aiohttp.ClientError, TimeoutError):
            return Counter()
        split = (line.rpartition(" ") for line in lines if not line.startswith("#"))
        return Counter({name: int(float(value)) for name, _, value in split if "_total" in name})

    def complaints(self) -> Iterator[str]:
        """Return what it wrote that nobody expected, and remove the log."""
        for line in self.file.read_text(errors="replace").splitlines():
            if PREFIX in line.casefold():
                yield "a line holds what a person wrote, or a secret"
            elif line.startswith("Traceback"):
                yield "a traceback"
            elif (loud := _LOUD.match(line)) is not None and not _expected(loud["what"]):
                yield loud["what"][:200]
        self.file.unlink()

    def ended_badly(self) -> str | None:
        """Say how it ended where it should not have; giving up at the start is what a supervisor is for."""
        code = self.process.returncode
        if code is None or code == -signal.SIGKILL or (code == 0 and self.terminated):
            return None
        if code == -signal.SIGTERM and self.terminated and not self._up:
            return None  # Asked before it could listen to being asked.
        if code == 1 and not self._up and GAVE_UP in self.file.read_text(errors="replace"):
            return None
        return f"a process ended with {code}"


def _expected(what: str) -> bool:
    return any(pattern.match(what) for pattern in EXPECTED)
