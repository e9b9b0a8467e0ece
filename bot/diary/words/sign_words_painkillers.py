"""The phrases of painkillers taken on many days."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

PAINKILLERS = {
    Sign.PAINKILLER_DAYS: """
PILLS ~9 15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|fifteen|twenty|twenty_five|thirty days|times|x a|this|per|in|each|every|last|of|out (the|last|past) month|30|thirty|31
TRIPTANS ~9 10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|ten|twelve|fifteen|twenty days|times|x a|this|per|in|each|every|last|of|out (the|last|past) month|30|thirty|31
15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|fifteen|twenty|thirty days|times a|this|per|each|every|last month ~6 PILLS
10|11|12|13|14|15|16|17|18|19|20|ten|twelve|fifteen|twenty days|times a|this|per|each|every|last month ~6 TRIPTANS
15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|fifteen|twenty|thirty days of|on|with|taking|using PILLS
10|11|12|13|14|15|16|17|18|19|20|ten|twelve|fifteen|twenty days of|on|with|taking|using TRIPTANS
10|11|12|13|14|15|16|17|18|19|20|ten|twelve|fifteen|twenty TRIPTANS days|tablets|pills|this_month|last_month|a_month|doses !in_total
PILLS|TRIPTANS ~9 15|16|17|18|19|20|25|fifteen|twenty|twenty_five (odd|something|plus) days
TRIPTANS ~6 three|four|five|six|seven|3|4|5|6|7 (or) (four|five|4|5) times|days|x a|per|each|every|in_a|in_every|in_the week
three|four|five|six|seven|3|4|5|6|7 (or) (four|five|4|5) times|days|x a|per|each|every|in_a week ~5 TRIPTANS
ANY_PILLS ~6 four|five|six|seven|4|5|6|7 (or) (five|six|5|6) times|days|x a|per|each|every|out_of|in_a week|seven|7
four|five|six|seven|4|5|6|7 (or) (five|six|5|6) times|days|x a|per|each|every|out_of|in_a week|seven|7 ~5 ANY_PILLS
ANY_PILLS ~6 half|most|majority|two_thirds|three_quarters ~2 (days) of (the|this|last|every) month|days_in_the_month|days
more_than_half|over_half|half ~3 days|month ~5 ANY_PILLS
box|boxes|packet|packets|pack|packs|strip|strips|tub|bottle|sheet of ~2 ANY_PILLS ~3 a|per|each|every|in_a|within_a week|few_days|fortnight|couple_of_days|4_days|5_days|five_days
box|boxes|packet|packets|pack|packs|strip|strips|tub|bottle ~1 a|per|each|every|in_a week|few_days ~5 ANY_PILLS
ANY_PILLS ~4 box|boxes|packet|packets|pack|packs|strip|strips|tub|bottle a|per|each|every|in_a week|few_days|fortnight
going|get|getting|go|gone|goes|got|chew|chewing|race|racing|burn|burning|run|running|rattle|rattling through ~4 box*|packet*|pack|packs|strip*|tub*|ANY_PILLS ~4 (a|each|every) week|fortnight|days
not|isnt|hardly|barely|never|rarely|no|without ~1 (a|one|single) day ~3 (goes|passes|go|gone|pass) ~3 (by) without|not|dont|havent|when_i_dont|that_i_dont|i_dont ~3 (taking|take|took|needing|need|having|popping|using|a|an|some) ~2 ANY_PILLS
""",
    Sign.DAILY_PAINKILLERS: """
ANY_PILLS ~4 MOST_DAYS
!pressure|thyroid|iron|vitamin|water|statin|heart|diabetes|bp|hormone|contraceptive|hayfever|allergy|antihistamine|calcium|cholesterol|birth|magnesium|sleeping|blood|d|stomach|zinc|fish|oil tablets|pills ~4 MOST_DAYS
MOST_DAYS ~4 ANY_PILLS
ANY_PILLS ~6 for ~2 head|heads|headache*|neck|migraine* ~3 MOST_DAYS|days_a_month|days_this_month
ANY_PILLS ~4 MOST_DAYS ~2 for|because_of ~2 head|heads|neck
TAKES ~2 ANY_PILLS ~5 (nearly|almost|pretty_much) every (single) day|morning|night|evening
day|morning|mornings|days ~3 starts|start|begins|begin|ends|end ~2 with|on ~2 ANY_PILLS
first thing ~4 reach|take|swallow|pop|have ~4 ANY_PILLS
not|isnt|hardly|barely|never|no ~1 (a|one|single) day ~3 without|not|dont ~3 something_for|anything_for|something_against
CANT ~2 day|morning|shift ~2 without ~3 ANY_PILLS|something_for
live|living|lived|surviving|survive|function*|depend*|rely|relying|reliant|hooked|get_by ~1 on ~3 ANY_PILLS
always|constantly|forever|permanently ~2 taking|popping|on|swallowing|necking|munching ~2 ANY_PILLS
something|tablet|tablets|pill|pills for ~2 head|headache*|neck|migraine* ~3 MOST_DAYS
MOST_DAYS ~4 something|tablet|tablets|pill|pills for ~2 head|headache*|neck|migraine*
ANY_PILLS|tablets|pills ~3 like smarties|sweets|sweeties|candy|tic_tacs|mints|m&ms|skittles|peanuts
round_the_clock ~3 ANY_PILLS
""",
}
