"""Quiet hours hold for everything, also for what a person moves by hand."""

from datetime import datetime

from bot.people import Person
from scheduler.local_time import local_second
from scheduler.wall import quiet_spans, span_around


def in_quiet_hours(person: Person, moment: datetime) -> bool:
    """Tell whether an aware moment lies in the person's own quiet hours."""
    second = local_second(moment, person.zone or "UTC")
    return span_around(quiet_spans(person.preferences), second) is not None
