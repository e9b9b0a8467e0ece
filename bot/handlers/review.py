"""Questions about a longer time than a day, beside the answered check-in: put once, skipped with one tap."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.diary import onset
from bot.diary import review as rules
from bot.diary.advice import holds_exercise
from bot.diary.entries import Day
from bot.diary.review import ITEMS, WEEK, Review, ReviewKind
from bot.handlers import advising, safety_profile, screen
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import in_quiet_hours
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.people import SET_UP
from bot.views import review as view
from bot.views.callback import Callback
from bot.views.reply import Send
from bot.views.scale import score_of
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

REVIEW = "review"
"""The name under which a delivery says which of these questions it puts: a kind of review, or START."""

START = "start"
SOURCES: Mapping[str, tuple[str, ...]] = {
    ReviewKind.WEEKLY: ("S26",),
    ReviewKind.SKIPPED: ("S63",),
    START: ("S16e", "S17e"),
}
WORTH_SENDING = timedelta(hours=12)
"""How late the question may still come; it stands beside a check-in, and the next one brings another chance."""

_WORSE = frozenset({"worse", "much_worse"})


async def ask(turn: Turn) -> Replies | None:
    """Owe the one question that is due beside today's number, silently; None: not today."""
    joined = turn.person.joined_on
    if joined is None or joined >= turn.today or _wants_quiet(turn):
        return None
    past = await turn.tx.advice.of(turn.person.id)
    if holds_exercise(past) or any(given.given_on == turn.today for given in past):
        return None
    days = await turn.days(since=turn.today - advising.LOOK_BACK)
    if not turn.house.info_only and _hurts(days) and onset.start_matters(days, turn.person.profile, turn.today):
        await turn.save(profile=replace(turn.person.profile, pain_started=None, start_asked=True))
        return await _owe(turn, {REVIEW: START})
    reviews = await turn.tx.reviews.of(turn.person.id)
    found = rules.due(
        reviews,
        past,
        joined=joined,
        scored=(day.day for day in days if day.score is not None),
        today=turn.today,
        weekly=turn.person.preferences.weekly,
    )
    if found is None:
        return None
    put = await turn.tx.reviews.add(turn.person.id, found)
    return await _owe(turn, {REVIEW: put.kind.value, "id": put.id})


def asked_in(delivery: Delivery) -> str | None:
    """Return which of these questions a delivery puts, or None if it puts another."""
    name = delivery.payload.get(REVIEW)
    return name if name == START or name in set(ReviewKind) else None


