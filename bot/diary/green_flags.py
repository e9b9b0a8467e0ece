"""Green flags: what speaks for a headache somebody has long known (CLINICAL 1.4, a Delphi study, not validated).

They and a clinician's diagnosis only make repeats rarer. They never quieten a red flag that is told for the first
time, one of `NEVER_THINNED`, an emergency, a matter for today, or anything that is told as new, worse or different.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from bot.diary.known_pattern import has_diagnosis, tells_of_change
from bot.diary.profile import TYPICAL_SEVERE, Profile
from bot.diary.words.phrases import Phrases
from bot.diary.words.plain_text import lowered
from bot.diary.words.scope import sentences


class Green(StrEnum):
    """One green flag; the words of `Profile.known_pattern`."""

    SINCE_CHILDHOOD = "since_childhood"
    WITH_PERIODS = "with_periods"
    FREE_DAYS = "free_days"
    IN_FAMILY = "in_family"
    OVER_A_WEEK = "over_a_week"


@dataclass(frozen=True, kw_only=True, slots=True)
class GreenFlag:
    """One row: `said` finds it in words; `asked`: it is a tick of the safety questions.

    `line` is what CLINICAL calls it, `source` where that comes from.
    """

    id: Green
    line: str
    source: str
    said: re.Pattern[str]
    asked: bool = True

    @property
    def key(self) -> str:
        """Return the Fluent key of its tick."""
        return f"profile-green-{self.id.value.replace('_', '-')}"


_SAME = r"(?:same|these|this|such|identical)"
_ACHE = r"(?:headaches?|migraines?|attacks?|pain|thing)"
_STILL = r"unchanged|(?:has|have|had)(?: no|n)t changed"
_SPAN = r"(?:weeks|months|years|a (?:month|year|fortnight)|(?:[2-9]|\d\d) (?:weeks|months|years))"


def _row(green: Green, line: str, said: str, *, asked: bool = True) -> GreenFlag:
    return GreenFlag(id=green, line=line, source="S28", said=re.compile(said), asked=asked)


GREEN_FLAGS = (
    _row(
        Green.SINCE_CHILDHOOD,
        "same headache since childhood",
        rf"\b(?:same|had (?:it|them|this|these)|{_SAME} {_ACHE})\b.{{0,40}}"
        r"\b(?:since (?:my )?childhood|since i was (?:a )?(?:child|kid|little|small|young|teenager)"
        r"|since school|all my life)\b",
    ),
    _row(
        Green.WITH_PERIODS,
        "tied to menstrual cycle",
        r"\b(?:only|always|just|every)\b.{0,30}\b(?:my periods?|menstrua\w+|time of the month|my cycle)\b",
    ),
    _row(
        Green.FREE_DAYS,
        "headache-free days",
        r"\b(?:completely |totally |whole )?(?:headache|pain)[- ]?free (?:days|weeks) (?:in )?between\b"
        r"|\b(?:completely|totally) free (?:of (?:it|pain|headaches?) )?(?:on (?:other days|the days)|in )?between\b"
        r"|\bnothing (?:at all )?on (?:the )?(?:other days|days (?:in )?between)\b",
    ),
    _row(
        Green.IN_FAMILY,
        "same type in close family",
        r"\bmy (?:mother|mum|mom|father|dad|sister|brother|daughter|son|parents|family)\b.{0,15}"
        rf"\b(?:has|have|had|gets?|got)\b.{{0,15}}\b(?:same|identical) (?:kind of )?{_ACHE}\b",
    ),
    _row(
        Green.OVER_A_WEEK,
        "occurred or stopped more than a week ago",
        rf"\b(?:{_STILL}|exactly the same|just the same)\b.{{0,25}}\b(?:for|since) {_SPAN}\b"
        rf"|\b(?:started|began|stopped|went away) (?:more than|over|about) (?:a week|{_SPAN}|{_SPAN} ago)\b"
        rf".{{0,30}}\b(?:{_STILL}|not come back|hasnt come back|same since)\b",
        asked=False,
    ),
)

TELLING = """
since|life|period|periods|menstrua*|month|cycle|between|completely|totally|nothing|same|identical|unchanged|changed|come
"""
"""Words one of which stands in all that is said of a green flag; a text without any is not read further."""

_TELLING = Phrases({True: TELLING}, {})
_GREEN = frozenset(one.value for one in Green)

_DENIED = re.compile(r"\b(?:not|never|no longer|isnt|arent|wasnt|dont|doesnt|didnt)\b[^,]*$")

ENOUGH = 2
"""How many green flags weigh as much as a clinician's diagnosis; our own design."""

USUAL_REST = timedelta(days=28)
"""How long a reason that speaks of the headache itself rests for somebody who has long known it; else 14 days."""

RESTS_LONGER = frozenset({"RF21", "RF22", "RF32", "severity", "persistence", "HD-15", "HD-5"})
"""The reasons that are about the headache itself. What is about change, nerves, illness or medicine is none of them."""


def said_in(text: str) -> frozenset[Green]:
    """Return the green flags that a text tells of, unless they are denied."""
    line, found = lowered(text), set[Green]()
    if not line or not _TELLING.hinted(line):
        return frozenset()
    for sentence in sentences(line):
        for flag in GREEN_FLAGS:
            match = flag.said.search(sentence)
            if match is not None and not sentence.endswith("?") and not _DENIED.search(sentence[: match.start()]):
                found.add(flag.id)
    return frozenset(found)


def told_of(profile: Profile) -> frozenset[Green]:
    """Return the green flags that somebody ticked."""
    return frozenset(map(Green, profile.known_pattern & _GREEN))


def long_known(profile: Profile, text: str = "") -> bool:
    """Tell whether the headache is one that this person has long known; not when the text tells of a change."""
    known = has_diagnosis(profile) or len(told_of(profile) | said_in(text)) >= ENOUGH
    return known and not (text and tells_of_change(text))


def strong_is_usual(profile: Profile) -> bool:
    """Tell whether a strong day is an ordinary day for somebody who has long known the headache."""
    return TYPICAL_SEVERE in profile.known_pattern and long_known(profile)
