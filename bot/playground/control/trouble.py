"""POST /playground/faults: order what shall go wrong."""

from aiohttp import web

from bot.playground.control import answers
from bot.playground.control.answers import Wrong
from bot.playground.faults import Fault, FaultKind, Storm
from bot.playground.records import Json
from bot.playground.telegram import Telegram


class FaultControl:
    """Order faults, see how many are left, and take them back."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def order(self, request: web.Request) -> web.Response:
        """Spoil the next calls of a method, or with `rate` calls at random; `times` 0 takes everything back."""
        fields = await answers.body(request)
        if "rate" in fields:
            self._telegram.faults.brew(_storm(fields))
            return answers.good(waiting=self._telegram.faults.waiting)
        times = answers.whole(fields, "times") if "times" in fields else 1
        if times == 0:
            self._telegram.faults.clear()
            return answers.good(waiting=0)
        fault = Fault(
            method=str(fields.get("method") or "*").lower(),
            kind=_kind(fields.get("kind")),
            retry_after=answers.whole(fields, "retry_after") if "retry_after" in fields else 1,
            seconds=answers.real(fields, "seconds") if "seconds" in fields else None,
        )
        self._telegram.faults.order(fault, min(times, 10_000))
        return answers.good(waiting=self._telegram.faults.waiting)

    async def show(self, request: web.Request) -> web.Response:
        """Return how many ordered faults have not happened yet."""
        return answers.good(waiting=self._telegram.faults.waiting)


def _storm(fields: Json) -> Storm:
    kinds = fields.get("kinds", dict.fromkeys(FaultKind, 1))
    if not isinstance(kinds, dict) or not kinds:
        raise Wrong("kinds must be an object of weights")
    rate = answers.real(fields, "rate")
    if not 0 <= rate <= 1:
        raise Wrong("rate must be between 0 and 1")
    return Storm(
        rate=rate,
        seed=answers.whole(fields, "seed") if "seed" in fields else 0,
        kinds={_kind(name): answers.real(kinds, name) for name in kinds},
        seconds=answers.real(fields, "seconds") if "seconds" in fields else 1.0,
    )


def _kind(name: object) -> FaultKind:
    try:
        return FaultKind(str(name))
    except ValueError:
        raise Wrong("unknown kind of fault") from None
