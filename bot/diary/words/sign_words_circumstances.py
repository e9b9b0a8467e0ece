"""The phrases of what is said of a sign: when it was, how long it lasted, and what everyday thing it came of."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

CIRCUMSTANCES = {
    Sign.GONE: """
gone|went_away|stopped|passed|over_now|cleared|fine_now|ok_now|disappeared|resolved|subsided|better_now|settled|its_over|back_to_normal !to|working|helping|taking|out|on|off|me|by|funny|weird|wrong|strange|numb|weak|dead|dark|black|blurry|double|limp|floppy|stiff|heavy|red|down|tingly
""",
    Sign.DAYS_AGO: """
#|two|three|four|five|six|few|couple|several|couple_of days|week|weeks ago|back|earlier
one|a week|month ago|back|earlier
last week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday
other_day|days_ago|weeks_ago|months_ago
on monday|tuesday|wednesday|thursday|friday|saturday|sunday
""",
    Sign.SOME_DAYS: """
for|past|last|over|since|now|about|these ~2 DAYS_UP day|days|week|weeks
DAYS_UP days|weeks ~2 now|already|straight|running|in_a_row|so_far
since|from ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last_week|weekend|day_before
for a|days|weeks|over week|day|on_end|fortnight|end
lately|recently|these_days
all_week|days_now|weeks_now|a_week_now|more_than_a_day|over_a_day|since_last_week|the_whole_week|2nd_day|second_day|third_day|two_days|three_days|constant*
DAYS_UP days|weeks|day ~1 solid|in_a_row|on_the_trot|on_the_run|on_end|and_counting|constant
DAYS_UP nights|mornings|evenings ~1 in_a_row|running|on_the_run|on_the_trot|now
""",
    Sign.FOR_WEEKS: """
third|fourth|3rd|4th|sixth month
months|weeks of it|this|that|these
since ~1 halloween|bonfire_night|thanksgiving|ramadan|diwali|term_started|half_term|clocks
week|wk 5|6|7|8|9|10|11|12|five|six|seven|eight|nine|ten|eleven|twelve !of_pregnancy|pregnant|gestation
fifth|sixth|seventh|eighth|ninth|tenth|5th|6th|7th|8th|9th|10th|twelfth|12th week|month
most|all|half|whole|best of|part (of) (the|this|last) winter|summer|spring|autumn|year|season
all|whole|entire (the|this|last) winter|summer|spring|autumn|year|season !round
since (the) (last|start_of|end_of|beginning_of) (the) winter|summer|spring|autumn|holidays|harvest|wedding|lockdown|school
going_on|coming_up|nearly|almost|must_be|well_over|getting_on ~1 2|3|4|5|6|two|three|four|five|six|several months|mths|month
for|past|last|over|about|been|since|these|than|after|least|nearly|almost|now ~3 WEEKS_UP (plus|or_more|to_six|to_8) weeks|wks|week
WEEKS_UP|# weeks|wks ~2 now|already|long|of|so_far|later|straight|running
for ~2 month|months|year|years|ages
more|longer|over|for|since ~3 months|years
for (over|about) a month|year|while_now
# months|years
a|one|two|three|four|five|six|couple_of|few|several month|months|year|years ~2 now|already|of|long
months_now|years_now|since_january|since_february|since_march|since_april|since_may|since_june|since_july|since_august|since_september|since_october|since_november|since_december|last_month|for_ages|since_summer|since_christmas|since_spring|since_winter|since_last_year|weeks_and_weeks
!in|after|every|next|at|within|of|about|another|first|last|these WEEKS_UP weeks|wks !ago|pregnant|old|later|time|until|to|post|after|holiday|off|since|till|left|away|postpartum|back|earlier|before|on|gestation|along|of
!in|after|every|next|at|within|of|about|another|first|last|these two|three|four|five|six|seven|eight|nine|ten months !ago|pregnant|old|later|time|until|to|post|after|off|since|till|left|away|postpartum|back|earlier|before|along|of
half_year|half_a_year|two_months|three_months|couple_of_months|well_over_a_month|over_a_month|all_year|past_month|last_months
third|fourth|3rd|4th|fifth|5th|sixth week !pregnant|of_pregnancy
since|from ~2 half_a_year|half_year|xmas|christmas|easter|new_year|the_new_year|january|february|march|april|may|june|july|august|september|october|november|december
a|two|three|four|five|six|several|# mths|mth|mnths ~1 (now|of|already)
""",
    Sign.FOR_A_FORTNIGHT: """
