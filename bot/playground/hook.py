"""Posting updates to a webhook as Telegram does: in order within a chat, several chats side by side."""

import asyncio
from http import HTTPStatus

import aiohttp

from bot.playground.records import Json
from bot.playground.telegram import Telegram
from bot.playground.updates import Webhook

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name, not a secret
FIRST_RETRY, LONGEST_RETRY = 1.0, 4.0
"""Seconds until an update that was not taken is posted again; each wait is twice the last. Telegram waits longer."""
ANSWER_SECONDS = 60.0


async def post_updates(telegram: Telegram) -> None:
    """Post waiting updates while a webhook is set; try again what was not answered with 2xx."""
    timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as posts:
        poster = _Poster(telegram, session)
        while not telegram.bell.closing:
            for update in poster.ready():
                posts.create_task(poster.post(update))
            await telegram.bell.wait(3600)


class _Poster:
    """Knows which chats wait for an answer: nothing else of theirs is posted meanwhile."""

    def __init__(self, telegram: Telegram, session: aiohttp.ClientSession) -> None:
        self._telegram = telegram
        self._session = session
        self._busy: set[int] = set()

    def ready(self) -> list[Json]:
        """Take up the first update of each chat that waits for nothing, as far as connections are free."""
        webhook = self._telegram.updates.webhook
        if webhook is None:
            return []
        taken: list[Json] = []
        for update in self._telegram.updates.pending():
            if len(self._busy) >= webhook.max_connections:
                break
            if (chat := _chat(update)) not in self._busy:
                self._busy.add(chat)
                taken.append(update)
        return taken

    async def post(self, update: Json) -> None:
        """Post one update until it is taken, or the webhook or the update is gone."""
        updates = self._telegram.updates
        wait = FIRST_RETRY
        while (webhook := updates.webhook) is not None and update in updates.pending():
            if await self._taken(webhook, update):
                updates.done(int(update["update_id"]))
                break
            await asyncio.sleep(wait)
            wait = min(2 * wait, LONGEST_RETRY)
        self._busy.discard(_chat(update))
        self._telegram.bell.ring()

    async def _taken(self, webhook: Webhook, update: Json) -> bool:
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        try:
            async with self._session.post(webhook.url, json=update, headers=headers) as response:
                if response.status < HTTPStatus.MULTIPLE_CHOICES:
                    return True
                problem = f"Wrong response from the webhook: {response.status} {response.reason}"
        except TimeoutError:
            problem = "Read timeout expired"
        except aiohttp.ClientError:
            problem = "Connection refused"
        self._telegram.updates.last_error = (int(self._telegram.clock.now().timestamp()), problem)
        return False


def _chat(update: Json) -> int:
    """Return the chat an update is about."""
    (about,) = (payload for name, payload in update.items() if name != "update_id")
    return int((about if "chat" in about else about["message"])["chat"]["id"])
