"""The phrases of a mind that loses its way, of sleep nobody breaks, and of a person who is no longer the same."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

_DISORIENTED = """
KNOWS_NOT ~2 what|which|whose (the) ~1 year|month|house|room|town|street|city|country|season|building it|im|i|we|this|am|todays|its
KNOWS_NOT (the|my) year|president|prime_minister|own_name|own_address|own_birthday|own_age|date_of_birth
KNOWS_NOT|forgot|forgotten|blanked (on) my own|kids|childrens|daughters|sons|wifes|husbands name|names|birthday|address|age
KNOWS_NOT|blanked (on) my name|birthday|address|age|date_of_birth
KNOWS_NOT ~2 my|own (own|very) ~1 street|house|home|kitchen|wife|husband|kids|daughter|son|face|room|children|front_door|bed|bathroom|mother|mum|family|grandchildren|dog|voice|reflection
lost|wandering|wandered ~2 in|on|around my (own) ~1 street|house|home|road|kitchen|estate|village|bedroom|hallway|landing|building
lost ~3 going|walking|driving|coming|cycling (back) home
lost|find ~3 way ~1 home|bathroom|toilet|bedroom|kitchen|own !satnav|google
KNOWS_NOT|forgot|forgotten|forget ~2 how ~3 use|work|make|open|turn|put|get|tie|hold|switch|dress|do ~3 kettle|fork|spoon|knife|key|keys|door|tap|taps|toothbrush|shoes|shoelaces|shirt|coat|dressed|stairs|tea|toilet|seatbelt|cup|light_switch|zip|trousers|bra|kettel|phone_i|myself
CANT ~1 work_out|figure_out|remember|think ~1 how ~3 use|work|make|open|turn|put|get|tie|hold|switch|dress|do ~3 kettle|fork|spoon|knife|key|keys|door|tap|taps|toothbrush|shoes|shoelaces|shirt|coat|dressed|stairs|tea|toilet|seatbelt|cup|light_switch|zip|trousers|bra
disorientated_to|disoriented_to|disorientated_in|disoriented_in|not_oriented|not_orientated|orientated_to_person|oriented_to_person|gcs_14|gcs_13|gcs_12|gcs_11|gcs_10
talks|talking|speaks|speaking|chatting|chat|seeing|saw|sees|see|hearing ~3 people|person|someone|mother|mum|father|dad|men|children|animals|insects ~3 not_there|arent_there|isnt_there|werent_there|wasnt_there|who_died|who_is_dead|long_dead|not_real
"""

ASTRAY = {
    Sign.DISORIENTED: _DISORIENTED,
    Sign.CONFUSED: f"""
