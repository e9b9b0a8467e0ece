"""The phrases of signs in neck, arms, legs and bladder."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

LIMBS = {
    Sign.NECK_PAIN: """
neck ~3 HURTS|bad|awful|killing|worse|agony
neck ~3 downhill|paining|pains|torture|murder|grief
neck|cervical thing|trouble|niggle|complaint|problem|bother|business|ailment
PAIN|ache|stabbing|discomfort|pressure|tension|sore ~6 neck
neckache|neck-ache|nape ~2 HURTS
nek ~3 HURTS
neckpain|necks_sore|necks_killing|crick
neck ~2 pain
jarred|wrenched|ricked|cricked|pulled|tweaked|strained|jolted|twisted|whiplashed|hurt (my|the) neck
PAIN ~3 top|base|bottom|middle|side|back of (it|the) there|it|nape
nape|scruff ~3 HURTS|stiff|pain
jerked|wrecked|crunched|clicked|cracked|knackered ~1 neck
neck ~2 agony|killing|on_fire|screaming|murder
neck ~2 in_bits|in_pieces|wrecked|ruined|fecked|knackered|destroyed|banjaxed|kaput
PAIN|ache|aching|stabbing|discomfort|sore ~8 neck
neck ~6 hurts|aches|aching|throbs|throbbing|agony|paining !arm|leg|knee|hip|back|head
""",
    Sign.BACK_PAIN: """
back|spine|spinal ~2 HURTS !of
PAIN ~3 spine|back !of
backache
PAIN|pain ~6 middle|centre|center|top|bone|bones|base (of|in) (my|the) spine|back
""",
    Sign.STIFF_NECK: """
stiff|rigid|locked ~1 neck
CANT ~5 bend|flex (my|the) neck
neck ~2 stiffer|stiffest|stiffened !today|than_yesterday|than_usual
stiff|rigid as ~4 neck
neck ~1 no|not bend|bending|move|flex|turn
neck ~2 hard|solid|frozen|jammed|cemented|seized_up|rock_hard|set_solid !work|to|times|with|day|shoulder|time|pillow|mattress
neck ~3 stiff|rigid|locked|stiffness|wont_bend|seized
stiffness ~3 neck
neck ~1 CANT|wont|doesnt ~1 bend|move
CANT ~1 bend|move (my|the) neck
nek ~3 stiff
stiffneck|stiff_nek|stif_nek|neck_stif
neck (is|so|was|feels|that|very) ~2 CANT ~2 bend|bending|flex
neck ~5 CANT (even) bend|flex|move it
neck|nuchal rigidity|rigidness|stiffening|stiffens|stiffened|locked_up
neck (is|feels|was|felt|so) like|as ~2 board|plank|wood|rock|stone|concrete|steel|iron|brick|cement
neck ~3 cemented|concreted|welded|solid|frozen|glued|fused|jammed|set_in_concrete|rock_hard|wooden|hard_like|unbendable
neck (is|feels|so|very|was) hard
""",
    Sign.CHIN_TO_CHEST: """
CANT|TROUBLE|agony|hurts|painful|not ~5 chin ~4 chest
neck|head ~2 wont|cant|doesnt|not ~1 go|come|bend|tip|move|tilt (forward) down|forward|forwards
chin ~1 not|no go|come|reach|move|down
CANT ~2 put|bring|bend|tip|tilt|get ~1 down|forward|forwards ~1 head|neck|chin
CANT ~4 chest ~3 chin
CANT|wont ~1 lower|drop|lay|lean ~1 head|chin ~2 far_enough|enough|forward|forwards|down
hurts|hurt|painful|agony ~6 chin down
chin ~4 wont|cant|doesnt|not|cannot|nowhere ~5 chest
CANT|impossible ~2 bend ~2 neck|head forward|forwards|down
CANT|impossible look|looking down
CANT ~2 touch|get|put|bring|lower (my) chin
neck ~3 wont|cant|doesnt ~2 forward|forwards|flex
CANT|not_able|unable ~2 look|looking down ~2 feet|chest|toes|lap|floor|knees
neck ~4 CANT|wont ~1 bend (it|my_neck|neck) forward|forwards|down
chin ~3 chest ~2 impossible|agony|cant|hurts|painful|wont_go|not_possible|no_way|no_go
CANT reach|touch|get_to (my|the) chest
chin ~2 wont|cant|doesnt|cannot|couldnt|refuses|nowhere ~2 go|come|reach|tuck|move|drop|near down|to|in|lower|it|chest
CANT ~2 put|bring|tip|tilt|drop|hang|lower|tuck|bow ~1 head|chin down|forward|forwards|in|to_my !for|with|tonight|until|these
CANT ~2 nod|nodding !off
""",
    Sign.CANT_TURN: """
