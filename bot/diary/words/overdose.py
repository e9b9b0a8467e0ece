"""Too much medicine in a person's words: taken, or said so that it has to be asked about (CLINICAL 6.2).

Patterns read a lower-case clause without apostrophes. A number alone is a count of tablets or a dose in milligrams;
which one, the usual doses of the medicine tell, and where they cannot, the person is asked.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from bot.diary import doses
from bot.diary.doses import ANY_MEDICINE, NAMED, Dose
from bot.diary.words.patterns import LatePattern


class Amount(StrEnum):
    """How an amount of medicine strikes: too much for a day, or unclear."""

    TOO_MUCH = "too much"
    UNCLEAR = "unclear"


DRUG = rf"(?:{ANY_MEDICINE}|{NAMED}s?)"
_OF_MY = (
    r"(?:(?:of|my|the|these|those|them|his|her|strong|pain|sleeping|extra|remaining|left|blood|pressure|heart"
    r"|anxiety|old"
    r"|white|blue|pink|little|prescription|prescribed|(?:mum|mom|dad|gran|nan|grandma|granny|wife|husband|partner"
    r"|neighbour|mother|father|sister|brother)s)[ -]){0,4}"
)
_VERB = (
    r"(?:took|taken|swallowed|downed|popped|necked|ate|eaten|drank|had|(?:got|gone|went|been) through|gulped|scoffed"
    r"|guzzled|munched|chugged|swigged|knocked back|washed down|polished off|put away|consumed|ingested|taked|eated)"
)
_PACKET = r"(?:pack|packet|box|bottle|strip|blister|sheet|tub|prescription|supply|stash)"

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_OTHER = {"dozen": 12, "a dozen": 12, "half a dozen": 6, "two dozen": 24, "a hundred": 100, "hundred": 100}
_WORTH = {
    **{word: number for number, word in enumerate(_SMALL.split(), start=1)},
    **{word: number * 10 for number, word in enumerate(_TENS.split(), start=2)},
    **_OTHER,
}
_TEN_AND_ONE = rf"(?:{'|'.join(_TENS.split())})(?:[ -](?:{'|'.join(_SMALL.split()[:9])}))?"
_NUMBER = (
    rf"(?:\d{{1,3}}[.,]\d{{3}}|\d{{1,5}}(?:[.,]\d{{1,2}})?|half a dozen|two dozen|a dozen|a hundred|dozen|hundred"
    rf"|{_TEN_AND_ONE}|{'|'.join(sorted(_SMALL.split(), key=len, reverse=True))})"
)
_MG = r"(?:mg|mgs|milligrams?)"
_UNIT = rf"(?:{_MG}|g|grams?|x)"
_ALCOHOL = r"(?:whisky|whiskey|vodka|wine|beer|gin|rum|alcohol)"
_AMONG = (
    rf"(?:about|around|over|like|nearly|roughly|at least|more than|almost|and|plus|then|with|another|some|also|a|of|my"
    rf"|the|these|those|strong|sleeping|bottle|glass|{_ALCOHOL}|{_NUMBER} ?{_UNIT}?|{DRUG})"
)
_AFTER_IT = (
    r"(?:\W+(?:have|were|was|got|been|all|just|now|already)){0,2}\W+(?:taken|swallowed|gone down|inside me|in me)"
)

COUNTED = LatePattern(rf"\b{_VERB}(?: (?:\w+ly|just|already|also|another))?(?: (?:{_AMONG}[ ,&+-]+){{0,14}}){DRUG}\b")
"""A stretch of words that says what was taken and how many."""

COUNTED_FIRST = LatePattern(rf"\b{_NUMBER}(?: ?x)? {_OF_MY}{DRUG}{_AFTER_IT}\b")
"""The same with the number before the deed: "24 paracetamol taken"."""

COUNTED_AT_ONCE = LatePattern(
    rf"\b(?P<number>{_NUMBER}) (?:x )?{_OF_MY}(?P<drug>{DRUG})(?: all)? (?:at once|in one go|together|at the same"
    rf" time)\b"
)
"""A handful in one go, whatever the deed is called: "eight tablets at once"."""

COUNTED_LATER = LatePattern(
    rf"\b(?:{_VERB}|popping|taking|necking|swallowing|eating|munching|downing|knocking back|chewing)"
    rf" {_OF_MY}(?P<drug>{DRUG})\b[^.;]{{0,60}}?"
    rf"\b(?:had|took|taken|must be|about|around|like|prob\w*|maybe) (?:\w+ )?(?P<number>{_NUMBER})"
    r"(?: ?\+| (?:something|odd|or so|or more|plus|of them|in (?:total|all))|(?=\W*$))"
)
"""The same with the medicine first: "kept popping paracetamol, must be 20 odd"."""

_DONE = LatePattern(r"\b(?:taken|swallowed|gone down|in(?:side)? me)\b")

_EACH = LatePattern(
    rf"(?P<number>{_NUMBER}) ?(?:of (?:the |my |those )?{_NUMBER} )?"
    rf"(?:(?P<unit>mg|mgs|milligrams?|g|grams?)\b ?|(?:x ?)?\d+ ?{_MG} )?(?:x )?{_OF_MY}"
    rf"(?P<word>(?:{ANY_MEDICINE}) (?:of )?(?:\d+ ?{_MG} (?:of )?)?)?(?P<drug>{DRUG})?\b"
)
_AS_TOLD = (
    r"(?:as (?:prescribed|told|usual|directed|always|instructed)|prescribed|regularly|on time|every (?:day|morning)"
    r"|daily|this (?:week|month|year)|lately|recently|these days|(?:in|over) the (?:last|past|years|week|month)"
    r"|last (?:week|month|year)|(?:a|per|each) (?:week|month)|(?:in|over) (?:\d+|two|three|four|five|six|seven) "
    r"(?:days|weeks|months)|in my \w+|to (?:sort|take|buy|collect|order)"
    r"|(?:\d+|none|some|one|two|three|four|five|six|few|more|any) left)"
)
_WITH_BREAKFAST = r"(?:this morning|with (?:food|water|breakfast)|already today|for the day)"
NOT_TOO_MUCH = LatePattern(rf"^\W+(?:\w+ ){{0,4}}{_AS_TOLD}\b")
"""What follows tablets that were taken as they should be, or over a long time."""

_ROUTINE = LatePattern(rf"^\W+(?:\w+ ){{0,4}}{_WITH_BREAKFAST}\b")
_USUAL_WAY = LatePattern(
    r"^\W+(?:(?:\w+ ){0,3}(?:for (?:my|the|a|it)\b|before (?:bed|sleep|work|lunch|dinner)|as needed|(?:which )?helped"
    r"|at (?:night|noon|bedtime|lunch|dinner|\d)|(?:with|after) (?:lunch|food|breakfast|dinner|water)"
    rf"|and (?:it|that) (?:\w+ )?(?:help|ease|work))|(?:\w+ ){{0,4}}{_AS_TOLD}\b)"
)
"""What follows a dose that was nothing out of the ordinary."""

_AT_ONCE = LatePattern(
    r"^\W+(?:\w+ ){0,2}?(?:(?:all )?at once|in one go|all together)\b|^\W+in (?:a|an|one|two|\d) (?:hours?|go)\b"
)
_MINE = re.compile(r"\bmy (?:\w+ )?$")
"""Before a number, what makes it a dose somebody has as a rule: "took my 30 amitriptyline"."""

_TOO_MANY_AT_ONCE = 6

ALL_OF_THEM = LatePattern(
    rf"\b{_VERB} (?:\w+ )?(?:all|every one|every single one|every|every single|too many|too much|loads|a lot|lots"
    rf"|handfuls?|a handful|fistfuls?|a fist ?ful?l|a load|a bunch|a pile|heaps|tons|stacks|the rest)"
    rf" {_OF_MY}(?:{_PACKET} of )?{_OF_MY}{DRUG}\b"
    rf"|\b{_VERB} (?:\w+ )?(?:w?hole|entire) (?:(?:weeks?|months?|fortnights?) (?:worth )?(?:of )?)?{_OF_MY}"
    rf"(?:{_PACKET} of {_OF_MY}{DRUG}|(?:tablets|pills|meds|medicines|medication|capsules))\b"
    rf"|\b(?:{_VERB}|emptied|finished off|drink|drunk|swallow|eat) (?:half (?:of )?)?(?:the|a|an|my|one|1)"
    rf" (?:(?:w?hole|entire|full) )?"
    rf"{_PACKET} of {_OF_MY}{DRUG}\b(?! (?:back |out |home |over )?(?:to|from|out|away|upstairs|downstairs)\b)"
    rf"|\b(?:took|taken|swallowed|downed|necked|emptied) (?!(?:half|one|1) ){_NUMBER} (?:\w+ )?"
    rf"(?:packs|packets|boxes|bottles|strips|blisters|sheets) (?:of )?{_OF_MY}{DRUG}\b"
)
OUTRIGHT = LatePattern(
    rf"\b(?:took|taken|swallowed|downed|necked) (?:the|a|an) (?:w?hole|entire) {_PACKET}\b"
    r"(?! (?:of|back|to|out|home|away|from|with|in)\b)"
    r"|\b(?:took|taken|swallowed|downed|necked) (?:them all|all of them|every one of them|the lot)\b"
    r"(?! (?:of|in|to|from|back|out|home|away|off|down|with)\b)"
    r"|\b(?:took|taken|swallowed) everything in (?:the|my|our) (?:\w+ )?(?:cupboard|cabinet|drawer)\b"
    r"|\b(?:took|taken|had|swallowed) (?:\w+ ){0,2}(?:double|twice|triple|(?:three|four|five|\d+) times)"
    r" (?:the |my |a )?(?:\w+ ){0,2}(?:dose|amount)\b(?! (?:of (?:coffee|tea|water|caffeine|vitamin)))"
    rf"|\b(?:took|taken) (?:double|triple) (?:the |my )?{DRUG}\b"
    r"|\b(?:drank|drunk|swallowed|took|taken) (?:\w+ ){0,3}(?:bleach|anti ?freeze|weed ?killer|rat poison|poison"
    r"|pesticide|white spirit|cleaning fluid)\b"
    r"|\b(?:took|taken) (?:way |far )?more (?:\w+ ){0,3}than (?:(?:the|my|it|its) )?(?:label|packet|box|leaflet"
    r"|limit|max\w*|allowed|recommended|i should"
    r"|i (?:was|am) (?:told|meant|supposed|allowed))\b"
    rf"|\b(?:chucked|threw|shoved|tipped|poured|stuffed|shovelled|chucking|throwing|shoving) (?:\w+ ){{0,5}}{DRUG}"
    r" (?:all )?(?:down|into|in) (?:me|my (?:throat|neck|mouth|gob))\b"
    rf"|\b(?:took|taken|had|swallowed) (?:my|the) (?:morning|evening|night|bedtime|daily) {_OF_MY}{DRUG}"
    r" (?:three|four|3|4|five|5) times\b"
    rf"|\b(?:(?:w?hole|entire) (?:\w+ ){{0,2}}?(?:{_PACKET}|{DRUG})|all (?:of )?(?:my|the) {_OF_MY}{DRUG}) (?:is|are"
    rf"|has gone"
    r"|have gone|went) (?:now |all )?(?:inside me|in me|down me|in my (?:stomach|belly))\b"
    r"|\bemptied (?:the|my|our) (?:medicine|bathroom|pill) (?:cabinet|cupboard|chest|box) (?:down|into)\b"
    rf"|\b(?:taking|took|taken|popping|eating|had|having) {_OF_MY}{DRUG} (?:\w+ )?every (?:hour|half (?:an )?hour"
    rf"|\d+ minutes"
    r"|few minutes)\b"
    rf"|\b(?:weeks?|months?|fortnights?) (?:worth )?of {_OF_MY}{DRUG} (?:all )?(?:at once|in one go|together)\b"
    r"|\b(?:drank|drunk|chugged|swigged|downed|necked) (?:the|a|my) (?:w?hole )?bottle of (?:\w+ ){0,2}(?:syrup|linctus"
    r"|night ?nurse)\b"
    r"|\boverdos(?:e|ed|ing|es)\b|\bod(?:ed|d) on\b|\b(?:taken|took) an od\b"
)
"""Words of an overdose that need no counting."""


TWICE_BY_MISTAKE = LatePattern(
    r"\b(?:double|triple)[ -]dosed\b|"
    rf"\b(?:took|taken) {_OF_MY}(?:{DRUG}|dose) twice\b(?= (?:by|in error|without|because i forgot))"
    rf"|\b(?:took|taken|had) (?:my|the) (?:morning|evening|night|bedtime|daily) {_OF_MY}{DRUG} (?:twice|two times|2"
    rf" times)\b"
    rf"|\b(?:accidentally|by mistake) (?:\w+ )?(?:took|taken) {_OF_MY}(?:{DRUG}|dose) twice\b"
)
"""A dose taken again unawares: whether that is too much depends on the medicine."""


GRAMS = re.compile(
    rf"\b(?P<number>{_NUMBER}) ?(?:g|grams?) (?:of )?(?P<drug>{DRUG})\b(?= (?:since|today|already|so far|in (?:one"
    rf"|a) day))"
)
"""What was taken up to now, by its weight."""

TOO_MANY = re.compile(
    r"\b(?:took|taken|swallowed) too (?:many|much)(?: of (?:them|these|those|it|my \w+))?"
    r"(?=\W*$|[.,!;]| (?:today|tonight|already|by (?:mistake|accident)|at once|and)\b)"
    rf"|\b{DRUG}\b[^.;]{{0,60}}\blost (?:count|track)\b"
)
"""Too many, and of what is not said."""


def amounts(sentence: str) -> Iterator[tuple[re.Match[str], Amount]]:
    """Yield every place at which a sentence tells of too much medicine, and how sure that is."""
    for unclear in (TWICE_BY_MISTAKE, TOO_MANY):
        for match in unclear.finditer(sentence):
            yield match, Amount.UNCLEAR
    for pattern, named in ((OUTRIGHT, True), (ALL_OF_THEM, False)):
        for match in pattern.finditer(sentence):
            if not _as_told(sentence[match.end() :], named=named):
                yield match, Amount.TOO_MUCH
    yield from _handfuls(sentence)
    for pattern in (COUNTED, COUNTED_FIRST) if _DONE.search(sentence) else (COUNTED,):
        for match in pattern.finditer(sentence):
            amount = _counted(match.group(), sentence[match.end() :])
            if amount is not None:
                yield match, amount


def _handfuls(sentence: str) -> Iterator[tuple[re.Match[str], Amount]]:
    for match in COUNTED_LATER.finditer(sentence):
        if _number(match["number"]) > doses.of(match["drug"]).most_tablets and not _as_told(
            sentence[match.end() :], named=True
        ):
            yield match, Amount.TOO_MUCH
    for match in COUNTED_AT_ONCE.finditer(sentence):
        if _number(match["number"]) >= _TOO_MANY_AT_ONCE:
            yield match, Amount.TOO_MUCH
    for match in GRAMS.finditer(sentence):
        most = doses.of(match["drug"]).most_mg
        if most is not None and _number(match["number"]) * 1000 > most:
            yield match, Amount.TOO_MUCH


def _as_told(after: str, *, named: bool) -> bool:
    """Tell whether tablets were taken as they should be; painkillers by name are no tablets of every morning."""
    return NOT_TOO_MUCH.match(after) is not None or (not named and _ROUTINE.match(after) is not None)


def _counted(stretch: str, after: str) -> Amount | None:
    found = {
        _judged(one, after, mine=_MINE.search(stretch, 0, one.start()) is not None)
        for one in _EACH.finditer(stretch)
        if one["drug"] or one["word"]
    }
    return next((amount for amount in (Amount.TOO_MUCH, Amount.UNCLEAR) if amount in found), None)


def _judged(one: re.Match[str], after: str, *, mine: bool) -> Amount | None:
    number, drug, unit = _number(one["number"]), one["drug"] or "", one["unit"]
    dose = doses.of(drug)
    if unit is not None:
        mg = number * 1000 if unit.startswith("g") else number
        return Amount.TOO_MUCH if dose.most_mg is not None and mg > dose.most_mg else None
    if _as_told(after, named=dose.most_mg is not None or drug.startswith(("painkiller", "opioid"))):
        return None
    if one["word"] or "mg" in one.group():  # Tablets by name, or by their strength: "12 x 500mg paracetamol".
        return _tablets(number, dose, after)
    in_words = not one["number"][0].isdigit()  # A dose is written in digits.
    return _tablets(number, dose, after) if in_words else _number_alone(number, dose, after, mine=mine)


def _tablets(number: float, dose: Dose, after: str) -> Amount | None:
    at_once = number >= _TOO_MANY_AT_ONCE and _AT_ONCE.match(after) is not None
    return Amount.TOO_MUCH if at_once or number > dose.most_tablets else None


def _number_alone(number: float, dose: Dose, after: str, *, mine: bool) -> Amount | None:
    """Judge a number without a unit, as a count of tablets unless it is a dose of that medicine."""
    too_many = _tablets(number, dose, after)
    if too_many is None or not dose.may_be_mg(number):
        return too_many
    if number >= 100:  # Nobody counts so many; a dose it is, of one day.
        return Amount.TOO_MUCH if dose.most_mg is not None and number > dose.most_mg else None
    if _AT_ONCE.match(after):
        return Amount.TOO_MUCH
    in_the_usual_way = _USUAL_WAY.match(after) is not None
    if dose.is_odd_in_mg(number):
        return Amount.UNCLEAR if mine or in_the_usual_way else Amount.TOO_MUCH
    return None if in_the_usual_way else Amount.UNCLEAR


def _number(written: str) -> float:
    if written in _WORTH:
        return _WORTH[written]
    if written[0].isdigit():
        thousands = re.fullmatch(r"(\d{1,3})[.,](\d{3})", written)
        return float("".join(thousands.groups()) if thousands else written.replace(",", "."))
    return sum(_WORTH[word] for word in re.split("[ -]", written))
