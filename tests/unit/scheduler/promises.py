"""What every planned day must keep, judged from the wall clock alone."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from itertools import pairwise

from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import at, has_day, local_second
from scheduler.preferences import Preferences
from scheduler.slots import Slot
from scheduler.wall import clock, quiet_spans, span_around
from tests.unit.scheduler.people import is_allowed

HALF_AN_HOUR = timedelta(minutes=30)
MINUTES_OF_A_DAY = 24 * 60


def broken_promises(slots: Sequence[Slot], chosen: Preferences, zone: str, day: date) -> list[str]:
    """Return which promises this day breaks."""
    nudges = [slot for slot in slots if slot.kind in NUDGES]
    checkins = [slot for slot in slots if slot.kind is Kind.CHECKIN]
    found = {
        "a slot is where it may not be": not all(is_allowed(slot, chosen, zone) for slot in slots),
        "a slot is on another day": any(slot.local_date != day for slot in slots),
        "a slot is there twice": len({slot.key for slot in slots}) < len(slots),
        "two messages are too close": any(later.at - sooner.at < HALF_AN_HOUR for sooner, later in pairwise(slots)),
        "there are more nudges than the cap": len(nudges) > chosen.cap,
        "there is more than one check-in": len(checkins) > 1,
        "the check-in is lost": not checkins and chosen.checkin and has_time_to_talk(chosen, zone, day),
    }
    return [promise for promise, broken in found.items() if broken]


def has_time_to_talk(chosen: Preferences, zone: str, day: date) -> bool:
    """Tell whether any minute that this local day really has lies outside the quiet hours."""
    if not has_day(day, zone):
        return False
    quiet = quiet_spans(chosen)
    free = (minute * 60 for minute in range(MINUTES_OF_A_DAY) if not span_around(quiet, minute * 60))
    return any(_is_shown(second, zone, day) for second in free)


def _is_shown(second: int, zone: str, day: date) -> bool:
    wall: time = clock(second)
    return local_second(at(day, wall, zone), zone) == second