CANT|dont|didnt|no ~1 remember|recall|memory|memories ~1 (the) last|past few|couple|two|three|several hours|hour|minutes|days
act|acting|acted|behave|behaving|behaved ~1 drunk|drugged|stoned|out_of_it|dazed|spaced !at_the|for
talk|talks|talked|speak|speaks|spoke|says|said nonsense|rubbish|gibberish|drivel !with|to|about|all|on
ask|asks|asked|asking ~3 what|which day|year|month|time ~5 over_and_over|again_and_again|repeatedly|all_the_time|constantly
over_and_over|again_and_again ~3 what|where|who|which ~1 day|year|am|is|are|time
cant|couldnt|dont|didnt|not remember|recall|know how ~1 to ~1 get|find|walk|drive ~1 home|back|my_way
forgot|forgotten how ~1 to ~1 get|find|walk|drive ~1 home|back|my_way
KNOWS_NOT ~1 how i ~1 got|ended|came ~5 sofa|bed|home|here|there|kitchen|street|car|bathroom|floor|garden|stairs|back
lost|losing|lose|missing|miss ~1 chunks|gaps|blocks|patches|stretches ~2 time|day|morning|evening|hours
see|seeing|saw|hear|hearing|talked|talking ~3 my dead|late ~1 gran|mum|mother|dad|father|husband|wife|brother|sister|nan|grandad|dog|cat
seeing|hearing things|voices|people_who|figures|faces ~3 (that|who) (not|arent|werent|nobody|no_one)
tell|told|telling|remind|reminded|explain|explained ~1 me ~2 TIMES_OVER times ~3 where|im|i_am|i_was|what
CANT ~1 follow|finish|understand ~1 my own|sentences|words|thoughts
who_put_me|who_brought_me|how_did_i_get_here|how_i_got_here|why_am_i_here|what_is_this_place|where_am_i|whose_house|whats_this_place|how_i_got_there
CANT|KNOWS_NOT ~3 which ~3 which|button|buttons|way_up|way_round
keep|keeps thinking|believing|insisting ~1 its|it_is|im|i_am|we_are|were ~3 old|home|school|work|years|alive|childhood|mums
answer|answers|answered|answering|reply|replied ~3 wrong|wrongly|nonsense|incorrect*|rubbish|backwards ~3 (when|questions|simple|things)
ask|asks|asked|asking ~4 TIMES_OVER times ~6 what|where|who|which|same|when|why|how|if
KNOWS_NOT ~2 (the) place|way_home|anyone|anybody|faces|them|us|me|him|her|people ~1 (when|at|in|here|home)
doesnt|didnt|dont know|recognise|recognize us|me|him|her|them|family|anyone
CANT ~1 string ~3 together|thought|thoughts|sentence|two
got|getting|get ~1 dressed|ready|up for ~3 job|work|school ~5 left|retired|years|sunday|midnight|night|ago
put|puts|poured|pour|made|tried_to|used|gave ~6 cat_food|dog_food|salt|washing_powder|soap|shampoo|petrol ~3 in|into|on ~2 coffee|tea|cereal|dinner|kettle|mouth|toast
off_at|got_off|turned_up ~4 wrong stop|house|door|town|day|floor ~~6 KNOWS_NOT|confused|muddled|lost
arguing|argued ~3 with ~3 mirror|telly|tv|wall|dead|nobody
wrong ~3 shoes|clothes|trousers|house|room ~2 inside_out|back_to_front|neighbours
in|into the (wrong|neighbours|someone_elses) house|bed|car ~3 thought|thinking|sure
thinks|think|thought ~1 (its|it_was|it_is|im|we_are|we_were) 19*|wartime|a_child|young_again
{_DISORIENTED}
everything|thoughts|mind|brain ~2 muddled|scrambled|jumbled|mixed_up|in_a_muddle|scattered_and|gone_to_mush|blank_and
i|im|me|she|he|apparently ~2 make|makes|making|made|talk|talking|spoke ~1 no|zero|little|any sense !of
i|im|me|she|he|was|were|am ~1 talking|speaking|saying|spouting|muttering|mumbling ~2 nonsense|rubbish|gibberish|gobbledygook|drivel|things_that !to|with|about|as_usual
found|find|finds|caught me ~4 stood|standing|wandering|naked|staring|outside|undressed|walking|half_dressed|trying_to !desk|station
called|calling|call|calls ~1 my (own)  wife|husband|daughter|son|partner|sister|kids|brother|mum ~2 by|with ~2 name|wrong
KNOWS_NOT ~2 what|which|whether (the) day|time (of_day|it|of) (it|im|this|of) !off|free|the_appointment|class|will|works|best|suits|for
KNOWS_NOT ~2 where|who ~1 i|he|she|we am|is|was|im|are|were
KNOWS_NOT ~2 what|why i|im ~1 doing|came|went ~2 here|there|for|kitchen|room !at_work|next
trying|tried|try ~2 to ~1 put|use|drink|eat|dial|answer|open|unlock|phone ~3 (my|the|a) shoes|remote|phone|oven|soap|shampoo|fork|glasses|socks|washing_machine|hairbrush|banana ~2 in|on|with|to|as
answering|answered|answers|answer ~2 questions ~2 wrong|nobody|different|no_one|oddly|strangely|that_werent|not_asked
staring|stared|stares|gazing ~2 into ~1 space|thin_air|nothing ~5 answer|respond|react|name|call|minutes
away_with_it|not_all_there|not_with_it|not_quite_with_it|out_of_my_mind|not_in_my_right|addled|fuddled|dazed_and|in_a_daze|doolally|gaga|off_my_head
CANT ~2 follow|understand|grasp ~2 (what) ~2 simple|people_are|they_are|anyone|anybody|my_wife|my_husband|a_simple|the_simplest|plain
CANT ~2 (do|add|count|tie|hold) ~2 (two|simple|a|simplest) ~1 together|sum|sums|two_thoughts|thought_in|a_thought
picking|plucking ~2 bedclothes|sheets|blanket|the_air|bedding
""",
    Sign.UNROUSABLE: """
