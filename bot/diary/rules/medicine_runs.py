"""Medicine of single days: MED-10 (the same painkiller day after day), MED-DUP (one ingredient twice in a day)."""

from collections.abc import Iterator

from bot.diary.entries import Day, Medicine
from bot.diary.finding import DOUBLED, Finding, Number
from bot.diary.flags import Level
from bot.diary.ingredients import ANTI_INFLAMMATORY, CODEINE, PARACETAMOL, doubled
from bot.diary.profile import Profile
from bot.diary.rules.lookback import ONE_DAY, Lookback
from bot.diary.rules.medicine_days import SIMPLE

PACKET_DAYS = 10
"""Days running after which packets of simple painkillers send people to somebody (US Drug Facts)."""

CODEINE_DAYS = 3
"""The same for codeine sold without a prescription (UK)."""

_LIMITS = {
    Medicine.PARACETAMOL.value: PACKET_DAYS,
    Medicine.IBUPROFEN_TYPE.value: PACKET_DAYS,
    Medicine.ASPIRIN.value: PACKET_DAYS,
    CODEINE: CODEINE_DAYS,
}
_SOURCES = {CODEINE: ("K-mhra-codeine",)}
_OF_INGREDIENT = {
    PARACETAMOL: ("S50",),
    **dict.fromkeys(ANTI_INFLAMMATORY, ("K-labels", "S72")),
}
_OF_ANY_OTHER = ("K-labels",)
"""Where it is said not to take one ingredient, or two of a kind, from two packets (CLINICAL 2.5, 4.8 M02 and M04)."""


def medicine_runs(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield MED-10: the same painkiller on 10 days running, codeine mixed with another painkiller on 3.

    A day without an answer breaks the run. It may have ended the day before the last answered one: that one is
    often answered before its medicine is logged.
    """
    if not lookback.took_any:
        return
    lately = {painkiller for day in lookback.answered[-2:] for painkiller in _painkillers(day)}
    for painkiller, limit in _LIMITS.items():
        days = _run(lookback, painkiller) if painkiller in lately else 0
        if days >= limit:
            numbers: dict[str, Number] = {"medicine": painkiller, "days": days, "limit": limit}
            sources = _SOURCES.get(painkiller, ("S50",))
            yield Finding(rule="MED-10", level=Level.R, numbers=numbers, sources=sources)
            return


def same_ingredient(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield MED-DUP for the last answered day or the one before it, whichever day was just filled in."""
    for day in reversed(lookback.answered[-2:]):
        twice = doubled(day) if lookback.as_of - day.day <= ONE_DAY else ()
        for ingredient in twice:
            sources = _OF_INGREDIENT.get(ingredient, _OF_ANY_OTHER)
            yield Finding(rule=DOUBLED, level=Level.C, numbers={"ingredient": ingredient}, sources=sources)
        if twice:
            return


def _run(lookback: Lookback, painkiller: str) -> int:
    """Count the days running on which a painkiller was taken, up to the last answered day or the one before."""
    run, expected = 0, lookback.as_of
    for day in reversed(lookback.answered):
        if day.day == expected and painkiller in _painkillers(day):
            run, expected = run + 1, expected - ONE_DAY
        elif run or day.day != lookback.as_of:
            break
        else:
            expected -= ONE_DAY
    return run


def _painkillers(day: Day) -> set[str]:
    """Return the painkillers of a day by class, looking into products of several ingredients."""
    found = {medicine.value for medicine in day.medicines & SIMPLE}
    for taken in day.taken:
        found |= taken.ingredients & {Medicine.PARACETAMOL.value, Medicine.ASPIRIN.value}
        if taken.ingredients & ANTI_INFLAMMATORY - {Medicine.ASPIRIN.value}:
            found.add(Medicine.IBUPROFEN_TYPE.value)
        if taken.medicine is Medicine.COMBINATION and CODEINE in taken.ingredients:
            found.add(CODEINE)
    return found
