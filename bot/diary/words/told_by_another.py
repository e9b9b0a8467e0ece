"""Words that somebody types for the person they are about: "this is his wife, he cannot move his arm".

They are turned into that person's own, so that every reader of words takes them for what they are.
"""

import re

from bot.diary.words.people import OTHERS

_FOR = rf"(?:him|her|them|my (?:\w+ )?(?:{OTHERS}))"
_TYPED_FOR = re.compile(
    rf"\b(?:typ|writ|text|messag|post|answer|report)ing (?:this |it |here |in |down )*(?:for|on behalf of) {_FOR}\b"
    rf"|\bmy (?:\w+ )?(?:{OTHERS}) is (?:typing|writing|sending|posting) (?:this|it) (?:down )?for me\b"
    rf"|\bi (?:am )?(?:typ|writ|text|answer)(?:e|ing)? (?:this |it )?for {_FOR}\b"
    rf"|^\W*(?:{OTHERS}) here\b(?=[ ,.:]*(?:on|using|with|typing|writing|[,.:]|he|she|hes|shes)\b|[,.:])"
    rf"|\bon (?:his|her|their) behalf\b|\bthis is (?:his|her|(?!my\b|our\b)\w+s) (?:{OTHERS})\b(?=[ ,.:]*"
    r"(?:\w+ )?(?:typing|writing|here|texting|speaking|[,.:]|he|she|hes|shes|his|her)\b|[,.:])"
    rf"|\b(?:i am|im) (?:his|her) (?:{OTHERS})\b|\busing (?:his|her) (?:phone|account)\b"
    r"|\bthis is \w+ (?:\w+ )?(?:typing|writing|filling (?:this )?in|texting|answering)(?: for \w+)?\b(?! about)"
    rf"|\bfilling (?:this )?in for {_FOR}\b|^\W*(?:writes|writing|here(?: is| writes)?|speaking:?) "
    rf"(?:the|his|her) (?:{OTHERS})\b"
)
_MAY_BE = re.compile(r"ing |behalf|this is |his |her |writes|here ")
_OWN = {
    "he": "i",
    "she": "i",
    "hes": "im",
    "shes": "im",
    "him": "me",
    "his": "my",
    "himself": "myself",
    "herself": "myself",
    "hers": "mine",
}
_THEIRS = re.compile(
    rf"\b(?:{'|'.join(_OWN)}|her|(?:my|the|our) (?:{OTHERS}))\b"
    rf"|(?:^|(?<=[.,;] ))(?:{OTHERS})(?= (?:has|is|had|was|cant|does|doesnt|feels|says|woke|fell|hit|lost)\b)"
)
_OF_HERS = re.compile(r" (?!(?:and|but|up|in|on|to|at|so|for|now|is|was|a|the)\b)\w")


def in_own_words(line: str) -> str:
    """Return a lower-case line as the person it is about would have written it, if another says to write for them."""
    if _MAY_BE.search(line) is None:
        return line
    typed = _TYPED_FOR.search(line)
    if typed is None:
        return line
    return _THEIRS.sub(_own, f"{line[: typed.start()]} . {line[typed.end() :]}").strip(" .")


def _own(found: re.Match[str]) -> str:
    word = found.group()
    if word == "her":
        return "my" if _OF_HERS.match(found.string, found.end()) else "me"
    return _OWN.get(word, "i")
