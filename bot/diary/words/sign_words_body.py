"""The phrases of signs of the whole body: fever, heart, stomach, eye pressure, pregnancy, mood."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

BODY = {
    Sign.FEVER: """
fever*|feaver|fieber|feber|fiebre|pyrexia|febrile !pitch|dream
hot|hott|burning ~1 38|39|40|41|38.#|39.#|40.# !outside|today|in|here|degrees
!room|car|coffee|its|water|tea|weather|office|day|sun|was|is|van|loft|kitchen hot as|like ~2 oven|furnace|stove|radiator|kettle|coals|fire|iron
pyrexial|feverous|pyretic|hyperthermia|sweating_and_shivering|shivering_and_sweating|shaking_chill|rigoring|boiling_up|temp_through_the_roof|temperature_through_the_roof|roasting_hot
CANT ~1 stop shivering|chattering
thermometer|temp|temperature ~4 (says|reads|shows|read|said) ~2 38|39|40|41
38|39|40|41|38.#|39.#|40.#|41.# ~1 fever|temp|temperature
high|raised|bit_of_a|slight|mild|running_a|have_a|having_a|had_a|got_a|with_a|and_a|spiking_a|a temp|temperature|temprature !of_the_room|control|outside|agency|job|worker|staff|work|contract|role|driver|nurse
temp|temperature|thermometer|fever|temps|tmp ~4 38|39|40|41|38.#|39.#|40.#|41.#|101|102|103|104|105|100.#|101.#|102.#|103.#|104.#
38|39|40|41|38.#|39.#|40.#|41.# degrees|deg|c|celsius|fever|temp*
100|101|102|103|104|105|100.#|101.#|102.#|103.#|104.# degrees|deg|f|fahrenheit|fever|temp*
38.#|39.#|40.#|41.# !kg|km|lbs|lb|mm|cm|k|percent|weeks|minutes|hours|ms|miles|pounds|euros|euro|usd|usb
body|skin (is|was|feels|feel|felt|got|my) (very|so|really|too|all|extremely|burning) hot|burning|heating|on_fire|boiling !after|from|because|in|on
running|spiking|spiked|got_a|have_a|with|have|had|a|got (a|high) temp|temperature|temprature|temps !of_the_room|control|outside|agency|job|worker|staff|work|contract|role|driver|nurse|in_the|was|is
burning_with_fever|burning_hot|hot_to_touch|hot_to_the_touch|boiling_hot|hot_and_shivery|hot_and_shaky|shaking_with_cold|shaking_chills|teeth_chattering|teeth_are_chattering|temp_is_up|temperature_is_up|temp_is_high|temperature_is_high|temp_up|temperature_up|cold_and_shivering
100|101|102|103|104|105|100.#|101.#|102.#|103.#|104.# f
body (is|de) dey|de hot
chills|shivering|shivers|burning_up|rigors|rigor|shivery !from|at|down|when|watching|because|in_my|listening
hot forehead
running at|a 38|39|40|38.#|39.#|40.#|100.#|101|101.#|102|102.#|103|103.#|104
feel|feeling|felt|im|going|went|gone|go|goes|keep|come_over|came_over|was|all ~2 hot|boiling|burning|roasting|sweating|sweaty then|and|or|to|next icy|freezing|cold|ice|shivering|shivery|shaky|frozen|ice-cold !pack|packs|compress|compresses|water|bottle|shower|showers|pads|treatment|therapy|packs_on
boiling_then_freezing|roasting_then|burning_then|freezing_then|sweating_and_shivering|shivering_and_sweating|sweats_and_shivers|sweats_and_chills|shivers_and_sweats|hot_and_cold_shivers|the_shakes_and_sweats|feverish*
temp*|thermometer ~~4 38|39|40|38.#|39.#|40.#|101|102|103
sweats|sweat ~2 (and|or|then) burning|shaking|shivers|shivering|chills|rigors
roasting|boiling|burning|baking|on_fire ~3 shaking|shivering|shivery|freezing|cold|chills !food|water
thirty_eight|thirty_nine (point|and_a_half|degrees) ~2 on_the_thermometer|temperature|degrees|fever|celsius
CANT ~1 get|keep warm !in|at|the
im|i_am|me|i|feel|felt|skin|forehead|body|was ~2 like a|an radiator|furnace|oven|hotplate|hot_water_bottle
shaking|shivering|trembling|shivery|shake|shiver|shook|shivered ~2 with|from cold|chill|chills !water|weather|outside|wind|after|outdoors|waiting
shaking|shivering|trembling|shivery|shake|shiver|shook|shivered ~2 like_a_leaf|under_blankets|under_the_duvet|in_bed|uncontrollably|violently !water|weather|outside|wind
temp*|thermometer|fever|forehead ~~5 thirty_eight|thirty_nine|hundred_and_one|hundred_and_two|hundred_and_three|forty_degrees|thirtyeight|thirtynine
feel|feeling|felt|im|going|went|gone|go|goes|keep|come_over|came_over|was|all ~2 icy|freezing|cold|shivering|shivery|shaky|frozen then|and|or|to|next hot|boiling|burning|roasting|sweating|sweaty !pack|packs|compress|water|bottle|shower
teeth ~2 chatter*
""",
    Sign.NIGHT_SWEATS: """
