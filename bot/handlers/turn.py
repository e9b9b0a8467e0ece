"""One turn of a conversation: everything a handler may use, inside one transaction."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.diary.entries import Day, fold
from bot.people import SET_UP, Person
from bot.places import Places
from bot.storage import Transaction
from bot.storage.people import Counts
from bot.views.callback import Callback
from bot.views.reply import Reply, Send
from bot.views.speech import Speech
from content import Library, Words
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind
from scheduler.local_time import local_day
from scheduler.upcoming import next_slot

AT_ONCE = timedelta(minutes=2)
"""What is handled so soon after it was written counts as written now."""
KEPT_FOR = timedelta(hours=23)
"""How far back the writing of a message may lie: Telegram keeps what was not fetched for a day."""


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """What every turn shares: content, words by language, geography, and the zone of this machine.

    `info_only`: the operator wants general information in place of personal advice (CLINICAL 6.5).
    """

    library: Library
    words: Mapping[str, Words]
    places: Places
    home_zone: str | None = None
    info_only: bool = False


@dataclass(kw_only=True, slots=True)
class Turn:
    """One update, or one delivery, being worked on. `message_id` is the tapped message, if any.

    `client_language` is the language of the person's Telegram, a hint at where they are. `written_at` is when a message
    was written, which may lie behind when Nape was away.
    """

    now: datetime
    person: Person
    tx: Transaction
    house: House
    client_language: str | None = None
    written_at: datetime | None = None
    message_id: int | None = None
    reply_to: int | None = None
    raised: bool = False
    erased: bool = False

    @property
    def speech(self) -> Speech:
        """Return the person's language and zone."""
        language = self.person.language if self.person.language in self.house.words else "en"
        return Speech(words=self.house.words[language], language=language, zone=self.person.zone)

    def say(self, key: str, **values: object) -> str:
        """Return words in the person's language."""
        return self.speech.say(key, **values)

    @property
    def today(self) -> date:
        """Return the person's local day."""
        return local_day(self.now, self.person.zone or "UTC")

    @property
    def said_at(self) -> datetime:
        """Return the moment the words were written that are being answered, aware UTC."""
        waited = self.now - self.written_at if self.written_at is not None else timedelta()
        return self.now - waited if AT_ONCE < waited < KEPT_FOR else self.now

    @property
    def said_on(self) -> date:
        """Return the person's local day on which the words were written."""
        return local_day(self.said_at, self.person.zone or "UTC")

    async def days(self, since: date | None = None) -> tuple[Day, ...]:
        """Return the diary folded to days."""
        return fold(await self.tx.entries.of(self.person.id, since=since))

    async def save(self, **changes: Any) -> Person:
        """Change the person and keep it."""
        self.person = replace(self.person, **changes)
        await self.tx.people.save(self.person)
        return self.person

    async def erase(self) -> Counts:
        """Erase everything about the person; return how much that was. The person is nobody afterwards."""
        self.erased = True
        return await self.tx.people.erase(self.person.id)

    async def replan(self) -> None:
        """Store the next slot that follows from the person as they are now; nothing comes before there is a plan.

        A slot that is due already stays for the engine, which asks the plan anew before it owes anything.
        """
        reachable = self.person.stage in SET_UP and self.person.blocked_at is None
        owner = await self.tx.people.owner(self.person.id, self.now) if reachable else None
        if owner is not None and owner.next_slot is not None and owner.next_slot.at <= self.now:
            return
        await self.tx.people.schedule(self.person.id, next_slot(owner, self.now) if owner else None)

    async def raise_delivery(
        self, kind: Kind, payload: Mapping[str, Any], *, at: datetime | None = None, expires_at: datetime | None = None
    ) -> Delivery:
        """Owe the person a message at `at` (now when unset); the engine is woken after the commit."""
        self.raised = True
        due = at or self.now
        return await self.tx.deliveries.add(
            self.person.id,
            kind=kind,
            local_date=local_day(due, self.person.zone or "UTC"),
            due_at=due,
            payload=payload,
            expires_at=expires_at,
        )


Replies = Sequence[Reply]
OnCommand = Callable[[Turn, str], Awaitable[Replies]]
"""Answers a command; the text is its argument."""
OnTap = Callable[[Turn, Callback], Awaitable[Replies]]
"""Answers a button whose data decoded; the values in it are untrusted."""
OnText = Callable[[Turn, str], Awaitable[Replies | None]]
"""Answers free text, as typed; None says that it is not meant for this conversation."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Dropped:
    """A delivery that is not worth sending any more; `reason` is a short code for the count."""

    reason: str


Compose = Callable[[Turn, Delivery], Awaitable[Send | Dropped]]
"""Makes the message of a delivery at the moment it is sent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversation:
    """One subject: the commands, buttons, awaited texts and deliveries it answers for.

    `wishes`: what is asked for in plain words and is no command, by its name in `bot.diary.words.wishes`.
    """

    commands: Mapping[str, OnCommand] = field(default_factory=dict)
    wishes: Mapping[str, OnCommand] = field(default_factory=dict)
    taps: Mapping[str, OnTap] = field(default_factory=dict)
    texts: Mapping[str, OnText] = field(default_factory=dict)
    deliveries: Mapping[Kind, Compose] = field(default_factory=dict)
