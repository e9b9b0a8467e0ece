"""The words of every message, in Fluent files, one folder a language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

from content.errors import ContentError, Problem, UnknownWord

FOLDER = Path(__file__).parent / "words"
FALLBACK = "en"

_PLAIN = re.compile(r"[^{}\n]*")
_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*")


def languages(root: Path | None = None) -> tuple[str, ...]:
    """List the languages that have words, English first."""
    found = sorted(folder.name for folder in (root or FOLDER).iterdir() if folder.is_dir())
    return (FALLBACK, *(name for name in found if name != FALLBACK))


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """Say things in one language, and in English what that language lacks."""

    language: str
    keys: frozenset[str]
    _bundles: tuple[FluentBundle, ...]
    _said: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def load(cls, language: str = FALLBACK, root: Path | None = None) -> "Words":
        """Read a language ("pt-BR" falls back to "pt", then to English).

        Raises ContentError with every mistake in the files read.
        """
        folder = root or FOLDER
        known = languages(folder)
        chain = dict.fromkeys((language, language.partition("-")[0], FALLBACK))
        problems: list[Problem] = []
        spoken = [name for name in chain if name in known]
        entries = {name: _read_language(folder, name, problems) for name in spoken}
        problems += _strangers(entries)
        if problems:
            raise ContentError(problems)
        return cls(
            language=spoken[0],
            keys=frozenset(entry.key for found in entries.values() for entry in found if not entry.term),
            _bundles=tuple(_bundle(name, found) for name, found in entries.items()),
        )

    def say(self, key: str, **arguments: object) -> str:
        """Render a key; raise UnknownWord when it or one of its arguments is missing."""
        if arguments:
            return self._render(key, arguments)
        # Words without arguments are nobody's own and always the same, so they are worked out once.
        if key not in self._said:
            self._said[key] = self._render(key, {})
        return self._said[key]

    def _render(self, key: str, arguments: dict[str, object]) -> str:
        for bundle in self._bundles:
            if not bundle.has_message(key):
                continue
            message = bundle.get_message(key)
            if message.value is None:
                raise UnknownWord(f"{key} has no text of its own")
            text, errors = bundle.format_pattern(message.value, arguments)
            if errors:
                raise UnknownWord(f"{key}: {'; '.join(str(error) for error in errors)}")
            return str(text)
        raise UnknownWord(key)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Entry:
    key: str
    term: bool
    node: ast.Message | ast.Term
    file: str
    line: int


class Parser(FluentParser):
    """Fluent's parser reads letter by letter; sped up where nearly all letters stand, in plain text and names."""

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        """Take plain text up to a brace or the end of the line."""
        start, text = ps.index, _taken(_PLAIN, ps)
        element = ast.TextElement(text)
        element.add_span(start, ps.index)
        return element

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """Take a name."""
        start, name = ps.index, _taken(_NAME, ps)
        if not name:
            return super().get_identifier(ps)
        identifier = ast.Identifier(name)
        identifier.add_span(start, ps.index)
        return identifier


def _taken(pattern: re.Pattern[str], ps: FluentParserStream) -> str:
    found = pattern.match(ps.string, ps.index)
    if found is None:
        return ""
    ps.index = found.end()
    ps.reset_peek()
    return found.group()


def _read_language(root: Path, language: str, problems: list[Problem]) -> list[_Entry]:
    paths = sorted((root / language).glob("*.ftl"))
    if not paths:
        problems.append(Problem(file=f"{root.name}/{language}", line=1, reason="no .ftl file"))
    entries: list[_Entry] = []
    for path in paths:
        file = f"{root.name}/{language}/{path.name}"
        entries += _read_file(path.read_text(encoding="utf-8"), file, problems)
    problems += _twins(entries)
    return entries


def _read_file(text: str, file: str, problems: list[Problem]) -> list[_Entry]:
    entries: list[_Entry] = []
    for node in Parser().parse(text).body:
        line = text.count("\n", 0, node.span.start) + 1 if node.span else 1
        if isinstance(node, ast.Junk):
            reason = node.annotations[0].message if node.annotations else "not valid Fluent"
            problems.append(Problem(file=file, line=line, reason=f"not valid Fluent: {reason}"))
        elif isinstance(node, ast.Message | ast.Term):
            term = isinstance(node, ast.Term)
            entries.append(_Entry(key=node.id.name, term=term, node=node, file=file, line=line))
    return entries


def _twins(entries: Iterable[_Entry]) -> Iterable[Problem]:
    first: dict[tuple[str, bool], _Entry] = {}
    for entry in entries:
        seen = first.setdefault((entry.key, entry.term), entry)
        if seen is not entry:
            reason = f"key {entry.key!r} is already in {seen.file}:{seen.line}"
            yield Problem(file=entry.file, line=entry.line, reason=reason)


def _strangers(entries: Mapping[str, list[_Entry]]) -> Iterable[Problem]:
    english = {entry.key for entry in entries.get(FALLBACK, ())}
    for language, found in entries.items():
        for entry in found:
            if language != FALLBACK and entry.key not in english:
                yield Problem(file=entry.file, line=entry.line, reason=f"key {entry.key!r} is not in English")


def _bundle(language: str, entries: Iterable[_Entry]) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource([entry.node for entry in entries]))
    return bundle
