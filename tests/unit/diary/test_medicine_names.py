"""Medicines by name: heard only where somebody took one, never read as a score, and counted for 30 days."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.entries import Day, Medicine, Taken
from bot.diary.medicine_count import usage
from bot.diary.medicine_names import (
    named,
    of_whole_day,
    own_names,
    toggled,
    unknown_name,
    with_taken,
    without_doses,
    without_taken,
)
from bot.diary.words.reading import NoNumber, Score, WhichNumber, read
from content import load
from tests.unit.diary.diaries import TODAY, ago, entry

KNOWN = load().medicines
CALPOL = Taken(name="Calpol", medicine=Medicine.PARACETAMOL, ingredients=frozenset({"paracetamol"}))
NUROFEN = Taken(name="Nurofen", medicine=Medicine.IBUPROFEN_TYPE, ingredients=frozenset({"ibuprofen"}))
ALEVE = Taken(name="Aleve", medicine=Medicine.IBUPROFEN_TYPE, ingredients=frozenset({"naproxen"}))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("took ibuprofen 400", ("ibuprofen",)),
        ("I've taken two Panadol Extra", ("panadol extra",)),
        ("had a tylenol and an Aleve", ("tylenol", "aleve")),
        ("ibuprofen 400", ("ibuprofen",)),
        ("Advil", ("advil",)),
        ("2x500 mg paracetamol", ("paracetamol",)),
        ("took co-codamol, then co-codamol again", ("co-codamol",)),
        ("took mefenamic acid", ("mefenamic acid",)),
        ("took nurofen plus", ("nurofen plus",)),
        ("TOOK ADVIL!!", ("advil",)),
        ("no ibuprofen today", ()),
        ("didn't take my maxalt", ()),
        ("should I take aspirin?", ()),
        ("could i have taken too much aspirin", ()),
        ("allergic to aspirin, had a headache", ()),
        ("used voltaren gel", ()),
        ("ibuprofen does not help me", ()),
        ("my neck hurts", ()),
        ("", ()),
        ("took a walk", ()),
    ],
)
def test_a_medicine_is_heard_where_somebody_took_one(text: str, names: tuple[str, ...]) -> None:
    assert named(text, KNOWN) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("took Foobar 20 mg", "Foobar"),
        ("I took 2 Spasmo tablets", "Spasmo"),
        ("just took a Spasmo Forte tablet", "Spasmo Forte"),
        ("took a nap", None),
        ("had lunch", None),
        ("didn't take Foobar 20 mg", None),
        ("20 mg", None),
        ("took " + "a" * 41 + " 20 mg", None),
        ("took a bath, then wrote to somebody about 20 mg of something", None),
    ],
)
def test_an_unknown_name_is_asked_about_beside_a_dose(text: str, name: str | None) -> None:
    assert unknown_name(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("took Novaminsulfon", "Novaminsulfon"),
        ("I took a Dolormin", "Dolormin"),
        ("took Zorblax", "Zorblax"),
        ("took zorblax", "zorblax"),
        ("I've just taken my Zorblax Forte.", "Zorblax Forte"),
        ("took 2 Dolormin", "Dolormin"),
        ("took Zorblax this morning for my headache", "Zorblax"),
        ("took Zorblax again today", "Zorblax"),
        ("TOOK DOLORMIN", "DOLORMIN"),
    ],
)
def test_an_unknown_name_alone_is_asked_about_where_it_looks_like_one(text: str, name: str) -> None:
    assert unknown_name(text) == name
    assert read(without_doses(text, KNOWN)) == NoNumber()


@pytest.mark.parametrize(
    "text",
    [
        "took a walk",
        "Took A Nap",
        "TOOK A WALK",
        "took the bus",
        "took it easy",
        "took a break",
        "took the day off",
        "took Friday off",
        "took Friday",
        "took Uber",
        "took time",
        "took ages",
        "took Mum to the doctor",
        "took action",
        "took a deep breath",
        "took my meds",
        "took two pills less",
        "took painkillers",
        "took everything",
        "took off early",
        "took zorb",
        "took blurple",
        "took Voltaren Gel",
        "took a bath and a nap",
        "had lunch",
        "had Dolormin",
        "had Pilates",
        "didn't take Zorblax",
        "should I have taken Zorblax?",
        "took Emma to school",
        "it took Zorblax",
        "has taken over",
        "Zorblax",
    ],
)
def test_what_is_taken_every_day_and_what_is_in_doubt_is_not_asked_about(text: str) -> None:
    assert unknown_name(text) is None


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("6, took ibuprofen 400", 6),
        ("took 400 mg ibuprofen, pain 3", 3),
        ("7 after two panadol extra", 7),
        ("pain 5 neck stiff took tylenol 3", 5),
        ("took 2 ibuprofen and pain is 5", 5),
        ("took ibuprofen at 8 and pain is 3", 3),
        ("took aspirin at 9, 6 now", 6),
        ("took ibuprofen at 8 and 3/10 now", 3),
    ],
)
def test_a_score_beside_a_dose_is_read(text: str, score: int) -> None:
    found = read(without_doses(text, KNOWN))

    assert isinstance(found, Score)
    assert found.value == score


@pytest.mark.parametrize(
    "text", ["took ibuprofen 400", "took 2 paracetamol", "ibuprofen 200mg x2", "I took 2 Spasmo tablets", "3 Advil"]
)
def test_a_dose_is_never_a_score(text: str) -> None:
    assert read(without_doses(text, KNOWN)) == NoNumber()


@pytest.mark.parametrize(
    "text",
    [
        "paracetamol 2 x 500 at 7 and 3",
        "paracetamol 1g at 8 and 1g at 2",
        "paracetamol 500 at 8, 12 and 4",
        "ibuprofen 400 twice, at 8 and at 6",
        "2 paracetamol in the morning and 2 in the evening",
        "took aspirin at 8:00 and 3",
    ],
)
def test_in_a_line_about_medicine_alone_no_hour_is_a_score(text: str) -> None:
    assert read(without_doses(text, KNOWN)) == NoNumber()


def test_two_numbers_that_are_no_doses_are_still_asked_about() -> None:
    assert isinstance(read(without_doses("took ibuprofen, it went from 7 to 3", KNOWN)), WhichNumber)


@given(st.text(max_size=80))
def test_any_text_is_read_without_falling_over(text: str) -> None:
    named(text, KNOWN)
    unknown_name(text)
    assert len(without_doses(text, KNOWN)) <= len(text) + 80


def test_a_whole_page_is_a_note_and_not_a_line_about_medicine() -> None:
    page = "took ibuprofen 400. " * 200

    assert (named(page, KNOWN), unknown_name(page), without_doses(page, KNOWN)) == ((), None, page)


@given(st.integers(0, 10), st.sampled_from(["{}", "{}/10", "pain {}", "about a {}"]))
def test_a_plain_score_is_left_as_it_is(score: int, form: str) -> None:
    assert without_doses(form.format(score), KNOWN) == form.format(score)


def test_own_names_are_each_listed_once_the_latest_first() -> None:
    old = replace(entry(day=ago(9)), taken=(CALPOL, NUROFEN))
    new = replace(entry(day=ago(1)), taken=(replace(CALPOL, name="CALPOL"),))

    assert [one.name for one in own_names((new, old))] == ["CALPOL", "Nurofen"]


def test_a_name_brings_its_class_and_takes_it_along() -> None:
    both = with_taken(entry(3), (CALPOL, NUROFEN, CALPOL))

    assert both.taken == (CALPOL, NUROFEN)
    assert both.medicines == {Medicine.PARACETAMOL, Medicine.IBUPROFEN_TYPE}
    assert without_taken(both, "calpol").medicines == {Medicine.IBUPROFEN_TYPE}
    assert without_taken(with_taken(both, (ALEVE,)), "Nurofen").medicines == both.medicines


def test_unticking_a_class_takes_its_names_along() -> None:
    both = with_taken(entry(3), (CALPOL, NUROFEN))

    assert toggled(both, Medicine.PARACETAMOL).taken == (NUROFEN,)
    assert toggled(entry(3), Medicine.TRIPTAN).medicines == {Medicine.TRIPTAN}


def days_with(medicine: Medicine, *on: int, answered: int) -> tuple[Day, ...]:
    return tuple(
        Day(day=ago(n), score=2.0, medicines=frozenset({medicine}) if n in on else frozenset()) for n in range(answered)
    )


def test_days_are_counted_among_those_answered() -> None:
    (found,) = usage(days_with(Medicine.PARACETAMOL, 0, 5, 6, answered=20), TODAY)

    assert (found.medicine, found.days, found.answered, found.longest_without) == (Medicine.PARACETAMOL, 3, 20, 13)


def test_a_day_left_open_ends_the_time_without() -> None:
    days = tuple(day for day in days_with(Medicine.TRIPTAN, 0, answered=11) if day.day != ago(5))

    assert [one.longest_without for one in usage(days, TODAY)] == [5]


@pytest.mark.parametrize(("back", "counts"), [(29, 1), (30, 0)])
def test_only_the_last_thirty_days_are_counted(back: int, counts: int) -> None:
    assert len(usage((Day(day=ago(back), medicines=frozenset({Medicine.ASPIRIN})),), TODAY)) == counts


def test_the_hour_after_a_name_is_no_score() -> None:
    assert without_doses("paracetamol at 10", {"paracetamol"}).split() == ["paracetamol"]


def test_a_page_shows_the_medicine_of_its_whole_day() -> None:
    page, told = toggled(entry(), Medicine.TRIPTAN), with_taken(entry(), [CALPOL])

    seen = of_whole_day(page, [page, told])

    assert seen.medicines == {Medicine.TRIPTAN, Medicine.PARACETAMOL}
    assert seen.taken == (CALPOL,)
