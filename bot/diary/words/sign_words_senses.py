"""The phrases of signs of mind, face, speech, eyes and balance."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

SENSES = {
    Sign.FACE_DROOP: """
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 droop*|drooop*|sagging|sagged|sags|lopsided|crooked|dropped|dropping|paralysed|paralyzed|weak|weakness|palsy|uneven|wonky|slack|asymmetr*|hanging|hangs|twisted|frozen|lifeless !open|when|at|by
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~1 slipped|fallen|fell|gone_down|goes_down|go_down|pulled_down|slid|sliding|melting|melted
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~2 wont|doesnt|not|isnt ~1 move|moving
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~2 wont|doesnt|not|isnt ~1 work|working ~2 SIDE side
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 down|lower|pulled ~3 SIDE side
CANT ~1 move|feel|control ~5 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial !mask
face|mouth|smile|lip|lips ~2 goes|go|going|pulls|pulled|pulling|drawn ~1 to (the) SIDE
CANT ~1 close|shut ~1 SIDE eye
dribbl*|spilling|leaking|leaks|runs|running ~3 (out|from|of) ~3 corner|side ~2 mouth
droop* ~4 face|mouth|smile|cheek|lip
weak*|palsy|paralys* ~5 face|cheek|mouth !mask
half|side ~2 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 droop*|weak|fallen|dropped|frozen|gone|weird|strange|funny|heavy|different|odd|wont|isnt|doesnt|cant
drool* ~4 side|mouth|corner
CANT ~2 smile ~2 properly|side|evenly
smile|smiled|smiling|grin ~4 SIDE side ~2 moved|moves|moving|works|working
one_sided_smile
face|mouth|smile|cheek|lip|lips|corner|eyebrow ~2 wont|doesnt|isnt|cant ~1 lift|raise|smile|respond|obey|go_up|work !without|when_its
eye wont|doesnt|cant|isnt ~1 close|shut|blink|closing|blinking
mouth|face ~1 pulled|pulls|pulling|drawn|dragged over|across|sideways|down|askew
face|mouth|smile|cheek|lip|lips|corner ~2 (just) hung|sank|sunk|drooped|sagged|flopped|collapsed|dangling !up|out|around|open
toothpaste|tea|coffee|water|soup|drink|saliva|spit ~2 (is|was|keeps|kept) dribbl*|drips|dripping|runs|running|leaks|leaking|spills|spilling|falls|falling (out|down|from) ~3 mouth|side|chin|corner|lip
face|mouth|lip|lips|cheek ~3 like ~3 dentist|dentists !mask
half|side ~2 face ~2 not|isnt|wasnt|wont ~1 coming|moving|working|going|lifting|same|smiling|responding
""",
    Sign.FACE_NUMB: """
face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 numb*
NUMB ~5 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial !mask
half|side ~2 face|fase|faec|fce|mouth|smile|cheek|lip|lips|facial ~4 dead|numb*
FEELS_NOT ~6 face|cheek|lip|lips|mouth|chin !tension|tight|tightness|muscles|mask|pain|cream|ache
face|cheek|mouth ~3 strange|weird|odd|different|heavy|dead|wooden ~2 SIDE side
""",
    Sign.SPEECH: """
