"""The chat and `nape assess` judge the same diary with the same code, so they say the same, day by day."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random

import pytest

from bot.diary.assessment import Assessment, assessed
from bot.diary.diary_file import Diary, json_lines
from bot.diary.entries import Entry, Source
from bot.diary.words.medicine_words import MedicineWords
from bot.medicines import taken_names
from bot.people import Person
from bot.views.screen import KIND
from content import load
from tests.rig import MONDAY_MORNING, Chat
from tests.unit.handlers.diaries import advice
from tests.unit.handlers.settled import settle

MEDICINES = MedicineWords(taken_names(load())).taken_in

FIRST = date(2026, 3, 2)
EVENING = timedelta(hours=11)
NOTES = (
    "neck a bit stiff after a long drive",
    "my son has a fever",
    "no fever, no rash",
    "could this be a stroke?",
    "sudden worst headache of my life",
    "my speech is slurred and my left arm is weak",
    "my right hand is getting weaker",
    "my usual headache has completely changed",
    "I have a fever",
    "this neck is killing me",
    "slept badly",
)


def diary_of(checkins: Sequence[Mapping[str, object]], profile: Mapping[str, object] | None = None) -> Diary:
    line = json.dumps({"id": "kim", "profile": profile, "checkins": checkins}).encode()
    (read,) = json_lines([line])
    assert read.diary is not None
    return read.diary


def judged(diary: Diary) -> Assessment:
    return assessed(diary, MEDICINES)


async def lived(chat: Chat, diary: Diary) -> set[date]:
    """Report each day of a diary in the chat and answer nothing; return the days on which a screen was opened."""
    await settle(chat, profile=diary.profile)
    asked = set()
    for checkin in diary.checkins:
        chat.now = MONDAY_MORNING + EVENING + (checkin.day - FIRST)
        before = len(chat.shown)
        await chat.types(
            " ".join(filter(None, (str(checkin.score) if checkin.score is not None else "", checkin.note)))
        )
        buttons = [button.data or "" for message in chat.shown[before:] for row in message.keyboard for button in row]
        if any(data.startswith(f"{KIND}:") for data in buttons):
            asked.add(checkin.day)
    return asked


async def said(chat: Chat) -> list[tuple[str, str, date]]:
    return [(given.rule, given.level.value, given.given_on) for given in await advice(chat)]


def told(found: Assessment) -> list[tuple[str, str, date]]:
    return [(given.rule, given.level.value, given.given_on) for given in found.advice]


def checkins(seed: int, days: int) -> list[dict[str, object]]:
    """Make a diary with worse and better weeks, missing days, and a few words."""
    random = Random(seed)
    made = []
    for day in range(days):
        if random.random() < 0.15:
            continue
        usual = 3 if day % 50 < 30 else 7
        score = min(10, max(0, round(random.gauss(usual, 1))))
        note = random.choice(NOTES) if random.random() < 0.12 else None
        made.append({"day": (FIRST + timedelta(days=day)).isoformat(), "score": score, "note": note})
    return made


@pytest.mark.parametrize("seed", range(2))
async def test_they_say_the_same_on_the_same_days(chat: Chat, seed: int) -> None:
    diary = diary_of(checkins(seed, 70), {"assessed_by_clinician": False, "pain_started_days_ago": 20})

    opened = await lived(chat, diary)
    found = judged(diary)

    assert await said(chat) == told(found)
    assert told(found)
    assert {date.fromisoformat(str(one.named)) for one in found.asked if one.rule not in ("WRS-7", "SCR-HI")} <= opened


@pytest.mark.parametrize("note", NOTES)
async def test_they_hear_the_same_in_the_same_words(chat: Chat, note: str) -> None:
    diary = diary_of([{"day": FIRST.isoformat(), "note": note}])

    opened = await lived(chat, diary)
    found = judged(diary)

    assert await said(chat) == told(found)
    assert bool(opened) == bool(found.asked)


async def test_they_count_the_same_headache_and_medicine_days(chat: Chat) -> None:
    words = {"symptoms": ["headache"], "note": "took paracetamol"}
    said_so = [
        {"day": (FIRST + timedelta(days=day)).isoformat(), "score": 3, **(words if day % 5 else {})}
        for day in range(24)
    ]
    diary = diary_of(said_so)
    person = await settle(chat, profile=diary.profile)

    for checkin in diary.checkins:
        chat.now = MONDAY_MORNING + EVENING + (checkin.day - FIRST)
        await _ticked(chat, person, checkin.day, chat.now, ached=bool(checkin.symptoms))
        await chat.types("3")

    assert await said(chat) == told(judged(diary))
    assert {"HD-15", "MED-S"} <= {rule for rule, _, _ in await said(chat)}


async def _ticked(chat: Chat, person: Person, day: date, at: datetime, *, ached: bool) -> None:
    """Put down a check-in as its buttons would: headache and paracetamol, or neither."""
    medicines = frozenset(one.medicine for one in MEDICINES("took paracetamol")) if ached else frozenset()
    entry = Entry(day=day, at=at, source=Source.CHECKIN, score=3, headache=ached or None, medicines=medicines)
    async with chat.storage.transaction() as tx:
        await tx.entries.add(person.id, entry)
