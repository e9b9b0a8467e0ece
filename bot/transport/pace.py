"""The local end of the pace: who goes first, and when the slots that the meter gave come up."""

import asyncio
import heapq
import itertools
import logging
import math
import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from telegram.error import RetryAfter

from bot.transport.client import NotSent
from scheduler.kinds import Lane
from scheduler.meter import CHAT_INTERVAL, Meter, MeterAway, Reservation, Wish

log = logging.getLogger(__name__)

AHEAD = {Lane.INTERACTIVE: math.inf, Lane.ADVICE: 0.3, Lane.CHECKIN: 0.2, Lane.NUDGE: 0.1}
"""Seconds for which slots may be given out already when a lane asks for more: the lower, the sooner it must wait.

So the lanes hold between replicas too, and whoever types waits for no more than what was given out before.
"""
LATENESS = 0.07
"""Seconds a slot may be used late. Later it is forfeited: what a stall has kept back must not come as a burst."""
EARLINESS = 0.004
"""Seconds a slot may be used early, so that at a high rate a few go at each turn instead of one."""
PATIENCE = 30.0
"""Seconds a bulk message waits for its slot before it is given back; well within its lease."""
LONG_HOLD = 3.0
"""Seconds of a hold from which on bulk messages are given back instead of waiting for it."""
AWAY_BREAK = 1.0
"""Seconds until a meter that could not be asked is asked again."""


class Alarm(Protocol):
    """A call to come."""

    def cancel(self) -> None:
        """Take it back."""
        ...


CallLater = Callable[[float, Callable[[], None]], Alarm]


def call_later(seconds: float, call: Callable[[], None]) -> Alarm:
    """Have the running loop call something in so many seconds."""
    return asyncio.get_running_loop().call_later(seconds, call)


@dataclass(order=True, slots=True)
class _Waiter:
    lane: Lane
    turn: int
    wish: Wish | None = field(compare=False)
    since: float = field(compare=False)
    ready: "asyncio.Future[None]" = field(compare=False)


class _Clocks:
    """Tells this machine's time for the meter's, which may be another machine's clock.

    The smallest difference seen is the truest: it had the quickest answer. It may drift a little, and starts again
    after a leap of either clock.
    """

    LEAP = 1.0
    DRIFT = 0.001

    def __init__(self) -> None:
        self._difference = math.inf
        self._seen_at = 0.0
        self.lead = 0.0

    def saw(self, reservation: Reservation, asked_at: float, now: float) -> None:
        """Learn from an answer."""
        difference = now - reservation.now
        drifted = self._difference + self.DRIFT * (now - self._seen_at)
        self._difference = difference if difference - drifted > self.LEAP else min(difference, drifted)
        self._seen_at = now
        # A slot that comes up before its answer is here would be forfeited; a slow meter is asked further ahead.
        self.lead = min(self.LEAP, max(now - asked_at, self.lead * 0.8))

    def here(self, moment: float) -> float:
        """Return the meter's moment on this machine's clock."""
        return moment + self._difference


