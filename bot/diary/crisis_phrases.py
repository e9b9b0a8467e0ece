"""The words of despair and overdose, and the figures of speech that only look like them (CLINICAL 6.2).

Patterns read a lower-case sentence without apostrophes in which slips were undone.
"""

import re


def _either(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_WANT = (
    r"(?:wan(?:t|ted|na)?(?: to| too)?|wanting to|wanna|wish(?:ing)?(?: to| i could)?|plan(?:ning)? (?:to|on)|ready to"
    r"|like to|tempted to|rather|long(?:ing)? to|thinking (?:of|about)|think(?:ing)? (?:of|about)|time to)"
)
_WILL = (
    r"(?:going to|gonna|about to|try(?:ing)? to|tried to|will|ill|might|may|think(?:ing)? i(?:ll| will| should)"
    r"|feel(?:ing)? like|have to|need to|could|should)"
)
_DIE = r"(?:die|be dead|dying|end it all|end my life|ending my life|disappear for ?ever)"
_HARM = (
    r"(?:kill(?:ing)? my ?self|harm(?:ing)? my ?self|hang(?:ing)? my ?self|end(?:ing)? my life|end it all"
    r"|cut(?:ting)? my ?self|jump(?:ing)? (?:off|in front)|overdose)"
)
_DOING = r"(?! (?:\w+ )?(?:doing|lifting|stretching|during|with|by|at|in|while|playing|running|exercising|carrying)\b)"
_DRUG = (
    r"(?:tablets?|pills?|meds?|medicines?|medications?|painkillers?|paracetamol|acetaminophen|tylenol|ibuprofen|nurofen"
    r"|aspirin|codeine|co ?-?codamol|codamol|tramadol|oxycodone|opioids?|triptans?|sumatriptan|naproxen|capsules?"
    r"|amitriptyline|antidepressants|diazepam)"
)
_PAINKILLER = (
    r"(?:painkillers?|paracetamol|acetaminophen|tylenol|ibuprofen|nurofen|aspirin|codeine|co ?-?codamol|codamol"
    r"|tramadol|oxycodone|opioids?|naproxen)"
)
_MANY = (
    r"(?:about |around |over |like |nearly |more than )?"
    r"(?:[1-9]\d|\d{3,}|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty)"
)
_OF_MY = r"(?:(?:of|my|the|these|those|them|his|her|strong|pain|sleeping|extra|remaining|left|blood|pressure)[ -]){0,4}"
_AS_TOLD = (
    r"(?!\W+(?:\w+ ){0,4}(?:as (?:prescribed|told|usual|directed|always)|prescribed|regularly|on time"
    r"|every (?:day|morning)"
    r"|daily|this morning|with (?:food|water|breakfast)|this (?:week|month|year)|lately|recently|these days"
    r"|(?:in|over) the (?:last|past)|last (?:week|month)|(?:a|per|each) (?:week|month)|already today|for the day)\b)"
)

TELLING_WISH_TO_DIE = """
die|dead|dying|kill*|kms|harm*|hang*|end|ending|life|live|living|alive|existing|exist|wake|waking|suicid*|unalive|born
cut*|jump*|overdos*|hurt*|here|around|disappear|pills|tablets|better|selfharm*|take|taking|swallow|swallowing
"""
"""Words one of which stands in every phrase of a wish to die; a text without any is not read for one."""

TELLING_OVERDOSE = """
took|taken|swallowed|downed|necked|dose|amount|overdos*|oded|odd
bleach|antifreeze|freeze|weedkiller|killer|poison|pesticide|spirit|fluid
tablet*|pill|pills|med|meds|medicine*|medication*|painkiller*|paracetamol|acetaminophen|tylenol|ibuprofen|nurofen|aspirin
codeine|codamol|cocodamol|tramadol|oxycodone|opioid*|triptan*|sumatriptan|naproxen|capsule*|amitriptyline|antidepressants|diazepam
"""
"""Words one of which stands in every phrase of an overdose."""

TELLING_MAYBE = """
cant|cannot|can|couldnt|stop|end|over|life|everything|way|live|point|like|jump|rope|goodbye|bye|death|dying|die|dead|go|carry
alive|here|around|wake|exist|kill|burden|nobody|disappear|forever|ever|suicid*|hurt|hopeless
"""
"""Words one of which stands in every phrase that may mean despair."""

WISH_TO_DIE = _either(
    rf"\b(?:i|im|ive|id|just|really|still|only|to) (?:\w+ ){{0,3}}?{_WANT} (?:\w+ )?(?:{_DIE}|{_HARM})\b"
    r"(?! (?:laughing|of|for|than)\b)",
    rf"\b(?:i|im|ive|id|ill) (?:\w+ ){{0,3}}?{_WILL} (?:\w+ )?{_HARM}\b",
    rf"^\W*(?:{_WANT}|{_WILL}) (?:\w+ )?{_HARM}\b",
    rf"^\W*{_WANT} (?:\w+ )?{_DIE}\b(?! (?:laughing|of|for|than)\b)",
    rf"\b(?:going to|gonna|about to|want to|wanna|ready to|plan to) hurt my ?self\b{_DOING}",
    r"\bi (?:\w+ )?wish (?:i |to )(?:was|were|be) (?:dead|never born)\b|\bi wish i (?:had|d) never been born\b",
    r"\bkill(?:ing)? my ?self\b|\bkms\b|\bend(?:ing)? my (?:own )?life\b|\btak(?:e|ing) my own life\b"
    r"|\bend(?:ing)? it all\b|\bplan(?:s|ning)? to end it\b",
    r"\bwish (?:that )?i (?:wasnt|werent|was not|were not) (?:here|alive|born|around)\b"
    r"(?! (?:in|with|at|so|for|until|today|because|right now)\b)",
    r"\b(?:thinking|thoughts?|dream(?:ing)?) (?:of|about) not (?:being (?:here|alive|around)|existing|waking up)\b"
    r"(?! (?:in|with|at|for|until)\b)",
    r"\bunalive\b|\bbetter dead\b|\b(?:dont|do not) deserve to (?:live|be alive)\b",
    r"\b(?:got|have|saved|saving|collected|collecting) (?:\w+ ){0,3}(?:pills|tablets) (?:ready|saved up|to do it)\b",
    rf"\b(?:feel(?:ing)? like|urge to|thinking (?:of|about)) hurt(?:ing)? my ?self\b{_DOING}",
    r"\b(?:just )?let me (?:just )?die\b|\b(?:might|may) as well (?:be dead|die)\b",
    r"\bi (?:should|deserve to|ought to) (?:\w+ )?(?:be dead|die)\b",
    r"\b(?:been|am|im|started|keep|kept) cutting my ?self\b(?! (?:while|shaving|when|on the|cooking)\b)",
    r"\bworld (?:would be|is|d be) (?:a )?better (?:off |place )?without me\b",
    r"\bwant (?:to get )?out of (?:this|my) life\b|\b(?:dont|cant|do not|cannot) see (?:a|any|the) (?:reason|point)"
    r" (?:to live|to be alive|to go on living|in living|in being alive)\b",
    r"\b(?:life|living) (?:\w+ ){0,4}want (?:it|this) to (?:end|stop|be over)\b",
    r"\b(?:hurt|harm|cut)(?:ing|ting)? my ?self (?:on purpose|tonight)\b|\bself[- ]?harm(?:ing|ed)?\b",
    r"\bcut(?:ting)? my ?self again\b|\bharm(?:ing)? my ?self\b",
    r"\b(?:i|im|ive|am|feel|feeling|been|so) (?:\w+ ){0,2}suicidal\b|^\W*suicid(?:al|e)\W*$"
    r"|\bsuicidal (?:thoughts?|ideas?)\b",
    r"\b(?:commit(?:ting)?|attempt(?:ing)?|thoughts? of|think(?:ing)? (?:of|about)|consider(?:ing)?"
    r"|contemplat(?:e|ing))"
    r" suicide\b|\bsuicide (?:seems|is the only|plan|note)\b",
    r"\bbetter off (?:dead|without me|if i (?:was|were|wasnt|werent))\b",
    r"\b(?:dont|do not|didnt|no longer|not|never) (?:really )?(?:wan(?:t|na)|wish) (?:to )?"
    r"(?:be here|be alive|live|exist|wake up|go on living)\b"
    r"(?! (?:in|with|near|at|so|like|for|until|today|because|under|early|tired|late)\b)",
    r"\b(?:hope|wish) (?:that )?(?:i|to) (?:dont|do not|never|didnt|wouldnt|couldnt) (?:just )?(?:ever )?wake up\b",
    r"\bnot wak(?:e|ing) up (?:again|anymore|any more)\b|\b(?:not wanting|not want|want|hope|like)"
    r" to (?:not|never) wake up\b",
    r"\b(?:not wanting to|want to never|would rather not) wake up\b|\b(?:fall asleep|sleep) and (?:not|never) wake\b",
    r"\bno (?:reason|will) (?:to|for) (?:live|living|be alive|going on living|being alive)\b"
    r"|\bno point (?:in )?living\b",
    r"\b(?:life|living) (?:is|isnt|is not|not) (?:not )?worth (?:it|living)\b|\bnot worth living\b",
    r"\b(?:dont|do not|no longer) want (?:this |my )?life\b(?! to)|\btired of (?:living|being alive|life)\b"
    r"|\bdone with life\b",
    r"\b(?:if|wish) i (?:was|were) dead\b|\brather be dead\b",
    r"\b(?:thinking (?:of|about)|want to|going to|ready to|time to|need to|gonna|wanna|about to) (?:end|ending)"
    r" (?:it|everything|my life)\b(?! (?:by|at|with|early|there|here|tomorrow)\b)",
    r"\b(?:jump|jumping) (?:off|from) (?:a |the )?(?:bridge|roof|building|balcony)\b|\bhang my ?self\b",
    rf"\b(?:take|taking|swallow|swallowing) (?:all|every one|the whole (?:box|pack|packet|bottle))"
    rf" {_OF_MY}{_DRUG}\b{_AS_TOLD}",
)

OVERDOSE = _either(
    rf"\b(?:took|taken|swallowed|downed|popped|ate|eaten|necked|had) (?:\w+ )?(?:all|every one|the whole"
    rf"|whole|an entire"
    rf"|the entire|entire|a whole|too many|too much|loads|a lot|lots|handfuls?|a handful|a load|a bunch) {_OF_MY}"
    rf"(?:(?:pack|packet|box|bottle|strip|blister) of )?{_OF_MY}{_DRUG}\b{_AS_TOLD}",
    r"\b(?:took|taken|swallowed|downed|necked) (?:the|a|an) (?:whole|entire) (?:pack|packet|box|bottle|strip)\b(?! of)",
    rf"\b(?:took|taken|swallowed|had) {_MANY} {_OF_MY}{_DRUG}\b{_AS_TOLD}",
    rf"\b(?:took|taken|swallowed|had) {_MANY} {_OF_MY}{_PAINKILLER}\b"
    r"(?=\W+(?:\w+ ){0,3}(?:this morning|today|already today|since)\b)",
    r"\b(?:took|taken|had|swallowed) (?:\w+ ){0,2}(?:double|twice|triple|three times|four times) (?:the |my |a )?"
    r"(?:\w+ ){0,2}(?:dose|amount)\b(?! (?:of (?:coffee|tea|water|caffeine|vitamin)))",
    r"\b(?:drank|drunk|swallowed|took|taken) (?:\w+ ){0,3}(?:bleach|anti ?freeze|weed ?killer|rat poison|poison"
    r"|pesticide|white spirit|cleaning fluid)\b",
    r"\b(?:took|taken) more (?:\w+ ){0,3}than (?:the (?:label|packet|box|leaflet|limit|max\w*)|allowed|recommended)",
    r"\boverdos(?:e|ed|ing|es)\b|\bod(?:ed|d) on\b",
)

MAYBE = _either(
    r"\b(?:cant|cannot|can not|couldnt) (?:\w+ )?(?:take|bear|stand|handle|cope with|live with|deal with|do|go on with)"
    r" (?:(?:it|this|that|the|my|any|of|all|pain|life|neck|headaches?|suffering|living|being) ){0,4}"
    r"(?:any ?more|any longer|no more|much longer)\b",
    r"\bcant (?:go|carry|keep) (?:on|going)\b(?! (?:holiday|a |the |my )| (?:walks|trips))",
    r"\b(?:want|wish|need) (?:it|the pain|this|everything|it all) (?:all )?to (?:stop|end|be over)"
    r" (?:for good|for ?ever|for ever)\b|\bwant it all to (?:stop|end|be over)\b",
    r"\b(?:give|giving|given) up on (?:life|everything)\b|\bno way out\b(?! of)|\bnothing (?:left )?to live for\b",
    r"\bno point (?:any ?more|in anything|to anything)\b|\bwhats the point (?:of|in) (?:living|life"
    r"|anything|going on)\b|\bno point (?:in )?(?:going|carrying) on\b(?! (?:with|to) )",
    r"\b(?:cant|cannot|couldnt|dont want to|do not want to) (?:bear |stand |go on |keep (?:on )?)?"
    r"liv(?:e|ing) like this\b",
    r"\b(?:cant|cannot) cope\b(?! with (?:the )?(?:heat|noise|app|traffic)\b)",
    r"\b(?:going to|gonna|about to) jump\W*$|\bbought (?:a|the|some) rope\b|^\W*good ?bye (?:everyone|all|world)\W*$",
    r"\bthink(?:ing)? (?:about|of) (?:death|dying) (?:\w+ )?(?:all the time|constantly|a lot|every day)\b",
    r"\b(?:dont|do not) want to (?:go|carry) on\b(?! (?:a|the|my|holiday|vacation|with|about|working|using)\b)",
    r"\b(?:life|everything) (?:has no (?:meaning|point)|is (?:meaningless|pointless))\b"
    r"|\b(?:cant|cannot|dont) see (?:a|any) way out\b|\bsee no way out\b|\bjust want it (?:all )?to end\b",
    r"\b(?:not sure|dont know|do not know|idk|unsure|wonder|wondering) (?:if|whether) i (?:\w+ )?want to"
    r" (?:live|be here|be alive|go on|wake up|exist)\b",
    r"\bwant (?:it|this|everything) to be over\b|\bhate my life\b",
    r"^\W*(?:\w+ )?(?:just |please )?kill me(?: now| already)?\W*$",
    r"\b(?:feel|am|im|being) (?:such |just )?a burden\b|\bnobody would (?:care if|miss me|notice if)\b",
    r"\bwish (?:i could|to) (?:just )?disappear\b|\bdont care if i (?:live|die|wake up)\b",
    r"\bdont want to be (?:here|around)\b|\bwant to (?:die|be dead)\b|\bsleep for ?ever\b|\bsuicid\w*",
    r"\b(?:feel like|im|am|going to|gonna|might|will|ill) (?:\w+ )?(?:die|dying)\b",
    rf"\b(?:will|might|ill|may) (?:\w+ )?hurt my ?self\b{_DOING}",
    r"\b(?:please|want|wish|someone|somebody) (?:\w+ ){0,3}kill me\b",
    r"\bhopeless\b.*\b(?:pain|life)\b",
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
    r"\bdrop dead gorgeous\b|\bto die for\b|\bover my dead body\b|\bdie ?hard\b|\bold habits die\b",
    r"\b(?:end|ending) it (?:here|there|by|at|early|with)\b|\bsuicide (?:squad|prevention|sprints?|drills?|doors?)\b",
    r"\b(?:phone|battery|laptop|car|plant|tablet|computer) (?:is |has |just |was )?(?:dead|died|dying)\b",
    r"\boverdos\w+ on (?:\w+ )?(?:coffee|caffeine|chocolate|sugar|screens?|sun|stretching|work|news|tv|exercise)\b",
    r"\b(?:dont|do not|didnt) want to (?:be here|live) (?:in|at|with|near|for|until|so|too) ",
)

NOT_ME = re.compile(
    r"\b(?:my|a|our|the|her|his) (?:\w+ )?(?:friend|son|daughter|wife|husband|partner|mum|mom|mother|dad|father"
    r"|brother|sister|colleague|cousin|uncle|aunt|boss|neighbou?r|patient|client|cat|dog|nan|gran|grandma|grandpa"
    r"|girlfriend|boyfriend|flatmate)s?\b|\b(?:he|she|they|hes|shes|theyre|people|someone|somebody|who|anyone)\b"
)
FIRST_PERSON = re.compile(r"\b(?:i|im|ive|id|ill|me|myself|my)\b")
NEVER = re.compile(
    r"\b(?:not|never|dont|do not|wouldnt|would never|isnt|no|havent|didnt|wont|am not|without|nor)\b(?:\W+\w+){0,4}\W*$"
)
CARRIES_ITS_NO = re.compile(r"\b(?:dont|do not|no longer|not|never|didnt|no|isnt)\b")
REFUSED = re.compile(
    r"\b(?:dont|do not|didnt|never|not|wouldnt|wont) (?:\w+ )?"
    r"(?:(?:want(?:ed)?|wanna|wish|going|gonna|planning|like|try(?:ing)?|about)|(?P<thought>think(?:ing)?))\b.*"
    r"(?:\b(?:die|dead|dying)\b|\b(?:kill|hurt|harm|cut|end|jump|hang)(?:ing|ting)?\b)"
)
LONG_AGO = re.compile(
    r"\b(?:years ago|decades ago|\d+ years? (?:ago|back)|as a (?:child|kid|teen|teenager)|when i was (?:a |young"
    r"|little|\d+)|in (?:19|20)\d\d|used to|in the past|back then|last year|in my (?:teens|twenties))\b"
)
TODAY = re.compile(r"\b(?:now|again|today|tonight|still|back|lately|these days)\b")
WONDERING = re.compile(r"^\W*(?:can|could|does|do|what|how|is|are|am|why|will|would|how many|should)\b")
FEARS_IT = re.compile(r"\b(?:afraid|scared|worried|fear|frightened|avoid|prevent|risk|careful|without|warned)\b")
MAY_I = re.compile(r"\b(?:can|could|will|would|might) i (?:\w+ ){0,2}$")
SUPPOSES = re.compile(r"\b(?:if i|what if|would|can you|could you) (?:\w+ ){0,2}$")
