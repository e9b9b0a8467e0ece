"""A diary as a FHIR R4 bundle: scores as LOINC 72514-3, headache days and medicine days beside them.

The subject is nobody in particular: neither name nor chat leaves Nape this way. Ids are the same in every file of one
person, whatever period it holds, so that a second import adds nothing twice; no two persons share one.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from bot.diary.account import Account
from bot.diary.entries import DAILY, Day, Entry, Medicine
from bot.views.speech import Speech

SCORE = {
    "system": "http://loinc.org",
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
SURVEY = {
    "system": "http://terminology.hl7.org/CodeSystem/observation-category",
    "code": "survey",
    "display": "Survey",
}

Resource = dict[str, Any]


def bundle(speech: Speech, account: Account, patient: UUID) -> Resource:
    """Return a collection of everything countable; texts are in the person's language, times in their zone.

    `patient` stands for the person; it must not tell who that is.
    """
    subject = {"resourceType": "Patient", "id": str(patient)}
    rows = [row for entry in account.entries if (row := _score(speech, entry, patient)) is not None]
    rows += [row for day in account.days for row in _day(speech, day, patient)]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{each['id']}", "resource": each} for each in (subject, *rows)],
    }


def _score(speech: Speech, entry: Entry, patient: UUID) -> Resource | None:
    if entry.score is None:
        return None
    name = f"score/{entry.id or entry.at.isoformat()}"
    observation = _observation(speech, patient, name, entry.day, "report-fhir-score", SCORE)
    observation["effectiveDateTime"] = _when(speech, entry)
    observation["valueQuantity"] = {
        "value": entry.score,
        "unit": "{score}",
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    }
    return observation | ({"note": [{"text": entry.note}]} if entry.note else {})


def _when(speech: Speech, entry: Entry) -> str:
    """Return the date of an average of the day, and the person's own time of a moment, where it fell on its day."""
    local = entry.at.astimezone(ZoneInfo(speech.zone or "UTC"))
    momentary = entry.source not in DAILY and local.date() == entry.day
    return local.isoformat(timespec="seconds") if momentary else entry.day.isoformat()


def _day(speech: Speech, day: Day, patient: UUID) -> Iterator[Resource]:
    if day.headache is not None:
        name = f"headache/{day.day.isoformat()}"
        yield _observation(speech, patient, name, day.day, "report-fhir-headache") | {"valueBoolean": day.headache}
    for medicine in sorted(day.medicines):
        yield _statement(speech, patient, day, medicine)


def _observation(speech: Speech, patient: UUID, name: str, day: date, words: str, *codings: dict[str, str]) -> Resource:
    code = {"text": speech.say(words)} | ({"coding": list(codings)} if codings else {})
    return {
        "resourceType": "Observation",
        "id": str(uuid5(patient, name)),
        "status": "final",
        "category": [{"coding": [SURVEY]}],
        "code": code,
        "subject": {"reference": f"urn:uuid:{patient}"},
        "effectiveDateTime": day.isoformat(),
    }


def _statement(speech: Speech, patient: UUID, day: Day, medicine: Medicine) -> Resource:
    """Return that medicine of a class was taken on a day, by the names the person gave where there are any."""
    names = sorted({taken.name for taken in day.taken if taken.medicine is medicine})
    label = speech.say(f"log-medicine-{medicine.value}")
    words = f"{label}: {', '.join(names)}" if names else label
    return {
        "resourceType": "MedicationStatement",
        "id": str(uuid5(patient, f"medicine/{day.day.isoformat()}/{medicine.value}")),
        "status": "completed",
        "medicationCodeableConcept": {"text": words},
        "subject": {"reference": f"urn:uuid:{patient}"},
        "effectiveDateTime": day.day.isoformat(),
    }
