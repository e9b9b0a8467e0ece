"""What people did: the record against which the diary is held."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

CONSONANTS, VOWELS = "bdfgklmpstvz", "aou"
PREFIX = "canary"
"""Begins every mark; it must not be in a log."""


@dataclass(frozen=True, kw_only=True)
class Wrote:
    """A text of one's own; `note` is what the diary should hold of it, with a mark nobody else's text has."""

    chat: int
    day: date
    note: str
    score: int | None = None


@dataclass(frozen=True, kw_only=True)
class TappedScore:
    """A number tapped under the question of a day."""

    chat: int
    day: date
    score: int


@dataclass(frozen=True, kw_only=True)
class TappedDone:
    """Done tapped under a nudge."""

    chat: int
    delivery: int


@dataclass(frozen=True, kw_only=True)
class Away:
    """A time in which somebody had blocked the bot; both moments included."""

    chat: int
    since: datetime
    until: datetime

    def touches(self, chat: int, day: date) -> bool:
        """Tell whether this was somebody's absence on a day, or on the one before or after it."""
        near = timedelta(days=1)
        return chat == self.chat and self.since.date() - near <= day <= self.until.date() + near


Deed = Wrote | TappedScore | TappedDone


def mark(number: int) -> str:
    """Return a word for a number (0–1,679,615): no sign, no symptom, no digit."""
    word = PREFIX
    for _ in range(4):
        number, part = divmod(number, len(CONSONANTS) * len(VOWELS))
        word += CONSONANTS[part % len(CONSONANTS)] + VOWELS[part // len(CONSONANTS)]
    return word
