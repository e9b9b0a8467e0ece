"""Parts of sentences, and what is said of what stands in them: a time, an end or a cause belongs to its own part.

"Neck pain for years, my leg went weak": the years are the neck's. A part that only says when or why, as in "my leg is
weak, been like that for years", speaks of the part before it, and at the very beginning of the part behind it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.diary.words.phrases import Found
from bot.diary.words.plain_text import words
from bot.diary.words.signs import Sign

CIRCUMSTANCES = frozenset(
    {Sign.GONE, Sign.DAYS_AGO, Sign.SOME_DAYS, Sign.FOR_WEEKS, Sign.FOR_A_FORTNIGHT, Sign.LASTING, Sign.LINGERS}
    | {
        Sign.BRIEF,
        Sign.OLD_INJURY,
        Sign.LATELY,
        Sign.WORKED_OUT,
        Sign.AFTER_EXERCISE,
        Sign.CAME_ON,
        Sign.NERVOUS,
        Sign.BROKEN_SCREEN,
        Sign.SLIPPERY,
        Sign.ASLEEP,
        Sign.POSTURE,
        Sign.SEATED,
        Sign.SORE_MUSCLES,
        Sign.HEAT,
        Sign.NUMBED,
    }
    | {
        Sign.VOICE_CAUSE,
        Sign.GLASSES,
        Sign.LAUGHED,
        Sign.JOKING,
        Sign.IN_A_CAST,
        Sign.ALCOHOL,
        Sign.DRANK,
        Sign.FOUR_DAYS,
        Sign.AFTER_ILLNESS,
        Sign.FOR_THE_BETTER,
        Sign.USUAL,
    }
    | {Sign.SUDDEN, Sign.NEW, Sign.WITHIN_HOUR, Sign.PEAKED_FAST, Sign.WORSE, Sign.WORSE_STEADILY, Sign.CONSTANT}
)
"""What is said of something else: when, how long, after what."""

_LONG = frozenset({Sign.FOR_WEEKS, Sign.FOR_A_FORTNIGHT, Sign.LASTING})
_ENDS = re.compile(
    r"[,;:()]|\s-\s|\b(?:but|while|whereas|then)\b"
    r"|\b(?:and|so) (?=(?:now|i|im|ive|my|today|this|then|its|it|have|suddenly|since|yesterday|last|cant|couldnt"
    r"|the)\b)"
)
_AND = re.compile(r"\s*(?:and|&|\+|plus)\s")
_WORD = re.compile(r"[^\W\d_]+")
_SAYS_NOTHING = words(
    "i ive im it its this that thats they these those one has have had been is was are were be being got get "
    "gets am like so all now about just only very really the a an my me and or in on at of to for from since "
    "after with too also already same there then again still going over more than less maybe probably think "
    "guess because did do does dont know lol haha fine ok okay well good better back normal whole both "
    "everything started began start happened happen happens hour hours hr hrs minute minutes min mins second "
    "seconds day days week weeks month months year years yrs quite pretty almost nearly some many few couple "
    "as always ever most time times yes yeah nothing else up by next morning evening night tomorrow much bit "
    "lot way feel feels feeling felt seem seems today thankfully luckily eventually completely totally"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """One part of a sentence. `circumstances` are what it says of its signs; without `leads` it says only that."""

    start: int
    end: int
    circumstances: frozenset[Sign]
    leads: bool


def clauses(sentence: str, spots: Sequence[Found[Sign]], told: frozenset[Found[Sign]]) -> Iterator[Clause]:
    """Cut a sentence into its parts; only spots that are `told`, and not denied, count as circumstances."""
    cuts = [cut.span() for cut in _ENDS.finditer(sentence)]
    cuts += [(spot.end, spot.end) for spot in spots if spot.what in CIRCUMSTANCES and _AND.match(sentence, spot.end)]
    edges = sorted(cut for cut in cuts if not any(spot.start < cut[1] and cut[0] < spot.end for spot in spots))
    starts = [0, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), len(sentence)]
    for start, end in zip(starts, ends, strict=True):
        inside = [spot for spot in spots if start <= spot.start < end]
        if inside or sentence[start:end].strip(" .,!"):
            said = frozenset(spot.what for spot in inside if spot in told) & CIRCUMSTANCES
            yield Clause(start=start, end=end, circumstances=said, leads=_leads(sentence, start, end, inside))


def said_of(parts: Sequence[Clause]) -> tuple[frozenset[Sign], ...]:
    """Return what is said of the signs of each part, in its own words or in a part that says only that."""
    said = [set(part.circumstances) for part in parts]
    leading = [number for number, part in enumerate(parts) if part.leads]
    for number, part in enumerate(parts):
        if not part.leads and leading:
            before = [one for one in leading if one < number]
            said[before[-1] if before else leading[0]] |= part.circumstances
    return tuple(frozenset(one - _LONG if Sign.LATELY in one else one) for one in said)


def _leads(sentence: str, start: int, end: int, inside: Sequence[Found[Sign]]) -> bool:
    """Tell whether a part speaks of something of its own, be it a sign or not."""
    if any(spot.what not in CIRCUMSTANCES for spot in inside):
        return True
    rest = list(sentence[start:end])
    for spot in inside:
        rest[spot.start - start : spot.end - start] = " " * (spot.end - spot.start)
    return not _SAYS_NOTHING.issuperset(_WORD.findall("".join(rest)))
