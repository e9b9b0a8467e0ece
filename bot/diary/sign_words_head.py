"""The phrases of signs in and of the head: how it hurts, how it began, sight, mind and face."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.signs import Sign

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
!a|the|big|this|did|to|hair bang|boom|wham !on|my|your|into|head|the|up|out|in
explosive ~1 headache*|migraine*|pain|head
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
""",
    Sign.WITHIN_HOUR: """
WITHIN (about|less_than) an|one|1|half_an|the hour|hr
WITHIN (about|less_than) #|ten|fifteen|twenty|thirty|forty|fifty MIN
over|in|within half_an_hour|half_hour|an_hour
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
""",
    Sign.WORST_EVER: """
worst ~4 headache*|migraine*|pain|ache|attack|head ~4 ever|life|had|experienced|felt|known
worst|strongest ~3 of|in (my|entire) life|lifetime|entire_life
worst|strongest (it) (its|this|that|ive|has|have) ever
worst|strongest ~4 ive|i ~2 ever
never|nevr ~2 had|felt|known|experienced|been ~4 this_bad|so_bad|this_severe|as_bad|so_much_pain|this_intense|this_strong|so_severe
most|more intense|severe|violent|painful|excruciating ~4 ever|life
""",
    Sign.WORST_WORD: """
worst headache*|migraine*|pain|one|head|attack
never|nevr ~2 had|felt|known|experienced|been ~4 like_this|like_it|like_that
""",
    Sign.SEVERE: """
severe*|excruciat*|unbearabl*|agony|agonis*|agoniz*|horrific|horrend*|violent*|massive|terrible|awful|blinding|crippling|brutal|insane
splitting|worst|intense|extreme*|intolerable|vicious|debilitating|very_bad|really_bad|so_bad|very_painful|so_painful|very_strong|really_painful|really_strong
so_much_pain|crying|screaming|in_tears|8_out|9_out|10_out|8/10|9/10|10/10|7/10|7_out|9_of_10|10_of_10|8_of_10
killing_me|doing_my_head_in|like_hell|like_mad|like_crazy|axe|horrible|explod*|explosive|crushing|searing|unreal|elephant|vice|vise|stabbing_me|pounding_badly|hurts_so_much|hurting_so_much|really_hurts
CANT ~2 stand_it|bear_it|take_it|cope_with_the_pain|function|move_for_pain
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
!nothing|anything|something|a|my new !job|desk|chair|pillow|year|glasses|phone|mattress|laptop|boss|house|car|monitor|bike|shoes|baby|exercise|exercises|medication|meds|pills|tablets|doctor|gp|physio|routine|bed|screen|one|app|plan|office|helmet
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
""",
    Sign.USUAL: """
my|the|same usual|normal|typical|regular|old
as|like usual|always|normal|every
usual headache*|migraine*|pain|neck|pattern|aura|attack|kind|one
same ~3 as ~3 always|usual|before|ever|years|last
nothing_new|nothing_different|nothing_unusual|for_years|since_childhood|known_migraine
im_used_to|like_every ~2 week|month|time
""",
    Sign.ONE_SIDED: """
SIDE side|sided
left|right half
onesided|unilateral
left_hand_side|right_hand_side|left_of|right_of
""",
    Sign.CHANGED: """
headache*|migraine*|pain|attacks|they ~3 (has|have|is|are) changed|different|not_like !pillow|chair
different|new kind|type|sort|pattern ~2 headache*|pain|migraine*|head
headache*|migraine* ~3 different|changed ~3 usual|before|normal|now|character
far|much|way|lot|even more frequent*|often
more_frequent|more_often|increasingly_often
headache*|migraine*|attacks|them ~3 every_day|daily|almost_daily|most_days|nearly_daily ~4 used_to|was|before|instead|weekly|monthly|rarely|once
from|used_to|was once|weekly|monthly|twice|rarely|one ~5 daily|every_day|most_days|almost_daily|constantly
""",
    Sign.LIGHT_HURTS: """
light|lights|brightness|daylight|sunlight|screen ~3 hurt*|unbearable|painful|killing|too_much|agony|intolerable
CANT ~2 bear|stand|take|tolerate|look|handle ~4 light|lights|brightness|daylight
sensitive_to_light|light_sensitiv*|photophob*|sensitivity_to_light
""",
    Sign.CONFUSED: """
not|dont|doesnt|wasnt ~2 making|make|talking|talk (any|much|a_lot_of) sense !of
im|i|feel|feeling|felt|very|so|been|really|bit|getting|became|become|and|seem|seemed|more|slightly|am|was|but|totally|acting|sounds|be|is|headache|fever|or|quite ~1 confused|disoriented|disorientated|muddled|delirious|befuddled !as|over|with
confused|disoriented|disorientated|delirious|delirium|confusion !as|over|regarding
confused_with ~2 head|headache*|migraine*|fever|neck|pain
dont|didnt|forgot|not|no ~3 know|knew|remember|idea|sure|recognise|recognize ~1 where|who|what_day|what_year ~1 (i|it) am|was|is
behaving|acting strangely|strange|odd|oddly|weird|weirdly|out_of_character|bizarre*
talking|speaking nonsense|rubbish !with|to|about|all
hallucinat*
""",
    Sign.HARD_TO_WAKE: """
very|so|extremely|really|unusually|super|incredibly|too drowsy
unusually|abnormally|strangely|weirdly sleepy
hard|difficult|impossible|struggled|tough ~2 to wake|rouse
CANT|wont ~2 be wake|woken|waken|roused|rouse|woke
PEOPLE ~1 CANT|struggled|struggling ~1 (to) wake|rouse me
CANT|struggling|hard|unable ~2 stay|keep awake
keep|keeps|kept ~1 passing_out|drifting_in|slipping_away|losing_consciousness
sleepier_than|drowsier_than|barely_awake|hardly_awake|unrousable|lethargic_and
""",
    Sign.DROWSY: """
drows*|sleepier|lethargic|somnolent
very|so|really|extremely|super|too|incredibly sleepy
keep|keeps|kept ~1 drifting_off|falling_asleep|nodding_off|dropping_off
feel|feeling|felt|feels|am|im|was|still|so|really ~1 out_of_it !with
""",
    Sign.FACE_DROOP: """
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 droop*|drooop*|sagging|sagged|sags|lopsided|crooked|dropped|dropping|paralysed|paralyzed|weak|weakness|palsy|uneven|wonky|slack|asymmetr*|hanging|hangs|twisted|frozen|lifeless !open|when|at|by
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~1 slipped|fallen|fell|gone_down|goes_down|go_down|pulled_down|slid|sliding|melting|melted
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~2 wont|doesnt|not|isnt ~1 move|moving|work|working
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 down|lower|pulled ~3 SIDE side
CANT ~1 move|feel|control ~5 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial !mask
face|mouth|smile|lip|lips ~2 goes|go|going|pulls|pulled|pulling|drawn ~1 to (the) SIDE
CANT ~1 close|shut ~1 SIDE eye
dribbl*|spilling|leaking|leaks|runs|running ~3 (out|from|of) ~3 corner|side ~2 mouth
droop* ~4 face|mouth|smile|cheek|lip
weak*|palsy|paralys* ~5 face|cheek|mouth !mask
half|side ~2 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 droop*|weak|fallen|dropped|frozen|gone|weird|strange|funny|heavy|different|odd|wont|isnt|doesnt|cant
drool* ~4 side|mouth|corner
CANT ~2 smile ~2 properly|side|evenly
only|just SIDE side ~4 moved|moves|moving|works|working|smiles|smiled
one_sided_smile
""",
    Sign.FACE_NUMB: """
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 numb*
NUMB ~5 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial !mask
half|side ~2 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 dead|numb*
""",
    Sign.SPEECH: """
slur*
speech|words|talking|sentences ~3 slur*|wrong|garbled|strange|gone|mixed|jumbled|muddled|funny|off|gibberish|weird|nonsense|affected|scrambled|thick !with|to|about
CANT ~1 speak|speek|spek|spaek|speaking|talk|tlak|talking properly|proper|clearly|normally|normal|right|straight|good|well|fluently
talking|speaking|spoke|talk gibberish|funny|nonsense|weird !with|about|to
speak|speek|spek|spaek|speaking|talk|tlak|talking|sound|sounds|sounding|sounded ~2 like|as_if ~2 drunk|drunkard|marbles|mouth_full
sound|sounds|sounding|sounded|talking|speaking drunk|slurry
gibberish|nonsense|rubbish|garbage|wrong_word|wrong_words ~3 comes|coming|came out
speak|speek|spek|spaek|speaking|talk|tlak|talking|saying|using|say ~1 (the|all) wrong words|word
mouth|tongue|lips wont|doesnt|not|isnt ~2 work|working|do|obey|form|move
mixing|jumbling|muddling|losing (up) (my) words|speech
people|nobody|no_one|they|everyone|wife|husband|others ~3 understand ~1 me|what_im|what_i|my_speech|my_words|a_word_i
tongue ~2 heavy|thick|wont_work
words_wont|aphasia|dysphasia
words ~1 not|dont|arent come|coming
speech went|left|stopped !well|ok|fine|great|good|badly|down|over|on|smoothly|early
(i) speak|speek|spek|spaek|speaking|talk|tlak|talking bad|badly|wrong|unclear|slurry|slowly since|today|now|suddenly
lost (my) speech !for|notes|paper|draft
lost|losing|loss ~2 ability ~1 speak|speek|spek|spaek|speaking|talk|tlak|talking
""",
    Sign.SPEECHLESS: """
TROUBLE|CANT (with|to) speak|speek|spek|spaek|speaking|talk|tlak|talking|speech !to|with|about|loud|louder|because|french|english|german|spanish|italian|dutch|polish|a|any|now|publicly|freely|openly|too|much|over|highly|enough|up
CANT speak|speek|spek|spaek|speaking|talk|tlak|talking in sentences|full|words
CANT speak|speek|spek|spaek|speaking|talk|tlak|talking any words|more|longer
CANT|TROUBLE ~1 find|finding|get|getting|form|forming|say|think_of ~3 words|word|sentence|sentences !for|to_describe|to
wrong_words
""",
    Sign.SIGHT_LOST: """
lost|losing|loss|lose|loosing|loses ~5 sight|vision|eyesight !of
lost|loss ~2 of vision|sight
SIGHT ~2 loss|lost|gone|went|disappeared|vanished !blurry|blurred|fuzzy|hazy|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim
blind|blindness ~2 SIDE|eye|eyes|completely|suddenly
gone|went|going|suddenly|temporar*|transient* blind|blindness
CANT see ~3 SIDE eye|side
CANT see (out) of|from|with|in ~2 eye|eyes
CANT see ~1 left|right|half|today|suddenly
suddenly CANT see
see|seeing|saw ~1 (only) half (of)
see|seeing|saw nothing ~3 eye|side|left|right
only|just ~2 see|seeing ~1 half|part|one_side|left|right
SIDE eye ~2 blind|black|dark|gone|not_working|wont_see|cant_see|stopped_working|lost|went_black|went_dark
dark|black|blank ~2 (in|on|of|out) ~1 SIDE eye|side
sudden* ~2 (trouble|problems|problem|difficulty) seeing
SIGHT in|of|on|from|through ~4 eye|eyes|side ~3 lost|gone|disappeared|disappears|vanished|missing !blurry|blurred|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim
SIGHT in|of|on|from|through ~4 eye|eyes|side ~1 went|goes|going !blurry|blurred|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim|a|all|bit|very|quite|so|to|for
half|part|parts|piece|pieces|chunk|chunks|bit|bits|quarter|corner|area ~3 SIGHT ~8 missing|gone|lost|disappeared|disappears|vanished !blurry|blurred|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim
curtain|shadow|veil ~5 vision|eye|sight|eyesight
SIGHT ~2 missing|cut_out|is_away
""",
    Sign.CANT_SEE: """
CANT see anything|properly|clearly|much|straight|right|half|now
""",
    Sign.SIGHT_DOUBLE: """
double vision|sight|images|image
seeing|see|saw ~1 double|dubble|doubled|two_of|2_of|twice|two
SIGHT ~3 double|doubles|doubled|doubling
diplopia
""",
    Sign.SIGHT_BLURRED: """
blur*|fuzzy|hazy|misty|cloudy|foggy ~2 SIGHT|eye|eyes
SIGHT|eye|eyes ~3 blur*|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|weird|strange|wavy|distorted|disturb*|affected|worse|trouble|problem*|changed|changes|patchy
trouble|difficulty|problems|problem|hard ~1 see|seeing !the|my|this|your|how|why|what|it|a
seeing spots|stars|wavy|patches
spots|floaters ~3 eye|eyes|SIGHT
blind_spot*|black_spot*|blurring|blurry|blurred|dark_spots
""",
    Sign.SIGHT_GREYING: """
SIGHT|everything|world ~3 grey*|gray*|dims|dimmed|goes_dark|blacks|blacked|fades|faded|goes_black|went_black|went_dark|goes_grey|goes_gray|whites_out
SIGHT ~3 goes|went|gone|lost|loss|disappears|blacks|black ~3 for (a) (few|couple|#) SEC|minute
grey*|gray* ~2 out ~4 SIGHT|eye|eyes
lose|losing|lost ~2 SIGHT for (a) (few|couple|#) SEC|moments
transient visual*
""",
    Sign.DIZZY: """
dizz*|vertigo|spinning|room_spins|light_headed*|lightheaded*|woozy|giddy|swimmy_head|room_is_moving
""",
    Sign.DIZZY_STANDING: """
dizz*|light_headed*|lightheaded*|woozy ~4 stand*|get_up|getting_up|got_up|stood_up|sit_up
stand*|stood|get|got|getting ~4 dizz*|light_headed*|lightheaded*|woozy
""",
    Sign.UNSTEADY: """
unsteady|unsteadiness|off_balance|imbalance|stagger*|wobbly|stumbling|ataxi*|uncoordinated
lost|losing|loss|lose|no|poor|bad ~2 balance|coordination
balance ~3 off|gone|bad|wrong|poor|terrible|problems|trouble|worse
CANT ~1 walk|stand !my|the|far|long|much|to|fast|it|because
walk|walking|walked ~2 like|as_if|as_though ~2 drunk
walking ~3 unsteady|funny|sideways|crooked|drunk|wide|difficult
walk|walking|veer|veering|leaning|fall|falls|falling|listing|pulled|pulling|drift|drifting|stagger|swaying ~1 to (the) SIDE
legs_feel_drunk|keep_falling_over|trouble_walking|difficulty_walking|keep_bumping_into|problems_walking|keep_tripping
""",
    Sign.EYELID: """
droop*|dropped|drooping|sagging ~1 eyelid|lid|eyelids
eyelid|lid|eye ~3 droop*|dropping|sagging|hanging|lower|half_shut|half_closed
unequal|uneven|different|mismatched ~2 pupil*
one|left|right pupil ~4 big*|small*|larger|different|wide|dilated
pupil|pupils ~4 different|unequal|bigger|smaller|uneven|larger|not_the_same|dilated
horner*|ptosis|anisocoria
""",
    Sign.WHOOSHING: """
whoosh*|swoosh*|wooshing
puls*|heartbeat|heart_beat|thump* ~4 (in|inside) ear|ears
hear|hearing ~2 pulse|heartbeat|heart_beat|heart_beating
pulsatile|pulsing sound|noise|tinnitus
""",
    Sign.SWALLOWING: """
TROUBLE|CANT|painful|difficult ~1 swallow*
swallowing ~3 hard|difficult*|trouble|problem*|wrong|funny
choking_on ~2 food|drink|water|drinks
dysphagia
""",
    Sign.SCALP_SORE: """
scalp ~4 sore|tender*|hurt*|painful|sensitive|pain
temple|temples ~4 sore|tender*|painful|sensitive ~3 touch|touched|touching
tender*|swollen ~2 temple|temples|scalp
sore|painful|sensitive ~2 scalp|temple|temples
hurt*|painful|sore|sensitive|tender ~3 comb*|brush* (my) hair
comb*|brush* ~3 hair ~2 hurt*|painful|sore|agony
hurts_to_lie_on_the_pillow
""",
    Sign.JAW_TIRES: """
jaw ~4 hurt*|ach*|tire*|pain*|sore|tired|cramp*|claudication|stiff|fatigue* ~4 chew*|eat*|meal*|talking|food
chew*|eating ~4 jaw
chew*|eating ~3 hurt*|painful|ach*|tiring ~3 jaw|face|temple
jaw_claudication
""",
    Sign.RED_EYE: """
red|bloodshot ~3 eye|eyes
eye|eyes ~4 red|bloodshot|redness
redness ~3 eye|eyes
""",
    Sign.EYE_PAIN: """
eye|eyeball ~3 HURTS|agony|killing !from|after
PAIN|painful|stabbing|agony ~4 eye|eyeball
""",
    Sign.HALOES: """
halo*|rainbow*|ring|rings|coloured_rings ~3 light|lights|lamps|headlights|lamp|streetlight*
light|lights|lamps ~3 halo*|rainbow*
""",
    Sign.AROUND_EYE: """
around|behind|in|above|over|round|near|beside (my) SIDE|my|the eye !is
around|behind|above|over (the|my) (left|right|one|same|back_of_my) eye
eye ~3 attacks|stabbing
orbital
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
""",
    Sign.CLUSTER_WORD: """
cluster
""",
    Sign.AURA: """
aura|auras
zig_zag*|zigzag*|shimmer*|scintillating|kaleidoscope|jagged_lines|jagged_light*|sparkl* !water|wine
""",
    Sign.LONG_AURA: """
aura|zigzag*|zig_zag*|shimmering|flashing_lights ~5 last* ~3 hours|hour|2|two|three|3|four|4|90
aura|zigzag*|zig_zag*|shimmering ~5 for|over|since|longer_than|more_than ~3 hours|an_hour|1_hour|60_minutes|90_minutes|hrs|morning|day|yesterday
long*|prolonged|hour_long|two_hour|all_day aura
""",
    Sign.FIRST_AURA: """
first|1st|new ~2 (ever|time) aura|zigzag*|zig_zag*|shimmering
never ~2 had|got|seen|get|have ~4 aura|zigzag*|zig_zag*|shimmering
aura|zigzag*|zig_zag*|shimmering|zags ~5 first_time|never_before|never_had|1st_time|first_ever|never_seen|new_for_me|never_happened
""",
    Sign.FIRST_EVER: """
first time|one|episode|attack ever|in_my_life
for_the (very) first time
first_ever|1st_time_ever
never|nevr ~1 had|seen|got|felt|happened|experienced ~4 before|like_it|like_this|like_that
""",
    Sign.GOES_ON_FOR_HOURS: """
it|its|this|they|that ~2 lasted|lasting|lasts|took|takes|taken (about) HOURS hours|hrs|h
been (there|here|going) (for|about|over) HOURS hours|hrs
it|its|this|they|that|been|still ~4 going_on|going|lasted|lasting|lasts|there|continued|continuing|stayed|staying ~1 for|over|since ~3 HOURS hours|hrs|h
it|its|this|they|that|been|still ~4 going_on|going|lasted|lasting|lasts|there|continued|continuing|stayed|staying ~1 (for) over|more_than|longer_than an|one|1 hour|hr
it|its|this|they|that|been|still ~4 going_on|going|lasted|lasting|lasts|there|continued|continuing|stayed|staying ~1 all_day|all_morning|all_afternoon|all_evening|since_this_morning|since_yesterday|since_breakfast|since_lunch
""",
    Sign.THREE_DAYS: """
migraine*|attack ~6 more_than|over|longer_than|for|lasting|lasted|since|now|going_on|entering|on ~3 72_hours|72_h|72_hrs|72h|4_days|5_days|6_days|7_days|four_days|five_days|six_days|seven_days|a_week|week|80_hours|96_hours|three_full_days|8_days
migraine*|attack ~6 more_than|over|longer_than ~2 3_days|three_days|72
day 4|5|6|7|four|five|six|seven ~2 (this|same|my|a|of) migraine*
4|5|6|7|four|five|six|seven day|days (of|with|long) (a|this|the|same) migraine*
4|5|6|7|four|five|six|seven days ~3 migraine*
migraine* ~4 day|days 4|5|6|7|four|five|six|seven|8
migraine ~3 wont|not|still|hasnt ~3 4_days|5_days|four_days|five_days|72_hours|week
""",
    Sign.PERSONALITY: """
personality|memory|thinking|character|behaviour|behavior ~3 chang*|worse|gone|problem*|different|going|failing|odd|declin*|off|loss
memory ~2 getting|become|became|gotten|suddenly bad|poor|terrible
not|isnt ~2 myself ~6 say|says|said|noticed|told|think|thinks
PEOPLE ~2 say|says|said|noticed|notice|think|thinks|tell|tells|told|keeps_saying|keep_saying|reckons|reckon ~5 different|changed|forgetful|not_myself|strange|not_the_same|odd|memory|not_me|forgetting
forgetting|forget|forgetful ~4 names|things|everything|words|lately|appointments|more_and_more|conversations ~5 noticed|say|says|new|weeks|worse
PEOPLE|friends ~3 noticed|notice|say|says|said ~4 behave|behaving|behaved|act|acting differently|different|strange|strangely|odd|oddly
change|changes in ~2 personality|memory|thinking|behaviour|behavior
CANT think|concentrate ~2 clearly ~3 any_more|anymore|lately
losing_my_memory|forgetting_things|unusually_forgetful|forgetful_lately
""",
    Sign.MIGRAINE_KNOWN: """
diagnosed|known|have|had|get|gp|doctor|neurologist|chronic|i ~3 migraine*|migraineur
""",
}
