"""The phrases of signs of headache: how it hurts, how it began, what comes with it."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

HEAD = {
    Sign.HEADACHE: """
pain|pains|ache (is) (was) behind|inside in|of (the|my) head|skull
headache*|migraine*|headpain|heada|haedache|migrane*|cephalgia
head ~2 HURTS
head ~2 exploding|bursting|banging|splitting
PAIN|pressure|stabbing|throbbing ~6 head|skull|temple|temples|forehead
PAIN|pressure|stabbing|throbbing ~3 side|half ~5 head|skull|temple|forehead
back_of_head|back_of_skull|base_of_my_skull|base_of_the_skull
axe|hammer|knife|knives|nail|spike in|through (my) head
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
heid|hed|haed|heads|noggin|bonce|noodle|napper|cranium|skull|noddle ~3 HURTS|louping|bursting|banging|splitting|bouncing|loupin|thumping|explod*|sore
MASSIVE|ADJ_BAD|terrible (pain|ache) (in) (my|the) head !off|case|start|for|of|office|teacher|cold|space|line
agony|screaming|scream|crying|unbearable|worst ~~2 head|skull !off|case|start|for|of|office|teacher
occipital|cranial|cephalic|holocranial|frontal|hemicranial ~1 pain|ache|headache*|throbbing
head ~2 (is|was|keeps|started|starts) (to) throb|pound|thump|hammer|pulse|ring|hurt|ache|kill
head ~1 murder|agony|torture|hell|mush !mystery|hotel
sudden* (in|inside|at) my head !turned|cleared|clear|office|teacher|felt_better|lighter
out_of_10|out_of_ten|10/10|9/10|SEC|instantly ~~3 (at) (the|in) back|side|top|front of (my|the) head|skull
occipital !neuralgia|nerve|massage|release|stretch|muscles|ridge|bone|lobe
head ~2 explod*
stab|stabs|jolt|jab|zap|twinge|dart|jabs|shooting ~5 (back|side|top|front) ~2 head|skull|temple
sets|set|setting|kicks|kick ~2 head off !tomorrow|on
head ~2 went|goes|gone|going|go mental|mad|ballistic|berserk|haywire|nuts !about|for|over|with_ideas
holding|clutching|clutched|grabbed|gripping|grabbing|cradling (my) head|skull !phones|still|up|high|straight|upright|steady
sharp|stabbing|shooting ~4 head|skull !start|phones
head|skull ~3 broken|breaking|break|cleft (in|into) two|half|pieces|2|halves
pain ~~6 whole|entire|all (of) (my|the) head|skull
head|skull ~1 lit_up|caught_fire|seized_up
pain ~9 into|to|through|across|up|over|around ~1 head|skull !office|teacher|start
head ~1 not|hasnt|wont|doesnt|never|isnt|not_yet ~1 stop|stopped|quit|stops|stopping ~1 HURTS
head|skull ~4 with pain|agony
head|skull ~2 zapped|blasted|fried|electrocuted
worst|cracking|stinking head !chef|teacher|office|start|of_department
head ~1 like (a|an|one) hammer|drum|anvil|pumpkin|vice|vise|bell|pressure_cooker|bomb|washing_machine|volcano|jackhammer
head ~2 thudding|thuds|thumps|hammers|drumming|drums|pulses|clanging
massive|monster|killer|blinding|terrible|horrible|horrid|awful|severe|huge|mega head !cold|space|of|line|start|teacher|office|case|for|on|chef|coach|count|height|wind
head|skull ~1 explode|explodes|burst|bursts
axe|knife|nail|spike|poker|blade ~4 in|into|through ~4 head|skull
bad|worst|sore|banging|splitting|thumping|pounding head !cold|space|of|line|start|teacher|office|case
""",
    Sign.HEAD_WORD: """
head|skull|heid|noggin|bonce|cranium !office|teacher|case|start|of|off|cold|space|line|quarters|phones|torch|band|set|coach|to|for|back|out|home|nurse|boss|chef|gardener|count|lights|scarf|rest
""",
    Sign.BARE_PAIN: """
agonising|agonizing|excruciating !back|knee|hip|tooth|leg|foot|stomach|wait|decision|choice|hours
!back|knee|hip|tooth|stomach|tummy|belly|period|leg|foot|feet|arm|chest|ear|throat|shoulder|elbow|wrist|hand|finger|thumb|ankle|toe|heel|joint|muscle|gum|kidney|pelvic|groin|rib|ribs|buttock|calf|thigh|no|without|any|jaw|eye|back-|abdominal|abdomen|nerve|sinus|breast pain|ache|pains !in|from|at|behind|on|relief|killer|killers|free|down|under|over|around|across|med|meds|near|below|above|threshold|clinic|management|team|diary|score|app|patch|gel|cream|medication|consultant|nurse|specialist|journal|to|through|into|between|up|side|when|after|during
!back|knee|hip|tooth|stomach|tummy|belly|period|leg|foot|feet|arm|chest|ear|throat|shoulder|elbow|wrist|hand|finger|thumb|ankle|no|without|any|jaw|eye pain|ache|pains on|down|up (the|my) (one|left|right) left|right|side
""",
    Sign.MIGRAINE: """
