"""/start: consent, place, plan, first exercise, safety questions; resumable at every step, and never a reset."""

from dataclasses import replace

from bot.diary.entries import Source
from bot.diary.words import reading
from bot.diary.words.words_of_alarm import mentions
from bot.handlers import safety_profile, seen, zone
from bot.handlers.coming import coming_line
from bot.handlers.expired import expired
from bot.handlers.pause import paused_until
from bot.handlers.relax import first_exercise
from bot.handlers.suggesting import MOVES
from bot.handlers.turn import Conversation, Replies, Turn
from bot.handlers.typed_buttons import button_typed, same_words, says_yes
from bot.handlers.typed_plan import Chosen, read_plan
from bot.people import SET_UP, Awaiting, Stage
from bot.views import onboarding as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Buttons, Toast
from scheduler.frequency import wished
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


async def typed(turn: Turn, text: str) -> Replies | None:
    """Read what is typed to the open step of /start; a number and a warning sign belong to the diary."""
    if isinstance(reading.read(text), reading.Score) or mentions(text):
        return None
    if turn.person.stage is Stage.NEW:
        return await _consent_typed(turn, text)
    if turn.person.stage is Stage.PLACED:
        return await _plan_typed(turn, text)
    return None


async def _consent_typed(turn: Turn, text: str) -> Replies | None:
    """Take the words of a button as that button; less than all of them agree to nothing."""
    page = open_step(turn)
    named = button_typed(turn.speech, text, page.keyboard)
    if named is not None and (named.id == view.DECLINE or same_words(text, turn.say("onboarding-agree"))):
        return await tapped(turn, named)
    return [view.once_more(page, turn.say("onboarding-agree-typed")).new()] if named or says_yes(text) else None


async def _plan_typed(turn: Turn, text: str) -> Replies:
    page = view.plans(turn.speech)
    if (named := button_typed(turn.speech, text, page.keyboard)) is not None:
        return await _planned(turn, named.value)
    if (chosen := read_plan(text)) is not None:
        return await _keeps_plan(turn, chosen, typed=True)
    return [view.once_more(page, turn.say("onboarding-plan-typed")).new()]


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
    return await _keeps_plan(turn, Chosen(name=value, preferences=preset(Preset(value))), typed=False)


async def _keeps_plan(turn: Turn, chosen: Chosen, *, typed: bool) -> Replies:
    """Keep the plan and go on to the first exercise; what was typed is told in full, as it was understood."""
    await turn.save(
        stage=Stage.PLANNED,
        plan_name=chosen.name,
        preferences=chosen.preferences,
        joined_on=turn.today,
    )
    await turn.replan()
    until = paused_until(turn)
    coming = turn.say("onboarding-state-paused", until=until) if until else await coming_line(turn)
    if not turn.person.profile.answered and any(wished(chosen.preferences.kinds.get(kind)) for kind in MOVES):
        coming = f"{coming}\n{turn.say('onboarding-planned-stand-in')}"
    understood = chosen.preferences if typed else None
    planned = view.planned(turn.speech, chosen.name, coming, understood)
    return [planned.edit(), *await first_exercise(turn), (await safety_profile.offered(turn)).new()]


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
        replies = [*replies, (await safety_profile.offered(turn)).new()]
    return replies


def _done_already(turn: Turn) -> Replies:
    return [Toast(text=turn.say("onboarding-done-already")), Buttons()]


CONVERSATION = Conversation(commands={"start": start}, taps={view.KIND: tapped}, texts={Awaiting.NOTHING.value: typed})
