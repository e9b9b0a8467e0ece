"""The phrases of what hands fumble, what both sides feel, and of bladder, saddle and legs, as people tell of them."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

CORD = {
    Sign.CLUMSY_HANDS: """
CANT ~1 pick ~3 out_of|from|up ~2 purse|pocket|wallet|box|floor|table
hands|fingers ~2 shake|scatter|send|fling ~2 coins|change|pills|crumbs|everything
drop|drops|dropping ~2 knitting|needles|stitches|keys|cups|change ~4 (months|weeks|lately|now)
fingers|hands|thumbs ~2 REFUSES !hurt|ache|stop|bother|feel|ease|settle|swell|relax|like|need|matter|seem|look|get|sleep|warm|reach|be|mind|have
fingers|hands|thumbs ~2 (NOTS) DISOBEYS
PEOPLE ~2 do|does|fasten|fastens|button|tie|ties|doing|fastening|dress|dresses ~2 my ~2 FIDDLY|shoes|coat|tie|bra|up|for_me
typing|texting|knitting|sewing|crochet|embroidery|piano|guitar|stitching|drawing|painting_skills|needlework|penmanship ~3 to_pot|dogs|to_the_dogs|downhill|all_over|goes_wrong|clumsy|impossible|useless|terrible_now|awful_now|deteriorat*|out_of_the_window
CANT hold|pick|handle|grip|manage ~2 small|tiny|fine|little|thin things|objects|stuff|coins|needles|beads|screws|parts
HELD|things|everything|stuff|objects ~1 falls|fall|slips|slip|drops|tumbles|jumps ~~5 both ~1 hands
both ~1 hands ~4 useless|clumsy|weak|hopeless|slow|stupid|dont|wont|cant|lost
all thumbs ~1 (lately|now|these_days|today|both)
hands|fingers ~3 useless|hopeless|stupid|thick|daft|like_sausages|like_wood|like_claws|claws
FIDDLY ~4 HARDSHIP
HARDSHIP ~4 FIDDLY
CANT|TROUBLE|fumbl* ~4 FIDDLY
FIDDLY ~4 CANT ~1 do|manage|fasten|undo|tie|close|find|open
wont|dont|doesnt ~2 FIDDLY ~2 up|closed|shut|fasten
PEOPLE ~2 do|does|fasten|fastens|button|tie|ties|doing|fastening|dress|dresses ~3 FIDDLY|shoes|coat ~2 for_me|now
CANT ~2 pick|picking ~2 coin|coins|pin|pins|pill|pills|tablet|tablets|crumbs|needle|paperclip|small|up_small
pen|pencil|handwriting|writing|signature|scrawl ~3 all_over|to_pot|goes_wild|goes_everywhere|off_the_line|off_the_page|haywire|doctor_like|deteriorat*|shrunk|to_the_dogs|gone_off|isnt_mine|not_mine|gone_to
cant|couldnt|hardly|nobody|no_one ~3 read ~2 own|my (own) writing|handwriting|notes|scribble
keep|keeps|always|forever|constantly|kept ~1 spilling|fumbling|knocking_over|missing|mistyping|hitting|letting_go ~5 tea|coffee|drinks|drink|things|everything|keys|letters|wrong|glass|cups|stuff|food|soup
drop|dropping|dropped ~2 stuff|things|everything|half|tools|cutlery|crockery|pens|plates|cups|keys ~3 lately|all_the_time|constantly|all_day|these_days|every_day|keep|again_and_again
hands|fingers ~4 clumsy|fumbly|thick|stupid|slow|like_sausages|like_bananas|sausages|dont_belong|have_forgotten|disobey|dont_do|dont_obey|dont_listen|all_over|uncoordinated|wont_do|wont_obey|wont_listen
sausage|sausages|banana fingers
CANT ~1 use ~2 knife_and_fork|chopsticks|cutlery|phone_keyboard|mouse_properly|scissors|screwdriver|tweezers
CANT ~1 text|type ~1 properly|any|anymore|like|as_i|without
""",
    Sign.BOTH_SIDES_NUMB: """
