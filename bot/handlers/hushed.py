"""Why a planned message that waits must not be sent after all, asked when it is sent and when /today shows it."""

from datetime import datetime
from enum import StrEnum

from bot.handlers.quiet_hours import in_quiet_hours
from bot.people import Person
from scheduler.backoff import MOVEMENT, skips_movement
from scheduler.deliveries import Delivery
from scheduler.kinds import NUDGES
from scheduler.local_time import local_day


class Hush(StrEnum):
    """What stands in the way; the code under which a dropped delivery is counted."""

    HELD = "held"
    CRISIS = "crisis"
    PAUSED = "paused"
    QUIET = "quiet"
    OFF = "off"
    IGNORED = "ignored"


def hushed(person: Person, waiting: Delivery, at: datetime, *, held: bool) -> Hush | None:
    """Return why this message would not be sent at `at`, or None; what was asked for overrides all but advice."""
    if waiting.kind in NUDGES and held:
        return Hush.HELD
    if waiting.kind in NUDGES and person.crisis_until and at < person.crisis_until:
        return Hush.CRISIS
    if waiting.payload.get("asked") and not waiting.snoozes:
        return None
    if _paused(person, waiting, at):
        return Hush.PAUSED
    if in_quiet_hours(person, at):
        return Hush.QUIET
    return _unwanted_nudge(person, waiting, at) if waiting.kind in NUDGES else _unwanted_checkin(person)


def _paused(person: Person, waiting: Delivery, at: datetime) -> bool:
    stands = person.paused_until is not None and at < person.paused_until
    return stands and (waiting.kind in NUDGES or not person.pause_keeps_checkin)


def _unwanted_nudge(person: Person, waiting: Delivery, at: datetime) -> Hush | None:
    day = local_day(at, person.zone or "UTC")
    if day in person.preferences.quiet_days:
        return Hush.QUIET
    skips = waiting.kind in MOVEMENT and skips_movement(person.engagement, day)
    wanted = waiting.snoozes or waiting.payload.get("moved")
    return Hush.IGNORED if skips and not wanted else None


def _unwanted_checkin(person: Person) -> Hush | None:
    return None if person.preferences.checkin else Hush.OFF
