"""Sending, editing and deleting, seen through the real client."""

from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter

from bot.playground import Limits, Playground
from bot.playground.flood import FloodGate
from tests.unit.playground.conftest import Control

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])


async def test_a_sent_message_comes_back_whole(bot: Bot, ada: int) -> None:
    sent = await bot.send_message(ada, "<b>Hi</b> &amp; bye", parse_mode="HTML", reply_markup=YES)

    assert sent.text == "Hi & bye"
    assert [(entity.type, entity.length) for entity in sent.entities] == [("bold", 2)]
    assert sent.reply_markup == YES
    assert sent.chat.id == ada
    assert sent.chat.type == "private"
    assert sent.from_user is not None
    assert sent.from_user.is_bot


async def test_messages_bear_the_virtual_time(bot: Bot, control: Control, ada: int) -> None:
    await control.post("clock", action="jump_to", at="2030-05-01T10:00:00+00:00")

    sent = await bot.send_message(ada, "good morning")

    assert sent.date.isoformat()[:16] == "2030-05-01T10:00"


async def test_a_reply_carries_what_it_answers(bot: Bot, control: Control, ada: int) -> None:
    asked = await bot.send_message(ada, "How is your neck?")
    await control.post("say", person=ada, text="6", reply_to=asked.message_id)

    message = (await bot.get_updates())[-1].message

    assert message is not None
    assert message.reply_to_message is not None
    assert message.reply_to_message.message_id == asked.message_id


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", "Message text is empty"),
        ("  \n ", "Text must be non-empty"),
        ("<b></b>", "Text must be non-empty"),
        ("a" * 4097, "Message is too long"),
        ("<b>" + "a" * 4097 + "</b>", "Message is too long"),
        ("<b>x", "Can't parse entities: can't find end tag corresponding to start tag \"b\""),
    ],
)
async def test_texts_telegram_refuses(bot: Bot, ada: int, text: str, refusal: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await bot.send_message(ada, text, parse_mode="HTML")

    assert str(refused.value).lower() == refusal.lower()


async def test_the_longest_text_counts_without_its_tags(bot: Bot, ada: int) -> None:
    sent = await bot.send_message(ada, "<b>" + "é" * 4096 + "</b>", parse_mode="HTML")

    assert sent.text is not None
    assert len(sent.text) == 4096


async def test_a_bot_cannot_write_first(bot: Bot, control: Control) -> None:
    stranger = (await control.post("people", name="Bo"))["person"]

    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(stranger, "hello?")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(424242, "anyone?")


async def test_a_blocked_bot_is_told_so_and_can_write_again_when_unblocked(
    bot: Bot, control: Control, ada: int
) -> None:
    await control.post("block", person=ada)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ada, "hello")
    await control.post("unblock", person=ada)
    await bot.send_message(ada, "hello again")

    changes = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]

    assert [(change.old_chat_member.status, change.new_chat_member.status) for change in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_a_deleted_account_can_get_nothing(bot: Bot, control: Control, ada: int) -> None:
    await control.post("deactivate", person=ada)

    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(ada, "hello")


async def test_a_wrong_token_is_unauthorized(playground: Playground) -> None:
    stranger = Bot("7:other", base_url=f"{playground.url}bot")

    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_an_unknown_method_is_not_found(playground: Playground, control: Control) -> None:
    address = f"{playground.url}bot{playground.token}/sendFlowers"
    async with control.session.get(address) as response:
        answer = await response.json()

    assert answer == {"ok": False, "error_code": 404, "description": "Not Found"}


@pytest.mark.parametrize("how", ["query", "form", "json"])
async def test_a_call_may_come_in_any_form(playground: Playground, control: Control, ada: int, how: str) -> None:
    address = f"{playground.url}bot{playground.token}/SENDMESSAGE"
    fields = {"chat_id": str(ada), "text": "hi", "reply_markup": YES.to_json()}
    sent: dict[str, Any] = {"query": {"params": fields}, "form": {"data": fields}, "json": {"json": fields}}[how]

    async with control.session.request("GET" if how == "query" else "POST", address, **sent) as response:
        answer = await response.json()

    assert answer["result"]["reply_markup"] == YES.to_dict()


async def test_an_edit_changes_text_and_keyboard_in_place(bot: Bot, ada: int) -> None:
    sent = await bot.send_message(ada, "one", reply_markup=YES)

    edited = await bot.edit_message_text("two", ada, sent.message_id)

    assert isinstance(edited, type(sent))
    assert (edited.message_id, edited.text, edited.reply_markup) == (sent.message_id, "two", None)
    assert edited.edit_date is not None


async def test_an_edit_without_a_change_is_refused(bot: Bot, ada: int) -> None:
    sent = await bot.send_message(ada, "one", reply_markup=YES)

    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("one", ada, sent.message_id, reply_markup=YES)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(ada, sent.message_id, reply_markup=YES)


async def test_only_own_messages_that_exist_can_be_edited(bot: Bot, control: Control, ada: int) -> None:
    theirs = (await control.post("say", person=ada, text="mine"))["message_id"]

    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("yours", ada, theirs)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("gone", ada, 1)


async def test_a_text_has_no_caption(bot: Bot, ada: int) -> None:
    sent = await bot.send_message(ada, "one")

    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(ada, sent.message_id, caption="two")


async def test_a_deleted_message_is_gone(bot: Bot, control: Control, ada: int) -> None:
    sent = await bot.send_message(ada, "one")
    assert await bot.delete_message(ada, sent.message_id)

    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(ada, sent.message_id)
    removed = (await control.get("state"))["removed"]
    assert removed == [{"chat": ada, "message_id": sent.message_id}]


@pytest.mark.parametrize(
    ("age", "works"), [(timedelta(hours=47, minutes=59), True), (timedelta(hours=48, seconds=2), False)]
)
async def test_only_messages_of_the_last_48_hours_can_be_deleted(
    bot: Bot, playground: Playground, ada: int, age: timedelta, works: bool
) -> None:
    sent = await bot.send_message(ada, "one")
    playground.telegram.clock.jump_to(playground.telegram.clock.now() + age)

    if works:
        assert await bot.delete_message(ada, sent.message_id)
    else:
        with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
            await bot.delete_message(ada, sent.message_id)


async def test_a_reply_to_a_lost_message_is_refused_unless_allowed(bot: Bot, ada: int) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(ada, "what?", reply_parameters=ReplyParameters(1))

    allowed = ReplyParameters(1, allow_sending_without_reply=True)
    assert (await bot.send_message(ada, "what?", reply_parameters=allowed)).reply_to_message is None


async def test_a_flood_is_refused_with_the_seconds_to_wait(bot: Bot, playground: Playground, ada: int) -> None:
    playground.telegram.flood = FloodGate(Limits(chat_burst=1), lambda: 1000.0)
    await bot.send_message(ada, "one")

    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(ada, "two")

    assert refused.value.retry_after == timedelta(seconds=1)


async def test_places_are_sent_and_checked(bot: Bot, ada: int) -> None:
    sent = await bot.send_venue(ada, 52.5, 13.4, "Clinic", "Street 1")
    point = await bot.send_location(ada, 52.5, 13.4)

    assert sent.venue is not None
    assert sent.venue.title == "Clinic"
    assert point.location is not None
    with pytest.raises(BadRequest, match="Invalid location specified"):
        await bot.send_location(ada, 95, 13.4)
