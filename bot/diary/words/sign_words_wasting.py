"""The phrases of pain that does not let go, of nights, and of what wears a body out."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

WASTING = {
    Sign.NIGHT_SWEATS: """
change|changed|changing ~3 sheets|bedding|pyjamas|nightie|nightdress|bedclothes ~~7 i|im ~2 soaked|drenched|wringing_wet|dripping|wet_through
night_sweat*|nightsweat*|drenching_sweat*
wak*|woke ~4 soaked|drenched|drenching|sweat|sweaty|sweating
sweat* ~2 at_night|every_night|through_the_sheets|through_the_night|all_night|in_the_night|in_my_sleep
wet|damp|soggy|sodden|wringing sheets|pyjamas|pajamas|bedding|bed|pillow
SOAKED ~4 BEDDING
BEDDING ~4 SOAKED|wet|damp|drench* !washing|washed|from_the_line|from_the_rain
SOAKED ~2 every|each|most|at|in_the|through_the|during_the|all|of_a night|nights
wak*|woke|woken ~4 SOAKED|sweat|sweats|sweaty|sweating|clammy|wet_through|wringing_wet|soaking
sweat* ~4 (through|at|in|every|most|each|all|during) night|nights|nighttime|sleep|BEDDING|small_hours
nightly|nocturnal|nighttime|night-time sweat*
change|changing|changed|strip|stripping|swap|swapping ~3 BEDDING ~6 sweat*|wet|soaked|drenched
sweat* ~6 change|changing|changed|strip|stripping ~3 BEDDING
drench*|soaked|soaking|wringing ~~6 change|changing|changed|strip|stripping ~3 BEDDING
BEDDING ~3 (are|is|was|were) wringing|sopping|dripping|soaking|drench*
sweat* ~3 bed|mattress ~2 wet|soaked|through|damp
""",
    Sign.WEIGHT: """
lost|losing|dropped|lose|down|shed ~5 weight|kg|kgs|kilo|kilos|pounds|lb|lbs !on|dieting|with|training|watchers|plate|because|at
weight ~3 loss|dropping|dropped|falling|fallen|coming_off|off_me
clothes ~2 loose|hanging_off|too_big
clothes|trousers|jeans|belt|rings|skirt ~3 loose|hanging|hang|falling_off|slipping_off|swim|too_big|big
lost|losing|lose|dropped|dropping|shed|shedding|shifted|drop ~5 weight|kg|kgs|kilo|kilos|pounds|lb|lbs|dress_size*|belt_notch* !on|dieting|with|training|watchers|plate|because|at
lost|losing|dropped|dropping|shed|shedding|down|drop ~2 #|a|half_a|one|two|three|four|several|another stone|stones !steps|staircase|stairs|path|wall|floor|throw|age
#|two|three|four|five|six|seven|eight|nine|ten|half_a|a kilos|kilo|kg|kgs|stone|pounds|lb|lbs|notch*|dress_sizes|sizes ~1 less|lighter|off|fewer|smaller|thinner|down ~3 scale|scales|weight|on_me|since|without|than_before|than_in|than_last|i_weigh
weight|pounds|kilos|kg ~3 loss|dropping|dropped|falling|fallen|coming_off|off_me|going_down|gone_down|melting|melts|melted|dripping|disappearing|drops|falls|slipping|going
im|i_am|ive|i_have|i|me ~1 getting|got|gotten|gone|grown|growing|become|look|looking|went|so|too ~2 thin|thinner|skinny|skinnier|scrawny|bony|gaunt|skeletal|skin_and_bone
(all) skin_and_bone|skin_and_bones|wasting_away|ribs_are_showing|ribs_show|see_my_ribs|melting_away|fading_away
clothes|trousers|jeans|belt|rings|skirt|pants|shirts|bra|kecks|leggings ~3 loose|hanging|hang|hangs|falling|fall|falls|slipping|slip|slide|baggy|big|drop|dropping|wont_stay|dont_stay|swim|swimming !dry|out_to_dry|on_the_line|in_the|up_to_dry
belt ~5 notch*|hole|holes
swimming|drowning ~1 in my clothes|trousers|jeans|shirts|coat
unexplained|unintended|unintentional|unplanned ~1 weight
weigh|weighing ~2 less than|now|each|every|again
#|two|three|four|five|six|seven|eight|nine|ten kilos|kilo|kg|kgs|pounds|lb|lbs ~1 gone|vanished|disappeared|dropped_off|fallen_off|fell_off ~1 since|without|in_a|off_me
scale|scales ~4 kilos|kilo|kg|pounds|lb|lbs|stone ~2 less|lighter|gone|down|fewer
""",
    Sign.CONSTANT: """
