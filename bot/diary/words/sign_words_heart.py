"""The phrases of signs of the heart: chest, jaw, breath and sweat."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

HEART = {
    Sign.CHEST: """
chest (wall|area|region) (is|was|feels|feel|felt|feeling|has|keeps|started|started_to|been|really|also|suddenly) (so|very|really|a_bit|bit|all|been|feeling|getting|a_little|quite) (a) HURTS|tight*|pressure|heavy|heaviness|discomfort|crush*|squeez*|burning|constrict* !day|muscles
PAIN|pressure|tight*|heaviness|crush*|squeez*|weight|elephant|band|heavy|constrict* ~4 chest
chestpain*|tight_chested|angina
chest ~5 squeez*|crush*|vice|vise|clamped|gripped|weight|standing_on|sitting_on
PAIN|ache|pressure|tight*|heaviness|burning|discomfort (right|all|across|in|on|at|over|for|behind) (the|my|for) breastbone|sternum|ribcage_centre
heaviness|pain|pressure for chest
breastbone|sternum ~3 pain|pressure|tight*|heavy|squeez*|crush*
BREASTBONE ~3 feels|feel|felt|feeling|is|was|got|gets|get|getting|gone|went|keeps ~4 SQUEEZE|crushed|sat_on|stood_on|trapped|caving_in|bursting !day|muscles
!cat|dog|baby|toddler|daughter|son|kid|grandson|granddaughter|kitten|puppy|bag sitting|sits|sat|standing|stands|stood|kneeling|kneels|knelt|parked|pushing|pressing|leaning ~2 on|upon|against (my) BREASTBONE
SQUEEZE|PAIN|brick|boulder|rock|anvil|tonne|ton_weight|ton_of_bricks ~3 on|across|round|around|over|in|behind|under|inside|through|at (my|the) (middle) (of) (my|the) BREASTBONE !strap|straps|harness|rig|press|freezer|pocket|hair
like|iron|steel|metal|tight ~2 band|strap|belt|rope|corset|vice|cable ~3 BREASTBONE|ribs
heart side|pain|hurts|hurting|ache|aches|pains|pressure|tight|tightness|squeezing !for|to_see|when_i_see|of
PAIN|pressure|heaviness|tight* ~2 heart !of|broken|racing|rate|beating|beats
like|as_if|feels|felt ~2 belt|strap|rope|corset|clamp|iron_band|hoop|tourniquet ~6 chest
pull|pulling|pinch*|grip|gripping|tug*|knot|cramp*|stitch|funny_feeling|strange_feeling|odd_feeling|bad_feeling|weird_feeling|burning|ache|aching|stabbing ~2 in|on|at|across|inside|behind|through (my|the|centre|middle) (of) (my|the) BREASTBONE
BREASTBONE ~3 feels|feel|felt|feeling|is|was|got|gets|get|getting|gone|went|keeps ~3 funny|strange|odd|weird|wrong|uncomfortable|knotted|pulled|pinched|burning|full|like_a_stone|like_stone|like_lead|like_concrete !day
BREASTBONE (is|feels|was|been|just|does|really) not|isnt|doesnt|aint|wasnt ~2 right|good|normal|well|ok|comfortable !day|freezer|of|infection|clear
squeez*|crush*|vice|gripping ~2 round|around|across ~1 ribs|rib_cage|ribcage
heart ~2 hurt|hurts|hurting|paining|pains|squeez*|aching !for|that|to|him|her|broken|feelings|when|so|seeing|thinking
like ~1 indigestion|heartburn|trapped_wind
indigestion|heartburn ~4 BREASTBONE
""",
    Sign.SPREADS: """
going|goes|spread|spreading|spreads|radiat*|moving|moves|creeping|creeps|running|runs|shooting|shoots|travel*|dey_reach|reaching|reaches|extending ~4 neck|jaw|arm|arms|shoulder|throat
up|into (into|to) (my|the) neck|jaw|throat
PAIN|ache|tightness|heaviness|pressure|tingle|tingling ~5 down|into|up_to|to|through|along (my|the) (left|right|both|inside_of_my) arm|arms|jaw|elbow|fingers
goes|going|into|in_to|up_to|spreads ~2 teeth|ear|ears|shoulder_blade|back
chest ~3 and|plus|also|& (my|the|in) neck|jaw|throat|arm !press|fly|muscles
""",
    Sign.JAW_PAIN: """
