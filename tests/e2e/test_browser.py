"""The chat page in a real browser, with the real bot behind it."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Request, expect, sync_playwright

from tests.e2e.phone import HERE, PATIENCE_MS, PHONE, SWITCHES, Phone, a_context, a_phone, a_playground, chromium

pytestmark = pytest.mark.browser
MOST_KEYS = 80
Open = Callable[..., Phone]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium once; without one the tests are skipped, but not in CI."""
    with sync_playwright() as playwright:
        path = chromium(playwright)
        if path is None:
            lacks = "no Chromium here; install `chromium`, or run `playwright install chromium`"
            pytest.fail(lacks) if os.environ.get("CI") == "true" else pytest.skip(lacks)
        expect.set_options(timeout=PATIENCE_MS)
        browser = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run one playground for all tests that leave its clock alone."""
    with a_playground(tmp_path_factory.mktemp("playground")) as address:
        context = a_context(browser)
        a_phone(context, address, "Clockmaker").skips_to_monday()
        context.close()
        yield address


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Open]:
    """Return a function that opens a page; none of them may complain, or look anywhere but at this machine."""
    complaints: list[str] = []
    elsewhere: list[str] = []
    contexts = []

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    def asked(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and parts.hostname != HERE:
            elsewhere.append(request.url)

    def opens(name: str | None = "Kim", *, at: str = address, **look: object) -> Phone:
        context = a_context(browser, **look)  # type: ignore[arg-type]
        contexts.append(context)
        context.on("console", heard)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("request", asked)
        return a_phone(context, at, name)

    yield opens
    for context in contexts:
        context.close()
    assert complaints == []
    assert elsewhere == []


def is_loaded(picture: Locator) -> None:
    """Expect a picture that has arrived, not a broken frame."""
    expect(picture).to_be_visible()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("picture => picture.naturalWidth") > 100


def fits_its_width(phone: Phone) -> None:
    """Expect nothing that has to be scrolled sideways."""
    for place in ("document.scrollingElement", "document.getElementById('log')"):
        over = phone.page.evaluate(f"{place}.scrollWidth - {place}.clientWidth")
        assert over <= 0, place


def answers_safety_questions(phone: Phone) -> None:
    """Go through the safety profile of somebody whom everything suits."""
    phone.taps("Answer now")
    phone.sees("Does any of this apply to you?")
    phone.taps("None of these")
    phone.sees("And any of these?")
    phone.taps("None of these")
    phone.taps("1–4 weeks")
    phone.taps("Yes, in the last 6 months")
    phone.sees("fine for you?")
    phone.taps("Yes")
    phone.sees("is it usually strong")
    phone.taps(re.compile("^No$"))
    phone.sees("I can offer gentle movement now")


def test_three_taps_lead_from_start_to_a_moving_picture(browser: Browser, opened: Open, tmp_path: Path) -> None:
    with a_playground(tmp_path) as fresh:
        phone = opened(None, at=fresh, motion=True)

        phone.starts()

        is_loaded(phone.page.get_by_test_id("animation"))
        expect(phone.page.get_by_test_id("person")).to_have_count(1)


def test_the_safety_questions_and_a_first_score_are_taps(opened: Open) -> None:
    phone = opened()
    phone.starts()

    answers_safety_questions(phone)
    phone.says("/checkin")
    phone.sees("How was the pain")
    phone.taps_number(6)

    phone.sees("6 of 10 for today")
    phone.taps("No headache")
    phone.sees("Headache: no")
