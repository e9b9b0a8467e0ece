"""The record of API calls that the page shows and tests read."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.playground.bell import Bell
from bot.playground.journal import Journal
from bot.playground.records import Json

MOST_CALLS = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """One call with its answer; `status` 0 means that none was sent. `times` counts empty polls."""

    id: int
    at: str
    method: str
    params: Json
    status: int
    answer: Json | None
    ms: float
    fault: str | None = None
    times: int = 1

    @property
    def is_empty_poll(self) -> bool:
        """Whether it is a poll that brought nothing."""
        return self.method.lower() == "getupdates" and self.answer is not None and self.answer.get("result") == []


class CallLog:
    """The last calls; empty polls in a row are one entry. `witness` is told of each call, for who needs them all."""

    def __init__(self, *, journal: Journal, bell: Bell) -> None:
        self._journal = journal
        self._bell = bell
        self._calls: deque[Call] = deque(maxlen=MOST_CALLS)
        self._next_id = 1
        self.witness: Callable[[Call], None] | None = None

    def add(self, call: Call) -> None:
        """Keep a call; its id is set here."""
        last = self._calls[-1] if self._calls else None
        if last is not None and last.is_empty_poll and call.is_empty_poll:
            kept = replace(call, id=last.id, times=last.times + 1)
            self._calls[-1] = kept
        else:
            kept = replace(call, id=self._next_id)
            self._next_id += 1
            self._calls.append(kept)
        self._journal.touch("call", kept.id)
        if self.witness is not None:
            self.witness(kept)
        self._bell.ring()

    def all(self) -> list[Call]:
        """Return the calls, oldest first."""
        return list(self._calls)
