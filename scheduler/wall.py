"""Spans of a local day on the wall clock, in whole seconds since midnight; a span's end is excluded."""

from collections.abc import Iterable
from datetime import date, time
from typing import TypeAlias

from scheduler.preferences import Preferences

Span: TypeAlias = tuple[int, int]
MIDNIGHT = 86_400


def seconds(wall: time) -> int:
    """Return the last whole second that is not after `wall`."""
    return wall.hour * 3600 + wall.minute * 60 + wall.second


def seconds_up(wall: time) -> int:
    """Return the first whole second that is not before `wall`."""
    return seconds(wall) + (1 if wall.microsecond else 0)


def clock(second: int) -> time:
    """Return the wall-clock time of a second of the day (0–86,399)."""
    return time(second // 3600, second // 60 % 60, second % 60)


def without(spans: Iterable[Span], holes: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans, sorted and joined, with the holes cut out."""
    left = _joined(spans)
    for hole_start, hole_end in holes:
        left = [
            piece
            for start, end in left
            for piece in ((start, min(end, hole_start)), (max(start, hole_end), end))
            if piece[0] < piece[1]
        ]
    return tuple(left)


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined


def span_around(spans: Iterable[Span], second: int) -> Span | None:
    """Return the span that holds this second of the day."""
    return next((span for span in spans if span[0] <= second < span[1]), None)


def quiet_spans(preferences: Preferences) -> tuple[Span, ...]:
    """Return the quiet hours as they lie on any one local day."""
    if preferences.quiet_hours is None:
        return ()
    start, end = seconds(preferences.quiet_hours[0]), seconds_up(preferences.quiet_hours[1])
    if start == end:
        return ()
    if start < end:
        return ((start, end),)
    return tuple(span for span in ((0, end), (start, MIDNIGHT)) if span[0] < span[1])


def nudge_spans(preferences: Preferences, day: date) -> tuple[Span, ...]:
    """Return when nudges may come on this local day: its windows, less quiet hours; nothing on a quiet day."""
    if day in preferences.quiet_days:
        return ()
    windows = preferences.windows.get(day.isoweekday(), ())
    spans = ((seconds_up(window.start), seconds(window.end)) for window in windows)
    return without(spans, quiet_spans(preferences))
