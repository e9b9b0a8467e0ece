"""Undo typing errors in the short words of a crisis: letters that changed places, were doubled or typed once."""

from collections.abc import Iterator

from bot.diary.words.plain_text import words

_MATTERS = words("want kill killing hurt died dead dying took taken swallowed pills wish suicide self")
_REAL_WORDS = words("pils tok toko kil hut wihs lifes ten deda")
_RUN_TOGETHER = {
    "wanto": "want to",
    "wantto": "want to",
    "iwant": "i want",
    "gona": "gonna",
    "gunna": "gonna",
    "iwanttodie": "i want to die",
    "wanttodie": "want to die",
    "killmyself": "kill myself",
    "dei": "die",
    "tok": "took",
    "pils": "pills",
    "kil": "kill",
}


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if word[at] == word[at + 1]:
            yield word[:at] + word[at + 1 :]
    for at in range(1, len(word)):
        yield word[: at + 1] + word[at:]


_MEANT = {
    slip: word for word in _MATTERS for slip in _slips(word) if slip not in _MATTERS | _REAL_WORDS
} | _RUN_TOGETHER


def short_words_respelled(line: str) -> str:
    """Return a lower-case line with slips in the short words that matter undone."""
    typed = line.split(" ")
    return line if _MEANT.keys().isdisjoint(typed) else " ".join(_MEANT.get(word, word) for word in typed)
