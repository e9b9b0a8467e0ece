"""Everything people send that nobody planned for, by the table in the product's description; one process for all."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.diary.entries import Entry
from bot.people import Person
from bot.storage.storage import Transaction
from content import Words
from scheduler.presets import Preset
from tests.e2e.life import GLANCE, PATIENCE, Life, Message, World, button, carried, labels, somebody, words
from tests.e2e.residents import resident

pytestmark = pytest.mark.asyncio(loop_scope="module")

say = Words.load("en").say
SCALE = [str(score) for score in range(11)]
TOKYO = ZoneInfo("Asia/Tokyo")
CANARY = "canary"
FULL = CANARY + "x" * (4096 - len(CANARY))


async def diary(world: World, life: Life) -> tuple[Entry, ...]:
    """Return what is kept of a person."""
    storage = await world.storage()
    async with storage.reading() as tx:
        return await tx.entries.of((await on_file(tx, life)).id)


async def on_file(tx: Transaction, life: Life) -> Person:
    person = await tx.people.by_chat(life.person)
    assert person is not None
    return person


async def notices(world: World, life: Life, data: str, on: Message) -> str:
    """Send button data and return the small notice that answers it."""
    told = await world.post("tap", person=life.person, message_id=on["message_id"], data=data)
    query: str = told["callback_query_id"]

    def answered() -> list[Any]:
        made = world.playground.telegram.calls.all()
        return [call.params for call in made if call.params.get("callback_query_id") == query]

    await world.until(lambda: bool(answered()))
    (answer,) = answered()
    return str(answer.get("text", ""))


@pytest.mark.parametrize("text", ["11", "-3", "7.25", "12/10", "999999"])
async def test_a_number_off_the_scale_is_told_the_range_and_not_kept(monday: World, text: str) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN)

    told = await kim.hears(text, "I kept nothing")

    assert "10" in words(told)
    assert labels(told)[:11] == SCALE
    assert await diary(monday, kim) == ()
    await kim.taps("4", on=told)
    await kim.sees_in(told, "4 of 10")
    assert [entry.score for entry in await diary(monday, kim)] == [4]


@pytest.mark.parametrize(
    "text",
    ["between 4 and 6 canary", "+49 170 1234567", "call me at 030 901820", "12.03.2026", "3 canaries and 2 cats"],
)
async def test_numbers_that_may_mean_anything_are_asked_about(monday: World, text: str) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN)

    await kim.hears(text, "don't want to guess")

    assert [entry.score for entry in await diary(monday, kim)] == [None]
    assert [entry.note for entry in await diary(monday, kim)] == [text]


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "document", "poll", "contact"])
async def test_what_cannot_be_read_gets_one_friendly_line(monday: World, kind: str) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN)
    before = len(await kim.got())

    await monday.post("send_other", person=kim.person, kind=kind, caption="canary chair")
    await kim.is_answered()

    line, _ = (await kim.got())[before:]
    assert words(line) in {
        say(f"help-unreadable-{what}") for what in ("voice", "picture", "sticker", "file", "poll", "other")
    }
    assert await diary(monday, kim) == ()


@pytest.mark.parametrize(
    "text",
    [
        FULL,
        "😀" * 2048,
        "عندي صداع canary شديد",
        "<b>canary</b> & <a href='https://example.org'>here</a> </i>",
        "'); DROP TABLE people; -- canary",
        "can\u200bary\u200d \u202eyranac\u2066",
        "canary {{ config }} %s {x} $x",
        "/ canary",
    ],
)
async def test_strange_text_is_a_note_and_nothing_else(monday: World, text: str) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN)

    await kim.hears(text, say("checkin-note-kept")[:4])

    (entry,) = await diary(monday, kim)
    assert entry.note == text
    assert entry.score is None
    said = await kim.says("/export")
    await kim.until(lambda: next((m for m in kim.newest if "document" in m and m["message_id"] > said), None))


async def test_markup_in_a_note_comes_back_as_it_was_typed(monday: World) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN)

    noted = await kim.hears("6 <b>canary</b> & co", "6 of 10")

    assert "<b>canary</b> & co" in words(noted)


@pytest.mark.parametrize(
    "data",
    [
        "nonsense", ":::", "chk:1:20260302:99", "chk:1:20990101:5", "chk:1:x:5", "chk:2:20260302:5", "num:1:e1:5",
        "ndg:1:1:done", "ndg:1:99999999999999999999:done", "adv:1:1:seen", "adv:1:1:what", "scr:1:zz.n.9.zzzzzz.1:go",
        "tdy:1:posture-20260302-0:fly", "rlx:1:B99:go", "log:1::", "pau:1:forever:keep", "zon:1:set:XX.Mars/Base",
        "del:1:yes:2020-01-01", "cri:1::x", "set:1::", "x" * 64,
    ],
)  # fmt: skip
async def test_forged_button_data_does_nothing(monday: World, data: str) -> None:
    victim = await resident(monday, "Vic", scores=[5])
    mallory = await resident(monday, "Mallory", plan=Preset.CHECKIN, scores=[1])
    page = await mallory.hears("/help", "/today")
    before = await everything(monday, victim), await diary(monday, mallory)

    await notices(monday, mallory, data, page)

    await mallory.is_answered()
    assert (await everything(monday, victim), await diary(monday, mallory)) == before
    assert not any("wrong on my side" in words(m) for m in mallory.newest)


async def everything(world: World, life: Life) -> list[Any]:
    storage = await world.storage()
    async with storage.reading() as tx:
        person = await on_file(tx, life)
        return [person] + [await each.of(person.id) for each in (tx.entries, tx.deliveries, tx.advice, tx.practice)]


async def test_a_strangers_button_never_reaches_somebody_elses_data(monday: World) -> None:
    vic = await resident(monday, "Vic", scores=[3, 2, 4] * 14 + [5] * 13)
    mallory = await resident(monday, "Mallory", plan=Preset.CHECKIN)
    await monday.live_until(await due(monday))
    await vic.hears("5 stiff", "5 of 10")
    await vic.hears("12 or 3 canaries", "don't want to guess")
    await vic.sees("clearly above your usual")
    await vic.sees("Once a week, so that you have it at hand")
    page = await mallory.hears("/help", "/today")
    before = await everything(monday, vic)

    for data in {data for message in vic.newest for data in carried(message)}:
        await notices(monday, mallory, data, page)

    assert await everything(monday, vic) == before


async def due(world: World) -> datetime:
    moment = await world.next_due()
    assert moment is not None
    return moment


async def test_a_button_tapped_again_and_again_counts_once(monday: World) -> None:
    kim = await resident(monday)
    await monday.live_until(await due(monday))
    nudge = await kim.until(lambda: next((m for m in kim.newest if button(m, say("button-done"))), None))
    done = str(button(nudge, say("button-done")))

    for _ in range(3):
        await notices(monday, kim, done, nudge)

    *_, practice = await everything(monday, kim)
    assert len(practice) == 1


async def test_an_old_nudge_is_answered_kindly_with_a_fresh_one_on_offer(monday: World) -> None:
    kim = await resident(monday)
    await monday.live_until(await due(monday))
    nudge = await kim.until(lambda: next((m for m in kim.newest if button(m, say("button-done"))), None))
    await monday.live_until(monday.now() + timedelta(hours=2))

    await kim.taps(say("button-not-now"), on=nudge)
    await kim.taps(say("nudges-fresh"), on=nudge)

    await kim.until(
        lambda: next(
            (m for m in kim.newest if button(m, say("button-done")) and m["message_id"] > nudge["message_id"]), None
        )
    )


async def test_a_place_nobody_knows_leads_to_the_list(monday: World) -> None:
    kim = await somebody(monday)
    await kim.hears("/start", "not a doctor")
    await kim.taps(say("onboarding-agree"))
    asked = await kim.until(lambda: next((m for m in kim.newest if button(m, say("zone-type"))), None))
    await kim.taps(say("zone-type"), on=asked)
    await kim.sees(say("zone-type-prompt")[:14])

    for typed in ("Canarytownville", "Xyzzy/Plugh", "<b>&"):
        told = await kim.hears(typed, typed)
        assert button(told, say("zone-list"))
    await monday.post("location", person=kim.person, lat=0.0, lon=-30.0)
    at_sea = await kim.sees(say("zone-nowhere")[:20])
    await kim.taps(say("zone-list"), on=at_sea)
    clocks = await kim.sees(say("zone-clock")[3:20])
    await kim.taps(monday.now().astimezone(TOKYO).strftime("%H:"), on=clocks)
    towns = await kim.sees("Which one keeps time with you")
    await kim.taps("Tokyo", on=towns)
    asked = await kim.sees("where you are, in Japan?")
    await kim.taps(say("zone-yes"), on=asked)
    await kim.sees(say("onboarding-plan-desk"))


async def test_in_a_group_it_says_one_line_and_keeps_nothing(monday: World) -> None:
    kim = await somebody(monday)
    group = (await monday.post("groups", person=kim.person))["chat"]

    await kim.says("/checkin@nape_playground_bot", chat=group)
    await kim.says("@nape_playground_bot canary 7", chat=group)
    await monday.settled()
    await kim.hears("/urgent", "emergency")

    told = [call["params"]["text"] for call in await monday.calls("sendMessage") if call["params"]["chat_id"] == group]
    assert set(told) == {say("help-group")}
    storage = await monday.storage()
    async with storage.reading() as tx:
        assert await tx.people.by_chat(group) is None


async def test_blocked_it_falls_silent_and_start_brings_the_diary_back(monday: World) -> None:
    kim = await resident(monday, scores=[4, 5])
    await monday.live_until(await due(monday))
    calls = await monday.calls()
    await monday.post("block", person=kim.person)
    await monday.settled()
    await monday.live_until(monday.now() + timedelta(days=1))
    assert not [call for call in await monday.calls(after=calls[-1]["id"]) if call["params"].get("chat_id")]
    assert await monday.next_due() is None

    await monday.post("unblock", person=kim.person)
    await kim.hears("/start", say("onboarding-plan-desk"))

    assert [entry.score for entry in await diary(monday, kim)] == [4, 5]
    await monday.live_until(await due(monday))
    await kim.until(lambda: next((m for m in kim.newest if button(m, say("button-done"))), None))


async def test_blocked_for_a_month_it_forgets(monday: World) -> None:
    kim = await resident(monday, scores=[4, 5])
    await monday.post("block", person=kim.person)
    await monday.settled()

    await monday.jump(monday.now() + timedelta(days=31))

    async with asyncio.timeout(PATIENCE):
        while await is_on_file(monday, kim):
            await monday.playground.telegram.bell.wait(GLANCE)


async def is_on_file(world: World, life: Life) -> bool:
    storage = await world.storage()
    async with storage.reading() as tx:
        return await tx.people.by_chat(life.person) is not None


async def test_a_deleted_account_is_left_alone(monday: World) -> None:
    kim = await resident(monday)
    await monday.post("deactivate", person=kim.person)

    await monday.live_until(monday.now() + timedelta(days=2))

    refused = [call for call in await monday.calls() if call["params"].get("chat_id") == kim.person]
    assert len(refused) == 1
