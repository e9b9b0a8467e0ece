"""Words that may be of despair or only of pain: they are asked about (CLINICAL 6.2)."""

from bot.diary.words.crisis_sense import DOING, THE_PAIN
from bot.diary.words.patterns import Patterns

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
    r"\b(?:no longer|dont|do not|cant|cannot|never) (?:\w+ )?see (?:a|any|the|much) point (?:in|of)"
    r" (?:going|carrying) on\b"
    r"(?! (?:with|to)\b)",
    "point: "
    r"\bno point (?:any ?more|in anything|to anything)\b|\bwhats the point (?:of|in) (?:living|life"
    r"|anything|going on)\b|\bno point (?:in )?(?:going|carrying) on\b(?! (?:with|to) )",
    "live|living: "
    r"\b(?:cant|cannot|couldnt|dont want to|do not want to|not wanting to) (?:bear |stand |go on |keep (?:on )?)?"
    r"liv(?:e|ing) like this\b",
    "cope: "
    r"\b(?:cant|cannot) cope\b(?! with (?:(?:the|this|my|that|these|so|all|such|much) ){0,3}"
    r"(?!pain|headache|migraine|it\b|this\b|that\b|life|living|everything|anything|suffering|neck|any|being|the\b"
    r"|my\b)\w)",
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
    "around|dead|die|ever|forever|here|suicid*: "
    r"\bdont want to be (?:here|around)\b|\bwant to (?:die|be dead)\b|\bsleep for ?ever\b"
    r"|\bsuicid\w*(?: (?:thoughts?|ideas?|ideation))?",
    "die|dying: "
    r"\b(?:feel like|im|am|going to|gonna|might|will|ill) (?:\w+ )?(?:die|dying)\b",
    "myself|self: "
    rf"\b(?:will|might|ill|may) (?:\w+ )?hurt my ?self\b{DOING}",
    "kill: "
    r"\b(?:please|want|wish|someone|somebody) (?:\w+ ){0,3}kill me\b",
    "hopeless: "
    r"\bhopeless\b.*\b(?:pain|life)\b",
    "alive|exist|go|live: "
    r"\b(?:dont|do not|cant|cannot) (?:want to )?(?:live|be alive|exist|go on) (?:with|like|in)"
    rf" (?:this\b(?! \w)|{THE_PAIN}\b)",
    "here|life|living: "
    r"\btired of (?:living|life) with (?:\w+ ){0,3}(?:pain|headaches?|migraines?|suffering)\b"
    r"|\btired of being here\b",
    "alive|around|dead|here|without: "
    r"(?:\bwould be )?\b(?:easier|better) (?:for everyone )?(?:to be|if i (?:was|were)) dead\b"
    r"|\beasier if i (?:was not|wasnt|were not|werent) (?:here|around|alive)\b|\bi should not be alive\b"
    r"|\bbetter without me\b",
    "disappear|gone|miss|needs|whats: "
    r"\bwant to (?:just )?(?:disappear|be gone)\b|\bno ?(?:one|body) (?:needs|would miss) me\b(?! (?:at|in)\b)"
    r"|\bwhats the point any ?more\b",
    "future|myself|reason|self: "
    r"\b(?:cant|cannot) see (?:a|any) future\b|\bcant see my ?self (?:living|alive|being here)\b"
    r"|\bno reason to get up\b(?! (?:early|so|at|from)\b)"
    r"|\bno (?:\w+ )?reason (?:left )?to (?:go|carry|keep) (?:on|going)(?=\W*$| (?:any ?more|any longer|at all)\b)",
    "bye|goodbye: "
    r"\bday for me\b\W+(?:\w+ )?(?:good)?bye\b|\bgood ?bye (?:letter|note)s?\b",
    "another: "
    r"\b(?:dont|do not|cant|cannot) (?:\w+ )?(?:want to |wanna )?(?:face|do|go through|get through|take)"
    r" another (?:day|night|week|morning)(?: of this)?\b(?! (?:at|in the|with the|of (?:work|meetings|rain))\b)",
    "alive|around|here: "
    r"\b(?:wont|will not|not going to|not gonna) be (?:here|around|alive) (?:tomorrow|any ?more|much longer|for much"
    r" longer"
    r"|by (?:christmas|morning)|in the morning|next (?:week|month|year))\b",
    "affairs|away|stuff|things: "
    r"\b(?:put|putting|got|getting) my affairs in order\b|\bgiv(?:e|ing|en) (?:away )?(?:all )?my (?:stuff|things"
    r"|possessions)"
    r" away\b",
    "death|dying: "
    r"\b(?:i|im|ive|keep|been) (?:\w+ ){0,3}(?:think\w*|fantasi\w+|obsess\w*|dream\w*) (?:\w+ ){0,2}(?:of|about)"
    r" (?:dying"
    r"|my (?:own )?death)\b",
    "enough|lost: "
    r"\bhad enough of (?:everything|it all)\b|\blost (?:the|my|all) (?:will|wish|desire) to live\b"
    r"(?! (?:in|at|during|halfway|waiting|after|on)\b)",
    "left|me: "
    r"\bnothing (?:is )?left for me\b(?! to (?:do|eat|cook|buy|tidy|clean|pack)\b)"
    r"|\b(?:no|not any) place for me in this world\b",
    "hoarding|saving|stashing|stockpiling|stockpiled: "
    r"\b(?:hoarding|stockpil(?:ing|ed)|saving up|stashing) (?:\w+ ){0,3}(?:pills|tablets|meds|painkillers"
    r"|medication)\b",
    "kids|children|family|wife|husband|mum|mom|everyone: "
    r"\b(?:written|wrote|writing) (?:\w+ ){0,2}(?:(?:goodbye|last|final) letter|letters) (?:to|for) (?:\w+"
    r" ){0,2}(?:kids"
    r"|children"
    r"|family|wife|husband|mum|mom|everyone)\b[^.;]{0,40}\b(?:finished|over)\b",
    "nothing|out: "
    r"\blife has nothing (?:left )?(?:for me|to offer)\b|\bi (?:just )?want out\b(?! (?:of|to|for)\b)",
    "bleed|bleeds: "
    r"\b(?:scratch|pick|cut|hit|punch|bang|bite|biting|dig)(?:ting|ging|ing)? (?:at )?my ?(?:self|arms?|legs?|skin"
    r"|wrists?|thighs?)"
    r" (?:till|until) (?:they|it|i) bleeds?\b",
    "around|disappeared|gone|here|vanished: "
    r"\b(?:no ?one|nobody) (?:would|will|d) (?:\w+ )?(?:miss me|care|notice|mind) (?:at all )?(?:if|when) i (?:just )?"
    r"(?:disappeared|vanished|was gone|were gone|wasnt (?:here|around))\b(?! (?:from|at|in)\b)",
    "night: "
    r"\btonight is the night\b(?! for\b)",
    "meds|pills|tablets: "
    r"\b(?:pills|tablets|meds) (?:are )?(?:all )?(?:lined up|laid out|counted out|in my hand|in front of me)\b"
    r"(?! (?:for the week|for tomorrow|in the box)\b)",
    "join: "
    r"\b(?:want to|wanna|going to|gonna|ready to) join (?:her|him|them) (?:soon|up there|on the other side)\b",
)
