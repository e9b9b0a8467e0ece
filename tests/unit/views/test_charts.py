"""The picture behind /progress."""

from collections.abc import Sequence
from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.views.charts import ChartDay, ChartWords, progress_picture, running_mean

WORDS = ChartWords(
    pain="Pain",
    mean="Average",
    unanswered="no answer",
    headache="Headache",
    medicine="Medicine",
    exercises="Exercises",
    ticks=((0, "1 Jan"),),
)


def days(scores: Sequence[float | None]) -> list[ChartDay]:
    return [ChartDay(day=date(2026, 1, 1) + timedelta(days=place), score=score) for place, score in enumerate(scores)]


@pytest.mark.parametrize("length", [7, 30, 90])
def test_the_picture_is_as_wide_as_a_phone_shows_well(length: int) -> None:
    picture = Image.open(BytesIO(progress_picture(days([3.0] * length), WORDS)))

    assert picture.format == "PNG"
    assert picture.size[0] == 1080


@pytest.mark.parametrize("scores", [[None] * 7, [None, None, 0.0, None, None, None, None], [10.0] * 7])
def test_few_no_or_extreme_entries_still_make_a_picture(scores: list[float | None]) -> None:
    assert progress_picture(days(scores), WORDS).startswith(b"\x89PNG")


def test_no_pain_and_no_answer_look_different() -> None:
    assert progress_picture(days([0.0] * 7), WORDS) != progress_picture(days([None] * 7), WORDS)


def test_the_same_days_make_the_same_picture() -> None:
    assert progress_picture(days([1.0, 2.0]), WORDS) == progress_picture(days([1.0, 2.0]), WORDS)


def test_silence_never_counts_as_zero_in_the_average() -> None:
    assert running_mean(days([6.0, None, 6.0, None, 6.0]))[-1] == 6.0


@pytest.mark.parametrize(("scores", "drawn"), [([4.0, 4.0, None], False), ([4.0, 4.0, 4.0], True)])
def test_the_average_needs_three_answers_in_a_week(scores: list[float | None], drawn: bool) -> None:
    assert (running_mean(days(scores))[-1] is not None) is drawn


@pytest.mark.parametrize(("silent_days", "drawn"), [(4, True), (5, False)])
def test_the_average_looks_back_seven_days(silent_days: int, drawn: bool) -> None:
    scores: list[float | None] = [5.0, 5.0, *[None] * silent_days, 5.0]

    assert (running_mean(days(scores))[-1] is not None) is drawn
