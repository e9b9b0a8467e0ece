"""Which of a day's wishes are kept: at most the cap, never too close, varied, and spread over the day."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scheduler.chance import chance
from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import at, local_second
from scheduler.slots import PersonId, Slot
from scheduler.wall import Span, clock, span_around
from scheduler.why import Planned, Reason, Why
from scheduler.wishes import SPACING_SECONDS, Wish

RANK = (Kind.STRENGTH, Kind.STRETCH, Kind.BREATHING, Kind.POSTURE)
"""Who is kept first; each kind once before any kind twice."""

SPACING = timedelta(seconds=SPACING_SECONDS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What a nudge must fit: the day's open spans, the cap in force, and the distance to `others`."""

    zone: str
    spans: tuple[Span, ...]
    own_cap: int
    cap: int
    others: Sequence[Slot] = ()


def thin(
    wishes: Sequence[Wish], day: date, person: PersonId, given: Sequence[Planned], limits: Limits
) -> tuple[list[Planned], list[Planned]]:
    """Return `given` and the wishes that fit beside it, by rank, and then the wishes that do not, with the reason.

    The order knows nothing of the cap or of what was sent. So if `given` is a part of what fits anyway, the same
    wishes fit with and without it: a day's plan does not change as its messages go out.
    """
    kept, refused = list(given), []
    keys = {planned.slot.key for planned in given}
    for wish in ranked(wishes, day, person):
        moment = at(day, clock(wish.second), limits.zone)
        slot = Slot(kind=wish.kind, local_date=day, ordinal=wish.ordinal, at=moment)
        if slot.key in keys:
            continue
        refusal = _refusal(slot, wish, kept, limits)
        if refusal:
            refused.append(Planned(slot=slot, why=refusal))
        else:
            kept.append(Planned(slot=slot, why=wish.why))
    return kept, refused


def _refusal(slot: Slot, wish: Wish, kept: Sequence[Planned], limits: Limits) -> Why | None:
    outside = span_around(limits.spans, local_second(slot.at, limits.zone)) is None
    if outside or wish.reason is Reason.OUTSIDE_WINDOWS:
        return Why(reason=Reason.OUTSIDE_WINDOWS)
    if sum(planned.slot.kind in NUDGES for planned in kept) >= limits.cap:
        reason = Reason.THINNED if limits.cap < limits.own_cap else Reason.OVER_CAP
        return Why(reason=reason, cap=limits.cap)
    if too_close(slot, (planned.slot for planned in kept)) or too_close(slot, limits.others):
        return Why(reason=Reason.TOO_CLOSE)
    return None


def too_close(slot: Slot, others: Iterable[Slot]) -> bool:
    """Tell whether another message is planned less than half an hour from this one."""
    earliest, latest = slot.at - SPACING, slot.at + SPACING
    return any(earliest < other.at < latest for other in others)


def ranked(wishes: Sequence[Wish], day: date, person: PersonId) -> list[Wish]:
    """Return the wishes, the most worth keeping first.

    Kinds take turns by RANK. Each turn takes the wish nearest to the next point of a sequence that covers the day ever
    more finely, so that the first n are well apart for every n.
    """
    if not wishes:
        return []
    first = min(wish.second for wish in wishes)
    length = max(wish.second for wish in wishes) - first or 1
    start = chance(person, day, "thinning")
    left = {kind: [wish for wish in wishes if wish.kind is kind] for kind in NUDGES}
    order: list[Wish] = []
    for turn, kind in enumerate(_turns({kind: len(found) for kind, found in left.items()})):
        point = (start + _halves(turn)) % 1
        nearest = min(left[kind], key=lambda wish: (abs((wish.second - first) / length - point), wish.ordinal))
        left[kind].remove(nearest)
        order.append(nearest)
    return order


def _turns(counts: dict[Kind, int]) -> Iterator[Kind]:
    for round_ in range(max(counts.values())):
        yield from (kind for kind in RANK if counts[kind] > round_)


def _halves(turn: int) -> float:
    """Return the radical inverse of `turn` in base 2: 0, ½, ¼, ¾, ⅛ …"""
    value, unit = 0.0, 0.5
    while turn:
        value += unit * (turn & 1)
        turn >>= 1
        unit /= 2
    return value
