"""What the person who hosts Nape is told when something is wrong, and how each command ends."""

import json
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import psycopg
import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.logs import LOUD, OURS
from content import library

TOKEN = "4242424242:canary-token-that-must-not-leak"
NOBODY = "http://127.0.0.1:9"
"""An address at which nothing listens."""


class Command(Protocol):
    """Run the command line with settings."""

    def __call__(self, *arguments: str, **settings: str) -> Result: ...


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def nape(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Command]:
    """Return the command line in that folder; where logs went, they go again afterwards."""
    root = logging.getLogger()
    handlers, levels = root.handlers.copy(), {name: logging.getLogger(name).level for name in (None, *OURS, *LOUD)}

    def run(*arguments: str, **settings: str) -> Result:
        with monkeypatch.context() as context:
            for name in [name for name in os.environ if name.startswith(("NAPE_", "TELEGRAM_"))]:
                context.delenv(name)
            for name, value in settings.items():
                context.setenv(name, value)
            return CliRunner().invoke(main, arguments, catch_exceptions=False)

    yield run
    root.handlers[:] = handlers
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def test_without_a_command_all_problems_are_told_at_once_too(nape: Command, folder: Path) -> None:
    ended = nape(
        TELEGRAM_BOT_TOKEN="canary",
        NAPE_RATE="fast",
        NAPE_TYPO="1",
        NAPE_DATABASE_URL="postgresql://u:canary@127.0.0.1:1/x",
    )

    assert ended.exit_code == 2
    assert len(ended.stderr.splitlines()) == 4, ended.stderr
    assert "canary" not in ended.stderr
    assert not list(folder.iterdir())


def test_a_mistake_in_the_content_stops_the_start_with_file_line_and_reason(
    nape: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(library.ROOT, folder / "content")
    monkeypatch.setattr(library, "ROOT", folder / "content")
    file = folder / "content" / "exercises" / "stretch.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("minutes: 1", "minutes: soon", 1), encoding="utf-8")
    line = next(at for at, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) if "soon" in text)

    ended = nape("run", TELEGRAM_BOT_TOKEN=TOKEN)

    assert ended.exit_code == 2
    (told,) = ended.stderr.splitlines()
    assert f"stretch.yaml:{line}: " in told
    assert "minutes" in told
    assert not (folder / "nape.db").exists()


def test_a_database_that_is_not_one_is_named(nape: Command, folder: Path) -> None:
    (folder / "nape.db").write_text("this is a shopping list, quite a long one, not a database")

    ended = nape("run", TELEGRAM_BOT_TOKEN=TOKEN)

    assert ended.exit_code == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "nape.db" in ended.stderr


def test_a_clock_that_does_not_answer_is_named_and_nothing_is_touched(nape: Command, folder: Path) -> None:
    ended = nape("run", TELEGRAM_BOT_TOKEN=TOKEN, NAPE_CLOCK_URL=NOBODY)

    assert ended.exit_code == 2
    (told,) = ended.stderr.splitlines()
    assert told.startswith("NAPE_CLOCK_URL")
    assert not list(folder.iterdir())


def test_an_old_schema_is_named_with_what_mends_it_and_not_touched(
    nape: Command, postgres: Callable[[str], str]
) -> None:
    blank = postgres("postgres")

    ended = nape("run", TELEGRAM_BOT_TOKEN=TOKEN, NAPE_DATABASE_URL=blank)

    assert ended.exit_code == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "nape migrate" in ended.stderr
    with psycopg.connect(blank) as connection:
        assert connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public'").fetchall() == []


def test_a_schema_of_a_newer_nape_is_refused_and_not_touched(nape: Command, sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(path)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()

    ended = nape("run", TELEGRAM_BOT_TOKEN=TOKEN, NAPE_DATABASE_URL=sqlite_url)

    assert ended.exit_code == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "newer version of Nape" in ended.stderr
    assert path.read_bytes() == before


def test_an_unknown_command_is_wrong_use(nape: Command) -> None:
    ended = nape("dance")

    assert ended.exit_code == 2
    assert "Traceback" not in ended.stderr


def test_nobody_on_file_is_said_plainly(nape: Command) -> None:
    for command in (("export", "5"), ("erase", "5", "--yes"), ("import", str(Path(__file__)), "5")):
        ended = nape(*command)

        assert ended.exit_code == 1
        assert "5" in ended.stderr


def test_the_doctor_tells_how_many_replicas_the_database_has_room_for(nape: Command, postgres_url: str) -> None:
    ended = nape("doctor", NAPE_DATABASE_URL=postgres_url)

    assert (ended.exit_code, ended.stderr) == (0, "")
    assert "PostgreSQL allows 100 connections: room for 9 replicas with up to 10 each." in ended.stdout


def test_a_telegram_that_cannot_be_reached_is_a_clear_end(nape: Command) -> None:
    ended = nape("run", TELEGRAM_BOT_TOKEN=TOKEN, NAPE_TELEGRAM_API=NOBODY)

    assert ended.exit_code == 1
    assert "Telegram cannot be reached" in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr


def test_diaries_in_a_file_are_judged_line_by_line_and_nothing_is_touched(nape: Command, folder: Path) -> None:
    file = folder / "diaries.jsonl"
    told = [
        {"id": "kim", "checkins": [{"day": 0, "score": 3, "note": "my speech is slurred and my left arm is weak"}]},
        {"id": "lou", "checkins": [{"day": 0, "score": 3, "note": "stiff neck, no fever"}]},
    ]
    file.write_text("\n".join(map(json.dumps, told)))

    ended = nape("assess", str(file))

    assert (ended.exit_code, ended.stderr) == (0, "")
    kim, lou = map(json.loads, ended.stdout.splitlines())
    assert (kim["id"], kim["urgency"], lou["id"], lou["urgency"]) == ("kim", "emergency", "lou", "self_care")
    assert set(kim) == {"id", "urgency", "findings", "asks"}
    found = kim["findings"][0]
    assert (found["rule"], found["day"], found["urgency"]) == ("RF03", 0, "emergency")
    assert found["why"]
    assert "CG150" in found["source"]
    assert list(folder.iterdir()) == [file]


def test_wrong_webhook_settings_are_told_at_once(nape: Command) -> None:
    ended = nape(
        "run",
        TELEGRAM_BOT_TOKEN=TOKEN,
        NAPE_WEBHOOK_URL="http://127.0.0.1/telegram/a",
        NAPE_WEBHOOK_SECRET="canary secret",
        NAPE_LISTEN="8080",
    )

    assert ended.exit_code == 2
    assert [line.split()[0] for line in ended.stderr.splitlines()] == [
        "NAPE_WEBHOOK_SECRET", "NAPE_LISTEN", "NAPE_WEBHOOK_URL"
    ]  # fmt: skip
    assert "canary" not in ended.stderr
