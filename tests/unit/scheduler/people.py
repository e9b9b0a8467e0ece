"""People with a plan, and the strategies that make up more of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from scheduler.engagement import Engagement
from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import local_day, local_second
from scheduler.plan import DayAsked, plan_day
from scheduler.ports import PlanOwner
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import PersonId, Slot
from scheduler.wall import quiet_spans, seconds, span_around

MONDAY = date(2026, 3, 2)
MONDAY_DAWN = datetime(2026, 3, 2, 4, tzinfo=UTC)
ANNA = PersonId(1)
BERLIN = "Europe/Berlin"

MORNING = Window(start=time(9), end=time(12, 30))
AFTERNOON = Window(start=time(13, 30), end=time(18))
ONE_OF_EACH = {kind: KindPlan(per_day=1) for kind in NUDGES}


def office(**changes: Any) -> Preferences:
    """Return a plan for workdays from nine to six with a lunch gap, one nudge of each kind and a check-in at eight."""
    week = dict.fromkeys(range(1, 6), (MORNING, AFTERNOON))
    return replace(Preferences(windows=week, kinds=ONE_OF_EACH), **changes)


def every_day(*windows: Window, **changes: Any) -> Preferences:
    """Return the office plan with these windows on all seven days."""
    return office(windows=dict.fromkeys(range(1, 8), windows), **changes)


def someone(**changes: Any) -> PlanOwner:
    """Return a person in Berlin with the office plan, who has just been seen."""
    owner = PlanOwner(
        person=ANNA,
        chat_id=100,
        zone=BERLIN,
        preferences=office(),
        engagement=Engagement(last_seen=MONDAY_DAWN),
        quiet_until=None,
        pause_keeps_checkin=True,
        holds_exercise=False,
        next_slot=None,
    )
    return replace(owner, **changes)


def asked(**changes: Any) -> DayAsked:
    """Return the question for Monday's plan of the person in Berlin."""
    day = DayAsked(preferences=office(), engagement=Engagement(), zone=BERLIN, day=MONDAY, person=ANNA)
    return replace(day, **changes)


def slots_of(**changes: Any) -> tuple[Slot, ...]:
    """Return the slots that day has."""
    return tuple(planned.slot for planned in plan_day(asked(**changes)).slots)


def kinds_of(slots: tuple[Slot, ...]) -> list[Kind]:
    """Return the kinds of the slots, in their order."""
    return [slot.kind for slot in slots]


def is_allowed(slot: Slot, preferences: Preferences, zone: str) -> bool:
    """Tell, straight from the wall clock, whether a slot lies where the person allows it."""
    if local_day(slot.at, zone) != slot.local_date:
        return False
    second = local_second(slot.at, zone)
    if span_around(quiet_spans(preferences), second):
        return False
    if slot.kind not in NUDGES:
        return True
    windows = preferences.windows.get(slot.local_date.isoweekday(), ())
    inside = any(seconds(window.start) <= second < seconds(window.end) for window in windows)
    return inside and slot.local_date not in preferences.quiet_days


ODD_ZONES = (
    "Europe/Berlin",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Nuuk",
    "Africa/Casablanca",
    "Pacific/Chatham",
    "America/Havana",
    "Asia/Kathmandu",
    "UTC",
)

CHANGES_OF_THE_CLOCK = (
    date(2011, 12, 30),
    date(2024, 2, 29),
    date(2024, 3, 31),
    date(2024, 4, 26),
    date(2024, 9, 7),
    date(2025, 3, 29),
    date(2025, 10, 26),
    date(2026, 4, 5),
    date(2026, 10, 4),
)


def times() -> st.SearchStrategy[time]:
    """Make up times on the minute."""
    return st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))


@st.composite
def windows(draw: st.DrawFn) -> tuple[Window, ...]:
    """Make up to three windows, which may touch or overlap."""
    pairs = draw(st.lists(st.tuples(times(), times()).filter(lambda pair: pair[0] != pair[1]), max_size=3))
    return tuple(Window(start=min(pair), end=max(pair)) for pair in pairs)


def kind_plans() -> st.SearchStrategy[KindPlan]:
    """Make up how often one kind comes: spread, or at fixed times."""
    spread = st.integers(0, 8).map(lambda number: KindPlan(per_day=number))
    fixed = st.lists(times(), max_size=4).map(lambda chosen: KindPlan(times=tuple(chosen)))
    return spread | fixed


def preferences() -> st.SearchStrategy[Preferences]:
    """Make up any plan a person may choose, most often one with something in it."""
    return lively() | lively() | anything()


def anything() -> st.SearchStrategy[Preferences]:
    """Make up a plan without any sense."""
    return st.builds(
        Preferences,
        windows=st.dictionaries(st.integers(1, 7), windows()),
        kinds=st.dictionaries(st.sampled_from(NUDGES), kind_plans()),
        quiet_hours=st.none() | st.tuples(times(), times()),
        quiet_days=st.frozensets(days(), max_size=2),
        cap=st.integers(0, 8),
        checkin=st.booleans(),
        checkin_at=times(),
        jitter_minutes=st.integers(0, 60),
    )


def lively() -> st.SearchStrategy[Preferences]:
    """Make up a plan with nudges on every day, at any hours."""
    long_windows = st.tuples(st.integers(0, 12), st.integers(13, 23)).map(
        lambda hours: (Window(start=time(hours[0]), end=time(hours[1])),)
    )
    return st.builds(
        Preferences,
        windows=(long_windows | st.just((MORNING, AFTERNOON))).map(lambda chosen: dict.fromkeys(range(1, 8), chosen)),
        kinds=st.fixed_dictionaries({kind: kind_plans() for kind in NUDGES}),
        quiet_hours=st.sampled_from([None, (time(21), time(8)), (time(0), time(6)), (time(12), time(14))]),
        cap=st.integers(1, 8),
        checkin_at=times(),
        jitter_minutes=st.integers(0, 20),
    )


def days() -> st.SearchStrategy[date]:
    """Make up a day near a change of the clock, or any day."""
    near = st.tuples(st.sampled_from(CHANGES_OF_THE_CLOCK), st.integers(-1, 1))
    return near.map(lambda found: found[0] + timedelta(days=found[1])) | st.dates(date(2024, 1, 1), date(2036, 12, 31))


def zones() -> st.SearchStrategy[str]:
    """Choose a zone, the odd ones more often."""
    return st.sampled_from(ODD_ZONES)
