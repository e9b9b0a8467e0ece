"""Whether words in a text are about this person, now: negation, other people, the past, supposing and asking.

After the ideas of NegEx (Chapman 2001) and ConText (Harkema 2009): a trigger reaches a few words to its right until
something ends its reach. What stays unclear is DOUBTFUL, so that a question can be asked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Status(StrEnum):
    """How a sign stands in its sentence."""

    PRESENT = "present"
    DOUBTFUL = "doubtful"
    ABSENT = "absent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where something was found in a sentence, and where other signs stand in it.

    `goes_away`: once it is gone it does not count. `history`: what was, counts. `anybody`: others may have it.
    `compared`: what used to be and "now" is more so, is there.
    """

    sentence: str
    start: int
    end: int
    others: Sequence[tuple[int, int]] = ()
    goes_away: bool = True
    history: bool = False
    anybody: bool = False
    compared: bool = False


_NEGATION = re.compile(
    r"\b(?:no|not|never|without(?! (?:trying|meaning|wanting|intending|dieting|doing|effort|warning|noticing|realising"
    r"|realizing|explanation|(?:any|a|an|clear|obvious|good|apparent) (?:\w+ )?(?:reason|cause|effort|warning|diet"
    r"|explanation|trigger))\b)|none|nothing|neither|nor|dont|doesnt|didnt|havent|hasnt|hadnt|isnt|wasnt|arent|aint"
    r"|cannot see any|cant see any|free of|negative for|ruled out|denies|denied|deny|zero|isn t|free from|instead of"
    r"|lack of|rather than|absence of|nope|nah|nvr|neg for|wouldnt say|hardly any|rule out)\b"
    r"(?!\s+(?:only|just|sure|able|like|well|good|right|normal|sleep|slept|much|getting better|going away|improving"
    r"|better|stop|stopping|stopped|fade|fading|great|ok|okay|fine|relief|appetite|rest|idea|energy|change|improvement"
    r"|matter|reason|choice|doubt|longer|one|help|helped|helping|know|feel well|feeling well|work|worked|working"
    r"|think|want|understand|remember|let|care|myself|settle|settling|ease|easing|eased|shift|shifting|budge|lifting"
    r"|joke|kidding|lying|wait|until|used to|exaggerating|happy|safe|there yet|nice|wrong|clue|way|easy|point"
    r"|go away|gone away|going|go|cope|coping|eat|drink|drinking|eaten|even|quite|too|painkiller\w*|tablets?|pills?)\b)"
)
_ENDS_REACH = re.compile(
    r"\b(?:but|however|although|though|except|apart from|yet|because|since|so|then|now|which|and (?:i|my|its|now"
    r"|then|also|have|the|it|im|ive|a|with|suddenly)|until|after|still|instead|bc|cos|cuz|plus|just|when|while|have"
    r"|having|got|only|today)\b"
)
_HOLDING = re.compile(r"^\s*(?:have|had|having|got|get|feel|any|really|been)\b")
_NEW_THOUGHT = re.compile(
    r"^\s*(?:and |but |so |then |now |also )?(?:i|im|ive|my|its|it|the|this|there|left|right|both|suddenly|sudden"
    r"|now|but|then|also|have|had|having|got|feel|feeling|cant|cannot|can|very|just|only|still|since|after|woke|one"
    r"|face|arm|head|neck|a|with|bad|severe|getting|been|new|today|terrible|awful|worst|really|temp\w*|started)\b"
)
_ABSENT_AFTER = re.compile(
    r"^\s*(?:(?::|=|-|\()\s*)?(?:no|none|nope|nah|nil|negative|absent|0)\s*(?:$|[.,;!)]|and\b|but\b)"
    r"|^\s*(?::|=)\s*(?:no|none)\b|^\s*(?:was |were |is |are |has been |have been )?(?:negative|ruled out|not present"
    r"|excluded|denied|unlikely|absent)\b|^\s*(?:isnt there|under control|free\b)"
    r"|^\s*(?:has |have |is |was |are )?(?:not|never) (?:happened|there|present|a problem)\b"
)
_GONE_AFTER = re.compile(
    r"^\s*(?:is |has |are |have |all |now |was |had |already |finally |completely |since |then ){0,2}"
    r"(?:gone|went away|stopped|cleared|disappeared|resolved|passed|broke|settled|went|over)\b(?! (?:to|up|on|for))"
)
_OTHERS = (
    r"(?:son|daughter|wife|husband|partner|mum|mom|mother|dad|father|brother|sister|kid|kids|child|children|baby"
    r"|toddler|friend|friends|colleague|colleagues|boss|neighbou?r|neighbou?rs|flatmate|roommate|girlfriend|boyfriend"
    r"|gran|grandma|grandpa|grandmother|grandfather|nan|nana|grandad|granddad|aunt|auntie|uncle|cousin|coworker|dog"
    r"|cat|teacher|boy|girl|nephew|niece|family|client|patient|patients|grandson|granddaughter|hubby|missus|mate|bro"
    r"|sis|roomie|relative|relatives|parents?|in-?laws?|siblings?|student|students|bf|gf|housemate|ex|stepson|twin"
    r"|father in law|mother in law|grandparents?|little one|lad|coach|manager|employee|customer)"
)
_OTHER_PERSON = re.compile(
    r"(?<!had )(?<!having )(?<!have )(?<!since )(?<!after )(?<!had our )"
    rf"\b(?:my|our|the|a|his|her|their|your|some)\s+(?:\w+\s+)?{_OTHERS}(?:s)?\b|\b(?:he|she|they|hes|shes|theyre"
    rf"|someone|somebody|everyone|people|his|her|their|another person)\b"
    rf"|^\W*{_OTHERS}\b(?= (?:has|have|had|is|got|with))"
)
_MYSELF = re.compile(r"\b(?:i|im|ive|id|me|myself|my (?!" + _OTHERS + r"\b)(?!\w+ " + _OTHERS + r"\b)\w+)\b|\bmy\s*$")
_IN_THE_FAMILY = re.compile(
    r"^[^,.;]*?\b(?:runs? in (?:my|the|our) family|in (?:my|the|our) family"
    r"|on my (?:mother|father|mum|mom|dad)s side)\b"
    r"|^\s+(?:in|of|for|on) (?:my|the|a) (?:\w+ )?" + _OTHERS + r"\b"
)
_FAMILY_HISTORY = re.compile(r"\bfamily (?:history|hx|background) (?:of|with)\b|\bfamily history\b(?=[^,.;]*$)")
_AND_ME = re.compile(
    r"\b(?:me too|and (?:me|myself|i do too|so do i|i have it too|i do)|so do i|as do i|same (?:with|for|here) me"
    r"|same here|i have it too|ive (?:got|caught) it too|now (?:me|i have it|ive got it)|caught it (?:from|off))\b"
)
_PAST = re.compile(
    r"\b(?:(?:many|some|several|few|two|three|four|five|six|seven|eight|nine|ten|\d+|a couple of|couple of|couple"
    r"|a|twenty|thirty|fifteen)\s+(?:years?|yrs?|decades?)\s+(?:ago|back|before)|years ago|yrs ago|decades? ago"
    r"|long ago|ages ago|last year|as a (?:child|kid|teen|teenager|baby|student|boy|girl|young|toddler)|when i was"
    r"|(?<!im )(?<!am )(?<!get )(?<!getting )(?<!not )(?<!never )(?<!didnt )used to "
    r"(?!it|this|that|the)|in my (?:teens|twenties|thirties"
    r"|childhood|youth|early)|in (?:19|20)\d\d|back in|back when|(?<!no )history of|childhood|once had|in the past"
    r"|previously|at (?:school|uni|university|college|age \d+)|(?:[4-9]|1[0-9]|four|five|six|seven|eight|nine|ten"
    r"|many|several) (?:months|mths) ago|years back|in the (?:eighties|nineties|80s|90s)|as a young|long before)\b"
)
_THINGS = re.compile(
    r"\b(?:headaches|migraines|attacks|pains|aches|episodes|spells|auras|symptoms|head ?aches|one (?:headache|migraine"
    r"|attack|episode)|a (?:headache|migraine|attack))\b"
)
_PLURAL = re.compile(r"they|theyre|their")
_STILL_COMES = re.compile(
    r"\bnow (?:(?:i|ive) (?:\w+ )?(?:get|got|have) (?:it|them|one|these|those|a|an)\b|(?:they|theyre|it"
    r"|its|them|these|theres)\b"
    r"|(?:\w+ )?(?:every|each|daily|most|constant\w*|all the time|more)\b)(?! (?:\w+ )?(?:gone|stopped"
    r"|rare\w*|less|fewer"
    r"|better|ok|fine|no|not|never|just|only)\b)"
)
"""What used to come and comes now, by another word: "used to get one a month, now they come every day"."""

