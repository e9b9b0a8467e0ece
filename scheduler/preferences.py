"""What a person chose about when to be spoken to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from scheduler.kinds import Kind

MAX_DAILY_CAP = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """A span of local wall-clock time on one day, start included, end excluded; start < end."""

    start: time
    end: time

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("a window starts before it ends")


@dataclass(frozen=True, kw_only=True, slots=True)
class KindPlan:
    """How often one kind comes: at fixed local times, or spread `per_day` times over the windows (0–8)."""

    per_day: int = 0
    times: tuple[time, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.per_day <= MAX_DAILY_CAP:
            raise ValueError(f"per_day is 0–{MAX_DAILY_CAP}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Preferences:
    """A person's plan.

    `windows` maps ISO weekday (1 Monday … 7 Sunday) to that day's windows; two windows leave a lunch gap; a weekday
    without windows gets no nudge. `quiet_hours` (start, end; may cross midnight; none if equal) are hard for everything
    planned. `quiet_days` are dates without nudges. The check-in comes daily at `checkin_at`, also on quiet days and
    weekdays without windows, unless `checkin` is off; inside quiet hours it moves to the minute before them, or, where
    the local day begins with them, to their end. `weekly`: now and then questions about the week come beside it. `cap`
    limits nudges a day (0–8, default 4), not counting the check-in.
    """

    windows: Mapping[int, tuple[Window, ...]] = field(default_factory=dict)
    kinds: Mapping[Kind, KindPlan] = field(default_factory=dict)
    quiet_hours: tuple[time, time] | None = (time(21), time(8))
    quiet_days: frozenset[date] = frozenset()
    cap: int = 4
    checkin: bool = True
    checkin_at: time = time(20)
    weekly: bool = True
    jitter_minutes: int = 10

    def __post_init__(self) -> None:
        if not 0 <= self.cap <= MAX_DAILY_CAP:
            raise ValueError(f"the daily cap is 0–{MAX_DAILY_CAP}")
