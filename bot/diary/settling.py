"""What was told in the course of a diary, and what its later words settle."""

from dataclasses import dataclass, replace
from datetime import date

from bot.diary.advice import RESOLVED, Advice, AdviceState, answered
from bot.diary.finding import Finding
from bot.diary.flags import FLAGS
from bot.diary.words.crisis import CrisisReading
from bot.diary.words.settled_words import crisis_settled_by, settled_by

CRISIS = "RF37"


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A piece of advice that was given; `also` are the flags its words named beside it.

    `settled`: the rules of these that are over, while others of them may stand.
    """

    advice: Advice
    finding: Finding
    named: int | str
    also: tuple[Finding, ...] = ()
    settled: frozenset[str] = frozenset()

    def over(self, rule: str) -> bool:
        """Tell whether a rule of it was settled."""
        return self.advice.state in RESOLVED or rule in self.settled

    @property
    def rules(self) -> frozenset[str]:
        """Return the rules it speaks of."""
        return frozenset([self.finding.rule, *(one.rule for one in self.also)])


@dataclass(frozen=True, kw_only=True, slots=True)
class Settling:
    """What the words of a day settle: `all_else` everything urgent, `crisis` despair and overdose, each by itself."""

    all_else: AdviceState | None = None
    crisis: AdviceState | None = None
    overdose: AdviceState | None = None

    def of(self, told: Told, today: date) -> Told:
        """Return what was told with the answers of today."""
        if told.advice.state in RESOLVED:
            return told
        answers = {rule: state for rule in told.rules - told.settled if (state := self._of(told, rule)) is not None}
        if not answers:
            return told
        settled = told.settled | answers.keys()
        if settled < told.rules:
            return replace(told, settled=settled)
        state = answers.get(told.finding.rule, next(iter(answers.values())))
        return replace(told, settled=settled, advice=answered(told.advice, state, today))

    def _of(self, told: Told, rule: str) -> AdviceState | None:
        if rule == CRISIS:
            taken = told.finding.numbers.get("reading") == CrisisReading.OVERDOSE.value
            return self.overdose if taken else self.crisis
        return self.all_else if told.advice.urgent or rule in FLAGS else None


NOTHING_SETTLED = Settling()


def settling(text: str, reading: CrisisReading) -> Settling:
    """Read what words settle; what sounds of a crisis itself never ends one."""
    if not text:
        return NOTHING_SETTLED
    calm = reading is CrisisReading.NONE
    return Settling(
        all_else=settled_by(text),
        crisis=crisis_settled_by(text, taken=False) if calm else None,
        overdose=crisis_settled_by(text, taken=True) if calm else None,
    )
