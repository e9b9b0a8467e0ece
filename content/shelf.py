"""Records of one kind, read from YAML lists, each remembering where it stood."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from content.errors import Problem
from content.yaml_lines import LinedFile, Location, read_yaml

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry(Generic[T]):
    """Hold one record with its key and its place in a file."""

    key: str
    record: T
    file: LinedFile
    index: int

    def problem(self, location: Location, reason: str) -> Problem:
        """Describe a mistake at a location inside this record."""
        return self.file.problem((self.index, *location), f"{self.key}: {reason}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Shelf(Generic[T]):
    """Hold every well-formed record of a kind, and the keys of the malformed ones.

    A shelf is not `whole` when a file of it could not be read at all.
    """

    entries: tuple[Entry[T], ...]
    broken: frozenset[str]
    whole: bool

    def by_key(self) -> dict[str, T]:
        """Map each key to its record."""
        return {entry.key: entry.record for entry in self.entries}

    def mentions(self, key: str) -> bool:
        """Tell whether a record with the key exists, or may exist in what could not be read."""
        return not self.whole or key in self.broken or any(entry.key == key for entry in self.entries)


def read_shelf(root: Path, pattern: str, record: type[T], key: str, problems: list[Problem]) -> Shelf[T]:
    """Read the YAML lists that match a pattern; add every mistake to `problems`."""
    paths = sorted(root.glob(pattern))
    if not paths:
        problems.append(Problem(file=f"{root.name}/{pattern}", line=1, reason="no such file"))
    entries: list[Entry[T]] = []
    broken: set[str] = set()
    whole = bool(paths)
    adapter = TypeAdapter(record)
    for path in paths:
        name = path.relative_to(root.parent).as_posix()
        file = read_yaml(path, name, problems)
        if file is None:
            whole = False
            continue
        for index, data in enumerate(file.records):
            entry = _entry(file, index, data, adapter.validate_python, key, problems)
            if entry is None:
                broken.add(_key_of(data, key))
            else:
                entries.append(entry)
    _report_twins(entries, key, problems)
    return Shelf(entries=tuple(entries), broken=frozenset(broken), whole=whole)


def _entry(
    file: LinedFile, index: int, data: object, validate: Callable[[object], T], key: str, problems: list[Problem]
) -> Entry[T] | None:
    try:
        record = validate(data)
    except ValidationError as error:
        name = _key_of(data, key)
        problems += [
            file.problem((index, *details["loc"]), f"{name}: {_reason(details)}")
            for details in error.errors(include_url=False, include_context=False)
        ]
        return None
    return Entry(key=_key_of(data, key), record=record, file=file, index=index)


def _key_of(data: object, key: str) -> str:
    return str(data.get(key, "?")) if isinstance(data, dict) else "?"


def _reason(details: ErrorDetails) -> str:
    place = ".".join(str(part) for part in details["loc"])
    match details["type"]:
        case "missing":
            return f"key {place!r} is missing"
        case "unexpected_keyword_argument":
            return f"key {place!r} is unknown"
        case _:
            return f"{place}: {details['msg']}"


def _report_twins(entries: list[Entry[T]], key: str, problems: list[Problem]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.key in seen:
            problems.append(entry.problem((key,), f"{key} is used twice"))
        seen.add(entry.key)
