"""Medicine by name: offered when a line names one, ticked from the person's own names, counted for 30 days."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.diary import medicine_names as names
from bot.diary.entries import Entry, Medicine, Source, Taken
from bot.diary.medicine_count import WINDOW, Usage, usage
from bot.diary.words.told_days import told_days
from bot.handlers import log_sheet, recording
from bot.handlers.advising import LOOK_BACK, consider, take_back_doubled
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.medicines import taken
from bot.views import medicine as view
from bot.views.callback import Callback
from bot.views.day_in_button import read_day
from bot.views.page import Page
from bot.views.reply import Toast
from bot.views.settings import back as back_to_settings

Origin = view.Origin

_DAYS_AGO = frozenset(str(ago) for ago in range(recording.BACKFILL.days + 1))


async def question(turn: Turn, entry: Entry) -> Page | None:
    """Return the question whether to count what the words of an entry say was taken; None if they name no medicine."""
    taken, unknown = await _taken_in(turn, entry), names.unknown_name(entry.note or "")
    told = _open_days(turn, entry, [one.name for one in taken] or ([unknown] if unknown else []))
    if not told:
        return None
    if not taken:
        ((name, days),) = told.items()
        return view.is_medicine(turn.speech, entry, name, days[0], turn.today)
    if len(set(told.values())) == 1:
        return view.offer(turn.speech, entry, tuple(told), next(iter(told.values())), turn.today)
    plans = [view.by_day(told, option) for option in range(max(map(len, told.values())))]
    return view.offer_each(turn.speech, entry, tuple(told), plans, turn.today)


def _open_days(turn: Turn, entry: Entry, named: Sequence[str]) -> dict[str, tuple[date, ...]]:
    """Return the days, still open, on which the words of an entry put each name; without those that have none."""
    told = told_days(entry.note or "", named, entry.day)
    may = {name: tuple(day for day in days if recording.may_fill(turn, day)) for name, days in told.items()}
    return {name: days for name, days in may.items() if days}


def without_doses(turn: Turn, text: str) -> str:
    """Return a line without the doses in it, so that no tablet is read as a score."""
    return names.without_doses(text, turn.house.library.medicines)


async def counted(turn: Turn) -> tuple[Usage, ...]:
    """Return how often each class was taken in the last 30 days."""
    return usage(await turn.days(since=turn.today - timedelta(days=WINDOW)), turn.today)


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button about the words of an entry (`e<id>`), a day's names, or the settings' page."""
    if asks_first(turn) is not None:
        return expired(turn)
    if callback.id == view.MINE:
        return await _mine(turn, callback.value)
    if callback.id.startswith(view.ENTRY_PREFIX):
        return await _about_entry(turn, callback)
    day = read_day(callback.id)
    origin, _, key = callback.value.partition("-")
    if day is None or day > turn.today or origin not in set(Origin) or not recording.may_fill(turn, day):
        return expired(turn)
    return await _by_name(turn, day, Origin(origin), key)


async def _about_entry(turn: Turn, callback: Callback) -> Replies:
    entry = await _entry(turn, callback.id.removeprefix(view.ENTRY_PREFIX))
    if entry is None:
        return [Toast(text=turn.say("checkin-number-gone"))]
    deed, _, ago = callback.value.rpartition("-")
    if deed in (view.LOG_EACH, view.TAKE_BACK_EACH):
        return await _each(turn, entry, deed, ago)
    day = entry.day - timedelta(days=int(ago)) if ago in _DAYS_AGO else None
    if day is None or not recording.may_fill(turn, day):
        return expired(turn)
    if deed == view.TAKE_BACK:
        return await _taken_back(turn, entry, day)
    taken = await _named(turn, entry, day, deed)
    if taken is None:
        return expired(turn)
    if not taken:
        return [view.which_class(turn.speech, entry, names.unknown_name(entry.note or "") or "", day).edit()]
    return await _logged(turn, entry, day, taken)


async def _named(turn: Turn, entry: Entry, day: date, deed: str) -> tuple[Taken, ...] | None:
    """Return what to count; empty when the kind of medicine must be asked for, None when the words name none."""
    unknown = names.unknown_name(entry.note or "")
    if deed == view.LOG:
        taken = await _taken_in(turn, entry)
        told = _open_days(turn, entry, [one.name for one in taken])
        return tuple(one for one in taken if day in told.get(one.name, ())) or (() if unknown and not taken else None)
    word = deed.removeprefix(view.CLASS_PREFIX)
    if unknown is None or not deed.startswith(view.CLASS_PREFIX) or word not in set(Medicine):
        return None
    return (Taken(name=unknown, medicine=Medicine(word)),)


async def _logged(turn: Turn, entry: Entry, day: date, taken: Sequence[Taken]) -> Replies:
    told = names.with_taken(await _place_of(turn, entry, day), taken)
    await _keep(turn, told)
    toast = Toast(text=turn.say("medicine-logged-toast"))
    if told.source is Source.CHECKIN:
        return [toast, (await recording.noted(turn, told)).edit()]
    return [toast, view.logged(turn.speech, entry, taken, day, turn.today, await counted(turn)).edit()]


async def _taken_back(turn: Turn, entry: Entry, day: date) -> Replies:
    return await _without(turn, entry, {day: [one.name for one in await _taken_in(turn, entry)]})


async def _without(turn: Turn, entry: Entry, by_day: Mapping[date, Sequence[str]]) -> Replies:
    """Take names off their days, with the advice that only they led to, and ask again."""
    for day, here in by_day.items():
        bare = await _place_of(turn, entry, day)
        for name in here:
            bare = names.without_taken(bare, name)
        await _keep(turn, bare)
        entry = bare if day == entry.day else entry
    await take_back_doubled(turn)
    return [Page(text=turn.say("medicine-taken-back")).asking(await question(turn, entry)).edit()]


