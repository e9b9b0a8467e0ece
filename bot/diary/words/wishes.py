"""What a person asks of Nape in plain words: whole sentences only, so that a note of the day stays a note."""

import re
from dataclasses import dataclass

from bot.diary.words.plain_text import lowered
from bot.diary.words.wish_words import PARTS, SENTENCES

URGENT = "urgent"
LONGEST = 200
"""Characters; a longer text is a story."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """What is asked for: the name of a command, or of an answer of its own, and what stands behind the command."""

    name: str
    argument: str = ""


_FIRST = r"(?:(?:please|pls|hey|hi|hello|ok|okay|so|um|well|nape|sorry|oh|and|but) )*"
_LAST = r"(?: (?:please|pls|now|right now|quickly|fast|thanks|thank you|nape|then))*"
_PART = re.compile(r"<(\w+)>")
_COMMANDS = frozenset(
    {"checkin", "country", "delete", "export", "find", "language", "learn", "log", "pause", "privacy", "progress"}
    | {"relax", "report", "resume", "settings", "start", "today", "why"}
)
"""Commands that may be typed without their slash."""

_NOT_SAID = re.compile(r"[^\w\s&'-]+|_")
_PICTURES = {"👍": "thanks", "🙏": "thanks", "❤": "thanks", "👋": "hello", "🆘": "sos", "🚑": "ambulance"}
_QUESTION_WORD = re.compile(
    r"(?:so |and |but |ok |please )*(?:what|whats|why|how|hows|when|where|who|which|can|could|should|shall|may|might"
    r"|do|does|did|is|are|am|will|would|has|have)\b"
)


def _compiled(sentences: str) -> re.Pattern[str]:
    either = "|".join(line.strip() for line in sentences.strip().splitlines())
    while _PART.search(either):
        either = _PART.sub(lambda part: PARTS[part[1]], either)
    return re.compile(f"{_FIRST}(?:{either}){_LAST}")


_TABLE = tuple((_compiled(sentences), Wish(name=name, argument=about)) for name, about, sentences in SENTENCES)


def wish(text: str) -> Wish | None:
    """Return what a text asks for when it asks for one thing and says nothing else; None where it is none."""
    line = _plain(text) if len(text) <= LONGEST else ""
    if not line:
        return None
    if line in _COMMANDS:
        return Wish(name=line)
    return next((wanted for pattern, wanted in _TABLE if pattern.fullmatch(line)), None)


def is_question(text: str) -> bool:
    """Tell whether a text asks something, and only that."""
    line = lowered(text).strip()
    return line.endswith("?") and line.count("?") == 1 and _QUESTION_WORD.match(line) is not None


def _plain(text: str) -> str:
    for sign, word in _PICTURES.items():
        text = text.replace(sign, f" {word} ")
    return " ".join(_NOT_SAID.sub(" ", lowered(text)).split())
