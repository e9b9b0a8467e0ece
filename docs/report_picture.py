"""The page for a clinician as a picture, of a quarter like Mara's month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.diary.account import account
from bot.diary.advice import Advice, AdviceState
from bot.diary.entries import Entry, Medicine, Place, Source, Trigger
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.profile import Condition, Profile
from bot.views import doctor_page
from bot.views.speech import Speech
from content import Words, load

LAST = date(2026, 3, 31)
NOTES = {
    3: "stiff since lunch, long drive",
    11: "better after a walk",
    19: "woke up with it",
    27: "new pillow, seems good",
}
ITEMS = ("ST01", "B01", "T01", "P01")


@dataclass(frozen=True, kw_only=True, slots=True)
class Evening:
    """What is told of one day."""

    score: int | None
    headache: bool
    medicine: bool
    done: int


def report_picture(month: Sequence[Evening]) -> bytes:
    """Draw three months: the one given, one much like it before, and a quiet one between."""
    quiet = [Evening(score=one.score and one.score - 1, headache=False, medicine=False, done=1) for one in month]
    evenings = (*month, *quiet, *month)
    first = LAST - timedelta(days=len(evenings) - 1)
    days = [(first + timedelta(days=place), evening) for place, evening in enumerate(evenings)]
    entries = [_entry(place, day, evening) for place, (day, evening) in enumerate(days) if evening.score is not None]
    practices = [
        Practice(item=item, on=day, before=evening.score, after=max(0, (evening.score or 1) - 1 - place % 2))
        for place, (day, evening) in enumerate(days)
        for item in ITEMS[: evening.done]
    ]
    found = account(entries, practices, [_advice(first)], (), first, LAST)
    profile = Profile(conditions=frozenset({Condition.MIGRAINE}), assessed=True, assessed_on=date(2026, 1, 12))
    speech = Speech(words=Words.load(), language="en", zone="Europe/Berlin")
    return doctor_page.drawn(doctor_page.page(speech, found, profile, load(), LAST, words=True), "png")


def _entry(place: int, day: date, evening: Evening) -> Entry:
    return Entry(
        day=day,
        at=datetime.combine(day, time(18), tzinfo=UTC),
        source=Source.CHECKIN,
        score=evening.score,
        headache=evening.headache,
        places=frozenset({Place.NECK if place % 3 else Place.BACK_OF_HEAD}),
        medicines=frozenset(
            {Medicine.IBUPROFEN_TYPE if place % 2 else Medicine.PARACETAMOL} if evening.medicine else ()
        ),
        symptoms=frozenset({"stiff_neck"} if place % 2 else {"tired"}),
        triggers=frozenset({Trigger.SCREEN} if place % 4 == 0 else ()),
        note=NOTES.get(place % 30),
    )


def _advice(first: date) -> Advice:
    return Advice(
        rule="WRS-14",
        level=Level.D,
        given_on=first + timedelta(days=66),
        given_at=datetime.combine(first, time(18), tzinfo=UTC),
        state=AdviceState.BOOKED,
        numbers={"above": 9, "recent": 5.4, "before": 3.6, "answered": 12, "window": 21},
        sources=("S22", "S17d"),
    )
