"""What the documents say is what the code does."""

import re
from pathlib import Path

import pytest

from bot.cli import main
from bot.diary import finding
from bot.diary.flags import FLAGS
from bot.diary.profile import Condition, Profile
from bot.diary.screen_topics import TOPICS, Ask, Ending
from bot.diary.words.low_mood import LOW_MOOD
from bot.handlers.registry import EVERYTHING
from bot.settings import READERS, Settings
from bot.views.menu import MENU
from tests.unit.source_tree import PRODUCT, ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ROOMS = re.compile(r"^\| ((?:`[a-z/]+/`(?:, )?)+) \|", re.MULTILINE)
TOPIC = {topic.id: topic for topic in TOPICS}
WEAKENED = Profile(conditions=frozenset({Condition.IMMUNE}))
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
COMMAND = re.compile(r"(?<![\w/.<`])`?/([a-z]{3,})\b(?![/\w.-])")


def written(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def rows(name: str) -> dict[str, list[str]]:
    """Return the rows of a document's tables, cell by cell, by what their first cell names."""
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in written(name).splitlines() if line[:1] == "|"]
    return {row[0].strip("`"): row[1:] for row in cells}


@pytest.mark.parametrize("command", sorted(EVERYTHING.commands))
def test_every_command_of_the_chat_is_in_the_guide(command: str) -> None:
    assert re.search(rf"/{command}\b", written("docs/guide.md"))


def test_the_menu_and_the_front_desk_know_the_same_commands() -> None:
    assert set(MENU) == set(EVERYTHING.commands)


@pytest.mark.parametrize("document", ["README.md", "CHANGELOG.md", "docs/guide.md"])
def test_every_command_a_document_names_exists(document: str) -> None:
    assert set(COMMAND.findall(written(document))) <= set(EVERYTHING.commands)


@pytest.mark.parametrize("setting", READERS)
def test_every_setting_is_in_the_readme_with_its_default(setting: str) -> None:
    default = getattr(Settings(), READERS[setting][0])
    shown = "–" if default is None else f"`{str(default).lower() if isinstance(default, bool) else default}`"

    assert rows("README.md")[setting][0] == shown


@pytest.mark.parametrize("setting", READERS)
def test_every_setting_is_in_the_example(setting: str) -> None:
    assert re.search(rf"^(?:# )?{setting}=", written(".env.example"), re.MULTILINE)


@pytest.mark.parametrize("document", [*DOCUMENTS, ROOT / ".env.example"], ids=lambda path: path.name)
def test_no_document_names_a_setting_that_does_not_exist(document: Path) -> None:
    assert set(re.findall(r"\bNAPE_[A-Z_]+\b", document.read_text(encoding="utf-8"))) <= set(READERS)


@pytest.mark.parametrize("command", main.commands)
def test_every_command_line_command_is_in_the_readme(command: str) -> None:
    assert any(row.split()[:2] == ["nape", command] for row in rows("README.md"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_names_a_command_line_command_that_does_not_exist(document: Path) -> None:
    named = re.findall(r"`nape ([a-z]+)", document.read_text(encoding="utf-8"))

    assert set(named) <= set(main.commands)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_names_a_make_target_that_does_not_exist(document: Path) -> None:
    targets = re.findall(r"^([a-z]+):", written("Makefile"), re.MULTILINE)

    assert set(re.findall(r"(?:^|[`…] ?)make ([a-z]+)", document.read_text(encoding="utf-8"), re.MULTILINE)) <= set(
        targets
    )


def test_the_readme_shows_every_room_of_the_house() -> None:
    shown = {room for row in ROOMS.findall(written("README.md")) for room in re.findall(r"`([^`]+)/`", row)}
    rooms = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / "bot").glob("*/__init__.py")}

    assert shown == rooms | set(PRODUCT) - {"bot"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    dead = [
        target
        for target in LINK.findall(document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists() and Path(target).suffix != ".png"
    ]

    assert dead == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_picture_is_one_that_make_takes_or_paints(document: Path) -> None:
    shown = set(re.findall(r"pictures/(\w+)\.png", document.read_text(encoding="utf-8")))
    taken, painted = (
        written("docs/screenshots.py"),
        written("bench/picture.py") + written("bench/evaluation_picture.py"),
    )

    assert [name for name in shown if f'"{name}"' not in taken and f'"{name}.png"' not in painted] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_a_document_names_exists(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    named = re.findall(r"`((?:bot|scheduler|content|tests|docs|requirements)/[\w/.]+)`", text)

    assert [path for path in named if not (ROOT / path).exists()] == []


def test_clinicians_find_every_rule() -> None:
    told = written("docs/clinicians.md")
    rules = [*finding.QUESTIONS - {"SCR-HI"}, *finding.FAMILIES, LOW_MOOD]

    assert [rule for rule in rules if rule not in told] == []
    assert f"{len(FLAGS)} rows" in told


@pytest.mark.parametrize(("row", "topics"), [("fever", ("fever",)), ("blurred sight", ("sight", "eye"))])
def test_clinicians_find_every_warning_sign_that_is_asked_about_by_these_words(
    row: str, topics: tuple[str, ...]
) -> None:
    flags = {flag for topic in topics for flag in _reached(TOPIC[topic].start(WEAKENED, None))}

    assert [flag for flag in sorted(flags) if flag not in " ".join(rows("docs/clinicians.md")[row])] == []


def _reached(place: Ask | Ending | None) -> set[str]:
    """Return the rows that questions can lead to."""
    if isinstance(place, Ask):
        return {flag for step in (place.yes, place.no, place.unsure, place.doubt) for flag in _reached(step)}
    return set() if place is None else {place.flag}
