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
lump|bump|gash|egg|swelling|bruise ~1 on|at ~2 head|forehead|skull|temple
walked|ran|cycled|stood_up|straight|went ~1 into ~2 beam|lamppost|lamp_post|pole|branch|girder|lintel|scaffold*|signpost|glass_door|low_door|bollard
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
hit|banged|bumped|bashed|knocked|whacked|smacked|clouted|caught|clotheslined|clobbered ~1 neck ~2 on|against|off|with
landed|came_down|dropped|fell ~3 on|onto ~1 neck
neck ~3 (took|taken|got) bashed|whacked|clouted|clobbered|walloped|bent_back|snapped_back|snapped_forward|snapped_forwards|whipped_back|whipped_forward|whiplashed|jarred|slammed|crunched|jerked_back|thrown_back
head ~2 snapped|whipped|jerked|flew|thrown|whacked|shot ~1 back|forward|forwards|backwards|sideways !to
scrum|ruck|maul|tackle|tackled ~5 collapsed|neck|crunch|folded|heard
""",
    Sign.CRASH: """
car|we|van|lorry|truck|vehicle ~9 (and) rolled over !in|bed|asleep|on|laughing|and
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
accident|crash|collision|smash with|on|in|by ~1 VEHICLE
put|laid|lay|threw (the|my|a) motorbike|motorcycle|bike|scooter|moped|quad down
lost|binned|low-sided|high-sided|lowsided|highsided|stacked|dumped|wrecked (the|my|a|our) (front|back|end) (of) (the|my) motorbike|motorcycle|bike|scooter|moped|quad|car|van ~3 road|corner|bend|on|at|yesterday|today|roundabout|gravel|ice|wet|mud|track
flew|went|gone|thrown|pitched|catapulted|launched|somersaulted ~2 over (the|my) handlebars|handle_bars|bonnet|bars|windscreen
lost|losing control ~4 car|bike|van|road|ice|bend|corner|motorbike|wheel|scooter
ended|finished|landed|wound|woke ~1 (up) ~2 in|on|through|down ~1 ditch|hedge|ravine|central_reservation|crash_barrier|embankment|verge
VEHICLE ~4 upside_down|on_its_roof|on_its_side|ditch|hedge|concertinaed|crumpled|scrapped|write-off|write_off|caved_in
airbag|airbags ~3 went|gone|deployed|inflated|popped|blew|opened|burst
run_over|mown_down|mowed_down|knocked_down|knocked_over|flattened|bowled_over|wiped_out by ~2 VEHICLE
ran_me_over|knocked_me_off|knocked_off_my|knocked_me_down ~2 bike|bicycle|cycle|scooter|road|moped|VEHICLE
head-on ~2 with|into|VEHICLE !meeting
hit|smacked|rammed|clipped|whacked|bumped|shunted|went_into|banged_into|ran_up|drove_into ~1 (the|my|our) back|rear|boot|bumper|backside|arse|side of ~1 me|us|my|our|mine|VEHICLE
rammed|shunted|smacked|hit|whacked ~1 up ~1 backside|arse|rear|behind|bum
sledge|sled|sledging|toboggan*|skis|skiing|ski|snowboard*|jetski|jet_ski|banana_boat|go-kart|kart ~5 crashed|smashed|wiped_out|flipped|slammed|collided|tree|barrier|pylon
wiped_out|wipeout|wipe_out ~3 bike|board|slope|skis|snowboard|scooter|skateboard
VEHICLE ~3 knocked|hit|clipped|mowed|bowled|sent|ran ~1 me (down|over|off|flying|into) down|over|off|flying|into|on|while|as
into|hit|with ~1 (the|a) tree|wall|lamppost|lamp_post|bollard|barrier|telegraph_pole|parked_car|lorry ~4 miles_an_hour|mph|speed|kmh|doing|in_the_car|in_the_van|on_my_bike|on_the_bike
came_off|come_off|slid_off|went_down|lowsided|highsided ~1 at|on|in ~2 chicane|corner|bend|roundabout|hairpin|mph|turn|track|gravel|speed|tarmac|lap|wet_leaves|diesel
got|was|been knocked|thrown|sent|tossed ~1 flying ~2 VEHICLE
side_on|broadside|head-on ~2 by|into|with ~1 VEHICLE
VEHICLE ~1 hit|struck|rammed|clipped|went_into|ploughed_into ~1 us|me
hit ~1 deer|cow|sheep|badger|boar|kangaroo|moose|elk|stag|pheasant ~4 mph|kmh|car|van|bike|motorbike|road|speed|driving|airbag
airbag|airbags ~3 face|chest|nose|arms
cut|pulled|dragged|freed|winched|prised|lifted ~1 out|free|clear ~3 VEHICLE|wreck|wreckage|cab
""",
    Sign.HIGH_SPEED: """
