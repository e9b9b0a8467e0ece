"""Fewer messages to those who do not answer, never louder ones (CLINICAL.md 5). All functions are pure."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.local_time import local_day

ANSWER_WITHIN = timedelta(minutes=60)
"""A nudge without a button pressed for this long counts as ignored."""

MOVEMENT = frozenset({Kind.POSTURE, Kind.STRETCH, Kind.STRENGTH})
IGNORED_TO_SKIP = 2
LOW_RATE = 0.30
HIGH_RATE = 0.60
REVIEW_DAYS = 7


class Rhythm(StrEnum):
    """How often a person who has gone silent is written to."""

    FULL = "full"
    EVERY_2_DAYS = "every_2_days"
    WEEKLY = "weekly"
    EVERY_15_DAYS = "every_15_days"
    STOPPED = "stopped"


FROM_SILENT_DAYS: tuple[tuple[int, Rhythm], ...] = (
    (60, Rhythm.STOPPED),
    (30, Rhythm.EVERY_15_DAYS),
    (10, Rhythm.WEEKLY),
    (5, Rhythm.EVERY_2_DAYS),
)
DAYS_APART = {Rhythm.EVERY_2_DAYS: 2, Rhythm.WEEKLY: 7, Rhythm.EVERY_15_DAYS: 15}


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """Nudges of the last seven whole local days: how many were sent, and how many of them had a button pressed."""

    sent: int
    replied: int

    def __post_init__(self) -> None:
        if not 0 <= self.replied <= self.sent:
            raise ValueError("a week has no more replies than messages")


def answered(engagement: Engagement, now: datetime) -> Engagement:
    """Note that a button of a nudge was pressed."""
    return seen(replace(engagement, ignored_in_a_row=0, ignored_on=None), now)


def seen(engagement: Engagement, now: datetime) -> Engagement:
    """Note that the person did anything at all."""
    latest = now if engagement.last_seen is None else max(now, engagement.last_seen)
    return replace(engagement, last_seen=latest)


def ignored(engagement: Engagement, day: date) -> Engagement:
    """Note that a nudge of this local day went ANSWER_WITHIN without an answer."""
    return replace(engagement, ignored_in_a_row=engagement.ignored_in_a_row + 1, ignored_on=day)


def skips_movement(engagement: Engagement, day: date) -> bool:
    """Tell whether the rest of this day's movement nudges is skipped, because two in a row were ignored."""
    return engagement.ignored_in_a_row >= IGNORED_TO_SKIP and engagement.ignored_on == day


def chose_cap(engagement: Engagement) -> Engagement:
    """Let the person's own daily cap hold again, because they have just chosen it."""
    return replace(engagement, cap_now=None, cap_changed_on=None, thinned_told_on=None)


def cap_in_force(engagement: Engagement, own_cap: int) -> int:
    """Return how many nudges a day may come: the person's own number, or fewer."""
    return own_cap if engagement.cap_now is None else min(own_cap, engagement.cap_now)


def rate(week: Week) -> float | None:
    """Return the share of nudges that were answered (0–1), or None if none was sent."""
    return week.replied / week.sent if week.sent else None


def review(engagement: Engagement, week: Week, *, own_cap: int, day: date) -> Engagement:
    """Halve the daily cap after a week of few replies, raise it by one after a good week; at most once in 7 days.

    `thinned_told_on` asks for the halving to be told: once, and again only after the person's own cap was reached.
    """
    share = rate(week)
    changed = engagement.cap_changed_on
    if share is None or (changed is not None and (day - changed).days < REVIEW_DAYS):
        return engagement
    cap = cap_in_force(engagement, own_cap)
    if share < LOW_RATE and cap > 1:
        thinner = replace(engagement, cap_now=cap // 2, cap_changed_on=day)
        return replace(thinner, thinned_told_on=engagement.thinned_told_on or day)
    if share >= HIGH_RATE and cap < own_cap:
        if cap + 1 == own_cap:
            return replace(chose_cap(engagement), cap_changed_on=day)
        return replace(engagement, cap_now=cap + 1, cap_changed_on=day)
    return engagement


def rhythm(engagement: Engagement, zone: str, day: date) -> Rhythm:
    """Return how often to write on this local day, from the days since the person last did anything."""
    if engagement.last_seen is None:
        return Rhythm.FULL
    silent = (day - local_day(engagement.last_seen, zone)).days
    return next((rhythm for days, rhythm in FROM_SILENT_DAYS if silent >= days), Rhythm.FULL)


def counting_no_pause(engagement: Engagement, quiet_until: datetime | None) -> Engagement:
    """Return the engagement as if the person had been there until the end of a pause they asked for."""
    if quiet_until is None or engagement.last_seen is None:
        return engagement
    return seen(engagement, quiet_until)


def may_push(engagement: Engagement, zone: str, day: date) -> bool:
    """Tell whether anything may still be planned for this local day; one message, unless the rhythm is full."""
    now = rhythm(engagement, zone, day)
    if now is Rhythm.FULL:
        return True
    if now is Rhythm.STOPPED:
        return False
    last = engagement.last_push_on
    return last is None or (day - last).days >= DAYS_APART[now]


def asks_to_go_on(engagement: Engagement, zone: str, day: date) -> bool:
    """Tell whether this day's message asks "keep, pause or stop?"."""
    return rhythm(engagement, zone, day) is Rhythm.EVERY_15_DAYS
