"""Find the signs a text reports: of this person, now, and not denied."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.diary.figures_of_speech import FIGURES_OF_SPEECH
from bot.diary.phrases import Found, Phrases
from bot.diary.plain_text import lowered
from bot.diary.scope import Spot, Status, began_lately, sentences, status
from bot.diary.sign_words_body import BODY
from bot.diary.sign_words_head import HEAD
from bot.diary.sign_words_limbs import LIMBS
from bot.diary.sign_words_lists import WORD_LISTS
from bot.diary.sign_words_story import STORY
from bot.diary.signs import Sign
from bot.diary.spelling import respelled


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """A sign that was found. `text` is the person's words, `sure` is false when the sentence leaves a doubt.

    `lately`: its own clause tells that it began these days, whatever else has lasted for months.
    """

    sign: Sign
    text: str
    sure: bool
    lately: bool = False


_SIGNS = Phrases({**HEAD, **LIMBS, **BODY, **STORY}, WORD_LISTS)
_FIGURES = Phrases({True: FIGURES_OF_SPEECH}, WORD_LISTS)
_JOINED = re.compile(r"(?<=\d)(?=[a-z])")

_GOES_AWAY = frozenset(
    {
        Sign.FEVER,
        Sign.RASH,
        Sign.STIFF_NECK,
        Sign.DIZZY,
        Sign.RED_EYE,
        Sign.VOMITING,
        Sign.VOMITED,
        Sign.BOTH_SIDES_NUMB,
        Sign.ARM_TINGLING,
        Sign.BREATHLESS,
        Sign.NAUSEA,
        Sign.SWEATY,
        Sign.LOW_MOOD,
        Sign.PREGNANT,
        Sign.NECK_PAIN,
        Sign.UNSTEADY,
    }
)
"""What counts no more once it is gone; a headache or a weakness that came and went still matters."""

_HISTORY = frozenset(
    {Sign.CANCER, Sign.IMMUNE, Sign.BRAIN_SURGERY, Sign.NECK_CONDITION, Sign.MIGRAINE_KNOWN, Sign.USUAL, Sign.LASTING}
    | {Sign.AGE_40, Sign.AGE_50, Sign.AGE_65, Sign.OLD_INJURY, Sign.DAYS_AGO, Sign.FOR_WEEKS, Sign.NEW, Sign.CHANGED}
)
"""What tells of the past, or of time itself."""

_ANYBODY = frozenset(
    {
        Sign.HOUSEMATES,
        Sign.ALL_ILL,
        Sign.OTHERS_ILL,
        Sign.FIRE_AT_HOME,
        Sign.EASES_OUTSIDE,
        Sign.NEWBORN,
        Sign.CARBON_MONOXIDE,
    }
)
"""What is told by way of other people."""

_COMPARED = frozenset({Sign.HEADACHE, Sign.MIGRAINE})
"""What people tell of as it used to be, to say what has become of it."""


@lru_cache(maxsize=512)
def sightings(text: str) -> tuple[Sighting, ...]:
    """Find every sign a person reports of themselves, now; what is negated, past or another's is left out."""
    found: dict[Sign, Sighting] = {}
    for sentence, spots in _spots(text):
        for spot in spots:
            _keep(found, spot, sentence, spots)
    return tuple(found.values())


def reports(text: str, signs: Container[Sign]) -> bool:
    """Tell whether a person reports one of these signs of themselves; the other signs of the text are not weighed."""
    return any(
        status(_place(spot, sentence, spots)) is not Status.ABSENT
        for sentence, spots in _spots(text)
        for spot in spots
        if spot.what in signs
    )


def named(text: str) -> frozenset[Sign]:
    """Return every sign a text names at all, be it denied or another's; quick, to see that nothing is there."""
    return frozenset(spot.what for _, spots in _spots(text) for spot in spots)


@lru_cache(maxsize=512)
def _spots(text: str) -> tuple[tuple[str, tuple[Found[Sign], ...]], ...]:
    line = _without_figures(_JOINED.sub(" ", respelled(lowered(text))).replace("°", " degrees "))
    return tuple((sentence, tuple(_SIGNS.find(sentence))) for sentence in sentences(line))


def _without_figures(line: str) -> str:
    figures = _FIGURES.find(line)
    if not figures:
        return line
    kept, reached = "", 0
    for figure in figures:
        if figure.start >= reached:
            kept, reached = f"{kept}{line[reached : figure.start]} ", figure.end
    return kept + line[reached:]


def _keep(found: dict[Sign, Sighting], spot: Found[Sign], sentence: str, spots: Sequence[Found[Sign]]) -> None:
    sign = spot.what
    if sign in found and found[sign].sure and found[sign].lately:
        return
    place = _place(spot, sentence, spots)
    judged = status(place)
    if judged is Status.ABSENT:
        return
    words = sentence[spot.start : spot.end].strip()
    seen = Sighting(sign=sign, text=words, sure=judged is Status.PRESENT, lately=began_lately(place))
    if sign not in found or (seen.sure, seen.lately) > (found[sign].sure, found[sign].lately):
        found[sign] = seen


def _place(spot: Found[Sign], sentence: str, spots: Sequence[Found[Sign]]) -> Spot:
    return Spot(
        sentence=sentence,
        start=spot.start,
        end=spot.end,
        others=tuple((other.start, other.end) for other in spots),
        goes_away=spot.what in _GOES_AWAY,
        history=spot.what in _HISTORY,
        anybody=spot.what in _ANYBODY,
        compared=spot.what in _COMPARED,
    )
