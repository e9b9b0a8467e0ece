"""/help: what Nape does, by purpose, and the safety net; and a courtesy for a courtesy."""

from bot.handlers.consent import asks_first
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views.reply import Send


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /help."""
    net = turn.say("safety-net", emergency=turn.house.library.emergency(turn.person.country))
    return [Send(text=turn.say("help-text", net=net, moving=turn.say("safety-exercise")))]


async def pleaded(turn: Turn, argument: str) -> Replies:
    """Answer the bare word "help", which may mean either: the number first, then /help."""
    emergency = turn.house.library.emergency(turn.person.country)
    return [Send(text=turn.say("help-plea", emergency=emergency)), *await asked(turn, argument)]


async def thanked(turn: Turn, argument: str) -> Replies:
    """Answer thanks."""
    return asks_first(turn) or [Send(text=turn.say("help-thanked"))]


async def greeted(turn: Turn, argument: str) -> Replies:
    """Answer a greeting with what can be done next."""
    return asks_first(turn) or [Send(text=turn.say("help-greeted"))]


CONVERSATION = Conversation(commands={"help": asked}, wishes={"plea": pleaded, "thanks": thanked, "hello": greeted})
