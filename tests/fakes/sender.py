"""A sender that keeps what it was given and ends each attempt as told."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from scheduler.deliveries import Delivery
from scheduler.ports import Clock, Outcome, SendResult


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """One attempt: what, and when."""

    delivery: Delivery
    at: datetime


class FakeSender:
    """Implements `scheduler.ports.Sender`. `script` holds the first outcomes; after it everything arrives.

    While there is an `outage`, every attempt ends with it.
    """

    def __init__(self, clock: Clock, script: Iterable[Outcome | Exception] = ()) -> None:
        self.attempts: list[Sent] = []
        self.before_answering: Callable[[], None] | None = None
        self.outage: Outcome | None = None
        self._clock = clock
        self._script = iter(script)

    async def render(self, several: Sequence[Delivery]) -> Sequence[str | Outcome]:
        """Make a message of each."""
        return [f"a {delivery.kind}" for delivery in several]

    async def send(self, delivery: Delivery, message: str) -> Outcome:
        """Keep the attempt and end it as the script says."""
        self.attempts.append(Sent(delivery=delivery, at=self._clock.now()))
        if self.before_answering:
            self.before_answering()
        ended = self.outage or next(self._script, None)
        if isinstance(ended, Exception):
            raise ended
        return ended or Outcome(result=SendResult.SENT, message_id=len(self.attempts))
