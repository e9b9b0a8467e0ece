"""A diary from elsewhere: what is plain is read, what is not is a mistake with its line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.entries import Entry, Medicine, Source
from bot.diary.foreign_diary import Brought, Manner, Order, brought, new_days
from bot.diary.medicine_words import MedicineWords
from bot.medicines import taken_names
from content import load

MEDICINES = MedicineWords(taken_names(load())).taken_in

TODAY = date(2026, 3, 31)


def read(*rows: str, scale: int = 10, order: Order | None = None) -> Brought:
    manner = Manner(today=TODAY, medicines=MEDICINES, scale=scale, order=order)
    return brought("\n".join(rows), manner)


def only(found: Brought) -> Entry:
    assert found.mistakes == ()
    (entry,) = found.entries
    return entry


def mistakes(found: Brought) -> list[str]:
    assert found.mistakes
    return [str(one) for one in found.mistakes]


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_columns_may_have_other_names_and_any_order(between: str) -> None:
    entry = only(read(between.join(("Pain Level", "Notes", "Date")), between.join(("6", "long drive", "2026-03-30"))))

    assert (entry.day, entry.score, entry.note, entry.source) == (date(2026, 3, 30), 6, "long drive", Source.IMPORT)


def test_headache_and_medicines_are_read() -> None:
    entry = only(read("date,pain,headache,meds", "2026-03-30,4,yes,Nurofen; triptan; rosehip"))

    assert entry.headache is True
    assert entry.medicines == {Medicine.IBUPROFEN_TYPE, Medicine.TRIPTAN}
    assert entry.note == "rosehip"


def test_a_headache_is_read_out_of_symptoms() -> None:
    assert only(read("date,symptoms", "2026-03-30,headache all day")).headache is True
    assert only(read("date,symptoms", "2026-03-30,no headache")).headache is None


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-03-04", date(2026, 3, 4)),
        ("2026-03-04 21:15", date(2026, 3, 4)),
        ("2026-03-04T21:15:00Z", date(2026, 3, 4)),
        ("4.3.2026", date(2026, 3, 4)),
    ],
)
def test_dates_that_are_plain(cell: str, day: date) -> None:
    assert only(read("date,pain", f"{cell},3")).day == day


def test_one_date_that_fits_only_one_order_decides_for_all() -> None:
    found = read("date,pain", "03/04/2025,3", "25/04/2025,3")

    assert [entry.day for entry in found.entries] == [date(2025, 4, 3), date(2025, 4, 25)]


def test_dates_that_fit_both_orders_are_asked_about() -> None:
    assert mistakes(read("date,pain", "03/02/2026,3")) == [
        "2: day: day and month cannot be told apart; say --dates dmy or --dates mdy"
    ]
    assert only(read("date,pain", "03/02/2026,3", order=Order.MONTH_FIRST)).day == date(2026, 3, 2)


@pytest.mark.parametrize("cell", ["", "yesterday", "2026-02-30", "2026-04-01", "1889-01-01", "31/31/2025"])
def test_days_that_are_none(cell: str) -> None:
    assert mistakes(read("date,pain", f"{cell},3"))[0].startswith("2: day: ")


@pytest.mark.parametrize(("cell", "scale", "score"), [("4,5", 10, 5), ("6/10", 10, 6), ("44", 100, 4), ("45", 100, 5)])
def test_scores_of_both_scales(cell: str, scale: int, score: int) -> None:
    assert only(read("date;pain", f"2026-03-30;{cell}", scale=scale)).score == score


@pytest.mark.parametrize("cell", ["11", "60", "-2", "strong", "6/5"])
def test_a_score_off_the_scale_is_a_mistake_that_does_not_repeat_it(cell: str) -> None:
    (told,) = mistakes(read("date;pain", f"2026-03-30;{cell}"))

    assert told.startswith("2: score: must be a number from 0 to 10")
    assert f"{cell} " not in told


def test_every_mistake_is_told_with_its_line() -> None:
    found = read("date,pain,note", '2026-03-01,3,"two', 'lines"', "soon,12,", "2026-03-02,,", "2026-03-01,4,")

    assert [(one.line, one.where) for one in found.mistakes] == [(4, "day"), (4, "score"), (5, ""), (6, "day")]


@pytest.mark.parametrize("rows", [("",), ("pain,note", "3,x"), ("date",), ("date,day,pain",), ("date,pain,nrs",)])
def test_columns_that_cannot_be_read(rows: tuple[str, ...]) -> None:
    assert len(mistakes(read(*rows))) == 1


def test_a_column_that_nothing_reads_is_told() -> None:
    assert [str(one) for one in read("date,pain,mood", "2026-03-30,3,4").remarks] == [
        "1: mood: this column is not read"
    ]


def test_what_was_answered_stays_and_nothing_comes_twice() -> None:
    found = read("date,pain", "2026-03-29,3", "2026-03-30,4").entries
    own = Entry(day=date(2026, 3, 30), at=found[0].at, source=Source.CHECKIN, score=9)

    assert [entry.day.day for entry in new_days(found, [own])] == [29]
    assert new_days(found, found) == ()


@given(st.text(max_size=200))
def test_no_file_breaks_the_reader(text: str) -> None:
    read(text)
    read("date,pain,headache,medicines,note", text)
