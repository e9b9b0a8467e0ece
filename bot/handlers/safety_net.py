"""The general safety text (CLINICAL 6.1, text B): weekly, when a screen stayed open, and after a fever."""

from datetime import timedelta

from bot.handlers import self_check
from bot.handlers.quiet_hours import waking
from bot.handlers.turn import Dropped, Turn
from bot.views import screen as screen_view
from bot.views.reply import Button, Send
from scheduler.deliveries import Answer, Delivery, Status
from scheduler.kinds import Kind
from scheduler.local_time import local_day

NET = "net"
WEEKLY = "weekly"
FEVER = "fever"
AFTER = timedelta(minutes=30)
WEEK = timedelta(days=7)
NEXT_DAY = timedelta(days=1)


async def spread(turn: Turn) -> None:
    """Owe the safety text in 30 minutes, at most once a day."""
    waits_or_came = [delivery for delivery in await _today(turn) if delivery.answer is None]
    if not waits_or_came:
        await turn.raise_delivery(Kind.SAFETY, {"what": NET}, at=turn.now + AFTER)


async def remind(turn: Turn) -> None:
    """Owe the safety text beside today's check-in, silently, when it was not seen for a week."""
    joined = turn.person.joined_on
    if joined is None or joined >= turn.today or turn.person.crisis_until is not None:
        return
    lately = await turn.tx.deliveries.safety_texts(turn.person.id, since=turn.today - WEEK + timedelta(days=1))
    if not any(one.payload.get("what") in (NET, WEEKLY) for one in lately):
        await turn.raise_delivery(Kind.SAFETY, {"what": WEEKLY})


async def after_fever(turn: Turn) -> str:
    """Owe the question how the fever is for the next day, once, and return the safety text (CLINICAL 1.4)."""
    lately = await turn.tx.deliveries.safety_texts(turn.person.id, since=turn.today)
    if not any(one.payload.get("what") == FEVER for one in lately):
        at = waking(turn.person, turn.now + NEXT_DAY)
        await turn.raise_delivery(Kind.SAFETY, {"what": FEVER}, at=at)
    return _text(turn)


async def take_in(turn: Turn) -> None:
    """Take back the safety text, because the screen was answered."""
    for delivery in await _today(turn):
        if delivery.status is Status.PENDING:
            await turn.tx.deliveries.answer(delivery.id, turn.person.id, Answer.ANSWERED, turn.now)


def at_once(turn: Turn) -> Send:
    """Return the safety text as a reply, in place of questions that would lead to personal advice."""
    return Send(text=_text(turn))


async def compose(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make the safety text, unless the screen was answered meanwhile, or the list of the month."""
    if delivery.payload.get("what") == self_check.SELF_CHECK:
        return await self_check.compose(turn)
    net = _text(turn)
    if delivery.payload.get("what") == FEVER:
        return _fever_again(turn)
    if delivery.payload.get("what") == WEEKLY:
        return Send(text=turn.say("safety-net-weekly", net=net), silent=True)
    if delivery.payload.get("what") != NET or delivery.answer is not None:
        return Dropped(reason="answered")
    return Send(text=net)


def _fever_again(turn: Turn) -> Send | Dropped:
    if turn.person.paused_until is not None:
        return Dropped(reason="paused")
    check = Button(label=turn.say("urgent-screen-button"), data=screen_view.OPEN)
    return Send(text=turn.say("safety-fever-again"), keyboard=((check,),))


def _text(turn: Turn) -> str:
    return turn.say("safety-net", emergency=turn.house.library.emergency(turn.person.country))


async def _today(turn: Turn) -> tuple[Delivery, ...]:
    # Half an hour before midnight the text is owed tomorrow, so tomorrow's belongs to today as well.
    day = local_day(turn.now, turn.person.zone or "UTC")
    owed = await turn.tx.deliveries.safety_texts(turn.person.id, since=day)
    return tuple(d for d in owed if d.payload.get("what") == NET)
