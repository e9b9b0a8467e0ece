"""The delivery engine: people who are due become deliveries, and deliveries become messages.

Any number of engines may work on one ledger. Nothing is kept here that a crash could lose: what is in hand is leased in
the ledger, and a lease that runs out is settled by whoever reaps next.
"""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

from scheduler.advance import advance
from scheduler.deliveries import Delivery
from scheduler.mishaps import result_or_logged
from scheduler.policy import after_attempt, is_late, too_late
from scheduler.ports import Attempt, Clock, Gate, Ledger, Observer, OpenGate, Outcome, Sender, SendResult, Unobserved
from scheduler.together import Together

log = logging.getLogger(__name__)

IN_HAND = 192
"""Deliveries sent at a time: enough for 1,000 a second at an answer time of over 100 ms."""
LEASE_FOR = timedelta(minutes=2)
BATCH = 100
"""People advanced in one transaction: as quick by the thousand as 500, and nobody who talks waits behind so many."""
IDLE_SECONDS = 1.0
"""How long the dispatcher waits for a kick before it looks by itself."""

FIRST_BREAK = 0.5
"""Seconds until a ledger that could not settle is asked again; each break is twice the last."""
MOST_TOGETHER = 32
"""Deliveries rendered or settled in one transaction."""

UNRENDERED = Outcome(result=SendResult.NOT_SENT, reason="rendering failed")
"""How an attempt counts for which no message could be made."""
UNCLEAR = Outcome(result=SendResult.UNKNOWN, reason="sender failed")
"""How an attempt counts whose sender broke: the message may have gone out before."""