migraine*|migrane*
""",
    Sign.SEVERE: """
severe*|excruciat*|unbearabl*|agony|agonis*|agoniz*|horrific|horrend*|violent*|massive|terrible|awful|blinding|crippling|brutal|insane
splitting|worst|intense|extreme*|intolerable|vicious|debilitating|very_bad|really_bad|so_bad|very_painful|so_painful|very_strong|really_painful|really_strong
so_much_pain|crying|screaming|in_tears|7/10|7_out
killing_me|doing_my_head_in|like_hell|like_mad|like_crazy|axe|horrible|explod*|explosive|crushing|searing|unreal|elephant|vice|vise|stabbing_me|pounding_badly|hurts_so_much|hurting_so_much|really_hurts
CANT ~2 stand_it|bear_it|take_it|cope_with_the_pain|function|move_for_pain
dropped|drop|brought|fell|on|down|forced|collapsed ~1 to|on (my) knees|floor_in_pain
screamed|screaming|writhing|doubled_over|holding_my_head|curled_up_in_pain|crippled|thought_i_would_die|thought_id_die|paining_too_much|too_much_pain|paining_seriously|paining_badly|paining_a_lot|serious_pain|hurts_like_crazy|hurts_like_hell
like_no_other|like_nothing_on_earth|like_nothing_else|fierce|ferocious|vicious|atrocious|diabolical|unimaginable|beyond_words
very_big|big_big|red_hot|red-hot|hellish|savage|off_the_scale|stinking|mind-blowing|mindblowing|like_a_knife|hell_of_a|shocking|ungodly|wicked
eight|nine|ten of_ten|of_10|out_of_ten|from_ten|from_10
too_strong|so_strong|super_strong|extremely_strong|insanely|terribly|badly
MASSIVE ~1 headache*|migraine*|pain|head|ache|attack
dreadful|ghastly|hideous|unspeakable|ungodly|agonizingly|agonisingly|monstrous|ferociously|viciously|horribly|horrendously|off_the_charts|sickeningly
HURTS ~1 too_much|so_much|very_much|like_never|like_hell|so_bad|too_bad|too_badly|like_fuck|like_a_bastard|like_a_bitch|beyond
pain|headache*|head ~1 (is|was) too_much|so_much|very_very|too_strong|too_big|so_big|super_big|super_strong|extreme|murder|torture
wouldnt_wish|would_not_wish|not_wish_it ~4 anyone|enemy|anybody|enemies
thought ~2 (going_to|gonna|will|would|was|about_to|i) die|dying|death|dead !of|laughing
thought_my_head|thought_the_top|like_my_head|head_would ~2 come_off|come_apart|burst|blow|explode|split
could_have|wanted_to|want_to|made_me|makes_me|i|had_me scream|screamed|screaming|howl|howled|howling|yelp|yelled|cry_out|cried_out
on|hit|to|onto ~1 floor|deck|ground ~3 crying|screaming|agony|pain|sobbing|holding_my_head|clutching
CANT ~1 open (my) eyes|eye
hit_by|run_over_by|kicked_by|hit_with ~2 WEAPON
nearly_passed_out|almost_passed_out|nearly_fainted|almost_fainted|knocked_me_sideways|knocked_me_flat|laid_me_out|took_my_breath|sick_with_pain|blind_with_pain|mad_with_pain
dropped_me|floored_me|felled_me|had_me_on|brought_me|put_me ~1 (the|my|to) (my) knees|floor|ground|like
had_to|made_me (go|get|sit|lie|kneel|drop|crouch) ~2 (down) (on|to) (the|my) floor|knees|ground
stupid|ridiculously|unbelievably|incredibly|insanely|brutally|mental|wicked bad|painful|strong|sore
too_painful|very_very_strong|very_very_bad|very_very_painful|so_so_bad|bad_bad_pain|proper_agony|pure_agony|sheer_agony
as_bad_as_it_could_be|as_bad_as_it_gets|as_bad_as_can_be|bad_as_anything|bad_as_hell|as_bad_as_they_come
hurts|hurt|hurting|pains ~1 that much|bad
hands_and_knees|holding_my_skull|clutching_my_head|clutching_my_skull|grabbing_my_head|rolling_on_the|rolled_on_the|banging_my_head_on
too_much strong|pain|hurt|hard|painful
vas|nrs|score|pain 8|9|10|eight|nine|ten
like|as_if|as_though ~5 dropped|threw|swung|slammed|hurled|brought ~3 WEAPON
thought|felt|feel|like (my) eyes ~2 come_out|pop_out|burst|explode
thunderous|so_fierce|scream
!bit|start|hint|touch|tad|beginnings|beginning|sort|kind|case|way|history|risk|sign|signs|trace|little|ghost|shadow|something|result|because|middle|feeling|feel|whisper|onset|more|much|day|days|spell|type|form of_a|of_an headache|migraine|headpain !last|yesterday
skull_crusher|skull_crushing|skull_splitter|brain_melting|mind_melting|crusher|guillotine
thought ~6 im|i_am|i_was|id dying !of|for
wall|flood|explosion|tsunami|avalanche|torrent|storm of_pain
broken|breaking|cleft (in|into) two|half|pieces|halves
CANT|couldnt ~1 stay|stand|remain ~2 feet|upright|standing
pain_scale|scale|rating|severity|intensity|pain_level ~2 8|9|10|eight|nine|ten !am|pm
on_fire|ablaze|alight with pain|agony
on all_fours
hurt|hurts|hurting|pain|pains|ache|aches too_much|so_much|very_much|very_bad|really_bad|so_bad|like_anything|big_time|a_lot
knife|axe|spike|blade|nail ~3 went|driven|stuck|plunged|rammed ~2 in|into|through
thought_i_will_die|thought_im_dying|think_i_will_die|feel_like_dying|felt_like_dying|thought_my_head_would|insane_pain|insane_headache|unreal_pain
horible|horrble|terible|terrble|unberable|unbareable|excrutiating|excrusiating|extrem|massiv
its|it_is|thats that|this bad|sore|painful
""",
    Sign.UNBEARABLE: """
