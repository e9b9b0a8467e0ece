"""The FHIR bundle: valid R4 by an independent judge, and as many resources as the diary has facts."""

from datetime import date, timedelta
from functools import cache

import pytest
from fhir.resources.R4B.bundle import Bundle

from bot.diary.account import account
from bot.diary.entries import Entry, Medicine, Source, Taken, fold
from bot.views.fhir import bundle
from bot.views.speech import Speech
from content import Words
from tests.unit.diary.diaries import TODAY, ago, entry


@cache
def speech() -> Speech:
    return Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")


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
    return Bundle.model_validate(bundle(speech(), account(entries, (), (), (), first, TODAY)))


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


def test_a_daily_average_has_a_date_and_a_moment_its_time() -> None:
    found = bundle(speech(), account(a_diary(), (), (), (), ago(29), TODAY))

    at = {each["resource"].get("effectiveDateTime") for each in found["entry"]}
    assert ago(2).isoformat() in at
    assert f"{ago(2).isoformat()}T09:00:00+00:00" in at


@pytest.mark.parametrize("entries", [[], a_diary() * 40])
def test_an_empty_and_a_full_diary_are_valid(entries: list[Entry]) -> None:
    found = of(entries)

    names = [each.fullUrl for each in found.entry or ()]
    assert names[0] == "urn:nape:patient:nape-export"
    assert len(set(names)) == len(names)


def test_it_names_nobody() -> None:
    (patient,) = resources(of(a_diary()), "Patient")

    assert patient == {"resourceType": "Patient", "id": "nape-export"}
