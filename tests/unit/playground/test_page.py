"""The chat page is whole and keeps to itself."""

import re

import pytest

from bot.playground.server import PAGE
from tests.unit.playground.conftest import Control

MODULES = sorted(path.name for path in PAGE.glob("*.js"))
STYLES = sorted(path.name for path in PAGE.glob("*.css"))
HOOKS = [
    "person-list",
    "add-person",
    "chat",
    "message",
    "inline-button",
    "composer",
    "send",
    "menu",
    "clock-now",
    "clock-next",
    "clock-morning",
    "clock-x60",
    "clock-real",
    "api-panel",
    "api-call",
    "theme",
]


def _source(name: str) -> str:
    return (PAGE / name).read_text(encoding="utf-8")


async def test_the_page_allows_nothing_from_elsewhere(control: Control) -> None:
    async with control.session.get(control.url) as response:
        policy = response.headers["Content-Security-Policy"]
        page = await response.text()

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page)


@pytest.mark.parametrize("name", [*MODULES, *STYLES, "icon.svg"])
async def test_every_file_of_the_page_is_served(control: Control, name: str) -> None:
    async with control.session.get(f"{control.url}page/{name}") as response:
        assert response.status == 200
        assert response.content_type in {"text/javascript", "application/javascript", "text/css", "image/svg+xml"}


def test_the_page_loads_every_style_and_every_module() -> None:
    page = _source("index.html")
    imported = set(re.findall(r'from "\./([\w.]+)"', "".join(map(_source, MODULES))))

    assert set(re.findall(r'href="/page/([\w.]+\.css)"', page)) == set(STYLES)
    assert imported | {"main.js"} == set(MODULES)


@pytest.mark.parametrize("hook", HOOKS)
def test_the_page_keeps_its_hooks_for_browser_tests(hook: str) -> None:
    sources = "".join(map(_source, ["index.html", *MODULES]))

    assert f'data-testid="{hook}"' in sources or f'"data-testid": "{hook}"' in sources


@pytest.mark.parametrize("name", MODULES)
def test_text_never_becomes_markup(name: str) -> None:
    source = _source(name)

    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", source)


@pytest.mark.parametrize("name", [*MODULES, *STYLES, "index.html"])
def test_the_files_stay_short(name: str) -> None:
    assert len(_source(name).splitlines()) <= 400