async def _each(turn: Turn, entry: Entry, deed: str, option: str) -> Replies:
    """Count each name that an entry tells of on its own day, or take that back; `option`: which, where two may be."""
    found = {one.name: one for one in await _taken_in(turn, entry)}
    told = _open_days(turn, entry, tuple(found))
    if not told or option not in _DAYS_AGO:
        return expired(turn)
    by_day = view.by_day(told, int(option))
    if deed == view.TAKE_BACK_EACH:
        return await _without(turn, entry, by_day)
    for day, here in by_day.items():
        await _keep(turn, names.with_taken(await _place_of(turn, entry, day), [found[name] for name in here]))
    said = view.logged_each(turn.speech, entry, by_day, option, turn.today, await counted(turn))
    return [Toast(text=turn.say("medicine-logged-toast")), said.edit()]


async def _place_of(turn: Turn, entry: Entry, day: date) -> Entry:
    """Return where the medicine of a day goes that the words of an entry tell of: there, or to that day's log."""
    return entry if day == entry.day else await log_sheet.sheet_of(turn, day)


async def _by_name(turn: Turn, day: date, origin: Origin, key: str) -> Replies:
    own = await _own(turn)
    if key:
        wanted = _of_key(turn, own, key)
        if wanted is None or not await _ticked(turn, day, origin, wanted):
            return expired(turn)
    ticked = {one.name.casefold() for entry in await turn.tx.entries.on(turn.person.id, day) for one in entry.taken}
    return [view.by_name(turn.speech, day, origin, own, ticked, await counted(turn)).edit()]


def _of_key(turn: Turn, own: Sequence[Taken], key: str) -> Taken | None:
    """Return the name of a button: an own one, or one of the table that was unticked a moment ago."""
    found = next((one for one in own if view.key_of(one.name) == key), None)
    if found is not None:
        return found
    name = next((name for name in turn.house.library.medicines if view.key_of(name) == key), None)
    return None if name is None else taken(turn.house.library, name)


async def class_ticked(turn: Turn, page: Entry, medicine: Medicine) -> None:
    """Tick a class on the page of a day, be it its check-in or its log, or untick it, with its names, wherever it is.

    Afterwards the page is to be read anew.
    """
    told = await turn.tx.entries.on(turn.person.id, page.day)
    standing = [entry for entry in told if medicine in entry.medicines]
    for entry in standing or [page]:
        await _keep(turn, names.toggled(entry, medicine))


async def _ticked(turn: Turn, day: date, origin: Origin, wanted: Taken) -> bool:
    """Tick a name for a day, or untick it wherever it stands; return False where there is nothing to add it to."""
    standing = [
        entry
        for entry in await turn.tx.entries.on(turn.person.id, day)
        if any(one.name.casefold() == wanted.name.casefold() for one in entry.taken)
    ]
    for entry in standing:
        await _keep(turn, names.without_taken(entry, wanted.name))
    if standing:
        return True
    sheet = await log_sheet.sheet_of(turn, day) if origin is Origin.LOG else await recording.checkin_on(turn, day)
    if sheet is None:
        return False
    await _keep(turn, names.with_taken(sheet, (wanted,)))
    return True


async def _keep(turn: Turn, entry: Entry) -> None:
    if entry.source is Source.LOG:
        await log_sheet.keep(turn, entry)
        return
    await turn.tx.entries.update(turn.person.id, entry)
    await consider(turn)


async def _mine(turn: Turn, value: str) -> Replies:
    own = await _own(turn)
    key = value.removeprefix(view.FORGET_PREFIX)
    wanted = next((one for one in own if value and view.key_of(one.name) == key), None)
    if wanted is not None:
        await _forget(turn, wanted.name)
    elif value:
        return expired(turn)
    page = view.mine(turn.speech, await _own(turn), await counted(turn), back_to_settings(turn.speech))
    toast = [Toast(text=turn.say("medicine-forgotten"))] if wanted is not None else []
    return [*toast, page.edit()]


async def _forget(turn: Turn, name: str) -> None:
    """Take a name out of the diary; the class of the day stays."""
    for entry in await turn.tx.entries.of(turn.person.id):
        kept = tuple(one for one in entry.taken if one.name.casefold() != name.casefold())
        if len(kept) < len(entry.taken):
            await turn.tx.entries.update(turn.person.id, replace(entry, taken=kept))


async def _own(turn: Turn) -> tuple[Taken, ...]:
    return names.own_names(await turn.tx.entries.of(turn.person.id, since=turn.today - LOOK_BACK))


async def _taken_in(turn: Turn, entry: Entry) -> tuple[Taken, ...]:
    """Return what the words of an entry say was taken, by the table or by the person's own names."""
    text, table = entry.note or "", turn.house.library.medicines
    own = {one.name.casefold(): one for one in await _own(turn)} if names.may_name(text) else {}
    found = names.named(text, {*own, *table} if own else table)
    return tuple(own[name] if name in own else taken(turn.house.library, name) for name in found)


async def _entry(turn: Turn, text: str) -> Entry | None:
    recent = await turn.tx.entries.of(turn.person.id, since=turn.today - recording.BACKFILL)
    mine = (one for one in recent if str(one.id) == text and one.source in (Source.CHECKIN, Source.TEXT))
    return next(mine, None)


CONVERSATION = Conversation(taps={view.KIND: tapped})
