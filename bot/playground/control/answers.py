"""How control requests are read and answered."""

import json
from typing import Any

from aiohttp import web

from bot.playground.records import Chat, Json, Person
from bot.playground.telegram import Telegram


class Wrong(ValueError):
    """A control request that makes no sense; the message says what is wrong."""


def good(**fields: Any) -> web.Response:
    """Answer that it was done."""
    return web.json_response({"ok": True, **fields})


def bad(reason: str, status: int = 400) -> web.Response:
    """Answer that it was not done, and why."""
    return web.json_response({"ok": False, "reason": reason}, status=status)


async def body(request: web.Request) -> Json:
    """Return the JSON body, whatever its content type; an empty one is an empty object."""
    raw = await request.read()
    if not raw:
        return {}
    try:
        decoded = json.loads(raw)
    except ValueError:
        raise Wrong("the body is not JSON") from None
    if not isinstance(decoded, dict):
        raise Wrong("the body is not a JSON object")
    return decoded


def whole(fields: Json, name: str) -> int:
    """Return a whole number that must be there."""
    try:
        return int(fields[name])
    except (KeyError, TypeError, ValueError):
        raise Wrong(f"{name} must be a whole number") from None


def real(fields: Json, name: str) -> float:
    """Return a number that must be there."""
    try:
        return float(fields[name])
    except (KeyError, TypeError, ValueError):
        raise Wrong(f"{name} must be a number") from None


def person(telegram: Telegram, fields: Json) -> Person:
    """Return the person a request is about."""
    found = telegram.world.people.get(whole(fields, "person"))
    if found is None:
        raise Wrong("no such person")
    return found


def chat(telegram: Telegram, fields: Json) -> Chat | None:
    """Return the chat a request names, or None for the private one."""
    if fields.get("chat") is None:
        return None
    found = telegram.world.chats.get(whole(fields, "chat"))
    if found is None:
        raise Wrong("no such chat")
    return found


def reply_to(fields: Json) -> int | None:
    """Return the message a request answers, if it does."""
    return None if fields.get("reply_to") is None else whole(fields, "reply_to")
