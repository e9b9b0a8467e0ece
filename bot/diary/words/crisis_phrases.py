"""The words of despair, and the telling words of an overdose (CLINICAL 6.2).

Patterns read a lower-case sentence without apostrophes in which slips were undone.
"""

from bot.diary.doses import TELLING_NAMES
from bot.diary.words.crisis_sense import THE_PAIN
from bot.diary.words.overdose import DRUG, NOT_TOO_MUCH
from bot.diary.words.patterns import Patterns

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
_AS_USUAL = r"(?! (?:with|to|at|so|early|late|tired|feeling|sore|stiff|like|in (?:pain|agony|a))\b)"

TELLING_OVERDOSE = f"""
took|taken|swallowed|downed|popped|necked|emptied|drank|dose|amount|overdos*|oded|odd
bleach|antifreeze|freeze|weedkiller|killer|poison|pesticide|spirit|fluid
tablet*|tab|tabs|pill|pills|caplet*|capsule*|med|meds|medicine*|medication*|painkiller*|opioid*|triptan*|antidepressant*
{TELLING_NAMES}
"""
"""Words one of which stands in every phrase of an overdose."""

WISH_TO_DIE = Patterns(
    "dead|die|disappear|dying|end|ending|jump|jumping|myself|overdose|self: "
    rf"\b(?:i|im|ive|id|just|really|still|only|to) (?:\w+ ){{0,3}}?{_WANT} (?:\w+ )?(?:{_DIE}|{_HARM})\b"
    r"(?! (?:laughing|of|for|than)\b)",
    "end|ending|jump|jumping|myself|overdose|self: "
    rf"\b(?:i|im|ive|id|ill) (?:\w+ ){{0,3}}?{_WILL} (?:\w+ )?{_HARM}\b",
    "end|ending|jump|jumping|myself|overdose|self: "
    rf"^\W*(?:{_WANT}|{_WILL}) (?:\w+ )?{_HARM}\b",
    "dead|die|disappear|dying|end|ending: "
    rf"(?:^\W*|(?<=[,;:.-] )|(?<=\band )){_WANT} (?:\w+ )?{_DIE}\b(?! (?:laughing|of|for|than)\b)",
    "myself|self: "
    rf"\b(?:going to|gonna|about to|want to|wanna|ready to|plan to) hurt my ?self\b{_DOING}",
    "born|dead: "
    r"\bi (?:\w+ )?wish (?:i |to )(?:was|were|be) (?:dead|never born)\b|\bi wish i (?:had|d) never been born\b",
    "end|ending|kms|life|myself|self: "
    r"\bkill(?:ing)? my ?self\b"
    r"|\b(?:wanna|want to|gonna|going to|will|ill|just|might|should|could|id) kms\b|^\W*kms\W*$"
    r"|\bend(?:ing)? my (?:own )?life\b|\btak(?:e|ing) my own life\b"
    r"|\bend(?:ing)? it all\b|\bplan(?:s|ning)? to end it\b",
    "alive|around|born|here: "
    r"\bwish (?:that )?i (?:wasnt|werent|was not|were not) (?:here|alive|born|around)\b"
    r"(?! (?:in|with|at|so|for|until|today|because|right now)\b)",
    "alive|around|existing|here|waking: "
    r"\b(?:thinking|thoughts?|dream(?:ing)?) (?:of|about) not (?:being (?:here|alive|around)|existing|waking up)\b"
    r"(?! (?:in|with|at|for|until)\b)",
    "dead|deserve|unalive: "
    r"\bunalive\b|\bbetter dead\b|\b(?:dont|do not) deserve to (?:live|be alive)\b",
    "pills|tablets: "
    r"\b(?:got|have|saved|saving|collected|collecting) (?:\w+ ){0,3}(?:pills|tablets) (?:ready|saved up|to do it)\b",
    "myself|self: "
    rf"\b(?:feel(?:ing)? like|urge to|thinking (?:of|about)) hurt(?:ing)? my ?self\b{_DOING}",
    "die|well: "
    r"\b(?:just )?let me (?:just )?die\b|\b(?:might|may) as well (?:be dead|die)\b",
    "dead|die: "
    r"\bi (?:should|deserve to|ought to) (?:\w+ )?(?:be dead|die)\b",
    "cutting: "
    r"\b(?:been|am|im|started|keep|kept) cutting my ?self\b(?! (?:while|shaving|when|on the|cooking)\b)",
    "world: "
    r"\bworld (?:would be|is|d be) (?:a )?better (?:off |place )?without me\b",
    "alive|life|live|living: "
    r"\bwant (?:to get )?out of (?:this|my) life\b|\b(?:dont|cant|do not|cannot) see (?:a|any|the) (?:reason|point)"
    r" (?:to live|to be alive|to go on living|in living|in being alive)\b",
    "life|living: "
    r"\b(?:life|living) (?:\w+ ){0,4}want (?:it|this) to (?:end|stop|be over)\b",
    "purpose*|self*|tonight*: "
    r"\b(?:hurt|harm|cut)(?:ing|ting)? my ?self (?:on purpose|tonight)\b|\bself[- ]?harm(?:ing|ed)?\b",
    "myself|self: "
    r"\bcut(?:ting)? my ?self again\b|\bharm(?:ing)? my ?self\b",
    "suicidal|suicide: "
    r"\b(?:i|im|ive|am|feel|feeling|been|so) (?:\w+ ){0,2}suicidal\b(?: thoughts?| ideas?)?|^\W*suicid(?:al|e)\W*$"
    r"|\bsuicidal (?:thoughts?|ideas?)\b",
    "suicide: "
    r"\b(?:commit(?:ting)?|attempt(?:ing)?|thoughts? of|think(?:ing)? (?:of|about)|consider(?:ing)?"
    r"|contemplat(?:e|ing))"
    r" suicide\b|\bsuicide (?:seems|is the only|plan|note)\b",
    "off: "
    r"\bbetter off (?:dead|without me|if i (?:was|were|wasnt|werent))\b",
    "alive|exist|here|live|living|wake: "
    r"\b(?:dont|do not|didnt|no longer|not|never) (?:really )?(?:wan(?:t|na)|wish) (?:to )?"
    r"(?:be here|be alive|live|exist|wake up|go on living)\b"
    r"(?! (?:in|with|near|at|so|like|for|until|today|because|under|early|tired|late)\b)",
    "wake: "
    r"\b(?:hope|wish) (?:that )?(?:i|to) (?:dont|do not|never|didnt|wouldnt|couldnt) (?:just )?(?:ever )?wake up\b"
    rf"{_AS_USUAL}",
    "wake|waking: "
    r"\bnot wak(?:e|ing) up (?:again|anymore|any more)\b|\b(?:not wanting|not want|want|hope|like)"
    r" to (?:not|never) wake up\b",
    "wake: "
    r"\b(?:not wanting to|want to never|would rather not) wake up\b|\b(?:fall asleep|sleep) and (?:not|never) wake\b",
    "alive|live|living: "
    r"\bno (?:reason|will) (?:to|for) (?:live|living|be alive|going on living|being alive)\b"
    r"|\bno point (?:in )?living\b",
    "worth: "
    r"\b(?:life|living) (?:is|isnt|is not|not) (?:not )?worth (?:it|living)\b|\bnot worth living\b",
    "alive|life|living: "
    r"\b(?:dont|do not|no longer) want (?:this |my )?life\b(?! to)|\btired of (?:living|being alive|life)\b"
    r"(?! (?:with|in|at|out|near|next|on|off|from|alone|under|by)\b)"
    r"|\bdone with life\b",
    "dead: "
    r"\b(?:if|wish) i (?:was|were) dead\b|\brather be dead\b",
    "end|ending: "
    r"\b(?:thinking (?:of|about)|want to|going to|ready to|time to|need to|gonna|wanna|about to) (?:end|ending)"
    r" (?:it|everything|my life)\b(?! (?:by|at|with|early|there|here|tomorrow)\b)",
    "hang|jump|jumping: "
    r"\b(?:jump|jumping) (?:off|from) (?:a |the )?(?:bridge|roof|building|balcony)\b|\bhang my ?self\b",
    "swallow|swallowing|take|taking: "
    rf"\b(?:take|taking|swallow|swallowing) (?:all|every one|every|every single|the whole (?:box|pack|packet|bottle))"
    rf" (?:(?:of|my|the|these|those|them|sleeping|pain|single)[ -]){{0,4}}{DRUG}\b(?!{NOT_TOO_MUCH.pattern[1:]})",
    "rather: "
    r"\brather die than (?:\w+ ){0,6}(?:pain|headaches?|migraines?|suffer\w*|agony|live like this|go on|carry on)\b",
    "burn|burning|cutting|wrists: "
    r"\b(?:slit(?:ting)?|cut(?:ting)?) my wrists\b|\bcutting again\W*$"
    r"|\bburn(?:ing)? my ?self (?:when|on purpose|to)\b",
    "dead|die|died|killed: "
    r"\b(?:(?:no ?one|nobody|anyone|anybody) (?:would|will)|would (?:anyone|anybody)) (?:\w+ )?"
    r"(?:miss me|care|notice|mind) (?:at all )?(?:if|when) i (?:died|die|killed my ?self|was dead|were dead|am dead)\b",
    "best|easiest|easy|fastest|many|much|painless|quick|quickest: "
    r"\bhow (?:many|much) (?:\w+ ){0,5}(?:kill (?:me|you|a person|someone|somebody)|die)\b"
    r"|\b(?:easiest|best|quickest|fastest|painless|easy|quick) ways? to (?:die|kill my ?self|end it|end my life)\b",
    "wake: "
    r"\b(?:hope|wish) (?:that )?(?:i|to) (?:would |could )?(?:just )?(?:not|never) wake up\b"
    rf"{_AS_USUAL}"
    r"|\bsleep for ?ever and (?:not|never) wake\b",
    "alive|live|living: "
    r"\b(?:dont|do not|cant|cannot) see why (?:i should|to) (?:stay alive|live|be alive|go on living)\b",
    "kill|letter|note: "
    r"\bi (?:will|want to|wanna|should|am going to|am gonna|gonna) kill me\b|\b(?:good ?bye|suicide) (?:letter|note)\b",
    "tonight: "
    r"\bend(?:ing)? it tonight\b|\btonight i(?:m|ll| will)? (?:am )?end(?:ing)? it\b",
    "thought: "
    r"\b(?:ive|have|i) (?:been )?thought (?:of|about) suicide\b",
)