CANT ~2 turn|rotate|move|twist ~2 neck|head !without_pain
neck|head ~2 wont|cant|barely|hardly|doesnt ~1 turn|rotate|move|turning
CANT|barely ~1 turn|rotate ~1 (my|it|head|neck) left|right|either|side|halfway|sideways|45
CANT look over (my) shoulder
neck ~6 CANT ~1 turn|rotate|twist it|left|right|either|round|around|sideways
""",
    Sign.ONE_SIDE_WEAK: """
CANT lift|move|raise|use|feel|control|close (my) (left|right|one|whole) arm|leg|limb|foot|side !above|over|higher|past|behind|overhead|properly|far|without|much|because|bag
CANT lift|move|raise|use|feel ~1 left|right|one (whole) LIMB|hand|foot|side !above|over|higher|past|behind|overhead|without|far|properly
SIDE ~2 arm|leg|foot|limb ~4 WEAK|weaker|gave_way|dropped !to|by|a|the|my
left|right side (is|feels|went|goes|has|got|was|became) (gone|very|so|really|suddenly|just|all|now) WEAK
no feel|move ~1 left|right LIMB|hand|foot
SIDE ~1 arm|leg|foot|limb ~2 went|gone !numb|to|up|down|tingly|on|through|over|cold|red|back|out|into|in|a|with|well|hot|blue
WEAK ~4 SIDE ~1 LIMB|foot
weak*|paralys* ~3 on|down|of|in ~2 SIDE side
one-sided|unilateral|left_sided|right_sided|left-sided|right-sided weak*
arm|leg|foot ~1 (has|is|just) gone|went|suddenly|became|feels|is|goes|was ~2 weak|limp|dead|floppy|useless|heavy|paralysed|paralyzed
WEAK ~1 leg|arm|foot !muscles|workout
foot_drop|dropped_foot|dragging ~2 leg|foot
hemiplegi*|hemipares*
no|zero|little strength|power|force|movement|control ~3 SIDE ~1 LIMB|hand|foot
lost|losing|loss ~2 strength|power|force|movement|control|use ~3 SIDE ~1 LIMB|hand|foot
SIDE ~1 arm|leg|limb|hand|foot ~3 no|lost|zero strength|power|force|control|movement !pain
SIDE ~1 arm|leg|limb|hand|foot ~2 no_strength|no_power|no_force|gave_up|gave_out|stopped_working|wont_move|wont_work|doesnt_move|limp|lifeless|paralysed|paralyzed|drags|dragging|trailing|dangling|hangs|hanging
SIDE ~1 arm|leg|limb|hand|foot ~1 wont|doesnt|isnt ~1 do|obey|work|working|move|moving|lift|respond|listen !above|over|higher|past|behind|overhead|properly|far|fully|all|more|much|well
arm|leg wont|doesnt|isnt ~1 work|working|move|moving|obey|lift|respond|responding|listen !above|over|higher|past|behind|overhead|properly|far|fully|all|more|much|well
CANT ~1 move|lift|raise|use ~1 SIDE ~1 of (my) body|face
SIDE|my arm|leg|foot|hand ~~6 CANT ~1 move|lift|feel|use|raise|control it !above|over|higher|past|behind|much|overhead|properly|far|fully|fast|without|because|for|to|like|as
SIDE|my arm|leg|foot|hand ~~3 no|zero|lost (all|any|the|complete) strength|power|movement|control (in|at) (all|it) !training|drill|tools|cut|nap|walk|outage|bank|supply|steering|session|class|day|group|tool|plug|freak|exercise|exercises
SIDE|my arm|leg|foot|hand ~~2 it|its|it_is|it_has|it_just (just|totally|completely|suddenly|gone) limp|floppy|paralysed|paralyzed|stopped_working|useless|lifeless|wont_move|doesnt_move|wont_work|wont_respond
other|one (one|hand|arm|leg|foot) (has|just|is) stopped_working|wont_work|is_not_working|isnt_working|wont_move|gone_limp|gone_dead|has_gone_dead|paralysed|paralyzed|limp
one|left|right|single hand|arm ~2 because|as|since|cos ~2 other ~3 WEAK|NUMB
left|right side (to|is) go|going|turn|turned|turning WEAK
arm|leg|hand|foot ~2 flops|flopped|flopping|dangles|dangled|collapses|drops_down|falls_down|hangs_down !sofa|bed
SIDE ~1 leg|arm|hand|foot ~1 wont|doesnt|cant|couldnt ~1 carry|hold|support|bear ~1 me|weight|my|up|anything|it !over|above
arm|leg|hand|foot ~2 no|lost feeling|strength|power and|or (no) power|strength|feeling|movement|control
SIDE ~1 arm|leg|limb|hand|foot ~2 given_up|packed_up|packed_in|quit_on_me|conked_out|switched_off
arm|leg|hand|foot on|of (the|my) left|right (side) ~2 WEAK|dragging|drags|dragged
arm|leg|arms|legs|hands|hand|foot|feet ~~6 CANT ~1 raise|lift|move|feel|use (the|my) left|right|other (one) !over|above
SIDE ~1 arm|leg|limb|hand|foot ~3 hung|dangled|drooped|dropped|sagged|trailed|flopped|dragged|refused|refuses !out|on|in|the|a|my|to
arm|leg|hand|foot|side ~4 not_mine|not_my_own|isnt_mine|someone_elses|somebody_elses|foreign|not_belong|doesnt_belong|didnt_belong|alien|made_of_wood|made_of_lead|made_of_rubber
arm|leg|hand|foot|side on|of|at (the) same side ~2 WEAK|NUMB|heavy
SIDE foot ~2 slaps|slapping|flaps|flapping|scuffs|scuffing|catches|catching|drags|dragging|drops|dropping
SIDE|my arm|leg|foot|hand ~2 no_working|no_work|not_work|no_move|no_moving|dont_work|dont_move|not_obey|no_obey|not_obeying|no_lift|refuses
arm|leg|hand|foot|side ~3 belongs|belonged|belonging ~2 someone|somebody|another|else
SIDE ~1 arm|leg|hand|foot|fingers ~1 NOTDO ~1 do|obey|work|move|lift|respond|listen|cooperate|grip|function !above|over|higher|past|behind|overhead|properly|far|fully|all|more|much|well|fast
my|the arm|leg|hand|foot ~1 NOTDO ~1 do it|what|as|anything
my|the arm|leg|hand|foot ~1 NOTDO ~1 obey|respond|listen|cooperate !to_the|to_treatment|to_ibuprofen
SIDE ~1 arm|leg|limb|hand|foot ~3 like|as ~1 lead|log|wood|stone|rubber|sandbag|dead_weight|lead_weight|concrete|jelly
SIDE arm|leg|foot|hand|side ~1 quit|died|shut_down|cut_out|switched_off|gave_up|packed_up|packed_in|conked_out !chair|during|after|on_the_last|at_squat
arm|arms|leg|legs|hands ~~6 left|right|other (one) drifts|drifted|drops|dropped|sinks|sank|lags|falls|fell|droops|wont|doesnt|hangs|trails !lower|because|to|further|into|a|hurt|as|higher
foot ~1 drops|dropping|flops|hangs|slaps|drags !off|in|by|out
""",
    Sign.WENT_LIMP: """
