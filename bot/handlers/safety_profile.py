"""The safety questions: optional, kept tap by tap, and never before the first exercise."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.diary.green_flags import Green
from bot.diary.known_pattern import Diagnosis, Usual
from bot.diary.offers import may_offer
from bot.diary.profile import LATE_WEEKS, TYPICAL_SEVERE, Condition, Profile
from bot.diary.words.plain_text import lowered
from bot.handlers import awaited, clearing
from bot.handlers.expired import expired
from bot.handlers.turn import Replies, Turn
from bot.handlers.typed_buttons import button_typed, buttons_typed
from bot.handlers.typed_times import read_past_date
from bot.people import SET_UP, Awaiting, Stage
from bot.views import safety_profile as view
from bot.views import settings
from bot.views.callback import Callback, decode, encode
from bot.views.page import Page
from bot.views.safety_profile import Assessed, Since, Step

EARLY_WEEKS = 16
"""The week that stands for "before week 20": late in it, because what is then left out is left out for safety."""
LASTED = {Since.DAYS: 3, Since.WEEKS: 14, Since.MONTHS: 60, Since.LONG: 120}
"""Days that stand for a rough answer to how long the pain has lasted."""
SEEN_LATELY, SEEN_BEFORE = timedelta(days=30), timedelta(days=365)
"""How long ago a clinician is taken to have looked at it."""

_NO_PAIN = re.compile(
    r"none|nothing|(?:i have |theres )?no pain.*|(?:its (?:all )?|the pain is )?gone(?: now)?|pain[ -]?free.*"
)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of the safety questions."""
    if turn.person.stage not in SET_UP:
        return expired(turn)
    await awaited.close(turn)
    if callback.id == "go" and callback.value in set(Step):
        return [(await _page(turn, Step(callback.value))).edit()]
    if callback.id == clearing.HEALED:
        return await clearing.answered(turn, callback.value)
    if callback.id in _WORDS:
        return await _worded(turn, callback.id, callback.value)
    if callback.id == "has":
        return await _ticked(turn, callback.value)
    if callback.id in _ANSWERS:
        answered, following = _ANSWERS[callback.id]
        profile = answered(turn, callback.value)
        if profile is not None:
            await turn.save(profile=profile)
            return [(await _page(turn, following(turn, callback.value))).edit()]
    return expired(turn, await _page(turn, Step.MAIN))


async def offered(turn: Turn) -> Page:
    """Return the offer of the questions, which can be answered in words as well."""
    return await _page(turn, Step.OFFER)


async def typed(turn: Turn, text: str) -> Replies | None:
    """Take typed words as the buttons they name; what is none of them is asked about while the question is new."""
    step, new = awaited.about(turn), awaited.just_asked(turn)
    if step not in set(Step) or not await awaited.meant_for_it(turn, text):
        return None
    page = await _page(turn, Step(step))
    if named := buttons_typed(turn.speech, text, page.keyboard):
        return await _each_tapped(turn, named)
    if not new or step == Step.OFFER:
        await awaited.close(turn)
        return None
    return [view.not_understood(turn.speech, page).new()]


async def _each_tapped(turn: Turn, named: Sequence[Callback]) -> Replies:
    """Answer buttons as if they were tapped one after the other; what is ticked already stays so."""
    replies: Replies = ()
    for callback in named:
        ticked = replace(callback, value=f"{callback.value.removesuffix('.0')}.1") if _unticks(callback) else callback
        replies = await tapped(turn, ticked)
    return replies


def _unticks(callback: Callback) -> bool:
    return callback.value.endswith(".0")


async def started_typed(turn: Turn, text: str) -> Replies | None:
    """Read since when the pain has been there."""
    if not await awaited.meant_for_it(turn, text):
        return None
    if (named := button_typed(turn.speech, text, view.since(turn.speech).keyboard)) is not None:
        return await tapped(turn, named)
    if _NO_PAIN.fullmatch(lowered(text).strip(" .!")):
        return await tapped(turn, decode(encode(view.KIND, "since", Since.NONE)))
    day = read_past_date(text, turn.today)
    if day is None:
        return [view.since_not_a_date(turn.speech).new()]
    await awaited.close(turn)
    await turn.save(profile=replace(turn.person.profile, pain_started=day))
    return [(await _page(turn, Step.ASSESSED)).new()]


def told(turn: Turn, question: str, value: str) -> Profile | None:
    """Return the profile that follows from an answer to one of the questions, or None if it is no answer."""
    return _ANSWERS[question][0](turn, value)


TAPS = {view.KIND: tapped}


async def _page(turn: Turn, step: Step) -> Page:
    if step is Step.DONE:
        return await _finished(turn)
    if step is not Step.LATER:
        await awaited.ask(turn, Awaiting.PAIN_STARTED if step is Step.SINCE else Awaiting.SAFETY_QUESTION, step)
    speech, profile = turn.speech, turn.person.profile.as_of(turn.today)
    following = Step.WEEKS if profile.has(Condition.PREGNANT) else Step.SINCE
    before = Step.ASSESSED if profile.pain_started else Step.SINCE
    pages: dict[Step, Callable[[], Page]] = {
        Step.OFFER: lambda: view.offer(speech),
        Step.LATER: lambda: view.later(speech),
        Step.MAIN: lambda: view.main(speech, profile),
        Step.FURTHER: lambda: view.further(speech, profile, following),
        Step.WEEKS: lambda: view.weeks(speech),
        Step.SINCE: lambda: view.since(speech),
        Step.ASSESSED: lambda: view.assessed(speech),
        Step.CLEARED: lambda: view.cleared(speech, before),
        Step.USUAL: lambda: view.usual(speech, before),
        Step.NAMED: lambda: view.named(speech, profile),
        Step.TYPICAL: lambda: view.typical(speech, profile),
        Step.GREEN: lambda: view.green(speech, profile),
    }
    return pages[step]()


