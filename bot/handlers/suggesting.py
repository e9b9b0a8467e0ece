"""Which exercise a nudge suggests: the planned kind, or what may stand in for it today."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.handlers.offering import Offer
from bot.handlers.turn import Dropped, Turn
from bot.views.nudges import Because
from content import Exercise, ExerciseKind
from scheduler.backoff import MOVEMENT, skips_movement
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

_MOVES = (Kind.STRETCH, Kind.STRENGTH)
_STAND_IN = (ExerciseKind.BREATHING, ExerciseKind.POSTURE)
_SOOTHING = (ExerciseKind.COMFORT, ExerciseKind.RELAXATION)


@dataclass(frozen=True, kw_only=True, slots=True)
class Suggestion:
    """An exercise and why it is this one."""

    item: Exercise
    because: Because


def silent(turn: Turn, delivery: Delivery, *, held: bool) -> str | None:
    """Return why nothing is to be sent at all, or None; what a person asked for overrides all but advice."""
    person = turn.person
    if held:
        return "held"
    if person.crisis_until and turn.now < person.crisis_until:
        return "crisis"
    if delivery.payload.get("asked"):
        return None
    if person.paused_until and turn.now < person.paused_until:
        return "paused"
    skips = delivery.kind in MOVEMENT and skips_movement(person.engagement, turn.today)
    return "ignored" if skips and not delivery.snoozes else None


async def suggest(turn: Turn, delivery: Delivery, offer: Offer) -> Suggestion | Dropped:
    """Choose for a nudge; on a day of strong pain movement gives way to one soothing offer."""
    if (back := _brought_back(turn, delivery, offer)) is not None:
        return back
    seed = f"{turn.person.id}-{delivery.id}"
    if delivery.kind in _MOVES and offer.strong_pain:
        if await _soothed_today(turn, delivery):
            return Dropped(reason="comfort_given")
        item = offer.pick(_soothing(turn), seed) or offer.pick(_stand_ins(turn), seed)
        return Suggestion(item=item, because=Because.COMFORT) if item else Dropped(reason="nothing_fits")
    if (item := offer.pick(_planned(turn, delivery.kind), seed)) is not None:
        return Suggestion(item=item, because=Because.PLAN)
    if (item := offer.pick(_stand_ins(turn), seed)) is not None:
        return Suggestion(item=item, because=_instead(turn, delivery, offer))
    return Dropped(reason="nothing_fits")


async def another(turn: Turn, delivery: Delivery, offer: Offer, shown: Exercise) -> Exercise | None:
    """Choose a different exercise for the same message, or None; a moving picture gives way only to another one."""
    seen = {str(item) for item in delivery.payload.get("shown", ())} | {shown.id}
    because = delivery.payload.get("because")
    pool = [*_planned(turn, delivery.kind), *_stand_ins(turn)]
    if because == Because.COMFORT:
        pool = [*_soothing(turn), *_stand_ins(turn)]
    same = [item for item in pool if item.kind is shown.kind]
    fitting = [item for item in same or pool if item.id != shown.id and (item.pattern or not shown.pattern)]
    seed = f"{turn.person.id}-{delivery.id}-{len(seen)}"
    fresh = [item for item in fitting if item.id not in seen]
    return offer.pick(fresh, seed) or offer.pick(fitting, seed)


def anything(turn: Turn, kind: Kind, offer: Offer) -> bool:
    """Tell whether a nudge of this kind would find anything to suggest."""
    return bool(offer.allowed([*_planned(turn, kind), *_stand_ins(turn)]))


def _brought_back(turn: Turn, delivery: Delivery, offer: Offer) -> Suggestion | None:
    item = turn.house.library.exercises.get(str(delivery.payload.get("item")))
    if not delivery.snoozes or item is None or not offer.allows(item):
        return None
    return Suggestion(item=item, because=Because.BACK)


def _instead(turn: Turn, delivery: Delivery, offer: Offer) -> Because:
    if delivery.kind not in _MOVES:
        return Because.PLAN
    if not turn.person.profile.answered:
        return Because.PROFILE
    return Because.ADVICE if offer.unresolved else Because.PLAN


async def _soothed_today(turn: Turn, delivery: Delivery) -> bool:
    today = await turn.tx.deliveries.of(turn.person.id, since=turn.today)
    return any(one.id != delivery.id and one.sent_at and one.payload.get("because") == Because.COMFORT for one in today)


def _planned(turn: Turn, kind: Kind) -> Iterable[Exercise]:
    return _for_nudges(turn, (ExerciseKind(kind.value),))


def _stand_ins(turn: Turn) -> Iterable[Exercise]:
    return _for_nudges(turn, _STAND_IN)


def _soothing(turn: Turn) -> Iterable[Exercise]:
    return [item for kind in _SOOTHING for item in turn.house.library.by_kind(kind)]


def _for_nudges(turn: Turn, kinds: Iterable[ExerciseKind]) -> list[Exercise]:
    return [item for kind in kinds for item in turn.house.library.by_kind(kind) if item.nudge]
