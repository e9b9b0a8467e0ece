"""The phrases of signs of mind and wakefulness."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

MIND = {
    Sign.CONFUSED: """
not|dont|doesnt|wasnt ~2 making|make|talking|talk (any|much|a_lot_of) sense !of
im|i|feel|feeling|felt|very|so|been|really|bit|getting|became|become|and|seem|seemed|more|slightly|am|was|but|totally|acting|sounds|be|is|headache|fever|or|quite ~1 confused|disoriented|disorientated|muddled|delirious|befuddled !as|over|with
confused|disoriented|disorientated|delirious|delirium|confusion !as|over|regarding
confused_with ~2 head|headache*|migraine*|fever|neck|pain
dont|doesnt|didnt|forgot|not|no ~3 know|knew|remember|idea|sure|recognise|recognize ~1 where|who|what_day|what_year ~1 (i|it) am|was|is
dont|didnt|not|cant|couldnt|no ~1 know|tell|sure|remember|idea|work_out ~1 if|whether (its|it|it_is|is|today|todays|im|i_am) (is|was|its|in|at|still|a) DAY_OR_PLACE !off|free|will|or_not|would|good|best
if|whether im coming_or_going
behaving|acting strangely|strange|odd|oddly|weird|weirdly|out_of_character|bizarre*
talking|speaking nonsense|rubbish !with|to|about|all
hallucinat*
rambling|gobbledygook|gobbledegook|incoherent|incoherently|away_with_the_fairies !rose|roses|house|walk|club
dont|didnt|cant|couldnt|not|hardly ~1 recognise|recognize|recognising|recognizing|recognised|recognized ~2 house|home|kitchen|room|own|wife|husband|kids|son|daughter|mum|street|road|myself|anyone|anybody|people|place
dont|didnt|cant|couldnt ~1 know|remember|recall|tell|say my_own|my|what ~1 name|address|birthday|year|day|month !of|off|on
not|wasnt|isnt ~1 answering|responding|reacting ~2 properly|normally|her|him|them|right|anyone
mixing_up|mixed_up|muddling|muddled_up ~2 names|words|days|people|dates
found|was wandering|wandered ~3 street|streets|outside|corridor|road|garden|car_park|nightclothes|pyjamas
keep|keeps|kept ~1 asking|saying|repeating|telling ~1 same|myself !exercise|exercises|mistake|routine|set|stretch
asked|asks|asking|ask ~2 #|two|three|four|five|several|ten|many times ~1 what|where|who|which|the_same|when
put|found|left|puts|putting ~3 shoes|shoe|keys|phone|kettle|iron|remote|glasses|book|books|clothes|wallet|milk|toothbrush in|into ~1 fridge|oven|freezer|microwave|washing_machine|toilet|bin|dishwasher
CANT ~1 get|find|follow ~1 my_own_name|my_own_house|the_bathroom|my_way_home|my_thoughts|what_people_say
talks|talking|speaks|speaking ~2 (to|with) people|person|someone|mother|father ~2 not_there|arent_there|isnt_there|is_dead|who_is_dead|dead
not|without|wasnt|never knowing|knew|recognising|recognizing|remembering|sure ~1 where|who|what_day|what_year ~1 (i|it) am|was|is
letters|words|text|numbers ~2 made|make|makes ~1 no_sense !to_do
ask|asked|asking|asks|repeat|repeated|repeating|said|saying ~2 same_thing|same_question|same_story ~2 times|over_and_over|again_and_again|twice
words|letters|text|writing ~6 gibberish|scrambled|jumbled|foreign_language|like_chinese
staring|stared|stare ~2 not|blank|blankly|space|nothing|wall
dont|cant|didnt|couldnt remember|recall ~1 driving|getting|coming|walking|arriving ~2 home|here|work|back
lost ~1 an|one|two|some|few|three hour|hours|minutes ~~3 dont|cant|no remember|recall|memory|idea
speak|speaking|say|saying|talk|talking|said ~1 strange|weird|odd|crazy|mad|nonsense things|stuff
forget|forgetting|forgot|forgets where|who|what i am|was|live
not_knowing ~1 where|who|what_day|which_day
""",
    Sign.HARD_TO_WAKE: """