night_sweat*|nightsweat*|drenching_sweat*
wak*|woke ~4 soaked|drenched|drenching|sweat|sweaty|sweating
sweat* ~2 at_night|every_night|through_the_sheets|through_the_night|all_night|in_the_night|in_my_sleep
wet|damp|soggy|sodden|wringing sheets|pyjamas|pajamas|bedding|bed|pillow
""",
    Sign.RASH: """
rash|rashes|petechi*|purpur* !decision|guard|decisions|move
blood|purple|black|red ~1 points|stains|pinpoints|patches ~1 on|in|under|all ~2 skin|legs|arms|body|belly|chest|over
spots|blotches|dots|specks ~4 all_over|everywhere|on_my_body|on_my_legs|on_my_arms|on_my_chest|on_my_belly|on_my_tummy|coming_up|coming_out|spreading|like_bruises|like_blood
purple|red|pinprick|tiny|dark|blood|black|bruise_like ~1 SPOTS !on_the_scan|eye|eyes
SPOTS ~6 dont|wont|not|never|doesnt|didnt|do_not|cant|without ~1 FADE
SPOTS ~~6 dont|wont|not|never|doesnt|didnt|do_not|cant|without ~1 FADE
SPOTS ~6 stay|stays|stayed|remain|remains|still_there|still_visible|stay_put ~6 press|pressed|GLASS|pushed
spots|blotches|dots|marks|bruises ~4 dont|wont|not|never|doesnt|didnt|do_not ~1 fade|go_away|disappear|blanch
purple|red|pinprick spots|blotches|marks|dots !on_the_scan
spots|dots|blotches|rash|marks ~1 all_over|spreading|spread
""",
    Sign.GLASS_RASH: """
rash|spots|blotches|it|marks ~4 dont|wont|not|never|doesnt|didnt|isnt|non ~1 fade|fading|go_away|disappear|blanch*
blood|purple|red|black ~1 points|stains|pinpoints|patches ~9 GLASS
SPOTS ~6 stay|stays|stayed|remain|remains|still_there|still_visible|stay_put ~6 press|pressed|GLASS|pushed
SPOTS ~6 dont|wont|not|never|doesnt|didnt|cant|do_not ~1 FADE
SPOTS|they ~9 dont|wont|not|never|doesnt|didnt|cant ~4 under|through|with|when ~4 GLASS
non-blanching|nonblanching|non_blanching|purpuric|petechial|failed_the_glass|glass_test_positive|positive_glass
glass ~2 test
nonblanching|non-blanching
rash|spots|marks|blotches ~8 glass
""",
    Sign.NAUSEA: """
nausea*|nauseous|queasy|feel_sick|feeling_sick|felt_sick|sick_to_my_stomach
""",
    Sign.STOMACH_BUG: """
stomach_bug|tummy_bug|stomach_flu|norovirus|noro|food_poisoning|gastro*|diarrh*|the_runs|sickness_bug|bug_going|dodgy|hangover|hung_over|hungover
""",
    Sign.CHEST: """
chest (wall|area|region) (is|was|feels|feel|felt|feeling|has|keeps|started|started_to|been|really|also|suddenly) (so|very|really|a_bit|bit|all|been|feeling|getting|a_little|quite) (a) HURTS|tight*|pressure|heavy|heaviness|discomfort|crush*|squeez*|burning|constrict* !day|muscles
PAIN|pressure|tight*|heaviness|crush*|squeez*|weight|elephant|band|heavy|constrict* ~4 chest
chestpain*|tight_chested|angina
chest ~5 squeez*|crush*|vice|vise|clamped|gripped|weight|standing_on|sitting_on
PAIN|ache|pressure|tight*|heaviness|burning|discomfort (right|all|across|in|on|at|over|for|behind) (the|my|for) breastbone|sternum|ribcage_centre
heaviness|pain|pressure for chest
breastbone|sternum ~3 pain|pressure|tight*|heavy|squeez*|crush*
""",
    Sign.SPREADS: """
going|goes|spread|spreading|spreads|radiat*|moving|moves|creeping|creeps|running|runs|shooting|shoots|travel*|dey_reach|reaching|reaches|extending ~4 neck|jaw|arm|arms|shoulder|throat
up|into (into|to) (my|the) neck|jaw|throat
""",
    Sign.JAW_PAIN: """
