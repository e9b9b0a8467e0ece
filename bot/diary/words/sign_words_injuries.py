"""The phrases of injuries, of what they leave behind, and of jolts to the neck."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

INJURIES = {
    Sign.HEAD_INJURY: """
hit|hitting|banged|banging|bumped|bashed|knocked|struck|smashed|smacked|cracked|whacked|split|clonked|clunked|bonked|thumped|clipped|slammed ~4 head|skull|forehead|temple !pain|hurts
FELL ~~2 head|skull ~1 on|onto|against|off|into ~2 concrete|floor|ground|pavement|kerb|tiles|ice|stone|step|steps|road|wall|table
clonked|clashed|bumped|bashed|banged|cracked heads !laughing
caught|hit|whacked|walloped|nutted|clouted|conked|smacked|clattered|bashed|dinged|clobbered|donked|knocked|bumped|cracked|hurt|banged|catch ~1 head|temple|forehead|skull|crown|brow|nut|bonce ~5 on|against|off|with
head|skull|forehead ~4 whack|bang|knock|bump|clout|smack|thump|crack|wallop on|against|from|with !drums
walked|ran|went|smacked|banged|crashed|walking|running into ~4 (my) head|forehead|face !shop|school
lump|egg|goose_egg|gash|bump|dent|stitches|bruise|graze ~2 on|in|over|to (the|my) (back|side|top|front) (of) (my|the) head|forehead|skull|temple !throat
hed|haed|heid|noggin|bonce|nut ~2 injury|injurd|hit|banged|bang|smack|knock
hit|banged|bumped|bashed|knocked|smashed|smacked|cracked|whacked|thumped|banging|hitted ~3 hed|haed|heid|noggin|bonce|nut|noodle
blow|knock|bang|bump|hit|whack|kick|punch|elbow|ball to|on|in ~2 head|face|temple|skull
kick*|punch*|elbow*|hit ~2 in|on ~2 head|face|temple
head_injury|head_trauma|head_knock|concuss*|skull_fracture|brain_injury !protocol|training|course|awareness
FELL ~6 (on|onto|hit|hitting) head
fell|landed|fallen ~4 on|onto|hitting ~2 head|face
head|skull|forehead ~1 hit|struck|smashed|met|cracked|bounced ~3 wall|floor|ground|door|table|kerb|curb|windscreen|dashboard|ice|concrete|steering_wheel|cupboard|beam|window|pavement
head ~2 (was|got) hit|banged|struck !me|us
he|she|they|someone|somebody|kid|son|daughter|boy|girl|guy|man ~2 hit|kicked|punched|elbowed|headbutted|smacked|kneed me ~3 head|face|temple
headbutt*|head_butted
head bump|knock|blow|clash|impact !out|on_the_door
clash of heads
landing|landed|lands|came_down|dropped ~2 on|onto ~1 head|neck
blow|knock|bang|bump|hit|whack|kick|punch|elbow|ball|knee|crack|smack|clout|cosh to|on|in|round|across|against ~4 head|face|temple|skull
caught|hit|whacked|walloped|nutted|clouted|conked|smacked|clattered|bashed|dinged|clobbered|donked|knocked|bumped|cracked|hurt ~1 head ~5 on|against|off|with
ran|walked|went|run|crashed|slid|dived|fell|skied|cycled|straight ~2 head_first|headfirst|head-first|head_on|headlong ~1 into
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
diving|riding|climbing|skiing|gymnastics|rugby|surfing|trampoline|trampolining|wrestling|judo accident|injury|crash !prevention|cover|insurance|lawyer
jarred|wrenched|whiplashed|landed_on|jolted|injured ~1 neck
""",
    Sign.CRASH: """
