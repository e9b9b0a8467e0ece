"""Sends replies: in order within a chat, chats side by side, every tap answered, and again what surely was not sent."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Any, assert_never

from telegram import CallbackQuery, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.transport.client import NotSent
from bot.transport.limiter import TO_A_PERSON, Ticket
from bot.transport.nape_bot import NapeBot
from bot.transport.rendering import CAPTION_LIMIT, HTML, NO_PREVIEW, CannotDraw, drawn, inline, media, new_message
from bot.views.reply import Buttons, Edit, File, Reply, Send, Toast

log = logging.getLogger(__name__)

UNCHANGED = "message is not modified"
FINISHING = 20.0
"""Seconds to send what is in hand when the bot stops."""
REPEAT_FOR = 600.0
"""Seconds for which a reply is sent again that surely did not arrive: who wrote while Telegram was away is answered."""
FIRST_BREAK, LONGEST_BREAK = 1.0, 30.0
"""Seconds between two tries; each break is twice the last."""
MOST = 10_000
"""Envelopes that may wait; beyond, none is sent a second time. As many messages are known by a name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Envelope:
    """Replies for one chat; `query` is the tap they answer."""

    chat_id: int
    replies: Sequence[Reply]
    query: CallbackQuery | None = None


class Outbox:
    """Queues envelopes per chat, so that a slow chat delays nobody else."""

    def __init__(
        self,
        bot: NapeBot,
        *,
        finishing: float = FINISHING,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._finishing = finishing
        self._now = monotonic
        self._sleep = sleep
        self._chats: dict[int, asyncio.Task[None]] = {}
        self._named: dict[tuple[int, str], int] = {}
        self._in_hand: set[asyncio.Task[None]] = set()

    def post(self, envelope: Envelope) -> None:
        """Send an envelope after those posted before it to the same chat."""
        earlier = self._chats.get(envelope.chat_id)
        if envelope.query is not None:
            self._start(self._answer(envelope.query, envelope.replies))
        task = self._start(self._in_order(earlier, envelope, self._now() + REPEAT_FOR))
        self._chats[envelope.chat_id] = task
        task.add_done_callback(lambda done: self._forget(envelope.chat_id, done))

    async def close(self) -> None:
        """Send what was posted, for at most `finishing` seconds."""
        if not self._in_hand:
            return
        _, late = await asyncio.wait(tuple(self._in_hand), timeout=self._finishing)
        for task in late:
            task.cancel()
        if late:
            log.warning("%d answers were still being sent at the end", len(late))
            await asyncio.wait(late)

    def _start(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.create_task(work)
        self._in_hand.add(task)
        task.add_done_callback(self._in_hand.discard)
        return task

    def _forget(self, chat_id: int, done: "asyncio.Task[None]") -> None:
        if self._chats.get(chat_id) is done:
            del self._chats[chat_id]

    async def _in_order(self, earlier: "asyncio.Task[None] | None", envelope: Envelope, until: float) -> None:
        if earlier is not None:
            await asyncio.wait((earlier,))
        for reply in envelope.replies:
            try:
                envelope = await self._persist(envelope, reply, until)
            except Forbidden:
                log.info("a reply was not sent: the person left")
                break
            except Exception as error:  # noqa: BLE001  the next reply, and the next chat, must not suffer
                log.warning("a reply was not sent: %s", type(error).__name__)

    async def _persist(self, envelope: Envelope, reply: Reply, until: float) -> Envelope:
        """Send a reply, again while that is safe and in time; return the envelope as the rest of it is to be sent."""
        rest = FIRST_BREAK
        while True:
            try:
                instead = await self._perform(envelope, reply)
            except ChatMigrated as moved:
                if envelope.chat_id == moved.new_chat_id:
                    raise
                envelope = replace(envelope, chat_id=moved.new_chat_id)
            except TelegramError as error:
                crowded = len(self._in_hand) > MOST
                if crowded or self._now() + rest > until or not _may_repeat(reply, error):
                    raise
                # After "too many requests" the pace holds by itself.
                await self._sleep(0 if isinstance(error, RetryAfter) else rest)
                rest = min(LONGEST_BREAK, 2 * rest)
            else:
                if instead is None:
                    return envelope
                reply = instead

    async def _answer(self, query: CallbackQuery, replies: Sequence[Reply]) -> None:
        toast = next((reply for reply in replies if isinstance(reply, Toast)), None)
        try:
            await self._bot.answer_callback_query(
                query.id, text=toast.text if toast else None, show_alert=toast.alert if toast else None
            )
        except Exception as error:  # noqa: BLE001  an unanswered tap is no reason to stop
            log.info("a tap was answered too late: %s", type(error).__name__)

    async def _perform(self, envelope: Envelope, reply: Reply) -> Send | None:
        """Make one reply; return what is to be sent instead of it, if it could not be made."""
        match reply:
            case Send():
                sent = await send(self._bot, envelope.chat_id, reply, TO_A_PERSON)
                self._remember(envelope.chat_id, reply.name, sent)
            case Edit():
                return await self._edit(envelope, reply)
            case Buttons():
                await self._buttons(envelope, reply)
            case Toast():
                pass
            case _:
                assert_never(reply)
        return None

    async def _edit(self, envelope: Envelope, edit: Edit) -> Send | None:
        target = edit.message_id or _tapped(envelope)
        try:
            if target is None or not _fits(envelope, edit):
                raise BadRequest("not editable")  # noqa: TRY301  the same way out as Telegram's own refusal
            await self._edit_in_place(envelope, edit, target)
        except CannotDraw as error:
            log.error("a picture could not be drawn: %s", error)  # noqa: TRY400  the kind of the error is enough
            return Send(text=edit.text, keyboard=edit.keyboard)
        except BadRequest as refusal:
            if UNCHANGED in refusal.message.lower():
                return None
            if target is not None:
                await self._buttons(envelope, Buttons(message_id=target))
            return Send(text=edit.text, keyboard=edit.keyboard, file=edit.file)
        return None

    async def _edit_in_place(self, envelope: Envelope, edit: Edit, target: int) -> None:
        where = {"chat_id": envelope.chat_id, "message_id": target, "reply_markup": inline(edit.keyboard)}
        if edit.file is not None:
            picture = media(await drawn(edit.file), edit.text)
            await self._bot.call("editMessageMedia", TO_A_PERSON, **where, media=picture)
        elif _has_picture(envelope, edit):
            await self._bot.call("editMessageCaption", TO_A_PERSON, **where, caption=edit.text, **HTML)
        else:
            await self._bot.call(
                "editMessageText", TO_A_PERSON, **where, text=edit.text, link_preview_options=NO_PREVIEW, **HTML
            )

    def _remember(self, chat_id: int, name: str | None, message_id: int) -> None:
        """Keep which message a name means now; the oldest is forgotten when there are too many."""
        if name is None:
            return
        self._named.pop((chat_id, name), None)
        self._named[chat_id, name] = message_id
        if len(self._named) > MOST:
            del self._named[next(iter(self._named))]

    async def _buttons(self, envelope: Envelope, buttons: Buttons) -> None:
        if buttons.of is None:
            target = buttons.message_id or _tapped(envelope)
        else:
            target = self._named.pop((envelope.chat_id, buttons.of), None)
        if target is None:
            return
        try:
            await self._bot.call(
                "editMessageReplyMarkup",
                TO_A_PERSON,
                chat_id=envelope.chat_id,
                message_id=target,
                reply_markup=inline(buttons.keyboard),
            )
        except BadRequest as refusal:
            log.debug("buttons stayed as they were: %s", type(refusal).__name__)


async def send(bot: NapeBot, chat_id: int, message: Send, ticket: Ticket) -> int:
    """Send one new message, without its picture if that cannot be drawn; return its id.

    Raise `telegram.error.TelegramError` as Telegram answers.
    """
    if message.file is not None:
        try:
            return await _send_with_picture(bot, chat_id, message, message.file, ticket)
        except CannotDraw as error:
            log.error("a picture could not be drawn: %s", error)  # noqa: TRY400  the kind of the error is enough
    shared = new_message(message)
    sent = await bot.call(
        "sendMessage", ticket, chat_id=chat_id, text=message.text, link_preview_options=NO_PREVIEW, **shared
    )
    return _id(sent)


async def _send_with_picture(bot: NapeBot, chat_id: int, message: Send, file: File, ticket: Ticket) -> int:
    known = bot.pictures.knows(file)
    try:
        sent = await _send_file(bot, chat_id, message, file, ticket)
    except BadRequest as refusal:
        if not known or "file" not in refusal.message.lower():
            raise
        bot.pictures.forget(file)
        sent = await _send_file(bot, chat_id, message, file, ticket)
    bot.pictures.sent(file, sent)
    return _id(sent)


async def _send_file(bot: NapeBot, chat_id: int, message: Send, file: File, ticket: Ticket) -> Any:
    content = {file.media.value: await bot.pictures.as_argument(file)}
    method = f"send{file.media.value.capitalize()}"
    return await bot.call(method, ticket, chat_id=chat_id, caption=message.text, **content, **new_message(message))


def _id(sent: Any) -> int:
    """Return the id of a new message; an answer without one says that it arrived and no more."""
    found = sent.get("message_id") if isinstance(sent, dict) else None
    if not isinstance(found, int):
        raise NetworkError("an answer that is no message")
    return found


def _may_repeat(reply: Reply, error: TelegramError) -> bool:
    """Tell whether a reply can be sent again and not be seen twice; to make an edit twice changes nothing."""
    if isinstance(error, NotSent | RetryAfter):
        return True
    unclear = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
    return unclear and isinstance(reply, Edit | Buttons)


def _tapped(envelope: Envelope) -> int | None:
    message = envelope.query.message if envelope.query else None
    return message.message_id if message else None


def _has_picture(envelope: Envelope, edit: Edit) -> bool:
    message = envelope.query.message if envelope.query and edit.message_id in (None, _tapped(envelope)) else None
    return isinstance(message, Message) and message.effective_attachment is not None


def _fits(envelope: Envelope, edit: Edit) -> bool:
    return len(edit.text) <= CAPTION_LIMIT if edit.file is not None or _has_picture(envelope, edit) else True
