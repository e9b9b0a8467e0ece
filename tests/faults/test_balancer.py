"""The balancer: turn by turn, past the dead, and never a second replica once one was reached."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from aiohttp import web

from bot.playground.api.spoiling import hang_up
from tests.faults.balancer import PATH, Balancer, Mishap
from tests.faults.stage import free_ports


class Backend:
    """A pretend replica that counts what it gets."""

    def __init__(self, *, cuts: bool = False) -> None:
        self.posts = 0
        self.port = 0
        self._cuts = cuts

    async def take(self, request: web.Request) -> web.Response:
        """Count a post; cut its connection, or answer."""
        await request.read()
        self.posts += 1
        return hang_up(request) if self._cuts else web.Response()


@asynccontextmanager
async def running(*backends: Backend, dead: int = 0) -> AsyncIterator[Balancer]:
    """Run backends, then addresses where nobody listens, behind a balancer."""
    runners: list[web.AppRunner] = []
    for backend in backends:
        app = web.Application()
        app.router.add_post(PATH, backend.take)
        runners.append(runner := web.AppRunner(app, access_log=None))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        backend.port = runner.addresses[0][1]
    ports = [*(backend.port for backend in backends), *free_ports(dead)]
    balancer = Balancer(lambda: ports, seed=1)
    await balancer.start()
    yield balancer
    await balancer.close()
    await asyncio.gather(*(runner.cleanup() for runner in runners))


async def posted(balancer: Balancer, times: int) -> list[int | None]:
    """Post so often; return the answers, None where there was none."""
    found: list[int | None] = []
    async with aiohttp.ClientSession() as session:
        for _ in range(times):
            try:
                async with session.post(balancer.url, json={}) as answer:
                    found.append(answer.status)
            except aiohttp.ClientError:
                found.append(None)
    return found


async def test_replicas_take_turns_and_the_dead_are_passed_over() -> None:
    ann, bob = Backend(), Backend()

    async with running(ann, bob, dead=1) as balancer:
        assert await posted(balancer, 6) == [200] * 6

    assert ann.posts + bob.posts == 6
    assert min(ann.posts, bob.posts) >= 2


async def test_where_nobody_listens_the_post_is_not_taken() -> None:
    async with running(dead=2) as balancer:
        assert await posted(balancer, 1) == [502]


async def test_a_replica_that_dies_over_a_post_may_have_kept_it_so_no_other_is_asked() -> None:
    dying, other = Backend(cuts=True), Backend()

    async with running(dying, other) as balancer:
        answers = await posted(balancer, 2)

    assert sorted(answers, key=str) == [200, 502]
    assert dying.posts == other.posts == 1


@pytest.mark.parametrize(
    ("mishap", "answer", "posts"),
    [(Mishap.TURNED_AWAY, 502, 0), (Mishap.ANSWER_LOST, None, 1), (Mishap.TWICE, 200, 2)],
)
async def test_mishaps_are_what_they_are_called(mishap: Mishap, answer: int | None, posts: int) -> None:
    backend = Backend()

    async with running(backend) as balancer:
        balancer.rate, balancer.kinds = 1.0, (mishap,)
        assert await posted(balancer, 1) == [answer]

    assert backend.posts == posts
    assert balancer.mishaps == {mishap: 1}
