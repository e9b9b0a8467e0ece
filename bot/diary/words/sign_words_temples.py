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
""",
    Sign.JAW_TIRES: """
jaw ~4 hurt*|ach*|tire*|pain*|sore|tired|cramp*|claudication|stiff|fatigue* ~4 chew*|eat*|meal*|talking|food
chew*|eating ~4 jaw
chew*|eating ~3 hurt*|painful|ach*|tiring ~3 jaw|face|temple
jaw_claudication
chewing|chew|eating hurts|hurt|painful|aches|tiring|sore !tooth|my_tooth
eat*|chew*|bite|biting|meal|bread|meat|toast ~3 jaw ~3 tire*|tired|hurts|hurt|aches|stop|stops|sore|cramps|seizes
""",
    Sign.BOTH_SHOULDERS: """
both|two ~1 shoulder|shoulders ~4 HURTS|stiff|stiffness
PAIN|stiff|stiffness|aching ~4 both|my ~1 shoulders
shoulders ~2 stiff|HURTS
stiffness|pain ~3 shoulders
polymyalgia
""",
}
