"""How words of despair are meant: figures of speech, and whose they are, when and whether (CLINICAL 6.2).

Patterns read a lower-case sentence without apostrophes in which slips were undone.
"""

import re


def _either(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


DOING = r"(?! (?:\w+ )?(?:doing|lifting|stretching|during|with|by|at|in|while|playing|running|exercising|carrying)\b)"
THE_PAIN = (
    r"(?:all |so much |such )?(?:(?:this|these|those|the|constant|my) ){0,2}(?:awful |terrible )?"
    r"(?:pain|headaches?|migraines?|agony|suffering)"
)
_NO_MEDICINE = (
    r"(?:coffee|caffeine|chocolate|sugar|screens?|sun|stretching|work|news|tv|telly|television|exercise|yoga|carbs"
    r"|netflix|youtube|tiktok|instagram|facebook|films?|movies|cartoons|football|cricket|gaming|meetings|emails"
    r"|zoom|relatives|family time|christmas|carols|cheese|cake|pizza|turkey|crisps|cuteness|sunshine|shopping)"
)

IDIOM = _either(
    r"\b(?:\w+ )?killing (?:me|it|time)\b|\bkill(?:s|ed) (?:me|time)\b"
    r"|\bkill(?:s|ed|ing)? my (?:neck|back|head|shoulders?|feet|mood|eyes)\b",
    r"\bdying (?:of|from|for|to) (?:a |an |some )?\w+|\bdie (?:laughing|of (?:boredom|embarrassment"
    r"|laughter|shame|hunger"
    r"|thirst|heat|cold))\b|\b(?:nearly|almost) died\b|\bdied (?:laughing|of (?:boredom|laughter))\b|\bdie on me\b",
    r"\b(?:could|would) (?:kill|murder) (?:my|a|an|for|the|this|that)\b(?! ?self)|\b(?:kill|murder)"
    r" (?:for )?(?:my|a|the|this"
    r"|that) (?:chair|desk|boss|coffee|beer|bed|computer|pillow|nap|massage)\b",
    r"\bdead ?(?:line|lift|lock|beat)s?\b|\bdead (?:weight|end|battery|phone|tired|pan|heading|on time|arm|leg)\b",
    r"\blife admin\b|\bdrop dead gorgeous\b|\bto die for\b|\bover my dead body\b|\bdie ?hard\b|\bold habits die\b",
    r"\b(?:end|ending) it (?:here|there|by|at|early|with)\b|\bsuicide (?:squad|prevention|sprints?|drills?|doors?)\b",
    r"\b(?:phone|battery|laptop|car|plant|tablet|computer) (?:is |has |just |was )?(?:dead|died|dying)\b",
    rf"\boverdos\w+ (?:on|of) (?:\w+ )?{_NO_MEDICINE}\b",
    r"\b(?:dont|do not|didnt) want to (?:be here|live) (?:in|at|with|near|for|until|so|too)"
    rf" (?!{THE_PAIN}\b)",
    r"\bkill(?:ing|ed)? my ?self laughing\b|\bkilling my ?self (?:at (?:work|the gym)|trying to)\b",
)

OWN = re.compile(r"\b(?:i|im|ive|id|ill)\b")
"""The subject of what somebody says of themselves: what stands before it denies nothing and is about nobody else."""

OF_ME = re.compile(r"\b(?:i|im|ive|id|ill|me|my ?self|my)\b")
CLAUSE_ENDS = re.compile(r"[;:.]|\b(?:and|but|so|because|cos|cuz|now|then|worry)\b")
DENIES_WHAT_FOLLOWS = re.compile(
    r"\b(?:not|never|dont|didnt|doesnt|isnt|wouldnt|arent)\W+(?:\w+\W+){0,2}?"
    r"(?:that|think|say|saying|said|mean|meant|means|like|as if|as though|because|feel|believe|admit)"
    r"(?: that| like)?\W*$"
)
"""What somebody says about their own words before they say them: "I don't think I want to die"."""

CARRIES_ITS_NO = re.compile(r"\b(?:dont|do not|no longer|not|never|didnt|no|isnt|no ?one|nobody|cant|cannot)\b")
DOES = re.compile(
    r"^(?:want|wan|wish|going|gonna|about|ready|plan|try|tried|will|took|taken|swallow|down|popped|necked|ate|eaten"
    r"|drank|drunk|had|got|emptied|\d)"
)
"""How words begin that are a deed or a wish of somebody unnamed; only a "not" right before them denies them."""

NOT_DONE = re.compile(
    r"\b(?:not|never|dont|do not|didnt|havent|hadnt|wouldnt|wont|isnt|arent|without|nor|cant|couldnt)"
    r"(?: (?:really|even|ever|actually|yet|have|had|just|been|once|going to|want to))?\W*$"
)
REFUSED = re.compile(
    r"\b(?:dont|do not|didnt|never|not|wouldnt|wont) (?:\w+ )?"
    r"(?:(?:want(?:ed)?|wanna|wish|going|gonna|planning|like|try(?:ing)?|about)|(?P<thought>think(?:ing)?))\b.*"
    r"(?:\b(?:die|dead|dying)\b|\b(?:kill|hurt|harm|cut|end|jump|hang)(?:ing|ting)?\b)"
    r"|\b(?:not|no|never|havent|dont) (?:\w+ ){0,2}suicid"
)
LONG_AGO = re.compile(
    r"(?:^|[,;.:]|\b(?:and|but|so|yes|well|because)\b)\W*(?:about |some |more than )?"
    r"(?:(?:\w+ )?(?:years|decades|months) ago|last year|as a (?:child|kid|teen\w*|student)"
    r"|when i was (?:a |an )?(?:\d+|child|kid|teen\w*|student|boy|girl|young\w*|little|small)"
    r"|when i was at (?:school|uni\w*|college)|(?:back )?in (?:19|20)\d\d|in the past"
    r"|back then|in my (?:teens|twenties|thirties|youth))\W*$"
)
"""A marker of the past that opens the clause of what is said next."""

IDLY = re.compile(r"^ (?:over|for) (?:a|an|some|work)\b")
"""What follows "I'm not going to kill myself" when it is only said."""

ALMOST = re.compile(r"\b(?:almost|nearly|tempted to|thought about having)\W*$")
SINCE = re.compile(r"\b(?:ever )?since\b")
RETURNS = re.compile(r"\b(?:again|still|coming back|came back|is back|are back|now i do|never stopped|never left)\b")
WONDERING = re.compile(r"^\W*(?:can|could|does|do|what|how|is|are|am|why|will|would|how many|should)\b")
FEARS_IT = re.compile(r"\b(?:afraid|scared|worried|fear|frightened|avoid|prevent|risk|careful|without|warned)\b")
OF_ANYBODY = re.compile(r"^(?!.*\b(?:i|im|ive|me)\b).*(?:suicidal|suicide|kill (?:you|a person|someone|somebody))\b")
MAY_I = re.compile(r"\b(?:can|could|will|would|might) i (?:\w+ ){0,2}$")
SUPPOSES = re.compile(r"\b(?:if i|what if|would|can you|could you) (?:\w+ ){0,2}$")
