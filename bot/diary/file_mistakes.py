"""What is wrong in a file, in plain words: its line and its place.

Never the value: what people write about themselves stays out of errors.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

_AT = re.compile(r" at line \d+ column (\d+)$")
_SAID: Mapping[str, str] = {
    "missing": "is missing",
    "model_type": "must be an object in braces",
    "string_type": "must be words in quotes",
    "string_sub_type": "must be words in quotes",
    "tuple_type": "must be a list in square brackets",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_parsing_size": "must be a smaller number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "greater_than_equal": "must not be less than {ge:g}",
    "less_than_equal": "must not be more than {le:g}",
    "string_too_short": "must not be empty",
    "string_too_long": "must not be longer than {max_length} characters",
}
"""The plain words for each kind of error of pydantic that can come up; `{…}` are its own numbers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mistake:
    """What is wrong in a line of a file, 1-based; `where` is the place in it."""

    line: int
    where: str
    reason: str

    def __str__(self) -> str:
        """Say it in one sentence, without the file's name."""
        return f"{self.line}: {self.where}: {self.reason}" if self.where else f"{self.line}: {self.reason}"


class Unreadable(ValueError):
    """Raised for a file of which nothing can be read, with the one mistake that is why."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.mistake = Mistake(line=line, where="", reason=reason)


def mistakes_in(error: ValidationError, line: int) -> Iterator[Mistake]:
    """Return every mistake that pydantic found in a line."""
    for one in error.errors(include_url=False, include_input=False):
        context = one.get("ctx", {})
        if one["type"] == "json_invalid":
            yield Mistake(line=line, where="", reason=f"not JSON: {_AT.sub(_column, str(context['error']))}")
        else:
            said = _SAID.get(one["type"])
            reason = one["msg"] if said is None else said.format(**context)
            yield Mistake(line=line, where=_place(one["loc"]), reason=reason)


def _column(found: re.Match[str]) -> str:
    return f" at column {found[1]}"


def _place(location: Sequence[int | str]) -> str:
    """Write a place such as `checkins[3].score`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).removeprefix(".")