hands|feet|fingers|toes|soles|palms|fingertips ~3 (feel|feels|felt|are|is|go|gone|went|been|turn) gloved|woolly|wooly|furry|fuzzy|fizzy|rubbery|wooden|cotton_wool|cottonwool|sandpapery|bandaged|padded|muffled|padded|electric|staticky
both ~1 palms|hands|feet|soles|arms|legs|sides ~3 fizz|fizzes|buzz|tingle|prickle|sting|crawl|hum
both|two|all ~4 fingers|hands|feet|palms|soles|toes|legs|arms|fingertips ~4 WOOLLY
WOOLLY ~4 both ~3 fingers|hands|feet|palms|soles|toes|legs|arms
feet|hands|fingers|toes|soles|palms|legs ~4 WOOLLY ~3 both|all
feet|hands|fingers|toes|soles|palms|legs|fingertips ~4 like|as_if|as_though|wrapped|stuffed|dipped|in ~4 gloves|mittens|socks|cotton|cotton_wool|cottonwool|wool|sponge|sponges|sand|pebbles|bubble_wrap|cling_film|bandages|foam|felt|velvet|marshmallow|marshmallows|ice_water|nettles
like|as_if|as_though ~2 wearing|wear|have|got|with ~3 gloves|mittens|thick_socks !on_at|at_work
walk|walking|walked|treading|stepping|standing ~2 on ~2 cotton|cotton_wool|cottonwool|sponge|sponges|pebbles|sand|bubble_wrap|pillows|cushions|foam|nothing|air|moss !beach|at_the|holiday|today
FEELS_NOT ~3 floor|ground|pavement|pedals|pedal|carpet|both|feet|soles !heating|work
CANT ~1 feel ~2 floor|ground|pavement|pedals|pedal|carpet|soles|both
CANT ~1 tell ~4 hot|cold ~3 hands|feet|fingers|water
CANT ~1 tell|know ~2 where ~1 feet|foot|hands|legs ~1 are|is|land
""",
    Sign.SHOCK_DOWN_SPINE: """
SPARK ~6 SPINE_LINE ~~8 when|whenever|time|if|every|as ~5 look|bend|nod|tuck|chin|flex|neck|head
look|looking|bend|bending|bent|tuck|tucking|nod|nodding|drop|dropping|lower|tip|flex|flexing|chin|neck ~~6 SPARK ~5 SPINE_LINE
SPARK ~5 down|along|through ~2 spine|backbone|spinal|tailbone|vertebra*
electric*|shock|shocks|zap|zaps|zapped|current|volt|volts|lightning|buzz|buzzing|zing|fizz|jolt ~6 backbone|spinal|vertebra*|tailbone|heels|toes
look|looking|looked|bend|bending|bent|tuck|tucking|nod|nodding|drop|dropping|put|lower|lowering|tip|tipping|flex|flexing ~4 down|chin|neck|head|forward|forwards ~~6 electric*|shock|shocks|zap|zaps|zapped|current|buzz|tingle|tingles|jolt|jolts|volt|volts|fizz|zing
chin ~3 chest ~~5 electric*|shock|shocks|zap|zaps|buzz|tingle|tingles|current|fizz|zing
electric*|shock|shocks|zap|zaps|current|buzz|tingle|tingles|volt|volts|fizz|zing|jolt ~6 when|whenever|if|time|each|every ~4 look|bend|nod|tuck|chin|flex|drop
""",
    Sign.BLADDER: """
