"""The source tree as its own tests read it: files, functions, and which names are used by whom."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = ("bot", "content", "scheduler")
EVERYTHING = (*PRODUCT, "tests", "bench")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, kw_only=True)
class SourceFile:
    """One Python file."""

    path: Path

    @property
    def name(self) -> str:
        """Return its path from the root of the tree."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def module(self) -> str:
        """Return the name it is imported by."""
        return self.name.removesuffix(".py").replace("/", ".").removesuffix(".__init__")

    @cached_property
    def text(self) -> str:
        """Return what is written in it."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Return it parsed."""
        return ast.parse(self.text)

    @cached_property
    def lines_of_code(self) -> int:
        """Count the lines that are neither blank, comment nor docstring."""
        said = {
            line
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
            for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
        }
        written = enumerate(map(str.strip, self.text.splitlines()), start=1)
        return sum(1 for number, line in written if line and not line.startswith("#") and number not in said)

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """Return every function and method."""
        return tuple(node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))

    def defined(self) -> Iterator[str]:
        """Name what the module defines for others."""
        for node in self.tree.body:
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                    yield node.name
                case ast.Assign():
                    yield from (target.id for target in node.targets if isinstance(target, ast.Name))
                case ast.AnnAssign(target=ast.Name(id=name)):
                    yield name
                case _:
                    pass

    def used(self, modules: frozenset[str]) -> Iterator[tuple[str, str]]:
        """Name each (module, name) that this file reads; `modules` are those of the tree."""
        known_as: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    whole = f"{node.module}.{alias.name}"
                    if whole in modules:
                        known_as[alias.asname or alias.name] = whole
                    else:
                        yield node.module, alias.name
        for node in ast.walk(self.tree):
            match node:
                case ast.Attribute(value=ast.Name(id=name), attr=read) if name in known_as:
                    yield known_as[name], read
                case ast.Name(id=name, ctx=ast.Load()):
                    yield self.module, name
                case _:
                    pass


def source_files(*rooms: str) -> tuple[SourceFile, ...]:
    """Return the Python files of these rooms."""
    found = (path for room in rooms for path in sorted((ROOT / room).rglob("*.py")))
    return tuple(map(_source_file, found))


@cache
def _source_file(path: Path) -> SourceFile:
    return SourceFile(path=path)


def length(function: Function) -> int:
    """Count the lines of a function, signature and docstring included."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def unused_names(files: Sequence[SourceFile]) -> list[str]:
    """Return what these files define and none of them reads; decorated functions are read by their decorator."""
    modules = frozenset(file.module for file in files)
    used = {name for file in files for name in file.used(modules)}
    return [
        f"{file.module}.{name}"
        for file in files
        for name in file.defined()
        if (file.module, name) not in used and name not in _decorated(file) and not name.startswith("__")
    ]


def _decorated(file: SourceFile) -> set[str]:
    return {function.name for function in file.functions if function.decorator_list}
