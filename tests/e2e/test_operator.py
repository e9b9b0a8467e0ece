"""What the person who hosts Nape sees."""

import asyncio
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg
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


async def test_without_a_command_all_problems_are_told_at_once_too(tmp_path: Path) -> None:
    code, _, errors = await nape(
        folder=tmp_path,
        TELEGRAM_BOT_TOKEN="canary",
        NAPE_RATE="fast",
        NAPE_TYPO="1",
        NAPE_DATABASE_URL="postgresql://u:canary@127.0.0.1:1/x",
    )

    assert code == 2
    assert len(errors.splitlines()) == 4, errors
    assert "canary" not in errors
    assert not list(tmp_path.iterdir())


async def test_a_mistake_in_the_content_stops_the_start_with_file_line_and_reason(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    file = tmp_path / "content" / "exercises" / "stretch.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("minutes: 1", "minutes: soon", 1), encoding="utf-8")
    line = next(at for at, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) if "soon" in text)

    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN)

    assert code == 2
    (told,) = errors.splitlines()
    assert f"stretch.yaml:{line}: " in told
    assert "minutes" in told
    assert not (tmp_path / "nape.db").exists()


async def test_a_database_that_is_not_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "nape.db").write_text("this is a shopping list, quite a long one, not a database")

    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN)

    assert code == 2
    assert len(errors.splitlines()) == 1
    assert "nape.db" in errors


async def test_a_clock_that_does_not_answer_is_named_and_nothing_is_touched(tmp_path: Path) -> None:
    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN, NAPE_CLOCK_URL=NOBODY)

    assert code == 2
    (told,) = errors.splitlines()
    assert told.startswith("NAPE_CLOCK_URL")
    assert not list(tmp_path.iterdir())


async def test_an_old_schema_is_named_with_what_mends_it_and_not_touched(
    tmp_path: Path, postgres: Callable[[str], str]
) -> None:
    blank = postgres("postgres")

    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN, NAPE_DATABASE_URL=blank)

    assert code == 2
    assert len(errors.splitlines()) == 1
    assert "nape migrate" in errors
    with psycopg.connect(blank) as connection:
        assert connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").fetchall() == []


async def test_a_schema_of_a_newer_nape_is_refused_and_not_touched(tmp_path: Path, sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()

    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN, NAPE_DATABASE_URL=sqlite_url)

    assert code == 2
    assert len(errors.splitlines()) == 1
    assert "newer version of Nape" in errors
    assert path.read_bytes() == before


async def test_an_unknown_command_is_wrong_use(tmp_path: Path) -> None:
    code, _, errors = await nape("dance", folder=tmp_path)

    assert code == 2
    assert "Traceback" not in errors


async def test_nobody_on_file_is_said_plainly(tmp_path: Path) -> None:
    for command in (("export", "5"), ("erase", "5", "--yes"), ("import", str(Path(__file__)), "5")):
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


async def test_the_doctor_tells_how_many_replicas_the_database_has_room_for(tmp_path: Path, postgres_url: str) -> None:
    code, output, errors = await nape("doctor", folder=tmp_path, NAPE_DATABASE_URL=postgres_url)

    assert (code, errors) == (0, "")
    assert "PostgreSQL allows 100 connections: room for 9 replicas with up to 10 each." in output


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


async def test_a_telegram_that_cannot_be_reached_is_a_clear_end(tmp_path: Path) -> None:
    code, _, errors = await nape("run", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN, NAPE_TELEGRAM_API=NOBODY)

    assert code == 1
    assert "Telegram cannot be reached" in errors.splitlines()[-1]
    assert "Traceback" not in errors


@pytest.mark.parametrize("form", ["text", "json"])
async def test_neither_token_nor_what_people_write_is_in_the_most_talkative_log(world: World, form: str) -> None:
    bot = await world.starts_bot(NAPE_LOG_LEVEL="debug", NAPE_LOG_FORMAT=form)
    kim = await resident(world)

    await kim.hears("9 canary in my neck", "9")
    await kim.hears("my canary feels odd", "note")

    assert await bot.terminate() == 0
    assert "Nape has stopped" in bot.log
    assert "canary" not in bot.log


async def test_diaries_in_a_file_are_judged_line_by_line_and_nothing_is_touched(tmp_path: Path) -> None:
    file = tmp_path / "diaries.jsonl"
    told = [
        {"id": "kim", "checkins": [{"day": 0, "score": 3, "note": "my speech is slurred and my left arm is weak"}]},
        {"id": "lou", "checkins": [{"day": 0, "score": 3, "note": "stiff neck, no fever"}]},
    ]
    file.write_text("\n".join(map(json.dumps, told)))

    code, output, errors = await nape("assess", str(file), folder=tmp_path)

    assert (code, errors) == (0, "")
    kim, lou = map(json.loads, output.splitlines())
    assert (kim["id"], kim["urgency"], lou["id"], lou["urgency"]) == ("kim", "emergency", "lou", "self_care")
    assert set(kim) == {"id", "urgency", "findings", "asks"}
    found = kim["findings"][0]
    assert (found["rule"], found["day"], found["urgency"]) == ("RF03", 0, "emergency")
    assert found["why"]
    assert "CG150" in found["source"]
    assert list(tmp_path.iterdir()) == [file]