CANT|only|hardly|barely ~2 get ~4 groan|word|answer|response|sense|peep|grunt|reply|murmur ~1 out_of|from me|him|her|us
shake|shook|shakes|slap|call|shout ~1 (at) me ~~4 opens|open|eyes|mumble*|asleep|nothing ~3 (moment|again|away|gone|closed|shut)
poke|poking|prod|prodding|shake|shaking|slap|slapping|nudge|nudging|pinch|pinching ~2 me ~3 to|awake|round|with_them|with_us|up|keep|wake|open|respond|answer|conscious
barely|hardly|not|scarcely ~2 with us|them !tonight|on_this
go|goes|going|went|slip|slips|slipping|slid|drop|drops|sink|sinks|sinking ~1 under ~1 again|anaesthetic|each|every|and
must|have_to|has_to|had_to ~1 (to) shout|scream|yell|clap ~3 (to) (get|make|for|before) ~2 (me|him|her) ~2 open|answer|wake|look|respond|eyes|stir
PEOPLE|they|nobody|could|couldnt|struggle|struggled|struggling|hard|difficult|barely|hardly ~4 rouse|rousing|bring_me_round|bring_me_back|get_me_to_respond|get_any_response
CANT|hardly|barely|struggled|struggling|struggles|trouble|hard|hardest ~4 wake|waken|waking|stir ~2 (me|him|her) ~2 properly|fully|even|with_shouting|by_shouting|at_all|however|no_matter
has|had|have|having|needs|needed ~1 to ~2 shake|slap|pinch|shout_at|throw_water ~2 me ~3 open|eyes|awake|wake|respond|answer|rouse|round|hard
open|opens|opened ~2 eyes ~4 when|if|only ~2 shaken|shouted|pinched|slapped
CANT ~2 (keep|stay|hold) ~1 (my) eyes open|awake ~4 shout|shouting|shake|shaking|slap|slapping|talking|spoken|speaking|mid|middle
CANT (stay|keep|hold) awake|open ~4 (even) ~3 shout|shouting|shouted|shake|shaking|slapping|talking|spoken
hardly|barely|doesnt|does_not|wont|not ~1 wakes|wake|woke|stir|stirs|respond|responds|rouses|rouse ~1 when|if|to ~2 call|called|shout|shouted|shake|shaken|spoken|speak|voice|pain|name
drift|drifts|drifting|slip|slips|slipping|fade|fades|fading ~2 in_and_out|out_of_consciousness|away ~3 (of) (consciousness|mid|while|talk|us|again)
fall|falls|falling|fell|dozing|nodding|drop|dropping|drifting ~2 asleep|off ~3 (in|during) ~2 mid|middle|half_way|halfway|spoon|sentence|meal|chewing|eating|talking|mid-sentence|mid-meal
slumped|slumping|conked_out ~3 mid|middle|meal|talking|plate
""",
    Sign.DROWSY: """
slept|asleep|sleep|sleeping|been_out ~2 (for) 15|16|17|18|19|20|21|22|24|eighteen|twenty ~1 hours|hrs|h
slept|sleeping|sleep|slept_through all|whole|most ~2 day|day_and_night|round_the_clock|weekend !saturday|after_nights
CANT ~2 (keep|hold) (my) eyes ~1 open !screen|bright|light|dust
keep|keeps|kept ~2 drifting|slipping|nodding|dozing|dropping|conking|zonking|flaking off|out|away|again
keep|keeps|kept|just ~2 want_to_sleep|wanting_to_sleep|going_back_to_sleep|falling_back|sleeping ~2 all|whole|day
doped|stupor|stuporous|groggy|torpid|comatose|obtunded|semi_conscious|half_conscious|semiconscious
""",
    Sign.PERSONALITY: """