jaw ~3 HURTS
PAIN|ache|tight* ~4 jaw
jaw|jaws and|or|& ~2 arm|neck|chest|shoulder
jaw|jawbone|jawline|jaws ~4 HURTS|gripped|clamped|paining
lower|bottom teeth ~2 HURTS
PAIN|aching|heaviness|pressure|squeez*|paining ~5 jaw|jaws|jawbone
jaw|jaws (is|feels|all|so|are|feel|went|gone|very|really) tight|tightness|rigid|clamping
""",
    Sign.BREATHLESS: """
breathless*|shortness_of_breath|out_of_breath|sob|winded|dyspnoea|dyspnea|gasping !laughing
CANT|TROUBLE|struggling|difficulty|short ~2 breathe|breathing|breath|catch_my_breath|get_air
CANT ~1 catch (my) breath
breathing ~2 hard|difficult|trouble|heavy|fast|shallow|laboured
puffed|puffed_out|out_of_puff|panting|air_hunger|huffing_and_puffing|no_breath|wheezing
CANT|not ~1 get|getting|draw|take|catch|suck ~2 (enough) air|breath|breath_in|lungful
CANT|struggl*|fighting|fight|TROUBLE ~3 get|for|catch|find|draw|take|grab ~2 breath|breaths|air !con|conditioning|bnb|fryer|mattress
CANT ~2 fill|expand ~2 lungs|chest|lung
breath|breathing ~2 CANT|wont|doesnt ~1 come|go_in|catch|reach
short|shortage|shortness ~1 breath|breaths|puff
breath|breathing ~2 short|tight|difficult|laboured|labored|ragged|a_struggle|an_effort|not_coming|gone_short
lost|losing|run_out_of|ran_out_of|running_out_of|no (my) breath|puff
not_enough|starved_of|hungry_for|out_of air|oxygen !con|conditioning|bnb|fryer
breath|breathing|breaths ~2 not|isnt|doesnt|wont|wouldnt ~1 come|comes|coming|good|right|easy|normal|well|enough|reach|reaching|go_in
breath|breathing|breathe ~2 (with|is|its|only) ~1 badly|bad|poor|poorly|harder|heavy|heavier|struggle
breathing|puffing|panting|blowing ~1 like a|an|ive|i train|steam_train|dog|bellows|horse|whale|marathon|ran|run|steam_engine
""",
    Sign.SWEATY: """
sweaty|sweating|sweats|clammy|sweat !day|palms|season|work|feet|equity|shop|shirt
sweat|perspiration ~2 pouring|dripping|running|rolling|streaming|drips|pours|runs|beading|breaking ~1 off|down|out|from|on
SOAKED|come_over|came_over|come_out|came_out|gone|went|going ~3 sweat|perspiration|sweaty|clammy
perspir*
cold|icy sweat|sweats !shop|shirt
dripping|pouring|soaked|drenched ~2 sweat|sweating|perspiration
""",
    Sign.HEART_WORD: """
heart_attack*|cardiac_arrest|heartattack !of|scare|when|movie|film
""",
    Sign.CLAMMY: """
clammy|ashen|white_as_a_sheet|pale_as_a_sheet|grey_and_sweaty|gray_and_sweaty|pale_and_sweaty|deathly_pale|drained_of_colour
cold|icy sweat|sweats
gone|went|going|turned|looking|look|looks|so|all|im|am|feel|and ~1 grey|gray|pasty !weather|skies|day|cat|hair|with_age
SOAKED ~2 cold sweat
""",
    Sign.ARMS_HEAVY: """
arms (are|feel|both|so|very|really|went|gone|all) heavy|leaden|like_lead|paining
both ~1 arms ~2 HURTS|heavy|paining
""",
}
