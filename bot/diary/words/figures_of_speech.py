"""Turns of phrase that only look like warning signs, and those that may be either.

The first are taken out before anything is read, each its own words and nothing else: what stands beside an idiom is
told in earnest. What may be either is read in doubt, so that it asks.
"""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

FIGURES_OF_SPEECH = """
could_have fainted|died|passed_out|collapsed !from|with
knocked_out ~2 (the|a|my|this|whole) report*|task*|invoices|drafts|slides|emails|essay|chapter|presentation|workout|session
stroke of luck|genius|midnight|bad|inspiration
breast|back|front|swim*|brush|paint|key|butterfly stroke|strokes
breaststroke|backstroke|key_stroke*|keystroke*|brush_strokes|stroke_rate|stroke_play|two-stroke|four-stroke
stroke|stroking (my|the|our) dog|cat|rabbit|horse
cabin|hay|football|gold|spring|saturday_night|world_cup|election fever
yellow|dengue|scarlet fever vaccine|vaccination|jab|shot|injection
fever pitch
went|goes|going|flew|all|way|right|totally|just over_my_head
collapsed into|in (my) bed|bath at|early|after|last_night|happy
HOT (degrees|deg|c|celsius) tomorrow|forecast|expected|predicted
hayfever|feverfew|fever_pitch|fever_dream|fever-tree
rash decision*|move|purchase|choice|guard
used_to|was|were|went_from|from EXERTION|walk|walking|yoga|pilates|stretch|stretching|massage|massages|swim* once|twice
CANT open (the|a|this|my) jar|bottle ~~3 too_tight|tight|stuck|glued|sealed
doesnt|dont|not|no ~1 matter|care|difference|change|matters ~2 if|whether ~1 (im|i_am|i) standing|lying|sitting|lie|stand|upright or ~1 standing|lying|sitting|lie|stand|upright
same|equal whether|if ~1 (im|i_am|i) standing|lying|sitting|lie|stand|upright or ~1 standing|lying|sitting|lie|stand|upright
forget (my) (own) head|name if
forget my (own) head
CANT hold|carry|lift ~~6 too_hot|too_heavy|hands_full|too_full|slippery
!head|skull|neck feel|feels|feeling|felt like ~3 (been) hit|run_over|flattened by (a) bus|truck|train|lorry|tram|steamroller|car
everything ~1 dark|black ~~4 power|electricity|lights
knocked_out|wiped_out|floored by|with|from (the|a|this) flu|cold|covid|jetlag|bug|virus|medication|tiredness|work
power|news|media|communication blackout*
!on|at|by|using|with|in|to|from|off (my|the|our|this|his|her) MACHINE (has|just|suddenly) (just|suddenly) blacked_out|blacks_out|went_black|goes_black
street|city|town|area|house|building|neighbourhood|village|office ~2 blackout*
hit|hits me like_a ~3 that|how|why
news|realisation|bill|price|thought|grief|heat|smell|tiredness|fatigue|jetlag|jet_lag|monday ~1 hit|hits me like
power|electricity|lights|grid ~~4 blackout*
power|electricity|lights|grid|fuse ~~4 everything|all|it|house|street|room ~1 went|goes|gone|was dark|black
faded|fades|fade|fading into the background|distance
blackout* ~3 street|city|town|area|power|electricity|neighbourhood|grid|building
saw|see|seen|witnessed|passed|drove_past|drove_by|watched|heard|hear|heard_about|stuck_behind (a|an|the|another|that) (bad|big|huge|nasty|horrible|terrible) (car|bike|train|bus|road|traffic|lorry|motorbike) crash|accident|collision|pile_up|wreck
sudden|suddenly change|changes|drop|shift|rise|swing of|in|to weather|plan|plans|temperature|pressure|season|schedule|heating|light
blackout|black_out|blacked_out curtain*|blind*|party|window*
keep|keeping|get|getting|stay|staying|kept fit
!a|another|the|my|his|this|that|first|second|last|one|had fit and|for|as|bit|body|watch|bit*|in|into|club|well|healthy
fit_and_healthy|fit_and_well|fit_as_a|fit_for_work|fit_for_purpose
fit|fits of laughter|giggles|rage|coughing|temper|anger
hissy|temper|giggling fit
fit_note|fit_bit|cross_fit|crossfit
heart_attack when_i saw
seizure-inducing|seizure_inducing
heart_attack|car_crash|train_wreck|seizure|headache|nightmare|stroke of_a|of_an !kind|sort|type|new|different|nature|strength|lifetime|month|week
headache of_a|of_an ~1 day|job|week|move|problem|meeting|form|project|puzzle|commute|journey|task|customer|trip|year|decision
nearly|almost ~1 (had|gave) (me) (a) heart_attack|stroke|fit|seizure
crawl|crawled|crawling to|into|back_to|back_into bed
nearly|almost ~1 died|fainted laughing|when_i_saw|when_he|when_she|when_they|at_the_bill|at_the_price|at_the_news
gave|give|gives|giving me|him|her|us a heart_attack|stroke
had_a|having_a fit if|over|about|when_he|when_she|when_they|when_i_saw|at_him|at_her|at_them|at_the_price|at_the_bill|at_the_state|at_the_mess|at_the_cost
will|would|gonna|going_to have_a fit|heart_attack|stroke if|when|over|about|at|because
weak coffee|tea|excuse|signal|wifi|link|point|password|joke|argument|ankle|team
numb with|from boredom|cold
!head|face|forehead|skull|car|bike|van|we|and hit|hitting|hits the gym|road|sack|hay|pool|wall|bed|town|shops|books|headlines|slopes|beach|track|nail !bottom|floor|edge|with|head|and|at|face
hit|hits ~1 home|deadline|target|save|send|snooze
chest day !1|2|3|4|5|6|7|one|two|three|four|five|six|seven
chest stretch*|press|presses|press-ups|pressing|opener*|freezer|muscle*|workout|fly|drawers|expander|rub
chest_of_drawers
squeeze|squeezing|open|opening|lift|lifting|stretch|stretching (the|your|my) chest
chewing|chew gum|bubblegum|tobacco
crash course|diet|pad|landing
crash|crashed|crashing out !of
crash|crashed|crashing early|in_bed|before|for_a_nap
crashed at #|nine|ten|eleven|midnight|half !mph|kmh|kph|km|k|miles|an
stock|stocks|market* crash*|collapsed
MACHINE (has|have|had|just|keeps|is|was) (just|been|gone|totally|completely|a|another) crash*|collapsed|dead|froze|died|seizure|fit|stroke|meltdown
crash* ~1 MACHINE|excel|stock|market
crashed|fell|flopped (back|down) on|onto|into|in (the|my|our) sofa|bed|couch|chair|armchair|settee|beanbag|hammock
bit|bite|biting|bitten (my) tongue and_said|and_kept|and_smiled|and_nodded|not_to|to_keep|instead|when_he|when_she|when_they|at_the|in_the|all_through
passed_out asleep
head ~1 spinning|spins with|from work|numbers|ideas|everything|all_the|all|so_many|too_many|this
confused about|by|how|which|why|whether !where|what|day|date|year|time|who|happened
confused (about|by|as_to) what to|they|he|she|it|the|this|that|i_should|i_need
confused|confuses me|us|him|her|them|everyone|everybody
confused with !my|the|a|headache*|fever|neck|pain
!keep|keeps|kept|i drop|dropping off
drop|dropping by|hints|in|kids
bursting into ~1 sweat
sick of|and_tired|note|leave|day|pay|to_death
hot|menopausal flush*|flash*
pregnant pause|silence
pregnant|sick|ill|feverish|poorly|vomiting|confused|drowsy|unconscious|dizzy PERSON
temperature|heat|temp (outside|inside) (in|of|at) (the|my|our|this) PLACE (is|was|hit|reached) (of) (HOT) (degrees)
PLACE temperature|temp (is|was|of|at) (HOT)
PLACE is|was|at|hit|hits|reached|reaches|around|over (about|around|nearly|over|at|like) HOT !mph|kmh|kph|km|miles|minutes|min|people|with|fever
!temp|temperature|fever|of|had|im|have HOT degrees|deg|c|celsius ~1 in|inside (the|my|our|this) PLACE
!temp|temperature|fever|of|had|im|have HOT (degrees|deg|c|celsius) ~1 outside|heatwave|in_the_shade|in_the_sun|weather
washed|washing|wash|oven|bake|baked|roast|iron ~3 degrees|40|60
spinning class|bike|session|classes
check|checks|checked|tested|screened|screening|screen for (breast|skin|lung|bowel|prostate) CANCERS
keep|keeps|kept|keeping (an|one|my|a_close) eye|eyes on
an|one eye on
eye|eyes opener|contact|catching|level|roll
blind|double date|spot_mirror|booking|booked|espresso|shift|shifts|bed|glazing|check|room|click|chin
taste|lost_taste|blind_taste
on_the_one_hand|on_the_other_hand|side_project|side_note|right_hand_man
violent film|movie|game
pins_and_needles for (about|only|just) (a|one) minute|second|moment
pins_and_needles that (just) went|go|goes away|off
worst day|days|week|month|year|winter|summer|weather|meeting|boss|manager|film|movie|coffee|food|meal|case|night|part|thing|chair|sleep|traffic|commute|queue|shift|job|service|monday|driver|flight|exam|match|game|season|news|luck|mistake|haircut
stressed|bored|worried|scared|busy|excited|annoyed out_of_my_mind
out_of_my_mind (with) worry|stress|boredom|excitement|joy|deadlines|work
faint|fainted|fainting|collapsed|passed_out at (the) price|prices|cost|bill|news|thought|idea
knocked_out by (about) #|nine|ten|eleven|midnight|half_past (pm) !times|people|a|players|men
see|saw|seen|seeing double the|my work|workload|price|number|amount|usual|orders|customers|patients
suddenly it_was|its|it_is|it_became|everyone|everybody|the_whole ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning|late|dark|over|winter|summer
heating_pad|heat_pad|heating_pads|hot_water_bottle|shower|showers|bath|sauna|hot_tub|jacuzzi|pool|water|oven|heatwave|heat_wave ~~4 HOT degrees|deg|c
it_is|its|it_was HOT degrees|deg here|outside|out|in|again
trying|tried|try|hoping|hope|want|wanting|planning|ttc|decided (to) (get|become|be|fall) pregnant
pregnancy test|tests (was|is|came_back|came|were) (back) negative
had|have|gave|since|after (a|my|our|the) baby|birth 7|8|9|10|11|12|13|14|15|16|18|20|seven|eight|nine|ten|eleven|twelve weeks|wks ago|back
had|have|gave (a|my|our|the) baby|birth 2|3|4|5|6|7|8|9|10|11|two|three|four|five|six|seven|eight|nine|ten|eleven months ago|back
new_mum|new_mom ~~3 2|3|4|5|6|7|8|9|10|11|two|three|four|five|six|seven|eight|nine|ten|eleven months
arm|hand|leg|foot ~1 dead ~~5 shook|shaken ~1 off|out
dead arm|hand|leg|foot ~~4 shook|shaken ~1 off|out
CANT talk|speak ~~2 at_work|in_a_meeting|in_meetings|on_the_train|on_the_bus|in_class|in_the_office|in_the_library
CANT walk (straight|properly|far) in|on (these|those|the|my|high) heels|boots|shoes|ice|snow|sand|cobbles
delirious with joy|happiness|relief|tiredness|excitement
from|after|with crying (so) (much|hard|all) (day|night|evening)
knee gave_way|gives_way|give_way|giving_way|buckled|buckles|locked|locks (on|as|like|again)
weight|kilos|kg|pounds|stone ~2 for (the|my|our|a) wedding|holiday|summer|beach|operation|race|photos
weight|kilos|kg|pounds|stone ~3 from|by|through|thanks_to (the|my|all) running|training|walking|cycling|swimming|gym|exercise
whooshing dishwasher|washing_machine|machine|fan|fans|wind|cars|traffic|trees|boiler|pipes|sea|waves
lights flashing at|in|on (the|a) concert|disco|club|gig|party|festival
stars in|at (the|a) planetarium|sky
chill|chills|chilled evening|weekend|day|vibe|vibes|time|night|music|mood|pill|room
popped|cracked|clicked ~1 and (it) felt|feels great|good|better|amazing|nice|lovely|looser
numb from (the|a|this|all_the|my) (long) train|bus|flight|drive|bench|saddle|bike|chair|seat|meeting|plane|car
carbon_monoxide|co|smoke|fire alarm|detector|alarms ~1 battery|batteries|test|tested|beeped|chirped|replaced|new|serviced
fire alarm|drill|door|escape|pit|brigade|exit !went|at_home|going
sudden cold|heat|frost|rain|downpour|drop_in_temperature|change_in_the_weather|change_of_weather|weather
sudden|suddenly (had|have|got) (a|an|the|this) (very|really|so) bad|terrible|awful|horrible|horrific|loud|crazy|stressful day|week|shift|meeting|morning|call|deadline|noise|bang|storm|weather|traffic
suddenly|sudden busy|realised|realized|remembered|decided|deadline*|had_to_work|had_to_go_to|meeting|change_of_plan*|rain
watched|watching|watch|saw|at|to|streamed (the|a|my|this) ~1 rugby|football|tennis|golf|cricket match|game
heavy metal|traffic|rain|workload|schedule|week|day|bag|bags|box|boxes|lifting
dead battery|phone|line|lift*|end|heat|tired|on_my_feet|line*
dying|dead to|of|from boredom|embarrassment|laughing
paralysed|paralyzed|frozen|numb|weak (with|by|from) fear|laughter|indecision|choice|hunger
drowning|swimming|buried|up_to ~3 work|emails|paperwork
weather|traffic|team|service|wifi|signal|telly|tv|football|league|roads|prices|rent|noise|neighbours|commute|queue*|news|politics|economy|spelling|singing|jokes ~2 gets|get|getting|got|is|are|keeps ~1 worse
pain_in_the_ass|pain_in_the_arse|pain_in_the_butt|neck_and_neck|head_start|heads_up|stiff_drink|bored_stiff|neck_of_the_woods|off_the_top_of_my_head|head_over_heels|lost_my_head
up_to_my_neck (in|with) ~1 work|emails|paperwork|boxes|it|deadline*
breathing_down_my_neck|stick_my_neck|risk_my_neck|neck_deep
headache client|customer|meeting|project|paperwork|admin|task
giving_me_a_headache|give_me_a_headache ~1 (this|that|my|the) boss|taxes|paperwork|admin
lost|losing|dropped ~4 weight|kg|kilos|pounds|stone ~3 (on|with|by|thanks|through|since|on_purpose|as) diet|dieting|plan|purpose|gym|running|slimming|fasting|keto|ozempic|wegovy|mounjaro|exercise
!not|isnt|arent|never|wasnt|aint|werent on (a|the|my|this|new) diet|keto|slimming_world|wegovy|ozempic|mounjaro|weight_watchers ~~4 lost|losing|shed|shifted|down ~4 weight|kg|kilos|pounds|stone
lost ~1 weight dieting|thanks_to|since_i_started|by_eating|by_walking|by_running
lost|losing|spent ~3 pounds|weight ~3 casino|bet|bets|market|stock*|shares
weight_watchers|losing_weight_on_purpose|trying_to_lose|want_to_lose|need_to_lose|goal
like|as_if|as_though someone|somebody|something|they is|was|were|are|keeps|kept (been) hitting|hammering|banging|kicking|punching
cold_sweat ~2 exam|interview|presentation
hit|hurt|banged (my) (head) against_a_brick_wall
banging|beating|hitting (my) head against (a|the|my) wall|brick_wall|desk|keyboard !and|yesterday|today|when
down|low payment|time|tide|key|volume
low battery
feeling_blue_sky
!keep|keeps|kept|keep_on|from fell|falling|fallen asleep
fell|falling|fallen ill|behind|apart|in_love|pregnant|off_the_wagon|into_place|short
fell|fall|falling|fallen out with|over|about|laughing
slipped disc*|disk*|my_mind|away
tripped|trip up_on_words
trip|trips to
thunderclap outside|overhead|and_lightning|and_rain|storm|during|woke_the|over_the
wobbly|unsteady|rickety chair|table|desk|stool|wheel|tooth|bike|internet|wifi|connection|video|start|shelf|pillow
staggering price*|amount*|number*|cost*|bill*|news|view*|figure*|hours|result*|sum*
stumbling_block*
work|work-life (life) balance
life|bank|account balance
balance ~3 bank|account|work_and|between
foggy|misty|cloudy|hazy|blurry|fuzzy|blurred (and|old|cold|cheap) window*|weather|morning|day|screen|picture*|photo*|tv|outside|lens*
window*|mirror|screen|picture*|photo*|camera|lens* (are|is|was|were|went|got|all|a|so|bit|too) (all|a|so|very|too|bit) foggy|fogged|misty|cloudy|hazy|blurry|fuzzy|blurred
red|bloodshot ~2 (eyes|eye) ~1 from|after|with ~2 crying|sleep|tiredness|screens|computer|hayfever|hay_fever|allerg*|contacts|onion*|chlorine|swimming|smoke|screen*|dust|pollen|make_up|makeup
"""

