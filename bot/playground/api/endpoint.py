"""The address a bot calls: /bot<TOKEN>/<method>."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.playground.api import download, edit, media, polling, profile, send, signals
from bot.playground.api.params import Params, read_params
from bot.playground.api.refusal import Refusal, too_many_requests
from bot.playground.calls import Call
from bot.playground.faults import Fault, FaultKind
from bot.playground.records import Json
from bot.playground.telegram import Telegram

Method = Callable[[Telegram, Params], Awaitable[Any]]
METHODS: dict[str, Method] = {
    name.lower(): method
    for module in (download, edit, media, polling, profile, send, signals)
    for name, method in module.METHODS.items()
}


class Endpoint:
    """Answer API calls and keep a record of them."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        if request.match_info["token"] != self._telegram.token:
            return _json_response(Refusal(401, "Unauthorized").body())
        method = request.match_info["method"]
        began = self._telegram.monotonic()
        try:
            params = await read_params(request)
        except Refusal as refusal:
            self._record(method, Params(values={}), refusal.body(), began)
            return _json_response(refusal.body())
        fault = self._telegram.faults.take(method.lower())
        if fault is None:
            answer = await self._answer(method, params)
            self._record(method, params, answer, began)
            return _json_response(answer)
        return await self._spoil(request, method, params, fault)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Hand out a file by the path `getFile` told."""
        file = self._telegram.files.by_path(request.match_info["path"])
        if request.match_info["token"] != self._telegram.token or file is None:
            return _json_response(Refusal(404, "Not Found").body())
        return web.Response(body=file.data, content_type="application/octet-stream")

    async def _answer(self, method: str, params: Params) -> Json:
        handler = METHODS.get(method.lower())
        if handler is None:
            return Refusal(404, "Not Found").body()
        try:
            return {"ok": True, "result": await handler(self._telegram, params)}
        except Refusal as refusal:
            return refusal.body()

    async def _spoil(self, request: web.Request, method: str, params: Params, fault: Fault) -> web.StreamResponse:
        began = self._telegram.monotonic()
        answer: Json | None = None
        response: web.StreamResponse
        match fault.kind:
            case FaultKind.TOO_MANY:
                answer = too_many_requests(fault.retry_after).body()
                response = _json_response(answer)
            case FaultKind.BAD_GATEWAY:
                response = web.Response(status=502, text="<html>502 Bad Gateway</html>")
            case FaultKind.GARBAGE:
                response = web.Response(text='{"ok":tru', content_type="application/json")
            case FaultKind.RESET:
                response = _hang_up(request)
            case FaultKind.HANG:
                self._record(method, params, None, began, fault)
                while not self._telegram.bell.closing:
                    await self._telegram.bell.wait(3600)
                return _hang_up(request)
            case FaultKind.DROP_AFTER:
                answer = await self._answer(method, params)
                response = _hang_up(request)
        self._record(method, params, answer, began, fault)
        return response

    def _record(
        self, method: str, params: Params, answer: Json | None, began: float, fault: Fault | None = None
    ) -> None:
        telegram = self._telegram
        status = 0
        if answer is not None:
            status = 200 if answer["ok"] else int(answer["error_code"])
        telegram.calls.add(
            Call(
                id=0,
                at=telegram.clock.now().isoformat(),
                method=method,
                params=params.shown(),
                status=status,
                answer=answer,
                ms=round((telegram.monotonic() - began) * 1000, 2),
                fault=fault.kind.value if fault else None,
            )
        )


def _json_response(answer: Json) -> web.Response:
    return web.json_response(answer, status=200 if answer["ok"] else int(answer["error_code"]))


def _hang_up(request: web.Request) -> web.Response:
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        transport.abort()
    return web.Response(status=500)
