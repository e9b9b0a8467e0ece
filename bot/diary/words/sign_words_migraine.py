"""The phrases of attacks: how often they come, how they have changed, how long they and their aura last."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

MIGRAINES = {
    Sign.CHANGED: """
headache*|migraine*|pain|attacks|they ~3 (has|have|is|are) changed|different|not_like !pillow|chair|nothing|plans
different|new kind|type|sort|pattern ~2 headache*|pain|migraine*|head
headache*|migraine* ~3 different|changed ~3 usual|before|normal|now|character
far|much|way|lot|even more frequent*|often
more_frequent|more_often|increasingly_often
headache*|migraine*|attacks|them ~3 every_day|daily|almost_daily|most_days|nearly_daily ~4 used_to|was|before|instead|weekly|monthly|rarely|once
from|used_to|was once|weekly|monthly|twice|rarely|one ~5 daily|every_day|most_days|almost_daily|constantly
headache*|migraine*|pain|they|these ~3 nothing_like|not_at_all_like|unlike|not_like ~1 my|the|usual|old|normal|before
""",
    Sign.CHANGED_IN_KIND: """
headache*|migraine*|pain|attacks|they ~3 (has|have|is|are) changed !today|nothing|my|the|how|plans
different|new kind|type|sort|pattern ~2 headache*|pain|migraine*|head
headache*|migraine* ~3 changed ~3 usual|before|normal|now|character
far|much|way|lot|even more frequent*|often
!drink|walk|stretch|move|sleep|night|stand|rest|exercise|swim|breaks|practise|practice|up more_frequent|more_often|increasingly_often
headache*|migraine*|attacks|them ~3 every_day|daily|almost_daily|most_days|nearly_daily ~4 used_to|was|before|instead|weekly|monthly|rarely|once
from|used_to|was once|weekly|monthly|twice|rarely|one ~5 daily|every_day|most_days|almost_daily|constantly
headache*|migraine*|pain|they|these ~3 nothing_like|not_at_all_like ~1 my|the|usual|old|normal|before
different|another kind|type|sort|animal|beast|thing ~2 (from|than|to|altogether|entirely) ~2 (what) (im) (used_to|usual)
not|isnt|arent|wasnt ~2 my usual|normal|old|regular|typical headache*|migraine*|pain|one|ones|head ~2 any_more|anymore|no_more|these_days|lately|this_month|these_past|now
headache*|migraine*|pain|it ~5 not|isnt|arent|no ~1 same ~3 now|any_more|anymore|as_before|like_before|lately|kind|sort|type
different|new|another|other spot|feel|quality|character|location|sensation|flavour ~3 (and|from|than|now|to) ~4 headache*|migraine*|pain|feel|before|usual|different|spot
headache*|migraine*|pain ~6 other|another|different|new spot|feel|quality|character|location|kind|sort|type|sensation
used_to_be|always_been|always_was|was_always ~6 now ~4 stabbing|stab|one_side|one-sided|throbbing|burning|sharp|dull|pressure|behind|side|squeezing|electric|back
used_to_be|always_been|always_was|was_always ~~6 now ~4 stabbing|stab|one_side|one-sided|throbbing|burning|sharp|dull|pressure|behind|side|squeezing|electric|back
its|is|are|theyre|feel|feels ~1 more ~1 of|like ~2 throb*|stab*|pulsing|pulsating|squeezing|burning|pressure|tight|vice|electric|shooting|shocks
dont|cant|hardly ~1 recognise|recognize|know my ~1 headache*|migraine*|pain
headache*|migraine*|pain ~2 different|changed now|these_days|lately|since|this_month|recently|of_late
headache*|migraine*|they|it|pain ~2 feel|feels|felt|are|is different|changed ~1 (from|than|to) ~2 used|were|before|usual|normal
""",
    Sign.MORE_OFTEN: """
