"""Whom a call is for, and whether Telegram lets it through."""

from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request, forbidden, too_many_requests
from bot.playground.records import Chat, ChatKind, Message
from bot.playground.telegram import Telegram


def chat_of(telegram: Telegram, params: Params) -> Chat:
    """Return the chat of a call, or refuse."""
    chat_id = params.text("chat_id")
    if not chat_id:
        raise bad_request("chat_id is empty")
    chat = _find(telegram, chat_id)
    if chat is None or not chat.known:
        raise bad_request("chat not found")
    return chat


def writable_chat(telegram: Telegram, params: Params) -> Chat:
    """Return the chat a message may be sent to, or refuse."""
    chat = chat_of(telegram, params)
    if chat.kind is ChatKind.PRIVATE:
        person = telegram.world.people[chat.id]
        if person.deactivated:
            raise forbidden("user is deactivated")
        if person.blocked:
            raise forbidden("bot was blocked by the user")
    return chat


def pass_flood_gate(telegram: Telegram, chat: Chat, *, edit: bool = False) -> None:
    """Take a place in the flow of messages, or refuse with 429."""
    retry_after = telegram.flood.admit(chat.id, edit=edit)
    if retry_after:
        raise too_many_requests(retry_after)


def message_of(telegram: Telegram, chat: Chat, params: Params, purpose: str) -> Message:
    """Return the message a call is about, or refuse with `message to … not found`."""
    message = telegram.world.messages.get((chat.id, params.integer("message_id")))
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def _find(telegram: Telegram, chat_id: str) -> Chat | None:
    try:
        return telegram.world.chats.get(int(chat_id))
    except ValueError:
        return None
