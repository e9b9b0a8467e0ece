"""/help: what Nape does, by purpose, and the safety net."""

from bot.handlers.turn import Conversation, Replies, Turn
from bot.views.reply import Send


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /help."""
    net = turn.say("safety-net", emergency=turn.house.library.emergency(turn.person.country))
    return [Send(text=turn.say("help-text", net=net, moving=turn.say("safety-exercise")))]


CONVERSATION = Conversation(commands={"help": asked})