EITHER_WAY = """
CANT see straight ~~4 spreadsheet*|screen|screens|work|day|meeting*|emails|deadline*|shift
had a|my|our baby in spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december
a|my|such|the real|right|proper|total|absolute|royal|biggest|big pain_in_the_neck
nearly|almost burst|bursts|bursting|explode|explodes|exploded|pop|popped|split|splits
passed_out|passing_out|pass_out|blacked_out|collapsed drunk|laughing|from_drink*|from_laughing|from_exhaustion|after_drinking|after_a_few|exhausted
passed_out|passing_out|collapsed (back) on|onto|into|in (the|my|our) sofa|couch|bed|armchair|chair
drunk ~2 passed_out|blacked_out|collapsed
thunderclap last_night|tonight|this_morning|in_the_night|at_night
checked|checked_out|scanned|examined|discharged ~4 after|for|about|with ~2 thunderclap_headache|thunderclap ~~4 fine|clear|normal|ok|okay
if|whether im coming_or_going
"""

SLEEPY = """
so|very|really|super|too|extremely sleepy
nodding|nodded|drifting|dropping off
CANT ~1 stay|keep awake
hard|difficult ~2 to wake
PEOPLE ~1 CANT wake|waken|rouse me
"""
"""May be either where a reason of everyday life stands beside it, and is a warning sign without one."""

SHORT_OF_SLEEP = """
slept|sleep ~1 1|2|3|4|5|6|one|two|three|four|five|six|little|badly|terribly|poorly
3|4|5|6|three|four|five|six hours ~1 sleep
after ~1 lunch|dinner|eating|work|long_day|pills|party
bad|short|late|sleepless|rough|long night
no|little|poor|less|lack_of|without sleep
night_shift*|jetlag*|jet_lag|up_late|up_all_night|early_start|slept_through|monday|mondays|boring
in ~1 meeting|class|lecture
on|in ~1 train|bus|sofa|couch
CANT|didnt sleep
baby ~3 awake|woke|up
"""
