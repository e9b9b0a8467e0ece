"""Entries fold into days."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.diary.entries import LONGEST_NOTE, Day, Entry, Medicine, Source, Taken, fold, noted
from tests.unit.diary.diaries import NOW, TODAY, ago, entry


def test_the_latest_checkin_is_the_score_of_the_day() -> None:
    days = fold([entry(6, hour=21), entry(3, hour=9)])

    assert days == (Day(day=TODAY, score=6.0),)


def test_without_a_checkin_the_mean_of_what_was_typed_is_the_score() -> None:
    days = fold([entry(6, source=Source.TEXT), entry(3, source=Source.TEXT, hour=9)])

    assert days[0].score == 4.5


def test_a_checkin_outweighs_what_was_typed_later() -> None:
    days = fold([entry(2, hour=9), entry(9, source=Source.TEXT)])

    assert days[0].score == 2.0


@pytest.mark.parametrize("source", [Source.BEFORE, Source.AFTER])
def test_a_score_around_an_exercise_is_not_the_score_of_the_day(source: Source) -> None:
    days = fold([entry(5, source=source)])

    assert days[0].score is None
    assert not days[0].answered


def test_days_come_in_order_one_for_each_day_with_an_entry() -> None:
    days = fold([entry(1), entry(2, day=ago(3)), entry(4, day=ago(1))])

    assert [day.day for day in days] == [ago(3), ago(1), TODAY]


def test_medicines_of_a_day_are_gathered_and_yes_wins_over_no() -> None:
    morning = replace(entry(2, hour=8), headache=False, medicines=frozenset({Medicine.ASPIRIN}))
    evening = replace(entry(3), headache=True, medicines=frozenset({Medicine.TRIPTAN}), different=False)

    (day,) = fold([morning, evening])

    assert day.medicines == {Medicine.ASPIRIN, Medicine.TRIPTAN}
    assert day.headache is True
    assert day.different is False


def test_silence_is_unknown_and_never_no() -> None:
    (day,) = fold([replace(entry(), note="long day")])

    assert (day.score, day.headache, day.different) == (None, None, None)
    assert not day.answered


def test_an_imported_score_counts_like_a_checkin() -> None:
    assert fold([entry(7, source=Source.IMPORT), entry(1, source=Source.TEXT)])[0].score == 7.0


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_off_the_scale_is_refused(score: int) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        entry(score)


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        Entry(day=TODAY, at=datetime(2026, 3, 31), source=Source.CHECKIN)  # noqa: DTZ001


def test_an_aware_time_is_kept() -> None:
    assert Entry(day=TODAY, at=NOW, source=Source.LOG).at == NOW


def test_words_are_added_below_a_note_until_it_is_full() -> None:
    assert noted(None, " stiff ") == "stiff"
    assert noted("stiff", "since noon") == "stiff\nsince noon"
    assert noted(None, " ") is None
    assert len(noted("a" * LONGEST_NOTE, "b" * LONGEST_NOTE) or "") == LONGEST_NOTE


def test_everything_taken_on_a_day_is_the_day_s() -> None:
    morning = Taken(name="Panadol", medicine=Medicine.PARACETAMOL, ingredients=frozenset({"paracetamol"}))
    evening = Taken(name="Aspro", medicine=Medicine.ASPIRIN)

    (day,) = fold([replace(entry(4, hour=9), taken=(morning, evening)), replace(entry(5, hour=21), taken=(morning,))])

    assert day.taken == {morning, evening}
