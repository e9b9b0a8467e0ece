"""A diary from elsewhere: what is plain is read, what is not is a mistake with its line."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.entries import LONGEST_NOTE, Entry, Medicine, Source, fold
from bot.diary.foreign_cells import Order
from bot.diary.foreign_diary import Brought, Manner, brought, new_days
from bot.diary.words.medicine_words import MedicineWords
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
        ('"4.3.2026, 21:15"', date(2026, 3, 4)),
        ("3/14/2026 9:15:00 PM", date(2026, 3, 14)),
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


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "yesterday",
        "2026-02-30",
        "2026-04-01",
        "1889-01-01",
        "31/31/2025",
        "29.03.2026 bis 31.03.2026",
        "25/03/2026-27/03/2026",
        "2026-03-01 - 2026-03-03",
        "2026-03-01 to 03",
        "2026-03-01 25:10",
        "2026-03-01 13:10 pm",
    ],
)
def test_days_that_are_none(cell: str) -> None:
    assert mistakes(read("date,pain", f"{cell},3"))[0].startswith("2: day: ")


@pytest.mark.parametrize(
    ("cell", "scale", "score"), [("4,5", 10, 5), ("6/10", 10, 6), ("45", 100, 5), ("62,5", 100, 6)]
)
def test_scores_of_both_scales(cell: str, scale: int, score: int) -> None:
    assert only(read("date;pain", f"2026-03-30;{cell}", scale=scale)).score == score


@pytest.mark.parametrize("cell", ["11", "60", "-2", "strong", "6/5", "7.25", "9,9", "nan"])
def test_a_score_off_the_scale_is_a_mistake_that_does_not_repeat_it(cell: str) -> None:
    (told,) = mistakes(read("date;pain", f"2026-03-30;{cell}"))

    assert told.startswith("2: score: must be a number from 0 to 10")
    assert f"{cell} " not in told


def test_every_mistake_is_told_with_its_line() -> None:
    found = read("date,pain,note", '2026-03-01,3,"two', 'lines"', "soon,12,", "2026-03-02,,", "2026-03-01,4,")

    assert [(one.line, one.where) for one in found.mistakes] == [(4, "day"), (4, "score"), (6, "day")]
    assert [(one.line, one.where) for one in found.remarks] == [(5, "")]


@pytest.mark.parametrize("rows", [("",), ("pain,note", "3,x"), ("date",), ("date,day,pain",), ("date,pain,nrs",)])
def test_columns_that_cannot_be_read(rows: tuple[str, ...]) -> None:
    assert len(mistakes(read(*rows))) == 1


def test_a_column_that_nothing_reads_is_told() -> None:
    assert [str(one) for one in read("date,pain,mood", "2026-03-30,3,4").remarks] == [
        "1: mood: this column is not read"
    ]


def test_what_was_answered_stays_and_nothing_comes_twice() -> None:
    found = read("date,pain", "2026-03-29,3", "2026-03-30,4").entries
    for source in (Source.CHECKIN, Source.TEXT, Source.LOG):
        own = Entry(day=date(2026, 3, 30), at=found[0].at, source=source, score=9)
        assert [entry.day.day for entry in new_days(found, [own])] == [29]
    assert new_days(found, found) == ()


def test_a_day_of_which_only_words_were_kept_takes_the_score_of_the_file() -> None:
    found = read("date,pain", "2026-03-30,4").entries
    words = Entry(day=date(2026, 3, 30), at=found[0].at, source=Source.CHECKIN, note="long drive")
    exercise = Entry(day=date(2026, 3, 30), at=found[0].at, source=Source.BEFORE, score=6)

    assert new_days(found, [words, exercise]) == found


def test_words_alone_come_no_second_time() -> None:
    found = read("date,note", "2026-03-30,long drive").entries

    scored = read("date,pain,note", "2026-03-30,4,long drive").entries

    assert new_days(found, found) == ()
    assert new_days(scored, found) == scored


def test_two_rows_of_a_day_are_both_kept_where_they_tell_their_times() -> None:
    for rows in (
        ("date,pain", "2026-03-30 21:15,6", "2026-03-30 8:00,3"),
        ("date,time,pain", "2026-03-30,9:15 pm,6", "2026-03-30,8.00,3"),
        ("date,time,pain", "2026-03-30,evening,6", "2026-03-30,Morning,3"),
    ):
        found = read(*rows)
        assert found.mistakes == ()
        assert [entry.score for entry in found.entries] == [3, 6]
        assert [day.score for day in fold(found.entries)] == [6.0]


@pytest.mark.parametrize("times", [("", ""), ("8:00", ""), ("8:00", "8:00")])
def test_rows_of_a_day_that_no_time_tells_apart_are_named_with_what_to_do(times: tuple[str, str]) -> None:
    assert mistakes(read("date,time,pain", f"2026-03-30,{times[0]},6", f"2026-03-30,{times[1]},3")) == [
        "3: day: this day stands on line 2 too; keep one row, or add a column with the time of each"
    ]


def test_a_time_is_that_of_the_clock_where_the_person_is() -> None:
    manner = Manner(today=TODAY, medicines=lambda _: (), zone=ZoneInfo("Asia/Tokyo"))
    (entry,) = brought("date,pain\n2026-03-30 21:15,6", manner).entries

    assert (entry.day, entry.at) == (date(2026, 3, 30), datetime(2026, 3, 30, 12, 15, tzinfo=UTC))


@pytest.mark.parametrize("cell", ["no", "None", "0", "-", "–", "n/a", "nothing"])
def test_no_medicine_and_no_symptom_are_no_words_to_keep(cell: str) -> None:
    assert only(read("date,pain,meds,symptoms", f"2026-03-30,3,{cell},{cell}")).note is None


def test_dates_in_both_orders_are_named_with_their_lines() -> None:
    assert mistakes(read("date,pain", "25/03/2025,3", "03/04/2025,3", "03/25/2025,4")) == [
        "4: day: the day comes first on line 2 and the month on line 4; write all dates in one order"
    ]
    assert mistakes(read("date,pain", "25/03/2025,3", "03/25/2025,4", order=Order.DAY_FIRST)) == [
        "3: day: there is no such day with the day first"
    ]


def test_the_line_in_which_a_spreadsheet_tells_its_separator_is_passed_over() -> None:
    found = read("sep=;", "date;pain", "2026-03-30;4,5", "soon;3")

    assert mistakes(found) == ["4: day: must be one date such as 2026-03-31, 31.03.2026 or 31/03/2026"]
    assert [entry.score for entry in found.entries] == [5]


def test_the_line_taken_as_the_header_is_named() -> None:
    (told,) = mistakes(read("", "My pain diary", "date,pain", "2026-03-30,4"))

    assert told.startswith("2: this line is taken as the header, and needs a column for the day")


@pytest.mark.parametrize("mark", ["\u2028", "\x0b", "\x0c", "\x85", "\x1c"])
def test_only_ends_of_lines_end_a_line(mark: str) -> None:
    found = read("date,pain,note", f"2026-03-30,4,long{mark}drive", "soon,3,")

    assert [entry.note for entry in found.entries] == [f"long{mark}drive"]
    assert [one.line for one in found.mistakes] == [3]


def test_of_very_long_words_the_beginning_is_kept_and_it_is_told() -> None:
    found = read("date,symptoms,note", f"2026-03-30,stiff,{'a' * LONGEST_NOTE}")

    assert [len(entry.note or "") for entry in found.entries] == [LONGEST_NOTE]
    assert [str(one) for one in found.remarks] == ["2: note: only the first 4096 characters are kept"]


@given(st.text(max_size=200))
def test_no_file_breaks_the_reader(text: str) -> None:
    read(text)
    read("date,pain,headache,medicines,note", text)
