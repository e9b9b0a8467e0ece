"""Words that settle what was urgent: that somebody has looked at it, that it was a mistake, or that one is safe.

An emergency stands until the person was seen about it. So a clinician who sends on to the hospital settles nothing,
nor do a closed door, a visit to another, or a doctor on television.
"""

import re

from bot.diary.advice import AdviceState
from bot.diary.words.people import OTHERS
from bot.diary.words.phrases import words_of
from bot.diary.words.plain_text import LINE_END, lowered, words
from bot.diary.words.scope import sentences, status
from bot.diary.words.spot import Spot, Status

_HOSPITAL = r"(?:hospital|a and e|a&e|er|emergency (?:room|department)|urgent care)"
_CLINICIAN = (
    r"(?:doctors?|doc|dr|gp|physician|nurse|neurologist|physio(?:therapist)?|consultant|clinic|psychiatrist"
    rf"|emergency doctor|ambulance|paramedics?|{_HOSPITAL}|ed)"
)
_LOOKED = r"(?:seen|checked|examined|assessed|discharged|treated|scanned|looked at)"
_BARELY = (
    r"(?:no|nothing|normal|clear|fine|ok|okay|all|just|only|harmless|not (?:an? )?(?:stroke|serious|bad|dangerous))"
)
SEEN = re.compile(
    rf"\b(?:saw|(?:seen|checked|examined|treated)(?: out| over)? (?:by|at|in)) (?:(?:the|my|a|an|our) )?(?:\w+ )?"
    rf"{_CLINICIAN}\b"
    r"|(?:^\W*|[,.;:] ?|\b(?:i|ive|i have|im|and|then|so|finally|today|yesterday|just|have) )"
    rf"(?:finally |just |now |have )?(?:got|was|been|had (?:it|this|that|myself)|got (?:it|this|that|myself))"
    rf" {_LOOKED}\b"
    r"(?: out| over)?(?=\W*$|[,.;!]| (?:today|now|yesterday|last night|this|again|about it|for it|and|then)\b)"
    rf"|\b{_CLINICIAN} (?:(?:has|have|had|came|come|and|just) ){{0,3}}"
    r"(?:(?:checked|examined|looked at|scanned|assessed|treated|discharged) (?:me|it|this|that|my)\b"
    r"|(?:found nothing|sent me home|let me go|gave me the all clear)\b"
    rf"|(?:said|says|told me) (?:that )?(?:it is|its|it was|this is|im|i am|i have) {_BARELY}\b)"
    r"|\bdischarged (?:me\b|from (?:the )?(?:hospital|a&e|er|clinic|ward)\b)|\bgave me (?:the|an) antidote\b"
    r"|\b(?:scan|ct|mri|ecg|bloods?|blood tests?|tests?) (?:(?:was|were|came back|all|is|are) ){1,2}"
    r"(?:normal|clear|fine|ok|okay)\b"
    rf"|\b(?:back|home) from (?:the )?{_HOSPITAL}\b"
)
"""Somebody has looked at it: the person was seen, or tells what came of it."""

BEEN_THERE = re.compile(
    rf"\b(?:went to|been to|was (?:at|in)|been in|(?:spent|waited) [^,.;]{{1,20}} (?:at|in)|taken to)"
    rf" (?:(?:the|my|a) )?(?:\w+ )?{_CLINICIAN}\b"
)
"""Having been where they would look: it counts with what came of it."""