8_out|9_out|10_out|8/10|9/10|10/10|9_of_10|10_of_10|8_of_10
blinding|crippling headache*|migraine*|head_pain|pain
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
hardly|barely|scarcely|seldom ~1 known|had|got|suffered ~1 headache*|migraine*
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
not|isnt|aint ~1 one|any|pain|headache* (that) i know|knew|recognise|recognize|recognised|have_had|had_before
not|isnt ~1 anything i|ive know|knew|recognise|recognize|had|known
MONTHS|month|weeks_ago|days_ago ~2 new|started|began
new since|for|from|in|this ~2 MONTHS
never ~1 felt|had|known|experienced|met|got that|such|one !to|said
headache*|migraine*|they|these|pains ~3 started|began|begun|came_on|appeared ~3 (few|couple) days|weeks|week|fortnight ago|back
never|not happened|happens|had_it|had_this|had_one|had_that ~1 (to_me) before|until_now|till_now|in_my_life
never|not|havent|wasnt ~2 one|person|type|sort|martyr for|to_get|to_have|to_suffer|prone ~1 them|those|these|headache*|headaches
do_not|dont|didnt|never ~1 know|knew|recognise|recognize|met ~2 from before|earlier
headache*|pain|one|it ~2 like none|no_other|nothing ~1 ive|i|before|id|in_my
headache*|migraine*|they|these|pains ~3 started|began|begun|came_on|appeared ~1 this_week|this_month|last_week|last_month|yesterday|today|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|on_saturday|on_sunday
not|nothing|isnt|unlike|different ~2 (like|from|to) (the|my|any) ones|one|those|what ~2 (i|ive) (usually|normally|always|ever|had) get|have|had|usually|normally
never like_it|like_this|like_that|as_this
out_of_character|stranger_to_me|foreign_to_me|unknown_to_me|first_of_its_kind|isnt_me_at_all|not_me_at_all|which_isnt_me|not_normal_for_me|not_usual_for_me|unusual_for_me|unlike_me
headache*|migraine*|pain|they|these ~3 came|come|arrived ~4 days|weeks|week|fortnight ago|back
headache*|migraine*|pain|ache|one|kind|sort ~4 not|never|isnt ~1 used_to !be|it
came|come|arrived|appeared|started|turned_up|popped_up ~2 (for_the|the) first time
headache*|migraine*|pain|ache|kind|sort|type|one ~3 never|not|dont|didnt (usually|normally|ever|really) (ever) had|have|get|got|known|felt|suffer|experienced|used_to !a|to|any
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
CANT ~2 bear|stand|take|tolerate|face ~2 lamps|lamp|bulbs|telly|window|windows|sun|sunlight|glare
light|lights|daylight|brightness|lamp|sun ~2 torture|agony|unbearable|burns|stabs|like_knives|kills|murder
""",
}
