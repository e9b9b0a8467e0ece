"""The phrases of pressure in the head: what posture, effort and vomiting do, and what eyes and ears tell of it."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

PRESSURE = {
    Sign.STANDING: """
when|whenever|soon|as|if|once|every_time|after|moment|minute|only|while|by|on ~3 stand*|sit|sitting|get|got|getting|stood|upright (up|upright|out)
worse|starts|begins|comes_on|comes|pounds|appears|bad|kicks_in ~4 stand*|upright|sitting_up|sit_up|get_up|stood
goes|gone|better|stops|eases|disappears|vanishes|clears|relieved|fine|ok|lifts|improves|goes_away|settles ~4 lie|lying|lay|laying|flat !awake
upright|standing ~4 headache*|head ~3 (goes|gone|better)
lie|lying|lay|flat ~4 better|helps|goes|stops|gone|eases|relief|disappears|relieves
orthostatic|postural_headache
vertical|on_my_feet ~4 headache*|head|horizontal|flat
headache*|head ~3 when|whenever|while|if ~2 vertical|on_my_feet
!no|any|without sit|sitting|stand|stood|standing|upright|vertical ~3 hurts|pounds|splits|agony|starts|kills|unbearable|worse|bad ~~6 lie|lying|lay|flat|horizontal
CANT ~1 stand|sit|be|stay (up|upright) ~2 because|for|with|due ~2 head|headache*|pain
cant|couldnt|only ~3 upright|sit_up|stand ~~6 (head|headache) ~3 flat|lying|lie ~4 fine|ok|gone|better|goes
unless|until|till ~1 lie|lay|lying|flat
""",
    Sign.LYING: """
worse|worst|starts|comes_on|bad|stronger|pounds|worsens ~4 lie|lying|lay|laying|flat|bed !better
when|whenever|if|once ~2 lie|lay|lying ~1 down|flat|back
lying|lie (down|flat|back) makes|worsens|hurts|brings|is|triggers
""",
    Sign.MORNINGS: """
worse|worst|strongest|bad|stronger|headache*|pain|pounding ~4 in_the_morning|in_the_mornings|mornings|every_morning|each_morning|on_waking|upon_waking|first_thing|wake_up|waking
wake|wakes|waking|woke ~3 with ~3 headache*|head|pain|migraine*
worse|worst|pounds|hurts|bad|comes|starts ~4 bend*|stoop*|lean*_forward|bending
when|whenever|if|every_time i bend|stoop|lean|bent (over|down|forward)
bending ~3 worse|hurts|makes|sets|brings
morning|early_morning headache*
worst|worse|bad|pounding|strongest ~3 on_waking_up|on_waking|at_waking|when_waking|upon_waking|first_thing|in_the_early_hours
""",
    Sign.UPRIGHT_ONLY: """
only ~1 bad|hurts|comes|there|on|sore|pounds|aches ~2 upright|vertical|on_my_feet
upright|standing|stand|stood|sit_up|sitting_up|vertical|on_my_feet|get_up ~6 flat|lie|lying|lay|laying|horizontal ~6 gone|goes|go|better|eases|ok|okay|fine|disappears|stops|vanishes|relief|clears|away
upright|standing|stand|stood|sit_up|sitting_up|vertical|on_my_feet|get_up ~~9 flat|lie|lying|lay|laying|horizontal ~6 gone|goes|go|better|eases|ok|okay|fine|disappears|stops|vanishes|relief|clears|away
flat|lie|lying|lay|laying|horizontal ~4 gone|goes|better|eases|ok|okay|fine|disappears|stops|vanishes|relief|clears ~~9 upright|stand|standing|sit_up|vertical|on_my_feet|get_up ~4 back|returns|worse|starts|comes|again|bad|terrible|hurts
upright|standing|stand|stood|sit_up|sitting_up|vertical|on_my_feet|get_up ~~9 gone|goes|go|better|eases|ok|okay|fine|disappears|stops|vanishes|relief|clears ~4 flat|lie|lying|lay|laying|horizontal
upright|standing|stand|stood|sit_up|sitting_up|vertical|on_my_feet|get_up ~6 gone|goes|go|better|eases|ok|okay|fine|disappears|stops|vanishes|relief|clears ~4 flat|lie|lying|lay|laying|horizontal
""",
    Sign.ONLY_THEN: """
only|just|ever ~3 get|comes|come|hurts|happens|have|starts|got|happen|hurt|strikes (it|them|one|on) ~2 when|if|whenever|with|on|during|while|after
nothing_else_does|otherwise_fine|otherwise_nothing|at_no_other_time|only_then|rest_of_the_time|no_other_time|other_times_fine|not_otherwise|and_only_then|nowhere_else
""",
    Sign.EPIDURAL: """
