"""The kinds of message Nape sends of its own accord, and what each kind is owed."""

from datetime import timedelta
from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """What a delivery is about. The first five are planned; the others are raised by what happened."""

    POSTURE = "posture"
    STRETCH = "stretch"
    STRENGTH = "strength"
    BREATHING = "breathing"
    CHECKIN = "checkin"
    CHECKIN_REMINDER = "checkin_reminder"
    ADVICE = "advice"
    FOLLOW_UP = "follow_up"
    SAFETY = "safety"


NUDGES = (Kind.POSTURE, Kind.STRETCH, Kind.STRENGTH, Kind.BREATHING)
PLANNED = (*NUDGES, Kind.CHECKIN)


class Lane(IntEnum):
    """Who goes first when there is more to send than may be sent; lower is sooner."""

    INTERACTIVE = 0
    ADVICE = 1
    CHECKIN = 2
    NUDGE = 3


LANES: dict[Kind, Lane] = {
    **dict.fromkeys(NUDGES, Lane.NUDGE),
    Kind.CHECKIN: Lane.CHECKIN,
    Kind.CHECKIN_REMINDER: Lane.CHECKIN,
    Kind.FOLLOW_UP: Lane.ADVICE,
    Kind.ADVICE: Lane.ADVICE,
    Kind.SAFETY: Lane.ADVICE,
}

AT_MOST_ONCE = frozenset({*NUDGES, Kind.CHECKIN_REMINDER})
"""Kinds whose unclear attempt becomes `unknown`; every other kind is sent again until it is known to have arrived."""

NUDGE_LIFE = timedelta(minutes=90)
"""How long a nudge can be answered, and how late it may be sent before it is dropped instead."""

CHECKIN_REMINDER_AFTER = timedelta(hours=2)
"""One reminder for an unanswered check-in, none later (CLINICAL.md 5)."""