SIDE ~2 arm|leg|foot|limb|hand ~3 limp|floppy|paralysed|paralyzed|lifeless|weak|stopped_working|wont_move|doesnt_move|wont_work
my arm|leg|foot|hand ~2 limp|floppy|paralysed|paralyzed|lifeless
""",
    Sign.ONE_SIDE_NUMB: """
SIDE ~2 arm|leg|foot|limb|hand|cheek ~4 NUMB
left|right side (is|feels|went|goes|has|got|was|became) (gone|very|so|really|suddenly|just|all|now) NUMB
NUMB ~5 SIDE ~1 LIMB|hand|foot
arm|leg ~2 went|gone|suddenly|is|feels|goes|was ~2 numb|dead
hand|arm|leg feels|is|has_gone ~2 dead|floppy|useless
TINGLE|NUMB ~3 down|on|in ~2 SIDE side
arm|leg ~1 numb
numb_arm|numb_leg
FEELS_NOT ~3 SIDE ~1 side|arm|hand|leg|foot|half
arm|leg|hand ~2 gone_to_sleep|asleep|went_to_sleep|fallen_asleep|fell_asleep ~3 wont|doesnt|hasnt|didnt ~1 wake|come_back|woken|woke
""",
    Sign.HALF_BODY: """
left|right|one|whole|entire side ~2 body ~4 WEAK|NUMB|tingl*|dead|funny
WEAK|NUMB|TINGLE ~5 side ~2 body
WEAK|NUMB|TINGLE ~3 whole|entire|complete left|right side
whole|entire|complete (left|right) side ~3 WEAK|NUMB|tingl*
arm_and_leg ~5 WEAK|NUMB|tingl*
WEAK|NUMB|TINGLE ~4 arm_and_leg
face ~2 arm|hand ~3 NUMB|WEAK
NUMB|WEAK ~2 face ~2 arm|hand
half ~2 body ~3 WEAK|NUMB|tingl*|dead
NUMB|WEAK|TINGLE ~~4 whole|entire|complete left|right side
half ~2 body ~3 asleep|funny|gone|wont|weird|strange|heavy|paralys*
half ~2 body ~2 isnt|not|doesnt|wont
SIDE side of_me ~3 WEAK|NUMB|TINGLE
FEELS_NOT ~2 SIDE|whole half|side of|on ~1 me|body|face
half|side ~2 body ~6 sand|lead|concrete|wood|sandbags|heavy|not_mine|water|stone|asleep
""",
    Sign.CLUMSY_HANDS: """
