"""Telegram's HTML, read as strictly as Telegram reads it."""

import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

Json = dict[str, Any]

_ENTITY_OF_TAG = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TAG_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"']*")
_BARE_VALUE = re.compile(r"[A-Za-z0-9.\-]*")
_HOST = re.compile(r"[^\s/]+\.[^\s/]+|\[[0-9a-fA-F:]+\]")
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


class MarkupError(ValueError):
    """The text breaks Telegram's rules; the message is Telegram's own wording."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Formatted:
    """Plain text with its entities; offsets count UTF-16 units."""

    text: str
    entities: tuple[Json, ...] = ()


def utf16_length(text: str) -> int:
    """Return the length Telegram counts offsets in."""
    return len(text) + sum(char > "\uffff" for char in text)


def read_html(source: str) -> Formatted:
    """Parse Telegram HTML, or raise `MarkupError` with the place in bytes."""
    return _Reader(source).read()


def web_address(link: str) -> str | None:
    """Return a link as Telegram would open it, or None if it would not."""
    if link.lower().startswith("tg:"):
        return link
    full = link if "://" in link else f"http://{link}"
    try:
        parts = urlsplit(full)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not _HOST.fullmatch(host):
        return None
    return full if parts.path or parts.query else f"{full}/"


@dataclass(kw_only=True, slots=True)
class _Open:
    tag: str
    offset: int
    start: int
    attributes: dict[str, str] = field(default_factory=dict)


class _Reader:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text = ""
        self._offset = 0
        self._open: list[_Open] = []
        self._found: list[Json] = []

    def read(self) -> Formatted:
        while self._at < len(self._source):
            char = self._source[self._at]
            if char == "<":
                self._read_tag()
            elif char == "&":
                self._read_reference()
            else:
                self._say(char)
                self._at += 1
        if self._open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        return Formatted(text=self._text, entities=tuple(_in_order(self._found)))

    def _say(self, text: str) -> None:
        self._text += text
        self._offset += utf16_length(text)

    def _byte(self, position: int) -> int:
        return len(self._source[:position].encode())

    def _match(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._source, self._at)
        found = match.group() if match else ""
        self._at += len(found)
        return found

    def _peek(self) -> str:
        return self._source[self._at : self._at + 1]

    def _read_reference(self) -> None:
        decoded, self._at = _decode(self._source, self._at)
        self._say(decoded)

    def _read_tag(self) -> None:
        begin = self._at
        self._at += 1
        if self._peek() == "/":
            self._at += 1
            self._close_tag(begin)
        else:
            self._open_tag(begin)

    def _open_tag(self, begin: int) -> None:
        place = f"at byte offset {self._byte(begin)}"
        tag = self._match(_TAG_NAME).lower()
        if not self._peek():
            raise MarkupError(f"Unclosed start tag {place}")
        if tag not in _ENTITY_OF_TAG:
            raise MarkupError(f'Unsupported start tag "{tag}" {place}')
        opened = _Open(tag=tag, offset=self._offset, start=len(self._text))
        self._match(_SPACE)
        while self._peek() != ">":
            self._read_attribute(opened, place)
            self._match(_SPACE)
        self._at += 1
        if tag == "span" and opened.attributes.get("class") != "tg-spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" {place}')
        self._open.append(opened)

    def _read_attribute(self, opened: _Open, place: str) -> None:
        unclosed = f'Unclosed start tag "{opened.tag}" {place}'
        if not self._peek():
            raise MarkupError(unclosed)
        name = self._match(_ATTRIBUTE_NAME)
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{opened.tag}" {place}')
        self._match(_SPACE)
        if self._peek() != "=":
            if not self._peek():
                raise MarkupError(unclosed)
            opened.attributes[name] = ""
            return
        self._at += 1
        self._match(_SPACE)
        if not self._peek():
            raise MarkupError(unclosed)
        opened.attributes[name] = self._read_value(place)

    def _read_value(self, place: str) -> str:
        quote = self._peek()
        if quote not in "\"'":
            begin = self._at
            value = self._match(_BARE_VALUE).lower()
            if not self._peek() or self._peek() not in " \t\r\n\v\f>":
                raise MarkupError(f"Unexpected end of name token at byte offset {self._byte(begin)}")
            return value
        end = self._source.find(quote, self._at + 1)
        if end < 0 or end + 1 >= len(self._source):
            raise MarkupError(f"Unclosed start tag {place}")
        value = self._source[self._at + 1 : end]
        self._at = end + 1
        return _decode_all(value)

    def _close_tag(self, begin: int) -> None:
        byte = self._byte(begin)
        if not self._open:
            raise MarkupError(f"Unexpected end tag at byte offset {byte}")
        name = self._match(_TAG_NAME).lower()
        self._match(_SPACE)
        if self._peek() != ">":
            raise MarkupError(f"Unclosed end tag at byte offset {byte}")
        self._at += 1
        opened = self._open[-1]
        if name and name != opened.tag:
            raise MarkupError(f'Unmatched end tag at byte offset {byte}, expected "</{opened.tag}>", found "</{name}>"')
        self._open.pop()
        if self._offset > opened.offset:
            self._keep(opened)

    def _keep(self, opened: _Open) -> None:
        extra = _extra(opened, self._text[opened.start :])
        if extra is None:
            return
        entity: Json = {
            "type": _ENTITY_OF_TAG[opened.tag],
            "offset": opened.offset,
            "length": self._offset - opened.offset,
        }
        self._found.append(entity | extra)
        if opened.tag == "pre":
            self._merge_code_language(entity)

    def _merge_code_language(self, pre: Json) -> None:
        inner = next(
            (
                entity
                for entity in self._found
                if entity["type"] == "code" and (entity["offset"], entity["length"]) == (pre["offset"], pre["length"])
            ),
            None,
        )
        if inner is not None:
            self._found.remove(inner)
            self._found[-1] |= {"language": inner["language"]} if "language" in inner else {}


def _decode(source: str, at: int) -> tuple[str, int]:
    match = _REFERENCE.match(source, at)
    if match is None:
        return source[at], at + 1
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return (_NAMED[name], match.end()) if name in _NAMED else (source[at], at + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if not 0 < code < 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return source[at], at + 1
    return chr(code), match.end()


def _decode_all(value: str) -> str:
    decoded, at = "", 0
    while at < len(value):
        if value[at] == "&":
            part, at = _decode(value, at)
            decoded += part
        else:
            decoded += value[at]
            at += 1
    return decoded


def _extra(opened: _Open, inside: str) -> Json | None:
    """Return what the entity says beyond its place, or None where Telegram drops it."""
    attributes = opened.attributes
    match opened.tag:
        case "a":
            return _link(attributes.get("href") or inside)
        case "blockquote":
            return {"type": "expandable_blockquote"} if "expandable" in attributes else {}
        case "code":
            language = attributes.get("class", "")
            return {"language": language[9:]} if language.startswith("language-") else {}
        case "tg-emoji":
            if not attributes.get("emoji-id", "").isdecimal():
                raise MarkupError("Invalid custom emoji identifier specified")
            return {"custom_emoji_id": attributes["emoji-id"]}
        case "tg-time":
            return _date_time(attributes)
        case _:
            return {}


def _link(href: str) -> Json | None:
    mention = re.fullmatch(r"tg://user\?id=(\d+)", href)
    if mention:
        user = {"id": int(mention[1]), "is_bot": False, "first_name": mention[1]}
        return {"type": "text_mention", "user": user}
    address = web_address(href)
    return None if address is None else {"url": address}


def _date_time(attributes: dict[str, str]) -> Json | None:
    form = attributes.get("format", "")
    if not _TIME_FORMAT.fullmatch(form):
        raise MarkupError("Invalid date-time format specified")
    if not attributes.get("unix", "").isdecimal():
        return None
    extra: Json = {"unix_time": int(attributes["unix"])}
    return extra | ({"date_time_format": form} if form else {})


def _in_order(entities: list[Json]) -> list[Json]:
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
