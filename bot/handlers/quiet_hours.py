"""Quiet hours hold for everything: what a person moves by hand, and what comes by itself later on."""

from datetime import datetime, timedelta

from bot.people import Person
from scheduler.local_time import at, local_day, local_second
from scheduler.wall import quiet_spans, span_around


def in_quiet_hours(person: Person, moment: datetime) -> bool:
    """Tell whether an aware moment lies in the person's own quiet hours."""
    second = local_second(moment, person.zone or "UTC")
    return span_around(quiet_spans(person.preferences), second) is not None


def waking(person: Person, moment: datetime) -> datetime:
    """Return `moment`, or the end of the quiet hours it falls into."""
    quiet = person.preferences.quiet_hours
    if quiet is None or not in_quiet_hours(person, moment):
        return moment
    zone = person.zone or "UTC"
    day = local_day(moment, zone)
    morning = at(day, quiet[1], zone)
    return morning if morning > moment else at(day + timedelta(days=1), quiet[1], zone)