car|bike|bicycle|motorbike|motorcycle|road|traffic|cycling|scooter|vehicle|train|bus|lorry|truck|taxi|atv|quad|skiing|ski|snowboard*|moped|e-scooter|escooter ~1 crash*|accident*|collision|wreck|smash|pile_up !of
accident|crash|collision|smash|prang ~2 on|in|with|off ~2 VEHICLE !insurance|documentary|show
hit|knocked|run|ran|struck|rear_ended|shunted ~2 (by|into) a car|bus|truck|lorry|van|bike|vehicle|taxi
car|van|truck|bus|lorry|taxi|someone|driver ~1 hit|rear_ended|rear-ended|shunted|ran_into|crashed_into|went_into (me|us|my|the|back)
rear_ended|rear-end|rta|rtc|mva|fender_bender
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
t-boned|t_boned|tboned|side_swiped|sideswiped|hit_from_behind|rammed_from|ran_off_the_road|head-on_crash
hit|knocked|struck by car|bus|truck|lorry|van|bike|scooter|taxi|vehicle
crashed|wrecked|totalled|rolled|flipped|overturned|wrote_off|ditched|binned|stacked ~1 VEHICLE !out|back|into|forward|up|to|in|window
VEHICLE ~1 (was|got|has) hit|struck|shunted|smashed|rolled|flipped|overturned|skidded|spun|somersaulted|aquaplaned|collided|tumbled|written_off|totalled
VEHICLE ~1 crash*|accident*|collision|wreck|smash|pile_up|shunt|prang !of
hit|knocked|ran|struck|rear_ended|shunted|clipped|sideswiped|ploughed ~3 by|into (a|another|the) VEHICLE
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
had|pulled|knocked|took|sent|dragged me over|flying|off_my_feet|off_balance_and
lost_my_footing|came_a_cropper|face_planted|faceplanted|went_flying|arse_over_tit|stacked_it|took_a_spill|took_a_fall|went_headlong|head_over_heels_down|ended_up_on_the_floor|ended_up_on_the_ground
went ~1 over|down ~2 ice|stairs|steps|kerb|curb|path|pavement|mat|hard|backwards
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
came_off|come_off|fell_off|slid_off|slipped_off|toppled_off|tumbled_off|jumped_off|dropped_off ~2 ladder|roof|stepladder|wall|scaffold*|horse|pony|bike|quad|trampoline|tree|steps|platform|loft|stairs|bunk|truck|lorry|tractor
""",
    Sign.MEMORY_GAP: """
CANT|dont|didnt|cannot ~1 remember|recall ~5 happened|accident|fall|falling|it|hitting|minutes|hour|after|before|anything|much|crash|getting|how|bits|part|all
blank|blanked ~1 about|on|for ~2 morning|day|hour|afternoon|evening|whole|match|game
CANT|dont|didnt|not ~1 remember|recall ~3 drive|journey|second_half|first_half|half|rest|getting_home|game|evening|ambulance|coming_home|going_home|way_home
dont|no|not|without|didnt ~1 have (any|a) memory|memories
CANT|dont|didnt ~2 remember|recall ~5 accident|crash|fall|falling|fell|hitting|happened|landing|match|night|rest|ambulance
no|zero|little|any memory|recollection ~1 of
memory ~2 gap|blank|hole|missing|patchy|loss
gap|gaps|hole|blank ~3 memory
no_memory|amnesia|blanked_out|lost_memory|cant_remember
chunk|bit|part|piece|hour|minutes ~5 no_memory|cant_remember|dont_remember|missing|blank
""",
    Sign.ALCOHOL: """
drinking|drank|tipsy|pissed|intoxicated|hammered|booze|boozed|wasted|stoned|high_on|beers|pints|wine|alcohol|vodka|whisky|drugs|plastered
!a|like|feel|feeling|felt|sound|sounds|sounded|sounding drunk
""",
    Sign.JOLT: """
chiropract*|osteopath*|manipulat*|adjustment|rollercoaster*|roller_coaster*|massag*|tackle*|whiplash|jolt*|bungee|physio_session
PEOPLE ~1 cracked|adjusted|twisted|yanked|pulled|jerked (my) neck
crack*|click*|adjust*|yank*|twist*|jerk*|wrench*|popped|snapped|tweaked|strain* ~1 neck
neck ~3 crack*|adjust*|yanked|twisted|jerked|wrenched|manipulated|strained|popped
after|since|from|during|following|at|while ~3 gym|deadlift*|lift*|rugby|wrestling|judo|boxing|martial_arts|football|headstand|yoga|heading|workout|sneez*|painting_the_ceiling|hairdresser*|salon|sport|sports|carrying|moving_furniture|weights|trampoline|tennis|golf|swimming|sudden_braking|braking|headbanging|diving|push_ups|volleyball|heavy
physical_therapist|sudden_twist|turned_my_head_quickly|emergency_brake|braked_hard
scrum|ruck|maul|tackle|rugby_match|chiro|manipulated
something|neck ~2 in|at|during a|the|my ~1 scrum|ruck|match|game|tackle|gym|class|spar|sparring
waterpark|water_park|water_slide|waterslide|theme_park|fairground|dodgems|bumper_cars|zip_line|zipline|bouncy_castle|log_flume|slide_at
did|had|after|a|my (a|my|the) ~1 hard|heavy|tough|rough|big|intense ~2 wrestling|judo|boxing|sparring|rugby|lifting|gym|weights|session|training|match|bjj
""",
}
