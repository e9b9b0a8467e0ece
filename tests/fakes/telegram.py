"""A Bot API without a network: it records every request and answers as scripted."""

import asyncio
import itertools
import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.transport.nape_bot import NapeBot
from bot.transport.pace import Pace, PacedLimiter
from tests.contract.judge import FILE, judge

TOKEN = "4242424242:canary-token-that-must-not-leak"


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """One request as the server would see it."""

    method: str
    parameters: Mapping[str, Any]


Refuse = Callable[[Call], tuple[int, dict[str, Any]] | Exception | None]


@dataclass
class PretendApi(BaseRequest):
    """Answers like Telegram; each request is judged by the contract. `refusals` are used up one a call."""

    calls: list[Call] = field(default_factory=list)
    refusals: deque[tuple[int, dict[str, Any]] | Exception] = field(default_factory=deque)
    updates: deque[list[dict[str, Any]]] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self._ids = itertools.count(500)

    @property
    def read_timeout(self) -> float:
        return 5.0

    async def initialize(self) -> None:
        return

    async def shutdown(self) -> None:
        return

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **named: Any
    ) -> tuple[int, bytes]:
        name = url.rsplit("/", 1)[-1]
        parameters = dict(request_data.parameters) if request_data else {}
        for part in request_data.multipart_data or {} if request_data else {}:
            if part in ("photo", "animation", "document"):
                parameters[part] = FILE
        judge(name, parameters)
        call = Call(method=name, parameters=parameters)
        self.calls.append(call)
        if self.refusals and name != "getMe":
            refusal = self.refusals.popleft()
            if isinstance(refusal, Exception):
                raise refusal
            status, body = refusal
            return status, json.dumps({"ok": False, "error_code": status, **body}).encode()
        return 200, json.dumps({"ok": True, "result": self._result(call)}).encode()

    def named(self, *methods: str) -> list[Call]:
        """Return the calls of these methods, in order."""
        return [call for call in self.calls if call.method in methods]

    def _result(self, call: Call) -> Any:
        if call.method == "getMe":
            return {"id": 4242424242, "is_bot": True, "first_name": "Nape", "username": "nape_bot"}
        if call.method == "getUpdates":
            return self.updates.popleft() if self.updates else []
        if call.method.startswith(("send", "edit")):
            return {
                "message_id": call.parameters.get("message_id") or next(self._ids),
                "date": 1_772_000_000,
                "chat": {"id": call.parameters["chat_id"], "type": "private"},
                "text": call.parameters.get("text", ""),
            }
        return True


@dataclass
class QuickTime:
    """Seconds that pass only when somebody sleeps."""

    seconds: float = 0.0

    def now(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)  # whoever was served goes on at this second, not at the next
        self.seconds += seconds


def bot_on(api: PretendApi, rate: float = 30) -> NapeBot:
    """Return the real client on a pretend API, at the real pace on a quick clock."""
    quick = QuickTime()
    return NapeBot(
        TOKEN,
        request=api,
        get_updates_request=api,
        rate_limiter=PacedLimiter(Pace(rate, monotonic=quick.now, sleep=quick.sleep)),
    )