_CAME_OF_IT = re.compile(
    r"\bsent (?:me |us )?home\b|\b(?:home|back) (?:now|again|today)\b|\b(?:back|now|am|im) home\b"
    r"|\ball (?:is )?(?:clear|fine|ok|good)\b"
    r"|\bdischarged\b|\blet me (?:go|out)\b|\bgave me the (?:all clear|antidote)\b|\bfound nothing\b"
    r"|\bnothing (?:bad|serious|wrong|dangerous|sinister)\b|\b(?:examined|checked|scanned|assessed|treated) me\b"
    r"|\b(?:scan|ct|mri|ecg|bloods?|tests?) (?:(?:was|were|came back|all) ){1,2}(?:normal|clear|fine|ok|okay)\b"
)
_SENT_ON = re.compile(
    r"\b(?:said|says|say|told|tells|wants?|advised|thinks?|reckons?|insist\w*|urged)\b(?![^.;]{0,60}\b(?:if|not|dont)\b)"
    r"[^.;]{0,50}\b(?:go(?! home| back)|come(?! home)|call|ring|dial|phone|hospital|a&e|a and e|ambulance|999|911|112"
    r"|at once|urgent\w*|wait|could be|may be|might be|must|possibl\w+)\b"
    r"|\b(?:sent|send|sends|sending|refer\w*|transferr\w+|rush\w+|goes|going|off|on (?:my|the) way)"
    r" (?:me |us )?(?:\w+ )?(?:to|for|on)\b[^.;]{0,20}\b(?:hospital|a&e|a and e|er|ed|emergency|scan|specialist"
    r"|neurologist|ward)\b"
    r"|\b(?:must|should|needs?|have to|has to|ought to) [^.;]{0,30}\b(?:hospital|a&e|a and e|ambulance|999|911|112)\b"
    r"|\b(?:called|phoned|rang|dialled) (?:999|911|112)\b"
    r"|\b(?:called|calling|call|rang|ordered|waiting for|wait for) (?:me )?(?:an?|the) ambulance\b"
)
_IN_VAIN = re.compile(
    r"\bbut\b[^.;]*\b(?:couldnt|could not|cant|cannot|closed|shut|full|left|queue|nobody|no one|not)\b|\bwait\w*\b"
    r"|\b(?:couldnt|could not|cant|cannot|didnt|did not|wasnt|was not|never|not yet|not) (?:get |be |been |got |even )*"
    r"(?:to be )?(?:seen|checked|examined|in)\b|\bleft (?:before|without)\b|\bwalked out\b|\bgave up\b"
    r"|\bturned (?:me )?away\b|\bclosed\b|\bnobody\b|\bno (?:one|doctor|appointments?|slots?|time)\b"
)
_OF_ANOTHER = re.compile(
    r"\bvisit(?:ing|ed)?\b|\b(?:to see|pick\w* up|drop\w*(?: off)?|driv\w+|drove|took|brought|accompan\w+|for|about)"
    rf" (?:my |our |the |his |her )?(?:\w+ )?(?:{OTHERS})s?\b|\b(?:my|at|for|to|night|late) (?:work|shift)\b"
    r"|\bvolunteer\w*"
    r"|\b(?:at|on|in) (?:school|uni|tv|telly|the (?:tv|telly|news|street|shop|supermarket|pub|gym|park)"
    r"|television|netflix|youtube|a (?:film|movie|dream|game|show))\b|\bdoctor who(?=\W*$| on\b)"
    r"|\b(?:dream\w*|exam|eye test|hearing test|driving|covid|jab|vaccin\w*|prescription|sick note|smear)\b"
    r"|\b(?:about|for|with) (?:my |the |a )?(?:\w+ )?(?:knees?|foot|feet|toes?|ankles?|hips?|skin|moles?|tooth|teeth"
    r"|stomach|tummy|acne|periods?|contraception)\b"
)
_BEFORE_THAT = re.compile(r"\b(?:last|a) (?:month|year)\b|\b(?:months|years) ago\b|\bbefore (?:that|this)\b")

_MISTAKEN = r"(?:typed|written|entered|wrote|ticked|pressed|tapped|clicked|sent|chose|picked|put|logged|noted|reported)"
MISTAKE = re.compile(
    rf"\bfalse alarm\b|\b{_MISTAKEN} (?:(?:that|it|this|the wrong \w+) )?(?:in )?by mistake\b"
    r"|\bignore (?:that|this|it|my last(?: \w+)?|what i (?:wrote|said|typed)|yesterdays?(?: (?:note|entry|message))?)"
    r"(?=\W*$|[,.;!:-]| (?:please|it was|that was|wrong)\b)"
)
"""What was reported is said to be none."""

BARE_MISTAKE = re.compile(
    r"(?:\W*(?:sorry|oops|no|ok|oh|please)\b)?\W*(?:(?:this|that|it|yesterday) (?:was|is) (?:just |only |all )?(?:a|my)"
    r" mistake|(?:all )?my mistake)\b"
    r"(?=\W*$|\W+(?:sorry|please|ignore|all (?:fine|ok|good|well)|typo|wrong|not me|im (?:fine|ok|okay|well)"
    rf"|i (?:am fine|am ok|was fine|meant|{_MISTAKEN}))\b)"
)
"""The words of the button; where they come first they mean what was said before, and not what was done."""