MAYBE = Patterns(
    "anymore|longer|more: "
    r"\b(?:cant|cannot|can not|couldnt) (?:\w+ )?(?:take|bear|stand|handle|cope with|live with|deal with|do|go on with)"
    r" (?:(?:it|this|that|the|my|any|of|all|pain|life|neck|headaches?|suffering|living|being) ){0,4}"
    r"(?:any ?more|any longer|no more|much longer)\b",
    "carry|go|keep: "
    r"\bcant (?:go|carry|keep) (?:on|going)\b(?! (?:holiday|a |the |my )| (?:walks|trips))",
    "end|over|stop: "
    r"\b(?:want|wish|need) (?:it|the pain|this|everything|it all) (?:all )?to (?:stop|end|be over)"
    r" (?:for good|for ?ever|for ever)\b|\bwant it all to (?:stop|end|be over)\b",
    "give|given|giving|nothing|out: "
    r"\b(?:give|giving|given) up on (?:life|everything)\b|\bno way out\b(?! of)|\bnothing (?:left )?to live for\b",
    "point: "
    r"\bno point (?:any ?more|in anything|to anything)\b|\bwhats the point (?:of|in) (?:living|life"
    r"|anything|going on)\b|\bno point (?:in )?(?:going|carrying) on\b(?! (?:with|to) )",
    "live|living: "
    r"\b(?:cant|cannot|couldnt|dont want to|do not want to) (?:bear |stand |go on |keep (?:on )?)?"
    r"liv(?:e|ing) like this\b",
    "cope: "
    r"\b(?:cant|cannot) cope\b(?! with (?:(?:the|this|my|that|these|so|all|such|much) ){0,3}"
    r"(?!pain|headache|migraine|it\b|this\b|that\b|life|living|everything|anything|suffering|neck|any|being|the\b|my\b)\w)",
    "bought|bye|goodbye|jump: "
    r"\b(?:going to|gonna|about to) jump\W*$|\bbought (?:a|the|some) rope\b|^\W*good ?bye (?:everyone|all|world)\W*$",
    "death|dying: "
    r"\bthink(?:ing)? (?:about|of) (?:death|dying) (?:\w+ )?(?:all the time|constantly|a lot|every day)\b",
    "carry|go: "
    r"\b(?:dont|do not) want to (?:go|carry) on\b(?! (?:a|the|my|holiday|vacation|with|about|working|using)\b)",
    "end|everything|life|see: "
    r"\b(?:life|everything) (?:has no (?:meaning|point)|is (?:meaningless|pointless))\b"
    r"|\b(?:cant|cannot|dont) see (?:a|any) way out\b|\bsee no way out\b|\bjust want it (?:all )?to end\b",
    "idk|know|sure|unsure|wonder|wondering: "
    r"\b(?:not sure|dont know|do not know|idk|unsure|wonder|wondering) (?:if|whether) i (?:\w+ )?want to"
    r" (?:live|be here|be alive|go on|wake up|exist)\b",
    "hate|over: "
    r"\bwant (?:it|this|everything) to be over\b|\bhate my life\b",
    "kill: "
    r"^\W*(?:(?!will|would|could|might|to|may)\w+ )?(?:just |please )?kill me(?: now| already)?\W*$",
    "burden|nobody: "
    r"\b(?:feel|am|im|being) (?:such |just )?a burden\b|\bnobody would (?:care if|notice if)\b",
    "care|disappear: "
    r"\bwish (?:i could|to) (?:just )?disappear\b|\bdont care if i (?:live|die|wake up)\b",
    "around*|dead*|die*|ever*|forever*|here*|suicid*: "
    r"\bdont want to be (?:here|around)\b|\bwant to (?:die|be dead)\b|\bsleep for ?ever\b"
    r"|\bsuicid\w*(?: (?:thoughts?|ideas?|ideation))?",
    "die|dying: "
    r"\b(?:feel like|im|am|going to|gonna|might|will|ill) (?:\w+ )?(?:die|dying)\b",
    "myself|self: "
    rf"\b(?:will|might|ill|may) (?:\w+ )?hurt my ?self\b{_DOING}",
    "kill: "
    r"\b(?:please|want|wish|someone|somebody) (?:\w+ ){0,3}kill me\b",
    "hopeless: "
    r"\bhopeless\b.*\b(?:pain|life)\b",
    "alive|exist|go|live: "
    r"\b(?:dont|do not|cant|cannot) (?:want to )?(?:live|be alive|exist|go on) (?:with|like|in)"
    rf" (?:this\b(?! \w)|{THE_PAIN}\b)",
    "tired: "
    r"\btired of (?:living|life) with (?:\w+ ){0,3}(?:pain|headaches?|migraines?|suffering)\b"
    r"|\btired of being here\b",
    "alive|better|easier: "
    r"(?:\bwould be )?\b(?:easier|better) (?:for everyone )?(?:to be|if i (?:was|were)) dead\b"
    r"|\beasier if i (?:was not|wasnt|were not|werent) (?:here|around|alive)\b|\bi should not be alive\b"
    r"|\bbetter without me\b",
    "disappear|gone|miss|needs|whats: "
    r"\bwant to (?:just )?(?:disappear|be gone)\b|\bno ?(?:one|body) (?:needs|would miss) me\b(?! (?:at|in)\b)"
    r"|\bwhats the point any ?more\b",
    "future|myself|reason|self: "
    r"\b(?:cant|cannot) see (?:a|any) future\b|\bcant see my ?self (?:living|alive|being here)\b"
    r"|\bno reason to get up\b(?! (?:early|so|at|from)\b)",
    "bye|goodbye: "
    r"\bday for me\b\W+(?:\w+ )?(?:good)?bye\b",
)
