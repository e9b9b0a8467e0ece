"""/today: exactly what the plan will do, and do now, skip or move for each of it."""

from datetime import datetime, timedelta

from bot.handlers import seen
from bot.handlers.day_lines import day_now
from bot.handlers.expired import expired
from bot.handlers.quiet_hours import in_quiet_hours
from bot.handlers.turn import Conversation, Replies, Turn
from bot.storage.errors import SlotTaken
from bot.views import today as view
from bot.views.callback import Callback
from bot.views.reply import Send, Toast
from scheduler.deliveries import Answer, Delivery, Status
from scheduler.kinds import NUDGE_LIFE, NUDGES, Kind
from scheduler.local_time import end_of_day, local_day
from scheduler.slots import SlotKey


async def asked(turn: Turn, _argument: str) -> Replies:
    """Answer /today."""
    today = await day_now(turn)
    if today is None:
        return [Send(text=turn.say("today-start-first"))]
    page = view.page(turn.speech, today)
    return [page.with_rows(await seen.ways_out(turn) if today.held else ()).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /today; whatever is no longer to come shows the day as it stands."""
    today = await day_now(turn)
    if today is None:
        return expired(turn)
    if callback.value == view.Act.LIST:
        return [view.page(turn.speech, today).edit()]
    key = view.read_key(callback.id)
    line = next((line for line in today.lines if line.open and line.key == key), None)
    if line is None:
        return [Toast(text=turn.say("today-gone")), view.page(turn.speech, today).edit()]
    if callback.value == view.Act.OPEN:
        return [view.one(turn.speech, line).edit()]
    return await _changed(turn, line, callback.value)


async def _changed(turn: Turn, line: view.Line, wish: str) -> Replies:
    try:
        said = await _do(turn, line, wish)
    except SlotTaken:
        said = turn.say("today-gone")
    await turn.replan()
    today = await day_now(turn)
    shown = [view.page(turn.speech, today).edit()] if today else []
    return [Toast(text=said), *shown]


async def _do(turn: Turn, line: view.Line, wish: str) -> str:
    if wish == view.Act.SKIP:
        await _skip(turn, line)
        return turn.say("today-skipped")
    if wish == view.Act.NOW:
        await _fill(turn, line, turn.now, {"asked": True})
        turn.raised = True
        return turn.say("today-coming")
    if wish not in {str(minutes) for minutes in view.MOVES}:
        return turn.say("button-expired")
    at = max(line.at, turn.now) + timedelta(minutes=int(wish))
    if in_quiet_hours(turn.person, at):
        return turn.say("today-quiet", time=turn.speech.clock(at))
    if line.key.kind is Kind.CHECKIN and local_day(at, turn.person.zone or "UTC") != line.key.local_date:
        return turn.say("today-tomorrow-then")
    await _fill(turn, line, at, {"moved": True})
    return turn.say("today-moved", time=turn.speech.clock(at))


async def _skip(turn: Turn, line: view.Line) -> None:
    waiting = await _waiting(turn, line.key)
    if waiting is None:
        waiting = await turn.tx.deliveries.add(
            turn.person.id,
            kind=line.key.kind,
            local_date=line.key.local_date,
            due_at=line.at,
            payload={},
            ordinal=line.key.ordinal,
        )
    await turn.tx.deliveries.answer(waiting.id, turn.person.id, Answer.NOT_NOW, turn.now)


async def _fill(turn: Turn, line: view.Line, at: datetime, payload: dict[str, bool]) -> None:
    """Owe the message of this line at another time, in its own slot, so that the plan cannot send it as well."""
    waiting = await _waiting(turn, line.key)
    if waiting is not None:
        turn.tx.deliveries.remember(waiting.id, turn.person.id, {"replaced": True})
        await turn.tx.deliveries.answer(waiting.id, turn.person.id, Answer.NOT_NOW, turn.now)
    await turn.tx.deliveries.add(
        turn.person.id,
        kind=line.key.kind,
        local_date=line.key.local_date,
        due_at=at,
        payload=payload,
        expires_at=_send_by(turn, line.key, at),
        ordinal=None if waiting else line.key.ordinal,
    )


def _send_by(turn: Turn, key: SlotKey, at: datetime) -> datetime:
    if key.kind in NUDGES:
        return at + NUDGE_LIFE
    return max(at, end_of_day(key.local_date, turn.person.zone or "UTC") - timedelta(seconds=1))


async def _waiting(turn: Turn, key: SlotKey) -> Delivery | None:
    found = await turn.tx.deliveries.of(turn.person.id, since=key.local_date)
    return next((one for one in found if one.key == key and one.status is Status.PENDING), None)


CONVERSATION = Conversation(commands={"today": asked}, taps={view.KIND: tapped})