async def compose(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Put the question, unless the person wants quiet by now or something urgent stands."""
    if _wants_quiet(turn):
        return Dropped(reason="quiet")
    if await advising.held(turn):
        return Dropped(reason="held")
    if delivery.payload.get(REVIEW) == START:
        return replace(view.start(turn.speech).new(), silent=True)
    put = await _named(turn, delivery.payload.get("id"))
    if put is None:
        return Dropped(reason="gone")
    return replace(view.question(turn.speech, put).new(), silent=True)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button; only the person's own questions can be reached, and for a week."""
    if turn.person.stage not in SET_UP:
        return expired(turn)
    if callback.id in (view.START, view.ASSESSED):
        return await _told(turn, callback.id, callback.value)
    known = callback.id.isascii() and callback.id.isdigit() and len(callback.id) <= 18
    put = await _named(turn, int(callback.id)) if known else None
    if put is None or put.kind not in _ANSWERED:
        return expired(turn)
    if turn.today - put.on >= WEEK:
        return await _long_after(turn, put, callback.value)
    item, _, answer = callback.value.partition(".")
    return await _ANSWERED[put.kind](turn, put, item, answer)


def _hurts(days: Sequence[Day]) -> bool:
    """Tell whether the newest number tells of pain: who has none today is not asked about it."""
    return next((day.score > 0 for day in reversed(days) if day.score is not None), False)


async def _owe(turn: Turn, payload: Mapping[str, object]) -> Replies:
    await turn.raise_delivery(Kind.FOLLOW_UP, payload, expires_at=turn.now + WORTH_SENDING)
    return ()


def _wants_quiet(turn: Turn) -> bool:
    until = turn.person.paused_until
    paused = until is not None and until > turn.now
    return paused or turn.person.crisis_until is not None or in_quiet_hours(turn.person, turn.now)


async def _named(turn: Turn, review_id: object) -> Review | None:
    return next((one for one in await turn.tx.reviews.of(turn.person.id) if one.id == review_id), None)


async def _week(turn: Turn, put: Review, item: str, answer: str) -> Replies:
    if item == view.WEEK:
        return await _about_the_questions(turn, put, answer)
    if item not in ITEMS:
        return expired(turn)
    if answer == view.ASK:
        return [view.weekly(turn.speech, put, item).edit()]
    score = score_of(answer)
    if score is None and answer != view.SKIP:
        return expired(turn)
    others = {name: value for name, value in put.answers.items() if name != item}
    put = await _keep(turn, put, others if score is None else {**others, item: score})
    if (following := rules.following(item)) is not None:
        return [view.weekly(turn.speech, put, following).edit()]
    await advising.consider(turn)
    before = rules.week_before(put, await turn.tx.reviews.of(turn.person.id))
    return [view.week_noted(turn.speech, put, before).edit()]


async def _about_the_questions(turn: Turn, put: Review, answer: str) -> Replies:
    """Answer that the week is not to be spoken of, or never again, or after all."""
    if answer == view.NOT_NOW:
        return [view.not_this_week(turn.speech, put).edit()]
    if answer == view.STOP:
        await _want_weeks(turn, wanted=False)
        return [view.no_more_weeks(turn.speech, put).edit()]
    if answer == view.AGAIN:
        await _want_weeks(turn, wanted=True)
        return [view.question(turn.speech, put).edit()]
    return expired(turn)


async def _long_after(turn: Turn, put: Review, value: str) -> Replies:
    """Take no more answers about a week that is long over, but let the questions come back at any time."""
    if put.kind is not ReviewKind.WEEKLY or value != f"{view.WEEK}.{view.AGAIN}":
        return expired(turn)
    await _want_weeks(turn, wanted=True)
    return [view.weeks_again(turn.speech).edit()]


async def _want_weeks(turn: Turn, *, wanted: bool) -> None:
    await turn.save(preferences=replace(turn.person.preferences, weekly=wanted))


async def _one_answer(turn: Turn, put: Review, item: str, answer: str) -> Replies:
    if item != view.item_of(put.kind):
        return expired(turn)
    if answer == view.ASK:
        return [view.question(turn.speech, put).edit()]
    if answer not in view.OPTIONS[item]:
        return expired(turn)
    fresh = put.answers.get(item) != answer
    put = await _keep(turn, put, {**put.answers, item: answer})
    page = view.answered(turn.speech, put, item, answer).edit()
    worse = put.kind is ReviewKind.CHANGE and answer in _WORSE and fresh
    return [page, *(await screen.opened_by_worsening(turn) if worse else ())]


async def _keep(turn: Turn, put: Review, answers: Mapping[str, int | str]) -> Review:
    changed = replace(put, answers=answers)
    if changed != put:
        await turn.tx.reviews.save(turn.person.id, changed)
    return changed


async def _told(turn: Turn, question: str, value: str) -> Replies:
    """Keep since when the pain is there, then whether it was looked at, and let the rules have another look."""
    profile = safety_profile.told(turn, question, value)
    if profile is None:
        return expired(turn)
    await turn.save(profile=profile)
    if question == view.START and value in safety_profile.LASTED:
        return [view.assessed(turn.speech).edit()]
    await advising.consider(turn)
    return [view.told(turn.speech).edit()]


_ANSWERED: Mapping[ReviewKind, Callable[[Turn, Review, str, str], Awaitable[Replies]]] = {
    ReviewKind.WEEKLY: _week,
    ReviewKind.CHANGE: _one_answer,
    ReviewKind.GAP: _one_answer,
    ReviewKind.SKIPPED: _one_answer,
}

CONVERSATION = Conversation(taps={view.KIND: tapped})
