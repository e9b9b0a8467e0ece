"""Faults on order, and storms of them: what a network and a busy Telegram do to a bot."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class FaultKind(StrEnum):
    """What goes wrong with a call. The last four do the call's work first."""

    TOO_MANY = "429"
    BAD_GATEWAY = "502"
    GARBAGE = "garbage"
    RESET = "reset"
    HANG = "hang"
    DROP_AFTER = "drop_after"
    GARBAGE_AFTER = "garbage_after"
    HANG_AFTER = "hang_after"
    SLOW = "slow"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """One fault waiting for the call it will spoil; `method` is lower case or `*`.

    `seconds` is how long a call hangs before the connection is cut, or how slow it is; None hangs to the end.
    """

    method: str
    kind: FaultKind
    retry_after: int = 1
    seconds: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Storm:
    """Faults at random: `rate` (0–1) is the share of calls spoiled, `kinds` how often each kind comes beside others."""

    rate: float
    seed: int
    kinds: Mapping[FaultKind, float]
    seconds: float = 1.0


class Faults:
    """Faults in the order they were asked for, each used once; between them those of a storm, while one lasts."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self._storm: Storm | None = None
        self._dice = Random()

    def order(self, fault: Fault, times: int) -> None:
        """Spoil the next `times` calls that match."""
        self._waiting.extend([fault] * times)

    def brew(self, storm: Storm) -> None:
        """Spoil calls at random from now on; the same seed falls on the same calls."""
        self._storm, self._dice = storm, Random(storm.seed)

    def clear(self) -> None:
        """Forget all faults that have not happened yet, and end the storm."""
        self._waiting.clear()
        self._storm = None

    @property
    def waiting(self) -> int:
        """How many faults on order have not happened yet."""
        return len(self._waiting)

    def take(self, method: str) -> Fault | None:
        """Return the fault of this call, if there is one; `*` on order leaves getUpdates alone, a storm nothing."""
        for index, fault in enumerate(self._waiting):
            if fault.method == method or (fault.method == "*" and method != "getupdates"):
                return self._waiting.pop(index)
        return self._stormy(method)

    def _stormy(self, method: str) -> Fault | None:
        storm = self._storm
        if storm is None or self._dice.random() >= storm.rate:
            return None
        (kind,) = self._dice.choices(list(storm.kinds), list(storm.kinds.values()))
        return Fault(method=method, kind=kind, seconds=storm.seconds)
