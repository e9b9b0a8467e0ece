"""The composition root: everything is made and wired here, and nowhere else."""

import asyncio
import gc
import logging
import secrets
import socket
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime

from starlette.routing import Route
from telegram import BotCommand, Update
from telegram.error import TelegramError
from tzlocal import get_localzone_name

from bot.clock import FollowedClock, SystemClock
from bot.geography import Geography
from bot.handlers.answer import Answered, FrontDesk, Met
from bot.handlers.attendance import note_silence
from bot.handlers.event import Incoming
from bot.handlers.turn import House
from bot.settings import Settings
from bot.storage import Storage
from bot.storage.backlog import backlog
from bot.storage.errors import StorageError
from bot.storage.ledger import SqlLedger
from bot.storage.pace import SharedMeter
from bot.storage.purge import Purge
from bot.transport.client import AiohttpRequest
from bot.transport.health import health_routes
from bot.transport.limiter import PacedLimiter
from bot.transport.metrics import Load, Metrics
from bot.transport.nape_bot import NapeBot
from bot.transport.outbox import Envelope, Outbox
from bot.transport.pace import Pace
from bot.transport.polling import Poller
from bot.transport.reading import read_update
from bot.transport.sender import TelegramSender
from bot.transport.server import HttpServer, listen
from bot.transport.webhook import Hook, Webhook
from bot.views.menu import MENU
from content import Words, languages, load
from scheduler.engine import IN_HAND, Engine
from scheduler.meter import MemoryMeter, Meter
from scheduler.mishaps import result_or_logged
from scheduler.ports import Clock
from scheduler.ticker import Job, Ticker
from scheduler.together import Together

log = logging.getLogger(__name__)

POLLING_CONNECTIONS = 4
SILENCE_SECONDS = 60.0
"""How often nudges that stayed unanswered are looked for."""
PREPARE_AFTER = 10.0
"""Seconds after the start at which what people need later is read; what waited for the start goes first."""
MOST_TOGETHER = 16
"""Updates of different chats that are answered in one transaction."""
CHECK_SECONDS = 3.0
"""How long the database may take to answer before it counts as unreachable."""
LEAST_IN_HAND, IN_HAND_SECONDS = 8, 2
"""Deliveries one process sends at a time: at least, and seconds of the pace; more would wait inside their leases."""
FORGET_SECONDS = 60.0
"""How often chats that may be written to freely are forgotten."""
PURGE_SECONDS = 3600.0
"""How often old rows are looked for."""


