"""When a message that nobody asked for may come: never inside quiet hours."""

from datetime import datetime, timedelta

from bot.handlers.quiet import in_quiet_hours
from bot.people import Person
from scheduler.local_time import at, local_day


def waking(person: Person, moment: datetime) -> datetime:
    """Return `moment`, or the end of the quiet hours it falls into."""
    quiet = person.preferences.quiet_hours
    if quiet is None or not in_quiet_hours(person, moment):
        return moment
    zone = person.zone or "UTC"
    day = local_day(moment, zone)
    morning = at(day, quiet[1], zone)
    return morning if morning > moment else at(day + timedelta(days=1), quiet[1], zone)
