"""Faults on order: what a network and a busy Telegram do to a bot."""

from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What goes wrong with a call."""

    TOO_MANY = "429"
    BAD_GATEWAY = "502"
    GARBAGE = "garbage"
    RESET = "reset"
    HANG = "hang"
    DROP_AFTER = "drop_after"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """One fault waiting for the call it will spoil; `method` is lower case or `*`."""

    method: str
    kind: FaultKind
    retry_after: int = 1


class Faults:
    """Faults in the order they were asked for, each used once."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def order(self, fault: Fault, times: int) -> None:
        """Spoil the next `times` calls that match."""
        self._waiting.extend([fault] * times)

    def clear(self) -> None:
        """Forget all faults that have not happened yet."""
        self._waiting.clear()

    @property
    def waiting(self) -> int:
        """How many faults have not happened yet."""
        return len(self._waiting)

    def take(self, method: str) -> Fault | None:
        """Return the fault of this call, if one was ordered; `*` leaves getUpdates alone."""
        for index, fault in enumerate(self._waiting):
            if fault.method == method or (fault.method == "*" and method != "getupdates"):
                return self._waiting.pop(index)
        return None
