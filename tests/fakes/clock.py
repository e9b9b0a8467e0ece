"""A clock that stands still until it is moved."""

from datetime import datetime, timedelta


class FakeClock:
    """Implements `scheduler.ports.Clock`."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self._now

    def set(self, now: datetime) -> None:
        """Go to a moment, forwards or backwards."""
        self._now = now

    def pass_by(self, span: timedelta) -> None:
        """Let some time go by."""
        self._now += span
