"""The phrases of what others at home have too, and of what burns there."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

HOME = {
    Sign.HOUSEMATES: """
HOUSEHOLD ~4 have|has|got|get|gets|getting|having|with|had|complain*|wake|wakes|woke ~3 headache*|one_too|them_too|it_too|same|head
headache*|head ~4 HOUSEHOLD ~2 too|also|as_well|has_it|have_it|have_them|same|aswell|do|does|has_one|have_one
HOUSEHOLD ~3 too|also|as_well|same|aswell|have_it|has_it|have_them|has_one
so|and (do|does|has|have) (my|the) HOUSEHOLD !says|said|thinks|told|noticed
HOUSEHOLD ~3 headache* ~1 too|also|as_well
we ~2 all|both ~3 headache*|ill|sick|dizzy|nauseous
PERSON and|& i|me|myself ~2 both ~5 head|heads|headache*|ill|sick|dizzy
me_and|i_and|and ~3 HOUSEHOLD ~4 have|has|had|get|got ~4 headache*|heads|migraine*
HOUSEHOLD ~3 (is|are|was|were) complain* ~4 headache*|head|heads|sick|dizzy|ill
HOUSEHOLD ~6 headache*|heads|head ~3 so_am|me_too|me_as_well|and_i|and_me|same|so_do|so_have|like_me|as_i_do
(me|us) and (my|the) (both|all|two|three) HOUSEHOLD ~3 (all|both) have|has|had|get|got|getting|with|wake|woke|suffer* ~4 headache*|heads|head|sick|dizzy|ill|groggy|fuzzy
HOUSEHOLD ~3 feels|feel|feeling|felt|is|are ~1 same|rough|groggy|sick|dizzy|ill|poorly ~1 too|also|as_well|same
dog|cat|budgie|canary|bird|hamster|rabbit ~3 (also|too) sick|ill|wobbly|sleepy|poorly|floppy|listless|lethargic|dead|died|strange|off_its_food|staggering
headache*|heads ~5 me|i|myself and|& ~2 HOUSEHOLD
HOUSEHOLD and|& ~1 me|i|myself ~3 headache*|heads
""",
    Sign.EASES_OUTSIDE: """
goes|better|stops|gone|eases|clears|fine|vanishes|disappears|lifts|ok|improves|away|well|settles|relief ~6 outside|outdoors|leave|leaving|out_of_the|go_out|away_from|get_out|fresh_air|not_home|not_at_home|not_in_the|out_of_here|out_of_doors
outside|outdoors|fresh_air ~3 better|fine|gone|helps|goes|stops|clears|eases
leave|leaving|left ~2 house|building|flat|home|office|apartment|work|room|caravan|boat ~4 better|gone|goes|fine|stops|clears|ok|eases
only|just|always|mainly ~2 at_home|at_work|in_the_office|in_the_house|indoors|in_this_house|at_my_desk_job|inside|in_the_flat|in_this_building|in_the_kitchen
comes_back|returns|back|starts|worse ~4 go_home|come_home|get_home|inside|indoors|back_in
go|went|stop|stopped|ease|eased|clear|cleared|vanish|lift|disappear|leave|fade ~5 outside|outdoors|we_leave|i_leave|when_we_go_out|when_i_go_out|we_are_out|im_out|fresh_air|we_go_out
goes|better|stops|gone|eases|clears|fine|vanishes|disappears|lifts|ok|improves|away|well|settles|right ~6 garden|yard|campus|balcony|street|fresh_air|open_air|weekend_away|away_from_home|when_im_out|every_time_im_out
hour|minutes|time|while|once|day|walk ~2 outside|outdoors|out ~5 right|fine|ok|well|better|gone|clear
park|shop|shops|supermarket|uni|university|school|campus|beach|town|gym|work|away|forest ~4 goes|gone|better|fine|clears|disappears|vanishes|stops|ok|went
goes|better|stops|gone|eases|clears|fine|vanishes|disappears|lifts|ok|improves|well ~4 to the|a shop|shops|supermarket|park|beach|town|uni|school|woods|forest
RELIEVED ~3 at|in|when|once|soon|after|outside|away|by|whenever|every_time|while|as|if|the_moment|until ~5 AWAY
outside|outdoors|fresh_air|garden|street|balcony ~3 ok|okay|alright|good|perfect|normal|nothing|no_pain|no_headache|free|well|lifts|lifted
AWAY ~5 (we|i|they|it|its|headache|headaches|everyone|everybody) RELIEVED
back|again|returns|return|starts|start|worse|comes|come ~4 home|inside|indoors|caravan|flat
home|inside|indoors ~3 again|back|returns|return|starts|start|worse|comes|come
weekend|weekends|holiday|holidays|week_away|days_away ~4 RELIEVED|no_headache*|without
windows|window|door|doors ~3 open|opened|air ~4 RELIEVED
RELIEVED ~2 on|to ~5 AWAY|bus|train|walk|way_to|drive|motorway|hills
not_one|none|nobody|noone|no_one|never|no_headache*|not_a_headache|no_pain ~5 weekend|weekends|holiday|holidays|outside|outdoors|away|sundays|saturdays|days_off
never|not|none|nothing|no_trouble|no_bother (when|once|while) (we|i|im|were) at|in|on|outside|out ~3 AWAY
in|at|on|into|to ~2 AWAY ~3 RELIEVED
soon|moment|minute|once|when ~5 AWAY ~3 RELIEVED
open|opening|opened ~2 window|windows|door|doors ~3 helps|help|helped|clears|eases|better|fixes|shifts
""",
    Sign.ALL_ILL: """
