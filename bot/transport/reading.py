"""Telegram's update → what a person did."""

import logging
from typing import Any

from telegram import Bot, Chat, ChatMember, ChatMemberUpdated, Message, Update

from bot.handlers.event import Command, Event, Incoming, Location, Membership, Oddity, Tap, Text, Unreadable

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
_GONE = (ChatMember.BANNED, ChatMember.LEFT)


def number_of(fields: object) -> int | None:
    """Return the number of an update as it came, or None for what is none."""
    number = fields.get("update_id") if isinstance(fields, dict) else None
    return number if type(number) is int else None


def parse_update(fields: dict[str, Any], bot: Bot) -> Update | None:
    """Return the update, or None for one that nobody can read, which would come back for ever: it is set aside."""
    try:
        return Update.de_json(fields, bot)
    except Exception as error:  # noqa: BLE001  python-telegram-bot names no error for it
        log.error("update %s was set aside: %s", number_of(fields), type(error).__name__)  # noqa: TRY400
        return None


def read_update(update: Update) -> Incoming | None:
    """Return what happened, or None for updates that mean nothing to Nape."""
    chat = update.effective_chat
    event = _event(update)
    if chat is None or event is None:
        return None
    user = update.effective_user
    return Incoming(
        update_id=update.update_id,
        chat_id=chat.id,
        private=chat.type == Chat.PRIVATE,
        language=user.language_code if user else None,
        event=event,
        written_at=update.message.date if update.message is not None else None,
    )


def _event(update: Update) -> Event | None:
    if update.callback_query is not None:
        query = update.callback_query
        return Tap(data=_whole(query.data or ""), message_id=query.message.message_id if query.message else None)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    if update.edited_message is not None:
        edited = _whole(update.edited_message.text or "")
        return (
            Text(text=edited, edited=True, first_at=update.edited_message.date)
            if edited and not edited.startswith("/")
            else None
        )
    return _message(update.message) if update.message is not None else None


def _membership(change: ChatMemberUpdated) -> Event | None:
    gone = change.new_chat_member.status in _GONE
    if change.chat.type == Chat.PRIVATE:
        return Membership(blocked=gone)
    return None if gone else Command(name="start")


def _message(message: Message) -> Event | None:
    if message.text is not None:
        return _text(message, _whole(message.text))
    if message.location is not None:
        return Location(latitude=message.location.latitude, longitude=message.location.longitude)
    kinds = (
        (message.voice or message.audio or message.video_note, Oddity.VOICE),
        (message.photo or message.video or message.animation, Oddity.PICTURE),
        (message.sticker, Oddity.STICKER),
        (message.document, Oddity.FILE),
        (message.poll, Oddity.POLL),
        (message.contact or message.venue or message.dice or message.story, Oddity.OTHER),
    )
    words = _whole(message.caption or "")
    return next((Unreadable(what=what, words=words) for present, what in kinds if present), None)


def _whole(text: str) -> str:
    """Return the text without halves of surrogate pairs, which could be neither kept nor sent back."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _text(message: Message, text: str) -> Event:
    if text.startswith("/") and len(text) > 1 and not text[1].isspace():
        head, _, argument = text[1:].partition(" ")
        name, newline, more = head.partition("\n")
        return Command(name=name.partition("@")[0].lower(), argument=(more + newline + argument).strip())
    reply = message.reply_to_message
    return Text(text=text, reply_to=reply.message_id if reply else None)
