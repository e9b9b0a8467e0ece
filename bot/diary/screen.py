"""The quick safety screen (CLINICAL 1.3) as a machine that is replayed from what the buttons carry.

`mask` says which topics were ticked or came up, `answers` holds one letter a question already asked, in order:
'y' yes, 'n' no, 'u' not sure. The same mask, answers and context always lead to the same next step.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.diary.finding import Finding
from bot.diary.flags import FLAGS, Level
from bot.diary.profile import Profile
from bot.diary.screen_topics import AGE, BITS, TOPICS, Ask, Ending, Place, Topic
from bot.diary.words.words_of_alarm import Mention

ITEMS = tuple(topic for topic in TOPICS if topic.item)
"""The seven ticks of the screen, bit 0 to 6; "none of these" is mask 0."""

ANSWERS = frozenset("ynu")


@dataclass(frozen=True, kw_only=True, slots=True)
class ScreenContext:
    """What is known when the screen runs. `score` is the score that opened it, NRS, if one did."""

    profile: Profile = field(default_factory=Profile)
    score: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One yes, no or not-sure question; `key` is its Fluent key."""

    id: str
    key: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """Where the screen led: the highest level, the flags that reached it, and those below it.

    Level C without flags means that nothing matched, never that all is well.
    """

    level: Level
    flags: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()


def step(mask: int, answers: str, context: ScreenContext) -> Question | Outcome:
    """Return the next question, or the outcome once nothing is left to ask or an emergency is certain.

    Raises ValueError on a mask or an answer that this screen never wrote.
    """
    if not 0 <= mask < 1 << len(TOPICS) or not ANSWERS.issuperset(answers):
        raise ValueError("not a state of this screen")
    given = iter(answers)
    known: dict[str, str] = {}
    endings: list[Ending] = []
    for topic in _topics(mask, context):
        found = _walk(topic, given, known, context)
        if isinstance(found, Question):
            return found
        endings.extend(found)
        if any(ending.level is Level.E for ending in found):
            break
    return outcome_of(endings)


def most_ahead(mask: int, answers: str, context: ScreenContext) -> int:
    """Return how many questions may still come, the present one included; a certain emergency ends them earlier."""
    given, ahead = iter(answers), 0
    known: dict[str, str] = {}
    for topic in _topics(mask, context):
        place = topic.start(context.profile, context.score)
        while isinstance(place, Ask) and (answer := known.get(place.id) or next(given, None)) is not None:
            known[place.id] = answer
            place = _after(place, answer)
        ahead += _longest(place, known)
    return ahead


def _longest(place: Place, known: Mapping[str, str]) -> int:
    if not isinstance(place, Ask):
        return 0
    if place.id in known:
        return _longest(_after(place, known[place.id]), known)
    return 1 + max(_longest(_after(place, answer), known) for answer in sorted(ANSWERS))


def _after(place: Ask, answer: str) -> Place:
    return {"y": place.yes, "n": place.no, "u": place.unsure}[answer]


def outcome_of(endings: list[Ending]) -> Outcome:
    """Put the highest level first and list the flags below it."""
    if not endings:
        return Outcome(level=Level.C)
    level = min((ending.level for ending in endings), key=lambda found: found.rank)
    top = tuple(dict.fromkeys(ending.flag for ending in endings if ending.level is level))
    lower = tuple(dict.fromkeys(ending.flag for ending in endings if ending.flag not in top))
    return Outcome(level=level, flags=top, lower=lower)


def finding_of(outcome: Outcome) -> Finding | None:
    """Turn an outcome into the finding that advice is given on; None when no flag was found.

    Its texts choose their words by `level`, because one flag can be an emergency or a matter for today.
    """
    if not outcome.flags:
        return None
    flag = FLAGS[outcome.flags[0]]
    return Finding(rule=flag.id, level=outcome.level, numbers={"level": outcome.level.value}, sources=flag.sources)


def _topics(mask: int, context: ScreenContext) -> Iterator[Topic]:
    """Yield ticked topics, most urgent first in the table's order, then those the safety profile adds."""
    for bit, topic in enumerate(TOPICS):
        if mask >> bit & 1 or _added_by_profile(topic, context):
            yield topic


def _added_by_profile(topic: Topic, context: ScreenContext) -> bool:
    if context.score is None or context.score < topic.from_score:
        return False
    known = {*context.profile.conditions, *({AGE} if context.profile.age_50_plus else ())}
    return not topic.added_for.isdisjoint(known)


def _walk(topic: Topic, given: Iterator[str], known: dict[str, str], context: ScreenContext) -> Question | list[Ending]:
    """Follow one topic's questions with the answers given so far; what another topic asked is not asked again."""
    place = topic.start(context.profile, context.score)
    found: list[Ending] = []
    while isinstance(place, Ask):
        answer = known.get(place.id) or next(given, None)
        if answer is None:
            return Question(id=place.id, key=place.key)
        known[place.id] = answer
        if answer == "u" and place.doubt is not None:
            found.append(place.doubt)
        place = _after(place, answer)
    return [*found, place] if place is not None else found


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """How to go on after words of alarm: at once to an outcome, or to a question of the screen with this mask."""

    mask: int
    next: Question | Outcome


def after_mention(found: Sequence[Mention], context: ScreenContext) -> Opening | None:
    """Choose how to follow up what a text mentioned; None when it mentioned nothing.

    Words that answer the question of an E or S flag lead straight to it; everything else is asked about first, and so
    is what the words tell already where the answer may raise it.
    """
    if not found:
        return None
    told = [Ending(flag=mention.flag, level=mention.level) for mention in found if mention.sure]
    decided = [Ending(flag=mention.flag, level=mention.level) for mention in found if mention.sure and not mention.more]
    mask = mask_of(found)
    if outcome_of(decided).level in (Level.E, Level.S) or len(decided) == len(found):
        return Opening(mask=mask, next=outcome_of(told))
    return Opening(mask=mask, next=step(mask, "", context))


def mask_of(found: Sequence[Mention]) -> int:
    """Return the mask with the topics of all mentions ticked, for a screen that shows them as chosen."""
    mask = 0
    for mention in found:
        mask |= BITS[mention.topic]
    return mask
