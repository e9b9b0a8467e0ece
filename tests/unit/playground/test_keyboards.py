"""Keyboards, taps and their answers."""

from typing import Any

import pytest
from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest

from bot.playground import Playground
from tests.unit.playground.conftest import Control


def _row(count: int, data: str = "x") -> list[InlineKeyboardButton]:
    return [InlineKeyboardButton(str(index), callback_data=data) for index in range(count)]


@pytest.mark.parametrize("data", ["x" * 64, "é" * 32])
async def test_64_bytes_of_callback_data_pass(bot: Bot, ada: int, data: str) -> None:
    sent = await bot.send_message(ada, "?", reply_markup=InlineKeyboardMarkup([_row(1, data)]))

    assert sent.reply_markup is not None


@pytest.mark.parametrize("data", ["x" * 65, "é" * 33, ""])
async def test_other_lengths_of_callback_data_are_refused(bot: Bot, ada: int, data: str) -> None:
    with pytest.raises(BadRequest, match=r"^Button_data_invalid$"):
        await bot.send_message(ada, "?", reply_markup=InlineKeyboardMarkup([_row(1, data)]))


@pytest.mark.parametrize(
    ("widths", "passes"), [([8] * 12 + [4], True), ([8] * 12 + [5], False), ([8], True), ([9], False)]
)
async def test_8_buttons_a_row_and_100_in_all(bot: Bot, ada: int, widths: list[int], passes: bool) -> None:
    markup = InlineKeyboardMarkup([_row(width) for width in widths])

    if passes:
        assert (await bot.send_message(ada, "?", reply_markup=markup)).reply_markup == markup
    else:
        with pytest.raises(BadRequest, match="Reply markup is too long"):
            await bot.send_message(ada, "?", reply_markup=markup)


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        ({"inline_keyboard": [[{"text": "x"}]]}, "Text buttons are unallowed in the inline keyboard"),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}, "button text must be non-empty"),
        ({"inline_keyboard": [[{"callback_data": "x"}]]}, 'Can\'t find field "text"'),
        ({"inline_keyboard": [[{"text": "x", "url": "nowhere"}]]}, "URL 'nowhere' is invalid"),
        ({"inline_keyboard": [[{"text": "x", "copy_text": {"text": ""}}]]}, "BUTTON_COPY_TEXT_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "y", "style": "pink"}]]}, "invalid button style"),
        ({"inline_keyboard": ["x"]}, "must be an Array of Arrays"),
        ({"inline_keyboard": [["x"]]}, "InlineKeyboardButton must be an Object"),
        ({"keyboard": [[{"text": ""}]]}, "keyboard button text must be non-empty"),
        ({"force_reply": True, "input_field_placeholder": "x" * 65}, "PLACEHOLDER_INVALID"),
        ("[1]", "object expected as reply markup"),
        ("{", "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_keyboards_telegram_refuses(
    playground: Playground, control: Control, ada: int, markup: Any, refusal: str
) -> None:
    address = f"{playground.url}bot{playground.token}/sendMessage"
    fields = {"chat_id": ada, "text": "?", "reply_markup": markup}
    async with control.session.post(address, json=fields) as response:
        answer = await response.json()

    assert answer["error_code"] == 400
    assert refusal in answer["description"]


async def test_a_reply_keyboard_stays_until_it_is_removed(bot: Bot, control: Control, ada: int) -> None:
    markup = ReplyKeyboardMarkup([[KeyboardButton("Here", request_location=True)], ["Not now"]])
    sent = await bot.send_message(ada, "Where?", reply_markup=markup)
    shown = (await control.get("state"))["chats"][0]["keyboard"]
    await bot.send_message(ada, "Thanks", reply_markup=ReplyKeyboardRemove())

    assert sent.reply_markup is None
    assert shown["keyboard"][0] == [{"text": "Here", "request_location": True}]
    assert (await control.get("state"))["chats"][0]["keyboard"] is None


@pytest.mark.parametrize("markup", [ReplyKeyboardMarkup([["A"]], one_time_keyboard=True), ForceReply()])
async def test_what_is_meant_for_one_answer_folds_after_it(
    bot: Bot, control: Control, ada: int, markup: ReplyKeyboardMarkup | ForceReply
) -> None:
    await bot.send_message(ada, "?", reply_markup=markup)
    await control.post("say", person=ada, text="A")

    assert (await control.get("state"))["chats"][0]["keyboard"] is None


async def test_a_tap_is_answered_with_a_toast(bot: Bot, control: Control, ada: int) -> None:
    sent = await bot.send_message(ada, "?", reply_markup=InlineKeyboardMarkup([_row(1, "x:1")]))
    before = (await control.get("state"))["rev"]
    tapped = await control.post("tap", person=ada, message_id=sent.message_id, label="0")
    query = (await bot.get_updates())[-1].callback_query

    assert query is not None
    assert await query.answer("Saved")

    assert query.data == "x:1"
    assert query.id == tapped["callback_query_id"]
    events = (await control.get("state", since=str(before)))["events"]
    assert [(event["kind"], event["text"], event["person"]) for event in events] == [("answer", "Saved", ada)]


async def test_forged_data_and_lost_messages_reach_the_bot_as_they_are(bot: Bot, control: Control, ada: int) -> None:
    await control.post("tap", person=ada, message_id=77, data="delete:everything")

    query = (await bot.get_updates())[-1].callback_query

    assert query is not None
    assert query.data == "delete:everything"
    assert query.message is not None
    assert not query.message.is_accessible


async def test_an_answer_that_is_too_late_or_too_long_is_refused(
    bot: Bot, playground: Playground, control: Control, ada: int
) -> None:
    tapped = await control.post("tap", person=ada, message_id=1, data="x")
    with pytest.raises(BadRequest, match=r"^Message_too_long$"):
        await bot.answer_callback_query(tapped["callback_query_id"], "x" * 201)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("12345")
    now = playground.telegram.monotonic()
    playground.telegram.monotonic = lambda: now + 16

    with pytest.raises(BadRequest, match="Query is too old and response timeout expired"):
        await bot.answer_callback_query(tapped["callback_query_id"])


async def test_typing_and_reactions_are_shown(bot: Bot, control: Control, ada: int) -> None:
    message_id = (await control.post("say", person=ada, text="6"))["message_id"]
    before = (await control.get("state"))["rev"]

    await bot.send_chat_action(ada, "typing")
    await bot.set_message_reaction(ada, message_id, "👍")

    news = await control.get("state", since=str(before))
    assert news["events"][0] == {"kind": "action", "chat": ada, "action": "typing"}
    assert news["messages"][0]["reaction"] == "👍"
    with pytest.raises(BadRequest, match=r"^Reaction_invalid$"):
        await bot.set_message_reaction(ada, message_id, "🦷")
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(ada, "dancing")
