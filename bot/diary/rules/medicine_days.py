"""Days with pain medicine: MED-S (simple), MED-T (triptan, ergot, opioid, combination), MED-MIX (several kinds)."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.diary.entries import Medicine
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.headache_days import many
from bot.diary.rules.lookback import Lookback, at_least
from bot.diary.rules.months import MONTHS, Month, Told, month_of

Classes = frozenset[Medicine]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Limit:
    """Days of 30 at which a class of medicine gets an early word (`early`) and a word (`limit`), ICHD-3 8.2."""

    rule: str
    classes: Classes
    early: int
    limit: int
    sources: tuple[str, ...]


SIMPLE = frozenset({Medicine.PARACETAMOL, Medicine.IBUPROFEN_TYPE, Medicine.ASPIRIN})
STRONGER = frozenset({Medicine.TRIPTAN, Medicine.ERGOT, Medicine.OPIOID, Medicine.COMBINATION})

KINDS: tuple[Classes, ...] = (SIMPLE, *(frozenset({medicine}) for medicine in Medicine if medicine in STRONGER))
"""Kinds as ICHD-3 8.2.6 adds them up: the simple painkillers are one, for together they have a limit of their own."""

SEVERAL = 2
MIX_DAYS = 10

_LIMITS = (
    _Limit(rule="MED-S", classes=SIMPLE, early=10, limit=15, sources=("S14", "S49")),
    _Limit(rule="MED-T", classes=STRONGER, early=8, limit=10, sources=("S13", "S14")),
)


def medicine_days(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield MED-S and MED-T: C is an early word, R at the limit, D when it lasts three windows beside HD-15.

    Yield MED-MIX where no kind reaches its own limit, but several together do, three windows running.
    """
    if profile.reported is None and not lookback.took_any:
        return
    reached, together = False, 0.0
    for limit in _LIMITS:
        this = _month(lookback, profile, limit.classes)
        together += this.counted.estimate
        if this.reaches(limit.limit) or (this.reaches(limit.early) and not this.reported):
            level = _level(lookback, profile, limit)
            reached = reached or level is not Level.C
            numbers = this.told(level) | {"limit": limit.limit}
            yield Finding(rule=limit.rule, level=level, numbers=numbers, sources=limit.sources)
    # What the two come to is the most that days with either can be; it spares the closer look almost always.
    enough = profile.reported is not None or at_least(together, MIX_DAYS)
    if enough and not reached and all(_mixed(lookback, profile, month) for month in range(MONTHS)):
        numbers = _month(lookback, profile, SIMPLE | STRONGER).told(Level.R) | {"limit": MIX_DAYS}
        yield Finding(rule="MED-MIX", level=Level.R, numbers=numbers, sources=("K-ichd3", "S14"))


def _level(lookback: Lookback, profile: Profile, limit: _Limit) -> Level:
    reached = [_month(lookback, profile, limit.classes, month).reaches(limit.limit) for month in range(MONTHS)]
    if all(reached) and many(lookback, profile):
        return Level.D
    return Level.R if reached[0] else Level.C


def _mixed(lookback: Lookback, profile: Profile, month: int) -> bool:
    this = _month(lookback, profile, SIMPLE | STRONGER, month)
    if not this.reaches(MIX_DAYS):
        return False
    seen = _told_classes(lookback, profile) if this.reported else lookback.classes(month)
    return sum(1 for kind in KINDS if kind & seen) >= SEVERAL


def _month(lookback: Lookback, profile: Profile, classes: Classes, month: int = 0) -> Month:
    reported = profile.reported
    told = None
    if reported is not None and reported.medicine_days is not None and _told_classes(lookback, profile) <= classes:
        told = Told(days=reported.medicine_days, months=reported.medicine_months)
    return month_of(lookback, lookback.medicated(classes, month), month, told)


def _told_classes(lookback: Lookback, profile: Profile) -> Classes:
    """Return what the days that were told are days of: as named, else as in the diary, else simple painkillers."""
    named = profile.reported.medicines if profile.reported is not None else frozenset[Medicine]()
    known = named or frozenset(medicine for day in lookback.answered for medicine in day.medicines)
    return (known - {Medicine.OTHER}) or SIMPLE