speech|words|talking|sentences ~3 slur*|wrong|garbled|strange|gone|mixed|jumbled|muddled|funny|off|gibberish|weird|nonsense|affected|scrambled|thick !with|to|about
CANT ~1 speak|speek|spek|spaek|speaking|talk|tlak|talking properly|proper|clearly|normally|normal|right|straight|good|well|fluently
talking|speaking|spoke|talk gibberish|funny|nonsense|weird !with|about|to
speak|speek|spek|spaek|speaking|talk|tlak|talking|sound|sounds|sounding|sounded ~2 like|as_if ~2 drunk|drunkard|marbles|mouth_full
sound|sounds|sounding|sounded|talking|speaking drunk|slurry
gibberish|nonsense|rubbish|garbage|wrong_word|wrong_words ~3 comes|coming|came out
speak|speek|spek|spaek|speaking|talk|tlak|talking|saying|using|say ~1 (the|all) wrong words|word
mouth|tongue|lips wont|doesnt|not|isnt ~2 work|working|do|obey|form|move
mixing|jumbling|muddling|losing (up) (my) words|speech
people|nobody|no_one|they|everyone|wife|husband|others ~3 understand ~1 me|what_im|what_i|my_speech|my_words|a_word_i
tongue ~2 heavy|thick|wont_work
words_wont|aphasia|dysphasia
words ~1 not|dont|arent come|coming
speech went|left|stopped !well|ok|fine|great|good|badly|down|over|on|smoothly|early
(i) speak|speek|spek|spaek|speaking|talk|tlak|talking bad|badly|wrong|unclear|slurry|slowly since|today|now|suddenly
lost (my) speech !for|notes|paper|draft
lost|losing|loss ~2 ability ~1 speak|speek|spek|spaek|speaking|talk|tlak|talking
speech|words|talking|sentences ~4 mush|mushy|soup|garble|babble|sludge|treacle|scramble|salad
forgot|forgotten|forget how_to speak|talk|say|form
tongue ~2 thick|swollen|clumsy|lazy|twisted
name|names|word|words (wouldnt|wont|couldnt|didnt) come out
slur|slurs|slurr*|slured|sluring
sound|sounds|sounding|sounded ~1 DRUNKEN
wrong things|thing|word|words|sounds|stuff|bits come|comes|came|coming out !of|in|on|with
talk|talking|speak|speaking|spoke like|as_if|as_though ~2 DRUNKEN
PERSON|people|nobody|they|she|he ~2 not|cant|dont|doesnt|couldnt|hardly|didnt|struggles_to|cannot ~1 understand ~1 me|what_i|what_im|my_words|my_speech|a_word !at|anymore_when|when_it
CANT ~1 speak|talk good|right|well|proper|properly|clear|clearly|normal|normally|straight
talk|talking|speak|speaking|say ~~3 wrong|jumbled|mixed|mangled|muddled ~2 out
""",
    Sign.SPEECHLESS: """
TROUBLE|CANT (with|to) speak|speek|spek|spaek|speaking|talk|tlak|talking|speech !to|with|about|loud|louder|because|french|english|german|spanish|italian|dutch|polish|a|any|now|publicly|freely|openly|too|much|over|highly|enough|up
CANT speak|speek|spek|spaek|speaking|talk|tlak|talking in sentences|full|words
CANT speak|speek|spek|spaek|speaking|talk|tlak|talking any words|more|longer
CANT|TROUBLE ~1 find|finding|get|getting|form|forming|say|think_of ~3 words|word|sentence|sentences !for|to_describe|to
wrong_words
tripping|stumbling|falling over (my) (own) words !in|during|at|when
""",
    Sign.SWALLOWING: """
TROUBLE|CANT|painful|difficult ~1 swallow*
swallowing ~3 hard|difficult*|trouble|problem*|wrong|funny
choking_on ~2 food|drink|water|drinks
dysphagia
down_the_wrong way|pipe|hole|tube
food|water|drink|drinks|tea|coffee|soup ~3 wont_go_down|sticks|gets_stuck|comes_out_my_nose|comes_back_through|comes_through_my_nose
choking|choke|choked|gagging ~1 on ~2 food|drink|water|drinks|saliva|spit|everything|tea
""",
    Sign.SIGHT_LOST: """
