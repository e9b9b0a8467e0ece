"""Editing and deleting what was sent."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.playground.api.addressee import chat_of, message_of, pass_flood_gate, writable_chat
from bot.playground.api.compose import caption_content, text_content
from bot.playground.api.keyboards import inline_only, read_markup
from bot.playground.api.media import media_content
from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request
from bot.playground.records import Chat, ChatKind, Json, Message
from bot.playground.shapes import message_object
from bot.playground.telegram import Telegram

DELETABLE = timedelta(hours=48)
MEDIA = ("photo", "animation", "document")
_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities")


async def edit_message_text(telegram: Telegram, params: Params) -> Any:
    """Change the text and keyboard of a message."""
    chat, message = _own_message(telegram, params)
    content = text_content(params)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(telegram, params, chat, message, _without(message.content, _TEXT) | content)


async def edit_message_caption(telegram: Telegram, params: Params) -> Any:
    """Change the caption and keyboard of a message."""
    chat, message = _own_message(telegram, params)
    content = caption_content(params)
    if not any(kind in message.content for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _change(telegram, params, chat, message, _without(message.content, _CAPTION) | content)


async def edit_message_media(telegram: Telegram, params: Params) -> Any:
    """Change the picture or file of a message, with its caption."""
    chat, message = _own_message(telegram, params)
    media = params.nested("media", "input media")
    if not isinstance(media, dict):
        raise bad_request("can't parse input media JSON object")
    kind = str(media.get("type"))
    if kind not in MEDIA:
        raise bad_request("can't parse InputMedia: invalid type specified")
    content = media_content(telegram, kind, str(media.get("media") or ""), params)
    content |= caption_content(Params(values=media))
    return _change(telegram, params, chat, message, content)


async def edit_message_reply_markup(telegram: Telegram, params: Params) -> Any:
    """Change only the keyboard of a message."""
    chat, message = _own_message(telegram, params)
    return _change(telegram, params, chat, message, message.content)


async def delete_message(telegram: Telegram, params: Params) -> Any:
    """Delete a message for everyone."""
    chat = chat_of(telegram, params)
    _delete(telegram, chat, message_of(telegram, chat, params, "delete"))
    return True


async def delete_messages(telegram: Telegram, params: Params) -> Any:
    """Delete several messages; unknown ones are skipped."""
    chat = chat_of(telegram, params)
    wanted = params.nested("message_ids", "message identifiers")
    if not isinstance(wanted, list) or not wanted:
        raise bad_request("message identifiers are not specified")
    for message_id in wanted:
        message = telegram.world.messages.get((chat.id, int(message_id)))
        if message is not None:
            _delete(telegram, chat, message)
    return True


def _own_message(telegram: Telegram, params: Params) -> tuple[Chat, Message]:
    if params.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = writable_chat(telegram, params)
    message = message_of(telegram, chat, params, "edit")
    if message.sender_id != telegram.world.bot.id:
        raise bad_request("message can't be edited")
    return chat, message


def _change(telegram: Telegram, params: Params, chat: Chat, message: Message, content: Json) -> Json:
    markup = read_markup(params, chat)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    kept = inline_only(markup)
    pass_flood_gate(telegram, chat, edit=True)
    if content == message.content and kept == message.markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    changed = replace(
        message,
        content=content,
        markup=kept,
        edited=telegram.clock.now(),
        history=(*message.history, message.content),
    )
    telegram.world.put_message(changed)
    return message_object(telegram.world, changed)


def _delete(telegram: Telegram, chat: Chat, message: Message) -> None:
    foreign = chat.kind is ChatKind.GROUP and message.sender_id != telegram.world.bot.id
    if foreign or telegram.clock.now() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    telegram.world.remove_message(message)


def _without(content: Json, names: tuple[str, ...]) -> Json:
    return {name: value for name, value in content.items() if name not in names}


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
