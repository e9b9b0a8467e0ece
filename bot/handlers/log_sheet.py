"""The day's page of the log: one entry that symptoms, medicine, triggers and the note are added to."""

from datetime import date

from bot.diary.entries import Entry, Source
from bot.handlers import screen
from bot.handlers.advising import consider
from bot.handlers.turn import Turn


async def sheet_of(turn: Turn, day: date) -> Entry:
    """Return the day's page of the log, or an empty one that is not kept yet."""
    found = await turn.tx.entries.on(turn.person.id, day)
    pages = (entry for entry in found if entry.source is Source.LOG and screen.CLEAR not in entry.symptoms)
    return next(pages, Entry(day=day, at=turn.now, source=Source.LOG))


async def keep(turn: Turn, sheet: Entry) -> None:
    """Write a page of the log, or take it away once nothing is on it, and draw the consequences."""
    empty = sheet == Entry(day=sheet.day, at=sheet.at, source=sheet.source, id=sheet.id)
    if sheet.id is None:
        await turn.tx.entries.add(turn.person.id, sheet)
    elif empty:
        await turn.tx.entries.remove(turn.person.id, sheet.id)
    else:
        await turn.tx.entries.update(turn.person.id, sheet)
    await consider(turn)