not|doesnt|does_not|never|wont ~1 ease|easing|eased|let_up|settle ~1 in ~1 any|whatever position
no position ~2 ease*|helps|better|comfortable|relief
constant*|continuous*|unremitting|unrelenting|relentless|non-stop|nonstop|24_7|permanent*|never-ending
never|doesnt|wont|not|dont|hasnt ~1 lets_up|let_up|stops|stop|eases|ease|goes|go_away|going_away|goes_away|let_go|easing|letting_up|quit|relent*|gone_away
day_and_night|all_the_time|no_relief|nothing_helps|no_position|whatever_i_do|no_let_up|round_the_clock|every_minute|no_matter_what
pain ~3 (is) always|there ~1 there
never|doesnt|wont|not|dont|hasnt ~1 switch*|turns|turn|leaves|leave|rests|rest|goes|shuts|shut off|me|away|up !alone
every hour|minute|second of
!work|works|worked|working|talking|talked|rain|raining|rained|driving|drove|eating|typing non_stop|24_7
unceasing|ceaseless*|unrelieved|unabating
doesnt|wont|hasnt|never|refuses_to|refused_to|isnt ~2 LETS_GO !to|out|on|into|the|working|work|for|in|at|with
not|dont|didnt ~1 let_up|let_off|let_go|letting_up|ease_off|easing_off|easing|shift|shifting|budge|relent*|subside*|abate*|back_off
not|dont|doesnt|wont|hasnt|never|didnt ~1 leave|leaves|left|leaving ~1 me ~1 alone|one|minute|moment|in_peace|even|for_a|at_all|once|day|a
HURTS|paining ~5 without|with_no ~1 LET_UP|stopping
without|no|zero (any|a|single) let_up|letup|let-up|respite|relief|letting_up|ceasing|remission_from_it
no rest|break|peace|escape|pause ~1 from ~1 it|pain|neck|head|this|ache
without|no|not_a|not_one|zero|never_a|havent_had_a|never_any ~2 minutes_peace|moments_peace|minute_of_peace|minute_without|moment_without|hour_without|minute_free|moment_free|minute_off|pain_free_minute|pain_free_moment|painfree_minute
day_in_day_out|morning_noon_and_night|all_day_and_night|all_day_and_all_night|all_day_all_night|all_the_day_and|day_or_night|night_or_day|all_day_long_and|whole_day_and_whole|all_day_every_day|every_second_of
always|constantly|permanently (is|there|here|it|in) HURTS|paining !after|when|if|from|at|in|on|by
hurts|hurting|aches|aching|pain|paining|sore|there ~2 constantly|always|all_the_time|permanently|day_and_night|all_day_and|every_minute|each_minute|all_hours|nonstop|non_stop|without_stopping|without_stop|without_break|without_pause
CANT ~1 get|find (a|any) comfortable|comfy|position|relief|ease|rest_from
whatever|any|every|no|which|whichever ~1 position|way_i_lie|way_i_sit|way_i_turn
whatever|no_matter ~1 (what) i (do|try|take) (for)
nothing|no ~2 (will|seems_to|can) touch|touches|helps|help|shifts|works|eases|takes_it|takes_the_edge|budges !screen
every|each (single) waking (hour|minute|moment)
around_the_clock|round_the_clock|24_hours_a_day|twenty_four_hours
pain ~4 there ~2 all_day|all_night|every_hour|every_minute|from_morning
not|hasnt|doesnt|wont|never|didnt|isnt ~1 give|given|gives|gave|giving|grant*|allow*|leave|left ~1 me ~4 rest|peace|break|respite|minute|moment|moments|let_up|relief|second
HURTS ~2 (from) morning|dawn|night|sunrise to|till|until|til morning|night|dusk|bedtime|dawn|sunset
never|doesnt|wont ~1 let|lets ~1 me ~1 be|alone|rest|sleep|go|forget
never|doesnt|wont ~1 sleeps|rests|quits|tires
""",
    Sign.AT_NIGHT: """
at|during|every|all|in_the|through_the|most night|nights
worse|worst|bad ~2 night|nights|nighttime|in_bed
night-time|nighttime|nightly|nocturnal|night_pain
day_and_night|night_and_day|night_or_day|day_or_night
worse|worst|bad|stronger ~5 night|nights|small_hours|early_hours
worse|worst|bad|stronger|terrible|awful|hurts|aches|pain ~5 #|one|two|three|four|five am|oclock_at_night|in_the_morning|at_night
1|2|3|4 am ~4 HURTS|worst|worse
small_hours|dead_of_night|middle_of_the_night|wee_hours|night_times|nighttimes
night|nights ~2 is|are|was|were|be ~1 worse|worst|hell|torture|awful|terrible|bad|agony|murder
""",
    Sign.WAKES: """
