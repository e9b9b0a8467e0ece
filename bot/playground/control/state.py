"""GET /playground/state and /playground/calls: what the page shows, and the news of it."""

from dataclasses import asdict
from uuid import uuid4

from aiohttp import web

from bot.playground.control.answers import Wrong
from bot.playground.control.time import clock_state, wait_seconds
from bot.playground.records import ChatKind, Json, Message
from bot.playground.shapes import message_object
from bot.playground.telegram import Telegram

_INLINE_TYPES = ("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp")


class StateControl:
    """Show the world to the page; `epoch` tells a page that the playground was started anew."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._epoch = uuid4().hex

    async def show(self, request: web.Request) -> web.Response:
        """Return what changed after revision `since`; wait for it up to `wait` seconds."""
        telegram = self._telegram
        since = _since(request)
        ends = telegram.monotonic() + wait_seconds(request)
        while telegram.world.journal.revision <= since and not telegram.bell.closing:
            left = ends - telegram.monotonic()
            if left <= 0:
                break
            await telegram.bell.wait(left)
        return web.json_response(self.since(since))

    def since(self, revision: int) -> Json:
        """Return the news after `revision`."""
        telegram = self._telegram
        world = telegram.world
        state: Json = {
            "epoch": self._epoch,
            "rev": world.journal.revision,
            "clock": clock_state(telegram.clock),
            "people": [],
            "chats": [],
            "messages": [],
            "removed": [],
            "calls": [],
            "events": world.journal.events_since(revision) if revision else [],
        }
        calls = {call.id: call for call in telegram.calls.all()}
        for kind, first, second in world.journal.changed_since(revision):
            if kind == "bot":
                state["bot"] = self._bot()
            elif kind == "person":
                state["people"].append(asdict(world.people[first]))
            elif kind == "chat":
                state["chats"].append(self._chat(first))
            elif kind == "call" and first in calls:
                state["calls"].append(asdict(calls[first]))
            elif kind == "message":
                message = world.messages.get((first, second))
                if message is None:
                    state["removed"].append({"chat": first, "message_id": second})
                else:
                    state["messages"].append(self._message(message))
        return state

    async def calls(self, request: web.Request) -> web.Response:
        """Return the recorded API calls, oldest first; `method` filters, `after` skips."""
        method = request.query.get("method", "").lower()
        after = int(request.query.get("after") or 0)
        return web.json_response(
            {
                "calls": [
                    asdict(call)
                    for call in self._telegram.calls.all()
                    if call.id > after and (not method or call.method.lower() == method)
                ]
            }
        )

    async def file(self, request: web.Request) -> web.Response:
        """Hand a file of the chat to the page."""
        file = self._telegram.files.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        shown = file.mime_type in _INLINE_TYPES and not request.query.get("download")
        name = file.name.encode("ascii", "replace").decode().replace('"', "").replace("\\", "")
        return web.Response(
            body=file.data,
            content_type=file.mime_type if shown else "application/octet-stream",
            headers={
                "Content-Disposition": "inline" if shown else f'attachment; filename="{name}"',
                "Cache-Control": "private, max-age=3600",
            },
        )

    def _bot(self) -> Json:
        bot = self._telegram.world.bot
        return {
            "id": bot.id,
            "name": bot.names[""],
            "username": bot.username,
            "descriptions": bot.descriptions,
            "short_descriptions": bot.short_descriptions,
            "commands": [
                {"scope": scope, "language": language, "commands": commands}
                for (scope, language), commands in bot.commands.items()
            ],
        }

    def _chat(self, chat_id: int) -> Json:
        chat = self._telegram.world.chats[chat_id]
        return {
            "id": chat.id,
            "kind": chat.kind.value,
            "title": chat.title if chat.kind is ChatKind.GROUP else self._telegram.world.people[chat.id].first_name,
            "members": list(chat.members),
            "known": chat.known,
            "keyboard": chat.keyboard,
        }

    def _message(self, message: Message) -> Json:
        shape = message_object(self._telegram.world, message)
        return shape | {
            "outgoing": message.sender_id != self._telegram.world.bot.id,
            "edits": len(message.history),
            "silent": message.silent,
            "reaction": message.reaction,
            "at": message.date.isoformat(),
        }


def _since(request: web.Request) -> int:
    try:
        return int(request.query.get("since", "0"))
    except ValueError:
        raise Wrong("since must be a whole number") from None
