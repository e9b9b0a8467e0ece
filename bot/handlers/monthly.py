"""The summary of a month: beside the first check-in after 30 days, its counts confirmed or not."""

from dataclasses import replace
from datetime import date, timedelta

from bot.diary.account import Account, account
from bot.diary.review import Review, ReviewKind
from bot.diary.trend import FEW_REPORTS
from bot.handlers import advising, headache
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import monthly as view
from bot.views.callback import Callback
from bot.views.page import Page

MONTH = timedelta(days=30)
ANSWER = "counts"
"""What `Review.answers` calls the answer: right or wrong."""


async def remind(turn: Turn) -> Replies | None:
    """Return the summary beside today's check-in once 30 days have passed; None: not today."""
    if not await _due(turn) or await advising.held(turn):
        return None
    found = await _account(turn, turn.today)
    if found.whole.scored < FEW_REPORTS:
        return None
    # Kept when it is shown, so that it is shown once.
    review = await turn.tx.reviews.add(turn.person.id, Review(kind=ReviewKind.MONTH, on=turn.today, answers={}))
    return [(await _page(turn, found, review)).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Keep whether the counts are right; another tap changes nothing."""
    reviews = await turn.tx.reviews.of(turn.person.id)
    review = next((one for one in reviews if str(one.id) == callback.id and one.kind is ReviewKind.MONTH), None)
    if review is None or callback.value not in (view.RIGHT, view.WRONG):
        return expired(turn)
    if ANSWER not in review.answers:
        review = replace(review, answers={ANSWER: callback.value})
        await turn.tx.reviews.save(turn.person.id, review)
    return [(await _page(turn, await _account(turn, review.on), review)).edit()]


async def _due(turn: Turn) -> bool:
    joined = turn.person.joined_on
    if turn.house.info_only or joined is None or turn.today - joined < MONTH or turn.person.crisis_until is not None:
        return False
    lately = await turn.tx.reviews.of(turn.person.id, since=turn.today - MONTH + timedelta(days=1))
    return not any(review.kind is ReviewKind.MONTH for review in lately)


async def _account(turn: Turn, last: date) -> Account:
    first, person = last - MONTH + timedelta(days=1), turn.person.id
    entries = await turn.tx.entries.of(person, since=first)
    return account(entries, await turn.tx.practice.of(person, since=first), (), (), first, last)


async def _page(turn: Turn, found: Account, review: Review) -> Page:
    alike = await headache.resembling(turn, found.whole.first, found.whole.last)
    answer = review.answers.get(ANSWER)
    return view.summary(
        turn.speech, found, alike, turn.house.library, review.id or 0, str(answer) if answer is not None else None
    )


CONVERSATION = Conversation(taps={view.KIND: tapped})
