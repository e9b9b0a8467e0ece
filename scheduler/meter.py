"""How fast Nape may speak: slots in time (GCRA), measured by one clock for everybody who shares them.

"tat" is the theoretical arrival time of the cell rate algorithm: the moment from which the next slot may be given.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Protocol

CHAT_INTERVAL = 1.0
"""Seconds between two messages to one chat, in the long run (Telegram's rule); the same for edits, on their own."""
CHAT_BURST = 3
"""Messages one chat may get at once before the interval is kept."""
EDIT_BURST = 6
"""Edits of one chat's messages that may be made at once."""
SHARE = 0.93
"""The part of the allowed rate that is aimed at; the rest is for slots that are used a little late."""


class MeterAway(Exception):
    """Raised when the meter cannot be asked at this moment; what was asked counts as not given."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """One message to a chat, or one edit of a message there."""

    chat: int
    edit: bool = False

    @property
    def slack(self) -> float:
        """Return how many seconds its chat may be ahead of its interval."""
        return CHAT_INTERVAL * ((EDIT_BURST if self.edit else CHAT_BURST) - 1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reservation:
    """What the meter gave: `slots` moments, `gap` seconds apart, the first at `first`; all on the meter's clock.

    `now`: the meter's present. `early`: wishes whose chat may not be written to yet → seconds to wait. `full`: when
    more than 0, nothing was given, because what was given before reaches further ahead than was asked; seconds to wait.
    """

    now: float
    first: float
    gap: float
    slots: int
    early: Mapping[Wish, float]
    full: float = 0.0


class Meter(Protocol):
    """Gives out slots to everybody who shares the limit."""

    @property
    def rate(self) -> float:
        """Return the allowed messages a second."""
        ...

    async def reserve(
        self, wishes: Sequence[Wish], *, spare: int = 0, ahead: float = inf, lead: float = 0.0
    ) -> Reservation:
        """Give a slot for each wish (each a different one) whose chat may be written to, and `spare` more.

        Nothing is given when slots are given out for more than `ahead` seconds already. No slot is sooner than `lead`
        seconds from now. Raise MeterAway.
        """
        ...

    async def hold(self, seconds: float) -> None:
        """Give no slot that is sooner than `seconds` from now; raise MeterAway."""
        ...

    async def forget(self) -> None:
        """Forget chats that may be written to freely; raise MeterAway."""
        ...

    async def close(self) -> None:
        """Let go of what it is kept in."""
        ...


def gap_at(rate: float) -> float:
    """Return the seconds between two slots at so many messages a second."""
    return 1 / (rate * SHARE)


class MemoryMeter:
    """A `Meter` of one process."""

    def __init__(self, rate: float, monotonic: Callable[[], float]) -> None:
        self.rate = rate
        self._now = monotonic
        self._tat = 0.0
        self._chats: dict[Wish, float] = {}

    async def reserve(
        self, wishes: Sequence[Wish], *, spare: int = 0, ahead: float = inf, lead: float = 0.0
    ) -> Reservation:
        """Give slots, and note the chats they are for."""
        now, gap = self._now(), gap_at(self.rate)
        if self._tat > now + ahead:
            full = self._tat - now - ahead
            return Reservation(now=now, first=self._tat, gap=gap, slots=0, early={}, full=full)
        early = {wish: wait for wish in wishes if (wait := self._wait(wish, now)) > 0}
        slots = spare + len(wishes) - len(early)
        first = max(self._tat, now + lead)
        if slots:
            self._tat = first + slots * gap
        return Reservation(now=now, first=first, gap=gap, slots=slots, early=early)

    async def hold(self, seconds: float) -> None:
        """Give no slot for so long."""
        self._tat = max(self._tat, self._now() + seconds)

    async def forget(self) -> None:
        """Forget chats that may be written to freely."""
        now = self._now()
        self._chats = {wish: tat for wish, tat in self._chats.items() if tat > now}

    async def close(self) -> None:
        """Nothing is open."""

    def _wait(self, wish: Wish, now: float) -> float:
        """Return 0 and note the wish when its chat may be written to, else the seconds to wait."""
        tat = self._chats.get(wish, now)
        if (wait := tat - now - wish.slack) > 0:
            return wait
        self._chats[wish] = max(tat, now) + CHAT_INTERVAL
        return 0.0
