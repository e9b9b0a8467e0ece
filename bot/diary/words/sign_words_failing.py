"""The phrases of what an arm, a leg, a hand or a face no longer does, told without the name of a symptom."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

FAILING = {
    Sign.ONE_SIDE_WEAK: """
CANT lift|move|raise|use|feel ~2 rite|lef|lft|rigt|rigth arm|leg|hand|foot|side
arm|leg|hand|foot ~5 went|gone|goes|turned lifeless|limp|floppy|paralysed|paralyzed
CANT lift|raise|move|get ~1 SIDE ~1 arm|leg|hand|foot over|above|off (the|my) table|bed|cover|covers|mattress|desk|waist|lap|floor|ground|pillow|sheet|belly|hip
my|SIDE|that LIMB_ONE ~~8 like (a|an) stone|lead|log|plank|sandbag|dead_weight|lump|corpse
my ~1 hand|arm|leg|foot (just|has|is|suddenly) went|gone|goes|going limp|floppy|lifeless|slack
arm|leg|hand|foot ~2 the_same|likewise|as_well|too ~~3 CANT ~1 lift|move|raise|use|feel|hold
leg|knee|arm folded|buckled|gave|crumpled|collapsed|dropped|failed ~~3 left|right one|leg|side|arm
whole|entire arm|leg ~2 REFUSES|stopped|hung|hangs|dropped ~1 (come|go|lift|move|do|up|work|down|rise) (up|move|anything)
SIDE ~1 LIMB_ONE ~2 (NOTS) DISOBEYS !training
my|the|that arm|leg|foot ~2 (NOTS) DISOBEYS
hemipar*|hemipleg*|hemi-par*|monopar*|pronator_drift
SIDE ~1 LIMB_ONE ~3 (is|was|has|have) (a|just|gone) passenger|ornament|lump|burden|useless|deadweight
SIDE ~1 LIMB_ONE ~2 WILL_NOT ~1 OBEY !over|above|higher|past|behind|overhead|properly|far|fully|all|more|much|well|out|as|quite|so|jar|jars|heavy
my arm|leg|foot ~1 WILL_NOT ~1 obey|obeying|listen|listening|respond|responding|do_what|do_as|cooperate|budge|come_up|go_up|goes_up|rise|raise|wake_up|join_in|work|working|function !over|above|higher|past|behind|overhead|properly|far|fully|much|well
my|SIDE LIMB_ONE ~3 hanging|hangs|hung|dangling|dangles|dead_weight|deadweight|not_there|isnt_there|wasnt_there|wasn_t_there|vanished|a_passenger|just_a_lump !out|over|on_the|in_the|about|up
leg|arm|hand|foot ~6 not_there|isnt_there|wasnt_there|a_dead_weight|dead_weight|doesnt_exist|didnt_exist
my|SIDE|that LIMB_ONE ~3 like (a|an) ~2 LIFELESS !after|from
LIMB_ONE ~4 belongs|belonged|belonging|belong ~1 to ~1 someone|somebody|another|other|stranger
CANT make|get (the|my|these) SIDE ~1 LIMB_ONE|fingers (to) OBEY
SIDE ~1 LIMB_ONE ~1 no|not work|working|move|moving|lift|function|lifting
SIDE leg|foot ~3 drag|drags|dragging|dragged|slaps|slapping|flops|flopping|scuffs|scuffing|scrapes|scraping|trails|trailing|catches|catching|clips|drops_when !on_the_sofa|a_bit_of
drag|drags|dragging|dragged|haul|hauling|trail|trailing|lug|lugging ~3 SIDE ~1 leg|foot
the|that SIDE_ONLY (hand|arm|leg|foot) (just|simply|suddenly) wouldnt|wont|refused|refuses|couldnt ~1 do|move|obey|work|lift|grip|go !over|above
SIDE ~1 hand just|suddenly|simply ~1 wouldnt|wont|refused|refuses|couldnt ~1 do|move|obey|work|go|hold
hand|arm|leg just|simply|suddenly (wouldnt|wont|refused_to|refuses_to|couldnt) do|obey|move|work (it|what_i|as_i)
all|everything on|down (the|my) left|right (side) ~3 weak|limp|dead|heavy|useless|floppy
SIDE ~1 LIMB_ONE ~2 has|had|have|got|gone|goes|went ~1 on_strike|awol|rogue|on_holiday|to_sleep_on_me|offline|missing
using|use|have_to|had_to|need_to ~3 (my|the|other) good|other hand|arm ~3 lift|move|pick_up|carry|hold ~3 (the|my) left|right|bad|other
grip|strength|power|force|control|use in|of|from (the|my) left|right (hand|arm|leg|foot|side) ~2 suddenly|just (just) went|gone|vanished|disappeared|left
no|zero|without (any) strength|power|force|control|movement|life ~3 (in|on) (the|my) left|right|one side
SIDE ~1 arm|leg|hand|foot ~1 (was|is|has) (gone|went) AWAY_NOW
""",
    Sign.ONE_SIDE_NUMB: """
