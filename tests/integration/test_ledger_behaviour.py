"""What every ledger promises the engine: in memory, on SQLite and on PostgreSQL alike."""

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.storage.storage import Storage
from scheduler.deliveries import Delivery, Status
from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.ports import Advance, Outcome, Owed, PlanOwner, SendResult
from scheduler.preferences import Preferences
from scheduler.slots import PersonId, Slot
from tests.attempts import settle
from tests.integration.ledger_books import LedgerBook, MemoryBook, SqlBook, slot

EVENING = datetime(2027, 3, 1, 19, 0, tzinfo=UTC)
"""20:00 in Berlin, when the check-in is due."""

NOW = EVENING - timedelta(hours=10)
MINUTE = timedelta(minutes=1)
CHECKIN_ONLY = Preferences(checkin_at=time(20))
SENT = Outcome(result=SendResult.SENT, message_id=9)


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def book_url(request: pytest.FixtureRequest) -> str | None:
    """Return where the ledger is, None for memory."""
    # Asked for outside the event loop: databases are made in one of their own.
    url: str | None = None if request.param == "memory" else request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def book(book_url: str | None) -> AsyncGenerator[LedgerBook]:
    """Open an empty ledger of each kind."""
    if book_url is None:
        yield MemoryBook()
        return
    storage = await Storage.open(book_url)
    yield SqlBook(storage)
    await storage.close()


@dataclass
class Step:
    """A step that owes and misses what it is told, and keeps what it was shown."""

    owed: Sequence[Slot] = ()
    missed: Sequence[Slot] = ()
    next_slot: Slot | None = None
    engagement: Engagement = field(default_factory=Engagement)
    shown: list[PlanOwner] = field(default_factory=list)

    def __call__(self, owner: PlanOwner, now: datetime) -> Advance:
        """Decide as told."""
        self.shown.append(owner)
        return Advance(
            owed=[Owed(slot=one, expires_at=one.at + timedelta(hours=1)) for one in self.owed],
            missed=self.missed,
            next_slot=self.next_slot,
            engagement=self.engagement,
        )


async def _only(book: LedgerBook, person: PersonId) -> Delivery:
    (found,) = await book.of(person)
    return found


async def _lease_one(book: LedgerBook, now: datetime, owner: str = "a") -> Delivery:
    (leased,) = await book.ledger.lease(now, owner, 10, MINUTE)
    return leased


