"""What the end of /start says will come is what comes, whenever somebody starts."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler.kinds import PLANNED, Kind
from tests.rig import Chat, Shown
from tests.unit.handlers.beginnings import agrees_and_is_placed, answers_safety_questions
from tests.unit.handlers.diaries import deliveries

BERLIN = ZoneInfo("Europe/Berlin")
NAMES = {
    "Change position": Kind.POSTURE,
    "Stretch": Kind.STRETCH,
    "Strength": Kind.STRENGTH,
    "Breathing": Kind.BREATHING,
    "Check-in": Kind.CHECKIN,
}
TODAY = re.compile(r"Still to come today: ([^.]+)\.")
NEXT = re.compile(r"Next: [^,]+, ([^.]+)\.")
ITEM = re.compile(r"(\d\d:\d\d) (.+)")

MONDAY, SATURDAY, SUNDAY = "2026-03-02", "2026-03-07", "2026-03-08"
STARTS = [
    *((MONDAY, at) for at in ("00:10", "05:00", "07:55", "08:59", "10:30", "12:20", "17:58", "18:29", "18:31")),
    *((MONDAY, at) for at in ("20:29", "20:58", "21:00", "22:00", "23:59")),
    *((SATURDAY, at) for at in ("06:00", "11:00", "22:00")),
    *((SUNDAY, at) for at in ("18:35", "23:30")),
]
PLANS = ("Desk day", "Gentle", "Evenings", "Only the check-in")


def promised(text: str, pattern: re.Pattern[str]) -> list[tuple[str, Kind]]:
    """Return the times and kinds a line names."""
    found = pattern.search(text)
    items = [ITEM.fullmatch(part) for part in found[1].split(" · ")] if found else []
    return [(item[1], NAMES[item[2]]) for item in items if item]


async def begins(chat: Chat, day: str, at: str, plan: str) -> str:
    """Start at a time of Berlin, and return what the chosen plan is said to bring."""
    chat.now = datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=BERLIN).astimezone(UTC)
    await agrees_and_is_placed(chat)
    await chat.taps(plan)
    return next(shown.text for shown in chat.shown if "first exercise" in shown.text)


async def answers(chat: Chat, arrived: list[Shown]) -> None:
    """Answer what came, so that nothing becomes rarer."""
    for message in arrived:
        for label in ("Done", "3"):
            if label in message.labels:
                await chat.taps(label, on=message)


async def lives(chat: Chat, until: datetime) -> None:
    """Live on, and answer whatever comes at once."""
    while (due := await chat.due()) is not None and due <= until:
        await answers(chat, await chat.until(max(due, chat.now)))
    chat.now = until


async def came(chat: Chat) -> list[tuple[str, Kind]]:
    """Return what the plan really brought: when, and of which kind."""
    sent = [one for one in await deliveries(chat) if one.kind in PLANNED and one.sent_at]
    return sorted((f"{one.due_at.astimezone(BERLIN):%H:%M}", one.kind) for one in sent)


@pytest.mark.parametrize(("day", "at"), STARTS)
@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("safety", ["answered", "left open"])
async def test_the_first_day_is_as_it_was_promised(chat: Chat, day: str, at: str, plan: str, safety: str) -> None:
    said = await begins(chat, day, at, plan)
    if safety == "answered":
        await answers_safety_questions(chat)
    first, following = promised(said, TODAY), promised(said, NEXT)
    assert first or following
    end = datetime.fromisoformat(day).replace(tzinfo=BERLIN) + timedelta(days=1)

    await lives(chat, end - timedelta(seconds=1))
    assert await came(chat) == first
    if not first:
        await chat.until(end + timedelta(days=3))
        assert following[0] in await came(chat)


@pytest.mark.parametrize(("plan", "told"), [("Desk day", True), ("Evenings", True), ("Gentle", False)])
async def test_what_comes_in_place_of_movement_is_told_where_movement_is_named(
    chat: Chat, plan: str, *, told: bool
) -> None:
    said = await begins(chat, MONDAY, "08:30", plan)

    assert ("in place of stretching and strength" in said) is told


async def test_nobody_who_answered_the_safety_questions_is_told_of_a_stand_in(chat: Chat) -> None:
    await begins(chat, MONDAY, "08:30", "Desk day")
    await answers_safety_questions(chat)

    assert "in place of" not in (await chat.command("start")).text


@pytest.mark.parametrize("typed", ["morning and evening", "every three hours"])
async def test_a_typed_plan_keeps_its_word_as_well(chat: Chat, typed: str) -> None:
    chat.now = datetime.fromisoformat(f"{MONDAY}T07:30").replace(tzinfo=BERLIN).astimezone(UTC)
    await agrees_and_is_placed(chat)
    await chat.types(typed)
    said = next(shown.text for shown in chat.shown if "first exercise" in shown.text)

    await lives(chat, chat.now + timedelta(hours=16))

    assert promised(said, TODAY)
    assert await came(chat) == promised(said, TODAY)
