"""Answers to the quick screen that are typed: taken for the buttons they plainly mean, and for nothing else."""

import re
from dataclasses import replace

from bot.diary.screen import ITEMS
from bot.diary.screen_topics import BITS
from bot.diary.words import reading
from bot.diary.words.words_of_alarm import mentions
from bot.handlers import awaited, screen
from bot.handlers.turn import Conversation, Replies, Turn
from bot.handlers.typed_buttons import begins, plain, without_lead
from bot.people import Awaiting
from bot.views import screen as view
from bot.views.callback import decode
from bot.views.screen import State
from bot.views.speech import Speech

HINTED = "hinted"
"""What the question is awaited for after a hint, which comes once."""

_THESE = r"(?: of (?:these|those|them|this|that|it|the above))?(?: (?:apply|applies)(?: to me)?)?"
_YES = re.compile(
    r"(?:y|yes|yeah|yep|yup)(?: (?:it is|it does|it did|i do|i have|i am|i did|there is|definitely))?|definitely"
)
_NO = re.compile(
    rf"(?:(?:n|no|nope|nah) )?(?:none|nothing|neither){_THESE}"
    r"|(?:n|no|nope|nah)(?: (?:it isnt|it doesnt|it didnt|i dont|i havent|im not|i am not|i didnt|there isnt))?"
    r"|(?:no )?not at all"
)
_UNSURE = re.compile(r"(?:im |i am )?(?:not (?:quite |really )?sure|unsure)|(?:i )?(?:dont know|dunno)|maybe|no idea")
_ONWARD = re.compile(r"continue|next|go on|done|thats (?:all|it)|that is all|nothing else|no more|no others?")
_BACK = re.compile(r"(?:go )?back")
_SHORT = ((_YES, view.YES), (_NO, view.NO), (_UNSURE, view.UNSURE))

_BETWEEN = re.compile(r",(?!\d)|[;&+\n]|\band\b")
_NUMBER = re.compile(rf"(?:(?:number|choice|option) )?([1-{len(ITEMS)}])")


async def typed(turn: Turn, text: str) -> Replies | None:
    """Answer words that mean buttons of the open screen; None for all others, of which the first gets a hint.

    A warning sign in words is read as such, a number that is not one of the ticks as pain.
    """
    state, new = screen.standing(turn), awaited.just_asked(turn)
    if state is None or not new or mentions(text, turn.person.profile.as_of(turn.today)):
        await awaited.close(turn)
        return None
    answers = _ticked if screen.shows_ticks(turn) else _answered
    if (replies := await answers(turn, state, text)) is not None:
        return replies
    if awaited.about(turn) == HINTED or not isinstance(reading.read(text), reading.NoNumber):
        await awaited.close(turn)
    else:
        await awaited.ask(turn, Awaiting.SCREEN, HINTED)
    return None


async def shown_again(turn: Turn, text: str) -> Replies | None:
    """Show the open screen again when a yes or no is typed behind other things: it may have meant those."""
    state = screen.standing(turn)
    if state is None or not screen.is_fresh(turn, state) or turn.house.info_only or _short(text) is None:
        return None
    return await screen.shown_again(turn, state, turn.say("screen-again"), ticking=screen.shows_ticks(turn))


async def _answered(turn: Turn, state: State, text: str) -> Replies | None:
    """Answer the question that stands open."""
    if (answer := _short(text)) is not None:
        return await screen.answered_in_words(turn, replace(state, answers=state.answers + answer), view.ANSWERED)
    back = view.before(state) if _BACK.fullmatch(plain(text)) else None
    if back is None:
        return None
    callback = decode(back)
    return await screen.answered_in_words(turn, view.read_state(callback.id) or state, callback.value)


async def _ticked(turn: Turn, state: State, text: str) -> Replies | None:
    """Answer the ticks that stand open. Typed words only ever add a tick; nothing follows before "continue"."""
    chosen = screen.has_ticks(turn)
    if chosen and _ONWARD.fullmatch(plain(text)):
        return await screen.answered_in_words(turn, state, view.GO)
    if (answer := _short(text)) is not None:
        if answer == view.NO and not chosen:
            return await screen.answered_in_words(turn, state, view.NONE)
        said = turn.say("screen-ticked-already" if chosen else "screen-which")
        return await screen.shown_again(turn, state, said, ticking=True)
    named = _named(turn.speech, text)
    if not named:
        return None
    ticked = replace(state, mask=state.mask | sum(BITS[ITEMS[number - 1].id] for number in named))
    alone = plain(text) in {str(number) for number in named}
    said = turn.say("screen-ticked-number", number=min(named)) if alone else turn.say("screen-ticked")
    return await screen.shown_again(turn, ticked, said, ticking=True)


def _short(text: str) -> str | None:
    """Return the answer that a yes, a no or a not sure means; half of one means nothing."""
    line = plain(text)
    return next((answer for pattern, answer in _SHORT if pattern.fullmatch(line)), None)


def _named(speech: Speech, text: str) -> frozenset[int]:
    """Return the ticks that a line names by number or first words; none where a part of it is no tick."""
    if (whole := _tick(speech, text)) is not None:
        return frozenset({whole})
    named = [_tick(speech, part) for part in _BETWEEN.split(text) if part.strip()]
    return frozenset(filter(None, named)) if None not in named else frozenset()


def _tick(speech: Speech, part: str) -> int | None:
    line = without_lead(plain(part))
    if (number := _NUMBER.fullmatch(line)) is not None:
        return int(number[1])
    found = [
        place
        for place, item in enumerate(ITEMS, 1)
        if any(begins(plain(speech.say(key)), line) for key in (f"screen-tick-{item.id}", item.key))
    ]
    return found[0] if len(found) == 1 else None


CONVERSATION = Conversation(texts={Awaiting.SCREEN.value: typed})
