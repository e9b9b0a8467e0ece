"""/start: consent, place, plan, first exercise, safety questions; resumable at every step, and never a reset."""

from dataclasses import replace

from bot.diary.entries import Source
from bot.handlers import seen, zone
from bot.handlers.coming import coming_line
from bot.handlers.expired import expired
from bot.handlers.pause import paused_until
from bot.handlers.relax import first_exercise
from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import SET_UP, Stage
from bot.views import onboarding as view
from bot.views import safety_profile
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Buttons, Toast
from scheduler.presets import Preset, preset


async def start(turn: Turn, argument: str) -> Replies:
    """Answer /start: the open step, or where things stand."""
    if turn.person.stage in SET_UP:
        await turn.replan()
        return await _standing(turn)
    if turn.person.stage is Stage.CONSENTED:
        await zone.await_town(turn)
    return [open_step(turn).new()]


def open_step(turn: Turn) -> Page:
    """Return the step of /start that is open, for somebody who is not set up yet."""
    match turn.person.stage:
        case Stage.NEW:
            return view.welcome(turn.speech, turn.house.library.emergency(turn.person.country))
        case Stage.CONSENTED:
            return zone.question(turn)
        case _:
            return view.plans(turn.speech)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /start; a step that is done already is not done again."""
    match callback.id:
        case view.AGREE:
            return await _agreed(turn)
        case view.DECLINE:
            return await _declined(turn)
        case view.PLAN:
            return await _planned(turn, callback.value)
        case _:
            return expired(turn)


async def _agreed(turn: Turn) -> Replies:
    if turn.person.stage is not Stage.NEW:
        return _done_already(turn)
    profile = replace(turn.person.profile, adult=True)
    await turn.save(stage=Stage.CONSENTED, consented_at=turn.now, profile=profile)
    await zone.await_town(turn)
    # The words a person agreed to stay readable in the chat; only their buttons go.
    return [Toast(text=turn.say("onboarding-agreed")), Buttons(), zone.question(turn).new()]


async def _declined(turn: Turn) -> Replies:
    if turn.person.stage is not Stage.NEW:
        return _done_already(turn)
    page = view.declined(turn.speech, turn.house.library.emergency(turn.person.country))
    await turn.erase()
    return [page.edit()]


async def _planned(turn: Turn, value: str) -> Replies:
    if turn.person.stage is not Stage.PLACED:
        return _done_already(turn) if turn.person.stage in SET_UP else expired(turn)
    if value not in set(Preset):
        return expired(turn, view.plans(turn.speech))
    chosen = Preset(value)
    await turn.save(
        stage=Stage.PLANNED,
        plan_name=chosen.value,
        preferences=preset(chosen),
        joined_on=turn.today,
    )
    await turn.replan()
    until = paused_until(turn)
    coming = turn.say("onboarding-state-paused", until=until) if until else await coming_line(turn)
    planned = view.planned(turn.speech, chosen, coming)
    return [planned.edit(), *await first_exercise(turn), safety_profile.offer(turn.speech).new()]


async def _standing(turn: Turn) -> Replies:
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    today = await turn.tx.entries.on(turn.person.id, turn.today)
    checked_in = any(entry.source is Source.CHECKIN and entry.score is not None for entry in today)
    standing = view.Standing(
        plan_name=turn.person.plan_name,
        coming=await coming_line(turn),
        paused_until=paused_until(turn),
        held=owner is not None and owner.holds_exercise,
        checkin_open=turn.person.preferences.checkin and not checked_in,
    )
    ways_out = await seen.ways_out(turn) if standing.held else ()
    replies: Replies = [view.standing(turn.speech, standing).with_rows(ways_out).new()]
    if not turn.person.profile.answered:
        replies = [*replies, safety_profile.offer(turn.speech).new()]
    return replies


def _done_already(turn: Turn) -> Replies:
    return [Toast(text=turn.say("onboarding-done-already")), Buttons()]


CONVERSATION = Conversation(commands={"start": start}, taps={view.KIND: tapped})
