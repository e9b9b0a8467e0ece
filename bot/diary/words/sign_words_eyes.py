"""The phrases of eyes that hurt, redden or stream, and of attacks around them."""

# ruff: noqa: E501  one phrase a line, however many words may stand in its places

from bot.diary.words.signs import Sign

EYES = {
    Sign.RED_EYE: """
red|bloodshot ~3 eye|eyes
eye|eyes ~4 red|bloodshot|redness
redness ~3 eye|eyes
eye ~~6 red|bloodshot
eye|eyes|eyeball ~4 SEEN_RED|redness !from|because
SEEN_RED ~3 eye|eyes|eyeball
eye|eyeball ~~9 SEEN_RED
white|whites of (my|the) eye|eyes ~4 red|pink|bloody
eye|eyeball ~3 like a|an|raw tomato|beetroot|cherry|fire|meat|coal
""",
    Sign.EYE_PAIN: """
eye|eyeball ~3 HURTS|agony|killing !from|after
PAIN|painful|stabbing|agony ~4 eye|eyeball
eye|eyeball ~3 bursting|exploding|excruciating|unbearable|killing|splitting
eye|eyes|eyeball|eyeballs|eye_socket ~5 HURTS|agony|killing|paining|burst|bursting|explode|exploding|throb*|pulsat*|on_fire|stabbed|gouged|rock_hard|hard_as !from|after
HURTS|agony|torture|pressure|paining|throbbing ~5 eye|eyeball|eyes|eye_socket
eye|eyeball ~2 like_fire|on_fire|burning|agony|throbbing|a_hot_coal
""",
    Sign.HALOES: """
halo*|rainbow*|ring|rings|coloured_rings ~3 light|lights|lamps|headlights|lamp|streetlight*
light|lights|lamps ~3 halo*|rainbow*
see|seeing|saw|sees ~1 halo|halos|haloes|rainbows|coloured_rings|colored_rings|rainbow_rings
RINGS ~2 round|around|about|circling|encircling|near|by|on ~3 LIGHT_SOURCE !green
LIGHT_SOURCE ~3 RINGS|rainbow_around|rainbows_around !of_the|fitting
see|seeing|saw|sees ~3 halo|halos|haloes|rainbows|rainbow_rings|circles|rings
circles|rings ~1 of ~1 colour|color|colours|colors
coloured|colored|colour|color circles|rings|haloes|halos
""",
    Sign.AROUND_EYE: """
around|behind|in|above|over|round|near|beside (my) SIDE|my|the eye !is
around|behind|above|over (the|my) (left|right|one|same|back_of_my) eye
eye ~3 attacks|stabbing
orbital
in|into|through|at|behind|around ~1 SIDE|my|one|an eye !is|test|drops|hospital
by|beside|near|next_to|at|around|behind|in (the|my) SIDE eye !is|test|drops|hospital|clinic
eye|orbital pain|pains|socket|ache|agony|stabbing|attack|attacks
(the|my|one) eyeball|eye_socket|eyebrow|brow_bone
around|behind|in|at|by|above|over|into|through|round|inside|near ~1 eye|eye_socket|eyeball|orbit !is|test|drops|hospital|clinic|doctor|appointment
one|left|right|same|single (sided) eye
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
tear|tears|teary|tearing|water|watery|waters ~3 run|runs|running|pour*|stream*|flow*|roll*|leak*|drip*|coming|come|down ~3 eye|cheek|face|it|side
and|with|has|the|its|plus tearing|tears
lacrimat*|epiphora
eye|eyes ~5 water*|weep*|stream*|tear*|leak*|pour*|cries|crying|runs|running|wet|flood*|drips|gushes
water*|weep*|stream*|leak*|pour* ~2 eye|eyes
nose|nostril|sinus ~5 run|runs|running|ran|drip*|block*|bung*|stuff*|congest*|pour*|stream*|leak*|gush*|closed|shut|plugged|clogged|snotty
block*|runny|running|stuffy|stuffed|bunged|dripping|plugged|clogged|congested ~2 nose|nostril|sinus
""",
    Sign.RESTLESS: """
pace|pacing|paces|paced|rock|rocking|rocks|march|marching|walk|walking|bang|banging|hit|hitting|beat|rolling|crawling|circling ~4 room|about|around|head|still|wall|floor|up_and_down|forth|corridor|house|kitchen|landing|forwards|garden|circles
CANT|impossible|unable ~2 sit|keep|stay|lie|hold|be still|quiet|calm
restless*|agitated|fidget*|climbing_the_walls|climb_the_walls|up_the_walls
""",
    Sign.CLUSTER_WORD: """
cluster
""",
}
