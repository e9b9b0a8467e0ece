"""The FHIR bundle: valid R4 by an independent judge, and as many resources as the diary has facts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from uuid import UUID

import pytest
from fhir.resources.R4B.bundle import Bundle

from bot.diary.account import account
from bot.diary.entries import Entry, Medicine, Source, Taken, fold
from bot.views.fhir import bundle
from bot.views.speech import Speech
from content import Words
from tests.unit.diary.diaries import TODAY, ago, entry

PATIENT = UUID(int=1)


@cache
def speech(zone: str = "Europe/Berlin") -> Speech:
    return Speech(words=Words.load("en"), language="en", zone=zone)


def a_diary() -> list[Entry]:
    ibuprofen = Taken(name="Nurofen <3", medicine=Medicine.IBUPROFEN_TYPE)
    return [
        entry(6, day=ago(3)),
        entry(0, day=ago(2)),
        entry(8, day=ago(2), source=Source.TEXT, hour=9),
        entry(None, day=ago(1)),
        Entry(
            day=TODAY,
            at=entry(day=TODAY).at,
            source=Source.LOG,
            headache=True,
            medicines=frozenset({Medicine.IBUPROFEN_TYPE, Medicine.TRIPTAN}),
            taken=(ibuprofen,),
        ),
        Entry(day=ago(5), at=entry(day=ago(5)).at, source=Source.CHECKIN, score=4, headache=False, note="stiff"),
    ]


def of(entries: list[Entry], first: date = TODAY - timedelta(days=29)) -> Bundle:
    return Bundle.model_validate(bundle(speech(), account(entries, (), (), (), first, TODAY), PATIENT))


def resources(found: Bundle, kind: str) -> list[dict[str, object]]:
    whole = [each.resource.model_dump() for each in found.entry or () if each.resource is not None]
    return [resource for resource in whole if resource["resourceType"] == kind]


def test_it_is_valid_and_there_is_one_score_for_each_in_the_diary() -> None:
    found = of(a_diary())

    scores = [one for one in resources(found, "Observation") if "valueQuantity" in one]
    assert sorted(one["valueQuantity"]["value"] for one in scores) == [0, 4, 6, 8]  # type: ignore[index]
    assert {one["code"]["coding"][0]["code"] for one in scores} == {"72514-3"}  # type: ignore[index]


def test_headache_and_medicine_days_are_counted_as_in_the_diary() -> None:
    entries = a_diary()
    found = of(entries)
    days = fold(entries)

    aches = [one["valueBoolean"] for one in resources(found, "Observation") if "valueBoolean" in one]
    assert sorted(map(str, aches)) == ["False", "True"]
    statements = resources(found, "MedicationStatement")
    assert len(statements) == sum(len(day.medicines) for day in days) == 2
    texts = {one["medicationCodeableConcept"]["text"] for one in statements}  # type: ignore[index]
    assert texts == {"Ibuprofen type: Nurofen <3", "Triptan"}


def times(entries: list[Entry], zone: str) -> list[str]:
    found = bundle(speech(zone), account(entries, (), (), (), ago(29), TODAY), PATIENT)
    return [each["resource"]["effectiveDateTime"] for each in found["entry"][1:]]


def test_a_daily_average_has_a_date_and_a_moment_its_time_where_the_person_is() -> None:
    found = times(a_diary(), "Europe/Berlin")

    assert ago(2).isoformat() in found
    assert f"{ago(2).isoformat()}T11:00:00+02:00" in found


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("Pacific/Auckland", "2026-03-03T08:00:00+13:00"),
        ("Europe/Berlin", "2026-03-03"),
        ("UTC", "2026-03-03"),
    ],
)
def test_no_time_is_on_another_day_than_its_entry(zone: str, told: str) -> None:
    morning = Entry(
        day=date(2026, 3, 3), at=datetime(2026, 3, 2, 19, tzinfo=UTC), source=Source.TEXT, score=5
    )  # Typed in Auckland; elsewhere it is still the day before.

    assert times([morning], zone) == [told]


@pytest.mark.parametrize("entries", [[], [replace(one, id=n) for n, one in enumerate(a_diary() * 40, start=1)]])
def test_an_empty_and_a_full_diary_are_valid(entries: list[Entry]) -> None:
    found = of(entries)

    names = [each.fullUrl for each in found.entry or ()]
    assert names[0] == f"urn:uuid:{PATIENT}"
    assert len(set(names)) == len(names)
    assert [UUID((name or "").removeprefix("urn:uuid:")) for name in names]


def test_a_row_has_the_same_id_in_every_file_of_a_person_and_another_for_everybody_else() -> None:
    entries = [replace(one, id=n) for n, one in enumerate(a_diary(), start=1)]

    def ids(first: date, patient: UUID) -> set[str]:
        found = bundle(speech(), account(entries, (), (), (), first, TODAY), patient)
        return {each["fullUrl"] for each in found["entry"]}

    assert ids(ago(2), PATIENT) < ids(ago(29), PATIENT)
    assert not ids(ago(29), PATIENT) & ids(ago(29), UUID(int=2))


def test_it_names_nobody() -> None:
    (patient,) = resources(of(a_diary()), "Patient")

    assert patient == {"resourceType": "Patient", "id": str(PATIENT)}
