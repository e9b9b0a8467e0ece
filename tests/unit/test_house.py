"""The house keeps its own rules: small files, small functions, telling names, nothing left over."""

import re
import tomllib
from importlib import import_module
from statistics import median

import pytest

from bot.handlers.registry import EVERYTHING as ANSWERED
from bot.handlers.turn import Conversation
from tests.unit.source_tree import EVERYTHING, PRODUCT, ROOT, SourceFile, length, source_files, unused_names

MOST_LINES = 400
MEDIAN_LINES = 100
MOST_LINES_OF_A_FUNCTION = 40
MOST_COMPLEXITY = 10
EMPTY_NAMES = re.compile(r"(?:^|_)(?:utils?|helpers?|managers?|common|misc|base\d*|stuff|temp)(?:_|$)")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|#.*\bfor now\b|NotImplementedError")
NOT_OURS_TO_NAME = re.compile(r"/home/\w|/root/|/Users/\w|[A-Z]:\\\\Users")

READ_BY_NAME = {
    "CONVERSATION": "bot.handlers.registry collects it",
    "METHODS": "bot.playground.api collects it",
}


@pytest.fixture(scope="module")
def every() -> tuple[SourceFile, ...]:
    return source_files(*EVERYTHING)


@pytest.fixture(scope="module")
def product() -> tuple[SourceFile, ...]:
    return source_files(*PRODUCT)


def test_no_file_is_long(every: tuple[SourceFile, ...]) -> None:
    pages = [path for kind in ("js", "css", "html") for path in (ROOT / "bot").rglob(f"*.{kind}")]
    long = [file.name for file in every if file.lines_of_code > MOST_LINES]
    long += [path.name for path in pages if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES]

    assert long == []


def test_most_files_are_short(product: tuple[SourceFile, ...]) -> None:
    assert median(file.lines_of_code for file in product) < MEDIAN_LINES


def test_functions_are_short(every: tuple[SourceFile, ...]) -> None:
    long = [
        f"{file.name}: {function.name}"
        for file in every
        for function in file.functions
        if length(function) > MOST_LINES_OF_A_FUNCTION
    ]

    assert long == []


def test_functions_stay_simple() -> None:
    """The linter counts; here only its limit is held."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]

    assert rules["mccabe"]["max-complexity"] <= MOST_COMPLEXITY
    assert "C90" in rules["select"]
    assert not any("C90" in ignored for ignored in rules["per-file-ignores"].values())


def test_every_file_has_a_name_that_tells_its_purpose(every: tuple[SourceFile, ...]) -> None:
    assert [file.name for file in every if EMPTY_NAMES.search(file.path.stem)] == []


def test_every_file_says_what_it_is_for(every: tuple[SourceFile, ...]) -> None:
    silent = [file.name for file in every if file.text.strip() and not file.text.lstrip().startswith('"""')]

    assert silent == []


def test_nothing_is_left_for_later(product: tuple[SourceFile, ...]) -> None:
    assert [file.name for file in product if UNFINISHED.search(file.text)] == []


def test_no_file_knows_the_machine_it_was_written_on(every: tuple[SourceFile, ...]) -> None:
    known = [file.name for file in every if file.path.name != "test_house.py" and NOT_OURS_TO_NAME.search(file.text)]

    assert known == []


def test_the_product_uses_whatever_it_defines(product: tuple[SourceFile, ...]) -> None:
    """What only tests use is not part of the product."""
    ours = [file for file in product if ".migrations." not in file.module]  # Alembic reads those by name
    unused = [name for name in unused_names(ours) if name.rpartition(".")[2] not in READ_BY_NAME]

    assert unused == []


def test_every_conversation_is_answered_by_the_front_desk(product: tuple[SourceFile, ...]) -> None:
    for file in product:
        if file.module.startswith("bot.handlers.") and "CONVERSATION" in file.defined():
            own: Conversation = import_module(file.module).CONVERSATION
            assert own.commands.items() <= ANSWERED.commands.items(), file.name
            assert own.wishes.items() <= ANSWERED.wishes.items(), file.name
            assert own.taps.items() <= ANSWERED.taps.items(), file.name
            assert own.texts.items() <= ANSWERED.texts.items(), file.name
            assert own.deliveries.items() <= ANSWERED.deliveries.items(), file.name
