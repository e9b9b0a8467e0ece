"""Which days advice on worsening compared with: those that were the usual in the diary as it stood then."""

from collections.abc import Sequence

from bot.diary.advice import Advice
from bot.diary.entries import Entry, fold
from bot.diary.finding import FAMILIES
from bot.diary.rules.lookback import Lookback, Window
from bot.diary.rules.worsening import FEWEST_USUAL, RECENT_DAYS, THREE_MONTHS

WORSENING = FAMILIES["WRS-14"]
SAME = 0.05
"""Points by which two means may differ and read the same."""


def usual_days(entries: Sequence[Entry], given: Advice) -> Window | None:
    """Return the days whose mean was told as the usual; None for other advice, or where the diary has changed since."""
    told = given.numbers.get("before")
    if given.family != WORSENING or not isinstance(told, float | int):
        return None
    then = fold([entry for entry in entries if entry.at <= given.given_at])
    lookback = Lookback.over(then, given.given_on)
    if lookback is None or not lookback.fresh:
        return None
    usual = lookback.baseline(THREE_MONTHS, before=RECENT_DAYS, reports=FEWEST_USUAL)
    return usual if usual is not None and abs(usual.mean - told) < SAME else None
