"""Live some weeks with Nape in the playground, and take the pictures of README and guide on the way."""

import math
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Locator, expect, sync_playwright

from docs.report_picture import Evening, report_picture
from tests.e2e.phone import (
    BERLIN,
    DESK,
    PHONE,
    SWITCHES,
    Phone,
    a_context,
    a_phone,
    a_playground,
    chromium,
    the_phone,
)

PICTURES = Path(__file__).parent / "pictures"
DAY_OF_PLAN, DAYS_OF_CHECKIN = 9, range(9, 20)
COLOURS = 256
MARGIN = 7
BELOW = 90
"""Room for the button that leads to the newest message, which is not in the picture."""
MOMENT_MS = 2_600
"""How long a moving picture runs before it is taken."""

FREE_ABOVE = """(it, most) => {
    const before = it.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
    return Math.min(most, it.getBoundingClientRect().top - before);
}"""

FONTS = """<fontconfig><include>/etc/fonts/fonts.conf</include><match target="pattern">
<test name="family"><string>sans-serif</string></test>
<edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match></fontconfig>"""
"""A machine without a desktop has no system font to speak of; a desktop's looks much like Inter."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Day(Evening):
    """What a day brings: the evening's score (None: not answered), and how many nudges are done."""

    headache: bool = False
    medicine: bool = False
    done: int = 2


MONTH = (
    *(Day(score=6, headache=True), Day(score=5), Day(score=6, headache=True, medicine=True), Day(score=5, done=3)),
    *(Day(score=7, headache=True, medicine=True), Day(score=None), Day(score=4)),
    *(Day(score=5, done=3), Day(score=6, headache=True, done=4), Day(score=5, done=4), Day(score=4, done=4)),
    *(Day(score=5, headache=True, done=4), Day(score=None), Day(score=4)),
    *(Day(score=3, done=4), Day(score=5, done=4), Day(score=4, headache=True, medicine=True), Day(score=4, done=4)),
    *(Day(score=3, done=4), Day(score=4), Day(score=None)),
    *(Day(score=3), Day(score=4, done=1), Day(score=3, headache=True), Day(score=4, done=3)),
    *(Day(score=3), Day(score=2), Day(score=3)),
    *(Day(score=3), Day(score=2, done=3)),
)


class Camera:
    """Takes pictures of one person's chat, each with a phone of its own; `taken` holds their names."""

    def __init__(self, browser: Browser, address: str, chat: int) -> None:
        self.taken: set[str] = set()
        self._browser = browser
        self._address = address
        self._chat = chat

    @contextmanager
    def phone(self, *, size: tuple[int, int] = PHONE, dark: bool = False) -> Iterator[Phone]:
        """Open the person's chat on a sharp screen that shows moving pictures."""
        context = a_context(self._browser, size=size, dark=dark, scale=2 if size == PHONE else 1, motion=True)
        yield the_phone(context, self._address, self._chat)
        context.close()

    def takes(self, phone: Phone, name: str, first: Locator, last: Locator | None = None) -> None:
        """Take the messages from `first` to `last`, on a screen as high as they need."""
        page = phone.page
        for picture in phone.log.locator("img").all():
            expect(picture).to_have_js_property("complete", True)
        top, bottom = spread(first, last or first)
        around = page.evaluate("innerHeight - document.getElementById('log').clientHeight")
        page.set_viewport_size({"width": PHONE[0], "height": math.ceil(around + bottom - top + BELOW)})
        self._shows(phone, first)
        top, bottom = spread(first, last or first)
        above = first.evaluate(FREE_ABOVE, MARGIN)
        high = bottom - top + above + MARGIN
        self._keeps(page.screenshot(clip={"x": 0, "y": top - above, "width": PHONE[0], "height": high}), name)

    def takes_chat(self, phone: Phone, name: str, first: Locator) -> None:
        """Take the chat as a phone shows it, scrolled to a message."""
        self._shows(phone, first)
        self._keeps(phone.page.get_by_test_id("chat").screenshot(), name)

    def takes_screen(self, phone: Phone, name: str) -> None:
        """Take the whole screen."""
        phone.page.wait_for_timeout(MOMENT_MS)
        self._keeps(phone.page.screenshot(), name)

    def _shows(self, phone: Phone, message: Locator) -> None:
        phone.page.mouse.move(0, 0)  # What a pointer uncovers is not in the picture.
        message.evaluate("it => it.scrollIntoView()")
        phone.log.evaluate("(log, margin) => log.scrollBy({top: -margin, behavior: 'instant'})", MARGIN)
        phone.page.wait_for_timeout(MOMENT_MS)

    def _keeps(self, png: bytes, name: str) -> None:
        save(png, name)
        self.taken.add(name)