clumsy|clumsier|clumsiness !keyboard|mistake
keep|keeps|kept|always|constantly|started|been|im|and drop|dropping !out|off|by|hints|temperature|temps
dropping ~1 things|stuff|cups|cup|phone|mug|mugs|keys|objects|everything|plates|glasses
drop ~1 things|stuff|everything|cups
CANT|TROUBLE|fumbl* ~5 button*|key|keys|shirt|zip|zips|pen|laces|shoelaces|chopsticks|coins !board|boards|card|word
fumbling
handwriting|writing ~3 worse|changed|bad|messy|illegible|scrawl|difficult|hard|clumsy|awful|terrible|gone
hands ~3 clumsy|dont_work|wont_do|not_working|uncoordinated|useless
CANT|TROUBLE|fumbl*|struggl*|ages|forever ~5 bra|hook|hooks|clasp|clasps|earring*|necklace|watch_strap|lid|lids|shirt|needle|change|phone_screen|typing|jar
CANT|TROUBLE|hard ~4 sign|write ~1 name|signature|properly|legibly|anything
fumble|fumbles|fumbled|fumbly|butterfingers|silly_fingers|fingers_wont|cack-handed|all_thumbs
handwriting|writing|signature ~3 scruffy|wobbly|spidery|scrawly|unreadable|scribble|childish|shaky|like_a_child
things|everything|objects|stuff|cups|keys ~2 fall|falls|slip|slips|drop|drops ~1 (from|out_of|through) (my) hands|hand|fingers|grasp|grip
CANT|TROUBLE|fumbl*|struggl* ~5 screw|screws|coin|coins|pin|pins|thread|needle|small_things|tiny
""",
    Sign.BOTH_SIDES_NUMB: """
both ~1 hands|arms|feet|legs|sides|palms ~4 NUMB|TINGLE
NUMB|TINGLE|tingling ~4 both ~1 hands|arms|feet|legs|sides|palms
NUMB|TINGLE ~3 hands_and_feet|hands_and_arms|arms_and_legs|hands_and_legs|feet_and_hands|all_four|hands|feet|arms|legs|toes !free
my hands|arms|feet|legs|toes ~4 NUMB|TINGLE
hands|feet|arms|legs|toes ~3 NUMB|tingl*|pins_and_needles
hands_and_feet|all_four_limbs ~3 NUMB|tingl*
both ~1 hands|arms|feet|legs ~3 buzzy|fizzy|prickly|sleepy|asleep|weird|funny|strange|pins
arms|hands|legs|feet|toes ~3 TINGLE
hands|fingers|legs|feet ~2 went|gone|go|goes ~1 dead|numb|tingly|buzzy|fizzy
""",
    Sign.SHOCK_DOWN_SPINE: """
electric*|shock|shocks|zap|zaps|zapping|jolt|jolts|lightning|current ~6 spine|back|legs|arms|limbs|body !pain
electric|shock|zap|zaps ~5 bend|bending|look|looking|tilt|nod ~4 neck|head|down|forward
lhermitte*
bend|bending ~4 neck|head ~5 shock|shocks|zap|zaps|electric*
buzz|buzzing|tingle|tingling|zing|fizz|fizzing|electricity|shiver|zip ~2 runs|run|running|shoots|shooting|goes|down|travels|races ~2 (my|the) back|spine|legs|arms|limbs|both
""",
    Sign.ARM_WEAKER: """
