"""What the patient said about themselves, on the page of a clinician."""

from datetime import date

from bot.diary.green_flags import told_of
from bot.diary.known_pattern import Usual, named
from bot.diary.profile import TYPICAL_SEVERE, Condition, Profile, Reported
from bot.views.doctor_words import Section, fact, month_name
from bot.views.speech import Speech

EARLY, MIDDLE = 10, 20
"""The last days of the first and the second third of a month."""


def patient(speech: Speech, profile: Profile, today: date) -> Section | None:
    """Return what is known of the patient by their own account; None where nothing is."""
    held = profile.as_of(today)
    facts = [
        *fact(speech, "report-patient-diagnosis", _diagnosis(speech, held)),
        *fact(speech, "report-patient-usual", _usual(speech, held)),
        *fact(speech, "report-patient-age", _age(speech, held)),
        *fact(speech, "report-patient-conditions", _conditions(speech, held)),
        *fact(speech, "report-patient-course", _course(speech, held)),
    ]
    return {"title": speech.say("report-patient"), "facts": facts} if facts else None


def _diagnosis(speech: Speech, held: Profile) -> str:
    names = [str(one) for one in sorted(named(held))]
    names = ["migraine", *names] if held.has(Condition.MIGRAINE) else names
    return ", ".join(speech.say(f"report-diagnosis-{name}") for name in names)


def _usual(speech: Speech, held: Profile) -> str:
    belongs = [str(one) for one in (TYPICAL_SEVERE, *Usual) if one in held.known_pattern]
    belongs += sorted(map(str, told_of(held)))
    return ", ".join(speech.say(f"report-usual-{one}") for one in belongs)


def _age(speech: Speech, held: Profile) -> str:
    if held.age is not None:
        return speech.say("report-age", years=held.age)
    if held.age_50_plus is None:
        return ""
    return speech.say("report-age-50" if held.age_50_plus else "report-age-below")


def _conditions(speech: Speech, held: Profile) -> str:
    others = [one for one in Condition if held.has(one) and one is not Condition.MIGRAINE]
    return "; ".join(_condition(speech, one, held) for one in others)


def _condition(speech: Speech, one: Condition, held: Profile) -> str:
    if one is Condition.PREGNANT and held.pregnant_weeks is not None:
        return speech.say("report-pregnant-weeks", weeks=held.pregnant_weeks)
    return speech.say(f"report-condition-{one.value}")


def _course(speech: Speech, held: Profile) -> str:
    told = []
    if held.pain_started is not None:
        told.append(_since(speech, held.pain_started))
    if held.assessed is not None:
        told.append(_assessed(speech, held))
    if held.reported is not None:
        told += _before(speech, held.reported)
    return "; ".join(told)


def _since(speech: Speech, started: date) -> str:
    """Return a beginning to a third of a month: kept is a date, but most were told by a button such as "1–4 weeks"."""
    part = "early" if started.day <= EARLY else "middle" if started.day <= MIDDLE else "late"
    return speech.say("report-patient-since", part=part, month=month_name(speech, started))


def _assessed(speech: Speech, held: Profile) -> str:
    if not held.assessed:
        return speech.say("report-patient-not-assessed")
    if held.assessed_on is None:
        return speech.say("report-patient-assessed")
    return speech.say("report-patient-assessed-on", month=month_name(speech, held.assessed_on))


def _before(speech: Speech, reported: Reported) -> list[str]:
    """Return the days of the month before the diary."""
    counts = {"headache": reported.headache_days, "medicine": reported.medicine_days}
    return [speech.say(f"report-patient-before-{what}", days=days) for what, days in counts.items() if days is not None]
