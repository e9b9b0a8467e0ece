"""The phrases of pain that does not let go, of nights, and of what wears a body out."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

WASTING = {
    Sign.NIGHT_SWEATS: """
night_sweat*|nightsweat*|drenching_sweat*
drench*|soak* ~4 sheets|bed|night|pyjamas|pajamas|bedding|pillow
wak*|woke ~4 soaked|drenched|drenching|sweat|sweaty|sweating
sweat* ~2 at_night|every_night|through_the_sheets|through_the_night|all_night|in_the_night|in_my_sleep
wet|damp|soggy|sodden|wringing sheets|pyjamas|pajamas|bedding|bed|pillow
""",
    Sign.WEIGHT: """
lost|losing|dropped|lose|down|shed ~5 weight|kg|kgs|kilo|kilos|pounds|lb|lbs|stone !on|dieting|with|training|watchers|plate|because|at
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
    Sign.SPINE_TENDER: """
spine|backbone|vertebra*|neck_bone|neck_bones|bone|bones|spinous ~4 tender*|hurts_to_touch|sore_to_touch|painful_to_touch|sore|painful
tender|sore|painful ~1 spine|vertebra*|neck_bone*|backbone|spot_on_my_spine|bone
tender|sore ~3 on|over ~2 spine|bone|vertebra*
neck|back ~3 tender_to_touch|hurts_to_touch|tender_over|tender_bone
bone|bones|vertebra*|spine|backbone ~5 (makes_me) CANT|hurts|jump|scream|wince|yelp|sore|flinch ~3 touch|touched|touches|press|pressed|presses|pressing
bone|bones|vertebra*|spine|backbone ~2 tender|sore|painful
""",
}
