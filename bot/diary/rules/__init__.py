"""The rules, one small file a family."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.diary.finding import DOUBLED, PRAISE, Finding
from bot.diary.flags import Level
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


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A rule that reads the diary: `holds` yields what holds, and `most` is how urgent each of its findings can be."""

    holds: Callable[[Lookback, Profile], Iterable[Finding]]
    most: Mapping[str, Level]


RULES = (
    Rule(severity, {"SEV-3": Level.D, "SEV-14": Level.D}),
    Rule(worsening, {"WRS-14": Level.D, "WRS-7": Level.C}),
    Rule(new_headache, {"NEW-50": Level.D}),
    Rule(pattern, {"PAT": Level.D}),
    Rule(persistence, {"PER-28": Level.R, "PER-42": Level.R, "CHR-90": Level.R}),
    Rule(headache_days, {"HD-15": Level.D, "HD-5": Level.R}),
    Rule(medicine_days, {"MED-S": Level.D, "MED-T": Level.D, "MED-MIX": Level.R}),
    Rule(medicine_runs, {"MED-10": Level.R}),
    Rule(same_ingredient, {DOUBLED: Level.C}),
    Rule(improvement, {PRAISE: Level.C}),
)
"""Every rule that reads the diary, a question as advice of level C."""
