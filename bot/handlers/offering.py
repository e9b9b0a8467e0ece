"""What may be offered to this person at this moment, and which of it (CLINICAL 4.0)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.diary.advice import holds_exercise, unresolved_d
from bot.diary.entries import Entry, Source
from bot.diary.offers import STRONG_PAIN, Dose, Practice, choose, dose_after, may_offer
from bot.diary.profile import Profile
from bot.handlers.turn import Turn
from bot.views.relax import MINUTES
from bot.views.session import token_of
from content import Exercise, ExerciseKind

HISTORY = timedelta(days=90)
"""How far back practice is looked at when something is chosen."""
THREE_DAYS = timedelta(days=3)
"""How far back an exercise that was shown, or one that is just being rated, is looked for."""

FEVER = "fever"
"""The symptom word that stands for a fever of the person's own."""

STILL = (ExerciseKind.BREATHING, ExerciseKind.RELAXATION)
"""Kinds that a person may still ask for while emergency or same-day advice stands."""

_OF_AN_EXERCISE = (Source.BEFORE, Source.AFTER)


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """Everything that decides what may be offered now. `worst_today` is NRS 0–10, None when nothing was said."""

    today: date
    profile: Profile
    worst_today: float | None
    held: bool
    unresolved: bool
    fever: bool
    history: Sequence[Practice]

    @property
    def strong_pain(self) -> bool:
        """Tell whether today is a day of strong pain, 7 or more."""
        return self.worst_today is not None and self.worst_today >= STRONG_PAIN

    def allows(self, item: Exercise) -> bool:
        """Tell whether an item may be offered; under a hold, only stillness, and only when asked for."""
        if self.held and item.kind not in STILL:
            return False
        if dose_after(self.history, item.id) is Dose.SKIP:
            return False
        return may_offer(
            item,
            self.profile,
            score_today=self.worst_today,
            unresolved_d=self.unresolved,
            fever=self.fever,
        )

    def halves(self, item: Exercise) -> bool:
        """Tell whether pain rose after an item once, so that half of it is enough (CLINICAL 4.0)."""
        return dose_after(self.history, item.id) is Dose.HALF

    def allowed(self, items: Iterable[Exercise]) -> tuple[Exercise, ...]:
        """Return the items that may be offered."""
        return tuple(item for item in items if self.allows(item))

    def pick(self, items: Iterable[Exercise], seed: str, without: Collection[str] = ()) -> Exercise | None:
        """Choose one of the items that may be offered, or None; the same seed chooses the same."""
        return choose(self.allowed(items), self.history, seed, today=self.today, without=without)


async def gather(turn: Turn) -> Offer:
    """Read what decides about offers."""
    advice = await turn.tx.advice.of(turn.person.id)
    lately = await turn.tx.entries.of(turn.person.id, since=turn.today - timedelta(days=1))
    return Offer(
        today=turn.today,
        profile=turn.person.profile.as_of(turn.today),
        worst_today=_worst(lately, turn.today),
        held=holds_exercise(advice),
        unresolved=unresolved_d(advice),
        fever=any(FEVER in entry.symptoms for entry in lately),
        history=await _history(turn),
    )


async def done_today(turn: Turn) -> int:
    """Count the exercises done today."""
    return sum(1 for practice in await turn.tx.practice.of(turn.person.id, since=turn.today) if practice.done)


def bucket(item: Exercise) -> int:
    """Return the /relax length (minutes) in which an item fits: its own, or the next longer one."""
    if item.lengths:
        return min(item.lengths, key=lambda minutes: abs(minutes - item.minutes))
    return next((minutes for minutes in MINUTES if item.minutes <= minutes), MINUTES[-1])


def token(now: datetime) -> str:
    """Return what tells one run of an exercise from the next."""
    return token_of(int(now.timestamp()))


def _worst(entries: Iterable[Entry], today: date) -> float | None:
    scores = [e.score for e in entries if e.day == today and e.score is not None and e.source not in _OF_AN_EXERCISE]
    return max(scores, default=None)


async def _history(turn: Turn) -> tuple[Practice, ...]:
    """Return what was done, and what was shown lately without being done, so that it rests as well."""
    done = await turn.tx.practice.of(turn.person.id, since=turn.today - HISTORY)
    lately = await turn.tx.deliveries.shown(turn.person.id, since=turn.today - THREE_DAYS)
    finished = {(practice.item, practice.on) for practice in done}
    shown = {(item, nudge.on) for nudge in lately for item in nudge.items}
    return (*done, *(Practice(item=item, on=on, done=False) for item, on in sorted(shown - finished)))
