"""The phrases of the course of a pain: what it is called, where it sits, what kind it is, and how it grows."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

COURSE = {
    Sign.HEADACHE: """
head|heid|skull ~~3 paining|pains|hurts|hurting|bursting|splitting|throbbing|thumping|pounding|killing
head|skull (is|was|feels|has_been|very|so|really) (very|so|really|too) dreadful|shocking|vile|murder|fierce|awful|terrible|sore|bad|rotten|horrible|bursting
these|the|my|those heads !of|up|down|together|or|are_together
head ~1 gone|went|going|goes|from from
headachy|headache-y
HURTS|ache|pain ~3 behind|under|below ~2 ear|ears
(my|the) head|heid ~3 thumping|thumps|pounds|throbs|drums|drumming|hammering|nagging|ramping|climbing|building|splitting|louping|pulsing|banging
head|heid ~1 started|began|came_on|was|is|been|has_been ~3 nag|niggle|ache|throb|as_a|dull !of|start|office|nurse|teacher|coach|chef|boss
heads ~2 (started|been|is|are|keep) playing_up|bad|banging|splitting|thumping|been|started
sort|kind|type of head !of|start|massage|torch|gear
suffer*|trouble*|bother*|plagued ~2 with|from|by|in (my) head
ache|pain|pressure|band|thump|throb ~3 (in|round|around|across) (my|the) (whole) head|skull|forehead|temples|temple|brow !of
""",
    Sign.FEVER: """
38|39|40 and (a) half|bit|something
shaking|sweating|boiling with fever|temp|temperature
forehead|skin|body|face|head ~3 like|as ~2 radiator|furnace|oven|stove|hotplate|kettle|toaster
forehead|skin ~2 (hot|burning|boiling|scalding) hot|burning|boiling|on_fire|scalding !from|sun|after|day
hot_and_cold|hot_then_cold|cold_then_hot|roasting_then_freezing|freezing_then_roasting ~1 sweats|shivers|flushes|all_over|turns|shakes|since
teeth|jaw (are|were|is|wont) (not|stop|keep) chatter|chattering|chattered
running|run|ran|got|have|had|having|spiking|spiked a|some temp|temperature !of|control|outside|job|agency|worker
thermometer ~4 says|reads|read|said|shows|showed|showing|went ~2 38|39|40|41|38.#|39.#|40.#|41.#|100.#|101|101.#|102|102.#|103|103.#|104
shaking|shivering|shiver|shake ~3 under|in|despite|with ~3 blankets|duvets|duvet|quilt|covers|bed|jumpers
""",
    Sign.ONE_SIDED: """
neck|head|pain|ache|headache*|skull|nape ~2 on|in left|right !arm|arms|leg|hand|foot|hip|knee|elbow|wrist|time|track|order
behind|under|below|beneath|inside|around (the|my) (one|left|right|that|same) ear
SIDE (side) of (the|my|me) neck|head|skull
behind|under|below|beneath (the|my) one|left|right|that|same ear|jaw|eye
one|left|right|that|single ear|jawline
left|right of (me|my|the) neck|head|skull|ear|nape
just|only|all (on|down|up) (the|my) one|left|right (hand) side|half
SIDE_ONLY side|half
SIDE hand_side
""",
    Sign.NEW: """
new one_sided|one-sided|onesided|left|right|sharp|severe|strong|fierce|terrible|awful|stabbing|constant ~3 neck|pain|ache|headache*|side
that|which i|ive|id ~1 never ~1 had|felt|knew|known|experienced
dont|doesnt|never|not do headache*|heads|migraine*
alien|foreign|strange|unknown ~1 to|for ~1 me
novelty|new_one_on_me|new_to_me|a_first_for_me|first_for_me|never_known_it|stranger_to_me
lifetime|life|years|seventy|sixty|fifty ~2 without|free_of|with_no|of_no
pain|ache|headache*|one|it|thing ~1 i dont|didnt|cant|couldnt ~1 recognise|recognize|know|place|name
an_other|a_other|an_different headache*|pain|one|head|type
this_is_not_that|it_is_not_that|its_not_that_one|this_isnt_that|not_those_again|not_the_migraine|not_my_migraine|not_a_migraine
to|reached|got ~1 50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80 without|with_no|never ~2 headache*|head|one
like never|nothing !mind|happened
pain|ache|headache*|thing|one ive|i|id ~1 never|not ~1 had|felt|known|met|experienced|come
fresh ~1 pain|ache|headache*|one
isnt|not|wasnt|aint|nothing_like|never (the|my|a) sort|kind|type|way|one|head ~5 usual|usually|normally|get|know|used_to|have|had
sort|kind|type|one|thing|headache*|pain|ache|head ~2 i|ive|id|i_have ~1 (have) not|never|havent|hadnt ~2 had|known|felt|met|come_across|experienced|suffered|knew|have|get
havent|not|hadnt|didnt|never ~2 had|known|felt|met|experienced|seen|knew|have ~4 before|till_now|until_now|previously|the_like|until_this|till_this
never|didnt|dont ~1 used_to|use_to|suffer|suffered|suffering|get|got|have|had|bother*|trouble*|know|knew ~4 heads|head|em|headache*|migraine*|one|with_my_head|ones
which|what|something (i) ~1 never|not|didnt|dont ~1 did|had|got|get|have|do|used
different ~2 from|to|than ~3 usual|before|normal|others|previous|ones|any|old|all|my
totally|completely|quite|entirely|very|wholly|whole|altogether|utterly different|new|strange|other ~1 one|kind|sort|type|pain|headache*|ache|thing|feeling|animal|place|me
(a|an) different|another|strange|odd|weird|other|unknown sort|kind|type|species|breed|category ~1 (of) head*|headache*|pain|ache|one
different|strange|odd|weird|foreign|alien headache*|head|pain|ache|migraine*
headache*|pain|ache|migraine* ~2 is|feels|are|was|been (quite|totally|completely|very|so|all|really|entirely) different|strange|new|other|unfamiliar|foreign
nothing like ~3 usual|old|normal|headache*|migraine*|before|ones|had|known
quite|totally|completely|entirely|wholly|all new (to) (me) !job|house|car|team
new to|for me
like nothing ~2 before|else|ive|known|i
never ~2 had|known|felt|seen|met|experienced the_like|its_like|such
starting|started|start|began|begun ~2 (with|to) ~1 (get|getting|have|having|suffer) headache*|heads|migraine* ~6 (at_my_age|never|first|late|old|retired)
""",
    Sign.WORSE: """
