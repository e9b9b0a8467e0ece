"""Advice as a conversation: the message, the answers to it, and the one question how it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.diary import advice as rules
from bot.diary.advice import Advice, AdviceState
from bot.diary.findings import confirmed
from bot.handlers import advising, clearing, crisis, review, screen
from bot.handlers.advising import consider
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import waking
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.people import UNTIL_ASKED
from bot.views import advice as view
from bot.views import why as why_view
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
    Say.MISTAKE: AdviceState.MISTAKE,
}
_UNTIL_VISITED = {
    Say.THIS_WEEK: timedelta(days=7),
    Say.NEXT_WEEK: timedelta(days=14),
    Say.WEEKS: timedelta(days=28),
    Say.MONTHS: timedelta(days=56),
}
"""How long until a visit lies behind, whatever day the week begins on: nobody is asked too early."""
_VISITED = {
    Say.FINE: AdviceState.SEEN,
    Say.DIAGNOSIS: AdviceState.SEEN,
    Say.IN_TREATMENT: AdviceState.TREATED,
}
_COMPARISONS = {
    Say.CLEARLY: AdviceState.HELP,
    Say.A_BIT: AdviceState.NOT_NOW,
    Say.NORMAL: AdviceState.MISTAKE,
}
_ASKED = "asked_again"
OVER_50, KNOWN_OF_IT = "over-50", "y"
"""The topic of the screen about a new headache at 50 or over, and that it is one, which the rule knows."""
_LOOKED_AT = (AdviceState.SEEN, AdviceState.TREATED)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button under advice; only the person's own advice can be reached."""
    known = callback.id.isascii() and callback.id.isdigit() and len(callback.id) <= 18
    given = await turn.tx.advice.get(turn.person.id, int(callback.id)) if known else None
    if given is None or callback.value not in set(Say):
        return expired(turn)
    say = Say(callback.value)
    if say in _SHOWN:
        return [_SHOWN[say](turn, given).edit()]
    if given.urgent:
        return await _urgent(turn, given, say)
    if view.asks(given):
        return await _compared(turn, given, say) if say in _COMPARISONS else expired(turn)
    if say in _OTHER_ANSWERS:
        return await _settled(turn, given, _OTHER_ANSWERS[say])
    if say is Say.CHECK and given.rule == view.NEW_HEADACHE:
        return await screen.opened_for(turn, OVER_50, KNOWN_OF_IT)
    booked = given.state is AdviceState.BOOKED
    return await _about_the_visit(turn, given, say) if booked else expired(turn)


async def _urgent(turn: Turn, given: Advice, say: Say) -> Replies:
    if say is Say.WAITING:
        return [view.still_waiting(turn.speech, given, _emergency(turn)).edit()]
    state = _URGENT_ANSWERS.get(say)
    return expired(turn) if state is None else await _settled(turn, given, state)


async def _about_the_visit(turn: Turn, given: Advice, say: Say) -> Replies:
    """Answer when a booked visit will be, or how it went."""
    if say in _UNTIL_VISITED:
        told = await advising.visit_by(turn, given, turn.today + _UNTIL_VISITED[say])
        return [view.booked(turn.speech, told).edit()]
    if say is Say.NOT_SURE:
        return [view.booked(turn.speech, given).edit()]
    if say is Say.NOT_YET:
        given = await advising.visit_by(turn, given, turn.today + rules.NOT_YET)
    elif say in _VISITED:
        await advising.settle(turn, given, _VISITED[say])
        await _assessed(turn)
    else:
        return expired(turn)
    return [view.visited(turn.speech, given, say).edit()]


async def _settled(turn: Turn, given: Advice, state: AdviceState) -> Replies:
    over = given.urgent and given.state in advising.RESOLVED
    if given.state is not state and not over:
        given = await advising.settle(turn, given, state)
        if given.urgent and state is AdviceState.SEEN:
            await _all_seen(turn)
        if state in _LOOKED_AT and given.rule != crisis.FLAG:  # There it was not the pain that was looked at.
            await _assessed(turn)
    exercise_back = given.urgent and given.state in advising.RESOLVED and not await advising.held(turn)
    return [view.settled(turn.speech, given, _emergency(turn), exercise_back=exercise_back).edit()]


async def _assessed(turn: Turn) -> None:
    """Remember that a clinician has looked at it."""
    await turn.save(profile=replace(turn.person.profile, assessed=True, assessed_on=turn.today))


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
    if review.asked_in(delivery) is not None:
        return await review.compose(turn, delivery)
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
    if given.state is AdviceState.BOOKED:
        return view.how_did_it_go(turn.speech, given).new()
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


def _why(turn: Turn, given: Advice) -> Page:
    return view.why(turn.speech, given, turn.house.library)


def _listed(turn: Turn, given: Advice) -> Page:
    return view.listed(turn.speech, given, turn.house.library, why_view.back_to_list(turn.speech))


_SHOWN: dict[Say, Callable[[Turn, Advice], Page]] = {Say.WHY: _why, Say.BACK: _page, Say.LISTED: _listed}

CONVERSATION = Conversation(
    taps={view.KIND: tapped},
    deliveries={Kind.ADVICE: compose_advice, Kind.FOLLOW_UP: compose_question},
)
