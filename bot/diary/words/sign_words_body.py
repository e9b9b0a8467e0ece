"""The phrases of signs of the whole body: fever, heart, stomach, mood."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

BODY = {
    Sign.FEVER: """
fever*|feaver|fieber|feber|fiebre|pyrexia|febrile !pitch|dream
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
temp*|thermometer|fever|forehead ~~5 thirty_eight|thirty_nine|hundred_and_one|hundred_and_two|hundred_and_three|forty_degrees|thirtyeight|thirtynine
temp*|thermometer ~~4 38|39|40|38.#|39.#|40.#|101|102|103
thirty_eight|thirty_nine (point|and_a_half|degrees) ~2 on_the_thermometer|temperature|degrees|fever|celsius
boiling_then_freezing|roasting_then|burning_then|freezing_then|sweating_and_shivering|shivering_and_sweating|sweats_and_shivers|sweats_and_chills|shivers_and_sweats|hot_and_cold_shivers|the_shakes_and_sweats|feverish*
shaking|shivering|trembling|shivery|shake|shiver|shook|shivered ~2 (with|from) cold|chill|chills|like_a_leaf|under_blankets|under_the_duvet|in_bed|uncontrollably|violently !water|weather|outside|wind
CANT ~1 get|keep warm !in|at|the
roasting|boiling|burning|baking|on_fire ~3 shaking|shivering|shivery|freezing|cold|chills !food|water
teeth ~2 chatter*
feel|feeling|felt|im|going|went|gone|go|goes|keep|come_over|came_over|was|all ~2 hot|boiling|burning|roasting|sweating|sweaty then|and|or|to|next icy|freezing|cold|ice|shivering|shivery|shaky|frozen|ice-cold !pack|packs|compress|compresses|water|bottle|shower|showers|pads|treatment|therapy|packs_on
feel|feeling|felt|im|going|went|gone|go|goes|keep|come_over|came_over|was|all ~2 icy|freezing|cold|shivering|shivery|shaky|frozen then|and|or|to|next hot|boiling|burning|roasting|sweating|sweaty !pack|packs|compress|water|bottle|shower
im|i_am|me|i|feel|felt|skin|forehead|body|was ~2 like a|an radiator|furnace|oven|hotplate|hot_water_bottle
sweats|sweat ~2 (and|or|then) burning|shaking|shivers|shivering|chills|rigors
""",
    Sign.RASH: """
rash|rashes|petechi*|purpur* !decision|guard|decisions|move
spots|blotches|dots|marks|bruises ~4 dont|wont|not|never|doesnt|didnt|do_not ~1 fade|go_away|disappear|blanch
purple|red|pinprick spots|blotches|marks|dots !on_the_scan
spots|dots|blotches|rash|marks ~1 all_over|spreading|spread
""",
    Sign.GLASS_RASH: """
rash|spots|blotches|it|marks ~4 dont|wont|not|never|doesnt|didnt|isnt|non ~1 fade|fading|go_away|disappear|blanch*
glass ~2 test
nonblanching|non-blanching
rash|spots|marks|blotches ~8 glass
""",
    Sign.NAUSEA: """
nausea*|nauseous|queasy|feel_sick|feeling_sick|felt_sick|sick_to_my_stomach
""",
    Sign.VOMITED: """
THROW_UP|sick !note|leave|day|days|pay|of|and_tired|to_death
bring|brings|brought|bringing ~2 (back) up !the|subject|a|that|to
""",
    Sign.VOMITING: """
THROW_UP ~4 repeatedly|all_day|all_night|all_morning|all_afternoon|again_and_again|several|many|nonstop|non_stop|non-stop|every|since|twice|two_times|2_times|2x|3x|4x|three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10|over_and_over|constantly|continuously|multiple|loads|times|whole|lots|a_lot|for_hours|for_days|for_two|for_three|everything|each|keeps|hourly|mornings
keep|keeps|kept|constant*|repeated*|continuous*|persistent*|cant_stop|wont_stop|nonstop|keep_on|still|projectile|frequent|uncontrollable|uncontrollably ~1 THROW_UP|vomit*|sick
vomit* ~3 cant_stop|wont_stop|cannot_stop|doesnt_stop|stopping
cant_stop|cannot_stop|havent_stopped ~1 THROW_UP|vomit*
twice|three_times|four_times|5_times|3_times|4_times ~3 vomit*|sick|threw_up
sick|vomit*|THROW_UP ~2 3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|ten times|x !a|this|per|last
""",
    Sign.NOTHING_DOWN: """
