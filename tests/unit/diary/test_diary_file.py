"""Diaries out of files: what is read, and a mistake named by its line and place, never by its value."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.diary_file import DAY_ZERO, Read, csv_file, json_lines
from bot.diary.entries import LONGEST_NOTE
from bot.diary.profile import Condition


def read(**told: object) -> Read:
    """Read one diary from a line of JSON."""
    (found,) = json_lines([json.dumps({"id": "kim", **told}).encode()])
    return found


def mistakes(found: Read) -> list[str]:
    return [str(one) for one in found.mistakes]


def table(*rows: str) -> Read:
    """Read a CSV of one diary."""
    return csv_file("\n".join(rows), "kim")


def test_a_line_is_a_diary() -> None:
    diary = read(
        lang="de", checkins=[{"day": 1, "score": 4, "symptoms": ["stiff neck"], "note": "long drive"}, {"day": 0}]
    ).diary

    assert diary is not None
    assert (diary.id, diary.lang) == ("kim", "de")
    assert [(one.day - DAY_ZERO, one.named, one.score) for one in diary.checkins] == [
        (timedelta(0), 0, None),
        (timedelta(days=1), 1, 4),
    ]
    assert diary.checkins[1].text == "stiff neck\nlong drive"


@pytest.mark.parametrize("told", [{}, {"checkins": None}, {"checkins": [], "profile": None, "lang": None}])
def test_all_but_the_id_may_be_left_out(told: dict[str, object]) -> None:
    diary = read(**told).diary

    assert diary is not None
    assert diary.checkins == ()


def test_days_may_be_dates_and_stay_as_they_were_written() -> None:
    diary = read(checkins=[{"day": "2026-03-31", "score": 3}]).diary

    assert diary is not None
    assert (diary.checkins[0].day, diary.checkins[0].named) == (date(2026, 3, 31), "2026-03-31")


def test_days_of_two_kinds_are_a_mistake() -> None:
    assert mistakes(read(checkins=[{"day": 0}, {"day": "2026-03-31"}])) == [
        "1: checkins: days must all be numbers or all be dates"
    ]


@pytest.mark.parametrize(
    ("score", "kept"), [(0, 0), (10, 10), (4.5, 5), (9.5, 10), ("4,5", 5), (None, None), ("", None)]
)
def test_scores_that_are_read(score: object, kept: int | None) -> None:
    diary = read(checkins=[{"day": 0, "score": score}]).diary

    assert diary is not None
    assert diary.checkins[0].score == kept


@pytest.mark.parametrize("score", [-1, 11, 10.5, 4.2, "much", True, [], {}, "1e400", "nan"])
def test_scores_that_are_mistakes_are_not_repeated(score: object) -> None:
    assert mistakes(read(checkins=[{"day": 0}, {"day": 1, "score": score}])) == [
        "1: checkins[1].score: must be a number from 0 to 10, whole or a half, or empty"
    ]


@pytest.mark.parametrize("day", [None, True, 1.5, "soon", "2026-02-30", 10**9, "0001-01-01", "9999-12-31", ""])
def test_days_that_are_mistakes(day: object) -> None:
    assert mistakes(read(checkins=[{"day": day}])) == [
        "1: checkins[0].day: must be a whole number of days or a date such as 2026-03-31"
    ]


def test_every_mistake_of_a_line_is_named_and_the_other_lines_are_read() -> None:
    lines = [
        b'{"id": "a", "checkins": [{"day": 0, "score": 12}, {"score": 3}], "profile": {"age": -3}}\r\n',
        b"\n",
        b'{"id": "b"}\n',
        b'{"id": "c", \n',
        b'\xff{"id": "d"}\n',
        b"[]\n",
    ]

    found = list(json_lines(lines))

    assert [one.diary.id for one in found if one.diary is not None] == ["b"]
    assert [f"{one.line}:{one.where}" for read in found for one in read.mistakes] == [
        "1:profile.age",
        "1:checkins[0].score",
        "1:checkins[1].day",
        "4:",
        "5:",
        "6:",
    ]
    assert "not JSON" in str(found[2].mistakes[0])
    assert "column 11" in str(found[2].mistakes[0])


def test_a_key_that_nothing_reads_is_named_once() -> None:
    found = read(weight=70, profile={"anticoagulent": True}, checkins=[{"day": 0, "mood": 1}, {"day": 1, "mood": 2}])

    assert found.diary is not None
    assert [str(one) for one in found.remarks] == [
        "1: weight: this key is not read",
        "1: profile.anticoagulent: this key is not read",
        "1: checkins[].mood: this key is not read",
    ]


@given(st.binary(max_size=60))
def test_no_line_breaks_the_reader(line: bytes) -> None:
    for found in json_lines([line]):
        assert (found.diary is None) == bool(found.mistakes)


def test_a_profile_is_read_out_of_its_words() -> None:
    diary = read(
        profile={
            "age": 71,
            "conditions": ["Rheumatoid arthritis", "no cancer", "migraine with aura"],
            "medicines": ["apixaban 5 mg"],
            "known_pattern": ["vomiting"],
            "assessed_by_clinician": True,
            "pain_started_days_ago": 30,
            "headache_days_last_30": 12,
            "meds_months": 4,
        },
        checkins=[{"day": 3, "score": 1}],
    ).diary

    assert diary is not None
    profile = diary.profile
    assert profile.age_50_plus
    assert profile.conditions == {Condition.NECK_CONDITION, Condition.MIGRAINE, Condition.BLOOD_THINNER}
    assert {"aura", "vomiting"} <= profile.known_pattern
    assert profile.pain_started == DAY_ZERO - timedelta(days=30)
    assert profile.reported is not None
    assert (profile.reported.headache_days, profile.reported.medicine_months) == (12, 4)


def test_a_birth_and_a_pregnancy_go_on_with_the_days() -> None:
    born = read(profile={"postpartum_weeks": 5}, checkins=[{"day": "2026-03-01"}]).diary
    expecting = read(profile={"pregnant_weeks": 18}, checkins=[{"day": 0}]).diary

    assert born is not None
    assert expecting is not None
    assert born.profile.as_of(date(2026, 3, 7)).has(Condition.POSTPARTUM)
    assert not born.profile.as_of(date(2026, 3, 8)).has(Condition.POSTPARTUM)
    assert expecting.profile.as_of(DAY_ZERO + timedelta(days=14)).pregnant_weeks == 20


@pytest.mark.parametrize(("weeks", "counts"), [(5, True), (6, True), (7, False)])
def test_a_birth_six_weeks_ago_is_one_of_the_last_six_weeks(weeks: int, counts: bool) -> None:
    diary = read(profile={"postpartum_weeks": weeks}, checkins=[{"day": "2026-03-01"}]).diary

    assert diary is not None
    assert diary.profile.as_of(date(2026, 3, 1)).has(Condition.POSTPARTUM) is counts


@pytest.mark.parametrize("name", ["Eliquis", "xarelto", "plavix 75", "Coumadin"])
def test_a_blood_thinner_is_known_by_its_brand(name: str) -> None:
    diary = read(profile={"medicines": [name]}, checkins=[{"day": 0}]).diary

    assert diary is not None
    assert diary.profile.has(Condition.BLOOD_THINNER)


def test_a_csv_is_one_diary() -> None:
    found = table("Day,score,symptoms,note", "2026-03-30,4,stiff neck; headache,", '2026-03-31,,,"long, dull day"', "")

    assert found.diary is not None
    assert found.diary.id == "kim"
    assert [(one.score, one.symptoms, one.note) for one in found.diary.checkins] == [
        (4, ("stiff neck", "headache"), ""),
        (None, (), "long, dull day"),
    ]


def test_mistakes_in_a_csv_name_the_line_they_begin_on() -> None:
    found = table("day,score,note", '0,3,"two\nlines"', "1,twelve,", "2,3,a,b", "x,1,")

    assert found.diary is None
    assert [(one.line, one.where) for one in found.mistakes] == [(4, "score"), (5, ""), (6, "day")]


@pytest.mark.parametrize("rows", [("score,note", "3,x"), ("day,day,score",), ("My diary", "day,score")])
def test_a_csv_without_its_columns_is_a_mistake(rows: tuple[str, ...]) -> None:
    assert mistakes(table(*rows)) == [
        "1: this line is taken as the header, and its columns must be day, score, symptoms, note, each once"
    ]


def test_a_csv_of_a_spreadsheet_in_another_country_is_read() -> None:
    diary = table("sep=;", "day;score;note", "0;4,5;long, dull day").diary

    assert diary is not None
    assert [(one.score, one.note) for one in diary.checkins] == [(5, "long, dull day")]


def test_an_empty_file_is_a_mistake_in_either_form() -> None:
    assert mistakes(table("", "")) == ["1: the file is empty"]
    for lines in ([], [b"\n", b"  \n"]):
        (found,) = json_lines(lines)
        assert mistakes(found) == ["1: the file is empty"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("[]", '1: must be an object in braces'),
        ("{}", "1: id: is missing"),
        ('{"id": ""}', "1: id: must not be empty"),
        ('{"id": "a", "checkins": {}}', "1: checkins: must be a list in square brackets"),
        ('{"id": "a", "checkins": [3]}', '1: checkins[0]: must be an object in braces'),
        ('{"id": "a", "checkins": [{"day": 0, "note": ["x"]}]}', "1: checkins[0].note: must be words in quotes"),
        ('{"id": "a", "checkins": [{"day": 0, "symptoms": [1]}]}',
         "1: checkins[0].symptoms[0]: must be words in quotes"),
        ('{"id": "a", "profile": {"age": "old"}}', "1: profile.age: must be a number"),
        ('{"id": "a", "profile": {"headache_days_last_30": 31}}',
         "1: profile.headache_days_last_30: must not be more than 30"),
        ('{"id": "a", "profile": {"pregnant_weeks": 7.5}}', "1: profile.pregnant_weeks: must be a whole number"),
        ('{"id": "a", "profile": {"anticoagulant": "perhaps"}}', "1: profile.anticoagulant: must be true or false"),
    ],
)  # fmt: skip
def test_mistakes_are_told_in_plain_words(line: str, told: str) -> None:
    (found,) = json_lines([line.encode()])

    assert mistakes(found) == [told]


@pytest.mark.parametrize("lang", ["de", "pt-BR", "enochian"])
def test_words_in_another_language_are_not_passed_over_in_silence(lang: str) -> None:
    found = read(lang=lang, checkins=[{"day": 0, "note": "plötzlich der schlimmste Kopfschmerz"}])

    assert found.diary is not None
    assert not found.diary.understood
    assert [str(one) for one in found.remarks] == [
        "1: lang: words in this language are not understood, only English ones"
    ]


@pytest.mark.parametrize("lang", [None, "en", "EN", "en-GB", "en_US", "English"])
def test_english_has_several_names(lang: str | None) -> None:
    found = read(lang=lang)

    assert found.diary is not None
    assert found.diary.understood
    assert found.remarks == ()


def test_a_country_that_nobody_knows_is_told() -> None:
    line = json.dumps({"id": "kim", "profile": {"country": "Neverland"}}).encode()
    (found,) = json_lines([line], lambda _: None)

    assert found.diary is not None
    assert [str(one) for one in found.remarks] == [
        "1: profile.country: this country is not known, so no number of its own is named; write it like GB"
    ]


def test_of_very_long_words_the_beginning_is_read() -> None:
    words = "a" * (LONGEST_NOTE + 1)
    found = read(checkins=[{"day": 0}, {"day": 1, "note": words, "symptoms": [words]}])
    of_csv = table("day,note", f"0,{words}")

    assert found.diary is not None
    assert of_csv.diary is not None
    assert found.diary.checkins[1].text == "\n".join([words[:-1]] * 2)
    assert [str(one) for one in (*found.remarks, *of_csv.remarks)] == [
        "1: checkins[1].symptoms: only the first 4096 characters are read",
        "1: checkins[1].note: only the first 4096 characters are read",
        "2: note: only the first 4096 characters are read",
    ]


def test_an_open_quote_is_a_mistake() -> None:
    assert "not CSV" in mistakes(table("day,score,note", '0,3,"open'))[0]


def test_columns_that_nothing_reads_are_named() -> None:
    assert [str(one) for one in table("day,score,mood", "0,3,4").remarks] == ["1: mood: this column is not read"]
