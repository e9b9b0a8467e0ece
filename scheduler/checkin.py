"""Where the daily check-in lies on one local day, and when its one reminder may come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from scheduler.kinds import CHECKIN_REMINDER_AFTER, Kind
from scheduler.local_time import at, local_day, local_second
from scheduler.preferences import Preferences
from scheduler.slots import Slot
from scheduler.thinning import SPACING, too_close
from scheduler.wall import MIDNIGHT, Span, clock, quiet_spans, seconds, span_around
from scheduler.why import Planned, Reason, Why

MINUTE = 60


def place_checkin(preferences: Preferences, zone: str, day: date) -> Planned | None:
    """Place the check-in at its time, else in the minute before quiet hours, else at their end; never inside them.

    None only if it is off or quiet hours leave no time of this day.
    """
    if not preferences.checkin:
        return None
    quiet = quiet_spans(preferences)
    wanted = seconds(preferences.checkin_at)
    around = span_around(quiet, wanted)
    near = [around] if around else []
    # A clock change can take away the moments next to the nearest quiet hours; the day still keeps its check-in.
    for second in (wanted, *_edges(near), *_edges(quiet), 0):
        if not 0 <= second < MIDNIGHT or span_around(quiet, second):
            continue
        moment = at(day, clock(second), zone)
        shown = local_second(moment, zone)
        if span_around(quiet, shown) is None:
            slot = Slot(kind=Kind.CHECKIN, local_date=day, ordinal=1, at=moment)
            return Planned(slot=slot, why=Why(reason=_reason(wanted, second, shown)))
    return None


def _edges(quiet: Sequence[Span]) -> tuple[int, ...]:
    return (*(start - MINUTE for start, _ in quiet), *(end for _, end in quiet))


def _reason(wanted: int, placed: int, shown: int) -> Reason:
    if placed != wanted:
        return Reason.MOVED_BY_QUIET_HOURS
    return Reason.CHECKIN_TIME if shown == placed else Reason.MOVED_BY_CLOCK_CHANGE


def reminder_of(checkin: Slot, preferences: Preferences, zone: str, others: Sequence[Slot]) -> Slot | None:
    """Return the check-in's one reminder: two hours on, or the first moment after that which is far from `others`.

    None if that is in quiet hours or on another local day.
    """
    slot = replace(checkin, kind=Kind.CHECKIN_REMINDER, at=checkin.at + CHECKIN_REMINDER_AFTER)
    for other in sorted(others, key=lambda other: other.at):
        if too_close(slot, [other]):
            slot = replace(slot, at=other.at + SPACING)
    if local_day(slot.at, zone) != checkin.local_date:
        return None
    quiet = span_around(quiet_spans(preferences), local_second(slot.at, zone))
    return None if quiet else slot
