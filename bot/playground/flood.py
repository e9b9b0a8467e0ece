"""Telegram's flood limits, measured in real time."""

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """How much Telegram lets a bot do; bursts are whole messages.

    Telegram documents the rates and says that short bursts pass, not how long they may be: the
    bursts here are on the careful side of what bots report.
    """

    all_per_second: float = 30.0
    all_burst: int = 30
    chat_per_second: float = 1.0
    chat_burst: int = 5
    edits_per_second: float = 1.0
    edits_burst: int = 8
    group_per_second: float = 20 / 60
    group_burst: int = 20
    answer_seconds: float = 15.0


class _Bucket:
    """A generic cell rate: `rate` a second, `burst` at once."""

    def __init__(self, rate: float, burst: int) -> None:
        self._interval = 1 / rate
        self._slack = self._interval * (burst - 1)
        self._due = 0.0
        self.closed_until = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until the next one passes; 0 if it passes now."""
        return max(self._due - self._slack - now, self.closed_until - now, 0.0)

    def take(self, now: float) -> None:
        self._due = max(self._due, now) + self._interval


class FloodGate:
    """Say how long a message must wait; who comes too early is kept out for that long."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._all = _Bucket(limits.all_per_second, limits.all_burst)
        self._chats: dict[tuple[int, str], _Bucket] = {}

    def admit(self, chat_id: int, *, edit: bool = False) -> int:
        """Take a place and return 0, or return `retry_after` in whole seconds."""
        now = self._monotonic()
        chat = self._chat(chat_id, edit=edit)
        # A tenth of a millisecond is forgiven: it is rounding, not haste.
        wait = max(self._all.wait(now), chat.wait(now)) - 0.0001
        if wait > 0:
            retry_after = math.ceil(wait)
            chat.closed_until = max(chat.closed_until, now + retry_after)
            return retry_after
        self._all.take(now)
        chat.take(now)
        return 0

    def _chat(self, chat_id: int, *, edit: bool) -> _Bucket:
        key = (chat_id, "edit" if edit else "send")
        if key not in self._chats:
            self._chats[key] = self._new_bucket(chat_id, edit=edit)
        return self._chats[key]

    def _new_bucket(self, chat_id: int, *, edit: bool) -> _Bucket:
        limits = self._limits
        if chat_id < 0:
            return _Bucket(limits.group_per_second, limits.group_burst)
        if edit:
            return _Bucket(limits.edits_per_second, limits.edits_burst)
        return _Bucket(limits.chat_per_second, limits.chat_burst)
