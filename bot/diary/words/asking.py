"""Whether words are asked about, supposed, feared or learnt of, and not told.

A question may hold what is true: "is it normal that my face is numb?", "should I worry, my speech is slurred?"
"""

import re
from functools import lru_cache

from bot.diary.words.spot import Spot, Status

_SUPPOSED = re.compile(
    r"\b(?:(?<!sure )(?<!know )if i (?:get(?! (?:up|out)\b)|got|had|have|ever|develop|start|feel|notice|see|wake)"
    r"|(?<!sure )(?<!know )if (?:it|there|you|someone|my|these|this)|what if|if (?:\w+ ){0,3}ever\b"
    r"|(?:happens?|happened|dangerous|call|worry) if"
    r"|in case(?! (?:(?:it|its|this|that|you|anyone)(?: is| are)? )?(?:matters?|helps?|relevant|important|useful|needed"
    r"|wonder\w*|interested|asks?)\b)|unless|would (?:it|be|a|that|mean|i)|worried (?:about|that)|afraid (?:of|that)"
    r"|anxious about|scared (?:of|that)|fear of|fear (?:it|its)|read (?:about|that)|reading about|heard (?:about|that)"
    r"|article|leaflet|watched (?:\w+ ){1,4}(?:about|on|of|where|with)|(?:film|movie|series|video|episode|news"
    r"|programme|show|book|novel|game|lecture|talk|clip|reel|tiktok|poster|campaign) (?:about|on|of|where|with)"
    r"|documentary|podcast|warned|avoid|prevent|protect|before i get|risk of|signs? of"
    r"|symptoms? of|looking out for|look out for|watch (?:out )?for|googled?|told me to|learned about|lesson"
    r"|paranoid about|dreamt?(?:ed)? (?:of|about|that|i)|story about|chances? of|wonder(?:ing)? (?:about|if|whether)"
    r"|looked up|asked (?:me )?(?:about|if|whether)|never know if|training on|course on|post about|causes? of"
    r"|imagin(?:e|ed|ing)|(?:check|test|scan|screen)(?:ed|ned|s)? (?:me )?for|thought (?:it|i|my|this|that))\b"
)
_FEARED = re.compile(
    r"worried|afraid|scared|signs|symptoms|fear|paranoid|wonder|anxious|googled?|looked up|chances? of|thought"
    r"|(?:check|test|scan|screen)"
)
_ALL_CLEAR = re.compile(r"[^.;]*?\b(?:all clear|negative|clear|ruled out|was fine|all (?:ok|fine|good))\b")
_CHECKED = re.compile(r"check|test|scan|screen")
_TOLD_ANEW = re.compile(
    r"[,;:]|\b(?:but|and|because|cos|so|then|while) (?:(?:now|then|suddenly|all of a sudden) )*(?:i|im|ive|my|the)\b"
)
_ASKS_IN_GENERAL = re.compile(
    r"^\W*(?:when|how|what) (?:should|do|would) (?:i|you|we|one) (?:worry|be worried|need to worry|call|go to)\b"
    r"|^\W*(?:what(?! an?\b)|how|why|when(?= (?:should|shall|do|does|did|is|are|can|will|would)\b)"
    r"|(?:can|could)(?! (?:not|no|barely|hardly|only|just|still|feel"
    r"|hear|see)\b)|does|do|should|which|who|tell me|whats|explain"
    r"|(?:is|are)(?! (?:getting|not|still|very|really|so|worse|better|numb|weak|droop\w*|stiff)\b))\b"
    r"(?!.*\b(?:i|im|my|me|ive)\b)"
)
_ASKS_FOR_HELP = re.compile(
    r"^\W*(?:what|how) (?:to|can|could|do you) (?:do |treat |help |stop |handle |get rid of |deal )"
    r"(?:with |about |for )?(?!if\b|when\b|in case\b)"
)
"""A question how to help what is there, not whether it is."""

