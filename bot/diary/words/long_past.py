"""Whether words tell of the past: years ago, as a child, used to. "Now", "again" and "when I was driving" do not."""

import re

from bot.diary.words.spot import Spot, Status

_NUMBER = (
    r"(?:many|some|several|few|two|three|four|five|six|seven|eight|nine|ten|\d+|a couple of|couple of|couple|a|twenty"
    r"|thirty|fifteen)"
)
_DECADES = r"(?:teens|twenties|thirties|forties|fifties|[2-8]0s|childhood|youth|early)"
_YOUNG = (
    rf"(?:(?:just|only|about|around|still|very|really|much|like) )?(?:an? (?:\w+ )?(?:child|kid|boy|girl|teen\w*"
    rf"|student|baby|toddler|lad)\b|young\w*|small|little|in my {_DECADES}|(?:at|in) (?:\w+ )?(?:school|uni\w*|college)"
    r"|pregnant|growing up|(?:\d+|ten|eleven|twelve|\w+teen|twenty|thirty)\b(?! (?:hours?|hrs?|minutes?|mins?|weeks?"
    r"|days?|km|miles?|m|met\w+|feet|floors?|steps?|beers?|pages?)\b))"
)
_AGO = (
    rf"{_NUMBER}\s+(?:years?|yrs?|decades?)\s+(?:ago|back|before)|years ago|yrs ago|decades? ago"
    r"|(?<!not )(?<!not too )(?<!not so )(?<!not that )(?:a )?(?:long(?: time)?|ages) ago"
    rf"|(?<!like )(?<!as )(?<!than )(?<!since )last year|as (?:a )?(?:child|kid|teen|teenager|baby|student|boy|girl"
    rf"|toddler|young \w+)|(?:back )?when i was {_YOUNG}|in my {_DECADES}|in (?:19|20)\d\d|in the (?:eighties|nineties"
    rf"|[89]0s)"
    r"|back in (?:(?:19|20)\d\d|the (?:day|days|eighties|nineties|noughties|[5-9]0s)|my \w+ days|school|uni|college"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?<!my )back when (?:i|we) (?:was|were|had|used|lived|worked|did|played|went)"
    r"|in the past(?! (?:few|couple|hours?|hrs?|min\w*|days?|weeks?|half|an?|one|two|three|four|five|six|\d+)\b)"
    r"|(?:[4-9]|1[0-9]|four|five|six|seven|eight|nine|ten|many|several) (?:months|mths) ago|years back|long before"
)
_PAST = re.compile(
    rf"\b(?:{_AGO}|(?<!im )(?<!am )(?<!get )(?<!getting )(?<!not )(?<!never )(?<!didnt )used to (?!it|this|that|the)"
    r"|(?<!no )history of|childhood|once had|previously|at age \d+)\b"
)
_OPENS = re.compile(rf"(?:about |around |once )?(?:{_AGO}|previously)(?: \w+)?\W*")
"""A time of the past that opens a sentence, and nothing else before its comma."""

_CLOSES = re.compile(rf"\W*(?:(?:that|this|it|all) )?(?:was )?(?:(?:some|about|around) )?(?:{_AGO})\W*")
"""The same behind the last comma of a sentence."""

_WHERE_THE_YOUNG_ARE = re.compile(r"\b(?:had|got|have had|ive had)\b.*\bat (?:school|uni|university|college)\b")
"""An illness somebody "had at school" may be of long ago; what happens at school may be of today."""