car|it|we|van|lorry|truck|vehicle ~9 rolled over !in|bed|asleep|on|laughing|and
rolled_the car|van
high|full|top|great speed
highspeed|motorway|freeway|highway|autobahn|interstate
# mph|kmh|kph|km/h|km_h|kmph|miles
rolled|rollover|roll_over|flipped|overturned|ejected|thrown_out|written_off|write_off|totalled|airbag*|head-on|pile_up|somersault*
motorbike|motorcycle|motocross|motorsport*|racing
at 50|60|70|80|90|100|110|120|sixty|seventy|eighty !percent|bpm|years|degrees|euros|pounds|kg|and
doing|at|about|around 40|50|60|70|80|90|100|forty|fifty|sixty|seventy|eighty|ninety !percent|years|am|pm|degrees|kg|bpm|mins|minutes|min|i|and_i
helmet|visor|crash_helmet ~3 cracked|split|smashed|broken|broke|two|half|shattered
!car|van|taxi|bus|it|vehicle|we|motor|bumper|mirror|bike i|i_was|got|was|ive_been|been|being|me hit|knocked|struck|run_over|mown_down ~3 by ~1 car|van|bus|lorry|truck|taxi|motorbike|tram|train
hit|knocked|struck|run_over ~3 by ~1 VEHICLE ~4 bike|bicycle|cycling|crossing|on_foot|walking|pedestrian|zebra|pavement
bike|bicycle|cycling|crossing|pedestrian|walking|zebra|pavement ~6 hit|knocked|struck|run_over|clipped ~3 by ~1 VEHICLE
VEHICLE ~3 knocked|mowed|bowled|sent|threw|tossed ~1 me
upside_down|on_its_roof|somersaulted|cartwheeled|thrown_clear|thrown_from|cut_out_of|cut_me_out|cut_us_out|fire_brigade_cut|air_ambulance|through_the_windscreen|head-on|dual_carriageway
airbag|airbags
at ninety|eighty|seventy|sixty|fifty !percent
side_on|broadside|t-boned|tboned ~2 VEHICLE|windows|lorry|bus
VEHICLE ~1 (hit|struck) us|me ~1 side_on|broadside|head_on|head-on
cut|pulled|dragged|freed|winched|prised ~1 out|free|clear ~3 VEHICLE|wreck|wreckage|cab
firemen|firefighters|fire_crew|fire_brigade ~4 cut|pulled|freed|got|dragged
""",
    Sign.FALL: """
