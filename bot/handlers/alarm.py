"""Warning signs in what a person writes: followed up, neither ignored nor an alarm at once."""

from collections.abc import Sequence

from bot.diary import appraisal
from bot.diary import screen as machine
from bot.diary.advice import Advice
from bot.diary.flags import Level
from bot.diary.screen import Outcome
from bot.diary.screen_topics import Ending
from bot.diary.words.low_mood import tells_of_low_mood
from bot.diary.words.wishes import is_question
from bot.diary.words.words_of_alarm import Mention, mentions
from bot.handlers import advising, safety_net, screen
from bot.handlers.turn import Replies, Turn
from bot.handlers.urgent import low_mood_page
from bot.handlers.urgent import page as urgent_page
from bot.people import Stage
from bot.views.screen import Because
from scheduler.kinds import Kind


async def heard(
    turn: Turn, text: str, *, score: int | None = None, different: bool = False, kept: bool = True
) -> Replies | None:
    """Follow up the warning signs in a text; None says that it names none. `score` is the number that came with it.
    `different`: the person said that it is not the usual. `kept`: their words may be kept with the advice.

    Words that say it plainly lead to advice at once, everything else to the screen or its one question.
    """
    past = await turn.tx.advice.of(turn.person.id)
    held, checked = turn.person.profile, screen.last_opened(turn)
    found = appraisal.of_words(text, held, past, turn.today, score=score, different=different, checked=checked)
    if found.severe and not await screen.cleared_today(turn):
        return await screen.after_words(turn, 0, score=score)
    if found.unclear and not turn.house.info_only and turn.person.crisis_until is None:
        return await screen.after_words(turn, 0, score=score, because=Because.UNCLEAR)
    if found.opening is None:
        return [low_mood_page(turn).new()] if tells_of_low_mood(text) else None
    if turn.house.info_only:
        return [safety_net.at_once(turn)]
    outcome = found.opening.next
    if isinstance(outcome, Outcome):
        return await _advised(turn, outcome, _told(found.mentions) if kept else None)
    wonders = is_question(text) and not any(one.sure for one in found.mentions)
    return await screen.after_words(turn, found.opening.mask, score=score, ticked=not wonders)


async def emergency_beside(turn: Turn, text: str) -> Advice | None:
    """Owe the advice on an emergency that stands beside words of crisis, and return it; what is unclear waits.

    Who wants general information only, or has not agreed to anything yet, gets the list of signs with the number.
    """
    past = await turn.tx.advice.of(turn.person.id)
    found = appraisal.of_words(text, turn.person.profile, past, turn.today).mentions if text else ()
    stated = [one for one in found if one.sure and one.level is Level.E]
    if not stated:
        return None
    if turn.house.info_only or turn.person.stage is Stage.NEW:
        await turn.raise_delivery(Kind.SAFETY, {"what": safety_net.NET})
        return None
    outcome = machine.outcome_of([Ending(flag=one.flag, level=one.level) for one in stated])
    await _advised(turn, outcome, _told(stated))
    given = [one for one in await turn.tx.advice.of(turn.person.id) if one not in past]
    return given[-1] if given else None


async def beside(turn: Turn, text: str, *, kept: bool = True) -> Replies:
    """Follow up warning signs written behind a command or beneath a picture, which is answered as always."""
    if not text or turn.erased:
        return ()
    if turn.person.stage is Stage.NEW:
        return before_consent(turn, text)
    return await heard(turn, text, kept=kept) or ()


def before_consent(turn: Turn, text: str) -> Replies:
    """Return the list with the number when somebody who has not agreed to anything yet names warning signs."""
    return [urgent_page(turn).new()] if mentions(text) else ()


def _told(found: Sequence[Mention]) -> str:
    """Return the words once each, without those that another holds."""
    parts = tuple(dict.fromkeys(part for mention in found for part in mention.text.split(", ")))
    return ", ".join(part for part in parts if not any(part != other and part in other for other in parts))


async def _advised(turn: Turn, outcome: Outcome, words: str | None) -> Replies:
    finding = machine.finding_of(outcome)
    if finding is not None:
        await advising.give_flags(turn, finding, outcome, opened=int(turn.now.timestamp()), words=words)
    return ()
