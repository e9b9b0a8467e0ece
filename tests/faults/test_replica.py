"""A replica's log and end: what may be in it, and how it may end."""

import asyncio
import signal
import sys
from pathlib import Path

import pytest

from tests.faults.replica import Replica

AT = "2026-03-02 09:00:00,000 "


async def ended(folder: Path, *lines: str, code: str = "raise SystemExit(0)") -> Replica:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
    await process.wait()
    file = folder / "replica.log"
    file.write_text("\n".join(lines))
    return Replica(process=process, file=file, port=0)


@pytest.mark.parametrize(
    "line",
    [
        f"{AT}WARNING bot.transport.outbox: a reply was not sent: NetworkError",
        f"{AT}WARNING scheduler.engine: 3 leases had run out",
        f"{AT}ERROR   bot.transport.webhook: update 5 is to be posted again: DatabaseUnreachable",
        f"{AT}INFO    bot.app: Nape serves @nape_playground_bot",
    ],
)
async def test_what_may_be_complained_of_is_no_matter(tmp_path: Path, line: str) -> None:
    assert list((await ended(tmp_path, line)).complaints()) == []


@pytest.mark.parametrize(
    "line",
    [
        f"{AT}ERROR   bot.handlers.answer: number 5 was set aside: KeyError at x.py:1",
        f"{AT}ERROR   scheduler.mishaps: a tick failed: KeyError",
        "Traceback (most recent call last):",
        f"{AT}INFO    bot.app: 5 canarybabababa",
    ],
)
async def test_everything_else_in_a_log_is_a_complaint(tmp_path: Path, line: str) -> None:
    replica = await ended(tmp_path, line)

    assert len(list(replica.complaints())) == 1
    assert not replica.file.exists()


async def test_a_process_that_was_asked_to_may_end(tmp_path: Path) -> None:
    replica = await ended(tmp_path)

    assert replica.ended_badly() == "a process ended with 0"
    replica.terminated = True
    assert replica.ended_badly() is None


async def test_a_process_that_was_killed_is_not_to_blame(tmp_path: Path) -> None:
    kill = f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})"

    assert (await ended(tmp_path, code=kill)).ended_badly() is None


@pytest.mark.parametrize(("before", "fair"), [("", True), (f"{AT}INFO bot.app: Nape serves @nape\n", False)])
async def test_only_at_the_start_a_process_may_give_up(tmp_path: Path, before: str, fair: bool) -> None:
    line = f"{before}Telegram cannot be reached (NetworkError)."
    replica = await ended(tmp_path, line, code="raise SystemExit(1)")
    assert not replica.up

    assert (replica.ended_badly() is None) == fair
