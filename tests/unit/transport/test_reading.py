"""Telegram's updates become what a person did."""

from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Update

from bot.handlers.event import Command, Location, Membership, Oddity, Tap, Text, Unreadable
from bot.transport.reading import read_update

YOU = {"id": 7, "is_bot": False, "first_name": "You", "language_code": "de-at"}
PRIVATE = {"id": 7, "type": "private"}
GROUP = {"id": -100, "type": "supergroup", "title": "Team"}
WRITTEN = datetime.fromtimestamp(1_772_000_000, UTC)
FILE = {"file_id": "f", "file_unique_id": "u"}


def a_message(chat: dict[str, Any] | None = None, **content: Any) -> Update:
    message = {"message_id": 1, "date": 1_772_000_000, "chat": chat or PRIVATE, "from": YOU, **content}
    update = Update.de_json({"update_id": 5, "message": message}, None)
    assert update is not None
    return update


@pytest.mark.parametrize(
    ("typed", "event"),
    [
        ("/relax", Command(name="relax")),
        ("/Relax@nape_bot  5 ", Command(name="relax", argument="5")),
        ("/log stiff\nsince noon", Command(name="log", argument="stiff\nsince noon")),
        ("6", Text(text="6")),
        ("/", Text(text="/")),
        ("/ 6", Text(text="/ 6")),
        ("half \ud800", Text(text="half ?")),
    ],
)
def test_text_is_a_command_or_words(typed: str, event: object) -> None:
    incoming = read_update(a_message(text=typed))

    assert incoming is not None
    assert incoming.event == event
    assert incoming.written_at == WRITTEN
    assert (incoming.update_id, incoming.chat_id, incoming.private, incoming.language) == (5, 7, True, "de-at")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ({"voice": {**FILE, "duration": 3}}, Oddity.VOICE),
        ({"photo": [{**FILE, "width": 1, "height": 1}], "caption": "my neck"}, Oddity.PICTURE),
        (
            {"sticker": {**FILE, "width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular"}},
            Oddity.STICKER,
        ),
        ({"document": FILE}, Oddity.FILE),
        ({"contact": {"phone_number": "1", "first_name": "A"}}, Oddity.OTHER),
    ],
)
def test_what_nape_does_not_read_is_named_and_not_opened(content: dict[str, Any], what: Oddity) -> None:
    incoming = read_update(a_message(**content))

    assert incoming is not None
    assert incoming.event == Unreadable(what=what, words=str(content.get("caption", "")))


def test_a_shared_place_is_a_place() -> None:
    incoming = read_update(a_message(location={"latitude": 52.5, "longitude": 13.4}))

    assert incoming is not None
    assert incoming.event == Location(latitude=52.5, longitude=13.4)


def test_a_group_is_not_private() -> None:
    incoming = read_update(a_message(chat=GROUP, text="/start"))

    assert incoming is not None
    assert not incoming.private


def test_a_tap_carries_its_data_and_message() -> None:
    message = {"message_id": 31, "date": 1_772_000_000, "chat": PRIVATE, "text": "?"}
    query = {"id": "9", "from": YOU, "chat_instance": "1", "data": "chk:1::6", "message": message}
    update = Update.de_json({"update_id": 6, "callback_query": query}, None)

    incoming = read_update(update)

    assert incoming is not None
    assert incoming.event == Tap(data="chk:1::6", message_id=31)


@pytest.mark.parametrize(("status", "blocked"), [("kicked", True), ("member", False)])
def test_blocking_and_unblocking_are_told(status: str, blocked: bool) -> None:
    bot = {"id": 1, "is_bot": True, "first_name": "Nape"}
    new = {"user": bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    change = {
        "chat": PRIVATE,
        "from": YOU,
        "date": 1_772_000_000,
        "old_chat_member": {"user": bot, "status": "left"},
        "new_chat_member": new,
    }
    update = Update.de_json({"update_id": 8, "my_chat_member": change}, None)

    incoming = read_update(update)

    assert incoming is not None
    assert incoming.event == Membership(blocked=blocked)


def test_what_means_nothing_to_nape_is_nothing() -> None:
    assert read_update(Update(update_id=1)) is None
    assert read_update(a_message(new_chat_title="x", chat=GROUP)) is None