class App:
    """Nape, running: fetches updates, answers them, and sends what is due."""

    def __init__(
        self,
        *,
        bot: NapeBot,
        limiter: PacedLimiter,
        in_hand: int,
        storage: Storage,
        desk: FrontDesk,
        clock: SystemClock | FollowedClock,
        house: House,
        metrics: Metrics,
        hook: Hook | None = None,
        listener: socket.socket | None = None,
    ) -> None:
        self._bot = bot
        self._limiter = limiter
        self._storage = storage
        self._desk = desk
        self._clock = clock
        self._house = house
        self._metrics = metrics
        self._ledger = SqlLedger(storage.database)
        self._purge = Purge(storage.database)
        self._outbox = Outbox(bot)
        self._answering = Together[Incoming, Answered](self._answer_all, most=MOST_TOGETHER, hands=2)
        self._stopping = False
        self._looking: asyncio.Task[None] | None = None
        self._dispatching: asyncio.Task[None] | None = None
        self._updates = Poller(bot, self._handle) if hook is None else Webhook(bot, self._handle, hook)
        self._server = None if listener is None else HttpServer(listener, self._routes())
        self.engine = Engine(
            self._ledger,
            TelegramSender(bot, desk.compose_all, clock),
            clock,
            owner_id=secrets.token_hex(8),
            observer=metrics,
            gate=limiter,
            in_hand=in_hand,
        )
        self._ticker = Ticker(self.engine, self._jobs())

    async def run(self) -> None:
        """Work until `stop`; then finish what is in hand and return."""
        # What was loaded stays to the end, so no collection need look through it again.
        gc.freeze()
        await result_or_logged(self.engine.reap(), "reaping what a crash left")
        self.look_at_the_clock()
        self._dispatching = asyncio.create_task(self.engine.run_dispatcher())
        introducing = asyncio.create_task(self._introduce())
        preparing = asyncio.create_task(self._prepare())
        self._ticker.start()
        if self._server is not None:
            self._server.start()
        log.info("Nape serves @%s", self._bot.username)
        try:
            await self._updates.run()
        finally:
            self._ticker.stop()
            introducing.cancel()
            preparing.cancel()
            self._limiter.give_back()
            await self.engine.close()
            await asyncio.gather(self._dispatching, introducing, preparing, return_exceptions=True)
            if self._looking is not None:
                await self._looking
            await self._outbox.close()
            if self._server is not None:
                await self._server.close()
        log.info("Nape has stopped")

    def stop(self) -> None:
        """Begin to stop: take no more updates."""
        self._stopping = True
        self._updates.stop()

    def look_at_the_clock(self) -> None:
        """Do at once what has come due: Nape has just started, or the clock was bent."""
        self._looking = asyncio.create_task(self._catch_up())

    async def next_due(self) -> datetime | None:
        """Return the moment at which the next message is due, for anybody; the present while one is on its way."""
        if self.engine.sending:
            return self._clock.now()
        return await self._ledger.next_due()

    async def unready(self) -> list[str]:
        """Name what keeps Nape from working; nothing when it is ready."""
        why = ["stopping"] if self._stopping else []
        if self._dispatching is None or self._dispatching.done():
            why.append("dispatcher")
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                await self._storage.check()
        except (StorageError, TimeoutError):
            why.append("database")
        return why

    def _jobs(self) -> tuple[Job, ...]:
        return (
            Job(name="silence", seconds=SILENCE_SECONDS, run=self._note_silence),
            Job(name="purge", seconds=PURGE_SECONDS, run=self._clear_away),
            Job(name="chats", seconds=FORGET_SECONDS, run=self._limiter.forget),
        )

    def _routes(self) -> list[Route]:
        posted = [self._updates.route] if isinstance(self._updates, Webhook) else []
        return [*health_routes(self.unready), self._metrics.route(self._load), *posted]

    async def _load(self) -> Load:
        async with asyncio.timeout(CHECK_SECONDS):
            waiting = await backlog(self._storage.database, self._clock.now())
        return Load(backlog=waiting, connections=self._storage.connections_in_use)

    async def _handle(self, update: Update) -> None:
        with self._metrics.update() as met:
            met(await self._answer(update))

    async def _answer(self, update: Update) -> Met:
        incoming = read_update(update)
        if incoming is None:
            return Met.HANDLED
        answered = await self._answering.do(incoming)
        self._outbox.post(Envelope(chat_id=incoming.chat_id, replies=answered.replies, query=update.callback_query))
        if answered.raised:
            self.engine.kick()
        return answered.met

    async def _answer_all(self, several: Sequence[Incoming]) -> Sequence[Answered | Exception]:
        return await self._desk.answer_all(several, self._clock.now())

    async def _catch_up(self) -> None:
        await result_or_logged(self._note_silence(), "noting silence")
        await result_or_logged(self.engine.tick(), "a tick")
        await result_or_logged(self._clear_away(), "clearing away")

    async def _note_silence(self) -> None:
        await note_silence(self._storage, self._house, self._clock.now())

    async def _clear_away(self) -> None:
        purged = await self._purge.clear_away(self._clock.now())
        if purged.people:
            log.info("%d people who had left were erased", purged.people)

    async def _prepare(self) -> None:
        """Read once, in the first quiet seconds, what would make everybody wait later."""
        await asyncio.sleep(PREPARE_AFTER)
        await asyncio.to_thread(self._house.places.prepare)

    async def _introduce(self) -> None:
        """Tell Telegram the command menu and what Nape is, in every language."""
        for language, words in self._house.words.items():
            code = None if language == "en" else language
            commands = [BotCommand(name, words.say(f"menu-{name}")) for name in MENU]
            try:
                await self._bot.set_my_commands(commands, language_code=code)
                await self._bot.set_my_short_description(words.say("menu-short-description"), language_code=code)
                await self._bot.set_my_description(words.say("menu-description"), language_code=code)
            except TelegramError as error:
                log.warning("the command menu was not set: %s", type(error).__name__)


