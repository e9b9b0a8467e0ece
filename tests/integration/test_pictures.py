"""A picture that is the same for everybody goes over the wire once, and then by its id."""

import io
import time
from collections.abc import AsyncGenerator

import pytest
from PIL import Image

from bot.playground import Playground
from bot.playground.deeds import say
from bot.transport.client import AiohttpRequest
from bot.transport.limiter import TO_A_PERSON, PacedLimiter
from bot.transport.nape_bot import NapeBot
from bot.transport.outbox import send
from bot.transport.pace import Pace
from bot.views.reply import File, Media, Send
from scheduler.meter import MemoryMeter


@pytest.fixture
async def telegram() -> AsyncGenerator[Playground]:
    """Start a pretend Telegram in which Ada and Ben have pressed START."""
    playground = Playground()
    await playground.start()
    for name in ("Ada", "Ben"):
        say(playground.telegram, playground.telegram.world.add_person(name, "en"), "/start")
    yield playground
    await playground.stop()


@pytest.fixture
async def bot(telegram: Playground) -> AsyncGenerator[NapeBot]:
    """Connect the real client."""
    async with NapeBot(
        telegram.token,
        base_url=f"{telegram.url}bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
        rate_limiter=PacedLimiter(Pace(MemoryMeter(1000, time.monotonic))),
    ) as connected:
        yield connected


def drawing(drawn: list[str], everybodys: str) -> Send:
    def draw() -> bytes:
        drawn.append(everybodys)
        content = io.BytesIO()
        Image.new("RGB", (60, 40), "white").save(content, "GIF")
        return content.getvalue()

    return Send(text="Breathe", file=File(media=Media.ANIMATION, name="b.gif", draw=draw, everybodys=everybodys))


def files_shown(telegram: Playground) -> list[str]:
    return [
        message.content["animation"]["file_id"]
        for message in telegram.telegram.world.messages.values()
        if "animation" in message.content
    ]


async def test_what_everybody_may_see_is_drawn_and_uploaded_once(telegram: Playground, bot: NapeBot) -> None:
    drawn: list[str] = []
    for person in telegram.telegram.world.people:
        await send(bot, person, drawing(drawn, "B01 en"), TO_A_PERSON)

    first, second = files_shown(telegram)
    assert first == second
    assert drawn == ["B01 en"]


async def test_what_is_somebodys_own_is_uploaded_each_time(telegram: Playground, bot: NapeBot) -> None:
    drawn: list[str] = []
    for person in telegram.telegram.world.people:
        await send(bot, person, drawing(drawn, ""), TO_A_PERSON)

    assert len(files_shown(telegram)) == 2
    assert len(drawn) == 2


async def test_an_id_that_telegram_no_longer_takes_is_uploaded_anew(telegram: Playground, bot: NapeBot) -> None:
    drawn: list[str] = []
    ada, ben = telegram.telegram.world.people
    message = drawing(drawn, "B01 en")
    await send(bot, ada, message, TO_A_PERSON)
    bot.pictures._ids["B01 en"] = "no-such-file"

    await send(bot, ben, message, TO_A_PERSON)
    await send(bot, ada, message, TO_A_PERSON)

    assert drawn == ["B01 en", "B01 en"]
    assert len(files_shown(telegram)) == 3


async def test_words_come_without_a_picture_that_cannot_be_drawn(
    telegram: Playground, bot: NapeBot, caplog: pytest.LogCaptureFixture
) -> None:
    def draw() -> bytes:
        raise ValueError("canary")

    ada, _ = telegram.telegram.world.people
    picture = File(media=Media.ANIMATION, name="b.gif", draw=draw)
    await send(bot, ada, Send(text="Breathe", file=picture), TO_A_PERSON)

    texts = [
        message.content["text"] for message in telegram.telegram.world.messages.values() if "text" in message.content
    ]
    assert "Breathe" in texts
    assert "canary" not in caplog.text
