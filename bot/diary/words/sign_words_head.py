"""The phrases of signs of headache: how it hurts, how it began, what comes with it."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

HEAD = {
    Sign.HEADACHE: """
headache*|migraine*|headpain|heada|haedache|migrane*|cephalgia
head ~2 HURTS
head ~2 exploding|bursting|banging|splitting
PAIN|pressure|stabbing|throbbing ~6 head|skull|temple|temples|forehead
PAIN|pressure|stabbing|throbbing ~3 side|half ~5 head|skull|temple|forehead
back_of_head|back_of_skull|base_of_my_skull|base_of_the_skull
axe|hammer|knife|knives|nail|spike in|through (my) head
bad|sore|banging|splitting|thumping|pounding head !cold|space|of|line|start|teacher|office|case
head ~2 splits|split|bursts|bangs|bang|explodes|pounded|throbbed|pulsates|pulsating|paining|pains|hammering|thumping|aching
head ~2 wants_to|going_to|gonna|will|about_to explode|burst|split
head ~3 worse|terrible|awful|unbearable|agony|excruciating !off|case|start|than_usual
whole|entire skull|head ~3 HURTS|worst|agony|pain
head ~2 went_from|goes_from|gone_from
had|got|have|with|known|having (a|such_a|this) head like|on_me|from_hell
thick|fuzzy|heavy|thumping|banging|bad|sore|splitting|throbbing|pounding|stinking heads|head !cold|space|of|line|start|teacher|office|case|weight
band|vice|clamp|helmet|pressure (a) round|around (my|the) head|forehead|skull|temples
bit_of_a|a_bit_of head|heada
pains|paining|paining_me|hurts|hurting|aching|ache ~2 head|skull
poker|needle|needles|ice_pick|icepick|skewer|blade ~3 (in|into|through|behind|at) ~2 head|eye|temple|skull
band round|around|across (the|my) back|top|front|forehead !pain
head (is|was|feels|felt|has_been|been|so|really|very|all) (at) (its) worst|bad|rough|awful|terrible|horrible|sore !idea|off|case|start|for
head_pain|headpain|head_pains|head_ache|sore_head|bad_head
""",
    Sign.BARE_PAIN: """
agonising|agonizing|excruciating !back|knee|hip|tooth|leg|foot|stomach|wait|decision|choice|hours
!back|knee|hip|tooth|stomach|tummy|belly|period|leg|foot|feet|arm|chest|ear|throat|shoulder|elbow|wrist|hand|finger|thumb|ankle|toe|heel|joint|muscle|gum|kidney|pelvic|groin|rib|ribs|buttock|calf|thigh|no|without|any|jaw|eye|back-|abdominal|abdomen|nerve|sinus|breast pain|ache|pains !in|from|at|behind|on|relief|killer|killers|free|down|under|over|around|across|med|meds|near|below|above|threshold|clinic|management|team|diary|score|app|patch|gel|cream|medication|consultant|nurse|specialist|journal|to|through|into|between|up|side|when|after|during
!back|knee|hip|tooth|stomach|tummy|belly|period|leg|foot|feet|arm|chest|ear|throat|shoulder|elbow|wrist|hand|finger|thumb|ankle|no|without|any|jaw|eye pain|ache|pains on|down|up (the|my) (one|left|right) left|right|side
""",
    Sign.MIGRAINE: """
migraine*|migrane*
""",
    Sign.SUDDEN: """
