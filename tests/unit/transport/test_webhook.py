"""What Telegram posts is taken only with the secret, and answered with 200 only once it is kept."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram import Update
from telegram.error import InvalidToken, TimedOut

from bot.storage.errors import DatabaseUnreachable
from bot.transport.webhook import LARGEST_BODY, SECRET_HEADER, Hook, Webhook, WebhookRefused
from tests.fakes.telegram import PretendApi, bot_on
from tests.unit.transport.an_update import an_update
from tests.unit.transport.posting import Ask, asking

HOOK = Hook(url="https://nape.example.org/a/telegram/updates", secret="canary-secret")
PATH = "/telegram/updates"


@dataclass
class Handler:
    """Notes what it handled; fails, or waits for `go`, when told to."""

    mishaps: dict[int, Exception] = field(default_factory=dict)
    handled: list[int] = field(default_factory=list)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    go: asyncio.Event | None = None

    async def __call__(self, update: Update) -> None:
        self.begun.set()
        if self.go is not None and update.update_id == 1:
            await self.go.wait()
        if (mishap := self.mishaps.pop(update.update_id, None)) is not None:
            raise mishap
        self.handled.append(update.update_id)


@asynccontextmanager
async def a_webhook(handle: Handler, *, most_in_hand: int = 200) -> AsyncIterator[tuple[Webhook, Ask]]:
    async with bot_on(PretendApi()) as bot:
        webhook = Webhook(bot, handle, HOOK, most_in_hand=most_in_hand)
        yield webhook, asking(webhook.route)


async def posted(ask: Ask, update: Any, secret: str | None = HOOK.secret) -> int:
    """Post an update, or a body as it is; return the status."""
    body = update if isinstance(update, bytes) else json.dumps(update).encode()
    status, _ = await ask("POST", PATH, [body], {} if secret is None else {SECRET_HEADER: secret})
    return status


async def test_an_update_is_answered_with_200_after_it_was_handled() -> None:
    handle = Handler(go=asyncio.Event())
    async with a_webhook(handle) as (_, ask):
        post = asyncio.create_task(posted(ask, an_update(1)))
        await handle.begun.wait()
        assert not post.done()

        assert handle.go is not None
        handle.go.set()

        assert await post == 200
    assert handle.handled == [1]


@pytest.mark.parametrize("secret", [None, "", "canary-secre", "canary-secret2", "Canary-secret", "\xfc"])
async def test_nobody_gets_in_without_the_secret(secret: str | None) -> None:
    handle = Handler()
    async with a_webhook(handle) as (_, ask):
        assert await posted(ask, an_update(1), secret) == 403
    assert handle.handled == []


@pytest.mark.parametrize(("method", "path"), [("GET", PATH), ("POST", "/telegram/other"), ("POST", "/telegram/")])
async def test_only_posts_to_the_one_address_are_taken(method: str, path: str) -> None:
    async with a_webhook(Handler()) as (_, ask):
        status, _body = await ask(method, path, [b"{}"], {SECRET_HEADER: HOOK.secret})

    assert status in (404, 405)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"[]", b"7", b"{}", b'{"update_id": "1"}', b'{"update_id": true}', b"[" * 100_000],
)
async def test_what_is_no_update_is_refused(body: bytes) -> None:
    handle = Handler()
    async with a_webhook(handle) as (_, ask):
        assert await posted(ask, body) == 400
    assert handle.handled == []


@pytest.mark.parametrize(("size", "status"), [(LARGEST_BODY, 200), (LARGEST_BODY + 1, 413)])
@pytest.mark.parametrize("said_before", [True, False])
async def test_a_body_has_a_largest_size(size: int, status: int, said_before: bool) -> None:
    body = json.dumps(an_update(1)).encode().ljust(size)
    headers = {SECRET_HEADER: HOOK.secret} | ({"content-length": str(size)} if said_before else {})

    async with a_webhook(Handler()) as (_, ask):
        answer, _ = await ask("POST", PATH, [body[:1000], body[1000:]], headers)

    assert answer == status


async def test_who_hangs_up_in_the_middle_of_a_body_posted_nothing() -> None:
    handle = Handler()
    async with a_webhook(handle) as (_, ask):
        status, _body = await ask("POST", PATH, [b'{"update_id": 1', None], {SECRET_HEADER: HOOK.secret})

    assert status == 400
    assert handle.handled == []


async def test_an_update_that_always_fails_is_set_aside_with_its_number(caplog: pytest.LogCaptureFixture) -> None:
    handle = Handler(mishaps={1: ValueError("canary")})
    async with a_webhook(handle) as (_, ask):
        assert await posted(ask, an_update(1)) == 200
        assert await posted(ask, an_update(2)) == 200

    assert handle.handled == [2]
    assert "update 1 was set aside: ValueError" in caplog.text
    assert "canary" not in caplog.text


async def test_an_update_nobody_can_read_is_set_aside_with_its_number(caplog: pytest.LogCaptureFixture) -> None:
    handle = Handler()
    async with a_webhook(handle) as (_, ask):
        assert await posted(ask, {"update_id": 5, "message": {"text": "canary"}}) == 200

    assert handle.handled == []
    assert "update 5 was set aside" in caplog.text
    assert "canary" not in caplog.text


async def test_what_was_not_kept_comes_again() -> None:
    handle = Handler(mishaps={1: DatabaseUnreachable("away")})
    async with a_webhook(handle) as (_, ask):
        assert await posted(ask, an_update(1)) == 503
        assert await posted(ask, an_update(1)) == 200

    assert handle.handled == [1]


async def test_nothing_overtakes_an_update_of_its_chat_that_was_not_kept() -> None:
    handle = Handler(mishaps={1: DatabaseUnreachable("away")}, go=asyncio.Event())
    async with a_webhook(handle) as (_, ask):
        posts = [asyncio.create_task(posted(ask, an_update(number))) for number in (1, 2, 3)]
        other = await posted(ask, an_update(4, chat=8))
        assert handle.go is not None
        handle.go.set()

        assert await asyncio.gather(*posts) == [503, 503, 503]
        assert other == 200
    assert handle.handled == [4]


async def test_updates_of_one_chat_keep_their_order_while_chats_go_side_by_side() -> None:
    handle = Handler(go=asyncio.Event())
    async with a_webhook(handle) as (_, ask):
        posts = [asyncio.create_task(posted(ask, an_update(number))) for number in (1, 2)]
        await posted(ask, an_update(3, chat=8))
        assert handle.go is not None
        handle.go.set()
        await asyncio.gather(*posts)

    assert handle.handled == [3, 1, 2]


async def test_more_than_can_be_held_is_refused_before_it_is_taken() -> None:
    handle = Handler(go=asyncio.Event())
    async with a_webhook(handle, most_in_hand=2) as (_, ask):
        posts = [asyncio.create_task(posted(ask, an_update(number))) for number in (1, 2)]
        await handle.begun.wait()

        assert await posted(ask, an_update(3, chat=8)) == 503

        assert handle.go is not None
        handle.go.set()
        assert await asyncio.gather(*posts) == [200, 200]
        assert await posted(ask, an_update(3, chat=8)) == 200


async def test_stopping_finishes_what_is_in_hand_and_takes_no_more() -> None:
    handle = Handler(go=asyncio.Event())
    async with a_webhook(handle) as (webhook, ask):
        running = asyncio.create_task(webhook.run())
        post = asyncio.create_task(posted(ask, an_update(1)))
        await handle.begun.wait()
        webhook.stop()

        assert await posted(ask, an_update(2)) == 503
        assert not running.done()
        assert handle.go is not None
        handle.go.set()

        await running
        assert await post == 200
    assert handle.handled == [1]


async def test_who_stops_waiting_for_the_answer_stops_nothing() -> None:
    handle = Handler(go=asyncio.Event())
    async with a_webhook(handle) as (webhook, ask):
        post = asyncio.create_task(posted(ask, an_update(1)))
        await handle.begun.wait()
        post.cancel()
        assert handle.go is not None
        handle.go.set()
        webhook.stop()
        await webhook.run()

    assert handle.handled == [1]


async def registered(api: PretendApi) -> None:
    async with bot_on(api) as bot:
        webhook = Webhook(bot, Handler(), HOOK, first_break=0)
        running = asyncio.create_task(webhook.run())
        while not running.done() and (api.refusals or not api.named("setWebhook")):  # noqa: ASYNC110
            await asyncio.sleep(0)
        webhook.stop()
        await running


async def test_telegram_is_told_where_to_post_until_it_answers() -> None:
    api = PretendApi()
    api.refusals.extend([TimedOut(), (502, {"description": "Bad Gateway"})])

    await registered(api)

    told = api.named("setWebhook")[-1].parameters
    assert (told["url"], told["secret_token"]) == (HOOK.url, HOOK.secret)
    assert told["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]
    assert "drop_pending_updates" not in told


async def test_an_address_telegram_does_not_take_is_a_clear_end() -> None:
    api = PretendApi()
    api.refusals.append((400, {"description": "Bad Request: bad webhook: HTTPS url must be provided for webhook"}))

    with pytest.raises(WebhookRefused, match="https url must be provided"):
        await registered(api)


async def test_a_token_telegram_does_not_know_is_a_clear_end() -> None:
    api = PretendApi()
    api.refusals.append((401, {"description": "Unauthorized"}))

    with pytest.raises(InvalidToken):
        await registered(api)


def test_the_secret_is_never_shown() -> None:
    assert "canary" not in repr(HOOK)
