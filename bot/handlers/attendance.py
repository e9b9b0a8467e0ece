"""What silence and answers lead to: fewer messages, never louder ones (CLINICAL.md 5)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.handlers.turn import House, Turn
from bot.storage import Storage
from scheduler.backoff import ANSWER_WITHIN, REVIEW_DAYS, ignored, review
from scheduler.deliveries import Answer, Delivery
from scheduler.mishaps import result_or_logged
from scheduler.slots import PersonId


async def note_silence(storage: Storage, house: House, now: datetime) -> int:
    """Count nudges that stood unanswered for an hour, and plan anew for these people; return how many nudges.

    Each person is a transaction of their own, so it may run in several processes at once.
    """
    async with storage.reading() as tx:
        unanswered = await tx.deliveries.unanswered(now - ANSWER_WITHIN)
    by_person: defaultdict[PersonId, list[Delivery]] = defaultdict(list)
    for delivery in unanswered:
        by_person[delivery.person].append(delivery)
    for person_id, silent in by_person.items():
        # Whose plan cannot be read must not keep the silence of all others from being counted.
        await result_or_logged(_count(storage, house, now, person_id, silent), "counting silence")
    return len(unanswered)


async def _count(
    storage: Storage, house: House, now: datetime, person_id: PersonId, silent: Sequence[Delivery]
) -> None:
    async with storage.transaction() as tx:
        person = await tx.people.get(person_id)
        if person is not None:
            await _ignored(Turn(now=now, person=person, tx=tx, house=house), silent)


async def look_back(turn: Turn) -> None:
    """Fit the daily cap to how the last seven whole days were answered, once somebody has been here that long."""
    person = turn.person
    joined = person.joined_on or turn.today
    if turn.today - joined < timedelta(days=REVIEW_DAYS):
        return
    since, until = turn.today - timedelta(days=REVIEW_DAYS), turn.today - timedelta(days=1)
    week = await turn.tx.deliveries.reply_counts(person.id, since, until)
    engagement = review(person.engagement, week, own_cap=person.preferences.cap, day=turn.today)
    if engagement != person.engagement:
        await turn.save(engagement=engagement)
        await turn.replan()


async def _ignored(turn: Turn, silent: Sequence[Delivery]) -> None:
    engagement = turn.person.engagement
    for delivery in silent:
        if await turn.tx.deliveries.answer(delivery.id, turn.person.id, Answer.IGNORED, turn.now):
            engagement = ignored(engagement, delivery.local_date)
    if engagement != turn.person.engagement:
        await turn.save(engagement=engagement)
        await turn.replan()