headache*|pain|head|it|ache ~2 builds|grows|climbs|mounts|intensifies|swells|worsens !up|slowly|gradually|when|if|after|at|with|through
headache*|head|pain|ache|it ~3 growing|mounting|building|climbing|rising|swelling|escalat*|intensif*|ramping|snowballing !confidence|stairs|up_the|wall
goes|going|went|gone|creeping|crept|climbs|climbing up_and_up|higher_and_higher|up_and
by_the_hour|by_the_minute|hour_by_hour|minute_by_minute|with_every_hour|with_each_hour|each_time_i_check|every_time_i_check
winding|winds|cranking|cranks|notching|working|works|screwing ~1 up !out|from_home|late|on
head|headache*|pain|it|its ~2 gone|went|going|moved|shot|crept|jumped from ~3 to !nothing|none|zero|0|1|2|3|ok|fine|better|bearable|manageable|mild|a|work|home|bed|normal|no|the|sleep
bearable|manageable|mild|tolerable|ok|okay|fine ~2 yesterday|earlier|before|this_morning|at_first|at_breakfast|then ~~6 worse|unbearable|awful|terrible|now|today|fierce
good|great|fair deal|bit|lot worse|stronger ~1 (today|now|since|than)
more_and_more|worse_and_worse|stronger_and_stronger|harder_and_harder|up_and_up
worse|stronger|harder|heavier|sharper|fiercer|louder|bigger than ~3 (it) (was|were) was|this_morning|earlier|before|lunch|hour|hours|last_night|start|started|beginning|when
every|each day|hour|morning|night|evening|time|week ~5 more|stronger|worse|harder|heavier|higher|sharper|fiercer|bigger !than_one|exercise|exercises|steps|energy
from|started|began|was|gone ~4 nag|niggle|dull|mild|nothing|twinge|little|background|nudge|whisper|1|2|3|4 ~~5 to|into|now ~3 thumping|pounding|banging|splitting|fierce|roaring|hammering|5|6|7|8|9|10|screaming|raging|full|brutal|awful|terrible !stars|reps
was|started|began (as|like|at) (a) nag|niggle|dull|mild|twinge|whisper|background ~~5 pounding|thumping|banging|splitting|climbing|raging|roaring|hammering
keep|keeps|kept|is|are|just|only ~2 building|climbing|mounting|growing|ramping|intensifying|increasing|cranking|swelling|rising|piling_on|stacking_up
more_strong|more_bad|more_hard|more_heavy|more_worse|more_pain|each_day_more|every_day_more|every_hour_more
steadily|slowly|gradually|constantly ~1 up|worse|stronger|increasing|climbing|rising|building|growing
double|doubled|tripled|twice_as_bad|twice_as_strong|getting_on_top|taking_over|out_of_hand|out_of_control !bed|up|checked
painkillers|paracetamol|ibuprofen|tablets|nothing ~1 touches|touch|touching|holds|holding|hold|dents|shifts ~2 it|this|anymore|any
""",
    Sign.WORSE_STEADILY: """
GETTING ~1 weaker|clumsier|feebler|number|wobblier|shakier
every|each day|morning|hour|week ~4 worse|harder|stronger|clumsier|weaker|number|fiercer than|by|and|again
monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday ~~7 today|now|by_friday|by_thursday|by_wednesday|by_tuesday|by_sunday ~5 CANT|worse|holding|harder|weaker|barely
going|gone|heading downhill !ski|skiing|bike|run|fast|slope
""",
    Sign.JOLT: """
