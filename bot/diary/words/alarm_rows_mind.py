"""Combinations of signs of mind and waking (CLINICAL 1.2)."""

from bot.diary.words.alarm_groups import FOR_LONG
from bot.diary.words.alarm_row import any_of, asks, sure
from bot.diary.words.signs import Sign

MIND_ROWS = (
    sure("RF04 E", "fever", Sign.DISORIENTED, unless=any_of(*FOR_LONG, Sign.JOKING, Sign.ALCOHOL, Sign.BRIEF)),
    sure("RF04 E", "fever", Sign.UNROUSABLE, unless=any_of(*FOR_LONG, Sign.JOKING, Sign.ALCOHOL)),
    sure(
        "RF29 S",
        "mind",
        Sign.MIND_SLIPS,
        any_of(Sign.WORRIED_FOR_ME, Sign.PERSONALITY, Sign.NOT_LIKE_ME, Sign.OTHERS_NOTICED),
        unless=any_of(Sign.FOR_THE_BETTER, Sign.LASTING),
    ),
    sure(
        "RF29 S",
        "mind",
        Sign.MIND_SLIPS,
        unless=any_of(Sign.FOR_THE_BETTER, Sign.LASTING, Sign.JOKING),
        said=(any_of(Sign.SUDDEN, Sign.WORSE_STEADILY, Sign.FOR_A_FORTNIGHT, Sign.FOR_WEEKS, Sign.NEW),),
    ),
    sure("RF29 S", "mind", Sign.NOT_LIKE_ME, Sign.OTHERS_NOTICED, unless=any_of(Sign.FOR_THE_BETTER)),
    asks(
        "RF29 S",
        "mind",
        Sign.MIND_SLIPS,
        unless=any_of(Sign.FOR_THE_BETTER, Sign.LASTING, Sign.JOKING, Sign.USUAL, Sign.BRIEF, Sign.ALCOHOL),
    ),
)