since|for|from|over|past|last (about|around|nearly) one|1|a|1.5|half_a month|mth
for|past|last|over|about|been|since|these|than|nearly ~3 WEEKS_TWO|WEEKS_UP weeks|wks
for|over|about|past|last ~2 fortnight
WEEKS_TWO|WEEKS_UP weeks|wks ~1 now|already|of|running|straight
weeks_now|for_weeks|weeks_on_end|months_now|for_months|all_month|since_last_month|for_a_month|fortnight|for_ages
for|last|past|these ~2 weeks|months
# weeks|months
second|third|2nd|3rd|fourth|4th week of|now|with|like
WEEKS_TWO|WEEKS_UP weeks ~2 this|these|like_this|worth
2|3|4|5|6 wks|weeks|wk now|already|same|this
every_day|everyday|daily|most_days|every_night ~1 this|last|the_whole|all month
every_day|everyday|daily|most_days|every_night|most_nights|nearly_every_night|almost_every_night|each_night|most_mornings ~1 this|last|the_whole|all|past month|fortnight
(all|whole|this) month (long|now) now|long
""",
    Sign.LASTING: """
for|been|had ~3 years|months|ages|decades|long
for_years|always_had|all_my_life|long_standing|longstanding|since_childhood|since_birth|since_my_stroke|old_injury|years_now|chronic
since ~2 197*|198*|199*|200*|201*|202*
""",
    Sign.LINGERS: """
still|since|after|ever_since|persist*|lingers|lingering|constant*|wont|hasnt|days|week|weeks|later|remain*|keeps|continu*|following|not_going|doesnt_go|now
""",
    Sign.BRIEF: """
for|after|lasted|about|just|only ~3 second|seconds|minute|minutes|moment|min|mins|bit|sec|secs
went_away|goes_away|went_off|disappear*|passed|settle*|shook_it|shaking_it|shake_it|wears_off|wore_off|came_back|back_to_normal|briefly|momentarily|quickly
gone !funny|weird|wrong|strange|numb|weak|dead|dark|black|blurry|double|limp|floppy|stiff|heavy|red|down|tingly|to|out|on|off
fine|ok|normal|better|good ~1 after|now|again|within|in|once
""",
    Sign.OLD_INJURY: """
3|4|5|6|7|8|9|10|11|12|three|four|five|six|several|ten days_ago
last week|month|weekend|fortnight|summer|winter|spring|autumn|year
#|one|two|three|four|five|six|a|few|couple|several week|weeks|month|months|fortnight|years|year ago|back|before
# weeks|months ago
weeks|months|years (ago|back|since|after) ago|back|since|after
""",
    Sign.FOUR_DAYS: """
day 4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten
4th|5th|6th|7th|8th|fourth|fifth|sixth|seventh day !with|this
for|past|last|lasted|lasting|now|over|been|already|nearly ~2 4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten days !in|a|per|every|each|of|out|ago
4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten days ~1 now|straight|running|in_a_row|so_far|already|nonstop|non_stop|non-stop|long|solid
HOURS_OVER_72 (plus) hours|hrs|hour|h !a|this|per|of|ago
for|past|last|lasted|lasting|now|over|been|already|nearly|its|going_on ~2 3.5|three_and_a_half|3_and_a_half days !in|a|per|every|each|of|out|ago
for|past|last|lasted|lasting|now|over|been|already|nearly|its|going_on ~2 3|three days_and_a_half !in|a|per|every|each|of|out|ago
""",
    Sign.LATELY: """
a|few|couple_of minute|moment|minutes|moments ago|back
this|since_this morning|afternoon|evening
since ~1 breakfast|lunch|dinner|waking|woke|noon|midnight|yesterday
last_night|tonight|just_now|sudden*|all_at_once|out_of_nowhere|out_of_the_blue
HOURS|an|one|half_an|# hour|hours|hrs|minute|minutes|mins ago
since|for|past|last ~1 HOURS|an|one|# hours|hrs|hour|minutes|mins
""",
    Sign.CAME_ON: """
