"""The front desk: one update in, one transaction, replies out."""

import logging
import traceback
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar, assert_never

from bot.diary.words import wishes
from bot.diary.words.words_of_alarm import mentions
from bot.handlers import alarm, awaited, captions, crisis, free_text, last_question, membership, screen
from bot.handlers.crisis import Listened
from bot.handlers.event import Command, Event, Incoming, Location, Membership, Tap, Text, Unreadable
from bot.handlers.expired import expired
from bot.handlers.registry import EVERYTHING
from bot.handlers.turn import Conversation, Dropped, House, Replies, Turn
from bot.handlers.typed_buttons import says_yes
from bot.handlers.typed_crisis import answered, stays_open
from bot.handlers.typed_screen import shown_again
from bot.people import SET_UP, Awaiting, Person
from bot.storage import Storage, Transaction
from bot.storage.errors import DatabaseUnreachable, Deadlocked
from bot.views import screen as screen_view
from bot.views.callback import BadCallback, decode
from bot.views.reply import Send
from bot.views.speech import Speech
from scheduler.backoff import Rhythm, rhythm, seen
from scheduler.deliveries import Delivery
from scheduler.mishaps import result_or_logged

log = logging.getLogger(__name__)

T = TypeVar("T")

_OF_THE_DIARY = (Awaiting.NOTE, Awaiting.DIFFERENT)
"""What is awaited there is a note, whatever its words."""

LOCATION = "location"
"""The key under which a conversation answers a shared place."""


class Met(StrEnum):
    """How an update ended. `not_kept`: it is to come again. `failed`: it was set aside and never comes again."""

    HANDLED = "handled"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """What a turn led to. `raised`: a delivery is due now, so the engine should be woken."""

    replies: Replies = ()
    raised: bool = False
    met: Met = Met.HANDLED


