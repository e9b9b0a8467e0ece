"""Run the rules over a diary (CLINICAL 2.5)."""

from collections.abc import Sequence
from datetime import date

from bot.diary.entries import Day
from bot.diary.finding import Finding, confirmed, family_of, in_order
from bot.diary.profile import Profile
from bot.diary.rules import RULES
from bot.diary.rules.lookback import Lookback, Timeline
from bot.diary.rules.screening import screens

__all__ = ["Finding", "Timeline", "assess", "confirmed", "family_of", "in_order", "screens"]


def assess(days: Sequence[Day] | Timeline, profile: Profile, today: date) -> tuple[Finding, ...]:
    """Run every rule over the diary as it stands on `today`, most urgent first.

    Rules look back from the last answered day, so that silence never raises anything; a diary that has been silent
    for 14 days says nothing. Never E or S: those come only from answers (CLINICAL 2.6).
    """
    lookback = Lookback.over(days, today)
    if lookback is None:
        return ()
    return in_order([finding for rule in RULES for finding in rule(lookback, profile)])
