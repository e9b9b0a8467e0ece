"""One person's local day: every slot that is planned and every wish that is left out, each with its reason.

The plan is a pure function of its arguments and can be made again at any time; /today, the tick and /why all ask it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from scheduler.backoff import MOVEMENT, Rhythm, cap_in_force, may_push, rhythm, skips_movement
from scheduler.checkin import place_checkin
from scheduler.engagement import Engagement
from scheduler.kinds import PLANNED, Kind
from scheduler.local_time import has_day
from scheduler.preferences import Preferences
from scheduler.slots import UNPLANNED_FROM, PersonId, Slot
from scheduler.thinning import Limits, thin
from scheduler.wall import nudge_spans
from scheduler.why import Planned, Reason, Why
from scheduler.wishes import nudge_wishes


@dataclass(frozen=True, kw_only=True, slots=True)
class Pause:
    """Nothing planned before `until` (aware UTC), but for the check-in if it is kept."""

    until: datetime
    keeps_checkin: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class DayAsked:
    """Everything one local day follows from. `filled`: slots of it and its neighbours that are deliveries already."""

    preferences: Preferences
    engagement: Engagement
    zone: str
    day: date
    person: PersonId
    holds_exercise: bool = False
    pause: Pause | None = None
    filled: Sequence[Slot] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class DayPlan:
    """A local day's slots, in order of time, and what was left out of it."""

    slots: tuple[Planned, ...] = ()
    left_out: tuple[Planned, ...] = ()


def plan_day(asked: DayAsked) -> DayPlan:
    """Return one local day with reasons; empty where the zone jumped over it."""
    if not has_day(asked.day, asked.zone):
        return DayPlan()
    spans = nudge_spans(asked.preferences, asked.day)
    wishes = nudge_wishes(asked.preferences, spans, asked.day, asked.person)
    checkin = place_checkin(asked.preferences, asked.zone, asked.day)
    reasons = {(wish.kind, wish.ordinal): wish.why for wish in wishes}
    if checkin:
        reasons[checkin.slot.kind, checkin.slot.ordinal] = checkin.why
    kept = [
        Planned(slot=slot, why=reasons.get((slot.kind, slot.ordinal), Why(reason=Reason.NOT_PLANNED_NOW)))
        for slot in asked.filled
        if slot.local_date == asked.day and slot.kind in PLANNED and slot.ordinal < UNPLANNED_FROM
    ]
    if checkin and checkin.slot.key not in {planned.slot.key for planned in kept}:
        kept.append(checkin)
    limits = Limits(
        zone=asked.zone,
        spans=spans,
        own_cap=asked.preferences.cap,
        cap=cap_in_force(asked.engagement, asked.preferences.cap),
        others=asked.filled,
    )
    return _silenced(asked, *thin(wishes, asked.day, asked.person, kept, limits))


def _silenced(asked: DayAsked, kept: Sequence[Planned], refused: Sequence[Planned]) -> DayPlan:
    """Take out what is paused, held, skipped or too much after a long silence; what is a delivery already stays.

    After a long silence the one message of a day is the check-in, else the nudge of the highest rank.
    """
    filled = {slot.key for slot in asked.filled}
    one_only = rhythm(asked.engagement, asked.zone, asked.day) is not Rhythm.FULL
    open_ = may_push(asked.engagement, asked.zone, asked.day)
    slots: list[Planned] = []
    left_out = list(refused)
    for planned in sorted(kept, key=lambda kept: kept.slot.kind is not Kind.CHECKIN):
        if planned.slot.key in filled:
            slots.append(planned)
            continue
        reason = _silence(asked, planned.slot) or (None if open_ else Reason.LONG_SILENCE)
        if reason:
            left_out.append(replace(planned, why=replace(planned.why, reason=reason)))
            continue
        slots.append(planned)
        open_ = not one_only
    return DayPlan(slots=_by_time(slots), left_out=_by_time(left_out))


def _silence(asked: DayAsked, slot: Slot) -> Reason | None:
    is_checkin = slot.kind is Kind.CHECKIN
    pause = asked.pause
    if pause and slot.at < pause.until and not (is_checkin and pause.keeps_checkin):
        return Reason.PAUSED
    if asked.holds_exercise and not is_checkin:
        return Reason.ON_HOLD
    if slot.kind in MOVEMENT and skips_movement(asked.engagement, asked.day):
        return Reason.TWO_IGNORED
    return None


def _by_time(planned: Sequence[Planned]) -> tuple[Planned, ...]:
    return tuple(sorted(planned, key=lambda one: (one.slot.at, one.slot.kind, one.slot.ordinal)))
