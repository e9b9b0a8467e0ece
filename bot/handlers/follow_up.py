"""Advice as a conversation: the message, the answers to it, and the one question how it stands."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.diary import advice as rules
from bot.diary import standing
from bot.diary.advice import Advice, AdviceState
from bot.diary.findings import confirmed
from bot.handlers import advising, clearing, review, screen
from bot.handlers.advising import consider
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import in_quiet_hours, waking
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.people import UNTIL_ASKED
from bot.views import advice as view
from bot.views import standing as standing_view
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
"""The name under which a question remembers which other advice it asks about, once it was counted."""
OVER_50, KNOWN_OF_IT = "over-50", "y"
"""The topic of the screen about a new headache at 50 or over, and that it is one, which the rule knows."""


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button under advice; only the person's own advice can be reached."""
    about = await _named(turn, callback.id)
    if not about or callback.value not in set(Say):
        return expired(turn)
    say, given = Say(callback.value), about[0]
    if say in _SHOWN:
        return [(await _shown(turn, about, say)).edit()]
    if given.urgent:
        return await _urgent(turn, given, say)
    if given.asks:
        return await _compared(turn, given, say) if say in _COMPARISONS else expired(turn)
    if say in _OTHER_ANSWERS:
        return await _settled(turn, about, _OTHER_ANSWERS[say])
    if say is Say.CHANGE and given.unhurried:
        return [standing_view.choices(turn.speech, about).edit()]
    if say is Say.CHECK and given.rule == view.NEW_HEADACHE:
        return await screen.opened_for(turn, OVER_50, KNOWN_OF_IT)
    booked = given.state is AdviceState.BOOKED
    return await _about_the_visit(turn, about, say) if booked else expired(turn)


async def _named(turn: Turn, ids: str) -> tuple[Advice, ...]:
    """Return the advice that a button answers, the one that leads first; none when that is nobody's or another's."""
    parts = ids.split(view.AND)
    if len(parts) > 1 + standing.BESIDE or not all(p.isascii() and p.isdigit() and len(p) <= 18 for p in parts):
        return ()
    first, *others = [await turn.tx.advice.get(turn.person.id, int(part)) for part in parts]
    if first is None:
        return ()
    return (first, *standing.answered_with(first, [one for one in others if one is not None]))


async def _shown(turn: Turn, about: Sequence[Advice], say: Say) -> Page:
    """Return what only shows: the message, or its reason. Of several the list of reasons is shown."""
    given, library = about[0], turn.house.library
    if say is Say.BACK:
        return await _page(turn, given)
    if say is Say.LISTED:
        back = why_view.back_to_list(turn.speech)
        return view.listed(turn.speech, given, library, back, await advising.compared_with(turn, given))
    if len(about) > 1:
        return why_view.earlier(turn.speech, await turn.tx.advice.of(turn.person.id), turn.today, 0)
    return view.why(turn.speech, given, library, await advising.compared_with(turn, given))


async def _urgent(turn: Turn, given: Advice, say: Say) -> Replies:
    if say is Say.WAITING:
        return [view.still_waiting(turn.speech, given, _emergency(turn)).edit()]
    state = _URGENT_ANSWERS.get(say)
    if state is None:
        return expired(turn)
    if given.state is not state and given.state not in advising.RESOLVED:
        given = await advising.settle(turn, given, state)
        if state is AdviceState.SEEN:
            await _all_seen(turn)
    exercise_back = given.state in advising.RESOLVED and not await advising.held(turn)
    return [view.settled(turn.speech, given, _emergency(turn), exercise_back=exercise_back).edit()]


async def _about_the_visit(turn: Turn, about: Sequence[Advice], say: Say) -> Replies:
    """Answer when a booked visit will be, or how it went."""
    if say is Say.NO_VISIT:
        return await _settled(turn, about, AdviceState.NOT_NOW)
    if say in _UNTIL_VISITED:
        about = await _visit_by(turn, about, _UNTIL_VISITED[say])
        return [standing_view.booked(turn.speech, about).edit()]
    if say is Say.NOT_SURE:
        return [standing_view.booked(turn.speech, about).edit()]
    if say is Say.NOT_YET:
        about = await _visit_by(turn, about, rules.NOT_YET)
    elif say in _VISITED:
        about = [await advising.settle(turn, one, _VISITED[say]) for one in about]
    else:
        return expired(turn)
    return [standing_view.visited(turn.speech, about, say).edit()]


async def _visit_by(turn: Turn, about: Sequence[Advice], until: timedelta) -> list[Advice]:
    """Keep by when the visit will have been; it is the visit for all that was asked about with it."""
    told, asked = [], about[0].visit_asked
    for one in about:
        given = one if one.state is AdviceState.BOOKED else await advising.settle(turn, one, AdviceState.BOOKED)
        told.append(await advising.visit_by(turn, replace(given, visit_asked=asked), turn.today + until))
    return told


