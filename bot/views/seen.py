"""The two ways out of "exercise is off until you were seen", offered wherever that is said."""

from bot.diary.advice import Advice
from bot.views.advice import KIND, Say
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech


def ways_out(speech: Speech, given: Advice | None) -> Keyboard:
    """Return the buttons "seen" and "mistake" for advice that stands; none without it."""
    if given is None:
        return ()
    ways = (("safety-still-seen", Say.SEEN), ("safety-still-mistake", Say.MISTAKE))
    return tuple((Button(label=speech.say(key), data=encode(KIND, given.id or 0, say.value)),) for key, say in ways)


def question(speech: Speech, given: Advice) -> Page:
    """Ask whether what was just typed answers the advice that stands."""
    return Page(text=speech.say("today-held-question"), keyboard=ways_out(speech, given))
