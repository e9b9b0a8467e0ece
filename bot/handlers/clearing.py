"""Six weeks after a neck injury: the one question whether a clinician allows movement again (CLINICAL 4.0, 6.4)."""

from dataclasses import replace
from datetime import timedelta

from bot.diary.profile import INJURY_RESTS, Condition
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import waking
from bot.handlers.turn import Dropped, Replies, Turn
from bot.people import UNTIL_ASKED
from bot.views import safety_profile as view
from bot.views.reply import Send
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

HEALED = view.HEALED
_ASKED = "asked"


async def owe(turn: Turn) -> None:
    """Owe the question for six weeks after the injury was named, or at once if they are over."""
    since = turn.person.profile.ticked_on.get(Condition.RECENT_INJURY)
    if since is None or not turn.person.profile.has(Condition.RECENT_INJURY):
        return
    due = turn.now + max(since + INJURY_RESTS - turn.today, timedelta())
    await turn.raise_delivery(Kind.FOLLOW_UP, {HEALED: True}, at=waking(turn.person, due))


async def compose(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Ask, once, unless the injury was taken back, cleared or named anew, or the person wants quiet."""
    until = turn.person.paused_until
    if until is not None and until > turn.now:
        if until < UNTIL_ASKED:
            await turn.raise_delivery(Kind.FOLLOW_UP, {HEALED: True}, at=waking(turn.person, until))
        return Dropped(reason="paused")
    if not delivery.payload.get(_ASKED):
        if not turn.person.profile.injury_rested(turn.today):
            return Dropped(reason="answered")
        turn.tx.deliveries.remember(delivery.id, turn.person.id, {_ASKED: True})
        await _begin_anew(turn)
    return view.healed(turn.speech).new()


async def answered(turn: Turn, value: str) -> Replies:
    """Let movement come back after a yes; after a no it stays out."""
    if value not in {"yes", "no"}:
        return expired(turn)
    if value == "yes":
        await turn.save(profile=turn.person.profile.taken_back(Condition.RECENT_INJURY))
    return [view.healed_answer(turn.speech, allowed=value == "yes").edit()]


async def _begin_anew(turn: Turn) -> None:
    """Count the six weeks again from the question on, so that another delivery of it asks nothing."""
    profile = turn.person.profile
    await turn.save(profile=replace(profile, ticked_on={**profile.ticked_on, Condition.RECENT_INJURY: turn.today}))
