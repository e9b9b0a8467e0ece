"""What a note amounts to, in one word: how sure its most urgent warning sign is."""

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
