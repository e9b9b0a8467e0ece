"""Text as it ends up in a message: parsed, trimmed, measured, with what Telegram finds in it."""

import re
from typing import Any

from bot.playground.markup import Formatted, Json, MarkupError, read_html, utf16_length, web_address

LONGEST_SOURCE = 1 << 15
MOST_ENTITIES = 100
_DETECTORS = (
    ("url", re.compile(r"(?:https?://|www\.)[^\s<>\"']*[^\s<>\"'.,;:!?)\]]", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
)
_UNTOUCHABLE = {"code", "pre", "text_link", "text_mention"}
_STYLES = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
}


def from_bot(source: str, parse_mode: str, entities: Any) -> Formatted:
    """Read what a bot sent; raise `MarkupError` in Telegram's words."""
    if len(source.encode()) > LONGEST_SOURCE:
        raise MarkupError("text is too long")
    match parse_mode.lower():
        case "html":
            try:
                formatted = read_html(source)
            except MarkupError as error:
                raise MarkupError(f"can't parse entities: {error}") from error
        case "" | "none":
            formatted = Formatted(text=source, entities=_given(entities))
        case _:
            raise MarkupError("unsupported parse_mode")
    return with_detected(trimmed(formatted))


def from_person(text: str) -> Formatted:
    """Read what a person typed."""
    return with_detected(trimmed(Formatted(text=text)))


def trimmed(formatted: Formatted) -> Formatted:
    """Drop the white space around a text, as Telegram does, and move the entities along."""
    text = formatted.text
    cut = utf16_length(text[: len(text) - len(text.lstrip())])
    text = text.strip()
    end = utf16_length(text)
    kept: list[Json] = []
    for entity in formatted.entities:
        first = max(entity["offset"] - cut, 0)
        last = min(entity["offset"] + entity["length"] - cut, end)
        if last > first:
            kept.append(entity | {"offset": first, "length": last - first})
    return Formatted(text=text, entities=tuple(_code_stays_plain(kept)[:MOST_ENTITIES]))


def with_detected(formatted: Formatted) -> Formatted:
    """Add commands, links, mentions and the like, as Telegram finds them."""
    taken = [_span(entity) for entity in formatted.entities if entity["type"] in _UNTOUCHABLE]
    found: list[Json] = []
    for kind, pattern in _DETECTORS:
        for match in pattern.finditer(formatted.text):
            if kind == "url" and web_address(match.group()) is None:
                continue
            offset = utf16_length(formatted.text[: match.start()])
            entity = {"type": kind, "offset": offset, "length": utf16_length(match.group())}
            if not any(_overlap(_span(entity), span) for span in taken):
                taken.append(_span(entity))
                found.append(entity)
    entities = sorted([*formatted.entities, *found], key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(text=formatted.text, entities=tuple(entities))


def _given(entities: Any) -> tuple[Json, ...]:
    if not isinstance(entities, list):
        return ()
    for entity in entities:
        if not isinstance(entity, dict):
            raise MarkupError("can't parse MessageEntity: expected an Object")
        for name in ("offset", "length", "type"):
            if name not in entity:
                raise MarkupError(f"can't parse MessageEntity: Can't find field \"{name}\"")
    return tuple(entity for entity in entities if entity["type"] in _STYLES)


def _code_stays_plain(entities: list[Json]) -> list[Json]:
    code = [_span(entity) for entity in entities if entity["type"] in {"code", "pre"}]
    return [
        entity
        for entity in entities
        if entity["type"] in {"code", "pre", "blockquote", "expandable_blockquote"}
        or not any(_overlap(_span(entity), span) for span in code)
    ]


def _span(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
