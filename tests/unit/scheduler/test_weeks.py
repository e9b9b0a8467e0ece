"""Weeks of a person's life: what was shown is what came, over restarts, sleep and moves."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.deliveries import Status
from scheduler.engagement import Engagement
from scheduler.engine import Engine
from scheduler.kinds import NUDGES, PLANNED, Kind
from scheduler.local_time import DAY, has_day, local_day
from scheduler.ports import Outcome, SendResult
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import PersonId, Slot
from scheduler.upcoming import today
from scheduler.wall import clock
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import MemoryLedger
from tests.fakes.sender import FakeSender
from tests.unit.scheduler.people import ANNA, days, every_day, is_allowed, office, preferences, someone, zones

SECOND = timedelta(seconds=1)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Life:
    """One person and the engine that serves them."""

    def __init__(self, chosen: Preferences, zone: str, start: date, person: PersonId = ANNA) -> None:
        self.clock = FakeClock(datetime(start.year, start.month, start.day, tzinfo=UTC))
        self.ledger = MemoryLedger()
        self.sender = FakeSender(self.clock)
        new = someone(person=person, preferences=chosen, zone=zone, engagement=Engagement())
        self.ledger.enrol(new, self.clock.now())
        self.restart()

    def restart(self) -> None:
        """Throw the engine away, as a crash does, and start a new one on the same ledger."""
        self.engine = Engine(self.ledger, self.sender, self.clock, owner_id="engine")

    async def live(self, until: datetime, restart_each: int = 0) -> None:
        """Go from one thing due to the next; restart after every nth of them."""
        steps = 0
        while (due := await self.ledger.next_due()) and due <= until:
            self.clock.set(max(due, self.clock.now()))
            await self.engine.tick()
            steps += 1
            if restart_each and steps % restart_each == 0:
                self.restart()
            await self.engine.dispatch()
        self.clock.set(until)

    def move(self, zone: str) -> None:
        """Change the person's zone, as /settings does."""
        now = self.clock.now()
        self.ledger.enrol(replace(self.ledger.owner(ANNA, now), zone=zone), now)

    def shown(self) -> list[Slot]:
        """Return what /today shows as still to come."""
        now = self.clock.now()
        return [line.slot for line in today(self.ledger.owner(ANNA, now), now) if line.slot.at > now]

    def came(self, since: datetime) -> list[Slot]:
        """Return the planned messages that were sent after a moment."""
        return [
            Slot(
                kind=sent.delivery.kind, local_date=sent.delivery.local_date, ordinal=sent.delivery.ordinal, at=sent.at
            )
            for sent in self.sender.attempts
            if sent.at > since and sent.delivery.kind in PLANNED
        ]


@settings(max_examples=40)
@given(chosen=preferences(), zone=zones(), start=days(), restart_each=st.integers(0, 4))
async def test_what_today_shows_is_what_comes_day_by_day_over_restarts(
    chosen: Preferences, zone: str, start: date, restart_each: int
) -> None:
    life = Life(chosen, zone, start)
    for _ in range(10):
        shown, since = life.shown(), life.clock.now()
        day = local_day(since, zone)
        await life.live(since + DAY, restart_each)
        assert [slot for slot in life.came(since) if slot.local_date == day] == shown

    assert {one.status for one in life.ledger.of(ANNA)} <= {Status.SENT, Status.PENDING}
    assert life.ledger.missed == []


@settings(max_examples=40)
@given(zone=zones(), start=days())
async def test_every_local_day_has_its_check_in_and_just_one(zone: str, start: date) -> None:
    life = Life(office(kinds={}), zone, start)
    began = life.clock.now()
    end = began + timedelta(days=14)

    await life.live(end)

    checkins = [slot.local_date for slot in life.came(LONG_AGO) if slot.kind is Kind.CHECKIN]
    first, last = local_day(began, zone), local_day(end, zone)
    between = [first + number * DAY for number in range(1, (last - first).days)]
    assert [day for day in checkins if first < day < last] == [day for day in between if has_day(day, zone)]
    assert max(Counter(checkins).values()) == 1


@settings(max_examples=60)
@given(
    chosen=preferences(),
    home=zones(),
    start=days(),
    moves=st.lists(st.tuples(st.integers(1, 40), zones()), min_size=1, max_size=5),
)
async def test_moving_between_zones_doubles_nothing_and_breaks_no_promise(
    chosen: Preferences, home: str, start: date, moves: list[tuple[int, str]]
) -> None:
    life = Life(chosen, home, start)
    zone = home
    for hours, new_zone in moves:
        since = life.clock.now()
        await life.live(since + timedelta(hours=hours))
        assert all(is_allowed(slot, chosen, zone) for slot in life.came(since))
        life.move(new_zone)
        zone = new_zone
    since = life.clock.now()
    await life.live(since + timedelta(days=2))

    everything = life.came(LONG_AGO)
    nudges = Counter(slot.local_date for slot in everything if slot.kind in NUDGES)
    assert all(is_allowed(slot, chosen, zone) for slot in life.came(since))
    assert max(Counter(slot.key for slot in everything).values(), default=1) == 1
    assert max(nudges.values(), default=0) <= chosen.cap


