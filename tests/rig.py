"""A chat as a person sees it: the real front desk on a real database, a settable clock, no network."""

import itertools
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.handlers.answer import FrontDesk
from bot.handlers.attendance import note_silence
from bot.handlers.event import Command, Event, Incoming, Location, Membership, Oddity, Tap, Text, Unreadable
from bot.handlers.turn import Dropped, House
from bot.people import Person
from bot.storage import Storage
from bot.storage.ledger import SqlLedger
from bot.views.reply import Buttons, Edit, File, Keyboard, Reply, Send, Toast
from scheduler.advance import advance
from scheduler.ports import Outcome, SendResult
from tests.attempts import settle

CHAT_ID = 7_000_000_001
MONDAY_MORNING = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """One message on the person's screen."""

    id: int
    text: str
    keyboard: Keyboard
    file: File | None = None
    silent: bool = False

    @property
    def labels(self) -> list[str]:
        """Return the labels of its buttons, row after row."""
        return [button.label for row in self.keyboard for button in row]


class Chat:
    """Talk to Nape; `now` is the clock, moved by hand."""

    updates = itertools.count(1)

    def __init__(
        self,
        storage: Storage,
        house: House,
        *,
        chat_id: int = CHAT_ID,
        language: str = "en",
        now: datetime = MONDAY_MORNING,
    ) -> None:
        self.storage = storage
        self.now = now
        self.shown: list[Shown] = []
        self.toast: str | None = None
        self.dropped: list[str] = []
        self.raised = False
        self._house = house
        self._desk = FrontDesk(storage, house)
        self._ledger = SqlLedger(storage.database)
        self._chat_id = chat_id
        self._language = language
        self._ids = itertools.count(100)
        self._named: dict[str, int] = {}

    @property
    def last(self) -> Shown:
        """Return the newest message."""
        return self.shown[-1]

    async def person(self) -> Person:
        """Return the person of this chat as stored."""
        async with self.storage.reading() as tx:
            person = await tx.people.by_chat(self._chat_id)
        assert person is not None
        return person

    async def types(self, text: str, *, reply_to: int | None = None, ago: timedelta = timedelta()) -> Shown:
        """Type free text, or a command when it starts with a slash; `ago`: how long it waited to be handled."""
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return await self.does(Command(name=name, argument=argument.strip()))
        return await self.does(Text(text=text, reply_to=reply_to), ago=ago)

    async def command(self, name: str, argument: str = "") -> Shown:
        """Send a slash command."""
        return await self.does(Command(name=name, argument=argument))

    async def taps(self, label: str, *, on: Shown | None = None) -> Shown:
        """Tap a button found by label (whole, else the start, else any part) or by its data, newest message first."""
        message, data = self._button(label, on)
        return await self.does(Tap(data=data, message_id=message.id), onto=message.id)

    async def forges(self, data: str, *, message_id: int | None = None) -> Shown:
        """Send button data that nobody showed."""
        target = message_id if message_id is not None else (self.shown[-1].id if self.shown else None)
        return await self.does(Tap(data=data, message_id=target), onto=target)

    async def located(self, latitude: float, longitude: float) -> Shown:
        """Share a place."""
        return await self.does(Location(latitude=latitude, longitude=longitude))

    async def sends(self, what: Oddity) -> Shown:
        """Send something Nape does not read."""
        return await self.does(Unreadable(what=what))

    async def blocks(self, *, blocked: bool = True) -> None:
        """Block or unblock the bot."""
        await self.does(Membership(blocked=blocked))

    async def does(
        self, event: Event, *, onto: int | None = None, update_id: int | None = None, ago: timedelta = timedelta()
    ) -> Shown:
        """Let an event happen and show the replies; return the newest message."""
        self.toast = None
        answered = await self._desk.answer(
            Incoming(
                update_id=update_id if update_id is not None else next(self.updates),
                chat_id=self._chat_id,
                private=True,
                language=self._language,
                event=event,
                written_at=self.now - ago,
            ),
            self.now,
        )
        self.raised = answered.raised
        for reply in answered.replies:
            self._show(reply, onto)
        return self.shown[-1] if self.shown else Shown(id=0, text="", keyboard=())

    async def deliver(self) -> list[Shown]:
        """Plan and send all that is due now; return what arrived."""
        before = len(self.shown)
        await note_silence(self.storage, self._house, self.now)
        await self._ledger.advance_due(self.now, 100, advance)
        while leased := await self._ledger.lease(self.now, "rig", 10, timedelta(minutes=1)):
            for delivery in leased:
                composed = await self._desk.compose(delivery, self.now)
                if isinstance(composed, Dropped):
                    self.dropped.append(composed.reason)
                    outcome = Outcome(result=SendResult.DROPPED, reason=composed.reason)
                else:
                    self._show(composed, None)
                    outcome = Outcome(result=SendResult.SENT, message_id=self.last.id)
                await settle(self._ledger, delivery, "rig", outcome, self.now)
        return self.shown[before:]

    async def due(self) -> datetime | None:
        """Return the moment at which something is due next."""
        return await self._ledger.next_due()

    async def until(self, moment: datetime) -> list[Shown]:
        """Live on until `moment`, delivering whatever comes due on the way; return what arrived."""
        arrived: list[Shown] = []
        while (due := await self.due()) is not None and due <= moment:
            self.now = max(self.now, due)
            arrived += await self.deliver()
        self.now = moment
        return arrived

    async def passes(self, **span: float) -> list[Shown]:
        """Let time pass (keywords of `timedelta`); return what arrived."""
        return await self.until(self.now + timedelta(**span))

    def _button(self, label: str, on: Shown | None) -> tuple[Shown, str]:
        messages = [on] if on is not None else list(reversed(self.shown))
        tests = (
            lambda text, data: label in (text, data),
            lambda text, data: text.startswith(label),
            lambda text, data: label.casefold() in text.casefold(),
        )
        for message, test in itertools.product(messages, tests):
            for row in message.keyboard:
                for button in row:
                    if button.data is not None and test(button.label, button.data):
                        return message, button.data
        raise AssertionError(f"no such button among {[message.labels for message in messages[:3]]}")

    def _show(self, reply: Reply, onto: int | None) -> None:
        if isinstance(reply, Send):
            self._check(reply.text, reply.file)
            self.shown.append(
                Shown(
                    id=next(self._ids),
                    text=reply.text,
                    keyboard=reply.keyboard,
                    file=reply.file and reply.file.drawn(),
                    silent=reply.silent,
                )
            )
            if reply.name is not None:
                self._named[reply.name] = self.last.id
        elif isinstance(reply, Buttons) and reply.of is not None:
            if (known := self._named.pop(reply.of, None)) is not None:
                self._change(Buttons(keyboard=reply.keyboard), known)
        elif isinstance(reply, Toast):
            assert len(reply.text) <= 200
            self.toast = reply.text
        else:
            self._change(reply, onto)

    def _change(self, reply: Edit | Buttons, onto: int | None) -> None:
        target = reply.message_id or onto
        for place, message in enumerate(self.shown):
            if message.id == target:
                changed = replace(message, keyboard=reply.keyboard)
                if isinstance(reply, Edit):
                    self._check(reply.text, reply.file or message.file)
                    file = reply.file.drawn() if reply.file else message.file
                    changed = replace(changed, text=reply.text, file=file)
                self.shown[place] = changed
                return
        if isinstance(reply, Edit):
            self._show(Send(text=reply.text, keyboard=reply.keyboard, file=reply.file), onto)

    @staticmethod
    def _check(text: str, file: File | None) -> None:
        assert text.strip()
        assert len(text) <= (1024 if file is not None else 4096)
