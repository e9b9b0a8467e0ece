"""How long the page for a clinician takes, of a year with everything in it, in processor time."""

import time
from datetime import UTC, datetime
from datetime import time as clock
from statistics import median
from uuid import UUID

from bench.diaries import lines
from bench.figure import Figure
from bot.diary.account import account
from bot.diary.advice import Advice
from bot.diary.diary_file import Diary, json_lines
from bot.diary.entries import Entry, Medicine, Place, Source, Trigger
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.views import doctor_page, fhir
from bot.views.speech import Speech
from content import Library, Words, load

PAGES = 12
ITEMS = ("ST01", "B01", "R01", "H01")


def figure() -> Figure:
    """Make pages from rows to PDF, as /report does, with the bundle of its files; the first one warms up."""
    library, speech = load(), Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")
    diaries = [read.diary for read in json_lines(lines(PAGES + 1, seed=9)) if read.diary is not None]
    spent = [_page(speech, library, diary) for diary in diaries][1:]
    return Figure(name="/report of a year, from rows to PDF", unit="s", ours=median(spent), n=len(spent), aim="≤ 1")


def _page(speech: Speech, library: Library, diary: Diary) -> float:
    days = [one.day for one in diary.checkins]
    entries = [_entry(place, diary) for place in range(len(days))]
    practices = [Practice(item=item, on=day, before=5, after=3) for day in days[::3] for item in ITEMS]
    advice = [
        Advice(rule="RF07", level=Level.S, given_on=day, given_at=_evening(diary, place), numbers={"words": "a fever"})
        for place, day in enumerate(days[::20])
    ]
    began = time.process_time()
    found = account(entries, practices, advice, (), days[0], days[-1])
    doctor_page.drawn(doctor_page.page(speech, found, diary.profile, library, days[-1], words=True))
    fhir.bundle(speech, found, UUID(int=1))
    return time.process_time() - began


def _evening(diary: Diary, place: int) -> datetime:
    return datetime.combine(diary.checkins[place].day, clock(18), tzinfo=UTC)


def _entry(place: int, diary: Diary) -> Entry:
    """Return a day with as much on it as can be told in a few taps."""
    told = diary.checkins[place]
    return Entry(
        day=told.day,
        at=_evening(diary, place),
        source=Source.CHECKIN,
        score=None if told.score is None else round(told.score),
        headache=(None, True, False)[place % 3],
        places=frozenset({Place.NECK, Place.BACK_OF_HEAD}),
        medicines=frozenset({list(Medicine)[place % len(Medicine)]} if place % 2 else ()),
        symptoms=frozenset({"stiff_neck", "nausea"} if place % 2 else {"tired", "blurred"}),
        triggers=frozenset({list(Trigger)[place % len(Trigger)]}),
        features=frozenset({"both", "tight", "hours"}),
        note=told.note or None,
    )
