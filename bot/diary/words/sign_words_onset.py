"""The phrases of how a headache began: at once, at its worst within minutes, like none before."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

ONSET = {
    Sign.SUDDEN: """
in|from one moment ~1 comes|came|starts|started|begins|began|hits|hit|is|was
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
!gone|away|better|cleared|stopped|vanished|disappeared|eased|lifted|improved just_like_that
at_a_stroke|in_one_go|all_in_one_go|at_one_blow|in_one_hit|in_one_blow|at_one_go|with_a_bang|like_a_shot|quick_as_a_flash|in_a_blink|unannounced|right_off_the_bat|straight_off_the_bat|from_the_get_go|without_any_build_up|without_build_up|without_a_warning|with_zero_warning|zero_warning|no_run_up|no_warning_at_all|not_a_warning|at_a_single_stroke|in_a_trice|in_a_jiffy
one|1 moment|minute|second|sec|min ~9 next !to|week|month|year|appointment|visit|time|day|morning
one|1 moment|minute|second|sec|min ~~9 next !to|week|month|year|appointment|visit|time|day|morning
came|come|comes|hit|hits|arrived|struck|landed|started|appeared ~3 like ~2 thunder|lightning|bomb|slap|smack|punch|kick|shot|explosion|bang|hammer|train|tsunami|boom|flash|bolt|brick|whip|thunderclap|thunderbolt|truck|gunshot|blow|crash|freight_train|wham|avalanche
headache*|migraine*|pain|head|it ~2 came|come|comes|started|start|arrived|appeared ~3 so_fast|so_quick|so_quickly|so_sudden|too_fast|very_fast|very_quick|very_quickly|really_fast|super_fast|like_boom|like_bang|instant
headache*|pain|head ~2 slammed|smacked|clobbered|walloped|floored|felled|whacked|thumped|ambushed ~1 (into) me !on|into|against
slammed|smacked|clobbered|walloped|floored|felled|whacked|ambushed ~2 (by|with) (a|this|the|such_a|that) ~2 headache*|migraine*|pain
wallop|kapow|thwack|whack|smack|thud|whoomph|whoosh|zap|crash ~~2 (the) back|side|top|front (of) (my) head|skull|neck
randomly ~2 got|had|hit|came|started|appeared
in ~2 SEC flat
came|hit|started|began|was_there|arrived|appeared ~2 all_of_a_sudden|immediately|straight_away|right_away|at_once|directly
in|within|inside (a|the) (matter_of) seconds|moments !of
before_i_knew_it|before_i_could_blink|before_i_could_sit|from_one_breath_to_the_next|from_one_moment_to_another|from_one_second_to_the_other|from_one_minute_to_other|from_this_second_to_the_next|between_one_step_and_the_next|from_a_clear_sky|out_of_a_clear_blue_sky|out_of_no_where|outa_nowhere
was|were|came|hit|arrived ~2 (just) there (all) at_once|in_a_second|in_an_instant|immediately
bolt_from_the_blue|lightning_strike|hammer_blow|hammerblow|out_of_a_blue_sky
like|as ~1 flipping|flicking|throwing|pressing|pushing a|the|some switch|button|lightswitch
out of ~1 nowhere|blue
hyperacute|hyper_acute|thunderous|sudden_onset|abrupt_onset|acute_onset|instantaneous_onset
one|a|single blink !of
headache*|pain|head|migraine* ~2 came|come|comes|start|started|starts ~1 quick|quickly|fast|at_once|immediately|instantly|in_one_moment
pain|head|headache*|migraine* ~2 arrived|landed|dropped|crashed|slammed|descended|fell ~5 like
in_the_time_it_takes|in_the_time_it_took|in_the_space_of_a_breath|in_the_space_of_seconds|in_the_space_of_a_second|in_the_space_of_a_minute|in_the_space_of_moments|in_one_breath
no|zero|without|any (any) lead_up|lead-up|leadup|build_up|build-up|buildup|run_up|ramp_up
mid|middle_of|halfway_through ~3 head|headache*|pain ~3 BURST|hit|struck
without|no (any|a|the) preamble|notice|announcement|prelude|heads_up|heads-up|signal|foreplay !at_work|period|board
came|hit|started|grew|peaked|arrived ~2 faster_than|quicker_than|before_i_could|before_i_knew
quicker_than|faster_than ~1 (you) could|can ~1 say|blink|move|think|speak|sit|react
in|within like|about|under|around|just|maybe|literally # SEC
zero|without_the_slightest|not_a_hint_of|no|little warning !light|lights|sign|signs|triangle
like_a|like thunder|lightning|flash|thunderbolt
in_one_go|all_in_one_go|in_one_hit|in_a_snap|in_a_second|like_a_slap|snap_of_the_fingers|at_a_stroke
randomly ~1 got|started|hit|appeared|came
""",
    Sign.STRUCK: """
