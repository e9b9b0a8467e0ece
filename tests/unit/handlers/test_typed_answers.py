"""Each question has its words; what may mean two of its buttons, or half of one, means none."""

from datetime import UTC, date, datetime

import pytest

from bot.diary.advice import Advice, AdviceState
from bot.diary.flags import Level
from bot.diary.review import Review, ReviewKind
from bot.handlers.turn import House
from bot.handlers.typed_answers import answer_typed
from bot.views import advice, review
from bot.views.advice import Say
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech

TODAY = date(2026, 3, 2)
GIVEN = Advice(
    id=1,
    rule="SEV-3",
    level=Level.D,
    given_on=TODAY,
    given_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
    state=AdviceState.OPEN,
    sources=(),
)
WORSE = ((Say.CLEARLY, Say.A_BIT), (Say.NORMAL, Say.WHY))
COUNTS: Keyboard = (
    (Button(label="That's right", data="mon:1:1:right"), Button(label="Something is off", data="mon:1:1:wrong")),
)


@pytest.fixture
def speech(house: House) -> Speech:
    return Speech(words=house.words["en"], language="en")


def value(typed: str, keyboard: Keyboard) -> str | None:
    found = answer_typed(typed, keyboard, TODAY)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("yes", Say.CLEARLY),
        ("yes clearly", Say.CLEARLY),
        ("Clearly!", Say.CLEARLY),
        ("yep", Say.CLEARLY),
        ("a bit", Say.A_BIT),
        ("just a little bit", Say.A_BIT),
        ("no", Say.NORMAL),
        ("normal for me", Say.NORMAL),
        ("why", Say.WHY),
        ("a", None),
        ("not clearly", None),
        ("bit worse than a year ago", None),
    ],
)
def test_worse_than_usual(speech: Speech, typed: str, answer: Say | None) -> None:
    assert value(typed, advice.keyboard(speech, (GIVEN,), WORSE)) == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("went well", Say.FINE),
        ("it went fine", Say.FINE),
        ("I've been", Say.FINE),
        ("I'm getting treatment", Say.IN_TREATMENT),
        ("I have a new diagnosis", Say.DIAGNOSIS),
        ("not yet", Say.NOT_YET),
        ("no visit after all", Say.NO_VISIT),
        ("no", None),
        ("yes", None),
        ("well", None),
        ("I have", None),
    ],
)
def test_how_a_visit_went(speech: Speech, typed: str, answer: Say | None) -> None:
    assert value(typed, advice.keyboard(speech, (GIVEN,), advice.VISIT_ROWS)) == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("on Friday", Say.THIS_WEEK),
        ("this Friday", Say.THIS_WEEK),
        ("for tomorrow", Say.THIS_WEEK),
        ("next week", Say.NEXT_WEEK),
        ("12 March", Say.NEXT_WEEK),
        ("on the 12 March", Say.NEXT_WEEK),
        ("March 12", Say.NEXT_WEEK),
        ("in three weeks", Say.WEEKS),
        ("next month", Say.WEEKS),
        ("later", Say.MONTHS),
        ("I don't know yet", Say.NOT_SURE),
        ("1 March", None),
        ("yesterday", None),
        ("in 2", None),
        ("4", None),
    ],
)
def test_when_a_visit_is(speech: Speech, typed: str, answer: Say | None) -> None:
    assert value(typed, advice.keyboard(speech, (GIVEN,), advice.WHEN_ROWS)) == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("busy", "because.busy"),
        ("I forgot", "because.busy"),
        ("I was fine", "because.fine"),
        ("fine", "because.fine"),
        ("too much pain", "because.pain"),
        ("too", None),
        ("I was in pain at work", None),
    ],
)
def test_the_reason_for_days_without_a_number(speech: Speech, typed: str, answer: str | None) -> None:
    asked = Review(id=1, kind=ReviewKind.SKIPPED, on=TODAY, answers={"missed": 4})

    assert value(typed, review.question(speech, asked).keyboard) == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("much better", "change.much_better"),
        ("the same", "change.same"),
        ("same", "change.same"),
        ("a bit worse", "change.bit_worse"),
        ("worse", "change.worse"),
        ("much", None),
        ("a little", None),
    ],
)
def test_how_it_is_compared_with_before(speech: Speech, typed: str, answer: str | None) -> None:
    asked = Review(id=1, kind=ReviewKind.CHANGE, on=TODAY, answers={"weeks": 4})

    assert value(typed, review.question(speech, asked).keyboard) == answer


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("something is off", "wrong"), ("that's right", "right"), ("yes", "right"), ("no", "wrong"), ("something", None)],
)
def test_the_counts_of_a_month(typed: str, answer: str | None) -> None:
    assert value(typed, COUNTS) == answer