SIDE ~1 LIMB_ONE|cheek|half ~4 woolly|wooden|rubbery|like_rubber|like_wood|like_cotton|like_cotton_wool|like_a_glove|not_mine
leg|arm|hand|foot ~5 FEELS_NOT it|that|anything
""",
    Sign.HALF_BODY: """
arm|hand ~~12 leg|foot ~~6 same_side|that_side|one_side
leg|foot ~~12 arm|hand ~~6 same_side|that_side|one_side
whole|all|half|entire ~2 my|me|body left|right ~3 blank|gone|dead|WEAK|NUMB|funny|missing|weird|strange
line|divided|split|cut ~2 down ~1 middle ~2 me|body|my_body|face
hemisens*|hemi-sens*|hemianaesth*|hemianesth*|hemi-anaesth*|hemidysaesth*
FEELS_NOT ~2 left|right|one|whole half|side (of) (me|my|body)
left|right|one|whole half|side of|me (of) (me|my|body) ~3 WEAK|NUMB|TINGLE|gone|wooden|asleep|missing
arm_and|hand_and|arm_and_the|hand_and_the|arm_and_my|hand_and_my leg|foot ~5 WEAK|NUMB|TINGLE|gone|useless|wont|doesnt|not_there
leg|foot ~7 and (the|my) arm|hand (the) same|also|too|as_well
arm|hand ~7 and (the|my) leg|foot|face (the) same|also|too|as_well
face ~3 and|& (the|my) ~1 arm|hand|leg ~3 WEAK|NUMB|TINGLE|gone|funny|strange|odd|heavy|weird
arm|hand|leg ~3 and|& (the|my) ~1 face ~3 WEAK|NUMB|TINGLE|gone|funny|strange|odd|heavy|weird
down|all (the|my|one) (whole|entire) left|right ~2 side ~3 WEAK|NUMB|TINGLE|gone|wooden
""",
    Sign.FELL_FROM_HAND: """
HELD|it ~3 slipping|falling|dropping|sliding|slipped|fell ~2 from|out_of|through ~1 left|right (hand|fingers|grip)
HELD ~3 fell|falls|slipped|slips|dropped|drops|slid|tumbled|jumped|flew ~2 from|out_of|through ~1 left|right hand|fingers|grip
fell|fall|falls|falling|dropped|drops|slipped|slips|slid|slides|flew|shot|tumbled|tumbles ~4 out_of|from|through ~1 SIDE ~1 hand|fingers|grip|grasp|fist !side|pocket
drop|dropped|dropping|drops|dropt ~6 from|with|in|out_of ~1 left|right|one hand|fingers
SIDE ~1 hand ~2 drop|drops|dropped|dropping|lets_go|let_go|letting_go|loses_hold|lost_hold|released !by|to|down|at_my
CANT ~1 hold|keep_hold|grip|hang_on|hang_onto|keep ~5 in (my|the) left|right hand
CANT ~1 hold|grip|use ~4 with (my|the) left|right hand
CANT ~1 pick_up|lift|hold ~5 with|in (my|the) left|right (hand|arm) hand|arm
""",
    Sign.FOOT_CATCHES: """