_NOW = re.compile(
    r"\b(?:now|again|today|since then|ever since|still|this (?:morning|week|evening|afternoon)|tonight|currently"
    r"|back then it|yesterday|at the moment|lately|these days)\b"
)
_CLAUSE_ENDS = re.compile(
    r"[,;:]|\bbut\b|\b(?:and|so) (?=(?:now|i|im|ive|my|today|this|then|its|it|a|have|suddenly|since|yesterday|last)\b)"
    r"|\bnow\b|\bsince then\b"
)
_LATELY = re.compile(
    r"\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last night|just now|sudden\w*"
    r"|all of a sudden|all at once"
    r"|out of (?:nowhere|the blue)|(?:an|one|two|three|few|couple of|\d+) (?:hours?|hrs?|minutes|mins|days) ago"
    r"|since (?:lunch|breakfast|dinner|waking|i woke)|(?:for|past|last|these|over) (?:the )?(?:last "
    r"|past )?(?:an|one|two|three"
    r"|four|five|six|few|couple of|\d+) (?:hours?|hrs?|minutes|mins|days?))\b"
)
_LONG = re.compile(
    r"\b(?:weeks|wks|fortnight|months?|mths|years?|yrs|ages|decades?|always|chronic\w*|childhood|birth"
    r"|usual\w*|as ever)\b"
)
_SUPPOSED = re.compile(
    r"\b(?:if i (?:get|got|had|have|ever|develop|start|feel|notice|see|wake)|if (?:it|there|you|someone|my|these|this)"
    r"|what if|in case|unless|would (?:it|be|a|that|mean|i)|worried (?:about|that)|afraid (?:of|that)|anxious about"
    r"|scared (?:of|that)|fear of|fear (?:it|its)|read (?:about|that)|reading about|heard (?:about|that)|article"
    r"|leaflet|watched|film|movie|series|warned|avoid|prevent|protect|before i get|risk of|signs? of|symptoms? of"
    r"|looking out for|look out for|watch (?:out )?for|googled?|documentary|podcast|told me to|learned about|lesson"
    r"|paranoid about|dreamt?(?:ed)? (?:of|about|that|i)|story about|chances? of|wonder(?:ing)? (?:about|if|whether)"
    r"|looked up|asked (?:me )?(?:about|if|whether)|never know if|training on|course on|post about|causes? of)\b"
)
_FEARED = re.compile(
    r"worried|afraid|scared|signs|symptoms|fear|paranoid|wonder|anxious|googled?|looked up|chances? of"
)
_ASKS_IN_GENERAL = re.compile(
    r"^\W*(?:when|how|what) (?:should|do|would) (?:i|you|we|one) (?:worry|be worried|need to worry|call|go to)\b"
    r"|^\W*(?:what|how|why|when|can|could|does|do|is|are|should|which|who|tell me|whats|explain)\b"
    r"(?!.*\b(?:i|im|my|me|ive)\b)"
)
_WONDERS = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:could|can|might|may|is|was) (?:it|this|that)\b|^\W*(?:am|could|might|may|do|did|have) i\b"
    r"|\b(?:could|might|may|can) (?:it|this|that) be\b|\b(?:it|this|that) (?:could|might|may|cant) be\b"
    r"|\b(?:is|was) (?:it|this|that) (?:a|an|my)?\b(?=[^,.;]*\?)|\bi wonder\b|\bhope (?:it|this) (?:isnt|is not|aint)\b"
    r"|\bnot sure (?:if|whether)\b|\bdont know (?:if|whether)\b|\bi think (?:i )?(?:might|may)\b"
)
_ASKS_NEXT = re.compile(
    r"\b(?:should i|what (?:should|do|can|could|is|shall)|whats|do i (?:need|have to)|is (?:that|this|it)|are these"
    r"|could (?:it|this|that)|can (?:it|this|that|i|you)|any (?:ideas|advice|tips)|why|how|normal|when should)\b"
)
_ANSWERED = re.compile(r"\?\s*[-:]?\s*(no|none|nope|nah|never|yes|yep|yeah)\b")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?;])\s+|\s+(?=but\b)|(?<=[a-z]);")


