"""Words of despair and overdose in free text (CLINICAL 6.2). First, before anything else, and in any state.

Errs towards answering: what could mean it is asked about, with the numbers already in the message.
"""

import re
from collections.abc import Container
from enum import StrEnum

from bot.diary import crisis_phrases as phrases
from bot.diary.phrases import Phrases
from bot.diary.plain_text import lowered
from bot.diary.scope import sentences
from bot.diary.spelling import respelled


class CrisisReading(StrEnum):
    """What a text says about wanting to live."""

    CRISIS = "crisis"
    OVERDOSE = "overdose"
    ASK = "ask"
    NONE = "none"


def crisis(text: str) -> CrisisReading:
    """Read a text for a wish to die, self-harm or an overdose, in the first person and the present."""
    spelled = respelled(lowered(text))
    told = {telling.what for telling in _TELLING.find(spelled)}
    if not told:
        return CrisisReading.NONE
    line = phrases.IDIOM.sub(" . ", spelled)
    found = {_judge(sentence, told) for sentence in sentences(line)}
    for reading in (CrisisReading.OVERDOSE, CrisisReading.CRISIS, CrisisReading.ASK):
        if reading in found:
            return reading
    return CrisisReading.NONE


def _judge(sentence: str, told: Container[CrisisReading]) -> CrisisReading:
    for pattern, reading in _ORDER:
        for match in pattern.finditer(sentence) if reading in told else ():
            judged = _in_scope(sentence, match, reading)
            if judged is not CrisisReading.NONE:
                return judged
    return CrisisReading.NONE


_ORDER = (
    (phrases.OVERDOSE, CrisisReading.OVERDOSE),
    (phrases.WISH_TO_DIE, CrisisReading.CRISIS),
    (phrases.MAYBE, CrisisReading.ASK),
)
_TELLING = Phrases(
    {
        CrisisReading.OVERDOSE: phrases.TELLING_OVERDOSE,
        CrisisReading.CRISIS: phrases.TELLING_WISH_TO_DIE,
        CrisisReading.ASK: phrases.TELLING_MAYBE,
    },
    {},
)


def _in_scope(sentence: str, match: re.Match[str], reading: CrisisReading) -> CrisisReading:
    """Weigh who, when and whether; a doubt about "I" turns into the question, never into silence."""
    before = sentence[: match.start()]
    if _someone_else(before, match.group()) or _denied(before, match.group()) or _long_ago(sentence):
        return CrisisReading.NONE
    if (refused := phrases.REFUSED.search(match.group())) is not None:
        return CrisisReading.ASK if "self" in match.group() or refused["thought"] else CrisisReading.NONE
    if reading is CrisisReading.OVERDOSE:
        return _overdose(sentence, before)
    if reading is CrisisReading.ASK and (sentence.endswith("?") or phrases.FEARS_IT.search(before)):
        return CrisisReading.NONE if phrases.WONDERING.match(sentence) or not sentence.endswith("?") else reading
    return reading


def _overdose(sentence: str, before: str) -> CrisisReading:
    """Tell an overdose that was taken from one that is feared, supposed or asked about."""
    if phrases.FEARS_IT.search(before):
        return CrisisReading.NONE
    if phrases.WONDERING.match(sentence) and not phrases.FIRST_PERSON.search(sentence):
        return CrisisReading.NONE
    supposed = phrases.SUPPOSES.search(before) or phrases.MAY_I.search(before)
    return CrisisReading.ASK if supposed else CrisisReading.OVERDOSE


def _denied(before: str, found: str) -> bool:
    """Tell whether a negation reaches the words; one they carry themselves ("I don't want to live") is none."""
    return phrases.NEVER.search(before) is not None and phrases.CARRIES_ITS_NO.search(found) is None


def _long_ago(sentence: str) -> bool:
    return phrases.LONG_AGO.search(sentence) is not None and phrases.TODAY.search(sentence) is None


def _someone_else(before: str, found: str) -> bool:
    others = list(phrases.NOT_ME.finditer(before))
    if not others or re.match(r"(?:i|im|ive|id)\b", found):
        return False
    return not any(mine.start() > others[-1].start() for mine in phrases.FIRST_PERSON.finditer(before))