headache*|migraine*|pain|head|ache ~3 hit|hits|struck|floored|felled|got me
came|come|hit|started|began|appeared|exploded ~2 (right) in_the_middle|mid|halfway|as_i_was|as_i_came
hit|struck|floored|felled|seized|gripped|attacked by|with ~4 pain|headache*|migraine*
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
in|within (a|about|just|like) ~1 SEC|MIN ~5 from nothing|zero|0|fine|none|no_pain|normal|ok to
from nothing|zero|0|fine|none|no_pain|normal|ok|okay to ~3 scream|screaming|agony|floor|knees|crying|tears|worst|unbearable|full|vomiting|collapse|a_hundred|hundred|100|ten|10|one_hundred|maximum|max ~5 in|within|inside|under ~3 SEC|minute|minutes|mins|instant|flash|blink
0|zero|nothing to 100|hundred|a_hundred|max|full|ten|10 ~5 in|within|under|inside|like ~2 SEC|minute|instant|flash|blink|no_time|snap
WORST|ADJ_BAD|unbearable|agony ~6 in|within|inside|under (like|about|just|less_than|maybe) #|ten|five|few|couple|thirty|twenty|SMALL (of) SEC|minute|minutes|mins
full|maximum|max|peak|top ~1 force|intensity|blast|power|strength|volume|whack|tilt|pelt ~2 at_once|from_the_off|from_the_start|from_the_word_go|straight|already|immediately|right_from
from_the_word_go|from_the_off|from_second_one|from_the_very_first ~3 WORST|ADJ_BAD|unbearable|agony|full|max
WORST|ADJ_BAD|unbearable|agony|full|max ~3 from_the_word_go|from_the_off|from_the_first_second|from_second_one|from_the_get_go
from|out_of nothing|zero|nowhere|fine to ~2 unbearable|agony|screaming|excruciating|worst|full_blast|full_whack|the_floor|my_knees|on_the_floor
SEC|minute|minutes|mins ~2 (it) reached|reach|hit|hits|became|was ~3 worst|peak|top|maximum|max|unbearable|full
0|zero|nothing|fine|none ~~4 boom|bang|wham|suddenly|instantly ~~4 everything|full|max|maximum|agony|unbearable|worst|10|ten|screaming|100
onset ~2 peak|max|maximum|worst|climax ~3 #|SEC|MIN
time_to_peak|time_to_max|time_to_maximum|peak_within|peak_at
hit|reached|at|was|got ~2 worst|max|maximum|full|peak|unbearable|top|full_blast|ten|10 ~1 before i|id|ive
SEC|MIN ~~9 already ~2 as_bad|full|worst|unbearable|agony|10|at_its
so|that|this bad|strong|painful|severe|much|terrible ~1 so|that|this fast|quick|quickly|suddenly|soon
took ~4 heartbeats|heartbeat|breaths|breath|SEC|MIN ~4 from fine|nothing|zero|0|ok|none to
PEAK|ceiling|so_bad|full_on ~3 before ~1 i|id ~3 sit|react|stand|speak|put|reach|blink|breathe|turn|time
hit|reached ~1 ceiling|full_power|its_top ~3 SEC|MIN|instantly|at_once|before
from nothing|zero|fine|ok|normal to ~1 scream|screaming|wanting|agony|crying|vomiting|the_floor|my_knees
from fine|nothing|ok|okay|normal|no_pain|well to on_the_floor|crying|screaming|vomiting|on_my_knees|collapsed|crawling|holding_my_head
""",
    Sign.WITHIN_HOUR: """
