"""What a person did, stripped of Telegram."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """A slash command without the slash, lower case; `argument` is the rest, stripped."""

    name: str
    argument: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """Free text, as typed (up to 4096 characters).

    `reply_to` is the message it answers; `edited` marks the person's own correction of an earlier message, written at
    `first_at`.
    """

    text: str
    reply_to: int | None = None
    edited: bool = False
    first_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Tap:
    """A tapped button. `data` is untrusted; `message_id` is the message that carried it."""

    data: str
    message_id: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Location:
    """A shared place, degrees."""

    latitude: float
    longitude: float


class Oddity(StrEnum):
    """What Nape does not read."""

    VOICE = "voice"
    PICTURE = "picture"
    STICKER = "sticker"
    FILE = "file"
    POLL = "poll"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True, slots=True)
class Unreadable:
    """A voice message, photo, sticker, file or poll: nothing of it is kept.

    `words` stand beneath it and are read for a number, crisis and warning signs only.
    """

    what: Oddity
    words: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Membership:
    """The person blocked (`blocked`) or unblocked the bot."""

    blocked: bool


Event = Command | Text | Tap | Location | Unreadable | Membership


@dataclass(frozen=True, kw_only=True, slots=True)
class Incoming:
    """One update. `language` is the client's language code; `private` is false in groups and channels.

    `written_at` is when a message was written by Telegram's clock, aware UTC.
    """

    update_id: int
    chat_id: int
    private: bool
    language: str | None
    event: Event
    written_at: datetime | None = None
