"""Answers to taps, typing signs and reactions."""

from typing import Any

from bot.playground.api.addressee import chat_of, message_of, writable_chat
from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request
from bot.playground.markup import web_address
from bot.playground.telegram import Telegram

ANSWER_CHARACTERS = 200
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
    "cancel",
}

# The only emoji a bot may react with (Bot API, ReactionTypeEmoji).
_REACTIONS = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 "
    "🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
)
REACTIONS = frozenset(_REACTIONS.split())
_COLOUR_MARK = "\ufe0f"


async def answer_callback_query(telegram: Telegram, params: Params) -> Any:
    """Stop the spinner on a tapped button; show a toast or an alert."""
    text = params.text("text")
    if len(text) > ANSWER_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    if params.text("url") and web_address(params.text("url")) is None:
        raise bad_request("URL_INVALID")
    tap = telegram.taps.get(params.text("callback_query_id"))
    if tap is None or telegram.monotonic() - tap.at > telegram.limits.answer_seconds:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    telegram.world.say(
        {
            "kind": "answer",
            "callback_query_id": tap.id,
            "chat": tap.chat_id,
            "person": tap.person_id,
            "message_id": tap.message_id,
            "text": text,
            "show_alert": params.flag("show_alert"),
            "url": params.text("url"),
        }
    )
    return True


async def send_chat_action(telegram: Telegram, params: Params) -> Any:
    """Show that the bot is busy."""
    chat = writable_chat(telegram, params)
    action = params.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    telegram.world.say({"kind": "action", "chat": chat.id, "action": action})
    return True


async def set_message_reaction(telegram: Telegram, params: Params) -> Any:
    """Put an emoji on a message."""
    chat = chat_of(telegram, params)
    message = message_of(telegram, chat, params, "react")
    reactions = params.nested("reaction", "reaction types") or []
    if not isinstance(reactions, list):
        raise bad_request("expected an Array of ReactionType")
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = [str(reaction.get("emoji", "")) for reaction in reactions if isinstance(reaction, dict)]
    if any(one.replace(_COLOUR_MARK, "") not in REACTIONS for one in emoji):
        raise bad_request("REACTION_INVALID")
    telegram.world.react(message, emoji[0] if emoji else None)
    return True


METHODS = {
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
}
