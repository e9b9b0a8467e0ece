"""Find the signs a text reports: of this person, now, and not denied."""

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.diary.words.clauses import CIRCUMSTANCES as SAID_OF_SIGNS
from bot.diary.words.clauses import Clause, clauses, said_of
from bot.diary.words.literal import literal
from bot.diary.words.phrases import Found, Phrases, bound, by_place
from bot.diary.words.scope import sentences, status
from bot.diary.words.sign_words_amiss import AMISS
from bot.diary.words.sign_words_astray import ASTRAY
from bot.diary.words.sign_words_birth import BIRTH
from bot.diary.words.sign_words_body import BODY
from bot.diary.words.sign_words_circumstances import CIRCUMSTANCES
from bot.diary.words.sign_words_collapse import COLLAPSE
from bot.diary.words.sign_words_cord import CORD
from bot.diary.words.sign_words_course import COURSE
from bot.diary.words.sign_words_eyes import EYES
from bot.diary.words.sign_words_failing import FAILING
from bot.diary.words.sign_words_head import HEAD
from bot.diary.words.sign_words_heard import HEARD
from bot.diary.words.sign_words_heart import HEART
from bot.diary.words.sign_words_home import HOME
from bot.diary.words.sign_words_injuries import INJURIES
from bot.diary.words.sign_words_known import KNOWN
from bot.diary.words.sign_words_limbs import LIMBS
from bot.diary.words.sign_words_lists import WORD_LISTS
from bot.diary.words.sign_words_migraine import MIGRAINES
from bot.diary.words.sign_words_mind import MIND
from bot.diary.words.sign_words_onset import ONSET
from bot.diary.words.sign_words_painkillers import PAINKILLERS
from bot.diary.words.sign_words_plain import PLAIN
from bot.diary.words.sign_words_pressure import PRESSURE
from bot.diary.words.sign_words_senses import SENSES
from bot.diary.words.sign_words_story import STORY
from bot.diary.words.sign_words_temples import TEMPLES
from bot.diary.words.sign_words_wasting import WASTING
from bot.diary.words.signs import Sign
from bot.diary.words.spelling import respelled
from bot.diary.words.spot import MAYBE, Spot, Status
from bot.diary.words.told_by_another import own_lines


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """A sign that was found. `text` is the person's words, `sure` is false when the sentence leaves a doubt.

    `said`: what is said of it, when and after what, in its own part of the sentence.
    """

    sign: Sign
    text: str
    sure: bool
    said: frozenset[Sign] = frozenset()


BOOKS = (
    *(HEAD, ONSET, MIGRAINES, PRESSURE, MIND, ASTRAY, SENSES, EYES, TEMPLES, LIMBS, FAILING, CORD, INJURIES, BODY),
    *(HEART, BIRTH, WASTING, COLLAPSE, PAINKILLERS, HOME, AMISS, STORY, KNOWN, HEARD, COURSE, PLAIN),
)
_SIGNS = Phrases(bound(*BOOKS), WORD_LISTS)
_CIRCUMSTANCES = Phrases(CIRCUMSTANCES, WORD_LISTS)
MAY_BE_SAID = frozenset(CIRCUMSTANCES)
"""What only ever stands beside another sign; it is looked for where there is one that matters."""

_JOINED = re.compile(r"(?<=\d)(?<![a-z]\d)(?=[a-z])(?!(?:st|nd|rd|th|x)\b)")

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
    | {
        Sign.AGE_40,
        Sign.AGE_50,
        Sign.AGE_65,
        Sign.OLD_INJURY,
        Sign.DAYS_AGO,
        Sign.FOR_WEEKS,
        Sign.NEW,
        Sign.CHANGED,
        Sign.CHANGED_IN_KIND,
        Sign.MORE_OFTEN,
        Sign.RARE_BEFORE,
    }
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
        Sign.OFTEN_NOW,
    }
)
"""What is told by way of other people."""

_COMPARED = frozenset({Sign.HEADACHE, Sign.MIGRAINE})
"""What people tell of as it used to be, to say what has become of it."""

_SHOWS = frozenset({Sign.EYELID, Sign.FACE_DROOP, Sign.PERSONALITY, Sign.STAGGERING})
"""What shows, and others tell somebody they have."""

_MEASURES = frozenset({Sign.SPEECH, Sign.SPEECHLESS, Sign.SIGHT_LOST, Sign.UNSTEADY, Sign.CONFUSED})
"""What may only say how strong the pain is: "so bad it is hard to talk"."""


