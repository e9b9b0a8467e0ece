"""The judge is not blind: each broken promise, planted by hand, is named; and what is fair is let pass."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.diary.advice import Advice
from bot.diary.entries import Entry, Source
from bot.diary.flags import Level
from scheduler.deliveries import Delivery, DeliveryId, Status
from scheduler.kinds import Kind
from scheduler.presets import Preset
from scheduler.slots import PersonId
from tests.faults.deeds import Away, TappedDone, TappedScore, Wrote
from tests.faults.evidence import Evidence, Kept
from tests.faults.judge import COUNTER, Breach, Case, verdict
from tests.faults.witness import About, Attempt, End

KIM = 100_000_001
MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
"""11:30 in Berlin, inside working hours."""
EVENING = datetime(2026, 3, 2, 17, 30, tzinfo=UTC)
NUDGE = 7


def nudge(status: Status = Status.SENT, **more: Any) -> Delivery:
    fields: dict[str, Any] = {"message_id": 50, "ordinal": 1, "id": DeliveryId(NUDGE)} | more
    return Delivery(
        person=PersonId(1), chat_id=KIM, kind=Kind.STRETCH, local_date=MONDAY, due_at=NOON, status=status, **fields
    )


def reminder(status: Status, number: int = 9) -> Delivery:
    return Delivery(
        id=DeliveryId(number),
        person=PersonId(1),
        chat_id=KIM,
        kind=Kind.CHECKIN_REMINDER,
        local_date=MONDAY,
        ordinal=1,
        due_at=EVENING,
        status=status,
        message_id=52,
    )


def attempt(
    end: End = End.TOLD,
    about: About = About.NUDGE,
    which: int | date = NUDGE,
    at: datetime = NOON,
    since: datetime | None = None,
) -> Attempt:
    return Attempt(chat=KIM, about=about, which=which, end=end, since=since or at, at=at, message=50)


def asked(end: End = End.TOLD) -> Attempt:
    return attempt(end, About.CHECKIN, MONDAY, EVENING)


def advice() -> Advice:
    return Advice(rule="WRS-14", level=Level.D, given_on=MONDAY, given_at=NOON, id=3)


def entry(score: int | None, note: str | None, source: Source = Source.CHECKIN) -> Entry:
    return Entry(day=MONDAY, at=NOON, source=source, score=score, note=note)


HONEST = Case(
    evidence=Evidence(
        people=[
            Kept(
                chat=KIM,
                plan=Preset.DESK,
                entries=[entry(4, "a"), entry(3, "b", Source.TEXT), entry(None, "c", Source.TEXT)],
                deliveries=[nudge(), reminder(Status.UNKNOWN)],
                advice=[advice()],
                done=1,
            )
        ],
        days=[MONDAY],
        ended=EVENING + timedelta(hours=4),
    ),
    attempts=[
        attempt(),
        asked(End.LOST),
        asked(),
        attempt(End.UNTOLD, About.REMINDER, MONDAY, EVENING),
        attempt(End.UNTOLD, About.ADVICE, 3),
    ],
    messages={(KIM, 50), (KIM, 51), (KIM, 52)},
    deeds=[
        Wrote(chat=KIM, day=MONDAY, note="a", score=2),
        TappedScore(chat=KIM, day=MONDAY, score=4),
        Wrote(chat=KIM, day=MONDAY, note="b", score=3),
        Wrote(chat=KIM, day=MONDAY, note="c"),
        TappedDone(chat=KIM, delivery=NUDGE),
        TappedDone(chat=KIM, delivery=NUDGE),
    ],
    due_advice=frozenset({KIM}),
)


def found(case: Case) -> set[Breach]:
    return {violation.breach for violation in verdict(case)}


def kept(**changes: Any) -> Case:
    """Return the honest case with something else in the database."""
    (kim,) = HONEST.evidence.people
    return replace(HONEST, evidence=replace(HONEST.evidence, people=[replace(kim, **changes)]))


def delivered(*deliveries: Delivery, attempts: list[Attempt]) -> Case:
    """Return the honest case with other deliveries and other attempts at them."""
    others = [one for one in HONEST.attempts if one.about in (About.CHECKIN, About.ADVICE)]
    return replace(kept(deliveries=deliveries), attempts=[*others, *attempts])


def test_an_honest_day_is_let_pass() -> None:
    assert verdict(HONEST) == []


def test_a_score_that_is_not_in_the_diary_is_lost() -> None:
    (kim,) = HONEST.evidence.people

    assert found(kept(entries=kim.entries[:1])) == {Breach.LOST}


def test_a_note_that_is_there_twice_is_doubled() -> None:
    (kim,) = HONEST.evidence.people

    assert found(kept(entries=[*kim.entries, kim.entries[-1]])) == {Breach.DOUBLED}


def test_a_tapped_score_that_was_not_kept_is_lost_and_the_old_one_is_too_much() -> None:
    (kim,) = HONEST.evidence.people

    assert found(kept(entries=[entry(2, "a"), *kim.entries[1:]])) == {Breach.LOST, Breach.DOUBLED}


@pytest.mark.parametrize(("done", "breach"), [(0, Breach.LOST), (2, Breach.DOUBLED)])
def test_an_exercise_counts_once_for_a_tap(done: int, breach: Breach) -> None:
    assert found(kept(done=done)) == {breach}


@pytest.mark.parametrize("second", [End.TOLD, End.UNTOLD, End.LOST])
@pytest.mark.parametrize("first", [End.TOLD, End.UNTOLD, End.LOST])
def test_a_nudge_that_may_have_come_is_never_sent_again(first: End, second: End) -> None:
    case = delivered(nudge(Status.UNKNOWN), attempts=[attempt(first), attempt(second)])

    assert found(case) == {Breach.SLOT_TWICE}


def test_a_snoozed_nudge_may_come_once_more_and_no_oftener() -> None:
    snoozed = nudge(snoozes=1)

    assert found(delivered(snoozed, attempts=[attempt(), attempt()])) == set()
    assert found(delivered(snoozed, attempts=[attempt(), attempt(), attempt()])) == {Breach.SLOT_TWICE}


def test_a_refused_nudge_may_be_sent_again() -> None:
    assert found(delivered(nudge(), attempts=[attempt(End.REFUSED), attempt()])) == set()


def test_a_reminder_comes_once_a_day_too() -> None:
    once = attempt(about=About.REMINDER, which=MONDAY, at=EVENING)

    assert found(delivered(nudge(), reminder(Status.UNKNOWN), attempts=[attempt(), once, once])) == {Breach.SLOT_TWICE}


def test_a_message_that_nobody_was_owed_is_one_too_many() -> None:
    assert found(delivered(nudge(), attempts=[attempt(), attempt(which=99)])) == {Breach.SLOT_TWICE}


@pytest.mark.parametrize("status", [Status.SENT, Status.DROPPED, Status.CANCELLED])
@pytest.mark.parametrize("end", [End.UNTOLD, End.LOST])
def test_an_unclear_end_is_counted_as_nothing_but_unknown(end: End, status: Status) -> None:
    assert found(delivered(nudge(status), attempts=[attempt(end)])) == {Breach.UNCOUNTED}
    assert found(delivered(nudge(Status.UNKNOWN), attempts=[attempt(end)])) == set()


@pytest.mark.parametrize("attempts", [[], [attempt(End.REFUSED)]])
def test_what_never_came_is_not_counted_as_sent(attempts: list[Attempt]) -> None:
    assert found(delivered(nudge(), attempts=attempts)) == {Breach.UNCOUNTED}


def test_what_nobody_saw_is_not_counted_as_sent() -> None:
    assert found(replace(HONEST, messages=HONEST.messages - {(KIM, 50)})) == {Breach.UNCOUNTED}


def test_a_crash_may_leave_what_came_as_unknown() -> None:
    assert found(delivered(nudge(Status.UNKNOWN), attempts=[attempt()])) == set()
    assert found(delivered(nudge(Status.DROPPED), attempts=[attempt()])) == {Breach.UNCOUNTED}


@pytest.mark.parametrize("about", [About.CHECKIN, About.ADVICE])
def test_what_was_never_taken_is_missing(about: About) -> None:
    lost = [replace(one, end=End.LOST) if one.about is about else one for one in HONEST.attempts]
    case = replace(kept(entries=[]), attempts=lost, deeds=HONEST.deeds[-2:])

    assert found(case) == {Breach.MISSING}


def test_somebody_who_has_answered_need_not_be_asked() -> None:
    silent = [one for one in HONEST.attempts if one.about is not About.CHECKIN]

    assert found(replace(HONEST, attempts=silent)) == set()


def test_a_diary_that_should_have_led_to_advice_is_noticed() -> None:
    assert found(kept(advice=[])) == {Breach.MISSING}


def test_nothing_is_missed_by_somebody_who_was_away() -> None:
    case = replace(kept(entries=[]), attempts=[attempt()], deeds=HONEST.deeds[-2:])
    away = Away(chat=KIM, since=NOON, until=EVENING)

    assert found(case) == {Breach.MISSING}
    assert found(replace(case, away=[away])) == set()
    assert found(replace(case, away=[replace(away, chat=KIM + 1)])) == {Breach.MISSING}


@pytest.mark.parametrize("hour", [6, 11, 19])
def test_a_nudge_before_work_at_lunch_or_in_the_evening_is_outside(hour: int) -> None:
    assert found(delivered(nudge(), attempts=[attempt(at=NOON.replace(hour=hour))])) == {Breach.OUTSIDE}


def test_a_nudge_that_set_out_in_time_may_arrive_late_when_the_clock_jumps() -> None:
    late = attempt(at=NOON + timedelta(hours=1), since=NOON)

    assert found(delivered(nudge(), attempts=[late])) == set()


def test_a_nudge_on_a_sunday_is_outside() -> None:
    assert found(delivered(nudge(), attempts=[attempt(at=NOON - timedelta(days=1))])) == {Breach.OUTSIDE}


def test_the_daily_cap_is_kept() -> None:
    five = [nudge(id=DeliveryId(n), ordinal=n) for n in range(1, 6)]
    attempts = [attempt(which=n) for n in range(1, 6)]

    assert found(delivered(*five, attempts=attempts)) == {Breach.OVER_CAP}
    assert found(delivered(*five[:4], attempts=attempts[:4])) == set()


@pytest.mark.parametrize("status", [Status.LEASED, Status.PENDING])
def test_nothing_that_is_due_is_left_over(status: Status) -> None:
    assert found(delivered(nudge(status), attempts=[])) == {Breach.LEFT_OVER}


def test_what_is_due_tomorrow_may_wait() -> None:
    tomorrow = nudge(Status.PENDING, snoozes=1)

    assert found(delivered(replace(tomorrow, due_at=NOON + timedelta(days=1)), attempts=[attempt()])) == set()


@pytest.mark.parametrize("result", ["sent", "unknown"])
def test_what_replicas_counted_is_known_elsewhere(result: str) -> None:
    counter = COUNTER.format(result)
    case = delivered(nudge(), nudge(Status.UNKNOWN, id=DeliveryId(8)), attempts=[attempt()])

    assert found(replace(case, counted={counter: 1})) == set()
    assert found(replace(case, counted={counter: 2})) == {Breach.UNCOUNTED}


def test_advice_never_ends_as_unknown() -> None:
    lost = replace(nudge(Status.UNKNOWN), kind=Kind.ADVICE)

    assert found(delivered(lost, attempts=[])) == {Breach.MISSING}


def test_updates_logs_and_exits_are_looked_at() -> None:
    evidence = replace(HONEST.evidence, updates_waiting=1, logs=["x"], exits=["y"])

    assert found(replace(HONEST, evidence=evidence)) == {Breach.LEFT_OVER, Breach.LOG, Breach.EXIT}