@asynccontextmanager
async def open_app(settings: Settings) -> AsyncGenerator[App]:
    """Make everything from `settings`, and take it down in reverse; raise CannotListen before anything is touched."""
    if settings.token is None:
        raise ValueError("an app needs a token")
    house = build_house(info_only=settings.safety_info_only)
    async with AsyncExitStack() as stack:
        listener = stack.enter_context(listen(settings.listen)) if settings.serves_http else None
        clock: SystemClock | FollowedClock = SystemClock()
        if settings.clock_url is not None:
            clock = FollowedClock(settings.clock_url)
            await clock.start()
            stack.push_async_callback(clock.stop)
        storage = await Storage.open(settings.database_url)
        stack.push_async_callback(storage.close)
        metrics = Metrics()
        limiter = build_limiter(settings, metrics, clock)
        bot = build_bot(settings, metrics, limiter)
        await stack.enter_async_context(bot)
        app = App(
            bot=bot,
            limiter=limiter,
            in_hand=max(LEAST_IN_HAND, min(IN_HAND, IN_HAND_SECONDS * settings.rate)),
            storage=storage,
            desk=FrontDesk(storage, house),
            clock=clock,
            house=house,
            metrics=metrics,
            hook=_hook(settings),
            listener=listener,
        )
        if isinstance(clock, FollowedClock):
            clock.changed = app.look_at_the_clock
        yield app


def _hook(settings: Settings) -> Hook | None:
    if settings.webhook_url is None or settings.webhook_secret is None:
        return None
    return Hook(url=settings.webhook_url, secret=settings.webhook_secret)


def build_house(*, info_only: bool = False) -> House:
    """Load content, words and geography; raise `content.ContentError` for a mistake in a file."""
    return House(
        library=load(),
        words={language: Words.load(language) for language in languages()},
        places=Geography(),
        home_zone=_home_zone(),
        info_only=info_only,
    )


def build_limiter(settings: Settings, metrics: Metrics, clock: Clock) -> PacedLimiter:
    """Return the limiter; its pace is shared by all who work on one PostgreSQL."""
    shared = not settings.database_url.startswith("sqlite")
    meter: Meter = (
        SharedMeter(settings.database_url, settings.rate) if shared else MemoryMeter(settings.rate, time.monotonic)
    )
    return PacedLimiter(Pace(meter), clock=clock, paid_broadcast=settings.paid_broadcast, watcher=metrics)


def build_bot(settings: Settings, metrics: Metrics, limiter: PacedLimiter | None = None) -> NapeBot:
    """Return the Bot API client on our own HTTP client; `limiter` paces its calls."""
    return NapeBot(
        settings.token or "",
        base_url=f"{settings.telegram_api}/bot",
        base_file_url=f"{settings.telegram_api}/file/bot",
        request=AiohttpRequest(answered=metrics.answered),
        get_updates_request=AiohttpRequest(connections=POLLING_CONNECTIONS, answered=metrics.answered),
        rate_limiter=limiter,
    )


def _home_zone() -> str | None:
    """Return the zone of this machine, which is the best first guess where one person hosts their own Nape."""
    zone = get_localzone_name()
    return None if zone in ("UTC", "Etc/UTC", "GMT") else zone
