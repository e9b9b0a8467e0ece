"""Days with pain medicine: MED-S (simple painkillers) and MED-T (triptan, ergot, opioid, combination)."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.diary.entries import Medicine
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.headache_days import MONTHS, many
from bot.diary.rules.lookback import Count, Lookback, at_least


@dataclass(frozen=True, kw_only=True, slots=True)
class _Limit:
    """Days of 30 at which a class of medicine gets an early word (`early`) and a word (`limit`), ICHD-3 8.2."""

    rule: str
    classes: frozenset[Medicine]
    early: int
    limit: int
    sources: tuple[str, ...]


SIMPLE = frozenset({Medicine.PARACETAMOL, Medicine.IBUPROFEN_TYPE, Medicine.ASPIRIN})
STRONGER = frozenset({Medicine.TRIPTAN, Medicine.ERGOT, Medicine.OPIOID, Medicine.COMBINATION})

_LIMITS = (
    _Limit(rule="MED-S", classes=SIMPLE, early=10, limit=15, sources=("S14", "S49")),
    _Limit(rule="MED-T", classes=STRONGER, early=8, limit=10, sources=("S13", "S14")),
)


def medicine_days(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield MED-S and MED-T: C is an early word, R at the limit, D when it lasts three windows beside HD-15."""
    for limit in _LIMITS:
        count = _count(lookback, limit)
        if at_least(count.estimate, limit.early):
            level = _level(lookback, limit)
            numbers = count.told(level) | {"limit": limit.limit}
            yield Finding(rule=limit.rule, level=level, numbers=numbers, sources=limit.sources)


def _level(lookback: Lookback, limit: _Limit) -> Level:
    reached = [_reached(lookback, limit, month) for month in range(MONTHS)]
    if all(reached) and many(lookback):
        return Level.D
    return Level.R if reached[0] else Level.C


def _reached(lookback: Lookback, limit: _Limit, month: int) -> bool:
    return at_least(_count(lookback, limit, month).estimate, limit.limit)


def _count(lookback: Lookback, limit: _Limit, month: int = 0) -> Count:
    return lookback.count(lambda day: not limit.classes.isdisjoint(day.medicines), month=month)
