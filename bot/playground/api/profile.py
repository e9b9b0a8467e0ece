"""How the bot presents itself: names, descriptions, commands, menu button."""

import re
from typing import Any

from bot.playground.api.addressee import chat_of
from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request
from bot.playground.records import ChatKind, Json
from bot.playground.shapes import bot_user, chat_object
from bot.playground.telegram import Telegram

MOST_COMMANDS = 100
DESCRIPTION_CHARACTERS = 256
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat"}


async def get_me(telegram: Telegram, params: Params) -> Any:
    """Return the bot itself."""
    return bot_user(telegram.world.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
    }


async def get_chat(telegram: Telegram, params: Params) -> Any:
    """Return a chat in full."""
    chat = chat_of(telegram, params)
    full: Json = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    if chat.kind is ChatKind.GROUP:
        full["permissions"] = {"can_send_messages": True}
    return chat_object(telegram.world, chat) | full


async def set_my_commands(telegram: Telegram, params: Params) -> Any:
    """Set the command menu for a scope and language."""
    commands = params.nested("commands", "commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = [_command(command) for command in commands]
    key = _menu_key(params)
    if checked:
        telegram.world.bot.commands[key] = checked
    else:
        telegram.world.bot.commands.pop(key, None)
    telegram.world.touch_bot()
    return True


async def get_my_commands(telegram: Telegram, params: Params) -> Any:
    """Return the commands of exactly this scope and language."""
    return telegram.world.bot.commands.get(_menu_key(params), [])


async def delete_my_commands(telegram: Telegram, params: Params) -> Any:
    """Forget the commands of this scope and language."""
    telegram.world.bot.commands.pop(_menu_key(params), None)
    telegram.world.touch_bot()
    return True


async def set_my_name(telegram: Telegram, params: Params) -> Any:
    """Set the bot's name."""
    name = _short(params, "name", 64, "bot name is too long")
    _put(telegram, telegram.world.bot.names, params, name or telegram.world.bot.names[""])
    return True


async def set_my_description(telegram: Telegram, params: Params) -> Any:
    """Set what an empty chat shows."""
    text = _short(params, "description", 512, "bot description is too long")
    _put(telegram, telegram.world.bot.descriptions, params, text)
    return True


async def set_my_short_description(telegram: Telegram, params: Params) -> Any:
    """Set what the bot's profile shows."""
    text = _short(params, "short_description", 120, "bot short description is too long")
    _put(telegram, telegram.world.bot.short_descriptions, params, text)
    return True


async def get_my_name(telegram: Telegram, params: Params) -> Any:
    """Return the bot's name."""
    return {"name": _in_language(telegram.world.bot.names, params)}


async def get_my_description(telegram: Telegram, params: Params) -> Any:
    """Return what an empty chat shows."""
    return {"description": _in_language(telegram.world.bot.descriptions, params)}


async def get_my_short_description(telegram: Telegram, params: Params) -> Any:
    """Return what the bot's profile shows."""
    return {"short_description": _in_language(telegram.world.bot.short_descriptions, params)}


async def set_chat_menu_button(telegram: Telegram, params: Params) -> Any:
    """Set the button left of the text field."""
    chat_id = chat_of(telegram, params).id if params.text("chat_id") else 0
    button = params.nested("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: MenuButton has unsupported type")
    telegram.world.bot.menu_buttons[chat_id] = button
    telegram.world.touch_bot()
    return True


async def get_chat_menu_button(telegram: Telegram, params: Params) -> Any:
    """Return the button left of the text field."""
    buttons = telegram.world.bot.menu_buttons
    return buttons.get(params.integer("chat_id"), buttons.get(0, {"type": "commands"}))


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(command.get(name), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
    name, description = command["command"].removeprefix("/"), command["description"].strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > DESCRIPTION_CHARACTERS:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _menu_key(params: Params) -> tuple[str, str]:
    scope = params.nested("scope", "BotCommandScope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    name = f"chat:{scope.get('chat_id')}" if kind == "chat" else str(kind)
    return name, params.text("language_code")


def _short(params: Params, name: str, longest: int, refusal: str) -> str:
    value = params.text(name).strip()
    if len(value) > longest:
        raise bad_request(refusal)
    return value


def _put(telegram: Telegram, texts: dict[str, str], params: Params, text: str) -> None:
    texts[params.text("language_code")] = text
    telegram.world.touch_bot()


def _in_language(texts: dict[str, str], params: Params) -> str:
    return texts.get(params.text("language_code")) or texts.get("", "")


METHODS = {
    "getMe": get_me,
    "getChat": get_chat,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": set_my_name,
    "getMyName": get_my_name,
    "setMyDescription": set_my_description,
    "getMyDescription": get_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyShortDescription": get_my_short_description,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
