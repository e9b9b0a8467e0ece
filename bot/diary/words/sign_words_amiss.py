"""The phrases of what is amiss without being named: no sign by itself, but worth a question where it is of today."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

AMISS = {
    Sign.AMISS: """
face|mouth|smile|cheek|lip|lips|tongue|speech|words|talking|eyesight|vision|sight|balance|coordination|walking ~4 ODD !open|mask
arm|leg|hand|foot|fingers|legs|arms|hands|feet ~4 ODD !chair|rest
ODD ~2 face|mouth|smile|tongue|speech|eyesight|vision|sight|balance|arm|leg !game|matches
""",
    Sign.HEAD_NAMED: """
head|skull|brain !massage|office|to|home|for|out|start|back_to|of_the|over|teacher|band|set|up
""",
    Sign.DAZED: """
dazed|in_a_daze|spaced_out|not_with_it|zoned_out|not_all_there|losing_the_plot|cant_string|cant_follow
cant|couldnt|hardly|barely ~1 think_straight|string_a_sentence|follow_a_conversation|follow_what
""",
    Sign.CHEST_AMISS: """
chest ~4 ODD|fluttering|fluttery|flutters|racing|squashed|band|gripping|bursting !day|press|hair
""",
    Sign.PEE_AMISS: """
wrong|amiss|weird|odd with (my|the) bladder|bowels|waterworks|wee|weeing|pee|peeing
pee|peeing|wee|weeing|bladder|bowel|bowels|urine|poo|pooing ~4 ODD|slow|stuck|blocked|hours|retained|leaky|accident|unaware|nothing
""",
}
