"""The phrases of going down: fainting, lying on the floor without knowing how, and fits."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

COLLAPSE = {
    Sign.BLACKOUT: """
everything|all|it|world (just|suddenly) became|went|got|turned|goes (all) dark|black ~3 i ~1 fell|dropped|collapsed|went_down ~~9 away|gone|out|unconscious|woke|came_to|minute|seconds
blacked|black|blacking|passed|passing ~1 out !curtain*|blind*|the|on_the|from_laughing|pain|headache|flyers|leaflets|drinks|papers|sweets|candy|snacks|cards|food
blackout*|unconscious*|collapsed|collapsing|syncope|keeled_over|knocked_cold|out_cold|flaked_out|came_to_on !tent|roof|building|bridge|chair|deal|shelf|shelves|bed|scrum|economy|market|lung|wall|ceiling|curtain|blind|blinds
!could|might|may|will|would|to|gonna|almost|nearly|of|the collapse !tent|roof|building|bridge|chair|deal|shelf|bed|scrum|lung|into
lost|losing|loss_of|lose|loss ~1 consciousness
fainted|fainting|faints|faint_and_fell|faint_today !smell
had|have|a|another faint !smell|hope|line|idea|pain|ache|headache|memory|whiff
found|woke|waking|woken|came_to|came_round ~1 (up|myself) on ~2 floor|ground|carpet|pavement|tiles|bathroom|kitchen !of|mat|rug|cushions|cushion|mattress|futon|bed
lost|losing|lose|loose|loss ~2 consience|conscience|conscious|concious*|consious*|conscousness
blakced|balcked|blaked|blackd out
knocked (me|myself|us) (clean|right|stone) out !the|of|some|pain|headache|all|two|three|four|five|ten|it|my
went|go|dropped|down|fell|falling ~1 like_a sack|ton|stone|felled|log|tree !into|weight
went|going|goes|was out_cold|out_like_a_light !last|tonight|every|after|before|again|at|by|in_bed|asleep
blanked|blanking out !at|on_the|the|his|her|during_the
hit the deck|ground|floor ~2 (and) unconscious|out|woke|came|dont|cant
found|woke|waking|woken|came_to|come_to|came_round|come_round|coming_round|came_around|came_back ~2 on|lying|slumped ~2 floor|ground|carpet|pavement|tiles|lino|bathroom|kitchen|grass|landing !of|mat|rug|cushions|cushion|mattress|futon|bed
how_long|long|minutes|while|seconds ~1 id_been|i_had_been|ive_been|i_was|id_been out|unconscious|gone
came_round|come_round|came_around not_knowing|to_find|on_the|with_a|with_blood
keeled|flaked|conked|sparked|zonked|passed ~1 over|out ~3 (and) came_round|came_to|woke_up
next_thing|next_minute|next_moment|next_i_know|next_i_knew|next_i_remember ~6 GROUND|paramedic*|ambulance|hospital|lying|woke|face_down|flat_on_my_back|on_my_back|faces|people_over|being_shaken
everything|all|world|room|things|it ~2 went|goes|gone|turned black|dark|blank ~9 GROUND|woke|came_to|came_round|lying|fell|wake
everything|all|world|room|things|it ~2 went|goes|gone|turned black|dark|blank ~~9 GROUND|woke|came_to|came_round|lying|fell|wake
black|dark|blank ~~6 woke|came_to|came_round|come_round|wake ~4 on|in|to|at !bed|morning|alarm
the_lights|my_lights|lights ~1 went_out|go_out|out|off ~~9 GROUND|woke|came_to|came_round|lying
woke|came_to|come_to|came_round|come_round|found_myself|wake ~9 no_idea|no_clue|not_knowing|no_memory|no_recollection|dont_know|didnt_know|dont_remember|cant_remember|without_knowing ~2 how|why i|id|ive !slept|ill|im|much|did|can|could|sleep
woke|came_to|come_to|came_round|come_round|found_myself|wake ~~9 no_idea|no_clue|not_knowing|no_memory|no_recollection|dont_know|didnt_know|dont_remember|cant_remember|without_knowing ~2 how|why i|id|ive !slept|ill|im|much|did|can|could|sleep
was|been|be out|gone for ~4 SEC|MIN ~4 they|she|he|people|wife|husband told|said|say|reckon|think
lost|missing|blank ~3 minutes|moments|seconds|mins|time ~~6 woke|came_to|came_round|GROUND
slumped|crumpled|pitched|toppled|collapsed|flopped|went_down ~3 to|onto|on|over|in ~2 floor|ground|deck|carpet|pavement|bathroom|shop|supermarket|street|tiles !for|with_the|exercises|to_stretch|crying|laughing
drop_attack|drop_attacks|syncopal|without_consciousness|lost_conscious|unresponsive|insensible|dead_faint|swooned|tloc
passed|blacked|flaked|conked ~2 out !at|by|early|of|the|curtain*|blind*|on_the|pain|headache|asleep|in_bed|flyers|leaflets|sweets|cards|candy|snacks|papers|drinks|food|from_laughing|in_front|before|for_the_night|drunk
knocked (me|clean|right|stone|spark|completely) out|unconscious|cold|sparko !of|the|a|some
fall|fell|falled|down ~~4 not|dont|didnt|cant ~1 know|knew|feel|hear|remember anything|nothing|any_more
consciousness ~2 went|lost|left|gone
next_sec|next_second ~6 GROUND|face|paramedic*|ambulance|lying|woke|me
memory|remember|remembered|recall|minutes|minute ~~8 was|lying|woke|found|lay (on|in) ~1 floor|ground|pavement|carpet|tiles|road|street|kitchen
was|lying|woke|found|lay on ~1 floor|ground|pavement|carpet|tiles|road|street ~~6 no|dont|not|without ~2 memory|remember|recollection
found me ~3 flat|unconscious|not_answering|unresponsive|out_cold|lifeless|in_a_heap !out_of
woke|came_round|came_to|coming_round|come_round|wake ~4 slapping|splashing|fanning|slapped|shaking_me|calling_my_name|shouting_my_name|over_me
wasnt|not|werent ~1 there|with_it|here|with_us for ~1 SEC|MIN
went|gone|go|going limp|floppy ~2 slid|fell|dropped|slumped|sank|collapsed|slipped|down
get|getting|got ~2 answer|response|word|reply|sense|anything ~1 from|out_of me
slid|slipped|slumped|slithered ~1 off|down|from ~1 chair|seat|stool|bench|wall|bed|sofa ~~6 answer|respond|response|unconscious|out|nobody|knew
woke|came_round|came_to|found_myself|come_to ~2 under|beneath|underneath ~2 desk|table|sink|car|counter|bench|stairs|machine|trolley !with|warm
lost|lose|losing (my|all) senses !of
found|saw me ~~9 nobody_home|unresponsive|not_responding|staring|no_one_home
blank|gone|out ~4 SEC|MIN ~~9 on (the) floor|ground|pavement|carpet|tiles
went|gone|go ~1 limp|floppy ~3 gone|out|unconscious|unresponsive
was|been|i_went out for ~2 SEC !to|at|of|with
went_down|dropped|collapsed|fell|keeled|slumped ~~6 out for ~2 SEC|MIN
came_to|came_round|come_to|coming_round|woke ~2 in ~2 ambulance|hospital|resus|recovery_position !after
came_to|came_round|come_round|came_around with|surrounded|lying ~2 paramedics|people|someone|ambulance|nurse|stranger|face|down
!nearly|almost blacked|black|blacking|passed|passing|knocked ~1 out !curtain*|blind*|the|on_the|from_laughing|pain|headache|flyers|leaflets|drinks|papers|sweets|candy|snacks|cards|food
came_to|came_round|come_to ~~6 no_idea|dont_know|dont_remember|no_clue
eyes rolled|rolling back|up !at|when|because
""",
    Sign.FAINT_FEELING: """
