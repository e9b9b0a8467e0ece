"""The quick safety screen: opened by a high number, a warning word, "stop", or on request."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.diary import screen as machine
from bot.diary.entries import Entry, Source
from bot.diary.green_flags import strong_is_usual
from bot.diary.rules.screening import CLEAR_FOR, FOUR_WEEKS, rests, screens
from bot.diary.screen import ITEMS, ScreenContext
from bot.diary.screen_topics import BITS
from bot.handlers import advising, awaited, safety_net
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import Awaiting
from bot.views import screen as view
from bot.views.callback import Callback, decode
from bot.views.page import Page
from bot.views.reply import Buttons, Toast
from bot.views.screen import Because, State
from scheduler.local_time import local_day

CLEAR = "screen_clear"
"""What the diary keeps when a screen was answered and nothing matched."""

BY_NUMBER = "screen_clear_number"
"""What it keeps besides when a number had opened that screen: then all seven signs were asked about."""

NAME = "screen"
"""The name of its message: a newer screen takes the buttons of an older one away."""

OPEN_FOR = timedelta(hours=24)
TICKED_FOR = timedelta(minutes=30)
"""How long what was ticked, or brought up by words, is carried on by a newer screen."""

_TICKS = tuple(f"{view.TICK}{number}" for number in range(len(ITEMS)))


async def after_score(turn: Turn, day: date, score: int) -> Replies:
    """Return the screen when the score of a day opens it, unless one was answered lately."""
    days = await turn.days(since=day - timedelta(days=FOUR_WEEKS))
    if screens(days, day, score) is None or await cleared_today(turn):
        return ()
    usual = strong_is_usual(turn.person.profile)
    if rests(days, day, score, await _last_cleared(turn), strong_is_usual=usual):
        return ()
    if turn.house.info_only:
        return [safety_net.at_once(turn)]
    return await _asks(turn, _opened(turn, Because.NUMBER, score=score))


async def after_words(
    turn: Turn, mask: int, *, score: int | None = None, ticked: bool = True, because: Because = Because.WORDS
) -> Replies:
    """Return the screen with what a person's words brought up; the safety text follows if it stays unanswered.

    Words that no tick stands for lead to their own question at once. Not `ticked`: they only asked, and told nothing.
    """
    if turn.house.info_only:
        return [safety_net.at_once(turn)]
    await safety_net.spread(turn)
    mask = mask if ticked else view.without_items(mask)
    state = replace(_opened(turn, because, mask=mask, score=score), opened=int(turn.said_at.timestamp()))
    return await _asks(turn, state)


async def opened_after_stop(turn: Turn, because: Because = Because.STOPPED) -> Replies:
    """Return the screen after the stop rule of an exercise, by its button, or by the word, which may mean more."""
    if turn.house.info_only:
        return [safety_net.at_once(turn)]
    return await _asks(turn, _opened(turn, because))


async def opened_by_worsening(turn: Turn) -> Replies:
    """Return the screen after a person said that it is clearly worse than usual."""
    if turn.house.info_only:
        return [safety_net.at_once(turn)]
    return await _asks(turn, _opened(turn, Because.WORSE))


async def opened_for(turn: Turn, topic: str, known: str) -> Replies:
    """Return the questions of one topic that advice offered to ask; `known` are answers that it rests on already."""
    state = replace(_opened(turn, Because.ASKED, mask=BITS[topic]), answers=known)
    return await _asks(turn, state)


async def _asks(turn: Turn, state: State) -> Replies:
    """Open a screen with its ticks, or with its first question; one that stands open is closed, its ticks carried on.

    Who asks for the screen begins afresh.
    """
    closed = [Buttons(of=NAME)] if _newest_open(turn) else []
    straight = state.straight
    if state.because is not Because.ASKED:
        state = replace(state, mask=state.mask | _just_ticked(turn))
    page = await _next(turn, state) if straight and state.straight else await _ticking(turn, state)
    return [*closed, replace(page.new(), name=NAME)]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of the screen; the buttons carry all of its state."""
    if (first := asks_first(turn)) is not None:
        return [*expired(turn), *first]
    if turn.house.info_only:
        return [safety_net.at_once(turn)]
    if callback.value == "open":
        return await _asks(turn, _opened(turn, Because.ASKED))
    if callback.value == "stop":
        return await opened_after_stop(turn)
    state = view.read_state(callback.id)
    if state is None or not is_fresh(turn, state):
        return [*expired(turn), *await _asks(turn, _opened(turn, Because.ASKED))]
    return await _answered(turn, state, callback.value)


