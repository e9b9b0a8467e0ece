"""People on file."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.diary.advice import AdviceState
from bot.diary.flags import Level
from bot.diary.profile import Condition, Profile
from bot.people import Awaiting, Person, Stage
from bot.storage.errors import UnknownPerson
from bot.storage.people import Counts
from bot.storage.storage import Storage
from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import PersonId, Slot
from tests.integration.storage.records import NOW, add_person, advice, entry, practice

SLOT = Slot(kind=Kind.STRETCH, local_date=date(2027, 3, 2), ordinal=1, at=NOW + timedelta(hours=20))


def _everything_chosen(person: Person) -> Person:
    return replace(
        person,
        language="pt-BR",
        stage=Stage.READY,
        zone="America/Sao_Paulo",
        country="BR",
        plan_name="desk",
        preferences=Preferences(
            windows={1: (Window(start=time(9), end=time(12)), Window(start=time(13, 30), end=time(17)))},
            kinds={Kind.POSTURE: KindPlan(per_day=2), Kind.BREATHING: KindPlan(times=(time(15),))},
            quiet_hours=None,
            quiet_days=frozenset({date(2027, 12, 24)}),
            cap=3,
            checkin_at=time(19, 45),
        ),
        engagement=Engagement(ignored_in_a_row=1, ignored_on=date(2027, 3, 1), cap_now=2, last_seen=NOW),
        profile=Profile(adult=True, conditions=frozenset({Condition.PREGNANT}), pregnant_weeks=20, answered=True),
        paused_until=NOW + timedelta(days=1),
        pause_keeps_checkin=True,
        crisis_until=NOW + timedelta(hours=1),
        awaiting=Awaiting.NOTE,
        awaiting_for="2027-03-01",
        consented_at=NOW,
        blocked_at=NOW,
        joined_on=date(2027, 3, 1),
    )


async def test_a_person_is_found_by_chat_and_by_id(storage: Storage) -> None:
    async with storage.transaction() as tx:
        made = await tx.people.create(2**52, "en", NOW)
    async with storage.reading() as tx:
        assert await tx.people.get(made.id) == made
        assert await tx.people.by_chat(2**52) == made
        assert await tx.people.by_chat(6) is None
        assert await tx.people.get(PersonId(made.id + 1)) is None


async def test_the_same_chat_is_put_on_file_once(storage: Storage) -> None:
    async with storage.transaction() as tx:
        first = await tx.people.create(5, "en", NOW)
    async with storage.transaction() as tx:
        again = await tx.people.create(5, "de", NOW + timedelta(days=1))
    assert again == first


async def test_everything_a_person_chose_is_remembered(storage: Storage) -> None:
    person = _everything_chosen(await add_person(storage))
    async with storage.transaction() as tx:
        await tx.people.save(person)
    async with storage.reading() as tx:
        assert await tx.people.get(person.id) == person


async def test_what_cannot_be_kept_in_a_text_is_left_out_of_it(storage: Storage) -> None:
    person = replace(await add_person(storage), awaiting_for="a\x00b\ud800c 🧘 \u202eש")
    async with storage.transaction() as tx:
        await tx.people.save(person)
    async with storage.reading() as tx:
        found = await tx.people.get(person.id)
    assert found is not None
    assert found.awaiting_for == "ab?c 🧘 \u202eש"


async def test_saving_somebody_who_was_erased_meanwhile_is_refused(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        await tx.people.erase(person.id)
    with pytest.raises(UnknownPerson):
        async with storage.transaction() as tx:
            await tx.people.save(person)


async def test_saving_a_person_leaves_the_next_slot_alone(storage: Storage) -> None:
    person = await add_person(storage, zone="Europe/Berlin")
    async with storage.transaction() as tx:
        await tx.people.schedule(person.id, SLOT)
        await tx.people.save(replace(person, language="de"))
    async with storage.reading() as tx:
        owner = await tx.people.owner(person.id, NOW)
    assert owner is not None
    assert owner.next_slot == SLOT


async def test_nothing_planned_is_remembered_as_nothing(storage: Storage) -> None:
    person = await add_person(storage, zone="Europe/Berlin")
    async with storage.transaction() as tx:
        await tx.people.schedule(person.id, SLOT)
        await tx.people.schedule(person.id, None)
        owner = await tx.people.owner(person.id, NOW)
    assert owner is not None
    assert owner.next_slot is None


async def test_the_owner_of_a_plan_carries_what_the_plan_follows_from(storage: Storage) -> None:
    person = _everything_chosen(await add_person(storage))
    async with storage.transaction() as tx:
        await tx.people.save(person)
        owner = await tx.people.owner(person.id, NOW)
    assert owner is not None
    assert (owner.person, owner.chat_id, owner.zone) == (person.id, person.chat_id, person.zone)
    assert (owner.preferences, owner.engagement) == (person.preferences, person.engagement)
    assert (owner.quiet_until, owner.pause_keeps_checkin) == (person.paused_until, True)
    assert owner.holds_exercise is False


async def test_somebody_without_a_time_zone_has_no_plan(storage: Storage) -> None:
    person = await add_person(storage, zone=None)
    async with storage.reading() as tx:
        assert await tx.people.owner(person.id, NOW) is None


@pytest.mark.parametrize(
    ("level", "state", "held"),
    [
        (Level.E, AdviceState.OPEN, True),
        (Level.S, AdviceState.OPEN, True),
        (Level.S, AdviceState.SEEN, False),
        (Level.E, AdviceState.MISTAKE, False),
        (Level.D, AdviceState.OPEN, False),
    ],
)
async def test_urgent_advice_holds_exercise_until_it_is_cleared(
    storage: Storage, level: Level, state: AdviceState, held: bool
) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        await tx.advice.add(person.id, advice(level=level, state=state))
        owner = await tx.people.owner(person.id, NOW)
    assert owner is not None
    assert owner.holds_exercise is held


async def test_slots_around_today_that_are_deliveries_already_are_known_to_the_plan(storage: Storage) -> None:
    person, other = await add_person(storage, 1), await add_person(storage, 2)
    today = NOW.date()
    async with storage.transaction() as tx:
        for days in (-3, -2, 0, 2, 3):
            day = today + timedelta(days=days)
            await tx.deliveries.add(person.id, Kind.POSTURE, day, NOW + timedelta(days=days), {}, ordinal=0)
        await tx.deliveries.add(person.id, Kind.STRETCH, today, NOW, {}, ordinal=0)
        await tx.deliveries.cancel(person.id, [Kind.STRETCH], "paused")
        await tx.deliveries.add(other.id, Kind.STRENGTH, today, NOW, {}, ordinal=0)
        owner = await tx.people.owner(person.id, NOW)
    assert owner is not None
    assert [(slot.kind, slot.local_date, slot.at) for slot in owner.filled] == [
        (Kind.POSTURE, today + timedelta(days=days), NOW + timedelta(days=days)) for days in (-2, 0, 2)
    ]


async def test_erasing_says_what_was_erased(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        await tx.entries.add(person.id, entry(score=4))
        await tx.entries.add(person.id, entry(score=5))
        await tx.advice.add(person.id, advice())
        await tx.practice.add(person.id, practice())
        for _ in range(3):
            await tx.deliveries.add(person.id, Kind.ADVICE, NOW.date(), NOW, {})
    async with storage.transaction() as tx:
        counts = await tx.people.erase(person.id)
        again = await tx.people.erase(person.id)
    assert counts == Counts(entries=2, deliveries=3, advice=1, practice=1, reviews=0)
    assert again == Counts(entries=0, deliveries=0, advice=0, practice=0, reviews=0)


async def test_a_number_once_given_to_a_person_is_never_given_to_another(storage: Storage) -> None:
    first = await add_person(storage, 1)
    async with storage.transaction() as tx:
        await tx.people.erase(first.id)
    second = await add_person(storage, 2)
    assert second.id > first.id


async def test_a_naive_time_is_refused(storage: Storage) -> None:
    person = replace(await add_person(storage), paused_until=datetime(2027, 3, 1, 12))  # noqa: DTZ001
    with pytest.raises(Exception, match="without a zone"):
        async with storage.transaction() as tx:
            await tx.people.save(person)


async def test_times_come_back_in_utc_whatever_zone_they_were_given_in(storage: Storage) -> None:
    local = datetime(2027, 7, 1, 12, 0, 0, 123456, tzinfo=ZoneInfo("Asia/Kolkata"))
    person = await add_person(storage, paused_until=local)
    async with storage.reading() as tx:
        found = await tx.people.get(person.id)
    assert found is not None
    assert found.paused_until is not None
    assert found.paused_until == local
    assert found.paused_until.tzinfo is UTC
