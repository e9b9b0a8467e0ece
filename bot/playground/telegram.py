"""The whole state of the pretend Telegram, handed to every method."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.playground.bell import Bell
from bot.playground.calls import CallLog
from bot.playground.clock import Clock
from bot.playground.faults import Faults
from bot.playground.files import FileShelf
from bot.playground.flood import FloodGate, Limits
from bot.playground.records import BotProfile, Tap
from bot.playground.updates import UpdateQueue
from bot.playground.world import World

# Ids grow with real time, so that a bot which kept its database from an earlier
# playground never meets an old update or message id again.
_IDS_START_AT = 1_700_000_000


@dataclass(kw_only=True, slots=True)
class Telegram:
    """What a Bot API server knows."""

    token: str
    clock: Clock
    bell: Bell
    world: World
    updates: UpdateQueue
    calls: CallLog
    flood: FloodGate
    limits: Limits
    monotonic: Callable[[], float]
    files: FileShelf = field(default_factory=FileShelf)
    faults: Faults = field(default_factory=Faults)
    taps: dict[str, Tap] = field(default_factory=dict)


def new_telegram(
    *,
    token: str,
    limits: Limits,
    real_now: Callable[[], datetime],
    monotonic: Callable[[], float],
) -> Telegram:
    """Make an empty pretend Telegram for one bot."""
    bell = Bell()
    clock = Clock(real_now=real_now, monotonic=monotonic)
    first_id = max(int(real_now().timestamp()) - _IDS_START_AT, 1)
    bot = BotProfile(id=int(token.partition(":")[0]))
    world = World(bot=bot, bell=bell, first_message=first_id)
    return Telegram(
        token=token,
        clock=clock,
        bell=bell,
        world=world,
        updates=UpdateQueue(bell=bell, first_id=first_id * 2),
        calls=CallLog(journal=world.journal, bell=bell),
        flood=FloodGate(limits, monotonic),
        limits=limits,
        monotonic=monotonic,
    )
