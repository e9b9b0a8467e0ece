"""What a person does in the chat, and the updates it makes."""

import re
from dataclasses import replace
from typing import Any
from uuid import uuid4

from bot.playground import text as telegram_text
from bot.playground.offerings import other_content
from bot.playground.records import Chat, ChatKind, Json, Message, Person, Tap
from bot.playground.shapes import bot_user, chat_object, lost_message, message_object, person_user
from bot.playground.telegram import Telegram

LONGEST_TEXT = 4096


class DeedRefused(ValueError):
    """The person cannot do that; the message says why."""


def say(
    telegram: Telegram, person: Person, text: str, *, chat: Chat | None = None, reply_to: int | None = None
) -> Message:
    """Write a text."""
    formatted = telegram_text.from_person(text)
    if not formatted.text:
        raise DeedRefused("the text is empty")
    if len(formatted.text) > LONGEST_TEXT:
        raise DeedRefused("the text is longer than 4096 characters")
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    return _post(telegram, person, content, chat=chat, reply_to=reply_to)


def share_location(
    telegram: Telegram, person: Person, latitude: float, longitude: float, *, reply_to: int | None = None
) -> Message:
    """Share a place on the map."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise DeedRefused("no such place on Earth")
    content: Json = {"location": {"latitude": latitude, "longitude": longitude}}
    return _post(telegram, person, content, reply_to=reply_to)


def send_other(
    telegram: Telegram, person: Person, kind: str, *, caption: str = "", reply_to: int | None = None
) -> Message:
    """Send a voice note, photo, sticker, document, poll, contact or venue."""
    content = other_content(telegram.files, person, kind)
    if content is None:
        raise DeedRefused(f"unknown kind {kind}")
    return _post(telegram, person, content | ({"caption": caption} if caption else {}), reply_to=reply_to)


def edit_text(telegram: Telegram, person: Person, message_id: int, text: str) -> Message:
    """Change an own text."""
    message = next(
        (
            message
            for message in telegram.world.messages.values()
            if message.id == message_id and message.sender_id == person.id
        ),
        None,
    )
    formatted = telegram_text.from_person(text)
    if message is None or "text" not in message.content or not formatted.text:
        raise DeedRefused("only an own text can be edited, and not into nothing")
    _check_may_write(person)
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    changed = replace(
        message,
        content=content,
        edited=telegram.clock.now(),
        history=(*message.history, message.content),
    )
    telegram.world.put_message(changed)
    telegram.updates.add("edited_message", message_object(telegram.world, changed))
    return changed


def tap(
    telegram: Telegram, person: Person, message_id: int, data: str, *, chat: Chat | None = None
) -> tuple[str, int | None]:
    """Tap a button; any data is passed on, forged or not. Return the query's and the update's id."""
    _check_may_write(person)
    chat = chat or telegram.world.chats[person.id]
    message = telegram.world.messages.get((chat.id, message_id))
    query = Tap(
        id=str(uuid4().int >> 65),
        chat_id=chat.id,
        person_id=person.id,
        message_id=message_id,
        at=telegram.monotonic(),
    )
    telegram.taps[query.id] = query
    shown = (
        lost_message(telegram.world, chat, message_id) if message is None else message_object(telegram.world, message)
    )
    payload = {
        "id": query.id,
        "from": person_user(person),
        "chat_instance": str(abs(chat.id) * 7919),
        "message": shown,
        "data": data,
    }
    return query.id, telegram.updates.add("callback_query", payload)


def button_data(message: Message, label: str) -> str | None:
    """Return the callback data of the button with this label."""
    rows = (message.markup or {}).get("inline_keyboard", [])
    return next((button.get("callback_data") for row in rows for button in row if button["text"] == label), None)


def block(telegram: Telegram, person: Person) -> None:
    """Stop the bot."""
    _set_blocked(telegram, person, blocked=True)


def unblock(telegram: Telegram, person: Person) -> None:
    """Let the bot write again."""
    _set_blocked(telegram, person, blocked=False)


def deactivate(telegram: Telegram, person: Person) -> None:
    """Delete the person's account; Telegram tells the bot nothing."""
    telegram.world.put_person(replace(person, deactivated=True))


def add_to_group(telegram: Telegram, person: Person, title: str) -> Chat:
    """Make a group and invite the bot."""
    _check_may_write(person)
    chat = telegram.world.add_group(title, person.id)
    bot = bot_user(telegram.world.bot)
    left: Json = {"status": "left", "user": bot}
    member: Json = {"status": "member", "user": bot}
    _member_update(telegram, person, chat, left, member)
    content: Json = {"new_chat_members": [bot], "new_chat_member": bot, "new_chat_participant": bot}
    _post(telegram, person, content, chat=chat)
    return chat


def _post(
    telegram: Telegram,
    person: Person,
    content: Json,
    *,
    chat: Chat | None = None,
    reply_to: int | None = None,
) -> Message:
    _check_may_write(person)
    chat = chat or telegram.world.chats[person.id]
    if reply_to is not None and (chat.id, reply_to) not in telegram.world.messages:
        raise DeedRefused("the message to reply to is gone")
    telegram.world.meet(chat.id)
    message = telegram.world.new_message(
        chat_id=chat.id,
        sender_id=person.id,
        date=telegram.clock.now(),
        content=content,
        reply_to=reply_to,
    )
    _fold_keyboard(telegram, chat.id)
    if chat.kind is ChatKind.PRIVATE or _bot_may_read(telegram, message):
        telegram.updates.add("message", message_object(telegram.world, message))
    return message


def _fold_keyboard(telegram: Telegram, chat_id: int) -> None:
    """Take away what a phone takes away after one message: one-time keyboards, forced replies."""
    chat = telegram.world.chats[chat_id]
    keyboard = chat.keyboard or {}
    if keyboard.get("force_reply") or keyboard.get("one_time_keyboard"):
        telegram.world.put_chat(replace(chat, keyboard=None))


def _bot_may_read(telegram: Telegram, message: Message) -> bool:
    """In groups a bot sees commands, replies to it, mentions and service messages only."""
    if "new_chat_members" in message.content:
        return True
    answered = telegram.world.messages.get((message.chat_id, message.reply_to or 0))
    if answered is not None and answered.sender_id == telegram.world.bot.id:
        return True
    written = str(message.content.get("text", ""))
    return bool(re.match(r"/\w", written)) or f"@{telegram.world.bot.username}" in written


def _set_blocked(telegram: Telegram, person: Person, *, blocked: bool) -> None:
    if person.blocked == blocked:
        return
    changed = replace(person, blocked=blocked)
    telegram.world.put_person(changed)
    bot = bot_user(telegram.world.bot)
    gone: Json = {"status": "kicked", "user": bot, "until_date": 0}
    there: Json = {"status": "member", "user": bot}
    before, after = (there, gone) if blocked else (gone, there)
    _member_update(telegram, changed, telegram.world.chats[person.id], before, after)


def _member_update(telegram: Telegram, person: Person, chat: Chat, before: Json, after: Json) -> None:
    payload: dict[str, Any] = {
        "chat": chat_object(telegram.world, chat),
        "from": person_user(person),
        "date": int(telegram.clock.now().timestamp()),
        "old_chat_member": before,
        "new_chat_member": after,
    }
    telegram.updates.add("my_chat_member", payload)


def _check_may_write(person: Person) -> None:
    if person.deactivated:
        raise DeedRefused("the account is deactivated")
    if person.blocked:
        raise DeedRefused("the bot is blocked")
