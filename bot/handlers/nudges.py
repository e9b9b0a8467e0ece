"""Nudges: choosing what to suggest at the moment of sending, and the four buttons below it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.diary.offers import Practice
from bot.handlers import attendance, offering, suggesting
from bot.handlers.expired import expired
from bot.handlers.hushed import hushed
from bot.handlers.quiet_hours import in_quiet_hours
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.views import exercise
from bot.views import nudges as view
from bot.views.callback import Callback
from bot.views.reply import Buttons, Send, Toast
from content import Exercise
from scheduler.backoff import answered, asks_to_go_on
from scheduler.deliveries import Answer, Delivery, DeliveryId, Status
from scheduler.kinds import NUDGE_LIFE, NUDGES

MOST_SNOOZES = 2
LONG_PAUSE = timedelta(days=30)
VIA = "nudge"


async def compose(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Choose an exercise that may be offered now, remember it, and show it."""
    await attendance.look_back(turn)
    offer = await offering.gather(turn)
    if reason := hushed(turn.person, delivery, turn.now, held=offer.held):
        return Dropped(reason=reason.value)
    engagement, zone = turn.person.engagement, turn.person.zone or "UTC"
    if asks_to_go_on(engagement, zone, turn.today) and not delivery.payload.get("asked"):
        return view.still_there(turn.speech, delivery.id)
    suggestion = await suggesting.suggest(turn, delivery, offer)
    if isinstance(suggestion, Dropped):
        return suggestion
    item, because = suggestion.item, suggestion.because
    shown = [*delivery.payload.get("shown", ()), item.id]
    first_because = delivery.payload.get("because") if because is view.Because.BACK else None
    remembered = {"item": item.id, "because": first_because or because.value, "shown": shown}
    turn.tx.deliveries.remember(delivery.id, turn.person.id, remembered)
    return view.nudge(
        turn.speech,
        item,
        delivery.id,
        snoozable=delivery.snoozes < MOST_SNOOZES,
        lines=[*await _lines_before(turn, because), *_half(turn, offer, item)],
        picture=exercise.picture(turn.speech, item),
    )


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of a nudge: what it says, or kindly that it has closed."""
    delivery = await _delivery(turn, callback.id)
    if delivery is None:
        return expired(turn)
    act = callback.value.partition("-")[0]
    if act == view.Act.FRESH:
        return await _fresh(turn, delivery)
    if act in _ABOUT_ALL:
        return await _about_all(turn, delivery, view.Act(act))
    item = turn.house.library.exercises.get(str(delivery.payload.get("item")))
    if item is None:
        return expired(turn)
    if delivery.answer not in (None, Answer.IGNORED) or delivery.status is Status.PENDING:
        return [Toast(text=turn.say("nudges-already"))]
    if await _closed(turn, delivery):
        return await _too_late(turn, delivery, item, done=act == view.Act.DONE)
    return await _acted(turn, delivery, item, callback.value)


async def _acted(turn: Turn, delivery: Delivery, item: Exercise, value: str) -> Replies:
    act, _, shown = value.partition("-")
    if act in {str(minutes) for minutes in view.LATER_MINUTES}:
        return await _snoozed(turn, delivery, item, int(act))
    match act:
        case view.Act.DONE:
            return await _done(turn, delivery, item)
        case view.Act.NOT_NOW:
            await _answer(turn, delivery, Answer.NOT_NOW)
            return [view.not_now(turn.speech, item)]
        case view.Act.LATER:
            return [Buttons(keyboard=view.later_choices(turn.speech, delivery.id))]
        case view.Act.BACK:
            return [Buttons(keyboard=view.keyboard(turn.speech, item, delivery.id, snoozable=_snoozable(delivery)))]
        case view.Act.ANOTHER:
            return await _another(turn, delivery, item, shown)
        case _:
            return expired(turn)


async def _done(turn: Turn, delivery: Delivery, item: Exercise) -> Replies:
    await _answer(turn, delivery, Answer.DONE)
    practice = Practice(item=item.id, on=turn.today, via=VIA, minutes=item.minutes)
    await turn.tx.practice.add(turn.person.id, practice)
    return [view.done(turn.speech, item, await offering.done_today(turn))]


async def _snoozed(turn: Turn, delivery: Delivery, item: Exercise, minutes: int) -> Replies:
    back_at = turn.now + timedelta(minutes=minutes)
    if in_quiet_hours(turn.person, back_at):
        return [Toast(text=turn.say("today-quiet", time=turn.speech.clock(back_at)))]
    if not await turn.tx.deliveries.snooze(delivery.id, turn.person.id, back_at):
        return [Toast(text=turn.say("nudges-later-enough"))]
    await _engaged(turn)
    return [view.later_set(turn.speech, item, back_at)]


async def _another(turn: Turn, delivery: Delivery, item: Exercise, shown: str) -> Replies:
    if shown != item.id:
        return [Toast(text=turn.say("nudges-already"))]
    offer = await offering.gather(turn)
    other = await suggesting.another(turn, delivery, offer, item)
    if other is None:
        return [Toast(text=turn.say("nudges-no-other"))]
    remembered = {"item": other.id, "shown": [*delivery.payload.get("shown", ()), other.id]}
    turn.tx.deliveries.remember(delivery.id, turn.person.id, remembered)
    await _engaged(turn)
    picture = exercise.picture(turn.speech, other)
    page = view.another(
        turn.speech,
        other,
        delivery.id,
        snoozable=_snoozable(delivery),
        lines=_half(turn, offer, other),
        picture=picture,
    )
    return [page]


async def _too_late(turn: Turn, delivery: Delivery, item: Exercise, *, done: bool) -> Replies:
    """Count what was done even so, and offer a fresh one."""
    if done:
        await _done(turn, delivery, item)
    return [view.expired(turn.speech, item, delivery.id, counted=done)]


async def _fresh(turn: Turn, delivery: Delivery) -> Replies:
    if delivery.payload.get("freshened"):
        return [Toast(text=turn.say("nudges-already"))]
    offer = await offering.gather(turn)
    if offer.held or not suggesting.anything(turn, delivery.kind, offer):
        return [Toast(text=turn.say("nudges-nothing-now"))]
    turn.tx.deliveries.remember(delivery.id, turn.person.id, {"freshened": True})
    await turn.raise_delivery(delivery.kind, {"asked": True}, expires_at=turn.now + NUDGE_LIFE)
    await _engaged(turn)
    return [Toast(text=turn.say("nudges-fresh-coming")), Buttons()]


async def _about_all(turn: Turn, delivery: Delivery, act: view.Act) -> Replies:
    """Keep, pause or stop all reminders, as a person who had gone silent chose."""
    await _answer(turn, delivery, Answer.ANSWERED)
    if act is view.Act.PAUSE:
        await turn.save(paused_until=turn.now + LONG_PAUSE, pause_keeps_checkin=False)
    elif act is view.Act.STOP:
        await turn.save(preferences=replace(turn.person.preferences, cap=0, checkin=False))
    await turn.replan()
    return [view.about_all(turn.speech, act)]


async def _answer(turn: Turn, delivery: Delivery, answer: Answer) -> None:
    await turn.tx.deliveries.answer(delivery.id, turn.person.id, answer, turn.now)
    await _engaged(turn)


async def _engaged(turn: Turn) -> None:
    await turn.save(engagement=answered(turn.person.engagement, turn.now))
    await turn.replan()


async def _lines_before(turn: Turn, because: view.Because) -> Sequence[str]:
    lines = [turn.say("nudges-thinned")] if await _says_thinned(turn) else []
    if because is view.Because.PROFILE and await _said_before(turn, because):
        return lines
    reason = view.because(turn.speech, because)
    return [*lines, reason] if reason else lines


def _half(turn: Turn, offer: offering.Offer, item: Exercise) -> Sequence[str]:
    return [turn.say("safety-exercise-half")] if offer.halves(item) else []


async def _says_thinned(turn: Turn) -> bool:
    """Tell whether this is the first nudge since there are fewer, so that it is said once."""
    told_on = turn.person.engagement.thinned_told_on
    if told_on is None or told_on > turn.today:
        return False
    since = await turn.tx.deliveries.of(turn.person.id, since=told_on)
    return not any(one.kind in NUDGES and one.sent_at for one in since)


async def _said_before(turn: Turn, because: view.Because) -> bool:
    week = await turn.tx.deliveries.of(turn.person.id, since=turn.today - timedelta(days=7))
    return any(one.sent_at and one.payload.get("because") == because.value for one in week)


async def _closed(turn: Turn, delivery: Delivery) -> bool:
    """Tell whether its time is over: 90 minutes, or until the next nudge."""
    sent_at = delivery.sent_at or delivery.due_at
    if turn.now > sent_at + NUDGE_LIFE:
        return True
    others = await turn.tx.deliveries.of(turn.person.id, since=delivery.local_date)
    return any(one.kind in NUDGES and _newer(one, delivery, sent_at) for one in others)


def _newer(one: Delivery, than: Delivery, sent_at: datetime) -> bool:
    return one.id != than.id and one.sent_at is not None and one.sent_at > sent_at


def _snoozable(delivery: Delivery) -> bool:
    return delivery.snoozes < MOST_SNOOZES


async def _delivery(turn: Turn, name: str) -> Delivery | None:
    if not (name.isascii() and name.isdigit() and len(name) <= 18):
        return None
    found = await turn.tx.deliveries.get(DeliveryId(int(name)), turn.person.id)
    return found if found is not None and found.kind in NUDGES else None


_ABOUT_ALL = {view.Act.KEEP, view.Act.PAUSE, view.Act.STOP}

CONVERSATION = Conversation(taps={view.KIND: tapped}, deliveries=dict.fromkeys(NUDGES, compose))