WITHIN (about|less_than) an|one|1|half_an|the hour|hr
WITHIN (about|less_than) #|ten|fifteen|twenty|thirty|forty|fifty MIN
over|in|within half_an_hour|half_hour|an_hour
since (about|around|maybe|just) an|one|1|half_an hour
MIN later ~5 unbearable|worst|agony|excruciating|severe|terrible
#|ten|fifteen|twenty|thirty|forty|fifty|half_an|an MIN|hour later|after
WITHIN|maybe|about ~1 half_an_hour|half_hour|an_hour|one_hour|1_hour|20_min|30_min|40_min|45_min|20_minutes|30_minutes|40_minutes|45_minutes|20_mins|30_mins|fifteen_minutes|quarter_of_an_hour
inside|within|under|over|in|after|about (only|just|the|of|about) ~1 half_an_hour|half_hour|an_hour|one_hour|1_hour|quarter_of_an_hour|twenty_minutes|thirty_minutes|forty_minutes|20_minutes|30_minutes|40_minutes|fifteen_minutes|15_minutes|ten_minutes|10_minutes|20_mins|30_mins|40_mins|15_mins|10_mins|half_n_hour
less_than|under|inside|within|not_even an|one|1|the|half_an|a_half hour|hr
#|ten|fifteen|twenty|thirty|forty|half_an MIN|hour ~4 full|top|peak|worst|maximum|terrible|unbearable|agony|crying|screaming
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
like|as_if|as_though|likes ~6 BLOW ~9 head|skull|heid
like|as_if|as_though|likes ~6 BLOW ~4 (by|with) ~3 WEAPON ~4 head|skull|heid
head|skull|heid ~3 went|goes|gone|blew ~2 off|up|bang ~2 like|as ~3 BLAST|WEAPON
BLAST|bang|explosion ~2 went_off|going_off|exploded|goes_off|went_up|detonated ~3 in|inside|behind|through|at ~4 head|skull|heid
head|skull|heid ~2 went|go|did bang|boom|pop|snap|crack|kaboom|whoomph|wham|bam|pow !into|on|against|at|off
head|skull ~2 explosion|explosive|eruption !drill
explosion|eruption|detonation|thunderclap ~2 (in|inside|of|at) ~3 head|skull|pain|headache*
head|skull|heid|headache* ~2 BURST (open|apart|up) !of|idea|in_laughter|from_tidying
something|smth|sth ~2 BURST|pop|snap|burst|crack|broke|ripping|tearing|exploding|let_go ~5 head|skull|brain|heid
headache* like ~1 BLAST|WEAPON ~2 went|goes|going|exploding|hitting|explod*|of|off
lightning|thunder|thunderbolt|bolt|bullet|gunshot ~2 went|shot|ripped|tore|struck|hit|exploded|cracked|passed|flew ~3 head|skull
head|skull ~3 (got|was|been|being) split|cleaved|chopped|cracked|smashed ~2 (with|by) ~1 WEAPON
might_as_well_have|must_have|thought_id_been|thought_i_was|thought_i_had_been|thought_someone|thought_somebody ~3 BLOW|hitting|swung ~6 head|skull
thought|swear|sworn|convinced ~3 someone|somebody|i ~3 (had|been) BLOW ~6 head|skull
head|skull ~1 felt like|as_if|as_though (it) (had|just) burst|exploded|blew|popped|cracked|shattered|erupted
like|as_if|as_though ~5 dropped|threw|swung|slammed|hurled|brought ~3 WEAPON ~2 on|at|onto|into|against ~1 (my) head|skull
head|skull ~1 (just|simply|suddenly|literally) detonated|erupted|combusted|blew
head|skull ~2 went ~1 crack|bang|pop|boom|snap|ping !into|on|against|at|off
like|as_if|as_though ~2 BLAST ~1 burst|popped|exploded|went_off|blew ~4 head|skull|eyes|brain|ears
head|skull ~2 like|as_if ~4 hit|struck|smashed|crushed|kicked|run_over by|with ~1 truck|train|bus|car|lorry|hammer|brick|bat|sledgehammer|rock
as_though|like|as_if ~3 lightning|lightening|thunder|bullet|explosion|gunshot ~4 head|skull|brain
exploded|explosion|explode|burst|bomb|gunshot|lightning|bullet|thunder|firework|grenade ~3 (inside|in|through|behind) skull|brain
like (my) head|skull|brain (was|got|is|being|had) (been|just) split|cracked|smashed|hit|bashed|blown|struck|caved|cleaved|chopped|torn ~2 with|by|open|apart|in !second|lip
headache*|head|pain ~3 like|as (a) bomb|explosion|gunshot|thunder|lightning|grenade|firework|cannon|detonation
something|it|i_felt_something ~1 popped|snapped|burst|tore|ripped|gave|exploded|went ~1 in|inside|at|behind ~4 head|skull|brain
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
such|so ~6 pain|headache*|agony|head|bad ~~9 NEVER ~3 known|felt|had|experienced|seen|knew|feel|know ~4 life|years|days|lifetime|before
NEVER ~2 known|felt|had|experienced|knew|been_in ~5 in all_my|my|the|# (#|whole|entire|eighty|seventy|sixty|fifty|forty|long) life|years|days|lifetime
more|worse|most|worst|stronger (painful|bad|pain|terrible|strong) (than) ever ~1 in (the|my|this) ~1 world|life|universe
worse_than|stronger_than|more_painful_than|beats|makes_look ~1 childbirth|giving_birth|labour|labor|kidney_stones|a_broken_bone|anything_i|anything_ive|any_pain|all_pain|everything_ive|any_headache
most|more|worst ADJ_BAD ~3 headache*|migraine*|pain|thing|head|one ~3 ever|life|imaginable|known|had
WORST ~3 since forever|ever|always|birth|i_was_born
WORST ~1 headache*|migraine*|pain|head|ache|thing ever|evr|eva|evah
nothing|no_pain|no_headache ~3 ever|before|had|known ~2 compares|comes_close|came_close|touches|beats|near
NEVER ~4 been|was|were|have|had ~2 so_much|this_much|such|worse|that_much ~1 pain|agony
never|nevr ~5 strong|bad|terrible|much|big|painful|hard in my life
never|nevr ~2 pain|headache* ~3 so|this|that strong|bad|terrible|much|hard
never before|ever|in_my_life ~5 such|so|this ~1 strong|bad|terrible|much|pain|headache*|hard
most|more|worst ~1 strong|bad|painful|terrible|big|severe|horrible|hard ~4 life
worst in twenty|thirty|forty|fifty|sixty|seventy|eighty|# years
worst ~3 since_forever|of_all_time|in_history|to_date|i_can_remember|in_living_memory
mother_of_all|grandmother_of_all headache*|headaches|migraine*|pains
most insane|crazy|brutal|horrible|horrendous|terrible|awful|unreal|ridiculous|vicious|savage|agonising|agonizing ~1 headache*|migraine*|pain|head ~4 ever|life|had|felt|known
""",
    Sign.WORST_WORD: """