epidural*|lumbar_puncture*|spinal_tap*|lp|spinal_block|spinal_anaesth*|spinal_anesth*|spinal_injection
fluid|needle|injection|puncture|jab|catheter|tap ~4 (from|in|into|out) ~2 spine|spinal|lower_back|backbone
spine|spinal|lumbar ~2 injection|needle|jab|anaesthetic|anesthetic|anaesthesia|anesthesia|tap|drain|block|fluid
had|did|gave|given|got|a|the|my spinal !injury|stenosis|surgery|fusion|cord|column|exercise*|exercises|physio|mobility|problem|problems|issue|alignment|twist|care|curve|pain|stretch|clinic|nurse|specialist|arthritis
needle|injection|jab ~1 in|into (my|the) lower|back|spine
""",
    Sign.COUGHING: """
when|whenever|every_time|each_time|if|once|only|after|soon ~4 cough*|sneez*|strain*|laugh*|blow_my_nose|poo|on_the_toilet
headache*|head|pain|migraine* ~5 coughing|sneezing|straining|cough|sneeze|laughing !cold
coughing|sneezing|straining|laughing|cough|sneeze ~4 head|headache*|hurts|hurt|pain
cough*|sneez*|strain*|blow_my_nose|blowing_my_nose|laugh*|bear_down|bearing_down|poo|on_the_loo ~4 sets|gives|brings|triggers|starts|makes|sends|shoots|fires|splits ~4 head|headache*|pain|it
only|just|always ~3 when|whenever|if|with|on ~3 cough*|sneez*|strain*|laugh*|blow|poo|toilet|loo
stab|stabs|jolt|jab|pain|dart|shot|flash|bolt|burst ~5 (when|with|each|every) ~2 cough*|sneez*|laugh*|strain*
cough*|sneez*|laugh*|strain* ~6 head|skull|headache* !cold
cough*|sneez*|laugh* ~~3 get|have|comes|gives|got (a|the) headache*|pain|it
""",
    Sign.EFFORT: """
during|after|with|when|while|having|at|before|mid|from|every_time ~3 SEX
when|whenever|every_time|each_time|only|if|once ~3 EXERTION
only|always|every_time|brought_on|triggered|set_off|caused|starts|comes_on|began|started|came|hit ~4 EXERTION|SEX|effort
during|mid|from ~2 EXERTION|effort
lift|lifts|lifted|lifting|push|pushed|pushing|squat|squatted|sprint|sprinted|deadlift* ~3 and ~2 headache*|pain ~2 starts|started|begins|began|comes|came|hits|hit
exercise|exertion|running|sex|effort ~3 brings|triggers|causes|gives
exercise|exertion|running|sex|effort ~1 headache* !gone|better|less|eases|goes|helps|free
on|at|upon|with orgasm|climax|ejaculat*
when|while|whilst|after|during ~3 hauling|lugging|shifting|shovelling|shoveling|digging|heaving|humping|carrying|dragging|pushing|pulling|moving_house|straining|mowing|chopping|climbing|press_ups|rowing
in|at|with|doing|was|during ~2 deadlift*|weights|squats|bench_press|lifting|workout|training|spinning|sprints|rowing
when|while|only|after|during|every_time ~3 make_love|making_love|made_love|being_intimate|intimate|intimacy|intercourse|sexy_time|shagging
doing press-ups|press_ups|push-ups|push_ups|squats|burpees|deadlifts|weights|sit_ups|planks|crunches
EXERTION|hauling|lugging|lifting|carrying|digging|pushing|pulling|straining|climbing|stairs ~4 sets|gives|brings|triggers|starts|sends ~3 head|headache*|it
EXERTION|sex headache*
on|at (the|my|a) treadmill|cross_trainer|exercise_bike|spin_bike|rowing_machine|rower|weights_bench|pull_up_bar
""",
    Sign.VOMITED: """
THROW_UP|sick !note|leave|day|days|pay|of|and_tired|to_death
bring|brings|brought|bringing ~2 (back) up !the|subject|a|that|to
""",
    Sign.VOMITING: """
THROW_UP ~4 repeatedly|all_day|all_night|all_morning|all_afternoon|again_and_again|several|many|nonstop|non_stop|non-stop|every|since|twice|two_times|2_times|2x|3x|4x|three|four|five|six|seven|eight|ten|3|4|5|6|7|8|10|over_and_over|constantly|continuously|multiple|loads|times|whole|lots|a_lot|for_hours|for_days|for_two|for_three|everything|each|keeps|hourly|mornings
keep|keeps|kept|constant*|repeated*|continuous*|persistent*|cant_stop|wont_stop|nonstop|keep_on|still|projectile|frequent|uncontrollable|uncontrollably ~1 THROW_UP|vomit*|sick
vomit* ~3 cant_stop|wont_stop|cannot_stop|doesnt_stop|stopping
cant_stop|cannot_stop|havent_stopped ~1 THROW_UP|vomit*
twice|three_times|four_times|5_times|3_times|4_times ~3 vomit*|sick|threw_up
sick|vomit*|THROW_UP ~2 3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|ten times|x !a|this|per|last
THROW_UP ~1 and|n|then THROW_UP|again|more|vomit*|sick
THROW_UP ~3 all|whole|entire|every|each|half_the|half day|night|morning|afternoon|hour|evening|time
keep|keeps|kept|been|constantly ~1 bringing|chucking ~1 everything|food|water|drink|breakfast|lunch|bile|stuff|meals ~1 up
bringing|brought|bring|chucking ~1 up bile|everything|food|water|breakfast|lunch|dinner
hugging|kneeling|living|parked|glued|stuck|head|face|chained|hanging ~3 toilet|bowl|bucket|loo|sink ~5 all|since|hours|day|night|morning|times|throwing|being_sick
#|SMALL|six|seven|eight|ten|dozen|countless|umpteen times ~3 sick|THROW_UP|vomit*
THROW_UP ~5 #|six|seven|eight|nine|ten|dozen|countless|umpteen|SMALL times|x|goes
sick over_and_over|again_and_again|repeatedly|all_day|all_night|all_morning|constantly|nonstop|non-stop !of
days|hours|day|night|morning of ~1 THROW_UP
""",
    Sign.NOTHING_DOWN: """
