"""Plans to begin with; each is a whole set of preferences that can be changed afterwards (CLINICAL.md 5)."""

from collections.abc import Iterable, Mapping
from datetime import time
from enum import StrEnum
from typing import assert_never

from scheduler.kinds import Kind
from scheduler.preferences import KindPlan, Preferences, Window

WORKDAYS = (1, 2, 3, 4, 5)
AFTER_WORK = time(18, 30)
"""Late enough for the day to count, early enough for the reminder two hours later to come before quiet hours."""
DESK_HOURS = (Window(start=time(9), end=time(12)), Window(start=time(13), end=time(18)))
"""A working day with a lunch gap."""


class Preset(StrEnum):
    """The plans offered at the start; `desk` is the default."""

    DESK = "desk"
    GENTLE = "gentle"
    EVENINGS = "evenings"
    CHECKIN = "checkin"


def preset(name: Preset) -> Preferences:
    """Return the preferences of a plan."""
    match name:
        case Preset.DESK:
            return Preferences(
                windows=on(WORKDAYS, DESK_HOURS),
                kinds=once_a_day(Kind.POSTURE, Kind.STRETCH, Kind.STRENGTH, Kind.BREATHING),
                checkin_at=AFTER_WORK,
            )
        case Preset.GENTLE:
            return Preferences(
                windows=on(WORKDAYS, (Window(start=time(10), end=time(12)), Window(start=time(14), end=time(17)))),
                kinds=once_a_day(Kind.POSTURE, Kind.BREATHING),
                cap=2,
                checkin_at=AFTER_WORK,
            )
        case Preset.EVENINGS:
            return Preferences(
                windows=on(WORKDAYS, (Window(start=time(17, 30), end=time(20)),)),
                kinds=once_a_day(Kind.STRETCH, Kind.STRENGTH, Kind.BREATHING),
                cap=3,
                checkin_at=time(20, 30),
            )
        case Preset.CHECKIN:
            return Preferences(windows=on(WORKDAYS, DESK_HOURS), cap=0, checkin_at=AFTER_WORK)
        case _:
            assert_never(name)


def on(weekdays: Iterable[int], windows: tuple[Window, ...]) -> Mapping[int, tuple[Window, ...]]:
    """Return the same windows on each of these ISO weekdays."""
    return dict.fromkeys(weekdays, windows)


def once_a_day(*kinds: Kind) -> Mapping[Kind, KindPlan]:
    """Return a plan in which each of these kinds comes once a day."""
    return dict.fromkeys(kinds, KindPlan(per_day=1))