@settings(max_examples=40)
@given(
    chosen=preferences(),
    zone=zones(),
    start=days(),
    sleeps=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 100)), min_size=1, max_size=4),
)
async def test_a_machine_that_sleeps_wakes_without_a_burst(
    chosen: Preferences, zone: str, start: date, sleeps: list[tuple[int, int]]
) -> None:
    life = Life(chosen, zone, start)
    for awake, asleep in sleeps:
        await life.live(life.clock.now() + timedelta(hours=awake))
        life.clock.pass_by(timedelta(hours=asleep))
        woken = life.clock.now()
        await life.engine.tick()
        await life.engine.dispatch()
        at_once = [slot for slot in life.came(woken - SECOND) if slot.at == woken]
        assert len(at_once) <= 1
        assert all(is_allowed(slot, chosen, zone) for slot in at_once)

    await life.live(life.clock.now() + timedelta(days=1))

    keys = Counter(one.key for one in life.ledger.of(ANNA))
    assert max(keys.values(), default=1) == 1


@settings(max_examples=150)
@given(
    checkin_at=st.integers(8 * 60, 18 * 60),
    plan=st.dictionaries(st.sampled_from(NUDGES), st.integers(1, 4), min_size=2),
    person=st.integers(1, 50),
    naps=st.lists(st.tuples(st.integers(0, 240), st.integers(2, 240)), min_size=1, max_size=6),
)
async def test_after_any_nap_in_a_full_day_at_most_one_message_comes_at_once(
    checkin_at: int, plan: dict[Kind, int], person: int, naps: list[tuple[int, int]]
) -> None:
    chosen = every_day(
        Window(start=time(8), end=time(20, 45)),
        kinds={kind: KindPlan(per_day=count) for kind, count in plan.items()},
        checkin_at=clock(checkin_at * 60),
        cap=8,
    )
    life = Life(chosen, "Europe/Berlin", date(2026, 3, 2), PersonId(person))
    await life.live(life.clock.now() + timedelta(hours=7))
    for awake, asleep in naps:
        await life.live(life.clock.now() + timedelta(minutes=awake))
        life.clock.pass_by(timedelta(minutes=asleep))
        woken = life.clock.now()
        await life.engine.tick()
        await life.engine.dispatch()
        assert len([sent for sent in life.sender.attempts if sent.at == woken]) <= 1


@settings(max_examples=30)
@given(
    checkin_at=st.integers(8 * 60, 18 * 60),
    person=st.integers(1, 50),
    away_from=st.integers(0, 600),
    away_for=st.integers(2, 110),
)
async def test_when_telegram_answers_again_messages_do_not_come_at_once(
    checkin_at: int, person: int, away_from: int, away_for: int
) -> None:
    chosen = every_day(
        Window(start=time(8), end=time(20, 45)),
        kinds={kind: KindPlan(per_day=2) for kind in NUDGES},
        checkin_at=clock(checkin_at * 60),
        cap=8,
    )
    life = Life(chosen, "Europe/Berlin", date(2026, 3, 2), PersonId(person))
    await life.live(life.clock.now() + timedelta(hours=7, minutes=away_from))
    life.sender.outage = Outcome(result=SendResult.NOT_SENT)
    await life.live(life.clock.now() + timedelta(minutes=away_for))
    life.sender.outage = None
    back = life.clock.now()
    await life.live(back + timedelta(hours=12))

    # The last attempt of the outage may fall on the very moment in which it ends.
    came = [sent.at for sent in life.sender.attempts if sent.at > back]
    assert all(later - sooner >= timedelta(minutes=1) for sooner, later in pairwise(came))


async def test_a_clock_set_back_sends_nothing_twice() -> None:
    life = Life(office(), "Europe/Berlin", date(2026, 3, 2))
    await life.live(life.clock.now() + timedelta(hours=14))
    before = life.came(LONG_AGO)

    life.clock.pass_by(-timedelta(hours=6))
    await life.live(life.clock.now() + timedelta(hours=30))

    keys = [slot.key for slot in life.came(LONG_AGO)]
    assert len(keys) == len(set(keys))
    assert {slot.key for slot in before} <= set(keys)
    assert len(keys) == 5 + len([key for key in keys if key.local_date > date(2026, 3, 2)])


async def test_who_answers_nothing_hears_less_and_less_and_then_nothing() -> None:
    life = Life(office(), "Europe/Berlin", date(2026, 3, 2))
    start = life.clock.now()
    silent = replace(life.ledger.owner(ANNA, start), engagement=Engagement(last_seen=start))
    life.ledger.enrol(silent, start)

    await life.live(start + timedelta(days=200))

    heard = Counter((slot.local_date - date(2026, 3, 2)).days for slot in life.came(start - SECOND))
    assert [day for day in heard if day >= 5] == [6, 8, 15, 22, 29, 44, 59]
    assert {heard[day] for day in heard if day >= 5} == {1}
    assert Kind.CHECKIN_REMINDER not in {
        sent.delivery.kind for sent in life.sender.attempts if sent.at > start + 5 * DAY
    }
