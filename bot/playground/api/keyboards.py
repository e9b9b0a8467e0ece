"""Keyboards under and below messages: what Telegram takes and what it refuses."""

from typing import Any

from bot.playground.api.params import Params
from bot.playground.api.refusal import Refusal, bad_request
from bot.playground.markup import web_address
from bot.playground.records import Chat, ChatKind, Json

DATA_BYTES = 64
ROW_BUTTONS = 8
ALL_BUTTONS = 100
REPLY_ROW_BUTTONS = 12
REPLY_ALL_BUTTONS = 300
PLACEHOLDER_CHARACTERS = 64
COPY_CHARACTERS = 256
STYLES = {"primary", "success", "danger"}
_INLINE_KINDS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_REQUESTS = ("request_contact", "request_location", "request_poll", "request_users", "request_chat", "web_app")


def read_markup(params: Params, chat: Chat) -> Json | None:
    """Return the checked `reply_markup` of a call, or None where it has none."""
    markup = params.nested("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = [
            [_inline_button(button) for button in row]
            for row in _rows(markup["inline_keyboard"], "inline_keyboard", ROW_BUTTONS, ALL_BUTTONS)
        ]
        return {"inline_keyboard": [row for row in rows if row]}
    if "keyboard" in markup:
        return _reply_keyboard(markup, chat)
    if markup.get("force_reply") or markup.get("remove_keyboard"):
        _check_placeholder(markup)
        return markup
    return None


def inline_only(markup: Json | None) -> Json | None:
    """Return what a message keeps of its markup: an inline keyboard that is not empty."""
    return markup if markup and markup.get("inline_keyboard") else None


def _rows(rows: Any, name: str, longest: int, most: int) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" of the ReplyMarkup must be an Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" of the ReplyMarkup must be an Array of Arrays')
    if any(len(row) > longest for row in rows) or sum(map(len, rows)) > most:
        raise bad_request("reply markup is too long")
    return rows


def _inline_button(button: Any) -> Json:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(f"{problem}InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request(f'{problem}Can\'t find field "text"')
    if button.get("style") and button["style"] not in STYLES:
        raise bad_request(f"{problem}invalid button style specified")
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    kinds = [kind for kind in _INLINE_KINDS if button.get(kind) is not None]
    if not kinds:
        raise bad_request(f"{problem}Text buttons are unallowed in the inline keyboard")
    refusal = _wrong_target(kinds[0], button[kinds[0]])
    if refusal is not None:
        raise refusal
    return button


def _wrong_target(kind: str, target: Any) -> Refusal | None:
    match kind:
        case "callback_data" if not 1 <= len(str(target).encode()) <= DATA_BYTES:
            return bad_request("BUTTON_DATA_INVALID")
        case "url" if web_address(str(target)) is None:
            return bad_request(f"inline keyboard button URL '{target}' is invalid: Wrong HTTP URL")
        case "copy_text":
            text = target.get("text", "") if isinstance(target, dict) else ""
            return None if 1 <= len(text) <= COPY_CHARACTERS else bad_request("BUTTON_COPY_TEXT_INVALID")
        case _:
            return None


def _reply_keyboard(markup: Json, chat: Chat) -> Json:
    _check_placeholder(markup)
    rows = _rows(markup["keyboard"], "keyboard", REPLY_ROW_BUTTONS, REPLY_ALL_BUTTONS)
    checked = [[_reply_button(button, chat) for button in row] for row in rows]
    return markup | {"keyboard": [row for row in checked if row]}


def _reply_button(button: Any, chat: Chat) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not str(button.get("text", "")).strip():
        raise bad_request("keyboard button text must be non-empty")
    if chat.kind is not ChatKind.PRIVATE and any(button.get(request) for request in _REQUESTS):
        raise bad_request("location can be requested in private chats only")
    return button


def _check_placeholder(markup: Json) -> None:
    # The docs say 1–64 characters; longer ones are refused here although Telegram may cut them.
    if len(str(markup.get("input_field_placeholder") or "")) > PLACEHOLDER_CHARACTERS:
        raise bad_request("PLACEHOLDER_INVALID")
