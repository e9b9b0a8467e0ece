"""Stopped, killed and put to sleep at the worst moments: nothing is lost, and nothing comes twice that may not."""

from collections import Counter
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import select

from bot.storage.tables import people
from content import Words
from scheduler.deliveries import Delivery, Status
from scheduler.kinds import NUDGES
from scheduler.presets import Preset
from scheduler.slots import PersonId
from scheduler.upcoming import next_slot
from tests.e2e.life import BERLIN, Bot, Life, World, button, words
from tests.e2e.residents import resident

say = Words.load("en").say
LEASE_OVER = timedelta(minutes=3)
"""Time in which what a crash left in hand is free again."""


def nudges(life: Life) -> list[str]:
    return [words(m) for m in life.newest if button(m, say("button-another"))]


def questions(life: Life) -> list[str]:
    return [words(m) for m in life.newest if button(m, "10")]


async def kept(world: World, life: Life) -> list[tuple[int | None, str | None]]:
    """Return the scores and notes in a person's diary."""
    storage = await world.storage()
    async with storage.reading() as tx:
        person = await tx.people.by_chat(life.person)
        assert person is not None
        return [(entry.score, entry.note) for entry in await tx.entries.of(person.id)]


async def deliveries(world: World) -> list[Delivery]:
    """Return what was owed to anybody, and how it ended."""
    storage = await world.storage()
    async with storage.database.read() as connection:
        found = (await connection.execute(select(people.c.id).order_by(people.c.id))).scalars().all()
    async with storage.reading() as tx:
        return [one for person in found for one in await tx.deliveries.of(PersonId(person))]


async def next_nudge(world: World, life: Life) -> datetime:
    storage = await world.storage()
    async with storage.reading() as tx:
        person = await tx.people.by_chat(life.person)
        assert person is not None
        owner = await tx.people.owner(person.id, world.now())
    assert owner is not None
    slot = next_slot(owner, world.now())
    assert slot is not None
    return slot.at


async def spoil(world: World, *kinds: str, method: str = "*") -> None:
    """Let the next calls go wrong, each in its own way, once the bot has introduced itself."""
    await world.introduced()
    for kind in kinds:
        await world.post("faults", method=method, kind=kind)


async def is_spoiled(world: World) -> None:
    await world.until(lambda: world.playground.telegram.faults.waiting == 0)


async def crashes_and_comes_back(world: World, bot: Bot) -> Bot:
    await bot.kill()
    await world.post("clock", action="jump_to", at=(world.now() + LEASE_OVER).isoformat())
    reborn = await world.starts_bot()
    await world.settled()
    return reborn