def spread(first: Locator, last: Locator) -> tuple[float, float]:
    """Return where messages begin and end on the screen, in pixels from its top."""
    top: float = first.evaluate("it => it.getBoundingClientRect().top")
    bottom: float = last.evaluate("it => it.getBoundingClientRect().bottom")
    return top, bottom


def save(png: bytes, name: str) -> None:
    """Write a picture with few colours, which keeps it small."""
    picture = Image.open(BytesIO(png)).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.FLOYDSTEINBERG).save(PICTURES / f"{name}.png", optimize=True)


def does_nudges(phone: Phone, most: int) -> Locator:
    """Go through the day until the check-in and return it: do some nudges, leave the others."""
    done = 0
    while True:
        newest = phone.skips_to_next_message()
        words = newest.inner_text()
        if "How was the pain" in words:
            return newest
        if "Another" in words and done < most:
            taps(newest, "Done", "✓")
            done += 1


def scores(checkin: Locator, day: Day) -> None:
    """Answer the check-in, and tap what else there was."""
    taps(checkin, str(day.score), f"{day.score} of 10 for today")
    if day.headache:
        taps(checkin, "Headache", "Headache: yes")
    else:
        taps(checkin, "No headache", "Headache: no")
    if day.medicine:
        taps(checkin, "Medicine", "Which medicine")
        taps(checkin, "Paracetamol", "✓ Paracetamol")
        taps(checkin, "Done", "Medicine: ")


def taps(message: Locator, label: str, then: str) -> None:
    """Tap a button of a message and wait for the words that it becomes."""
    message.get_by_role("button", name=re.compile(rf"^(\W+ )?{label}$")).click()
    expect(message).to_contain_text(then)


def sleeps(phone: Phone) -> None:
    """Go to the next morning."""
    tomorrow = phone.now().astimezone(BERLIN).date() + timedelta(days=1)
    phone.sets_clock(datetime.combine(tomorrow, time(7, 30), tzinfo=BERLIN))


