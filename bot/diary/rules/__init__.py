"""The rules, one small file a family."""

from collections.abc import Callable, Iterable

from bot.diary.finding import Finding
from bot.diary.profile import Profile
from bot.diary.rules.headache_days import headache_days
from bot.diary.rules.lookback import Lookback
from bot.diary.rules.medicine_days import medicine_days
from bot.diary.rules.persistence import persistence
from bot.diary.rules.severity import severity
from bot.diary.rules.worsening import worsening

Rule = Callable[[Lookback, Profile], Iterable[Finding]]

RULES: tuple[Rule, ...] = (severity, worsening, persistence, headache_days, medicine_days)
"""Every rule that reads the diary; each yields what holds."""