jaw ~3 HURTS
PAIN|ache|tight* ~4 jaw
jaw|jaws and|or|& ~2 arm|neck|chest|shoulder
""",
    Sign.BREATHLESS: """
breathless*|shortness_of_breath|out_of_breath|sob|winded|dyspnoea|dyspnea|gasping !laughing
CANT|TROUBLE|struggling|difficulty|short ~2 breathe|breathing|breath|catch_my_breath|get_air
CANT ~1 catch (my) breath
breathing ~2 hard|difficult|trouble|heavy|fast|shallow|laboured
puffed|puffed_out|out_of_puff|panting|air_hunger|huffing_and_puffing|no_breath|wheezing
CANT|not ~1 get|getting|draw|take|catch|suck ~2 (enough) air|breath|breath_in|lungful
""",
    Sign.SWEATY: """
sweaty|sweating|sweats|clammy|sweat !day|palms|season|work|feet|equity|shop|shirt
""",
    Sign.PREGNANT: """
im|i_am|am|currently|being|while|weeks|months|week|month|and|36|newly|trimester|wks|mths|heavily ~2 pregnant|preggo|expecting_a_baby
pregnant|pregnancy|pregnent|preggers|preggo|trimester|antenatal|midwife !pause|friend
baby ~1 due !date_for
gave|given|giving|since birth
childbirth|postpartum|post_partum|postnatal|post_natal|newborn|c_section|caesarean|cesarean|preeclampsia|pre-eclampsia
""",
    Sign.NEWBORN: """
had (a|my|our|the) baby
baby ~2 (was|is) born
baby|daughter|son|twins|newborn ~1 is|are|was|now|just|only 1|2|3|4|5|6|one|two|three|four|five|six|a|few weeks|week|wks
baby|daughter|son|twins|newborn ~1 is|are|was|now|just|only #|two|three|four|five|six|ten|few days
my 1|2|3|4|5|6|one|two|three|four|five|six week|weeks old !phone|laptop|car|puppy|kitten
delivered ~2 baby|son|daughter|twins
1|2|3|4|5|6|one|two|three|four|five|six weeks|wks|week after|since|post birth|delivery|giving_birth|baby
#|few|two|three days after|since|post birth|delivery|giving_birth|baby
#|one|two|three|four|five|six|few days|day|weeks|week|wks post_partum|postpartum|postnatal|pp|after_birth|after_c-section
newborn|c_section|caesarean|cesarean|new_mum|new_mom|just_gave_birth
""",
    Sign.EARLY_PREGNANCY: """
1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|five|six|seven|eight|nine|ten|eleven|twelve weeks|week|wks|w|wk pregnant
5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|six|seven|eight|nine|ten|twelve weeks|week|wks ~2 pregnan*
1|2|3|4|one|two|three|four months|month|mths ~1 pregnant
first_trimester|early_pregnancy|newly_pregnant|just_found_out
""",
    Sign.SWELLING: """
swollen|swelling|swelled|puffy|puffed|puffiness ~4 face|hand|hands|feet|ankles|fingers|eyes|legs
face|hand|hands|feet|fingers|ankles ~4 swollen|swelling|puffy|swelled|puffed|swell
rings_dont_fit|rings_are_tight
""",
    Sign.FLASHES: """
flash* ~2 light|lights
flashing|flashes|flickering_lights|flashers !news|sale
seeing|see|saw stars|spots|flashes|lights|sparkles
lights ~2 flashing|flickering
""",
    Sign.UNDER_RIBS: """
PAIN ~4 under|below|beneath ~3 rib|ribs|ribcage
upper|right_upper|high belly|tummy|stomach|abdom* ~2 PAIN
PAIN ~3 upper|top (of) (my|the|right) (part) belly|tummy|stomach|abdomen
rib|ribs ~2 PAIN
""",
    Sign.PAIN_ELSEWHERE: """
knee|knees|hip|hips|tooth|toothache|toe|toes|ankle|heel|kidney|kidneys|labour|contractions|elbow|sunburn|stomach_ache|period_pain|period_pains|period_cramps|cramps
back_pain|backache|back_ache|lower_back|back_hurts|back_went
stomach|tummy|belly|period|gum|wrist|foot|thumb|ear ~2 HURTS
PAIN ~3 stomach|tummy|belly|gum|wrist|foot|thumb|ear
""",
    Sign.WEIGHT: """
weight ~3 loss|dropping|dropped|falling|fallen|coming_off|off_me
clothes ~2 loose|hanging_off|too_big
clothes|trousers|jeans|belt|rings|skirt ~3 loose|hanging|hang|falling_off|slipping_off|swim|too_big|big
""",
    Sign.CONSTANT: """