CANT lift|raise|move|use (my) (both) arms|hands !above|over|higher|past|behind|overhead|properly|far|without|much|because
hand|hands|fingers|thumb doesnt|wont|cant|dont ~1 grip|hold|close|squeeze|work|move !fast|faster|quickly|enough
no strength|power|force|grip ~3 arm|arms|hand|hands|grip|wrist|fingers|thumb
arm|arms|hand|hands|grip|wrist|shoulder|fingers|thumb|bicep|triceps|tricep ~3 weak*|losing_strength|lost_strength|loss_of_strength|loss_of_power|no_strength|power_loss|lost_power|losing_power|lost_its_strength|giving_out|gives_out
weak*|loss_of_strength|losing_strength|lost_strength|loss_of_power|less_strength|lost_power ~4 arm|hand|grip|wrist|fingers|shoulder|arms|hands|thumb
CANT ~2 grip|squeeze|open ~3 jar|jars|bottle|cup|things|anything|hand|properly|tight*
CANT hold ~2 cup|mug|glass|pen|kettle|fork|bag|phone
CANT ~1 make_a_fist|lift_my_wrist|straighten_my_fingers
losing ~2 grip|strength ~2 (in) hand|arm|fingers
grip ~2 weak*|gone|going|poor
grip ~2 rubbish|bad|worse|terrible|feeble|pathetic|useless|awful|dropping|failing
arm|arms|hand|hands|grip|wrist|shoulder|fingers|thumb ~2 losing|lost|loses|lacks|less|has_no (its|all|any|my) strength|power|force|grip
harder|difficult|struggle|struggling ~2 to lift|hold|grip|raise|carry|squeeze ~5 (left|right|my|one) arm|hand
CANT ~1 lift|hold|carry|pour ~1 kettle|kettel|cup|mug|pan|plate|fork|toothbrush|phone|bottle|spoon|glass|pen
arm|arms|hand|hands|grip|wrist|fingers|thumb ~3 feeble|powerless|floppy|strengthless|useless|without_force|without_strength|without_power
SIDE|my hand ~1 keeps|keep|kept|always ~1 dropping|letting_go|losing|drop
arm|arms|hand|hands|grip|wrist|fingers|thumb ~1 (has|have|got|is) no_power|no_force|no_grip|no_strength|without_power
""",
    Sign.ARM_TINGLING: """
TINGLE|NUMB|shooting|burning|electric ~6 arm|hand|fingers|finger|thumb|forearm|elbow|pinky
arm|hand|finger|fingers|thumb|forearm|pinky ~3 TINGLE|NUMB
fingertips ~2 NUMB|TINGLE
CANT feel ~1 fingers|hand|hands|arms|toes|feet !much
TINGLE|NUMB ~3 fingertips
CANT feel ~1 thumb|finger|arm|pinky|forearm
""",
    Sign.ARM_PAIN: """
PAIN|shooting|burning|radiat* ~5 arm|elbow|forearm|shoulder_blade_and_arm|arms
arm ~2 HURTS|heavy
jaw_and_arm|arm_and_jaw|jaw_and_left_arm|left_arm_and_jaw|jaw|neck and|or|& (left) arm
""",
    Sign.BLADDER: """
