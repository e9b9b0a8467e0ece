"""How /start looks, step by step, and what a second /start shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.schedule import hours
from bot.views.speech import Speech
from scheduler.frequency import nudges_a_day
from scheduler.preferences import Preferences
from scheduler.presets import Preset, preset

KIND = "on"
AGREE, DECLINE, PLAN = "agree", "decline", "plan"


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where things stand for somebody who is set up; `paused_until` is already worded."""

    plan_name: str | None
    coming: str
    paused_until: str | None
    held: bool
    checkin_open: bool


def welcome(speech: Speech, emergency: str) -> Page:
    """Say what Nape is and is not, and ask for consent."""
    parts = (
        speech.say("onboarding-hello"),
        speech.say("safety-about", emergency=emergency),
        speech.say("safety-data"),
    )
    return Page(
        text="\n\n".join(parts),
        keyboard=(
            (Button(label=speech.say("onboarding-agree"), data=encode(KIND, AGREE)),),
            (Button(label=speech.say("onboarding-decline"), data=encode(KIND, DECLINE)),),
        ),
    )


def declined(speech: Speech, emergency: str) -> Page:
    """Say goodbye to somebody who did not agree."""
    return Page(text=speech.say("onboarding-declined", emergency=emergency))


def plan_name(speech: Speech, name: str | None) -> str:
    """Return what a plan is called; preferences of no preset are the person's own."""
    return speech.say(f"onboarding-plan-{name if name in set(Preset) else 'own'}")


def plans(speech: Speech) -> Page:
    """Ask for the plan, each in one line."""
    lines = [_plan_line(speech, name) for name in Preset]
    rows = tuple((Button(label=plan_name(speech, name), data=encode(KIND, PLAN, name)),) for name in Preset)
    return Page(text="\n\n".join((speech.say("onboarding-plans"), *lines)), keyboard=rows)


def once_more(page: Page, hint: str) -> Page:
    """Return a step again, with what can be typed or tapped below its words."""
    return Page(text=f"{page.text}\n\n{hint}", keyboard=page.keyboard)


def planned(speech: Speech, name: str, coming: str, understood: Preferences | None = None) -> Page:
    """Confirm the plan, in full where it was `understood` from words, and lead over to the first exercise."""
    chosen = speech.say("onboarding-planned-name", plan=plan_name(speech, name))
    if understood is not None:
        chosen = f"{_line(speech, name, understood)}\n"
    return Page(text=speech.say("onboarding-planned", chosen=chosen, coming=coming))


def standing(speech: Speech, now: Standing) -> Page:
    """Say where things stand, without changing any of it."""
    lines = [speech.say("onboarding-state-plan", plan=plan_name(speech, now.plan_name))]
    if now.paused_until:
        lines.append(speech.say("onboarding-state-paused", until=now.paused_until))
    lines.append(now.coming)
    if now.held:
        lines.append(speech.say("onboarding-state-held"))
    if now.checkin_open:
        lines.append(speech.say("onboarding-state-checkin-open"))
    return Page(text=_paragraphs(speech.say("onboarding-state"), lines, speech.say("onboarding-state-hint")))


def _paragraphs(first: str, lines: Sequence[str], last: str) -> str:
    return "\n\n".join((first, "\n".join(lines), last))


def _plan_line(speech: Speech, name: Preset) -> str:
    return _line(speech, name, preset(name))


def _line(speech: Speech, name: str, plan: Preferences) -> str:
    """Return a plan in one line; one without nudges is only its check-in."""
    known = name if name in set(Preset) else "own"
    values: dict[str, object] = {"checkin": speech.clock(plan.checkin_at)}
    if nudges_a_day(plan):
        values |= {"hours": hours(speech, plan.windows), "nudges": nudges_a_day(plan)}
    return speech.say(f"onboarding-plan-line-{known}", **values)
