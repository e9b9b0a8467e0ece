"""The bot as a real process against the pretend Telegram, on a clock that tests move."""

import asyncio
import itertools
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import aiohttp
from sqlalchemy import func, or_, select

from bot.playground import Limits, Playground
from bot.storage import Storage
from bot.storage.ledger import SqlLedger
from bot.storage.tables import deliveries, people
from scheduler.deliveries import Status

ROOT = Path(__file__).parents[2]
TOKEN = "4242424242:canary-token-that-must-not-leak"
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
"""08:00 in Berlin, before the first working window."""
PATIENCE = 40.0
"""Seconds to wait for something before the test gives up."""
GLANCE = 0.1
"""Seconds after which something that rings no bell is looked at again."""

Message = dict[str, Any]
Call = dict[str, Any]
Found = TypeVar("Found")


@dataclass
class Bot:
    """One `nape run` process and the file that holds what it wrote."""

    process: asyncio.subprocess.Process
    file: Path
    may_end: bool = False

    @property
    def log(self) -> str:
        """Return what it wrote so far."""
        return self.file.read_text()

    async def ends(self) -> int:
        """Wait for the process; return its exit code."""
        self.may_end = True
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    async def terminate(self) -> int:
        """Ask it to stop, as an operator's system does."""
        self.process.send_signal(signal.SIGTERM)
        return await self.ends()

    def is_well(self) -> None:
        """Raise if the process ended and nobody asked it to."""
        assert self.may_end or self.process.returncode is None, f"the bot ended by itself: {self.log[-2000:]}"

    async def kill(self) -> None:
        """End it without a warning."""
        self.process.kill()
        await self.ends()


@dataclass
class World:
    """The pretend Telegram, the bot's database and every bot that ran on it.

    The database is a file, or the PostgreSQL behind `url`.
    """

    playground: Playground
    session: aiohttp.ClientSession
    database: Path
    url: str = ""
    bots: list[Bot] = field(default_factory=list)
    judged: int = 0
    _storage: Storage | None = None

    def __post_init__(self) -> None:
        self.url = self.url or f"sqlite:///{self.database}"

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
            "NAPE_DATABASE_URL": self.url,
            "NAPE_LOG_LEVEL": "debug",
            "TZ": "Europe/Berlin",
            **settings,
        }
        # A file, because a pipe that nobody reads fills up and holds the bot.
        file = self.database.with_name(f"log-{len(self.bots)}.txt")
        with file.open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=environment, stdout=log, stderr=log, cwd=ROOT
            )
        bot = Bot(process=process, file=file)
        self.bots.append(bot)
        return bot

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait until something about the pretend Telegram is true."""
        async with asyncio.timeout(PATIENCE):
            while not true():
                await self._wait()

    async def introduced(self) -> None:
        """Wait until every bot that was started has told Telegram who it is, which is the last of its first calls."""
        recorded = self.playground.telegram.calls.all
        await self.until(lambda: sum(c.method == "setMyDescription" for c in recorded()) >= len(self.bots))

    async def polled(self) -> None:
        """Wait until a bot asks for updates."""
        updates = self.playground.telegram.updates
        before = updates.polls
        await self.until(lambda: updates.polls > before)

    async def storage(self) -> Storage:
        """Return the bot's database, opened beside it."""
        if self._storage is None:
            self._storage = await Storage.open(self.url)
        return self._storage

    async def next_due(self) -> datetime | None:
        """Return the moment at which the next message is due, for anybody."""
        if self.url.startswith("sqlite") and not self.database.exists():
            return None
        return await SqlLedger((await self.storage()).database).next_due()

    async def close(self) -> None:
        """End every bot and put the database away."""
        for bot in self.bots:
            if bot.process.returncode is None:
                await bot.terminate()
        if self._storage is not None:
            await self._storage.close()

    def now(self) -> datetime:
        """Return the pretend world's time."""
        return self.playground.telegram.clock.now()

    async def jump(self, moment: datetime) -> None:
        """Let the clock jump ahead, as when the machine slept."""
        await self.post("clock", action="jump_to", at=moment.isoformat())
        await self.settled()

    async def live_until(self, moment: datetime) -> None:
        """Let time pass until `moment`: whatever comes due on the way is sent when it is due."""
        while (due := await self.next_due()) is not None and due <= moment:
            await self.jump(max(due, self.now()))
        await self.jump(moment)

    async def settled(self) -> None:
        """Wait until every update is handled and everything that is due is sent or dropped."""
        async with asyncio.timeout(PATIENCE):
            while self.playground.telegram.updates.count or await self._owed():
                await self._wait()

    async def _wait(self) -> None:
        for bot in self.bots:
            bot.is_well()
        await self.playground.telegram.bell.wait(GLANCE)

    async def _owed(self) -> int:
        now, status = self.now(), deliveries.c.status
        slots = select(func.count()).select_from(people).where(people.c.next_due_at <= now)
        waiting = (status == Status.PENDING) & (deliveries.c.due_at <= now)
        sending = select(func.count()).select_from(deliveries).where(or_(waiting, status == Status.LEASED))
        async with (await self.storage()).database.read() as connection:
            return (await connection.scalar(slots) or 0) + (await connection.scalar(sending) or 0)

    async def calls(self, method: str = "", *, after: int = 0) -> list[Call]:
        """Return the requests the bot made, oldest first."""
        told: list[Call] = (await self.get("calls", method=method, after=str(after)))["calls"]
        return told

    def morning(self) -> datetime:
        """Return the first 08:00 in Berlin that is still to come."""
        here = self.now().astimezone(BERLIN)
        day = here.date() + timedelta(days=here.time() >= time(8))
        return datetime.combine(day, time(8), BERLIN).astimezone(UTC)

    def monday(self) -> datetime:
        """Return the first 08:00 on a Monday in Berlin that is not over."""
        here = self.now().astimezone(BERLIN)
        day = here.date() + timedelta(days=-here.weekday() % 7)
        if datetime.combine(day, time(8), BERLIN) < here:
            day += timedelta(days=7)
        return datetime.combine(day, time(8), BERLIN).astimezone(UTC)


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

    async def says(self, text: str, **more: Any) -> int:
        """Write a text; return the id of the message."""
        return int((await self.world.post("say", person=self.person, text=text, **more))["message_id"])

    async def hears(self, text: str, answer: str) -> Message:
        """Write a text and wait for a new message of the bot that contains `answer`."""
        return await self.sees(answer, after=await self.says(text))

    async def taps(self, label: str, *, on: Message | None = None) -> Message:
        """Tap a button whose label is, starts with or contains `label`, waiting for it; return its message.

        The newest message that has one, or `on` as it stands by then.
        """
        message = await self.until(lambda: next((m for m in self._where(on) if button(m, label)), None))
        await self.forges(str(button(message, label)), on=message)
        return message

    async def forges(self, data: str, *, on: Message) -> None:
        """Send button data, whether or not a button with it was ever shown."""
        await self.world.post("tap", person=self.person, message_id=on["message_id"], data=data)

    async def sees(self, text: str, *, after: int = 0) -> Message:
        """Wait for a message of the bot, newer than id `after`, that contains `text`."""
        return await self.until(
            lambda: next((m for m in self.newest if text in words(m) and m["message_id"] > after), None)
        )

    async def sees_in(self, message: Message, text: str) -> Message:
        """Wait until a message, edited in place, contains `text`."""
        return await self.until(
            lambda: next((m for m in self._where(message) if text in words(m)), None),
        )

    async def is_answered(self) -> None:
        """Wait until everything said and tapped so far is answered: answers keep their order within a chat."""
        await self.hears("/urgent", "112")

    async def got(self, *, after: int = 0) -> list[Message]:
        """Return the bot's messages newer than id `after`, oldest first."""
        await self._news(wait=0)
        return [m for m in reversed(self.newest) if m["message_id"] > after]

    async def until(self, found: Callable[[], Found | None]) -> Found:
        """Follow the chat until `found` finds something."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while True:
                    await self._news(wait=0)
                    if (message := found()) is not None:
                        return message
                    await self._news(wait=5)
        for bot in self.world.bots:
            bot.is_well()
        raise AssertionError(f"it never came; the last messages are {[words(m) for m in self.newest[:4]]}")

    def _where(self, message: Message | None) -> list[Message]:
        return self.newest if message is None else [self.messages[message["message_id"]]]

    async def _news(self, wait: float) -> None:
        state = await self.world.get("state", since=str(self._revision), wait=str(wait))
        self._revision = state["rev"]
        for message in state["messages"]:
            if message["chat"]["id"] == self.person:
                self.messages[message["message_id"]] = message


def words(message: Message) -> str:
    """Return what stands in a message."""
    return str(message.get("text") or message.get("caption") or "")


def labels(message: Message) -> list[str]:
    """Return the labels of a message's buttons, row after row."""
    return [one["text"] for one in _buttons(message)]


