"""Turns of phrase that only look like warning signs; they are taken out before anything is read."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

FIGURES_OF_SPEECH = """
could_have fainted|died|passed_out|collapsed
knocked out the|a|my|this|some !back|head|side
knocked_out ~1 (the|a|my|this|whole) report|task*|slides|emails|essay|chapter|presentation
stroke of luck|genius|midnight|bad|inspiration
breast|back|front|swim*|brush|paint|key|butterfly stroke
breaststroke|backstroke|key_stroke*|keystroke*|brush_strokes|stroke_rate|stroke_play|two-stroke|four-stroke
cabin|hay|football|gold|spring|saturday_night|world_cup|election|scarlet|glandular|yellow|dengue fever (vaccine|jab|shot|pitch)
hayfever|feverfew|fever_pitch|fever_dream|fever-tree
rash decision*|move|purchase|choice|guard
power|news|media|communication blackout*
blackout|black_out|blacked_out curtain*|blind*|party|window*
keep|keeping|get|getting|stay|staying|kept fit
fit and|for|as|bit|body|watch|bit*|in|into|club|well|healthy
fit|fits of laughter|giggles|rage|coughing|temper|anger
hissy|temper|giggling fit
fit_note|fit_bit|cross_fit|crossfit
heart_attack when_i saw
nearly|almost ~1 had|gave|died|fainted (me) (a) heart_attack|stroke|fit|seizure|when|at|laughing
gave|give|gives|giving me|him|her|us a heart_attack|stroke|fit|seizure
have_a|had_a|having_a fit if|over|about|because|at_the
weak coffee|tea|excuse|signal|wifi|link|point|password|joke|argument|ankle|team
numb with|from boredom|cold
hit|hitting|hits the gym|road|sack|hay|pool|wall|bed|town|shops|books|headlines|slopes|beach|track|nail
hit|hits ~1 home|deadline|target|save|send|snooze
chest day|of|stretch*|press*|opener*|freezer|muscle*|workout|fly|drawers|expander|rub
chest_of_drawers
crash|crashed|crashing on|course|diet|out|pad|landing|early|at|in_bed
stock|market|computer|laptop|app|bot|server|phone|system|site|website|pc|excel|browser ~2 crash*|collapsed|dead|froze|died
crash* ~1 computer|laptop|app|server|phone|excel|stock|market|site|website
collapsed|crashed|fell (back) on|onto|into (the|my) sofa|bed|couch|chair
passed_out (on|in|asleep) (the|my) sofa|couch|laughing|asleep|bed
head ~1 spinning|spins with|from work|numbers|ideas|everything|all_the
confused about|by|what|how|which|why|whether
confused with !my|the|a|headache*|fever|neck|pain
drop|dropping off|by|hints|in|kids
bursting into ~1 sweat
sick of|and_tired|note|leave|day|pay|to_death
hot|menopausal flush*|flash*
pregnant pause|silence
temperature|heat|temp outside|in ...
temp|temperature (is|was|of) (the|my) room|office|oven|water|bath|weather ...
weather|outside|office|oven|shade|room|sauna|bath|flat|house|car ~4 38|39|40|41|degrees ...
#|38|39|40 degrees|deg|c|celsius|f ~3 outside|in_the|in_here|today_outside|weather|shade|sun
washed|washing|wash|oven|bake|baked|roast|iron ~3 degrees|40|at
spinning|spin class|bike|session|classes
checked|check|tested|screened|screening for (breast|skin|lung|the) ...
eye|eyes on|opener|contact|catching|level|roll
blind|double date|spot_mirror|booking|booked|espresso|shift|shifts|bed|glazing|check|room|up|down|click|chin
taste|lost_taste|blind_taste
on_the_one_side|on_the_other_side|side_project|side_note|on_one_hand|one_hand|right_hand_man
violent film|movie|game
pins_and_needles for|that (a) minute|second|moment|went|go|goes
worst day|week|weather|meeting|boss|film|movie|coffee|case|night|part|thing|chair|sleep
suddenly|sudden busy|realised|realized|remembered|decided|deadline*|had_to|meeting|change_of_plan*|rain
rugby|football|tennis|golf|cricket match|game
heavy metal|traffic|rain|workload|schedule|week|day|bag|bags|box|boxes|lifting
dead battery|phone|line|lift*|end|heat|tired|on_my_feet|line*
dying|dead to|of|from boredom|embarrassment|laughing
paralysed|paralyzed|frozen|numb|weak (with|by) fear|laughter|indecision|choice|hunger
drowning|swimming|buried|up_to ~3 work|emails|paperwork|neck
pain_in_the_ass|pain_in_the_arse|pain_in_the_butt|neck_and_neck|head_start|heads_up|stiff_drink|bored_stiff|neck_of_the_woods|over_my_head|off_the_top_of_my_head|head_over_heels|lost_my_head
up_to_my_neck|breathing_down_my_neck|stick_my_neck|risk_my_neck|neck_deep
headache of_a|client|customer|meeting|project|paperwork|admin|task
giving_me_a_headache|give_me_a_headache ~1 (this|that|my|the) boss|taxes|paperwork|admin
lost ~1 weight on|with|dieting|through|thanks|since_i_started|by
lost|losing|dropped ~4 weight|kg|kilos|pounds|stone ~3 (on|with|by|thanks|through|since|on_purpose|as) diet|dieting|plan|purpose|gym|running|slimming|fasting|keto|ozempic|wegovy|mounjaro|exercise
weight_watchers|losing_weight_on_purpose|trying_to_lose|want_to_lose|need_to_lose|goal
cold_sweat ~2 exam|interview|presentation
hit|hurt|banged (my) (head) against_a_brick_wall
banging|beating|hitting (my) head against
down|low battery|back|with_the|stairs|town|the_road|payment|time|tide|key|volume
feeling_blue_sky
fell|fall|falling|fallen asleep|ill|behind|apart|out|in_love|pregnant|off_the_wagon|into_place|short|term
slipped disc*|disk*|my_mind|away
tripped|trip to|up_on_words
"""