went_from|used_to_get|used_to_have|used_to_be|used_to_suffer|headaches_from ~4 a|per|every|each month|week|year|fortnight|quarter ~3 a|per|every|each|most|nearly_every|almost_every|all week|day|days
went_from|used_to_get|used_to_have|used_to_be|used_to_suffer|headaches_from ~4 a|per|every|each month|week|year|fortnight|quarter ~3 daily|weekly|constantly|everyday
used_to_get|used_to_have|used_to_be ~3 once|twice|rarely|seldom|occasionally ~6 every|each|most|almost_every|nearly_every day|days|week
never_used_to|didnt_use_to get|have ~1 headache*|migraine* ~4 every|each|most|daily|all day|days|week|the
used_to|was|were ~5 months|month|weeks|week|year|years|rare|rarely|occasional|occasionally|monthly|seldom ~~3 weekly|daily|every_day|every_week|constant|most_days
daily|every_day|most_days|weekly ~~4 used_to|were|was|be rare|rarely|seldom|monthly|occasional|few
every|each week|day|fortnight ~~4 used_to_be|used_to_get|used_to_have|was|were ~3 months|month|year
headache*|migraine*|attacks|pains|pain|they|them|these ~4 far|much|way|a_lot|lots|even|so_much more often|frequent|frequently|regularly
headache*|migraine*|attacks|pains|pain|they|them|these ~4 more_frequent|more_frequently|more_regularly|more_often than ~2 used|before|usual|normal
used_to_get|used_to_have|used_to_be|used_to_come|used_to_strike ~4 once|twice|one|few ~1 month|year|season|quarter ~~9 three|four|five|six|most|every|daily|3|4|5|6
headache*|migraine*|attacks|they|these|number_of ~4 doubled|tripled|trebled|quadrupled|multiplied|gone_up|twice_as_often|increased|through_the_roof|creeping_closer|closer_together !in|dose|price
twice|three_times|double|triple ~2 (as) many|often|the_number ~3 headache*|migraine*|attacks
get|getting|have|having|got|had ~1 them|headache*|migraine*|attacks|one ~3 #|three|four|five|six|several|most|nearly_every|every|almost_every|daily ~~9 before|used_to|previously|was|were ~5 month|year|fortnight|quarter|rarely|never
used_to|before|previously|normally|was ~4 once|twice|one|two|couple|few ~2 (a|per|every|each) month|year|season|quarter|fortnight ~~4 now ~4 weekly|daily|every|four|five|six|seven|eight|nine|ten|twelve|most|constantly|twice|4|5|6|7|8|9|10|12
headache*|migraine*|attacks|bad_heads|them|they|these_heads ~4 more_and_more|ever_more|way_more|far_more|much_more ~1 often|frequent|frequently|regular|regularly|common
headache*|migraine*|attacks|them|they|ones ~4 every|daily|weekly|most|constant|constantly ~~6 was|were|used_to|before|previously ~3 blue_moon|in_a_while|rare|rarely|monthly|hardly_ever|occasional|now_and_then|now_and_again|few_and_far
""",
    Sign.RARE_BEFORE: """
headache*|migraine*|heads|attacks|pains|ones ~2 used_to ~4 once|twice|one|couple|few ~2 month|year|season|quarter|fortnight
used_to_get|used_to_have|used_to_suffer ~4 (one|a) headache*|migraine*|one|attack|them|episode ~3 month|year|season|quarter|fortnight|blue_moon
""",
    Sign.OFTEN_NOW: """
3|4|5|6|7|three|four|five|six|several (or) (times|days) a|every|per week
3|4|5|6|7|three|four|five|six|several (or) (3|4|5|6|7|three|four|five|six) times|days a|every|per week
daily|every_day|every_other_day|most_days|nearly_every_day|almost_every_day|twice_a_week|constantly
now (its|its_more_like|i_get|i_have|ive_had|up_to|its_like) 3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty !out|of|minutes|mins|years|hours|pm|am|o'clock|kg|km|miles
""",
    Sign.AURA: """