CANT|TROUBLE|new ~2 pee|peeing|wee|weeing|urinat*|pass_water|pass_urine|passing_water|passing_urine|piss|pissing|start_peeing
CANT go|going to the toilet|loo|bathroom !at|in|during|because|until|while|without|alone|now|right|on|when|here|there|till|with|before
CANT|TROUBLE ~1 control|controlling|hold|holding|empty|emptying|feel ~2 bladder|bowel|bowels|pee|wee|urine|poo
CANT|didnt ~1 tell|feel|notice ~4 pee*|wee*|urinat*|bladder|toilet
wet|wetting|soiled|soiling|pissed|peed|weed|pooed|pooped|shat|messed ~1 myself|my_self|the_bed|my_bed|our_bed|pants|trousers|knickers !with|from|of
incontinen*|urinary_retention|retention_of_urine
lost|losing|loss|lose|poor|less ~3 (control|feeling) (of|over|in) (my|the) bladder|bowel|bowels|pee
no control|feeling ~3 bladder|bowel|bowels|pee|urine
bladder|bowel|bowels ~2 problem*|trouble|control|weak*|stopped|wont|not_working|issues|leak*|accident*|incontinen*
havent_peed|no_urge_to_pee|no_urge_to_wee|not_peed|havent_been_able_to_pee|no_pee_since|hasnt_peed
strain|straining|push|pushing ~1 to pee|wee|urinate
CANT|dont|didnt ~1 feel|know|notice|sense ~4 need_to_pee|need_to_wee|need_to_go|need_the_toilet|bladder|im_peeing|im_weeing
pee|wee|urine|poo|poop ~2 (just) leaking|leaks|leaked|dribbl*|comes_out|coming_out|came_out|runs_out|running_out|trickle|trickles !dog|cat
leaking|leaked|dribbling ~1 pee|wee|urine|poo
lost|losing|lose control ~3 pee|wee|poo
accident|accidents ~3 pants|trousers|bed|bowel|bladder
bowel|bowels ~2 opened|moved|emptied|went|opening|emptying ~2 without|by_itself|on_its_own|on_their_own|by_themselves
pee*|wee*|poo*|bowel*|urin*|bladder|leak* ~4 without_me|without_my|without_knowing|without_noticing|without_realising|without_realizing|without_feeling
leak|leaks|leaking|leaked|lost|losing ~1 wee|pee|urine|poo|water ~4 notice|noticing|know|knowing|feel|realise
toilet|loo|pee|wee|bathroom|urinal ~6 nothing ~2 come|comes|coming|came|happens|out|there
(only) dribble|dribbles|trickle|trickles ~3 comes|came|pee|wee|out
CANT ~2 go|start|get_going|empty ~4 pee|wee|bladder|toilet_at_all
""",
    Sign.SADDLE_NUMB: """
CANT|dont ~1 feel ~2 bottom|bum|groin|genitals|crotch|private_parts|privates|when_i_wipe|backside|myself_wipe|wiping|butt
NUMB|TINGLE|tingling ~5 between ~1 legs|thighs
NUMB|TINGLE ~4 groin|genital*|saddle|private*|buttocks|bottom|crotch|down_there|bum|perineum|vagina|testicles|penis|backside|butt
groin|crotch|genital*|private*|between_my_legs|between_the_legs|down_there|bum|my_bottom|backside|inner_thighs ~7 numb*|no_feeling|tingl*
saddle numb*|anaesth*|anesth*
NUMB|TINGLE ~4 down_below|undercarriage|where_i_sit|private_area|private_bits|bits|balls|labia|anus|back_passage|inner_thighs|saddle_area|between_legs
CANT|dont ~1 feel (it|anything|much|myself) (when|as) (i|im) wipe|wiping
CANT ~1 feel ~3 toilet_paper|down_there|down_below|saddle_area|saddle|private_parts
no feeling ~3 wipe|wiping|down_there|down_below|saddle|private*
wipe|wiping ~6 numb|cotton_wool|nothing|dont_feel|cant_feel|dead|no_feeling|feels_odd|feels_strange|feel_a_thing|rubber
sit|sitting|saddle|seat|chair ~4 FEELS_NOT ~4 bottom|bum|it|anything|seat|chair
""",
    Sign.LEGS_GIVE_WAY: """
leg|legs|knees|knee ~4 give|gives|giving|gave|given|going|went|gone way|out|from_under|under
legs|knees ~3 buckl*|collaps*|wont_hold|wont_work|not_working|fail|fails|failed|failing|wont_carry|dont_work|dont_hold|wont_support|stopped_working|cant_hold
CANT ~1 feel|fele|move|use (my|both) (of) (my) legs|leggs
no feeling|sensation|power|strength|control ~2 (both) (my) legs
lost|losing|loss ~2 feeling|sensation|power|strength|control ~2 (both) (my) legs
legs|knees ~2 folded|fold|folding under|beneath|away
legs|knees ~2 crumpled|crumple|crumpling|dissolved
legs|knees|leg ~2 fold|folds|folded|bend|buckle|give|go|gave|went|crumple (alone|just|suddenly) alone|by_themselves|on_their_own|when_i_walk|beneath|underneath|under
legs|knees they ~1 fold|folds|buckle|give|go|collapse|fail
legs ~1 wont|dont|cant|doesnt ~1 carry|hold|support|obey|listen|work|move|respond !far|fast
""",
    Sign.LEGS_WEAK: """
legs ~3 weak|weakness|weaker|heavy_and_weak
weak*|weakness ~2 (both) legs
both_legs ~3 weak*|numb|heavy
""",
}
