"""How Nape remembers: the only SQL."""

from bot.storage.storage import Storage, Transaction

__all__ = ["Storage", "Transaction"]