PEOPLE ~9 told|tell|tells|says|say|said ~9 not|isnt|never (the) person|man|woman ~1 i ~1 was|used
PEOPLE ~9 told|tell|tells|says|say|said ~9 grown|become|became|gotten|getting forgetful|snappy|strange|odd|vague|withdrawn|irritable
PEOPLE ~5 NOTICED ~2 not|isnt|never (the|a) ~1 man|woman|person|girl|bloke|mum|dad|mate|lad ~1 i|he|she|they|used|was
PEOPLE ~5 NOTICED ~5 stranger|robot|zombie|ghost|shell|monster|jekyll|toddler|teenager|someone_else|somebody_else|different_animal|not_there|not_all_there|not_with_it
PEOPLE ~5 NOTICED ~4 stopped|cant|lost|losing|lose|struggle|struggling|keep|keeps ~2 making_sense|make_sense|following|follow|filter|thread|marbles|plot|grip_on|track|train_of|forgetting|repeating|losing|leaving|mixing|muddling|asking|telling
lost|losing|lose|no ~1 (my) filter|inhibitions|manners|common_sense
in|at|by ~1 (my) work|office|class|school ~2 NOTICED ~4 slow|forget|forgetful|changed|different|confused|mistakes
NOTICED ~3 slow|slower ~1 in ~1 head|mind|thinking
personality|character|temperament|nature|manner ~3 flipped|switched|shifted|altered|transformed|is_other|not_the_same|turned|unrecognisable|180|upside_down !of|job
my ~1 character|personality|temperament|nature (is|became|has) (become|very|so|quite|totally) other|another|different|changed
PEOPLE ~5 NOTICED ~3 (that) ~2 forget|forgets|forgot|forgetting|forgetful|repeat|repeating|repeated|muddle|muddled|mix_up|mixing_up|lose|losing !birthdays|anniversaries|weight|at|to
PEOPLE ~5 NOTICED ~5 judgement|judgment|reasoning|memory|thinking|mind|personality|character|mood|behaviour|behavior|manner|brain ~4 off|gone|bad|changed|poor|different|slow|slower|worse|not_right|odd|slipping|failing|flipped|going|clouded|isnt|not|other|funny
PEOPLE ~5 NOTICED ~6 different|another|changed|new|other ~1 person|bloke|man|woman|guy|girl|human|lad|chap|fella|personality|character|mum|dad|husband|wife|mate
PEOPLE ~5 NOTICED ~4 (not) (the) same person|man|woman|bloke|guy|girl|lad|self
PEOPLE ~5 NOTICED ~4 not|never|isnt|arent ~1 (the|my) same|usual|old|normal ~2 me|self|person|since|any
PEOPLE ~5 NOTICED ~4 act|acting|behave|behaving|acted|behaved|gone|went|been|seem|seemed|getting ~2 weird|weirdly|strange|strangely|odd|oddly|funny|differently|different|childish|childlike|rude|inappropriate|aggressive|nasty|cruel|distant|vacant|blank|flat|vague|spaced_out|zoned_out|withdrawn|apathetic|paranoid|silly|reckless|disinhibited|cold|muddled|forgetful|confused !at|on|with_my_phone|to_reply|about_the
PEOPLE ~5 NOTICED ~5 already|just ~2 asked|said|told|mentioned|ate|eaten|did
PEOPLE ~5 NOTICED ~2 i|im|ive ~4 same ~1 story|stories|question|questions|thing|joke|jokes
PEOPLE ~5 NOTICED ~4 thinking|speech|brain|mind|reactions|answers ~2 slow|slowed|slower|foggy|woolly|dull|blank|sluggish
PEOPLE ~5 NOTICED ~4 slow|slowed|slower|sluggish|vague up_top|in_the_head|mentally|on_the_uptake|thinking
PEOPLE ~3 (dont|doesnt|dosent|cant|not|hardly) recognise|recognize|recognises|recognizes|know|knows ~1 me|who_i_am|the_man|the_woman ~1 any_more|anymore|any_longer|these|lately|now|since
PEOPLE ~5 worried|concerned|frightened|scared|alarmed ~3 my|me ~1 mind|memory|behaviour|behavior|forgetting|forgetfulness|thinking|state_of_mind|head_isnt|confused|muddled|moods
i|im|ive ~2 changed|different|not_the_same|not_myself|another_person|a_different_person ~4 PEOPLE ~2 NOTICED
NOTICED ~3 by ~2 PEOPLE ~4 change|changed|forgetful|slow|different|memory|personality
out_of_character for me|him|her
saying|laughing|shouting|swearing|crying|undressing|joking|giggling ~3 at|things ~3 (that|which|i) ~3 isnt_funny|arent_funny|not_funny|never_would|would_never|inappropriate|shouldnt|wouldnt_normally|funerals|for_no_reason
rude|nasty|filthy|awful|cruel|inappropriate things|stuff|remarks|comments|jokes ~3 never_would|would_never|wouldnt_normally|out_of_nowhere|to_strangers|i_never
CANT ~1 follow|do|manage|play|read|finish|remember ~4 recipe|recipes|plot|crossword|crosswords|sudoku|sums|banking|accounts|bills|pattern|patterns|conversation|conversations|programme|telly|book|page|rules|route ~5 any_more|anymore|any_longer|used_to|always|years|life|thousand_times|hundred_times|these_days|lately|now
lost|lose|losing ~2 interest ~3 everything|anything|all|family|grandchildren|life ~5 NOTICED|PEOPLE
""",
    Sign.MIND_SLIPS: """
