"""Advice as a conversation: the message, the answers to it, and the one question how it stands."""

from dataclasses import replace

from bot.diary import advice as rules
from bot.diary.advice import Advice, AdviceState
from bot.diary.findings import confirmed
from bot.handlers import advising, clearing, screen
from bot.handlers.advising import consider
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import waking
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.people import UNTIL_ASKED
from bot.views import advice as view
from bot.views.advice import Say
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Send
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

__all__ = ["CONVERSATION", "consider"]

_URGENT_ANSWERS = {
    Say.HELP: AdviceState.HELP,
    Say.WRONG: AdviceState.MISTAKE,
    Say.MISTAKE: AdviceState.MISTAKE,
    Say.SEEN: AdviceState.SEEN,
}
_OTHER_ANSWERS = {
    Say.SEEN: AdviceState.SEEN,
    Say.BOOKED: AdviceState.BOOKED,
    Say.TREATED: AdviceState.TREATED,
    Say.LATER: AdviceState.LATER,
    Say.NOT_NOW: AdviceState.NOT_NOW,
}
_COMPARISONS = {
    Say.CLEARLY: AdviceState.HELP,
    Say.A_BIT: AdviceState.NOT_NOW,
    Say.NORMAL: AdviceState.MISTAKE,
}
_ASKED = "asked_again"
_LOOKED_AT = (AdviceState.SEEN, AdviceState.TREATED)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button under advice; only the person's own advice can be reached."""
    known = callback.id.isascii() and callback.id.isdigit() and len(callback.id) <= 18
    given = await turn.tx.advice.get(turn.person.id, int(callback.id)) if known else None
    if given is None or callback.value not in set(Say):
        return expired(turn)
    say = Say(callback.value)
    if say is Say.WHY:
        return [view.why(turn.speech, given, turn.house.library).edit()]
    if say is Say.BACK:
        return [_page(turn, given).edit()]
    if say in _COMPARISONS and view.asks(given):
        return await _compared(turn, given, say)
    if say is Say.WAITING and given.urgent:
        return [view.still_waiting(turn.speech, given, _emergency(turn)).edit()]
    state = (_URGENT_ANSWERS if given.urgent else _OTHER_ANSWERS).get(say)
    return expired(turn) if state is None else await _settled(turn, given, state)


async def _settled(turn: Turn, given: Advice, state: AdviceState) -> Replies:
    over = given.urgent and given.state in advising.RESOLVED
    if given.state is not state and not over:
        given = await advising.settle(turn, given, state)
        if given.urgent and state is AdviceState.SEEN:
            await _all_seen(turn)
        if not given.urgent and state in _LOOKED_AT:
            await turn.save(profile=replace(turn.person.profile, assessed=True, assessed_on=turn.today))
    exercise_back = given.urgent and given.state in advising.RESOLVED and not await advising.held(turn)
    return [view.settled(turn.speech, given, _emergency(turn), exercise_back=exercise_back).edit()]


async def _all_seen(turn: Turn) -> None:
    """Somebody who was seen was seen about everything urgent that stood open."""
    for other in await turn.tx.advice.of(turn.person.id):
        if other.urgent and other.state not in advising.RESOLVED:
            await advising.settle(turn, other, AdviceState.SEEN)


async def _compared(turn: Turn, given: Advice, say: Say) -> Replies:
    """Answer "is this worse than your usual?"; a clear yes becomes advice and opens the screen, once."""
    if given.state is not AdviceState.OPEN:
        return [view.compared(turn.speech, say).edit()]
    await advising.settle(turn, given, _COMPARISONS[say])
    replies = [view.compared(turn.speech, say).edit()]
    if say is Say.CLEARLY:
        await advising.give(turn, confirmed(view.finding(given)))
        return [*replies, *await screen.opened_by_worsening(turn)]
    return replies


async def compose_advice(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make the message of a piece of advice as it stands."""
    given = await advising.named(turn, delivery.payload)
    if given is None:
        return Dropped(reason="gone")
    return _page(turn, given).new()


async def compose_question(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Ask how it stands, once (E and S twice), unless it was answered or the person wants quiet."""
    if delivery.payload.get(clearing.HEALED):
        return await clearing.compose(turn, delivery)
    given = await advising.named(turn, delivery.payload)
    if given is None:
        return Dropped(reason="gone")
    if _wants_quiet(turn, given):
        await _after_the_pause(turn, given)
        return Dropped(reason="paused")
    if reason := await _counted(turn, delivery, given):
        return Dropped(reason=reason)
    if given.urgent:
        return view.still(turn.speech, given).new()
    return view.how_does_it_stand(turn.speech, given).new()


async def _counted(turn: Turn, delivery: Delivery, given: Advice) -> str | None:
    """Count the question as asked, once however often it is sent; return why it is not to be asked, or None."""
    if delivery.payload.get(_ASKED):
        return "answered" if given.state in advising.RESOLVED else None
    if given.ask_again_on is None:
        return "answered"
    if given.ask_again_on > turn.today:
        return "moved"
    asked = rules.asked(given, turn.today)
    await turn.tx.advice.save(turn.person.id, asked)
    turn.tx.deliveries.remember(delivery.id, turn.person.id, {_ASKED: True})
    await advising.owe_question(turn, asked)
    return None


async def _after_the_pause(turn: Turn, given: Advice) -> None:
    """Owe the question again when the pause ends; one that only the person ends brings it back by itself."""
    until = turn.person.paused_until
    if until is not None and until < UNTIL_ASKED:
        await turn.raise_delivery(Kind.FOLLOW_UP, {"advice": given.id}, at=waking(turn.person, until))


def _wants_quiet(turn: Turn, given: Advice) -> bool:
    paused = turn.person.paused_until is not None and turn.person.paused_until > turn.now
    return paused and (turn.person.crisis_until is not None or not given.urgent)


def _page(turn: Turn, given: Advice) -> Page:
    return view.advice(turn.speech, given, _emergency(turn))


def _emergency(turn: Turn) -> str:
    return turn.house.library.emergency(turn.person.country)


CONVERSATION = Conversation(
    taps={view.KIND: tapped},
    deliveries={Kind.ADVICE: compose_advice, Kind.FOLLOW_UP: compose_question},
)
