"""/why: why the last message came, and why any advice was given: the rule or the plan, the numbers, the source."""

from collections.abc import Sequence

from bot.diary.flags import FLAGS
from bot.handlers import advising, clearing, crisis, review, why_screen
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import advice as advice_view
from bot.views import why as view
from bot.views.callback import Callback
from bot.views.reply import Send
from content import Source
from scheduler.deliveries import Delivery
from scheduler.kinds import NUDGES, Kind
from scheduler.slots import Slot
from scheduler.upcoming import explain

PAGE_DIGITS = 3
"""No diary holds so much advice that a page of its list would need more."""


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /why for what Nape sent or asked last by itself, with all advice in the diary below it."""
    last = await turn.tx.deliveries.last_sent(turn.person.id)
    text = await why_screen.reason(turn, last)
    if text is None and last is not None:
        text = await _reason(turn, last)
    if text is None:
        return [Send(text=turn.say("why-nothing"))]
    past = await turn.tx.advice.of(turn.person.id)
    return [view.with_advice(turn.speech, text, past, turn.today).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Turn the pages of the list of advice."""
    if not (callback.id.isascii() and callback.id.isdigit() and len(callback.id) <= PAGE_DIGITS):
        return expired(turn)
    past = await turn.tx.advice.of(turn.person.id)
    return [view.earlier(turn.speech, past, turn.today, int(callback.id)).edit()]


async def _reason(turn: Turn, last: Delivery) -> str:
    asked_about = review.asked_in(last)
    head = view.headline(turn.speech, last, turn.today, asked_about)
    if (given := await advising.named(turn, last.payload)) is not None and last.kind is not Kind.SAFETY:
        usual = await advising.compared_with(turn, given)
        return f"{head}\n\n{advice_view.reasons(turn.speech, given, turn.house.library, usual)}"
    if asked_about is not None:
        sources = _known(turn, review.SOURCES.get(asked_about, ()))
        return f"{head}\n\n{view.of_review(turn.speech, asked_about, sources)}"
    if last.payload.get(clearing.HEALED):
        return f"{head}\n\n{turn.say('why-healed')}"
    if last.kind in NUDGES:
        return f"{head}\n\n{await _of_nudge(turn, last)}"
    if last.kind in (Kind.CHECKIN, Kind.CHECKIN_REMINDER):
        return f"{head}\n\n{view.of_checkin(turn.speech, turn.person.preferences.checkin_at, last.kind)}"
    what = str(last.payload.get("what"))
    sources = _known(turn, FLAGS[crisis.FLAG].sources if what in crisis.ABOUT_LIVING else ())
    return f"{head}\n\n{view.of_safety(turn.speech, what, sources)}"


async def _of_nudge(turn: Turn, last: Delivery) -> str:
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    slot = Slot(kind=last.kind, local_date=last.local_date, ordinal=last.ordinal, at=last.due_at)
    reason = explain(owner, slot) if owner else None
    item = turn.house.library.exercises.get(str(last.payload.get("item")))
    return view.of_nudge(turn.speech, reason, item, _known(turn, item.sources if item else ()))


def _known(turn: Turn, tags: Sequence[str]) -> Sequence[Source]:
    known = turn.house.library.sources
    return [known[tag] for tag in tags if tag in known]


CONVERSATION = Conversation(commands={"why": asked}, taps={view.KIND: tapped})