class FrontDesk:
    """Answers updates and composes deliveries, each in one transaction of its own."""

    def __init__(self, storage: Storage, house: House, conversation: Conversation = EVERYTHING) -> None:
        self._storage = storage
        self._house = house
        self._conversation = conversation

    async def answer(self, incoming: Incoming, now: datetime) -> Answered:
        """Handle one update once; a second delivery of it does nothing. Replies are to be sent after the return.

        Raise DatabaseUnreachable when nothing was kept, so that the update is to be handled again later.
        """
        if not incoming.private:
            return self._in_a_group(incoming)
        try:
            (answered,) = await self._in_private([incoming], now)
        except DatabaseUnreachable:
            raise
        except Exception as error:  # noqa: BLE001  one poisoned update must not stop the rest
            log.error("update %d was set aside: %s", incoming.update_id, _place(error))  # noqa: TRY400
            return await self._set_aside(incoming, now)
        return answered

    async def answer_all(self, several: Sequence[Incoming], now: datetime) -> list[Answered | Exception]:
        """Handle updates of different chats in one transaction, which costs little more than one of them alone.

        If any of them fails, each is handled by itself. What `answer` would raise stands in its place in the list.
        """
        private = [incoming for incoming in several if incoming.private]
        try:
            together = dict(zip(private, await self._in_private(private, now), strict=True)) if private else {}
        except DatabaseUnreachable as error:
            if not isinstance(error, Deadlocked):
                return [error] * len(several)
            return await self._one_by_one(several, now)
        except Exception as error:  # noqa: BLE001  whose fault it is shows when each is alone
            log.info("%d updates are handled one by one: %s", len(private), type(error).__name__)
            return await self._one_by_one(several, now)
        return [together.get(incoming) or self._in_a_group(incoming) for incoming in several]

    async def compose(self, delivery: Delivery, now: datetime) -> Send | Dropped:
        """Return the message of a delivery as it should read now, or why it should not be sent."""
        (composed,) = await self._composed([delivery], now)
        return composed

    async def compose_all(self, several: Sequence[Delivery], now: datetime) -> list[Send | Dropped | Exception]:
        """Compose deliveries in one transaction; if any fails, each by itself, with what it raised in its place."""
        try:
            return [*await self._composed(several, now)]
        except DatabaseUnreachable as error:
            if not isinstance(error, Deadlocked):
                return [error] * len(several)
        except Exception as error:  # noqa: BLE001  whose fault it is shows when each is alone
            log.info("%d deliveries are composed one by one: %s", len(several), type(error).__name__)
        return [await _or_error(self.compose(delivery, now)) for delivery in several]

    async def _one_by_one(self, several: Sequence[Incoming], now: datetime) -> list[Answered | Exception]:
        return [await _or_error(self.answer(incoming, now)) for incoming in several]

    async def _composed(self, several: Sequence[Delivery], now: datetime) -> list[Send | Dropped]:
        async with self._storage.transaction() as tx:
            await tx.people.gather(ids=[delivery.person for delivery in several])
            return [await self._compose(tx, delivery, now) for delivery in several]

    async def _compose(self, tx: Transaction, delivery: Delivery, now: datetime) -> Send | Dropped:
        compose = self._conversation.deliveries.get(delivery.kind)
        person = await tx.people.get(delivery.person)
        if person is None or person.blocked_at is not None or compose is None:
            return Dropped(reason="nobody")
        turn = self._turn(tx, person, now)
        return await last_question.sent(turn, await compose(turn, delivery))

    async def _in_private(self, several: Sequence[Incoming], now: datetime) -> list[Answered]:
        turns: list[Turn] = []
        async with self._storage.transaction() as tx:
            fresh = await tx.inbox.first_times([incoming.update_id for incoming in several], now)
            await tx.people.gather(chats=[one.chat_id for one in several if one.update_id in fresh])
            answers = [
                await self._turned(tx, incoming, now, turns)
                if incoming.update_id in fresh
                else Answered(met=Met.DUPLICATE)
                for incoming in several
            ]
        if any(turn.erased for turn in turns):
            # What was kept is kept, whatever becomes of this: the others must have their answers.
            await result_or_logged(self._storage.database.tidy(), "emptying the log of what was erased")
        return answers

    async def _turned(self, tx: Transaction, incoming: Incoming, now: datetime, turns: list[Turn]) -> Answered:
        person = await tx.people.by_chat(incoming.chat_id)
        if person is None:
            if isinstance(incoming.event, Membership):
                return Answered()
            person = await tx.people.create(incoming.chat_id, self._language(incoming), now)
        turn = self._turn(tx, person, now)
        turn.client_language = incoming.language
        turn.written_at = incoming.written_at
        turns.append(turn)
        replies = await last_question.shown(turn, await self._route(turn, incoming.event))
        return Answered(replies=replies, raised=turn.raised)

    async def _route(self, turn: Turn, event: Event) -> Replies:
        if isinstance(event, Membership):
            return await membership.changed(turn, event)
        await self._seen(turn)
        match event:
            case Command():
                return await self._command(turn, event)
            case Text():
                return await self._text(turn, event)
            case Tap():
                return await self._tap(turn, event)
            case Location():
                return await self._location(turn, event)
            case Unreadable():
                return await self._unreadable(turn, event)
            case _:
                assert_never(event)

    async def _seen(self, turn: Turn) -> None:
        """Note that somebody is there; who comes back after a silence or a block is spoken to as before."""
        person = turn.person
        silent = rhythm(person.engagement, person.zone or "UTC", turn.today) is not Rhythm.FULL
        returns = silent or person.blocked_at is not None
        await turn.save(engagement=seen(person.engagement, turn.now), blocked_at=None)
        if returns:
            await turn.replan()

    async def _command(self, turn: Turn, command: Command) -> Replies:
        if await crisis.listen(turn, command.argument) is Listened.ANSWERED:
            return ()
        if not stays_open(turn):
            await awaited.close(turn)
        handle = self._conversation.commands.get(command.name)
        if handle is None:
            return [Send(text=turn.say("help-unknown-command")), *await alarm.beside(turn, command.argument)]
        replies = await handle(turn, command.argument)
        return [*replies, *await alarm.beside(turn, command.argument)]

    async def _text(self, turn: Turn, text: Text) -> Replies:
        turn.reply_to = text.reply_to
        heard = await crisis.listen(turn, text.text)
        if heard is Listened.ANSWERED:
            return ()
        if heard is Listened.ASKED and not text.edited:
            return await free_text.kept_quietly(turn, text.text)
        if text.edited:
            return await free_text.corrected(turn, text.text, text.first_at)
        if (told := await answered(turn, text.text)) is not None:
            return told
        if (told := await last_question.typed(turn, text.text, self._conversation.taps)) is not None:
            return told
        if (wished := await self._wished(turn, text.text)) is not None:
            return wished
        awaits = Awaiting.NOTHING if turn.person.awaiting is Awaiting.BUTTONS else turn.person.awaiting
        read = self._conversation.texts.get(awaits.value)
        if read is not None and (replies := await read(turn, text.text)) is not None:
            return replies
        if (again := await shown_again(turn, text.text)) is not None:
            return again
        return await free_text.read(turn, text.text)

    async def _wished(self, turn: Turn, text: str) -> Replies | None:
        """Answer what is asked for in plain words; None where it is a report. Warning signs are never passed over."""
        wish = wishes.wish(text)
        if wish is None or mentions(text, turn.person.profile):
            return None
        if turn.person.awaiting in _OF_THE_DIARY and wish.name != wishes.URGENT:
            return None
        if turn.person.stage not in SET_UP and says_yes(text):
            return None  # "ok" is a courtesy, but the answer to an open step of /start.
        if (answer := self._conversation.wishes.get(wish.name)) is not None:
            return await answer(turn, wish.argument)
        return await self._command(turn, Command(name=wish.name, argument=wish.argument))

    async def _unreadable(self, turn: Turn, event: Unreadable) -> Replies:
        """Say that it was not read; of the words beneath it a number counts, and signs of danger are followed up."""
        if await crisis.listen(turn, event.words) is Listened.ANSWERED:
            return ()
        return await captions.answered(turn, event)

    async def _tap(self, turn: Turn, tap: Tap) -> Replies:
        turn.message_id = tap.message_id
        try:
            callback = decode(tap.data)
        except BadCallback:
            return expired(turn)
        handle = self._conversation.taps.get(callback.kind)
        if handle is None:
            return expired(turn)
        await last_question.tapped(turn, tap.data)
        if callback.kind != screen_view.KIND:
            await screen.ask_no_words(turn)
        return await handle(turn, callback)

    async def _location(self, turn: Turn, place: Location) -> Replies:
        return await self._conversation.texts[LOCATION](turn, f"{place.latitude} {place.longitude}") or ()

    async def _set_aside(self, incoming: Incoming, now: datetime) -> Answered:
        async with self._storage.transaction() as tx:
            await tx.inbox.first_time(incoming.update_id, now)
        return Answered(replies=[Send(text=self._speech(incoming).say("help-broken"))], met=Met.FAILED)

    def _in_a_group(self, incoming: Incoming) -> Answered:
        if isinstance(incoming.event, Command):
            return Answered(replies=[Send(text=self._speech(incoming).say("help-group"))])
        return Answered()

    def _turn(self, tx: Transaction, person: Person, now: datetime) -> Turn:
        return Turn(now=now, person=person, tx=tx, house=self._house)

    def _language(self, incoming: Incoming) -> str:
        wanted = (incoming.language or "en").split("-")[0].lower()
        return wanted if wanted in self._house.words else "en"

    def _speech(self, incoming: Incoming) -> Speech:
        language = self._language(incoming)
        return Speech(words=self._house.words[language], language=language)


async def _or_error(work: Awaitable[T]) -> T | Exception:
    try:
        return await work
    except Exception as error:  # noqa: BLE001  told to the caller in its place
        return error


def _place(error: Exception) -> str:
    """Return the kind of an error and where it arose; its words may be somebody's own and stay out of logs."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return type(error).__name__ + where
