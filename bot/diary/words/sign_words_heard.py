"""The phrases of speech that comes out wrong or is not understood, of half of what is seen, and of a room that sways."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

HEARD = {
    Sign.SPEECH: """
CANT ~1 understand|make_sense_of|follow ~1 what ~1 people|anyone|anybody|everyone|they|everybody ~5 say|says|saying|said
talk*|speak*|spoke|sound*|speech|voice|words|rubbish ~~4 like|as_if|as_though ~4 pints|drinks|drunk|sozzled|on_the_ale|drinking|plastered|bottle|hammered|wasted !people|outside|music
ask|asked|mean|meant|want|wanted|think|thinking|try ~~5 and|but|then|yet i|it ~2 say|said|says|saying|comes|came|utter ~2 !no|yes|that|i|he|she|it|we|they|nothing|so|thank|thanks|ok|hello|sorry|to
gob|mouth|tongue|lips ~2 (NOTS) DISOBEYS
couldnt|cant|cannot string ~3 sentence|words together|sentence|out|right|properly
what|words|word|sentence|sentences|it|voice|speech|everything|all ~3 came|comes|coming|come (out) (as|like|all|just|in|out) (a|just|pure|total|complete) noise|noises|mush|mumble|mumbles|moan|moans|sounds|grunt|grunts|mess|backwards|jumbled|garbled|scrambled|upside_down|wrong_order|muddled|slurry|gobbledygook|klingon|double_dutch|soup|porridge|babble|wrong !wash|oven|dryer|print
words|sentences ~3 (wouldnt|wont|didnt|dont|couldnt) ~1 (come|line_up|match|join|fit) out|together|order|what_i|thoughts
letters|words|text|page|screen|writing|headline|headlines|print|message ~4 make|makes|made|look|looks|looked|like|turned|were|was ~2 no_sense|gibberish|scrambled|jumbled|foreign|chinese|hieroglyphics|nonsense|squiggles|meaningless|russian|arabic
CANT ~2 read ~3 (simple|my|the) ~1 words|letters|text|word|sign|headline|message|clock ~5 no_sense|gibberish|jumbled|meant|meaning|scrambled|foreign|chinese
CANT ~1 understand|make_sense_of|follow ~2 (what) people|anyone|anybody|everyone|they|wife|husband|spoken|others|speech ~2 say|says|saying|said|me|words|speech|telling
PEOPLE|nobody|no_one|they ~3 not|dont|doesnt|didnt|cant|couldnt|cannot ~1 understand|make_out|follow|get|catch ~2 me|word|words|i_say|i_said|im_saying|speech|what_i
PEOPLE|they ~2 (just) stares|stared|stare|looked|looks|look|laughed|thought|think|thinks|asked|asks|keep|keeps ~3 (at|if|im|id|i|was|me) ~3 (talk|speak) drunk|blankly|repeat_myself|been_drinking|repeat !at_my_phone
talk|speak|spoke|talked|talking|speaking ~3 (partner|wife|husband|people|they|everyone|mates|son|daughter) ~1 just (stares|stared|stare|looks|looked|look)
CANT ~1 speak|talk good|well|correct|correctly|fine|right|since|clear
not_able|not_possible (to) speak|talk|say
tongue ~3 tied_in|in_knots|wont_obey|too_big|doesnt_obey|like_wood|like_leather|does_not|wont_do|trips|trip|numb_and|lazy|heavy
keep|keeps|kept|started|i|im ~1 saying|calling|said|called ~4 when_i_mean|when_i_meant|meaning_to_say|but_meant|but_i_meant|but_mean|instead_of
wrong_word|wrong_words|wrong_name|other_words ~3 came|come|comes|out|pop|popped|slip|instead
know|knew ~4 wanted_to_say|want_to_say|trying_to_say|word_i ~~5 CANT|wont|wouldnt|not|wrong|didnt|nothing ~3 say|out|come|came|words|right|it
speech|voice ~3 slow_and|drunken|slurring|blurred|blurry|sloppy|lazy|drawl|drunk|sticky|heavy|not_clear|unclear|incomprehensible|unintelligible|not_my_own|thick_and
talk|talking|speak|speaking ~3 like|as_if|as_though ~3 stone|potato|hot_potato|cotton|cotton_wool|mouthful|mouth_full|toffee|gum|drunk|sozzled|pissed|stroke|treacle
expressive|receptive|word-finding|word_finding dysphasia|aphasia|difficulty|difficulties|problems|trouble
dysarthri*|dysphasi*|aphasi*
""",
    Sign.SIGHT_LOST: """
