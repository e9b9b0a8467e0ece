"""/urgent: the warning signs and the right number, at once, in any state, before everything else."""

from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import Stage
from bot.views import urgent as view
from bot.views.page import Page
from bot.views.screen import OPEN


def page(turn: Turn) -> Page:
    """Return the list for the person's country; the screen is offered to those who agreed to be asked."""
    library, iso = turn.house.library, turn.person.country
    country = library.countries.get(iso.upper()) if iso else None
    return view.urgent(turn.speech, country, library.emergency(iso), library.crisis(iso), _check(turn))


def low_mood_page(turn: Turn) -> Page:
    """Return what is offered to somebody whose mood has been low."""
    return view.low_mood(turn.speech, turn.house.library.crisis(turn.person.country))


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /urgent."""
    return [page(turn).new()]


async def asked_whether_to_go(turn: Turn, argument: str) -> Replies:
    """Answer the question whether to see somebody: never with a verdict, with the signs to check and the list."""
    emergency = turn.house.library.emergency(turn.person.country)
    return [view.whether_to_go(turn.speech, emergency, _check(turn)).new()]


def _check(turn: Turn) -> str | None:
    return None if turn.person.stage is Stage.NEW or turn.house.info_only else OPEN


CONVERSATION = Conversation(commands={"urgent": asked}, wishes={"doctor": asked_whether_to_go})
