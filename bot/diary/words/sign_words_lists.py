"""Words that stand for each other in the phrases of signs; the notation is that of `phrases`."""

from bot.diary.words.people import ANIMALS, COLLEAGUES, HOUSEHOLD, OTHERS, as_phrases

WORD_LISTS = {
    "CANT": (
        "cant|cannot|can_not|couldnt|could_not|unable_to|not_able_to|impossible_to|wasnt_able_to|cudnt|cnt|can_barely"
        "|can_hardly|no_fit|could_barely|could_hardly|barely|hardly"
        "|no_longer|arent_able|am_unable"
    ),
    "TROUBLE": "trouble|difficulty|difficulties|problem|problems|struggl*|hard_to|difficult_to|issues|tough_to",
    "HURTS": (
        "hurt|hurts|hurting|ache|aches|aching|ached|achy|sore|painful|pain|pains|pained|killing|throbs|throbbing"
        "|throb|pounding|pounds|agony|splitting|pulsing|stabbing|burning|discomfort|tender"
    ),
    "PAIN": "pain|pains|ache|aches|hurt|hurts|hurting|soreness|agony|discomfort|sore|painful",
    "HEAD": "headache*|migraine*|head|skull",
    "SIDE": "one|left|right|lt|rt|1",
    "LIMB": "arm|leg|foot|limb|side|arms|legs|limbs",
    "HAND": "hand|hands|fingers|finger|thumb|grip|wrist",
    "WEAK": (
        "weak|weakness|limp|floppy|paralysed|paralyzed|paralysis|dead|useless|heavy|heaviness|unresponsive"
        "|not_working|wont_move|doesnt_work|stopped_working|feeble|powerless|lame|lifeless"
    ),
    "NUMB": (
        "numb|numbness|no_feeling|lost_feeling|no_sensation|lost_sensation|numbed|loss_of_feeling|loss_of_sensation"
        "|lost_all_feeling|deadness"
    ),
    "FEELS_NOT": (
        "dont_feel|didnt_feel|cant_feel|cannot_feel|couldnt_feel|not_feel|not_feeling|hardly_feel|barely_feel"
        "|no_longer_feel|stopped_feeling|no_feeling_in|lost_feeling_in|no_sensation_in"
    ),
    "TINGLE": (
        "tingl*|buzzy|fizzy|pricking|pins_and_needles|pins_needles|prickl*|paresthesia|paraesthesia|buzzing|fizzing"
    ),
    "SIGHT": "sight|vision|eyesight|visual",
    "SMALL": "1|2|3|4|5|one|two|three|four|five|few|couple|couple_of",
    "MIN": "minute|minutes|min|mins",
    "SEC": "second|seconds|sec|secs|moment|moments|instant",
    "HOURS": (
        "2|3|4|5|6|7|8|9|10|11|12|18|20|24|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|couple_of"
    ),
    "DAYS_UP": "2|3|4|5|6|7|8|9|10|two|three|four|five|six|seven|eight|nine|ten|several|few|couple_of|some|many|couple",
    "WEEKS_UP": (
        "4|5|6|7|8|9|10|11|12|13|14|15|16|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|a_lot_of"
    ),
    "WEEKS_TWO": "2|3|two|three|couple_of|few|couple",
    "THROW_UP": (
        "vomit|vomiting|vomited|vomits|threw_up|thrown_up|throwing_up|throw_up|been_sick|being_sick|was_sick"
        "|puking|puked|puke|sick_up|barfing|barfed|puked_up|chucking_up|vomitting|retching|chucked_up"
        "|hurling|hurled|spewing|spewed|spew|dry_heaving|heaving_up|boaking|boked|yakking|vomming|vommed|vom|vomited_up"
        "|chucking_my_guts|puking_my_guts|vomiting_my_guts|emptying_my_stomach|emptied_my_stomach|lost_my_lunch"
        "|throwed_up|vomits_up|bringing_everything_up|bring_everything_up|brought_everything_up|bringing_it_all_up"
    ),
    "FELL": "fell|fall|fallen|falling|tumbled|tumble|slipped|tripped|thrown|threw_me|came_off|knocked_off|fel",
    "GETTING": "getting|becoming|growing|keeps_getting|gets|been_getting|steadily|slowly|gradually|only_getting|gettin",
    "PEAK": (
        "peaked|peaking|peak|maxed|worst|max|maximum|maximal|full_blown|full_force|full_strength|unbearable"
        "|excruciating|10|ten|highest|agony|severe|blinding"
    ),
    "WORST": "worst|strongest|fiercest|nastiest|baddest|harshest|heaviest|most_violent|most_painful",
    "WITHIN": "within|in|inside|under|after|in_under|in_about|within_about|over",
    "PEOPLE": f"{as_phrases(OTHERS)}|people|everyone|others|they|he|she",
    "HOUSEHOLD": (
        f"{as_phrases(HOUSEHOLD)}|{ANIMALS}|{COLLEAGUES}|neighbour|neighbours|others|everyone|everybody|whole_family"
        "|whole_house*|we_all|all_of_us|whole_office|whole_team|team"
    ),
    "PERSON": as_phrases(OTHERS),
    "MACHINE": (
        "computer|laptop|app|bot|server|phone|system|site|website|pc|mac|browser|printer|wifi|router|tablet|ipad|tv"
        "|internet|excel|car_battery"
    ),
    "PLACE": (
        "outside|weather|oven|office|room|car|flat|house|kitchen|garden|sauna|bath|bathroom|gym|bedroom|classroom|train"
        "|bus|tube|studio|shop|warehouse|shade|sun|pool|water"
    ),
    "DAY_OR_PLACE": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|morning|evening|day|night|daytime"
        "|yesterday|summer|winter|spring|autumn|today|home|dreaming|awake"
    ),
    "HOT": "35|36|37|38|39|40|41|42|43",
    "CANCERS": (
        "cancer|cancers|tumor|tumour|tumors|tumours|lymphoma|leukaemia|leukemia|melanoma|myeloma|carcinoma|sarcoma"
        "|metasta*|mets|oncolog*"
    ),
    "THINNERS": (
        "warfarin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|dabigatran|pradaxa|heparin|clopidogrel|plavix"
        "|blood_thinner*|bloodthinner*|anticoagulant*|anti_coagulant*|anticoagulated|enoxaparin|clexane|coumadin|lixiana|ticagrelor"
        "|anticoagulation|doac|noac|thinners|acenocoumarol|phenprocoumon|marcumar"
    ),
    "PILLS": (
        "painkiller*|paracetamol|acetaminophen|ibuprofen|tablets|pills|aspirin|nurofen|tylenol|advil|naproxen|excedrin"
        "|panadol|aleve|diclofenac|solpadeine|crocin|saridon|anadin"
    ),
    "TRIPTANS": (
        "triptan*|sumatriptan|rizatriptan|zolmitriptan|naratriptan|eletriptan|imigran|imitrex|maxalt|codeine|cocodamol"
        "|co-codamol|tramadol|morphine|oxycodone|opioid*|dihydrocodeine"
    ),
    "VEHICLE": (
        "car|bike|bicycle|motorbike|motorcycle|moped|scooter|e-scooter|escooter|e-bike|ebike|quad|atv|van|ute|pickup"
        "|truck|lorry|bus|minibus|coach|taxi|cab|jeep|suv|4x4|land_rover|tractor|caravan|campervan|vehicle|auto|auto_rickshaw"
        "|rickshaw|tuk_tuk|go-kart|kart|snowmobile|jet_ski|jetski|forklift|buggy|golf_cart"
    ),
    "AURAS": (
        "aura|auras|zigzag*|zig_zag*|zags|shimmer*|scintillat*|kaleidoscop*|jagged_lines|jagged_lights|light_show"
        "|flashing_lights|crescent|jaggedy_lights|jaggedy_lines|jaggy_lights|jaggy_lines|jagged_shape|sparkly_c|sparkly_shape"
        "|sparkly_lights|squiggly_lines|wiggly_lines|fortification*|scintillations|glittery_lights|prismatic_lights"
    ),
    "EXERTION": (
        "run|running|exercise|exercising|lift|lifting|work_out|workout|workouts|working_out|train|training|gym"
        "|swim|swimming|cycling|jog|jogging|exertion|sprint*|deadlift*|weights|football|tennis|press-ups|squats"
    ),
    "SEX": (
        "sex|make_love|making_love|lovemaking|orgasm|orgasms|orgasmed|masturbat*|intercourse|climax|climaxed|cum|coming"
    ),
    "BLOW": (
        "hit|kicked|struck|whacked|bashed|walloped|clubbed|thumped|clobbered|smashed|punched|shot|coshed|belted"
        "|cracked|clouted|brained|lamped|smacked|slapped|bludgeoned|slugged|booted|clonked|swatted|bricked|bottled"
        "|whack|wallop|clout|thwack"
    ),
    "WEAPON": (
        "bat|hammer|sledgehammer|sledge_hammer|mallet|brick|bricks|rock|boulder|plank|axe|hatchet|cleaver|sword"
        "|spear|bolt|bullet|shotgun|rifle|gun|gunshot|firework|firecracker|fire_cracker|bomb|grenade|landmine"
        "|cannon|dynamite|shovel|spade|club|crowbar|iron_bar|scaffold_pole|frying_pan|truck|lorry|train"
        "|freight_train|horse|mule|lightning|thunder|thunderbolt|wrecking_ball|anvil"
    ),
    "BLAST": (
        "bomb|grenade|firework|firecracker|rocket|dynamite|landmine|mine|gun|gunshot|cannon|explosion|explosive"
        "|volcano|balloon|lightbulb|light_bulb|shotgun|alarm|siren|thunder"
    ),
    "BURST": (
        "exploded|explode|explodes|burst|erupted|detonated|blew|ruptured|popped|snapped|shattered|cracked_open"
        "|split_open|split_apart|tore_open|ripped_open|went_bang|went_pop|went_boom|went_whoosh|gave_way"
    ),
    "NEVER": "never|nevr|not|havent|hadnt|nor|dont|didnt|no_one|nobody",
    "ADJ_BAD": (
        "insane|awful|horrible|horrendous|brutal|terrible|horrific|unbelievable|incredible|ridiculous|agonising"
        "|agonizing|crazy|mental|vicious|savage|dreadful|ghastly|hideous|evil|hellish|diabolical|intense|severe"
        "|violent|painful|excruciating|monstrous|unreal|wicked|shocking|appalling|atrocious"
    ),
    "MASSIVE": (
        "huge|enormous|monster|monstrous|almighty|killer|mega|gigantic|humongous|colossal|epic|ginormous"
        "|tremendous|murderous|deadly|unholy|sickening|skull_splitting|mother_of_all|mother_of_a|hell_of_a"
        "|dreadful|ghastly|hideous|evil|frightful|appalling|mental|crazy|mad|proper_bad|wild|nasty|beastly"
        "|outrageous"
    ),
    "SHAKE": (
        "shook|shaked|shaking|shake|jerk|jerked|jerking|twitched|twitching|convulsed|convulsing|thrashing|thrashed"
        "|flailing|flailed|juddering|juddered|spasming|spasmed|trembling|trembled"
    ),
    "SPOTS": "rash|rashes|spots|dots|blotches|marks|bruises|specks|speckles|pinpricks|blotchy|freckles|patches",
    "FADE": (
        "fade|fades|fading|go_away|go_off|goes_away|disappear|disappears|vanish|vanishes|blanch|blanches|blanching"
        "|whiten|go_white|turn_white|turns_white|go_pale|pale|leave|clear|react"
    ),
    "GLASS": "glass|tumbler|pint_glass|jar|drinking_glass|wine_glass|tumblers",
    "GROUND": (
        "floor|ground|carpet|pavement|tiles|lino|bathroom|kitchen|grass|landing|stairs|hallway|hall|deck|ceiling"
        "|rug|doorstep|street|road|concrete|path"
    ),
}
