"""The sentences in which people ask for something: one pattern a line, and each is the whole of what was typed.

`<name>` stands for one of PARTS; apostrophes are gone and letters are small. A name is that of a command or of an
answer of its own, and what stands behind it is the argument of the command. The first that fits counts.
"""

PARTS = {
    "ask": r"(?:(?:can|could|will|would|should|may) (?:you|u|i|someone|somebody|anyone) )?",
    "want": (
        r"(?:(?:i|we) (?:really )?(?:want|need|would like)(?: to)?|id like(?: to)?"
        r"|<ask>(?:give|show|send|do|have|get))"
    ),
    "some": r"(?:(?:an?|some|something|the|another|my|me|us|to|for) )*",
    "it": r"(?:it|this|that|these|my (?:headaches?|migraines?|pain|neck|head))",
    "kind": (
        r"(?:an? )?(?:\w+ )?(?:migraines?|tension(?:[ -]type)?(?: headaches?)?|cluster(?: headaches?)?"
        r"|cervicogenic(?: headaches?)?|occipital neuralgia|(?:pinched|trapped) nerve|slipped dis[ck])"
    ),
    "medicine": (
        r"(?:\w+ )?(?:paracetamol|acetaminophen|tylenol|panadol|ibuprofen|advil|nurofen|aspirin|naproxen|diclofenac"
        r"|codeine|co-?codamol|triptans?|sumatriptan|painkillers?|tablets?|pills?|medicines?|medication|meds?)"
    ),
    "may": r"(?:(?:can|may|could|should) i|is it (?:ok|okay|safe) to|am i allowed to|how do i)",
    "helper": (
        r"(?:an? |the |my )?(?:doctor|gp|dr|physio(?:therapist)?|hospital|a&e|er|emergency(?: room)?|neurologist"
        r"|pharmacist|checked|seen|help)"
    ),
    "find": r"(?:physio\w*|massage\w*|doctor|urgent care)",
}

