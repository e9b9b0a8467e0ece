"""People who have lived with Nape for a while: written into its database as their chats would have left it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.diary.entries import Entry, Source
from bot.diary.profile import Profile
from bot.people import Stage
from bot.storage import Storage
from scheduler.presets import Preset, preset
from scheduler.upcoming import next_slot
from tests.e2e.life import BERLIN, Life, World, somebody

HALF_PAST_SIX = time(18, 30)


async def resident(
    world: World, name: str = "Kim", *, plan: Preset = Preset.DESK, scores: Sequence[int | None] = ()
) -> Life:
    """Add somebody in Berlin who went through /start and answered the safety questions.

    `scores` are the check-ins up to yesterday, oldest first; None is a day without an answer.
    """
    life = await somebody(world, name)
    # Telegram lets a bot write only to those who wrote to it once.
    world.playground.telegram.world.meet(life.person)
    await move_in(await world.storage(), life.person, world.now(), plan, evenings_before(world.now(), scores))
    return life


def evenings_before(now: datetime, scores: Sequence[int | None]) -> dict[datetime, int]:
    """Return scores by the evenings up to yesterday, oldest first; None is one without an answer."""
    today = now.astimezone(BERLIN).date()
    first = today - timedelta(days=len(scores))
    evenings = (datetime.combine(first + timedelta(days=n), HALF_PAST_SIX, BERLIN) for n in range(len(scores)))
    return {at: score for at, score in zip(evenings, scores, strict=True) if score is not None}


async def move_in(storage: Storage, chat: int, now: datetime, plan: Preset, evenings: Mapping[datetime, int]) -> None:
    """Put somebody on file as /start and `evenings`, scores by the moment of the check-in, would have left them."""
    async with storage.transaction() as tx:
        person = await tx.people.create(chat, "en", now)
        await tx.people.save(
            replace(
                person,
                stage=Stage.READY,
                zone=BERLIN.key,
                country="DE",
                plan_name=plan.value,
                preferences=preset(plan),
                engagement=replace(person.engagement, last_seen=now),
                profile=Profile(adult=True, age_50_plus=False, answered=True),
                consented_at=now,
                joined_on=min(evenings, default=now).astimezone(BERLIN).date(),
            )
        )
        for at, score in evenings.items():
            await tx.entries.add(person.id, Entry(day=at.date(), at=at, source=Source.CHECKIN, score=score))
        owner = await tx.people.owner(person.id, now)
        await tx.people.schedule(person.id, next_slot(owner, now) if owner else None)
