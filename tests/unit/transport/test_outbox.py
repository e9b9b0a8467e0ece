"""Replies reach the chat as Telegram wants them."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import CallbackQuery, Chat, Message, PhotoSize, User
from telegram.error import TimedOut

from bot.transport.circuit import FAILURES
from bot.transport.client import NotSent
from bot.transport.nape_bot import NapeBot
from bot.transport.outbox import Envelope, Outbox
from bot.views.reply import Ask, Button, Buttons, Edit, File, Media, Reply, Send, Toast
from tests.factories import MOMENT
from tests.fakes.telegram import Call, PretendApi, QuickTime, bot_on

KEYBOARD = ((Button(label="Done", data="ndg:1:7:done"), Button(label="Map", url="https://example.org/")),)
PICTURE = File(media=Media.PHOTO, name="progress.png", content=b"\x89PNG")


@pytest.fixture
def api() -> PretendApi:
    return PretendApi()


@pytest.fixture
async def bot(api: PretendApi) -> AsyncIterator[NapeBot]:
    async with bot_on(api) as bot:
        yield bot


def a_tap(on: Message | None = None) -> CallbackQuery:
    person = User(id=7, is_bot=False, first_name="You")
    message = on or a_message()
    return CallbackQuery(id="55", from_user=person, chat_instance="1", message=message, data="x:1:2:3")


def a_message(*, picture: bool = False) -> Message:
    photo = (PhotoSize(file_id="f", file_unique_id="u", width=1, height=1),) if picture else ()
    return Message(message_id=31, date=MOMENT, chat=Chat(id=7, type="private"), photo=photo)


async def sent(bot: NapeBot, api: PretendApi, *replies: Reply, query: CallbackQuery | None = None) -> list[Call]:
    outbox = Outbox(bot)
    outbox.post(Envelope(chat_id=7, replies=replies, query=query))
    await outbox.close()
    return [call for call in api.calls if call.method != "getMe"]


@pytest.mark.parametrize(
    ("message", "method"),
    [
        (Send(text="<b>Hello</b>"), "sendMessage"),
        (Send(text="Look", keyboard=KEYBOARD), "sendMessage"),
        (Send(text="Where?", ask=Ask(location_label="Share my place")), "sendMessage"),
        (Send(text="Which town?", ask=Ask(placeholder="Your town")), "sendMessage"),
        (Send(text="Thanks", close_ask=True, silent=True), "sendMessage"),
        (Send(text="Your month", file=PICTURE, keyboard=KEYBOARD), "sendPhoto"),
        (Send(text="Breathe", file=File(media=Media.ANIMATION, name="b.gif", content=b"GIF")), "sendAnimation"),
        (Send(text="All of it", file=File(media=Media.DOCUMENT, name="d.json", content=b"{}")), "sendDocument"),
    ],
)
async def test_every_new_message_is_a_request_telegram_takes(
    bot: NapeBot, api: PretendApi, message: Send, method: str
) -> None:
    calls = await sent(bot, api, message)

    assert [call.method for call in calls] == [method]


async def test_a_tap_is_answered_even_when_nothing_is_said(bot: NapeBot, api: PretendApi) -> None:
    calls = await sent(bot, api, query=a_tap())

    assert [call.method for call in calls] == ["answerCallbackQuery"]


async def test_a_toast_is_the_answer_to_the_tap(bot: NapeBot, api: PretendApi) -> None:
    calls = await sent(bot, api, Toast(text="Saved", alert=True), query=a_tap())

    assert calls[0].parameters["text"] == "Saved"
    assert calls[0].parameters["show_alert"]


@pytest.mark.parametrize(
    ("edit", "on_picture", "method"),
    [
        (Edit(text="Thank you"), False, "editMessageText"),
        (Edit(text="Thank you", keyboard=KEYBOARD), True, "editMessageCaption"),
        (Edit(text="90 days", file=PICTURE), True, "editMessageMedia"),
        (Buttons(keyboard=KEYBOARD), False, "editMessageReplyMarkup"),
        (Buttons(message_id=12), False, "editMessageReplyMarkup"),
    ],
)
async def test_an_edit_fits_the_message_it_changes(
    bot: NapeBot, api: PretendApi, edit: Reply, on_picture: bool, method: str
) -> None:
    calls = await sent(bot, api, edit, query=a_tap(a_message(picture=on_picture)))

    assert method in [call.method for call in calls]


async def test_the_buttons_of_a_named_message_go_when_the_next_of_its_name_comes(bot: NapeBot, api: PretendApi) -> None:
    asked = Send(text="Any of this?", keyboard=KEYBOARD, name="screen")

    calls = await sent(bot, api, asked, Buttons(of="screen"), asked, Buttons(of="screen"))

    methods = [call.method for call in calls]
    assert methods == ["sendMessage", "editMessageReplyMarkup", "sendMessage", "editMessageReplyMarkup"]
    first, second = calls[1].parameters["message_id"], calls[3].parameters["message_id"]
    assert first != second


async def test_a_name_nobody_knows_changes_nothing(bot: NapeBot, api: PretendApi) -> None:
    assert await sent(bot, api, Buttons(of="screen")) == []


async def test_a_message_that_is_already_so_is_left_alone(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.append((400, {"description": "Bad Request: message is not modified: same content"}))

    calls = await sent(bot, api, Edit(text="Same", message_id=31))

    assert [call.method for call in calls] == ["editMessageText"]


async def test_a_message_that_is_gone_is_sent_anew(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.extend((400, {"description": f"Bad Request: message {x}"}) for x in ("to edit not found",) * 2)

    calls = await sent(bot, api, Edit(text="Thank you", message_id=31))

    assert calls[-1].method == "sendMessage"
    assert calls[-1].parameters["text"] == "Thank you"


async def test_a_caption_that_grew_too_long_becomes_a_message(bot: NapeBot, api: PretendApi) -> None:
    calls = await sent(bot, api, Edit(text="x" * 1025), query=a_tap(a_message(picture=True)))

    assert calls[-1].method == "sendMessage"


async def test_replies_to_one_chat_keep_their_order(bot: NapeBot, api: PretendApi) -> None:
    outbox = Outbox(bot)
    outbox.post(Envelope(chat_id=7, replies=[Send(text="one"), Send(text="two")]))
    outbox.post(Envelope(chat_id=7, replies=[Send(text="three")]))
    await outbox.close()

    assert [call.parameters["text"] for call in api.named("sendMessage")] == ["one", "two", "three"]


async def test_too_many_requests_are_waited_out_for_a_person_who_waits(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.append((429, {"description": "Too Many Requests", "parameters": {"retry_after": 3}}))

    calls = await sent(bot, api, Send(text="Hello"))

    assert [call.method for call in calls] == ["sendMessage", "sendMessage"]


@pytest.mark.parametrize("trouble", [TimedOut(), KeyError("result"), (200, {"ok": True})])
async def test_a_lost_reply_stops_neither_the_next_nor_the_bot(bot: NapeBot, api: PretendApi, trouble: Any) -> None:
    api.refusals.append(trouble)

    calls = await sent(bot, api, Send(text="lost"), Send(text="next"))

    assert calls[-1].parameters["text"] == "next"


async def posted(bot: NapeBot, api: PretendApi, *envelopes: Envelope) -> list[str]:
    """Post envelopes through a quick outbox; return the texts that arrived, in order."""
    time = QuickTime()
    outbox = Outbox(bot, monotonic=time.now, sleep=time.sleep)
    for envelope in envelopes:
        outbox.post(envelope)
    await outbox.close()
    return [call.parameters["text"] for call in api.calls if "text" in call.parameters]


async def test_what_was_surely_not_sent_is_sent_again_in_order(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.extend([NotSent("away")] * 3)

    texts = await posted(
        bot,
        api,
        Envelope(chat_id=7, replies=[Send(text="one"), Send(text="two")]),
        Envelope(chat_id=7, replies=[Send(text="three")]),
    )

    assert texts == ["one"] * 4 + ["two", "three"]


async def test_who_wrote_while_telegram_was_away_gets_the_answer(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.extend([NotSent("away")] * (2 * FAILURES))

    texts = await posted(bot, api, *(Envelope(chat_id=chat, replies=[Send(text=f"to {chat}")]) for chat in range(20)))

    assert {f"to {chat}" for chat in range(20)} <= set(texts)
    assert all(chats.count(f"to {chat}") == 1 for chat in range(20) for chats in [texts[-20:]])


async def test_a_reply_is_not_sent_again_for_ever(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.extend([NotSent("away")] * 1_000)

    await posted(bot, api, Envelope(chat_id=7, replies=[Send(text="one")]))

    assert 5 < 1_000 - len(api.refusals) < 100


async def test_a_message_that_may_have_arrived_is_not_sent_again_and_an_edit_is(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.extend([TimedOut(), TimedOut()])

    texts = await posted(bot, api, Envelope(chat_id=7, replies=[Send(text="new"), Edit(text="changed", message_id=31)]))

    assert texts == ["new", "changed", "changed"]


async def test_what_is_sent_instead_of_an_edit_is_not_sent_twice(bot: NapeBot, api: PretendApi) -> None:
    gone = (400, {"description": "Bad Request: message to edit not found"})
    api.refusals.extend([gone, gone, TimedOut()])

    texts = await posted(bot, api, Envelope(chat_id=7, replies=[Edit(text="changed", message_id=31)]))

    assert [call.method for call in api.calls[-1:]] == ["sendMessage"]
    assert texts == ["changed", "changed"]


async def test_a_chat_that_moved_is_answered_where_it_is_now(bot: NapeBot, api: PretendApi) -> None:
    moved = {"description": "Bad Request: group chat was upgraded", "parameters": {"migrate_to_chat_id": -1007}}
    api.refusals.append((400, moved))

    await posted(bot, api, Envelope(chat_id=-7, replies=[Send(text="one"), Send(text="two")]))

    sent = [(call.parameters["chat_id"], call.parameters["text"]) for call in api.named("sendMessage")]
    assert sent == [(-7, "one"), (-1007, "one"), (-1007, "two")]


async def test_nothing_more_is_sent_to_somebody_who_left(bot: NapeBot, api: PretendApi) -> None:
    api.refusals.append((403, {"description": "Forbidden: bot was blocked by the user"}))

    calls = await sent(bot, api, Send(text="one"), Send(text="two"))

    assert len(calls) == 1


async def test_what_hangs_at_the_end_is_given_up_and_nothing_is_left_behind(
    bot: NapeBot, api: PretendApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(*args: Any, **named: Any) -> tuple[int, bytes]:
        await asyncio.Event().wait()
        return 0, b""

    await bot.send_message(7, "before")
    monkeypatch.setattr(api, "do_request", hang)
    others = asyncio.all_tasks()
    outbox = Outbox(bot, finishing=0.01)
    for text in ("one", "two", "three"):
        outbox.post(Envelope(chat_id=7, replies=[Send(text=text)], query=a_tap()))

    await outbox.close()

    assert asyncio.all_tasks() == others
