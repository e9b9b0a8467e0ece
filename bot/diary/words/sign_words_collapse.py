"""The phrases of going down: fainting, lying on the floor without knowing how, and fits."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

COLLAPSE = {
    Sign.BLACKOUT: """
blacked|black|blacking|passed|passing|knocked|conked ~1 out !curtain*|blind*|the|on_the|from_laughing|pain|headache|flyers|leaflets|drinks|papers|sweets|candy|snacks|cards|food
blackout*|unconscious*|collapsed|collapsing|syncope|keeled_over|knocked_cold|out_cold|flaked_out|came_to_on !tent|roof|building|bridge|chair|deal|shelf|shelves|bed|scrum|economy|market|lung|wall|ceiling|curtain|blind|blinds
!could|might|may|will|would|to|gonna|almost|nearly|of|the collapse !tent|roof|building|bridge|chair|deal|shelf|bed|scrum|lung|into
lost|losing|loss_of|lose|loss ~1 consciousness
fainted|fainting|faints|faint_and_fell|faint_today !smell
had|have|a|another faint !smell|hope|line|idea|pain|ache|headache|memory|whiff
found|woke|waking|woken|came_to|came_round ~1 (up|myself) on ~2 floor|ground|carpet|pavement|tiles|bathroom|kitchen !cushions|cushion|mattress|futon|bed
lost|losing|lose|loose|loss ~2 consience|conscience|conscious|concious*|consious*|conscousness
blakced|balcked|blaked|blackd out
knocked ~2 out !the|a|of|some
went|go|dropped|down|fell|falling ~1 like_a sack|ton|stone|felled|log|tree
went|going|goes|was out_cold|out_like_a_light !at|by|in_bed|asleep
blanked|blanking out !at|on_the|the|his|her|during_the
hit the deck|ground|floor ~2 (and) unconscious|out|woke|came|dont|cant
found|woke|waking|woken|came_to|come_to|came_round|come_round|coming_round|came_around|came_back ~2 on|lying|slumped ~2 floor|ground|carpet|pavement|tiles|lino|bathroom|kitchen|grass|landing !cushions|cushion|mattress|futon|bed
how_long|long|minutes|while|seconds ~1 id_been|i_had_been|ive_been|i_was|id_been out|unconscious|gone
came_round|come_round|came_around not_knowing|to_find|on_the|with_a|with_blood
keeled|flaked|conked|sparked|zonked|passed ~1 over|out ~3 (and) came_round|came_to|woke_up
""",
    Sign.FAINT_FEELING: """
feel|feeling|felt|feels|and|so|very|or|going_to|gonna|nearly|almost|about_to|bit|really|quite ~1 faint|fainted|faintish|pass_out|black_out|passed_out|collapse
faint|faintness|near_collapse|lightheaded|light_headed !smell|hope|line|idea|pain|ache|headache
might|may|going_to|gonna|about_to|like_id|like_ill|could|nearly ~1 go_over|pass_out|faint|keel_over|drop|collapse|black_out|fall_over|hit_the_floor !dead|off
""",
    Sign.FIT: """
had|having|have|got|suffered|another|first (a|another|my|some|any|two|several) fit|fits !of|body|into|person|bit|as|watch|band|if|over|about|laughing|giggling
a fit this|today|yesterday|last|again|in|on
seizure|seizures|seizured|convuls*|epileptic|grand_mal|tonic*|seisure*|siezure* !free|alert|medication|meds|drug|drugs|dog|awareness|of|rules
bit|bitten|bite|biting ~1 tongue
shaking|jerking|twitching ~3 uncontroll*|all_over|whole_body ~4 (and) (cant|no|dont|unconscious|unresponsive|remember)
shak*|jerk* ~5 unresponsive|unconscious|cant_remember|no_memory
had|having|have|got|get|getting|suffered|more|another fits !of|body|into|person|bit|watch|band|about|laughing|giggling
kind|sort|type of fit|fits|seizure !of|body|into|person|bit|watch|band|about|for
took|taken|taking|taken a|another|some fit !of|of_the
saw|watched|found|seen|see me ~2 jerking|shaking|convulsing|fitting|twitching
was|were|been|started|start|began fitting !in|into|for|the|a|well|out|it|room
""",
}
