"""/settings: one message, edited in place; every change is planned anew and says what comes next."""

from collections.abc import Awaitable, Callable, Mapping

from bot.handlers import awaited, country, safety_profile, settings_quiet, zone
from bot.handlers import settings_plan as plan
from bot.handlers.coming import coming_line, replanned
from bot.handlers.expired import expired
from bot.handlers.pause import paused_until
from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import SET_UP, Awaiting
from bot.views import settings as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Send, Toast

_CHANGES: Mapping[str, Callable[[Turn, str], Awaitable[Page | None]]] = {**plan.CHANGES, **settings_quiet.CHANGES}
_PAGES: Mapping[str, Callable[[Turn, str], Awaitable[Page | None]]] = {**plan.PAGES, **settings_quiet.PAGES}


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /settings."""
    if turn.person.stage not in SET_UP:
        return [Send(text=turn.say("settings-not-started"))]
    return [(await _home(turn)).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of the settings; what it carries is checked before anything changes."""
    if turn.person.stage not in SET_UP:
        return expired(turn)
    if callback.id not in _CHANGES:  # After a change the same page still invites to type.
        await awaited.close(turn)
    if callback.id == "home":
        return [(await _home(turn)).edit()]
    if callback.id == "close":
        return [view.closed(turn.speech, await coming_line(turn)).edit()]
    if callback.id == "nudges":
        return await _nudges(turn, callback.value)
    if callback.id in _PAGES:
        page = await _PAGES[callback.id](turn, callback.value)
        return expired(turn, await _home(turn)) if page is None else [page.edit()]
    if callback.id in _CHANGES:
        return await _changed(turn, await _CHANGES[callback.id](turn, callback.value))
    return expired(turn, await _home(turn))


async def _changed(turn: Turn, page: Page | None) -> Replies:
    if page is None:
        return expired(turn, await _home(turn))
    coming = await replanned(turn)
    changed = Page(text=f"{page.text}\n\n{coming}", keyboard=page.keyboard)
    return [Toast(text=turn.say("settings-changed")), changed.edit()]


async def _nudges(turn: Turn, value: str) -> Replies:
    if not await plan.count_set(turn, value):
        return expired(turn, await _home(turn))
    await turn.replan()
    return [Toast(text=turn.say("settings-changed")), (await _home(turn)).edit()]


async def _home(turn: Turn) -> Page:
    around = view.Surroundings(
        now=turn.now,
        today=turn.today,
        emergency=turn.house.library.emergency(turn.person.country),
        coming=await coming_line(turn),
        paused_until=paused_until(turn),
    )
    return view.home(turn.speech, turn.person, around)


def _typed(
    read: Callable[[Turn, str], Awaitable[tuple[Page, bool]]],
) -> Callable[[Turn, str], Awaitable[Replies | None]]:
    async def answer(turn: Turn, text: str) -> Replies | None:
        if not await awaited.meant_for_it(turn, text):
            return None
        page, changed = await read(turn, text)
        if not changed:
            return [page.new()]
        coming = await replanned(turn)
        return [Page(text=f"{page.text}\n\n{coming}", keyboard=page.keyboard).new()]

    return answer


CONVERSATION = Conversation(
    commands={"settings": asked, "country": country.asked},
    taps={
        view.KIND: tapped,
        **zone.TAPS,
        **country.TAPS,
        **safety_profile.TAPS,
    },
    texts={
        Awaiting.WINDOW.value: _typed(plan.hours_typed),
        Awaiting.KIND_TIMES.value: _typed(plan.times_typed),
        Awaiting.CHECKIN_TIME.value: _typed(settings_quiet.checkin_typed),
        Awaiting.QUIET_HOURS.value: _typed(settings_quiet.quiet_typed),
        Awaiting.QUIET_DAY.value: _typed(settings_quiet.day_typed),
        Awaiting.TOWN.value: zone.typed,
        Awaiting.COUNTRY.value: country.typed,
        Awaiting.PAIN_STARTED.value: safety_profile.started_typed,
        Awaiting.SAFETY_QUESTION.value: safety_profile.typed,
        zone.LOCATION: zone.located,
    },
)
