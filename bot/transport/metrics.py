"""What Prometheus reads: how late, how many and how it ended; never about whom."""

from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.handlers.answer import Met
from bot.storage.errors import DatabaseUnreachable, StorageError
from scheduler.deliveries import Delivery
from scheduler.kinds import LANES, Lane
from scheduler.policy import LATE
from scheduler.ports import Outcome, SendResult

LATENESS = (0.5, 1, 2, 5, 15, 60, 300, 900, 3600, 5400)
"""Seconds; the last is the life of a nudge."""
WAITS = (0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 30)
"""Seconds; the last is the patience of a bulk message."""
_LANES = sorted(set(LANES.values()))


@dataclass(frozen=True, kw_only=True, slots=True)
class Load:
    """What is in the house at this moment: deliveries that wait, by lane, and database connections in use."""

    backlog: Mapping[Lane, int]
    connections: int


class Metrics:
    """Counts what happens in this process; implements `scheduler.ports.Observer` and `limiter.Watcher`."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._lateness = Histogram(
            "nape_delivery_lateness_seconds", "From due to sent", ["lane"], buckets=LATENESS, registry=self._registry
        )
        self._ended = self._counter("nape_deliveries", "Attempts by how they ended", "lane", "result")
        self._reaped = self._counter("nape_leases_run_out", "Deliveries a crash left in hand")
        self._updates = self._counter("nape_updates", "Updates by how they ended", "result")
        self._answers = self._counter("nape_telegram_answers", "Answers of the Bot API by status", "status")
        self._handling = Histogram("nape_update_seconds", "From taken up to committed", registry=self._registry)
        self._backlog = Gauge("nape_backlog", "Deliveries that are due and wait", ["lane"], registry=self._registry)
        self._connections = Gauge(
            "nape_database_connections_in_use", "Connections taken from the pool", registry=self._registry
        )
        self._waits = Histogram(
            "nape_pace_wait_seconds", "From ready to a slot", ["lane"], buckets=WAITS, registry=self._registry
        )
        self._holds = self._counter("nape_holds", "Pauses Telegram asked for")
        self._away = Gauge("nape_telegram_away", "1 while Telegram does not answer", registry=self._registry)
        for lane in Lane:
            self._waits.labels(lane.name.lower())
        for lane in _LANES:
            for result in (*SendResult, LATE):
                self._ended.labels(lane.name.lower(), result)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(name, what, labels, registry=self._registry)

    def ended(self, delivery: Delivery, outcome: Outcome, now: datetime) -> None:
        """Count an attempt that ended."""
        lane = delivery.lane.name.lower()
        self._ended.labels(lane, LATE if outcome.reason == LATE else outcome.result.value).inc()
        if outcome.result is SendResult.SENT:
            self._lateness.labels(lane).observe(max(0.0, (now - delivery.due_at).total_seconds()))

    def reaped(self, count: int) -> None:
        """Count leases that had run out."""
        self._reaped.inc(count)

    @contextmanager
    def update(self) -> Generator[Callable[[Met], None]]:
        """Time an update and count it as what the block says it met; as not kept, or failed, when the block raises."""
        ends = [Met.FAILED]
        with self._handling.time():
            try:
                yield ends.append
            except DatabaseUnreachable:
                ends.append(Met.NOT_KEPT)
                raise
            finally:
                self._updates.labels(ends[-1].value).inc()

    def answered(self, status: int) -> None:
        """Count an answer of the Bot API, such as 200 or 429."""
        self._answers.labels(str(status)).inc()

    def waited(self, lane: Lane, seconds: float) -> None:
        """Count how long a message waited for its slot."""
        self._waits.labels(lane.name.lower()).observe(seconds)

    def held(self) -> None:
        """Count a pause that Telegram asked for."""
        self._holds.inc()

    def away(self, *, is_away: bool) -> None:
        """Show whether Telegram is away."""
        self._away.set(is_away)

    def route(self, load: Callable[[], Awaitable[Load]]) -> Route:
        """Return `/metrics`."""

        async def metrics(_request: Request) -> Response:
            # A database that is away is told by /readyz; what was counted here is still worth reading.
            with suppress(StorageError, TimeoutError):
                self._weigh(await load())
            return Response(generate_latest(self._registry), headers={"content-type": CONTENT_TYPE_LATEST})

        return Route("/metrics", metrics)

    def _weigh(self, load: Load) -> None:
        self._connections.set(load.connections)
        for lane in _LANES:
            self._backlog.labels(lane.name.lower()).set(load.backlog.get(lane, 0))