worst headache*|migraine*|pain|one|head|attack !this|today|yesterday|lately
never|nevr ~2 had|felt|known|experienced|been ~4 like_this|like_it|like_that
never|nevr ~1 known|had|felt|experienced|seen anything|owt|nothing|something like|close
never ~3 like_this|like_that|like_it before|ever
never_before|not_before|never_ever|never_once|never_until_now ~3 like_this|like_that|such|so|this
never|nevr|not|havent|nothing ~3 any_thing|anything|nothing|owt|something|pain|one ~2 like|close|near|remotely
like_nothing|unlike_anything|unlike_any|like_no_other|not_like_any|not_like_anything ~4 ever|before|known|felt|had|experienced|pain|headache*|else
never|nevr ~2 screamed|cried|yelled|suffered|hurt|howled|ached (so|this|that) like|much|bad
different|another animal|beast|league|planet|level ~1 (altogether|entirely|completely)
never like_this|like_that !when|if|about|to|for|chair|desk|pillow|one|time|weather|bed|day
never|nevr ~2 feel|have|know|get|see|experience ~4 like_this|like_it|like_that
by_far|easily|hands_down|definitely (and_away) (the|my) worst !week|day|part|thing|chair|desk|night|month|time|of|bit|meeting|pillow
""",
}
