"""Words of despair and overdose: answered first, once, with the numbers, before anything else (CLINICAL 6.2)."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from enum import StrEnum

from bot.diary.advice import Advice, AdviceState
from bot.diary.flags import FLAGS, Level
from bot.diary.words.crisis import CrisisReading
from bot.diary.words.crisis import crisis as read
from bot.handlers import advising, alarm, awaited, safety_net
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import waking
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.people import UNTIL_ASKED, Awaiting
from bot.views import advice as advice_view
from bot.views import screen as screen_view
from bot.views import urgent as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Buttons, Edit, Send, Toast
from content import CrisisLine
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

FLAG = "RF37"
PAUSE = timedelta(hours=24)

CRISIS, ASK, AMOUNT, AGAIN = "crisis", "ask", "amount", "again"
ABOUT_LIVING = (CRISIS, ASK, AGAIN)
_UNTIL = "until"
"""Under it the question of the day after remembers which day it follows, so that only the last one is asked."""


class Listened(StrEnum):
    """What words led to: nothing, a question that leaves room for all else, or the answer that stands alone."""

    NOTHING = "nothing"
    ASKED = "asked"
    ANSWERED = "answered"


async def listen(turn: Turn, text: str) -> Listened:
    """Answer words of crisis, or ask about words that may be some.

    Both go out as a delivery, so that they arrive even if this process dies right after the commit.
    """
    match read(text):
        case CrisisReading.NONE:
            return Listened.NOTHING
        case CrisisReading.ASK:
            await turn.raise_delivery(Kind.SAFETY, {"what": ASK})
            return Listened.ASKED
        case CrisisReading.HOW_MUCH:
            await turn.raise_delivery(Kind.SAFETY, {"what": AMOUNT})
            return Listened.ASKED
        case CrisisReading.CRISIS:
            await _respond(turn, overdose=False, text=text)
        case CrisisReading.OVERDOSE:
            await _respond(turn, overdose=True, text=text)
    return Listened.ANSWERED


async def _respond(turn: Turn, *, overdose: bool, text: str = "") -> None:
    """Answer first, pause, and ask once the day after; an emergency that stands in the same words is answered too."""
    payload: dict[str, object] = {"what": CRISIS, "overdose": overdose}
    await turn.raise_delivery(Kind.SAFETY, payload)
    urgent = await alarm.emergency_beside(turn, text)
    if overdose:
        urgent = await _hold_exercise(turn)
    urgent = urgent or await _owed_already(turn)
    if urgent is not None:
        payload["advice"] = urgent.id
    until = turn.now + PAUSE
    if (owed := turn.person.crisis_until) is not None and owed >= until:
        until = owed + timedelta.resolution  # Words of the same moment: what is asked the day after follows the last.
    await turn.save(
        crisis_until=until,
        paused_until=UNTIL_ASKED,
        pause_keeps_checkin=False,
        awaiting=Awaiting.NOTHING,
        awaiting_for=None,
    )
    await advising.silence(turn)
    await turn.replan()
    payload |= {"what": AGAIN, _UNTIL: until.isoformat()}
    await turn.raise_delivery(Kind.SAFETY, payload, at=waking(turn.person, until))


async def _owed_already(turn: Turn) -> Advice | None:
    """Return the emergency that words of crisis just before these told of: one question the day after is for all."""
    if turn.person.crisis_until is None or turn.person.crisis_until <= turn.now:
        return None
    since = turn.person.crisis_until - PAUSE
    given = [
        one for one in await turn.tx.advice.of(turn.person.id) if one.urgent and one.state not in advising.RESOLVED
    ]
    return next((one for one in reversed(given) if one.given_at >= since), None)


async def _hold_exercise(turn: Turn) -> Advice:
    return await turn.tx.advice.add(
        turn.person.id,
        Advice(
            rule=FLAG,
            level=Level.E,
            given_on=turn.today,
            given_at=turn.now,
            state=AdviceState.OPEN,
            sources=FLAGS[FLAG].sources,
            flags=(FLAG,),
        ),
    )


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button under a crisis text."""
    answer = _ANSWERS.get(callback.value)
    if answer is None:
        return expired(turn)
    replies = await answer(turn)
    if callback.value in _SHOWS_THE_TEXT:
        await awaited.ask(turn, Awaiting.CRISIS, CRISIS)
    elif callback.value != "call" and turn.person.awaiting is Awaiting.CRISIS:
        await awaited.close(turn)
    return replies