constant*|continuous*|unremitting|unrelenting|relentless|non-stop|nonstop|24_7|permanent*|never-ending
never|doesnt|wont|not|dont|hasnt ~1 lets_up|let_up|stops|stop|eases|ease|goes|go_away|going_away|goes_away|let_go|easing|letting_up|quit|relent*|gone_away
day_and_night|all_the_time|no_relief|nothing_helps|no_position|whatever_i_do|no_let_up|round_the_clock|every_minute|no_matter_what
pain ~3 (is) always|there ~1 there
never|doesnt|wont|not|dont|hasnt ~1 switch*|turns|turn|leaves|leave|rests|rest|goes|shuts|shut off|me|away|up !alone
every hour|minute|second of
""",
    Sign.AT_NIGHT: """
at|during|every|all|in_the|through_the|most night|nights
worse|worst|bad ~2 night|nights|nighttime|in_bed
night-time|nighttime|nightly|nocturnal|night_pain
day_and_night|night_and_day|night_or_day|day_or_night
worse|worst|bad|stronger ~5 night|nights|small_hours|early_hours
""",
    Sign.WAKES: """
wake*|wakes|woke|woken|waking|awakens|keeps_me_up|keeping_me_up|woked ~4 (me|by|up|with) pain|headache*|head|neck|it|night|nights|migraine*
headache*|pain|neck|head|it|migraine* ~3 wake*|woke|woken|waking|keeps ~1 me|up
wake|woken|woke|waking ~3 (every|at|most|each|in_the|the) night|nights
gets|got|getting|drags|dragging|keeps ~1 me up|awake|out_of_bed !to
pain|headache*|head|neck|it ~2 gets|got|getting ~1 me up
""",
    Sign.STROKE_WORD: """
!swimming|breast|back|brush|key|swim|tennis stroke|tia|ministroke|strokes !my|him|her|his|play
brain|cerebral bleed*|haemorrhage|hemorrhage|tumour|tumor|clot|aneurysm
aneurysm|haemorrhage|hemorrhage|dissection
""",
    Sign.MENINGITIS_WORD: """
meningitis|sepsis|septic|encephalitis|menigitis|meningitus
""",
    Sign.HEART_WORD: """
heart_attack*|cardiac_arrest|heartattack !of|scare|when|movie|film
""",
    Sign.LOW_MOOD: """
low|flat|depressed|hopeless|miserable|down|empty|worthless|blue ~1 mood|spirits
feel*|felt|been|mood|im|so|very|really|am|constantly|always|still ~2 low|depressed|hopeless|miserable|down|worthless|tearful|empty|joyless !battery|back|with|on|energy|blood|to|the|a|into|from|at
depress*|hopeless*|no_joy|low_mood|moods_low|mood_is_low|cant_enjoy_anything|lost_interest|no_interest|no_pleasure|nothing_to_look_forward|crying_a_lot|crying_every_day|cry_every_day|dont_enjoy_anything
and|so|really low|down for|lately|these|recently|all
mood ~2 low|bad|down|awful|rubbish|terrible|flat
been|feeling|felt|feel|im ~2 flat|tearful|numb_inside|down|low|empty|hollow !battery|back|with|on|energy|blood|to|the|a|into|from|at|tyre|out|white|stanley|arches|lining|all_day
cant_be_bothered_with_anything|no_interest_in_anything|nothing_is_fun|nothing_gives_me|dont_care_about_anything|everything_is_grey
""",
    Sign.HOPELESS: """
feel*|felt|been|im|so|very|really|am|and ~2 depressed|hopeless|worthless
""",
    Sign.PAINKILLER_DAYS: """
PILLS ~9 15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|fifteen|twenty|twenty_five|thirty days|times|x a|this|per|in|each|every|last|of|out (the|last|past) month|30|thirty|31
TRIPTANS ~9 10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|ten|twelve|fifteen|twenty days|times|x a|this|per|in|each|every|last|of|out (the|last|past) month|30|thirty|31
15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|fifteen|twenty|thirty days|times a|this|per|each|every|last month ~6 PILLS
10|11|12|13|14|15|16|17|18|19|20|ten|twelve|fifteen|twenty days|times a|this|per|each|every|last month ~6 TRIPTANS
15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|fifteen|twenty|thirty days of|on|with|taking|using PILLS
10|11|12|13|14|15|16|17|18|19|20|ten|twelve|fifteen|twenty days of|on|with|taking|using TRIPTANS
10|11|12|13|14|15|16|17|18|19|20|ten|twelve|fifteen|twenty TRIPTANS days|tablets|pills|this_month|last_month|a_month|doses !in_total
PILLS|TRIPTANS ~9 15|16|17|18|19|20|25|fifteen|twenty|twenty_five (odd|something|plus) days
""",
    Sign.DAILY_PAINKILLERS: """
""",
}