_NOW = re.compile(
    r"\b(?:now|again|today|since then|ever since"
    r"|still(?! (?:brings?|talks?|remembers?|laughs?|jokes?|mentions?|tells?|thinks?|says?)\b)"
    r"|this (?:morning|week|evening|afternoon)|tonight|currently"
    r"|back then it|yesterday|at the moment|lately|these days)\b"
)
_HAPPENED_AGAIN = re.compile(
    r"\b(?:(?:it|this|that|(?:the )?same(?: thing)?) (?:just |has |has just |is )?(?:happened|happening|came back"
    r"|started|is back|back|returned)|(?:had|got|have) (?:one|another|it|the same)(?: one| thing)?"
    r"(?: again| today| this| yesterday| last| just)|another one)\b"
)
_NOT_AGAIN = re.compile(r"\b(?:never|not|no|nothing|hasnt|havent|didnt|without)\b")
_STILL_COMES = re.compile(
    r"\bnow (?:(?:i|ive) (?:\w+ )?(?:get|got|have) (?:it|them|one|these|those|a|an)\b|(?:they|theyre|it"
    r"|its|them|these|theres)\b"
    r"|(?:\w+ )?(?:every|each|daily|most|constant\w*|all the time|more)\b)(?! (?:\w+ )?(?:gone|stopped"
    r"|rare\w*|less|fewer"
    r"|better|ok|fine|no|not|never|just|only)\b)"
    r"|\b(?:the|this|these) (?:last|past) (?:\w+ )?(?:weeks?|months?) (?:its|theyre|they|it)\b"
    r"(?! (?:\w+ ){0,2}(?:gone|stopped|rare\w*|less|fewer|better|ok|fine|good|not|never|settled)\b)"
)
"""What used to come and comes now, by another word: "used to get one a month, now they come every day"."""

_RECOVERED = re.compile(
    r"[^.;]*?\b(?:(?:all|fully|completely|totally) (?:recovered|healed|better|cleared|gone|resolved)|recovered (?:fully"
    r"|completely|since|well)|(?:fine|ok|well|good|clear) (?:ever )?since|got over it|cleared up|made a full)\b"
)
_A_DATE = re.compile(r"\b(?:in (?:19|20)\d\d|years ago|decades ago|as a (?:child|kid|baby|teenager))\b")
"""A time so long past that what got better since is of no account."""

_OF_THAT_TIME = re.compile(r"\b(?:then\W*$|back then|at the time|at that time|in those days)")
_MAY_BE_PAST = re.compile(r"ago|back|last year|as |when i was|used to|in |history|childhood|once|previously|at |long")
"""One of these stands in every marker of the past; most sentences hold none."""


def long_past(spot: Spot) -> Status:
    """Tell whether a sign is of the past, by its own part of the sentence or by a time that opens the sentence."""
    sentence = spot.sentence
    if _MAY_BE_PAST.search(sentence) is None or (spot.compared and _STILL_COMES.search(spot.after)):
        return Status.PRESENT
    clause = spot.clause()
    if _NOW.search(clause):
        return Status.PRESENT
    if _PAST.search(clause):
        return Status.PRESENT if _happened_again(spot.after) else Status.ABSENT
    if _WHERE_THE_YOUNG_ARE.search(clause):
        return Status.DOUBTFUL
    if _A_DATE.search(spot.before) is not None and _RECOVERED.match(spot.after) is not None:
        return Status.ABSENT
    of_that_time = _OF_THAT_TIME.search(clause) is not None and _PAST.search(spot.before) is not None
    told_of_it = of_that_time or _opened_by_the_past(spot) or _closed_by_the_past(spot)
    return Status.ABSENT if told_of_it else Status.PRESENT


def _happened_again(after: str) -> bool:
    again = _HAPPENED_AGAIN.search(after)
    return again is not None and _NOT_AGAIN.search(after, 0, again.end()) is None


def _opened_by_the_past(spot: Spot) -> bool:
    """Tell whether the sentence opens with a time of the past, and the sign stands right behind its comma."""
    cuts = spot.cuts()
    if not cuts or spot.sentence[cuts[0][0]] != "," or _OPENS.fullmatch(spot.sentence[: cuts[0][0]]) is None:
        return False
    return max((end for _, end in cuts if end <= spot.start), default=0) == cuts[0][1]


def _closed_by_the_past(spot: Spot) -> bool:
    """Tell whether a time of the past, and nothing else, stands behind the comma right behind the sign's part."""
    behind = [(start, end) for start, end in spot.cuts() if start >= spot.end]
    if len(behind) != 1 or spot.sentence[behind[0][0]] != ",":
        return False
    return _CLOSES.fullmatch(spot.sentence, behind[0][1]) is not None
