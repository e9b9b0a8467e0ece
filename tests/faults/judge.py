"""Holds what people saw and what the database keeps against what must be; each breach is named."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.diary.entries import Source
from scheduler.deliveries import Delivery, Status
from scheduler.kinds import AT_MOST_ONCE, NUDGES, Kind
from scheduler.slots import UNPLANNED_FROM
from tests.faults import hours
from tests.faults.deeds import Away, Deed, TappedDone, TappedScore, Wrote
from tests.faults.evidence import Evidence, Kept
from tests.faults.witness import ACCEPTED, UNCLEAR, About, Attempt, End


class Breach(StrEnum):
    """What can be wrong."""

    LOST = "lost"
    DOUBLED = "doubled"
    SLOT_TWICE = "slot twice"
    MISSING = "missing"
    UNCOUNTED = "uncounted"
    OUTSIDE = "outside"
    OVER_CAP = "over cap"
    LEFT_OVER = "left over"
    LOG = "log"
    EXIT = "exit"


@dataclass(frozen=True, kw_only=True)
class Violation:
    """One breach, and where; it holds no words of anybody."""

    breach: Breach
    where: str


@dataclass(frozen=True, kw_only=True)
class Case:
    """Everything the judge knows."""

    evidence: Evidence
    attempts: Sequence[Attempt]
    messages: set[tuple[int, int]]
    deeds: Sequence[Deed]
    away: Sequence[Away] = ()
    due_advice: frozenset[int] = frozenset()
    """Chats whose diary must have led to advice."""
    counted: Mapping[str, int] = field(default_factory=dict)
    """What replicas told of themselves on `/metrics` before they were asked to end, added up."""


def verdict(case: Case) -> list[Violation]:
    """Return every breach; none means that all promises were kept."""
    found = [Violation(breach=Breach.LOG, where=line) for line in case.evidence.logs]
    found += [Violation(breach=Breach.EXIT, where=line) for line in case.evidence.exits]
    if case.evidence.updates_waiting:
        found.append(Violation(breach=Breach.LEFT_OVER, where=f"{case.evidence.updates_waiting} updates"))
    found += [*_strangers(case), *_counters(case)]
    return [*found, *(one for kept in case.evidence.people for one in _person(case, kept))]


def _person(case: Case, kept: Kept) -> Iterator[Violation]:
    mine = [deed for deed in case.deeds if deed.chat == kept.chat]
    yield from _diary(kept, mine)
    yield from _done(kept, mine)
    attempts = _by_delivery(case, kept)
    for delivery in kept.deliveries:
        yield from _delivery(case, kept, delivery, attempts[delivery.id])
    yield from _checkins(case, kept)
    yield from _advice(case, kept)
    yield from _cap(kept, attempts)


def _diary(kept: Kept, deeds: Iterable[Deed]) -> Iterator[Violation]:
    """Compare the diary with the deeds, done over again in their order."""
    owed, held = Counter(_entries(deeds)), Counter((one.day, one.source, one.score, one.note) for one in kept.entries)
    for (day, source, *_), times in (owed - held).items():
        yield Violation(breach=Breach.LOST, where=f"chat {kept.chat}, {day}, {source}, {times} times")
    for (day, source, *_), times in (held - owed).items():
        yield Violation(breach=Breach.DOUBLED, where=f"chat {kept.chat}, {day}, {source}, {times} times")


_Entry = tuple[date, Source, int | None, str | None]


def _entries(deeds: Iterable[Deed]) -> list[_Entry]:
    checkins: dict[date, tuple[int, str | None]] = {}
    beside: list[_Entry] = []
    for deed in deeds:
        match deed:
            case Wrote(score=None):
                beside.append((deed.day, Source.TEXT, None, deed.note))
            case Wrote(score=int(score)) if deed.day in checkins:
                beside.append((deed.day, Source.TEXT, score, deed.note))
            case Wrote(score=int(score)):
                checkins[deed.day] = (score, deed.note)
            case TappedScore():
                _, note = checkins.get(deed.day, (0, None))
                checkins[deed.day] = (deed.score, note)
            case _:
                pass
    return [*beside, *((day, Source.CHECKIN, score, note) for day, (score, note) in checkins.items())]


def _done(kept: Kept, deeds: Iterable[Deed]) -> Iterator[Violation]:
    owed = len({deed.delivery for deed in deeds if isinstance(deed, TappedDone)})
    if kept.done != owed:
        breach = Breach.LOST if kept.done < owed else Breach.DOUBLED
        yield Violation(breach=breach, where=f"chat {kept.chat}: {kept.done} exercises done of {owed} tapped")


def _by_delivery(case: Case, kept: Kept) -> dict[int, list[Attempt]]:
    """Return the attempts of nudges and reminders by the number of the delivery."""
    reminders = {one.local_date: one.id for one in kept.deliveries if one.kind is Kind.CHECKIN_REMINDER}
    found: dict[int, list[Attempt]] = defaultdict(list)
    for attempt in case.attempts:
        if attempt.chat != kept.chat:
            continue
        if attempt.about is About.NUDGE and isinstance(attempt.which, int):
            found[attempt.which].append(attempt)
        elif attempt.about is About.REMINDER and isinstance(attempt.which, date) and attempt.which in reminders:
            found[reminders[attempt.which]].append(attempt)
    return found


def _strangers(case: Case) -> Iterator[Violation]:
    """Find messages of deliveries nobody was owed."""
    known = {(kept.chat, one.id) for kept in case.evidence.people for one in kept.deliveries}
    days = {
        (kept.chat, one.local_date)
        for kept in case.evidence.people
        for one in kept.deliveries
        if one.kind is Kind.CHECKIN_REMINDER
    }
    for attempt in case.attempts:
        key = (attempt.chat, attempt.which)
        if (attempt.about is About.NUDGE and key not in known) or (attempt.about is About.REMINDER and key not in days):
            yield Violation(breach=Breach.SLOT_TWICE, where=f"chat {attempt.chat}: {attempt.about} {attempt.which}")


def _counters(case: Case) -> Iterator[Violation]:
    """Find outcomes that replicas counted and nothing else knows of; a snooze opens an unknown nudge again."""
    nudges = [one for kept in case.evidence.people for one in kept.deliveries if one.kind in NUDGES]
    unknown = sum((one.status is Status.UNKNOWN) + one.snoozes for one in nudges)
    told = sum(one.about is About.NUDGE and one.end is End.TOLD for one in case.attempts)
    for result, known in (("unknown", unknown), ("sent", told)):
        counted = case.counted.get(COUNTER.format(result), 0)
        if counted > known:
            yield Violation(breach=Breach.UNCOUNTED, where=f"{counted} nudges counted as {result}, {known} known")


COUNTER = 'nape_deliveries_total{{lane="nudge",result="{}"}}'


def _delivery(case: Case, kept: Kept, one: Delivery, attempts: Sequence[Attempt]) -> Iterator[Violation]:
    where = f"chat {kept.chat}: {one.kind} {one.id} of {one.local_date}"
    if one.status is Status.LEASED or (one.status is Status.PENDING and one.due_at <= case.evidence.ended):
        yield Violation(breach=Breach.LEFT_OVER, where=where)
        return
    if one.status is Status.SENT and (kept.chat, one.message_id) not in case.messages:
        yield Violation(breach=Breach.UNCOUNTED, where=f"{where} is sent, and nobody saw it")
    if one.kind in AT_MOST_ONCE:
        yield from _at_most_once(one, attempts, where)
        yield from _outside(kept, one, attempts, where)
    elif one.kind is not Kind.CHECKIN and one.status not in _SETTLED and not _was_away(case, kept, one.local_date):
        yield Violation(breach=Breach.MISSING, where=f"{where} ended as {one.status}")


_SETTLED = (Status.SENT, Status.PENDING, Status.DROPPED, Status.CANCELLED)
"""How what is owed at least once may end; dropped and cancelled advice is looked at by itself."""


def _at_most_once(one: Delivery, attempts: Sequence[Attempt], where: str) -> Iterator[Violation]:
    may_have_come = [attempt for attempt in attempts if attempt.end in (*ACCEPTED, *UNCLEAR)]
    if len(may_have_come) > 1 + one.snoozes:
        yield Violation(breach=Breach.SLOT_TWICE, where=f"{where} went out {len(may_have_come)} times")
    elif one.status not in _ends(one, attempts, rounds_left=1 + one.snoozes - len(may_have_come)):
        last = attempts[-1].end if attempts else "never tried"
        yield Violation(breach=Breach.UNCOUNTED, where=f"{where} is {one.status}, its last attempt was {last}")


def _ends(one: Delivery, attempts: Sequence[Attempt], rounds_left: int) -> tuple[Status, ...]:
    """Return what the books may say after these attempts.

    After a snooze a further attempt may never have been made. A crash can make an attempt that came off unknown, and
    one that was never made; it can never make one that is unclear anything else.
    """
    last = attempts[-1].end if attempts else None
    if last in UNCLEAR:
        ends: tuple[Status, ...] = (Status.UNKNOWN,)
    else:
        ends = (Status.SENT, Status.UNKNOWN) if last is End.TOLD else _NEVER_TRIED
    if not one.snoozes:
        return ends
    # Answered while it waits to come back, it counts as what it was before.
    return (*ends, *(_NEVER_TRIED if rounds_left else ()), Status.SENT)


_NEVER_TRIED = (Status.UNKNOWN, Status.DROPPED, Status.CANCELLED, Status.PENDING)


def _outside(kept: Kept, one: Delivery, attempts: Sequence[Attempt], where: str) -> Iterator[Violation]:
    planned = one.kind in NUDGES and not one.snoozes and one.ordinal < UNPLANNED_FROM
    for attempt in attempts:
        fits = hours.in_window if planned else hours.awake
        if attempt.end in ACCEPTED and not fits(kept.plan, attempt.since, attempt.at):
            yield Violation(breach=Breach.OUTSIDE, where=f"{where} came at {attempt.at:%a %H:%M} UTC")


def _cap(kept: Kept, attempts: dict[int, list[Attempt]]) -> Iterator[Violation]:
    came: Counter[date] = Counter(
        one.local_date
        for one in kept.deliveries
        if one.kind in NUDGES
        and one.ordinal < UNPLANNED_FROM
        and any(attempt.end in ACCEPTED for attempt in attempts[one.id])
    )
    for day, nudges in came.items():
        if nudges > hours.cap(kept.plan):
            yield Violation(breach=Breach.OVER_CAP, where=f"chat {kept.chat}, {day}: {nudges} nudges")


def _checkins(case: Case, kept: Kept) -> Iterator[Violation]:
    """Find days on which nobody asked and nobody had answered."""
    asked = {
        attempt.which
        for attempt in case.attempts
        if attempt.chat == kept.chat and attempt.about is About.CHECKIN and attempt.end in ACCEPTED
    }
    answered = {entry.day for entry in kept.entries if entry.source is Source.CHECKIN}
    for day in case.evidence.days:
        if day not in asked | answered and not _was_away(case, kept, day):
            yield Violation(breach=Breach.MISSING, where=f"chat {kept.chat}: no check-in on {day}")


def _advice(case: Case, kept: Kept) -> Iterator[Violation]:
    """Find advice that never came, and diaries that should have led to some."""
    came = {
        attempt.which
        for attempt in case.attempts
        if attempt.chat == kept.chat and attempt.about is About.ADVICE and attempt.end in ACCEPTED
    }
    for one in kept.advice:
        if one.id not in came and not _was_away(case, kept, one.given_on):
            yield Violation(breach=Breach.MISSING, where=f"chat {kept.chat}: advice {one.rule} of {one.given_on}")
    if kept.chat in case.due_advice and not kept.advice:
        yield Violation(breach=Breach.MISSING, where=f"chat {kept.chat}: its diary led to no advice")


def _was_away(case: Case, kept: Kept, day: date) -> bool:
    return any(away.touches(kept.chat, day) for away in case.away)