legs|feet|foot ~2 dont|doesnt|wont|didnt|wouldnt ~1 land|go|step|clear|lift|place|plant|follow|do ~2 where|kerb|step|properly|right|high|what
keep|keeps|kept|always|constantly ~1 bashing|bumping|catching|knocking|hitting|scraping ~2 shins|toes|ankles|shin|toe|feet
slap|slaps|slapping|flap|flaps|flapping ~2 foot|feet|ground|floor|pavement
foot|feet|toe|toes|shoe|shoes|toecap|trainers ~2 keep|keeps|kept|always|catch|catches|catching|scuff|scuffs|scuffing|clips|clipping|dragging|drags|snagging|snags ~4 kerb|curb|kerbs|step|steps|stair|stairs|carpet|floor|pavement|ground|rug|lino|mat|paving|threshold
keep|keeps|kept|always|constantly|forever|been|started|am|im|i ~1 tripping|stumbling|catching|scuffing|clipping|stubbing|trip|stumble ~2 (over|on) (my) ~1 nothing|thin_air|own_feet|foot|toe|toes|feet|own_two_feet|flat|kerb|kerbs|curb|doorstep|carpet|rug
CANT ~1 lift|pick|raise|clear ~1 foot|feet|toes|toe ~3 off|up|over|high|kerb|step|ground|floor|properly
CANT ~1 keep ~1 flip_flop|flip_flops|slipper|slippers|shoe|shoes|sandal|sandals ~1 on
""",
    Sign.ARM_WEAKER: """
