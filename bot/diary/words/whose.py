"""Whose a sign is: this person's, or another's of whom they write.

Another person owns what is said of them, and a list that goes on with it. Somebody who only calls, worries, sleeps or
measures owns nothing, and a part of the sentence without a subject is then the writer's.
"""

import re
from functools import lru_cache

from bot.diary.words.people import OTHERS
from bot.diary.words.spot import Spot, Status

_OF_AN_EYE = (
    r"(?!pupils? (?:\w+ ){0,4}?(?:big|small|tiny|wide|huge|blown|dilated|uneven|unequal|different|shrinks?|bigger"
    r"|smaller|larger|large|pinpoint|fixed|open)\b)"
)
"""A pupil that is none at school."""

_OTHERS = rf"(?:{_OF_AN_EYE}(?:{OTHERS}))"
_PLACE = (
    r"(?! (?:house|place|home|flat|car|birthday|party|wedding|funeral|school|office|room|class|garden|kitchen"
    r"|of all)\b)"
)
_DOES = (
    r"has|have|had|is|are|was|were|got|gets|with|sent|called|fell|hit|hurt|went|came|took|says?|said|thinks?|told|fainted"
    r"|collapsed|keeps?|cant|could|will|passed|started|woke|looks?|seems?|being|having|lost|broke|felt|couldnt|wont|gave"
    r"|feels?|suffers?|ended|does|did|dropped|fractured|developed|needs?|whos?|just|also|now|suddenly|nearly|died"
    r"|confused|drowsy|muddled|unwell|ill|sick|poorly|forgetful|disoriented|dizzy|weak|paralysed|unconscious|limping"
)
_OF_THEIRS = (
    r"(?:memory|mind|personality|speech|face|mouth|smile|arm|leg|hand|foot|head|neck|eye|eyes|eyelid|legs|arms|hands|fever"
    r"|headache|headaches|migraine|migraines|balance|bladder|vision|sight|grip|symptoms)"
)
_OTHER_PERSON = re.compile(
    r"(?<!as )(?<!\bim )(?<!\bam )(?<!into )(?<!had )(?<!having )(?<!have )(?<!since )(?<!after )(?<!had our )"
    rf"\b(?:my|our|the|a|his|her|their|your|some)\s+(?:\w+\s+)?{_OTHERS}s?\b(?! of all\b){_PLACE}"
    r"|(?<!like )(?<!as if )(?<!as though )\b(?:he|she|they(?! (?:have |had |just |then )?(?:did|given?|gave|put|took"
    r"|taken|stuck|told|tried|prescribed|scanned|checked|operated|removed|fused|injected|drained|tested|done|sent)\b)|hes|shes|theyre"
    r"|someone|somebody|everyone|people|his|her|their|another person)\b"
    rf"|(?:^\W*|[,;:] |\b(?:and|but|so|when|while|because) ){_OTHERS}s?\b"
    rf"(?= (?:(?:at|in|from|of|on) (?:\w+ )?\w+ )?(?:{_DOES})\b)"
    rf"|\b(?<!my ){_OTHERS}s (?=(?:\w+ )?{_OF_THEIRS}\b)"
)
_MYSELF = re.compile(rf"\b(?:i|im|ive|id|me|myself|my (?!{_OTHERS}s?\b)(?!\w+ {_OTHERS}s?\b)\w+)\b|\bmy\s*$")
_OF_MINE = re.compile(r"\b(?:me|my|myself)\b")
_WHOM_I_MET = re.compile(
    r"\s+(?:(?:who|that|whom) )?(?:i|ive|we) (?:\w+ )?(?:saw|seen|see|met|meet|know|knew|treat\w*|visit\w*|care\w*"
    r"|look\w*|help\w*|work\w*|nurs\w+|teach|taught|live\w*|spoke|talk\w*|follow\w*)\b"
)
_IN_THE_FAMILY = re.compile(
    r"^[^,.;]*?\b(?:runs? in (?:my|the|our) family|in (?:my|the|our) family"
    r"|on my (?:mother|father|mum|mom|dad)s side)\b"
    rf"|^\s+(?:in|of|for|on) (?:my|the|a) (?:\w+ )?{_OTHERS}s?\b"
)
_FAMILY_HISTORY = re.compile(r"\bfamily (?:history|hx|background) (?:of|with)\b|\bfamily history\b(?=[^,.;]*$)")
_AND_ME = re.compile(
    r"\b(?:me too|and (?:me|myself|i do too|so do i|i have it too|i do)|so do i|as do i|same (?:with|for|here) me"
    r"|same here|i have it too|ive (?:got|caught) it too|now (?:me|i have it|ive got it)|caught it (?:from|off)"
    r"|gave (?:it to )?me"
    r"|with me (?:in|on|beside)|both of us|we both|we were both)\b"
)
_THINGS = re.compile(
    r"\b(?:headaches|migraines|attacks|pains|aches|episodes|spells|auras|symptoms|head ?aches|one (?:headache|migraine"
    r"|attack|episode)|a (?:headache|migraine|attack)|legs|arms|hands|feet|knees|fingers|eyes|lips"
    r"|words|lights|spots)\b"
)
_PLURAL = re.compile(r"they|theyre|their")
_ENDS = re.compile(r"[,;:]|\s-\s")
_BESIDE = re.compile(
    r"\b(?:with|beside|opposite|to"
    r"|(?:gett|putt|dropp|feed|bath|dress|carry|lift|hold|chas|walk|push|pick)ing(?: up| off)?)\s*$"
)
_ILL = re.compile(
    r"\b(?:ill|sick|unwell|poorly|flu|covid|virus|bug|hospital|died|dying|has|have|had|got|caught|suffers?)\b"
)
_STANDS_BY = re.compile(
    r"\b(?:call\w*|phon\w+|rang|ring\w*|worr\w+|scared|frightened|afraid|concerned|anxious|upset|panick\w+|panics"
    r"|crying|asleep|sleep\w*|napping|in bed|at (?:work|school|home|nursery|college)|is out|are out|away|here|coming"
    r"|on (?:his|her|their|the) way|measured|measures|checked|took (?:me|my)|sent|drove|driv\w+|brought|made|makes"
    r"|wants? me|asked|visit\w*|watch\w*|play\w*|help\w*|gone|nearby)\b"
    r"|\b(?:says?|said|tells?|told|reckons?|thinks?|thought|noticed)\b"
)
_MEASURED = re.compile(r"^\s*(?:just )?(?:measured?|checked|read|took (?:(?:my|the|a) )?(?:temp\w*|readings?|it))\b")
_SAID = re.compile(r"^\W*(?:\w+ )?(?:\w+\) )?(?:says?|said|told|thinks?|noticed?|notices|saw|found|reckons?|spotted)\b")
_TO_ME = re.compile(r"\byou(?:re|r)?\b")
"""What they say to somebody's face: "he says you are slurring"."""