feel|feeling|felt|feels|and|so|very|or|going_to|gonna|nearly|almost|about_to|bit|really|quite ~1 faint|fainted|faintish|pass_out|black_out|passed_out|collapse
faint|faintness|near_collapse !smell|hope|line|idea|pain|ache|headache
might|may|going_to|gonna|about_to|like_id|like_ill|could|nearly ~1 go_over|pass_out|faint|keel_over|drop|collapse|black_out|fall_over|hit_the_floor !dead|off
""",
    Sign.FUNNY_TURN: """
funny_turn|funny_turns|funny_spell|bad_turn|odd_turn|strange_turn|one_of_my_turns|funny_do !of
went|gone|go down in|like ~1 heap !to|of
hit the floor|ground|tarmac|pavement !running|and|for|with|to|cushion|exercises
out for_the_count !by|at|last|until|all|before|when|as|in
""",
    Sign.SLEEPY: """
sleepy|dozy|sleeping_a_lot|sleeping_all|slept_all_day|cant_stop_sleeping|keep_sleeping|nodding_off|want_to_sleep|only_want_to_sleep|just_want_to_sleep|sleep_all_the_time|asleep_all_day|zonked
CANT ~2 keep ~1 eyes open
""",
    Sign.FIT: """
had|having|have|got|suffered|another|first (a|another|my|some|any|two|several) fit|fits !of|body|into|person|bit|as|watch|band|if|over|about|laughing|giggling
a fit this|today|yesterday|last|again|in|on
seizure|seizures|seizured|convuls*|epileptic|grand_mal|tonic_clonic|tonic-clonic|tonicclonic|tonic_seizure|tonic_fit|seisure*|siezure* !free|alert|medication|meds|drug|drugs|dog|awareness|of|rules
bit|bitten|bite|biting ~1 tongue
shaking|jerking|twitching ~3 uncontroll*|all_over|whole_body ~4 (and) (cant|no|dont|unconscious|unresponsive|remember)
shak*|jerk* ~5 unresponsive|unconscious|cant_remember|no_memory
had|having|have|got|get|getting|suffered|more|another fits !of|body|into|person|bit|watch|band|about|laughing|giggling
kind|sort|type of fit|fits|seizure !of|body|into|person|bit|watch|band|about|for
took|taken|taking|taken a|another|some fit !of|of_the
saw|watched|found|seen|see me ~2 jerking|shaking|convulsing|fitting|twitching
was|were|been|started|start|began fitting !in|into|for|the|a|well|out|it|room
SHAKE ~9 eyes_rolled|eyes_went|eyes_rolling|eyes_rolled|foam|foamed|foaming|froth|frothing|wet_myself|wet_the_bed|peed_myself|bit_my|tongue|unconscious|unresponsive|dont_remember|cant_remember|no_memory|no_recollection|didnt_respond|not_responding|turned_blue|went_blue|went_stiff
SHAKE ~~9 eyes_rolled|eyes_went|eyes_rolling|foam|foamed|foaming|froth|frothing|wet_myself|wet_the_bed|peed_myself|bit_my|tongue|unconscious|unresponsive|dont_remember|cant_remember|no_memory|no_recollection|didnt_respond|not_responding|turned_blue|went_blue|went_stiff
foaming|frothing|foamed|frothed|foam|froth ~3 mouth
eyes ~2 rolled|rolling|rolled_back|flicked ~1 back|up|white|into|upwards !at|and_sighed
went|gone|go|body|got stiff|rigid ~~3 SHAKE
SHAKE ~3 floor|ground|bed ~9 stop|remember|hear|answer|respond
tongue ~3 bitten|bit|bitten_through|chewed
fit ~~6 dont_remember|cant_remember|no_memory|according_to|tongue_bitten|witnessed|remember_nothing
fit|fits|seizure ~3 told|said|says|saw|according|witnessed|filmed !the_door
postictal|post-ictal|ictal|status_epilepticus|absence_seizure|convulsive|generalised_seizure|myoclonic
fell|fall|down ~4 SHAKE|shaked ~3 SHAKE|eyes|all_over|whole_body
SHAKE|jerky|jerks|jerking ~6 epilep*|fit|seizure|fits
SHAKE ~4 drool*|dribbl*|gurgl*|grunting|unconscious|unresponsive
drool*|dribbl* ~4 SHAKE
plus|then|also a fit !of|body|into|person|bit|as|watch|and|for
bit|bitten|bite|biting through ~1 tongue
fell|fall|collapsed ~~4 SHAKE ~~4 told|said|saw|remember
i|id|ive|i_had|i_was|i_have ~1 been|was|were|started twitching|jerking|convulsing
tongue ~1 bitten|bit|chewed|bleeding|bloody !off
fit ~1 hour|hours|minutes|day|days later|afterwards
""",
}
