"""The page, the table, the sums and the FHIR bundle of one period all add up to the same raw rows."""

import csv
import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from bot.diary.account import Account, account
from bot.diary.entries import Entry, Medicine, Source, Trigger
from bot.diary.profile import Profile
from bot.handlers.export import table
from bot.views import doctor_page, fhir
from bot.views.account_file import account_file
from bot.views.speech import Speech
from content import Library, Words, load

FIRST, LAST = date(2026, 1, 20), date(2026, 3, 31)
ZONES = ("Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin", "UTC")


@cache
def library() -> Library:
    return load()


@cache
def words() -> Words:
    return Words.load("en")


def speech(zone: str) -> Speech:
    return Speech(words=words(), language="en", zone=zone)


@st.composite
def diaries(draw: st.DrawFn) -> list[Entry]:
    """Make rows in and around the period, as storage numbers them."""
    rows: list[dict[str, Any]] = draw(
        st.lists(
            st.builds(
                dict,
                ago=st.integers(-2, 80),
                hour=st.integers(0, 23),
                source=st.sampled_from([Source.CHECKIN, Source.TEXT, Source.LOG, Source.IMPORT]),
                score=st.none() | st.integers(0, 10),
                headache=st.sampled_from([None, True, False]),
                medicines=st.frozensets(st.sampled_from(Medicine), max_size=3),
                triggers=st.frozensets(st.sampled_from(Trigger), max_size=2),
                note=st.sampled_from([None, "stiff", "=1+1"]),
            ),
            max_size=40,
        )
    )
    return [entry(number, **row) for number, row in enumerate(rows, start=1)]


def entry(number: int, *, ago: int, hour: int, **facts: Any) -> Entry:
    day = LAST - timedelta(days=ago)
    return Entry(id=number, day=day, at=datetime(day.year, day.month, day.day, hour, tzinfo=UTC), **facts)


def days(rows: Iterable[Entry], wanted: Any = bool, of: str = "headache") -> int:
    return len({row.day for row in rows if wanted(getattr(row, of))})


def shown(count: int, known: int) -> str:
    return str(count) if known else "–"


def of_page(found: Account, zone: str) -> dict[str, Any]:
    made = doctor_page.page(speech(zone), found, Profile(), library(), LAST, words=True)
    headache, medicine = (next(one["value"] for one in made["tiles"] if one["label"] == label)
                          for label in ("Headache days", "Acute medicine"))  # fmt: skip
    return {"headache": headache, "medicine": medicine, "sum": made["months"]["table"]["sum"], "points": made["curve"]}


def of_bundle(found: Account, zone: str) -> list[dict[str, Any]]:
    return [each["resource"] for each in fhir.bundle(speech(zone), found, UUID(int=1))["entry"]]


@given(diaries(), st.sampled_from(ZONES))
def test_every_form_has_the_totals_of_the_raw_rows(entries: list[Entry], zone: str) -> None:
    found = account(entries, (), (), (), FIRST, LAST)
    rows = [row for row in entries if FIRST <= row.day <= LAST]
    ached, known = days(rows), days(rows, lambda told: told is not None)
    medicated, scores = days(rows, of="medicines"), [row.score for row in rows if row.score is not None]

    page, sums, resources = of_page(found, zone), account_file(found), of_bundle(found, zone)
    cells = list(csv.DictReader(io.StringIO(table(found.entries).decode("utf-8-sig"))))

    assert page["headache"] == shown(ached, known)
    assert page["medicine"] == shown(medicated, found.whole.answered)
    assert page["sum"][3] == (f"{ached}/{known}" if known else "–")
    assert page["sum"][4:] == [
        shown(count, found.whole.answered) for count in (medicated, *(found.classes[one] for one in found.classes))
    ]
    assert (len(page["points"]["headache"]), len(page["points"]["medicine"])) == (ached, medicated)
    assert (sums["headache_days"], sums["headache_known_days"], sums["medicine_days"]["all"]) == (
        ached,
        known,
        medicated,
    )
    assert len(sums["entries"]) == len(cells) == len(rows)
    assert sorted(int(cell["score"]) for cell in cells if cell["score"]) == sorted(scores)
    assert len({cell["day"] for cell in cells if cell["headache"] == "true"}) == ached
    assert len({cell["day"] for cell in cells if cell["medicines"]}) == medicated
    observed = [one for one in resources if "valueQuantity" in one]
    assert sorted(one["valueQuantity"]["value"] for one in observed) == sorted(scores)
    assert sum(one.get("valueBoolean") is True for one in resources) == ached
    assert sum("valueBoolean" in one for one in resources) == known
    statements = [one for one in resources if one["resourceType"] == "MedicationStatement"]
    assert len({one["effectiveDateTime"] for one in statements}) == medicated
    assert len(statements) == sum(found.classes.values())


@given(diaries(), st.sampled_from(ZONES))
def test_every_score_is_on_the_same_day_in_table_and_bundle(entries: list[Entry], zone: str) -> None:
    found = account(entries, (), (), (), FIRST, LAST)

    cells = csv.DictReader(io.StringIO(table(found.entries).decode("utf-8-sig")))
    observed = [one["effectiveDateTime"][:10] for one in of_bundle(found, zone) if "valueQuantity" in one]
    assert sorted(observed) == sorted(cell["day"] for cell in cells if cell["score"])
