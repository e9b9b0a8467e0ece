"""Questions about a longer time read whole, whatever is answered, and say nothing that may not be said."""

from datetime import date

import pytest

from bot.diary.review import ITEMS, Review, ReviewKind
from bot.views import review as view
from bot.views import why
from bot.views.page import Page
from bot.views.speech import Speech
from content import Words

FORBIDDEN = ("nothing to worry", "you have a", "probably", "it is likely", "diagnos", "just a ", "should have")
KINDS = [kind for kind in ReviewKind if kind not in (ReviewKind.WEEKLY, ReviewKind.MONTH)]
ANSWERS = [(kind, answer) for kind in KINDS for answer in view.OPTIONS[view.item_of(kind)]]


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")


def put(kind: ReviewKind, **answers: int | str) -> Review:
    return Review(kind=kind, on=date(2026, 3, 2), answers={"missed": 5, "weeks": 4, **answers}, id=10**17)


def is_sound(page: Page) -> bool:
    labels = [button.label for row in page.keyboard for button in row]
    return bool(page.text) and not [words for words in FORBIDDEN if words in page.text.lower()] and all(labels)


@pytest.mark.parametrize("kind", KINDS)
def test_every_answer_has_its_button(speech: Speech, kind: ReviewKind) -> None:
    page = view.question(speech, put(kind))

    assert is_sound(page)
    assert sum(len(row) for row in page.keyboard) == len(view.OPTIONS[view.item_of(kind)])


@pytest.mark.parametrize(("kind", "answer"), ANSWERS)
def test_every_answer_is_answered_and_can_be_changed(speech: Speech, kind: ReviewKind, answer: str) -> None:
    page = view.answered(speech, put(kind), view.item_of(kind), answer)

    assert is_sound(page)
    assert page.text.startswith("✓")
    assert page.keyboard[-1][-1].label == "Change"


@pytest.mark.parametrize("item", ITEMS)
def test_every_item_of_the_week_can_be_answered_and_skipped(speech: Speech, item: str) -> None:
    page = view.weekly(speech, put(ReviewKind.WEEKLY), item)

    assert is_sound(page)
    assert [len(row) for row in page.keyboard] == [6, 5, 2]


def test_the_week_says_whose_idea_it_follows(speech: Speech) -> None:
    assert "PEG idea (Krebs 2009)" in view.question(speech, put(ReviewKind.WEEKLY)).text


@pytest.mark.parametrize("words", ["interfered", "enjoyment of life", "general activity", "on average", "past week"])
def test_the_week_is_asked_in_words_of_its_own(speech: Speech, words: str) -> None:
    pages = [view.weekly(speech, put(ReviewKind.WEEKLY), item) for item in ITEMS]

    assert words not in " ".join(page.text for page in pages).casefold()


@pytest.mark.parametrize("name", [*ReviewKind, "start"])
def test_each_says_why_it_came(speech: Speech, name: str) -> None:
    assert why.of_review(speech, name, [])


def test_since_when_and_whether_it_was_looked_at_can_be_skipped(speech: Speech) -> None:
    for page in (view.start(speech), view.assessed(speech)):
        assert is_sound(page)
        assert page.keyboard[-1][-1].label == "Skip"