!almost|nearly FELL !asleep|ill|sick|in|behind|apart|pregnant|out|short
falls !asleep|ill|of|term|in|behind|apart|semester
had_a_fall|took_a_tumble|had_a_tumble
FELL|fall in ~2 bath|bathroom|shower|kitchen|garden|street|snow|house|hall|garage|tub|hole|pool|road|shop|supermarket|stairwell
had|pulled|knocked|took|sent|dragged me over|flying|off_my_feet|off_balance_and
lost_my_footing|came_a_cropper|face_planted|faceplanted|went_flying|arse_over_tit|stacked_it|took_a_spill|took_a_fall|went_headlong|head_over_heels_down|ended_up_on_the_floor|ended_up_on_the_ground
went ~1 over|down ~2 ice|kerb|curb|path|pavement|mat|hard|backwards
!almost|nearly toppled|stumbled|keeled|pitched|plummeted|skidded|collapsed_forward ~3 over|down|onto|forward|forwards|backwards|flat|into
measured_my_length|legs_went_from_under|feet_went_from_under|feet_shot_from_under|feet_went_from|foot_slipped|went_my_length|ended_up_flat|took_a_header|had_a_tumble|hit_the_deck|had_a_wee_fall|had_a_bit_of_a_fall|went_arse|fell_over !board|the_plan|the_notes
went|gone|came|come|go down|over ~1 hard|heavily|heavy|awkwardly|flat|backwards|sideways|with_a_bump|with_a_thud|like_a|on_my|on_the_ice|on_ice|on_the_wet
landed|landing ~4 on|onto ~1 bum|back|side|shoulder|shoulders|hip|bottom|backside|coccyx|tailbone|elbow|knees|bones
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
!almost|nearly TUMBLED ~6 off|of|from|down|through|out ~4 HEIGHT|cellar|basement|downstairs|pit|trench|well !sofa
went|gone|going|go|came|ended|finished ~3 WILDLY ~4 off|of|from|down|over|through ~3 HEIGHT
went|gone|came|bounced|rolled|slid|clattered|bumped|thudded ~2 (all|right|straight|flying) (the|way) (way) down ~3 stairs|steps|staircase|flight|bank|embankment ~2 on_my|backside|bum|back|head|hit|top_to_bottom|yesterday|and|headlong !to|for|with
!nearly|almost HEIGHT|ladder|ladders|chair|stool ~2 slipped|gave_way|went|gone|shot|flew|vanished|disappeared|slid|tipped|collapsed|toppled|shifted|kicked_out|snapped|broke|wobbled ~3 under|beneath|underneath|from_me|away ~2 me|fell|feet|went|came
went|gone|fell|fallen|came|dropped|foot_went|stepped|crashed|plunged ~2 through ~3 ceiling|roof|loft|floor|floorboards|joists|skylight|hatch|rotten|glass !door
TUMBLED ~4 #|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several metre*|meter*|m|feet|ft|foot|rungs|steps|stairs|storey*|floors
missed|miss ~2 step|steps|stair|stairs|rung|footing ~~6 down|bottom|tumbled|flight|rolled|headlong !the_bus
stairs|steps|staircase|flight ~4 top_to_bottom|to_the_bottom|all_the_way_down|whole_flight|entire_flight|full_flight
horse|pony|mare|gelding|cob|stallion ~3 threw|bucked|chucked|dumped|tossed|bolted|reared|spooked|launched|unseated|decanted ~4 me|off|over|came|fell|flying
thrown|chucked|tossed|launched|dumped|bucked|flung|flew|catapulted|ejected|unseated|hurled ~4 horse|pony|saddle|mare|bike|quad|sledge|trampoline|bull|swing|inflatable|skis|motorbike
dive|dived|dove|diving|plunged|jumped|divebombed ~6 shallow|bottom|sandbank|seabed|sea_bed|pool_floor|rock|rocks
head|face|crown ~5 bottom|floor|tiles ~2 of ~1 pool|sea|lake|river|swimming
wave|waves|surf|breaker ~8 sand|seabed|bottom|head_first|headfirst|head-first|upside_down|on_my_head
head_first|headfirst|head-first|face_first|crown_first ~2 into|in|onto|on ~2 sand|ground|floor|grass|mat|wall|concrete|pool|ice|snow|goalpost|pitch|mud|door|pavement|road|rocks|bank
onto|into|on|in ~2 sand|ground|floor|grass|mat|wall|concrete|pool|ice|snow|pitch|mud|pavement|road|rocks head_first|headfirst|head-first|face_first
CLOUT ~4 top|crown of ~1 head|skull
top|crown of ~1 head|skull ~3 CLOUT|smack*|whack*
board|plank|beam|brick|bricks|plaster|plasterboard|box|boxes|shelf|branch|tile|tiles|slate|tin|bag|hatch|scaffold*|pole|bucket|hammer|rock|stone|tv|suitcase|luggage|ceiling|cupboard|tailgate|boot_lid|shutter|log|bale|sack|crate|pallet|coconut|icicle|snow|joist|lintel|girder|light_fitting|speaker|spanner|ladder ~3 came_down|fell|falls|dropped|landed|crashed|toppled|slipped|swung_down|slammed|tumbled|came_off ~4 head|skull|top_of_me|crown
headstand|handstand|somersault|backflip|cartwheel|front_flip|trampoline ~5 landed|came_down|collapsed|folded|crumpled ~4 head|neck
landed|came_down|dropped|pile-driven|piledriven|spiked|dumped ~3 (square|straight|right|smack) on ~2 (top|crown|back) (of) head|neck
!nearly|almost ladder|ladders|scaffold*|trestle*|platform|staging|chair|stool|table|branch|rung|step ~2 slipped|gave_way|tipped|collapsed|toppled|snapped|broke|buckled|slid|wobbled ~2 i|we|me ~2 went|fell|came|ended|landed|flew|dropped|hit
#|two|three|four|five|six|seven|eight|ten|twelve metre*|meter*|feet|ft|foot|rungs|steps|stairs ~1 onto|on_to|down_onto|to_the_floor|to_the_ground|to_the_deck|below
missed ~2 ladder|rung|stair|stairs ~~5 feet|metres|floor|ground|carpet|bottom|landed
horse|pony|mare ~~8 over ~1 head|ears|shoulder
went|flew|sailed|came|pitched ~1 over (its|his|her|the) (horses) ears|withers
cartwheeled|somersaulted|tumbled|crashed|fell|bounced ~2 down ~3 slope|piste|hillside|mountain|ravine|embankment|hill
got|caught|hit|landed|clonked|bonked|walloped ~2 (right|smack|square) on (the|my) crown|bonce|noggin|nut|napper|bean
speared|pile-drove|spear-tackled|suplexed|dumped|slammed ~2 me ~4 head|neck
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
after|since|from|during|following|at|while ~3 gym|deadlift*|lift*|rugby|wrestling|judo|boxing|martial_arts|football|headstand|yoga|heading|workout|sneez*|painting_the_ceiling|hairdresser*|salon|sport|sports|carrying|moving_furniture|weights|trampoline|tennis|golf|swimming|sudden_braking|braking|headbanging|diving|push_ups|volleyball|heavy|cricket|bowling|bowled|batting|squash|badminton|hockey|netball|basketball|rowing|climbing|karate|gymnastics
physical_therapist|sudden_twist|turned_my_head_quickly|emergency_brake|braked_hard
scrum|ruck|maul|tackle|rugby_match|chiro|manipulated
something|neck ~2 in|at|during a|the|my ~1 scrum|ruck|match|game|tackle|gym|class|spar|sparring
waterpark|water_park|water_slide|waterslide|theme_park|fairground|dodgems|bumper_cars|zip_line|zipline|bouncy_castle|log_flume|slide_at
did|had|after|a|my (a|my|the) ~1 hard|heavy|tough|rough|big|intense ~2 wrestling|judo|boxing|sparring|rugby|lifting|gym|weights|session|training|match|bjj
""",
}
