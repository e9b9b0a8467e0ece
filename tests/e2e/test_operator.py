"""What the person who hosts Nape sees."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.e2e.life import PATIENCE, TOKEN, World

ROOT = Path(__file__).parents[2]


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


async def test_a_database_that_is_not_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "nape.db").write_text("this is a shopping list, quite a long one, not a database")

    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN)

    assert code == 2
    assert len(errors.splitlines()) == 1
    assert "nape.db" in errors


async def test_an_unknown_command_is_wrong_use(tmp_path: Path) -> None:
    code, _, errors = await nape("dance", folder=tmp_path)

    assert code == 2
    assert "Traceback" not in errors


async def test_nobody_on_file_is_said_plainly(tmp_path: Path) -> None:
    for command in (("export", "5"), ("erase", "5", "--yes")):
        code, _, errors = await nape(*command, folder=tmp_path)

        assert code == 1
        assert "5" in errors


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


async def test_a_second_process_with_the_same_token_ends_clearly(tmp_path: Path, world: World) -> None:
    first = await world.starts_bot()
    try:
        async with asyncio.timeout(PATIENCE):
            while not any(call["method"] == "getUpdates" for call in await world.calls()):
                await world.get("state", since="999999", wait="0.2")
        code, _, errors = await nape(
            "run",
            folder=tmp_path,
            TELEGRAM_BOT_TOKEN=TOKEN,
            NAPE_TELEGRAM_API=world.playground.url.rstrip("/"),
        )
    finally:
        await first.terminate()

    assert code == 1
    assert "Another process" in errors


@pytest.mark.parametrize("level", ["debug", "info"])
async def test_the_token_is_in_no_log(world: World, level: str) -> None:
    bot = await world.starts_bot(NAPE_LOG_LEVEL=level)
    async with asyncio.timeout(PATIENCE):
        while not any(call["method"] == "setMyCommands" for call in await world.calls()):
            await world.get("state", since="999999", wait="0.2")

    assert await bot.terminate() == 0
    assert "canary" not in bot.log
