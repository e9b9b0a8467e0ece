"""Whether a text is written in another language than English, which is the only one Nape can read so far."""

import re
import unicodedata

from bot.diary.words.plain_text import lowered, words

_OTHERS = {
    "de": words(
        "ich habe hab nicht und der die das ist mein meine mir mich heute seit kann wie warum sehr schmerzen"
        " kopfschmerzen nacken auch ein eine einen bin wieder noch tut weh mit bei für zu soll"
    ),
    "fr": words(
        "je jai nai ne pas et le la les mon ma mes est suis aujourdhui depuis très tres mal tête tete avec une des"
        " du au que quoi comment pourquoi encore cou peux puis dois"
    ),
    "es": words(
        "yo tengo me mi mis el la los las que es está esta muy hoy desde dolor cabeza cuello con una por para como cómo"
        " puedo no duele mucho ayer del qué"
    ),
    "it": words(
        "ho il la mio mia che non è sono oggi da molto dolore testa collo con una mal di per come posso ieri del ancora"
    ),
    "pt": words(
        "eu tenho meu minha que não nao é está hoje desde muito dor cabeça cabeca pescoço com uma por posso dói ontem"
    ),
    "nl": words(
        "ik heb niet en de het een mijn is vandaag sinds kan hoe waarom pijn hoofdpijn nek ook met ben weer nog erg"
    ),
    "pl": words(
        "mam nie boli mnie głowa glowa szyja jest dzisiaj od bardzo ból bol co jak czy dlaczego moja moje się sie"
    ),
}
_ENGLISH = words(
    "i my me the a an and is was were it its im ive have has had not no with in on at of to for since after before"
    " today yesterday this that pain neck headache head what how can do you but so very bad good day still"
)
_LETTERS = re.compile(r"[^\W\d_]+")
LEAST = 2
"""Words of another language that make it that language, where fewer are English."""


def is_foreign(text: str) -> bool:
    """Tell whether a text is clearly in another language, or in another script; a name or a word alone is not."""
    found = _LETTERS.findall(lowered(text))
    strange = sum(len(word) for word in found if not _latin(word))
    if strange * 2 > sum(map(len, found)):
        return True
    said = set(found)
    english = len(said & _ENGLISH)
    return any(len(said & known) >= LEAST and len((said & known) - _ENGLISH) > english for known in _OTHERS.values())


def _latin(word: str) -> bool:
    return unicodedata.name(word[0], "").startswith("LATIN")
