"""Updates as Telegram writes them."""

from typing import Any


def an_update(number: int, chat: int = 7) -> dict[str, Any]:
    """Return a text message of `chat`, which says the update's number."""
    sender = {"id": chat, "is_bot": False, "first_name": "You"}
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_772_000_000,
            "chat": {"id": chat, "type": "private"},
            "from": sender,
            "text": str(number),
        },
    }
