"""What advice on worsening compared with can be told afterwards, in days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.advice import Advice, given
from bot.diary.compared import usual_days
from bot.diary.entries import Entry, Source, fold
from bot.diary.findings import assess
from bot.diary.profile import Profile
from tests.unit.diary.diaries import NOW, TODAY, ago

WEEKS_OF_USUAL = dict.fromkeys(range(40, 60), 2)
WORSE = dict.fromkeys(range(14), 6)


def diary(scores: dict[int, int]) -> list[Entry]:
    return [
        Entry(day=ago(days), at=NOW - timedelta(days=days), source=Source.CHECKIN, score=score)
        for days, score in sorted(scores.items(), reverse=True)
    ]


def advised(entries: list[Entry]) -> Advice:
    found = next(one for one in assess(fold(entries), Profile(), TODAY) if one.rule.startswith("WRS"))
    return given(found, NOW, TODAY)


@pytest.mark.parametrize(
    ("usual", "first", "last"),
    [
        (dict.fromkeys(range(21, 112), 2), 111, 21),
        (dict.fromkeys(range(21, 35), 2), 34, 21),
        (dict.fromkeys(range(40, 60), 2), 59, 40),
        (dict.fromkeys(range(80, 200), 2), 111, 80),
    ],
    ids=["three months", "a younger diary", "a break", "a long break"],
)
def test_it_is_the_days_that_were_really_compared(usual: dict[int, int], first: int, last: int) -> None:
    entries = diary(usual | WORSE)

    found = usual_days(entries, advised(entries))

    assert found is not None
    assert (found.days[0], found.days[-1], found.mean) == (ago(first), ago(last), 2)


def test_what_was_entered_later_changes_nothing() -> None:
    entries = diary(WEEKS_OF_USUAL | WORSE)
    later = Entry(day=ago(41), at=NOW + timedelta(days=1), source=Source.TEXT, score=9)

    found = usual_days([*entries, later], advised(entries))

    assert found is not None
    assert found.mean == 2


def test_a_diary_that_was_corrected_since_tells_nothing() -> None:
    entries = diary(WEEKS_OF_USUAL | WORSE)
    corrected = [replace(one, score=5) if one.score == 2 else one for one in entries]

    assert usual_days(corrected, advised(entries)) is None


def test_other_advice_compares_with_no_usual() -> None:
    entries = diary(WEEKS_OF_USUAL | WORSE)

    assert usual_days(entries, replace(advised(entries), rule="IMPROVE")) is None