SENTENCES = (
    (
        "urgent",
        "",
        r"""
        (?:an )?(?:ambulance|emergency|paramedics?)
        (?:its|this is) an emergency
        sos|mayday|911|999|112
        <ask>(?:call|phone|ring|send|get|dial) (?:me )?(?:an? |the )?(?:ambulance|paramedics?|emergency|doctor|help)\b.*
        <ask>(?:call|phone|ring|dial) (?:911|999|112)
        (?:i|we) (?:think (?:i|we) )?(?:need|want) (?:an? |the )?(?:ambulance|paramedics?|emergency\b.*)
        (?:i|we) (?:think (?:i|we) )?need (?:to (?:call|see|go to) )?(?:an? |the )?(?:hospital|doctor|gp|a&e|er)
        (?:(?:whats|what is|give me|show me|tell me|i need) )?(?:the |my |an? )?(?:local )?emergency (?:phone )?numbers?
        what number (?:do|should|can) i (?:call|ring|dial)
        who (?:do|should|can) i call
        (?:its |this is |very |really )*urgent(?: help)?
        (?:somebody |someone )?help me
        (?:somebody|someone) help
        (?:i|we) (?:really )?need (?:urgent |immediate )?help
        (?:i think )?(?:im|i am) (?:having|getting) an? (?:panic|anxiety) attack
        (?:a )?panic attack
        hilfe|notfall|notarzt|krankenwagen|rettungswagen|notruf
        au secours|aidez moi|(?:une )?ambulance|urgence
        ayuda|socorro|auxilio|emergencia|(?:una )?ambulancia
        aiuto|emergenza|ambulanza|pomocy
        """,
    ),
    ("plea", "", r"help|commands|menu|what (?:can|do) you do|how does this work|how do i use (?:this|you)"),
    (
        "relax",
        "",
        r"""
        (?:<want> )?<some>(?:relax(?:ation|ing)?|calm down|unwind|breathing|exercises?|stretch)(?: exercises?)?
        (?:help me|let me|lets|how (?:can|do) i) (?:to )?(?:relax|calm down|unwind|breathe)
        <want> (?:an? )?(?:break|calm minute)
        (?:something|anything) (?:calm(?:ing)?|gentle|soothing|relaxing)
        """,
    ),
    (
        "pause",
        "",
        r"""
        (?:stop|pause|mute|no more|turn off) (?:(?:all|the|your|these|sending|me) )*(?:reminders?|messages?|nudges?)
        stop (?:messaging|texting|writing to|bothering) me
        leave me alone|be quiet|unsubscribe
        """,
    ),
    ("resume", "", r"un-?pause|go on|start (?:again|the reminders(?: again)?|reminders(?: again)?)"),
    (
        "delete",
        "",
        r"""
        (?:i want (?:you )?to |<ask>)(?:delete|erase|remove|wipe) (?:all )?(?:of )?(?:my )?(?:data|account|diary|notes)
        (?:i want (?:you )?to |<ask>)(?:delete|erase|remove|wipe|forget) (?:me|everything)
        """,
    ),
    ("export", "", r"<ask>(?:export|download|send me) (?:all )?(?:of )?my (?:data|diary)"),
    (
        "privacy",
        "",
        r"who (?:can )?(?:reads?|sees?) (?:this|what i write|my (?:data|diary))|is my data (?:private|safe)",
    ),
    ("report", "", r"(?:<want> )?<some>(?:pdf|report|doctors? page)(?: for (?:my|the|a) doctor)?"),
    ("why", "", r"why (?:did|do|are) you (?:ask|send|write|say|asking|sending|saying)(?: \w+)*"),
    (
        "resembles",
        "",
        r"""
        what (?:could|might|can|may) <it> be
        what (?:is <it>|do i have|have i got)|whats (?:<it>|wrong with me)|what is wrong with me
        what (?:kind|type) of headaches? (?:do i have|is (?:this|it))
        (?:is|could|can|might|may) <it>(?: be)? <kind>
        (?:do i have|have i got) <kind>
        <ask>diagnose me|whats my diagnosis
        """,
    ),
    (
        "doctor",
        "",
        r"""
        (?:when )?(?:should|do|must|shall) i (?:need to |have to )?(?:see|call|go to|visit|ask|phone|get) <helper>\b.*
        is <it> (?:serious|dangerous|bad|normal|ok|okay)|am i in danger
        (?:should|do) i (?:need to )?(?:be worried|worry)(?: about .*)?
        """,
    ),
    (
        "learn",
        "not-to-mix",
        r"<may> (?:take|mix|combine|use) <medicine> (?:with|and|plus|after|on top of) <medicine>(?: .*)?",
    ),
    (
        "learn",
        "medicines",
        r"""
        <may> (?:take|have|use) (?:an? |some |more |another )?<medicine>(?: .*)?
        how (?:much|many|often) <medicine> <may>(?: .*)?
        (?:which|what) <medicine> <may>(?: .*)?
        """,
    ),
    (
        "learn",
        "sleep",
        r"(?:help me|how (?:can|do) i|i want to|something to) (?:to )?(?:fall asleep|sleep)(?: better)?",
    ),
    ("learn", "what-helps", r"what (?:helps|can i do|should i do|to do|works)(?: (?:about|for|against|with) .*)?"),
    ("learn", "heat-or-cold", r"(?:is )?(?:heat|ice|warmth|cold)(?: better)? or (?:heat|ice|warmth|cold)(?: better)?"),
    ("learn", "crack-my-neck", r"(?:should|can|may) i crack my (?:neck|back)"),
    (
        "learn",
        "how-soon",
        r"(?:how (?:long|soon)|when) (?:will|does|do|until|before) <it> .*(?:better|last|take|go|stop)(?: away)?",
    ),
    ("find", "", r"(?:where|how) (?:can|do) i find <some>(?:\w+ )?<find>(?: .*)?"),
    (
        "thanks",
        "",
        r"""
        (?:many |ok |great )*(?:thanks?|thank you|thx|ty|cheers|danke|merci|gracias)(?: (?:so much|a lot|you|nape))*
        (?:thanks|thank you) (?:for (?:that|this|your help|everything)|that (?:helped|was (?:good|nice|great)))
        ok|okay|k|alright|all right|got it|understood
        """,
    ),
    (
        "hello",
        "",
        r"""
        (?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|night)|hallo|bonjour|hola)(?: (?:there|nape|again))*
        how are you|bye|goodbye|see you
        """,
    ),
)
