"""What a headache was like, ticked on a page of the log; and, on request, what the described ones resemble."""

from dataclasses import replace
from datetime import date, timedelta

from bot.diary.known_pattern import Usual, usual
from bot.diary.resemblance import Feature, Resemblance, chosen, described, resemblance
from bot.diary.screen_topics import BITS
from bot.handlers import recording, screen
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.log_sheet import keep, sheet_of
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import headache as view
from bot.views.callback import Callback
from bot.views.day_in_button import read_day
from bot.views.reply import Toast

LOOK_BACK = timedelta(days=89)
WARNINGS = {Feature.AURA: "aura", Feature.EYE_NOSE: "around-eye"}
"""Features that are followed up, and the topic of the screen they belong to (RF33, RF32)."""

_USUAL = {Feature.AURA: Usual.AURA, Feature.EYE_NOSE: Usual.EYE_WATERS}


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of the page, or the question what this could be."""
    if asks_first(turn) is not None:
        return expired(turn)
    if callback.value == view.LIKE:
        return await asked_what(turn, "")
    day = read_day(callback.id)
    if day is None or day > turn.today or callback.value not in {view.OPEN, *Feature}:
        return expired(turn)
    if not recording.may_fill(turn, day):
        today = await sheet_of(turn, turn.today)
        return [Toast(text=turn.say("headache-too-old")), view.page(turn.speech, today.features, turn.today).edit()]
    if callback.value == view.OPEN:
        return [view.page(turn.speech, (await sheet_of(turn, day)).features, day).edit()]
    return await _ticked(turn, day, Feature(callback.value))


async def asked_what(turn: Turn, argument: str) -> Replies:
    """Answer "What could this be?" with what described headaches resemble, on request only (CLINICAL 3)."""
    if (first := asks_first(turn)) is not None:
        return first
    episodes = described(await turn.tx.entries.of(turn.person.id, since=turn.today - LOOK_BACK))
    return [view.like(turn.speech, resemblance(episodes), len(episodes)).new()]


async def resembling(turn: Turn, first: date, last: date) -> Resemblance | None:
    """Return what the headaches described in these days resemble, None while they are too few."""
    return resemblance(described(await turn.tx.entries.of(turn.person.id, since=first, until=last)))


async def _ticked(turn: Turn, day: date, tapped: Feature) -> Replies:
    """Keep a tick; a headache that is described is one that was there."""
    sheet = await sheet_of(turn, day)
    features = chosen(sheet.features, tapped)
    await keep(turn, replace(sheet, features=features, headache=True if features else None))
    page = view.page(turn.speech, features, day)
    return [page.edit(), *await _followed_up(turn, day, tapped, new=tapped in features)]


async def _followed_up(turn: Turn, day: date, tapped: Feature, *, new: bool) -> Replies:
    topic = WARNINGS.get(tapped)
    known = _USUAL.get(tapped) in usual(turn.person.profile)
    if topic is None or not new or known or day != turn.today:
        return ()
    return await screen.after_words(turn, BITS[topic])


CONVERSATION = Conversation(taps={view.KIND: tapped}, wishes={"resembles": asked_what})