aura|auras
zig_zag*|zigzag*|shimmer*|scintillating|kaleidoscope|jagged_lines|jagged_light*|sparkl* !water|wine
light_show|crescent|castle_walls|heat_haze|shimmery|zigzaggy|squiggl*
jaggedy|jaggy|jagged|sparkly|squiggly|wiggly|glittery|shimmering|prismatic ~1 light|lights|line|lines|shape|shapes|arc|crescent|c|pattern|ring !water|wine|dress|nails|shoes|tinsel
fortification*|scintillations
""",
    Sign.LONG_AURA: """
aura|zigzag*|zig_zag*|shimmering|flashing_lights ~5 last* ~3 hours|hour|90
aura|zigzag*|zig_zag*|shimmering ~5 for|over|since|longer_than|more_than ~3 hours|an_hour|1_hour|hrs|morning|day|yesterday
AURAS ~5 over|longer_than|more_than|past|beyond ~1 60|sixty MIN
AURAS ~5 for|over|lasted|lasts|lasting|longer_than|more_than|going|going_on|still|there|now ~2 MINUTES_OVER_60 MIN !walk|nap|meeting|run|drive|workout|session|walking|massage
long*|prolonged|hour_long|two_hour|all_day aura
AURAS ~5 since|from breakfast|lunch|lunchtime|this_morning|yesterday|i_woke|waking|dinner|last_night|midday|noon|dawn|early|morning|6|7|8|9|10|11
AURAS ~5 for|over|since|lasted|lasts|lasting|longer_than|more_than|going_on|still ~3 hours|an_hour_and|hour_and_a_half|two_hours|hrs|all_day|all_morning|all_afternoon|the_whole_day
AURAS ~4 wont|not|hasnt|doesnt|refuses|never|isnt ~2 clear|clearing|cleared|gone|go_away|going|fade|fading|leave|left|stop|stopped !until|before
AURAS ~5 since|from six|seven|eight|nine|ten|eleven|twelve|half|this
AURAS ~~6 lasted|lasting|going|been_there|still_there|been_here ~1 since ~1 breakfast|lunch|lunchtime|this_morning|yesterday|waking|dinner|midday|noon|dawn|early|six|seven|eight|nine|ten|eleven|twelve|6|7|8|9|10|11|12
AURAS ~5 for|over|nearly|almost|about ~2 HOURS|an hours|hour|hrs
AURAS ~5 since|from|all ~1 breakfast|lunch|morning|noon|yesterday|last_night|woke|day|afternoon
""",
    Sign.WEAK_AURA: """
AURAS|migraine* ~9 CANT ~1 lift|raise|move|use|grip ~3 arm|hand|leg|foot|fingers !because|from|after
AURAS|migraine* ~~9 CANT ~1 lift|raise|move|use|grip ~3 arm|hand|leg|foot|fingers !because|from|after
""",
    Sign.FIRST_AURA: """
first|1st|new ~2 (ever|time) aura|zigzag*|zig_zag*|shimmering
never ~2 had|got|seen|get|have ~4 aura|zigzag*|zig_zag*|shimmering
aura|zigzag*|zig_zag*|shimmering|zags ~5 first_time|never_before|never_had|1st_time|first_ever|never_seen|new_for_me|never_happened
first time ~4 aura|zigzag*|zig_zag*|shimmering
never ~5 AURAS
AURAS ~~6 never|new ~4 before|ever|to_me
first|1st time ~~6 AURAS
""",
    Sign.FIRST_EVER: """
first time|one|episode|attack ever|in_my_life
for_the (very) first time
first_ever|1st_time_ever
never|nevr ~1 had|seen|got|felt|happened|experienced ~4 before|like_it|like_this|like_that
first|1st ~1 time|one|episode|attack|bout ~3 ever|in_my_life|of_my_life|my_whole_life
""",
    Sign.GOES_ON_FOR_HOURS: """
