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
ENOUGH_CONTRAST = 4.5
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
def fresh_address(tmp_path: Path) -> Iterator[str]:
    """Run a playground in which nobody has been yet, for a test that moves its clock."""
    with a_playground(tmp_path) as address:
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


def test_three_taps_lead_from_start_to_a_moving_picture(opened: Open) -> None:
    phone = opened(motion=True)

    phone.starts()

    is_loaded(phone.page.get_by_test_id("animation"))


def test_who_asks_for_less_motion_starts_the_picture_by_hand(opened: Open) -> None:
    phone = opened()
    phone.starts()
    picture = phone.page.get_by_role("button", name="Animation")
    expect(picture.locator(".play")).to_be_visible()

    picture.click()

    expect(picture.locator(".play")).to_have_count(0)
    is_loaded(phone.page.get_by_test_id("animation"))


def test_days_pass_by_the_clock_bar_and_become_a_picture(fresh_address: str, opened: Open) -> None:
    phone = opened(None, at=fresh_address)
    expect(phone.page.get_by_test_id("person")).to_have_count(1)
    phone.skips_to_monday()
    phone.starts()
    phone.answers_safety_questions()

    phone.skips_to_next_message()
    phone.taps(re.compile("^Done$"))
    while not phone.messages.filter(has_text="How was the pain").count():
        phone.skips_to_next_message()
    phone.taps_number(6)
    phone.sees("6 of 10 for today")
    phone.page.get_by_test_id("clock-morning").click()
    expect(phone.page.get_by_test_id("clock-now")).to_contain_text("08:59")
    phone.says("4")
    phone.sees("4 of 10 for today")
    phone.says("/checkin")
    phone.taps("Change")
    phone.taps("Earlier days")
    phone.taps("open")
    phone.sees("all in all?")
    phone.taps_number(5)
    phone.sees("5 of 10 for")
    phone.says("/progress")

    phone.sees("3 of 30 days have a number")
    is_loaded(phone.page.get_by_test_id("photo"))


def test_the_keyboard_alone_is_enough(opened: Open) -> None:
    phone = opened()
    press = phone.page.keyboard.press

    goes_to(phone, "START")
    press("Enter")
    phone.sees("I'm Nape")
    goes_to(phone, "I understand, I'm 18 or over")
    press("Enter")
    phone.sees("Is it")
    goes_to(phone, "Yes, that's right")
    press("ArrowDown")
    press("ArrowRight")
    expect(phone.buttons.filter(has_text="Choose from a list")).to_be_focused()
    press("ArrowUp")
    press("Enter")
    phone.sees("How often may I speak up?")
    expect(phone.buttons.filter(has_text="Desk day")).to_be_focused()
    press("Enter")
    phone.sees("three slow breaths")
    goes_to(phone, "Message")
    phone.page.keyboard.type("6")
    press("Enter")

    phone.sees("6 of 10 for today")


def goes_to(phone: Phone, name: str) -> None:
    """Press Tab until what has the focus is called like this."""
    for _ in range(MOST_KEYS):
        if phone.page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.textContent") == name:
            return
        phone.page.keyboard.press("Tab")
    pytest.fail(f"Tab does not reach {name}")


def test_two_people_side_by_side_do_not_see_each_other(opened: Open) -> None:
    ada, ben = opened("Ada"), opened("Ben")
    ada.starts()
    ben.starts()

    ada.says("7 stiff since the swim")
    ben.says("2")

    ada.sees("7 of 10 for today")
    ben.sees("2 of 10 for today")
    expect(ben.log).not_to_contain_text("swim")
    expect(ben.log).not_to_contain_text("7 of 10")
    expect(ada.log).not_to_contain_text("2 of 10")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_words_are_easy_to_read_in_light_and_dark(opened: Open, dark: bool) -> None:
    phone = opened(dark=dark)
    phone.starts()

    phone.says("/urgent")
    phone.sees("When to get help fast")

    assert contrast(phone, ".is-in .words", ".is-in .bubble") >= ENOUGH_CONTRAST
    assert contrast(phone, ".is-out .words", ".is-out .bubble") >= ENOUGH_CONTRAST
    assert contrast(phone, "#chat-status", ".chat-head") >= ENOUGH_CONTRAST
    assert is_dark(phone) is dark
    bubble = phone.page.locator(".is-in .bubble").last
    before = bubble.evaluate("it => getComputedStyle(it).backgroundColor")
    phone.page.get_by_test_id("theme").click()
    expect(bubble).not_to_have_css("background-color", before)
    assert is_dark(phone) is not dark


