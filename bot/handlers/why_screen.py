"""/why for the quick safety screen: the number, the words or the tap that opened it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import assert_never

from bot.diary.finding import Finding
from bot.diary.rules.screening import FOUR_WEEKS, screens
from bot.diary.words.suspicion import suspicious
from bot.handlers import screen
from bot.handlers.turn import Turn
from bot.views import why as view
from bot.views.screen import Because, State
from content import Source
from scheduler.deliveries import Delivery
from scheduler.local_time import local_day

ONE_DAY = timedelta(days=1)


async def reason(turn: Turn, last: Delivery | None) -> str | None:
    """Return why the screen that stands open came; None when none does, or `last` was sent after it."""
    state = screen.standing(turn)
    if state is None or (last is not None and state.opened <= int((last.sent_at or last.due_at).timestamp())):
        return None
    match state.because:
        case Because.NUMBER:
            found = await _found(turn, state)
            return view.of_screen_by_number(turn.speech, state.score or 0, found, _sources(turn, found))
        case Because.WORDS:
            return view.of_screen_by_words(turn.speech, await screen.words_of(turn, state))
        case Because.UNCLEAR:
            return view.of_unclear_words(turn.speech, suspicious(await screen.words_of(turn, state) or ""))
        case Because.STOPPED | Because.HALT | Because.WORSE | Because.ASKED:
            return view.of_screen(turn.speech, state.because)
        case _:
            assert_never(state.because)


async def _found(turn: Turn, state: State) -> Finding | None:
    """Return what the rule found in the number, on the day it was entered for: that of the screen, or the one before.

    None when the diary was changed since.
    """
    opened = local_day(datetime.fromtimestamp(state.opened, UTC), turn.person.zone or "UTC")
    days = await turn.days(since=opened - timedelta(days=FOUR_WEEKS + 1))
    entered = [day.day for day in days if day.score == state.score]
    day = opened - ONE_DAY if opened not in entered and opened - ONE_DAY in entered else opened
    return screens(days, day, state.score or 0)


def _sources(turn: Turn, found: Finding | None) -> Sequence[Source]:
    known = turn.house.library.sources
    return [known[tag] for tag in (found.sources if found is not None else ()) if tag in known]
