"""The words in which people tell of signs, as patterns.

They read a lower-case line without apostrophes in which slips were undone (`spelling`). Figures of speech go first.
"""

import re

from bot.diary.signs import Sign

_LIMB = r"(?:arm|leg|hand|foot|side|face|body|fingers)"
_HEAD = (
    r"(?:headaches?|migraines?|head ?pain|head (?:hurts|is hurting|is pounding|aches)|pain in (?:my "
    r"|the )?(?:back of my )?head)"
)

_PATTERNS: dict[Sign, str] = {
    Sign.HEADACHE: rf"\b{_HEAD}\b|\bback of (?:my |the )?head\b|\bskull\b",
    Sign.NECK_PAIN: (
        r"\bneck(?: \w+){0,2} (?:pain|hurts?|hurting|ache|aches|sore)\b|\b(?:pain|ache"
        r"|hurts?) (?:\w+ ){0,3}neck\b"
    ),
    Sign.SUDDEN: (
        r"\b(?:sudden|suddenly|out of nowhere|out of the blue|all at once|instantly|in (?:a few |\d+ )?seconds"
        r"|within (?:a few |\d+ |five )?(?:seconds|minutes?)|like a (?:switch|bang|bolt)|came on (?:fast"
        r"|quickly)|from one (?:second|moment) to)\b"
    ),
    Sign.THUNDERCLAP: (
        r"\bthunder ?clap\b|\b(?:like|as if) (?:i was |being |id been |i had been |someone )?(?:hit|struck"
        r"|kicked|clubbed|bashed) (?:me )?(?:\w+ )?(?:on|in|over) (?:the |my )?(?:back of (?:the "
        r"|my )?)?head\b|\bexplo(?:ded|sion|ding) in my head\b|\bhead exploded\b"
    ),
    Sign.WORST_EVER: (
        r"\b(?:peaked|at its worst|hit its peak|reached its worst) (?:\w+ )?(?:within|in|after)"
        r" (?:a few |\d+ |five |a )?(?:seconds?|minutes?)\b|"
        r"\bworst (?:\w+ ){0,2}(?:headache|migraine|pain|ache|attack)\b|\bworst ever (?:\w+ )?(?:headache"
        r"|migraine|pain)\b"
        r"|\bworst (?:it|its|this|that|ive) (?:has |have )?ever\b"
        r"|\bnever (?:had|felt|known) (?:\w+ ){0,3}(?:pain|headache|anything|one) (?:\w+ )?(?:like (?:this"
        r"|it)|this bad|so bad)\b"
        r"|\bmost (?:intense|severe|violent) (?:\w+ ){0,2}(?:ever|of my life)\b"
    ),
    Sign.SEVERE: (
        r"\b(?:severe|excruciating|unbearable|agony|agonising|agonizing|horrific|violent|massive|terrible"
        r"|awful|splitting|worst)\b|\bso bad (?:i )?(?:cant|cannot|that)\b"
    ),
    Sign.NEW: (
        r"\b(?:new|first time|never had|unlike any(?:thing)?|different from (?:my )?(?:usual|before)"
        r"|not my usual|unusual)\b"
    ),
    Sign.ONE_SIDED: r"\b(?:one|left|right) side(?:d)?\b|\bone[- ]sided\b",
    Sign.WORSE: (
        r"\b(?:getting|got|gets|becoming|keeps? getting|growing|steadily|much|worse and) worse\b|\bworsening\b"
        r"|\bwors(?:e|ens) (?:every|each|by the) (?:day|hour|week)\b|\bmore and more (?:pain|painful|severe)\b"
    ),
    Sign.CHANGED: (
        r"\b(?:headaches?|migraines?|pain) (?:has|have|is|are) (?:\w+ )?(?:changed|different|not like)\b"
        r"|\bdifferent kind of (?:headache|pain|migraine)\b|\bnew (?:kind|type|sort) of (?:headache|pain"
        r"|migraine)\b|\bfar more (?:frequent|often)\b"
    ),
    Sign.FEVER: (
        r"\b(?:have|having|got|with|had|and) a (?:\w+ )?temp(?:erature)?\b|"
        r"\bfever(?:ish)?\b|\bhigh temp(?:erature)?\b|\b(?:temp|temperature|thermometer"
        r"|fever)\W+(?:\w+ ){0,4}(?:3[89]|4[01])(?:[.,]\d)?\b|\b(?:3[89]|4[01])(?:[.,]\d)?\s*(?:°|degrees|deg"
        r"|c\b)|\b10[0-5](?:[.,]\d)?\s*(?:°|degrees|deg|f\b)|\bchills\b|\bshivering\b|\bburning up\b"
        r"|\brunning a temp\w*|\b(?:3[89]|4[01])[.,]\d\b(?! ?(?:kg|km|lbs?|mm|cm|%|k\b))"
    ),
    Sign.NIGHT_SWEATS: (
        r"\bnight ?sweats?\b|\bdrenching sweats?\b|\bdrenched (?:in sweat )?at night\b"
        r"|\bsoaked (?:the )?(?:sheets|bed)\b"
    ),
    Sign.STIFF_NECK: r"\bstiff neck\b|\bneck (?:\w+ ){0,2}(?:stiff|rigid|locked)\b|\bstiffness in my neck\b",
    Sign.CHIN_TO_CHEST: (
        r"\b(?:cant|cannot|can not|unable to|couldnt|wont|impossible to|hard to"
        r"|not able to) (?:\w+ ){0,5}chin (?:\w+ ){0,4}chest\b|\bchin (?:\w+ ){0,4}(?:wont|cant|doesnt|not"
        r"|cannot) (?:\w+ ){0,5}chest\b|\b(?:cant|cannot|unable to) (?:bend my (?:neck|head) (?:forward|down)"
        r"|look down)\b"
    ),
    Sign.RASH: (
        r"\brash\b(?! decision)|\bspots (?:\w+ ){0,3}(?:dont|do not|wont|not|never) (?:fade|go away)\b"
        r"|\bpurple (?:spots|blotches|marks)\b"
    ),
    Sign.LIGHT_HURTS: (
        r"\b(?:light|lights|brightness|daylight) (?:\w+ ){0,2}(?:hurts?|unbearable|painful|is killing"
        r"|too much)\b|\b(?:cant|cannot) (?:bear|stand|take|tolerate) (?:the |any |bright )*lights?\b"
        r"|\bsensitive to light\b|\bphotophobia\b|\blight unbearable\b"
    ),
    Sign.CONFUSED: (
        r"\b(?:(?:my )?\w+ (?:says|said|thinks|noticed) )?(?:im|i am|i was) (?:\w+ )?not making (?:any |much )?sense\b|"
        r"\b(?:im|i am|i feel|feel|feeling|felt|very|so|been|really|bit|getting|became|and|fever|headache"
        r"|,) (?:\w+ )?(?:confused|disoriented|muddled|delirious|very drowsy|so drowsy)\b"
        r"(?! (?:about|by|what|which|how|why|as to))|^\W*(?:confused|disoriented)\b|\bconfusion\b"
        r"|\bhard to wake\b|\b(?:cant|cannot"
        r"|hard to|unable to) (?:stay|keep) awake\b|\bdont know where i am\b|\bkeep (?:drifting off"
        r"|passing out)\b|\bbehaving strangely\b"
    ),
    Sign.DROWSY: r"\bdrowsy\b|\bdrowsiness\b|\bsleepier than usual\b",
    Sign.FACE_DROOP: (
        r"\bdrool\w* (?:\w+ ){0,4}(?:one|left|right) side\b|"
        r"\b(?:face|mouth|smile|cheek|lip)(?: \w+){0,4} (?:droop(?:ing|s|y|ed)?|sagging|slipped|fallen"
        r"|lopsided|crooked|dropped|numb|paralysed|paralyzed|weak)\b|\bdroop(?:ing|y|ed)? (?:\w+ ){0,2}(?:face"
        r"|mouth|smile|side of (?:my )?face)\b|\bnumb(?:ness)? (?:\w+ ){0,5}face\b|\bface (?:has )?gone numb\b"
        r"|\bfacial (?:droop|weakness|palsy)\b"
    ),
    Sign.ONE_SIDE_WEAK: (
        r"\b(?:cant|cannot|unable to|couldnt) (?:lift|move|raise|use|feel) (?:my )?(?:(?:left|right"
        rf"|one) )?{_LIMB}\b(?! (?:\w+ ){{0,3}}(?:above|over|higher|past|behind|overhead)\b)"
        rf"|\b(?:left|right|one) (?:\w+ ){{0,2}}{_LIMB} (?:\w+ ){{0,4}}(?:weak|weakness"
        r"|paralysed|paralyzed|limp|dead|gone|not working|wont move|heavy)\b"
        rf"|\bweak(?:ness)? (?:\w+ ){{0,4}}(?:(?:left|right|one) (?:\w+ )?{_LIMB})\b|\bone[- ]sided weakness\b"
        r"|\b(?:arm|leg) (?:has |is )?(?:gone|went|suddenly|became) (?:\w+ )?(?:weak|limp|dead)\b"
    ),
    Sign.ONE_SIDE_NUMB: (
        rf"\b(?:left|right|one) (?:\w+ ){{0,2}}{_LIMB} (?:\w+ ){{0,4}}(?:numb|no feeling)\b"
        rf"|\bnumb(?:ness)? (?:\w+ ){{0,5}}(?:(?:left|right|one) (?:\w+ )?{_LIMB})\b|\b(?:arm"
        r"|leg) (?:\w+ )?(?:went|gone|suddenly) (?:\w+ )?numb\b|\b\b(?:arm|leg) (?:is|feels) numb\b"
        r"|\b(?:arm|leg|hand) (?:feels|is|has gone) (?:\w+ ){0,2}(?:dead|floppy|useless)\b"
    ),
    Sign.SPEECH: (
        r"\b(?:talking|speaking) gibberish\b|\b(?:people|nobody|no one|they|everyone) (?:\w+ )?(?:cant|cannot|can)"
        r" understand (?:me|what i(?:m| am)? say\w*|my (?:speech|words))\b|"
        r"\b(?:slurred|slurring|slurry) ?(?:my )?(?:speech|words)?\b|\bspeech (?:\w+ ){0,3}(?:slurred|slurring"
        r"|wrong|garbled|strange|gone|mixed|problems?|trouble)\b|\b(?:cant|cannot|trouble|difficulty|unable to"
        r"|struggling to|hard to) (?:speak|speaking|talk|talking|find(?:ing)? (?:my |the )?(?:right )?words"
        r"|get (?:my |the )?words out)\b(?! (?:to|with|about))|\bwords (?:\w+ ){0,3}(?:wrong|slurred|jumbled"
        r"|mixed up|garbled)\b"
    ),
    Sign.SIGHT_LOST: (
        r"\b(?:lost|losing|loss of|lose|gone blind|went blind|going blind|blind in) (?:\w+ ){0,3}(?:sight"
        r"|vision|eye)\b|\b(?:cant|cannot|couldnt) see(?! (?:the|my|this|that|your|it) )"
        r"(?: \w+){0,3}(?: out of| with| in| from)? (?:\w+ )?(?:eye|anything|properly|side)\b"
        r"|\bsudden(?:ly)? (?:\w+ ){0,2}(?:blind|blindness)\b"
        r"|\b(?:gone|went) blind\b|\bsudden (?:trouble|problems?) seeing\b|\b(?:vision"
        r"|sight) (?:\w+ ){0,2}(?:gone|went|disappeared|black)\b"
        r"(?! (?:\w+ )?(?:blurry|blurred|fuzzy|hazy|funny|double|gr[ea]y|wavy|weird|strange))"
    ),
    Sign.SIGHT_BLURRED: (
        r"\b(?:trouble|difficulty|problems?|hard) (?:to )?see(?:ing)?\b(?! (?:the|my|this|your|how|why|what|it) )|"
        r"\b(?:blurred|blurry|double|fuzzy|hazy) (?:vision|sight|eyes?)\b|\b(?:vision|sight"
        r"|eyes?) (?:\w+ ){0,3}(?:blurred|blurry|blurring|double|fuzzy)\b|\bseeing (?:double|two of)\b"
        r"|\bblurring\b"
    ),
    Sign.SIGHT_GREYING: (
        r"\b(?:sight|vision|eyesight|everything|world) (?:\w+ ){0,2}(?:grey|greys?|greying|gray|grays|dims?"
        r"|goes dark|blacks?|fades) ?(?:out)?(?: for (?:a few )?seconds)?\b"
    ),
    Sign.UNSTEADY: (
        r"\b(?:unsteady|off balance|losing (?:my )?balance|lost (?:my )?balance|staggering|cant walk"
        r"|cannot walk|cant walk straight|walking like (?:im )?drunk|legs feel drunk|wobbly|stumbling)\b"
    ),
    Sign.DIZZY: r"\b(?:dizzy|dizziness|vertigo|spinning|light ?headed|room spins)\b",
    Sign.BLACKOUT: (
        r"\b(?:blacked out|black out|blackout|passed out|passing out|lost consciousness|loss of consciousness"
        r"|unconscious|knocked (?:\w+ )?out|collapsed|fainted|fainting|faint)\b(?! (?:curtain|blind|pain|ache|hope|idea"
        r"|headache|smell))"
    ),
    Sign.FIT: (
        r"\b(?:had|having|have|a|another|got) (?:\w+ )?(?:fit|fits)\b(?! (?:of (?:laughter|giggles|coughing"
        r"|rage)|body|for|into|person|and healthy))|\bseizures?\b|\bconvuls\w+|\bbit(?:ten)? my tongue\b"
        r"|\bepileptic\b"
    ),
    Sign.HEAD_INJURY: (
        r"\b(?:hit|banged|bumped|knocked|struck|smashed|smacked|cracked|bashed|whacked"
        r"|split) (?:\w+ ){0,3}my (?:\w+ )?head\b"
        r"|\bhead injury\b|\bblow to (?:the|my) head\b|\bconcuss\w+|\b(?:fell|landed"
        r"|fallen) (?:\w+ ){0,4}(?:on|onto) my head\b|\bhit (?:on|in) the head\b|\bhead hit\b"
    ),
    Sign.NECK_INJURY: (
        r"\bneck injury\b|\binjured my neck\b|\b(?:hurt|injured) my neck (?:in|when|after|during) (?:a|an|the"
        r"|i) (?:\w+ )?(?:fall|fell|crash|accident|dive|game|match)\b|\bwhiplash\b"
        r"|\bdived? (?:\w+ ){0,4}(?:shallow|bottom|pool)\b|\bfell (?:\w+ ){0,3}(?:off|from"
        r"|down) (?:\w+ ){0,2}(?:ladder|stairs|roof|horse|bike|bicycle|motorbike|wall|tree|steps|scaffold\w*"
        r"|balcony)\b|\blanded on my neck\b"
    ),
    Sign.CRASH: (
        r"\b(?:car|bike|bicycle|motorbike|motorcycle|road|traffic|cycling|rear[- ]end\w*) (?:\w+ )?(?:crash"
        r"|accident|collision|wreck)\b|\b(?:hit|knocked (?:down|over|off)|rear[- ]ended|run over) by a (?:car"
        r"|bus|truck|lorry|van|bike)\b|\brear[- ]ended\b|\bcrashed (?:my|the) (?:car|bike|motorbike|van)\b"
    ),
    Sign.EYELID: (
        r"\b(?:droop(?:ing|y|ed)?|dropped) (?:\w+ )?(?:eyelid|lid|eye)\b|\b(?:eyelid|eye"
        r"|lid) (?:\w+ ){0,3}droop\w*|\b(?:unequal|uneven|different size) pupils?\b|\bone pupil\b"
        r"|\bpupils? (?:\w+ ){0,3}(?:different|unequal|bigger|smaller)\b"
    ),
    Sign.WHOOSHING: r"\bwhoosh(?:ing)?\b|\bpulsing (?:sound|noise)\b|\bhear my (?:pulse|heartbeat)\b",
    Sign.SWALLOWING: r"\b(?:trouble|difficulty|hard|cant|cannot|problems?|painful) (?:to )?swallow(?:ing)?\b",
    Sign.JOLT: (
        r"\b(?:chiropract\w+|osteopath|manipulation|adjustment|cracked my neck|neck crack\w*|whiplash|jolt"
        r"|rollercoaster|roller coaster|massage gun|tackle[d]?)\b"
    ),
    Sign.CHEST: (
        r"\bchest (?:\w+ ){0,2}(?:pain|pains|tight|tightness|pressure|heavy|heaviness|hurts|discomfort"
        r"|crushing)\b|\b(?:pain|pressure|tight|tightness|heaviness|crushing|squeezing) (?:\w+ ){0,3}chest\b"
        r"|\btight[- ]chested\b"
    ),
    Sign.JAW_PAIN: r"\bjaw (?:\w+ ){0,2}(?:pain|hurts?|aches?|aching)\b|\b(?:pain|ache) (?:\w+ ){0,3}jaw\b",
    Sign.BREATHLESS: (
        r"\b(?:breathless|short of breath|shortness of breath|out of breath|cant breathe|cannot breathe"
        r"|struggling to breathe|trouble breathing|hard to breathe|difficulty breathing)\b"
    ),
    Sign.SWEATY: r"\b(?:sweaty|sweating|cold sweat|clammy)\b",
    Sign.BLADDER: (
        r"\b(?:cant|cannot|unable to|trouble|difficulty|hard to|problems?|struggling to"
        r"|couldnt) (?:\w+ )?(?:pee|peeing|wee|weeing|urinat\w+|pass(?:ing)? (?:water|urine)|go to the toilet"
        r"|control(?:ling)? my (?:bladder|bowels?|pee))\b|\b(?:wet|wetting|soiled|peed|pooed) (?:myself"
        r"|my ?self|the bed|my pants)\b|\bincontinen\w+|\b(?:lost|losing|loss of|no"
        r"|poor) (?:\w+ )?(?:control (?:of|over) (?:my )?)?(?:bladder|bowels?)(?: control)?\b|\b(?:bladder"
        r"|bowel) (?:problems?|trouble|control)\b"
    ),
    Sign.SADDLE_NUMB: (
        r"\b(?:cant|cannot|dont) feel my (?:bottom|bum|groin|genitals|crotch|private parts)\b|"
        r"\bnumb(?:ness)? (?:\w+ ){0,4}(?:between (?:my |the )?legs|groin|genitals?|saddle|private parts"
        r"|buttocks|bottom|crotch|down there)\b|\b(?:groin|crotch|genitals?|private parts"
        r"|between my legs) (?:\w+ ){0,3}numb\b|\bsaddle numb\w*"
    ),
    Sign.LEGS_GIVE_WAY: (
        r"\blegs? (?:\w+ ){0,3}(?:give|gives|giving|gave|given) (?:way|out)\b|\blegs (?:\w+ ){0,2}(?:buckl\w+"
        r"|collaps\w+|weak|wont hold)\b|\b(?:weak|weakness in (?:my )?(?:both )?) legs\b"
    ),
    Sign.CLUMSY_HANDS: (
        r"\bclumsy\b|\b(?:keep|keeps|kept|always) dropping\b|\bdropping things\b|\b(?:cant|cannot|trouble"
        r"|hard to|difficulty|struggl\w+) (?:\w+ ){0,3}(?:buttons?|keys?|button up|hold a pen)\b"
        r"|\bhandwriting (?:\w+ ){0,3}(?:worse|changed|bad|messy)\b"
    ),
    Sign.BOTH_SIDES_NUMB: (
        r"\b(?:both|my) (?:\w+ )?(?:hands|arms|feet|legs) (?:\w+ ){0,4}(?:numb|tingl\w+|pins and needles)\b"
        r"|\b(?:numb|numbness|tingl\w+|pins and needles) (?:\w+ ){0,4}(?:both (?:\w+ )?(?:hands|arms|feet|legs"
        r"|sides))\b|\bhands and feet (?:\w+ ){0,3}(?:numb|tingl\w+)\b"
    ),
    Sign.SHOCK_DOWN_SPINE: (
        r"\b(?:electric|shock|shocks|zap|zaps)\b(?: \w+){0,6} (?:spine|back|legs|arms)\b|\blhermitte\w*"
    ),
    Sign.ARM_WEAKER: (
        r"\b(?:arm|hand|grip|wrist|shoulder) (?:\w+ ){0,3}(?:weak|weaker|weakness|losing strength"
        r"|lost strength)\b|\b(?:weak|weaker|weakness|loss of strength|losing strength) (?:\w+ ){0,4}(?:arm"
        r"|hand|grip|wrist)\b"
    ),
    Sign.ARM_TINGLING: (
        r"\b(?:pain|tingl\w+|numb\w*|pins and needles|burning|shooting) (?:\w+ ){0,6}(?:arm|hand|fingers?"
        r"|thumb)\b|\b(?:arm|hand|fingers?|thumb) (?:\w+ ){0,3}(?:tingl\w+|numb|pins and needles)\b"
    ),
    Sign.FOR_WEEKS: (
        r"\b(?:for|past|last|over|about|been|since|these) (?:\w+ ){0,3}(?:[4-9]|\d\d|four|five|six|seven|eight"
        r"|nine|ten|many|several) weeks\b|\bfor (?:\w+ ){0,2}(?:months?|a month|years?)\b|\bmonths now\b"
    ),
    Sign.SCALP_OR_JAW: (
        r"\b(?:scalp|temples?) (?:\w+ ){0,3}(?:sore|tender|hurts?|painful|sensitive)\b|\b(?:sore|tender"
        r"|painful) (?:\w+ )?(?:scalp|temples?)\b|\bjaw (?:\w+ ){0,3}(?:hurts?|aches?|tires?|pain|sore"
        r"|tired) (?:\w+ ){0,3}(?:chew\w*|eat\w*)\b|\b(?:chew\w*|eating) (?:\w+ ){0,4}jaw\b|\bhurts to (?:comb"
        r"|brush) my hair\b"
    ),
    Sign.RED_EYE: r"\b(?:red|bloodshot) (?:\w+ ){0,2}eyes?\b|\beyes? (?:\w+ ){0,4}(?:red|bloodshot)\b",
    Sign.HALOES: r"\b(?:halos?|haloes|rainbow rings?|rainbows|rings) (?:\w+ ){0,3}lights?\b",
    Sign.PREGNANT: (
        r"\b(?:im|i am|am|currently|being|while) (?:\w+ ){0,3}pregnant\b|\b\d+ ?(?:weeks?|months?) pregnant\b"
        r"|\bpregnancy\b|\bpregnant\b|\b(?:gave|given) birth\b|\bjust had (?:a|my|our) baby\b|\bpost ?partum\b"
        r"|\bnewborn\b|\bbaby (?:was )?born\b|\bhad a (?:baby|c section|caesarean)\b"
    ),
    Sign.SWELLING: (
        r"\b(?:swollen|swelling|puffy) (?:\w+ ){0,4}(?:face|hands?|feet|ankles|fingers)\b|\b(?:face|hands?"
        r"|feet|fingers) (?:\w+ ){0,3}(?:swollen|swelling|puffy)\b"
    ),
    Sign.FLASHES: r"\bflash(?:ing|es) (?:lights?|of light)\b|\bflashing\b|\bseeing (?:stars|spots|flashes)\b",
    Sign.UNDER_RIBS: r"\b(?:pain|hurts?|ache) (?:\w+ ){0,3}(?:under|below) (?:\w+ )?ribs\b",
    Sign.STANDING: (
        r"\b(?:when|whenever|as soon as|after|if|only when) i (?:stand|sit|get) up\b(?=.*(?:head|pain|hurts"
        r"|pounds))|\b(?:worse|starts|comes on|pounds) (?:\w+ ){0,3}(?:standing|sitting) up\b|\b(?:goes|gone"
        r"|better|stops|eases) (?:\w+ ){0,4}(?:lie|lying) (?:down|flat)\b"
        r"|\bworse (?:\w+ ){0,3}(?:lying (?:down|flat)|lie down)\b|\bworst (?:\w+ ){0,3}lying\b"
    ),
    Sign.COUGHING: (
        r"\b(?:only |just )?(?:when|whenever|every time|each time) i (?:cough|sneeze|strain|laugh)\b"
        r"|\b(?:headache|head pain|pain|head) (?:\w+ ){0,4}(?:coughing|sneezing|straining|cough|sneeze)\b"
        r"|\b(?:coughing|sneezing|straining) (?:\w+ ){0,3}(?:headache|head)\b"
    ),
    Sign.EFFORT: (
        r"\b(?:during|after|with|when|while|having|at) (?:\w+ ){0,2}(?:sex|orgasm|masturbat\w+)\b|\b(?:only"
        r"|always) (?:\w+ ){0,3}(?:exercise|exertion|running|lifting weights)\b"
    ),
    Sign.CANCER: (
        r"\b(?:i|ive|my|had|have|with|after|breast|lung|prostate|skin|bowel) (?:\w+ ){0,3}(?:cancer|tumou?r"
        r"|lymphoma|leukaemia|leukemia|melanoma|myeloma|chemo\w*)\b|\bcancer (?:survivor|history|in remission"
        r"|treatment)\b"
    ),
    Sign.IMMUNE: (
        r"\b(?:hiv|immunosuppress\w+|immune system (?:is )?(?:weak\w*|suppressed)|transplant|methotrexate"
        r"|biologics?|long[- ]term steroids)\b|\bchemo(?:therapy)?\b"
    ),
    Sign.VOMITING: (
        r"\b(?:vomited|vomiting|throwing up|thrown up|threw up|been sick|being sick|puking"
        r"|puked) (?:\w+ ){0,3}(?:repeatedly|all (?:day|night)|again and again|several times|many times"
        r"|non ?stop|every|since|twice|(?:three|four|five|\d+) times|over and over|for)\b|\b(?:cant|cannot"
        r"|couldnt) (?:keep|hold) (?:\w+ ){0,3}(?:down|in)\b|\bkeeps? (?:vomiting|throwing up|being sick"
        r"|puking)\b|\brepeated(?:ly)? vomit\w*|\bcant stop (?:vomiting|throwing up|being sick)\b"
        r"|\bprojectile vomit\w*|\bvomit\w* (?:\w+ ){0,2}(?:cant|cannot|wont) stop\b"
        r"|\bvomit\w* (?:\w+ ){0,3}(?:in the mornings?|every morning|each morning)\b"
    ),
    Sign.PERSONALITY: (
        r"\b(?:personality|memory|thinking) (?:\w+ ){0,3}(?:changed|change|changes|worse|gone|problems?"
        r"|different)\b|\bnot (?:been )?myself\b(?=.*\b(?:say|says|noticed|told)\b)|\b(?:wife|husband|family"
        r"|friends|people) (?:say|says|noticed|have noticed) (?:\w+ ){0,4}(?:different|changed|forgetful"
        r"|not myself|strange)\b"
    ),
    Sign.HOUSEMATES: (
        r"\b(?:we all|everyone (?:at home|in the house|here|in the flat)|whole (?:family|house|household)"
        r"|(?:my )?(?:wife|husband|kids|partner|flatmates?|housemates?|family|children) (?:and i |too "
        r"|also )?(?:all )?(?:also )?(?:has|have|got|get|gets)) (?:\w+ ){0,3}headaches?\b"
        r"|\bheadaches? (?:\w+ ){0,3}(?:too|as well)\b(?=.*\b(?:outside|leave|house|home)\b)"
        r"|\bcarbon monoxide\b|\b(?:goes|better|stops|gone) (?:\w+ ){0,3}when i (?:leave|go out(?:side)?"
        r"|am out of) (?:the )?(?:house|building|flat|home|office)\b|\bco alarm\b"
    ),
    Sign.AROUND_EYE: (
        r"\b(?:around|behind|in|above) (?:my |one |the )?(?:left |right |one )?eye\b(?=.*\b(?:tear\w*|water\w*"
        r"|stabbing|runny|blocked|attacks?|restless|pace|pacing)\b)|\bcluster headaches?\b"
    ),
    Sign.AURA: r"\baura\b|\bzig ?zags?\b|\bshimmering\b",
    Sign.THREE_DAYS: (
        r"\bmigraine (?:\w+ ){0,5}(?:more than|over|longer than|for|lasting|since"
        r"|now) (?:\w+ ){0,2}(?:72 hours|(?:[3-9]|three|four|five|six|seven) days|a week)\b|\b(?:day"
        r"|days) (?:[4-9]|four|five|six) of (?:\w+ )?migraine\b|\b(?:[4-9]|four|five|six|seven) days? (?:of "
        r"|with )?(?:\w+ )?migraine\b"
    ),
    Sign.WEIGHT: (
        r"\b(?:lost|losing|dropped) (?:\w+ ){0,4}(?:weight|kg|kilos|pounds|stone)\b(?! (?:on purpose"
        r"|with a diet|dieting))|\bweight loss\b|\bpain (?:\w+ ){0,3}(?:never lets up|never stops|never eases"
        r"|wakes me|worst at night|worse at night)\b"
    ),
    Sign.SPINE_TENDER: (
        r"\b(?:spine|neck|back) ?(?:bones?)? (?:\w+ ){0,3}(?:tender to touch|tender|hurts to touch)\b"
        r"|\btender (?:spine|neck bone|backbone)\b|\binject (?:drugs|heroin)\b"
    ),
    Sign.STROKE_WORD: (
        r"\b(?:stroke|mini stroke|tia)\b|\bbrain (?:bleed|haemorrhage|hemorrhage|tumou?r)\b|\baneurysm\b"
        r"|\bhaemorrhage\b"
    ),
    Sign.MENINGITIS_WORD: r"\bmeningitis\b|\bsepsis\b",
    Sign.HEART_WORD: r"\bheart attack\b",
}