wake*|wakes|woke|woken|waking|awakens|keeps_me_up|keeping_me_up|woked ~4 (me|by|up|with) pain|headache*|head|neck|it|night|nights|migraine*
headache*|pain|neck|head|it|migraine* ~3 wake*|woke|woken|waking|keeps ~1 me|up
wake|woken|woke|waking ~3 (every|at|most|each|in_the|the) night|nights
gets|got|getting|drags|dragging|keeps ~1 me up|awake|out_of_bed !to
pain|headache*|head|neck|it ~2 gets|got|getting ~1 me up
wake*|wakes|woke|woken|waking|awakens|rouses|roused ~2 by|with|from ~1 them|ache|aches|agony|attacks|pounding|throbbing
they|ache|aches|agony|attacks|throbbing ~3 wake*|woke|woken|waking ~1 me|up
keep|keeps|kept waking|wakening me|up
sleep ~3 ruined|broken|disturbed|destroyed|wrecked|interrupted|robbed ~3 by|with|from (the|my) (it) pain|headache*|head|neck|it|them
ruins|ruining|wrecks|breaks|disturbs|robs|destroys|costs ~2 my|me sleep|nights|of_sleep
CANT|no|not|dont|hardly|barely|didnt ~1 sleep|slept|rest ~3 for|because_of|with|from|through ~1 pain|ache|headache*|head|neck|agony
up (half|all) the|all|half|every night ~3 with ~1 it|pain|neck|head|headache*
drags|pulls|gets|got|shakes|jolts|jerks|tears ~1 me ~2 out_of_bed|out_of_sleep|from_sleep|awake|from_my_sleep|out_of_my_sleep
2|3|4|5|two|three|four|five am ~3 with|by ~1 pain|headache*|head|neck|agony
wake*|wakes|rouses|roused|drags|pulls|tears|jolts|shakes ~1 me ~1 from|out_of ~1 sleep
""",
    Sign.SPINE_TENDER: """
spine|backbone|vertebra*|neck_bone|neck_bones|bone|bones|spinous ~4 tender*|hurts_to_touch|sore_to_touch|painful_to_touch|sore|painful
tender|sore|painful ~1 spine|vertebra*|neck_bone*|backbone|spot_on_my_spine|bone
tender|sore ~3 on|over ~2 spine|bone|vertebra*
neck|back ~3 tender_to_touch|hurts_to_touch|tender_over|tender_bone
bone|bones|vertebra*|spine|backbone ~5 (makes_me) CANT|hurts|jump|scream|wince|yelp|sore|flinch ~3 touch|touched|touches|press|pressed|presses|pressing
bone|bones|vertebra*|spine|backbone ~2 tender|sore|painful
bone|bones|vertebra*|spine|backbone|knobble|knobbly_bit|bony_bit|bony_bump|bony_lump ~8 HURTS|tender*|sore|jump|scream|yelp|wince|agony|unbearable|cry_out|hit_the_roof ~3 touch*|press*|push*|pok*|prod*|tap*|knock*|lean*
touch*|press*|push*|pok*|prod*|tap*|knock* ~2 (on|at|over) (the|my|one|that|a) ~1 bone|bones|vertebra*|spine|backbone|knobbly_bit ~6 HURTS|tender*|sore|jump*|scream*|yelp*|winc*|flinch*|agony|unbearable|hit_the_roof|cry_out|cried_out
HURTS|tender|sore ~4 touch*|press*|push*|pok*|prod*|tap*|knock* ~4 bone|bones|vertebra*|spine|backbone
HURTS|tender|agony ~4 spot|point|place|lump|knob|bump ~2 on|in|over|along ~2 bone|spine|vertebra*|backbone
bone|bones|vertebra*|spine|backbone ~5 agony|CANT|hurts|jump|scream|sore|painful ~3 tapped|knocked|tap|tapping|bumped
bone|bones|vertebra*|backbone ~6 tender !of|chicken
""",
    Sign.UNEXPLAINED: """
unexplained|unintended|unintentional*|unexplainable|for_no_reason|for_no_good_reason|no_reason|without_trying|not_trying|wasnt_trying|havent_tried|didnt_try|without_meaning
without|not|no|dont|didnt|isnt|im_not|wasnt ~2 diet|dieting|diets|on_a_diet|trying|meaning_to|exercise|exercising
dont|no|not|cant ~1 know|idea|clue|explain|understand|think ~1 why|how|where_its
eating|eat|appetite ~3 same|normal|normally|fine|usual|well|plenty|like_a_horse|as_always|as_ever|loads
nothing wrong ~1 with ~2 heating|radiator|room|bedroom|window
room|bedroom|flat|house|window ~2 cold|cool|freezing|open|chilly
even_though|although|though ~3 cold|cool|window|heating|freezing|eat|eating|fan|thin
changed nothing|nothing_in_my|none
""",
}
