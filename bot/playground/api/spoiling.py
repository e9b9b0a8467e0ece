"""How a call goes wrong."""

import asyncio
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from aiohttp import web

from bot.playground.api.refusal import too_many_requests
from bot.playground.faults import Fault, FaultKind
from bot.playground.records import Json
from bot.playground.telegram import Telegram

HALF = 2
"""Of an answer that breaks off, one part of this many arrives."""

Work = Callable[[], Awaitable[Json]]
"""Does what the call asks for, and returns the answer."""
Record = Callable[[Json | None], None]
"""Records the call with the answer it has, or would have, got."""


async def spoil(request: web.Request, fault: Fault, telegram: Telegram, work: Work, record: Record) -> web.Response:
    """Return what the bot gets of a call that goes wrong; the record is written before anybody has to wait."""
    if fault.kind in _AFTER:
        answer = await work()
        record(answer)
        return await _after(request, fault, telegram, answer)
    answer = too_many_requests(fault.retry_after).body()
    record(answer if fault.kind is FaultKind.TOO_MANY else None)
    match fault.kind:
        case FaultKind.TOO_MANY:
            return answered(answer)
        case FaultKind.BAD_GATEWAY:
            return web.Response(status=HTTPStatus.BAD_GATEWAY, text="<html>502 Bad Gateway</html>")
        case FaultKind.GARBAGE:
            return web.Response(text='{"ok":tru', content_type="application/json")
        case FaultKind.HANG:
            await _rest(telegram, fault.seconds)
    return hang_up(request)


_AFTER = (FaultKind.DROP_AFTER, FaultKind.GARBAGE_AFTER, FaultKind.HANG_AFTER, FaultKind.SLOW)


async def _after(request: web.Request, fault: Fault, telegram: Telegram, answer: Json) -> web.Response:
    if fault.kind is FaultKind.GARBAGE_AFTER:
        whole = web.json_response(answer).text or ""
        return web.Response(text=whole[: len(whole) // HALF], content_type="application/json")
    if fault.kind in (FaultKind.HANG_AFTER, FaultKind.SLOW):
        await _rest(telegram, fault.seconds)
    return answered(answer) if fault.kind is FaultKind.SLOW else hang_up(request)


def answered(answer: Json) -> web.Response:
    """Return an answer as the Bot API sends it."""
    return web.json_response(answer, status=200 if answer["ok"] else int(answer["error_code"]))


def hang_up(request: web.Request) -> web.Response:
    """Cut the connection."""
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        transport.abort()
    return web.Response(status=HTTPStatus.INTERNAL_SERVER_ERROR)


async def _rest(telegram: Telegram, seconds: float | None) -> None:
    if seconds is None:
        while not telegram.bell.closing:
            await telegram.bell.wait(3600)
        return
    ends = telegram.monotonic() + seconds
    while not telegram.bell.closing and (left := ends - telegram.monotonic()) > 0:
        await telegram.bell.wait(left)
