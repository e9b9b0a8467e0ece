"""An assessed diary as one line of JSON: the outer contract of `nape assess`."""

import json
import re
from collections.abc import Mapping
from html import unescape

from bot.diary.assessment import Assessment, Found
from bot.diary.diary_file import Diary
from bot.diary.finding import OWN_WORDS, Finding, Number
from bot.diary.flags import FLAGS, Level
from bot.diary.open_questions import SCREEN, Asked
from bot.diary.screen_topics import TOPICS
from bot.diary.settling import CRISIS
from bot.diary.words.crisis import CrisisReading
from bot.diary.words.low_mood import LOW_MOOD
from bot.views.advice import SHOWN_SOURCES
from bot.views.speech import Speech
from content import Library

URGENCY = {
    Level.E: "emergency",
    Level.S: "same_day",
    Level.D: "see_gp",
    Level.R: "see_gp",
    Level.C: "self_care",
}
"""The word of the contract for each level (CLINICAL 1.1)."""

_TAG = re.compile(r"</?\w[^>]*>")


def line(speech: Speech, library: Library, diary: Diary, found: Assessment) -> str:
    """Return the line for one diary, without a line break."""
    emergency = library.emergency(diary.country)
    told: dict[str, object] = {
        "id": diary.id,
        "urgency": URGENCY[found.level],
        "findings": [_finding(speech, library, one, emergency) for one in found.found],
        "asks": [_asked(speech, one, emergency) for one in found.asked],
    }
    if not diary.understood:
        told["words_read"] = False
    return json.dumps(told, ensure_ascii=False)


def _finding(speech: Speech, library: Library, one: Found, emergency: str) -> Mapping[str, object]:
    sources = [library.sources[tag] for tag in one.finding.sources if tag in library.sources]
    return {
        "rule": one.finding.rule,
        "day": one.named,
        "urgency": URGENCY[one.finding.level],
        "why": _why(speech, one.finding, emergency),
        "source": "; ".join(f"[{source.tag}] {source.citation}" for source in sources[:SHOWN_SOURCES]),
        "stands": one.stands,
    }


def _why(speech: Speech, finding: Finding, emergency: str) -> str:
    values = _values(speech, finding.numbers) | {"emergency": emergency}
    if finding.rule == CRISIS:
        overdose = finding.numbers.get("reading") == CrisisReading.OVERDOSE
        return _plain(speech.say("assess-overdose" if overdose else "assess-crisis", emergency=emergency))
    if finding.rule == LOW_MOOD:
        return _plain(speech.say("assess-low-mood"))
    if finding.rule in FLAGS and OWN_WORDS in finding.numbers:
        told, reason = speech.say("assess-words", words=finding.numbers[OWN_WORDS]), f"{finding.key}-says"
    else:
        told, reason = speech.say(f"{finding.key}-told", **values), f"{finding.key}-why"
    return " ".join(_plain(part) for part in (told, speech.say(reason, **values)))


def _asked(speech: Speech, one: Asked, emergency: str) -> Mapping[str, object]:
    values = _values(speech, one.numbers) | {"emergency": emergency}
    question = _plain(speech.say(one.key, **values)) if one.key in speech.words.keys else ""
    told = {"rule": one.rule, "day": one.named, "question": question}
    ticks = [_plain(speech.say(topic.key)) for topic in TOPICS if topic.item]
    return {**told, "choices": ticks} if one.rule == SCREEN else told


def _values(speech: Speech, numbers: Mapping[str, Number]) -> dict[str, object]:
    return {name: speech.number(value) if isinstance(value, float) else value for name, value in numbers.items()}


def _plain(text: str) -> str:
    """Return a message without its markup, on one line; what a person wrote carries none."""
    return " ".join(unescape(_TAG.sub("", text)).split())