numbers|words|names|information|things|nothing ~2 (dont|wont|doesnt|not|never) go_in|sink_in|sinks_in|stay_in|stays_in|stick|sticks|register|registers
zone|zoning|zoned|zones|space|spacing|spaced|blank|blanking|drift|drifting ~1 out|off ~3 mid|middle|conversation|conversations|chat|while|talking
walk|walked|walking ~1 past|straight_past ~6 know|recognise|recognize|knew ~1 (them|people|friends|her|him)
CANT ~1 remember|recall ~2 reading|doing|saying|writing|driving|going|half|whole|most|large|what_i_did|what_i_read|telling|eating|seeing|being|having !the_exercise|her|his
stopped|cant|couldnt|struggle ~2 (to) making|make sense ~2 bills|letters|forms|numbers|accounts|book|emails|what
left|leave|leaving|forgot|let ~3 bath|tap|taps|gas|cooker|hob|oven|stove|door|iron ~3 run|running|on|over|open|overflow|unlocked ~3 twice|again|three|several|times|week|month|lately
slow|slowed|sluggish|dull ~2 (in|up) ~1 head|top|brain|mind|thinking|mentally
essays|emails|work|reports|notes|texts|writing ~3 weird|gibberish|full_of_mistakes|nonsense|odd|dont_make_sense|make_no_sense
memory|mind|brain|head|concentration|thinking ~4 gone|going|shot|like_a_sieve|sieve|rubbish|to_pot|terrible|awful|failing|fading|hopeless|slipping|swiss_cheese|full_of_holes|patchy|useless|worse|porridge|mush|treacle|foggy|to_mush|blank|slow|slowed|not_what_it_was !wild|spinning|round|place|better|numb|pain|cold|off|over|to_bed|fast|in|at|during|on_me
lose|losing|lost|loses ~1 thread|track|plot|words ~3 things|conversation|conversations|sentence|story|saying|said|middle|film|programme|was !time|count|parcel|my_keys
forget|forgets|forgot|forgetting|forgotten ~4 names|words|people|things|everything|conversations|appointments|seconds|minutes|straight_away|what_i_said|what_was|what_people|pans|gas|stove|oven|why_i !to|lately_busy
CANT ~1 remember|retain|recall ~5 conversation|conversations|day_before|breakfast|anything|minutes_ago|seconds_ago
judgement|judgment ~2 off|gone|poor|impaired|bad|clouded
keep|keeps|kept|started making ~4 mistakes|errors|slips|blunders
CANT ~1 think|concentrate|focus|plan|decide|organise ~2 straight|clearly|any|anymore|at_all|properly|things
miss|missing|missed ~2 whole|entire conversations|chunks|days|appointments
""",
    Sign.WORRIED_FOR_ME: """
PEOPLE (is|are|was|were|has|have|got|getting|really|very|so) (really|very|so|quite|been) worried|concerned|frightened|scared|alarmed|noticed
PEOPLE ~2 want|wants|wanted|insist|insists|begging|keeps|nagging ~2 (me) ~2 tested|checked|seen|doctor|memory_test|memory_clinic|scan
""",
    Sign.NOT_LIKE_ME: """
unlike me|myself|him|her
not|isnt|wasnt|never|nothing like me|my_old_self|my_usual_self|my_normal_self|this_before|that_before|that ~1 !at_first|one
out_of_character
not|no ~1 the|same person|woman|man|one|girl|bloke|wife|husband ~1 i|he|she|they was|were|used_to|knew
i|im|was|were never like|that|so ~1 like_that|like_this|way|before|person
sharp|snappy|short|nasty|foul|horrid|vile|cold|angry|rude ~2 with|to ~1 everyone|everybody|people|them|kids|strangers
""",
    Sign.OTHERS_NOTICED: """
PEOPLE|theyve|they|people ~3 asked|asking|asks|ask ~4 if|whether ~1 im|i_am|i_was|i ~1 ok|okay|alright|all_right|well|drinking|depressed
PEOPLE ~4 NOTICED
NOTICED ~2 by ~2 PEOPLE
im|been|being|i_get told
""",
    Sign.HARD_TO_WAKE: """
too|so sleepy|drowsy to|i ~1 hold|talk|eat|speak|sit|stand|answer|open|drink|type|lift|cant
keep_having_to|keeps_having_to|kept_having_to|has_to_keep|have_to_keep|had_to_keep wake|waking ~1 me
""",
}
