"""/today: exactly what the plan will do, and do now, skip or move for each of it."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.handlers.quiet import in_quiet_hours
from bot.handlers.turn import Conversation, Replies, Turn
from bot.storage.errors import SlotTaken
from bot.views import today as view
from bot.views.callback import Callback
from bot.views.reply import Send, Toast
from scheduler.deliveries import Answer, Delivery, Status
from scheduler.kinds import NUDGE_LIFE, NUDGES, PLANNED
from scheduler.local_time import end_of_day
from scheduler.ports import PlanOwner
from scheduler.slots import Slot, SlotKey
from scheduler.upcoming import State as PlanState
from scheduler.upcoming import left_out_today, next_slot
from scheduler.upcoming import today as planned_today

_ANSWERED = {
    Answer.DONE: view.State.DONE,
    Answer.ANSWERED: view.State.ANSWERED,
    Answer.NOT_NOW: view.State.NOT_NOW,
    Answer.IGNORED: view.State.IGNORED,
}
_PLANNED = {
    PlanState.PAST: view.State.MISSED,
    PlanState.NEXT: view.State.NEXT,
    PlanState.LATER: view.State.LATER,
}


async def asked(turn: Turn, _argument: str) -> Replies:
    """Answer /today."""
    today = await _today(turn)
    return [view.page(turn.speech, today).new() if today else Send(text=turn.say("today-start-first"))]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /today; whatever is no longer to come shows the day as it stands."""
    today = await _today(turn)
    if today is None:
        return [Toast(text=turn.say("button-expired"))]
    if callback.value == view.Act.LIST:
        return [view.page(turn.speech, today).edit()]
    key = view.read_key(callback.id)
    line = next((line for line in today.lines if line.open and line.key == key), None)
    if line is None:
        return [Toast(text=turn.say("today-gone")), view.page(turn.speech, today).edit()]
    if callback.value == view.Act.OPEN:
        return [view.one(turn.speech, line).edit()]
    return await _changed(turn, line, callback.value)


async def _changed(turn: Turn, line: view.Line, wish: str) -> Replies:
    try:
        said = await _do(turn, line, wish)
    except SlotTaken:
        said = turn.say("today-gone")
    await turn.replan()
    today = await _today(turn)
    shown = [view.page(turn.speech, today).edit()] if today else []
    return [Toast(text=said), *shown]


async def _do(turn: Turn, line: view.Line, wish: str) -> str:
    if wish == view.Act.SKIP:
        await _skip(turn, line)
        return turn.say("today-skipped")
    if wish == view.Act.NOW:
        await _fill(turn, line, turn.now, {"asked": True})
        turn.raised = True
        return turn.say("today-coming")
    if wish not in {str(minutes) for minutes in view.MOVES}:
        return turn.say("button-expired")
    at = max(line.at, turn.now) + timedelta(minutes=int(wish))
    if in_quiet_hours(turn.person, at):
        return turn.say("today-quiet", time=turn.speech.clock(at))
    await _fill(turn, line, at, {"moved": True})
    return turn.say("today-moved", time=turn.speech.clock(at))


async def _skip(turn: Turn, line: view.Line) -> None:
    waiting = await _waiting(turn, line.key)
    if waiting is None:
        waiting = await turn.tx.deliveries.add(
            turn.person.id,
            kind=line.key.kind,
            local_date=line.key.local_date,
            due_at=line.at,
            payload={},
            ordinal=line.key.ordinal,
        )
    await turn.tx.deliveries.answer(waiting.id, turn.person.id, Answer.NOT_NOW, turn.now)


async def _fill(turn: Turn, line: view.Line, at: datetime, payload: dict[str, bool]) -> None:
    """Owe the message of this line at another time, in its own slot, so that the plan cannot send it as well."""
    waiting = await _waiting(turn, line.key)
    if waiting is not None:
        await turn.tx.deliveries.remember(waiting.id, turn.person.id, {"replaced": True})
        await turn.tx.deliveries.answer(waiting.id, turn.person.id, Answer.NOT_NOW, turn.now)
    await turn.tx.deliveries.add(
        turn.person.id,
        kind=line.key.kind,
        local_date=line.key.local_date,
        due_at=at,
        payload=payload,
        expires_at=_send_by(turn, line.key, at),
        ordinal=None if waiting else line.key.ordinal,
    )


def _send_by(turn: Turn, key: SlotKey, at: datetime) -> datetime:
    if key.kind in NUDGES:
        return at + NUDGE_LIFE
    return max(at, end_of_day(key.local_date, turn.person.zone or "UTC") - timedelta(seconds=1))


async def _waiting(turn: Turn, key: SlotKey) -> Delivery | None:
    found = await turn.tx.deliveries.of(turn.person.id, since=key.local_date)
    return next((one for one in found if one.key == key and one.status is Status.PENDING), None)


async def _today(turn: Turn) -> view.Today | None:
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    if owner is None:
        return None
    deliveries = await turn.tx.deliveries.of(turn.person.id, since=turn.today)
    taken = {one.key for one in deliveries}
    lines = [*_delivered(turn, deliveries, held=owner.holds_exercise), *_to_come(turn, owner, taken)]
    paused = owner.quiet_until is not None and owner.quiet_until > turn.now
    return view.Today(
        day=turn.today,
        lines=sorted(lines, key=lambda line: line.at),
        left_out=[planned for planned in left_out_today(owner, turn.now) if planned.slot.key not in taken],
        paused_until=owner.quiet_until if paused else None,
        held=owner.holds_exercise,
        coming=_after_today(turn, owner),
    )


def _delivered(turn: Turn, deliveries: Sequence[Delivery], *, held: bool) -> Iterator[view.Line]:
    for one in deliveries:
        if one.kind in PLANNED and one.local_date == turn.today and not one.payload.get("replaced"):
            yield view.Line(
                key=one.key,
                at=_shown_at(one),
                state=_state(one),
                why=_because(one),
                open=_is_open(one, turn.now) and not (held and one.kind in NUDGES),
            )


def _is_open(one: Delivery, now: datetime) -> bool:
    return one.status is Status.PENDING and one.sent_at is None and one.due_at > now


def _shown_at(one: Delivery) -> datetime:
    waits = one.status is Status.PENDING
    return one.due_at if waits else one.sent_at or one.due_at


def _because(one: Delivery) -> view.Because | None:
    if one.status is Status.CANCELLED:
        return None
    for because in view.Because:
        if one.payload.get(because.value):
            return because
    return None


def _state(one: Delivery) -> view.State:
    match one.status:
        case Status.PENDING if one.snoozes:
            return view.State.BACK
        case Status.PENDING | Status.LEASED:
            return view.State.MOVED if one.payload.get("moved") else view.State.NEXT
        case Status.CANCELLED:
            return view.State.SKIPPED
        case Status.DROPPED:
            return view.State.DROPPED
        case _:
            return _ANSWERED.get(one.answer, view.State.SENT) if one.answer else view.State.SENT


def _to_come(turn: Turn, owner: PlanOwner, taken: set[SlotKey]) -> Iterator[view.Line]:
    for planned in planned_today(owner, turn.now):
        if planned.slot.key not in taken:
            past = planned.state is PlanState.PAST
            yield view.Line(
                key=planned.slot.key,
                at=planned.slot.at,
                state=_PLANNED[planned.state],
                why=None if past else planned.why,
                open=not past,
            )


def _after_today(turn: Turn, owner: PlanOwner) -> Slot | None:
    return next_slot(owner, end_of_day(turn.today, owner.zone) - timedelta(seconds=1))


CONVERSATION = Conversation(commands={"today": asked}, taps={view.KIND: tapped})