async def _answered(turn: Turn, state: State, value: str) -> Replies:
    """Answer a button of a screen that is of today; of several only the newest counts."""
    if _is_older(turn, state):
        toast = Toast(text=turn.say("screen-superseded-toast"))
        return [toast, view.superseded(turn.speech, _newest_open(turn)).edit()]
    page = await _page_after(turn, state, value)
    return expired(turn) if page is None else [page.edit()]


async def answered_in_words(turn: Turn, state: State, value: str) -> Replies:
    """Answer typed words that mean a button; the message that was answered loses its buttons."""
    page = await _page_after(turn, state, value)
    return expired(turn) if page is None else _afresh(page)


async def shown_again(turn: Turn, state: State, said: str, *, ticking: bool) -> Replies:
    """Return the open ticks, or the open question, as a new message behind what is said to typed words."""
    page = await _ticking(turn, state) if ticking else await _next(turn, state)
    return _afresh(replace(page, text=f"{said}\n\n{page.text}"))


def _afresh(page: Page) -> Replies:
    return [Buttons(of=NAME), replace(page.new(), name=NAME)]


async def _page_after(turn: Turn, state: State, value: str) -> Page | None:
    """Return what follows a button; None where it is none of the screen's."""
    if value == view.SHOWN:
        return await _ticking(turn, state)
    if value in _TICKS:
        return await _ticking(turn, replace(state, mask=state.mask ^ BITS[ITEMS[_TICKS.index(value)].id]))
    if value not in (view.GO, view.NONE, view.ANSWERED):
        return None
    await safety_net.take_in(turn)
    if value == view.NONE:
        state = replace(state, mask=view.without_items(state.mask))
    return await _next(turn, state)


async def _next(turn: Turn, state: State) -> Page:
    """Ask the next question or end the screen; the same state always leads to the same step."""
    context = _context(turn, state.score)
    found = machine.step(state.mask, state.answers, context)
    if isinstance(found, machine.Question):
        await _stands(turn, view.place_data(state, ticking=False))
        return view.question(turn.speech, state, found, machine.most_ahead(state.mask, state.answers, context))
    await _stands(turn, str(state.opened))
    finding = machine.finding_of(found)
    if finding is None:
        await _keep_clear(turn, state)
        clear = view.clear(turn.speech, state.because)
        if not state.mask & BITS["fever"]:
            return clear
        return replace(clear, text=f"{clear.text}\n\n{await safety_net.after_fever(turn)}")
    words = await words_of(turn, state)
    given = await advising.give_flags(turn, finding, found, opened=state.opened, words=words)
    return view.advised(turn.speech) if given else view.told_before(turn.speech)


async def _ticking(turn: Turn, state: State) -> Page:
    await _stands(turn, view.place_data(state, ticking=True))
    return view.ticks(turn.speech, state, turn.house.library.emergency(turn.person.country))


async def _stands(turn: Turn, where: str) -> None:
    """Keep where the newest screen stands, or that it is answered; while it is open it is answered by words as well."""
    if turn.person.screen != where:
        await turn.save(screen=where)
    if where.isdigit():
        await ask_no_words(turn)
    else:
        await awaited.ask(turn, Awaiting.SCREEN)


async def ask_no_words(turn: Turn) -> None:
    """Take typed words no longer for an answer: another question was put since."""
    if turn.person.awaiting is Awaiting.SCREEN:
        await awaited.close(turn)


