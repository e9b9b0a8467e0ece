"""The phrases of how a headache began: at once, at its worst within minutes, like none before."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

ONSET = {
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
}
