"""What comes next for the person of this turn, by the very plan that will be followed."""

from bot.handlers.day_lines import coming_slots, day_now
from bot.handlers.turn import Turn
from bot.views.coming import coming


async def coming_line(turn: Turn) -> str:
    """Return one line on what is still to come today, or next."""
    today = await day_now(turn)
    if today is None:
        return coming(turn.speech, (), None, turn.today)
    return coming(turn.speech, coming_slots(today, turn.now), today.coming, turn.today)


async def replanned(turn: Turn) -> str:
    """Plan anew after a change and return what comes next."""
    await turn.replan()
    return await coming_line(turn)
