"""/why: why the last message came: the rule or the plan, the numbers, the source."""

from bot.handlers import advising, clearing
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import advice as advice_view
from bot.views import why as view
from bot.views.reply import Send
from scheduler.deliveries import Delivery
from scheduler.kinds import NUDGES, Kind
from scheduler.slots import Slot
from scheduler.upcoming import explain


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /why for the message that Nape sent last by itself."""
    last = await turn.tx.deliveries.last_sent(turn.person.id)
    if last is None:
        return [Send(text=turn.say("why-nothing"))]
    return [Send(text=await _reason(turn, last))]


async def _reason(turn: Turn, last: Delivery) -> str:
    head = view.headline(turn.speech, last, turn.today)
    if (given := await advising.named(turn, last.payload)) is not None and last.kind is not Kind.SAFETY:
        return f"{head}\n\n{advice_view.reasons(turn.speech, given, turn.house.library)}"
    if last.payload.get(clearing.HEALED):
        return f"{head}\n\n{turn.say('why-healed')}"
    if last.kind in NUDGES:
        return f"{head}\n\n{await _of_nudge(turn, last)}"
    if last.kind in (Kind.CHECKIN, Kind.CHECKIN_REMINDER):
        return f"{head}\n\n{view.of_checkin(turn.speech, turn.person.preferences.checkin_at, last.kind)}"
    return f"{head}\n\n{view.of_safety(turn.speech, str(last.payload.get('what')))}"


async def _of_nudge(turn: Turn, last: Delivery) -> str:
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    slot = Slot(kind=last.kind, local_date=last.local_date, ordinal=last.ordinal, at=last.due_at)
    reason = explain(owner, slot) if owner else None
    item = turn.house.library.exercises.get(str(last.payload.get("item")))
    sources = (
        [turn.house.library.sources[tag] for tag in item.sources if tag in turn.house.library.sources] if item else []
    )
    return view.of_nudge(turn.speech, reason, item, sources)


CONVERSATION = Conversation(commands={"why": asked})
