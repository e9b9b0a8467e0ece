"""The phrases of temples, scalp, jaw and shoulders after fifty."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

TEMPLES = {
    Sign.SCALP_SORE: """
scalp ~4 sore|tender*|hurt*|painful|sensitive|pain
temple|temples ~4 sore|tender*|painful|sensitive ~3 touch|touched|touching
tender*|swollen ~2 temple|temples|scalp
sore|painful|sensitive ~2 scalp|temple|temples
hurt*|painful|sore|sensitive|tender ~3 comb*|brush* (my) hair
comb*|brush* ~3 hair ~2 hurt*|painful|sore|agony
hurts_to_lie_on_the_pillow
temple|temples (is|are|feels|feel|very|so|really) tender !moment|after
hurt*|aches|aching|stings ~2 scalp
CANT|hurts|agony ~1 bear|stand|comb|brush|touch|wear ~1 comb|brush|hair|hat|scalp|temple|temples|glasses
pillow|hat|comb|brush|hairbrush ~1 hurts|hurt|is_agony ~2 scalp|head|temple|temples
my hair (itself|really|even) hurts|aches !my|the|neck|me|when_i_bend
scalp|skin_of_my_head|skin_on_my_head|skin_of_the_head|skin_of_head|temple|temples|roots_of_my_hair|hair_roots|hairline ~4 HURTS|tender*|sensitive|raw|bruised|burning !cut|dresser|dye
HURTS|tender*|sensitive|raw|bruised|sting* ~4 scalp|skin_of_my_head|skin_on_my_head|temple|temples|roots_of_my_hair|hair_roots|hairline
comb*|brush*|wash*|shampoo*|dry|drying|touch*|plait*|comb_through ~2 hair|head|scalp|temple|temples|fringe ~4 HURTS|torture|murder|tender* !my|the|neck|shoulder|shoulders|arm|arms|on|in|because
comb*|brush*|wash*|shampoo*|dry|drying|touch* ~2 hair ~3 HURTS ~1 scalp|head|skin|temple|roots
HURTS|torture|murder|agony ~3 comb*|brush*|wash*|shampoo*|dry|drying|touch*|plait* ~2 hair|scalp|head|temple|temples|fringe !against|off|up|the_wall
CANT ~1 wear|bear|stand|tolerate ~2 hat|cap|glasses|specs|helmet|headscarf|hairband|hood|beret
pillow|hat|cap|glasses|specs|spectacles|hairbrush|comb|shower|water|hairband|helmet|rollers ~4 HURTS ~3 scalp|head|temple|temples
sore|tender|hurts|painful ~3 where ~2 glasses|specs|spectacles|hat|helmet|headband ~2 sit|sits|rest|rests|press|presses|go
vein|artery|cord|rope|worm ~5 temple|temples|forehead ~4 sticks|standing|swollen|thick|sore|tender|hard|bulging|HURTS
swollen|sore|tender|hard|bulging|thick|ropy|lumpy ~2 vein|artery|cord ~4 temple|temples|forehead|head
scalp|skin_of_my_head|temple|temples|roots_of_my_hair ~3 fire|killing|torture|agony|hurts
curlers|rollers|hairpins|hairpin|hairclip|hairband|kirby_grips|ponytail|bun|plait ~4 HURTS|torture|murder|unbearable
vein|artery|cord ~6 temple|temples|forehead|head ~3 stands|stood|bulges|bulged|visible|ropey|ropy|like_string|like_a_string|like_a_worm|like_a_rope|pulsing
CANT ~1 bear|stand|tolerate|take|face ~2 hairbrush|comb|brush|hairdryer|hair_dryer|shampoo
""",
    Sign.JAW_TIRES: """
jaw ~4 hurt*|ach*|tire*|pain*|sore|tired|cramp*|claudication|stiff|fatigue* ~4 chew*|eat*|meal*|talking|food
chew*|eating ~4 jaw
chew*|eating ~3 hurt*|painful|ach*|tiring ~3 jaw|face|temple
jaw_claudication
chewing|chew|eating hurts|hurt|painful|aches|tiring|sore !tooth|my_tooth
eat*|chew*|bite|biting|meal|bread|meat|toast ~3 jaw ~3 tire*|tired|hurts|hurt|aches|stop|stops|sore|cramps|seizes
jaw|jaws|cheek|cheeks|chewing_muscles|muscles_of_my_jaw ~5 HURTS|TIRES|paining ~6 CHEW|FOOD|mouthfuls|talking
CHEW ~6 jaw|jaws|cheek|cheeks ~4 HURTS|TIRES|paining
CHEW|FOOD ~4 makes|make|gets|get ~2 jaw|jaws ~4 HURTS|TIRES|paining
CHEW ~5 HURTS|tiring|tires|wears|exhaust* ~4 jaw|jaws|cheek|face|side_of
HURTS|paining|TIRES ~4 jaw|jaws ~5 CHEW|FOOD
!tooth|teeth|molar|gum|filling|crown|ulcer|toothache|wisdom HURTS|paining|torture|agony|hard_work ~3 chew|chewing|chewing_food !gum|tobacco|over|my_nails
rest|pause|stop|stopping|pausing|resting ~3 (my) jaw ~5 CHEW|FOOD|half*|between
have_to|need_to|got_to|must ~1 stop|rest|pause|give_up ~3 chewing|munching|mouthful*|half_way_through|halfway_through|between_bites
jaw ~5 half_way|halfway|partway|part_way|midway|mid ~3 FOOD
CANT ~1 chew|eat|bite without|because|as|since|for ~3 jaw
half_way|halfway|partway|part_way|middle ~5 FOOD ~3 jaw|jaws ~4 HURTS|TIRES|paining
eating|chewing|chew|biting|chews|munching ~~8 jaw|jaws ~3 HURTS|TIRES|paining
jaw|jaws ~3 HURTS|TIRES|paining ~~3 when|while|with|at|every|after ~3 CHEW|FOOD
""",
    Sign.BOTH_SHOULDERS: """
both|two ~1 shoulder|shoulders ~4 HURTS|stiff|stiffness
PAIN|stiff|stiffness|aching ~4 both|my ~1 shoulders
shoulders ~2 stiff|HURTS
stiffness|pain ~3 shoulders
polymyalgia
both|two|left_and_right (my|of_my|the) shoulders|upper_arms|sides_of_my_shoulders ~5 HURTS|stiff|stiffness|rusty|frozen|locked|paining|CANT
shoulders|upper_arms ~3 stiff|stiffness|HURTS|paining|rusty|locked
CANT ~2 lift|raise|get ~2 both|my|either arms|arm|shoulders ~4 morning|mornings|dress*|bra|cardigan|jumper|hair|wake|waking|bed
CANT ~3 bra|cardigan|coat|jumper|blouse ~4 morning|mornings|shoulders
stiff|stiffness|HURTS|paining ~5 shoulders|upper_arms
""",
}