everyone|everybody|we_all|all_of_us|both_of_us|whole_family|whole_house*|whole_flat|whole_office ~4 have|has|got|gets|get|getting|having|with|had|wake|wakes|woke ~3 headache*|ill|sick|dizzy|nausea*
everyone|everybody|all_of_us|whole_family ~3 headache*|headachy
all|both ~1 (2|3|4|5|6|two|three|four|five|six) persons|people|occupants|flatmates|housemates ~2 have|has|get|got ~2 headache*|head_pain
all|both (of) (2|3|4|5|6|two|three|four|five|six) (of) us|we ~4 have|has|got|get|had|having|with|feel|felt|woke ~3 headache*|heads|head|ill|sick|dizzy|nausea*|migraine*
everyone|everybody|we_all|we_both|all_of_us|both_of_us|whole_family|whole_house* ~4 (a) thick|sore|bad|banging|thumping|fuzzy head|heads
all|whole|entire (the|my|our) family|house|flat|household|office ~4 have|has|got|get|with|had|feel|feels ~3 headache*|heads|head|head_pain|ill|sick|dizzy|nausea*|migraine*
everyone|everybody|we_all|we_both|all_of_us|both_of_us ~4 have|has|got|get|with|had ~2 head_pain|sore_head|sore_heads|bad_head|head|heads|migraine*
everyone|everybody|we_all|all_of_us|both_of_us|whole_family|whole_house*|every_one_of_us|lot_of_us|entire_family|entire_household|rest_of_the_family|each_of_us|all_five_of_us|all_four_of_us ~5 headache*|head_pain|head_pains|sore_head*|bad_head*|thick_head*|dizzy|groggy|sick|ill|queasy
headache*|heads|sick|dizzy ~3 everyone|everybody|all_of_us|both_of_us|whole_family|whole_house*|every_one_of_us|lot_of_us|we_all|we_both
mum|mom|dad|wife|husband|sister|brother|kids ~3 and|& ~2 i|me|myself|kids|baby ~4 (all|both) have|has|had|get|got|woke|wake ~4 headache*|heads|head
all|both ~1 have|has|had|get|got|getting|woke|wake ~3 bad_heads|thick_heads|sore_heads|headaches|banging_heads|fuzzy_heads|headache|splitting_heads
we_all|all_of_us|both_of_us|we_both|everyone|everybody ~3 feel|feels|felt ~4 headachy|headache*|sick|dizzy|ill|groggy|rough
""",
    Sign.OTHERS_ILL: """
HOUSEHOLD|one|someone|somebody ~4 confused|collapsed|fainted|unconscious|passed_out|breathless|short_of_breath|blacked_out|drowsy|wont_wake|cant_wake
PERSON|one|someone|somebody ~8 collapsed|fainted|unconscious|passed_out|breathless|short_of_breath|blacked_out|wont_wake|cant_wake|went_down|keeled_over|cant_breathe|hard_to_wake|on_the_floor|out_cold|talking_nonsense|confused
she|he is|was|seems|seemed|got|gets ~1 muddled|confused|drowsy|dopey|delirious|breathless
she|he|they ~2 collapsed|fainted|unconscious|passed_out|blacked_out|keeled_over|wont_wake|cant_wake !laughing|of_laughter|in_laughter|on|onto|into
PERSON ~4 confuse|very_strange|not_making_sense|does_not_find|doesnt_find|doesnt_know_where|doesnt_wake|vomiting|throwing_up|breathe_fast|breathing_fast
PERSON ~4 wouldnt_wake|didnt_wake|was_sick|being_sick|went_limp|went_blue|shaking
PERSON ~3 acting|acts|looks|looking|seems|behaving|talking ~2 drunk|odd|strange|weird|funny|confused|dopey|out_of_it|sleepy|drowsy|floppy|grey|blue|gibberish|nonsense
PERSON ~3 CANT ~1 stand|walk|wake|speak|get_up|be_woken
PERSON ~3 keeled|flopped|slumped|crumpled|dropped|sank|went ~1 over|down|out|cold|to_the_floor|limp
PERSON ~3 CANT ~1 stay|keep ~1 awake|upright|her_eyes_open|his_eyes_open|eyes_open
""",
    Sign.FIRE_AT_HOME: """
