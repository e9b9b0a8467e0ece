"""Words that stand for each other in the phrases of signs; the notation is that of `phrases`."""

from bot.diary.words.people import ANIMALS, COLLEAGUES, HOUSEHOLD, OTHERS, as_phrases
from bot.diary.words.sign_words_lists_body import BODY_LISTS

WORD_LISTS = {
    **BODY_LISTS,
    "CANT": (
        "cant|cannot|can_not|couldnt|could_not|unable_to|not_able_to|impossible_to|wasnt_able_to|cudnt|cnt|can_barely"
        "|can_hardly|no_fit|could_barely|could_hardly|barely|hardly"
        "|no_longer|arent_able|am_unable|not_able"
    ),
    "TROUBLE": "trouble|difficulty|difficulties|problem|problems|struggl*|hard_to|difficult_to|issues|tough_to",
    "HURTS": (
        "hurt|hurts|hurting|ache|aches|aching|ached|achy|sore|painful|pain|pains|pained|killing|throbs|throbbing"
        "|throb|pounding|pounds|agony|splitting|pulsing|stabbing|burning|discomfort|tender|paining|aked|akes|hurtin|achin"
    ),
    "PAIN": "pain|pains|ache|aches|aching|hurt|hurts|hurting|soreness|agony|discomfort|sore|painful|achy|paining|achey",
    "HEAD": "headache*|migraine*|head|skull",
    "SIDE": "one|left|right|lt|rt|1|rite|lft|rigth|rihgt|leftt|lef|leff|rigt",
    "SIDE_ONLY": "left|right|lt|rt|rite|lef|rigt",
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
        "|no_longer_feel|stopped_feeling|no_feeling_in|lost_feeling_in|no_sensation_in|cant_even_feel|couldnt_even_feel"
        "|dont_even_feel|didnt_even_feel|could_not_feel|cant_really_feel|cannot_really_feel|not_able_to_feel|felt_nothing_in"
    ),
    "REFUSES": "wont|wouldnt|doesnt|didnt|couldnt|cant|refuses|refused|refusing|forgets|forgot",
    "GIVES_OUT": (
        "packing_in|packing_up|packed_in|packed_up|giving_out|giving_up|giving_in|gives_in|gives_out|gave_in|gave_out"
        "|going_on_me|dying_on_me|conking_out|conked_out|fading_away|switching_off|switches_off|shutting_down|on_its_way_out"
        "|deserting_me|letting_me_down|lets_me_down|quitting|quit_on_me|failing_me|failing|wasting_away|losing_it"
    ),
    "NOTS": "not|isnt|arent|doesnt|dont|wont|didnt|wouldnt|never|no_longer|stopped",
    "DISOBEYS": (
        "wont_do|doesnt_do|didnt_do|not_do|as_its_told|as_theyre_told|as_told|what_its_told|what_theyre_told|what_i_want"
        "|what_i_tell|what_i_say|mind_of_its_own|minds_of_their_own|its_own_thing|their_own_thing|taking_orders|take_orders"
        "|listening_to_me|listen_to_me|disobey*|not_obey*|isnt_obeying|arent_obeying|misbehav*|belong_to_me|belongs_to_me"
        "|under_my_control|my_control|on_strike|where_i_aim|where_i_want|where_i_put|cooperat*"
    ),
    "HELD": (
        "cup|cups|mug|mugs|coffee|tea|phone|fork|spoon|knife|pen|pencil|glass|plate|kettle|jug|pan|saucepan|pot|bottle|bag|bags"
        "|shopping|remote|toothbrush|hairbrush|comb|razor|tray|book|keys|key|trowel|hammer|screwdriver|drill|brush|hoover"
        "|iron|teapot|bucket|basket|box|plates|milk|tin|dish|bowl|baby|toddler|handbag|cutlery|chopsticks|rolling_pin"
        "|needle|thread|beads|bead|watering_can|wheel|steering_wheel|handlebars|brake|clutch"
    ),
    "SPARK": (
        "electric*|shock|shocks|zap|zaps|zapped|zapping|spark|sparks|current|volt|volts|voltage|lightning|buzz|buzzes"
        "|buzzing|zing|zings|fizz|fizzes|jolt|jolts|tingle|tingles|surge|charge|twang|electrocuted|live_wire|cattle_prod"
    ),
    "SPINE_LINE": (
        "spine|backbone|spinal|vertebra*|tailbone|my_back|me_back|the_back|heels|toes|legs|body|limbs|feet|bum|waist"
    ),
    "SADDLE_PLACE": (
        "my_bottom|me_bottom|bum|backside|buttocks|crotch|groin|genitals|private_parts|privates|undercarriage|down_below"
        "|down_there|inner_thighs|inner_thigh|inside_of_legs|inside_of_my_legs|inside_of_my_thighs|inside_my_thighs|perineum"
        "|saddle_area|nether_regions|between_my_legs|between_the_legs|between_legs|seat_area|lady_parts|arse|butt|vagina"
        "|penis|scrotum|testicles|balls|back_passage|labia|fanny|willy"
    ),
    "LIKE_DEAD": (
        "dead|dead_meat|meat|rubber|rubbery|wood|wooden|cotton|cotton_wool|nothing|plastic|frozen|anaesthetised|anesthetized"
        "|numb*|asleep|not_mine|someone_elses|somebody_elses|leather|woolly|cardboard|foreign|epidural|injected|injection|dentist|missing|not_there|isnt_there"
    ),
    "TIMES_OVER": "two|three|four|five|six|seven|ten|twenty|several|many|hundred|dozen|2|3|4|5|6|7|8|10|20|so_many",
    "TOILET": "loo|toilet|wee|weeing|pee|peeing|urine|urinating|bladder|bowel|bowels|poo|pooing|weed|peed|pooed",
    "LIMB_ONE": "arm|leg|hand|foot|limb",
    "WILL_NOT": (
        "wont|doesnt|didnt|wouldnt|isnt|wasnt|refuses_to|refused_to|refusing_to|fails_to|failed_to|will_not|does_not"
        "|did_not|would_not|is_not|was_not|not|no_want_to|stopped|couldnt|cant|cannot|could_not|no_longer|forgot_how_to"
    ),
    "OBEY": (
        "obey|obeying|listen|listening|respond|responding|answer|answering|do_what|do_as|do_it|cooperate|cooperating"
        "|play_ball|lift|lifting|rise|raise|move|moving|budge|go_up|goes_up|come_up|grip|gripping|grasp|close|closing"
        "|squeeze|hold|carry|work|working|function|functioning|support|wake_up|come_alive|join_in|pick_up|follow_orders"
        "|take_orders|react|reacting|open|straighten"
    ),
    "LIFELESS": (
        "sack|log|lump|lead|wood|sandbag|dead_weight|deadweight|plank|stone|rock|concrete|ham|meat|rag|doll|noodle"
        "|spaghetti|sausage|plaster|cement|jelly|rubber|balloon|stranger|strangers|block|brick|dead|dead_thing|dead_fish"
        "|string|pendulum|wet_towel|towel"
    ),
    "AWAY_NOW": "awol|not_there|not_mine|out_of_action|out_of_order|offline|unusable|kaput|finished_working",
    "FIDDLY": (
        "button|buttons|buttning|buttoning|zip|zips|zipper|zippers|lace|laces|shoelace|shoelaces|clasp|clasps|earring"
        "|earrings|cufflink|cufflinks|hooks|bra|poppers|coins|needle|thread|tweezers|hooks_and_eyes|fastener|fasteners"
        "|press_studs|fiddly|shirt|blouse|collar|cuffs|jewellery|beads|bead|small_things|tiny_things|buckle|buckles|stud|studs"
    ),
    "HARDSHIP": (
        "enemy|nightmare|battle|mission|challenge|ordeal|beyond|defeat*|impossible|ages|forever|cant_manage|gave_up"
        "|given_up|give_up|struggle|struggling|struggles|fight|war|torture|faff|trouble|lost_battle|wont_go|too_much"
        "|too_small|too_fiddly|minutes|five_minutes|twice_as_long|clumsy"
    ),
    "WOOLLY": (
        "woolly|wooly|fuzzy|furry|numb*|asleep|dead|buzz|buzzes|buzzing|fizz|fizzing|tingl*|prickl*|burning_and|gloved"
        "|like_gloves|like_cotton|like_cotton_wool|like_wool|like_rubber|like_wood|like_sand|wooden|rubbery|cotton_wool"
        "|cottonwool|pins_and_needles|sandpapery|thick|bandaged|wrapped_in|not_mine"
    ),
    "KNOWS_NOT": (
        "dont_know|didnt_know|doesnt_know|not_know|not_knowing|no_idea|no_clue|not_sure|wasnt_sure|unsure|cant_tell"
        "|couldnt_tell|cant_say|couldnt_say|cannot_say|cant_work_out|couldnt_work_out|cant_figure_out|couldnt_figure_out"
        "|cant_think|couldnt_think|dont_remember|didnt_remember|cant_remember|couldnt_remember|cannot_remember|cant_recall"
        "|couldnt_recall|dont_recognise|didnt_recognise|cant_recognise|couldnt_recognise|dont_recognize|didnt_recognize"
        "|cant_recognize|couldnt_recognize|not_recognise|not_recognize|not_recognising|not_recognizing|unable_to_say"
        "|unable_to_tell|not_able_to_say|not_able_to_tell|could_not_say|could_not_tell|cannot_tell|cant_place|couldnt_place"
        "|do_not_know|did_not_know|does_not_know|dunno|never_knew|not_remember|not_remembering|no_memory_of|forgot_what"
        "|doesnt_recognise|doesnt_recognize|doesnt_remember|cant_name|couldnt_name|couldnt_give"
    ),
    "NOTICED": (
        "say|says|said|saying|notice|noticed|notices|noticing|told|tell|tells|telling|think|thinks|thought|reckon|reckons"
        "|pointed_out|mentioned|commented|complain|complains|complained|remarked|swear|swears|joke|joked|convinced|worried"
        "|concerned|sees|asked_why|wonders|wondering|keep_on|finds|find|calls_me|claims|feels|warned|pulled_me_aside|spotted"
    ),
    "TINGLE": (
        "tingl*|buzzy|fizzy|fizz|fizzes|pricking|pins_and_needles|pins_needles|prickl*|paresthesia|paraesthesia|buzzing|fizzing"
    ),
    "SIGHT": "sight|vision|eyesight|visual",
    "SMALL": "1|2|3|4|5|one|two|three|four|five|few|couple|couple_of",
    "MIN": "minute|minutes|min|mins",
    "SEC": "second|seconds|sec|secs|moment|moments|instant",
    "HOURS": (
        "2|3|4|5|6|7|8|9|10|11|12|18|20|24|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|couple_of"
    ),
    "HOURS_OVER_72": "|".join(map(str, range(73, 200))),
    "MINUTES_OVER_60": "|".join(map(str, range(61, 200))),
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
    "ODD": (
        "weird|weirdly|funny|strange|strangely|odd|oddly|wrong|not_right|not_working|not_normal|not_mine|lost|gone|missing"
        "|useless|stopped|fails|failed|failing|different|dead|drags|dragging|hung|hanging|dropped|clumsy|wooden|lazy"
        "|uneven|twisted|wont|wouldnt|refuses|refused|rubbery|jelly|spaghetti|lopsided|crooked|numb|blank|patchy|dark"
        "|dim|black|bizarre|messed_up|all_over_the_place|not_responding|not_obeying|isnt_right|arent_right"
    ),
    "DRUNKEN": (
        "drunk|drunken|drunkard|sloshed|plastered|hammered|pissed|tipsy|legless|sozzled|trolleyed|blotto|sauced|wasted|stoned"
    ),
    "NOTDO": ("wont|wouldnt|doesnt|didnt|isnt|wasnt|cant|couldnt|will_not|would_not|dont|refuses_to|refused_to|not"),
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
