"""What people do, and that they stay apart."""

from datetime import UTC, datetime

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.playground import Playground
from tests.unit.playground.conftest import Control


async def test_a_command_is_recognised_by_the_client(bot: Bot, control: Control, ada: int) -> None:
    (update,) = await bot.get_updates()

    assert update.message is not None
    assert update.message.entities[0].type == "bot_command"
    assert update.effective_user is not None
    assert (update.effective_user.first_name, update.effective_user.language_code) == ("Ada", "en")


async def test_people_have_their_own_chats(bot: Bot, control: Control, ada: int) -> None:
    ben = await control.newcomer("Ben", "de")
    mine = await bot.send_message(ada, "for Ada")

    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("for Ben", ben, mine.message_id)
    state = await control.get("state")
    ben_sees = [message["text"] for message in state["messages"] if message["chat"]["id"] == ben]
    assert ben_sees == ["/start"]


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "document", "poll", "contact", "venue"])
async def test_other_things_reach_the_bot_as_what_they_are(bot: Bot, control: Control, ada: int, kind: str) -> None:
    await control.post("send_other", person=ada, kind=kind)

    message = (await bot.get_updates())[-1].message

    assert message is not None
    assert getattr(message, kind)
    assert message.text is None


async def test_a_shared_location_can_answer_a_question(bot: Bot, control: Control, ada: int) -> None:
    asked = await bot.send_message(ada, "Where are you?")
    await control.post("location", person=ada, lat=-23.55, lon=-46.63, reply_to=asked.message_id)

    message = (await bot.get_updates())[-1].message

    assert message is not None
    assert message.location is not None
    assert (message.location.latitude, message.location.longitude) == (-23.55, -46.63)
    assert message.reply_to_message is not None


async def test_an_edited_text_reaches_the_bot(bot: Bot, control: Control, ada: int) -> None:
    said = await control.post("say", person=ada, text="6")
    await control.post("edit_message", person=ada, message_id=said["message_id"], text="7")

    edited = (await bot.get_updates())[-1].edited_message

    assert edited is not None
    assert (edited.message_id, edited.text) == (said["message_id"], "7")
    assert edited.edit_date is not None


@pytest.mark.parametrize(
    ("path", "fields", "reason"),
    [
        ("say", {"text": "  "}, "the text is empty"),
        ("say", {"text": "x" * 4097}, "the text is longer than 4096 characters"),
        ("say", {"text": "x", "reply_to": 1}, "the message to reply to is gone"),
        ("say", {"text": "x", "chat": 5}, "no such chat"),
        ("say", {"person": 5, "text": "x"}, "no such person"),
        ("say", {"person": "you", "text": "x"}, "person must be a whole number"),
        ("location", {"lat": 91, "lon": 0}, "no such place on Earth"),
        ("location", {"lat": "north", "lon": 0}, "lat must be a number"),
        ("send_other", {"kind": "pigeon"}, "unknown kind pigeon"),
        ("edit_message", {"message_id": 1, "text": "x"}, "only an own text can be edited, and not into nothing"),
        ("tap", {"message_id": 1, "label": "Yes"}, "no such button"),
        ("person", {"name": ""}, "name must have 1 to 64 characters"),
    ],
)
async def test_what_makes_no_sense_is_refused_with_a_reason(
    control: Control, ada: int, path: str, fields: dict[str, object], reason: str
) -> None:
    answer = await control.post(path, **({"person": ada} | fields))

    assert answer == {"ok": False, "reason": reason}


@pytest.mark.parametrize(
    ("deed", "reason"), [("block", "the bot is blocked"), ("deactivate", "the account is deactivated")]
)
async def test_who_left_says_nothing_more(control: Control, ada: int, deed: str, reason: str) -> None:
    await control.post(deed, person=ada)

    assert await control.post("say", person=ada, text="x") == {"ok": False, "reason": reason}
    assert (await control.post("tap", person=ada, message_id=1, data="x"))["reason"] == reason


async def test_blocking_twice_is_told_once(bot: Bot, control: Control, ada: int) -> None:
    await control.post("block", person=ada)
    await control.post("block", person=ada)

    assert [update.my_chat_member is not None for update in await bot.get_updates()] == [False, True]


async def test_a_group_shows_the_bot_only_what_is_meant_for_it(bot: Bot, control: Control, ada: int) -> None:
    group = (await control.post("groups", person=ada, title="Team"))["chat"]
    hello = await bot.send_message(group, "I work in private")
    for text in ("lunch?", "/start", "hey @nape_playground_bot"):
        await control.post("say", person=ada, chat=group, text=text)
    await control.post("say", person=ada, chat=group, text="really?", reply_to=hello.message_id)

    updates = await bot.get_updates()

    assert updates[1].my_chat_member is not None
    messages = [update.message for update in updates[2:] if update.message]
    assert [message.text for message in messages] == [None, "/start", "hey @nape_playground_bot", "really?"]
    assert messages[0].new_chat_members[0].username == "nape_playground_bot"
    assert {message.chat.type for message in messages} == {"group"}


async def test_a_person_can_change_name_and_language(bot: Bot, control: Control, ada: int) -> None:
    await control.post("person", person=ada, name="Ada L.", language_code="pt-BR")
    await control.post("say", person=ada, text="6")

    user = (await bot.get_updates())[-1].effective_user

    assert user is not None
    assert (user.first_name, user.language_code) == ("Ada L.", "pt-br")


async def test_a_restarted_playground_uses_new_ids_for_the_same_people(control: Control, ada: int) -> None:
    first = Playground(real_now=lambda: datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)).telegram
    later = Playground(real_now=lambda: datetime(2026, 11, 23, 12, 0, 5, tzinfo=UTC)).telegram

    assert first.world.add_person("A", "en").id == later.world.add_person("A", "en").id
    assert later.updates.add("message", {}) == (first.updates.add("message", {}) or 0) + 10