half|side|part ~3 what_i_could_see|what_i_can_see|what_i_see|my_view|my_vision|my_sight|my_field_of_view ~2 dark|black|blank|missing|gone|vanished|disappeared|cut_off|blotted_out !of_the|stage
eye ~4 went|gone|goes|turned (all|completely|totally|just) black|dark|blind|blank !and|eye
see|seeing|saw|sees only|just ~2 left|right|one|half|top|bottom|half_of ~1 (side|half|part) ~4 screen|page|phone|everything|things|tv|telly|face|faces|room|clock|plate|world
half|part|side|bit|corner|quarter|portion|chunk|section ~2 of|from ~1 everything|page|screen|clock|face|faces|room|world|words|picture|things|tv|telly|book|plate|road|what_i ~6 missing|gone|not_there|isnt_there|vanished|disappeared|blank|cut_off|black|wiped|blacked_out|rubbed_out
everything|world|things|room|half|picture (on|to|at) (the|my) left|right (side|half) (has|is|was|had|just) (just|simply|suddenly) missing|gone|vanished|black|disappeared|blank|dark|not_there|isnt_there
see|seeing|saw|read ~2 (only|just) ~2 one|left|right half ~2 (of) everything|page|clock|face|things|words|plate|screen
miss|missing|missed|dont_see|didnt_see|dont_notice|cant_see|ignoring ~3 things|everything|people|cars|food|stuff|what_is ~2 left|right side|half|of_me|of_my
left|right half|part|side of ~3 missing|gone|vanished|black|disappeared|blank|dark
SIGHT|seeing ~2 going|failing|fading|went|gone|lost ~1 (in|on|from|out_of) SIDE|my|the eye
SIDE eye ~3 sees|see ~1 nothing|black|only_black|dark|only_dark|nothing_at_all
SIDE eye ~2 (gone|went|goes|has) (totally|completely|suddenly|just) blind|black|dark|blank|dead
CANT see ~4 with|from|out_of ~1 SIDE eye|one
hemianop*|amaurosis|field_loss|visual_field
tunnel_vision|looking_down_a_tunnel|through_a_keyhole
half_of_everything|half_my_vision|half_my_sight|half_the_page|half_the_screen ~4 missing|gone|black|not|vanished|disappeared|blank
""",
    Sign.SIGHT_DOUBLE: """
two|double of everything|them|me|you|him|her|each|the_road|the_screen|the_same|every_thing|all
everything|things|lines|road|people ~2 (has|have|had) double|doubled|doubles|a_twin|a_ghost|twice|two_of_them
see|seeing|saw|sees ~4 two|2|twins|pairs ~3 (of) (everything|things|moons|roads|cars|people|one)
""",
    Sign.STAGGERING: """
slide|sliding|slid|lean|leaning|tip|tipping|fall|falling|list|topple|slump|slumping ~2 (off) to|towards ~1 one|left|right (side) ~4 sit|stand|walk|up
carried|helped|held|dragged ~2 (me) to ~2 sofa|bed|bathroom|loo|car|chair ~~5 tilt*|spin*|spun|balance|legs|sway*|dizz*
keep|keeps|kept|am|im|was|i ~1 pitching|keeling|lurching|toppling|listing|veering|heeling|tipping|reeling ~1 (over) ~1 to|left|right|sideways|over|one_side
crawl|crawled|crawling|crawls ~1 to|on|along|up|upstairs|downstairs|back ~2 bathroom|toilet|loo|bog|hands|bed|floor|walls|stairs|knees|door|phone|kitchen|sofa|all_fours
hang|hanging|hung|cling|clinging|clung|grab|grabbing|clutch|clutching ~1 on|onto|to|at ~2 wall|walls|worktop|furniture|counter|banister|bannister|rail|railing|railings|sideboard|doorframe|sink|table|chairs|everything
CANT ~1 stand|walk|get_across ~2 without ~2 hanging|holding|clinging|grabbing|clutching|falling|support|help|toppling|wall|walls|furniture
floor|ground|room|house|world|everything|bed ~2 lurched|lurches|tipped|tips|tilted|tilting|pitched|rolled|swayed|sways|heaved|swung|heaving ~2 (sideways|over|violently|all_at_once|under_me|like)
walk|walking|walked|gait|move|legs ~3 like|as_if|as_though ~3 drunk|drunkard|sailor|on_a_boat|on_a_ship|newborn|toddler|penguin|baby_deer|bambi
keep|keeps|kept|always|start|started ~1 falling|tipping|toppling|veering|drifting|listing|pulling|leaning|lurching|swerving|going ~2 (to|over) (the|my|one) left|right|side|sideways|over
feet|legs ~2 (are|go|keep) crossing|everywhere|all_over_the_place|any_old_where|separate_ways|tangled
CANT ~1 walk|go|stand ~1 (in) straight|upright
""",
    Sign.UNSTEADY: """