pee|wee|urine|water|it comes|came|runs|leaks ~3 dont|not|didnt|without notice|feel|know|noticing|feeling|knowing
didnt|never|not|without realise|realize|realised|know|knew|notice|noticed|feel|felt ~1 i|id|ive|myself ~2 pooped|pooed|weed|peed|wet|soiled|messed|leaked|leaking|peeing|weeing
CANT ~1 get|squeeze|pass|produce|push|manage ~1 drop|drip|dribble|trickle (out) out|when|since|today|all
loo|toilet|bog|urinal and|but|then nothing
only|first ~1 knew|realised|noticed|know|notice|found ~3 weed|wet|peed|pooed|soiled|leaked|leaking|pooped ~2 (because|when|cos|from|by)
FEELS_NOT ~3 poo|pooing|peeing|weeing|wee|pee|urine|stool
wee|pee|stream|flow|urine ~1 stops|stop_start|starts_and_stops|stop-start|halts|halfway ~1 (halfway|half_way|mid|again)
urine|pee|peeing|weeing|wee|urinating|urination|passing_water|passing_urine ~2 (is|has|got|so|very|gets|become) difficult|hard|impossible|tough|a_struggle|hard_work|stuck|blocked
puddle|wet_patch|wet|soaked|damp|warm ~~8 CANT|never|didnt|not|without ~1 felt|feel|feeling|noticed|notice|knew|know|realised|realise|aware
CANT ~2 tell|know|feel|say|judge ~4 bladder|full|empty|finished|done_peeing|done_weeing
go|wee|pee|toilet|loo ~1 by_the_clock|on_a_timer|by_timer
bladder|bowel|bowels|waterworks|plumbing|sphincter ~2 (NOTS) DISOBEYS|GIVES_OUT|numb|dead|not_there|asleep|has_gone|have_gone|on_strike|switched_off
poo|pooed|pooped|poop|soiled|messed|number_two ~~6 no_warning|without_warning|didnt_feel|never_felt|didnt_know|no_idea|no_feeling|just_happened
no_warning|without_warning ~4 pee|peed|wee|weed|wet|pooed|pooped|poo|soiled|leak*
tummy|belly|stomach|bladder ~2 (tight|hard|swollen|full|big) like|as_a|tight|hard|swollen|bursting ~1 (a) drum|football|balloon|melon ~~8 pee|wee|toilet|loo|penny|go
hesitancy|poor_stream|residual|palpable_bladder ~2 urin*|new|void*|bladder
urinary|new|new_onset|sudden_onset hesitancy|incontinence|frequency_and_numb|urgency_and_numb
sit|sat|sitting|stand|stood|standing|try|tried|trying|strain*|push|pushing ~3 loo|toilet|urinal|bog|wc|pee|wee ~~6 nothing|wont|doesnt|not|cant ~2 (will|want|to) come|comes|came|start|starts|started|flow|happen|happens|go|out !off|mad
bursting ~~8 nothing|wont|doesnt|not|cant ~2 (will|want|to) come|comes|came|start|starts|started|flow|happen|happens|go !off|mad
bursting ~~6 CANT|nothing|wont|no_pee|not_a_drop|only|just ~3 go|out|pee|wee|come|comes|drop|drops|dribble|start
pee|wee|urine|stream|flow|bladder|waterworks|water ~3 wont|doesnt|not|cant|refuses|isnt ~1 (to|want) start|starting|come|coming|flow|flowing|empty|emptying|open|let_go|obey|out
strain|straining|strained|push|pushing|pushed|force|forcing|press|pressing|squeeze|squeezing ~3 to ~1 get|make|pass|void|empty|pee|wee|piddle|urinate ~3 out|water|urine|void|bladder|drop|dribble|anything|it
push|strain|force|press to void
CANT ~2 void|piddle|widdle|micturate|tinkle|pass_anything|make_water|pass_any|spend_a_penny|go_for_a_wee|go_for_a_pee
CANT|dont|didnt|not|no|never|havent|no_longer|lost ~3 (the|any|that|my) urge|sensation|signal|need|warning ~2 to|of (go|empty) pee|peeing|wee|weeing|urinate|go|empty|bladder|toilet|anymore|any_more
CANT|dont|didnt|no_longer|stopped ~2 feel|feeling|know|notice ~2 (when|that|if|whether|the) ~2 bladder|full|need|pee|wee|urine|going ~1 (to) full|pee|wee|go|going|flow|pass|coming|stream|empty
no|not|without (the|any|a) urge|sensation|desire ~1 to go|pee|wee|urinate|empty
hours|day|morning|night|since|yesterday ~4 not_a_drop|not_one_drop|no_wee|no_pee|no_urine|without_a_wee|without_a_pee|without_peeing|without_weeing
not|no|havent|hasnt ~2 peed|weed|urinated|passed_water|passed_urine|pee|wee|been_able_to_go ~2 since|all|for|in|today !properly_asleep
not_a_drop|not_one_drop ~4 unless|since|comes|came|out|all|today|hours
pee|wee|urine|bladder|poo|bowel|bowels|water|it ~2 just (just) comes|goes|runs|leaks|leaves|went|flows|ran|came ~2 by_itself|on_its_own|alone|without|itself|out_of_me|any_time|whenever
it|water|urine|pee|wee ~1 goes|comes|runs|leaks|escapes alone|by_itself|on_its_own|without_me|without_asking
CANT|not_able|unable ~2 hold|stop|control ~2 (my|the|it) pee|wee|urine|poo|stool|stools|bowels|motions
CANT|not_able|unable hold|control my (own) water|waters
wet|wetting|soaked|flooded ~3 bed|sheets|chair|trousers|seat|pants|knickers|tights|car_seat|sofa|myself ~~5 without|didnt|not|never|no ~2 know|knowing|feel|feeling|felt|notice|noticing|realise|realising|realize|idea|urge|warning|even
wet|soiled|pooed|peed|messed|weed|shat|dirtied ~1 myself|my_bed|pants|trousers|knickers ~3 twice|again|today|yesterday|night|sleep|morning|never|for_the_first
poo|bowel|bowels|stool|back_passage|motion|motions ~4 leak*|slips|escapes|comes_out|falls_out|no_control|no_feeling|loose_and_no|incontinent|numb
retention of|since|this|this_morning|today|tonight|overnight|noted|noticed|again|last|yesterday
urinary|urine|painless retention|hesitancy|overflow
overflow|new incontinence
""",
    Sign.SADDLE_NUMB: """
