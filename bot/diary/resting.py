"""When what was said may be said again.

A family of rules is one reason. The same reason at the same or a lower level comes at most once in 14 days, or in 28
where it is about a headache that somebody has long known; E and S come again whenever they are newly reported
(CLINICAL 1.4). What the diary counts by itself comes again ever more seldom (docs/decisions/0009). While advice for the
next days about a pain is fresh, the same pain is no matter for a routine visit (CLINICAL 1.1: the highest level wins).
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import assert_never

from bot.diary.advice import BOOKED_FOR, LOOKED_AT, URGENT, Advice, AdviceState, holds_exercise
from bot.diary.finding import DOUBLED, FAMILIES, PRAISE, SAME_PAIN, Finding, family_of, in_order
from bot.diary.flags import Level
from bot.diary.green_flags import RESTS_LONGER, USUAL_REST
from bot.diary.rules import RULES, Rule

COOL_DOWN = timedelta(days=14)
CHECKED_FOR = timedelta(days=90)
REPEATS = (COOL_DOWN, timedelta(days=28), CHECKED_FOR)
"""How long a reason that the diary counts rests after it was spoken of once, twice, and more often."""

REPEATS_WITHIN = 3 * CHECKED_FOR
"""For how long it counts as spoken of before."""

PRAISE_RESTS = timedelta(days=42)
"""After this time the six weeks it is measured against have moved on, so that the same change is praised once."""

NO_PRAISE_FOR = timedelta(days=28)
"""How long nobody is praised after advice for the next days that nobody has looked at."""

AT_ONCE = frozenset({DOUBLED})
"""What is about the medicine of this very day: it waits for nothing and is told as often at first as later."""


class Past(tuple[Advice, ...]):
    """The advice given before; until when a reason rests is worked out once, however often it is asked."""

    _rests: dict[tuple[str, str, Level, bool], date]
    _until_then: tuple[date, tuple[Rule, ...], date]

    @classmethod
    def of(cls, advice: Iterable[Advice]) -> "Past":
        """Return advice as a past; one that is a past already keeps what it has worked out."""
        if isinstance(advice, cls):
            return advice
        past = cls(advice)
        past._rests, past._until_then = {}, (date.max, (), date.min)
        return past

    def rests(self, finding: Finding, today: date, *, long_known: bool = False) -> bool:
        """Tell whether what was said keeps a finding quiet today; E and S never are."""
        return today < self.rests_until(finding.rule, finding.family, finding.level, long_known=long_known)

    def rests_until(self, rule: str, family: str, level: Level, *, long_known: bool = False) -> date:
        """Return the first day on which a rule may speak of its reason at a level.

        The lower the level, the later the day: what keeps a finding quiet keeps all quiet that is less urgent.
        """
        asked = (rule, family, level, long_known)
        if (found := self._rests.get(asked)) is None:
            found = self._rests[asked] = max(self._until(*asked), self._more_urgent_until(family, level))
        return found

    def awake(self, today: date) -> tuple[Rule, ...]:
        """Return the rules of which something may be spoken of today; no other needs to be looked at."""
        since, rules, until = self._until_then
        if not since <= today < until:
            changes = {rule: self._silent_until(rule) for rule in RULES}
            rules = tuple(rule for rule in RULES if changes[rule] <= today)
            since = max((day for day in changes.values() if day <= today), default=date.min)
            until = min((day for day in changes.values() if day > today), default=date.max)
            self._until_then = since, rules, until
        return rules

    def _silent_until(self, rule: Rule) -> date:
        if PRAISE in rule.most:
            return self._no_praise_until()
        if DOUBLED in rule.most:  # Of which each ingredient rests by itself.
            return date.min
        return min(self.rests_until(name, family_of(name), most) for name, most in rule.most.items())

    def _no_praise_until(self) -> date:
        """Return the first day on which praise is in place: nothing that should be looked at stands, none is fresh."""
        if holds_exercise(self):
            return date.max
        praised = [one.given_on + PRAISE_RESTS for one in self if one.rule == PRAISE]
        stands = [one.given_on + NO_PRAISE_FOR for one in self if one.level is Level.D and not one.settled]
        return max((*praised, *stands), default=date.min)

    def _until(self, rule: str, family: str, level: Level, long_known: bool) -> date:
        covering = [one for one in self if one.family == family and _covers(one, level)] if level not in URGENT else []
        rest, counts = rest_of(family, long_known=long_known), _counts(rule)
        until = date.min
        for one in covering:
            before = sum(
                other.given_on <= one.given_on and one.given_on - other.given_on < REPEATS_WITHIN for other in covering
            )
            longer = max(rest, REPEATS[min(before if counts else 1, len(REPEATS)) - 1])
            until = max(until, _quiet_until(one, longer, counts=counts))
        return until

    def _more_urgent_until(self, family: str, level: Level) -> date:
        """Return until when a routine matter waits, as the same pain is one for the next days that nobody looked at."""
        if level is not Level.R or family not in SAME_PAIN:
            return date.min
        fresh = [one for one in self if one.level is Level.D and one.family in SAME_PAIN and not one.settled]
        return max((_quiet_until(one, COOL_DOWN, counts=False) for one in fresh), default=date.min)


def due(
    findings: Sequence[Finding], past: Iterable[Advice], today: date, *, long_known: bool = False
) -> Finding | None:
    """Return the one finding to speak of now: the most urgent that no earlier advice keeps quiet.

    `long_known`: the headache is one that this person has long known, so that its own reasons rest longer.
    """
    said = Past.of(past)
    ranked = in_order(findings)
    return next((found for found in ranked if not said.rests(found, today, long_known=long_known)), None)


def waits_for_tomorrow(finding: Finding, past: Iterable[Advice], today: date) -> bool:
    """Tell whether enough was said today: beside urgent advice nothing, beside other advice nothing as high or lower.

    What waits is found again by the next report, for as long as it holds.
    """
    said = [advice for advice in past if advice.given_on == today]
    if any(advice.urgent for advice in said):
        return True
    heard = any(advice.unhurried and advice.level.rank <= finding.level.rank for advice in said)
    return heard and finding.rule not in AT_ONCE


def rest_of(reason: str, *, long_known: bool) -> timedelta:
    """Return how long a reason rests after it was spoken of."""
    return USUAL_REST if long_known and reason in RESTS_LONGER else COOL_DOWN


def _counts(rule: str) -> bool:
    """Tell whether the diary counts it by itself, so that it would come again by itself for as long as it holds."""
    return rule in FAMILIES and rule != PRAISE and rule not in AT_ONCE


def _covers(advice: Advice, level: Level) -> bool:
    """Tell whether it says as much; what a clinician looks at or will look at covers all that can wait."""
    in_hands = advice.state in LOOKED_AT or advice.state is AdviceState.BOOKED
    return in_hands or advice.level.rank <= level.rank


def _quiet_until(advice: Advice, rest: timedelta, *, counts: bool) -> date:
    """Return the first day on which the same reason may be spoken of again."""
    since = advice.answered_on or advice.given_on
    match advice.state:
        case AdviceState.SEEN | AdviceState.TREATED:
            return since + CHECKED_FOR
        case AdviceState.NOT_NOW | AdviceState.MISTAKE if counts and advice.unhurried:
            return since + CHECKED_FOR
        case AdviceState.BOOKED:
            # Nobody is told to book what they have booked: it rests until they could say how the visit went.
            visit = since if advice.booked_for is None else advice.booked_for
            return max(since + BOOKED_FOR, visit + COOL_DOWN)
        case AdviceState.OPEN | AdviceState.HELP | AdviceState.LATER | AdviceState.NOT_NOW | AdviceState.MISTAKE:
            return advice.given_on + rest
        case _:
            assert_never(advice.state)
