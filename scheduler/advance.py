"""What one person is owed at this moment: the pure step inside the ledger's transaction.

The stored slot only says since when to look; what is owed is asked of the plan as it is now. After a sleep there is no
burst: of everything that passed, at most the check-in, or else the latest nudge, is still owed. If something else goes
out at this moment, or has just come, the nudge is left out and the check-in comes half an hour later.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from scheduler.backoff import Rhythm, rhythm
from scheduler.checkin import reminder_of
from scheduler.kinds import NUDGE_LIFE, NUDGES, Kind
from scheduler.local_time import SECOND, at, end_of_day, local_second
from scheduler.ports import Advance, Owed, PlanOwner
from scheduler.preferences import Preferences
from scheduler.slots import Slot
from scheduler.thinning import SPACING
from scheduler.upcoming import Outlook, engagement_of
from scheduler.wall import MIDNIGHT, clock, nudge_spans, quiet_spans, span_around

LOOK_BACK = timedelta(days=7)
"""How far back slots that were missed are counted after a long sleep."""

LATE = timedelta(minutes=1)
"""From this delay on a slot is owed as of now, so that what follows keeps its distance to the real message."""


def advance(owner: PlanOwner, now: datetime) -> Advance:
    """Decide what is owed to one person now, what passed too late, and what comes next; UnknownZoneError."""
    outlook = Outlook(owner)
    since = max(owner.next_slot.at, now - LOOK_BACK) if owner.next_slot else now
    due = outlook.between(since, now)
    chosen = _still_worth_sending(outlook, due, now)
    if chosen is None:
        return Advance(owed=(), missed=due, next_slot=outlook.after(now), engagement=owner.engagement)
    owed = _owed(outlook, chosen, now)
    engagement = replace(owner.engagement, last_push_on=chosen.local_date)
    filled = (*owner.filled, *(one.slot for one in owed))
    return Advance(
        owed=owed,
        missed=tuple(slot for slot in due if slot.key != chosen.key),
        next_slot=Outlook(replace(owner, engagement=engagement, filled=filled)).after(now),
        engagement=engagement,
    )


def _still_worth_sending(outlook: Outlook, due: Sequence[Slot], now: datetime) -> Slot | None:
    fresh = [slot for slot in due if now <= _send_by(outlook, slot)]
    checkins = [slot for slot in fresh if slot.kind is Kind.CHECKIN]
    if checkins:
        return checkins[-1]
    if not fresh or _free_from(outlook.owner, fresh[-1], now) > now or _crowds_others(outlook, fresh[-1], now):
        return None
    return fresh[-1]


def _free_from(owner: PlanOwner, slot: Slot, now: datetime) -> datetime:
    """Return from when on a slot may come without following at once on another message.

    What comes at its time was planned at a distance; only what waits to be sent, however long, can meet it.
    """
    distance = SPACING if now - slot.at >= LATE else SECOND
    if owner.last_came is None or now - owner.last_came >= distance:
        return now
    return owner.last_came + SPACING


def _crowds_others(outlook: Outlook, slot: Slot, now: datetime) -> bool:
    """Tell whether a nudge that is late would come, as of now, too close to another message.

    What fell due after the nudge may have waited just as long, and then goes out now.
    """
    if now - slot.at < LATE:
        return False
    following = outlook.after(now)
    others = (*outlook.owner.filled, *([following] if following else []))
    return any(min(slot.at, now - SPACING) < other.at < now + SPACING for other in others)


def _owed(outlook: Outlook, slot: Slot, now: datetime) -> tuple[Owed, ...]:
    owner = outlook.owner
    last = _send_by(outlook, slot)
    as_of = replace(slot, at=now) if now - slot.at >= LATE else slot
    if now < (free_from := _free_from(owner, slot, now)) <= last:
        as_of = replace(slot, at=free_from)
    owed = Owed(slot=as_of, expires_at=last)
    if slot.kind is not Kind.CHECKIN or rhythm(engagement_of(owner), owner.zone, slot.local_date) is not Rhythm.FULL:
        return (owed,)
    others = [other for other in (*outlook.rest_of_day(as_of), *owner.filled) if other.at > as_of.at]
    reminder = reminder_of(as_of, owner.preferences, owner.zone, others)
    if reminder is None:
        return (owed,)
    return (owed, Owed(slot=reminder, expires_at=_send_by(outlook, reminder)))


def _send_by(outlook: Outlook, slot: Slot) -> datetime:
    owner = outlook.owner
    following = (other.at for other in (*outlook.rest_of_day(slot), *owner.filled) if other.at > slot.at)
    return send_by(slot, owner.preferences, owner.zone, min(following, default=None))


def send_by(slot: Slot, preferences: Preferences, zone: str, next_at: datetime | None) -> datetime:
    """Return the last moment (UTC) at which a slot may still be sent.

    A nudge: NUDGE_LIFE after its time, but not outside its window and not once the next message is due (`next_at`).
    A check-in or its reminder: the end of its local day, but not in quiet hours.
    """
    second = local_second(slot.at, zone)
    if slot.kind not in NUDGES:
        starts = [start for start, _ in quiet_spans(preferences) if start > second]
        return _last_second_before(slot, min(starts, default=MIDNIGHT), zone)
    ends = [slot.at + NUDGE_LIFE]
    span = span_around(nudge_spans(preferences, slot.local_date), second)
    if span:
        ends.append(_last_second_before(slot, span[1], zone))
    if next_at:
        ends.append(next_at - SECOND)
    return min(ends)


def _last_second_before(slot: Slot, second: int, zone: str) -> datetime:
    if second >= MIDNIGHT:
        return end_of_day(slot.local_date, zone) - SECOND
    end = at(slot.local_date, clock(second), zone)
    if local_second(end, zone) < second:
        # The day ends with a jump over this time: its last second is still before it.
        return end
    if end <= slot.at:
        # The time comes twice, and the slot lies after its first coming.
        end = slot.at + timedelta(seconds=second - local_second(slot.at, zone))
    return end - SECOND
