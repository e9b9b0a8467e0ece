"""What the pretend world is made of."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


class ChatKind(StrEnum):
    """The kinds of chat the playground knows, in the Bot API's words."""

    PRIVATE = "private"
    GROUP = "group"


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Someone who can talk to the bot."""

    id: int
    first_name: str
    language_code: str
    username: str | None = None
    blocked: bool = False
    deactivated: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Chat:
    """A conversation; `known` is whether the bot may write there.

    `keyboard` is the reply keyboard or forced reply that a phone would show now.
    """

    id: int
    kind: ChatKind
    members: tuple[int, ...]
    title: str = ""
    known: bool = False
    keyboard: Json | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """A message; `content` holds its Bot API fields such as text, photo and entities."""

    id: int
    chat_id: int
    sender_id: int
    date: datetime
    content: Json
    edited: datetime | None = None
    markup: Json | None = None
    reply_to: int | None = None
    silent: bool = False
    reaction: str | None = None
    history: tuple[Json, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Tap:
    """A tapped button that waits for its answer; `at` is monotonic seconds."""

    id: str
    chat_id: int
    person_id: int
    message_id: int
    at: float


@dataclass(kw_only=True, slots=True)
class BotProfile:
    """How the bot presents itself; commands are kept by scope and language."""

    id: int
    names: dict[str, str] = field(default_factory=lambda: {"": "Nape"})
    username: str = "nape_playground_bot"
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
