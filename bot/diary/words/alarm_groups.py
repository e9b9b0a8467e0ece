"""Signs of which one is as good as another in the combinations of `alarm_combinations`."""

from bot.diary.words.alarm_row import any_of
from bot.diary.words.signs import Sign

NECK = any_of(Sign.NECK_PAIN, Sign.STIFF_NECK, Sign.CANT_TURN)
PAIN = any_of(Sign.HEADACHE, Sign.NECK_PAIN)
SPINE = any_of(Sign.NECK_PAIN, Sign.BACK_PAIN)
SEVERE = any_of(Sign.SEVERE, Sign.UNBEARABLE, Sign.WORST_EVER)
BLURRED = any_of(Sign.SIGHT_BLURRED, Sign.SIGHT_LOST, Sign.CANT_SEE, Sign.SIGHT_GREYING, Sign.SIGHT_DOUBLE)
NERVE = any_of(
    Sign.ARM_TINGLING, Sign.BOTH_SIDES_NUMB, Sign.ARM_WEAKER, Sign.ONE_SIDE_NUMB, Sign.ONE_SIDE_WEAK, Sign.HALF_BODY
)
FOCAL = any_of(
    Sign.SPEECH,
    Sign.SPEECHLESS,
    Sign.ONE_SIDE_WEAK,
    Sign.FACE_DROOP,
    Sign.FACE_NUMB,
    Sign.HALF_BODY,
    Sign.SIGHT_LOST,
    Sign.CANT_SEE,
    Sign.SIGHT_DOUBLE,
    Sign.UNSTEADY,
)
HURT = any_of(Sign.HEAD_INJURY, Sign.NECK_INJURY, Sign.CRASH, Sign.FALL_FROM_HEIGHT)
NECK_HURT = any_of(Sign.NECK_INJURY, Sign.CRASH, Sign.FALL_FROM_HEIGHT)
ARTERY = any_of(
    Sign.DIZZY, Sign.SIGHT_BLURRED, Sign.SIGHT_DOUBLE, Sign.SWALLOWING, Sign.UNSTEADY, Sign.WHOOSHING, Sign.EYELID
)
UNLIKE = any_of(Sign.NEW, Sign.SUDDEN, Sign.SEVERE, Sign.UNBEARABLE, Sign.WORST_EVER)
CORD = any_of(Sign.CLUMSY_HANDS, Sign.BOTH_SIDES_NUMB, Sign.SHOCK_DOWN_SPINE)
DULLED = any_of(Sign.CONFUSED, Sign.UNROUSABLE, Sign.HARD_TO_WAKE, Sign.DROWSY)
BABY = any_of(Sign.PREGNANT, Sign.NEWBORN)
HEART = any_of(Sign.BREATHLESS, Sign.SWEATY, Sign.BLACKOUT, Sign.FAINT_FEELING)
WORSE = any_of(Sign.WORSE, Sign.WORSE_STEADILY)
WASTING = any_of(Sign.WEIGHT, Sign.NIGHT_SWEATS)
KNOWN = any_of(Sign.USUAL)
FOR_LONG = any_of(Sign.FOR_WEEKS, Sign.LASTING)
SCALP_OR_JAW = any_of(Sign.SCALP_SORE, Sign.JAW_TIRES)
SIDE = any_of(Sign.ONE_SIDE_NUMB, Sign.ONE_SIDE_WEAK)
STRAINED = any_of(Sign.AFTER_EXERCISE, Sign.SORE_MUSCLES, Sign.IN_A_CAST)
SITTING = any_of(Sign.POSTURE, Sign.SEATED, Sign.ASLEEP)
NO_CORD = any_of(*FOR_LONG, *STRAINED, *SITTING, Sign.LAUGHED, Sign.JOKING, Sign.AFTER_ILLNESS)
"""What is said of legs that fail for a reason of everyday life."""

GRADUAL = any_of(*FOR_LONG, *STRAINED, Sign.WORSE_STEADILY)
"""What is said of a limb that failed little by little, or for a reason."""

NO_STROKE = any_of(*FOR_LONG, *STRAINED, Sign.DRANK, Sign.ALCOHOL, Sign.JOKING, *SITTING, Sign.BRIEF)
"""What is said of legs that go their own way for a reason of everyday life."""

MILD_OR_ELSEWHERE = any_of(Sign.NOT_STRONG, Sign.PAIN_ELSEWHERE)
NOT_THE_HEAD = any_of(Sign.NECK_PAIN, Sign.STIFF_NECK, Sign.BACK_PAIN, Sign.PAIN_ELSEWHERE)
ONE_LIMB = any_of(Sign.FELL_FROM_HAND, Sign.FOOT_CATCHES, Sign.LIMB_FAILS)
"""What tells of one limb without the name of a symptom."""

EXPLAINED = any_of(*GRADUAL, *SITTING, Sign.SLIPPERY, Sign.NUMBED, Sign.JOKING, Sign.DRANK)
"""Why a thing falls from anybody's hand, or a limb fails little by little."""