_ONE_OF_TWO = re.compile(r"\b(?:one|left|right|half)\b")
_GOES_ON = re.compile(r"\b(?:and|so|because|cos|cuz|as|since|while)\b|&")
_WHO = re.compile(r", (?:who|whose)\b")
_STARTS_ANEW = re.compile(r"^\s*(?:and |so )?(?:now|today|suddenly|sudden|since|woke)\b")


def whose(spot: Spot) -> Status:
    """Tell whether a sign is this person's; DOUBTFUL where it may be theirs or another's."""
    before = spot.before
    if _IN_THE_FAMILY.match(spot.after) or _FAMILY_HISTORY.search(before):
        return _unless_shared(spot)
    named = [one for one in _others_in(spot.sentence) if one.end() <= spot.start]
    others = [one for one in named if not _means_things(one, before)]
    if not others or _OF_MINE.search(spot.words):
        return Status.PRESENT
    met = _WHOM_I_MET.match(before, others[-1].end())
    end = others[-1].end() if met is None else met.end()
    if _MYSELF.search(before, end):
        return Status.PRESENT
    found = _of_them(spot, others[-1].start(), end)
    return _unless_shared(spot) if found is Status.ABSENT else found


@lru_cache(maxsize=64)
def _others_in(sentence: str) -> tuple[re.Match[str], ...]:
    return tuple(_OTHER_PERSON.finditer(sentence))


def _unless_shared(spot: Spot) -> Status:
    return Status.DOUBTFUL if _AND_ME.search(spot.sentence) else Status.ABSENT


def _of_them(spot: Spot, named: int, end: int) -> Status:
    """Judge a sign that stands behind another person, without any word of oneself between."""
    cuts = [cut.span() for cut in _ENDS.finditer(spot.sentence, end, spot.start)]
    beside = _BESIDE.search(spot.sentence, 0, named) is not None
    if not cuts:
        return _in_their_part(spot, spot.sentence[end : spot.start], beside=beside)
    if _WHO.match(spot.sentence, end):
        return Status.ABSENT
    theirs, newest = spot.sentence[end : cuts[0][0]], spot.sentence[cuts[-1][1] : spot.start]
    told_of_them = any(end <= start < cuts[0][0] for start, _ in spot.ailments)
    if _SAID.match(theirs) and told_of_them:
        return Status.DOUBTFUL
    if _MEASURED.match(theirs):
        return Status.PRESENT
    if told_of_them or _ILL.search(theirs):
        return Status.DOUBTFUL if _STARTS_ANEW.match(newest + spot.words) else Status.ABSENT
    begins = max((cut.end() for cut in _ENDS.finditer(spot.sentence, 0, named)), default=0)
    stands_by = beside or _STANDS_BY.search(spot.sentence, begins, cuts[0][0])
    return Status.PRESENT if stands_by else Status.DOUBTFUL


def _in_their_part(spot: Spot, between: str, *, beside: bool) -> Status:
    """Judge a sign in the same part of the sentence as the other person."""
    if _MEASURED.match(between):
        return Status.PRESENT
    if said := _SAID.match(between):
        if _TO_ME.search(between[said.end() :] + spot.words):
            return Status.PRESENT
        told_of_me = spot.seen and _ONE_OF_TWO.search(between[said.end() :] + spot.words)
        return Status.PRESENT if told_of_me else Status.DOUBTFUL
    goes_on = _GOES_ON.search(between)
    bystander = beside or (goes_on is not None and _STANDS_BY.search(between, 0, goes_on.start()) is not None)
    return Status.DOUBTFUL if bystander and not re.match(r"\s*(?:who|has|have|had|with)\b", between) else Status.ABSENT


def _means_things(found: re.Match[str], before: str) -> bool:
    """Tell whether "they" stands for headaches, limbs or the like spoken of before, and for nobody."""
    earlier = before[: found.start()]
    return (
        _PLURAL.fullmatch(found.group()) is not None
        and _THINGS.search(earlier) is not None
        and _OTHER_PERSON.search(earlier) is None
    )
