"""Every exercise and lesson as a message: whole, valid, and short enough for Telegram."""

import re
from collections.abc import Iterator
from textwrap import wrap

import pytest

from bot.playground.markup import read_html, utf16_length
from bot.views import exercise, learn, nudges, relax
from bot.views.session import Session
from bot.views.speech import Speech
from content import Exercise, Library, Words, load
from scheduler.deliveries import DeliveryId

CAPTION, MESSAGE = 1024, 4096
PHONE_WIDTH, SCREEN_LINES = 42, 29
"""Characters in a bubble's line and lines beside two rows of buttons, on a phone of 390 × 844 points."""
BIGGEST_ID = DeliveryId(9_999_999_999)


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")


def offered(library: Library) -> Iterator[Exercise]:
    return (item for item in library.exercises.values() if item.offered)


def shown_length(html: str) -> int:
    return utf16_length(read_html(html).text)


def lines_on_a_phone(html: str) -> int:
    """Count lines as a phone breaks them; a folded quote shows three."""
    folded = re.sub(r"<blockquote expandable>.*?</blockquote>", "quote\nquote\nquote", html, flags=re.DOTALL)
    return sum(max(1, len(wrap(line, PHONE_WIDTH))) for line in read_html(folded).text.split("\n"))


def test_every_nudge_fits_with_every_line_before_it(library: Library, speech: Speech) -> None:
    lines = [speech.say("nudges-thinned"), speech.say("nudges-because-profile")]

    for item in offered(library):
        message = nudges.nudge(speech, item, BIGGEST_ID, snoozable=True, lines=lines)
        assert shown_length(message.text) <= (CAPTION if item.pattern else MESSAGE), item.id
        assert sum(len(row) for row in message.keyboard) == 4


def test_every_nudge_fits_a_phone_screen_with_its_buttons(library: Library, speech: Speech) -> None:
    for item in offered(library):
        if item.nudge:
            assert lines_on_a_phone(nudges.text(speech, item)) <= SCREEN_LINES, item.id


def test_every_nudge_names_its_steps_and_when_to_stop(library: Library, speech: Speech) -> None:
    for item in offered(library):
        text = read_html(nudges.text(speech, item)).text
        assert item.stop in text
        assert all(step.text in text for step in item.steps), item.id


def test_every_guided_exercise_fits_at_every_length(library: Library, speech: Speech) -> None:
    for minutes in relax.MINUTES:
        for item in library.relaxing(minutes):
            session = Session(item=item.id, minutes=minutes, token="zzzzzz", before=9)
            assert shown_length(relax.card(speech, item, session, held=True).text) <= MESSAGE
            if item.pattern:
                assert shown_length(relax.breathing(speech, item, session, None).text) <= CAPTION, item.id
            else:
                for number in range(len(item.steps)):
                    assert shown_length(relax.step(speech, item, session.on_step(number)).text) <= CAPTION
            assert shown_length(relax.after_question(speech, item, session).text) <= CAPTION
            assert shown_length(relax.finished(speech, item, session.rated(10)).text) <= CAPTION


def test_a_card_never_names_another_length_than_the_chosen_one(library: Library, speech: Speech) -> None:
    for item in library.relaxing(10):
        told = relax.card(speech, item, Session(item=item.id, minutes=10, token="a"), held=False).text
        assert "10 min" in told
        assert "3 minutes:" not in told


def test_every_lesson_fits_with_its_sources(library: Library, speech: Speech) -> None:
    for lesson in library.lessons.values():
        page = learn.lesson_page(speech, lesson, alone=False, to_try=[])
        assert shown_length(page.text) <= MESSAGE, lesson.id
        assert shown_length(learn.sources_page(speech, lesson, library.sources).text) <= MESSAGE


def test_half_a_minute_is_told_in_seconds(speech: Speech) -> None:
    assert exercise.length(speech, 0.5) == "30 seconds"
    assert exercise.length(speech, 1) == "1 min"
    assert exercise.length(speech, 1.5) == "1.5 min"
