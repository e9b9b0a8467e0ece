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
""",
    Sign.DAILY_PAINKILLERS: """
painkiller*|paracetamol|ibuprofen|codeine|triptan*|sumatriptan|tablets|pills|aspirin|nurofen|tylenol|advil|naproxen|cocodamol|co-codamol|excedrin|panadol ~4 every_day|daily|most_days|each_day|every_single_day|every_morning|almost_daily|nearly_every_day|almost_every_day
every_day|daily|most_days|every_single_day|almost_daily|nearly_every_day|almost_every_day ~4 painkiller*|paracetamol|ibuprofen|codeine|triptan*|sumatriptan|aspirin|nurofen|tylenol|advil|naproxen|co-codamol|excedrin|panadol
painkiller*|paracetamol|ibuprofen|codeine|triptan*|sumatriptan|tablets|pills|aspirin|nurofen|tylenol|advil|naproxen|cocodamol|co-codamol|excedrin|panadol ~6 for ~2 head|headache*|neck|migraine* ~3 every_day|daily|most_days|each_day|days_a_month|days_this_month
PILLS|TRIPTANS ~4 every_day|daily|most_days|each_day|everyday ~2 for|because_of ~2 head|heads|neck
having|taking|popping|eating|using|on|take|took PILLS|TRIPTANS ~5 (nearly|almost) every day|morning|night
""",
}
