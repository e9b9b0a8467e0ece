"""One line on what comes next."""

from collections.abc import Sequence
from datetime import date

from bot.views.schedule import kind_name
from bot.views.speech import Speech
from scheduler.slots import Slot


def coming(speech: Speech, left_today: Sequence[Slot], following: Slot | None, today: date) -> str:
    """Return what is still to come today, else the next slot of another day, else that nothing is planned."""
    if left_today:
        items = [
            speech.say("coming-item", what=kind_name(speech, slot.kind), time=speech.clock(slot.at))
            for slot in left_today
        ]
        return speech.say("coming-today", list=" · ".join(items))
    if following is None:
        return speech.say("coming-nothing")
    what, day = kind_name(speech, following.kind), speech.day(following.local_date, today)
    then = speech.say("coming-next", what=what, day=day, time=speech.clock(following.at))
    return f"{speech.say('coming-nothing-today')} {then}"
