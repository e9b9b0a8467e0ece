"""The command line. Exit codes: 0 well, 1 failed, 2 wrong use."""

import asyncio
import signal
import sys
import tempfile
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
from telegram.error import InvalidToken, TelegramError

from bot import logs, loop
from bot.app import App, build_bot, build_house, open_app
from bot.clock import ClockUnreachable, SystemClock
from bot.diaries_in_files import counted, from_elsewhere, judged, medicine_reader
from bot.diary.foreign_cells import Order
from bot.diary.foreign_diary import Manner, new_days
from bot.handlers.export import bundle
from bot.settings import Settings, WrongSettings, read_settings
from bot.storage import Storage
from bot.storage.errors import StorageError
from bot.storage.room import A_REPLICA, room
from bot.storage.schema import migrate
from bot.transport.metrics import Metrics
from bot.transport.polling import AnotherPoller
from bot.transport.server import CannotListen
from bot.transport.webhook import WebhookRefused
from bot.views.reply import File
from content import ContentError, load
from scheduler.local_time import local_day

FAILED, WRONG_USE = 1, 2
CHAT_ID = click.IntRange(-(2**63), 2**63 - 1)
UNKNOWN_TOKEN = "Telegram does not know this TELEGRAM_BOT_TOKEN; copy it again from BotFather."  # noqa: S105


class Refusal(Exception):
    """Raised to end with sentences for the operator and an exit code."""

    def __init__(self, sentences: list[str], code: int) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences
        self.code = code


def _command(work: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a coroutine; turn what can go wrong into sentences and an exit code."""

    @wraps(work)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            loop.run(work(*args, **kwargs))
        except Refusal as refusal:
            for sentence in refusal.sentences:
                click.echo(sentence, err=True)
            sys.exit(refusal.code)
        except (WrongSettings, ContentError, StorageError) as error:
            click.echo(str(error), err=True)
            sys.exit(WRONG_USE)
        except ClockUnreachable:
            click.echo("NAPE_CLOCK_URL names no clock that answers; leave it out to use this machine's.", err=True)
            sys.exit(WRONG_USE)
        except InvalidToken:
            # Its own message holds the token.
            click.echo(UNKNOWN_TOKEN, err=True)
            sys.exit(WRONG_USE)
        except TelegramError as error:
            click.echo(_unreachable(error), err=True)
            sys.exit(FAILED)

    return run


def _unreachable(error: TelegramError) -> str:
    return f"Telegram cannot be reached ({type(error).__name__})."


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Nape, a Telegram companion for necks that hurt.

    Without a command: serve Telegram where a token is set, else open the playground.
    """
    if context.invoked_subcommand is None:
        context.invoke(run if _has_token() else playground)


def _has_token() -> bool:
    """Tell whether a token is set, be it a wrong one: that is told with every other problem."""
    try:
        return read_settings(only="TELEGRAM_BOT_TOKEN").token is not None
    except WrongSettings:
        return True


@main.command()
@_command
async def run() -> None:
    """Serve Telegram, by long polling or a webhook, until SIGTERM or Ctrl-C."""
    problems: list[str] = []
    settings: Settings | None = None
    try:
        settings = read_settings(needs_token=True)
    except WrongSettings as error:
        problems += error.problems
    problems += await _database_problems()
    if problems or settings is None:
        raise Refusal(problems, WRONG_USE)
    logs.set_up(settings.log_level, settings.log_format, [settings.token or "", settings.webhook_secret or ""])
    try:
        async with open_app(settings) as app:
            await _serve(app)
    except CannotListen as error:
        raise Refusal([str(error)], WRONG_USE) from None


@main.command()
@click.option("--port", type=click.IntRange(0, 65535), default=None, help="Where to listen; 0 takes any free port.")
@_command
async def playground(port: int | None = None) -> None:
    """Try Nape in the browser: the real bot against a pretend Telegram on this machine."""
    settings = read_settings()
    logs.set_up(settings.log_level if settings.log_level != "info" else "warning", settings.log_format, [])
    with tempfile.TemporaryDirectory(prefix="nape-") as scratch:
        await _play(settings, settings.playground_port if port is None else port, Path(scratch))


async def _play(settings: Settings, port: int, scratch: Path) -> None:
    # Loaded here, because nobody else needs it.
    from bot.playground import Playground

    apps: list[App] = []

    async def next_due() -> Any:
        return await apps[0].next_due() if apps else None

    pretend = Playground(port=port, next_due=next_due)
    try:
        url = await pretend.start()
    except OSError:
        pretend = Playground(port=0, next_due=next_due)
        url = await pretend.start()
    try:
        chosen = replace(
            settings,
            token=pretend.token,
            telegram_api=url.rstrip("/"),
            webhook_url=None,
            serves_http=False,
            clock_url=f"{url}playground/clock",
            database_url=_own_database(settings) or f"sqlite:///{scratch / 'playground.db'}",
        )
        async with open_app(chosen) as app:
            apps.append(app)
            click.echo(f"Nape's playground is ready: {url}")
            click.echo("Nothing leaves this machine. Stop it with Ctrl-C.")
            await _serve(app)
    finally:
        await pretend.stop()


def _own_database(settings: Settings) -> str | None:
    return settings.database_url if settings.database_url != Settings().database_url else None


async def _serve(app: App) -> None:
    running = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        running.add_signal_handler(name, app.stop)
    try:
        await app.run()
    except AnotherPoller:
        raise Refusal(["Another process fetches this bot's updates, so this one ends; run only one."], FAILED) from None
    except WebhookRefused as refusal:
        raise Refusal([f"Telegram does not post to NAPE_WEBHOOK_URL: {refusal}."], WRONG_USE) from None


async def _database_problems() -> list[str]:
    """Return what is wrong with the database; nothing is written to it."""
    try:
        settings = read_settings(only="NAPE_DATABASE_URL")
    except WrongSettings:
        return []  # told with the other settings
    try:
        await Storage.probe(settings.database_url)
    except StorageError as error:
        return [str(error)]
    return []


@main.command(name="migrate")
@_command
async def migrate_database() -> None:
    """Bring the database's schema up to date."""
    settings = read_settings()
    try:
        await migrate(settings.database_url)
    except StorageError as error:
        raise Refusal([str(error)], WRONG_USE) from None
    click.echo("The database is up to date.")


@main.command()
@_command
async def doctor() -> None:
    """Check settings, content, database and token, and say what was found."""
    settings = read_settings()
    problems = await _database_problems()
    house = build_house()
    click.echo("Settings and content are well.")
    disputed = [f"{iso} {', '.join(row.disputed)}" for iso, row in house.library.countries.items() if row.disputed]
    click.echo(f"Sources disagree on these emergency numbers; ask a national one: {'; '.join(disputed)}.")
    if not problems:
        click.echo("The database is well.")
        await _tell_room(settings.database_url)
    if settings.token is None:
        click.echo("No TELEGRAM_BOT_TOKEN is set; `nape playground` works without.")
    else:
        problems += await _token_problems(settings)
    if problems:
        raise Refusal(problems, FAILED)


async def _tell_room(url: str) -> None:
    if (found := await room(url)) is not None:
        click.echo(
            f"PostgreSQL allows {found.connections} connections: "
            f"room for {found.replicas} replicas with up to {A_REPLICA} each."
        )


async def _token_problems(settings: Settings) -> list[str]:
    try:
        async with build_bot(settings, Metrics()) as bot:
            click.echo(f"Telegram knows this bot as @{bot.username}.")
    except InvalidToken:
        return [UNKNOWN_TOKEN]
    except TelegramError as error:
        return [_unreachable(error)]
    return []


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_command
async def assess(file: Path) -> None:
    """Judge the diaries in FILE (JSON lines, or a CSV of one) as the chat would, and print a line of JSON for each."""
    unread = False
    for found in judged(file, load()):
        for told in found.told:
            click.echo(told, err=True)
        if found.line is not None:
            click.echo(found.line)
        unread |= found.line is None
    if unread:
        raise Refusal([], FAILED)


@main.command()
@click.argument("chat", type=CHAT_ID)
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=Path(), help="Folder to write to.")
@_command
async def export(chat: int, to: Path) -> None:
    """Write everything stored about one person (CHAT is the chat's id) to files."""
    async with _storage() as storage, storage.reading() as tx:
        person = await tx.people.by_chat(chat)
        if person is None:
            raise Refusal([f"Nobody with the chat id {chat} is on file."], FAILED)
        for path in _write(await bundle(tx, person), to):
            click.echo(str(path))


