"""Which exercise a nudge suggests: the planned kind, or what may stand in for it today."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.handlers.offering import Offer
from bot.handlers.turn import Dropped, Turn
from bot.views.nudges import Because
from content import Exercise, ExerciseKind
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

MOVES = (Kind.STRETCH, Kind.STRENGTH)
"""Kinds that give way to something soothing on a day of strong pain."""
_STAND_IN = (ExerciseKind.BREATHING, ExerciseKind.POSTURE)
_SOOTHING = (ExerciseKind.COMFORT, ExerciseKind.RELAXATION)


@dataclass(frozen=True, kw_only=True, slots=True)
class Suggestion:
    """An exercise and why it is this one."""

    item: Exercise
    because: Because


async def suggest(turn: Turn, delivery: Delivery, offer: Offer) -> Suggestion | Dropped:
    """Choose for a nudge; on a day of strong pain movement gives way to one soothing offer."""
    if brought_back(turn, delivery, offer):
        back = turn.house.library.exercises[delivery.payload["item"]]
        return Suggestion(item=back, because=Because.BACK)
    seed = f"{turn.person.id}-{delivery.id}"
    if delivery.kind in MOVES and offer.strong_pain:
        today = await turn.tx.deliveries.of(turn.person.id, since=turn.today)
        if any(one.id != delivery.id and soothed(one) for one in today):
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


def brought_back(turn: Turn, delivery: Delivery, offer: Offer) -> bool:
    """Tell whether this one was put off and its exercise may still be offered."""
    item = turn.house.library.exercises.get(str(delivery.payload.get("item")))
    return bool(delivery.snoozes) and item is not None and offer.allows(item)


def soothed(sent: Delivery) -> bool:
    """Tell whether this message was the soothing one of a day of strong pain; one is enough."""
    return sent.sent_at is not None and sent.payload.get("because") == Because.COMFORT


def _instead(turn: Turn, delivery: Delivery, offer: Offer) -> Because:
    if delivery.kind not in MOVES:
        return Because.PLAN
    if not turn.person.profile.answered:
        return Because.PROFILE
    return Because.ADVICE if offer.unresolved else Because.PLAN


def _planned(turn: Turn, kind: Kind) -> Iterable[Exercise]:
    return _for_nudges(turn, (ExerciseKind(kind.value),))


def _stand_ins(turn: Turn) -> Iterable[Exercise]:
    return _for_nudges(turn, _STAND_IN)


def _soothing(turn: Turn) -> Iterable[Exercise]:
    return [item for kind in _SOOTHING for item in turn.house.library.by_kind(kind)]


def _for_nudges(turn: Turn, kinds: Iterable[ExerciseKind]) -> list[Exercise]:
    return [item for kind in kinds for item in turn.house.library.by_kind(kind) if item.nudge]