def is_dark(phone: Phone) -> bool:
    """Say whether the bubbles of the bot are dark."""
    return light_of(phone, ".is-in .bubble", "background-color") < 0.5


def contrast(phone: Phone, words: str, ground: str) -> float:
    """Return the contrast ratio of WCAG 2.2, 1 to 21."""
    lights = sorted((light_of(phone, words, "color"), light_of(phone, ground, "background-color")))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def light_of(phone: Phone, selector: str, what: str) -> float:
    """Return the relative luminance of a colour on the page, 0 to 1."""
    written = phone.page.locator(selector).last.evaluate(
        "(it, what) => getComputedStyle(it).getPropertyValue(what)", what
    )
    red, green, blue = (int(part) / 255 for part in re.findall(r"\d+", written)[:3])
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_phone_never_scrolls_sideways(opened: Open) -> None:
    phone = opened(size=PHONE)
    fits_its_width(phone)
    phone.starts()
    fits_its_width(phone)

    phone.taps("Answer now")
    phone.sees("Does any of this apply to you?")
    fits_its_width(phone)
    for command, answer in (
        ("/settings", "Emergency|emergency"),
        ("/urgent", "fast"),
        ("/today", "Today"),
        ("/help", "/relax"),
    ):
        phone.says(command)
        phone.sees(re.compile(answer))
        fits_its_width(phone)
    phone.says("w" * 400)
    expect(phone.messages.filter(has_text="wwww")).to_be_visible()
    fits_its_width(phone)


def test_the_panel_lists_what_the_bot_asked_of_telegram(opened: Open) -> None:
    phone = opened("Pia")
    phone.starts()

    calls = phone.page.get_by_test_id("api-call")
    expect(calls.and_(phone.page.locator('[data-method="sendAnimation"]')).first).to_be_visible()
    phone.page.get_by_test_id("api-filter").fill("editMessage")
    expect(calls.and_(phone.page.locator('[data-method^="editMessage"]')).first).to_be_visible()
    expect(calls.and_(phone.page.locator('[data-method="sendMessage"]'))).to_have_count(0)
    calls.first.locator("summary").click()

    expect(calls.first).to_contain_text("Asked")
    expect(calls.first).to_contain_text("Answered")
    expect(calls.first.locator("pre").first).to_contain_text("chat_id")


def test_a_shared_place_gives_the_time_zone(opened: Open) -> None:
    phone = opened()
    phone.page.get_by_test_id("start").click()
    phone.taps("I understand")
    phone.taps("Share my place")

    phone.page.get_by_test_id("reply-button").click()
    phone.page.get_by_role("button", name="Tokyo").click()
    phone.page.get_by_test_id("location-share").click()

    phone.sees(re.compile("Tokyo.*Japan|Japan.*Tokyo", re.DOTALL))
    expect(phone.page.get_by_test_id("reply-button")).to_have_count(0)
    expect(phone.page.get_by_role("img", name="Location 35.6762, 139.6503")).to_be_visible()


def test_settings_change_in_place(opened: Open) -> None:
    phone = opened()
    phone.starts()
    phone.says("/settings")
    settings = phone.sees("Safety questions: not answered")
    number = settings.get_attribute("data-message-id")
    before = phone.messages.count()

    phone.taps("Check-in")
    phone.sees("When shall I ask about your day?")
    phone.taps("Back")
    phone.sees("Safety questions: not answered")
    phone.taps("More often")
    expect(phone.messages).to_have_count(before)

    phone.taps("Close")
    expect(phone.page.locator(f'[data-message-id="{number}"]')).to_contain_text("Settings are saved")
    expect(phone.messages).to_have_count(before)