ran|went|drove|slid|smacked|shunted|crashed|cycled|skied ~1 into ~1 (the|a) back|rear|side|wall|tree|post of
basin|hairwash|hair_wash|salon|hairdresser*|hairdressers|backwash|dentist_chair|leaning_back|leant_back|head_tipped_back|tilted_back
crack|cracked|cracking|click|clicked|crunch|crunched|pop|popped|twist|twisted|wrench|wrenched ~3 neck
felt|heard|feel ~1 (a|an|some) twang|pop|ping|snap|crack|click|tear|crunch|clunk|rip|pull|twinge|tweak|give
tackled|tackle|rucked|scrummaged|rugby|judo|bjj|boxing|sparring|wrestling|dodgems|waltzers|go_kart*|karting|bouncy_castle|motocross|horse_riding|surfing|skiing|snowboarding|skateboard*|ice_skating|zumba|aerobics|headstand|dived|diving|water_slide|jet_ski|paintball|assault_course
headbang*|head_banging|moshing|mosh_pit|mosh|crowd_surf*|trampolin*|bungee|wrestl*|somersault*|cartwheel*|handstand*
lifted|lifting|carried|carrying|shifted|shifting|hauled|hauling|heaved|heaving|yanked|dragged|moved|pulled|pushed ~5 wrong|funny|awkward*|badly|heavy|too_much|felt|sofa|wardrobe|fridge|bag|bags|piano|washing_machine|boulder|sack|sacks
felt|heard|feel something|it ~2 go|give|pull|pop|twang|ping|tear|snap|crack|click|rip
jerk|jerked|jerking|whipped|whip|snapped|flung|wrenched|cricked|thrown|threw|flicked|cracked|clicked|popped|twisted ~2 neck|head|it ~1 (back|round|forward|sideways|over|when)
neck|head jerked|whipped|snapped|flung|thrown|got_jerked|flicked|was_cracked|got_cracked ~1 (back|forward|round|sideways)
sneezed|coughed|sneeze|cough|sneezing ~4 hard|hugely|violently|massive|huge|enormous|jolt*|so
deadlift*|bench_press*|clean_and_jerk|snatch|overhead_press|shoulder_press|crossfit|burpee*
braked|brake|slammed_on|emergency_stop|pothole|speed_bump|bumper_car*|dodgem*|roller_coaster|rollercoaster|waltzer*|log_flume|whiplash
chiro|chiropractor|osteo|osteopath|physio|barber|masseur|masseuse|therapist|massage_therapist ~3 cracked|twisted|clicked|yanked|pulled|adjusted|jerked|manipulated|popped|did|quick|neck
shunted|rear_ended|rear-ended|bumped_from_behind|knocked_from_behind|went_into_the_back
landed|landing|fell|came_off|came_down|tackled|dived|dove|slipped ~5 awkward*|badly|funny|wrong|neck|hard|head
""",
    Sign.ARM_PAIN: """
gyp|grief|jip|gip|bother|trouble|hell|jyp ~4 elbow|arm|wrist|forearm
arm ~6 down to ~2 elbow|wrist|hand|fingers|fingertips
zing|zings|shooter|shooters|bolt|bolts|jab|jabs|nerve_pain|electric* ~5 forefinger|finger|fingers|thumb|forearm|elbow|wrist|hand
runs|run|running|goes|go|going|shoots|shoot|shooting|travels|travel|radiates|radiating|spreads|spreading|creeps|tracks|tracking|zips|trickles|comes ~6 (all|right|down|into|to) (my|the|this|that) ~1 arm|elbow|hand|forearm|wrist|thumb|fingertips|fingers|triceps|biceps
burning|toothache|gnawing|ache|aching|soreness|pain ~3 down|along|through|into|inside ~3 arm|forearm|elbow|wrist|hand|thumb|fingers
arm ~4 HURTS|burns|burning|on_fire|throbs|like_toothache|gnaws|nags|nagging|killing
neck (down|right|all) to|into (the|my) ~1 elbow|hand|fingers|wrist|thumb|fingertips
arm|hand ~4 from ~2 shoulder|neck to ~2 little_finger|finger|fingers|thumb|wrist|hand
""",
    Sign.ARM_TINGLING: """
tingles|tingle|tingly|fizz|fizzes|prickles|buzz|buzzes|buzzing|deadness|dead_feeling|woolly|fuzzy|numb_patch|crawling|ants ~5 arm|hand|fingers|finger|thumb|forearm|elbow|fingertips|wrist
dead|woolly|fuzzy|wooden|buzzing|buzzes|fizzing ~3 feeling|patch|spot|bit|sensation ~3 arm|hand|fingers|finger|thumb|forearm|fingertips
arm|arms|hand|finger|fingers|thumb|forearm|pinky|fingertips ~4 buzzing|buzzes|buzz|fizzing|fizzes|woolly|fuzzy|dead|asleep|ants|crawling|prickling !to_the_world|day|lift*
""",
    Sign.NECK_PAIN: """
pain|ache|stabbing ~~4 side|back ~2 neck
neck ~4 screaming|screams|killing|crying_out|raging
neck ~5 hurting|hurts|aching|aches
neck ~4 on_fire|burns|burning|stabbing|stabs|throbs|agony|killing|misery|murder
stabbing|shooting|burning|throbbing|sharp|fierce|searing ~6 neck|nape
""",
}
