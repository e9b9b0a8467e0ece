"""Words and code keep step: no key is missing, none is left over.

A key that code builds from parts (`f"flag-{rule}-says"`) is declared in its .ftl file: `# used: flag-*`.
"""

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from content import Words

ROOT = Path(__file__).parents[3]
KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


def trees() -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted((ROOT / "bot").rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def said(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Find the literal first argument of every `say("…")` call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0]
            if name == "say" and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.lineno, first.value


def literals(tree: ast.AST) -> Iterator[str]:
    """Find every text in the code that looks like a key, wherever it is kept until it is said."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
            yield node.value


def declared() -> list[str]:
    files = (ROOT / "content/words/en").glob("*.ftl")
    return [
        pattern
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("# used: ")
        for pattern in line.removeprefix("# used: ").split()
    ]


def references() -> set[str]:
    """Find keys that other words refer to."""
    files = (ROOT / "content/words/en").glob("*.ftl")
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return set(re.findall(r"\{ *([a-z][a-z0-9-]*) *\}", text))


def test_every_key_that_code_says_exists() -> None:
    keys = Words.load().keys

    missing = [
        f"{path.relative_to(ROOT)}:{line}: {key}"
        for path, tree in trees()
        for line, key in said(tree)
        if key not in keys
    ]

    assert missing == []


def test_every_key_is_used() -> None:
    used = {key for _, tree in trees() for key in literals(tree)} | references()
    patterns = declared()

    left_over = sorted(
        key
        for key in Words.load().keys
        if key not in used and not any(fnmatchcase(key, pattern) for pattern in patterns)
    )

    assert left_over == []


def test_every_declared_pattern_matches_a_key() -> None:
    keys = Words.load().keys

    assert [p for p in declared() if not any(fnmatchcase(key, p) for key in keys)] == []
