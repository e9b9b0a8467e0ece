"""How the pages of /settings look that say when and how often: plan, hours, kinds, check-in, quiet."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from bot.views.callback import encode
from bot.views.onboarding import plan_name
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.schedule import WEEK, hours_by_days, kind_name, span, times, weekday, weekdays, windows
from bot.views.settings import KIND, back, button, marked
from bot.views.speech import Speech
from scheduler.frequency import wished
from scheduler.kinds import NUDGES, Kind
from scheduler.preferences import MAX_DAILY_CAP, KindPlan, Preferences, Window
from scheduler.presets import DESK_HOURS, WORKDAYS, Preset

NINE_TO_FIVE = (Window(start=time(9), end=time(17)),)
CHECKIN_TIMES = (time(8), time(12), time(17), time(18, 30), time(20), time(21))
QUIET_CHOICES = ((time(20), time(8)), (time(21), time(8)), (time(22), time(7)), (time(23), time(6)))
QUIET_DAYS_AHEAD = 9
OFF, TYPED = "off", "type"


def compact(wall: time) -> str:
    """Return a time for button data, such as 1830."""
    return f"{wall.hour:02}{wall.minute:02}"


def plan_page(speech: Speech, current: str | None) -> Page:
    """Ask for another plan."""
    rows = tuple((_choice(plan_name(speech, p), "preset", p, speech, chosen=p == current),) for p in Preset)
    return Page(text=speech.say("settings-plan-ask"), keyboard=(*rows, back(speech)))


def hours_page(speech: Speech, preferences: Preferences) -> Page:
    """Show the hours and ask for which days they should change."""
    lines = [
        speech.say("settings-hours-day", days=weekdays(speech, days), hours=windows(speech, day))
        for days, day in hours_by_days(preferences.windows)
    ]
    single = [_choice(weekday(speech, day), "day", str(day), speech) for day in WEEK]
    groups = (
        button(speech, "settings-hours-workdays", "day", _digits(WORKDAYS)),
        button(speech, "settings-hours-weekend", "day", "67"),
    )
    return Page(
        text=speech.say("settings-hours-ask", hours="\n".join(lines)),
        keyboard=(
            groups,
            (button(speech, "settings-hours-all", "day", _digits(WEEK)),),
            tuple(single[:4]),
            tuple(single[4:]),
            back(speech),
        ),
    )


def day_page(speech: Speech, preferences: Preferences, days: Sequence[int], problem: str | None = None) -> Page:
    """Ask for the hours of some days; `problem` is the key of what was wrong with what was typed."""
    now = tuple(preferences.windows.get(days[0], ()))
    digits = _digits(days)
    text = speech.say("settings-hours-set", days=weekdays(speech, days), hours=windows(speech, now))
    rows = tuple(
        (_choice(windows(speech, offered), "open", f"{digits}.{name}", speech, chosen=offered == now),)
        for name, offered in (("desk", DESK_HOURS), ("nine", NINE_TO_FIVE))
    )
    off = button(speech, "settings-hours-off", "open", f"{digits}.{OFF}")
    return Page(
        text=speech.say(problem) if problem else text,
        keyboard=(*rows, (off,), back(speech, "hours")),
    )


def kinds_page(speech: Speech, preferences: Preferences) -> Page:
    """Show the kinds and how often each comes."""
    lines = [kind_line(speech, kind, preferences.kinds.get(kind)) for kind in NUDGES]
    rows = tuple((_choice(kind_name(speech, kind), "kind", kind, speech),) for kind in NUDGES)
    head = speech.say("settings-kinds-ask", cap=preferences.cap)
    cap = button(speech, "settings-cap", "caps", cap=preferences.cap)
    return Page(text="\n".join((head, "", *lines)), keyboard=(*rows, (cap,), back(speech)))


def cap_page(speech: Speech, preferences: Preferences) -> Page:
    """Ask for the daily cap."""
    numbers = [
        _choice(speech.number(n), "cap", str(n), speech, chosen=n == preferences.cap) for n in range(MAX_DAILY_CAP + 1)
    ]
    rows = (tuple(numbers[:3]), tuple(numbers[3:6]), tuple(numbers[6:]))
    return Page(text=speech.say("settings-cap-ask"), keyboard=(*rows, back(speech, "kinds")))


def kind_page(speech: Speech, preferences: Preferences, kind: Kind, said: str | None = None) -> Page:
    """Ask how often one kind should come; `said` is a sentence shown instead of the present state."""
    plan = preferences.kinds.get(kind, KindPlan())
    text = said or speech.say("settings-kind-set", line=kind_line(speech, kind, plan))
    now = 0 if plan.times else wished(plan)
    numbers = [
        _choice(speech.number(n), "often", f"{kind.value}.{n}", speech, chosen=n == now and not plan.times)
        for n in range(6)
    ]
    fixed = button(speech, "settings-kind-fixed", "times", kind)
    return Page(text=text, keyboard=(tuple(numbers[:3]), tuple(numbers[3:]), (fixed,), back(speech, "kinds")))


def times_page(speech: Speech, kind: Kind) -> Page:
    """Ask for fixed times in words."""
    spread = button(speech, "settings-kind-spread", "often", f"{kind.value}.1")
    text = speech.say("settings-kind-type", what=kind_name(speech, kind))
    return Page(text=text, keyboard=((spread,), back(speech, "kinds")))


def kind_line(speech: Speech, kind: Kind, plan: KindPlan | None) -> str:
    """Return one kind and how often it comes."""
    what = kind_name(speech, kind)
    if plan and plan.times:
        return speech.say("settings-kinds-line-times", what=what, times=times(speech, plan))
    return speech.say("settings-kinds-line", what=what, count=wished(plan))


def checkin_page(speech: Speech, preferences: Preferences, said: Sequence[str] = ()) -> Page:
    """Ask when the check-in should come, or offer to turn it on; `said` goes before the question."""
    if not preferences.checkin:
        on = button(speech, "settings-checkin-on", "checkon", 1)
        return Page(text=speech.say("settings-checkin-ask-off"), keyboard=((on,), back(speech)))
    now = preferences.checkin_at
    clocks = [_choice(speech.clock(at), "asktime", compact(at), speech, chosen=at == now) for at in CHECKIN_TIMES]
    question = speech.say("settings-checkin-ask", time=speech.clock(now))
    weekly = speech.say("settings-weekly-on" if preferences.weekly else "settings-weekly-off")
    switch = "settings-weekly-stop" if preferences.weekly else "settings-weekly-start"
    week = button(speech, switch, "week", 0 if preferences.weekly else 1)
    off = button(speech, "settings-checkin-off", "checkon", 0)
    return Page(
        text="\n\n".join((*said, question, weekly)),
        keyboard=(tuple(clocks[:3]), tuple(clocks[3:]), (week,), (off,), back(speech)),
    )


def quiet_page(speech: Speech, preferences: Preferences, problem: str | None = None) -> Page:
    """Ask for the quiet hours."""
    quiet = preferences.quiet_hours
    question = (
        speech.say("settings-quiet-ask", hours=span(speech, *quiet)) if quiet else speech.say("settings-quiet-ask-none")
    )
    choices = [
        _choice(
            span(speech, *hours), "still", f"{compact(hours[0])}.{compact(hours[1])}", speech, chosen=hours == quiet
        )
        for hours in QUIET_CHOICES
    ]
    none = _choice(speech.say("settings-quiet-none"), "still", OFF, speech, chosen=quiet is None)
    return Page(
        text=speech.say(problem) if problem else question,
        keyboard=(tuple(choices[:2]), tuple(choices[2:]), (none,), back(speech)),
    )


def days_page(speech: Speech, preferences: Preferences, today: date, said: str | None = None) -> Page:
    """Show the quiet days as ticks: the next nine days, and whatever else was chosen."""
    near = {today + timedelta(days=ahead) for ahead in range(QUIET_DAYS_AHEAD)}
    shown = sorted(near | {day for day in preferences.quiet_days if day >= today})
    ticks = [_day(speech, day, today, chosen=day in preferences.quiet_days) for day in shown]
    rows = tuple(tuple(ticks[at : at + 3]) for at in range(0, len(ticks), 3))
    return Page(text=said or speech.say("settings-days-ask"), keyboard=(*rows, back(speech)))


def _day(speech: Speech, day: date, today: date, *, chosen: bool) -> Button:
    value = f"{day.isoformat()}.{0 if chosen else 1}"
    return _choice(speech.day(day, today), "off", value, speech, chosen=chosen)


def _choice(label: str, to: str, value: str, speech: Speech, *, chosen: bool = False) -> Button:
    return Button(label=marked(speech, label, chosen=chosen), data=encode(KIND, to, value))


def _digits(days: Sequence[int]) -> str:
    return "".join(str(day) for day in days)