went|gone|turned|became ~1 NUMB
""",
    Sign.POSTURE: """
fine|gone|better|ok|back|normal|good ~2 after ~2 shake|shaking|rub|rubbing|stretch|moving|wiggle|walk_about
while|when|from|after ~2 typing|holding|writing|reading|texting|scrolling|knitting|gripping|carrying|crossing
slept|sleep|sleeping|lying|lay|laying|lain|leaning|leant|leaned|sat|sit|sitting|knelt|kneeling|squatting|crouching|perched ~2 on|funny|wrong|awkward*|badly|cross_legged|long|hours|all_day
since ~4 sitting|sleeping|kneeling|driving|drive|flight|cycling|ride|riding|gaming|crossing|leaning|spinning
from|after|during|by|because_of|with ~4 sitting|sleeping|lying|kneeling|driving|drive|flight|cycling|ride|riding|saddle|gaming|desk|chair|couch|sofa|toilet|crossing|leaning|position|spinning|bike
hours|long|all_day ~1 in|on|at ~1 car|plane|train|desk|chair|computer|wheel
on the|a|my bike|bicycle|motorbike
cross_legged|legs_crossed|crossed_my_legs|crossed_legs|awkward_position|sat_too_long
fine|gone|better|ok|back|normal|good ~2 once|when|after|as_soon_as ~2 stood|got_up|moved|walked|shifted|stretched
""",
    Sign.ASLEEP: """
went_to_sleep|gone_to_sleep
""",
    Sign.SLIPPERY: """
slippery|soapy|greasy|oily|icy|sweaty|wet|condensation|hand_cream|lotion|gloves_on|washing_up
""",
    Sign.NERVOUS: """
because|as|since|cos|so|was|too|with|from|being|felt|got|get ~3 nervous|nerves|shy|stage_fright|embarrassed|flustered|excited|starstruck
""",
    Sign.SEATED: """
long|whole|endless|boring|entire|during|after|in ~1 meeting|meetings|lecture|lectures|film|concert|assembly|exam|traffic|drive|match|theatre|church|wedding|webinar|movie
by_the_end|by_the_finish|numb_bum|numb_bottom|meditation|cushion|pew
on|in the|a|my|this|that|these|those (hard|wooden|plastic|cold|long|uncomfortable|tiny) plane|train|bus|sofa|couch|toilet|loo|saddle|flight|chair|hard_chair|bench|benches|coach|pew|pews|stool|seat|seats|bleachers|kayak|canoe|rower|rowing_machine|stand|stands|floor
""",
    Sign.WORKED_OUT: """
gym|workout*|run|running|jog*|exercise*|exercising|football|training|cycling|spin_class|climb*|stairs|uphill|hike|hiking|hill|swim|swimming|marathon
""",
    Sign.EXERCISED: """
ran|walked|jogged|cycled|hiked|swam|biked|rowed ~2 # (k) k|km|miles|mile|steps|laps|lengths
squats|lunges|deadlift*|leg_day|walked_all_day|danced_all_night|on_my_feet_all_day|marathon|half_marathon
""",
    Sign.AFTER_EXERCISE: """
after|from|since|with|during|by|at|of ~3 EXERTION|jog*|exercise*|workout*|spin_class|climb|climbing|marathon|hike|hiking|walk|long_walk|class|pilates|yoga|plank|planks|leg_day|arm_day|rowing|gardening|carrying|moving_house|golf|match|push_ups|painting|decorating|digging|shovelling|sawing|drilling|packing|ironing|diy|sanding|mowing|pruning|weeding|squat|session|shift
""",
    Sign.SORE_MUSCLES: """
