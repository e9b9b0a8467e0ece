"""Whether words in a text are about this person, now: negation, other people, the past, supposing and asking.

After the ideas of NegEx (Chapman 2001) and ConText (Harkema 2009): a trigger reaches a few words to its right until
something ends its reach. What stays unclear is DOUBTFUL, so that a question can be asked.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How a sign stands in its sentence."""

    PRESENT = "present"
    DOUBTFUL = "doubtful"
    ABSENT = "absent"


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where something was found in a sentence."""

    sentence: str
    start: int
    end: int


_NEGATION = re.compile(
    r"\b(?:no|not|never|without|none|nothing|neither|nor|dont|doesnt|didnt|havent|hasnt|hadnt|isnt|wasnt|arent|aint"
    r"|cannot see any|cant see any|free of|negative for|ruled out|denies|denied|deny|zero|isn t|free from|instead of"
    r"|lack of)\b"
    r"(?!\s+(?:only|just|sure|able|like|well|good|right|normal|sleep|much|getting better|going away|improving"
    r"|better|stop|stopping|fade|fading)\b)"
)
_ENDS_REACH = re.compile(
    r"\b(?:but|however|although|though|except|apart from|yet|because|since|so|then|now|which|and (?:i|my|its|now"
    r"|then|also|have|the|it)"
    r"|until|after|still|instead)\b"
)
_NEW_THOUGHT = re.compile(
    r"^\s*(?:and |but |so |then |now |also )?(?:i|im|ive|my|its|it|the|this|there|left|right|both|suddenly|sudden"
    r"|now|but|then|also|have|had|having|got"
    r"|feel|feeling|cant|cannot|can|very|just|only|still|since|after|woke|one|face|arm|head|neck)\b"
)
_POST_NEGATION = re.compile(
    r"^\s*(?::|=|-)?\s*(?:no\b|none\b|is gone|has gone|are gone|gone\b|went away|negative|ruled out|not present"
    r"|isnt there|under control)"
)
_OTHERS = (
    r"(?:son|daughter|wife|husband|partner|mum|mom|mother|dad|father|brother|sister|kid|kids|child|children|baby"
    r"|toddler"
    r"|friend|friends|colleague|colleagues|boss|neighbou?r|neighbou?rs|flatmate|roommate|girlfriend|boyfriend"
    r"|gran|grandma|grandpa"
    r"|grandmother|grandfather|nan|aunt|uncle|cousin|coworker|dog|cat|teacher|boy|girl|nephew|niece|family|client"
    r"|patient)"
)
_OTHER_PERSON = re.compile(
    r"(?<!had )(?<!having )(?<!have )(?<!since )(?<!after )"
    rf"\b(?:my|our|the|a|his|her|their|your)\s+(?:\w+\s+)?{_OTHERS}(?:s)?\b|\b(?:he|she|they|hes|shes|theyre"
    r"|someone|somebody|everyone|people|his|her|their)\b"
)
_MYSELF = re.compile(r"\b(?:i|im|ive|id|me|myself|my (?!" + _OTHERS + r"\b)(?!\w+ " + _OTHERS + r"\b)\w+)\b|\bmy\s*$")
_PAST = re.compile(
    r"\b(?:(?:many|some|several|few|two|three|four|five|six|seven|eight|nine|ten|\d+|a couple of"
    r"|a)\s+years?\s+ago|years ago|decades? ago|long ago|ages ago"
    r"|last year|as a (?:child|kid|teen|teenager|baby|student|boy|girl|young)|when i was|used to|in my (?:teens"
    r"|twenties|thirties|childhood|youth)"
    r"|in (?:19|20)\d\d|back in|history of|childhood|once had|in the past|previously|(?:[4-9]|1[0-9]|four|five"
    r"|six|seven|eight|nine|ten|many|several) months ago)\b"
)
_SUPPOSED = re.compile(
    r"\b(?:if i (?:get|had|have|ever|develop|start|feel|notice)|if (?:it|there|you|someone|my)|what if|in case"
    r"|unless|would|worried (?:about|that)|afraid (?:of|that)"
    r"|scared (?:of|that)|fear of|read (?:about|that)|heard (?:about|that)|article|leaflet|watched|film|movie"
    r"|series|warned"
    r"|avoid|prevent|protect|before i get|risk of|signs? of|symptoms? of|looking out for|look out for)\b"
)
_ASKS_IN_GENERAL = re.compile(
    r"^\W*(?:when|how|what) (?:should|do|would) i (?:worry|be worried|need to worry|call|go to)\b"
    r"|^\W*(?:what|how|why|when|can|could|does|do|is|are|should|which|who|tell me)\b(?!.*\b(?:i|im|my|me|ive)\b)"
)
_WONDERS = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:could|can|might|may|is|was) (?:it|this|that)\b|^\W*(?:am|could|might|do|did|have) i\b"
    r"|\b(?:could|might|may) (?:it|this|that) be\b|\b(?:it|this|that) (?:could|might|may) be\b"
)


def sentences(line: str) -> tuple[str, ...]:
    """Split a lower-case line into sentences, keeping the question mark."""
    found = re.split(r"(?<=[.!?;])\s+|\s+(?=but\b)|(?<=[a-z]);", line)
    return tuple(part.strip() for part in found if part.strip())


def status(spot: Spot) -> Status:
    """Tell how a sign stands where it was found."""
    before, after = spot.sentence[: spot.start], spot.sentence[spot.end :]
    negated = _negated(before, after)
    if negated is Status.ABSENT or _about_another(before, after) or _past(spot.sentence):
        return Status.ABSENT
    if _ASKS_IN_GENERAL.match(spot.sentence) and not _could_it_be(spot.sentence):
        return Status.ABSENT
    if _SUPPOSED.search(before) and not re.search(r"\b(?:but|and) (?:now )?i\b", before):
        return Status.DOUBTFUL if re.search(r"worried|afraid|scared|signs|symptoms", before) else Status.ABSENT
    if negated is Status.DOUBTFUL or spot.sentence.endswith("?") or _could_it_be(spot.sentence):
        return Status.DOUBTFUL
    return Status.PRESENT


def _could_it_be(sentence: str) -> bool:
    """Tell whether a person wonders about themselves ("could it be a stroke", "is it", "am I having")."""
    return _WONDERS.search(sentence) is not None


def _negated(before: str, after: str) -> Status:
    if _POST_NEGATION.match(after):
        return Status.ABSENT
    triggers = list(_NEGATION.finditer(before))
    if not triggers:
        return Status.PRESENT
    between = before[triggers[-1].end() :]
    if _ENDS_REACH.search(between):
        return Status.PRESENT
    if "," not in between:
        return Status.ABSENT if len(between.split()) <= 7 else Status.DOUBTFUL
    return _listed(between, after)


def _listed(between: str, after: str) -> Status:
    """Judge a sign after a comma: a list goes on with nouns and "or"; a new thought starts anew."""
    parts = [part for part in between.split(",")[1:] if part.strip()]
    if any(_NEW_THOUGHT.match(part) for part in parts):
        return Status.PRESENT
    ends_in_or = re.search(r"\b(?:or|nor)\b", between + after.partition(".")[0])
    return Status.ABSENT if ends_in_or else Status.DOUBTFUL


def _about_another(before: str, after: str) -> bool:
    others = list(_OTHER_PERSON.finditer(before))
    if not others:
        return re.match(r"\s+(?:in|of|for) (?:my|the) (?:\w+ )?" + _OTHERS + r"\b", after) is not None
    mine = list(_MYSELF.finditer(before))
    return not mine or mine[-1].start() < others[-1].start()


def _past(sentence: str) -> bool:
    found = _PAST.search(sentence)
    return found is not None and not re.search(
        r"\b(?:now|again|today|since then|ever since|still|this (?:morning|week))\b", sentence
    )
