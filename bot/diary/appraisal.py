"""What a report leads to: the one way of judging it, for the chat and for a file of diaries."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.diary.advice import Advice
from bot.diary.entries import Day
from bot.diary.finding import DOUBLED, PRAISE, Finding
from bot.diary.findings import Timeline, assess
from bot.diary.green_flags import long_known
from bot.diary.known_pattern import unusual
from bot.diary.profile import Profile
from bot.diary.resting import Past, due, waits_for_tomorrow
from bot.diary.review import Review
from bot.diary.screen import Opening, ScreenContext, after_mention
from bot.diary.words.crisis import CrisisReading, crisis
from bot.diary.words.low_mood import tells_of_low_mood
from bot.diary.words.severe_words import tells_of_severe_pain
from bot.diary.words.suspicion import suspicious
from bot.diary.words.words_of_alarm import Mention, mentions

DIFFERENT_FOR = timedelta(days=14)
"""How long a day that was marked as different makes a headache none that is long known."""

UNCLEAR_RESTS = timedelta(days=7)
"""How long after warning signs were asked about words that name none ask for nothing (our own design)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """What a text leads to; without an `opening` it names no warning sign that is worth a word.

    `severe`: it names none, but calls the pain severe, which is worth the quick screen. So are the words that are
    `unclear`: they name none, but are such as people write when something is wrong.
    """

    mentions: tuple[Mention, ...] = ()
    opening: Opening | None = None
    severe: bool = False
    unclear: tuple[str, ...] = ()


def of_words(
    text: str,
    profile: Profile,
    past: Sequence[Advice],
    today: date,
    *,
    score: float | None = None,
    different: bool = False,
    checked: date | None = None,
) -> Heard:
    """Read the warning signs in a text; `different`: the person said that it is not the usual.

    `checked`: the last day on which warning signs were asked about. What they were advised on lately is left out, for
    longer where the headache is one they have long known; emergencies and today's matters always count.
    """
    held = profile.as_of(today)
    heard = mentions(text, held, score=score)
    named = heard if different else unusual(heard, text, held)
    found = _worth_a_word(named, past, today, long_known=bool(named) and not different and long_known(held, text))
    opening = after_mention(found, ScreenContext(profile=held, score=score)) if found else None
    severe = opening is None and tells_of_severe_pain(text, held, different=different)
    asks = not (heard or severe) and (checked is None or today - checked >= UNCLEAR_RESTS)
    return Heard(mentions=found, opening=opening, severe=severe, unclear=_unclear(text) if asks else ())


def _unclear(text: str) -> tuple[str, ...]:
    """Return the words worth the quick screen where nothing else was found; despair and a low mood speak alone."""
    found = suspicious(text)
    return () if found and (crisis(text) is not CrisisReading.NONE or tells_of_low_mood(text)) else found


def of_diary(
    days: Sequence[Day] | Timeline,
    profile: Profile,
    past: Sequence[Advice],
    today: date,
    reviews: Sequence[Review] = (),
) -> tuple[Finding, ...]:
    """Return what the rules speak of now: one finding at most, and before it every ingredient taken twice.

    What can wait does when enough was said today.
    """
    said = Past.of(past)

    found = assess(days, profile, today, reviews, said.awake(today))
    if not found:
        return ()
    if any(one.rule == PRAISE for one in found):  # What rests may stand in its way.
        found = assess(days, profile, today, reviews)
    wanted = [one for one in found if not waits_for_tomorrow(one, said, today)]
    known = bool(wanted) and long_known(profile) and not _different_lately(days, today)
    at_once = [one for one in wanted if one.rule == DOUBLED and due([one], said, today) is not None]
    first = due([one for one in wanted if one.rule != DOUBLED], said, today, long_known=known)
    return (*at_once, first) if first is not None else tuple(at_once)


def _worth_a_word(
    named: Sequence[Mention], past: Sequence[Advice], today: date, *, long_known: bool
) -> tuple[Mention, ...]:
    return tuple(
        one
        for one in named
        if due([Finding(rule=one.flag, level=one.level)], past, today, long_known=long_known) is not None
    )


def _different_lately(days: Sequence[Day] | Timeline, today: date) -> bool:
    answered = days.answered if isinstance(days, Timeline) else days
    return any(day.different and today - DIFFERENT_FOR < day.day <= today for day in answered)
