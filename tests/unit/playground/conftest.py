"""A started playground, someone in it, and the real client of python-telegram-bot."""

import io
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
from PIL import Image
from telegram import Bot

from bot.playground import Limits, Playground

GENEROUS = Limits(all_burst=10_000, chat_burst=10_000, edits_burst=10_000, group_burst=10_000)


class HandClock:
    """A monotonic clock that moves only when told; seconds."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass(frozen=True, kw_only=True, slots=True)
class Control:
    """The control endpoints of a playground."""

    session: aiohttp.ClientSession
    url: str

    async def post(self, path: str, **fields: Any) -> dict[str, Any]:
        """Post to /playground/<path> and return the answer."""
        async with self.session.post(f"{self.url}playground/{path}", json=fields) as response:
            answer: dict[str, Any] = await response.json()
            return answer

    async def get(self, path: str, **query: str) -> dict[str, Any]:
        """Get /playground/<path> and return the answer."""
        async with self.session.get(f"{self.url}playground/{path}", params=query) as response:
            answer: dict[str, Any] = await response.json()
            return answer

    async def newcomer(self, name: str = "Ada", language: str = "en") -> int:
        """Add a person who has already pressed START; return the id."""
        person = (await self.post("people", name=name, language_code=language))["person"]
        await self.post("say", person=person, text="/start")
        return int(person)


@pytest.fixture
async def playground() -> AsyncGenerator[Playground]:
    place = Playground(limits=GENEROUS)
    await place.start()
    yield place
    await place.stop()


@pytest.fixture
async def control(playground: Playground) -> AsyncGenerator[Control]:
    async with aiohttp.ClientSession() as session:
        yield Control(session=session, url=playground.url)


@pytest.fixture
async def bot(playground: Playground, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    client = Bot(
        playground.token,
        base_url=f"{playground.url}bot",
        base_file_url=f"{playground.url}file/bot",
    )
    async with client:
        yield client


@pytest.fixture
async def ada(control: Control) -> int:
    return await control.newcomer()


def picture(form: str = "PNG", size: tuple[int, int] = (60, 40), frames: int = 1) -> bytes:
    """Return a small picture."""
    stills = [Image.new("RGB", size, (20 * index, 90, 120)) for index in range(frames)]
    buffer = io.BytesIO()
    if frames > 1:
        stills[0].save(buffer, form, save_all=True, append_images=stills[1:], duration=500)
    else:
        stills[0].save(buffer, form)
    return buffer.getvalue()