CANT|havent|not|didnt|nothing|hasnt|not_able_to ~3 keep|kept|keeping|hold|stay|stays|stayed|staying ~5 down !days|side
kept|keeping|keep nothing|no_fluids|no_water|no_food down
nothing|no_water|no_fluids|water|fluids|food ~3 stay*|stays|wont_stay down
bring*|throw*|vomit* ~2 (everything|it|water|anything) (all) (back) up ~4 drink|eat|day|hours
nothing|not ~2 stays|stay|staying in|down !side|the
CANT ~1 keep|hold ~1 (any|no) water|fluids|liquid|liquids|food|anything|drink|drinks|tablets !at_home|in_the
drink|eat|drank|eaten|swallow|take ~2 comes|coming|came|goes (right|straight) back|out|up|out_again !on|to
everything|all ~4 drink|eat|swallow ~2 comes|coming|came (right|straight) back|up|out
""",
    Sign.STOMACH_BUG: """
stomach_bug|tummy_bug|stomach_flu|norovirus|noro|food_poisoning|gastro*|diarrh*|the_runs|sickness_bug|bug_going|dodgy|hangover|hung_over|hungover
""",
    Sign.BLACKOUT: """
!nearly|almost blacked|black|blacking|passed|passing|knocked|conked ~1 out !curtain*|blind*|the|on_the|from_laughing|pain|headache|flyers|leaflets|drinks|papers|sweets|candy|snacks|cards|food
blackout*|unconscious*|collapsed|collapsing|syncope|keeled_over|knocked_cold|out_cold|flaked_out|came_to_on !tent|roof|building|bridge|chair|deal|shelf|shelves|bed|scrum|economy|market|lung|wall|ceiling|curtain|blind|blinds
!could|might|may|will|would|to|gonna|almost|nearly|of|the collapse !tent|roof|building|bridge|chair|deal|shelf|bed|scrum|lung|into
lost|losing|loss_of|lose|loss ~1 consciousness
fainted|fainting|faints|faint_and_fell|faint_today !smell
had|have|a|another faint !smell|hope|line|idea|pain|ache|headache|memory|whiff
found|woke|waking|woken|came_to|came_round ~1 (up|myself) on ~2 floor|ground|carpet|pavement|tiles|bathroom|kitchen !cushions|cushion|mattress|futon|bed
lost|losing|lose|loose|loss ~2 consience|conscience|conscious|concious*|consious*|conscousness
blakced|balcked|blaked|blackd out
knocked ~2 out !the|a|of|some
went|go|dropped|down|fell|falling ~1 like_a sack|ton|stone|felled|log|tree
went|going|goes|was out_cold|out_like_a_light !at|by|in_bed|asleep
blanked|blanking out !at|on_the|the|his|her|during_the
hit the deck|ground|floor ~2 (and) unconscious|out|woke|came|dont|cant
found|woke|waking|woken|came_to|come_to|came_round|come_round|coming_round|came_around|came_back ~2 on|lying|slumped ~2 floor|ground|carpet|pavement|tiles|lino|bathroom|kitchen|grass|landing !cushions|cushion|mattress|futon|bed
how_long|long|minutes|while|seconds ~1 id_been|i_had_been|ive_been|i_was|id_been out|unconscious|gone
came_round|come_round|came_around not_knowing|to_find|on_the|with_a|with_blood
keeled|flaked|conked|sparked|zonked|passed ~1 over|out ~3 (and) came_round|came_to|woke_up
eyes rolled|rolling back|up !at|when|because
was|been|i_went out for ~2 SEC !to|at|of|with
came_to|came_round|come_round|came_around with|surrounded|lying ~2 paramedics|people|someone|ambulance|nurse|stranger|face|down
""",
    Sign.FAINT_FEELING: """
feel|feeling|felt|feels|and|so|very|or|going_to|gonna|nearly|almost|about_to|bit|really|quite ~1 faint|fainted|faintish|pass_out|black_out|passed_out|collapse
faint|faintness|near_collapse|lightheaded|light_headed !smell|hope|line|idea|pain|ache|headache
might|may|going_to|gonna|about_to|like_id|like_ill|could|nearly ~1 go_over|pass_out|faint|keel_over|drop|collapse|black_out|fall_over|hit_the_floor !dead|off
""",
    Sign.FIT: """
