"""The phrases of signs of the whole body: fever, heart, stomach, eye pressure, pregnancy, mood."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

BODY = {
    Sign.FEVER: """
fever|fevers|feverish|feaver|fieber|feber|fiebre|pyrexia|febrile !pitch|dream
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
boiling_then_freezing|roasting_then|burning_then|freezing_then|sweating_and_shivering|shivering_and_sweating|sweats_and_shivers|sweats_and_chills|shivers_and_sweats|hot_and_cold_shivers|the_shakes_and_sweats|feverishness
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
    Sign.PAIN_ELSEWHERE: """
knee|knees|hip|hips|tooth|toothache|toe|toes|ankle|heel|kidney|kidneys|labour|contractions|elbow|sunburn|stomach_ache|period_pain|period_pains|period_cramps|cramps
back_pain|backache|back_ache|lower_back|back_hurts|back_went
stomach|tummy|belly|period|gum|wrist|foot|thumb|ear ~2 HURTS
PAIN ~3 stomach|tummy|belly|gum|wrist|foot|thumb|ear
""",
    Sign.STROKE_WORD: """
!swimming|breast|back|brush|key|swim|tennis stroke|tia|ministroke|strokes !my|him|her|his|play
brain|cerebral bleed*|haemorrhage|hemorrhage|tumour|tumor|clot|aneurysm
aneurysm|haemorrhage|hemorrhage|dissection
""",
    Sign.MENINGITIS_WORD: """
meningitis|sepsis|septic|encephalitis|menigitis|meningitus
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
    Sign.DAILY_PAINKILLERS: """
""",
}
