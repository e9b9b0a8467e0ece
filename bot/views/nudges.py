"""How a nudge looks, and what its buttons turn it into."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from bot.views import exercise
from bot.views.callback import encode
from bot.views.reply import Button, Edit, File, Keyboard, Send
from bot.views.speech import Speech
from content import Exercise, Words
from scheduler.deliveries import DeliveryId

KIND = "ndg"
LATER_MINUTES = (5, 15, 60)
PRAISES = 4


class Act(StrEnum):
    """What the button of a nudge says, in its callback data."""

    DONE = "done"
    LATER = "later"
    NOT_NOW = "no"
    ANOTHER = "other"
    BACK = "back"
    FRESH = "fresh"
    KEEP = "keep"
    PAUSE = "pause"
    STOP = "stop"


class Because(StrEnum):
    """Why this exercise and not what was planned; kept with the delivery for /why."""

    PLAN = "plan"
    COMFORT = "comfort"
    PROFILE = "profile"
    ADVICE = "advice"
    BACK = "back"


def nudge(
    speech: Speech,
    item: Exercise,
    delivery: DeliveryId,
    *,
    snoozable: bool,
    lines: Sequence[str] = (),
    picture: File | None = None,
) -> Send:
    """Show an exercise: title and length, dose, steps, when to stop; `lines` come first."""
    return Send(
        text=text(speech, item, lines),
        keyboard=keyboard(speech, item, delivery, snoozable=snoozable),
        file=picture,
    )


def another(
    speech: Speech,
    item: Exercise,
    delivery: DeliveryId,
    *,
    snoozable: bool,
    lines: Sequence[str] = (),
    picture: File | None,
) -> Edit:
    """Show a different exercise in the same message."""
    return Edit(
        text=text(speech, item, lines),
        keyboard=keyboard(speech, item, delivery, snoozable=snoozable),
        file=picture,
    )


def text(speech: Speech, item: Exercise, lines: Sequence[str] = ()) -> str:
    """Return the words of a nudge."""
    return "\n\n".join([*(line for line in lines if line), _told(speech.words, item)])


@lru_cache(maxsize=1024)
def _told(words: Words, item: Exercise) -> str:
    """Return what every nudge says of an exercise, which depends on nobody."""
    speech = Speech(words=words, language=words.language)
    parts = [
        f"{exercise.title(speech, item)}\n{exercise.plain(item.dose)}",
        exercise.steps(speech, item),
        exercise.plain(item.after) if item.after else "",
        exercise.caution(speech, item),
    ]
    return "\n\n".join(part for part in parts if part)


def because(speech: Speech, reason: Because) -> str | None:
    """Say why it is this exercise, where that is not the plan's doing."""
    return None if reason is Because.PLAN else speech.say(f"nudges-because-{reason.value}")


def keyboard(speech: Speech, item: Exercise, delivery: DeliveryId, *, snoozable: bool) -> Keyboard:
    """Return Done · Later · Not now · Another; Later is left out when it was used up."""
    done = _button(speech.say("button-done"), delivery, Act.DONE)
    later = _button(speech.say("button-later"), delivery, Act.LATER)
    not_now = _button(speech.say("button-not-now"), delivery, Act.NOT_NOW)
    other = Button(label=speech.say("button-another"), data=encode(KIND, delivery, f"{Act.ANOTHER}-{item.id}"))
    return ((done, later), (not_now, other)) if snoozable else ((done,), (not_now, other))


def later_choices(speech: Speech, delivery: DeliveryId) -> Keyboard:
    """Return 5, 15 and 60 minutes, and the way back."""
    choices = tuple(
        _button(speech.say("nudges-minutes", minutes=minutes), delivery, str(minutes)) for minutes in LATER_MINUTES
    )
    return (choices, (_button(speech.say("button-back"), delivery, Act.BACK),))


def later_set(speech: Speech, item: Exercise, back_at: datetime) -> Edit:
    """Say when it comes back."""
    return Edit(text=speech.say("nudges-later-set", title=exercise.plain(item.title), time=speech.clock(back_at)))


def done(speech: Speech, item: Exercise, count: int) -> Edit:
    """Acknowledge an exercise that was done, the `count`th of the day."""
    praise = speech.say(f"nudges-done-praise-{count % PRAISES}")
    today = speech.say("nudges-done-today", count=count)
    return Edit(text=speech.say("nudges-done", title=exercise.plain(item.title), praise=praise, today=today))


def not_now(speech: Speech, item: Exercise) -> Edit:
    """Take the buttons away without a word of blame."""
    return Edit(text=speech.say("nudges-not-now", title=exercise.plain(item.title)))


def about_all(speech: Speech, act: Act) -> Edit:
    """Say what becomes of the reminders: kept, paused or stopped."""
    key = {Act.PAUSE: "nudges-paused", Act.STOP: "nudges-stopped"}.get(act, "nudges-kept")
    return Edit(text=speech.say(key))


def expired(speech: Speech, item: Exercise | None, delivery: DeliveryId, *, counted: bool = False) -> Edit:
    """Say that it has closed, and offer a fresh one."""
    name = exercise.plain(item.title) if item else speech.say("nudges-closed")
    key = "nudges-expired-done" if counted else "nudges-expired"
    return Edit(
        text=speech.say(key, title=name),
        keyboard=((_button(speech.say("nudges-fresh"), delivery, Act.FRESH),),),
    )


def still_there(speech: Speech, delivery: DeliveryId) -> Send:
    """Ask someone who has gone silent whether to go on."""
    choices = ((Act.KEEP, "nudges-keep"), (Act.PAUSE, "nudges-pause"), (Act.STOP, "nudges-stop"))
    return Send(
        text=speech.say("nudges-still-there"),
        keyboard=(tuple(_button(speech.say(key), delivery, act) for act, key in choices),),
        silent=True,
    )


def _button(label: str, delivery: DeliveryId, value: str) -> Button:
    return Button(label=label, data=encode(KIND, delivery, value))