it|its|this|they|that ~2 lasted|lasting|lasts|took|takes|taken (about) HOURS hours|hrs|h
been (there|here|going) (for|about|over) HOURS hours|hrs
it|its|this|they|that|been|still ~4 going_on|going|lasted|lasting|lasts|there|continued|continuing|stayed|staying ~1 for|over|since ~3 HOURS hours|hrs|h
it|its|this|they|that|been|still ~4 going_on|going|lasted|lasting|lasts|there|continued|continuing|stayed|staying ~1 (for) over|more_than|longer_than an|one|1 hour|hr
it|its|this|they|that|been|still ~4 going_on|going|lasted|lasting|lasts|there|continued|continuing|stayed|staying ~1 all_day|all_morning|all_afternoon|all_evening|since_this_morning|since_yesterday|since_breakfast|since_lunch
it|its|this|they|that|aura|zigzags ~2 hung_around|stuck_around|hung_about|lingered|stayed|went_on|dragged_on|kept_going|were_there|was_there|carried_on|still_there ~1 for|after ~3 HOURS hours|hrs
it|its|this|they|that|aura|zigzags|sparkles|today ~2 hung_around|stuck_around|hung_about|lingered|stayed|went_on|dragged_on|kept_going|carried_on ~2 HOURS hours|hrs|hour
still|there|going|on ~3 after|for|over|past ~1 an|one|1|HOURS hour|hours|hr|hrs and|plus|later
still|there|going ~3 after|for|over ~1 MINUTES_OVER_60 MIN
on for|over ~1 MINUTES_OVER_60 MIN
it|its|this|they ~2 lasted|lasting|lasts|took|takes|taken|stayed ~1 MINUTES_OVER_60 MIN
""",
    Sign.THREE_DAYS: """
migraine*|attack ~6 more_than|over|longer_than|for|lasting|lasted|since|now|going_on|entering|on ~3 4_days|5_days|6_days|7_days|four_days|five_days|six_days|seven_days|a_week|week|80_hours|96_hours|three_full_days|8_days
migraine*|attack ~6 more_than|over|longer_than ~2 3_days|three_days|72
day 4|5|6|7|four|five|six|seven ~2 (this|same|my|a|of) migraine*
4|5|6|7|four|five|six|seven day|days (of|with|long) (a|this|the|same) migraine*
4|5|6|7|four|five|six|seven days ~3 migraine*
migraine* ~4 day|days 4|5|6|7|four|five|six|seven|8
migraine ~3 wont|not|still|hasnt ~3 4_days|5_days|four_days|five_days|week
attack|migraine* ~~9 since|from|started|began|on monday ~~6 thursday|friday|saturday|sunday
attack|migraine* ~~9 since|from|started|began|on tuesday ~~6 friday|saturday|sunday|monday
attack|migraine* ~~9 since|from|started|began|on wednesday ~~6 saturday|sunday|monday|tuesday
attack|migraine* ~~9 since|from|started|began|on thursday ~~6 sunday|monday|tuesday|wednesday
attack|migraine* ~~9 since|from|started|began|on friday ~~6 monday|tuesday|wednesday|thursday
attack|migraine* ~~9 since|from|started|began|on saturday ~~6 tuesday|wednesday|thursday|friday
attack|migraine* ~~9 since|from|started|began|on sunday ~~6 wednesday|thursday|friday|saturday
attack|migraine* ~6 4th|5th|6th|7th|fourth|fifth|sixth|seventh day|night|morning
4th|5th|6th|7th|fourth|fifth|sixth|seventh day|night ~4 attack|migraine*
nearly|almost|over|whole|entire|full|all week ~4 (of) (a|this|the|same) migraine*
migraine* ~4 (for) all|whole|entire|full|nearly_a|almost_a|over_a|a_whole week !end|ends|ago
""",
    Sign.MIGRAINE_KNOWN: """
diagnosed|known|have|had|get|gp|doctor|neurologist|chronic|i ~3 migraine*|migraineur
""",
}
