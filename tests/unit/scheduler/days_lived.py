"""A person whose days are gone through on the ledger in memory, with the real `advance` and a wire that never fails."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from scheduler.advance import advance
from scheduler.deliveries import Delivery, Status
from scheduler.engagement import Engagement
from scheduler.kinds import PLANNED
from scheduler.local_time import SECOND, at, end_of_day
from scheduler.policy import is_late, too_late
from scheduler.ports import Outcome, SendResult
from scheduler.preferences import Preferences
from scheduler.slots import Slot
from scheduler.upcoming import today
from tests.attempts import settle
from tests.fakes.ledger import MemoryLedger
from tests.unit.scheduler.people import ANNA, is_allowed, someone

SENT = Outcome(result=SendResult.SENT, message_id=1)
LEASE_FOR = timedelta(minutes=2)


class DaysLived:
    """One person in one zone, from `start` on."""

    def __init__(self, chosen: Preferences, zone: str, start: datetime) -> None:
        self.ledger = MemoryLedger()
        self.chosen = chosen
        self.zone = zone
        self.now = start
        self.ledger.enrol(someone(preferences=chosen, zone=zone, engagement=Engagement()), start)

    async def wake(self, now: datetime) -> list[Delivery]:
        """Let the engine run once at `now`; return what was sent."""
        self.now = now
        await self.ledger.advance_due(now, 1, advance)
        sent: list[Delivery] = []
        for delivery in await self.ledger.lease(now, "engine", 9, LEASE_FOR):
            late = is_late(delivery, now)
            await settle(self.ledger, delivery, "engine", too_late() if late else SENT, now)
            sent += [] if late else [delivery]
        return sent

    async def live(self, until: datetime) -> list[Delivery]:
        """Go from one thing due to the next; return what was sent."""
        sent: list[Delivery] = []
        while (due := await self.ledger.next_due()) and due <= until:
            sent += await self.wake(max(due, self.now))
        self.now = until
        return sent

    async def live_through(self, day: date) -> tuple[list[Slot], list[Slot]]:
        """Go through one local day; return what /today showed at its beginning, and what came."""
        shown = self.shown(self.now + SECOND)
        sent = await self.live(end_of_day(day, self.zone) - SECOND)
        return shown, [slot_of(one) for one in sent if one.kind in PLANNED]

    def shown(self, now: datetime) -> list[Slot]:
        """Return what /today shows at `now`."""
        return [line.slot for line in today(self.ledger.owner(ANNA, now), now)]

    def move(self, zone: str) -> None:
        """Change the zone, as /settings does."""
        self.zone = zone
        self.ledger.enrol(replace(self.ledger.owner(ANNA, self.now), zone=zone), self.now)

    def kept(self) -> tuple[Delivery, ...]:
        """Return every delivery there ever was."""
        return self.ledger.of(ANNA)

    def missed(self) -> list[Slot]:
        """Return what passed too late, as it was counted."""
        return [slot_of(one) for one in self.kept() if one.status is Status.DROPPED]

    def may_still_go(self, sent: Sequence[Delivery]) -> bool:
        """Tell whether each of these may be sent from its time on, to the very last moment it has."""
        moments = ((one, moment) for one in sent for moment in (one.due_at, one.expires_at))
        return all(
            moment is not None
            and moment >= one.due_at
            and is_allowed(replace(slot_of(one), at=moment), self.chosen, self.zone)
            for one, moment in moments
        )


def slot_of(delivery: Delivery) -> Slot:
    """Return the slot a delivery fills."""
    return Slot(kind=delivery.kind, local_date=delivery.local_date, ordinal=delivery.ordinal, at=delivery.due_at)


def eve_of(day: date, zone: str) -> datetime:
    """Return the second before a local day."""
    return at(day, time.min, zone) - SECOND