CANT|havent|not|didnt|nothing|hasnt|not_able_to ~3 keep|kept|keeping|hold|stay|stays|stayed|staying ~5 down !days|side
kept|keeping|keep nothing|no_fluids|no_water|no_food down
nothing|no_water|no_fluids|water|fluids|food ~3 stay*|stays|wont_stay down
bring*|throw*|vomit* ~2 (everything|it|water|anything) (all) (back) up ~4 drink|eat|day|hours
nothing|not ~2 stays|stay|staying in|down !side|the
CANT ~1 keep|hold ~1 (any|no) water|fluids|liquid|liquids|food|anything|drink|drinks|tablets !at_home|in_the
drink|eat|drank|eaten|swallow|take ~2 comes|coming|came|goes (right|straight) back|out|up|out_again !on|to
everything|all ~4 drink|eat|swallow ~2 comes|coming|came (right|straight) back|up|out
not|cant|nothing|even ~3 sip|drop|mouthful|water ~3 stays|stay|keep|kept|down !side
comes|came|come (straight|right) back|out ~2 (up) ~2 even|water|sip
sip|sips|drop|mouthful|water|fluids|drink ~3 comes|come|coming|came|goes ~1 back|up|straight_back|straight_up !to|on
""",
    Sign.SIGHT_GREYING: """
SIGHT|everything|world ~3 grey*|gray*|dims|dimmed|goes_dark|blacks|blacked|fades|faded|goes_black|went_black|went_dark|goes_grey|goes_gray|whites_out
SIGHT ~3 goes|went|gone|lost|loss|disappears|blacks|black ~3 for (a) (few|couple|#) SEC|minute
grey*|gray* ~2 out ~4 SIGHT|eye|eyes
lose|losing|lost ~2 SIGHT for (a) (few|couple|#) SEC|moments
transient visual*
SIGHT|everything|world ~3 dim|dimming
SIGHT|eyes|everything ~3 cuts_out|cut_out|drops_out|blinks_out|fades_out|flickers|flickering|browns_out|goes_off|switches_off|blanks|blanks_out|blanking
SIGHT|eyes|everything ~3 grey|gray|dim|dark|black|fade|fades|white ~4 (for|a) moment|second|seconds|sec|secs|instant|heartbeat
CANT ~1 see (anything|at_all|a_thing) for ~2 SEC
whites|white|grey|gray|black|blacks ~1 out ~5 when|whenever|if ~3 bend|stand|cough|stoop|sneeze|strain|get_up|stoop
lights|lamp|world ~2 (goes|go|going|turned) dim|dims|dimming|down ~5 SIGHT|eyes|see|moment|second
SIGHT|eyes|everything ~3 cutting_out|dropping_out|fading|blinking_out|dimming|going_dark|going_black|going_grey|going_gray|browning_out|greying
SIGHT in|of|from ~2 eye ~3 grey*|gray*|dim|dims|dimming|fades|fading
""",
    Sign.WHOOSHING: """
whoosh*|swoosh*|wooshing
puls*|heartbeat|heart_beat|thump* ~4 (in|inside) ear|ears
hear|hearing ~2 pulse|heartbeat|heart_beat|heart_beating
pulsatile|pulsing sound|noise|tinnitus
rushing|swishing|roaring|beating|thumping|wind|sea|ocean|drum|drumming ~3 (in|inside) ~2 ear|ears
hear|hearing|heard ~4 blood|pulse|heart|heartbeat|beating ~4 ear|ears|head|pillow
ear|ears ~5 in_time|in_rhythm|with_each|with_every|beat|beats|pulsing|pulsates|pulsating|throb|throbs !drum
noise|sound|swish|swishing|hum|thud|thudding|hiss|drumming|whistle|whirr ~5 in_time|in_rhythm|with_each|with_every|with_my ~2 heart|heartbeat|pulse|beat
washing_machine|helicopter|ocean|waves|steam_train|drum|heartbeat|surf ~3 in|inside ~2 ear|ears|head
""",
}
