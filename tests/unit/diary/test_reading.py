"""Numbers typed in a chat: a score is read only where one is meant."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.words.reading import NoNumber, NotWhole, OutOfRange, Reading, Score, WhichNumber, read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6", 6),
        (" 0 ", 0),
        ("10", 10),
        ("6/10", 6),
        ("10/10", 10),
        ("6 / 10", 6),
        ("6 out of 10", 6),
        ("six out of ten", 6),
        ("six", 6),
        ("Ten!", 10),
        ("about a 4", 4),
        ("a solid eight", 8),
        ("it's a 3 today", 3),
        ("It’s a 3 today", 3),
        ("its a 3", 3),
        ("I'd say 5", 5),
        ("pain: 6", 6),
        ("~6", 6),
        ("7.0", 7),
        ("my neck pain is about a 7 today", 7),
        ("neck 6", 6),
        ("６", 6),
        ("٦", 6),
        ("۷", 7),
        ("६", 6),
        ("7️⃣", 7),
        ("🔟", 10),
        ("⑦", 7),
        ("6\u200b", 6),
    ],
)
def test_a_plain_score_is_read_in_every_form(text: str, value: int) -> None:
    assert read(text) == Score(value=value)


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("7 neck stiff since lunch", 7, "neck stiff since lunch"),
        ("six, neck stiff", 6, "neck stiff"),
        ("6/10 slept badly", 6, "slept badly"),
        ("6, took 2 tablets", 6, "took 2 tablets"),
        ("7 at 14:30", 7, "at 14:30"),
        ("7\nlong drive", 7, "long drive"),
        ("7 worse than yesterday", 7, "worse than yesterday"),
        ("5 😀", 5, "😀"),
        ("5 כואב", 5, "כואב"),
        ("6; DROP TABLE entries", 6, "DROP TABLE entries"),
        ("6 <b>bold</b>", 6, "<b>bold</b>"),
    ],
)
def test_what_stands_beside_a_score_is_its_note(text: str, value: int, note: str) -> None:
    assert read(text) == Score(value=value, note=note)


@pytest.mark.parametrize(("text", "value"), [("4,5", 5), ("4.5", 5), ("٤٫٥", 5), ("4½", 5), ("0,5", 1), ("9.5", 10)])
def test_a_half_counts_as_the_next_whole_number_and_says_so(text: str, value: int) -> None:
    assert read(text) == Score(value=value, half=True)


def test_six_and_a_half_is_a_half() -> None:
    assert read("6 and a half") == Score(value=7, half=True)


@pytest.mark.parametrize(
    "text", ["11", "-3", "−3", "12/10", "999999", "10.5", "1,000", "eleven", "12 neck stiff", "9" * 4096]
)
def test_a_number_off_the_scale_is_told_so(text: str) -> None:
    assert read(text) == OutOfRange()


@pytest.mark.parametrize("text", ["7.25", "7,3", "0.1", "4¼"])
def test_a_number_finer_than_halves_is_told_so(text: str) -> None:
    assert read(text) == NotWhole()


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("6 8", (6, 8)),
        ("4-5", (4, 5)),
        ("4 to 5", (4, 5)),
        ("4, 5", (4, 5)),
        ("4,5,6", (4, 5, 6)),
        ("four or five", (4, 5)),
        ("it went from 8 to 5", (8, 5)),
        ("7/10 neck, 4/10 head", (7, 4)),
        ("yesterday was a 7", (7,)),
        ("not a 7", (7,)),
        ("less than 5", (5,)),
        ("I walked 5", (5,)),
        ("4 slices of pizza", (4,)),
        ("0171 5550123", ()),
        ("+49 171 555 01 23", ()),
        ("12.10.2026", ()),
        ("12/10/2026", ()),
        ("2026-10-12", ()),
        ("4 May", ()),
        ("7 since 4 May", (7,)),
        ("6/12", (6,)),
        ("120/80", ()),
    ],
)
def test_what_could_be_several_things_is_asked_about(text: str, candidates: tuple[int, ...]) -> None:
    assert read(text) == WhichNumber(candidates=candidates)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "hello",
        "😀",
        "at 14:30",
        "for 2 hours",
        "two hours",
        "I took 2 tablets",
        "400 mg",
        "temp 38.3",
        "C5 is stiff",
        "one side hurts",
        "no one understands",
        "24/7 pain",
        "bus number 7",
        "5 people at work",
        "hurting since 1998",
    ],
)
def test_numbers_that_count_other_things_are_no_score(text: str) -> None:
    assert read(text) == NoNumber()


@pytest.mark.parametrize(
    "text",
    [
        "38.5 fever and my headache is getting worse",
        "38,5 fever and headache",
        "38.5 fever",
        "101 fever",
        "39.5 to 40 fever",
        "I have a fever, 38.5",
        "my temperature went up to 38.5",
        "102.4 high temperature",
        "fever 39.2",
        "temp 38.3 and a stiff neck",
    ],
)
def test_a_temperature_beside_its_word_is_no_score(text: str) -> None:
    assert read(text) == NoNumber()


@pytest.mark.parametrize("text", ["38.5 fever and pain 6", "temp 38.5, 6", "6, fever of 38.5", "fever 38.5; neck 6"])
def test_a_score_beside_a_temperature_is_read_and_the_temperature_noted(text: str) -> None:
    found = read(text)

    assert isinstance(found, Score)
    assert (found.value, "38.5" in (found.note or "")) == (6, True)


@pytest.mark.parametrize("text", ["44 fever", "12 and a fever", "38.5 and a headache"])
def test_a_number_no_thermometer_shows_or_no_word_explains_is_off_the_scale(text: str) -> None:
    assert read(text) == OutOfRange()


@pytest.mark.parametrize(
    "text",
    ["woke up and pain is 5", "the bus was late and my neck is at 5", "long day and my headache is now about a 5"],
)
def test_what_the_pain_is_is_a_score_wherever_it_stands(text: str) -> None:
    assert read(text) == Score(value=5, note=text)


@pytest.mark.parametrize("text", ["slept badly and pain is not 5", "yesterday I wrote that pain is 5"])
def test_what_the_pain_is_not_or_was_is_asked_about(text: str) -> None:
    assert read(text) == WhichNumber(candidates=(5,))


def test_the_whole_text_is_the_note_when_the_number_stands_inside_it() -> None:
    assert read("bad day at work, about a 7 now") == Score(value=7, note="bad day at work, about a 7 now")


@given(st.text(max_size=120))
@settings(max_examples=200)
def test_any_text_is_read_without_failing(text: str) -> None:
    assert isinstance(read(text), Reading)


@given(
    first=st.integers(0, 10),
    second=st.integers(0, 10),
    between=st.sampled_from([" ", " and ", ", ", " to ", "-", "; "]),
)
def test_two_numbers_are_never_one_score(first: int, second: int, between: str) -> None:
    assert not isinstance(read(f"{first}{between}{second}"), Score)


@given(st.integers(0, 10), st.text(alphabet=st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1, max_size=12))
def test_a_score_that_is_read_was_typed(value: int, word: str) -> None:
    found = read(f"{value} {word}")

    assert not isinstance(found, Score) or found.value == value


@given(st.from_regex(re.compile(r"\+?\d{3}[ -]\d{3}[ -]\d{4}"), fullmatch=True))
@settings(max_examples=50)
def test_a_phone_number_is_never_a_score(text: str) -> None:
    assert read(text) == WhichNumber(candidates=())