leg_day|arm_day|doms|sore_muscles|muscle_soreness
muscles ~2 sore|ache|aching|hurt
heavy|jelly|wobbly|sore|tired|shaky|ach*|wobbly ~4 after|from|since|with ~3 EXERTION|jog*|exercise*|workout*|spin_class|climb|climbing|marathon|hike|hiking|walk|long_walk|class|pilates|yoga|plank|planks|leg_day|arm_day|rowing|gardening|carrying|moving_house|golf|match|push_ups|soreness
CANT lift|raise|move|use|close|straighten ~4 from|after|because_of|due_to|with ~3 EXERTION|jog*|exercise*|workout*|spin_class|climb|climbing|marathon|hike|hiking|walk|long_walk|class|pilates|yoga|plank|planks|leg_day|arm_day|rowing|gardening|carrying|moving_house|golf|match|push_ups|soreness
""",
    Sign.HEAT: """
from|with|of ~2 excitement|nerves|embarrassment
hot|warm|humid day|weather|room|office|outside|flat|bath
heatwave|heat_wave|menopaus*|hot_flush*|hot_flash*|sauna|nervous|nerves|dentist
""",
    Sign.NUMBED: """
dentist*|dental|anaesthetic|anesthetic|novocaine|novocain|lidocaine|filling|fillings|root_canal|wisdom_tooth|botox|numbing|chilli|chillies|chili|chilies|spicy|curry|mint|ice_pack|the_cold|freezing|cold_and|winter|snow|frost|lipstick|menthol|toothpaste|mouthwash
wearing_off|wear_off|wore_off|worn_off
""",
    Sign.VOICE_CAUSE: """
lost|losing|no ~1 voice
hoarse*|laryngitis|tonsillitis|sore_throat|autocorrect*|auto_correct*|typo*|keyboard
in|on|at|during|for (a|the|my|an) email|letter|message|essay|report|card|meeting|call|library|lecture|cinema|phone|train|class|webinar|conference|french|german|spanish|english
dentist*|dentist_visit|dentist_appointment|will_do_it_later|talk_later|later|busy
""",
    Sign.GLASSES: """
without ~2 glasses|contacts|contact_lenses|lenses
glasses|lenses|goggles|visor|windscreen ~2 fog*|steam*|dirty|smudg*|wet
glasses|contacts|contact_lens*|lenses|sunglasses|fog|fogged|steamed|smoke|glare|pitch_dark|windscreen|fringe
in|too|so|the|its dark|sunny|foggy !room
""",
    Sign.AFTER_ILLNESS: """
after|from|since|with|by|post ~2 flu|influenza|covid|virus|cold|bug|fever
""",
    Sign.LAUGHED: """
laugh*|giggl*|tickl*
""",
    Sign.DRANK: """
after|from|because_of|with ~4 coffee|coffees|beer|beers|tea|teas|pints|wine|drinking|water|espresso|cola
diuretic*|water_tablet*|lasix|furosemide
""",
    Sign.IN_A_CAST: """
after|from|since|with ~4 jab|vaccine|vaccination|booster|blood_test|blood_pressure_cuff|cannula
in (a|the|my) cast|plaster|sling|splint|brace
after|from|since ~3 surgery|operation|op|fracture|frozen_shoulder
broken|broke|fractured|dislocated ~2 arm|wrist|elbow|collarbone|shoulder|leg|ankle|finger|thumb|hand
frozen_shoulder|rotator_cuff|tennis_elbow|prosthe*
""",
    Sign.JOKING: """
haha*|hahah*|lol|lmao|hehe*|rofl|lolz|jk|autocorrect|autocorrected
on_holiday|on_vacation|renovation|in_tree_pose|yoga_pose|in_heels|new_heels|wii|ice_rink|skates|skating|paddleboard|surfboard|balance_board|slackline|treadmill|ladder_pose
""",
    Sign.FOR_THE_BETTER: """
happier|calmer|nicer|fitter|cheerful|younger|healthier|more_patient|more_relaxed|less_grumpy|less_stressed|less_tense|in_a_good_way|for_the_better|better_mood|kinder|lighter|livelier|nights_sleep|good_night|night_off|haircut|holiday|on_holiday|massage|sober
""",
    Sign.BROKEN_SCREEN: """
telly|tv|screen|monitor|phone|tablet|laptop|printer ~3 broken|cracked|bust|kaput|dead|faulty|broke
leaflet|printer|power_cut|hdmi|photocop*
""",
}