SIGN_WORDS = {sign: re.compile(pattern) for sign, pattern in _PATTERNS.items()}

FIGURES_OF_SPEECH = re.compile(
    r"\bcould have (?:fainted|died|passed out)\b|\bknocked out (?:the|a|my|this|some) (?!back|head|side)\w+\b|"
    r"\bstroke of (?:luck|genius|midnight)\b|\b(?:breast|back|front|swim\w*) ?stroke\b|\bcabin fever\b"
    r"|\bhay ?fever\b|\bfever ?(?:pitch|few)\b|\bfeverfew\b|\b(?:yellow|dengue|glandular) fever (?:vaccine|jab"
    r"|shot)\b|\brash decision\b|\b(?:power|news|media) blackouts?\b|\bblackout (?:curtains?|blinds?|party)\b"
    r"|\bblacked out (?:windows?|curtains?)\b|\bkeep(?:ing)? fit\b|\bfit and (?:well|healthy)\b|\b(?:fit"
    r"|fits) of (?:laughter|giggles|rage|coughing)\b|\bhissy fit\b|\bheart attack when i saw\b"
    r"|\bnearly (?:had a (?:heart attack|stroke|fit)|fainted) (?:when|at)\b|\b(?:almost|nearly) (?:had"
    r"|gave me) a (?:heart attack|stroke|fit)\b|\b(?:gave|give|gives) me a (?:heart attack|stroke|fit"
    r"|seizure)\b|\bhave a fit if\b|\bweak (?:coffee|tea|excuse|signal|wifi)\b|\bnumb with boredom\b"
    r"|\bhit the (?:gym|road|sack|hay|pool|wall|bed)\b|\bchest (?:day|of drawers|stretch(?:es)?|press|opener"
    r"|freezer|muscles?)\b|\bcrash(?:ed)? (?:on|course|diet|out)\b|\b(?:computer|laptop|app|bot|server|phone"
    r"|system|site|website) (?:\w+ )?(?:crash\w*|collapsed|is dead)\b|\bcollapsed (?:on|onto|into) (?:the "
    r"|my )?(?:sofa|bed|couch)\b|\bpassed out (?:on the (?:sofa|couch)|from laughing|asleep|in bed)\b"
    r"|\bhead ?(?:spinning|spins) (?:with|from) (?:work|numbers|ideas)\b|\bconfused (?:about|by) \w+"
    r"|\bconfused with (?!(?:\w+ ){0,2}(?:head|headaches?|migraine|fever|neck|pain)\b)\w+"
    r"|\bdrop(?:ping)? (?:off|by)\b|\bbursting into a cold sweat\b|\bpins and needles (?:for a (?:minute"
    r"|second)|that (?:went|go) away)\b|\bsick (?:of|and tired)\b|\bhot flush(?:es)?\b|\bpregnant pause\b"
    r"|\b(?:temperature|heat) (?:outside|in the (?:room|office|flat|house|car|garden))\b[^.]*"
    r"|\b(?:weather|outside|office|oven|shade)\b[^.]*?\b\d\d ?(?:°|degrees|deg|c\b)[^.]*"
    r"|\b\d\d ?(?:°c?|degrees|deg|c) (?:\w+ ){0,3}(?:outside|in the (?:room|office|flat|house|car|shade|sun))\b"
    r"|\bspinning (?:class|bike|session)\b|\bspin class\b|\bfootball fever\b|\bchecked? for \w+"
)
