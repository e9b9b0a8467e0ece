"""Whether words are denied: "no fever", "fever: none", "the rash is gone", and how far a denial reaches.

After the ideas of NegEx (Chapman 2001): a trigger reaches a few words to its right until something ends its reach.
"""

import re

from bot.diary.words.spot import Spot, Status

_NEGATION = re.compile(
    r"\b(?:no|not|(?<!like )(?<!as )never|without(?! (?:trying|meaning|wanting|intending|dieting|doing|effort|warning"
    r"|noticing|realising|realizing|explanation|(?:any|a|an|clear|obvious|good|apparent) (?:\w+ )?(?:reason|cause"
    r"|effort|warning|diet|explanation|trigger))\b)|none|(?<!as )(?<!from )nothing|neither|nor"
    r"|dont|doesnt|didnt|havent|hasnt|hadnt|isnt"
    r"|wasnt|arent|aint|cannot see any|cant see any|free of|negative for|ruled out|denies|denied|deny|zero|isn t"
    r"|free from|instead of|lack of|rather than|absence of|nope|nah|nvr|neg for|wouldnt (?:say|call|describe)"
    r"|hardly any|rule out|all clear (?:for|of|from)"
    r"|(?:nobody|no one|noone|none of us)(?: else)?(?: (?:here|at home|in the (?:house|flat|office)))?"
    r" (?:has|had|have|got|gets|is|was|feels|felt|with))\b"
    r"(?!\s+(?:diet\w*|(?:been )?(?:on a diet|dieting|trying)|changed? (?:my|what)"
    r"|tried|knowing|reali[sz]ing|seeing|noticing|expecting|thinking|looking"
    r"|only|just|sure|able|like|well|good|right|normal|sleep|slept|much|getting better|going away|improving"
    r"|better|stop|stopping|stopped|fade|fading|great|ok|okay|fine|relief|appetite|rest|idea|energy|change|improvement"
    r"|matter|reason|choice|doubt|longer|one|help|helped|helping|know|feel well|feeling well|work|worked|working"
    r"|think|want|understand|remember|let|care|myself|settle|settling|ease|easing|eased|shift|shifting|budge|lifting"
    r"|joke|kidding|lying|wait|until|used to|exaggerating|happy|safe|there yet|nice|wrong|clue|way|easy|point"
    r"|go away|gone away|going|go|cope|coping|eat|drink|drinking|eaten|even|quite|too|painkiller\w*|tablets?|pills?"
    r"|hungry|thirsty|(?:(?:that|so|too|very) )?long|been drinking|had (?:a drink|any alcohol)"
    r"|(?:(?:more|any) )?(?:meds?|medicines?|medication|paracetamol|ibuprofen|food|breakfast|lunch|dinner|coffee|water"
    r"|doctors?|gp|appointments?|signal|internet|money"
    r"|answer|luck|hope|strength left)|(?:obvious|apparent|clear|good|real|particular) (?:reason|cause|trigger)|cause"
    r"|trigger|warning)\b)(?!\s*(?:[,;.)]|:\s))"
)
"""What denies what follows; not where something else is denied, nor a "no" that answers what went before."""

_ENDS_REACH = re.compile(
    r"\b(?:but|however|although|though|except|apart from|yet|because|since|so|then|now|which|and (?:i|my|its|now"
    r"|then|also|have|the|it|im|ive|a|with|suddenly)|until|after|still|instead|bc|cos|cuz|plus|just|when|while|have"
    r"|having|got|only|today)\b|(?<!of)(?<!for)(?<!following):"
)
_HOLDING = re.compile(r"^\s*(?:have|had|having|got|get|feel|any|really|been)\b")
_NEW_THOUGHT = re.compile(
    r"^\s*(?:and |but |so |then |now |also )?(?:i|im|ive|my|its|it|the|this|there|left|right|both|suddenly|sudden"
    r"|now|but|then|also|have|had|having|got|feel|feeling|cant|cannot|can|very|just|only|still|since|after|woke|one"
    r"|face|arm|head|neck|a|with|bad|severe|getting|been|new|today|terrible|awful|worst|really|temp\w*|started)\b"
)
_ABSENT_AFTER = re.compile(
    r"^\s*(?:(?::|=|-|\()\s*)?(?:no|none|nope|nah|nil|negative|absent|0)\s*(?:$|[.,;!)]|and\b|but\b)"
    r"|^\s*(?:\w+\s*)?[:=]\s*(?:no|none|nope|nah|nil|negative|absent)\b|^\s*(?:no|none)\b(?=[^.]*\byes\b)"
    r"|^\s*(?:was |were |is |are |has been |have been )?(?:negative|ruled out|not present"
    r"|excluded|denied|unlikely|absent)\b|^\s*(?:isnt there|under control|free\b)"
    r"|^\s*(?:has |have |is |was |are )?(?:not|never) (?:happened|there|present|a problem)\b"
)
_PRESENT_AFTER = re.compile(r"^\s*(?:\w+\s*)?(?:[:=-]\s*)?\b(?:yes|yep|yeah)\b")
_ONLY_UNTIL_NOW = re.compile(
    r"^\s*(?:\w+ ){0,4}?(?:until|till|til|before) (?:now|today|this|yesterday|tonight|last night|just now)\b"
)
_GONE_AFTER = re.compile(
    r"^\s*(?:is |has |are |have |all |now |was |had |already |finally |completely |since |then ){0,2}"
    r"(?:gone|went away|stopped|cleared|disappeared|resolved|passed|broke|settled|went"
    r"|over(?=\s*(?:$|[.,;!)]|(?:now|again|and|but|with|by|since|today|an?)\b)))\b"
    r"(?! (?:to|up|on|for)\b)(?! down (?:\w+ )?(?:with|after|on|thanks|because|from|for)\b)"
)
_NO_LACK = re.compile(
    r"(?:no|zero) (?:(?:bladder|bowel) and (?:bladder|bowel) "
    r"|(?:(?!(?:and|with|but|control|feeling|strength|sensation)\b)\w+ ){0,3})"
    r"(?:loss|problems?|trouble|issues?|leaks?|leaking|leakage|accidents?|incontinence|changes?|difficult\w*)\b"
)
"""A sign that is a want of something, "no loss of control", and is itself denied."""