_REGRET = re.compile(r"\bshould(?:nt)? (?:not )?(?:have|ve)\b|\bshouldve\b|\bnever again\b")

NOT_ABOUT_ME = re.compile(r"\b(?:not|wasnt|isnt|never) (?:really |actually )?(?:about|meant about) me\b")
SAFE = re.compile(
    r"\b(?:i am|im|i feel|feeling) (?:\w+ (?:and )?)?(?<!not )(?<!never )safer?\b"
    r"(?=\W*$|[,.;!]| (?:now|again|today|and|with)\b)"
)
"""What ends a crisis, as the button below its message says it."""

TREATED = re.compile(
    r"\b(?:antidote|stomach pump\w*|pumped|charcoal|overdose|suicid\w*|self.?harm|wanting to die|mental health"
    r"|crisis team|psychiatrist|the (?:tablets|pills)|my (?:dark |bad )?thoughts|how low i)\b"
)
"""What a visit was about, if it was about that."""

_CRISIS_TEAM = re.compile(
    r"\b(?:saw|seen by|been (?:to|with)) (?:(?:the|my|a) )?(?:psychiatrist|crisis (?:team|nurse)"
    r"|mental health (?:team|nurse))\b"
)
_IN_DOUBT = re.compile(r"\b(?:not sure|unsure|dont know|wish|want to|if|until|when|hope|will i)\b")

TELL_OF_A_VISIT = words(
    "doctor doctors doc dr gp physician nurse neurologist physio physiotherapist consultant hospital clinic e er ed"
    " emergency urgent ambulance paramedic paramedics psychiatrist scan ct mri ecg test tests blood bloods seen checked"
    " examined assessed discharged treated scanned looked antidote ward"
)
TELL_OF_A_MISTAKE = words("mistake false ignore")
"""Words one of which stands in all that is said of either; most days say nothing of the kind."""

_TELL_OF_SAFETY = words("safe safer about antidote psychiatrist crisis mental")


def settled_by(text: str) -> AdviceState | None:
    """Return what words answer to urgent advice given before: seen by somebody, or a mistake."""
    line = lowered(text)
    told = words_of(line)
    if not told.isdisjoint(TELL_OF_A_MISTAKE) and _was_a_mistake(line):
        return AdviceState.MISTAKE
    return AdviceState.SEEN if not told.isdisjoint(TELL_OF_A_VISIT) and _was_seen(line) else None


def crisis_settled_by(text: str, *, taken: bool) -> AdviceState | None:
    """Return what words answer to a crisis; a visit counts if it was about that.

    `taken`: something was taken, and feeling safe does not end it.
    """
    line = lowered(text)
    told = words_of(line)
    if not told.isdisjoint(TELL_OF_A_MISTAKE) and _was_a_mistake(line):
        return AdviceState.MISTAKE
    if told.isdisjoint(_TELL_OF_SAFETY) and told.isdisjoint(TELL_OF_A_VISIT):
        return None
    if _says(line, NOT_ABOUT_ME) or (not taken and _IN_DOUBT.search(line) is None and _says(line, SAFE)):
        return AdviceState.MISTAKE
    about_it = TREATED.search(line) is not None and _was_seen(line)
    return AdviceState.SEEN if about_it or (not taken and _says(line, _CRISIS_TEAM)) else None


def _was_a_mistake(line: str) -> bool:
    if _says(line, MISTAKE):
        return True
    opened = [found for one in line.split(LINE_END) for found in sentences(one)[:1] if BARE_MISTAKE.match(found)]
    return _REGRET.search(line) is None and any("?" not in one for one in opened)


def _was_seen(line: str) -> bool:
    if not (_says(line, SEEN) or (_says(line, BEEN_THERE) and _CAME_OF_IT.search(line) is not None)):
        return False
    if _BEFORE_THAT.search(line) or _OF_ANOTHER.search(line):
        return False
    hindrances = [one.start() for said in (_SENT_ON, _IN_VAIN) for one in said.finditer(line)]
    # Whoever waited, or was sent on, and is home again was seen in the end.
    return not hindrances or _CAME_OF_IT.search(line, max(hindrances)) is not None


def _says(line: str, said: re.Pattern[str]) -> bool:
    return any(
        status(Spot(sentence=sentence, start=found.start(), end=found.end())) is Status.PRESENT
        for sentence in sentences(line)
        for found in said.finditer(sentence)
    )
