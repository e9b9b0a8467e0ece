"""POST /playground/faults: order what shall go wrong."""

from aiohttp import web

from bot.playground.control import answers
from bot.playground.control.answers import Wrong
from bot.playground.faults import Fault, FaultKind
from bot.playground.telegram import Telegram


class FaultControl:
    """Order faults, see how many are left, and take them back."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def order(self, request: web.Request) -> web.Response:
        """Spoil the next calls of a method; `times` 0 takes all orders back."""
        fields = await answers.body(request)
        times = answers.whole(fields, "times") if "times" in fields else 1
        if times == 0:
            self._telegram.faults.clear()
            return answers.good(waiting=0)
        try:
            kind = FaultKind(str(fields.get("kind")))
        except ValueError:
            raise Wrong("unknown kind of fault") from None
        fault = Fault(
            method=str(fields.get("method") or "*").lower(),
            kind=kind,
            retry_after=answers.whole(fields, "retry_after") if "retry_after" in fields else 1,
        )
        self._telegram.faults.order(fault, min(times, 10_000))
        return answers.good(waiting=self._telegram.faults.waiting)

    async def show(self, request: web.Request) -> web.Response:
        """Return how many ordered faults have not happened yet."""
        return answers.good(waiting=self._telegram.faults.waiting)
