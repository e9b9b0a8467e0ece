"""The clock, the news for the page, and the record of calls, over HTTP."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot
from telegram.error import BadRequest

from bot.playground import Playground
from tests.unit.playground.conftest import Control

DUE = datetime(2031, 1, 1, 9, 0, tzinfo=UTC)


class Plan:
    """What is planned next, for jump_next."""

    due: datetime | None = DUE

    async def __call__(self) -> datetime | None:
        return self.due


@pytest.fixture
def plan() -> Plan:
    return Plan()


@pytest.fixture
async def playground(plan: Plan) -> AsyncGenerator[Playground]:
    place = Playground(next_due=plan)
    await place.start()
    yield place
    await place.stop()


async def test_jump_next_goes_one_second_past_what_is_due(control: Control) -> None:
    answer = await control.post("clock", action="jump_next")

    assert answer["ok"]
    now = datetime.fromisoformat(answer["now"])
    assert DUE + timedelta(seconds=1) <= now < DUE + timedelta(minutes=1)


async def test_jump_next_says_when_nothing_is_planned(control: Control, plan: Plan) -> None:
    plan.due = None

    assert await control.post("clock", action="jump_next") == {"ok": False, "reason": "nothing planned"}


async def test_what_is_already_due_does_not_turn_time_back(control: Control, plan: Plan) -> None:
    plan.due = datetime(2020, 1, 1, tzinfo=UTC)
    before = datetime.fromisoformat((await control.get("clock"))["now"])

    answer = await control.post("clock", action="jump_next")

    assert datetime.fromisoformat(answer["now"]) >= before


async def test_who_waits_for_the_clock_hears_of_a_change(control: Control) -> None:
    seen = (await control.get("clock"))["version"]
    waiting = asyncio.create_task(control.get("clock", seen=str(seen), wait="30"))
    await control.post("clock", action="rate", rate=60)

    news = await waiting

    assert (news["version"], news["rate"]) == (seen + 1, 60)
    assert {"now", "real"} <= news.keys()


async def test_the_clock_freezes_and_comes_back(control: Control) -> None:
    frozen = await control.post("clock", action="freeze")
    still = await control.get("clock")
    real = await control.post("clock", action="real")

    assert (frozen["rate"], still["now"]) == (0, frozen["now"])
    assert real["rate"] == 1


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"action": "jump_to", "at": "2020-01-01T00:00:00+00:00"}, "time does not go back"),
        ({"action": "jump_to", "at": "2040-01-01T00:00:00"}, "the moment needs a time zone"),
        ({"action": "jump_to", "at": "soon"}, "at must be an ISO date and time"),
        ({"action": "jump_morning", "zone": "Europe/Atlantis"}, "unknown time zone"),
        ({"action": "jump_morning", "zone": "../etc"}, "unknown time zone"),
        ({"action": "rate", "rate": "fast"}, "rate must be a number"),
        ({"action": "sing"}, "unknown action"),
    ],
)
async def test_the_clock_refuses_nonsense(control: Control, fields: dict[str, object], reason: str) -> None:
    assert await control.post("clock", **fields) == {"ok": False, "reason": reason}


async def test_the_page_gets_only_the_news(bot: Bot, control: Control, ada: int) -> None:
    before = await control.get("state")
    nothing = await control.get("state", since=str(before["rev"]))
    sent = await bot.send_message(ada, "hello")
    news = await control.get("state", since=str(before["rev"]))

    assert [message["text"] for message in before["messages"]] == ["/start"]
    assert (nothing["messages"], nothing["people"], nothing["calls"]) == ([], [], [])
    assert [message["message_id"] for message in news["messages"]] == [sent.message_id]
    assert [call["method"] for call in news["calls"]] == ["sendMessage"]
    assert news["people"] == []
    assert news["epoch"] == before["epoch"]


async def test_a_waiting_page_hears_of_a_message(bot: Bot, control: Control, ada: int) -> None:
    seen = (await control.get("state"))["rev"]
    waiting = asyncio.create_task(control.get("state", since=str(seen), wait="30"))
    await control.post("say", person=ada, text="6")

    assert (await waiting)["messages"][0]["text"] == "6"


async def test_calls_are_recorded_with_what_was_asked_and_answered(bot: Bot, control: Control, ada: int) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(ada, "<b>", parse_mode="HTML")
    await bot.send_document(ada, b"secret", filename="a.txt")

    refused = (await control.get("calls", method="sendmessage"))["calls"][-1]
    sent = (await control.get("calls", method="sendDocument"))["calls"][-1]

    assert (refused["status"], refused["params"]["text"]) == (400, "<b>")
    assert "can't parse entities" in refused["answer"]["description"]
    assert sent["params"]["document"] == "<a.txt, 6 bytes>"


async def test_empty_polls_share_one_line(bot: Bot, control: Control) -> None:
    for _ in range(3):
        await bot.get_updates()

    polls = (await control.get("calls", method="getUpdates"))["calls"]

    assert [poll["times"] for poll in polls] == [3]


@pytest.mark.parametrize("path", ["state?since=x", "clock?wait=long"])
async def test_wrong_questions_are_refused(control: Control, path: str) -> None:
    async with control.session.get(f"{control.url}playground/{path}") as response:
        assert response.status == 400


@pytest.mark.parametrize("raw", [b"{", b"[1]"])
async def test_a_body_that_is_no_json_object_is_refused(control: Control, raw: bytes) -> None:
    async with control.session.post(f"{control.url}playground/say", data=raw) as response:
        assert response.status == 400
        assert "JSON" in (await response.json())["reason"]
