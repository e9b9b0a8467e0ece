"""What comes next for one person, and what today looks like; both read the same plan of the same days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import takewhile

from scheduler.backoff import Rhythm, counting_no_pause, rhythm
from scheduler.engagement import Engagement
from scheduler.local_time import DAY, local_day
from scheduler.plan import DayAsked, DayPlan, Pause, plan_day
from scheduler.ports import PlanOwner
from scheduler.slots import Slot
from scheduler.why import Planned, Reason, Why

HORIZON_DAYS = 60
"""How many local days are looked through for the next slot; quiet days and days wholly paused are not counted."""

FOR_EVER = timedelta(days=3650)
"""A pause longer than this has no end worth looking for."""


class State(StrEnum):
    """Where a slot of today stands."""

    PAST = "past"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, kw_only=True, slots=True)
class PlannedSlot:
    """One line of /today."""

    slot: Slot
    state: State
    why: Why


def day_plan(owner: PlanOwner, day: date) -> DayPlan:
    """Return the plan of one local day, with all that stands in its way today."""
    pause = Pause(until=owner.quiet_until, keeps_checkin=owner.pause_keeps_checkin) if owner.quiet_until else None
    return plan_day(
        DayAsked(
            preferences=owner.preferences,
            engagement=engagement_of(owner),
            zone=owner.zone,
            day=day,
            person=owner.person,
            holds_exercise=owner.holds_exercise,
            pause=pause,
            filled=owner.filled,
        )
    )


def engagement_of(owner: PlanOwner) -> Engagement:
    """Return how present a person is; silence during a pause in which nothing comes does not count against them."""
    if owner.pause_keeps_checkin and owner.preferences.checkin:
        return owner.engagement
    return counting_no_pause(owner.engagement, owner.quiet_until)


class Outlook:
    """The days of one person as they lie ahead, each planned once."""

    def __init__(self, owner: PlanOwner) -> None:
        """Look ahead for `owner`, as everything stands."""
        self.owner = owner
        self._filled = {slot.key for slot in owner.filled}
        self._days: dict[date, tuple[Slot, ...]] = {}

    def on(self, day: date) -> tuple[Slot, ...]:
        """Return the day's slots that are not deliveries yet, in order of time."""
        if day not in self._days:
            planned = (planned.slot for planned in day_plan(self.owner, day).slots)
            self._days[day] = tuple(slot for slot in planned if slot.key not in self._filled)
        return self._days[day]

    def rest_of_day(self, slot: Slot) -> tuple[Slot, ...]:
        """Return what comes after this slot on its own local day."""
        return tuple(other for other in self.on(slot.local_date) if other.at > slot.at)

    def between(self, since: datetime, until: datetime) -> tuple[Slot, ...]:
        """Return the slots from `since` to `until`, both included, in order of time."""
        day, last = local_day(since, self.owner.zone), local_day(until, self.owner.zone)
        found: list[Slot] = []
        while day <= last:
            found += [slot for slot in self.on(day) if since <= slot.at <= until]
            day += DAY
        return tuple(found)

    def after(self, moment: datetime) -> Slot | None:
        """Return the first slot later than `moment`, or None if none comes until something changes."""
        slots = (slot for day in _days(self.owner, moment) for slot in self.on(day))
        return next((slot for slot in slots if slot.at > moment), None)


def next_slot(owner: PlanOwner, after: datetime) -> Slot | None:
    """Return the first slot later than `after`, or None if none comes until something changes; UnknownZoneError."""
    return Outlook(owner).after(after)


def _days(owner: PlanOwner, after: datetime) -> Iterator[date]:
    start = local_day(after, owner.zone)
    checkin = owner.preferences.checkin
    engagement = engagement_of(owner)
    if owner.quiet_until and not (checkin and owner.pause_keeps_checkin):
        if owner.quiet_until - after > FOR_EVER:
            return
        start = max(start, local_day(owner.quiet_until, owner.zone))
    lasting = takewhile(lambda day: rhythm(engagement, owner.zone, day) is not Rhythm.STOPPED, _from(start))
    counted = 0
    for day in lasting:
        if not checkin and day in owner.preferences.quiet_days:
            continue
        yield day
        counted += 1
        if counted > HORIZON_DAYS:
            return


def _from(start: date) -> Iterator[date]:
    day = start
    while True:
        yield day
        day += DAY


def today(owner: PlanOwner, now: datetime) -> tuple[PlannedSlot, ...]:
    """Return every slot of the local day of `now`, in order of time, with where it stands and why it is there."""
    lines: list[PlannedSlot] = []
    state = State.PAST
    for planned in day_plan(owner, local_day(now, owner.zone)).slots:
        if planned.slot.at > now:
            state = State.NEXT if state is State.PAST else State.LATER
        lines.append(PlannedSlot(slot=planned.slot, state=state, why=planned.why))
    return tuple(lines)


def left_out_today(owner: PlanOwner, now: datetime) -> tuple[Planned, ...]:
    """Return what the plan asked for today and does not get, each with the reason."""
    return day_plan(owner, local_day(now, owner.zone)).left_out


def explain(owner: PlanOwner, slot: Slot) -> Why:
    """Return why this slot is planned, or is not, by the plan as it is now."""
    made = day_plan(owner, slot.local_date)
    found = (planned.why for planned in (*made.slots, *made.left_out) if planned.slot.key == slot.key)
    return next(found, Why(reason=Reason.NOT_PLANNED_NOW))