sudden*|abrupt*|instantly|instantaneous*
out_of_nowhere|out_of_the_blue|all_at_once|in_a_flash|outta_nowhere|from_nowhere
in|within (a|an) (few|couple_of|#|one|two) SEC
within|in (about|a|just) (couple_of) SMALL|a MIN !of|every|each|a
came_on|started|hit|began|starting|came ~2 fast|quickly|quick|rapidly|instantly
from_one second|moment|minute to
like_a switch|bang|bolt|gunshot|bullet|explosion
headache*|migraine*|pain ~1 so_quick|so_quickly|so_fast|so_suddenly
!a|the|big|this|did|to|hair bang|boom|wham|bam|pow|kaboom !on|my|your|into|head|the|up|out|in
explosive ~1 headache*|migraine*|pain|head
in_the_blink_of_an_eye|in_a_heartbeat|in_an_instant|in_a_split_second|without_warning|with_no_warning|without_any_warning|with_no_build_up|no_build_up
hit|struck|got|slammed me like_a|like
like_a|like ~1 bolt|flash|thunderbolt|lightning|lightening|electric_shock ~2 head|skull|neck
split|next second
headache*|pain|head|it ~2 tore|ripped|slammed|knifed|shot in|through|into
boom|bang|wham (in|through|across) (my|the) (whole|entire) head|skull
instant !message|messages|coffee|noodles|relief|replay|pot|soup|karma|access|gratification
boom|wham|bam|kaboom ~~1 (the) (back|side|top|front) (of) (my) head|skull|pain|headache
out_of_thin_air|from_one_minute_to_the_next|no_lead_up
like someone|somebody ~1 flicked|flipped|flicking a|the switch
came_on|hit|built|came|arrived|appeared|started ~1 in|within|inside ~1 a|one|1|two|2|couple_of|few|under|less_than (a) MIN|SEC
immediately|immediate (a|the|this) ~2 headache*|migraine*|pain
pain|headache*|it ~1 coming|came|comes ~5 very_fast|so_fast|very_quick|very_quickly|so_quickly|like_a_shot
""",
    Sign.PEAKED_FAST: """
PEAK ~3 WITHIN ~2 SEC
PEAK ~3 WITHIN (about|a|just|less_than) (couple_of) SMALL|a MIN
from 0|zero|nothing|none|fine|no_pain to 10|ten|9|agony|unbearable|worst|full|max|maximum ~3 SEC|SMALL|minute|minutes|instantly|instant
from 0|zero|nothing|none|fine to 10|ten|unbearable|agony|worst|maximum
0_to_10|zero_to_ten|0_to_100|zero_to_hundred|zero_to_100
worst|peaked|peak|max|maximum|10|ten|unbearable|full_force|full_blast|full_strength|agony straight_away|straight_off|immediately|instantly|at_once|right_away|straightaway|from_the_start|from_the_very_start|from_the_first_second|from_the_first_moment|from_second_one|from_the_beginning
instantly|immediately|suddenly|straight_away|at_once|right_away ~3 unbearable|agony|excruciating|full_force|its_worst|maximum|the_max|its_peak
as_bad_as_it_got|as_bad_as_it_gets|as_bad_as_it_could_be ~2 WITHIN ~2 SEC|minute|minutes
worst|maximum|agony|unbearable in_no_time|before_i_knew_it
reached|hit|reaching|hits ~2 worst|peak|maximum|max ~2 WITHIN ~2 SEC|minute
within|in (about|a) (couple_of|few|#|one|two) SEC|minute ~4 unbearable|worst|agony|excruciating|10|peak
PEAK|so_bad|so_strong ~3 in_under|in_less_than|under|in_like|in_about|in_just|in_only ~2 MIN|SEC
in_under|in_less_than|within|in ~1 a MIN|SEC ~3 so_bad|so_strong|dropped_to|on_my_knees|screaming|crying|unbearable|agony|worst
PEAK|went|hit|was ~3 in_a_heartbeat|in_the_blink_of_an_eye|in_an_eyeblink|in_a_blink|in_a_split_second|in_a_moment|in_an_instant
zero|0|nothing|none|fine to # ~3 SEC|MIN|instantly|instant
WORST|unbearable|agony|excruciating ~~5 started|began|came_on|hit ~1 MIN|SEC ago
MIN|SEC ago ~~5 WORST|unbearable|agony|excruciating
full|maximum|max|peak|top strength|force|intensity|blast|power|pain ~2 SEC|MIN|immediately|instantly|at_once|straight_away|right_away
instant|instantly|immediately ~~3 10_out|10/10|ten_out|9_out|9/10
SEC later ~5 CANT ~1 move|stand|speak|see|breathe|bear|think
PEAK|full_whack|full_on|full_tilt|full_pelt|top_whack ~2 within|in minutes|mins|a_second|seconds|a_minute
#|SMALL SEC|MIN and|later|until|till|then|before|already ~4 worst|maximum|max|unbearable|agony|excruciating|full_force|full_blast|my_knees|the_floor|screaming
SEC|MIN ~~4 already ~3 PEAK|unbearable|agony
full_whack|full_on|full_tilt|full_pelt|full_force|full_strength|full_blast ~2 in|within|inside|after ~3 SEC|MIN
PEAK|so_bad ~2 in|within|inside|under|after (a) (couple_of|couple|few|matter_of) SEC
""",
    Sign.WITHIN_HOUR: """
WITHIN (about|less_than) an|one|1|half_an|the hour|hr
WITHIN (about|less_than) #|ten|fifteen|twenty|thirty|forty|fifty MIN
over|in|within half_an_hour|half_hour|an_hour
since (about|around|maybe|just) an|one|1|half_an hour
MIN later ~5 unbearable|worst|agony|excruciating|severe|terrible
#|ten|fifteen|twenty|thirty|forty|fifty|half_an|an MIN|hour later|after
WITHIN|maybe|about ~1 half_an_hour|half_hour|an_hour|one_hour|1_hour|20_min|30_min|40_min|45_min|20_minutes|30_minutes|40_minutes|45_minutes|20_mins|30_mins|fifteen_minutes|quarter_of_an_hour
""",
    Sign.THUNDERCLAP: """
thunder_clap|thunderclap*
like|as_if ~4 hit|struck|kicked|clubbed|bashed|whacked|smashed|shot|punched|clobbered (me) ~9 head|skull
hit|struck|shot|kicked|slammed ~3 like_a|like_i|as_if|like ~3 bat|brick|hammer|lightning|truck|train|bolt|bullet|axe|thunder|bricks|freight
exploded|explosion|explode|burst|bomb|gunshot|lightning|bullet|thunder ~3 (inside|in|through) head
something|it ~1 popped|snapped|burst|tore|ripped|gave ~2 in|inside ~1 head
head ~2 exploded|burst
felt|heard|feel a pop|snap|bang|crack ~2 head
pop|snap|bang|crack|explosion in|inside my head
head|skull ~4 blown_off|blown_apart|blew_up|blew_off|blew_apart|blown_up|ripped_open|split_open|cracked_open !lol
felt|heard|as|with|like a pop|snap|bang|crack|click ~2 head
like a|an|some ~1 grenade|bomb|gunshot|explosion|firework|cannon|gun|landmine|sledgehammer|bullet ~8 head|skull
like|as_if|as_though ~4 swung|thumped|coshed|walloped|belted|cracked|clouted|brained|lamped|hitting_me|dropped|threw|thrown|fired|drove|driven|rammed|plunged|stabbed|went_off|going_off|let_off ~9 (a|an|some) bat|hammer|brick|rock|plank|sledgehammer|axe|spike|bolt|bullet|gun|gunshot|firework|bomb|grenade|shovel|club|pipe|crowbar|iron_bar ~7 head|skull
like|as_if|as_though ~4 swung|swinging|threw|dropped|took|got (a|an|the|some) bat|hammer|brick|rock|plank|sledgehammer|axe|shovel|club|pipe|crowbar|iron_bar ~5 (back|side|top|front) (of) (my) head|skull
""",
    Sign.WORST_EVER: """
worst ~4 headache*|migraine*|pain|ache|attack|head ~4 ever|life|had|experienced|felt|known
WORST ~3 of|in (my|entire) life|lifetime|entire_life
WORST (it) (its|this|that|ive|has|have) ever
WORST ~4 ive|i ~2 ever
never|nevr ~2 had|felt|known|experienced|been ~4 this_bad|so_bad|this_severe|as_bad|so_much_pain|this_intense|this_strong|so_severe
most|more intense|severe|violent|painful|excruciating ~4 ever|life
worst (one|pain|thing|it|i) ive|i_have|i|id (ever) had|felt|known|experienced
WORST|horriblest|most_painful ~5 of (my|entire|whole) life
never|nevr ~2 had|felt|known|experienced|been ~2 close|worse|remotely|comparable|as_bad|near_this|as_painful !to
most|more|worst pain|painful|agony|agonising ~3 ive|i_have|in_my ~1 had|felt|known|been_in|life
most|worst ~2 headache*|pain|agony ~1 imaginable|possible|thinkable
never|nevr ~2 had|felt|known|experienced|been ~4 so_strong|this_strong|so_painful|this_painful|that_bad|this_terrible|so_terrible|so_awful|this_awful|so_violent
never in my|all_my (whole|entire) life ~5 like_it|like_this|so_bad|this_bad|such_pain|such_a
""",
    Sign.WORST_WORD: """
worst headache*|migraine*|pain|one|head|attack !this|today|yesterday|lately
never|nevr ~2 had|felt|known|experienced|been ~4 like_this|like_it|like_that
never|nevr ~1 known|had|felt|experienced|seen anything|owt|nothing|something like|close
""",
    Sign.SEVERE: """
severe*|excruciat*|unbearabl*|agony|agonis*|agoniz*|horrific|horrend*|violent*|massive|terrible|awful|blinding|crippling|brutal|insane
splitting|worst|intense|extreme*|intolerable|vicious|debilitating|very_bad|really_bad|so_bad|very_painful|so_painful|very_strong|really_painful|really_strong
so_much_pain|crying|screaming|in_tears|8_out|9_out|10_out|8/10|9/10|10/10|7/10|7_out|9_of_10|10_of_10|8_of_10
killing_me|doing_my_head_in|like_hell|like_mad|like_crazy|axe|horrible|explod*|explosive|crushing|searing|unreal|elephant|vice|vise|stabbing_me|pounding_badly|hurts_so_much|hurting_so_much|really_hurts
CANT ~2 stand_it|bear_it|take_it|cope_with_the_pain|function|move_for_pain
dropped|drop|brought|fell|on|down|forced|collapsed ~1 to|on (my) knees|floor_in_pain
screamed|screaming|writhing|doubled_over|holding_my_head|curled_up_in_pain|crippled|thought_i_would_die|thought_id_die|paining_too_much|too_much_pain|paining_seriously|paining_badly|paining_a_lot|serious_pain|hurts_like_crazy|hurts_like_hell
like_no_other|like_nothing_on_earth|like_nothing_else|fierce|ferocious|vicious|atrocious|diabolical|unimaginable|beyond_words
very_big|big_big|red_hot|red-hot|hellish|savage|off_the_scale|stinking|mind-blowing|mindblowing|like_a_knife|hell_of_a|shocking|ungodly|wicked
eight|nine|ten of_ten|of_10|out_of_ten|from_ten|from_10
too_strong|so_strong|super_strong|extremely_strong|insanely|terribly|badly
""",
    Sign.UNBEARABLE: """
so|too bad|strong|severe|intense|painful|much|sore ~3 CANT ~3 think|talk|speak|sleep|work|move|stand|function|concentrate|walk|see|eat
so|too|that|such bad|strong|severe|intense|painful|much|sore|agony ~4 hard|difficult|impossible|tough to think|talk|speak|sleep|work|move|stand|function|concentrate|walk|see|eat
bad|strong|severe|intense|painful|sore enough ~4 CANT|hard|difficult|stops|stopped|stop|keep|keeps ~3 think|talk|speak|sleep|work|move|stand|function|concentrate|walk|eat|thinking|talking|speaking|sleeping|awake
CANT ~2 sleep|think|talk|function ~3 because|bc|cos|cuz|due|from|for|with ~4 pain|headache|head|migraine|neck
severe|excruciating|unbearable|agonising|agonizing|horrific|horrendous ~2 headache*|migraine*|head|pain|neck
headache*|migraine*|head_pain|neck_pain|pain|neck|head ~3 severe|excruciating|unbearable|horrific|horrendous|agony|intolerable
pain|headache*|migraine* ~3 so_bad|so_severe|too_much ~1 i|that|im
""",
    Sign.NEW: """
!nothing|anything|something|a|my new !job|desk|chair|pillow|year|glasses|phone|mattress|laptop|boss|house|car|monitor|bike|shoes|baby|exercise|exercises|medication|meds|pills|tablets|doctor|gp|physio|routine|bed|screen|one|app|plan|office|helmet|racket|racquet|sofa|couch|coat|bag|mouse|keyboard|school|class|teacher|game|book|show|series|manager|colleague|team|client|project|role|place|town|kitchen|boiler|curtains|curtins|dog|puppy|kitten|cat|haircut|diet|recipe|season|term|neighbour|neighbor|guy|shirt|lamp|seat|tv|video|song|moon|normal|trainers|stretches|stretch|apartment|flat|home|carpet|fridge|hat|hobby|club
a|something|my new headache*|migraine*|pain|type|kind|sort|symptom*|onset|neck|head
brand_new
headache*|migraine* (is|are) new
like_never_before|like_nothing_before|nothing_like_them|nothing_like_it|nothing_like_my|nothing_like_usual
first_time|1st_time|first_ever|first_headache*|first_migraine*|first_one_ever
never|nevr ~2 had|get|got|have|gotten|suffered|felt|known|seen ~5 before|this|headache*|migraine*|like|pain|anything_like
unlike any*|my|anything|usual|ever|the
different from|to|than ~3 usual|before|normal|others|previous|ones|any|migraine*
not ~2 (my|the|like) usual|normal|typical
out_of_the_ordinary|out_of_character|not_like_my|isnt_like_my|unusual|unfamiliar
dont_usually|dont_normally|dont_get|didnt_use_to|dont_ever ~3 headache*|migraine*|this|them|have|these
didnt|never ~2 have|get ~2 headache*|migraine* ~2 before|until|till
headache*|migraine* ~2 started|began ~4 ago|this_week|this_month|yesterday|last_week|recently
i_rarely|i_hardly_ever ~2 headache*
never|not ~3 person|one|someone|somebody|type with|for|to_get|who_gets headache*|migraine*|head
only|just|never_till|first ~1 began|started|came|appeared|arrived ~2 last_month|last_week|this_month|this_week|weeks_ago|week_ago|days_ago|recently
another_thing_altogether|another_thing_entirely|different_animal|different_beast|different_ball_game|dont_recognise_it|dont_recognize_it|dont_know_this|dont_recognise_this
like_nothing ive|i|id|else
which_isnt|not|isnt|thats_not|very_not (like) like_me|me_at_all
getting|having|get|started headache*|migraine* ~3 ago|recently|lately
never ~2 headache*|headachy|migraine person|type|sufferer|guy|girl
such ~1 i ~2 never|not|dont|didnt ~1 know|knew|had|have
a|something|my|this new ~2 headache*|migraine*|pain|head|ache
brand_new|first_time_in|never_before|before_never|before_in_my_life|totally_different|completely_different
new since|for|from ~2 today|yesterday|day|days|week|weeks|morning|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday
""",
    Sign.USUAL: """
my|the|same usual|normal|typical|regular|old
as|like usual|always|normal|every|ever
always was|been|has_been|did|has|does|were|had
usual headache*|migraine*|pain|neck|pattern|aura|attack|kind|one
same ~3 as ~3 always|usual|before|ever|years|last
nothing_new|nothing_different|nothing_unusual|for_years|since_childhood|known_migraine
im_used_to|like_every ~2 week|month|time
""",
    Sign.USUAL_HEADACHE: """
!unlike|than|from|to|not my|the usual|normal|typical|regular|known headache*|migraine*|attack|one|ones
usual|typical headache*|migraine* for|with me
""",
    Sign.ONE_SIDED: """
SIDE side|sided
left|right half
onesided|unilateral
left_hand_side|right_hand_side|left_of|right_of
on|to|down|up|in the|my left|right !arm|arms|leg|hand|foot|hip|knee|elbow|wrist|thigh|away|thing|time|track|order|place|path|direction|answer|way|one|mood|moment|now|foot|ankle|size|height|position|posture|form|eye|thumb|finger
left|right (side) (of) (my|the) neck|temple|head|skull|ear|templ|forehead
left|right (side) back_of|side_of|rear_of my|the neck|head|skull
left|right|one (side) of (the|my) neck|head|skull|face|nape
""",
    Sign.LIGHT_HURTS: """
light|lights|brightness|daylight|sunlight|screen ~3 hurt*|unbearable|painful|killing|too_much|agony|intolerable
CANT ~2 bear|stand|take|tolerate|look|handle ~4 light|lights|brightness|daylight
sensitive_to_light|light_sensitiv*|photophob*|sensitivity_to_light
CANT ~2 bear|stand|take|tolerate|look|handle ~6 light|lights|brightness|daylight
light|lights|brightness|daylight|sun|lamp ~2 CANT ~1 support|bear|stand|take|tolerate|suffer|resist
""",
    Sign.LIGHT_UNBEARABLE: """
CANT ~2 bear|stand|take|tolerate|handle|open_my_eyes ~4 light|lights|brightness|daylight
light|lights|brightness|daylight (is|are|feels|was) (absolutely|totally|just|so) unbearable|agony|killing|intolerable|too_much
light ~1 kills|killing
CANT ~2 bear|stand|take|tolerate|handle|face|look ~6 light|lights|brightness|daylight
light|lights|brightness|daylight|sun|lamp ~2 CANT ~1 support|bear|stand|take|tolerate|suffer|resist|look
CANT ~1 support|suffer|resist|endure|abide ~3 light|lights|brightness|daylight
""",
    Sign.SCALP_SORE: """
scalp ~4 sore|tender*|hurt*|painful|sensitive|pain
temple|temples ~4 sore|tender*|painful|sensitive ~3 touch|touched|touching
tender*|swollen ~2 temple|temples|scalp
sore|painful|sensitive ~2 scalp|temple|temples
hurt*|painful|sore|sensitive|tender ~3 comb*|brush* (my) hair
comb*|brush* ~3 hair ~2 hurt*|painful|sore|agony
hurts_to_lie_on_the_pillow
temple|temples (is|are|feels|feel|very|so|really) tender !moment|after
hurt*|aches|aching|stings ~2 scalp
CANT|hurts|agony ~1 bear|stand|comb|brush|touch|wear ~1 comb|brush|hair|hat|scalp|temple|temples|glasses
pillow|hat|comb|brush|hairbrush ~1 hurts|hurt|is_agony ~2 scalp|head|temple|temples
""",
    Sign.JAW_TIRES: """
jaw ~4 hurt*|ach*|tire*|pain*|sore|tired|cramp*|claudication|stiff|fatigue* ~4 chew*|eat*|meal*|talking|food
chew*|eating ~4 jaw
chew*|eating ~3 hurt*|painful|ach*|tiring ~3 jaw|face|temple
jaw_claudication
chewing|chew|eating hurts|hurt|painful|aches|tiring|sore !tooth|my_tooth
eat*|chew*|bite|biting|meal|bread|meat|toast ~3 jaw ~3 tire*|tired|hurts|hurt|aches|stop|stops|sore|cramps|seizes
""",
    Sign.AROUND_EYE: """
around|behind|in|above|over|round|near|beside (my) SIDE|my|the eye !is
around|behind|above|over (the|my) (left|right|one|same|back_of_my) eye
eye ~3 attacks|stabbing
orbital
in|into|through|at|behind|around ~1 SIDE|my|one|an eye !is|test|drops|hospital
by|beside|near|next_to|at|around|behind|in (the|my) SIDE eye !is|test|drops|hospital|clinic
""",
    Sign.TEARING: """
tear* ~3 eye|down|face|up
eye|eyes ~4 tear*|water*|weep*|stream*|runny|droop*
watering|streaming|weeping|watery|teary ~1 eye|eyes
nose ~4 block*|run*|stuff*|streaming|congest*
block*|runny|running|stuffy|stuffed ~1 nose|nostril
pac*|rocking|restless|restlessness|bang* ~3 room|about|around|head|still|wall
CANT (sit|keep|stay) still
tearing|restless|restlessness|pacing
nostril|nose ~4 pour*|drip*|leak*|gush*|closed|blocked_up|shut
eye ~2 cries|crying|pours|leaks|wet|waters
pace|pacing|paced|walk ~2 up_and_down|the_floor|the_room|round_and_round
CANT ~1 stay|lie|lay|keep|sit in_bed|still|down
tears|tear|water ~1 come|comes|pours|run|runs|roll|streams|flow|down
nose ~2 runs|running|ran|drips|blocks
CANT sit|lie !for|long|at|up|straight|without|on|properly|comfortably|because|in|down|here|with|there
""",
    Sign.CLUSTER_WORD: """
cluster
""",
}