walk|walking|walked|walks|bump|bumping|crash|crashing|blunder|blundering ~1 into things|walls|doors|people|furniture|everything|stuff|tables
wobbly|wobble|wobbling|wobbles|shaky|unsteady|tottery|tottering|doddery|rocky ~3 (on|in) (my) feet|pins|legs|stairs|walk|walking
walk|walking|move ~2 like|as|as_if|as_though ~2 (on|a) boat|ship|drunk|sailor|ice|sponge|rope|tightrope|moon
CANT ~1 walk|go ~1 straight|in_a_straight|a_straight
balance ~4 gone|went|shot|lost|rubbish|off|awful|failing|poor|hopeless|to_pot|not_what !book|sheet|work
hold|holding|hang|hanging|touching|use|using ~3 furniture|walls|wall|banister|banisters ~3 (to|as|when|while) (walk|walking|get|go|cross|across|round|around|upright|steady|move)
furniture_walking|wide_steps|wide_based|broad_based|feet_wide|legs_wide|romberg*|tandem_gait
""",
    Sign.SWALLOWING: """
throat|i ~1 wont|cant|doesnt|wouldnt|not|refuses ~1 swallow|swallowing|let_food
swallow* ~2 not|wont|isnt|doesnt|hard|gone|stuck
voice ~2 (gone|went|is|got|turned) croaky|hoarse|nasal|breathy|weak ~~8 swallow*|neck
choke|choking|chokes|choked|cough|coughing|splutter|spluttering ~4 drink|drinking|drinks|eat|eating|swallow|swallowing|sip|water|tea|saliva|food|meal
food|drink|drinks|tea|water|saliva|pills|everything|it ~3 goes|go|going|went|gone ~1 down_the_wrong|wrong_way|wrong_pipe|wrong_hole|the_wrong
CANT|TROUBLE|struggl* ~2 (get|getting|to) ~2 down|swallow ~2 food|drink|pills|tablets|water|properly|spit|saliva|anything
swallow* ~3 wont|doesnt|not|weird|funny|strange|wrong|weak|properly
""",
    Sign.WHOOSHING: """
hear|hearing|heard ~3 blood|pulse|heartbeat|heart|pumping|beating ~4 (in|on) ~2 ear|side|ears|head|that
swoosh*|whoosh*|whooshy|swish*|shush*|thrum* ~5 ear|ears|heartbeat|pulse|heart
ear|ears ~5 whoosh*|swoosh*|swish*|shush*|thrum*|pulsing|pulsating|throbbing_sound|drumbeat|heartbeat|heart_beat|in_time
hear|hearing ~3 (own|my|blood|heart) heartbeat|heart|blood|pulse|pumping|whoosh*
bruit
""",
    Sign.EYELID: """
SIDE eye|lid ~3 (looks|is|seems|gone|has|look|got) smaller|tinier|narrower|sunken|half_shut|half_closed|half_open|sleepy|drooped|lower|droopy|sagging|shut|hooded|squinty|dropped
eyelid|lid ~4 hang*|hung|half_mast|shutting|closes|closing|closed|heavy|lazy|wont_open|wont_stay|wont_lift|lower_than|sunk|sinks|drooped !bin|pan|jar|box|night|tired|sleep|after
pupil|pupils ~4 dot|pinprick|pin_prick|pinhole|pinpoint|smaller|bigger|larger|odd|mismatch*|different|not_equal|not_same|not_the_same|one_big|one_small|miosis|miotic !teacher|school|class
miosis|miotic|anisocori*|horners|ptosed
eyes ~3 different|odd|uneven|not_the_same ~2 size|sizes|pupils
""",
    Sign.DIZZY: """
everything|room|world|things|head|floor|walls|ceiling|ground ~2 swims|swimming|swam|swims_about|swirls|swirling|rolling|rolls|pitching|pitches|keeps_moving|wont_keep_still|wont_stay_still|going_round|goes_round|whirls|reeling|reels
giddy|giddiness|giddyness|came_over_all|merry_go_round|waltzer|on_a_roundabout|seasick|sea_sick
""",
}