class Engine:
    """Advances people, leases what is due, sends it and settles it.

    `batch`: how many people are advanced in one transaction. `in_hand`: how many deliveries are sent at a time.
    `grace`: how long `close` waits for them.
    """

    def __init__(
        self,
        ledger: Ledger,
        sender: Sender[Any],
        clock: Clock,
        *,
        owner_id: str,
        batch: int = BATCH,
        in_hand: int = IN_HAND,
        lease_for: timedelta = LEASE_FOR,
        grace: timedelta = timedelta(seconds=20),
        observer: Observer | None = None,
        gate: Gate | None = None,
    ) -> None:
        self._ledger = ledger
        self._sender = sender
        self._clock = clock
        self._owner_id = owner_id
        self._batch = batch
        self._capacity = in_hand
        self._lease_for = lease_for
        self._grace = grace
        self._observer = observer or Unobserved()
        self._rendering = Together[Delivery, Any](sender.render, most=MOST_TOGETHER, hands=2)
        self._settling = Together[Attempt, bool](self._settle_all, most=2 * MOST_TOGETHER)
        self._gate = gate or OpenGate()
        self._in_hand: set[asyncio.Task[None]] = set()
        self._ticking = asyncio.Lock()
        self._leasing = asyncio.Lock()
        self._kicked = asyncio.Event()
        self._closing = False

    async def tick(self) -> int:
        """Advance everybody who is due, in batches; return how many people moved on."""
        moved = 0
        async with self._ticking:
            while not self._closing:
                advanced = await self._ledger.advance_due(self._clock.now(), self._batch, advance)
                moved += advanced
                if advanced < self._batch:
                    break
        if moved:
            self.kick()
        return moved

    async def dispatch(self) -> int:
        """Send what is due until nothing is left, and wait for its end; return how many deliveries were taken up."""
        taken = 0
        while started := await self._take_up():
            taken += started
            await self._finish_in_hand()
        return taken

    async def reap(self) -> int:
        """Settle what crashed engines left leased; return how many deliveries."""
        reaped = await self._ledger.reap(self._clock.now())
        if reaped:
            log.warning("%d leases had run out", reaped)
            self._observer.reaped(reaped)
            self.kick()
        return reaped

    @property
    def sending(self) -> bool:
        """Tell whether a delivery is on its way at this moment."""
        return bool(self._in_hand)

    def kick(self) -> None:
        """Wake the dispatcher."""
        self._kicked.set()

    async def run_dispatcher(self) -> None:
        """Take up what is due, whenever kicked and at least every IDLE_SECONDS, until closed.

        A ledger that cannot be reached is logged and asked again; nothing that is due can be lost by waiting.
        """
        while not self._closing:
            self._kicked.clear()
            await result_or_logged(self._take_up(), "taking up deliveries")
            await self._idle()

    async def close(self) -> None:
        """Take up nothing more and finish what is in hand; what hangs longer than `grace` is left to the reaper."""
        self._closing = True
        self.kick()
        async with self._ticking, self._leasing:
            hanging = await self._finish_in_hand(self._grace.total_seconds())
        for task in hanging:
            task.cancel()
        if hanging:
            log.warning("%d deliveries were still being sent at the end", len(hanging))
            await asyncio.wait(hanging)

    async def _idle(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._kicked.wait(), IDLE_SECONDS)

    async def _finish_in_hand(self, seconds: float | None = None) -> set[asyncio.Task[None]]:
        """Wait for what is being sent now; return what is still being sent after `seconds`."""
        if not self._in_hand:
            return set()
        _, hanging = await asyncio.wait(set(self._in_hand), timeout=seconds)
        return hanging

    async def _take_up(self) -> int:
        """Lease and start due deliveries until none is left to lease; return how many."""
        taken = 0
        async with self._leasing:
            while room := await self._room():
                leased = await self._ledger.lease(self._clock.now(), self._owner_id, room, self._lease_for)
                for delivery in leased:
                    self._start(delivery)
                taken += len(leased)
                if len(leased) < room:
                    break
        return taken

    async def _room(self) -> int:
        """Wait until some more may be taken in hand; return how many, or 0 when closing."""
        while not self._closing:
            room = self._capacity - len(self._in_hand)
            # Leasing a quarter at a time keeps the number of transactions small without letting senders run dry.
            if room >= max(1, self._capacity // 4):
                if await self._may_send():
                    return room
                continue
            await asyncio.wait(self._in_hand, timeout=IDLE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        return 0

    async def _may_send(self) -> bool:
        """Wait a moment for the gate; tell whether it is open."""
        with suppress(TimeoutError):
            async with asyncio.timeout(IDLE_SECONDS):
                await self._gate.open()
                return True
        return False

    def _start(self, delivery: Delivery) -> None:
        task = asyncio.create_task(self._deliver(delivery))
        self._in_hand.add(task)
        task.add_done_callback(self._in_hand.discard)

    async def _deliver(self, delivery: Delivery) -> None:
        """Render, send and settle one leased delivery, whatever happens on the way."""
        outcome = await self._attempt(delivery)
        self._observer.ended(delivery, outcome, self._clock.now())
        await result_or_logged(self._settle(Attempt(delivery=delivery, outcome=outcome)), f"settling a {delivery.kind}")

    async def _attempt(self, delivery: Delivery) -> Outcome:
        if is_late(delivery, self._clock.now()):
            return too_late()
        rendered = await result_or_logged(self._rendering.do(delivery), f"rendering a {delivery.kind}")
        if rendered is None:
            ended = UNRENDERED
        elif isinstance(rendered, Outcome):
            ended = rendered
        else:
            sent = await result_or_logged(self._sender.send(delivery, rendered), f"sending a {delivery.kind}")
            ended = sent or UNCLEAR
        return after_attempt(delivery, ended, self._clock.now())

    async def _settle(self, attempt: Attempt) -> None:
        """Write how an attempt ended; a ledger that is away is asked again while the lease lasts."""
        wait = FIRST_BREAK
        while True:
            try:
                written = await self._settling.do(attempt)
            except Exception:
                if self._closing or not self._still_held(attempt, wait):
                    raise
            else:
                break
            await asyncio.sleep(wait)
            wait *= 2
        if not written:
            log.warning(
                "the lease of a %s was lost before it ended as %s", attempt.delivery.kind, attempt.outcome.result
            )

    def _still_held(self, attempt: Attempt, wait: float) -> bool:
        until = attempt.delivery.lease_until
        return until is not None and self._clock.now() + timedelta(seconds=wait) < until

    async def _settle_all(self, ended: Sequence[Attempt]) -> Sequence[bool | Exception]:
        try:
            written = await self._ledger.settle(ended, self._owner_id, self._clock.now())
        except Exception as error:
            if len(ended) == 1:
                raise
            log.info("%d attempts are settled one by one: %s", len(ended), type(error).__name__)
            return [await self._settled_alone(attempt) for attempt in ended]
        return [attempt.delivery.id in written for attempt in ended]

    async def _settled_alone(self, attempt: Attempt) -> bool | Exception:
        try:
            return bool(await self._ledger.settle([attempt], self._owner_id, self._clock.now()))
        except Exception as error:  # noqa: BLE001  told to the one it concerns
            return error
