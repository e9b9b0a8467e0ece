"""/report: one page for a clinician, and the same for software."""

from dataclasses import replace
from functools import partial
from uuid import UUID, uuid5

from bot.diary.account import Account, account
from bot.handlers import export
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import doctor_page
from bot.views import report as view
from bot.views.callback import Callback
from bot.views.reply import Edit, Send
from bot.views.report import Choice

DEFAULT = Choice(days=90, words=True)
PEOPLE = UUID("5d4b3f0a-96a8-4c5c-9b5d-3a1e6f1c2b77")
"""The namespace of the ids that stand for people in files."""


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /report with the page of the last 90 days."""
    if (first := asks_first(turn)) is not None:
        return first
    found = await gathered(turn, DEFAULT)
    page = view.caption(turn.speech, found, DEFAULT)
    paper = view.paper(found, _page(turn, found, DEFAULT))
    return [Send(text=page.text, keyboard=page.keyboard, file=paper)]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a choice below the page: another period, with or without words, or the files of what is chosen."""
    wanted, files = callback.value.removeprefix(view.FILES), callback.value.startswith(view.FILES)
    known = callback.id in {str(days) for days in view.RANGES} and wanted in (view.WITH, view.WITHOUT)
    if not known or asks_first(turn) is not None:
        return expired(turn)
    choice = Choice(days=int(callback.id), words=wanted == view.WITH)
    found = await gathered(turn, choice)
    if files:
        return _files(turn, found)
    page = view.caption(turn.speech, found, choice)
    paper = view.paper(found, _page(turn, found, choice))
    return [Edit(text=page.text, keyboard=page.keyboard, file=paper)]


async def gathered(turn: Turn, choice: Choice) -> Account:
    """Return the account of the chosen days that end today, or of those since the diary began."""
    asked, person = view.first_day(turn.today, choice.days), turn.person.id
    entries, practices = await turn.tx.entries.of(person), await turn.tx.practice.of(person)
    advice = await turn.tx.advice.of(person)
    kept = [*(entry.day for entry in entries), *(one.on for one in practices), *(given.given_on for given in advice)]
    first = max(asked, min(kept, default=asked))
    found = account(
        entries, practices, advice, await turn.tx.reviews.of(person, since=first), min(first, turn.today), turn.today
    )
    found = replace(found, begins=first > asked)
    return found if choice.words else view.without_words(found)


def _page(turn: Turn, found: Account, choice: Choice) -> dict[str, object]:
    profile, library = turn.person.profile, turn.house.library
    return doctor_page.page(turn.speech, found, profile, library, turn.today, words=choice.words)


def _files(turn: Turn, found: Account) -> list[Send]:
    return list(view.files(turn.speech, found, partial(export.table, found.entries), _patient(turn)))


def _patient(turn: Turn) -> UUID:
    """Return what stands for the person in files: always the same, and nothing of the chat."""
    return uuid5(PEOPLE, f"{turn.person.id}/{turn.person.created_at}")


CONVERSATION = Conversation(commands={"report": asked}, taps={view.KIND: tapped})
