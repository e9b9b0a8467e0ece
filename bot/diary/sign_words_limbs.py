"""The phrases of signs in neck, arms, legs and bladder, and of injuries."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.signs import Sign

LIMBS = {
    Sign.NECK_PAIN: """
neck ~3 HURTS|bad|awful|killing|worse|agony
PAIN|ache|stabbing|discomfort|pressure|tension|sore ~6 neck
neckache|neck-ache|nape ~2 HURTS
nek ~3 HURTS
neckpain|necks_sore|necks_killing|crick
neck ~2 pain
""",
    Sign.BACK_PAIN: """
back|spine|spinal ~2 HURTS !of
PAIN ~3 spine|back !of
backache
PAIN|pain ~6 middle|centre|center|top|bone|bones|base (of|in) (my|the) spine|back
""",
    Sign.STIFF_NECK: """
stiff|rigid|locked ~1 neck
neck ~3 stiff|rigid|locked|stiffness|wont_bend|seized
stiffness ~3 neck
neck ~1 CANT|wont|doesnt ~1 bend|move
CANT ~1 bend|move (my|the) neck
nek ~3 stiff
stiffneck|stiff_nek|stif_nek|neck_stif
neck (is|so|was|feels|that|very) ~2 CANT ~2 bend|bending|flex
neck ~5 CANT (even) bend|flex|move it
neck|nuchal rigidity|rigidness|stiffening|stiffens|stiffened|locked_up
""",
    Sign.CHIN_TO_CHEST: """
CANT|TROUBLE|agony|hurts|painful|not ~5 chin ~4 chest
CANT ~4 chest ~3 chin
hurts|hurt|painful|agony ~6 chin down
chin ~4 wont|cant|doesnt|not|cannot|nowhere ~5 chest
CANT|impossible ~2 bend ~2 neck|head forward|forwards|down
CANT|impossible look|looking down
CANT ~2 touch|get|put|bring|lower (my) chin
neck ~3 wont|cant|doesnt ~2 forward|forwards|flex
CANT|not_able|unable ~2 look|looking down ~2 feet|chest|toes|lap|floor|knees
neck ~4 CANT|wont ~1 bend (it|my_neck|neck) forward|forwards|down
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
SIDE ~2 arm|leg|foot|limb ~4 WEAK|weaker|gave_way|dropped
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
SIDE|my arm|leg|foot|hand ~~3 no|zero|lost (all|any|the|complete) strength|power|movement|control (in|at) (all|it)
SIDE|my arm|leg|foot|hand ~~2 it|its|it_is|it_has|it_just (just|totally|completely|suddenly|gone) limp|floppy|paralysed|paralyzed|stopped_working|useless|lifeless|wont_move|doesnt_move|wont_work|wont_respond
other|one (one|hand|arm|leg|foot) (has|just|is) stopped_working|wont_work|is_not_working|isnt_working|wont_move|gone_limp|gone_dead|has_gone_dead|paralysed|paralyzed|limp
one|left|right|single hand|arm ~2 because|as|since|cos ~2 other ~3 WEAK|NUMB
left|right side (to|is) go|going|turn|turned|turning WEAK
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
""",
    Sign.BOTH_SIDES_NUMB: """
both ~1 hands|arms|feet|legs|sides|palms ~4 NUMB|TINGLE
NUMB|TINGLE|tingling ~4 both ~1 hands|arms|feet|legs|sides|palms
NUMB|TINGLE ~3 hands_and_feet|hands_and_arms|arms_and_legs|hands_and_legs|feet_and_hands|all_four|hands|feet|arms|legs|toes !free
my hands|arms|feet|legs|toes ~4 NUMB|TINGLE
hands|feet|arms|legs|toes ~3 NUMB|tingl*|pins_and_needles
hands_and_feet|all_four_limbs ~3 NUMB|tingl*
""",
    Sign.SHOCK_DOWN_SPINE: """