hand|arm|grip|fingers ~4 losing|lost (all|some|much) (of) its|their|strength strength|power|force|for
hand|arm|grip|fingers ~4 losing strength|power|force
arm|arms|hand|hands ~1 no|zero|without power|strength|force !training|tools|tool
grip|strength|power|arm|hand ~2 half (of|as) ~1 what|strong|good|it
hand|hands|arm|grip|that_side CANT ~1 open|turn|lift|hold|squeeze|press|push|pull|carry|undo|twist|manage|support|keep|pinch|wring
CANT ~1 pinch|snap_my|click_my|flick|abduct|oppose
deltoid|myotome|c5|c6|c7|c8|t1|wrist|finger|fingers|triceps|biceps|thumb|elbow ~2 weak*
without ~2 other (one|hand|arm) help*|helping|underneath|holding
spoon|fork|working|drinking|writing|kettle|trowel|mouse arm|hand ~2 tires|weak|weaker|gives|slower|going|shaky|useless
CANT ~1 manage|lift|hold|carry|pour|raise|grip|squeeze|press|push|wring|keep_hold_of ~2 HELD !price|price_of|bill
CANT ~1 lift|hold|carry|pick|raise|press|push|pull|pour|open|turn|throw|catch|use ~5 with ~1 it|arm|hand|that_one
CANT ~1 grip it|anything|them|things|on|at_all|properly|the
hand|arm|grip ~3 GIVES_OUT !up_smoking
CANT ~4 like_i_did|as_i_did|like_i_could|as_i_could|like_i_used|like_before|as_before|like_last_month|as_well_as_i ~1
force|strength|power|grip ~4 hand|arm|fingers|grip|wrist ~3 smaller|less|lower|weaker|little|lesser|poorer|worse|reduced|decreas*|minus
weak* ~2 finger|wrist|grip|thumb|elbow|shoulder|arm|hand|deltoid|triceps|biceps ~1 extension|extensors|flexion|flexors|abduction|extensor
triceps|tricep|biceps|bicep|forearm|thumb_muscle|hand_muscles|shoulder_muscle ~3 smaller|thinner|wasted|flatter|shrunk|shrinking|shrivelled|flabby
one|left|right arm ~1 (just) wont push|press|pull|lift|lock ~1
arm|hand ~3 (it) shakes|trembles|wobbles|quivers (and|then) gives|drops|fails|collapses|give
need|needs|have_to|having_to|must ~2 use|prop|support|hold ~3 other|good ~1 hand|arm
used_to|could ~4 lift|carry|open|hold|grip|squeeze|press ~~8 now|today CANT|hardly|barely|only|half|struggle
CANT make|get (the|my|these) fingers|hand|thumb|arm|fist|grip (to) OBEY|tight|shut
grip|grasp|handgrip ~5 (is|has|are|was) (just) going|gone|fading|failing|ebbing|slipping|leaving|draining|disappearing|vanishing|shot|pathetic|rubbish
strength|power|force ~3 arm|arms|hand|hands|grip|wrist|fingers|thumb|shoulder|triceps|biceps ~4 going|gone|fading|failing|ebbing|slipping|leaving|draining|disappearing|less|halved|dropping|down
jar|jars|lid|lids|tin|tins|bottle|bottles|tap|taps|doorknob|cork|ringpull ~~7 CANT ~1 budge|undo|shift|twist|loosen|open|turn !too|stuck
power|strength|triceps|biceps|deltoid|grip|myotome|myotomes|wrist|finger|elbow ~4 1/5|2/5|3/5|4/5|4-/5
need|using|takes ~2 two|both|2 hands ~2 turn|lift|hold|pour|open|carry|pick|grip|raise|use|steady|for
arm|hand|grip|fingers|right_one|left_one|it ~3 no|zero|little oomph|welly|grunt|puff|juice|force|pull|push|squeeze !at
no|zero|little oomph|welly|grunt|squeeze|pinch ~3 arm|hand|grip|fingers|thumb
finger|fingers|thumb|wrist|hand ~4 CANT|wont|dont|doesnt|not|wouldnt ~1 spread|straighten|extend|pinch|uncurl|unbend|cock|open_up|lift_up|come_up|go_up|lift !heavy|weights
wrist ~2 drop|drops|dropped|flops|flop|flopped|flopping|hangs|collapses
CANT ~1 comb|brush|wash|shave|dry|feed|write|stir|scrub|iron|wipe ~4 with ~1 it|arm|hand|that_hand|this_hand
arm|arms|hand|hands|grip|wrist|fingers|thumb|bicep|tricep|shoulder ~6 feeble|weaker|powerless|strengthless|puny|like_a_baby
lose|losing|lost|loses ~2 strength|power|force|pinch ~3 arm|hand|grip|fingers|wrist|thumb
arm|hand|grip|wrist|shoulder ~4 (is|getting|gets|got|less|half) half_as_strong|less_strong|weaker|half_the_strength|not_as_strong|not_so_strong|giving_up|gives_up|tires_out|packs_up|gives_out
muscle|muscles ~4 (of|in) ~2 arm|hand|thumb|forearm|triceps ~3 wasting|wasted|shrinking|shrunk|melting|thinner|smaller|hollow
wasting|shrinking ~3 arm|hand|thumb|forearm|triceps|biceps|muscle|muscles
squeezing|wringing|lifting|gripping|pouring|holding ~5 (has|is|got) become|becoming|too|getting|harder|hard|beyond|impossible ~1 hard|difficult|heavy|much|me|impossible
""",
    Sign.FACE_DROOP: """
