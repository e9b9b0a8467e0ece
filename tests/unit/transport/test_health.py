"""A load balancer gets a plain answer."""

import json

from bot.transport.health import health_routes
from tests.unit.transport.posting import asking


async def test_a_process_lives_even_when_it_cannot_work() -> None:
    async def unready() -> list[str]:
        return ["stopping", "database"]

    ask = asking(*health_routes(unready))

    assert (await ask("GET", "/livez"))[0] == 200
    status, body = await ask("GET", "/readyz")
    assert (status, json.loads(body)) == (503, {"ready": False, "why": ["stopping", "database"]})


async def test_what_can_work_is_ready() -> None:
    async def unready() -> list[str]:
        return []

    status, body = await asking(*health_routes(unready))("GET", "/readyz")

    assert (status, json.loads(body)) == (200, {"ready": True, "why": []})
