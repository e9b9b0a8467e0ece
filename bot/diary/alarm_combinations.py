"""Which signs together touch which red flag (CLINICAL 1.2 and the tables of 1.4)."""

from dataclasses import dataclass

from bot.diary.flags import Level
from bot.diary.signs import Sign

Group = frozenset[Sign]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One combination: a sign out of each group, and none of `without`.

    `certain`: these words answer the flag's question; otherwise they only raise it. `topic` is the screen's topic.
    """

    flag: str
    level: Level | None
    groups: tuple[Group, ...]
    certain: bool
    topic: str
    without: Group = frozenset()


def _any(*signs: Sign) -> Group:
    return frozenset(signs)


def _sure(flag: str, topic: str, *groups: Group | Sign, level: str | None = None, without: Group = frozenset()) -> Row:
    return Row(flag=flag, level=_level(level), groups=_groups(groups), certain=True, topic=topic, without=without)


def _asks(flag: str, topic: str, *groups: Group | Sign, level: str | None = None, without: Group = frozenset()) -> Row:
    return Row(flag=flag, level=_level(level), groups=_groups(groups), certain=False, topic=topic, without=without)


def _level(letter: str | None) -> Level | None:
    return None if letter is None else Level(letter)


def _groups(groups: tuple[Group | Sign, ...]) -> tuple[Group, ...]:
    return tuple(frozenset({group}) if isinstance(group, Sign) else group for group in groups)


_PAIN = _any(Sign.HEADACHE, Sign.NECK_PAIN)
_SEVERE = _any(Sign.SEVERE, Sign.WORST_EVER)
_SIGHT = _any(Sign.SIGHT_BLURRED, Sign.SIGHT_LOST, Sign.SIGHT_GREYING)
_NERVE = _any(Sign.ARM_TINGLING, Sign.BOTH_SIDES_NUMB, Sign.ARM_WEAKER, Sign.ONE_SIDE_NUMB, Sign.ONE_SIDE_WEAK)
_HURT = _any(Sign.HEAD_INJURY, Sign.NECK_INJURY, Sign.CRASH)
_LASTING = _any(Sign.FOR_WEEKS)
_ARTERY = _any(Sign.DIZZY, Sign.SIGHT_BLURRED, Sign.SWALLOWING, Sign.UNSTEADY, Sign.WHOOSHING)
_CORD = (Sign.CLUMSY_HANDS, Sign.BOTH_SIDES_NUMB, Sign.SHOCK_DOWN_SPINE)

_HEAD = (
    _sure("RF01", "sudden", Sign.THUNDERCLAP),
    _sure("RF01", "sudden", Sign.SUDDEN, _SEVERE, Sign.HEADACHE),
    _asks("RF01", "sudden", Sign.WORST_EVER),
    _asks("RF01", "sudden", Sign.SUDDEN, Sign.HEADACHE),
    _sure("RF02", "sudden", Sign.CHIN_TO_CHEST, _SEVERE),
    _sure("RF09", "over-50", Sign.SCALP_OR_JAW, _SIGHT),
    _asks("RF09", "over-50", Sign.SCALP_OR_JAW, level="S"),
    _sure("RF19", "eye", Sign.RED_EYE, _any(Sign.SIGHT_BLURRED, Sign.HALOES, Sign.VOMITING, Sign.SEVERE)),
    _asks("RF19", "eye", _any(Sign.RED_EYE, Sign.HALOES)),
    _sure(
        "RF20",
        "pregnancy",
        Sign.PREGNANT,
        Sign.HEADACHE,
        _any(Sign.SEVERE, Sign.WORST_EVER, Sign.FLASHES, Sign.SWELLING, Sign.UNDER_RIBS),
    ),
    _sure("RF20", "pregnancy", Sign.PREGNANT, Sign.HEADACHE, _SIGHT),
    _asks("RF20", "pregnancy", Sign.PREGNANT, Sign.HEADACHE),
    _asks("RF20", "pregnancy", Sign.PREGNANT, _any(Sign.FLASHES, Sign.SWELLING, Sign.UNDER_RIBS)),
    _sure("RF21", "upright", Sign.STANDING, Sign.HEADACHE, _any(Sign.WHOOSHING, Sign.VOMITING, *_SIGHT), level="S"),
    _asks("RF21", "upright", Sign.STANDING, Sign.HEADACHE, level="D"),
    _asks("RF22", "effort", _any(Sign.COUGHING, Sign.EFFORT), Sign.HEADACHE, level="D"),
    _sure("RF23", "eye", _any(Sign.SIGHT_GREYING, Sign.WHOOSHING), Sign.HEADACHE),
    _asks("RF23", "eye", _SIGHT),
    _sure("RF26", "vomiting", Sign.VOMITING, Sign.HEADACHE, Sign.NEW, level="S"),
    _asks("RF26", "vomiting", Sign.VOMITING, level="S"),
    _sure("RF27", "changed", Sign.CHANGED),
    _sure("RF28", "worse", Sign.WORSE, Sign.FOR_WEEKS, _PAIN, level="D"),
    _asks("RF28", "worse", Sign.WORSE, Sign.HEADACHE, level="D"),
    _sure("RF29", "mind", Sign.PERSONALITY),
    _sure("RF30", "building", Sign.HOUSEMATES, Sign.HEADACHE, _any(Sign.CONFUSED, Sign.BLACKOUT, Sign.BREATHLESS)),
    _asks("RF30", "building", Sign.HOUSEMATES, level="S"),
    _asks("RF32", "around-eye", Sign.AROUND_EYE, level="D"),
    _sure("RF33", "aura", Sign.THREE_DAYS, level="S"),
    _sure("RF33", "aura", Sign.AURA, Sign.ONE_SIDE_WEAK),
    _asks("RF33", "aura", Sign.AURA, Sign.NEW, level="S"),
)
_NERVES = (
    _sure("RF03", "nerves", _any(Sign.FACE_DROOP, Sign.SPEECH, Sign.SIGHT_LOST)),
    _sure("RF03", "nerves", Sign.ONE_SIDE_WEAK, without=_LASTING),
    _sure("RF03", "nerves", Sign.SUDDEN, _any(Sign.ONE_SIDE_NUMB, Sign.UNSTEADY)),
    _asks("RF03", "nerves", _any(Sign.ONE_SIDE_NUMB, Sign.UNSTEADY, Sign.STROKE_WORD), without=_LASTING),
    _asks("RF03", "nerves", Sign.SUDDEN, Sign.SIGHT_BLURRED),
    _sure("RF11", "one-sided", Sign.EYELID, _PAIN),
    _sure("RF11", "one-sided", Sign.ONE_SIDED, Sign.NEW, _PAIN, _ARTERY),
    _asks("RF11", "one-sided", Sign.ONE_SIDED, _PAIN, _ARTERY),
    _asks("RF11", "dizzy", _any(Sign.DIZZY, Sign.EYELID)),
    _sure("RF12", "one-sided", Sign.JOLT, Sign.ONE_SIDED, _PAIN, _any(Sign.NEW, *_SEVERE)),
    _asks("RF12", "one-sided", Sign.JOLT, _PAIN),
    _sure("RF14", "bladder", _any(Sign.BLADDER, Sign.SADDLE_NUMB, Sign.LEGS_GIVE_WAY)),
    *(
        _sure("RF13", "hands", one, other, level="D")
        for one, other in ((_CORD[0], _CORD[1]), (_CORD[0], _CORD[2]), (_CORD[1], _CORD[2]), (_CORD[0], Sign.UNSTEADY))
    ),
    _asks("RF13", "hands", _any(*_CORD), level="D"),
    _sure("RF15", "hands", Sign.ARM_WEAKER),
    _sure("RF16", "hands", Sign.ARM_TINGLING, Sign.FOR_WEEKS, level="R"),
)
_BODY = (
    _sure(
        "RF04", "fever", Sign.CONFUSED, _any(Sign.HEADACHE, Sign.NECK_PAIN, Sign.FEVER, Sign.VOMITING, Sign.STIFF_NECK)
    ),
    _asks("RF04", "fever", _any(Sign.CONFUSED, Sign.DROWSY)),
    _sure("RF05", "blackout", Sign.FIT),
    _sure("RF05", "blackout", Sign.BLACKOUT, _any(Sign.HEADACHE, Sign.NECK_PAIN, *_HURT)),
    _asks("RF05", "blackout", Sign.BLACKOUT),
    _sure("RF06", "fever", Sign.FEVER, _any(Sign.CHIN_TO_CHEST, Sign.CONFUSED, Sign.DROWSY, Sign.RASH)),
    _sure("RF06", "fever", Sign.FEVER, Sign.STIFF_NECK, Sign.HEADACHE),
    _sure("RF06", "fever", Sign.FEVER, Sign.LIGHT_HURTS, _SEVERE),
    _asks("RF06", "fever", _any(Sign.FEVER, Sign.CHIN_TO_CHEST, Sign.MENINGITIS_WORD)),
    _asks("RF06", "fever", Sign.RASH, Sign.HEADACHE),
    _sure("RF07", "fever", Sign.FEVER, Sign.WORSE, Sign.HEADACHE),
    _sure("RF08", "spine-infection", _any(Sign.FEVER, Sign.NIGHT_SWEATS), Sign.SPINE_TENDER, level="S"),
    _sure("RF17", "blackout", _HURT, _NERVE),
    _asks("RF17", "blackout", _any(Sign.NECK_INJURY, Sign.CRASH)),
    _sure(
        "RF18",
        "blackout",
        Sign.HEAD_INJURY,
        _any(Sign.CONFUSED, Sign.DROWSY, Sign.FIT, Sign.BLACKOUT, Sign.SPEECH, Sign.ONE_SIDE_WEAK),
    ),
    _sure("RF18", "blackout", Sign.HEAD_INJURY, _any(Sign.VOMITING, Sign.WORSE), level="S"),
    _asks("RF18", "blackout", Sign.HEAD_INJURY),
    _sure("RF24", "cancer", Sign.CANCER, _PAIN, _any(Sign.WORSE, Sign.WEIGHT), level="S"),
    _asks("RF24", "cancer", Sign.CANCER, _PAIN),
    _sure("RF25", "immune", Sign.IMMUNE, Sign.HEADACHE, _any(Sign.FEVER, Sign.WORSE), level="S"),
    _asks("RF25", "immune", Sign.IMMUNE, Sign.HEADACHE),
    _sure(
        "RF31",
        "chest",
        Sign.CHEST,
        _any(Sign.BREATHLESS, Sign.SWEATY, Sign.BLACKOUT, Sign.NECK_PAIN, Sign.ARM_TINGLING),
    ),
    _asks("RF31", "chest", _any(Sign.CHEST, Sign.HEART_WORD)),
    _sure("RF31", "chest", Sign.JAW_PAIN, Sign.ARM_TINGLING, _any(Sign.SWEATY, Sign.BREATHLESS)),
    _asks("RF31", "chest", Sign.BREATHLESS),
    _asks("RF31", "chest", Sign.SWEATY, _any(Sign.NECK_PAIN, Sign.ARM_TINGLING, Sign.JAW_PAIN)),
    _sure("RF35", "weight", Sign.WEIGHT, _any(Sign.NIGHT_SWEATS), level="D"),
    _sure("RF35", "weight", Sign.WEIGHT, _any(Sign.FEVER, Sign.CANCER), level="S"),
    _asks("RF35", "weight", _any(Sign.WEIGHT, Sign.NIGHT_SWEATS), level="D"),
)

ROWS = (*_HEAD, *_NERVES, *_BODY)
"""Every combination; for one flag the first certain one that holds decides its level."""
