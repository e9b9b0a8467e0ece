"""What a button carries: `kind:version:id:value`, 1–64 bytes, never trusted on its way back."""

from dataclasses import dataclass

VERSION = 1
LIMIT = 64


class BadCallback(ValueError):
    """Raised for data that is not ours, too long, or of another version."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Callback:
    """Decoded button data. `id` names what the button is about, `value` what was chosen; both may be empty."""

    kind: str
    id: str = ""
    value: str = ""


def encode(kind: str, id: str | int = "", value: str | int = "") -> str:
    """Return callback data; raise `BadCallback` if a part holds a colon or the whole exceeds 64 bytes."""
    parts = (kind, str(VERSION), str(id), str(value))
    if any(":" in part for part in parts) or not kind:
        raise BadCallback("a part of callback data is empty or holds a colon")
    data = ":".join(parts)
    if len(data.encode()) > LIMIT:
        raise BadCallback("callback data exceeds 64 bytes")
    return data


def decode(data: str) -> Callback:
    """Return what `encode` was given; raise `BadCallback` for anything else."""
    parts = data.split(":")
    if len(parts) != 4 or not parts[0] or parts[1] != str(VERSION) or len(data.encode()) > LIMIT:
        raise BadCallback("not a button of this version")
    return Callback(kind=parts[0], id=parts[2], value=parts[3])