async def _settled(turn: Turn, about: Sequence[Advice], state: AdviceState) -> Replies:
    """Keep the one answer to all that was asked about; "in 3 days" counts from the last time it was said."""
    held = {state} - {AdviceState.LATER}
    about = [one if one.state in held else await advising.settle(turn, one, state) for one in about]
    if len(about) > 1:
        return [standing_view.settled(turn.speech, about).edit()]
    return [view.settled(turn.speech, about[0], _emergency(turn), exercise_back=False).edit()]


async def _all_seen(turn: Turn) -> None:
    """Somebody who was seen was seen about everything urgent that stood open."""
    for other in await turn.tx.advice.of(turn.person.id):
        if other.urgent and other.state not in advising.RESOLVED:
            await advising.settle(turn, other, AdviceState.SEEN)


async def _compared(turn: Turn, given: Advice, say: Say) -> Replies:
    """Answer "is this worse than your usual?"; a clear yes becomes advice, in time, and opens the screen, once."""
    thanks = standing_view.compared(turn.speech, say).edit()
    if given.state is not AdviceState.OPEN:
        return [thanks]
    in_time = standing.may_compare(given, await turn.tx.advice.of(turn.person.id), turn.today)
    await advising.settle(turn, given, _COMPARISONS[say])
    if say is not Say.CLEARLY:
        return [thanks]
    if in_time and not turn.house.info_only:
        await advising.give(turn, confirmed(given.finding))
    else:
        thanks = standing_view.compared_late(turn.speech).edit()
    return [thanks, *await screen.opened_by_worsening(turn)]


async def compose_advice(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make the message of a piece of advice as it stands."""
    given = await advising.named(turn, delivery.payload)
    if given is None:
        return Dropped(reason="gone")
    return (await _page(turn, given)).new()


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
    counted = delivery.payload.get(_ASKED)
    if counted is None:
        if reason := await _not_now(turn, given):
            return Dropped(reason=reason)
        beside = await _count(turn, delivery, given)
    elif given.state in advising.RESOLVED:
        return Dropped(reason="answered")
    else:
        beside = await _named(turn, counted) if isinstance(counted, str) else ()
    if given.urgent:
        return view.still(turn.speech, given).new()
    asked = standing_view.how_did_it_go if given.state is AdviceState.BOOKED else standing_view.how_does_it_stand
    return asked(turn.speech, (given, *beside)).new()


async def _not_now(turn: Turn, given: Advice) -> str | None:
    """Return why the question is not put now, or None; what only waits is owed again."""
    if given.ask_again_on is None:
        return "answered"
    if in_quiet_hours(turn.person, turn.now):  # As after a move to another zone.
        await turn.raise_delivery(Kind.FOLLOW_UP, {"advice": given.id}, at=waking(turn.person, turn.now))
        return "quiet"
    if given.ask_again_on > turn.today:
        await advising.owe_question(turn, given)
        return "moved"
    apart = given.urgent or given.state is AdviceState.BOOKED
    return None if apart or not standing.visit_ahead(await turn.tx.advice.of(turn.person.id)) else "booked"


async def _count(turn: Turn, delivery: Delivery, given: Advice) -> Sequence[Advice]:
    """Count the question as asked, once however often it is sent; return the other advice that it asks about."""
    past = await turn.tx.advice.of(turn.person.id)
    beside = () if given.urgent else standing.asked_with(given, past, turn.today)
    for one in (given, *beside):
        asked = rules.asked(one, turn.today)
        await turn.tx.advice.save(turn.person.id, asked)
        await advising.owe_question(turn, asked)
    ids = view.AND.join(str(one.id) for one in beside)
    turn.tx.deliveries.remember(delivery.id, turn.person.id, {_ASKED: ids})
    return beside


async def _after_the_pause(turn: Turn, given: Advice) -> None:
    """Owe the question again when the pause ends; one that only the person ends brings it back by itself."""
    until = turn.person.paused_until
    if until is not None and until < UNTIL_ASKED:
        await turn.raise_delivery(Kind.FOLLOW_UP, {"advice": given.id}, at=waking(turn.person, until))


def _wants_quiet(turn: Turn, given: Advice) -> bool:
    paused = turn.person.paused_until is not None and turn.person.paused_until > turn.now
    return paused and (turn.person.crisis_until is not None or not given.urgent)


async def _page(turn: Turn, given: Advice) -> Page:
    past = await turn.tx.advice.of(turn.person.id)
    return view.advice(turn.speech, given, _emergency(turn), visit_ahead=standing.visit_ahead(past))


def _emergency(turn: Turn) -> str:
    return turn.house.library.emergency(turn.person.country)


_SHOWN = frozenset({Say.WHY, Say.BACK, Say.LISTED})

CONVERSATION = Conversation(
    taps={view.KIND: tapped},
    deliveries={Kind.ADVICE: compose_advice, Kind.FOLLOW_UP: compose_question},
)
