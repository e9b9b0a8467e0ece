"""Words that stand for each other in the phrases of the body's signs; the notation is that of `phrases`."""

BODY_LISTS = {
    "BEDDING": (
        "sheet|sheets|bedsheet*|pyjama*|pajama*|pjs|bedding|bedclothes|bed_clothes|pillow|pillows|pillowcase|nightie"
        "|nighty|nightdress|nightgown|nightshirt|night_clothes|duvet|mattress|bed_linen"
    ),
    "SOAKED": (
        "drench*|soaked|soaking|soaks|sodden|sopping|dripping|wringing|saturated|wet_through|bathed|swimming|swamped"
        "|in_a_pool|in_a_puddle"
    ),
    "LETS_GO": (
        "let_up|lets_up|letting_up|let_off|lets_off|let_go|lets_go|letting_go|stop|stops|stopped|stopping|ease|eases"
        "|eased|easing|ease_off|eases_off|go|goes|going|gone|go_away|goes_away|going_away|gone_away|go_off|goes_off"
        "|gone_off|shift|shifts|shifted|shifting|budge|budges|budging|quit|quits|lift|lifts|lifted|settle|settles"
        "|settled|subside*|abate*|relent*|calm_down|calms_down|fade*|disappear*|pauses|clear|clears|cleared|back_off"
        "|backs_off|die_down|dies_down|switch_off|switches_off|turn_off|turns_off|take_a_break|takes_a_break"
    ),
    "LET_UP": (
        "break|breaks|rest|pause|let_up|letup|let-up|respite|relief|stopping|ceasing|easing|interruption|end|escape"
        "|peace|pausing|letting_up|remission_from_it"
    ),
    "CHEW": "chew|chews|chewing|chewed|eat|eating|ate|eats|munch*|bite|bites|biting|gnaw*|mastica*",
    "FOOD": (
        "food|meal|meals|sandwich*|steak|meat|beef|bread|toast|crust*|apple|carrot*|biscuit*|dinner|lunch|breakfast"
        "|supper|tea|nuts|bagel|baguette|mouthful*|roast|roast_dinner|cereal|crackers|chop|roti|chapati"
    ),
    "TIRES": (
        "tire|tires|tired|tiring|worn_out|wears_out|give_up|gives_up|gave_up|giving_up|give_out|gives_out|seize*|seizing"
        "|cramp*|stop|stops|fatigue*|exhaust*|fail|fails|weak|weakens|packs_in|conks_out|burn|burns|burning|knackered"
        "|done_in|heavy|claudicat*|lock|locks|stiffen*|lets_me_down"
    ),
    "CLOUT": (
        "hit|hits|whack*|clout*|clobber*|smack*|bash|bashed|bang|banged|crack|cracked|bonk|bonked|thump|thumped|wallop*"
        "|struck|knock|knocked|belted|caught|landed|smash|smashed|slammed|clonk*|clatter*|dropped|drop|blow|bump|bumped"
        "|thud|clock|clocked|wacked|crash|crashed|nutted|donked|dinged|fell|fall|falling|came_down|crowned|coshed"
    ),
    "HEIGHT": (
        "ladder|ladders|stairs|stair|staircase|stairwell|roof|rooftop|horse|bike|bicycle|motorbike|wall|tree|steps"
        "|scaffold*|balcony|loft|window|stepladder|step_ladder|flight|height|escalator|bunk|trampoline|cliff|pony"
        "|platform|attic|truck|lorry|deck|ceiling|skylight|joists|loft_hatch|hatch|manhole|trestle*|hop-up|hop_up|crane"
        "|tower|haystack|hayloft|banister*|ledge|bridge|quarry|swing|climbing_frame|climbing_wall|digger|tractor|stage"
        "|rungs|embankment|top_bunk|top_step|cherry_picker|chairlift|ski_lift|table_top|worktop|counter_top"
    ),
    "WILDLY": (
        "flying|headfirst|head_first|head-first|headlong|tumbling|crashing|clattering|bouncing|sliding|slipping|rolling"
        "|hurtling|plunging|backwards|all_the_way|arse_first|bum_first|straight_down|face_first|the_whole_way|every_step"
        "|like_a_stone|like_a_sack|head_over_heels|arse_over_elbow|arse_over_tit|base_over_apex|cartwheeling"
    ),
    "TUMBLED": (
        "fell|fall|fallen|falling|fel|tumbled|tumble|slipped|tripped|thrown|threw_me|came_off|come_off|knocked_off|plunged"
        "|toppled|plummeted|bounced|rolled|slid|skidded|pitched|crashed|clattered|dropped|hurtled|cartwheeled|flung|flew"
        "|nosedived|missed_my_footing|lost_my_footing|lost_footing|missed_a_rung|missed_a_step|missed_the_step"
    ),
    "SEEN_RED": (
        "red|bloodshot|blood_shot|blood-shot|crimson|scarlet|pinkish_red|blood_red|redder|reddened|red-raw|red_raw"
        "|like_a_tomato|like_tomato|like_a_beetroot|inflamed|angry_looking"
    ),
    "RINGS": (
        "halo*|rainbow*|ring|rings|circle|circles|glow|glows|starburst*|coloured_edges|colored_edges|colour_rings"
        "|colours|colors|prism*|corona*|fuzzy_balls"
    ),
    "LIGHT_SOURCE": (
        "light|lights|lamp|lamps|bulb|bulbs|headlight*|streetlight*|street_light*|street_lamp*|streetlamp*|lightbulb*"
        "|candle*|torch|lantern*|traffic_lights|led|leds|light_bulb"
    ),
    "MISTED": (
        "blur*|fuzzy|hazy|misty|misted|cloudy|clouded|foggy|fogged|fogging|milky|smeary|smeared|steamed|steamy|smoky"
        "|veiled|murky|like_fog|like_mist|like_smoke|like_milk|out_of_focus"
    ),
    "SPARKS": (
        "sparkle*|sparkly|sparkling|sparks|stars|glitter*|twinkl*|fairy_lights|dots|flashes|flashing|lightning|fireworks"
        "|spots|zigzag*|zig_zag*|floaters|speckles|silver_fish|shimmer*|strobe*|flickers|flickering|bright_lights|disco"
        "|tinsel|tadpoles|wiggly_lines|squiggl*"
    ),
    "PUFFED": (
        "swollen|swelling|swelled|swell|swells|puffy|puffed|puffiness|ballooned|ballooning|bloated|blown_up|balloons"
        "|balloon|sausages|sausage|swole|puff_up|puffs_up|puffing|bulging|tight_and_shiny|fat_all_of_a_sudden"
        "|tree_trunks|tree-trunks|elephant_legs|like_a_football|like_footballs|like_bread_dough|like_dough"
    ),
    "CARRIED": "weeks|wks|week|wk|w|months|mths|month",
    "BABY": (
        "baby|babe|bub|newborn|bairn|little_one|son|daughter|twins|baby_boy|baby_girl|little_boy|little_girl|wee_one|wean"
        "|infant|first_child|second_child"
    ),
    "SQUEEZE": (
        "squeez*|crush*|tight*|heavy|heaviness|pressure|weight|gripp*|clamp*|vice|vise|constrict*|squash*|elephant"
        "|compress*|discomfort"
    ),
    "BREASTBONE": "chest|breastbone|breast_bone|sternum|ribcage|rib_cage|breast_plate|breastplate",
    "AWAY": (
        "outside|outdoors|out|garden|yard|balcony|street|fresh_air|open_air|shop|shops|supermarket|park|beach|town|uni"
        "|school|college|work|office|campus|gym|pub|cafe|woods|forest|library|church|nans|nanas|grans|grandmas|mums|moms"
        "|parents|friends|mates|sisters|brothers|girlfriends|boyfriends|market|holiday|weekend_away|away|hotel|allotment"
    ),
    "RELIEVED": (
        "goes|better|stops|stop|gone|eases|ease|eased|clears|clear|cleared|fine|vanishes|vanish|disappears|disappear"
        "|lifts|lift|ok|okay|improves|improve|well|settles|right|good|nothing|alright|perfect|normal|free|fades|fade"
        "|wears_off|wear_off|leaves_us|leaves_me"
        "|perk_up|perks_up|perked_up|come_right|comes_right|recover|recovers|pick_up|picks_up"
    ),
    "TAKES": (
        "take|taking|takes|took|taken|pop|popping|pops|popped|eat|eating|ate|use|using|used|swallow*|neck|necking|chew"
        "|have|having|had|need|needed|needing|rely|reach|live|living|chuck*|knock*|down|on|munch*|gobbl*|grab"
    ),
    "ANY_PILLS": (
        "painkiller*|pain_killer*|pain_pill*|pain_tablet*|pain_relief|paracetamol|acetaminophen|ibuprofen"
        "|aspirin|nurofen|tylenol|advil|naproxen|excedrin|panadol|aleve|diclofenac|solpadeine|crocin|saridon"
        "|anadin|cocodamol|co-codamol|codeine|tramadol|triptan*|sumatriptan|rizatriptan|zolmitriptan|eletriptan|imigran"
        "|imitrex|maxalt|syndol|migraleve|voltaren|dolo|combiflam|disprin|feminax|calpol|ponstan|novalgin|paramol|veganin"
        "|dihydrocodeine|zapain|headache_tablet*|head_tablet*|headache_pill*|brufen|ibuprofin|paracetemol|parecetamol"
    ),
    "MOST_DAYS": (
        "every_day|everyday|daily|each_day|most_days|every_single_day|almost_daily|nearly_daily|nearly_every_day"
        "|almost_every_day|practically_every_day|pretty_much_every_day|every_other_day|every_morning|each_morning"
        "|every_night|every_evening|most_mornings|most_nights|most_evenings|day_in_day_out|day_after_day|all_the_time"
        "|six_days_a_week|seven_days_a_week|five_days_a_week|four_days_a_week|5_days_a_week|6_days_a_week|7_days_a_week"
        "|4_days_a_week|five_times_a_week|six_times_a_week|5_times_a_week|6_times_a_week|every_second_day|most_of_the_week"
        "|every_couple_of_days|each_and_every_day|constantly|nearly_each_day|almost_each_day|more_days_than_not"
    ),
    "GROWS": (
        "increase*|increasing|worsen*|worse|stronger|heavier|louder|harder|nastier|fiercer|sharper|deeper|sorer"
        "|intenser|intensif*|escalat*|deteriorat*|downhill|more_intense|more_severe|more_painful|more_pain|more_sore"
        "|badder|worser|more_strong|more_bad|up_a_notch|stronger_and_stronger|worse_and_worse|ever_more|notch|notches"
        "|a_notch|notch_up|louder_and_louder|harder_and_harder|heavier_and_heavier|bigger_and_bigger|upwards"
        "|more_fierce|more_strongly|more_painfully|more_badly|more_terrible"
    ),
    "CLIMBS": (
        "grow|grows|growing|grown|build|builds|building|creep|creeps|creeping|climb|climbs|climbing|mount|mounts"
        "|mounting|rise|rises|rising|ramp*|spiral*|snowball*|swell*|gaining|crank*|upping|ratchet*|higher|bigger"
        "|multipl*|tighten*|tighter|magnif*"
        "|steps_up|stepping_up|stepped_up|goes_up|going_up|went_up|moves_up|moving_up|turns_up_a|dials_up|inches_up"
        "|edging_up|edges_up"
    ),
    "BY_DAYS": (
        "every_day|each_day|by_the_day|day_by_day|day_on_day|day_after_day|day_to_day|daily|every_week|each_week"
        "|by_the_week|week_by_week|week_on_week|week_after_week|week_to_week|weekly|month_by_month|month_on_month"
        "|month_after_month|every_month|each_month|every_morning|each_morning|every_night|each_night|every_passing_day"
        "|each_passing_day|each_time|every_time|with_every_day|over_the_days|over_the_weeks|over_the_months"
        "|as_the_days_go|as_the_weeks_go|as_days_go|as_weeks_go|every_evening|each_evening|all_week|all_month"
        "|every_few_days|every_couple_of_days|every_couple_of_weeks|every_few_weeks|week_upon_week|day_upon_day"
        "|month_upon_month|night_after_night|night_by_night|morning_by_morning|with_each_day|with_each_week"
        "|from_day_to_day|from_week_to_week|from_month_to_month|each_and_every_day|as_time_goes|as_the_week_goes"
        "|as_the_month_goes|each_new_day|every_new_day"
    ),
    "MONTHS": (
        "january|february|march|april|may|june|july|august|september|october|november|december|christmas|xmas|easter"
        "|new_year|spring|summer|autumn|winter|half_term|ramadan|diwali|the_holidays"
    ),
    "NEVER_BEFORE": "never|nevr|not|dont|didnt|havent|hadnt",
}
