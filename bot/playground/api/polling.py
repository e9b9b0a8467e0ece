"""getUpdates, and switching to and from a webhook."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.playground.api.params import Params
from bot.playground.api.refusal import Refusal, bad_request
from bot.playground.telegram import Telegram
from bot.playground.updates import Webhook

LONGEST_POLL = 50
MOST_UPDATES = 100
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


async def get_updates(telegram: Telegram, params: Params) -> Any:
    """Wait for updates; a later poll takes the turn and this one ends with 409."""
    updates = telegram.updates
    if updates.webhook is not None:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    _allow(telegram, params)
    updates.confirm(params.integer("offset"))
    limit = min(max(params.integer("limit", MOST_UPDATES), 1), MOST_UPDATES)
    turn = updates.take_turn()
    ends = telegram.monotonic() + min(max(params.integer("timeout"), 0), LONGEST_POLL)
    while not updates.pending(limit) and not telegram.bell.closing:
        left = ends - telegram.monotonic()
        if left <= 0:
            break
        await telegram.bell.wait(left)
        if not updates.has_turn(turn):
            raise Refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )
    return updates.pending(limit)


async def set_webhook(telegram: Telegram, params: Params) -> Any:
    """Post updates to an address from now on; an empty one goes back to polling."""
    url = params.text("url")
    if not url:
        return await delete_webhook(telegram, params)
    secret = params.text("secret_token")
    if not urlsplit(url).netloc:
        raise bad_request("invalid webhook URL specified")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(telegram, params)
    if params.flag("drop_pending_updates"):
        telegram.updates.clear()
    most = min(max(params.integer("max_connections", 40), 1), 100)
    telegram.updates.webhook = Webhook(url=url, secret=secret, max_connections=most)
    telegram.updates.last_error = None
    telegram.updates.take_turn()
    return True


async def delete_webhook(telegram: Telegram, params: Params) -> Any:
    """Go back to polling."""
    if params.flag("drop_pending_updates"):
        telegram.updates.clear()
    telegram.updates.webhook = None
    telegram.bell.ring()
    return True


async def get_webhook_info(telegram: Telegram, params: Params) -> Any:
    """Return where updates go and how well."""
    updates = telegram.updates
    info: dict[str, Any] = {
        "url": updates.webhook.url if updates.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": updates.count,
    }
    if updates.webhook is not None:
        info["max_connections"] = updates.webhook.max_connections
    if updates.last_error is not None:
        info["last_error_date"], info["last_error_message"] = updates.last_error
    if updates.allowed:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


async def say_goodbye(telegram: Telegram, params: Params) -> Any:
    """Answer logOut and close, which need nothing here."""
    return True


def _allow(telegram: Telegram, params: Params) -> None:
    allowed = params.nested("allowed_updates", "allowed updates")
    if isinstance(allowed, list):
        telegram.updates.allowed = frozenset(map(str, allowed))


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "logOut": say_goodbye,
    "close": say_goodbye,
}
