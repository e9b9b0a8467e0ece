"""The text of a file, and the rows of a table in it with the lines they begin on."""

import csv
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BufferedReader, StringIO

from bot.diary.file_mistakes import Unreadable

EMPTY = "the file is empty"
_UTF16 = (BOM_UTF16_LE, BOM_UTF16_BE)
_SAVE = "save the file again as “CSV UTF-8”, or as UTF-8 in a text editor"
_SEPARATOR = re.compile(r'"?sep=([,;|\t])"?[^\r\n]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
"""The first line in which Excel tells what stands between its cells."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table: the first line that is not empty, and the rows below it, each with the line it begins on (1-based)."""

    header: Sequence[str]
    header_line: int
    rows: Sequence[tuple[int, Sequence[str]]]


def text_of(raw: bytes) -> str:
    """Return the text of a file, in UTF-8 or in a UTF-16 that says so; raise Unreadable for anything else."""
    before, nul, _ = raw.partition(b"\0")
    utf16 = raw.startswith(_UTF16)
    if nul and not utf16:
        raise Unreadable(_line_after(before), f"this is no text (it holds a NUL); {_SAVE}")
    try:
        return raw.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(_line_after(raw[: error.start]), f"this is not UTF-8; {_SAVE}") from None


def lines_of(file: BufferedReader) -> Iterable[bytes]:
    """Return the lines of an open file in UTF-8, one by one where it is in UTF-8 already; raise Unreadable."""
    start = file.peek(len(BOM_UTF8))
    if start.startswith(_UTF16):
        return (line.encode() for line in StringIO(text_of(file.read()), newline="\n"))
    file.read(len(BOM_UTF8) if start.startswith(BOM_UTF8) else 0)
    return file


def table_of(text: str) -> Table:
    """Return the rows of a CSV that are not empty, their cells apart by comma, semicolon or tab; raise Unreadable."""
    told = _SEPARATOR.match(text)
    body = text[told.end() :] if told else text
    between = told[1] if told else _between(body)
    rows = csv.reader(StringIO(body, newline=""), delimiter=between, strict=True)
    skipped = 1 if told else 0
    try:
        found = [(line + skipped, cells) for line, cells in _numbered(rows) if any(map(str.strip, cells))]
    except csv.Error as error:
        reason = f"not CSV ({error}); is a quote left open, or not doubled inside a cell?"
        raise Unreadable(max(rows.line_num, 1) + skipped, reason) from None
    if not found:
        raise Unreadable(1, EMPTY)
    (header_line, header), *body_rows = found
    while not header[-1].strip():
        header.pop()
    return Table(header=header, header_line=header_line, rows=body_rows)


def _between(body: str) -> str:
    header = next((line for line in StringIO(body) if line.strip()), "")
    return max(",;\t", key=header.count)


def _numbered(rows: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    start = 1
    for cells in rows:
        yield start, cells
        start = rows.line_num + 1  # type: ignore[attr-defined]  # what csv.reader returns counts lines


def _line_after(before: bytes) -> int:
    return len((before + b".").splitlines())
