"""How the safety questions look: one message, page after page, everything in the buttons."""

from collections.abc import Sequence
from enum import StrEnum

from bot.diary.green_flags import GREEN_FLAGS
from bot.diary.known_pattern import Diagnosis, Usual, has_diagnosis, possible
from bot.diary.profile import Condition, Profile
from bot.diary.safety_profile import FURTHER_CONDITIONS, MAIN_CONDITIONS, NAMED_CONDITIONS, ConditionItem
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech

KIND = "prf"
BESIDE = frozenset({Condition.PREGNANT, Condition.BLOOD_THINNER, Condition.LUNG_HEART})
"""Conditions with a label as short as the one before it."""
TYPICAL = "typ"
NAMED = "dx"
GREEN = "grn"
HEALED = "healed"
"""The id under which the question after an injury is answered."""


class Step(StrEnum):
    """The pages in their order; some are left out when they do not apply."""

    OFFER = "offer"
    MAIN = "main"
    FURTHER = "further"
    WEEKS = "weeks"
    SINCE = "since"
    ASSESSED = "assessed"
    CLEARED = "cleared"
    USUAL = "usual"
    NAMED = "named"
    TYPICAL = "typical"
    GREEN = "green"
    DONE = "done"
    LATER = "later"


class Since(StrEnum):
    """How long the pain has lasted."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    LONG = "long"
    NONE = "none"


class Assessed(StrEnum):
    """Whether a clinician looked at it."""

    LATELY = "lately"
    BEFORE = "before"
    NO = "no"


AGE_50 = "age-50"
CONDITIONS = {Step.MAIN: MAIN_CONDITIONS, Step.FURTHER: FURTHER_CONDITIONS, Step.NAMED: NAMED_CONDITIONS}


def go(step: Step) -> str:
    """Return the button data that shows a page."""
    return encode(KIND, "go", step)


def offer(speech: Speech) -> Page:
    """Offer the questions after the first exercise."""
    now = Button(label=speech.say("profile-now"), data=go(Step.MAIN))
    later = Button(label=speech.say("profile-later"), data=go(Step.LATER))
    return Page(text=speech.say("profile-offer"), keyboard=((now, later),))


def later(speech: Speech) -> Page:
    """Accept that the questions wait."""
    return Page(text=speech.say("profile-later-answer"))


def main(speech: Speech, profile: Profile) -> Page:
    """Ask for what changes most: age, bones and joints, pregnancy, illness."""
    age = _tick(speech, "profile-age-50", AGE_50, chosen=bool(profile.age_50_plus))
    ticks = [age, *_condition_ticks(speech, profile, MAIN_CONDITIONS)]
    any_chosen = bool(profile.age_50_plus) or not profile.conditions.isdisjoint(MAIN_CONDITIONS)
    rows = (*_packed(ticks), (_onward(speech, Step.FURTHER, any_chosen=any_chosen),))
    return Page(text=speech.say("profile-serious"), keyboard=rows)


def further(speech: Speech, profile: Profile, following: Step) -> Page:
    """Ask for what rules out single exercises."""
    ticks = _condition_ticks(speech, profile, FURTHER_CONDITIONS)
    rows = tuple(tuple(ticks[at : at + 2]) for at in range(0, len(ticks), 2))
    any_chosen = not profile.conditions.isdisjoint(FURTHER_CONDITIONS)
    last = (_back(speech, Step.MAIN), _onward(speech, following, any_chosen=any_chosen))
    return Page(text=speech.say("profile-gentle"), keyboard=(*rows, last))


def weeks(speech: Speech) -> Page:
    """Ask how far along a pregnancy is."""
    return Page(text=speech.say("profile-weeks"), keyboard=_choices(speech, "weeks", ("early", "late"), Step.FURTHER))


def since(speech: Speech) -> Page:
    """Ask how long the pain has been there."""
    return Page(text=speech.say("profile-since"), keyboard=_choices(speech, "since", tuple(Since), Step.FURTHER))


def since_not_a_date(speech: Speech) -> Page:
    """Ask again after something that is not a past date."""
    keyboard = _choices(speech, "since", tuple(Since), Step.FURTHER)
    return Page(text=speech.say("profile-since-not-a-date"), keyboard=keyboard)


def not_understood(speech: Speech, page: Page) -> Page:
    """Return a question again, with what can be typed or tapped below its words."""
    return Page(text=f"{page.text}\n\n{speech.say('profile-typed')}", keyboard=page.keyboard)


def assessed(speech: Speech) -> Page:
    """Ask whether a clinician looked at it."""
    return Page(text=speech.say("profile-assessed"), keyboard=_choices(speech, "assessed", tuple(Assessed), Step.SINCE))


def cleared(speech: Speech, before: Step) -> Page:
    """Ask whether a clinician said that neck exercises are fine."""
    keyboard = _choices(speech, "cleared", ("yes", "no"), before)
    return Page(text=speech.say("profile-cleared"), keyboard=keyboard)


def usual(speech: Speech, before: Step) -> Page:
    """Ask whether strong pain is usual."""
    yes = Button(label=speech.say("button-yes"), data=encode(KIND, "usual", "yes"))
    no = Button(label=speech.say("button-no"), data=encode(KIND, "usual", "no"))
    return Page(text=speech.say("profile-usual"), keyboard=((yes, no), (_back(speech, before),)))


def named(speech: Speech, profile: Profile) -> Page:
    """Ask what a clinician called the headaches."""
    ticks = [
        *_condition_ticks(speech, profile, NAMED_CONDITIONS),
        *(_word_tick(speech, profile, f"profile-named-{one.value.replace('_', '-')}", one, NAMED) for one in Diagnosis),
    ]
    known = has_diagnosis(profile)
    last = (_back(speech, Step.USUAL), _onward(speech, Step.TYPICAL if known else Step.GREEN, any_chosen=known))
    return Page(text=speech.say("profile-named"), keyboard=(*((tick,) for tick in ticks), last))


def typical(speech: Speech, profile: Profile) -> Page:
    """Ask what belongs to the usual attacks of somebody with a diagnosis."""
    belongs = [one for one in Usual if one in possible(profile)]
    ticks = [
        _word_tick(speech, profile, f"profile-typical-{one.value.replace('_', '-')}", one, TYPICAL) for one in belongs
    ]
    any_chosen = any(one in profile.known_pattern for one in belongs)
    last = (_back(speech, Step.NAMED), _onward(speech, Step.GREEN, any_chosen=any_chosen))
    return Page(text=speech.say("profile-typical"), keyboard=(*((tick,) for tick in ticks), last))


def green(speech: Speech, profile: Profile) -> Page:
    """Ask what speaks for a headache that has long been known."""
    asked = [flag for flag in GREEN_FLAGS if flag.asked]
    ticks = [(_word_tick(speech, profile, flag.key, flag.id, GREEN),) for flag in asked]
    any_chosen = any(flag.id in profile.known_pattern for flag in asked)
    before = Step.TYPICAL if has_diagnosis(profile) else Step.NAMED
    last = (_back(speech, before), _onward(speech, Step.DONE, any_chosen=any_chosen))
    return Page(text=speech.say("profile-green"), keyboard=(*ticks, last))


def healed(speech: Speech) -> Page:
    """Ask, six weeks after an injury, whether movement is fine again."""
    yes = Button(label=speech.say("profile-healed-yes"), data=encode(KIND, HEALED, "yes"))
    no = Button(label=speech.say("profile-cleared-no"), data=encode(KIND, HEALED, "no"))
    return Page(text=speech.say("profile-healed"), keyboard=((yes,), (no,)))


def healed_answer(speech: Speech, *, allowed: bool) -> Page:
    """Say what follows from the answer, and when to stop where movement comes back."""
    if allowed:
        return Page(text=f"{speech.say('profile-healed-allowed')}\n\n{speech.say('safety-exercise')}")
    return Page(text=speech.say("profile-healed-closed"))


def done(speech: Speech, *, movement: bool) -> Page:
    """Say what follows from the answers, and when to stop for those who will be offered movement."""
    if movement:
        return Page(text=f"{speech.say('profile-done-open')}\n\n{speech.say('safety-exercise')}")
    return Page(text=speech.say("profile-done-closed"))


def _packed(ticks: Sequence[Button]) -> Keyboard:
    """Lay short neighbours side by side, so that the page fits a phone screen."""
    rows: list[tuple[Button, ...]] = []
    for tick, condition in zip(ticks, (None, *MAIN_CONDITIONS), strict=True):
        if condition in BESIDE:
            rows[-1] = (*rows[-1], tick)
        else:
            rows.append((tick,))
    return rows


def _condition_ticks(speech: Speech, profile: Profile, conditions: Sequence[Condition]) -> list[Button]:
    return [
        _tick(speech, ConditionItem(condition=condition).key, condition.value, chosen=profile.has(condition))
        for condition in conditions
    ]


def _tick(speech: Speech, key: str, value: str, *, chosen: bool, about: str = "has") -> Button:
    label = speech.say(key)
    shown = speech.say("profile-chosen", label=label) if chosen else label
    return Button(label=shown, data=encode(KIND, about, f"{value}.{0 if chosen else 1}"))


def _word_tick(speech: Speech, profile: Profile, key: str, word: StrEnum, about: str) -> Button:
    """Make the tick of a word of what is usual."""
    return _tick(speech, key, word.value, chosen=word in profile.known_pattern, about=about)


def _onward(speech: Speech, step: Step, *, any_chosen: bool) -> Button:
    return Button(label=speech.say("button-next" if any_chosen else "button-none"), data=go(step))


def _back(speech: Speech, step: Step) -> Button:
    return Button(label=speech.say("button-back"), data=go(step))


def _choices(speech: Speech, question: str, answers: Sequence[str], before: Step) -> Keyboard:
    rows = tuple(
        (Button(label=speech.say(f"profile-{question}-{answer}"), data=encode(KIND, question, answer)),)
        for answer in answers
    )
    skip = Button(label=speech.say("button-skip"), data=encode(KIND, question, "skip"))
    return (*rows, (_back(speech, before), skip))