_NOT_THAT = re.compile(r"\bnot (?:so much )?(?:that|because|just that)\b[^,]*$")
"""What is told behind its comma is told: "not that my arm hurts, I can't move it"."""

_ONLY_HOW_BAD = re.compile(
    r"\s*(?:really |quite |even )?(?:an?|the|such an?|too|so|very|as|that) (?:\w+ )?(?:bad|severe|strong|terrible|huge"
    r"|massive|big|monster|killer|worst|awful|horrible|sudden|intense|proper|full(?: |-)blown)"
    r"(?: (?:of an?|kind of|sort of))? $"
)
"""What says no more than how bad a thing is, or is not: "not a bad headache" is a headache."""

_CANT_BE_WITHOUT = re.compile(
    r"\b(?:cant|cannot|couldnt|wont|hardly|barely|never|impossible to|unable to|not) (?:\w+ ){1,4}without$"
)
"""What comes with all that is done: "I can't chew without my jaw hurting"."""

_A_TIME = re.compile(r"(?:sudden\w*|woke|today|since|this (?:morning|afternoon|evening)|yesterday|last night)\b")
"""What begins with a time tells when, and goes on with no list of what is denied."""

_OF_ITS_KIND = re.compile(r"(?:new|sudden|severe|bad|worse\w*|constant|one-sided|left|right|both)\s+")
"""What is said of a sign right before it, so that a denial means both: "no new weakness"."""


def denied(spot: Spot) -> Status:
    """Tell whether what was found is denied, gone, or not there in so many words."""
    after = spot.after
    if _ABSENT_AFTER.match(after) or (spot.goes_away and _GONE_AFTER.match(after)):
        return Status.ABSENT
    if _NO_LACK.match(spot.sentence, spot.start):
        return Status.ABSENT
    if "," in spot.words and _NOT_THAT.search(spot.before):
        return Status.PRESENT
    before = spot.before
    triggers = [one.span() for one in _NEGATION.finditer(before) if not _CANT_BE_WITHOUT.search(before, 0, one.end())]
    reach = next((end for start, end in reversed(triggers) if not _inside(start, spot)), None)
    if reach is None or _PRESENT_AFTER.match(after) or _ONLY_UNTIL_NOW.match(after):
        return Status.PRESENT
    return _reached(spot, before[reach:], reach)


def _reached(spot: Spot, behind: str, reach: int) -> Status:
    between = _HOLDING.sub("", behind)
    if not spot.in_doubt and _ONLY_HOW_BAD.match(between):
        return Status.PRESENT
    if _ENDS_REACH.search(between):
        return Status.PRESENT
    denied_before = [
        end
        for start, end in spot.others
        if start >= reach and end <= spot.start and not _OF_ITS_KIND.fullmatch(spot.sentence, start, spot.start)
    ]
    if denied_before:
        return _after_a_denied_one(spot.before[max(denied_before) :], between, spot)
    if "," in between:
        return _listed(between, spot)
    if " / " in between:
        return Status.DOUBTFUL
    return Status.ABSENT if len(between.split()) <= 7 else Status.DOUBTFUL


def _after_a_denied_one(gap: str, between: str, spot: Spot) -> Status:
    """Judge a sign behind one that was denied: a list goes on with "or" or commas, anything else is a new thought."""
    if re.search(r"\b(?:or|nor)\b|\S/\S", gap) or gap == "/":
        return Status.ABSENT
    if "," in between:
        return _listed(between, spot)
    return Status.DOUBTFUL if re.search(r"\band\b|&|/", gap) else Status.PRESENT


def _inside(position: int, spot: Spot) -> bool:
    """Tell whether a "no" belongs to a sign by itself, as in "no feeling"; not in "no loss of feeling"."""
    return any(start <= position < end and not _NO_LACK.match(spot.sentence, start) for start, end in spot.others)


def _listed(between: str, spot: Spot) -> Status:
    """Judge a sign after a comma: a list goes on with nouns and "or"; a new thought starts anew."""
    parts = [part for part in between.split(",")[1:] if part.strip()]
    if any(_NEW_THOUGHT.match(part) for part in parts):
        return Status.PRESENT
    if re.search(r"\b(?:or|nor)\b", between + spot.after.partition(".")[0]):
        return Status.ABSENT
    return Status.PRESENT if _A_TIME.match(spot.words) else Status.DOUBTFUL
