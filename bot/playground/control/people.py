"""POST /playground/people, say, tap, location and the other things people do."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from aiohttp import web

from bot.playground import deeds
from bot.playground.control import answers
from bot.playground.control.answers import Wrong
from bot.playground.records import Json, Message, Person
from bot.playground.telegram import Telegram

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PeopleControl:
    """Let the page and the tests act for people."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    def routes(self) -> dict[str, Handler]:
        """Return the POST routes by their last word."""
        return {
            "people": self.add,
            "person": self.change,
            "groups": self.add_group,
            "say": self.say,
            "tap": self.tap,
            "location": self.location,
            "send_other": self.send_other,
            "edit_message": self.edit_message,
            "block": self._simple(deeds.block),
            "unblock": self._simple(deeds.unblock),
            "deactivate": self._simple(deeds.deactivate),
        }

    async def add(self, request: web.Request) -> web.Response:
        """Add a person."""
        fields = await answers.body(request)
        name, language = _name(fields), _language(fields)
        username = fields.get("username")
        person = self._telegram.world.add_person(name, language, str(username) if username else None)
        return answers.good(person=person.id)

    async def change(self, request: web.Request) -> web.Response:
        """Change a person's name or language."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        if "name" in fields:
            person = replace(person, first_name=_name(fields))
        if "language_code" in fields:
            person = replace(person, language_code=_language(fields))
        self._telegram.world.put_person(person)
        return answers.good(person=person.id)

    async def add_group(self, request: web.Request) -> web.Response:
        """Add the bot to a new group."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        title = str(fields.get("title") or f"{person.first_name} & friends")[:128]
        return answers.good(chat=deeds.add_to_group(self._telegram, person, title).id)

    async def say(self, request: web.Request) -> web.Response:
        """Write a text."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        message = deeds.say(
            self._telegram,
            person,
            str(fields.get("text") or ""),
            chat=answers.chat(self._telegram, fields),
            reply_to=answers.reply_to(fields),
        )
        return _said(message)

    async def tap(self, request: web.Request) -> web.Response:
        """Tap a button, by its data or its label."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        chat = answers.chat(self._telegram, fields)
        message_id = answers.whole(fields, "message_id")
        data = fields.get("data")
        if data is None:
            message = self._telegram.world.messages.get((chat.id if chat else person.id, message_id))
            data = deeds.button_data(message, str(fields.get("label"))) if message else None
        if data is None:
            raise Wrong("no such button")
        query_id, update_id = deeds.tap(self._telegram, person, message_id, str(data), chat=chat)
        return answers.good(callback_query_id=query_id, update_id=update_id)

    async def location(self, request: web.Request) -> web.Response:
        """Share a place."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        return _said(
            deeds.share_location(
                self._telegram,
                person,
                answers.real(fields, "lat"),
                answers.real(fields, "lon"),
                reply_to=answers.reply_to(fields),
            )
        )

    async def send_other(self, request: web.Request) -> web.Response:
        """Send something that is not text."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        return _said(
            deeds.send_other(
                self._telegram,
                person,
                str(fields.get("kind")),
                caption=str(fields.get("caption") or ""),
                reply_to=answers.reply_to(fields),
            )
        )

    async def edit_message(self, request: web.Request) -> web.Response:
        """Change an own text."""
        fields = await answers.body(request)
        person = answers.person(self._telegram, fields)
        message_id = answers.whole(fields, "message_id")
        return _said(deeds.edit_text(self._telegram, person, message_id, str(fields.get("text") or "")))

    def _simple(self, deed: Callable[[Telegram, Person], None]) -> Handler:
        async def handle(request: web.Request) -> web.Response:
            deed(self._telegram, answers.person(self._telegram, await answers.body(request)))
            return answers.good()

        return handle


def _said(message: Message) -> web.Response:
    return answers.good(message_id=message.id, chat=message.chat_id)


def _name(fields: Json) -> str:
    name = str(fields.get("name") or fields.get("first_name") or "").strip()
    if not 1 <= len(name) <= 64:
        raise Wrong("name must have 1 to 64 characters")
    return name


def _language(fields: Json) -> str:
    return str(fields.get("language_code") or "en")[:16].lower()