@lru_cache(maxsize=512)
def sightings(text: str) -> tuple[Sighting, ...]:
    """Find every sign a person reports of themselves, now; what is negated, past or another's is left out."""
    parts: list[Clause] = []
    seen: list[tuple[int, Found[Sign], str, bool]] = []
    for sentence in _glance(text):
        spots = sentence.spots
        judged = {spot: sentence.status(spot) for spot in spots}
        told = frozenset(spot for spot, one in judged.items() if one is Status.PRESENT)
        for part in clauses(sentence.text, spots, told):
            seen += [
                (len(parts), spot, sentence.words(spot), spot in told)
                for spot in spots
                if part.start <= spot.start < part.end and judged[spot] is not Status.ABSENT
            ]
            parts.append(part)
    said = said_of(parts)
    found = [Sighting(sign=spot.what, text=own, sure=sure, said=said[number]) for number, spot, own, sure in seen]
    return tuple(dict.fromkeys(found))


def reports(text: str, signs: Container[Sign]) -> bool:
    """Tell whether a person reports one of these signs of themselves; the other signs of the text are not weighed.

    None of them is of `MAY_BE_SAID`.
    """
    if not any(sign in signs for sign in named(text)):
        return False
    return any(
        sentence.status(spot) is not Status.ABSENT
        for sentence in _glance(text)
        for spot in sentence.named
        if spot.what in signs
    )


@lru_cache(maxsize=512)
def named(text: str) -> frozenset[Sign]:
    """Return every sign a text names at all, be it denied or another's, but not what `MAY_BE_SAID`: a quick glance."""
    return frozenset([spot.what for sentence in _glance(text) for spot in sentence.named])


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of a text as its signs are sought in them: in plain words, without figures of speech."""
    return tuple([sentence.text for sentence in _glance(text)])


class _Sentence:
    """A sentence as far as it was read: what it names first, the rest only once it matters.

    Shared by all who ask about a text, and kept, as a symptom comes in the same words day after day.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.named = tuple(_SIGNS.find(text))
        self._judged: dict[Found[Sign], Status] = {}

    @cached_property
    def spots(self) -> tuple[Found[Sign], ...]:
        """Return what it names and what is said beside it, in the order of the text."""
        return tuple(sorted([*self.named, *_CIRCUMSTANCES.find(self.text)], key=by_place))

    def words(self, spot: Found[Sign]) -> str:
        """Return a person's own words for a sign."""
        return self.text[spot.start : spot.end].replace(MAYBE, "").strip()

    def status(self, spot: Found[Sign]) -> Status:
        """Tell how a sign stands in it."""
        found = self._judged.get(spot)
        if found is None:
            found = self._judged[spot] = status(self._place(spot))
        return found

    @cached_property
    def _taken(self) -> tuple[tuple[int, int], ...]:
        return tuple([(spot.start, spot.end) for spot in self.spots])

    @cached_property
    def _ailments(self) -> tuple[tuple[int, int], ...]:
        return tuple([(spot.start, spot.end) for spot in self.spots if spot.what not in SAID_OF_SIGNS])

    def _place(self, spot: Found[Sign]) -> Spot:
        return Spot(
            sentence=self.text,
            start=spot.start,
            end=spot.end,
            others=self._taken,
            ailments=self._ailments,
            goes_away=spot.what in _GOES_AWAY,
            history=spot.what in _HISTORY,
            anybody=spot.what in _ANYBODY,
            compared=spot.what in _COMPARED,
            seen=spot.what in _SHOWS,
            in_doubt=spot.what in _MEASURES and any(_holds(other, spot) for other in self.spots),
        )


@lru_cache(maxsize=512)
def _glance(text: str) -> tuple[_Sentence, ...]:
    lines = literal([_spelled(line) for line in own_lines(text)])
    return tuple([_read(sentence) for line in lines for sentence in sentences(line)])


_read = lru_cache(maxsize=4096)(_Sentence)


@lru_cache(maxsize=2048)
def _spelled(line: str) -> str:
    return _JOINED.sub(" ", respelled(line)).replace("°", " degrees ").replace("->", " gives ")


def _holds(pain: Found[Sign], spot: Found[Sign]) -> bool:
    return pain.what is Sign.UNBEARABLE and pain.start <= spot.start and spot.end <= pain.end
