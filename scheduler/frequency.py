"""Less often and more often: one step at a time, over all kinds together or for one of them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from scheduler.kinds import NUDGES, Kind
from scheduler.preferences import MAX_DAILY_CAP, KindPlan, Preferences
from scheduler.presets import DESK_HOURS, WORKDAYS, on

MOST_WELCOME_FIRST = (Kind.STRETCH, Kind.BREATHING, Kind.POSTURE, Kind.STRENGTH)
"""Which kind is added when a person asks for more and all come equally often."""


def wished(plan: KindPlan | None) -> int:
    """Return how often a kind is asked for on a day with windows (0–8)."""
    if plan is None:
        return 0
    return len(plan.times) or plan.per_day


def nudges_a_day(preferences: Preferences) -> int:
    """Return how many nudges come at most on a day with windows (0–8)."""
    return min(preferences.cap, sum(wished(preferences.kinds.get(kind)) for kind in NUDGES))


def rarer(preferences: Preferences) -> Preferences:
    """Return the plan with one nudge a day less; no nudge stays no nudge."""
    return replace(preferences, cap=max(0, nudges_a_day(preferences) - 1))


def oftener(preferences: Preferences) -> Preferences:
    """Return the plan with one nudge a day more, up to 8; working hours are filled in where no hours are set."""
    now = nudges_a_day(preferences)
    if now == MAX_DAILY_CAP:
        return preferences
    windows = preferences.windows if any(preferences.windows.values()) else on(WORKDAYS, DESK_HOURS)
    asked = sum(wished(preferences.kinds.get(kind)) for kind in NUDGES)
    kinds = preferences.kinds if asked > now else _one_more(preferences.kinds)
    return replace(preferences, windows=windows, kinds=kinds, cap=now + 1)


def with_count(preferences: Preferences, kind: Kind, per_day: int) -> Preferences:
    """Return the plan with a kind spread `per_day` times (0–8); asking for more lifts the daily cap by as much."""
    wanted = max(0, min(MAX_DAILY_CAP, per_day))
    return _with(preferences, kind, KindPlan(per_day=wanted))


def with_times(preferences: Preferences, kind: Kind, times: tuple[time, ...]) -> Preferences:
    """Return the plan with a kind at fixed local times (at most 8) in place of a spread."""
    kept = tuple(sorted(set(times)))[:MAX_DAILY_CAP]
    return _with(preferences, kind, KindPlan(times=kept))


def _with(preferences: Preferences, kind: Kind, plan: KindPlan) -> Preferences:
    kinds = {**preferences.kinds, kind: plan}
    before, after = (sum(wished(chosen.get(each)) for each in NUDGES) for chosen in (preferences.kinds, kinds))
    cap = preferences.cap
    if after > before:
        cap = min(MAX_DAILY_CAP, max(cap, min(after, cap + after - before)))
    return replace(preferences, kinds=kinds, cap=cap)


def _one_more(kinds: Mapping[Kind, KindPlan]) -> Mapping[Kind, KindPlan]:
    spread = [kind for kind in MOST_WELCOME_FIRST if not (kinds.get(kind) or KindPlan()).times]
    if not spread:
        return kinds
    rarest = min(spread, key=lambda kind: wished(kinds.get(kind)))
    return {**kinds, rarest: KindPlan(per_day=min(MAX_DAILY_CAP, wished(kinds.get(rarest)) + 1))}