lost|losing|loss|lose|loosing|loses ~5 sight|vision|eyesight !of
lost|loss ~2 of vision|sight
SIGHT ~2 loss|lost|gone|went|disappeared|vanished !blurry|blurred|fuzzy|hazy|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim
blind|blindness ~2 SIDE|eye|eyes|completely|suddenly
gone|went|going|suddenly|temporar*|transient* blind|blindness
CANT see ~3 SIDE eye|side
CANT see (out) of|from|with|in ~2 eye|eyes
CANT see ~1 left|right|half|today|suddenly
suddenly CANT see
see|seeing|saw ~1 (only) half (of)
see|seeing|saw nothing ~3 eye|side|left|right
only|just ~2 see|seeing ~1 half|part|one_side|left|right
SIDE eye ~2 blind|black|dark|gone|not_working|wont_see|cant_see|stopped_working|lost|went_black|went_dark
dark|black|blank ~2 (in|on|of|out) ~1 SIDE eye
sudden* ~2 (trouble|problems|problem|difficulty) seeing
SIGHT in|of|on|from|through ~4 eye|eyes|side ~3 lost|gone|disappeared|disappears|vanished|missing !blurry|blurred|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim
SIGHT in|of|on|from|through ~4 eye|eyes|side ~1 went|goes|going !blurry|blurred|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim|a|all|bit|very|quite|so|to|for
half|part|parts|piece|pieces|chunk|chunks|bit|bits|quarter|corner|area ~3 SIGHT ~8 missing|gone|lost|disappeared|disappears|vanished !blurry|blurred|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|double|grey|gray|wavy|weird|strange|dark|black|away|dim
curtain|veil ~5 vision|sight|eyesight
shadow over|across|in|on ~2 vision|eye|sight|eyesight
SIGHT ~2 missing|cut_out|is_away
SIGHT in|of|on|from|through ~3 eye|eyes|side ~1 went|goes|going for ~3 second|seconds|sec|secs|minute|minutes|min|mins|moment|hour|while|bit
SIGHT in|of|on|from|through ~1 one|left|right|my|the eye ~2 went|goes|going|gone|turned dark|black|blank
curtain|veil|shutter|blind ~5 SIDE|my|the|both|one eye !line|level|liner|brow
curtain|veil|shutter (is|came|coming|comes|pulled|drawn|across|down|over|falling) ~6 see|seeing|view
half|part|bit|side ~2 what i see|can_see|was_seeing ~4 missing|gone|black|blank|grey
half blind
SIGHT on|in ~2 left|right|one|half ~2 disappeared|gone|missing|vanished
SIGHT ~1 going|failing|fading|leaving|disappearing|vanishing ~1 in|on|of|from ~1 SIDE|my|the eye|side
hole|gap|black_patch|grey_patch|blank_patch|dark_patch|missing_patch|blank_spot|missing_bit|black_hole ~9 SIDE|my|middle|one ~3 eye|vision|sight !patch|mask|costume|makeup|test
went|gone|go|goes|turned (completely|totally|suddenly) blind ~2 eye|side
half|part|side|chunk ~3 everything|faces|room|world ~5 missing|gone|cut_off|not_there|disappeared|invisible !work|office
half|part|side|chunk|corner ~2 face|faces|clock ~5 missing|gone|not_there|invisible
""",
    Sign.CANT_SEE: """
CANT see anything|properly|clearly|much|straight|right|half|now
""",
    Sign.SIGHT_DOUBLE: """
double vision|sight|images|image
see|look|one ~1 one ~5 two|2
one ~4 there_is|i_see|becomes|turns_into|and_see|there_are two|2
two|2|twice|double ~3 (of) everything|everyone|everybody|things|tellys|tvs|moons|screens|faces|lamps|roads|cars|people|each ~6 (when) look|looking|see|seeing|saw|instead|where_there|eyes
see|seeing|saw|sees ~3 in_twos|in_pairs|twice|two_times|doubled|two_of|two_images|double_images|side_by_side
everything|things|words|people|faces ~2 (is|are|looks|look|look_like|has_gone|gone|went|comes) double|doubled|twice|two_times|in_twos
seeing|see|saw ~1 double|dubble|doubled|two_of|2_of|twice|two
SIGHT ~3 double|doubles|doubled|doubling
diplopia
tv|telly|screen|words|lines|text|print|everything|road|numbers|letters|faces|clock|moon|cars ~1 (is|are|was|were|looks|look|looked|gone|went|goes) double|doubled|twice !booked|checked|the|price|as|spaced|sided
""",
    Sign.SIGHT_BLURRED: """
