"""The address a bot calls: /bot<TOKEN>/<method>."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.playground.api import download, edit, media, polling, profile, send, signals
from bot.playground.api.params import Params, read_params
from bot.playground.api.refusal import Refusal
from bot.playground.api.spoiling import answered, spoil
from bot.playground.calls import Call
from bot.playground.faults import Fault
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
            return answered(Refusal(401, "Unauthorized").body())
        method = request.match_info["method"]
        began = self._telegram.monotonic()
        try:
            params = await read_params(request)
        except Refusal as refusal:
            self._record(method, Params(values={}), refusal.body(), began)
            return answered(refusal.body())
        fault = self._telegram.faults.take(method.lower())
        if fault is None:
            answer = await self._answer(method, params)
            self._record(method, params, answer, began)
            return answered(answer)
        return await spoil(
            request,
            fault,
            self._telegram,
            work=lambda: self._answer(method, params),
            record=lambda answer: self._record(method, params, answer, began, fault),
        )

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Hand out a file by the path `getFile` told."""
        file = self._telegram.files.by_path(request.match_info["path"])
        if request.match_info["token"] != self._telegram.token or file is None:
            return answered(Refusal(404, "Not Found").body())
        return web.Response(body=file.data, content_type="application/octet-stream")

    async def _answer(self, method: str, params: Params) -> Json:
        handler = METHODS.get(method.lower())
        if handler is None:
            return Refusal(404, "Not Found").body()
        try:
            return {"ok": True, "result": await handler(self._telegram, params)}
        except Refusal as refusal:
            return refusal.body()

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
