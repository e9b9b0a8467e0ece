"""What the person who hosts Nape sees."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.e2e.life import PATIENCE, ROOT, TOKEN, World
from tests.e2e.residents import resident

NOBODY = "http://127.0.0.1:9"
"""An address at which nothing listens."""


async def nape(*arguments: str, folder: Path, **settings: str) -> tuple[int, str, str]:
    """Run the command line in `folder`; return exit code, output and errors."""
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith(("NAPE_", "TELEGRAM_"))},
        "PYTHONPATH": str(ROOT),
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, env=environment, cwd=folder,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, stdin=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    output, errors = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, output.decode(), errors.decode()


async def test_all_problems_are_told_at_once_and_nothing_is_touched(tmp_path: Path) -> None:
    code, _, errors = await nape(
        "run", folder=tmp_path, NAPE_RATE="fast", NAPE_TYPO="1", NAPE_DATABASE_URL="postgresql://u:canary@127.0.0.1:1/x"
    )

    assert code == 2
    lines = errors.splitlines()
    assert len(lines) == 4, lines
    assert "canary" not in errors
    assert "Traceback" not in errors
    assert not list(tmp_path.iterdir())


async def test_the_doctor_finds_a_healthy_house(tmp_path: Path, world: World) -> None:
    code, output, errors = await nape(
        "doctor",
        folder=tmp_path,
        TELEGRAM_BOT_TOKEN=TOKEN,
        NAPE_TELEGRAM_API=world.playground.url.rstrip("/"),
    )

    assert (code, errors) == (0, "")
    assert "well" in output


async def test_a_token_telegram_does_not_know_is_a_clear_end(tmp_path: Path, world: World) -> None:
    code, _, errors = await nape(
        "run",
        folder=tmp_path,
        TELEGRAM_BOT_TOKEN="1111111111:another-canary-token",
        NAPE_TELEGRAM_API=world.playground.url.rstrip("/"),
    )

    assert code == 2
    assert "canary" not in errors
    assert "TELEGRAM_BOT_TOKEN" in errors


async def test_of_two_processes_with_one_token_the_older_gives_way(world: World) -> None:
    older = await world.starts_bot()
    await world.polled()

    newer = await world.starts_bot()

    assert await older.ends() == 1
    assert "Another process" in older.log.splitlines()[-1]
    assert newer.process.returncode is None


@pytest.mark.parametrize("form", ["text", "json"])
async def test_neither_token_nor_what_people_write_is_in_the_most_talkative_log(world: World, form: str) -> None:
    bot = await world.starts_bot(NAPE_LOG_LEVEL="debug", NAPE_LOG_FORMAT=form)
    kim = await resident(world)

    await kim.hears("9 canary in my neck", "9")
    await kim.hears("my canary feels odd", "note")

    assert await bot.terminate() == 0
    assert "Nape has stopped" in bot.log
    assert "canary" not in bot.log
