"""Every phrase of the tables is found in every wording it allows: no look ahead for its words may miss one."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.diary.green_flags import TELLING
from bot.diary.words.crisis_phrases import TELLING_OVERDOSE
from bot.diary.words.figures_of_speech import EITHER_WAY, FIGURES_OF_SPEECH, SHORT_OF_SLEEP, SLEEPY
from bot.diary.words.phrases import Phrases
from bot.diary.words.sightings import BOOKS as SIGN_BOOKS
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
from bot.diary.words.sign_words_pressure import PRESSURE
from bot.diary.words.sign_words_senses import SENSES
from bot.diary.words.sign_words_story import STORY
from bot.diary.words.sign_words_temples import TEMPLES
from bot.diary.words.sign_words_wasting import WASTING

BOOKS: Mapping[str, Mapping[Any, str]] = {
    "head": HEAD,
    "onset": ONSET,
    "pressure": PRESSURE,
    "collapse": COLLAPSE,
    "senses": SENSES,
    "limbs": LIMBS,
    "body": BODY,
    "birth": BIRTH,
    "mind": MIND,
    "course": COURSE,
    "heard": HEARD,
    "cord": CORD,
    "failing": FAILING,
    "astray": ASTRAY,
    "migraines": MIGRAINES,
    "injuries": INJURIES,
    "home": HOME,
    "amiss": AMISS,
    "story": STORY,
    "eyes": EYES,
    "heart": HEART,
    "known": KNOWN,
    "painkillers": PAINKILLERS,
    "temples": TEMPLES,
    "wasting": WASTING,
    "circumstances": CIRCUMSTANCES,
    "figures": {True: FIGURES_OF_SPEECH, False: EITHER_WAY},
    "sleep": {True: SLEEPY, False: SHORT_OF_SLEEP},
    "overdose": {True: TELLING_OVERDOSE},
    "green flags": {True: TELLING},
}


def wordings(phrase: str) -> Iterator[str]:
    """Say a phrase, and one word more, with each of the words that may stand in each of its places."""
    places = [_options(token) for token in phrase.split() if not token.startswith(("!", "~", "("))]
    for at, options in enumerate(places):
        for option in options:
            yield " ".join(
                [*(one[0] for one in places[:at]), option, *(one[0] for one in places[at + 1 :]), "anything"]
            )


def _options(token: str) -> list[str]:
    options = [option for part in token.split("|") for option in WORD_LISTS.get(part, part).split("|")]
    return [option.replace("_", " ").replace("*", "").replace("#", "7") for option in options]


@pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS)
def test_every_phrase_is_found_in_every_wording(book: Mapping[Any, str]) -> None:
    phrases = Phrases(book, WORD_LISTS)
    missed = [
        wording
        for what, text in book.items()
        for line in text.strip().splitlines()
        for wording in wordings(line)
        if what not in {found.what for found in phrases.find(wording)}
    ]

    assert missed == []


def test_words_that_belong_together_must_all_be_there() -> None:
    phrases = Phrases({"pain": "out_of_ten|so_bad my head"}, {})

    assert [found.what for found in phrases.find("eight out of ten my head")] == ["pain"]
    assert phrases.find("out of bed, my head is so heavy") == []


@pytest.mark.parametrize(
    ("phrase", "line", "found"),
    [
        ("stiff neck (side)", "a stiff neck, left", "stiff neck"),
        ("stiff neck (side)", "a stiff neck", "stiff neck"),
        ("stiff neck (side)", "a stiff neck side", "stiff neck side"),
        ("hay fever (jab) (today)", "hay fever, sore neck", "hay fever"),
        ("hay fever (jab) (today)", "hay fever today", "hay fever today"),
        ("hay fever (jab) !dream", "hay fever dream", None),
        ("veer to left (side)", "i veer to lefty", None),
        ("(my) head hurts", "head hurts", "head hurts"),
        ("(my) head hurts", "my head hurts", "my head hurts"),
    ],
)
def test_what_may_be_missing_may_be_missing_at_either_end(phrase: str, line: str, found: str | None) -> None:
    spots = Phrases({True: phrase}, {}).find(line)

    assert [line[spot.start : spot.end] for spot in spots] == ([] if found is None else [found])


def test_no_phrase_stands_twice_for_a_sign() -> None:
    texts = ((sign, text) for book in SIGN_BOOKS for sign, text in book.items())
    lines = Counter((sign, line) for sign, text in texts for line in text.splitlines() if line.strip())

    assert [one for one, times in lines.items() if times > 1] == []
