"""The playground as a real process, and phones to look at it with: Chromium, driven by Playwright."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright, expect

ROOT = Path(__file__).parents[2]
BERLIN = ZoneInfo("Europe/Berlin")
HERE = "127.0.0.1"
PATIENCE_MS = 15_000
PRESSES = 10
JUMPED_MS, STOOD_MS = 5_000, 300
"""How long to wait for a message after a jump, and after a press that did nothing."""
SWITCHES = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # No name leads out of this machine, whatever a page or the browser asks for.
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HERE}",
]

PHONE = (390, 844)
DESK = (1360, 860)


def chromium(playwright: Playwright) -> str | None:
    """Return the path of a Chromium: the system's, else Playwright's own, else None."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


@contextmanager
def a_playground(folder: Path) -> Iterator[str]:
    """Run `nape playground` in an empty folder; give its address."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("NAPE_", "TELEGRAM_"))}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "playground", "--port", "0"], cwd=folder, stdout=subprocess.PIPE, text=True,
        env={**environment, "PYTHONPATH": str(ROOT), "TZ": BERLIN.key},
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            found = re.search(r"http://\S+", line)
            assert found, line
            yield found.group()
        finally:
            process.terminate()


class Phone:
    """One person's page of the playground."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.log = page.locator("#log")
        self.messages = page.get_by_test_id("message")
        self.buttons = page.get_by_test_id("inline-button")
        self.composer = page.get_by_test_id("composer")

    def taps(self, label: str | re.Pattern[str]) -> None:
        """Tap the newest button with this label, or one that contains it."""
        self.buttons.filter(has_text=label).last.click()

    def taps_number(self, score: int) -> None:
        """Tap a score on the newest scale."""
        self.taps(re.compile(rf"^{score}$"))

    def says(self, text: str) -> None:
        """Write a text."""
        self.composer.fill(text)
        self.composer.press("Enter")

    def sees(self, text: str | re.Pattern[str]) -> Locator:
        """Wait until the newest message with these words is there; return it."""
        message = self.messages.and_(self.page.locator('[data-outgoing="false"]')).filter(has_text=text).last
        expect(message).to_be_visible()
        return self._pinned(message)

    def starts(self) -> None:
        """Go from START to the first exercise: three taps."""
        self.page.get_by_test_id("start").click()
        self.taps("I understand")
        self.taps("Yes")
        self.taps("Desk day")
        self.sees("three slow breaths")

    def answers_safety_questions(self) -> None:
        """Go through the safety profile of somebody whom everything suits and whom nobody has looked at yet."""
        self.taps("Answer now")
        self.answers_page_after_page()

    def answers_page_after_page(self) -> None:
        """Go through the pages of the safety questions, the first of which is open."""
        for question, answer in (
            ("Does any of this apply to you?", "None of these"),
            ("And any of these?", "None of these"),
            ("How long has this pain been there?", "1–3 months"),
            ("looked at this pain?", re.compile("^No$")),
            ("is it usually strong", re.compile("^No$")),
            ("told you what your headaches are?", "None of these"),
            ("does any of this fit your headaches?", "None of these"),
        ):
            self.sees(question)
            self.taps(answer)
        self.sees("I can offer gentle movement now")

    def skips_to_next_message(self) -> Locator:
        """Press the clock's button until one more message is there; return it.

        A press does nothing while a message is on its way, and what is next may turn out not to be sent.
        """
        before = self.messages.count()
        version = self._clock()["version"]
        for _ in range(PRESSES):
            with self.page.expect_response("**/playground/clock") as told:
                self.page.get_by_test_id("clock-next").click()
            jumped = told.value.json()["version"] != version
            try:
                expect(self.messages.nth(before)).to_be_attached(timeout=JUMPED_MS if jumped else STOOD_MS)
            except AssertionError:
                version = told.value.json()["version"]
                continue
            return self._pinned(self.messages.nth(before))
        raise AssertionError("no message came")

    def now(self) -> datetime:
        """Return the playground's time."""
        return datetime.fromisoformat(self._clock()["now"])

    def sets_clock(self, moment: datetime) -> None:
        """Let the playground's clock jump ahead."""
        moved = self.page.request.post(
            self._address("clock"), data={"action": "jump_to", "at": moment.isoformat()}
        ).json()
        assert moved["ok"], moved

    def skips_to_monday(self) -> None:
        """Go to 08:30 of the next Monday in Berlin, half an hour before the first window of a desk day."""
        today = self.now().astimezone(BERLIN).date()
        monday = today + timedelta(days=7 - today.weekday())
        self.sets_clock(datetime.combine(monday, time(8, 30), tzinfo=BERLIN))

    def _pinned(self, message: Locator) -> Locator:
        number = message.get_attribute("data-message-id")
        return self.page.locator(f'[data-message-id="{number}"]')

    def _clock(self) -> dict[str, Any]:
        told: dict[str, Any] = self.page.request.get(self._address("clock")).json()
        return told

    def _address(self, path: str) -> str:
        parts = urlsplit(self.page.url)
        return f"{parts.scheme}://{parts.netloc}/playground/{path}"


def a_context(
    browser: Browser, *, size: tuple[int, int] = DESK, dark: bool = False, scale: float = 1, motion: bool = False
) -> BrowserContext:
    """Open a fresh browser profile of somebody in Berlin."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        device_scale_factor=scale,
        color_scheme="dark" if dark else "light",
        reduced_motion="no-preference" if motion else "reduce",
        locale="en-GB",
        timezone_id=BERLIN.key,
    )
    context.set_default_timeout(PATIENCE_MS)
    return context


def a_phone(context: BrowserContext, address: str, name: str | None = "Kim") -> Phone:
    """Open the page as a new person, or, without a name, as the page itself begins."""
    if name is None:
        page = context.new_page()
        page.goto(address)
        return Phone(page)
    told = context.request.post(f"{address}playground/people", data={"name": name, "language_code": "en"}).json()
    return the_phone(context, address, told["person"])


def the_phone(context: BrowserContext, address: str, chat: int) -> Phone:
    """Open the page at somebody's chat."""
    page = context.new_page()
    page.add_init_script(f"sessionStorage.setItem('chat', '{chat}')")
    page.goto(address)
    expect(page.locator("[data-testid=start]:visible, [data-testid=message]").first).to_be_attached()
    return Phone(page)
