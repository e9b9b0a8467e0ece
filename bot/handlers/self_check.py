"""Once a month a list to go through oneself, where personal advice is turned off (CLINICAL 6.5)."""

from datetime import timedelta

from bot.handlers import progress
from bot.handlers.turn import Replies, Turn
from bot.views.reply import Send
from scheduler.kinds import Kind

SELF_CHECK = "self-check"
MONTH = timedelta(days=30)


async def remind(turn: Turn) -> Replies | None:
    """Owe the list beside today's check-in when a month has passed since the last; None: not today."""
    joined = turn.person.joined_on
    if not turn.house.info_only or joined is None or turn.today - joined < MONTH:
        return None
    if turn.person.crisis_until is not None:
        return None
    lately = await turn.tx.deliveries.safety_texts(turn.person.id, since=turn.today - MONTH + timedelta(days=1))
    if any(one.payload.get("what") == SELF_CHECK for one in lately):
        return None
    await turn.raise_delivery(Kind.SAFETY, {"what": SELF_CHECK})
    return ()


async def compose(turn: Turn) -> Send:
    """Make the list, with the picture of the last 30 days where there is one."""
    shown = await progress.asked(turn, str(MONTH.days))
    picture = next((reply.file for reply in shown if isinstance(reply, Send)), None)
    return Send(text=turn.say("self-check", chart="one" if picture else "none"), file=picture, silent=True)
