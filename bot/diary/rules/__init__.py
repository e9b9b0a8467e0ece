"""The rules, one small file a family."""

from collections.abc import Callable, Iterable

from bot.diary.finding import Finding
from bot.diary.profile import Profile
from bot.diary.rules.headache_days import headache_days
from bot.diary.rules.improvement import improvement
from bot.diary.rules.lookback import Lookback
from bot.diary.rules.medicine_days import medicine_days
from bot.diary.rules.medicine_runs import medicine_runs, same_ingredient
from bot.diary.rules.new_headache import new_headache
from bot.diary.rules.pattern import pattern
from bot.diary.rules.persistence import persistence
from bot.diary.rules.severity import severity
from bot.diary.rules.worsening import worsening

Rule = Callable[[Lookback, Profile], Iterable[Finding]]

RULES: tuple[Rule, ...] = (
    severity,
    worsening,
    new_headache,
    pattern,
    persistence,
    headache_days,
    medicine_days,
    medicine_runs,
    same_ingredient,
    improvement,
)
"""Every rule that reads the diary; each yields what holds."""
