"""One delivery sent, and one attempt settled, by itself, as most stories need it."""

from datetime import datetime
from typing import Any

from scheduler.deliveries import Delivery
from scheduler.ports import Attempt, Ledger, Outcome, Sender


async def settle(ledger: Ledger, delivery: Delivery, owner: str, outcome: Outcome, now: datetime) -> bool:
    """Settle one attempt; return whether it was written."""
    written = await ledger.settle([Attempt(delivery=delivery, outcome=outcome)], owner, now)
    return delivery.id in written


async def sent(sender: Sender[Any], delivery: Delivery) -> Outcome:
    """Render and send one delivery; return how that ended."""
    (rendered,) = await sender.render([delivery])
    return rendered if isinstance(rendered, Outcome) else await sender.send(delivery, rendered)
