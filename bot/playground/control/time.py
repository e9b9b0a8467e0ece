"""GET and POST /playground/clock."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aiohttp import web

from bot.playground.clock import Clock, ClockRefused
from bot.playground.control import answers
from bot.playground.control.answers import Wrong
from bot.playground.records import Json
from bot.playground.telegram import Telegram

NextDue = Callable[[], Awaitable[datetime | None]]
AFTER_DUE = timedelta(seconds=1)
LONGEST_WAIT = 60.0
NOTHING_PLANNED = "nothing planned"


def clock_state(clock: Clock) -> Json:
    """Return what the bot's clock and the page need to follow."""
    return {
        "version": clock.version,
        "now": clock.now().isoformat(),
        "rate": clock.rate,
        "real": clock.real().isoformat(),
    }


class ClockControl:
    """Show and move the clock."""

    def __init__(self, telegram: Telegram, next_due: NextDue | None) -> None:
        self._telegram = telegram
        self._next_due = next_due

    async def show(self, request: web.Request) -> web.Response:
        """Return the clock; with `seen` and `wait`, wait for a version after `seen`."""
        bell, clock = self._telegram.bell, self._telegram.clock
        ends = self._telegram.monotonic() + wait_seconds(request)
        seen = request.query.get("seen")
        while seen == str(clock.version) and not bell.closing:
            left = ends - self._telegram.monotonic()
            if left <= 0:
                break
            clock.followers += 1
            try:
                await bell.wait(left)
            finally:
                clock.followers -= 1
        return web.json_response(clock_state(clock))

    async def move(self, request: web.Request) -> web.Response:
        """Move the clock."""
        fields = await answers.body(request)
        try:
            done = await self._act(str(fields.get("action")), fields)
        except ClockRefused as refused:
            return answers.bad(str(refused))
        if not done:
            return answers.bad(NOTHING_PLANNED, status=200)
        self._telegram.world.journal.touch("clock")
        self._telegram.bell.ring()
        return answers.good(**clock_state(self._telegram.clock))

    async def _act(self, action: str, fields: Json) -> bool:
        clock = self._telegram.clock
        match action:
            case "real":
                clock.run_real()
            case "freeze":
                clock.run_at(0)
            case "rate":
                clock.run_at(answers.real(fields, "rate"))
            case "jump_to":
                clock.jump_to(_moment(fields))
            case "jump_morning":
                clock.jump_morning(_zone(fields))
            case "jump_next":
                return await self._jump_next()
            case _:
                raise Wrong("unknown action")
        return True

    async def _jump_next(self) -> bool:
        due = await self._next_due() if self._next_due else None
        if due is None:
            return False
        # What is already due needs no jump; it is on its way.
        if due + AFTER_DUE > self._telegram.clock.now():
            self._telegram.clock.jump_to(due + AFTER_DUE)
        return True


def wait_seconds(request: web.Request) -> float:
    """Return how long a request is willing to wait, in seconds."""
    try:
        return min(max(float(request.query.get("wait", "0")), 0.0), LONGEST_WAIT)
    except ValueError:
        raise Wrong("wait must be a number of seconds") from None


def _moment(fields: Json) -> datetime:
    try:
        return datetime.fromisoformat(str(fields.get("at")))
    except ValueError:
        raise Wrong("at must be an ISO date and time") from None


def _zone(fields: Json) -> ZoneInfo:
    try:
        return ZoneInfo(str(fields.get("zone") or "UTC"))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Wrong("unknown time zone") from None
