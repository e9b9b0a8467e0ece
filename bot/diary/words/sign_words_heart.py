"""The phrases of signs of the heart: chest, jaw, breath and sweat."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

HEART = {
    Sign.CHEST: """
chest (wall|area|region) (is|was|feels|feel|felt|feeling|has|keeps|started|started_to|been|really|also|suddenly) (so|very|really|a_bit|bit|all|been|feeling|getting|a_little|quite) (a) HURTS|tight*|pressure|heavy|heaviness|discomfort|crush*|squeez*|burning|constrict* !day|muscles
PAIN|pressure|tight*|heaviness|crush*|squeez*|weight|elephant|band|heavy|constrict* ~4 chest
chestpain*|tight_chested|angina
chest ~5 squeez*|crush*|vice|vise|clamped|gripped|weight|standing_on|sitting_on
PAIN|ache|pressure|tight*|heaviness|burning|discomfort (right|all|across|in|on|at|over|for|behind) (the|my|for) breastbone|sternum|ribcage_centre
heaviness|pain|pressure for chest
breastbone|sternum ~3 pain|pressure|tight*|heavy|squeez*|crush*
""",
    Sign.SPREADS: """
going|goes|spread|spreading|spreads|radiat*|moving|moves|creeping|creeps|running|runs|shooting|shoots|travel*|dey_reach|reaching|reaches|extending ~4 neck|jaw|arm|arms|shoulder|throat
up|into (into|to) (my|the) neck|jaw|throat
""",
    Sign.JAW_PAIN: """
jaw ~3 HURTS
PAIN|ache|tight* ~4 jaw
jaw|jaws and|or|& ~2 arm|neck|chest|shoulder
""",
    Sign.BREATHLESS: """
breathless*|shortness_of_breath|out_of_breath|sob|winded|dyspnoea|dyspnea|gasping !laughing
CANT|TROUBLE|struggling|difficulty|short ~2 breathe|breathing|breath|catch_my_breath|get_air
CANT ~1 catch (my) breath
breathing ~2 hard|difficult|trouble|heavy|fast|shallow|laboured
puffed|puffed_out|out_of_puff|panting|air_hunger|huffing_and_puffing|no_breath|wheezing
CANT|not ~1 get|getting|draw|take|catch|suck ~2 (enough) air|breath|breath_in|lungful
""",
    Sign.SWEATY: """
sweaty|sweating|sweats|clammy|sweat !day|palms|season|work|feet|equity|shop|shirt
""",
    Sign.HEART_WORD: """
heart_attack*|cardiac_arrest|heartattack !of|scare|when|movie|film
""",
}
