"""The bot as a real process against the pretend Telegram, on a clock that tests move."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp

from bot.playground import Playground
from bot.storage import Storage
from bot.storage.ledger import SqlLedger

TOKEN = "4242424242:canary-token-that-must-not-leak"
MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
"""08:00 in Berlin, before the first working window."""
PATIENCE = 20.0
"""Seconds to wait for something before the test gives up."""

Message = dict[str, Any]


@dataclass
class Bot:
    """One `nape run` process. `log` is what it wrote, once it has ended."""

    process: asyncio.subprocess.Process
    log: str = ""

    async def ends(self) -> int:
        """Wait for the process; return its exit code."""
        _, errors = await asyncio.wait_for(self.process.communicate(), PATIENCE)
        self.log = errors.decode()
        assert self.process.returncode is not None
        return self.process.returncode

    async def terminate(self) -> int:
        """Ask it to stop, as an operator's system does."""
        self.process.send_signal(signal.SIGTERM)
        return await self.ends()

    async def kill(self) -> None:
        """End it without a warning."""
        self.process.kill()
        await self.ends()


@dataclass
class World:
    """The pretend Telegram and the bot's database file."""

    playground: Playground
    session: aiohttp.ClientSession
    database: Path
    logs: list[str] = field(default_factory=list)

    async def post(self, path: str, **fields: Any) -> dict[str, Any]:
        """Do something in the pretend world."""
        async with self.session.post(f"{self.playground.url}playground/{path}", json=fields) as answer:
            told: dict[str, Any] = await answer.json()
        assert told.get("ok"), told
        return told

    async def get(self, path: str, **query: str) -> dict[str, Any]:
        """Look at the pretend world."""
        async with self.session.get(f"{self.playground.url}playground/{path}", params=query) as answer:
            told: dict[str, Any] = await answer.json()
        return told

    async def starts_bot(self, **settings: str) -> Bot:
        """Start `nape run` as a person hosting it would."""
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("NAPE_")},
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "NAPE_TELEGRAM_API": self.playground.url.rstrip("/"),
            "NAPE_CLOCK_URL": f"{self.playground.url}playground/clock",
            "NAPE_DATABASE_URL": f"sqlite:///{self.database}",
            "NAPE_LOG_LEVEL": "debug",
            "TZ": "Europe/Berlin",
            **settings,
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=environment, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        return Bot(process=process)

    async def now(self) -> datetime:
        """Return the pretend world's time."""
        return datetime.fromisoformat((await self.get("clock"))["now"])

    async def jump(self, moment: datetime) -> None:
        """Let the clock jump ahead."""
        await self.post("clock", action="jump_to", at=moment.isoformat())

    async def calls(self) -> list[dict[str, Any]]:
        """Return every request the bot made."""
        told: list[dict[str, Any]] = (await self.get("calls"))["calls"]
        return told


class Life:
    """One person with a phone."""

    def __init__(self, world: World, person: int) -> None:
        self.world = world
        self.person = person
        self.messages: dict[int, Message] = {}
        self._revision = 0

    @property
    def newest(self) -> list[Message]:
        """Return the bot's messages, newest first."""
        return sorted((m for m in self.messages.values() if not m["outgoing"]), key=lambda m: -m["message_id"])

    async def says(self, text: str) -> None:
        """Write a text."""
        await self.world.post("say", person=self.person, text=text)

    async def taps(self, label: str) -> None:
        """Tap the newest button whose label contains `label`, waiting for it to appear."""
        message = await self.until(lambda: next((m for m in self.newest if button(m, label)), None))
        await self.world.post("tap", person=self.person, message_id=message["message_id"], data=button(message, label))

    async def sees(self, text: str, *, after: int = 0) -> Message:
        """Wait for a message of the bot, newer than id `after`, that contains `text`."""
        return await self.until(
            lambda: next((m for m in self.newest if text in words(m) and m["message_id"] > after), None)
        )

    async def until(self, found: Callable[[], Message | None]) -> Message:
        """Follow the chat until `found` finds something."""
        async with asyncio.timeout(PATIENCE):
            while True:
                await self._news(wait=0)
                if (message := found()) is not None:
                    return message
                await self._news(wait=5)

    async def _news(self, wait: float) -> None:
        state = await self.world.get("state", since=str(self._revision), wait=str(wait))
        self._revision = state["rev"]
        for message in state["messages"]:
            if message["chat"]["id"] == self.person:
                self.messages[message["message_id"]] = message


def words(message: Message) -> str:
    """Return what stands in a message."""
    return str(message.get("text") or message.get("caption") or "")


def button(message: Message, label: str) -> str | None:
    """Return the data of the button whose label is, starts with or contains `label`."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = [b for row in rows for b in row if "callback_data" in b]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        for one in buttons:
            if fits(one["text"], label):
                return str(one["callback_data"])
    return None


@asynccontextmanager
async def a_world(folder: Path) -> AsyncIterator[World]:
    """Open a pretend Telegram whose clock stands still on a Monday morning."""
    database = folder / "nape.db"

    async def next_due() -> datetime | None:
        storage = await Storage.open(f"sqlite:///{database}")
        try:
            return await SqlLedger(storage.database).next_due()
        finally:
            await storage.close()

    playground = Playground(token=TOKEN, next_due=next_due, real_now=lambda: MONDAY)
    await playground.start()
    try:
        async with aiohttp.ClientSession() as session:
            world = World(playground=playground, session=session, database=database)
            await world.post("clock", action="freeze")
            yield world
    finally:
        await playground.stop()


async def somebody(world: World, name: str = "Kim", language: str = "en") -> Life:
    """Add a person with a phone."""
    told = await world.post("people", name=name, language_code=language)
    return Life(world, told["person"])
