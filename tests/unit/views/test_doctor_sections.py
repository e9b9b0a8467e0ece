"""What the sections of the page for a clinician hold: nothing unknown becomes "no", nothing rare is cut in silence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest

from bot.diary.account import Account, account
from bot.diary.advice import Advice
from bot.diary.entries import Entry, Medicine, Source, Taken, Trigger
from bot.diary.flags import FLAGS, Level
from bot.diary.offers import Practice
from bot.diary.profile import Condition, Profile, Reported
from bot.diary.rules.lookback import Count
from bot.views import doctor_page
from bot.views.doctor_room import ROOMS
from bot.views.speech import Speech
from content import Library, Words, load

TODAY = date(2026, 3, 31)
LENGTH = 90
COMMON = ("nausea", "light", "sound", "stiff_neck", "tired", "low_mood", "dizzy", "tingling")


@cache
def library() -> Library:
    return load()


@cache
def speech() -> Speech:
    return Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")


def entry(ago: int, **facts: Any) -> Entry:
    day = TODAY - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    return Entry(day=day, at=at, source=Source.CHECKIN, **facts)


def of(entries: Iterable[Entry], advice: Iterable[Advice] = (), practices: Iterable[Practice] = ()) -> Account:
    return account(entries, practices, advice, (), TODAY - timedelta(days=LENGTH - 1), TODAY)


def page(found: Account, profile: Profile | None = None, *, words: bool = True) -> dict[str, Any]:
    return doctor_page.page(speech(), found, profile or Profile(), library(), TODAY, words=words)


def facts(made: dict[str, Any], version: int = 0) -> dict[str, str]:
    """Return the lines of the left column by their labels."""
    return {line["label"]: line["value"] for section in made["versions"][version]["left"] for line in section["facts"]}


def section(made: dict[str, Any], title: str, version: int = 0) -> dict[str, Any]:
    (found,) = [one for one in made["versions"][version]["right"] if one["title"] == title]
    assert isinstance(found, dict)
    return found


def tile(made: dict[str, Any], label: str) -> tuple[str, str]:
    ((value, small),) = [(one["value"], one["small"]) for one in made["tiles"] if one["label"] == label]
    return value, small


def given(rule: str, level: Level, ago: int = 3, flags: Sequence[str] = (), **numbers: float | str) -> Advice:
    day = TODAY - timedelta(days=ago)
    at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    return Advice(rule=rule, level=level, given_on=day, given_at=at, numbers=numbers, flags=tuple(flags))


def test_headache_is_counted_against_the_days_that_tell() -> None:
    told = [entry(0, score=4, headache=True), entry(1, headache=True), entry(2, headache=False)]
    made = page(of([*told, *(entry(ago, score=4) for ago in range(3, 60))]))

    assert tile(made, "Headache days") == ("2", "of 3 days that tell")
    assert made["months"]["table"]["rows"][-1][3] == "2/3"


def test_a_headache_nobody_told_of_is_unknown_everywhere() -> None:
    made = page(of(entry(ago, score=4) for ago in range(60)))

    assert tile(made, "Headache days") == ("–", "unknown on every day")
    assert {row[3] for row in [*made["months"]["table"]["rows"], made["months"]["table"]["sum"]]} == {"–"}


def test_a_month_without_answers_has_no_counts() -> None:
    made = page(of([entry(0, score=4, headache=False, medicines=frozenset({Medicine.TRIPTAN}))]))

    assert made["months"]["table"]["rows"] == [
        ["Jan\u00a02026", "0/31", "–", "–", "–", "–"],
        ["Feb\u00a02026", "0/28", "–", "–", "–", "–"],
        ["Mar\u00a02026", "1/31", "4.0", "0/1", "1", "1"],
    ]


def test_medicine_days_stand_month_by_month_and_class_by_class() -> None:
    march = [entry(ago, medicines=frozenset({Medicine.TRIPTAN})) for ago in range(20)]
    before = [entry(ago, medicines=frozenset({Medicine.IBUPROFEN_TYPE})) for ago in range(40, 55)]
    table = page(of([*march, *before]))["months"]["table"]

    assert table["head"][-3:] == ["Any medicine", "Triptan", "Ibuprofen type"]
    assert [row[-3:] for row in table["rows"]] == [["–"] * 3, ["15", "0", "15"], ["20", "20", "0"]]
    assert table["sum"][-3:] == ["35", "20", "15"]


def test_no_class_of_medicine_is_left_out() -> None:
    table = page(of(entry(ago, medicines=frozenset({one})) for ago, one in enumerate(Medicine)))["months"]["table"]

    assert len(table["head"]) == 5 + len(Medicine)


@pytest.mark.parametrize("version", range(len(ROOMS)))
def test_a_rare_warning_sign_stands_before_what_is_common(version: int) -> None:
    often = [entry(ago, symptoms=frozenset(COMMON)) for ago in range(20, 65)]
    found = facts(page(of([*often, entry(9, symptoms=frozenset({"blackout", "weakness"}))])), version)

    assert found["Warning signs noted"] == "blackout or fit (1 day, 22 Mar), weak arm or leg (1 day, 22 Mar)"
    assert next(iter(found)) == "Warning signs noted"


def test_what_is_not_listed_is_counted() -> None:
    often = [entry(ago, symptoms=frozenset(COMMON)) for ago in range(45)]

    assert facts(page(of(often)), len(ROOMS) - 1)["Noticed"].endswith(", 4 more")


def test_days_different_from_usual_length_and_periods_are_told() -> None:
    found = facts(
        page(
            of(
                [
                    entry(3, different=True),
                    entry(9, different=True),
                    entry(
                        12, headache=True, features=frozenset({"hours", "tight"}), triggers=frozenset({Trigger.PERIOD})
                    ),
                    entry(13, headache=False, triggers=frozenset({Trigger.PERIOD})),
                    entry(14, triggers=frozenset({Trigger.PERIOD})),
                ]
            )
        )
    )

    assert found["Different from usual"] == "2 days, last 28 Mar"
    assert (found["Headaches"], found["Their length"]) == ("tight (1 day)", "4 hours to a day (1 day)")
    assert found["Period"] == "noted on 3 days; headache on 1 of the 2 that tell"


def test_how_strong_it_was_on_days_with_and_without_headache_is_told() -> None:
    told = [entry(0, score=7, headache=True), entry(1, score=4, headache=True), entry(2, headache=True)]
    untold = [entry(3, score=9)]

    assert facts(page(of([*told, *untold])))["Pain on headache days"] == "mean 5.5 (2 days)"
    both = facts(page(of([*told, *untold, entry(4, score=1, headache=False)])))
    assert both["Pain on headache days"] == "mean 5.5 (2 days); on days without, 1.0 (1)"


def test_what_the_patient_told_is_written_for_a_clinician() -> None:
    profile = Profile(
        conditions=frozenset({Condition.MIGRAINE, Condition.PREGNANT, Condition.PANIC_BREATH}),
        known_pattern=frozenset({"tension_type", "severe", "aura", "since_childhood"}),
        pregnant_weeks=12,
        ticked_on={Condition.PREGNANT: TODAY - timedelta(weeks=2)},
        age_50_plus=True,
        assessed=False,
        reported=Reported(headache_days=12, medicine_days=9),
    )

    found = facts(page(of([entry(0, score=4)]), profile))

    assert found["Told by a clinician"] == "migraine, tension-type headache"
    assert found["Usual"] == "strong, 7 or more, aura under an hour, the same since childhood"
    assert found["Age"] == "50 or over"
    assert found["Conditions"] == "pregnant, week 14; frightened by breathing exercises"
    assert found["Course"] == (
        "not yet seen by a clinician for it; before the diary, headache on 12 days of 30; "
        "before the diary, medicine on 9 days of 30"
    )


def test_what_eased_most_comes_first_however_often_the_rest_was_done() -> None:
    often = [Practice(item=item, on=TODAY, before=5, after=5) for item in ("ST01", "B01", "R01") for _ in range(9)]
    best = [Practice(item="H01", on=TODAY, before=7, after=1) for _ in range(2)]
    shown = section(page(of([], practices=[*often, *best])), "Exercises, and what helped", len(ROOMS) - 1)

    assert shown["table"]["rows"][0][1:] == ["2", "7.0", "1.0"]
    assert "2 more were rated" in shown["small"]


def test_advice_keeps_its_reason_beside_the_patients_words() -> None:
    made = page(of([], [given("RF11", Level.E, flags=("RF11", "RF03"), words="left side, since the chiropractor")]))
    (line,) = section(made, "Advice Nape gave, and why")["advice"]

    assert line["told"] == (
        "The patient reported a new one-sided neck or head pain together with another warning sign; sudden weakness, "
        "numbness, or trouble with speech, sight or balance. The patient wrote: “left side, since the chiropractor”."
    )


@pytest.mark.parametrize("rule", ["HD-15", "HD-5", "MED-S", "MED-T", "MED-MIX"])
@pytest.mark.parametrize(
    ("days", "answered", "told"),
    [
        (15, 30, "on 15 of 30 answered days"),
        (15, 19, "on 15 of 19 answered days"),
        (14, 28, "on 14 of 28 answered days, about 15 of 30"),
    ],
)
def test_an_estimate_is_told_only_where_it_differs_from_the_count(
    rule: str, days: int, answered: int, told: str
) -> None:
    advice = replace(given(rule, Level.R), numbers={**Count(days, answered).told(Level.R), "limit": 10})
    (line,) = section(page(of([], [advice])), "Advice Nape gave, and why")["advice"]

    assert re.findall(r"on \d+ of \d+ answered days(?:, about \d+ of 30)?", line["told"]) == [told]


WORDS = "In the patient’s own words"


@pytest.mark.parametrize("version", range(len(ROOMS)))
def test_words_that_stand_beside_advice_are_not_quoted_again(version: int) -> None:
    told = "fever since noon and the headache is getting worse"
    made = page(
        of([entry(3, note=told), entry(9, note="stiff after a long drive")], [given("RF07", Level.S, words=told)])
    )

    assert [one["words"] for one in section(made, WORDS, version)["quotes"]] == ["“stiff after a long drive”"]


def test_notes_that_are_all_told_elsewhere_are_no_missing_notes() -> None:
    taken = (Taken(name="Thomapyrin", medicine=Medicine.COMBINATION),)
    made = page(of([entry(3, note="took Thomapyrin", medicines=frozenset({Medicine.COMBINATION}), taken=taken)]))

    assert "Thomapyrin (1 day)" in facts(made)["Medicine by name"]
    assert section(made, WORDS) == {"title": WORDS, "small": "What was noted in words is told in the other sections."}


@pytest.mark.parametrize(("answered", "told"), [(1, False), (3, False), (4, True), (7, True)])
def test_the_last_week_is_compared_from_four_scores_on(*, answered: int, told: bool) -> None:
    last, before = page(of(entry(ago, score=4) for ago in [*range(answered), *range(7, 30)])), [*range(7, 7 + answered)]
    few_before = page(of(entry(ago, score=4) for ago in [*range(7), *before]))

    for made in (last, few_before):
        assert ("Mean of the last 7 days 4.0, of all days before 4.0." in made["trend"]) is told


@pytest.mark.parametrize(
    ("rule", "sources", "foot"),
    [
        ("MED-T", ("S13", "S14"), "ICHD-3 8.2 Medication-overuse headache. Patient: no answer yet."),
        ("RF37", FLAGS["RF37"].sources, "Coppersmith 2024. Patient: no answer yet."),
    ],
)
def test_a_source_is_named_once_and_by_a_name_of_the_field(rule: str, sources: tuple[str, ...], foot: str) -> None:
    numbers = {**Count(15, 30).told(Level.R), "limit": 10}
    advice = replace(given(rule, Level.R), numbers=numbers, sources=sources)
    (line,) = section(page(of([], [advice])), "Advice Nape gave, and why")["advice"]

    assert line["foot"].startswith(foot)


def test_the_curve_marks_the_advice_that_the_text_tells() -> None:
    made = page(of([], [given("IMPROVE", Level.C, 8), given("WRS-7", Level.C, 20), given("MED-DUP", Level.C, 30)]))

    assert made["curve"]["advice"] == []
    assert "None in this time" in section(made, "Advice Nape gave, and why")["small"]


def test_every_reason_speaks_of_the_patient_and_to_nobody() -> None:
    keys = speech().words.keys
    without_advice = {"rule-wrs-7", "rule-med-s-early", "rule-med-t-early", "rule-med-dup", "rule-improve"}
    rules = {key.removesuffix("-told") for key in keys if key.startswith("rule-") and key.endswith("-told")}

    assert {f"report-{rule}" for rule in rules - without_advice} == {
        key for key in keys if key.startswith("report-rule-")
    }
    signs = [speech().say(f"{flag.key}-sign") for flag in FLAGS.values()]
    assert [sign for sign in signs if {"you", "your", "me", "i"} & set(sign.lower().split())] == []


def test_a_whole_diary_has_no_others_that_are_unknown() -> None:
    made = page(of(entry(ago, score=4) for ago in range(LENGTH)))

    assert tile(made, "Days answered") == ("90 of 90", "every day")


def test_eight_weeks_have_a_date_for_each() -> None:
    found = account([entry(0, score=4)], (), (), (), TODAY - timedelta(days=55), TODAY)

    assert len(page(found)["curve"]["ticks"]) == 8
