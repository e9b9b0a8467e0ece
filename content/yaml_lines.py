"""YAML files whose every value remembers its line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from content.errors import Problem

Location = tuple[str | int, ...]

# LibYAML reads the same ten times as fast; there are machines for which PyYAML comes without it.
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, kw_only=True, slots=True)
class LinedFile:
    """Hold a file's list of records and the line of each key and item in it."""

    name: str
    records: Sequence[object]
    lines: Mapping[Location, int]

    def line_of(self, location: Location) -> int:
        """Find the line of the nearest enclosing value that the file really has."""
        while location not in self.lines:
            location = location[:-1]
        return self.lines[location]

    def problem(self, location: Location, reason: str) -> Problem:
        """Describe a mistake at a location of this file."""
        return Problem(file=self.name, line=self.line_of(location), reason=reason)


def read_yaml(path: Path, name: str, problems: list[Problem]) -> LinedFile | None:
    """Read a YAML list safely; add what is wrong with its form to `problems`."""
    loader = _Loader(path.read_text(encoding="utf-8"))
    try:
        node = loader.get_single_node()
        if node is None:
            problems.append(Problem(file=name, line=1, reason="the file is empty"))
            return None
        reading = _Reading(name=name, loader=loader, problems=problems)
        data = reading.value(node, ())
        if not isinstance(data, list):
            problems.append(Problem(file=name, line=reading.lines[()], reason="the file must be a list"))
            return None
        return LinedFile(name=name, records=data, lines=reading.lines)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        problems.append(Problem(file=name, line=line, reason=f"not valid YAML: {error.problem}"))
        return None
    finally:
        loader.dispose()


class _Reading:
    def __init__(self, *, name: str, loader: yaml.SafeLoader, problems: list[Problem]) -> None:
        self.name = name
        self.loader = loader
        self.problems = problems
        self.lines: dict[Location, int] = {}

    def value(self, node: yaml.Node, location: Location) -> object:
        line = self.lines.setdefault(location, node.start_mark.line + 1)
        if not node.tag.startswith("tag:yaml.org,2002:") or "python" in node.tag:
            self.problems.append(Problem(file=self.name, line=line, reason=f"not valid YAML here: {node.tag}"))
            return None
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, location)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*location, index)) for index, child in enumerate(node.value)]
        return self.loader.construct_object(node)

    def _mapping(self, node: yaml.MappingNode, location: Location) -> dict[str, object]:
        found: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in found:
                self.problems.append(Problem(file=self.name, line=line, reason=f"key {key!r} is there twice"))
                continue
            self.lines[(*location, key)] = line
            found[key] = self.value(value_node, (*location, key))
        return found