@main.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("chat", type=CHAT_ID)
@click.option("--write", is_flag=True, help="Add the days; without it nothing is changed.")
@click.option("--scale", type=click.Choice(["10", "100"]), default="10", help="Where the file's pain scale ends.")
@click.option(
    "--dates", type=click.Choice([order.value for order in Order]), help="The order of dates such as 03/04/2026."
)
@_command
async def import_diary(file: Path, chat: int, *, write: bool, scale: str, dates: str | None) -> None:
    """Add days of a diary kept elsewhere (FILE, a CSV) to one person's (CHAT is the chat's id)."""
    medicines = medicine_reader(load())
    async with _storage(as_it_is=not write) as storage, storage.transaction() if write else storage.reading() as tx:
        person = await tx.people.by_chat(chat)
        if person is None:
            raise Refusal([f"Nobody with the chat id {chat} is on file."], FAILED)
        zone = person.zone or "UTC"
        manner = Manner(
            today=local_day(SystemClock().now(), zone),
            medicines=medicines,
            scale=int(scale),
            order=Order(dates) if dates else None,
            zone=ZoneInfo(zone),
        )
        found = from_elsewhere(file, manner)
        for told in (*found.mistakes, *found.remarks):
            click.echo(f"{file}:{told}", err=True)
        if found.mistakes:
            raise Refusal(["Nothing was added."], FAILED)
        added = new_days(found.entries, await tx.entries.of(person.id))
        for entry in added if write else ():
            await tx.entries.add(person.id, entry)
    click.echo(counted(found, added, written=write))


def _write(files: Sequence[File], folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / file.name for file in files]
    for path, file in zip(paths, files, strict=True):
        path.write_bytes(file.content)
    return paths


@main.command()
@click.argument("chat", type=CHAT_ID)
@click.confirmation_option(prompt="Erase everything about this person?")
@_command
async def erase(chat: int) -> None:
    """Erase everything stored about one person (CHAT is the chat's id)."""
    async with _storage() as storage:
        async with storage.transaction() as tx:
            person = await tx.people.by_chat(chat)
            if person is None:
                raise Refusal([f"Nobody with the chat id {chat} is on file."], FAILED)
            await tx.people.erase(person.id)
        await storage.database.tidy()
    click.echo("Erased.")


@asynccontextmanager
async def _storage(*, as_it_is: bool = False) -> AsyncGenerator[Storage]:
    try:
        storage = await Storage.open(read_settings().database_url, as_it_is=as_it_is)
    except StorageError as error:
        raise Refusal([str(error)], WRONG_USE) from None
    try:
        yield storage
    finally:
        await storage.close()