eye|eyes ~2 saw|see|sees|seeing ~2 (as_if|as|like) through|only ~1 mist|fog|haze|gauze|veil|steam|smoke|milk|frosted|net_curtain !tears|glasses
blur*|fuzzy|hazy|misty|cloudy|foggy ~2 SIGHT|eye|eyes
SIGHT|eye|eyes ~3 blur*|fuzzy|hazy|misty|cloudy|foggy|unclear|funny|weird|strange|wavy|distorted|disturb*|affected|worse|trouble|problem*|changed|changes|patchy
trouble|difficulty|problems|problem|hard ~1 see|seeing !the|my|this|your|how|why|what|it|a
seeing spots|stars|wavy|patches
spots|floaters ~3 eye|eyes|SIGHT
blind_spot*|black_spot*|blurring|blurry|blurred|dark_spots
SIGHT|eye|eyes ~6 dim|dimmed|dims|dimmer|darker|darkened|darkening|faded
dim|dimming|dimmed ~2 SIGHT
see|seeing|saw ~1 bad|badly|blurry|foggy|cloudy|like_fog|as_fog|fuzzy|not_good|not_clear|unclear|worse
see|seeing|look|looking ~3 through|like ~2 fog|mist|haze|smoke|veil|frosted_glass|water|steam|vaseline
SIDE|eye|eyes ~3 (is|like) like_fog|in_fog|foggy|misty|hazy|cloudy|smeared
SIGHT ~1 going|failing|fading|bad|poor !well|out|home
everything|print|letters|writing|page ~1 (is|was|looks|looked|gone|went|goes|so) ~2 MISTED !memory|idea
half|part|side|bit|chunk|corner ~3 newspaper|book|page|screen|plate|menu|words|tv|picture|letters ~5 missing|gone|grey|gray|dark|not_there|invisible|blank|cut_off
""",
    Sign.EYELID: """
droop*|dropped|drooping|sagging ~1 eyelid|lid|eyelids
unequal|uneven|different|mismatched ~2 pupil*
one|left|right pupil ~4 big*|small*|larger|different|wide|dilated
pupil|pupils ~4 different|unequal|bigger|smaller|uneven|larger|not_the_same|dilated
horner*|ptosis|anisocoria
eyelid|lid ~5 droop*|drop|drops|dropped|dropping|sag|sags|sagging|hang|hangs|hanging|hung|lower|half_shut|half_closed|fallen|falling|slipped|down !bag
eye ~3 droop*|dropping|sagging|hanging|half_shut|half_closed|wont_open|wont_stay_open
CANT ~1 open|lift|raise ~2 eyelid|lid
pupil|pupils ~3 tiny|pinpoint|pin_prick|huge|blown|wide|small|big|large|odd|strange|weird|shrunk|enlarged
one|left|right pupil ~4 tiny|pinpoint|small|big|huge|wide|blown
droopy|drooping|droop*|lazy|half_closed|half_shut ~1 eye|eyes
small|tiny|big|large|uneven|wide|pinpoint|dilated pupil|pupils
eyelid|lid|eye ~2 half|partly|nearly|wont|doesnt ~1 closed|shut|open|stay_open !in|because|with|sun
""",
    Sign.DIZZY: """
dizzy|dizziness|dizzyness|diziness|dizzier|dizzily|vertigo|spinning|room_spins|light_headed*|lightheaded*|woozy|giddy|swimmy_head|room_is_moving
room|everything|house|floor|bed ~1 go|goes|going|went|turn|turns|turning|move|moves|moving|spin|spins|spinning|tilt|tilts|tilting|rotating|sway|swaying|whirling|rocking !home|well|wrong|to|out|on|down|up|up_in|office|house|furniture|forward|so|as|fine|from|in
""",
    Sign.DIZZY_STANDING: """