@lru_cache(maxsize=256)
def sentences(line: str) -> tuple[str, ...]:
    """Split a lower-case line into sentences, keeping the question mark; a question answered at once is none."""
    answered = _ANSWERED.sub(r" : \1 , ", line) if "?" in line else line
    return tuple(part for part in map(str.strip, _SENTENCE_ENDS.split(answered)) if part)


def status(spot: Spot) -> Status:
    """Tell how a sign stands where it was found."""
    before, after = spot.sentence[: spot.start], spot.sentence[spot.end :]
    if _ABSENT_AFTER.match(after) or (spot.goes_away and _GONE_AFTER.match(after)):
        return Status.ABSENT
    negated = _negated(spot, before, after)
    if negated is Status.ABSENT or (not spot.history and _past(spot)):
        return Status.ABSENT
    if not spot.anybody and _about_another(before, after):
        return Status.DOUBTFUL if _AND_ME.search(spot.sentence) else Status.ABSENT
    asked = _asked(spot, before, after)
    if asked is not Status.PRESENT:
        return asked
    return Status.DOUBTFUL if negated is Status.DOUBTFUL else _supposed(before)


def began_lately(spot: Spot) -> bool:
    """Tell whether the clause of a sign says that it began these days, and nothing of a longer time."""
    clause = _clause(spot)
    return _LATELY.search(clause) is not None and _LONG.search(clause) is None


