"""What changed and when, so that a page can ask for the news only."""

from collections import deque
from typing import Any

Key = tuple[str, int, int]
MOST_EVENTS = 200


class Journal:
    """Every changed thing with the revision of its last change, and short-lived events."""

    def __init__(self) -> None:
        self.revision = 0
        self._changed: dict[Key, int] = {}
        self._events: deque[tuple[int, dict[str, Any]]] = deque(maxlen=MOST_EVENTS)

    def touch(self, kind: str, first: int = 0, second: int = 0) -> int:
        """Note a change of one thing and return its revision."""
        key = (kind, first, second)
        self.revision += 1
        self._changed.pop(key, None)
        self._changed[key] = self.revision
        return self.revision

    def say(self, event: dict[str, Any]) -> None:
        """Note something that is shown once and not kept."""
        self.revision += 1
        self._events.append((self.revision, event))

    def changed_since(self, revision: int) -> list[Key]:
        """Return what changed after `revision`, oldest change first."""
        news: list[Key] = []
        for key, changed in reversed(self._changed.items()):
            if changed <= revision:
                break
            news.append(key)
        news.reverse()
        return news

    def events_since(self, revision: int) -> list[dict[str, Any]]:
        """Return the events after `revision`, oldest first."""
        return [event for said, event in self._events if said > revision]
