"""What a person's plan asks for on one local day, before anything is thinned out.

Ordinals count the wishes of one kind over the day in order of time, whether or not they can be kept. So a lower cap, a
pause or an ignored nudge never renumbers a day. After a change of the plan in mid-day the numbers go on meaning "the
nth of this kind today": a number that was sent is never sent again, which may cost a slot on that day but never doubles
one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from scheduler.chance import chance
from scheduler.kinds import NUDGES, Kind
from scheduler.preferences import Preferences
from scheduler.slots import PersonId
from scheduler.wall import Span, seconds, span_around, without
from scheduler.why import Reason, Why

SPACING_SECONDS = 30 * 60
"""The least distance between two planned messages (CLINICAL.md 5), seconds."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """One nudge asked for, at a second of the local wall clock."""

    kind: Kind
    ordinal: int
    second: int
    reason: Reason

    @property
    def why(self) -> Why:
        """Return the reason for this wish, if it is kept."""
        return Why(reason=self.reason)


def nudge_wishes(preferences: Preferences, spans: tuple[Span, ...], day: date, person: PersonId) -> tuple[Wish, ...]:
    """Return every nudge the plan asks for on this day, whose open `spans` are given; empty where there are none."""
    if not spans:
        return ()
    fixed = tuple(_fixed(preferences, spans))
    busy = [wish.second for wish in fixed if wish.reason is Reason.FIXED_TIME]
    if preferences.checkin:
        busy.append(seconds(preferences.checkin_at))
    holes = [(second - SPACING_SECONDS + 1, second + SPACING_SECONDS) for second in busy]
    return fixed + tuple(_spread(preferences, day, person, without(spans, holes)))


def _fixed(preferences: Preferences, spans: tuple[Span, ...]) -> Iterator[Wish]:
    for kind in NUDGES:
        times = sorted({seconds(wall) for wall in _times(preferences, kind)})
        for ordinal, second in enumerate(times, start=1):
            inside = span_around(spans, second) is not None
            reason = Reason.FIXED_TIME if inside else Reason.OUTSIDE_WINDOWS
            yield Wish(kind=kind, ordinal=ordinal, second=second, reason=reason)


def _times(preferences: Preferences, kind: Kind) -> tuple[time, ...]:
    plan = preferences.kinds.get(kind)
    return plan.times if plan else ()


def _spread(preferences: Preferences, day: date, person: PersonId, spans: tuple[Span, ...]) -> Iterator[Wish]:
    """Lay all spread nudges out together, evenly over the open seconds, each moved by its jitter.

    Laying the kinds out together keeps them apart from each other; chance only decides which kind goes first and by
    how much each moves, never so far that two could come within the least distance.
    """
    order = _spread_order(preferences, day, person)
    room = sum(end - start for start, end in spans)
    if not order or not room:
        return
    step = room // len(order)
    jitter = max(0, min(preferences.jitter_minutes * 60, (step - SPACING_SECONDS) // 2))
    for place, (kind, ordinal) in enumerate(order):
        even = (2 * place + 1) * room // (2 * len(order))
        moved = even + round((2 * chance(person, day, kind, ordinal) - 1) * jitter)
        yield Wish(kind=kind, ordinal=ordinal, second=_unfold(moved, spans), reason=Reason.SPREAD)


def _spread_order(preferences: Preferences, day: date, person: PersonId) -> list[tuple[Kind, int]]:
    places: list[tuple[float, float, Kind, int]] = []
    for kind in NUDGES:
        plan = preferences.kinds.get(kind)
        if plan is None or plan.times:
            continue
        toss = chance(person, day, kind)
        places += [((number + 0.5) / plan.per_day, toss, kind, number + 1) for number in range(plan.per_day)]
    return [(kind, ordinal) for _, _, kind, ordinal in sorted(places)]


def _unfold(open_second: int, spans: tuple[Span, ...]) -> int:
    """Turn the nth open second of the day into a second of the day."""
    left = open_second
    for start, end in spans:
        if left < end - start:
            return start + left
        left -= end - start
    raise ValueError("the day has fewer open seconds")
