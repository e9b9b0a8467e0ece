"""The page of the log that asks what a headache was like, and what the described ones resemble."""

from collections.abc import Collection, Iterator
from datetime import date

from bot.diary.resemblance import Against, Feature, Likeness, Resemblance
from bot.views.callback import encode
from bot.views.day_in_button import written
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.speech import Speech

KIND = "hed"
OPEN = "open"
LIKE = "like"
LOG, LOG_HOME = "log", "home"
ROWS = (
    (Feature.LEFT, Feature.RIGHT, Feature.BOTH),
    (Feature.TIGHT, Feature.THROBBING, Feature.STABBING),
    (Feature.SECONDS, Feature.SHORT),
    (Feature.HOURS, Feature.DAYS),
    (Feature.WORSE_MOVING, Feature.SICK),
    (Feature.LIGHT, Feature.SOUND),
    (Feature.AURA, Feature.AROUND_EYE),
    (Feature.EYE_NOSE, Feature.RESTLESS),
    (Feature.SCALP, Feature.NECK_MOVES),
    (Feature.SPREADS,),
)


def open_button(speech: Speech, day: date) -> Button:
    """Return the way from the log to this page."""
    return Button(label=speech.say("headache-open"), data=encode(KIND, written(day), OPEN))


def like_button(speech: Speech) -> Button:
    """Return the question what this could be."""
    return Button(label=speech.say("headache-like-button"), data=encode(KIND, "", LIKE))


def page(speech: Speech, features: Collection[str], day: date) -> Page:
    """Return everything that can be ticked about the headache of a day."""
    rows = tuple(tuple(_tick(speech, one, features, day) for one in row) for row in ROWS)
    done = Button(label=speech.say("button-done"), data=encode(LOG, written(day), LOG_HOME))
    return Page(text=speech.say("headache-page"), keyboard=(*rows, (done,)))


def told(speech: Speech, features: Collection[str]) -> str:
    """Return the line of the log about it."""
    return speech.say("headache-line", features=names(speech, features))


def names(speech: Speech, features: Collection[str]) -> str:
    """Return the features in words, in the order of the page."""
    return ", ".join(speech.say(f"headache-feature-{one.value}").lower() for one in Feature if one in features)


def like(speech: Speech, found: Resemblance | None, described: int) -> Page:
    """Answer "What could this be?": only what was ticked, and which kinds people report that with."""
    if found is None:
        return Page(text=speech.say("headache-like-few", count=described))
    return Page(text="\n\n".join(_resembling(speech, found)))


def resembling(speech: Speech, found: Resemblance) -> str:
    """Return the same as part of another message."""
    return "\n".join(_resembling(speech, found))


def _resembling(speech: Speech, found: Resemblance) -> tuple[str, ...]:
    logged = speech.say("headache-like-logged", count=found.episodes, features=_usual(speech, found))
    if not found.kinds:
        return (logged, speech.say("headache-like-mixed"), speech.say("headache-like-check"))
    kinds = [speech.say(f"headache-kind-{kind.value}") for kind in found.kinds]
    several = speech.say("headache-like-kinds", count=len(kinds), kinds=_all(speech, kinds))
    nerve = speech.say("headache-like-nerve") if found.kinds == (Likeness.OCCIPITAL,) else several
    return (logged, " ".join((nerve, *_against(speech, found))), speech.say("headache-like-check"))


def _against(speech: Speech, found: Resemblance) -> Iterator[str]:
    """Return for each kind what was ticked of which its criteria say that it is not there (CLINICAL 3)."""
    for kind in found.kinds:
        ticked = ", ".join(_unfitting(speech, one, found.episodes) for one in found.against if one.kind is kind)
        if ticked:
            yield speech.say("headache-like-against", kind=speech.say(f"headache-kind-{kind.value}"), features=ticked)


def _unfitting(speech: Speech, one: Against, episodes: int) -> str:
    named = [names(speech, [feature]) for feature in one.features]
    together = speech.say("headache-like-together", first=", ".join(named[:-1]), last=named[-1])
    features = named[0] if len(named) == 1 else together
    return speech.say("headache-like-count", features=features, count=one.episodes, episodes=episodes)


def _usual(speech: Speech, found: Resemblance) -> str:
    usual = names(speech, found.usual)
    if found.weakest is None or found.strongest is None:
        return usual or speech.say("headache-like-nothing")
    weakest, strongest = speech.number(found.weakest), speech.number(found.strongest)
    key = "headache-like-strength-same" if weakest == strongest else "headache-like-strength"
    strength = speech.say(key, weakest=weakest, strongest=strongest)
    return ", ".join(filter(None, (usual, strength)))


def _all(speech: Speech, kinds: list[str]) -> str:
    return kinds[0] if len(kinds) == 1 else speech.say("headache-like-and", first=", ".join(kinds[:-1]), last=kinds[-1])


def _tick(speech: Speech, one: Feature, features: Collection[str], day: date) -> Button:
    label = speech.say(f"headache-feature-{one.value}")
    shown = speech.say("checkin-chosen", label=label) if one in features else label
    return Button(label=shown, data=encode(KIND, written(day), one.value))
