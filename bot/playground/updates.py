"""The queue of updates a bot fetches, or gets by webhook."""

from dataclasses import dataclass

from bot.playground.bell import Bell
from bot.playground.records import Json

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Webhook:
    """Where updates are posted to."""

    url: str
    secret: str = ""
    max_connections: int = 40


class UpdateQueue:
    """Updates in order until they are confirmed by a higher offset; `polls` counts who asked."""

    def __init__(self, *, bell: Bell, first_id: int) -> None:
        self._bell = bell
        self._next_id = first_id
        self._waiting: list[Json] = []
        self.allowed: frozenset[str] = frozenset()
        self.webhook: Webhook | None = None
        self.last_error: tuple[int, str] | None = None
        self.polls = 0

    def add(self, kind: str, payload: Json) -> int | None:
        """Queue an update and return its id, or None where the bot did not ask for this kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return None
        update_id = self._next_id
        self._next_id += 1
        self._waiting.append({"update_id": update_id, kind: payload})
        self._bell.ring()
        return update_id

    def confirm(self, offset: int) -> None:
        """Forget updates below `offset`; a negative one keeps only the last few."""
        if offset < 0:
            self._waiting = self._waiting[offset:]
        elif offset > 0:
            self._waiting = [update for update in self._waiting if update["update_id"] >= offset]

    def done(self, update_id: int) -> None:
        """Forget one update, wherever it stands: a webhook took it."""
        self._waiting = [update for update in self._waiting if update["update_id"] != update_id]

    def pending(self, limit: int | None = None) -> list[Json]:
        """Return the oldest unconfirmed updates, or all."""
        return self._waiting[:limit]

    def clear(self) -> None:
        """Forget all waiting updates."""
        self._waiting = []

    @property
    def count(self) -> int:
        """How many updates wait."""
        return len(self._waiting)

    def take_turn(self) -> int:
        """Start a poll: whoever polled before has lost the turn."""
        self.polls += 1
        self._bell.ring()
        return self.polls

    def has_turn(self, turn: int) -> bool:
        """Say whether no later poll has started."""
        return turn == self.polls
