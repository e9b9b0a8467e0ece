"""Made-up diaries of a year, as lines of a file for `nape assess`."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

DAYS = 365
MISSING, WITH_SYMPTOMS, WITH_NOTE = 0.15, 0.30, 0.40
FLARE_EVERY, FLARE_LASTS = 45, 6

_SYMPTOMS = (
    "headache",
    "neck pain",
    "stiff neck",
    "dizzy",
    "nausea",
    "tired",
    "pain behind the eye",
    "tight shoulders",
)
_BEGAN = ("after a long drive", "at the desk", "when I woke", "in the evening", "after football", "on the train")
_FELT = (
    "neck rather stiff", "headache at the back of the head", "shoulders tight", "a dull ache on the left",
    "bit better than yesterday", "worse than last week", "hardly noticed it", "it pulled up into my head",
)  # fmt: skip
_DID = (
    "did the exercises", "went for a walk", "took ibuprofen", "took two paracetamol", "took 50 mg sumatriptan",
    "slept badly", "no fever, no rash", "saw my physio", "stayed in bed", "worked until late", "nothing special",
)  # fmt: skip
_SELDOM = (
    "my son has a fever", "could this be a stroke?", "my right hand is getting weaker", "I have a fever",
    "this neck is killing me", "different from my usual headache", "pins and needles in both hands",
    "I saw the doctor, scan was normal", "the worst headache of my life, all of a sudden",
)  # fmt: skip
_ABOUT = ("the kids", "a deadline", "the weather", "my sister", "the garden", "an exam", "the move", "the boss")


def lines(count: int, *, seed: int = 1) -> Iterator[bytes]:
    """Make diaries of one year each: most days a score, two fifths with a note, hardly a note twice."""
    for number in range(count):
        yield json.dumps(_diary(number, Random(f"{seed} {number}"))).encode()


def _diary(number: int, random: Random) -> dict[str, Any]:
    usual = random.uniform(1.5, 5.5)
    return {
        "id": f"person-{number}",
        "profile": {
            "age": random.randint(18, 80),
            "conditions": ["migraine"] if random.random() < 0.25 else [],
            "assessed_by_clinician": random.random() < 0.3,
            "pain_started_days_ago": random.choice((5, 40, 400)),
        },
        "checkins": [_checkin(day, usual, random) for day in range(DAYS) if random.random() >= MISSING],
    }


def _checkin(day: int, usual: float, random: Random) -> dict[str, Any]:
    mean = usual + (3 if day % FLARE_EVERY < FLARE_LASTS else 0)
    score = min(10, max(0, round(random.gauss(mean, 1.3))))
    symptoms = random.sample(_SYMPTOMS, random.randint(1, 2)) if random.random() < WITH_SYMPTOMS else []
    note = _note(random) if random.random() < WITH_NOTE else None
    return {"day": day, "score": score, "symptoms": symptoms, "note": note}


def _note(random: Random) -> str:
    if random.random() < 0.03:
        return random.choice(_SELDOM)
    felt, began, did = random.choice(_FELT), random.choice(_BEGAN), random.choice(_DID)
    return f"{felt} {began}, {did}; {random.randint(5, 9)} hours of sleep, on my mind: {random.choice(_ABOUT)}"