dizz*|light_headed*|lightheaded*|woozy ~4 stand*|get_up|getting_up|got_up|stood_up|sit_up
stand*|stood|get|got|getting ~4 dizz*|light_headed*|lightheaded*|woozy
""",
    Sign.CANT_WALK: """
CANT ~1 walk|stand !my|the|far|long|much|to|fast|it|because|dog|there
""",
    Sign.STAGGERING: """
walk|walking|walked|wlaking ~2 like|as_if|as_though (i|im|i_was|i_am) (a|i) drunk|drunkard|drunken|pissed
veer|veering|veers|veered|listing|lurch|lurching|swerving|careering ~3 side|left|right|sideways|walls
veer|veering|veers|veered|lurching|keep_swerving
fall|falls|falling|fell|pulled|pulling|drift|drifting|stagger|staggering|swaying|leaning|tipping|toppling|keep_going ~2 to (the|my|one) one|left|right (side) !lane
bump|bumping|bumped|walking|crash|crashing|knocking|banging ~2 into|in_to ~1 walls|wall|doors|door|doorframe|door_frame|doorframes|furniture|everything|things
CANT ~1 walk|stand (in|a|up) straight|straight_line|unaided|unsupported|unassisted|upright|without_holding|without_help|without_falling|line
CANT ~1 walk|stand because|as|since ~3 spin*|room|balance
keep_falling_over|keep_toppling|keep_tipping|legs_feel_drunk|holding_on_to_walls|holding_onto_walls|holding_the_walls|hold_the_wall|hold_on_to_the_wall|clinging_to_the_wall
room|everything|world ~4 spin* ~4 CANT ~1 stand|walk|get_up|sit_up
lost|no|losing|zero (my|all) balance|coordination ~2 completely|totally|suddenly|fully|altogether
CANT ~1 keep|hold|find|get|stay (my|any) balance|balanced|upright !on|in|board|bike|pose|while
have_to|had_to|having_to|need_to|needed_to crawl|hold_on|cling
crawl|crawled|crawling to|on|along|upstairs|downstairs ~1 bathroom|toilet|hands|loo|bed|floor|walls|stairs|knees
CANT ~2 stand|walk|get_up|sit_up ~1 without falling|toppling|holding|tipping|leaning|support|help|swaying|veering
veer|veering|veered|bump|bumping|stumble|stumbling|stagger|staggering|lurch|lurching ~2 into|against ~2 walls|wall|door|doors|door_frames|door_frame|doorframes|doorframe|furniture|everything|things
""",
    Sign.UNSTEADY: """
unsteady|unsteadiness|off_balance|imbalance|stagger*|wobbly|stumbling|ataxi*|uncoordinated
lost|losing|loss|lose|no|poor|bad ~2 balance|coordination
balance ~3 off|gone|bad|wrong|poor|terrible|problems|trouble|worse
CANT ~1 walk|stand !my|the|far|long|much|to|fast|it|because
walk|walking|walked ~2 like|as_if|as_though ~2 drunk
walking ~3 unsteady|funny|sideways|crooked|drunk|wide|difficult
walk|walking|veer|veering|leaning|fall|falls|falling|listing|pulled|pulling|drift|drifting|stagger|swaying ~1 to (the) SIDE
legs_feel_drunk|keep_falling_over|trouble_walking|difficulty_walking|keep_bumping_into|problems_walking|keep_tripping
veer*|lurch*|swerving
bump|bumping|bumped|walking|crash|crashing|knocking|banging ~2 into|in_to ~1 walls|wall|doors|door|doorframe|door_frame|doorframes|furniture|everything|things
fall|falls|falling|pulled|pulling|drift|drifting|tipping|toppling ~2 to (the|my|one) one|left|right (side) !lane
CANT ~1 keep|hold|find|get|stay (my|any) balance|balanced|upright
feel|feeling|felt drunk !last|after|from
walk|walking|gait|steps ~3 not ~2 secure|sure|steady|stable|straight|safe
walk|walking|like|as ~3 on cotton|cotton_wool|a_boat|a_ship|sponge|marshmallow|marshmallows|a_mattress
""",
}
