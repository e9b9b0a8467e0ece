"""What words of a day say beside warning signs: for a diary out of a file, where nobody can be asked."""

import re

from bot.diary.advice import AdviceState
from bot.diary.words.phrases import words_of
from bot.diary.words.plain_text import lowered, words
from bot.diary.words.scope import sentences, status
from bot.diary.words.sightings import reports
from bot.diary.words.signs import Sign
from bot.diary.words.spot import Spot, Status

_ACHES = frozenset({Sign.HEADACHE})
_NOT_THE_USUAL = re.compile(
    r"\b(?:different (?:from|to|than)|unlike|not like) (?:my |the |what is )?(?:usual|normal|other ones)\b"
    r"|\bnot (?:my|the) (?:usual|normal)\b|\b(?:different|another) (?:\w+ )?(?:from|to|than) what i(?: a)?m used to\b"
)
_OF_THE_USUAL = re.compile(r"usual|normal|other ones|used to")
"""What each of them says; it is found, or missed, far sooner."""

_CLINICIAN = (
    r"(?:doctor|doc|dr|gp|physician|nurse|neurologist|physio(?:therapist)?|consultant|hospital|clinic|a and e|a&e|er|ed"
    r"|emergency (?:room|department|doctor)|urgent care|ambulance|paramedics?)"
)
SEEN = re.compile(
    rf"\b(?:saw|seen by|was seen (?:at|by)|been (?:seen|checked|to)|went to|was at|back from|discharged from)"
    rf" (?:(?:the|my|a|an|our) )?(?:\w+ )?{_CLINICIAN}\b"
    rf"|\b{_CLINICIAN} (?:has |have )?(?:checked|examined|looked at|scanned|said|says|found|sent me home)\b"
    r"|\b(?:scan|ct|mri|tests?|bloods?) (?:was|were|is|are|came back|all) (?:normal|clear|fine|ok|okay)\b"
    r"|\b(?:got|was|been) (?:checked|examined)(?: out)?\b"
)
MISTAKE = re.compile(
    r"\bfalse alarm\b|\b(?:typed|written|entered|wrote|ticked) (?:that |it |this )?by mistake\b|\bmy mistake\b"
    r"|\bignore (?:that|my last|yesterday)"
)
TELL_OF_A_VISIT = words(
    "doctor doc dr gp physician nurse neurologist physio physiotherapist consultant hospital clinic e er ed emergency"
    " urgent ambulance paramedic paramedics scan ct mri test tests blood bloods checked examined"
)
TELL_OF_A_MISTAKE = words("mistake false ignore")
"""Words one of which stands in all that is said of either; most days say nothing of the kind."""

_BEFORE_THAT = re.compile(r"\b(?:last|a) (?:month|year)\b|\b(?:months|years) ago\b|\bbefore (?:that|this)\b")


def aches(text: str) -> bool:
    """Tell whether words report a headache of one's own."""
    return reports(text, _ACHES)


def not_the_usual(text: str) -> bool:
    """Tell whether words say that it is different from the usual."""
    return _OF_THE_USUAL.search(lowered(text)) is not None and _says(text, _NOT_THE_USUAL)


def settled_by(text: str) -> AdviceState | None:
    """Return what words answer to urgent advice given before: seen by somebody, or a mistake."""
    told = words_of(lowered(text))
    if not told.isdisjoint(TELL_OF_A_MISTAKE) and _says(text, MISTAKE):
        return AdviceState.MISTAKE
    if not told.isdisjoint(TELL_OF_A_VISIT) and _says(text, SEEN) and not _BEFORE_THAT.search(lowered(text)):
        return AdviceState.SEEN
    return None


def _says(text: str, said: re.Pattern[str]) -> bool:
    line = lowered(text)
    # Most words say nothing of the kind, and need not be looked at sentence by sentence.
    return said.search(line) is not None and any(
        status(Spot(sentence=sentence, start=found.start(), end=found.end())) is Status.PRESENT
        for sentence in sentences(line)
        for found in said.finditer(sentence)
    )
