"""What is still to be asked about a diary, and what its later words answer.

Signs that are told one after the other are signs told together: "fever", and the day after "my chin won't go to my
chest". So while a question about words is open, the next words are read with those that opened it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.diary.advice import URGENT
from bot.diary.finding import Number
from bot.diary.resting import COOL_DOWN
from bot.diary.settling import CRISIS
from bot.diary.words.sightings import MAY_BE_SAID, named, sightings
from bot.diary.words.signs import Sign
from bot.diary.words.words_of_alarm import Mention

SCREEN = "SCR-HI"
"""The name of the quick screen among what is asked, be it opened by a number or by words."""

TOLD_TOGETHER = timedelta(days=2)
"""How long after words that opened a question others are read with them (our own design)."""

_OPEN_FOR = {SCREEN: timedelta(days=1)}
_COMPLAINT = frozenset({Sign.NECK_PAIN, Sign.HEADACHE, Sign.BARE_PAIN, Sign.HEAD_WORD, Sign.ONE_SIDED, Sign.STIFF_NECK})
"""What fills a diary of neck pain: written the day after, it answers nothing by itself."""

_HOW = MAY_BE_SAID | {
    Sign.SEVERE,
    Sign.UNBEARABLE,
    Sign.ALCOHOL,
    Sign.WORST_WORD,
    Sign.LINGERS,
    Sign.LASTING,
    Sign.LATELY,
}
"""What says no more than how it is, when and after what."""

_EVERYDAY = frozenset(
    {Sign.JAW_PAIN, Sign.ARM_PAIN, Sign.ARM_TINGLING, Sign.ARMS_HEAVY, Sign.ONE_SIDE_NUMB, Sign.BOTH_SIDES_NUMB}
    | {
        Sign.ONE_SIDE_WEAK,
        Sign.NAUSEA,
        Sign.VOMITING,
        Sign.VOMITED,
        Sign.NECK_INJURY,
        Sign.ALCOHOL,
        Sign.SPREADS,
        Sign.NEW,
        Sign.JOLT,
    }
)
"""What has many everyday reasons: it counts where none is given."""

_REASON = re.compile(
    r"\b(?:after (?!that|it|(?:the |an? |my )?(?:fall|blow|knock|bump|crash|accident|chiro|osteo|manipulat|crack))"
    r"|from (?:the|my|sport|sitting)\b|(?:because|cos|cuz|slept on|(?<!not )gone|(?<!not )better|eas(?:es|ed|ing)"
    r"|ok now|fine now|always|same old|usual\w*|since i was|stress|lol|gym|hungover|first time)\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:with it|with that|along with|since then|ever since|since (?:the|that|it)|(?:at|all) the same time"
    r"|as well)\b",
    re.IGNORECASE,
)
_BARE = 4
"""How many words at most are a stiff neck and nothing else."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """A question still open on the last day; `key` is its Fluent key, `numbers` what its words use."""

    rule: str
    named: int | str
    key: str
    numbers: dict[str, Number] = field(default_factory=dict, hash=False)


@dataclass(kw_only=True, slots=True)
class OpenQuestions:
    """What was asked on the way, and the words that opened it."""

    asked: list[tuple[date, Asked]] = field(default_factory=list)
    words: list[tuple[date, str]] = field(default_factory=list)

    def ask(self, day: date, question: Asked) -> None:
        """Put a question on the list."""
        self.asked.append((day, question))

    def opened_by(self, text: str, day: date) -> None:
        """Keep words that opened a question about a flag."""
        self.words.append((day, text))

    def answered(self, decided: Sequence[Mention]) -> None:
        """Take the questions off the list that were answered."""
        flags = {one.flag for one in decided}
        self.asked = [(day, one) for day, one in self.asked if one.rule not in flags]

    def settled(self) -> None:
        """Forget the words: what they asked was looked at, or was a mistake."""
        self.words.clear()

    def last_check(self) -> date | None:
        """Return the last day on which warning signs were asked about."""
        return next((day for day, one in reversed(self.asked) if one.rule != CRISIS), None)

    def of(self, today: date) -> Iterator[Asked]:
        """Return the questions about words that are open for 14 days, and the quick screen of today."""
        recent = {one.key: one for day, one in self.asked if today - day < _OPEN_FOR.get(one.rule, COOL_DOWN)}
        yield from recent.values()

    def together(self, text: str, today: date) -> str | None:
        """Return new words behind those that opened a question lately; None where there is nothing to put together."""
        self.words = [(day, one) for day, one in self.words if today - day <= TOLD_TOGETHER]
        if not self.words:
            return None
        new = sightings(text)
        gone = named(text) - {one.sign for one in new}
        self.words = [(day, one) for day, one in self.words if gone.isdisjoint(_sure(one))]
        earlier = [one for _, one in self.words if one != text]
        return "".join(f"{one}{' ' if one.endswith('?') else '. '}" for one in earlier) + text if earlier else None

    def decided(self, joined: Sequence[Mention], alone: Sequence[Mention], text: str) -> tuple[Mention, ...]:
        """Return what only the words together make certain, where the new ones have a part in it."""
        certain = {(one.flag, one.level) for one in alone if one.sure}
        new = _sure(text)
        asked = {one.rule for _, one in self.asked}
        return tuple(
            one
            for one in joined
            if one.sure
            and (one.flag, one.level) not in certain
            and (one.level in URGENT or one.flag in asked)
            and _has_a_part(one, new, text)
        )


def _has_a_part(mention: Mention, new: frozenset[Sign], text: str) -> bool:
    """Tell whether new words add to a flag more than the everyday complaint, or one that has its own reason."""
    part = mention.signs & new
    if part - _COMPLAINT - _HOW - _EVERYDAY:
        return True
    if not part or _REASON.search(text) is not None:
        return False
    if Sign.STIFF_NECK in part and len(text.split()) <= _BARE:
        return True
    said = part - _HOW - _COMPLAINT
    more = said - {Sign.NEW} or (said and part & _COMPLAINT) or Sign.JAW_PAIN in new
    return bool(more) or _GOES_ON.search(text) is not None


def _sure(text: str) -> frozenset[Sign]:
    return frozenset(one.sign for one in sightings(text) if one.sure)
