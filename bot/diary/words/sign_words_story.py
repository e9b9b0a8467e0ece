"""The phrases of signs that tell how things went: when, how long, and what lies behind."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

STORY = {
    Sign.WORSE: """
GETTING|much|far|lots|significantly worse|stronger|more_severe|more_painful|more_intense
clumsier|weaker|shakier|stiffer|unsteadier ~1 every|each|by|and|day
worse_and_worse|worsening|worsened|worsens|deteriorat*|progressing|progressive*|escalating|increasing|intensifying|building_up
worse every|each|by|than day|hour|week|yesterday|the
more_and_more|stronger_and_stronger|increasingly ~1 pain|painful|severe|intense|bad
worse ~3 today|now|since|over
every|each day|hour|week|morning|evening|night ~3 more|stronger|worse|harder|heavier ~2 than
GROWS ~4 BY_DAYS
headache*|migraine*|pain|ache|it|its|soreness|this|agony ~3 CLIMBS ~4 BY_DAYS
BY_DAYS ~5 GROWS
BY_DAYS ~1 headache*|pain|ache|it|its ~3 GROWS|CLIMBS
got|gotten|gone ~2 worse !after|at|when|with|during|then|before|sitting|by_the_evening|this
climbing|mounting|ramping_up|creeping_up|on_the_rise
(thats|is|keeps) building (up) all|through|over|since|steadily|hour|during
(thats|is|keeps) climbing|rising|mounting|ramping
gone|went|going ~1 from ~4 to ~2 nasty|awful|bad|terrible|severe|horrible|unbearable|worse
stronger|worse|bigger|harder|heavier than ~2 day_before|yesterday|last_week|week_before|before|last_time
headache*|pain|head|it (is|are|much|even|way|far|really) worse|stronger|worsened !when|after|if|at|on|with|in|while|by|during|than|lying|standing|sitting|because|from|for|before|then
crept|creeping|creeps|creep|ramped|ramps|cranked|climbed|crawled|inching up !slowly|gradually|during|through|while|as|all|on|from|to|into|this|after
worse again|still|yet_again
harder_and_harder|weaker_and_weaker|clumsier_and_clumsier|bigger_and_bigger|number_and_number|worser
is|been|keeps|kept|was climbing|building|rising|growing|mounting|ramping !gym|wall|walls|stairs|trip|a|up_the
far|much|way more|stronger now|today|than_before
going|goes|gone|went|gets|creeping|crept up every|by_the|each|from_week|steadily|all_day|since
every|each day|hour|week|morning|evening|night ~1 more|stronger|worse|harder than|then|and
more than (the) day_before|yesterday|last_week|week_before|before
""",
    Sign.WORSE_STEADILY: """
worse|stronger|intense|painful|bad ~3 every|each|by_the|by|day_by day|week|morning|night|passing_day
GETTING|worse|worsening|increasing|progress* ~4 over|for|since|these|past|last ~3 days|week|weeks|month|months|fortnight
day|week after|by|on day|week ~2 worse|stronger|it
steadily|progressively|gradually|relentlessly ~1 worse|worsening|increasing|stronger|getting
worse_than_yesterday|worse_and_worse
days|weeks|week|fortnight ~5 worse|worsening|stronger ~1 (every|and|all|each) (day|time|worse|the)
started ~4 ago ~4 worse|worsening
weaker|clumsier|shakier than|by|every|each|and (it) was|last|yesterday|day|before|weaker|week|the
every|each day|week|morning ~3 worse
every|each ~2 day|days|week|morning ~8 worse|stronger|harder|notch|higher|bit_more
grows|growing|rises|increases|climbs|creeps|builds|worsens|worse ~2 from|with week_to_week|day_to_day|every_week|every_day|each_week|each_day|each_passing
slowly|gradually|little_by_little|bit_by_bit|day_by_day|week_by_week ~3 more|worse|stronger|grows|growing|increasing|increases
GROWS ~4 BY_DAYS
headache*|migraine*|pain|ache|it|its|soreness|this|agony ~3 CLIMBS ~4 BY_DAYS
BY_DAYS ~1 headache*|pain|ache|it|its ~3 GROWS|CLIMBS
BY_DAYS ~5 (got|gets|is|its|been|keeps|has|a) (bit|little|touch|notch) GROWS|more_than
every|each day|week|morning|night ~3 more|stronger|worse|harder|heavier ~2 than
from bad|okay|ok|mild|nothing|nagging|niggle|twinge|dull|small ~1 to worse|unbearable|awful|terrible|agony|severe|bad|horrible|constant ~4 days|weeks|months|fortnight|week|month
gradual*|slowly|steadily|progressively|little_by_little|bit_by_bit|inch_by_inch|stealthily|continually|continuously|consistently ~2 GROWS|CLIMBS|increas*|worsen*|getting_worse|getting_stronger|more|going_up
GROWS|CLIMBS|increas* ~1 gradual*|slowly|steadily|progressively|little_by_little|bit_by_bit|relentlessly !over|during|through|throughout|towards|by|as|until|till|toward|after|when|with
GROWS|increas* ~3 over|for|these|past|last|since|from ~2 days|weeks|months|fortnight|MONTHS|a_month|a_week
started|began|begun|was ~3 as|with|at ~1 nothing|niggle|twinge|2|1|3|two|one|three|whisper|tickle|mild|dull|small|little ~4 now|up_to|and_is|to ~3 4|5|6|7|8|9|10|agony|unbearable|awful|terrible|constant|monster|roar|severe
used_to_be|was|were (a|only|just) 1|2|3|4|one|two|three ~3 (weeks|week|month|last) now|to ~2 5|6|7|8|9|five|six|seven|eight|nine
doubled|tripled|twice_as_bad|twice_as_strong ~5 week|weeks|month|months|fortnight
hasnt|not|never|no (had) (a) ~2 day ~3 better|improve* ~3 only|just
going_downhill|gone_downhill|goes_downhill|slipping_downhill|on_the_up_and_up|upping_its_game
HURTS|headache*|it|pain ~2 more|worse|stronger|more_and_more|ever_more BY_DAYS
BY_DAYS ~2 HURTS|headache*|it|pain ~1 more|worse|stronger
""",
    Sign.AGE_40: """
im|i_am|aged|age|am 40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 !minutes|min|mins|days|weeks|percent|hours|km|kg
40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 yo|y|years|year|yrs|yr|y/o (old) old|of_age|man|woman|male|female|yo|here
40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 yo|yrs|y/o
""",
    Sign.AGE_50: """
im|i_am|aged|age|am 50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 !minutes|min|mins|days|weeks|percent|hours|km|kg
50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 years|year|yrs|yr|y old|of_age|man|woman|o|here
50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 yo|yrs|y/o
in_my fifties|sixties|seventies|eighties|50s|60s|70s|80s
over|past|turned 50|fifty|60|sixty|70|seventy
pensioner|im_retired
!of|to|at|than|temp|pulse|bpm|weigh|weight|took|walked 50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85 and (i|just|have|ive) fell|slipped|tripped|had|have|got|banged|hit|hurt|new|never
""",
    Sign.AGE_65: """
im|i_am|aged|age|am 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 !minutes|min|mins|days|weeks|percent|hours|km|kg
65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 years|year|yrs|yr|y old|of_age|man|woman|o|here
65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 yo|yrs|y/o
in_my seventies|eighties|70s|80s|nineties
over 65|70|seventy|80|eighty
!of|to|at|than|temp|pulse|bpm|weigh|weight|took|walked 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 and (i|just|have|ive) fell|slipped|tripped|had|have|got|banged|hit|hurt|fall
""",
}
