"""Advice as something that is remembered: what was answered, when to ask again, and when it is over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.diary.finding import Finding, Number, family_of
from bot.diary.flags import Level

BOOKED_FOR = timedelta(days=28)
LATER = timedelta(days=3)
NEXT_DAY = timedelta(days=1)
UNTOLD_VISIT = BOOKED_FOR - NEXT_DAY
"""When to ask about a visit whose day is not known: before its reason may be spoken of again."""

NOT_YET = timedelta(days=14)
"""How much longer a visit is given that has not happened yet, when nothing else is said."""

VISIT_QUESTIONS = 2
"""How often Nape asks how a visit went: the day after it, and once more if it was not yet."""

URGENT = (Level.E, Level.S)
UNHURRIED = (Level.D, Level.R)


class AdviceState(StrEnum):
    """What the person answered to advice."""

    OPEN = "open"
    HELP = "help"
    BOOKED = "booked"
    TREATED = "treated"
    LATER = "later"
    NOT_NOW = "not_now"
    MISTAKE = "mistake"
    SEEN = "seen"


RESOLVED = (AdviceState.SEEN, AdviceState.MISTAKE)
"""Answers that end advice: nothing more is asked, and exercise may go on."""

LOOKED_AT = (AdviceState.SEEN, AdviceState.TREATED)
"""Answers that tell of a clinician who has looked at it."""

WAITING = (AdviceState.OPEN, AdviceState.HELP, AdviceState.LATER)
"""States in which advice has no answer yet that decides anything."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Assessed:
    """What the profile held about a clinician's look before an answer changed it, so that it can be taken back."""

    assessed: bool | None
    assessed_on: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """Advice that was given. `ask_again_on` is the local day of the next question, `asked_again` how many were put.

    `booked_for`: the local day by which a booked visit will have been; `visit_asked`: how often it was asked about.
    `before`: what the profile held before the answer said that it was looked at.
    """

    rule: str
    level: Level
    given_on: date
    given_at: datetime
    state: AdviceState = AdviceState.OPEN
    numbers: Mapping[str, Number] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    ask_again_on: date | None = None
    asked_again: int = 0
    answered_on: date | None = None
    booked_for: date | None = None
    visit_asked: int = 0
    before: Assessed | None = None
    id: int | None = None

    @property
    def family(self) -> str:
        """Return the reason it was given for."""
        return family_of(self.rule, self.numbers)

    @property
    def urgent(self) -> bool:
        """Tell whether it is E or S."""
        return self.level in URGENT

    @property
    def finding(self) -> Finding:
        """Return the finding it was given on."""
        question = self.rule == "WRS-7" and self.level is Level.C
        return Finding(rule=self.rule, level=self.level, asks=question, numbers=self.numbers, sources=self.sources)

    @property
    def asks(self) -> bool:
        """Tell whether it is a question, not yet advice."""
        return self.finding.asks

    @property
    def settled(self) -> bool:
        """Tell whether it is over or in a clinician's hands."""
        return self.state in RESOLVED or self.state in LOOKED_AT

    @property
    def unhurried(self) -> bool:
        """Tell whether it is advice to see somebody that can wait for days."""
        return self.level in UNHURRIED


def given(finding: Finding, now: datetime, today: date, *, flags: tuple[str, ...] = ()) -> Advice:
    """Make the record of advice that is being sent: E and S are asked about next day, other advice after three days."""
    return Advice(
        rule=finding.rule,
        level=finding.level,
        given_on=today,
        given_at=now,
        numbers=finding.numbers,
        sources=finding.sources,
        flags=flags,
        ask_again_on=_first_question(finding, today),
    )


def answered(advice: Advice, state: AdviceState, today: date) -> Advice:
    """Record an answer. "Later" leads to one more question whenever it is said, a booked visit to the one how it went.

    E and S keep their questions until they are resolved.
    """
    ask_again_on = _next_question(advice, state, today)
    return replace(advice, state=state, answered_on=today, ask_again_on=ask_again_on)


def visit_on(advice: Advice, by: date) -> Advice:
    """Record by which day a booked visit will have been; the day after, Nape asks how it went, twice at most."""
    again = advice.visit_asked < VISIT_QUESTIONS
    return replace(advice, booked_for=by, ask_again_on=by + NEXT_DAY if again else None)


def asked(advice: Advice, today: date) -> Advice:
    """Record that it was asked about again: E and S once more after a day, everything else never by itself."""
    if advice.state is AdviceState.BOOKED and not advice.urgent:
        return replace(advice, visit_asked=advice.visit_asked + 1, ask_again_on=None)
    again = advice.urgent and advice.asked_again == 0
    return replace(advice, asked_again=advice.asked_again + 1, ask_again_on=today + NEXT_DAY if again else None)


def holds_exercise(past: Sequence[Advice]) -> bool:
    """Tell whether an E or S stands: exercise stops until the person was seen or says it was a mistake."""
    return any(advice.urgent and advice.state not in RESOLVED for advice in past)


def unresolved_d(past: Sequence[Advice]) -> bool:
    """Tell whether a red flag of level D stands unanswered, so that movement is not offered (CLINICAL 4.0).

    Told in words or counted (NEW-50, PAT); a trend of the numbers is none (docs/decisions/0009).
    """
    return any(advice.level is Level.D and advice.family.startswith("RF") and not advice.settled for advice in past)


def _first_question(finding: Finding, today: date) -> date | None:
    if finding.level in URGENT:
        return today + NEXT_DAY
    if finding.asks or finding.level is Level.C:
        return None
    return today + LATER


def _next_question(advice: Advice, state: AdviceState, today: date) -> date | None:
    if state in RESOLVED:
        return None
    if advice.urgent:
        return advice.ask_again_on
    if state is AdviceState.BOOKED:
        return today + UNTOLD_VISIT
    if state is AdviceState.LATER:
        return today + LATER
    return None
