"""How /pause and /resume look."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.people import UNTIL_ASKED
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.speech import Speech
from scheduler.local_time import zone_named

KIND = "pau"
KEEP, DROP = "keep", "drop"
FIRST_HOUR = time(1)
"""A day that begins with a clock change begins this late at the most."""
FIRST_DAY, LAST_DAY = 3, 8
"""Days from today that are offered as the first day after a pause; nearer ones have buttons of their own."""


class Span(StrEnum):
    """How long a pause lasts."""

    HOUR = "hour"
    TODAY = "today"
    TOMORROW = "tomorrow"


def until(speech: Speech, moment: datetime, today: date) -> str:
    """Return the end of a pause: a time today, the end of a day, a day and time, or that it waits for the person."""
    if moment >= UNTIL_ASKED:
        return speech.say("pause-until-asked")
    local = moment.astimezone(zone_named(speech.zone or "UTC"))
    if local.date() == today:
        return speech.clock(moment)
    if local.time() <= FIRST_HOUR:
        return speech.say("pause-until-end", day=speech.day(local.date() - timedelta(days=1), today))
    return speech.say("pause-until-day", day=speech.day(local.date(), today), time=speech.clock(moment))


def question(speech: Speech, stands_until: str | None, *, keeps: bool) -> Page:
    """Ask how long; the check-in's fate is in every button. `stands_until` is worded already."""
    chosen = KEEP if keeps else DROP
    rest = speech.say("pause-title", checkin=speech.say("pause-keeps" if keeps else "pause-drops"))
    first = [speech.say("pause-stands", until=stands_until)] if stands_until else []
    spans = [Button(label=speech.say(f"pause-{span.value}"), data=encode(KIND, span, chosen)) for span in Span]
    until = Button(label=speech.say("pause-date"), data=encode(KIND, "date", chosen))
    other = Button(
        label=speech.say("pause-drop-button" if keeps else "pause-keep-button"),
        data=encode(KIND, "ask", DROP if keeps else KEEP),
    )
    return Page(
        text="\n\n".join((*first, rest)),
        keyboard=((spans[0], spans[1]), (spans[2], until), (other,)),
    )


def which_day(speech: Speech, today: date, *, keeps: bool, problem: str | None = None) -> Page:
    """Ask for the first day after the pause; `problem` is the key of what was wrong with the last answer."""
    chosen = KEEP if keeps else DROP
    days = [today + timedelta(days=ahead) for ahead in range(FIRST_DAY, LAST_DAY + 1)]
    buttons = [
        Button(label=speech.day(day, today), data=encode(KIND, "until", f"{day.isoformat()}.{chosen}")) for day in days
    ]
    rows = tuple(tuple(buttons[at : at + 3]) for at in range(0, len(buttons), 3))
    back = (Button(label=speech.say("button-back"), data=encode(KIND, "ask", chosen)),)
    return Page(text=speech.say(problem or "pause-which-day"), keyboard=(*rows, back))


def paused(speech: Speech, until: str, *, keeps: bool) -> Page:
    """Confirm a pause."""
    return Page(text=speech.say("pause-set-checkin" if keeps else "pause-set", until=until))


def resumed(speech: Speech, coming: str, *, was_paused: bool, held: bool) -> Page:
    """Confirm the end of a pause and say what comes next."""
    parts = [speech.say("pause-resumed" if was_paused else "pause-nothing-to-resume", coming=coming)]
    if held:
        parts.append(speech.say("pause-still-held"))
    return Page(text="\n\n".join(parts))