had|having|have|got|suffered|another|first (a|another|my|some|any|two|several) fit|fits !of|body|into|person|bit|as|watch|band|if|over|about|laughing|giggling
a fit this|today|yesterday|last|again|in|on
seizure|seizures|seizured|convuls*|epileptic|grand_mal|tonic*|seisure*|siezure* !free|alert|medication|meds|drug|drugs|dog|awareness|of|rules
bit|bitten|bite|biting ~1 tongue
shaking|jerking|twitching ~3 uncontroll*|all_over|whole_body ~4 (and) (cant|no|dont|unconscious|unresponsive|remember)
shak*|jerk* ~5 unresponsive|unconscious|cant_remember|no_memory
had|having|have|got|get|getting|suffered|more|another fits !of|body|into|person|bit|watch|band|about|laughing|giggling
kind|sort|type of fit|fits|seizure !of|body|into|person|bit|watch|band|about|for
took|taken|taking|taken a|another|some fit !of|of_the
saw|watched|found|seen|see me ~2 jerking|shaking|convulsing|fitting|twitching
was|were|been|started|start|began fitting !in|into|for|the|a|well|out|it|room
tongue ~1 bitten|bit|chewed|bleeding|bloody !off
i|id|ive|i_had|i_was|i_have ~1 been|was|were|started twitching|jerking|convulsing
""",
    Sign.STANDING: """
when|whenever|soon|as|if|once|every_time|after|moment|minute|only|while|by|on ~3 stand*|sit|sitting|get|got|getting|stood|upright (up|upright|out)
worse|starts|begins|comes_on|comes|pounds|appears|bad|kicks_in ~4 stand*|upright|sitting_up|sit_up|get_up|stood
goes|gone|better|stops|eases|disappears|vanishes|clears|relieved|fine|ok|lifts|improves|goes_away|settles ~4 lie|lying|lay|laying|flat !awake
upright|standing ~4 headache*|head ~3 (goes|gone|better)
lie|lying|lay|flat ~4 better|helps|goes|stops|gone|eases|relief|disappears|relieves
orthostatic|postural_headache
vertical|on_my_feet ~4 headache*|head|horizontal|flat
headache*|head ~3 when|whenever|while|if ~2 vertical|on_my_feet
""",
    Sign.LYING: """
worse|worst|starts|comes_on|bad|stronger|pounds|worsens ~4 lie|lying|lay|laying|flat|bed !better
when|whenever|if|once ~2 lie|lay|lying ~1 down|flat|back
lying|lie (down|flat|back) makes|worsens|hurts|brings|is|triggers
""",
    Sign.MORNINGS: """
worse|worst|strongest|bad|stronger|headache*|pain|pounding ~4 in_the_morning|in_the_mornings|mornings|every_morning|each_morning|on_waking|upon_waking|first_thing|wake_up|waking
wake|wakes|waking|woke ~3 with ~3 headache*|head|pain|migraine*
worse|worst|pounds|hurts|bad|comes|starts ~4 bend*|stoop*|lean*_forward|bending
when|whenever|if|every_time i bend|stoop|lean|bent (over|down|forward)
bending ~3 worse|hurts|makes|sets|brings
morning|early_morning headache*
worst|worse|bad|pounding|strongest ~3 on_waking_up|on_waking|at_waking|when_waking|upon_waking|first_thing|in_the_early_hours
""",
    Sign.COUGHING: """
when|whenever|every_time|each_time|if|once|only|after|soon ~4 cough*|sneez*|strain*|laugh*|blow_my_nose|poo|on_the_toilet
headache*|head|pain|migraine* ~5 coughing|sneezing|straining|cough|sneeze|laughing !cold
coughing|sneezing|straining|laughing|cough|sneeze ~4 head|headache*|hurts|hurt|pain
""",
    Sign.EFFORT: """
during|after|with|when|while|having|at|before|mid|from|every_time ~3 SEX
when|whenever|every_time|each_time|only|if|once ~3 EXERTION
only|always|every_time|brought_on|triggered|set_off|caused|starts|comes_on|began|started|came|hit ~4 EXERTION|SEX|effort
during|mid|from ~2 EXERTION|effort
exercise|exertion|running|sex|effort ~3 headache*|brings|triggers|causes|gives
on|at|upon|with orgasm|climax|ejaculat*
when|while|whilst|after|during ~3 hauling|lugging|shifting|shovelling|shoveling|digging|heaving|humping|carrying|dragging|pushing|pulling|moving_house|straining|mowing|chopping|climbing|press_ups|rowing
in|at|with|doing|was|during ~2 deadlift*|weights|squats|bench_press|lifting|workout|training|spinning|sprints|rowing
when|while|only|after|during|every_time ~3 make_love|making_love|made_love|being_intimate|intimate|intimacy|intercourse|sexy_time|shagging
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
}