since|after|when|whenever|once ~5 boiler|heater|stove|gas_fire|fireplace|furnace|generator|heating|chimney|log_burner ~3 lit|on|started|installed|serviced|repaired|running|replaced
since|after|when|whenever|once ~4 lit|started|installed|running|use|using|turned_on|switched_on|put ~3 boiler|heater|stove|gas_fire|fireplace|furnace|generator|heating|log_burner
when|whenever|while|if ~4 boiler|heater|stove|gas_fire|fireplace|furnace|generator|heating|log_burner|gas_heater|bbq|barbecue (is|are) ~1 on|going|lit|running|burning
boiler|heater|stove|gas_fire|furnace|flue|chimney ~3 ancient|old|knackered|faulty|dodgy|broken|blocked|not_serviced|on_its_last_legs
since|after|when|whenever|once|every_time|as_soon_as ~5 heating|boiler|heater|stove|furnace|fireplace|log_burner|wood_burner|aga|rayburn|generator (is|was|comes|came|kicks|went|got|has|starts|started|goes) ~2 on|in|started|lit|back|fixed|serviced|running
new|second-hand|secondhand|old|dodgy boiler|heater|stove|furnace|log_burner|wood_burner|gas_fire|fireplace|cooker|gas_cooker|water_heater|geyser
since|after ~4 fitted|put_in|serviced|changed|swapped|fixed|repaired|connected|plumbed ~4 boiler|heater|stove|gas_fire|fire|furnace|generator|heating|log_burner|wood_burner|cooker
after|hour|hours|minutes|when|once|whenever ~3 lighting|light|lit|lights ~3 burner|stove|fire|heater|boiler|log_burner|coal !cigarette
""",
    Sign.CARBON_MONOXIDE: """
co_alarm|co_detector|monoxide|co_poisoning|co_meter
gas|boiler|heater|stove|fire|generator|barbecue|bbq|fireplace ~5 indoors|alarm|leak*|faulty|yellow_flame|fumes|flue|soot
charcoal|bbq|barbecue|brazier|paraffin|kerosene|primus|camping_stove|gas_lamp|gas_lantern|generator|fire_pit|firepit|chiminea|hibachi|coals|patio_heater ~5 inside|indoors|tent|caravan|garage|awning|cabin|shed|boat|campervan|gazebo|houseboat|yurt|bedroom|living_room|porch
tent|caravan|awning|cabin|shed|boat|campervan|garage|yurt|houseboat ~4 (with|from|using) ~3 charcoal|bbq|barbecue|brazier|paraffin|kerosene|primus|gas_lamp|gas_heater|coals
engine|car|motor ~2 running ~3 garage|shut|closed
exhaust|flue|boiler|fire|stove ~2 fumes|smoke ~3 room|house|flat|cabin|inside|kitchen|bedroom|indoors|car
flue|chimney|vent ~3 blocked|jackdaw|nest|bird|birds|cracked|broken|leak*|bricked_up
flame|flames|pilot|pilot_light ~3 yellow|orange|lazy
monoxide|co|carbon ~2 alarm|detector|monitor|sensor ~4 beep*|bleep*|went|going|goes|chirp*|shriek*|screech*|rang|sound*|red|triggered
alarm|detector|monitor ~2 (for) carbon_monoxide|monoxide
sooty|soot|scorch_marks|black_marks ~4 boiler|fire|stove|wall|cooker|heater|flue
paraffin|kerosene|calor|calor_gas|portable_gas|catalytic|propane|butane ~1 heater|stove|fire|lamp ~3 all_night|overnight|all_day|all_evening|left_on|bedroom|indoors
vent|vents|flue|chimney|air_brick|airbrick|air_vent ~2 covered|blocked|snowed|closed|taped|sealed|stuffed|bunged !nose
covered|blocked|sealed|taped|stuffed|bunged|closed ~3 vent|vents|flue|chimney|air_brick|airbrick|air_vents
""",
}
