"""/log: symptoms, medicine taken, triggers and notes of a day, on one message; a warning sign opens the screen."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date

from bot.diary.entries import Entry, Medicine, Trigger, noted
from bot.diary.known_pattern import Usual, usual
from bot.diary.medicine_names import of_whole_day
from bot.diary.screen_topics import BITS
from bot.handlers import alarm, awaited, medicine, recording, screen
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.log_sheet import keep, sheet_of
from bot.handlers.telling import ask_for_words, day_of_words
from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import Awaiting
from bot.views import log as view
from bot.views.callback import Callback
from bot.views.day_in_button import read_day
from bot.views.page import Page
from bot.views.reply import Toast

WARNINGS = {
    view.Symptom.FEVER: "fever",
    view.Symptom.WEAKNESS: "nerves",
    view.Symptom.BLACKOUT: "blackout",
    view.Symptom.DIZZY: "dizzy",
    view.Symptom.TINGLING: "hands",
    view.Symptom.BLURRED: "sight",
    view.Symptom.VOMITING: "vomiting",
}
"""Symptoms that are followed up, and the topic of the screen they belong to (CLINICAL 1.4)."""


_USUAL = {
    view.Symptom.BLURRED: Usual.AURA,
    view.Symptom.VOMITING: Usual.VOMITING,
    view.Symptom.TINGLING: Usual.TINGLING,
}


async def opened(turn: Turn, argument: str) -> Replies:
    """Answer /log with today's page."""
    if (first := asks_first(turn)) is not None:
        return first
    return [(await _home(turn, turn.today)).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of the log; the day is in the button."""
    day = read_day(callback.id)
    if day is None or day > turn.today or asks_first(turn) is not None:
        return expired(turn)
    if not recording.may_fill(turn, day):
        return [Toast(text=turn.say("log-too-old")), (await _home(turn, turn.today)).edit()]
    if callback.value in _PAGES:
        return [(await _PAGES[callback.value](turn, day)).edit()]
    return await _ticked(turn, day, callback.value)


async def told(turn: Turn, text: str) -> Replies | None:
    """Take free text as the note that was asked for; a plain score or a late text is not meant for it."""
    day = await day_of_words(turn, text)
    if day is None:
        return None
    sheet = await sheet_of(turn, day)
    await keep(turn, replace(sheet, note=noted(sheet.note, text)))
    return [(await _home(turn, day)).new(), *(await alarm.heard(turn, text) or ())]


async def _home(turn: Turn, day: date) -> Page:
    await awaited.close(turn)
    return view.home(turn.speech, await _as_seen(turn, day), day, turn.today)


async def _as_seen(turn: Turn, day: date) -> Entry:
    """Return the day's page with the medicine of the whole day, wherever it was told."""
    return of_whole_day(await sheet_of(turn, day), await turn.tx.entries.on(turn.person.id, day))


async def _symptoms(turn: Turn, day: date) -> Page:
    return view.symptoms(turn.speech, await sheet_of(turn, day), day)


async def _medicines(turn: Turn, day: date) -> Page:
    return view.medicines(turn.speech, await _as_seen(turn, day), day)


async def _triggers(turn: Turn, day: date) -> Page:
    return view.triggers(turn.speech, await sheet_of(turn, day), day)


async def _note(turn: Turn, day: date) -> Page:
    await ask_for_words(turn, Awaiting.NOTE, day)
    return view.note(turn.speech, day, turn.today)


_PAGES: dict[str, Callable[[Turn, date], Awaitable[Page]]] = {
    view.Part.HOME: _home,
    view.Part.SYMPTOMS: _symptoms,
    view.Part.MEDICINES: _medicines,
    view.Part.TRIGGERS: _triggers,
    view.Part.NOTE: _note,
}


async def _ticked(turn: Turn, day: date, value: str) -> Replies:
    sheet, word = await sheet_of(turn, day), value[2:]
    if value.startswith(view.SYMPTOM_PREFIX) and word in set(view.Symptom):
        await keep(turn, replace(sheet, symptoms=sheet.symptoms ^ {word}))
        page = await _symptoms(turn, day)
        return [page.edit(), *await _followed_up(turn, day, word, new=word not in sheet.symptoms)]
    if value.startswith(view.MEDICINE_PREFIX) and word in set(Medicine):
        await medicine.class_ticked(turn, sheet, Medicine(word))
        return [(await _medicines(turn, day)).edit()]
    if value.startswith(view.TRIGGER_PREFIX) and word in set(Trigger):
        await keep(turn, replace(sheet, triggers=sheet.triggers ^ {Trigger(word)}))
        return [(await _triggers(turn, day)).edit()]
    return expired(turn)


async def _followed_up(turn: Turn, day: date, word: str, *, new: bool) -> Replies:
    topic = WARNINGS.get(view.Symptom(word))
    if topic is None or not new or day != turn.today or _USUAL.get(view.Symptom(word)) in usual(turn.person.profile):
        return ()
    return await screen.after_words(turn, BITS[topic])


CONVERSATION = Conversation(commands={"log": opened}, taps={view.KIND: tapped}, texts={Awaiting.NOTE.value: told})
