"""Prometheus reads counts and times, and nothing about a person."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.handlers.answer import Met
from bot.storage.errors import DatabaseUnreachable
from bot.transport.metrics import Load, Metrics
from scheduler.deliveries import Delivery, DeliveryId
from scheduler.kinds import Kind, Lane
from scheduler.ports import Outcome, SendResult
from scheduler.slots import PersonId
from tests.unit.transport.posting import asking

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NUDGE = Delivery(
    id=DeliveryId(1),
    person=PersonId(987_654),
    chat_id=123_454_321,
    kind=Kind.POSTURE,
    local_date=date(2026, 3, 2),
    ordinal=0,
    due_at=NOON,
)


async def told(metrics: Metrics, *, away: bool = False) -> list[str]:
    async def load() -> Load:
        if away:
            raise DatabaseUnreachable("away")
        return Load(backlog={Lane.NUDGE: 3}, connections=2)

    status, body = await asking(metrics.route(load))("GET", "/metrics")
    assert status == 200
    return body.decode().splitlines()


async def test_a_nudge_counts_with_its_lane_its_end_and_its_lateness() -> None:
    metrics = Metrics()
    metrics.ended(NUDGE, Outcome(result=SendResult.SENT), NOON + timedelta(seconds=4))
    metrics.ended(NUDGE, Outcome(result=SendResult.UNKNOWN), NOON)
    metrics.ended(NUDGE, Outcome(result=SendResult.DROPPED, reason="late"), NOON)
    metrics.reaped(2)

    lines = await told(metrics)

    for result in ("sent", "unknown", "late"):
        assert f'nape_deliveries_total{{lane="nudge",result="{result}"}} 1.0' in lines
    assert 'nape_deliveries_total{lane="advice",result="sent"} 0.0' in lines
    assert 'nape_delivery_lateness_seconds_sum{lane="nudge"} 4.0' in lines
    assert 'nape_delivery_lateness_seconds_count{lane="nudge"} 1.0' in lines
    assert "nape_leases_run_out_total 2.0" in lines
    assert not any(str(number) in line for line in lines for number in (NUDGE.person, NUDGE.chat_id))


async def test_updates_count_by_how_they_ended() -> None:
    metrics = Metrics()
    for met in (Met.HANDLED, Met.DUPLICATE):
        with metrics.update() as ended:
            ended(met)
    for mishap in (DatabaseUnreachable("away"), ValueError()):
        with pytest.raises(type(mishap)), metrics.update():
            raise mishap

    lines = await told(metrics)

    for met in Met:
        assert f'nape_updates_total{{result="{met}"}} 1.0' in lines
    assert "nape_update_seconds_count 4.0" in lines


async def test_too_many_requests_and_the_load_are_seen() -> None:
    metrics = Metrics()
    metrics.answered(429)

    lines = await told(metrics)

    assert 'nape_telegram_answers_total{status="429"} 1.0' in lines
    assert 'nape_backlog{lane="nudge"} 3.0' in lines
    assert 'nape_backlog{lane="advice"} 0.0' in lines
    assert "nape_database_connections_in_use 2.0" in lines


async def test_the_pace_and_the_line_are_seen() -> None:
    metrics = Metrics()
    metrics.waited(Lane.INTERACTIVE, 0.02)
    metrics.held()
    metrics.away(is_away=True)

    lines = await told(metrics)

    assert 'nape_pace_wait_seconds_bucket{lane="interactive",le="0.05"} 1.0' in lines
    assert 'nape_pace_wait_seconds_count{lane="nudge"} 0.0' in lines
    assert "nape_holds_total 1.0" in lines
    assert "nape_telegram_away 1.0" in lines


async def test_what_was_counted_can_be_read_while_the_database_is_away() -> None:
    metrics = Metrics()
    metrics.answered(200)

    assert 'nape_telegram_answers_total{status="200"} 1.0' in await told(metrics, away=True)