SADDLE_PLACE ~6 LIKE_DEAD
LIKE_DEAD ~4 SADDLE_PLACE
paper|tissue|wiping|wipe|wiped|hand ~6 someone_else|somebody_else|another_person|not_me|a_stranger|different_person
NUMB|no_feeling|dead ~3 where ~2 sit|saddle|wipe|bike_seat
FEELS_NOT ~3 paper|tissue|loo_roll|toilet_roll|bidet|wiping|wipe|bottom|bum|backside|arse|behind|genitals|vagina|penis|willy|bits|crotch|groin|seat|saddle|chair
CANT ~2 feel ~2 paper|tissue|loo_roll|toilet_roll|bidet|arse|behind|willy|vagina|penis|testicles|balls|labia|myself_when|myself_down|clitoris|tampon
wipe|wiped|wiping|wash|washing|washed|shower ~~4 FEELS_NOT ~1 myself|paper|it|anything|skin|thing|there|where|down_there|bottom|bum
FEELS_NOT ~2 myself|it|anything|skin ~3 wash|wipe|wiping|washing|shower|dry
saddle|seat|perineal|perianal|perineum ~4 NUMB|WOOLLY|anaesth*|anesth*|no_sensation|altered_sensation|reduced_sensation|paraesth*
altered|reduced|decreased|loss_of|lost|diminished|no ~1 sensation|feeling ~3 saddle|perineal|perianal|perineum|genital*|groin|down_there|down_below|between
sex|sexual|orgasm|erection ~5 FEELS_NOT|numb|no_feeling|no_sensation|nothing_there|cant_feel
FEELS_NOT ~2 sex|orgasm|him_inside|inside_me
inside|inner ~2 thighs|thigh ~3 NUMB|WOOLLY|no_feeling
whole|entire ~2 undercarriage|nether_regions|down_there|down_below|bits ~3 NUMB|WOOLLY|dead|nothing
nether_regions|lady_parts|lady_bits|man_parts|wedding_tackle|tackle|crown_jewels|private_area ~4 NUMB|WOOLLY|TINGLE|dead|no_feeling|nothing
""",
    Sign.SADDLE_ASLEEP: """
down_below|down_there|undercarriage|between_my_legs|between_the_legs|between_legs|nether_regions|saddle_area|private_parts|privates|genitals|crotch|groin|front_and_back|perineum ~4 asleep|to_sleep|dead|gone|dull|vague|woolly|fuzzy|wooden|frozen|not_there|isnt_there|nothing|lost
""",
    Sign.LEGS_GIVE_WAY: """
