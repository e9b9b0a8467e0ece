"""Words that somebody types for the person they are about: "this is his wife, he cannot move his arm".

They are turned into that person's own, so that every reader of words takes them for what they are.
"""

import re
from functools import lru_cache

from bot.diary.words.people import OTHERS
from bot.diary.words.plain_text import LINE_END, lowered

_FOR = rf"(?:him|her|them|my (?:\w+ )?(?:{OTHERS}))"
_TYPED_FOR = re.compile(
    rf"\b(?:typ|writ|text|messag|post|answer|report)ing (?:this |it |here |in |down )*(?:for|on behalf of) {_FOR}\b"
    rf"|\bmy (?:\w+ )?(?:{OTHERS}) is (?:typing|writing|sending|posting) (?:this|it) (?:down )?for me\b"
    rf"|\bi (?:am )?(?:typ|writ|text|answer)(?:e|ing)? (?:this |it )?for {_FOR}\b"
    rf"|^\W*(?:{OTHERS}) here\b(?=[ ,.:]*(?:on|using|with|typing|writing|[,.:]|he|she|hes|shes)\b|[,.:])"
    rf"|\bon (?:his|her|their) behalf\b|\bthis is (?:his|her|(?!my\b|our\b)\w+s) (?:{OTHERS})\b(?=[ ,.:]*"
    r"(?:\w+ )?(?:typing|writing|here|texting|speaking|[,.:]|he|she|hes|shes|his|her)\b|[,.:])"
    rf"|\b(?:i am|im) (?:his|her) (?:{OTHERS})\b|\busing (?:his|her) (?:phone|account)\b"
    rf"|^\W*(?:{OTHERS}) (?:here|writing|typing|speaking)\b(?= ?[:,.-])"
    r"|\bthis is \w+ (?:\w+ )?(?:typing|writing|filling (?:this )?in|texting|answering)(?: for \w+)?\b(?! about)"
    rf"|\bfilling (?:this )?in for {_FOR}\b|^\W*(?:writes|writing|here(?: is| writes)?|speaking:?) "
    rf"(?:the|his|her) (?:{OTHERS})\b|^\W*(?:{OTHERS}) (?:is )?(?:writing|typing|texting|speaking|here)(?= ?[:,.])"
)
_MAY_BE = (
    *(
        "typing",
        "writing",
        "writes",
        "texting",
        "messaging",
        "posting",
        "answering",
        "reporting",
        "filling",
        "speaking",
        "write for",
        "type for",
        "text for",
        "answer for",
        "this for",
        "it for",
    ),
    *("behalf", "this is ", "here", "m his ", "m her ", "using h"),
)
"""One of these stands in every such text."""

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


@lru_cache(maxsize=256)
def own_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text in plain lower case, each ended as a sentence but the last, in the person's own words.

    Read line by line, what comes in the same words day after day is read but once.
    """
    *lines, last = in_own_words(lowered(text)).split(LINE_END)
    return (*[f"{line}{LINE_END.rstrip()}" for line in lines], last)


def in_own_words(line: str) -> str:
    """Return a lower-case line as the person it is about would have written it, if another says to write for them."""
    if not any(word in line for word in _MAY_BE):
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
