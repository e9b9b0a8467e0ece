"""How the first page of /settings looks: everything chosen, and a button for each."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.people import Person
from bot.views import language, medicine, safety_profile, zone
from bot.views.callback import encode
from bot.views.countries import KIND as COUNTRY
from bot.views.countries import country_name
from bot.views.language import language_name
from bot.views.onboarding import plan_name
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.schedule import hours, kinds, span
from bot.views.speech import Speech
from scheduler.frequency import nudges_a_day
from scheduler.preferences import MAX_DAILY_CAP, Preferences

KIND = "set"


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """What the page shows beside the person's own choices."""

    now: datetime
    today: date
    emergency: str
    coming: str
    paused_until: str | None = None


def home(speech: Speech, person: Person, around: Surroundings) -> Page:
    """Show all settings."""
    lines = [
        *_plan_lines(speech, person),
        *_checkin_lines(speech, person.preferences, around.today),
        *_place_lines(speech, person, around),
    ]
    if around.paused_until:
        lines.append(speech.say("settings-line-paused", until=around.paused_until))
    text = "\n\n".join((speech.say("settings-title"), "\n".join(lines), around.coming))
    nudges = nudges_a_day(person.preferences)
    return Page(
        text=text,
        keyboard=(
            (
                button(speech, "settings-less", "nudges", max(0, nudges - 1)),
                button(speech, "settings-more", "nudges", min(MAX_DAILY_CAP, nudges + 1)),
            ),
            (button(speech, "settings-plan", "plan"), button(speech, "settings-hours", "hours")),
            (button(speech, "settings-kinds", "kinds"), button(speech, "settings-checkin", "checkin")),
            (button(speech, "settings-quiet", "quiet"), button(speech, "settings-days", "days")),
            (
                Button(label=speech.say("settings-zone"), data=encode(zone.KIND, "ask")),
                Button(label=speech.say("settings-country"), data=encode(COUNTRY, "ask")),
            ),
            (
                Button(label=speech.say("settings-language"), data=encode(language.KIND, "ask")),
                Button(label=speech.say("settings-profile"), data=safety_profile.go(safety_profile.Step.MAIN)),
            ),
            (Button(label=speech.say("settings-medicines"), data=encode(medicine.KIND, medicine.MINE)),),
            (button(speech, "button-close", "close"),),
        ),
    )


def closed(speech: Speech, coming: str) -> Page:
    """Show what comes next when the settings are left."""
    return Page(text=speech.say("settings-closed", coming=coming))


def button(speech: Speech, key: str, to: str, value: str | int = "", **values: object) -> Button:
    """Return a button of the settings, labelled by a key."""
    return Button(label=speech.say(key, **values), data=encode(KIND, to, value))


def with_back(speech: Speech, page: Page) -> Page:
    """Return a page of somewhere else with the way back to the settings under it."""
    return Page(text=page.text, keyboard=(*page.keyboard, back(speech)))


def back(speech: Speech, to: str = "home") -> tuple[Button, ...]:
    """Return the row that leads back."""
    return (button(speech, "button-back", to),)


def marked(speech: Speech, label: str, *, chosen: bool) -> str:
    """Return a label, ticked if chosen."""
    return speech.say("settings-chosen", label=label) if chosen else label


def _plan_lines(speech: Speech, person: Person) -> list[str]:
    preferences = person.preferences
    nudges = nudges_a_day(preferences)
    lines = [
        speech.say("settings-line-plan", plan=plan_name(speech, person.plan_name)),
        speech.say("settings-line-nudges", count=nudges),
    ]
    if nudges:
        lines.append(speech.say("settings-line-kinds", kinds=kinds(speech, preferences)))
        lines.append(speech.say("settings-line-hours", hours=hours(speech, preferences.windows)))
    cap_now = person.engagement.cap_now
    if cap_now is not None and cap_now < nudges:
        lines.append(speech.say("settings-thinned", cap=cap_now))
    return lines


def _checkin_lines(speech: Speech, preferences: Preferences, today: date) -> list[str]:
    quiet = preferences.quiet_hours
    lines = [
        speech.say("settings-line-checkin", time=speech.clock(preferences.checkin_at))
        if preferences.checkin
        else speech.say("settings-line-checkin-off"),
        speech.say("settings-line-quiet", hours=span(speech, *quiet))
        if quiet
        else speech.say("settings-line-quiet-none"),
    ]
    ahead = sorted(day for day in preferences.quiet_days if day >= today)
    if ahead:
        days = ", ".join(speech.day(day, today) for day in ahead)
        lines.append(speech.say("settings-line-days", days=days))
    return lines


def _place_lines(speech: Speech, person: Person, around: Surroundings) -> list[str]:
    place = (person.zone or "UTC").split("/")[-1].replace("_", " ")
    country = speech.quote(country_name(speech, person.country))
    answered = "done" if person.profile.answered else "open"
    return [
        speech.say("settings-line-zone", zone=place, time=speech.clock(around.now)),
        speech.say("settings-line-country", country=country, emergency=around.emergency),
        speech.say("settings-line-language", language=language_name(speech.language)),
        speech.say(f"settings-line-profile-{answered}"),
    ]
