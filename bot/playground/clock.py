"""The clock of the pretend world: it can run faster, stand still and jump."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(8, 59)
FASTEST = 100_000.0


class ClockRefused(ValueError):
    """The clock cannot do that; the message says why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Anchor:
    virtual: datetime
    monotonic: float
    rate: float


class Clock:
    """Virtual time: an anchor plus real seconds passed since, times the rate.

    `followers`: how many know it as it is and wait for its next bend.
    """

    def __init__(self, *, real_now: Callable[[], datetime], monotonic: Callable[[], float]) -> None:
        self._real_now = real_now
        self._monotonic = monotonic
        self.version = 0
        self.followers = 0
        self._anchor = _Anchor(virtual=real_now(), monotonic=monotonic(), rate=1.0)

    @property
    def rate(self) -> float:
        """Virtual seconds a real second."""
        return self._anchor.rate

    def now(self) -> datetime:
        """Return virtual time, aware, UTC."""
        passed = self._monotonic() - self._anchor.monotonic
        return self._anchor.virtual + timedelta(seconds=passed * self._anchor.rate)

    def real(self) -> datetime:
        """Return real time, aware, UTC."""
        return self._real_now()

    def run_real(self) -> None:
        """Go back to real time; the one way in which time may go backwards."""
        self._set(self._real_now(), 1.0)

    def run_at(self, rate: float) -> None:
        """Go on from now with `rate` virtual seconds a real second; 0 stands still."""
        if not 0 <= rate <= FASTEST:
            raise ClockRefused(f"the rate must be between 0 and {FASTEST:.0f}")
        self._set(self.now(), rate)

    def jump_to(self, moment: datetime) -> None:
        """Jump ahead to an aware `moment`."""
        if moment.tzinfo is None:
            raise ClockRefused("the moment needs a time zone")
        if moment < self.now():
            raise ClockRefused("time does not go back")
        self._set(moment.astimezone(UTC), self.rate)

    def jump_morning(self, zone: ZoneInfo) -> None:
        """Jump to the next 08:59 on the wall clock of `zone`."""
        self.jump_to(next_morning(self.now(), zone))

    def _set(self, virtual: datetime, rate: float) -> None:
        self._anchor = _Anchor(virtual=virtual, monotonic=self._monotonic(), rate=rate)
        self.version += 1


def next_morning(now: datetime, zone: ZoneInfo) -> datetime:
    """Return the first 08:59 of `zone` that lies after `now`, in UTC."""
    day = now.astimezone(zone).date()
    morning = datetime.combine(day, MORNING, tzinfo=zone).astimezone(UTC)
    if morning > now:
        return morning
    return datetime.combine(day + timedelta(days=1), MORNING, tzinfo=zone).astimezone(UTC)
