"""/progress: a picture of 7, 30 or 90 days and one honest sentence."""

from collections import Counter
from datetime import timedelta

from bot.diary.trend import summary
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import progress as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Edit, File, Send

DEFAULT = 30
"""Days."""


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /progress, or /progress with 7, 30 or 90."""
    if (first := asks_first(turn)) is not None:
        return first
    wanted = int(argument) if argument in {str(days) for days in view.RANGES} else DEFAULT
    page, picture = await _shown(turn, wanted)
    return [Send(text=page.text, keyboard=page.keyboard, file=picture)]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer the choice of a range: the picture changes in place."""
    if callback.value not in {str(days) for days in view.RANGES}:
        return expired(turn)
    page, picture = await _shown(turn, int(callback.value))
    return [Edit(text=page.text, keyboard=page.keyboard, file=picture)]


async def _shown(turn: Turn, length: int) -> tuple[Page, File | None]:
    period = await _period(turn, length)
    if not any(day.answered for day in period.days) and not period.done:
        return view.empty(turn.speech), None
    return view.caption(turn.speech, period), view.picture(turn.speech, period)


async def _period(turn: Turn, length: int) -> view.Period:
    """Read the period; the trend needs two weeks also when the picture shows one."""
    first = turn.today - timedelta(days=length - 1)
    days = await turn.days()
    practices = await turn.tx.practice.of(turn.person.id, since=first)
    return view.Period(
        summary=summary(days, turn.today, length),
        days=days,
        done=Counter(practice.on for practice in practices if practice.done),
    )


CONVERSATION = Conversation(commands={"progress": asked}, taps={view.KIND: tapped})
