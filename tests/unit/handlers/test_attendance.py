"""Ignored nudges become fewer, never louder, and it is said once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.handlers import attendance
from bot.handlers.turn import House, Turn
from bot.storage import Storage
from scheduler.deliveries import Answer
from scheduler.kinds import NUDGES
from tests.rig import Chat
from tests.unit.handlers.settled import settle


async def nudges_of(chat: Chat) -> list[Answer | None]:
    person = await chat.person()
    async with chat.storage.reading() as tx:
        sent = await tx.deliveries.of(person.id, since=chat.now.date() - timedelta(days=30))
    return [one.answer for one in sent if one.kind in NUDGES and one.sent_at is not None]


async def look_back(chat: Chat, house: House) -> int | None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        turn = Turn(now=chat.now, person=person, tx=tx, house=house)
        await attendance.look_back(turn)
        return turn.person.engagement.cap_now


async def a_week(chat: Chat, *, answered: bool) -> None:
    """Live a week, tapping every nudge or none."""
    person = await chat.person()
    for _ in range(7 * 24):
        for shown in await chat.passes(hours=1):
            if answered and "Not now" in shown.labels:
                await chat.taps("Not now", on=shown)
    assert (await chat.person()).id == person.id


async def test_a_nudge_counts_as_ignored_after_an_hour_and_not_before(
    chat: Chat, house: House, lived_in: Storage
) -> None:
    await settle(chat)
    (nudge,) = await chat.passes(hours=2) or (None,)
    assert nudge is not None
    sent_at = (await chat.person()).engagement.last_push_on
    assert sent_at is not None

    early = await attendance.note_silence(lived_in, house, chat.now - timedelta(hours=2))

    assert early == 0
    assert await attendance.note_silence(lived_in, house, chat.now + timedelta(hours=2)) == 1
    assert await nudges_of(chat) == [Answer.IGNORED]
    assert await attendance.note_silence(lived_in, house, chat.now + timedelta(hours=2)) == 0


async def test_a_week_of_silence_halves_the_nudges(chat: Chat, house: House) -> None:
    await settle(chat, joined_on=chat.now.date())
    await a_week(chat, answered=False)

    assert await look_back(chat, house) == 2


async def test_nothing_is_thinned_in_the_first_week(chat: Chat, house: House) -> None:
    await settle(chat, joined_on=chat.now.date())
    await chat.passes(days=6)

    assert await look_back(chat, house) is None


async def test_a_week_of_answers_changes_nothing(chat: Chat, house: House) -> None:
    await settle(chat, joined_on=chat.now.date())
    await a_week(chat, answered=True)

    assert await look_back(chat, house) is None


@pytest.mark.parametrize("cap", [1, 2, 3])
async def test_answers_bring_the_nudges_back_one_a_week(chat: Chat, house: House, cap: int) -> None:
    await settle(chat, joined_on=chat.now.date())
    await a_week(chat, answered=True)
    person = await chat.person()
    thinned = replace(
        person.engagement, cap_now=cap, cap_changed_on=chat.now.date() - timedelta(days=7), thinned_told_on=None
    )
    async with chat.storage.transaction() as tx:
        await tx.people.save(replace(person, engagement=thinned))

    assert await look_back(chat, house) == (cap + 1 if cap < 3 else None)


async def test_a_late_tap_still_counts(chat: Chat, house: House, lived_in: Storage) -> None:
    await settle(chat)
    while not (arrived := await chat.passes(minutes=5)):
        pass
    nudge = arrived[0]
    chat.now += timedelta(minutes=61)
    await attendance.note_silence(lived_in, house, chat.now)

    await chat.taps("Not now", on=nudge)

    assert await nudges_of(chat) == [Answer.NOT_NOW]
