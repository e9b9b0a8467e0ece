"""Why a message is planned, or why it is not."""

from dataclasses import dataclass
from enum import StrEnum

from scheduler.slots import Slot


class Reason(StrEnum):
    """What decided about a slot. The first five keep it, the others leave it out."""

    FIXED_TIME = "fixed_time"
    SPREAD = "spread"
    CHECKIN_TIME = "checkin_time"
    MOVED_BY_QUIET_HOURS = "moved_by_quiet_hours"
    MOVED_BY_CLOCK_CHANGE = "moved_by_clock_change"
    OUTSIDE_WINDOWS = "outside_windows"
    OVER_CAP = "over_cap"
    THINNED = "thinned"
    TOO_CLOSE = "too_close"
    ON_HOLD = "on_hold"
    PAUSED = "paused"
    TWO_IGNORED = "two_ignored"
    LONG_SILENCE = "long_silence"
    NOT_PLANNED_NOW = "not_planned_now"


@dataclass(frozen=True, kw_only=True, slots=True)
class Why:
    """One reason; `cap` is the daily cap that left it out.

    THINNED rather than OVER_CAP: that cap is below the person's own, because little was answered.
    """

    reason: Reason
    cap: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Planned:
    """A slot and what decided about it."""

    slot: Slot
    why: Why
