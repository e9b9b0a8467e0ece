"""The phrases of eyes that hurt, redden or stream, and of attacks around them."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

EYES = {
    Sign.RED_EYE: """
red|bloodshot ~3 eye|eyes
eye|eyes ~4 red|bloodshot|redness
redness ~3 eye|eyes
eye ~~6 red|bloodshot
""",
    Sign.EYE_PAIN: """
eye|eyeball ~3 HURTS|agony|killing !from|after
PAIN|painful|stabbing|agony ~4 eye|eyeball
eye|eyeball ~3 bursting|exploding|excruciating|unbearable|killing|splitting
""",
    Sign.HALOES: """
halo*|rainbow*|ring|rings|coloured_rings ~3 light|lights|lamps|headlights|lamp|streetlight*
light|lights|lamps ~3 halo*|rainbow*
see|seeing|saw|sees ~1 halo|halos|haloes|rainbows|coloured_rings|colored_rings|rainbow_rings
""",
    Sign.AROUND_EYE: """
around|behind|in|above|over|round|near|beside (my) SIDE|my|the eye !is
around|behind|above|over (the|my) (left|right|one|same|back_of_my) eye
eye ~3 attacks|stabbing
orbital
in|into|through|at|behind|around ~1 SIDE|my|one|an eye !is|test|drops|hospital
by|beside|near|next_to|at|around|behind|in (the|my) SIDE eye !is|test|drops|hospital|clinic
""",
    Sign.TEARING: """
tear* ~3 eye|down|face|up
eye|eyes ~4 tear*|water*|weep*|stream*|runny|droop*
watering|streaming|weeping|watery|teary ~1 eye|eyes
nose ~4 block*|run*|stuff*|streaming|congest*
block*|runny|running|stuffy|stuffed ~1 nose|nostril
pac*|rocking|restless|restlessness|bang* ~3 room|about|around|head|still|wall
CANT (sit|keep|stay) still
tearing|restless|restlessness|pacing
nostril|nose ~4 pour*|drip*|leak*|gush*|closed|blocked_up|shut
eye ~2 cries|crying|pours|leaks|wet|waters
pace|pacing|paced|walk ~2 up_and_down|the_floor|the_room|round_and_round
CANT ~1 stay|lie|lay|keep|sit in_bed|still|down
tears|tear|water ~1 come|comes|pours|run|runs|roll|streams|flow|down
nose ~2 runs|running|ran|drips|blocks
CANT sit|lie !for|long|at|up|straight|without|on|properly|comfortably|because|in|down|here|with|there
""",
    Sign.CLUSTER_WORD: """
cluster
""",
}
