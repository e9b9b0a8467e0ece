"""What the times of calls say: the worst second, the mean, and how long most had to wait."""

from collections.abc import Sequence
from math import ceil


def worst_second(times: Sequence[float], span: float = 1.0) -> int:
    """Return the most calls within any `span` seconds, end excluded; `times` are seconds in order."""
    worst = first = 0
    for last, time in enumerate(times):
        while time - times[first] >= span:
            first += 1
        worst = max(worst, last - first + 1)
    return worst


def rate(times: Sequence[float]) -> float:
    """Return calls a second from the first to the last, 0 where there are not two; `times` are seconds in order."""
    if len(times) < 2 or times[-1] <= times[0]:
        return 0.0
    return (len(times) - 1) / (times[-1] - times[0])


def within(times: Sequence[float], begin: float, end: float) -> list[float]:
    """Return the times from `begin` up to, not including, `end`."""
    return [time for time in times if begin <= time < end]


def percentile(samples: Sequence[float], share: float) -> float:
    """Return the smallest sample that at least `share` (0–1) of all do not exceed."""
    if not samples:
        raise ValueError("nothing was measured")
    return sorted(samples)[max(0, ceil(share * len(samples)) - 1)]
