"""How an exercise reads: title with its length, numbered steps, and when to leave it."""

from functools import partial
from html import escape

from bot.views.breathing_picture import breathing_picture
from bot.views.reply import File, Media
from bot.views.speech import Speech
from content import Exercise


def length(speech: Speech, minutes: float) -> str:
    """Say how long something takes."""
    if minutes < 1:
        return speech.say("exercise-seconds", seconds=round(minutes * 60))
    return speech.say("exercise-minutes", minutes=speech.number(minutes))


def plain(text: str) -> str:
    """Return a content text, which has no markup of its own, safe for Telegram HTML."""
    return escape(text, quote=False)


def title(speech: Speech, item: Exercise, minutes: float | None = None) -> str:
    """Say what it is and how long it takes."""
    return speech.say("exercise-title", title=plain(item.title), length=length(speech, minutes or item.minutes))


def gist(item: Exercise) -> str:
    """Return the summary without the duration it begins with, which another length would contradict."""
    told = item.summary.partition(": ")[2] or item.summary
    return plain(told[0].upper() + told[1:])


def steps(speech: Speech, item: Exercise) -> str:
    """Say the steps, one numbered line each."""
    if len(item.steps) == 1:
        return plain(item.steps[0].text)
    return "\n".join(
        speech.say("exercise-step", number=number, text=plain(step.text)) for number, step in enumerate(item.steps, 1)
    )


def caution(speech: Speech, item: Exercise) -> str:
    """Say when to stop, and folded below it who should leave it out."""
    stop = speech.say("exercise-caution", stop=plain(item.stop))
    if not item.avoid_text:
        return stop
    return f"{stop}\n<blockquote expandable>{plain(item.avoid_text)}</blockquote>"


def picture(speech: Speech, item: Exercise) -> File | None:
    """Return the moving picture of a paced breath, None for everything else; drawn once, which takes a moment."""
    if not item.pattern:
        return None
    words = tuple(speech.say(f"relax-phase-{phase.name.value}") for phase in item.pattern)
    draw = partial(breathing_picture, item.pattern, words)
    return File(media=Media.ANIMATION, name=f"{item.id}.gif", draw=draw, everybodys=f"{item.id} {speech.language}")