class Pace:
    """Hands out sending slots: lower lanes first, at the meter's rate, and one a second per chat."""

    def __init__(
        self, meter: Meter, *, monotonic: Callable[[], float] = time.monotonic, later: CallLater = call_later
    ) -> None:
        self._meter = meter
        # Few enough that nobody else waits long behind a batch, and enough that a slow database can keep up.
        self._batch = max(1, min(int(meter.rate / 30) + 4, int(meter.rate / 5)))
        # More is not asked for those who type here: it would only be taken from those who type elsewhere.
        self._most = 2 * self._batch + int(meter.rate * AHEAD[Lane.ADVICE])
        self._now = monotonic
        self._later = later
        self._clocks = _Clocks()
        self._turns = itertools.count()
        self._waiting: list[_Waiter] = []
        self._cleared: list[_Waiter] = []
        self._parked: dict[Wish, list[_Waiter]] = {}
        self._slots: deque[float] = deque()
        self._shut_until = dict.fromkeys(Lane, 0.0)
        self._held_until = 0.0
        self._ending = False
        self._wanted = asyncio.Event()
        self._asking: asyncio.Task[None] | None = None
        self._alarms: dict[str, Alarm] = {}

    async def take(self, wish: Wish | None, lane: Lane) -> None:
        """Wait for a slot to send one message.

        Raises:
            RetryAfter: Telegram asked for a longer pause, and this is no answer to a person.
            NotSent: there was no slot for so long that a bulk message should be given back.
        """
        now = self._now()
        if lane is not Lane.INTERACTIVE and self._ending:
            raise NotSent("stopping")
        if lane is not Lane.INTERACTIVE and self._held_until - now > LONG_HOLD:
            raise _held(self._held_until - now)
        waiter = _Waiter(lane, next(self._turns), wish, now, asyncio.get_running_loop().create_future())
        self._line_up(waiter)
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask_on())
        if lane is not Lane.INTERACTIVE and "tired" not in self._alarms:
            self._alarms["tired"] = self._later(1.0, self._send_the_tired_home)
        await waiter.ready

    @property
    def held(self) -> float:
        """Return the seconds for which nothing may be sent, as far as is known here."""
        return max(0.0, self._held_until - self._now())

    async def hold(self, seconds: float) -> None:
        """Send nothing for `seconds`: Telegram asked for it."""
        self._hold_here(seconds)
        try:
            await self._meter.hold(seconds)
        except MeterAway as error:
            log.warning("the others could not be told of a pause: %s", error)

    def give_back(self) -> None:
        """Take no bulk message any more, and let those that wait go as not sent: the process ends."""
        self._ending = True
        for waiter in self._bulk():
            waiter.ready.set_exception(NotSent("stopping"))

    async def forget(self) -> None:
        """Forget chats that may be written to freely."""
        await self._meter.forget()

    async def close(self) -> None:
        """Stop handing out slots."""
        for alarm in self._alarms.values():
            alarm.cancel()
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)
            self._asking = None
        await self._meter.close()

    def _line_up(self, waiter: _Waiter) -> None:
        parked = self._parked.get(waiter.wish) if waiter.wish is not None else None
        if parked is not None:
            parked.append(waiter)
            return
        heapq.heappush(self._waiting, waiter)
        self._wanted.set()

    async def _ask_on(self) -> None:
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            while (lane := self._next_lane()) is not None:
                try:
                    await self._ask(lane)
                except Exception as error:  # noqa: BLE001  whatever it was, nobody must wait for ever
                    log.warning("the pace cannot be asked for: %s", type(error).__name__)
                    self._shut(Lane.INTERACTIVE, AWAY_BREAK)

    def _next_lane(self) -> Lane | None:
        """Return the lane to ask for next, if there is one."""
        _drop_done(self._waiting)
        _drop_done(self._cleared)
        heads = [queue[0].lane for queue in (self._waiting, self._cleared if self._short else []) if queue]
        if not heads:
            return None
        lane = min(heads)
        if (wait := self._shut_until[lane] - self._now()) > 0:
            self._alarm("shut", wait, self._wanted.set)
            return None
        return lane if len(self._slots) < self._most else None

    @property
    def _short(self) -> int:
        """Return how many who may go have no slot, because it was forfeited."""
        return max(0, len(self._cleared) - len(self._slots))

    async def _ask(self, lane: Lane) -> None:
        spare = min(self._short, self._batch) if self._cleared and self._cleared[0].lane <= lane else 0
        asked = self._of_lane(lane, self._batch - spare)
        wishes = [waiter.wish for waiter in asked if waiter.wish is not None]
        asked_at = self._now()
        try:
            given = await self._meter.reserve(
                wishes, spare=spare + len(asked) - len(wishes), ahead=AHEAD[lane], lead=self._clocks.lead
            )
        except BaseException:
            self._put_back(asked)
            raise
        self._clocks.saw(given, asked_at, self._now())
        if given.full > 0:
            self._put_back(asked)
            self._wait_for_others(lane, given)
        else:
            self._clear(asked, given)

    def _of_lane(self, lane: Lane, most: int) -> list[_Waiter]:
        """Take up to `most` of those who wait in this lane, one of each chat."""
        chosen: dict[object, _Waiter] = {}
        again: list[_Waiter] = []
        while self._waiting and self._waiting[0].lane is lane and len(chosen) < most:
            waiter = heapq.heappop(self._waiting)
            if waiter.ready.done():
                continue
            if waiter.wish is not None and waiter.wish in chosen:
                again.append(waiter)
            else:
                chosen[waiter.wish or waiter.turn] = waiter
        self._put_back(again)
        return list(chosen.values())

    def _put_back(self, waiters: list[_Waiter]) -> None:
        for waiter in waiters:
            heapq.heappush(self._waiting, waiter)

    def _wait_for_others(self, lane: Lane, given: Reservation) -> None:
        """Enough is given out already, here or elsewhere; look again when that is nearly used up."""
        if given.full > LONG_HOLD:
            self._hold_here(given.full)
        # Spread, so that replicas that were sent away together do not come back together.
        self._shut(lane, given.full + random.uniform(0, AHEAD[lane] / 2))

    def _clear(self, asked: list[_Waiter], given: Reservation) -> None:
        """Keep the slots that were given, and note whose chat may be written to."""
        for waiter in asked:
            if waiter.wish is not None and waiter.wish in given.early:
                self._park(waiter, waiter.wish, given.early[waiter.wish])
            else:
                heapq.heappush(self._cleared, waiter)
        first = self._clocks.here(given.first)
        if self._held_until > self._now() and first < self._held_until:
            return  # the hold came while the meter was asked; these slots are forfeited
        if first - self._now() > LONG_HOLD:
            self._held_until = max(self._held_until, first)
        self._slots.extend(first + number * given.gap for number in range(given.slots))
        self._give()

    def _park(self, waiter: _Waiter, wish: Wish, wait: float) -> None:
        """Let a waiter whose chat must rest give its place to the next."""
        parked = self._parked.setdefault(wish, [])
        parked.append(waiter)
        if len(parked) == 1:
            self._later(min(wait, CHAT_INTERVAL), lambda: self._unpark(wish))

    def _unpark(self, wish: Wish) -> None:
        for waiter in self._parked.pop(wish, ()):
            self._line_up(waiter)

    def _give(self) -> None:
        """Let those go whose slot has come."""
        now = self._now()
        while self._slots and self._slots[0] <= now + EARLINESS:
            if self._slots.popleft() < now - LATENESS:
                continue
            _drop_done(self._cleared)
            if self._cleared:
                heapq.heappop(self._cleared).ready.set_result(None)
        if self._slots:
            self._alarm("give", self._slots[0] - now, self._give)
        if self._short or (self._waiting and len(self._slots) < self._most):
            self._wanted.set()

    def _hold_here(self, seconds: float) -> None:
        self._held_until = max(self._held_until, self._now() + seconds)
        self._slots.clear()
        self._shut(Lane.INTERACTIVE, seconds)
        self._wanted.set()
        if seconds > LONG_HOLD:
            for waiter in self._bulk():
                waiter.ready.set_exception(_held(seconds))

    def _shut(self, lane: Lane, seconds: float) -> None:
        """Do not ask for this lane, or one behind it, for so long."""
        until = self._now() + seconds
        for behind in Lane:
            if behind >= lane:
                self._shut_until[behind] = max(self._shut_until[behind], until)

    def _alarm(self, name: str, seconds: float, call: Callable[[], None]) -> None:
        if (earlier := self._alarms.get(name)) is not None:
            earlier.cancel()
        self._alarms[name] = self._later(max(0.0, seconds), call)

    def _bulk(self) -> list[_Waiter]:
        """Return all who wait and are no answer to a person."""
        everybody = itertools.chain(self._waiting, self._cleared, *self._parked.values())
        return [one for one in everybody if one.lane is not Lane.INTERACTIVE and not one.ready.done()]

    def _send_the_tired_home(self) -> None:
        del self._alarms["tired"]
        waiting = self._bulk()
        for waiter in waiting:
            if self._now() - waiter.since > PATIENCE:
                waiter.ready.set_exception(NotSent("no slot for too long"))
        if waiting:
            self._alarms["tired"] = self._later(1.0, self._send_the_tired_home)


def _drop_done(queue: list[_Waiter]) -> None:
    """Forget those in front who no longer wait."""
    while queue and queue[0].ready.done():
        heapq.heappop(queue)


def _held(seconds: float) -> RetryAfter:
    return RetryAfter(math.ceil(seconds))