electric*|shock|shocks|zap|zaps|zapping|jolt|jolts|lightning|current ~6 spine|back|legs|arms|limbs|body !pain
electric|shock|zap|zaps ~5 bend|bending|look|looking|tilt|nod ~4 neck|head|down|forward
lhermitte*
bend|bending ~4 neck|head ~5 shock|shocks|zap|zaps|electric*
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
    Sign.BOTH_SHOULDERS: """
both|two ~1 shoulder|shoulders ~4 HURTS|stiff|stiffness
PAIN|stiff|stiffness|aching ~4 both|my ~1 shoulders
shoulders ~2 stiff|HURTS
stiffness|pain ~3 shoulders
polymyalgia
""",
    Sign.BLADDER: """
CANT|TROUBLE|new ~2 pee|peeing|wee|weeing|urinat*|pass_water|pass_urine|passing_water|passing_urine|piss|pissing|start_peeing
CANT go|going to the toilet|loo|bathroom !at|in|during|because|until|while|without|alone|now|right|on|when|here|there|till|with|before
CANT|TROUBLE ~1 control|controlling|hold|holding|empty|emptying|feel ~2 bladder|bowel|bowels|pee|wee|urine|poo
CANT|didnt ~1 tell|feel|notice ~4 pee*|wee*|urinat*|bladder|toilet
wet|wetting|soiled|soiling|pissed|peed|weed|pooed|pooped|shat|messed ~1 myself|my_self|bed|pants|trousers|knickers !with|from
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
""",
    Sign.SADDLE_NUMB: """
CANT|dont ~1 feel ~2 bottom|bum|groin|genitals|crotch|private_parts|privates|when_i_wipe|backside|myself_wipe|wiping|butt
NUMB|TINGLE|tingling ~5 between ~1 legs|thighs
NUMB|TINGLE ~4 groin|genital*|saddle|private*|buttocks|bottom|crotch|down_there|bum|perineum|vagina|testicles|penis|backside|butt
groin|crotch|genital*|private*|between_my_legs|between_the_legs|down_there|bum|bottom|backside|inner_thighs ~7 numb*|no_feeling|tingl*
saddle numb*|anaesth*|anesth*
NUMB|TINGLE ~4 down_below|undercarriage|where_i_sit|private_area|private_bits|bits|balls|labia|anus|back_passage|inner_thighs|saddle_area|between_legs
CANT|dont ~1 feel (it|anything|much|myself) (when|as) (i|im) wipe|wiping
CANT ~1 feel ~3 toilet_paper|down_there|down_below|saddle_area|saddle|private_parts
no feeling ~3 wipe|wiping|down_there|down_below|saddle|private*
""",
    Sign.LEGS_GIVE_WAY: """
leg|legs|knees|knee ~4 give|gives|giving|gave|given|going|went|gone way|out|from_under|under
legs|knees ~3 buckl*|collaps*|wont_hold|wont_work|not_working|fail|fails|failed|failing|wont_carry|dont_work|dont_hold|wont_support|stopped_working|cant_hold
CANT ~1 feel|fele|move|use (my|both) (of) (my) legs|leggs
no feeling|sensation|power|strength|control ~2 (both) (my) legs
lost|losing|loss ~2 feeling|sensation|power|strength|control ~2 (both) (my) legs
legs|knees ~2 folded|fold|folding|crumpled|crumple|crumpling|sank|dissolved|vanished|disappeared !laundry|neatly|up|over|cross
""",
    Sign.LEGS_WEAK: """
legs ~3 weak|weakness|weaker|like_jelly|heavy_and_weak|like_rubber|like_lead|like_cotton_wool
weak*|weakness ~2 (both) legs
both_legs ~3 weak*|numb|heavy
""",
    Sign.HEAD_INJURY: """
hit|hitting|banged|banging|bumped|bashed|knocked|struck|smashed|smacked|cracked|whacked|split|clonked|clunked|bonked|thumped|clipped|slammed ~4 head|skull|forehead|temple !pain|hurts
blow|knock|bang|bump|hit|whack|kick|punch|elbow|ball to|on|in ~2 head|face|temple|skull
kick*|punch*|elbow*|hit ~2 in|on ~2 head|face|temple
head_injury|head_trauma|head_knock|concuss*|skull_fracture|brain_injury !protocol|training|course|awareness
FELL ~6 (on|onto|hit|hitting) head
fell|landed|fallen ~4 on|onto|hitting ~2 head|face
head|skull|forehead ~1 hit|struck|smashed|met|cracked|bounced ~3 wall|floor|ground|door|table|kerb|curb|windscreen|dashboard|ice|concrete|steering_wheel|cupboard|beam|window|pavement
head ~2 (was|got) hit|banged|struck
he|she|they|someone|somebody|kid|son|daughter|boy|girl|guy|man ~2 hit|kicked|punched|elbowed|headbutted|smacked|kneed me ~3 head|face|temple
headbutt*|head_butted
head bump|knock|blow|clash|impact !out|on_the_door
clash of heads
""",
    Sign.NECK_INJURY: """
neck_injury|neck_trauma|neck_fracture|broke_my_neck|broken_neck
hurt|injured|wrenched|jarred|jerked|damaged ~1 neck ~4 fall|fell|crash|accident|dive|game|match|tackle|rugby|football|trip*|slip*|horse|ski*
FELL ~5 hurt|injured|landed|wrenched|jarred ~3 neck
injured|landed_on (my) neck
tackled !the|this|that|my|some|a|an|it|all|another|two|three|emails|paperwork|work|everything|that
scrum|spear_tackle ~3 neck|collapsed
whiplash
blow|hit|knock|kick ~2 neck
after|since|from|following ~2 injury|accident|trauma
""",
    Sign.CRASH: """
car|bike|bicycle|motorbike|motorcycle|road|traffic|cycling|scooter|vehicle|train|bus|lorry|truck|taxi|atv|quad|skiing|ski|snowboard*|moped|e-scooter|escooter ~1 crash*|accident*|collision|wreck|smash|pile_up !of
hit|knocked|run|ran|struck|rear_ended|shunted ~2 (by|into) a car|bus|truck|lorry|van|bike|vehicle|taxi
car|van|truck|bus|lorry|taxi|someone|driver ~1 hit|rear_ended|rear-ended|shunted|ran_into|crashed_into|went_into (me|us|my|the|back)
rear_ended|rear-end|rta|rtc|mva|fender_bender
crashed|wrecked|totalled|rolled|flipped ~1 car|bike|motorbike|van|truck|bicycle|scooter|quad
in|after|since|from|had|the (a|the|my|this|that) crash !course|diet|landing|pad|report|test|log
i|we|just crashed !on|out|into|at|early
crashed|crash ~4 mph|kmh|motorway|tree|wall|car|bike|bicycle|motorbike|road|pole|lorry|van|ditch|barrier|lamppost
car|bike|van|truck|taxi ~1 (was|got) hit|struck|shunted|smashed
car|bike|van|truck|taxi ~1 went|came|left|slid|spun|skidded|ran (off) (the) off|road
someone|somebody|he|she|they|idiot|PEOPLE ~1 drove|driven|ploughed|smashed|slammed|crashed|ran|went|reversed ~1 into ~5 car|me|us|van|wall|tree|bike
drove|driven|ploughed|smashed|slammed|skidded ~1 into ~4 car|me|us|van|wall|tree|pole|barrier|lamppost|ditch
in_an_accident|head_on_crash|head_on_collision
came_off|come_off|thrown_off|flew_off|thrown_from|off (my|the|a|his|her) bike|bicycle|motorbike|motorcycle|scooter|moped|quad|horse|pony|skateboard|snowboard
car|bike|van|truck|taxi|bus|jeep|auto|suv ~1 rolled|flipped|overturned|skidded|spun|somersaulted|aquaplaned|collided|tumbled
car|bike|van|truck|road|motorway|motorbike ~1 shunt|prang|bump|knock|smash_up|ploughed
had_a|in_a|after_a|from_a|since_the|since_a prang|shunt|pile_up|smash_up !fitted|put|placed|operation|inserted
""",
    Sign.HIGH_SPEED: """
high|full|top|great speed
highspeed|motorway|freeway|highway|autobahn|interstate
# mph|kmh|kph|km/h|km_h|kmph|miles
rolled|rollover|roll_over|flipped|overturned|ejected|thrown_out|written_off|write_off|totalled|airbag*|head-on|pile_up|somersault*
motorbike|motorcycle|motocross|motorsport*|racing
""",
    Sign.FALL: """
!almost|nearly FELL !asleep|ill|sick|in|behind|apart|pregnant|out|short
falls !asleep|ill|of|term|in|behind|apart|semester
had_a_fall|took_a_tumble|had_a_tumble
FELL|fall in ~2 bath|bathroom|shower|kitchen|garden|street|snow|house|hall|garage|tub|hole|pool|road|shop|supermarket|stairwell
""",
    Sign.FALL_FROM_HEIGHT: """
!almost|nearly FELL|fall ~6 off|of|from|down|through|out ~3 ladder|stairs|staircase|roof|horse|bike|bicycle|motorbike|wall|tree|steps|scaffold*|balcony|loft|window|stepladder|flight|height|escalator|bunk|trampoline|cliff|pony|platform|attic|truck|lorry|deck|stair
thrown|threw|bucked|kicked ~3 horse|pony|bike|motorbike|quad
horse|pony ~2 threw|bucked|threw_me|kicked|rolled
FELL ~3 # metre*|meter*|m|feet|ft|foot|steps|stairs
FELL ~3 one|two|three|four|five|six|seven|eight|ten ~1 metre*|meter*|feet|steps|stairs
dived|dove|diving|dive ~6 shallow|bottom|pool|head_first|headfirst|sea|lake|river|sandbank|sand|wave
hit ~3 bottom ~2 (of) pool
!almost|nearly horse_riding_fall|riding_accident|fell_downstairs|stairs_fall|fall_downstairs
blow|hit|landed|something_fell|fell ~3 top_of (my|the) head
off (my|the|a) horse|pony|ladder|roof|trampoline
down (the|some|a) stairs|steps ~1 fell|tumbled
""",
    Sign.MEMORY_GAP: """
CANT|dont|didnt|cannot ~1 remember|recall ~5 happened|accident|fall|falling|it|hitting|minutes|hour|after|before|anything|much|crash|getting|how|bits|part|all
memory ~2 gap|blank|hole|missing|patchy|loss
gap|gaps|hole|blank ~3 memory
no_memory|amnesia|blanked_out|lost_memory|cant_remember
""",
    Sign.ALCOHOL: """
drunk|drinking|drank|tipsy|pissed|intoxicated|hammered|booze|boozed|wasted|stoned|high_on|beers|pints|wine|alcohol|vodka|whisky|drugs|plastered
""",
    Sign.JOLT: """
chiropract*|osteopath*|manipulat*|adjustment|rollercoaster*|roller_coaster*|massag*|tackle*|whiplash|jolt*|bungee|physio_session
PEOPLE ~1 cracked|adjusted|twisted|yanked|pulled|jerked (my) neck
crack*|click*|adjust*|yank*|twist*|jerk*|wrench*|popped|snapped|tweaked|strain* ~1 neck
neck ~3 crack*|adjust*|yanked|twisted|jerked|wrenched|manipulated|strained|popped
after|since|from|during|following|at|while ~3 gym|deadlift*|lift*|rugby|wrestling|judo|boxing|martial_arts|football|headstand|yoga|heading|workout|sneez*|painting_the_ceiling|hairdresser*|salon|sport|sports|carrying|moving_furniture|weights|trampoline|tennis|golf|swimming|sudden_braking|braking|headbanging|diving|push_ups|volleyball|heavy
physical_therapist|sudden_twist|turned_my_head_quickly|emergency_brake|braked_hard
""",
    Sign.SPINE_TENDER: """
spine|backbone|vertebra*|neck_bone|neck_bones|bone|bones|spinous ~4 tender*|hurts_to_touch|sore_to_touch|painful_to_touch|sore|painful
tender|sore|painful ~1 spine|vertebra*|neck_bone*|backbone|spot_on_my_spine|bone
tender|sore ~3 on|over ~2 spine|bone|vertebra*
neck|back ~3 tender_to_touch|hurts_to_touch|tender_over|tender_bone
""",
}
