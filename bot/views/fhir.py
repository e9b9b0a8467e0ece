"""A diary as a FHIR R4 bundle: scores as LOINC 72514-3, headache days and medicine days beside them.

The subject is nobody in particular: neither name nor chat leaves Nape this way.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date
from typing import Any

from bot.diary.account import Account
from bot.diary.entries import DAILY, Day, Entry, Medicine
from bot.views.speech import Speech

PATIENT = "nape-export"
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


def bundle(speech: Speech, account: Account) -> Resource:
    """Return a collection of everything countable; texts are in the person's language."""
    patient = {"resourceType": "Patient", "id": PATIENT}
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {"fullUrl": f"urn:nape:{each['resourceType'].lower()}:{each['id']}", "resource": each}
            for each in (patient, *_scores(speech, account.entries), *_days(speech, account.days))
        ],
    }


def _scores(speech: Speech, entries: Iterable[Entry]) -> Iterator[Resource]:
    """Yield one observation a score: an average of the day has its date, a moment its time."""
    for number, entry in enumerate(entries, start=1):
        if entry.score is None:
            continue
        observation = _observation(speech, f"score-{number}", entry.day, "report-fhir-score", SCORE)
        if entry.source not in DAILY:
            observation["effectiveDateTime"] = entry.at.astimezone(UTC).isoformat(timespec="seconds")
        observation["valueQuantity"] = {
            "value": entry.score,
            "unit": "{score}",
            "system": "http://unitsofmeasure.org",
            "code": "{score}",
        }
        yield observation | ({"note": [{"text": entry.note}]} if entry.note else {})


def _days(speech: Speech, days: Iterable[Day]) -> Iterator[Resource]:
    for day in days:
        if day.headache is not None:
            name = f"headache-{day.day.isoformat()}"
            yield _observation(speech, name, day.day, "report-fhir-headache") | {"valueBoolean": day.headache}
        for medicine in sorted(day.medicines):
            yield _statement(speech, day, medicine)


def _observation(speech: Speech, name: str, day: date, words: str, *codings: dict[str, str]) -> Resource:
    code = {"text": speech.say(words)} | ({"coding": list(codings)} if codings else {})
    return {
        "resourceType": "Observation",
        "id": name,
        "status": "final",
        "category": [{"coding": [SURVEY]}],
        "code": code,
        "subject": {"reference": f"urn:nape:patient:{PATIENT}"},
        "effectiveDateTime": day.isoformat(),
    }


def _statement(speech: Speech, day: Day, medicine: Medicine) -> Resource:
    """Return that medicine of a class was taken on a day, by the names the person gave where there are any."""
    names = sorted({taken.name for taken in day.taken if taken.medicine is medicine})
    label = speech.say(f"log-medicine-{medicine.value}")
    words = f"{label}: {', '.join(names)}" if names else label
    return {
        "resourceType": "MedicationStatement",
        # An id of FHIR has no underscore.
        "id": f"medicine-{day.day.isoformat()}-{medicine.value.replace('_', '-')}",
        "status": "completed",
        "medicationCodeableConcept": {"text": words},
        "subject": {"reference": f"urn:nape:patient:{PATIENT}"},
        "effectiveDateTime": day.day.isoformat(),
    }
