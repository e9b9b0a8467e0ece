"""Messages owed and sent, as the conversation sees them."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.storage.deliveries import Shown
from bot.storage.errors import SlotTaken, UnknownPerson
from bot.storage.ledger import SqlLedger
from bot.storage.storage import Storage, Transaction
from scheduler.backoff import Week
from scheduler.deliveries import Answer, Delivery, DeliveryId, Status
from scheduler.kinds import NUDGE_LIFE, Kind
from scheduler.ports import Outcome, SendResult
from scheduler.slots import UNPLANNED_FROM, PersonId
from tests.attempts import settle
from tests.integration.storage.records import NOW, add_person

TODAY = NOW.date()
YESTERDAY = TODAY - timedelta(days=1)
SOON = NOW + timedelta(minutes=15)


async def _owe(storage: Storage, person: PersonId, kind: Kind = Kind.STRETCH, **fields: Any) -> Delivery:
    async with storage.transaction() as tx:
        asked: dict[str, Any] = {"local_date": TODAY, "due_at": NOW, "payload": {}, **fields}
        return await tx.deliveries.add(person, kind, **asked)


async def _send(storage: Storage, now: datetime = NOW, result: SendResult = SendResult.SENT) -> None:
    ledger = SqlLedger(storage.database)
    for delivery in await ledger.lease(now, "engine", 100, timedelta(minutes=1)):
        outcome = Outcome(result=result, message_id=int(delivery.id) + 1000)
        assert await settle(ledger, delivery, "engine", outcome, now)


async def _get(storage: Storage, delivery: Delivery) -> Delivery:
    async with storage.reading() as tx:
        found = await tx.deliveries.get(delivery.id, delivery.person)
    assert found is not None
    return found


async def test_a_new_delivery_is_pending_with_all_it_was_given(storage: Storage) -> None:
    person = await add_person(storage, 77)
    added = await _owe(
        storage, person.id, Kind.ADVICE, due_at=SOON, payload={"advice": 3, "why": ["a\x00"]}, expires_at=NOW
    )
    assert added == Delivery(
        id=added.id,
        person=person.id,
        chat_id=77,
        kind=Kind.ADVICE,
        local_date=TODAY,
        ordinal=UNPLANNED_FROM,
        due_at=SOON,
        expires_at=NOW,
        payload={"advice": 3, "why": ["a"]},
    )
    assert await _get(storage, added) == added


async def test_what_the_plan_does_not_know_never_takes_a_planned_slot(storage: Storage) -> None:
    person = await add_person(storage)
    ordinals = [(await _owe(storage, person.id)).ordinal for _ in range(3)]
    planned = await _owe(storage, person.id, ordinal=0)
    other_kind = await _owe(storage, person.id, Kind.POSTURE)
    assert ordinals == [UNPLANNED_FROM, UNPLANNED_FROM + 1, UNPLANNED_FROM + 2]
    assert planned.ordinal == 0
    assert other_kind.ordinal == UNPLANNED_FROM


async def test_a_slot_is_filled_once_for_ever(storage: Storage) -> None:
    person = await add_person(storage)
    await _owe(storage, person.id, ordinal=1)
    async with storage.transaction() as tx:
        await tx.deliveries.cancel(person.id, [Kind.STRETCH], "moved")
    with pytest.raises(SlotTaken):
        await _owe(storage, person.id, ordinal=1)


async def test_nothing_is_owed_to_somebody_who_was_erased(storage: Storage) -> None:
    with pytest.raises(UnknownPerson):
        await _owe(storage, PersonId(404))


async def test_deliveries_since_a_day_come_by_due_time(storage: Storage) -> None:
    person = await add_person(storage)
    await _owe(storage, person.id, local_date=YESTERDAY, due_at=NOW - timedelta(days=1))
    later = await _owe(storage, person.id, due_at=SOON)
    sooner = await _owe(storage, person.id, Kind.CHECKIN)
    async with storage.reading() as tx:
        assert await tx.deliveries.of(person.id, TODAY) == (sooner, later)
        assert len(await tx.deliveries.of(person.id)) == 3


async def test_the_last_message_is_the_one_sent_last(storage: Storage) -> None:
    person = await add_person(storage)
    first = await _owe(storage, person.id, local_date=YESTERDAY)
    await _send(storage)
    second = await _owe(storage, person.id)
    await _send(storage, SOON)
    await _owe(storage, person.id, due_at=SOON)
    async with storage.reading() as tx:
        last = await tx.deliveries.last_sent(person.id)
        assert await tx.deliveries.last_sent(PersonId(404)) is None
    assert last is not None
    assert (last.id, last.sent_at, last.message_id) == (second.id, SOON, int(second.id) + 1000)
    assert first.id != second.id


async def test_an_answer_counts_once(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    await _send(storage)
    async with storage.transaction() as tx:
        assert await tx.deliveries.answer(nudge.id, person.id, Answer.DONE, SOON)
        assert not await tx.deliveries.answer(nudge.id, person.id, Answer.NOT_NOW, SOON)
    found = await _get(storage, nudge)
    assert (found.answer, found.answered_at, found.status) == (Answer.DONE, SOON, Status.SENT)


async def test_a_late_tap_still_counts_after_silence_was_noted(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    await _send(storage)
    async with storage.transaction() as tx:
        assert await tx.deliveries.answer(nudge.id, person.id, Answer.IGNORED, SOON)
        assert await tx.deliveries.answer(nudge.id, person.id, Answer.DONE, SOON)
    assert (await _get(storage, nudge)).answer is Answer.DONE


async def test_a_snoozed_nudge_waits_with_a_whole_life_before_it(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id, expires_at=NOW + NUDGE_LIFE)
    await _send(storage)
    async with storage.transaction() as tx:
        assert await tx.deliveries.snooze(nudge.id, person.id, SOON)
    found = await _get(storage, nudge)
    assert (found.status, found.due_at, found.expires_at) == (Status.PENDING, SOON, SOON + NUDGE_LIFE)
    assert (found.snoozes, found.attempts, found.answer) == (1, 0, None)


async def test_a_second_tap_on_later_changes_nothing(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    await _send(storage)
    async with storage.transaction() as tx:
        assert await tx.deliveries.snooze(nudge.id, person.id, SOON)
        assert not await tx.deliveries.snooze(nudge.id, person.id, SOON + timedelta(hours=1))
    assert (await _get(storage, nudge)).due_at == SOON


async def test_a_nudge_can_be_snoozed_twice_and_not_a_third_time(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    taken = []
    for minutes in (0, 15, 30):
        await _send(storage, NOW + timedelta(minutes=minutes))
        async with storage.transaction() as tx:
            due = NOW + timedelta(minutes=minutes + 15)
            taken.append(await tx.deliveries.snooze(nudge.id, person.id, due))
    assert taken == [True, True, False]


async def test_what_was_answered_cannot_be_snoozed(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    await _send(storage)
    async with storage.transaction() as tx:
        await tx.deliveries.answer(nudge.id, person.id, Answer.DONE, SOON)
        assert not await tx.deliveries.snooze(nudge.id, person.id, SOON)


async def test_a_check_in_that_is_snoozed_still_ends_with_its_day(storage: Storage) -> None:
    person = await add_person(storage)
    end = NOW + timedelta(hours=12)
    checkin = await _owe(storage, person.id, Kind.CHECKIN, expires_at=end)
    await _send(storage)
    async with storage.transaction() as tx:
        await tx.deliveries.snooze(checkin.id, person.id, SOON)
    assert (await _get(storage, checkin)).expires_at == end


async def test_a_snoozed_nudge_that_is_answered_meanwhile_does_not_come_back(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    await _send(storage)
    async with storage.transaction() as tx:
        await tx.deliveries.snooze(nudge.id, person.id, SOON)
        assert await tx.deliveries.answer(nudge.id, person.id, Answer.DONE, NOW)
    assert (await _get(storage, nudge)).status is Status.SENT
    assert await SqlLedger(storage.database).lease(SOON, "engine", 10, timedelta(minutes=1)) == []


async def test_what_is_answered_before_it_was_ever_sent_is_not_sent(storage: Storage) -> None:
    person = await add_person(storage)
    checkin = await _owe(storage, person.id, Kind.CHECKIN)
    async with storage.transaction() as tx:
        assert await tx.deliveries.answer(checkin.id, person.id, Answer.ANSWERED, NOW)
    assert (await _get(storage, checkin)).status is Status.CANCELLED


async def test_a_message_that_may_not_have_arrived_can_be_answered(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id)
    await _send(storage, result=SendResult.UNKNOWN)
    async with storage.transaction() as tx:
        assert await tx.deliveries.answer(nudge.id, person.id, Answer.DONE, NOW)
    assert (await _get(storage, nudge)).status is Status.UNKNOWN


async def test_only_what_waits_is_cancelled_and_only_of_these_kinds(storage: Storage) -> None:
    person, other = await add_person(storage, 1), await add_person(storage, 2)
    sent = await _owe(storage, person.id, Kind.CHECKIN)
    await _send(storage)
    waiting = await _owe(storage, person.id, Kind.CHECKIN_REMINDER)
    another = await _owe(storage, person.id, Kind.ADVICE)
    hers = await _owe(storage, other.id, Kind.CHECKIN_REMINDER)
    async with storage.transaction() as tx:
        assert await tx.deliveries.cancel(person.id, {Kind.CHECKIN, Kind.CHECKIN_REMINDER}, "answered") == 1
    found = await _get(storage, waiting)
    assert (found.status, found.reason) == (Status.CANCELLED, "answered")
    assert (await _get(storage, sent)).status is Status.SENT
    assert (await _get(storage, another)).status is Status.PENDING
    assert (await _get(storage, hers)).status is Status.PENDING


async def test_replies_of_a_week_count_taps_of_any_kind_and_no_silence(storage: Storage) -> None:
    person = await add_person(storage)
    nudges = [await _owe(storage, person.id, local_date=TODAY - timedelta(days=day)) for day in range(1, 9)]
    await _owe(storage, person.id, Kind.CHECKIN, local_date=YESTERDAY)
    await _send(storage)
    await _owe(storage, person.id, local_date=YESTERDAY)
    async with storage.transaction() as tx:
        await tx.deliveries.answer(nudges[0].id, person.id, Answer.DONE, SOON)
        await tx.deliveries.answer(nudges[1].id, person.id, Answer.NOT_NOW, SOON)
        await tx.deliveries.snooze(nudges[2].id, person.id, SOON)
        await tx.deliveries.answer(nudges[3].id, person.id, Answer.IGNORED, SOON)
        await tx.deliveries.answer(nudges[7].id, person.id, Answer.DONE, SOON)
        week = await tx.deliveries.reply_counts(person.id, TODAY - timedelta(days=7), YESTERDAY)
        nobody = await tx.deliveries.reply_counts(PersonId(404), YESTERDAY, TODAY)
    assert week == Week(sent=7, replied=3)
    assert nobody == Week(sent=0, replied=0)


async def test_silence_is_found_after_its_time_and_only_once(storage: Storage) -> None:
    person = await add_person(storage)
    silent = await _owe(storage, person.id)
    answered = await _owe(storage, person.id)
    await _owe(storage, person.id, Kind.CHECKIN)
    await _send(storage)
    async with storage.transaction() as tx:
        await tx.deliveries.answer(answered.id, person.id, Answer.DONE, NOW)
        assert await tx.deliveries.unanswered(NOW - timedelta(seconds=1)) == ()
        found = await tx.deliveries.unanswered(NOW)
        assert [one.id for one in found] == [silent.id]
        await tx.deliveries.answer(silent.id, person.id, Answer.IGNORED, NOW)
        assert await tx.deliveries.unanswered(NOW + timedelta(days=1)) == ()


async def test_what_a_delivery_carries_grows(storage: Storage) -> None:
    person = await add_person(storage)
    nudge = await _owe(storage, person.id, payload={"why": "spread"})
    async with storage.transaction() as tx:
        tx.deliveries.remember(nudge.id, person.id, {"item": "chin_tuck", "shown": ["chin_tuck"]})
    async with storage.transaction() as tx:
        tx.deliveries.remember(nudge.id, person.id, {"item": "wall_angel", "shown": ["chin_tuck", "wall_angel"]})
    assert (await _get(storage, nudge)).payload == {
        "why": "spread",
        "item": "wall_angel",
        "shown": ["chin_tuck", "wall_angel"],
    }


async def test_what_nudges_showed_lately_is_known_before_and_after_it_is_written(storage: Storage) -> None:
    person, other = await add_person(storage, 1), await add_person(storage, 2)
    nudge, plain = await _owe(storage, person.id), await _owe(storage, person.id)
    hers = await _owe(storage, other.id)
    day = nudge.local_date
    async with storage.transaction() as tx:
        assert await tx.deliveries.shown(person.id, day) == ()
        tx.deliveries.remember(nudge.id, person.id, {"shown": ["chin_tuck"]})
        tx.deliveries.remember(hers.id, other.id, {"shown": ["wall_angel"]})
        assert await tx.deliveries.shown(person.id, day) == (Shown(nudge.id, day, ["chin_tuck"]),)
        assert (await tx.deliveries.get(nudge.id, person.id) or plain).payload["shown"] == ["chin_tuck"]
    async with storage.transaction() as tx:
        assert await tx.deliveries.shown(person.id, day) == (Shown(nudge.id, day, ["chin_tuck"]),)
        assert await tx.deliveries.shown(person.id, day + timedelta(days=1)) == ()


async def test_a_forged_id_reaches_nobody_elses_delivery(storage: Storage) -> None:
    mine, theirs = await add_person(storage, 1), await add_person(storage, 2)
    hers = await _owe(storage, theirs.id)
    await _send(storage)
    before = await _get(storage, hers)

    async def tries(tx: Transaction) -> list[object]:
        return [
            await tx.deliveries.get(hers.id, mine.id),
            await tx.deliveries.answer(hers.id, mine.id, Answer.DONE, NOW),
            await tx.deliveries.snooze(hers.id, mine.id, SOON),
            await tx.deliveries.answer(DeliveryId(404), mine.id, Answer.DONE, NOW),
        ]

    async with storage.transaction() as tx:
        assert not any(await tries(tx))
        tx.deliveries.remember(hers.id, mine.id, {"item": "x"})
    assert await _get(storage, hers) == before