def today_at(world: World, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(world.now().astimezone(BERLIN).date(), time(hour, minute), BERLIN)


async def test_asked_to_stop_in_the_middle_it_finishes_what_it_has_and_leaves_the_rest(world: World, nape: Bot) -> None:
    lives = [await resident(world, name) for name in ("Ann", "Bob", "Cem", "Dee", "Eve")]
    await world.polled()
    for score, life in enumerate(lives, start=2):
        await life.says(f"{score} stiff")

    assert await nape.terminate() == 0
    await world.starts_bot()

    for score, life in enumerate(lives, start=2):
        await life.sees(f"{score} of 10")
        await life.is_answered()
        assert await kept(world, life) == [(score, "stiff")]
        assert sum(" of 10" in words(m) for m in life.newest) == 1


async def test_killed_right_after_a_tap_every_score_is_kept_once(world: World, nape: Bot) -> None:
    lives = [await resident(world, name, plan=Preset.CHECKIN) for name in ("Ann", "Bob", "Cem", "Dee")]
    asked = [await life.hears("/checkin", "0 is none") for life in lives]
    six = [str(button(question, "6")) for question in asked]
    for life, data, question in zip(lives, six, asked, strict=True):
        await life.forges(data, on=question)
    await nape.kill()

    await world.starts_bot()
    await world.settled()

    for life, data, question in zip(lives, six, asked, strict=True):
        assert await kept(world, life) == [(6, None)]
        await life.forges(data, on=question)
        await life.sees_in(question, "6 of 10")
        assert await kept(world, life) == [(6, None)]


async def test_an_update_that_telegram_sends_again_changes_nothing(world: World, nape: Bot) -> None:
    kim = await resident(world)
    await world.polled()
    await world.post("faults", method="getUpdates", kind="502", times=100)
    await kim.hears("7 since lunch", "7 of 10")
    await nape.kill()
    assert world.playground.telegram.updates.count == 1, "the update is still unconfirmed"
    await world.post("faults", times=0)

    await world.starts_bot()
    await world.settled()

    await kim.is_answered()
    assert await kept(world, kim) == [(7, "since lunch")]
    assert sum("7 of 10" in words(m) for m in kim.newest) == 1


async def test_a_nudge_cut_off_by_a_crash_never_comes_twice(world: World, nape: Bot) -> None:
    ann, bob = await resident(world, "Ann"), await resident(world, "Bob")
    for mishap in ("drop_after", "hang"):
        due = min(await next_nudge(world, ann), await next_nudge(world, bob))
        await spoil(world, mishap)
        await world.post("clock", action="jump_to", at=due.isoformat())
        await is_spoiled(world)
    await crashes_and_comes_back(world, nape)

    await world.live_until(today_at(world, 18))
    for life in (ann, bob):
        assert 1 <= len(await life.got()) <= 4
        assert max(Counter(nudges(life)).values()) == 1
    attempts = [one.attempts for one in await deliveries(world) if one.kind in NUDGES]
    ended = Counter(one.status for one in await deliveries(world) if one.kind in NUDGES)
    assert ended[Status.UNKNOWN] == 2
    assert max(attempts) == 1


async def test_a_checkin_cut_off_by_a_crash_comes_all_the_same(world: World, nape: Bot) -> None:
    lives = [await resident(world, name, plan=Preset.CHECKIN) for name in ("Ann", "Bob", "Cem", "Dee")]
    await spoil(world, "hang", "drop_after", "502", "garbage")

    await world.post("clock", action="jump_to", at=today_at(world, 18, 30).isoformat())
    await is_spoiled(world)
    await crashes_and_comes_back(world, nape)

    for life in lives:
        await life.got()
        assert 1 <= len(questions(life)) <= 2
        assert {words(m) for m in life.newest} == set(questions(life))


async def test_advice_cut_off_by_a_crash_comes_all_the_same(world: World, nape: Bot) -> None:
    worse = [3, 2, 4] * 14 + [5] * 13
    ann = await resident(world, "Ann", plan=Preset.CHECKIN, scores=worse)
    bob = await resident(world, "Bob", plan=Preset.CHECKIN)
    await world.polled()
    await spoil(world, "hang", "hang", "hang", method="sendMessage")

    await ann.says("5")
    await bob.says("I want to die")
    await is_spoiled(world)
    await crashes_and_comes_back(world, nape)

    await ann.sees("clearly above your usual")
    await bob.sees("0800 111 0 111")
    assert (await kept(world, ann))[-1:] == [(5, None)]
    assert len(await kept(world, ann)) == len(worse) + 1


@pytest.mark.parametrize("down", [False, True])
async def test_three_days_asleep_are_not_made_up_for(world: World, nape: Bot, down: bool) -> None:
    ann, bob = await resident(world, "Ann"), await resident(world, "Bob", plan=Preset.GENTLE)
    await world.live_until(today_at(world, 12, 30))
    before = {life: len(await life.got()) for life in (ann, bob)}

    if down:
        await nape.terminate()
    await world.post("clock", action="jump_to", at=(today_at(world, 20) + timedelta(days=3)).isoformat())
    if down:
        await world.starts_bot()
    await world.settled()

    for life in (ann, bob):
        came = (await life.got())[before[life] :]
        assert [words(m) for m in came] == questions(life), "the check-in of this very day, and nothing of the others"
        assert len(came) == 1
