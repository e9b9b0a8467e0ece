"""Posting updates to a webhook, one after the other, as Telegram does."""

import asyncio
from http import HTTPStatus

import aiohttp

from bot.playground.records import Json
from bot.playground.telegram import Telegram
from bot.playground.updates import Webhook

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name, not a secret
RETRY_SECONDS = 1.0
ANSWER_SECONDS = 60.0


async def post_updates(telegram: Telegram) -> None:
    """Post waiting updates while a webhook is set; try again what was not answered with 2xx."""
    timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        while not telegram.bell.closing:
            webhook, waiting = telegram.updates.webhook, telegram.updates.pending(1)
            if webhook is None or not waiting:
                await telegram.bell.wait(3600)
            elif await _post(telegram, session, webhook, waiting[0]):
                telegram.updates.confirm(int(waiting[0]["update_id"]) + 1)
            else:
                await asyncio.sleep(RETRY_SECONDS)


async def _post(telegram: Telegram, session: aiohttp.ClientSession, webhook: Webhook, update: Json) -> bool:
    headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
    try:
        async with session.post(webhook.url, json=update, headers=headers) as response:
            if response.status < HTTPStatus.MULTIPLE_CHOICES:
                return True
            problem = f"Wrong response from the webhook: {response.status} {response.reason}"
    except TimeoutError:
        problem = "Read timeout expired"
    except aiohttp.ClientError:
        problem = "Connection refused"
    telegram.updates.last_error = (int(telegram.clock.now().timestamp()), problem)
    return False
