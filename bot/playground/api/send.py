"""sendMessage, sendLocation, sendVenue, and what every sent message goes through."""

from dataclasses import replace
from typing import Any

from bot.playground.api.addressee import pass_flood_gate, writable_chat
from bot.playground.api.compose import text_content
from bot.playground.api.keyboards import inline_only, read_markup
from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request
from bot.playground.records import Chat, Json
from bot.playground.shapes import message_object
from bot.playground.telegram import Telegram


async def send_message(telegram: Telegram, params: Params) -> Any:
    """Send a text."""
    chat = writable_chat(telegram, params)
    return deliver(telegram, params, chat, text_content(params))


async def send_location(telegram: Telegram, params: Params) -> Any:
    """Send a point on the map."""
    chat = writable_chat(telegram, params)
    return deliver(telegram, params, chat, {"location": _point(params)})


async def send_venue(telegram: Telegram, params: Params) -> Any:
    """Send a named place."""
    chat = writable_chat(telegram, params)
    point = _point(params)
    for name in ("title", "address"):
        if not params.text(name):
            raise bad_request(f"{name} must be non-empty")
    venue = {"location": point, "title": params.text("title"), "address": params.text("address")}
    return deliver(telegram, params, chat, {"location": point, "venue": venue})


def deliver(telegram: Telegram, params: Params, chat: Chat, content: Json) -> Json:
    """Put a checked message into its chat and return it as the Bot API does."""
    markup = read_markup(params, chat)
    reply_to = _reply_to(telegram, params, chat)
    pass_flood_gate(telegram, chat)
    message = telegram.world.new_message(
        chat_id=chat.id,
        sender_id=telegram.world.bot.id,
        date=telegram.clock.now(),
        content=content,
        markup=inline_only(markup),
        reply_to=reply_to,
        silent=params.flag("disable_notification"),
    )
    if markup is not None and "inline_keyboard" not in markup:
        shown = None if markup.get("remove_keyboard") else markup | {"message_id": message.id}
        telegram.world.put_chat(replace(chat, keyboard=shown))
    return message_object(telegram.world, message)


def _point(params: Params) -> Json:
    latitude, longitude = params.number("latitude"), params.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("invalid location specified")
    return {"latitude": latitude, "longitude": longitude}


def _reply_to(telegram: Telegram, params: Params, chat: Chat) -> int | None:
    reply: Any = params.nested("reply_parameters", "reply parameters") or {}
    message_id = int(reply.get("message_id") or params.integer("reply_to_message_id"))
    if not message_id:
        return None
    if (chat.id, message_id) in telegram.world.messages:
        return message_id
    if reply.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


METHODS = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
}
