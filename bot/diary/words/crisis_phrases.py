"""The words of despair, and the telling words of an overdose (CLINICAL 6.2).

Patterns read a lower-case sentence without apostrophes in which slips were undone.
"""

from bot.diary.doses import TELLING_NAMES
from bot.diary.words.crisis_more import FURTHER_WISHES
from bot.diary.words.crisis_sense import DOING
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
_AS_USUAL = r"(?! (?:with|to|at|so|early|late|tired|feeling|sore|stiff|like|in (?:pain|agony|a))\b)"

TELLING_OVERDOSE = f"""
took|taken|swallowed|downed|popped|necked|emptied|drank|dose|dosed|doubledosed|tripledosed|amount|overdos*|oded|odd
syrup|linctus|nurse|nightnurse|inside|stomach|belly|lost|every|whole|hole|entire|bleach|antifreeze|freeze|weedkiller|killer|poison|pesticide|spirit|fluid
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
    rf"\b(?:going to|gonna|about to|want to|wanna|ready to|plan to) hurt my ?self\b{DOING}",
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
    r"\bunalive\b|\bbetter dead\b(?! than\b)|\b(?:dont|do not) deserve to (?:live|be alive)\b",
    "pills|tablets: "
    r"\b(?:got|have|saved|saving|collected|collecting) (?:\w+ ){0,3}(?:pills|tablets)"
    r" (?:ready|saved up|to do it|lined up|counted out|in front of me)\b",
    "myself|self: "
    rf"\b(?:feel(?:ing)? like|urge to|thinking (?:of|about)) hurt(?:ing)? my ?self\b{DOING}",
    "dead|die: "
    r"\b(?:just )?let me (?:just )?die\b|\b(?:might|may) as well (?:be dead|die)\b",
    "dead|die: "
    r"\bi (?:should|deserve to|ought to) (?:\w+ )?(?:be dead|die)\b",
    "cutting: "
    r"\b(?:been|am|im|started|keep|kept) cutting my ?self\b(?! (?:while|shaving|when|on the|cooking)\b)",
    "world: "
    r"\bworld (?:would be|is|d be|will be) (?:\w+ )?(?:better|fine|happier|okay|ok|lighter) (?:off |place )?without"
    r" me\b",
    "alive|here|life|live|living: "
    r"\bwant (?:to get )?out of (?:this|my) life\b|\b(?:dont|cant|do not|cannot) see (?:a|any|the) (?:reason|point)"
    r" (?:to (?:stay|keep) (?:alive|living|here)|to live|to be alive|to go on living|in living|in being alive)\b",
    "life|living: "
    r"\b(?:life|living) (?:\w+ ){0,4}want (?:it|this) to (?:end|stop|be over)\b",
    "purpose|self|selfharm*|tonight: "
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
    r"\bbetter off (?:dead|without me|if i (?:was|were|wasnt|werent)(?: gone| dead)?)\b",
    "alive|exist|here|live|living|wake: "
    r"\b(?:dont|do not|didnt|no longer|not|never) (?:really )?(?:wan(?:t|na)|wish) (?:to )?"
    r"(?:be here|be alive|live|exist|wake up|go on living)\b"
    r"(?! (?:in|with|near|at|so|like|for|until|today|because|under|early|tired|late)\b)",
    "wake: "
    r"\b(?:hope|wish|pray|praying) (?:that )?(?:i|to) (?:dont|do not|never|didnt|wouldnt|couldnt) (?:just )?(?:ever"
    r" )?wake up\b"
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
    r"\b(?:life|living) (?:isnt|is not|not|aint|is no longer|is hardly) worth (?:it|living)\b|\bnot worth living\b",
    "alive|life|living: "
    r"\b(?:dont|do not|no longer) want (?:this |my )?life\b(?! to)|\btired of (?:living|being alive|life)\b"
    r"(?! (?:with|in|at|out|near|next|on|off|from|alone|under|by)\b)"
    r"|\bdone with life\b",
    "dead: "
    r"\b(?:if|wish) i (?:was|were) dead\b|\brather be dead\b",
    "end|ending: "
    r"\b(?:think(?:ing)? (?:of|about|to)|want to|going to|ready to|time to|need to|gonna|wanna|about to) (?:end|ending)"
    r" (?:it|everything|things|my life)\b(?! (?:by|at|with|early|there|here|tomorrow)\b)",
    "hang|jump|jumping: "
    r"\b(?:jump|jumping) (?:off|from) (?:a |the )?(?:bridge|roof|building|balcony)\b|\bhang my ?self\b",
    "drink|eat|eating|swallow|swallowing|take|taking: "
    rf"\b(?:take|taking|swallow|swallowing|eat|eating|drink) (?:all|every one|every|every single|the whole (?:box"
    rf"|pack|packet|bottle))"
    rf" (?:(?:of|my|the|these|those|them|sleeping|pain|single)[ -]){{0,4}}{DRUG}\b(?!{NOT_TOO_MUCH.pattern[1:]})",
    "rather: "
    r"\brather die than (?:\w+ ){0,6}(?:pain|headaches?|migraines?|suffer\w*|agony|live like this|go on|carry on)\b",
    "burn|burning|cutting|wrists: "
    r"\b(?:slit(?:ting)?|cut(?:ting)?) my wrists\b|\bcutting again\W*$"
    r"|\bburn(?:ing)? my ?self (?:when|on purpose|to)\b",
    "dead|die|died|killed: "
    r"\b(?:(?:no ?one|nobody|anyone|anybody) (?:would|will)|would (?:anyone|anybody)) (?:\w+ )?"
    r"(?:miss me|care|notice|mind) (?:at all )?(?:if|when) i (?:died|die|killed my ?self|was dead|were dead|am dead)\b",
    "die|end|kill: "
    r"\bhow (?:many|much) (?:\w+ ){0,5}(?:kill (?:me|you|a person|someone|somebody)|die)\b"
    r"|\b(?:easiest|best|quickest|fastest|painless|easy|quick) ways? to (?:die|kill my ?self|end it|end my life)\b",
    "wake: "
    r"\b(?:hope|wish) (?:that )?i (?:will not|wont|will never|shall not) (?:just )?(?:ever )?wake(?: up)?\b"
    r"(?= (?:in the morning|tomorrow|again|ever|any ?more)\b|\W*$)"
    r"(?! (?:in the morning |tomorrow |again )?(?:with|to|so|feeling|in (?:pain|agony)|as|like|stiff|sore)\b)",
    "wake: "
    r"\b(?:hope|wish) (?:that )?(?:i|to) (?:would |could )?(?:just )?(?:not|never) wake up\b"
    rf"{_AS_USUAL}"
    r"|\bsleep for ?ever and (?:not|never) wake\b",
    "alive|live|living: "
    r"\b(?:dont|do not|cant|cannot) see why (?:i should|to) (?:stay alive|live|be alive|go on living)\b",
    "bye|goodbye|kill|suicide: "
    r"\bi (?:will|want to|wanna|should|am going to|am gonna|gonna) kill me\b"
    r"|\b(?:good ?bye|suicide) (?:letter|note)s?\b"
    r"(?! (?:to|for|from) (?:(?:my|the|our|a|all|old) ){0,2}(?:colleagues?|team|class|pupils?|students?|clients?"
    r"|customers?|patients|work|job|boss|office)\b)",
    "tonight: "
    r"\bend(?:ing)? it tonight\b|\btonight i(?:m|ll| will)? (?:am )?end(?:ing)? it\b",
    "thought: "
    r"\b(?:ive|have|i) (?:been )?thought (?:of|about) suicide\b",
    "alive|around|dead|exist|existing|gone|here|live|wake: "
    r"\b(?:rather|sooner|prefer(?: to)?) (?:not (?:to )?(?:be (?:alive|here|around)|exist|live|wake up)|be (?:dead"
    r"|gone))\b"
    r"(?! (?:in|at|with|by|so|early|near|on|for|to|fishing|shopping|away)\b)",
    "kms|unalive: "
    r"^\W*kms (?:fr|rn|tbh|ngl|tonight|now|already|pls|plz|bro|honestly|lowkey|soon)\b"
    r"|\b(?:imma|ima|finna|boutta|bouta|tryna|lets|gotta|need to|id rather) (?:kms|unalive)\b",
    "end|myself|self|sewerslide: "
    r"\b(?:off(?:ing)?|top(?:ping)?|delet(?:e|ing)) my ?self\b|\bdo(?:ing)? (?:my ?self in|away with my ?self)\b"
    r"|\bfinish(?:ing)? my ?self off\b|\bsewerslide\b"
    r"|\bput(?:ting)? an end to (?:it all|my life|my ?self|everything|me)\b",
    "better|easier|happier: "
    r"\b(?:better|happier|easier)(?: off)? (?:for (?:\w+ ){1,3})?(?:without me|(?:if|when|once) i(?:m| (?:was|were"
    r"|am|is)|d)?"
    r" (?:gone|dead|died|not (?:here|around|alive)|out of the (?:way|picture)|no longer (?:here|around|alive)))\b"
    r"(?! (?:at|in|by|from|on|for|to|out)\b)",
    "die|take|takes|taking|took: "
    r"\b(?:lord|god|jesus|allah|heaven|angels?)(?: (?:would|will|could|to|just|please)){0,3} (?:take|takes|took|taking)"
    r" me\b(?! (?:to|for|out|on|back|by|in|into|through|as)\b)"
    r"|\blet (?:god|the lord) take me\b|\bplease let me die\b",
    "earth|god|heaven|life|lord|maker|planet|world: "
    r"\b(?:leave|leaving|quit|quitting|exit|exiting|depart|gone from|done with) this (?:world|earth|life"
    r"|planet)\b(?! of\b)"
    r"|\bready to (?:meet my maker|go to (?:god|heaven)|be with (?:god|the lord))\b",
    "another|tomorrow: "
    r"\b(?:dont|do not|no longer|never) (?:\w+ )?(?:want|wanna|wish) (?:to )?(?:see|wake up to|live)"
    r" (?:another (?:morning|day|sunrise|dawn|night|week|year|birthday)|tomorrow)\b(?! (?:of|like|as|with|at|in)\b)",
    "balcony|bridge|building|bus|canal|car|cars|cliff|lorry|platform|rails|river|roof|sea|tracks|traffic|train|trains"
    "|truck|tube|wall|tree|pier|edge: "
    r"\b(?:think\w*|thoughts?|pictur\w+|imagin\w+|urge|want\w*|wanna|tempt\w+|dream\w*|consider\w*|going to|gonna"
    r"|feel(?:ing)? like|could(?: just)?|might(?: just)?|about to|ready to) (?:\w+ ){0,4}?(?:jump|step|walk|throw"
    r"|run|lie"
    r"|fall|driv|swerv|crash|lean)(?:e|p?ing)? (?:(?:my ?self|my car|the car|out|straight) ){0,2}"
    r"(?:(?:in front of|under) (?:\w+ ){0,2}(?:trains?|bus|lorry|truck|traffic|tube|cars?)"
    r"|off (?:\w+ ){0,2}(?:bridge|cliff|roof|balcony|building|platform|pier|edge)"
    r"|in ?to (?:\w+ ){0,2}(?:traffic|tree|wall|river|canal|sea|lorry|truck)|on ?to (?:\w+ ){0,2}(?:tracks|rails))\b",
    "bridge|cliff|knife|pills|razor|river|roof|rope|tablets|tracks|train|trains: "
    r"\b(?:bridge|trains?|rope|pills|tablets|cliff|tracks|razor|knife|river|roof)\b[^.;]{0,60}"
    r"\b(?:it (?:would|d|could|will) (?:all |just )?be (?:over|quick|so easy|done|finished)|how easy it (?:would|d) be"
    r"|(?:all |it )?over (?:quick|fast|in a second|for good))\b",
    "arm|arms|leg|legs|skin|thigh|thighs|wrist|wrists: "
    r"\b(?:been|started|keep|kept|back to|am|im|ive been) (?:\w+ )?(?:cutting|burning|slicing) (?:up )?my"
    r" (?:arms?|wrists?|legs?|thighs?|skin)\b(?! (?:on|with|while|when (?:i )?shav\w*|in the|shaving|gardening)\b)"
    r"|\b(?:cut|burn|burnt|burned|slice|sliced) my (?:arms?|wrists?|legs?|thighs?|skin)"
    r" (?:again|on purpose|to (?:feel|cope|punish|forget)|just to)\b",
    "insurance|order|will|wills: "
    r"\b(?:written|wrote|writing|left) (?:\w+ ){0,2}(?:letters?|notes?|goodbyes?) (?:to|for) (?:\w+ ){1,4}"
    r"[^.;]{0,20}\b(?:insurance|my will|affairs in order)\b",
    "care|mind|bothered|sorry|sad: "
    r"\b(?:wouldnt|would not|dont|do not) (?:\w+ )?(?:mind|care|be (?:sad|sorry|bothered)) (?:\w+ )?(?:if|when) i"
    r" (?:\w+ )?"
    r"(?:died?|dropped dead|got hit by|get hit by|didnt wake|dont wake|never w[ao]ke|was dead|were dead|got run"
    r" over)\b",
    "crush|finish|hit|hits|kill|kills|over|run|shoot: "
    r"\b(?:wish|hope|hoping|pray|praying|want) (?:that )?(?:(?:a|an|the|some|something|someone|somebody|god)"
    r" )?(?:\w+ ){0,2}?"
    r"(?:(?:would|will|could|to|just) ){1,2}(?:hit|hits|kill|kills|run over|crush|shoot|finish) me\b",
    "alive|existing|life|live|living: "
    r"\b(?:fed up (?:of|with)|sick of|tired of|done with|over|had enough of) (?:being alive|existing|living|(?:this "
    r"|my )?life)"
    r"\b(?! (?:with|in|at|out|near|next|on|off|from|alone|under|by|as|here|like|without|admin|long)\b)"
    r"|\bno (?:wish|desire|will|strength) (?:left )?(?:to|for) (?:live|living|life|be alive)\b",
    "life: "
    r"\b(?:want|wanna|going|gonna|will|wish|like|think\w*|need|decided|ready|plan) (?:\w+ ){0,2}?(?:finish|finishing"
    r"|stop"
    r"|stopping|terminate) (?:with )?my (?:own )?life\b(?! (?:being|from)\b)",
    "die|dead|exist|live|living: "
    r"\b(?:i|me|im) (?:am )?(?:dont|not|no) (?:\w+ )?(?:want|wish) (?:to )?(?:live|exist) (?:any ?more|more|no more"
    r"|longer)\b"
    r"|\bbetter (?:that |if )?i (?:just )?(?:die|am dead|not (?:live|exist)|dont (?:live|exist)|stop living)\b",
    "funeral|death|dead: "
    r"\b(?:planning|planned) my (?:own )?(?:funeral|death)\b(?! (?:plan|scene)\b)"
    r"|\bthink\w* (?:\w+ ){0,2}about being dead\b|\b(?:hope|wish) (?:i )?(?:was|were|am|could be|to be) dead\b",
    "final|goodbyes|last: "
    r"\b(?:said|saying|say) my (?:last |final )?goodbyes\b|\bthis is my (?:last|final) (?:message|note|night"
    r"|goodbye)\b",
    "happy|glad|relieved|relief: "
    r"\b(?:be|feel) (?:so |very )?(?:glad|happy|relieved|a relief) (?:if|when) (?:i (?:died|dropped dead|never woke"
    r"|didnt wake"
    r"|was dead)|it (?:all )?ends for me)\b",
    "die|last|make: "
    r"\b(?:hope|wish|pray|praying) (?:that )?i (?:just |could |can )?(?:die|dont make it|dont last)\b(?! (?:of"
    r"|laughing)\b)",
    "coffin|grave|ground|under: "
    r"\b(?:rather|want to|wanna|better) be (?:six feet under|in (?:my|the|a) (?:own )?(?:grave|ground|coffin))\b",
    "alive|breathing|exist|existing|live|living: "
    r"\b(?:want|wanna|wish|like) (?:to )?(?:just )?(?:stop|quit|cease) (?:existing|living|being alive|breathing"
    r"|to (?:exist|live))\b",
    "all|everything|lot|one: "
    r"\b(?:going to|gonna|will|ill|want to|wanna|might|could|about to) (?:just )?(?:swallow|take|down|neck) (?:the"
    r" (?:whole )?lot"
    r"|them all|all of them|every last one|everything in the cupboard)\b(?! (?:to|out|with|home|back|for|on|in)\b)",
    "away|black|dark|end|fade|quiet|stop: "
    r"\bwant (?:it |it all |everything |the world )?(?:all )?to (?:go (?:dark|black|quiet|away)|stop|end|fade)"
    r" (?:for ?ever|for ever|for good)\b(?! (?:pain|this pain)\b)",
    "meds|medication|painkillers|pills|tablets: "
    r"\b(?:saving|saved|stash\w*|hoard\w*|stockpil\w*|collect\w*) (?:\w+ ){0,3}(?:tablets|pills|meds|painkillers"
    r"|medication)\b"
    r"[^.;]{0,40}\b(?:take|swallow|use) (?:them|it|the lot)\b",
    "life: "
    r"\blife (?:is |has )?(?:no longer |not )worth\b(?! (?:the|a|less|more)\b)",
    "out|over|down|me: "
    r"\bif (?:a|an|the|some) (?:\w+ ){0,2}(?:took|takes|hit|hits|killed|kills|ran|runs|run)(?: over| down| into)?"
    r" me\b[^.;]{0,25}"
    r"\b(?:id|i would) (?:\w+ )?(?:be (?:\w+ )?(?:grateful|glad|happy|relieved|fine|ok|thankful)|not (?:mind|care)"
    r"|thank)\b",
    "away: "
    r"\b(?:no ?one|nobody) (?:would|will|d) (?:\w+ )?(?:miss me|care|notice|mind) (?:at all )?(?:if|when) i (?:just"
    r" )?slipped away\b",
    "alive: "
    r"\bwhy (?:am|are) i (?:even |still )*alive\b",
    "wake|waked|woke|woken: "
    r"\bwish (?:that )?i (?:hadnt|had not|had nt|didnt|did not|had never|never) (?:woken|wake|woke|waked)(?: up)?\b"
    r"(?! (?:so|early|late|at|with|to|him|her|them|the|my|you)\b)",
    *FURTHER_WISHES,
)
