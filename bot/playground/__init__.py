"""A pretend Telegram on loopback, to try the bot without an account, a token or a network."""

from bot.playground.flood import Limits
from bot.playground.server import Playground

__all__ = ["Limits", "Playground"]
