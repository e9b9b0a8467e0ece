"""Where the day of one person stands: what came, what waits, what the plan still holds; /today and others ask here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.diary.entries import Source
from bot.handlers import offering, suggesting
from bot.handlers.hushed import Hush, hushed
from bot.handlers.turn import Turn
from bot.people import SET_UP
from bot.views import today as view
from scheduler.deliveries import Answer, Delivery, Status
from scheduler.kinds import PLANNED, Kind
from scheduler.local_time import DAY, end_of_day, local_day
from scheduler.ports import PlanOwner
from scheduler.slots import Slot, SlotKey
from scheduler.upcoming import State as PlanState
from scheduler.upcoming import left_out_today, next_slot
from scheduler.upcoming import today as planned_today
from scheduler.why import Reason, Why

COMING = frozenset({view.State.NEXT, view.State.LATER, view.State.MOVED, view.State.BACK})
"""States of what is still going to be sent."""

_ANSWERED = {
    Answer.DONE: view.State.DONE,
    Answer.ANSWERED: view.State.ANSWERED,
    Answer.NOT_NOW: view.State.NOT_NOW,
    Answer.IGNORED: view.State.IGNORED,
}
_PLANNED = {
    PlanState.NEXT: view.State.NEXT,
    PlanState.LATER: view.State.LATER,
}
_HUSHED: dict[Hush, Why | view.Because] = {
    Hush.HELD: Why(reason=Reason.ON_HOLD),
    Hush.CRISIS: view.Because.CRISIS,
    Hush.PAUSED: Why(reason=Reason.PAUSED),
    Hush.QUIET: view.Because.QUIET,
    Hush.OFF: view.Because.OFF,
    Hush.IGNORED: Why(reason=Reason.TWO_IGNORED),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Known:
    """What decides about the lines. `scored`: today has its number, so the check-in asks no more."""

    turn: Turn
    owner: PlanOwner
    scored: bool


async def day_now(turn: Turn) -> view.Today | None:
    """Return the person's local day as it stands at this moment; None before there is a plan."""
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    if owner is None or turn.person.stage not in SET_UP:
        return None
    known = _Known(turn=turn, owner=owner, scored=await _scored(turn))
    lately = await turn.tx.deliveries.of(turn.person.id, since=turn.today - DAY)
    taken = {one.key for one in lately}
    lines = sorted((*_delivered(known, lately), *_to_come(known, taken)), key=lambda line: line.at)
    if any(_moves(line) for line in lines):
        lines = _eased(turn, lines, lately, await offering.gather(turn))
    paused = owner.quiet_until is not None and owner.quiet_until > turn.now
    return view.Today(
        day=turn.today,
        lines=lines,
        left_out=[planned for planned in left_out_today(owner, turn.now) if planned.slot.key not in taken],
        paused_until=owner.quiet_until if paused else None,
        held=owner.holds_exercise,
        coming=next_slot(owner, end_of_day(turn.today, owner.zone) - timedelta(seconds=1)),
    )


async def _scored(turn: Turn) -> bool:
    today = await turn.tx.entries.on(turn.person.id, turn.today)
    return any(entry.source is Source.CHECKIN and entry.score is not None for entry in today)


def _delivered(known: _Known, deliveries: Sequence[Delivery]) -> Iterator[view.Line]:
    turn = known.turn
    for one in deliveries:
        at = _shown_at(one)
        if one.kind not in PLANNED or one.payload.get("replaced") or local_day(at, known.owner.zone) != turn.today:
            continue
        waits = one.status is Status.PENDING
        unasked = waits or one.status is Status.DROPPED
        if unasked and one.kind is Kind.CHECKIN and known.scored:
            yield view.Line(key=one.key, at=at, state=view.State.ANSWERED)
        elif waits and (hush := hushed(turn.person, one, at, held=known.owner.holds_exercise)):
            yield view.Line(key=one.key, at=at, state=view.State.DROPPED, why=_HUSHED[hush])
        else:
            yield view.Line(key=one.key, at=at, state=_state(one), why=_because(one), open=_is_open(one, turn.now))


def _is_open(one: Delivery, now: datetime) -> bool:
    return one.status is Status.PENDING and one.sent_at is None and one.due_at > now


def _shown_at(one: Delivery) -> datetime:
    waits = one.status is Status.PENDING
    return one.due_at if waits else one.sent_at or one.due_at


def _because(one: Delivery) -> view.Because | None:
    if one.status is Status.CANCELLED:
        return None
    for because in (view.Because.MOVED, view.Because.ASKED):
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
            return view.State.ANSWERED if one.answer is Answer.ANSWERED else view.State.SKIPPED
        case Status.DROPPED:
            return view.State.DROPPED
        case _:
            return _ANSWERED.get(one.answer, view.State.SENT) if one.answer else view.State.SENT


def _to_come(known: _Known, taken: set[SlotKey]) -> Iterator[view.Line]:
    for planned in planned_today(known.owner, known.turn.now):
        if planned.slot.key in taken:
            continue
        if planned.slot.kind is Kind.CHECKIN and known.scored:
            yield view.Line(key=planned.slot.key, at=planned.slot.at, state=view.State.ANSWERED)
            continue
        if planned.state is PlanState.PAST:
            # What was missed is a delivery too; a past slot that is none was not in the plan when its time came.
            continue
        yield view.Line(
            key=planned.slot.key, at=planned.slot.at, state=_PLANNED[planned.state], why=planned.why, open=True
        )


def _moves(line: view.Line) -> bool:
    return line.state in COMING and line.key.kind in suggesting.MOVES


def _eased(
    turn: Turn, lines: Sequence[view.Line], lately: Sequence[Delivery], offer: offering.Offer
) -> list[view.Line]:
    """Say what becomes of movement on a day of strong pain: something soothing once, and no more after that."""
    if not offer.strong_pain:
        return list(lines)
    waiting = {one.key: one for one in lately}
    soothing = {one.key for one in lately if one.local_date >= turn.today and suggesting.soothed(one)}
    eased: list[view.Line] = []
    for line in lines:
        one = waiting.get(line.key)
        if not _moves(line) or (one and suggesting.brought_back(turn, one, offer)):
            eased.append(line)
        elif soothing - {line.key}:
            eased.append(replace(line, state=view.State.DROPPED, why=view.Because.SOOTHED, open=False))
        else:
            eased.append(replace(line, why=view.Because.SOOTHING))
            soothing.add(line.key)
    return eased


def coming_slots(today: view.Today, now: datetime) -> tuple[Slot, ...]:
    """Return what is still going to be sent today, in order of time."""
    return tuple(
        Slot(kind=line.key.kind, local_date=line.key.local_date, ordinal=line.key.ordinal, at=line.at)
        for line in today.lines
        if line.state in COMING and line.at > now
    )