def _asked(spot: Spot, before: str, after: str) -> Status:
    """Weigh a question: what was told before it stands, what it asks about is in doubt."""
    wonders = _WONDERS.search(spot.sentence)
    if _ASKS_IN_GENERAL.match(spot.sentence) and wonders is None:
        return Status.ABSENT
    if wonders is not None and wonders.start() <= spot.start:
        return Status.DOUBTFUL
    if not spot.sentence.endswith("?"):
        return Status.PRESENT
    told_first = "," in after or _ASKS_NEXT.search(after) is not None
    return Status.PRESENT if told_first and not _ASKS_NEXT.search(before) else Status.DOUBTFUL


def _supposed(before: str) -> Status:
    found = list(_SUPPOSED.finditer(before))
    if not found:
        return Status.PRESENT
    between = before[found[-1].end() :]
    if len(between.split()) > 7 or re.search(r"[,;]|\b(?:but|and|because|so) (?:now )?(?:i|im|ive|my)\b", between):
        return Status.PRESENT
    return Status.DOUBTFUL if _FEARED.search(found[-1].group()) else Status.ABSENT


def _negated(spot: Spot, before: str, after: str) -> Status:
    triggers = [one for one in _NEGATION.finditer(before) if not _inside(one.start(), spot.others)]
    if not triggers:
        return Status.PRESENT
    reach = triggers[-1].end()
    between = _HOLDING.sub("", before[reach:])
    if _ENDS_REACH.search(between):
        return Status.PRESENT
    denied = [end for start, end in spot.others if start >= reach and end <= spot.start]
    if denied:
        return _after_a_denied_one(before[max(denied) :], between, after)
    if "," in between:
        return _listed(between, after)
    return Status.ABSENT if len(between.split()) <= 7 else Status.DOUBTFUL


def _after_a_denied_one(gap: str, between: str, after: str) -> Status:
    """Judge a sign behind one that was denied: a list goes on with "or" or commas, anything else is a new thought."""
    if re.search(r"\b(?:or|nor)\b|/", gap):
        return Status.ABSENT
    if "," in between:
        return _listed(between, after)
    return Status.DOUBTFUL if re.search(r"\band\b|&", gap) else Status.PRESENT


def _inside(position: int, others: Sequence[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in others)


def _listed(between: str, after: str) -> Status:
    """Judge a sign after a comma: a list goes on with nouns and "or"; a new thought starts anew."""
    parts = [part for part in between.split(",")[1:] if part.strip()]
    if any(_NEW_THOUGHT.match(part) for part in parts):
        return Status.PRESENT
    ends_in_or = re.search(r"\b(?:or|nor)\b", between + after.partition(".")[0])
    return Status.ABSENT if ends_in_or else Status.DOUBTFUL


def _about_another(before: str, after: str) -> bool:
    if _IN_THE_FAMILY.match(after) or _FAMILY_HISTORY.search(before):
        return True
    others = [one for one in _OTHER_PERSON.finditer(before) if not _means_things(one, before)]
    if not others:
        return False
    mine = list(_MYSELF.finditer(before))
    return not mine or mine[-1].start() < others[-1].start()


def _means_things(found: re.Match[str], before: str) -> bool:
    """Tell whether "they" stands for headaches or attacks spoken of before, and for nobody."""
    earlier = before[: found.start()]
    return (
        _PLURAL.fullmatch(found.group()) is not None
        and _THINGS.search(earlier) is not None
        and _OTHER_PERSON.search(earlier) is None
    )


def _clause(spot: Spot) -> str:
    cuts = [cut.span() for cut in _CLAUSE_ENDS.finditer(spot.sentence)]
    first = max((end for _, end in cuts if end <= spot.start), default=0)
    last = min((start for start, _ in cuts if start >= spot.end), default=len(spot.sentence))
    return spot.sentence[first:last]


def _past(spot: Spot) -> bool:
    """Tell whether the clause of a sign, or a marker that opens the sentence, puts it into the past."""
    if _PAST.search(spot.sentence) is None or (spot.compared and _STILL_COMES.search(spot.sentence[spot.end :])):
        return False
    clause = _clause(spot)
    if _PAST.search(clause):
        return _NOW.search(clause) is None
    cuts = [cut.span() for cut in _CLAUSE_ENDS.finditer(spot.sentence)]
    first = max((end for _, end in cuts if end <= spot.start), default=0)
    opening = spot.sentence[: cuts[0][0]] if cuts else ""
    only_a_marker = len(opening.split()) <= 5 and _PAST.match(opening.removeprefix("about ")) is not None
    return only_a_marker and len(cuts) > 0 and first == cuts[0][1] and spot.sentence[cuts[0][0]] == ","
