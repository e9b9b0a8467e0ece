"""What Nape shows, as data: transport turns it into calls, tests read it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """One inline button: either `data` (1–64 bytes) comes back on a tap, or `url` opens."""

    label: str
    data: str | None = None
    url: str | None = None
    style: str | None = None

    def __post_init__(self) -> None:
        if (self.data is None) == (self.url is None):
            raise ValueError("a button carries data or a link, one of them")
        if self.data is not None and not 1 <= len(self.data.encode()) <= 64:
            raise ValueError("callback data is 1–64 bytes")


Keyboard = Sequence[Sequence[Button]]


class Media(StrEnum):
    """What kind of file goes with a message."""

    PHOTO = "photo"
    ANIMATION = "animation"
    DOCUMENT = "document"


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """A file to send; `name` is what the person sees when they save it.

    A picture that takes a while is given as `draw` instead of its `content`, and drawn after the transaction. One that
    is the same for everybody has a name in `everybodys` that no other has.
    """

    media: Media
    name: str
    content: bytes = b""
    draw: Callable[[], bytes] | None = None
    everybodys: str = ""

    def drawn(self) -> "File":
        """Return the file with its content."""
        return self if self.draw is None else replace(self, content=self.draw(), draw=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A reply keyboard that asks for something: a location button, or a placeholder for free text."""

    location_label: str | None = None
    placeholder: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Send:
    """A new message in Telegram HTML (text 1–4096 characters; with a file it is the caption, up to 1024).

    `ask` and `keyboard` exclude each other. `silent` makes no sound. `close_ask` takes a reply keyboard away.
    `name` lets a later reply mean this message (see `Buttons`).
    """

    text: str
    keyboard: Keyboard = field(default_factory=tuple)
    file: File | None = None
    ask: Ask | None = None
    silent: bool = False
    close_ask: bool = False
    name: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """The message whose button was tapped becomes this; one too old or gone is sent anew.

    With a `file` the picture changes too; without one, a message that has a picture keeps it and `text` is its caption.
    `message_id` names another message of the same chat instead.
    """

    text: str
    keyboard: Keyboard = field(default_factory=tuple)
    file: File | None = None
    message_id: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Buttons:
    """Only the buttons of the tapped (or named) message change; an empty keyboard takes them away.

    `of` means the last message sent to this chat under that name, by this process: where none is known nothing happens.
    """

    keyboard: Keyboard = field(default_factory=tuple)
    message_id: int | None = None
    of: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Toast:
    """The short answer to a tap (≤ 200 characters); `alert` waits for OK. At most one a turn."""

    text: str
    alert: bool = False


Reply = Send | Edit | Buttons | Toast
