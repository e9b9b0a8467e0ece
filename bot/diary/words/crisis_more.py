"""More words of a wish to die or to harm oneself (CLINICAL 6.2), in the notation of `crisis_phrases`."""

FURTHER_WISHES = (
    (
        "alive|existing|life|living: "
        r"\bno (?:\w+ )?reason (?:left )?(?:for me )?(?:to|for) (?:go|going|carry|carrying|keep|keeping|stay|staying"
        r"|continue|continuing) (?:on )?(?:with )?(?:my |this )?(?:living|existing|alive|life)\b"
        r"(?! (?:here|in|at|with|near|on|off|like|alone)\b)"
    ),
    (
        "alive|existing|living: "
        r"\b(?:dont|do not|no longer|didnt) feel like (?:living|being alive|existing)\b(?! (?:in|with|at|here|next|on"
        r"|near)\b)"
    ),
    (
        "alive|exist: "
        r"\b(?:might|may) as well not (?:exist|be alive)\b"
    ),
    (
        "suicide: "
        r"\bsuicide (?:\w+ ){0,3}my (?:mind|head|thoughts)\b"
    ),
    (
        "alive|existing: "
        r"\bhate (?:being alive|existing)\b"
    ),
    (
        "accident|deliberately|intentionally: "
        r"\b(?:cut|burn|burnt|burned|hurt|harm|harmed) my ?self\b[^.;]{0,30}\b(?:not (?:by|an) accident|deliberately"
        r"|intentionally)\b"
    ),
    (
        "dead|heaven|late: "
        r"\b(?:want to|wanna|going to|gonna|ready to|will|ill|time to) (?:\w+ )?(?:join|be with|follow) (?:my"
        r" )?(?:dead|late)"
        r" \w+\b|\b(?:join|be with) (?:her|him|them|my \w+) in heaven\b"
    ),
    (
        "die|hang|overdose|life|end|myself|self: "
        r"\bhow to (?:die|kill my ?self|end (?:it all|my life)|overdose|hang my ?self)\b(?! (?:hard|in (?:the|this|a)"
        r" game)\b)"
    ),
    (
        "purpose*: "
        r"\b(?:hurt|harm|harmed|cut|burn|burned|burnt) my ?self (?:\w+ ){1,3}on purpose\b"
    ),
    (
        "died|gone|dead: "
        r"\b(?:better|easier|happier|simpler|best)(?: off)? (?:for (?:\w+ ){1,3})?if i (?:just |simply )?(?:died|were"
        r" gone|was gone)\b"
    ),
    (
        "living: "
        r"\b(?:dont|do not|no longer|not|never) (?:want|wish) to (?:continue|carry on|keep|keep on|go on) living\b(?!"
        r" (?:here|in|at|with)\b)"
    ),
    (
        "end: "
        r"\bi(?:ll| will| shall)? (?:just )?end (?:it|things)(?= (?:all|tonight|now|for good|soon)\b|\W*$)"
    ),
    (
        "gun|pistol|rope|noose: "
        r"\bif i had a (?:gun|pistol|rope|noose)\b"
    ),
    (
        "dead|death|dying|existing: "
        r"\b(?:dying|death|being dead|not existing) (?:sounds|seems|looks|feels|would be|is|starts to look) (?:\w+"
        r" ){0,2}(?:better|easier"
        r"|good|nice|nicer|mercy|release|blessing|peaceful|preferable|relief|tempting|appealing|inviting)\b"
    ),
    (
        "safe|trust: "
        r"\b(?:cant|cannot|unable to|not able to) keep my ?self safe\b|\bnot safe (?:from|with|around) my ?self\b"
        r"|\bdont (?:feel safe with|trust) my ?self (?:tonight|alone|right now|anymore|any more)\b"
    ),
    (
        "grave|ground|under: "
        r"\bbetter off (?:in (?:the|my) (?:ground|grave)|six feet under)\b"
    ),
    (
        "living|making|lasting: "
        r"\b(?:dont|do not|cant|cannot) see my ?self (?:living (?:past|beyond|to)"
        r"|making it (?:past|to|through)|lasting)\b"
    ),
    (
        "ending|life|living: "
        r"\bhad it with (?:(?:this |my )?life|living)\b|\b(?:im|i am) ending it(?: all| tonight| now)?(?=\W*$)"
    ),
    (
        "blade|gun|knife|razor|rope: "
        r"\b(?:razor|knife|blade|gun|rope)\b[^.;]{0,25}\buse it on (?:me|my ?self)\b"
    ),
    (
        "myself|self: "
        r"\bswitch my ?self off\b(?! (?:from|after|at)\b)"
    ),
    (
        "back|here|morning|again: "
        r"\b(?:sleep|bed) and (?:not|never) (?:be here|come back|get up again|see (?:the )?morning)\b"
    ),
    (
        "alive|living: "
        r"\bno (?:wish|desire|will|strength) (?:left )?to (?:stay alive|go on living)\b"
    ),
    (
        "alive|exist|live|living: "
        r"\bnot wanting to (?:live|exist|be alive|go on living|keep living)\b"
        r"(?! (?:in|with|near|at|so|like|for|until|under|next|on|here|there|together)\b)"
    ),
    (
        "alive|existing|life|living: "
        r"\b(?:(?:dont|do not|cant|cannot|no longer|never) (?:\w+ )?see (?:a|any|the|much) point|no point) of"
        r" (?:living|being alive|existing|life)\b(?! (?:in|near|at|so|next|on|here|there|together|insurance|admin)\b)"
    ),
)
