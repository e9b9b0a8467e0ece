"""The question with buttons that was put last, kept with the person, so that typed words can answer it too."""

import json
from collections.abc import Mapping, Sequence

from bot.diary.words import reading
from bot.diary.words.wishes import wish
from bot.diary.words.words_of_alarm import mentions
from bot.handlers import awaited
from bot.handlers.turn import Dropped, OnTap, Replies, Turn
from bot.handlers.typed_answers import answer_typed
from bot.people import Awaiting
from bot.views import advice, checkin, monthly, numbers, review, screen, your_data
from bot.views.callback import decode
from bot.views.reply import Button, Edit, Keyboard, Reply, Send, Toast
from bot.views.scale import score_of

QUESTIONS = frozenset({advice.KIND, review.KIND, monthly.KIND, your_data.DELETE})
"""Kinds of buttons that answer a question; typed words mean them until something else is asked."""

OFFERS = frozenset({checkin.KIND, numbers.KIND, screen.KIND})
"""Kinds of buttons that ask nothing below a receipt or a list, unless a number is to be chosen; a screen that stands
open is awaited by itself."""

TAP_ONLY: Mapping[tuple[str, str], str] = {(your_data.DELETE, "yes"): "privacy-delete-tap"}
"""Buttons, by kind and id, that no typed word presses, and what is said instead."""


async def put(turn: Turn, keyboard: Keyboard) -> None:
    """Remember the question of a message that is new; one that was to be answered before is open no longer.

    A question that only words answer goes first as long as it was just put, one about despair for half a day.
    """
    kinds = {decode(data).kind for row in keyboard for button in row if (data := button.data) is not None}
    free = turn.person.awaiting in (Awaiting.NOTHING, Awaiting.BUTTONS)
    despair = turn.person.awaiting is Awaiting.CRISIS and awaited.still_open(turn)
    if kinds & QUESTIONS and (free or not (despair or awaited.just_asked(turn))):
        rows = [[[button.label, button.data] for button in row if button.data is not None] for row in keyboard]
        await awaited.ask(turn, Awaiting.BUTTONS, json.dumps(rows))
    elif kinds and (not kinds <= OFFERS or _asks_a_number(keyboard)):
        await forget(turn)


async def sent(turn: Turn, composed: Send | Dropped) -> Send | Dropped:
    """Return what was composed, and remember the question in it."""
    if isinstance(composed, Send):
        await put(turn, composed.keyboard)
    return composed


async def shown(turn: Turn, replies: Replies) -> Replies:
    """Return the replies of a turn, and remember the question among them, the last one of several."""
    for reply in () if turn.erased else replies:
        older = isinstance(reply, Edit) and turn.person.awaiting is Awaiting.BUTTONS
        if isinstance(reply, Send | Edit) and (not older or _asks_a_number(reply.keyboard)):
            await put(turn, reply.keyboard)
    return replies


async def tapped(turn: Turn, data: str) -> None:
    """Close the question when one of its own buttons is tapped."""
    if any(button.data == data for button in _buttons(_standing(turn))):
        await forget(turn)


async def forget(turn: Turn) -> None:
    """Take typed words no longer for an answer to buttons."""
    if turn.person.awaiting is Awaiting.BUTTONS:
        await turn.save(awaiting=Awaiting.NOTHING, awaiting_for=None)


async def typed(turn: Turn, text: str, taps: Mapping[str, OnTap]) -> Replies | None:
    """Do what the button does that was typed; None where the words are none of the last question's, or a sign."""
    keyboard = _standing(turn)
    if not keyboard or mentions(text, turn.person.profile.as_of(turn.today)):
        return None
    if _asks_a_number(keyboard) and (beside := _beside_the_scale(text)) is not None:
        return [Send(text=turn.say(beside), keyboard=keyboard)]
    callback = answer_typed(text, keyboard, turn.today)
    if callback is None or callback.kind not in taps:
        return None
    if (said := TAP_ONLY.get((callback.kind, callback.id))) is not None:
        return [Send(text=turn.say(said), keyboard=keyboard)]
    await forget(turn)
    return _as_new(await taps[callback.kind](turn, callback))


def _standing(turn: Turn) -> Keyboard:
    """Return the buttons of the open question, none when there is none or half a day has passed."""
    if turn.person.awaiting is not Awaiting.BUTTONS or not awaited.still_open(turn):
        return ()
    try:
        rows = json.loads(awaited.about(turn))
        return tuple(tuple(Button(label=label, data=data) for label, data in row) for row in rows)
    except (ValueError, TypeError):  # What cannot be read must not stand before a warning sign.
        return ()


def _buttons(keyboard: Keyboard) -> Sequence[Button]:
    return [button for row in keyboard for button in row if button.data is not None]


def _asks_a_number(keyboard: Keyboard) -> bool:
    return sum(score_of(button.label.removeprefix("✓ ")) is not None for button in _buttons(keyboard)) > 1


def _beside_the_scale(text: str) -> str | None:
    """Return what is said to a number that is not on the scale; that of an emergency line asks for help."""
    if wish(text) is not None:
        return None
    match reading.read(text):
        case reading.OutOfRange():
            return "checkin-number-range"
        case reading.NotWhole():
            return "checkin-number-whole"
    return None


def _as_new(replies: Replies) -> Replies:
    """Return what a tap would have changed in place as messages of their own; a toast only where nothing else is."""
    shown = [_new(reply) for reply in replies if isinstance(reply, Send | Edit)]
    return shown or [Send(text=reply.text) for reply in replies if isinstance(reply, Toast)]


def _new(reply: Reply) -> Reply:
    return Send(text=reply.text, keyboard=reply.keyboard, file=reply.file) if isinstance(reply, Edit) else reply
