"""Find the signs a text reports: of this person, now, and not denied."""

import re
from dataclasses import dataclass

from bot.diary.plain_text import lowered
from bot.diary.scope import Spot, Status, sentences, status
from bot.diary.sign_words import FIGURES_OF_SPEECH, SIGN_WORDS
from bot.diary.signs import Sign
from bot.diary.spelling import respelled


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """A sign that was found. `text` is the person's words, `sure` is false when the sentence leaves a doubt."""

    sign: Sign
    text: str
    sure: bool


def sightings(text: str) -> tuple[Sighting, ...]:
    """Find every sign a person reports of themselves, now; what is negated, past or another's is left out."""
    line = FIGURES_OF_SPEECH.sub(" ", respelled(lowered(text)))
    found: dict[Sign, Sighting] = {}
    for sentence in sentences(line):
        for sign, pattern in SIGN_WORDS.items():
            for match in pattern.finditer(sentence):
                _keep(found, sign, match, sentence)
    return tuple(found.values())


def _keep(found: dict[Sign, Sighting], sign: Sign, match: re.Match[str], sentence: str) -> None:
    judged = status(Spot(sentence=sentence, start=match.start(), end=match.end()))
    if judged is Status.ABSENT and sign is not Sign.HOUSEMATES:
        return
    sure = judged is Status.PRESENT
    if sign not in found or (sure and not found[sign].sure):
        found[sign] = Sighting(sign=sign, text=match.group().strip(), sure=sure)