async def _called(turn: Turn) -> Replies:
    return [Toast(text=view.call(turn.speech, _emergency(turn)), alert=True)]


async def _safe(turn: Turn) -> Replies:
    for given in await turn.tx.advice.of(turn.person.id):
        if given.rule == FLAG and given.state is AdviceState.OPEN:
            await advising.settle(turn, given, AdviceState.MISTAKE)
    await turn.save(crisis_until=None)  # Nobody asks again the day after; the pause stays until /resume.
    return [view.safe(turn.speech).edit()]


async def _resumed(turn: Turn) -> Replies:
    await turn.save(paused_until=None, crisis_until=None)
    await turn.replan()
    await advising.owe_questions(turn)
    return [Edit(text=turn.say("urgent-crisis-resumed"))]


async def _pain(turn: Turn) -> Replies:
    return [view.too_much_pain(turn.speech, screen_view.OPEN).edit()]


async def _life(turn: Turn) -> Replies:
    if turn.person.crisis_until is None or turn.person.crisis_until <= turn.now:
        await _respond(turn, overdose=False)
        return [Buttons()]
    return [_crisis_page(turn, overdose=False).edit()]


async def _too_much(turn: Turn) -> Replies:
    if any(given.rule == FLAG and given.state is AdviceState.OPEN for given in await turn.tx.advice.of(turn.person.id)):
        return [_crisis_page(turn, overdose=True).edit()]
    await _respond(turn, overdose=True)
    return [Buttons()]


async def _usual_dose(turn: Turn) -> Replies:
    return [Edit(text=turn.say("urgent-amount-kept"))]


async def _numbers_again(turn: Turn) -> Replies:
    return [_crisis_page(turn, overdose=False).edit()]


async def _enough(turn: Turn) -> Replies:
    return [Edit(text=turn.say("urgent-crisis-enough"), keyboard=view.safe(turn.speech).keyboard)]


_ANSWERS: dict[str, Callable[[Turn], Awaitable[Replies]]] = {
    "call": _called,
    "safe": _safe,
    "resume": _resumed,
    "pain": _pain,
    "life": _life,
    "more": _too_much,
    "usual": _usual_dose,
    "again": _numbers_again,
    "enough": _enough,
}
_SHOWS_THE_TEXT = ("life", "more", "again")
"""Answers that bring the crisis text, which asks for somebody near."""


async def compose(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make a safety message: the crisis text, its questions, the question of the day after, or the safety net."""
    what = delivery.payload.get("what")
    if what == CRISIS:
        await awaited.ask(turn, Awaiting.CRISIS, CRISIS)
        return _crisis_page(turn, overdose=bool(delivery.payload.get("overdose"))).new()
    if what in (ASK, AMOUNT):
        await awaited.ask(turn, Awaiting.CRISIS, what)
        return question(turn, what).new()
    if what == AGAIN:
        return await _day_after(turn, delivery)
    return await safety_net.compose(turn, delivery)


async def _day_after(turn: Turn, delivery: Delivery) -> Send | Dropped:
    until = turn.person.crisis_until
    if until is None or delivery.payload.get(_UNTIL, until.isoformat()) != until.isoformat():
        return Dropped(reason="answered" if until is None else "superseded")
    given = await advising.named(turn, delivery.payload)
    if given is not None and given.state not in advising.RESOLVED:
        return advice_view.still(turn.speech, given).new()
    await awaited.ask(turn, Awaiting.CRISIS, AGAIN)
    return view.numbers_again(turn.speech).new()


def question(turn: Turn, about: str) -> Page:
    """Return the question about words, or about an amount of medicine, that may be harmless or not."""
    if about == AMOUNT:
        return view.amount_question(turn.speech, _emergency(turn))
    return view.crisis_question(turn.speech, _emergency(turn), _numbers(turn))


def _crisis_page(turn: Turn, *, overdose: bool) -> Page:
    return view.crisis(turn.speech, _emergency(turn), _numbers(turn), overdose=overdose)


def _emergency(turn: Turn) -> str:
    return turn.house.library.emergency(turn.person.country)


def _numbers(turn: Turn) -> Sequence[CrisisLine]:
    return turn.house.library.crisis(turn.person.country)


CONVERSATION = Conversation(taps={view.CRISIS: tapped}, deliveries={Kind.SAFETY: compose})