_WONDERS = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:could|can|might|may|is|was) (?:it|this|that)\b|^\W*(?:am|could|might|may|do|did|have) i\b"
    r"|\b(?:could|might|may|can) (?:it|this|that) be\b|(?<!as )\b(?:it|this|that) (?:could|might|may|cant) be\b"
    r"|\b(?:is|was) (?:it|this|that) (?:a|an|my)?\b(?=[^,.;]*\?)|\bi wonder\b|\bhope (?:it|this) (?:isnt|is not|aint)\b"
    r"|\bnot sure (?:if|whether)\b|\bdont know (?:if|whether)\b|\bi think (?:i )?(?:might|may)\b|\bdo you think\b"
)
_TAKES_FOR_TRUE = re.compile(
    r"\b(?:is (?:it|that|this)|its) (?:\w+ )?(?:normal|ok|okay|bad|serious|dangerous|common|weird|usual|worrying|fine)"
    r" (?:that|because|(?=(?:half )?my\b|i (?:have|cant|am)\b))|^\W*(?:why|how come)\b(?!.*\b(?:would|do people)\b)"
    r"(?=.*\b(?:i|my|me|im|ive)\b)"
)
"""A question that takes for true what it speaks of."""

_THE_REASON = re.compile(
    r"(?:[,:;]|\s-|\b(?:because|cos|as|since)) ?(?:and |because |cos |since |as )?"
    r"(?:i (?:have|had|got|am|feel|cant|can not|keep|just)|ive|im|my|there is|theres)\b"
)
"""What is told beside a question as the reason why it is asked."""

_ASKS_NEXT = re.compile(
    r"\b(?:should i|what (?:should|do|can|could|is|shall)|whats|do i (?:need|have to)|is (?:that|this|it)|are these"
    r"|could (?:it|this|that)|can (?:it|this|that|i|you)|any (?:ideas|advice|tips)|why|how|normal|when should)\b"
)
_SUDDENLY = re.compile(r"\b(?:sudden\w*|all of a sudden|now|today|since)\b")


def asked(spot: Spot) -> Status:
    """Weigh a question: what was told before it stands, what it asks about is in doubt."""
    sentence, before = spot.sentence, spot.before
    takes = _TAKES_FOR_TRUE.search(before)
    if takes is not None:
        return Status.PRESENT
    wonders = _wonders(sentence)
    if wonders is None and _ASKS_IN_GENERAL.match(sentence):
        real = _ASKS_FOR_HELP.match(sentence) or (sentence.startswith("why") and _SUDDENLY.search(sentence))
        return Status.DOUBTFUL if real else Status.ABSENT
    if wonders is not None and wonders.start() <= spot.start:
        return Status.PRESENT if _reason_told(before + spot.words, wonders.end()) else Status.DOUBTFUL
    if not sentence.endswith("?"):
        return Status.PRESENT
    told_first = "," in spot.after or _ASKS_NEXT.search(spot.after) is not None
    if told_first and not _ASKS_NEXT.search(before):
        return Status.PRESENT
    return Status.PRESENT if _ASKS_NEXT.search(before) and _reason_told(before + spot.words, 0) else Status.DOUBTFUL


@lru_cache(maxsize=64)
def _wonders(sentence: str) -> re.Match[str] | None:
    return _WONDERS.search(sentence)


def _reason_told(text: str, after: int) -> bool:
    return _THE_REASON.search(text, after) is not None


def supposed(spot: Spot) -> Status:
    """Tell what is supposed, learnt of or warned about (ABSENT) and what is feared (DOUBTFUL) from what is told."""
    before = spot.before
    found = list(_SUPPOSED.finditer(before)) if before else None
    if not found:
        return Status.PRESENT
    kind, between = found[-1].group(), before[found[-1].end() :]
    if len(between.split()) > 7 or _TOLD_ANEW.search(between):
        return Status.PRESENT
    if _CHECKED.match(kind) and _ALL_CLEAR.match(spot.after):
        return Status.ABSENT
    return Status.DOUBTFUL if _FEARED.search(kind) else Status.ABSENT