legs|knees ~2 melt*|dissolv*|evaporat*|liquef*|sank|sagged|sagging|vanish*|disappear*|deserted|abandoned|betrayed|wilted|melting !at|when_he
legs|arms|hands ~1 not|arent|isnt ~1 mine|my_legs|my_own|my_hands
picked|caught|scooped|held ~1 me ~1 up|off ~~6 legs|knees|floor
legs|knees ~2 (just) (suddenly) stopped|quit|ceased|resigned|refused|forgot !hurting|aching|being|feeling|shaking|tingling|hurt|at
legs|knees ~2 (NOTS) DISOBEYS
legs|knees ~3 GIVES_OUT
knees|legs|leg|knee ~3 going|went|go|gone|goes|slid|slide|cut ~2 from_under|from_beneath|out_from|from_underneath|away_from_under|under_me|from_below
legs|knees|leggs ~5 wont|dont|cant|doesnt|wouldnt|didnt|couldnt|not|refuse|refused|will_not|cannot|do_not|did_not|not_want ~1 (to) carry|hold|support|obey|listen|respond|take|bear|keep ~1 me|weight|my|up|anything|them|anymore|any_more|orders|body
legs|knees ~2 wouldnt|didnt|couldnt|will_not|cannot|do_not|refuse_to|refused_to ~1 work|move|walk|go|carry|hold|obey !far|fast|out
legs|knees ~2 (just|suddenly|simply) went|go|buckle|fold|crumple|collapse|fail|disappear|disappeared|vanished ~4 stairs|floor|ground|down|second_time|again|twice|without_warning|from_beneath|kitchen|shower|bus|street
legs|knees|leg|knee ~2 give|gives|giving|gave|buckled|folded|crumpled|collapsed ~2 up|in|underneath|beneath|under|on_me !time|hours|to_the
ended|landed|found|finished|sat|dropped|went ~3 floor|ground ~5 legs|knees ~3 went|gave|stopped|quit|packed|wouldnt
legs|knees ~4 turn|turned|turns|turning|went|gone|go ~2 (to|into) ~1 jelly|rubber|water|mush|spaghetti|string|porridge|butter|dust ~~5 wouldnt|wont|couldnt|cant|not|fell|floor|ground|down|collapse|collapsed
both|my ~1 legs ~3 paralysed|paralyzed|dead|gone|lifeless|useless|switched_off|disconnected|packed_up|given_up|quit !after|from|day|tired
CANT ~1 stand|walk|get_up|rise ~4 legs ~3 WEAK|weak|gone|wont|dont|not|hold|carry
CANT ~1 climb|manage|get_up|do|walk_up ~2 stairs|step|steps ~4 legs|weak|knees
CANT ~2 rely_on|trust|control ~2 legs|knees
legs|knees ~5 keep|keeps ~1 going|giving|folding|buckling|collapsing|failing !strong|for_miles|on_the_bike
dragging (both|my) legs|feet
""",
    Sign.LEGS_WEAK: """
both legs|knees ~4 weak*|heavy|feeble|useless|powerless
legs ~4 no|lost|losing|without (all|any|their|the|my) strength|power|force|feeling
legs ~3 weaker|getting_weak|feeble|powerless|losing_power|losing_strength|going_weak|gone_weak
paraparesis|paraplegi*|leg_weakness|legs_weakness
""",
    Sign.LEGS_LIKE_JELLY: """
legs|knees ~4 (like|to|into) (a) jelly|rubber|cotton_wool|spaghetti|noodles|water|string|wet_string|blancmange|lead|concrete|mush|porridge|tree_trunks
jelly|rubber legs
legs|knees ~2 are jelly|lead|rubber|spaghetti
""",
    Sign.RETENTION: """
stood|standing|sat|sitting|sit|stand|stuck|stay ~3 loo|toilet|urinal|bowl|pan|bog|wc|bathroom ~5 ages|forever|minutes|hour|hours|waiting ~~5 nothing|CANT|wont|no|not|drop|dribble|without !phone
""",
    Sign.TOILET_TROUBLE: """
TOILET ~~8 nothing|wont ~2 come|comes|came|start|starts|happen|happens
TOILET ~~6 nothing|difficult|difficulty|wont|never_felt|cant_feel|didnt_feel|didnt_notice|dont_notice|dont_feel|no_control|without_knowing|strain*|dribble|trickle|numb|impossible|hesitant|stuck|half_way|halfway|stops|no_warning|dont_know|didnt_know
difficult|difficulty|cant_feel|didnt_feel|no_control|strain* ~~4 TOILET
""",
    Sign.SADDLE_PADDED: """
no|without (a|any) bottom|bum|backside|saddle|seat ~1 there|left|at_all|under
someone_elses|somebody_elses|someone_else|not_my_own|a_strangers ~1 backside|bum|bottom|arse|behind|seat|skin_down
like ~3 sitting|sat|sit ~1 on (a|an|some|top) (of) cushion|pillow|cotton|cotton_wool|sponge|air|balloon|foam|nothing|wood|rubber|parcel|towel
""",
}
