"""How advice stands: one question about all that waits for an answer, and whom an answer is for."""

from collections.abc import Sequence
from datetime import date

from bot.diary.advice import LATER, WAITING, Advice, AdviceState

BESIDE = 3
"""How much one question asks about besides its own advice; more would be hard to read."""


def visit_ahead(past: Sequence[Advice]) -> bool:
    """Tell whether a visit is booked that will still be asked about; all else is asked about with it."""
    return any(advice.state is AdviceState.BOOKED and _is_owed(advice) for advice in past)


def asked_with(advice: Advice, past: Sequence[Advice], today: date) -> tuple[Advice, ...]:
    """Return the other advice of earlier days that a question about this one asks about as well.

    A visit on another day, and what was put off, keep their own question.
    """
    others = (other for other in past if other.id != advice.id and other.given_on < today and _is_owed(other))
    return tuple(other for other in others if other.state is AdviceState.OPEN or _is_due(other, today))[:BESIDE]


def answered_with(advice: Advice, others: Sequence[Advice]) -> tuple[Advice, ...]:
    """Return which of the advice asked about together an answer is for: not what was answered otherwise meanwhile."""
    return tuple(one for one in others if one.unhurried and (one.state in WAITING or one.state is advice.state))


def may_compare(asked: Advice, past: Sequence[Advice], today: date) -> bool:
    """Tell whether "is this worse than your usual?" is still open: for a few days, until its reason was advised on."""
    advised = (one for one in past if one.family == asked.family and one.unhurried)
    return today - asked.given_on <= LATER and not any(one.given_on >= asked.given_on for one in advised)


def _is_owed(advice: Advice) -> bool:
    return advice.unhurried and advice.ask_again_on is not None


def _is_due(advice: Advice, today: date) -> bool:
    return advice.ask_again_on is not None and advice.ask_again_on <= today
