"""What comes next for the person of this turn, by the very plan that will be followed."""

from bot.handlers.turn import Turn
from bot.views.coming import coming
from scheduler.upcoming import State, next_slot, today


async def coming_line(turn: Turn) -> str:
    """Return one line on what is still to come today, or next."""
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    if owner is None:
        return coming(turn.speech, (), None, turn.today)
    left = [planned.slot for planned in today(owner, turn.now) if planned.state is not State.PAST]
    return coming(turn.speech, left, next_slot(owner, turn.now), turn.today)


async def replanned(turn: Turn) -> str:
    """Plan anew after a change and return what comes next."""
    await turn.replan()
    return await coming_line(turn)
