"""Words of an emergency are answered at once, whatever was being asked."""

from dataclasses import replace

import pytest

from bot.diary.flags import Level
from bot.handlers.event import Text
from bot.people import Awaiting, Stage
from tests.rig import Chat
from tests.unit.handlers.diaries import advice
from tests.unit.handlers.settled import settle

DANGER = "my face is drooping and i cant speak"
DESPAIR = "i dont want to live anymore"


async def waits_for(chat: Chat, awaiting: Awaiting) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        about = f"{chat.now.isoformat()} 2026-03-02"
        await tx.people.save(replace(person, awaiting=awaiting, awaiting_for=about))


@pytest.mark.parametrize("awaiting", list(Awaiting))
@pytest.mark.parametrize("text", [DANGER, f"7 {DANGER}", f"{DANGER} since 14:30"])
async def test_danger_is_advised_on_while_any_question_is_open(chat: Chat, awaiting: Awaiting, text: str) -> None:
    await settle(chat)
    await waits_for(chat, awaiting)

    await chat.types(text)
    arrived = await chat.deliver()

    assert [given.level for given in await advice(chat)] == [Level.E]
    assert "Call 112 now" in arrived[0].text


@pytest.mark.parametrize("stage", [Stage.CONSENTED, Stage.PLACED, Stage.PLANNED, Stage.READY])
async def test_danger_is_advised_on_in_the_middle_of_the_beginning(chat: Chat, stage: Stage) -> None:
    placed = stage is not Stage.CONSENTED
    await settle(chat, stage=stage, zone="Europe/Berlin" if placed else None, country="DE" if placed else None)

    await chat.types(DANGER)
    arrived = await chat.deliver()

    assert "Call" in arrived[0].text
    assert "112" in arrived[0].text


async def test_before_consent_danger_gets_the_list_with_the_number(chat: Chat) -> None:
    await chat.command("start")

    await chat.types(DANGER)

    assert "When to get help fast" in chat.last.text


@pytest.mark.parametrize("awaiting", list(Awaiting))
async def test_despair_is_answered_while_any_question_is_open(chat: Chat, awaiting: Awaiting) -> None:
    await settle(chat)
    await waits_for(chat, awaiting)

    await chat.types(DESPAIR)
    arrived = await chat.deliver()

    assert "I'm really sorry" in arrived[0].text


@pytest.mark.parametrize(("text", "words"), [(DANGER, "Call 112 now"), (DESPAIR, "I'm really sorry")])
async def test_danger_written_into_an_edited_message_is_answered(chat: Chat, text: str, words: str) -> None:
    await settle(chat)
    await chat.types("3")

    await chat.does(Text(text=text, edited=True))
    arrived = await chat.deliver()

    assert [shown for shown in arrived if words in shown.text]


@pytest.mark.parametrize("command", ["checkin", "log", "relax", "settings", "pause"])
async def test_danger_behind_a_command_is_not_lost(chat: Chat, command: str) -> None:
    await settle(chat)

    await chat.command(command, DANGER)
    arrived = await chat.deliver()

    assert [shown for shown in arrived if "Call 112 now" in shown.text]
