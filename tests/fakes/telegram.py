"""A Bot API without a network: it records every request and answers as scripted."""

import asyncio
import heapq
import itertools
import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.transport.limiter import PacedLimiter
from bot.transport.nape_bot import NapeBot
from bot.transport.pace import Alarm, Pace
from scheduler.meter import MemoryMeter
from tests.contract.judge import FILE, judge

HOPS = 30
"""Turns of the loop that a reaction may take, such as a request and its answer."""
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
    """Seconds that pass only when everybody waits for them."""

    seconds: float = 0.0

    def __post_init__(self) -> None:
        self._alarms: list[tuple[float, int, QuickAlarm]] = []
        self._numbers = itertools.count()
        self._turning = False

    def now(self) -> float:
        return self.seconds

    def later(self, seconds: float, call: Callable[[], None]) -> Alarm:
        alarm = QuickAlarm(call)
        heapq.heappush(self._alarms, (self.seconds + seconds, next(self._numbers), alarm))
        if not self._turning:
            self._turning = True
            self._turn(HOPS)
        return alarm

    async def sleep(self, seconds: float) -> None:
        if seconds > 0:
            slept = asyncio.Event()
            self.later(seconds, slept.set)
            await slept.wait()

    def _turn(self, hops: int) -> None:
        """Go on to the next alarm, once everybody had time to react to the last."""
        if hops:
            asyncio.get_running_loop().call_soon(self._turn, hops - 1)
            return
        while self._alarms and self._alarms[0][2].cancelled:
            heapq.heappop(self._alarms)
        if not self._alarms:
            self._turning = False
            return
        at, _, alarm = heapq.heappop(self._alarms)
        self.seconds = max(self.seconds, at)
        alarm.call()
        self._turn(HOPS)


@dataclass
class QuickAlarm:
    """A call to come in quick time."""

    call: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


def quick_pace(rate: float, quick: QuickTime) -> Pace:
    """Return the real pace of one process on a quick clock."""
    return Pace(MemoryMeter(rate, quick.now), monotonic=quick.now, later=quick.later)


def bot_on(api: PretendApi, rate: float = 30) -> NapeBot:
    """Return the real client on a pretend API, at the real pace on a quick clock."""
    quick = QuickTime()
    return NapeBot(
        TOKEN,
        request=api,
        get_updates_request=api,
        rate_limiter=PacedLimiter(quick_pace(rate, quick), sleep=quick.sleep),
    )