async def _ticked(turn: Turn, value: str) -> Replies:
    name, _, wanted = value.partition(".")
    profile, on = turn.person.profile.without_past(turn.today), wanted == "1"
    if wanted not in {"0", "1"} or (name != view.AGE_50 and name not in set(Condition)):
        return expired(turn, await _page(turn, Step.MAIN))
    if name == view.AGE_50:
        await turn.save(profile=replace(profile, age_50_plus=on))
        return [(await _page(turn, Step.MAIN)).edit()]
    condition = Condition(name)
    newly = on and not profile.has(condition)
    await turn.save(profile=_with(profile, condition, turn.today) if on else profile.taken_back(condition))
    if newly and condition is Condition.RECENT_INJURY:
        await clearing.owe(turn)
    step = next(step for step, conditions in view.CONDITIONS.items() if condition in conditions)
    return [(await _page(turn, step)).edit()]


async def _worded(turn: Turn, about: str, value: str) -> Replies:
    """Keep or take back a word of what is usual."""
    words, step = _WORDS[about]
    name, _, wanted = value.partition(".")
    if wanted not in {"0", "1"} or name not in words:
        return expired(turn, await _page(turn, step))
    profile = turn.person.profile
    pattern = profile.known_pattern | {name} if wanted == "1" else profile.known_pattern - {name}
    await turn.save(profile=replace(profile, known_pattern=pattern))
    return [(await _page(turn, step)).edit()]


def _with(profile: Profile, condition: Condition, today: date) -> Profile:
    # What a clinician allowed before may not hold with something new.
    return replace(profile.named(condition, today), cleared_neck=False)


async def _finished(turn: Turn) -> Page:
    """Close the questions; what was left open by then counts as answered "no"."""
    profile, from_settings = turn.person.profile, turn.person.stage is Stage.READY
    await turn.save(
        profile=replace(profile, answered=True, age_50_plus=bool(profile.age_50_plus)),
        stage=Stage.READY,
    )
    page = view.done(turn.speech, movement=_moves(turn, turn.person.profile))
    return settings.with_back(turn.speech, page) if from_settings else page


def _moves(turn: Turn, profile: Profile) -> bool:
    """Tell whether any movement may be offered to somebody with these answers."""
    exercises = turn.house.library.exercises.values()
    asked = replace(profile.as_of(turn.today), answered=True)
    return any(may_offer(item, asked) for item in exercises if item.movement)


def _needs_clearing(turn: Turn) -> bool:
    return not _moves(turn, replace(turn.person.profile, cleared_neck=False))


def _weeks(turn: Turn, value: str) -> Profile | None:
    weeks = {"early": EARLY_WEEKS, "late": LATE_WEEKS, "skip": None}
    return turn.person.profile.in_week(weeks[value], turn.today) if value in weeks else None


def _since(turn: Turn, value: str) -> Profile | None:
    if value == "skip":
        return turn.person.profile
    if value not in set(Since):
        return None
    lasted = LASTED.get(Since(value))
    return replace(turn.person.profile, pain_started=None if lasted is None else turn.today - timedelta(days=lasted))


def _assessed(turn: Turn, value: str) -> Profile | None:
    if value == "skip":
        return turn.person.profile
    if value not in set(Assessed):
        return None
    ago = {Assessed.LATELY: SEEN_LATELY, Assessed.BEFORE: SEEN_BEFORE}.get(Assessed(value))
    on = None if ago is None else turn.today - ago
    since = turn.person.profile.pain_started
    if value == Assessed.LATELY and on and since:
        on = max(on, since)  # Whoever looked at this pain did so after it began.
    return replace(turn.person.profile, assessed=ago is not None, assessed_on=on)


def _cleared(turn: Turn, value: str) -> Profile | None:
    return replace(turn.person.profile, cleared_neck=value == "yes") if value in {"yes", "no", "skip"} else None


def _usual(turn: Turn, value: str) -> Profile | None:
    if value not in {"yes", "no"}:
        return None
    usual = turn.person.profile.known_pattern - {TYPICAL_SEVERE}
    return replace(turn.person.profile, known_pattern=usual | {TYPICAL_SEVERE} if value == "yes" else usual)


def _after_since(turn: Turn, value: str) -> Step:
    """Return the page after how long it has hurt: nobody is asked who looked at a pain that is not there."""
    return _after_assessed(turn, value) if value == Since.NONE else Step.ASSESSED


def _after_assessed(turn: Turn, _: str) -> Step:
    return Step.CLEARED if _needs_clearing(turn) else Step.USUAL


_ANSWERS: dict[str, tuple[Callable[[Turn, str], Profile | None], Callable[[Turn, str], Step]]] = {
    "weeks": (_weeks, lambda *_: Step.SINCE),
    "since": (_since, _after_since),
    "assessed": (_assessed, _after_assessed),
    "cleared": (_cleared, lambda *_: Step.USUAL),
    "usual": (_usual, lambda *_: Step.NAMED),
}
"""Each question: the profile that follows from an answer (None: not an answer), and the page after it."""

_WORDS = {
    view.NAMED: (frozenset(one.value for one in Diagnosis), Step.NAMED),
    view.TYPICAL: (frozenset(one.value for one in Usual), Step.TYPICAL),
    view.GREEN: (frozenset(one.value for one in Green), Step.GREEN),
}
"""The pages that keep words of what is usual: the words of each."""
