"""Why the last message came, in words."""

from collections.abc import Sequence
from datetime import date, time

from bot.views import advice
from bot.views.checkin import named_day
from bot.views.speech import Speech
from content import Exercise, Source
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind
from scheduler.local_time import local_day
from scheduler.why import Why


def headline(speech: Speech, last: Delivery, today: date) -> str:
    """Return which message is meant: its kind, day and time."""
    at = last.sent_at or last.due_at
    day = named_day(speech, local_day(at, speech.zone or "UTC"), today)
    return speech.say("why-headline", what=speech.say(f"why-kind-{last.kind.value}"), day=day, time=speech.clock(at))


def of_nudge(speech: Speech, reason: Why | None, item: Exercise | None, sources: Sequence[Source]) -> str:
    """Return what in the plan brought a nudge, and what is known about its exercise."""
    parts = []
    if reason is not None:
        planned = speech.say(f"today-why-{reason.reason.value}", cap=reason.cap or 0)
        parts.append(speech.say("why-plan", reason=planned))
    if item is not None:
        evidence = speech.say("why-evidence", title=speech.quote(item.title), evidence=speech.quote(item.evidence, 600))
        strength = speech.say(f"why-strength-{item.strength.value[0].lower()}")
        parts.append(f"{evidence}\n{strength}")
        parts.append(advice.sources(speech, sources))
    parts.append(speech.say("why-change"))
    return "\n\n".join(part for part in parts if part)


def of_checkin(speech: Speech, at: time, kind: Kind) -> str:
    """Return whose setting brought the check-in or its reminder."""
    key = "why-checkin" if kind is Kind.CHECKIN else "why-checkin-reminder"
    return f"{speech.say(key, time=speech.clock(at))}\n\n{speech.say('why-change')}"


def of_safety(speech: Speech, what: str) -> str:
    """Return why a safety text came."""
    return speech.say(f"why-safety-{what if what in ('net', 'weekly', 'self-check') else 'crisis'}")