gob|mouth|lips|lip|face|cheek|smile|grin|laugh ~2 (NOTS) DISOBEYS
half|one_side|side of (my|the) face ~1 (when|while) (i|im) laugh|laughing|smile|smiling|talk|talking|grin|grinning|eat|eating
tea|coffee|drink|water|beer|soup|juice|milk|it ~2 ran|runs|running|dribbles|dribbled|dripped|drips|leaks|leaked down ~2 chin
face|smile|mouth|lips|lip|cheek|eyebrow|eyebrows ~4 not_even|not_straight|not_symmetrical|not_level|not_matching|not_coming|not_the_same|isnt_even|isnt_straight|arent_even|isnt_symmetrical|isnt_level|uneven|squint|skewed|skew|skewwhiff|skew_whiff|squiffy|off_centre|collapsed|crumpled|gone_south|gone_down|caved !when|sofa|bed
side|half|corner|part of (my|the) face|smile|mouth|lips|lip|cheek ~1 (is|has|was|wont|isnt|just) ~1 not|wont|doesnt|isnt|gone|stays|stayed|lags|lagging|stuck|still|hangs|hang|hanging|sinks|sunk|melted|dead|down
only|just ~1 one|left|right|half (side|half) ~3 (of) ~3 face|smile|mouth|lip|lips|goes_up|moves|lifts|smiles
CANT ~1 whistle|pout|purse|blow_out|puff_out|puff|rinse|smile|grin|frown|wink !at|about|because|for|i|today
CANT drink ~3 without ~2 spilling|dribbling|leaking|running
face|smile|mouth ~2 looks|look|looked|gone|went ~2 wrong|weird|funny|odd|wonky|crooked|lopsided|different|strange ~4 side|mirror|half|reflection|selfie|photo
mirror|reflection|selfie ~4 face|smile|mouth|lip ~3 wrong|weird|funny|odd|wonky|crooked|lopsided|uneven|different|strange|slipped|slumped|sagging
food|toast|crumbs|pills|tablets ~3 stuck|sits|collects|gathers|stays|pouch* ~3 cheek|side_of_my_mouth
drink|tea|coffee|water|soup|juice|milk|toothpaste|saliva|spit|beer ~1 dribbl*|leak*|run|runs|ran|drip*|escap*|pour|pours|fall|falls|come|comes|came|spill|spills ~2 out|from|down ~2 side|corner|chin|one_side
drool*|dribbl*|slobber* ~3 one_side|left_side|right_side|corner|chin
""",
    Sign.FACE_LIKE_NUMBED: """
face|mouth|lip|lips|cheek|chin|jaw|tongue ~5 like|as_if|as_though ~6 dentist|dentists|injection|injected|anaesthetic|novocaine|filling
like|as_if|as_though ~4 dentist|dentists|injection|anaesthetic|novocaine ~6 face|mouth|lip|lips|cheek|chin|half|side
""",
    Sign.LIMB_FAILS: """
SIDE_ONLY ~1 thumb|finger|fingers|wrist ~2 REFUSES !go|hurt|hurts|ache|aches|stop|bother|feel|ease|settle|heal|bend|swell|fit|be|mind|want|sleep|touch
my|whole|writing|that|good|other foot|leg|arm|hand ~1 REFUSES|stopped|froze|quit !hurt|hurting|hurts|ache|aches|aching|stop|bother|feel|ease|settle|improve|heal|relax|like|need|matter|seem|look|shift|get|touch|always|even|swell|reach|turn|twist|stretch|be|sleep|mind|want|count|have|fit|shaking|tingling|being|swelling|bothering|itching|itch|smell|look
HELD ~3 slipping|falling|dropping|sliding ~3 from|out_of|through|in ~2 left|right|hand|fingers|grip
same|that side ~~6 hand|arm|foot|leg ~3 REFUSES|slid|slides
SIDE_ONLY ~1 LIMB_ONE ~2 REFUSES !go|hurt|hurts|ache|aches|stop|bother|feel|ease|settle|improve|heal|relax|like|need|matter|seem|look|shift|get|touch|always|even|swell|reach|turn|twist|stretch|be|sleep|mind|want|count|have
SIDE_ONLY ~1 hand|arm|leg|foot ~4 GIVES_OUT !up_smoking
SIDE_ONLY ~1 hand|arm|leg|foot ~3 only|just ~1 made|makes|manages|managed|scrawl*|scribbl*|twitches|twitched|paws|pawed
SIDE_ONLY ~1 hand|arm|leg|foot ~3 weird|strange|funny|odd|peculiar|wrong|off ~2 suddenly|since|today|all_of_a_sudden|this
HELD (just) (suddenly) dropped|fell|falls|drops|slipped|slips|tumbled|flew ~~6 CANT ~1 grip|hold|close|pick|feel
""",
    Sign.FACE_NUMB: """
half|one_side|left_side|right_side ~4 tongue|lip|lips|cheek|chin|mouth|face ~3 dead|numb*|wooden|asleep|woolly
""",
}