def carried(message: Message) -> list[str]:
    """Return the data of all buttons of a message."""
    return [str(one["callback_data"]) for one in _buttons(message) if "callback_data" in one]


def button(message: Message, label: str) -> str | None:
    """Return the data of the button whose label is, starts with or contains `label`."""
    for fits in (str.__eq__, str.startswith, str.__contains__):
        for one in _buttons(message):
            if "callback_data" in one and fits(one["text"], label):
                return str(one["callback_data"])
    return None


def clock(message: Message) -> str:
    """Return the time at which a message was sent, as a clock in Berlin shows it."""
    return datetime.fromisoformat(message["at"]).astimezone(BERLIN).strftime("%H:%M")


def _buttons(message: Message) -> list[dict[str, Any]]:
    return list(itertools.chain.from_iterable(message.get("reply_markup", {}).get("inline_keyboard", [])))


@asynccontextmanager
async def a_world(folder: Path, url: str = "") -> AsyncIterator[World]:
    """Open a pretend Telegram whose clock stands still on a Monday morning."""

    async def next_due() -> datetime | None:
        return await world.next_due()

    # On a busy machine a process may take longer to start than Telegram waits for the answer to a tap.
    patient = Limits(answer_seconds=2 * PATIENCE)
    playground = Playground(token=TOKEN, limits=patient, next_due=next_due, real_now=lambda: MONDAY)
    await playground.start()
    try:
        async with aiohttp.ClientSession() as session:
            world = World(playground=playground, session=session, database=folder / "nape.db", url=url)
            await world.post("clock", action="freeze")
            try:
                yield world
            finally:
                await world.close()
    finally:
        await playground.stop()


async def somebody(world: World, name: str = "Kim", language: str = "en") -> Life:
    """Add a person with a phone."""
    told = await world.post("people", name=name, language_code=language)
    return Life(world, told["person"])
