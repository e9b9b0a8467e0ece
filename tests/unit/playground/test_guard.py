"""The playground talks to this machine only."""

import pytest

from bot.playground import Playground
from bot.playground.guard import is_loopback
from tests.unit.playground.conftest import Control


@pytest.mark.parametrize("host", ["10.0.0.1", "192.168.1.7", "example.org", "", "::"])
def test_it_does_not_listen_where_others_could_reach_it(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        Playground(host=host)


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("127.0.0.1:8080", True),
        ("localhost", True),
        ("http://localhost:3000", True),
        ("[::1]:80", True),
        ("evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("http://evil.example", False),
        ("null", False),
        ("[", False),
    ],
)
def test_loopback_names_are_known(address: str, own: bool) -> None:
    assert is_loopback(address) is own


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
@pytest.mark.parametrize("path", ["", "playground/state", "bot1000001:playground/getMe"])
async def test_foreign_names_and_pages_are_refused(control: Control, headers: dict[str, str], path: str) -> None:
    async with control.session.get(f"{control.url}{path}", headers=headers) as response:
        assert response.status == 403


async def test_a_link_elsewhere_may_lead_to_the_page(control: Control) -> None:
    followed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with control.session.get(control.url, headers=followed) as response:
        assert response.status == 200


async def test_its_own_page_is_welcome(control: Control) -> None:
    own = {"Origin": control.url.rstrip("/"), "Sec-Fetch-Site": "same-origin"}
    async with control.session.get(f"{control.url}playground/state", headers=own) as response:
        assert response.status == 200
