"""The client against servers and proxies that fail in every way: what surely was not sent is told from what may be."""

import asyncio
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp.test_utils import unused_port
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.transport.client import AiohttpRequest, NotSent

ANSWER = b'{"ok":true,"result":true}'
Behaviour = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def a_server(behave: Behaviour) -> AsyncGenerator[tuple[int, list[bytes]]]:
    """Serve each request as told; yield the port and the heads of all requests."""
    heads: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            heads.append(await reader.readuntil(b"\r\n\r\n"))
            await behave(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1], heads
    server.close()


@asynccontextmanager
async def a_client() -> AsyncGenerator[AiohttpRequest]:
    client = AiohttpRequest(read_timeout=0.3)
    await client.initialize()
    yield client
    await client.shutdown()


def says(head: str, body: bytes = b"") -> Behaviour:
    async def behave(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {head}\r\n\r\n".encode() + body)
        await writer.drain()

    return behave


async def says_nothing(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def hangs_up(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    return


async def trickles(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.01)


async def asked(client: AiohttpRequest, url: str) -> object:
    data = RequestData([RequestParameter.from_input("text", "five & a half 🙂")])
    return await client.post(url, data, connect_timeout=0.3)


@pytest.mark.parametrize(
    ("behave", "trouble"),
    [
        (says("200 OK\r\nContent-Length: 500", b'{"ok":tru'), NetworkError),
        (says("200 OK\r\nContent-Length: 9", b'{"ok":tru'), NetworkError),
        (says("200 OK\r\nContent-Length: 11", b'{"ok":true}'), NetworkError),
        (says("502 Bad Gateway\r\nContent-Length: 6", b"<html>"), NetworkError),
        (says("302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0"), NetworkError),
        (says("not http at all"), NetworkError),
        (hangs_up, NetworkError),
        (says_nothing, TimedOut),
        (trickles, TimedOut),
    ],
)
async def test_what_a_server_took_may_have_arrived(behave: Behaviour, trouble: type[NetworkError]) -> None:
    async with a_server(behave) as (port, heads), a_client() as client:
        with pytest.raises(trouble) as caught:
            await asked(client, f"http://127.0.0.1:{port}/bot1:x/sendMessage")

    assert not isinstance(caught.value, NotSent)
    assert len(heads) == 1


async def test_what_found_no_server_was_surely_not_sent() -> None:
    async with a_client() as client:
        with pytest.raises(NotSent):
            await asked(client, f"http://127.0.0.1:{unused_port()}/bot1:x/sendMessage")
        with pytest.raises(NotSent):
            await asked(client, "http:///bot1:x/sendMessage")


async def test_what_found_no_safe_connection_was_surely_not_sent() -> None:
    async with a_server(says("400 Bad Request")) as (port, _), a_client() as client:
        with pytest.raises(NotSent):
            await asked(client, f"https://127.0.0.1:{port}/bot1:x/sendMessage")


async def test_a_client_that_was_closed_sends_nothing() -> None:
    async with a_client() as client:
        await client.shutdown()

        with pytest.raises(NotSent):
            await asked(client, "http://127.0.0.1:9/bot1:x/sendMessage")


async def test_what_is_sent_arrives_as_it_was_written() -> None:
    bodies: list[bytes] = []

    async def behave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        bodies.append(await reader.read(1_000))
        await says(f"200 OK\r\nContent-Length: {len(ANSWER)}", ANSWER)(reader, writer)

    async with a_server(behave) as (port, heads), a_client() as client:
        assert await asked(client, f"http://127.0.0.1:{port}/bot1:x/sendMessage") is True

    assert b"application/json" in heads[0]
    assert json.loads(bodies[0]) == {"text": "five & a half 🙂"}


@pytest.fixture
def behind_a_proxy(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Return how to put a proxy at a port into the environment."""

    def settle(port: int) -> None:
        for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY"):
            monkeypatch.delenv(name, raising=False)
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{port}")

    return settle


async def test_a_proxy_relays_what_is_not_encrypted(behind_a_proxy: Callable[[int], None]) -> None:
    async with (
        a_server(says(f"200 OK\r\nContent-Length: {len(ANSWER)}", ANSWER)) as (port, heads),
        a_client() as client,
    ):
        behind_a_proxy(port)
        assert await asked(client, "http://telegram.invalid/bot1:x/getMe") == json.loads(ANSWER)["result"]

    assert heads[0].startswith(b"POST http://telegram.invalid/bot1:x/getMe ")


@pytest.mark.parametrize(
    "behave",
    [
        says("502 Bad Gateway\r\nContent-Length: 0"),
        says("407 Proxy Authentication Required\r\nContent-Length: 0"),
        says("200 Connection established", b"this is no TLS"),
        hangs_up,
        says_nothing,
    ],
)
async def test_a_proxy_that_leads_nowhere_is_asked_for_a_tunnel_and_told_nothing(
    behind_a_proxy: Callable[[int], None], behave: Behaviour
) -> None:
    async with a_server(behave) as (port, heads), a_client() as client:
        behind_a_proxy(port)
        with pytest.raises(NotSent):
            await asked(client, "https://telegram.invalid/bot1:x/sendMessage")

    assert heads[0].startswith(b"CONNECT telegram.invalid:443 ")
    assert b"bot1:x" not in heads[0]


async def test_a_proxy_that_is_not_there_was_surely_sent_nothing(behind_a_proxy: Callable[[int], None]) -> None:
    behind_a_proxy(unused_port())

    async with a_client() as client:
        with pytest.raises(NotSent):
            await asked(client, "https://telegram.invalid/bot1:x/sendMessage")
