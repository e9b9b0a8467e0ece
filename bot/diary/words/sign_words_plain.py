"""More phrases in the plainest words: hard to wake, knocks to the neck, falls at speed."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

PLAIN = {
    Sign.UNROUSABLE: """
PEOPLE ~1 CANT wake|waken|rouse me (up) !for|after|before|at|early|because|in|this|till|until|on|with|to|so|from|today|yesterday|enough
""",
    Sign.NECK_INJURY: """
FELL|stumbled|skidded ~3 bumped|banged|knocked|hit|bashed|whacked|smacked|cracked|thumped|caught ~1 neck
""",
    Sign.FALL_FROM_HEIGHT: """
!watched|watch|watching|saw|seen|film|almost|nearly|no|his|her|their (had) (a|the) motocross|motorcross|motorbike|motorcycle|moto|enduro|speedway|supercross|supermoto|quad_bike|quad|dirt_bike|dirtbike|trial_bike|karting|go-kart|go_kart|snowmobile|jet_ski|jetski|moped|bmx fall|spill|tumble|wipeout|wipe_out
FELL|tumbled|wiped_out|came_a_cropper ~2 (at|in|during|while|on|when) (my|the|a) motocross|motorcross|enduro|speedway|supercross|supermoto|karting|go-karting|go_karting|quad_biking|quadbiking|dirt_biking|bmx_track
""",
    Sign.WEIGHT: """
clothes|trousers|jeans|skirt|pants|shirts|bra ~2 dont_fit|doesnt_fit ~~8 hanging|hang|loose|falling|slipping|too_big|baggy|drop|swimming
""",
}