def _newest_open(turn: Turn) -> str | None:
    """Return the button data that shows the newest screen; None once it is answered."""
    newest = turn.person.screen or ""
    return None if newest.isdigit() else newest or None


def last_opened(turn: Turn) -> date | None:
    """Return the day on which the newest screen was opened, be it answered or not."""
    newest, known = turn.person.screen or "", standing(turn)
    opened = known.opened if known is not None else int(newest) if newest.isdigit() else None
    return None if opened is None else local_day(datetime.fromtimestamp(opened, UTC), turn.person.zone or "UTC")


def _is_older(turn: Turn, state: State) -> bool:
    """Tell whether a newer screen was opened since."""
    newest = turn.person.screen or "0"
    if newest.isdigit():
        return state.opened < int(newest)
    known = standing(turn)
    return known is not None and state.opened < known.opened


def standing(turn: Turn) -> State | None:
    """Return the newest screen as it stands; None once it is answered."""
    newest = _newest_open(turn)
    return None if newest is None else view.read_state(decode(newest).id)


def shows_ticks(turn: Turn) -> bool:
    """Tell whether the newest screen stands open with its ticks, and not with a question."""
    newest = _newest_open(turn)
    return newest is not None and decode(newest).value == view.SHOWN


def has_ticks(turn: Turn) -> bool:
    """Tell whether any of the seven signs is ticked on the newest screen."""
    state = standing(turn)
    return state is not None and state.mask != view.without_items(state.mask)


def _just_ticked(turn: Turn) -> int:
    """Return the mask of a screen that was opened a moment ago and not answered."""
    before = standing(turn)
    recent = before is not None and turn.now.timestamp() - before.opened <= TICKED_FOR.total_seconds()
    return before.mask if before is not None and recent else 0


async def words_of(turn: Turn, state: State) -> str | None:
    """Return what the person wrote when their words opened the screen."""
    if state.because not in (Because.WORDS, Because.UNCLEAR):
        return None
    opened = datetime.fromtimestamp(state.opened, UTC)
    near = await turn.tx.entries.of(turn.person.id, since=local_day(opened, turn.person.zone or "UTC"))
    return next((e.note for e in near if e.note and int(e.at.timestamp()) == state.opened), None)


def _context(turn: Turn, score: float | None) -> ScreenContext:
    return ScreenContext(profile=turn.person.profile.as_of(turn.today), score=score)


def _opened(turn: Turn, because: Because, *, mask: int = 0, score: int | None = None) -> State:
    return State(opened=int(turn.now.timestamp()), because=because, mask=mask, score=score)


def is_fresh(turn: Turn, state: State) -> bool:
    """Tell whether a screen is of the last day."""
    age = turn.now.timestamp() - state.opened
    return -1 <= age <= OPEN_FOR.total_seconds()


async def cleared_today(turn: Turn) -> bool:
    """Tell whether a screen was answered today already and nothing matched."""
    return any(CLEAR in entry.symptoms for entry in await turn.tx.entries.on(turn.person.id, turn.today))


async def _last_cleared(turn: Turn) -> date | None:
    """Return the last day on which nothing matched in a screen that a number had opened."""
    lately = await turn.tx.entries.of(turn.person.id, since=turn.today - CLEAR_FOR)
    return max((entry.day for entry in lately if BY_NUMBER in entry.symptoms), default=None)


async def _keep_clear(turn: Turn, state: State) -> None:
    kept = frozenset({CLEAR, BY_NUMBER} if state.because is Because.NUMBER else {CLEAR})
    found = await turn.tx.entries.on(turn.person.id, turn.today)
    if not any(kept <= entry.symptoms for entry in found):
        clear = Entry(day=turn.today, at=turn.now, source=Source.LOG, symptoms=kept)
        await turn.tx.entries.add(turn.person.id, clear)


CONVERSATION = Conversation(taps={view.KIND: tapped})
