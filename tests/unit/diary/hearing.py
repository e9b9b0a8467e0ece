"""What a note amounts to: how sure its most urgent warning sign is, and which rows it surely names."""

from bot.diary.profile import Profile
from bot.diary.words.words_of_alarm import mentions

EMERGENCY = "E"
TODAY = "S"
SOON = "D"
ASKED = "asked"
NOTHING = "nothing"


def heard(text: str) -> str:
    """Return the most urgent level that is sure, or that something is asked, or that nothing is there."""
    found = mentions(text)
    sure = [mention.level.value for mention in found if mention.sure]
    if sure:
        return min(sure, key="ESDR".index)
    return ASKED if found else NOTHING


def surely(text: str, *, age: int) -> set[str]:
    """Return the rows that words of somebody of this age name for sure, such as "RF03 E"."""
    return {f"{one.flag} {one.level}" for one in mentions(text, Profile(age=age)) if one.sure}


def told(lines: str) -> list[tuple[str, str]]:
    """Return what lines like "RF03 E: my face droops" expect, and the words."""
    return [(expected, words) for expected, _, words in (line.partition(": ") for line in lines.splitlines() if line)]