class Story:
    """Mara's weeks with Nape, and the pictures taken on the way."""

    def __init__(self, browser: Browser, address: str) -> None:
        self._mara = a_phone(a_context(browser), address, "Mara")
        self._ben = a_phone(a_context(browser), address, "Ben")
        self._camera = Camera(browser, address, int(self._mara.page.evaluate("sessionStorage.getItem('chat')")))

    def begins(self) -> None:
        """Go through the first minutes."""
        self._ben.page.get_by_test_id("start").click()
        self._ben.sees("I'm Nape")
        self._mara.skips_to_monday()
        self._mara.starts()
        with self._camera.phone() as phone:
            self._camera.takes(phone, "breathing", phone.sees("three slow breaths"))
        self._mara.taps("Answer now")
        self._mara.sees("Does any of this apply to you?")
        with self._camera.phone() as phone:
            self._camera.takes(phone, "safety_questions", phone.sees("Does any of this apply to you?"))
        self._mara.answers_page_after_page()

    def lives(self) -> None:
        """Go through the days; the last one does not end."""
        for number, day in enumerate(MONTH, start=1):
            if number > 1:
                self._is_asked_about_the_week()
                sleeps(self._mara)
            self._takes_advice()
            if number == DAY_OF_PLAN:
                self._looks_at_the_plan()
            checkin = does_nudges(self._mara, day.done)
            if number in DAYS_OF_CHECKIN:
                self._is_asked()
            if day.score is not None:
                scores(checkin, day)

    def looks_around(self) -> None:
        """See what else there is."""
        with self._camera.phone() as phone:
            phone.says("/progress")
            self._camera.takes(phone, "progress", phone.sees("have a number"))
            phone.says("/settings")
            self._camera.takes(phone, "settings", phone.sees("Settings"))
        with self._camera.phone() as phone:
            phone.says("/urgent")
            self._camera.takes_chat(phone, "urgent", phone.sees("When to get help fast"))
        with self._camera.phone(dark=True) as phone:
            phone.says("/relax")
            exercise = phone.sees("How much time do you have?")
            taps(exercise, "3 min", "What would feel good?")
            taps(exercise, "Breathing", "How strong is your pain right now?")
            taps(exercise, "Start", "Follow the circle")
            self._camera.takes_chat(phone, "dark", exercise)
        self._tells_of_medicine()
        self._is_screened()

    def _looks_at_the_plan(self) -> None:
        taps(self._mara.skips_to_next_message(), "Done", "✓")
        with self._camera.phone() as phone:
            phone.says("/today")
            self._camera.takes(phone, "today", phone.sees("Today, "))

    def _tells_of_medicine(self) -> None:
        with self._camera.phone() as phone:
            phone.says("took ibuprofen 400")
            asked = phone.sees("as a day with ibuprofen?")
            taps(asked, "Count today with ibuprofen", "Counted: today")
            phone.says("/settings")
            settings = phone.messages.last
            expect(settings).to_contain_text("Settings")
            taps(settings, "Medicines", "Names you use")
            self._camera.takes(phone, "medicine", asked, settings)

    def _is_screened(self) -> None:
        with self._camera.phone() as phone:
            phone.says("8 since the drive")
            screen = phone.sees("Is any of this happening now, or new?")
            taps(screen, "4 · Blackout, blow", "Is any of this happening now, or new?")
            self._camera.takes(phone, "screen", screen)
            taps(screen, "Continue", "Question 1 of")
            taps(screen, "No", "Question 2 of")
            self._camera.takes(phone, "screen_question", screen)

    def _is_asked_about_the_week(self) -> None:
        """Take the three questions about the week once they have come."""
        if "weekly" in self._camera.taken or not self._mara.messages.filter(has_text="Three short questions").count():
            return
        with self._camera.phone() as phone:
            self._camera.takes(phone, "weekly", phone.sees("Three short questions"))

    def _is_asked(self) -> None:
        """Take the evening's question, once it follows two short messages."""
        if "conversation" in self._camera.taken:
            return
        with self._camera.phone() as phone:
            first, second, question = (phone.messages.nth(place) for place in (-3, -2, -1))
            if any(done.locator("img, [data-testid=inline-button]").count() for done in (first, second)):
                return
            self._camera.takes(phone, "conversation", first, question)
        with self._camera.phone(size=DESK) as screen:
            self._camera.takes_screen(screen, "playground")

    def _takes_advice(self) -> None:
        """Answer the advice that came, if one did."""
        offered = self._mara.buttons.filter(has_text="I've booked")
        if not offered.count():
            return
        if "advice" not in self._camera.taken:
            with self._camera.phone() as phone:
                advice = phone.messages.filter(has_text="I've booked").last
                self._camera.takes(phone, "advice", advice)
        offered.last.click()


def main() -> None:
    """Take every picture anew."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        fonts = Path(folder) / "fonts.conf"
        fonts.write_text(FONTS)
        browser = playwright.chromium.launch(
            executable_path=chromium(playwright), args=SWITCHES, env={**os.environ, "FONTCONFIG_FILE": str(fonts)}
        )
        expect.set_options(timeout=30_000)
        save(report_picture(MONTH), "report")
        with a_playground(Path(folder)) as address:
            story = Story(browser, address)
            story.begins()
            story.lives()
            story.looks_around()
            browser.close()


if __name__ == "__main__":
    main()