async def test_somebody_who_is_due_is_owed_what_the_step_says_and_moves_on(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    tomorrow = slot(Kind.CHECKIN, EVENING + timedelta(days=1))
    step = Step(owed=[slot(Kind.CHECKIN, EVENING)], next_slot=tomorrow)
    assert await book.ledger.advance_due(EVENING, 10, step) == 1
    owed = await _only(book, person)
    assert (owed.kind, owed.due_at, owed.expires_at) == (Kind.CHECKIN, EVENING, EVENING + timedelta(hours=1))
    assert (owed.status, owed.chat_id, owed.attempts) == (Status.PENDING, 50, 0)
    assert (await book.owner(person, EVENING)).next_slot == tomorrow


async def test_nobody_is_advanced_before_their_time_or_twice(book: LedgerBook) -> None:
    await book.enrol(50, CHECKIN_ONLY, NOW)
    step = Step()
    assert await book.ledger.advance_due(EVENING - timedelta(microseconds=1), 10, step) == 0
    assert await book.ledger.advance_due(EVENING, 10, step) == 1
    assert await book.ledger.advance_due(EVENING + timedelta(days=9), 10, step) == 0


async def test_due_people_are_advanced_in_batches_until_none_is_left(book: LedgerBook) -> None:
    people = [await book.enrol(chat, CHECKIN_ONLY, NOW) for chat in range(5)]
    step = Step()
    assert [await book.ledger.advance_due(EVENING, 2, step) for _ in range(4)] == [2, 2, 1, 0]
    assert sorted(owner.person for owner in step.shown) == sorted(people)


async def test_the_step_sees_who_it_decides_for(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.ADVICE, NOW, ordinal=1000)
    await book.owe(person, Kind.POSTURE, EVENING, ordinal=2)
    step = Step()
    await book.ledger.advance_due(EVENING, 10, step)
    (owner,) = step.shown
    assert (owner.person, owner.chat_id, owner.zone) == (person, 50, "Europe/Berlin")
    assert (owner.preferences, owner.engagement) == (CHECKIN_ONLY, Engagement())
    assert owner.next_slot is not None
    assert (owner.next_slot.kind, owner.next_slot.at) == (Kind.CHECKIN, EVENING)
    assert sorted(owner.filled, key=lambda one: one.at) == [
        slot(Kind.ADVICE, NOW, 1000),
        slot(Kind.POSTURE, EVENING, 2),
    ]


async def test_the_step_sees_when_the_last_message_came_or_that_one_waits(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    sent = await book.owe(person, Kind.POSTURE, NOW)
    await book.owe(person, Kind.STRETCH, EVENING - MINUTE, expires_at=EVENING)
    none = await book.owner(person, NOW - MINUTE)
    (leased,) = await book.ledger.lease(NOW, "a", 10, MINUTE)
    assert await settle(book.ledger, leased, "a", SENT, NOW + MINUTE)

    moments = (NOW + 2 * MINUTE, EVENING, EVENING + MINUTE)
    came = [(await book.owner(person, moment)).last_came for moment in moments]

    assert sent.id == leased.id
    assert none.last_came is None
    assert came == [NOW + MINUTE, EVENING, NOW + MINUTE]


async def test_the_engagement_a_step_returns_is_kept(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    engagement = Engagement(cap_now=2, last_push_on=EVENING.date(), last_seen=NOW)
    await book.ledger.advance_due(EVENING, 10, Step(engagement=engagement))
    assert (await book.owner(person, EVENING)).engagement == engagement


async def test_a_slot_that_is_filled_is_not_filled_again(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.CHECKIN, EVENING)
    await book.ledger.lease(EVENING, "a", 10, MINUTE)
    await book.ledger.advance_due(EVENING, 10, Step(owed=[slot(Kind.CHECKIN, EVENING)]))
    assert (await _only(book, person)).status is Status.LEASED


async def test_a_slot_that_passed_too_late_is_kept_as_dropped_and_never_sent(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    passed = slot(Kind.STRETCH, NOW)
    await book.ledger.advance_due(EVENING, 10, Step(missed=[passed], next_slot=slot(Kind.CHECKIN, EVENING)))
    await book.ledger.advance_due(EVENING, 10, Step(owed=[passed]))
    found = await _only(book, person)
    assert (found.status, found.reason) == (Status.DROPPED, "late")
    assert await book.ledger.lease(EVENING, "a", 10, MINUTE) == []


async def test_a_reminder_owed_for_later_waits_for_its_time(book: LedgerBook) -> None:
    await book.enrol(50, CHECKIN_ONLY, NOW)
    later = EVENING + timedelta(hours=2)
    step = Step(owed=[slot(Kind.CHECKIN, EVENING), slot(Kind.CHECKIN_REMINDER, later)])
    await book.ledger.advance_due(EVENING, 10, step)
    assert [one.kind for one in await book.ledger.lease(EVENING, "a", 10, MINUTE)] == [Kind.CHECKIN]
    assert [one.kind for one in await book.ledger.lease(later, "a", 10, MINUTE)] == [Kind.CHECKIN_REMINDER]


async def test_what_matters_more_is_leased_first_then_what_waited_longer(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    for kind, minutes in (
        (Kind.POSTURE, 0),
        (Kind.STRETCH, 3),
        (Kind.CHECKIN, 5),
        (Kind.ADVICE, 9),
        (Kind.STRENGTH, 1),
        (Kind.FOLLOW_UP, 8),
        (Kind.SAFETY, 11),
    ):
        await book.owe(person, kind, NOW + timedelta(minutes=minutes))
    leased = [
        one.kind
        for _ in range(4)
        for one in await book.ledger.lease(NOW + timedelta(minutes=10), "a", 2, timedelta(hours=1))
    ]
    assert leased == [Kind.FOLLOW_UP, Kind.ADVICE, Kind.CHECKIN, Kind.POSTURE, Kind.STRENGTH, Kind.STRETCH]


async def test_a_lease_counts_the_attempt_and_says_who_holds_it(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    owed = await book.owe(person, Kind.POSTURE, NOW, payload={"item": "x"})
    leased = await _lease_one(book, NOW, "engine 1")
    assert leased == replace(
        owed, status=Status.LEASED, attempts=1, lease_owner="engine 1", lease_until=NOW + MINUTE, payload={"item": "x"}
    )
    assert leased == await _only(book, person)
    assert await book.ledger.lease(NOW, "engine 2", 10, MINUTE) == []


async def test_nothing_is_leased_before_its_time(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    assert await book.ledger.lease(NOW - timedelta(microseconds=1), "a", 10, MINUTE) == []


async def test_what_arrived_is_sent_with_its_message(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    assert await settle(book.ledger, await _lease_one(book, NOW), "a", SENT, NOW + MINUTE)
    found = await _only(book, person)
    assert (found.status, found.message_id, found.sent_at) == (Status.SENT, 9, NOW + MINUTE)
    assert (found.lease_owner, found.lease_until) == (None, None)


@pytest.mark.parametrize(
    ("result", "status"),
    [
        (SendResult.UNKNOWN, Status.UNKNOWN),
        (SendResult.REFUSED, Status.DROPPED),
        (SendResult.DROPPED, Status.DROPPED),
        (SendResult.NOT_SENT, Status.DROPPED),
        (SendResult.GONE, Status.DROPPED),
    ],
)
async def test_what_did_not_arrive_says_so(book: LedgerBook, result: SendResult, status: Status) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    leased = await _lease_one(book, NOW)
    assert await settle(book.ledger, leased, "a", Outcome(result=result, reason="because"), NOW)
    found = await _only(book, person)
    assert (found.status, found.reason, found.sent_at) == (status, "because", None)


async def test_a_retry_waits_for_its_time_and_counts_on(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    again = Outcome(result=SendResult.NOT_SENT, retry_at=NOW + MINUTE)
    assert await settle(book.ledger, await _lease_one(book, NOW), "a", again, NOW)
    assert (await _only(book, person)).status is Status.PENDING
    assert await book.ledger.lease(NOW, "a", 10, MINUTE) == []
    assert (await _lease_one(book, NOW + MINUTE)).attempts == 2


async def test_only_the_holder_of_a_lease_can_settle_it(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    leased = await _lease_one(book, NOW, "a")
    assert not await settle(book.ledger, leased, "b", SENT, NOW)
    assert (await _only(book, person)).status is Status.LEASED
    assert await settle(book.ledger, leased, "a", SENT, NOW)
    assert not await settle(book.ledger, leased, "a", Outcome(result=SendResult.UNKNOWN), NOW)


async def test_an_old_attempt_cannot_settle_the_new_one_of_the_same_engine(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.CHECKIN, NOW)
    old = await _lease_one(book, NOW)
    await book.ledger.reap(NOW + MINUTE)
    new = await _lease_one(book, NOW + MINUTE)
    assert not await settle(book.ledger, old, "a", SENT, NOW + MINUTE)
    assert await settle(book.ledger, new, "a", SENT, NOW + MINUTE)


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (Kind.POSTURE, Status.UNKNOWN),
        (Kind.CHECKIN_REMINDER, Status.UNKNOWN),
        (Kind.CHECKIN, Status.PENDING),
        (Kind.ADVICE, Status.PENDING),
        (Kind.FOLLOW_UP, Status.PENDING),
        (Kind.SAFETY, Status.PENDING),
    ],
)
async def test_a_lease_that_ran_out_ends_by_what_its_kind_is_owed(book: LedgerBook, kind: Kind, status: Status) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, kind, NOW)
    await _lease_one(book, NOW)
    assert await book.ledger.reap(NOW + MINUTE - timedelta(microseconds=1)) == 0
    assert await book.ledger.reap(NOW + MINUTE) == 1
    assert await book.ledger.reap(NOW + MINUTE) == 0
    found = await _only(book, person)
    assert (found.status, found.lease_owner, found.lease_until) == (status, None, None)


async def test_a_lease_that_ran_out_can_still_be_settled_until_somebody_reaps_it(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    assert await settle(book.ledger, await _lease_one(book, NOW), "a", SENT, NOW + timedelta(hours=1))
    assert (await _only(book, person)).status is Status.SENT


async def test_when_a_chat_is_gone_everything_stops_for_this_person_alone(book: LedgerBook) -> None:
    gone, other = await book.enrol(50, CHECKIN_ONLY, NOW), await book.enrol(51, CHECKIN_ONLY, NOW)
    first = await book.owe(gone, Kind.ADVICE, NOW)
    for person in (gone, other):
        await book.owe(person, Kind.POSTURE, NOW + MINUTE)
    leased = await _lease_one(book, NOW)
    assert leased.id == first.id
    assert await settle(book.ledger, leased, "a", Outcome(result=SendResult.GONE), NOW)
    assert [one.status for one in await book.of(gone)] == [Status.DROPPED, Status.CANCELLED]
    assert [one.person for one in await book.ledger.lease(NOW + MINUTE, "a", 10, MINUTE)] == [other]
    step = Step()
    await book.ledger.advance_due(EVENING, 10, step)
    assert [owner.person for owner in step.shown] == [other]


async def test_somebody_who_lost_the_lease_cannot_stop_a_person(book: LedgerBook) -> None:
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    await book.owe(person, Kind.POSTURE, NOW)
    leased = await _lease_one(book, NOW)
    assert not await settle(book.ledger, leased, "b", Outcome(result=SendResult.GONE), NOW)
    assert await book.ledger.advance_due(EVENING, 10, Step()) == 1


async def test_the_next_moment_is_the_soonest_of_plans_and_deliveries(book: LedgerBook) -> None:
    assert await book.ledger.next_due() is None
    person = await book.enrol(50, CHECKIN_ONLY, NOW)
    assert await book.ledger.next_due() == EVENING
    await book.owe(person, Kind.STRETCH, NOW + timedelta(minutes=5))
    await book.owe(person, Kind.ADVICE, NOW + timedelta(minutes=7))
    assert await book.ledger.next_due() == NOW + timedelta(minutes=5)
    await book.ledger.lease(NOW + timedelta(minutes=5), "a", 10, MINUTE)
    assert await book.ledger.next_due() == NOW + timedelta(minutes=7)
