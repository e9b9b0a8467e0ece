"""Words of despair and overdose in free text (CLINICAL 6.2). First, before anything else, and in any state.

Errs towards answering: what could mean it is asked about, with the numbers already in the message. Who it is about,
and whether it is past or denied, is judged as for any sign (`scope`), with two differences. What somebody says with
their own "I" is not denied by what stood before it, and a doubt is the question, never silence.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

from bot.diary.words import crisis_doubts as doubts
from bot.diary.words import crisis_phrases as phrases
from bot.diary.words import crisis_sense as sense
from bot.diary.words import overdose
from bot.diary.words.overdose import Amount
from bot.diary.words.phrases import Phrases
from bot.diary.words.scope import sentences, status
from bot.diary.words.short_slips import short_words_respelled
from bot.diary.words.spelling import respelled
from bot.diary.words.spot import Spot, Status
from bot.diary.words.told_by_another import own_lines


class CrisisReading(StrEnum):
    """What a text says about wanting to live; HOW_MUCH: an amount of medicine that may be too much."""

    CRISIS = "crisis"
    OVERDOSE = "overdose"
    HOW_MUCH = "how_much"
    ASK = "ask"
    NONE = "none"


_GRAVEST_FIRST = (CrisisReading.OVERDOSE, CrisisReading.CRISIS, CrisisReading.HOW_MUCH, CrisisReading.ASK)
_PATTERNS = {CrisisReading.CRISIS: phrases.WISH_TO_DIE, CrisisReading.ASK: doubts.MAYBE}
_TELLING = Phrases(
    {(CrisisReading.OVERDOSE, 0): phrases.TELLING_OVERDOSE}
    | {
        (reading, number): telling
        for reading, patterns in _PATTERNS.items()
        for number, telling in enumerate(patterns.telling)
    },
    {},
)
_OF_AMOUNT = {Amount.TOO_MUCH: CrisisReading.OVERDOSE, Amount.UNCLEAR: CrisisReading.HOW_MUCH}
_NO_QUESTION = "well "


def crisis(text: str) -> CrisisReading:
    """Read a text for a wish to die, self-harm or an overdose, in the first person and the present."""
    found = {reading for line in own_lines(text) for reading in _of_line(line)}
    return next((reading for reading in _GRAVEST_FIRST if reading in found), CrisisReading.NONE)


@lru_cache(maxsize=2048)
def _of_line(line: str) -> frozenset[CrisisReading]:
    spelled = short_words_respelled(respelled(line))
    if not _TELLING.hinted(spelled):
        return frozenset()
    cleared = sense.IDIOM.sub(" . ", spelled)
    return frozenset().union(*map(_of_sentence, sentences(cleared)))


@lru_cache(maxsize=2048)
def _of_sentence(sentence: str) -> frozenset[CrisisReading]:
    told = _TELLING.hinted(sentence)
    return frozenset([_in_scope(sentence, match, reading) for match, reading in _found(sentence, told)])


def _found(sentence: str, told: Collection[tuple[CrisisReading, int]]) -> Iterator[tuple[re.Match[str], CrisisReading]]:
    if (CrisisReading.OVERDOSE, 0) in told:
        for match, amount in overdose.amounts(sentence):
            yield match, _OF_AMOUNT[amount]
    for reading, patterns in _PATTERNS.items():
        if tried := [number for named, number in told if named is reading]:
            yield from ((match, reading) for match in patterns.find(sentence, tried))


def _in_scope(sentence: str, match: re.Match[str], reading: CrisisReading) -> CrisisReading:
    """Weigh who, when and whether; a doubt about "I" turns into the question, never into silence."""
    before, found, after = sentence[: match.start()], match.group(), sentence[match.end() :]
    stands = _stands(before, found, after)
    if stands is Status.ABSENT:
        return CrisisReading.NONE
    clause, own = _clause(before, found)
    if (refused := sense.REFUSED.search(clause + found if own else found)) is not None:
        meant = ("self" in found or refused["thought"]) and not sense.IDLY.match(after)
        return CrisisReading.ASK if meant else CrisisReading.NONE
    if reading in (CrisisReading.OVERDOSE, CrisisReading.HOW_MUCH):
        reading = _taken(sentence, before, reading)
    elif reading is CrisisReading.ASK and (sentence.endswith("?") or sense.FEARS_IT.search(before)):
        return CrisisReading.NONE if sense.WONDERING.match(sentence) or not sentence.endswith("?") else reading
    in_general = sense.WONDERING.match(sentence) and sense.OF_ANYBODY.search(found)
    unclear = (stands is Status.DOUBTFUL or in_general) and reading is not CrisisReading.NONE
    return CrisisReading.ASK if unclear else reading


def _taken(sentence: str, before: str, reading: CrisisReading) -> CrisisReading:
    """Tell an overdose that was taken from one that is feared, supposed or asked about."""
    if sense.FEARS_IT.search(before):
        return CrisisReading.NONE
    if sense.WONDERING.match(sentence) and not sense.OF_ME.search(sentence):
        return CrisisReading.NONE
    if sense.SUPPOSES.search(before) or sense.MAY_I.search(before) or sense.ALMOST.search(before):
        return CrisisReading.ASK
    return reading


def _stands(before: str, found: str, after: str) -> Status:
    """Tell whether words are about this person, now, and not denied."""
    clause, own = _clause(before, found)
    subjects = [one.start() for one in sense.OWN.finditer(found)] or [0]
    said = found[subjects[-1] :]
    if own:
        ahead = before[: len(before) - len(clause)] + found[: subjects[-1]]
        if sense.LONG_AGO.search(ahead) and not sense.RETURNS.search(after):
            return Status.ABSENT
        if sense.DENIES_WHAT_FOLLOWS.search(ahead):
            return Status.DOUBTFUL
    of_me, deniable = own or sense.OF_ME.search(found) is not None, _may_be_denied(clause, found)
    spot = _spot(clause, said, after, anybody=of_me, deniable=deniable)
    stood = status(spot)
    if stood is not Status.ABSENT or (of_me and deniable and _denied(spot)):
        return stood
    if of_me and clause:  # What is supposed of oneself is no less said.
        spot = _spot("", said, after, anybody=True)
        stood = status(spot)
    if stood is not Status.ABSENT:
        return stood
    if status(replace(spot, history=True)) is not Status.ABSENT:  # It is past, unless it comes back.
        return Status.DOUBTFUL if sense.RETURNS.search(after) else Status.ABSENT
    return Status.ABSENT if not own or after.startswith(" :") else Status.DOUBTFUL


def _spot(clause: str, said: str, after: str, *, anybody: bool, deniable: bool = True) -> Spot:
    """Return where the words stand, as far as it counts; whether they are a question is not for `scope` to judge."""
    before = f"{_NO_QUESTION}{clause}"
    return Spot(
        sentence=sense.SINCE.split(f"{before}{said}{after}".rstrip("? "))[0],
        start=len(before),
        end=len(before) + len(said),
        others=() if deniable else ((0, len(before)),),
        anybody=anybody,
    )


def _denied(spot: Spot) -> bool:
    return status(replace(spot, others=((0, spot.start),))) is not Status.ABSENT


def _clause(before: str, found: str) -> tuple[str, bool]:
    """Return the words of the same clause before what was found, and whether its subject is "I"."""
    if sense.OWN.search(found):
        return "", True
    ends = [cut.end() for cut in sense.CLAUSE_ENDS.finditer(before)]
    clause = before[max(ends, default=0) :]
    mine = [one.start() for one in sense.OWN.finditer(clause)]
    return (clause[mine[-1] :], True) if mine else (clause, False)


def _may_be_denied(clause: str, found: str) -> bool:
    """Tell whether a negation before the words can reach them; one they carry themselves stands for itself."""
    if sense.CARRIES_ITS_NO.search(found):
        return False
    return sense.NOT_DONE.search(clause) is not None if sense.DOES.match(found) else True
