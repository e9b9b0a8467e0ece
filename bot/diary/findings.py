"""Run the rules over a diary (CLINICAL 2.5)."""

from collections.abc import Sequence
from datetime import date

from bot.diary.entries import Day
from bot.diary.finding import PRAISE, Finding, confirmed, family_of, in_order
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.review import Review
from bot.diary.rules import RULES, Rule
from bot.diary.rules.interference import interference
from bot.diary.rules.lookback import Lookback, Timeline
from bot.diary.rules.screening import screens

__all__ = ["Finding", "Timeline", "assess", "confirmed", "family_of", "in_order", "screens"]


def assess(
    days: Sequence[Day] | Timeline,
    profile: Profile,
    today: date,
    reviews: Sequence[Review] = (),
    rules: Sequence[Rule] = RULES,
) -> tuple[Finding, ...]:
    """Run rules over the diary and the weekly answers as they stand on `today`, most urgent first.

    Rules look back from the last answered day, so that silence never raises anything; a diary that has been silent
    for 14 days says nothing. Never E or S: those come only from answers (CLINICAL 2.6).
    """
    found = list(interference(reviews, today)) if reviews else []
    lookback = Lookback.over(days, today)
    if lookback is not None:
        for rule in rules:
            found += rule.holds(lookback, profile)
    return in_order(_without_false_cheer(found)) if found else ()


def _without_false_cheer(found: Sequence[Finding]) -> Sequence[Finding]:
    """Leave praise out beside what should be looked at soon, and beside a question whether it got worse."""
    if any(one.level is Level.D or one.asks for one in found):
        return [one for one in found if one.rule != PRAISE]
    return found