very|so|extremely|really|unusually|super|incredibly|too drowsy
unusually|abnormally|strangely|weirdly sleepy
hard|difficult|impossible|struggled|tough ~2 to wake|rouse
CANT|wont ~2 be wake|woken|waken|roused|rouse|woke
PEOPLE ~1 CANT|struggled|struggling ~1 (to) wake|rouse me
CANT|struggling|hard|unable ~2 stay|keep awake
keep|keeps|kept ~1 passing_out|drifting_in|slipping_away|losing_consciousness
sleepier_than|drowsier_than|barely_awake|hardly_awake|unrousable|lethargic_and
PEOPLE ~1 struggles|struggle|had_trouble|has_trouble|had_a_hard_time|fails|failed|has_to_shake|had_to_shake ~1 (to|in) wake|waking|rouse|rousing (me|up) me|up
keep|keeps|kept ~2 falling_asleep|dropping_off|nodding_off|dozing_off|passing_out ~3 middle|mid|mid-sentence|while|talking|sentence*|conversation
PEOPLE ~1 had_to|has_to slap|shake|shout|pinch ~1 me|at_me
keep|keeps|kept ~2 falling_asleep|dropping_off|nodding_off|dozing_off|drifting_off|passing_out ~3 mid|middle|halfway|half_way|while
PEOPLE|she|he ~1 must|has_to|have_to|had_to|needs_to|needed_to|keeps|kept|keep slap|shake|shout|pinch|shaking|slapping|pinching|shouting ~1 me|at_me
CANT ~1 wake|rouse|waken|get_through_to me|myself
sleepy|drowsy|asleep ~4 shake|slap|shout ~1 me
CANT|hardly|struggling|hard ~1 (to) get|wake me ~2 awake|up|to_wake|round|conscious
opens|open ~2 eyes ~3 goes_off|go_off|drifts|drift|falls_asleep|fall_asleep|mumbles|mumble
""",
    Sign.DROWSY: """
drows*|sleepier|lethargic|somnolent
very|so|really|extremely|super|too|incredibly sleepy
keep|keeps|kept ~1 drifting_off|falling_asleep|nodding_off|dropping_off
feel|feeling|felt|feels|am|im|was|still|so|really ~1 out_of_it !with
""",
    Sign.SLEEPY: """
sleepy|sleepier|sleeping_all_day|slept_all_day|sleep_all_day|cant_stop_sleeping|sleeping_all_the_time|dozy|dopey
""",
    Sign.PERSONALITY: """
personality|memory|thinking|character|behaviour|behavior ~3 chang*|worse|gone|problem*|different|going|failing|odd|declin*|off|loss
memory ~2 getting|become|became|gotten|suddenly bad|poor|terrible
not|isnt ~2 myself ~6 say|says|said|noticed|told|think|thinks
PEOPLE ~2 say|says|said|noticed|notice|think|thinks|tell|tells|told|keeps_saying|keep_saying|reckons|reckon ~5 different|changed|forgetful|not_myself|strange|not_the_same|odd|memory|not_me|forgetting
forgetting|forget|forgetful ~4 names|things|everything|words|lately|appointments|more_and_more|conversations ~5 noticed|say|says|new|weeks|worse
PEOPLE|friends ~3 noticed|notice|say|says|said ~4 behave|behaving|behaved|act|acting differently|different|strange|strangely|odd|oddly
change|changes in ~2 personality|memory|thinking|behaviour|behavior
CANT think|concentrate ~2 clearly ~3 any_more|anymore|lately
losing_my_memory|forgetting_things|unusually_forgetful|forgetful_lately
PEOPLE ~6 say|says|said|noticed|notice|think|thinks|tell|tells|told|reckons|reckon ~3 turned|become|became|gone|got|getting|been snappy|short|moody|nasty|withdrawn|irritable|aggressive|forgetful|another_person|different|strange|odd|vague|distant|grumpy|angry !hair|nails|sleeves|without|break|notice|of
i|ive|i_have|im ~1 become|became|turned_into|becoming another|a_different|quite_a_different person
PEOPLE ~2 tell|tells|told|say|says|said|complain* ~4 ask|asked|asking|repeat|repeating|tell|telling ~3 same_question|same_thing|same_story|myself|twice|three_times
isnt|not like me ~1 at_all !to
PEOPLE ~2 tell|tells|told|say|says|said|noticed|notice ~4 forgetting|forgetful|repeat|repeating|muddle|muddled|lose_the_thread
PEOPLE ~2 tell|tells|told|say|says|said|noticed|notice ~3 forget|forgets|forgot ~1 all|everything|things|names|lot|what|words|appointments|conversations|so_much|stuff|more
""",
}
