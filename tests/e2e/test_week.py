"""A week with Nape, chapter by chapter: the real process, the pretend Telegram, and a clock that jumps."""

import html
import json
import re
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, MetaData, func, select

from content import Words
from scheduler.presets import Preset
from tests.e2e.life import BERLIN, Life, Message, World, button, clock, labels, somebody, words
from tests.e2e.residents import resident

pytestmark = pytest.mark.asyncio(loop_scope="module")

say = Words.load("en").say
SAFETY_QUESTIONS = (
    ("profile-serious", "button-none"),
    ("profile-gentle", "button-none"),
    ("profile-since", "profile-since-weeks"),
    ("profile-assessed", "profile-assessed-lately"),
    ("profile-usual", "button-no"),
    ("profile-named", "button-none"),
    ("profile-green", "button-none"),
)
FOUR = [say(f"button-{name}") for name in ("done", "later", "not-now", "another")]


def shown(key: str, **values: object) -> str:
    """Return the first words of a text as they are shown, enough to know it by."""
    return html.unescape(re.sub(r"<[^>]*>", "", say(key, **values))).split("\n")[0][:24]


def at(world: World, shown: str) -> datetime:
    """Return the end of the minute that a clock in Berlin shows as `shown`, today."""
    hour, minute = map(int, shown.split(":"))
    today = world.now().astimezone(BERLIN).date()
    return datetime.combine(today, time(hour, minute, 59), BERLIN).astimezone(UTC)


def tomorrow_at(world: World, shown: str) -> datetime:
    """Return the same for the day after."""
    return at(world, shown) + timedelta(days=1)


def is_nudge(message: Message) -> bool:
    return button(message, FOUR[3]) is not None


def asks_for_score(message: Message) -> bool:
    return labels(message)[:3] == ["0", "1", "2"]


async def sent_at(life: Life, time_shown: str) -> Message:
    return await life.until(lambda: next((m for m in life.newest if clock(m) == time_shown), None))


async def planned(life: Life) -> dict[str, str]:
    """Ask /today; return what is still to come by its time."""
    today = await life.hears("/today", "Today, ")
    return dict(label.split(" ", 1) for label in labels(today))


async def test_the_first_exercise_comes_after_three_taps(monday: World) -> None:
    kim = await somebody(monday)
    await kim.hears("/start", "not a doctor")

    await kim.taps(say("onboarding-agree"))
    await kim.taps(say("zone-yes"))
    await kim.taps(say("onboarding-plan-desk"))

    await kim.until(lambda: next((m for m in kim.newest if "animation" in m), None))
    await kim.taps(say("profile-now"))
    for page, answer in SAFETY_QUESTIONS:
        await kim.taps(say(answer), on=await kim.sees(shown(page)))
    await kim.sees("gentle movement")
    await kim.hears("/start", say("onboarding-plan-desk"))


async def test_a_language_that_is_at_home_somewhere_brings_the_clock_of_that_place(monday: World) -> None:
    yuki = await somebody(monday, "Yuki", language="ja")
    await yuki.hears("/start", "not a doctor")

    await yuki.taps(say("onboarding-agree"))

    await yuki.sees("16:00")


async def test_a_working_day_goes_as_today_said(monday: World) -> None:
    kim = await resident(monday)
    plan = await planned(kim)
    *nudges, checkin = plan
    assert len(nudges) == 4
    assert all("09:00" <= shown < "12:00" or "13:00" <= shown < "18:00" for shown in nudges)
    assert checkin == "18:30"

    for shown in nudges:
        await monday.live_until(at(monday, shown))
        nudge = await sent_at(kim, shown)
        assert labels(nudge) == FOUR
        await kim.taps(FOUR[0], on=nudge)
        await kim.sees_in(nudge, "✓")

    await monday.live_until(at(monday, checkin))
    question = await kim.until(lambda: next((m for m in kim.newest if asks_for_score(m)), None))
    await kim.taps("4", on=question)
    await kim.sees_in(question, "4 of 10")
    await monday.live_until(at(monday, "23:59"))
    assert [clock(m) for m in await kim.got(after=question["message_id"])] == []


async def test_a_snoozed_nudge_comes_back_once(monday: World) -> None:
    kim = await resident(monday)
    first, second = list(await planned(kim))[:2]
    await monday.live_until(at(monday, first))
    nudge = await kim.until(lambda: next(filter(is_nudge, kim.newest), None))

    await kim.taps(FOUR[1], on=nudge)
    await kim.taps(say("nudges-minutes", minutes=15), on=nudge)
    await kim.sees_in(nudge, say("nudges-later-set", title="", time="").split("\n")[1].strip(" ."))
    again = monday.now() + timedelta(minutes=15)
    await monday.live_until(at(monday, second) - timedelta(minutes=1))

    (back,) = [m for m in await kim.got(after=nudge["message_id"]) if is_nudge(m)]
    assert clock(back) == again.astimezone(BERLIN).strftime("%H:%M")


async def test_a_week_of_small_answers(monday: World) -> None:
    kim = await resident(monday, plan=Preset.GENTLE)
    answers = ["5", "about a 4", "6/10 after the train", None, "3", "4,0", "2"]
    for day, answer in enumerate(answers):
        before = len(await kim.got())
        await monday.live_until(at(monday, "18:35"))
        came = (await kim.got())[before:]
        nudges = [m for m in came if is_nudge(m)]
        assert len(nudges) == (2 if day < 5 else 0)
        assert [clock(m) for m in came if asks_for_score(m)] == ["18:30"]
        for nudge in nudges:
            await kim.taps(FOUR[0], on=nudge)
        if answer is not None:
            noted = await kim.hears(answer, " of 10")
            assert day < 2 or "average" in words(noted)
        await monday.live_until(monday.morning())

    reminders = [m for m in await kim.got() if clock(m) == "20:30"]
    assert len(reminders) == 1
    assert reminders[0]["silent"]


async def test_a_day_that_stayed_open_can_be_filled_in_later(monday: World) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN, scores=[4, None, 4])

    question = await kim.hears("/checkin", shown("checkin-question"))
    await kim.taps(say("checkin-earlier-button"), on=question)
    await kim.sees_in(question, shown("checkin-earlier"))
    open_day = f"{monday.now() - timedelta(days=2):%a} {(monday.now() - timedelta(days=2)).day}"
    await kim.taps(open_day, on=question)
    await kim.sees_in(question, open_day)
    await kim.taps("7", on=question)
    await kim.sees_in(question, "7 of 10")

    await kim.hears("5", "3 answered")


async def test_pain_that_has_risen_is_said_with_the_persons_own_numbers(monday: World) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN, scores=[3, 2, 4] * 14 + [5] * 6 + [None] + [5, 6, 5, 4, 5, 5])

    await kim.hears("5", "5 of 10")
    advice = await kim.sees("clearly above your usual")
    assert re.search(r"On 14 of your last 14 .* average 4\.9; your usual is 3(\.0)?", words(advice))
    await kim.taps(say("button-why"), on=advice)
    await kim.sees_in(advice, "WRS-14")
    await kim.taps(say("button-back"), on=advice)
    await kim.sees_in(advice, "appointment")

    await kim.taps(say("advice-later"), on=advice)
    await kim.sees_in(advice, shown("advice-answer-later"))
    await monday.live_until(monday.now() + timedelta(days=3, minutes=1))
    asked = await kim.sees("How does it stand?")
    await kim.taps(say("advice-booked"), on=asked)
    await kim.sees_in(asked, shown("advice-answer-booked"))

    await monday.live_until(monday.now() + timedelta(days=2))
    assert sum("How does it stand?" in words(m) for m in await kim.got()) <= 1


async def test_a_bad_week_is_asked_about_before_it_becomes_advice(monday: World) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN, scores=[3, 2, 4] * 12 + [6, 7, 6, 6, 7, 6])

    await kim.hears("6", "6 of 10")
    question = await kim.sees("Your last week averages")
    await kim.taps(say("advice-clearly"), on=question)

    advice = await kim.sees("appointment")
    assert "6.3" in words(advice)
    await kim.sees(shown("screen-question"))


async def test_a_red_flag_stops_exercise_until_the_person_was_seen(monday: World) -> None:
    kim = await resident(monday)
    screen = await kim.hears("my head hurts and I have a fever", shown("screen-question"))
    await kim.taps("1 ·", on=screen)
    await kim.taps(say("screen-go"), on=screen)
    await kim.taps(say("button-yes"), on=screen)

    alarm = await kim.sees("Call 112 now")
    assert not any(word in words(alarm).casefold() for word in ("stretch", "/relax", "breathe"))
    await kim.taps(say("safety-alert-getting-help"), on=alarm)
    await monday.live_until(at(monday, "23:00"))
    came = await kim.got(after=alarm["message_id"])
    assert [asks_for_score(m) for m in came] == [True, True], "the check-in and its reminder, no exercise"

    await monday.live_until(tomorrow_at(monday, "12:00"))
    still = await kim.sees("Were you seen?")
    assert not any(map(is_nudge, await kim.got()))
    await kim.taps(say("safety-still-seen"), on=still)
    await kim.sees_in(still, shown("advice-seen"))
    await monday.live_until(at(monday, "18:00"))
    assert any(map(is_nudge, await kim.got()))


async def test_words_of_crisis_are_answered_first_and_once(monday: World) -> None:
    kim = await resident(monday)

    said = await kim.says("9 and I want to die")
    answer = await kim.sees("really sorry", after=said)
    assert "112" in words(answer)
    assert "0800 111 0 111" in words(answer)
    await monday.live_until(tomorrow_at(monday, "07:59"))
    assert await kim.got(after=said) == [answer]

    await monday.live_until(at(monday, "20:00"))
    (gentle,) = await kim.got(after=answer["message_id"])
    assert words(gentle) == say("safety-crisis-again")
    await kim.taps(say("button-no"), on=gentle)
    await kim.taps(say("urgent-crisis-resume"), on=gentle)
    await kim.sees_in(gentle, shown("urgent-crisis-resumed"))
    await monday.live_until(tomorrow_at(monday, "18:00"))
    assert any(map(is_nudge, await kim.got()))


async def test_a_pause_is_kept_and_ended(monday: World) -> None:
    kim = await resident(monday)
    paused = await kim.hears("/pause", shown("pause-title", checkin=""))
    await kim.taps(say("pause-today"), on=paused)
    await kim.sees_in(paused, "Quiet until")
    before = await kim.got()

    await monday.live_until(at(monday, "18:00"))
    assert await kim.got() == before
    await monday.live_until(at(monday, "18:31"))
    (checkin,) = (await kim.got())[len(before) :]
    assert asks_for_score(checkin)

    await monday.live_until(monday.morning())
    await kim.hears("/pause until friday", "Quiet until")
    await kim.hears("/resume", shown("pause-resumed", coming=""))
    first = next(iter(await planned(kim)))
    await monday.live_until(at(monday, first))
    await kim.until(lambda: next(filter(is_nudge, kim.newest), None))


async def test_progress_is_a_picture(monday: World) -> None:
    kim = await resident(monday, plan=Preset.CHECKIN, scores=[3, 4, 5, None, 4, 3, 6, 5, 4, 3])
    said = await kim.says("/progress")
    picture = await kim.until(lambda: next((m for m in kim.newest if "photo" in m and m["message_id"] > said), None))
    assert words(picture)
    assert (await the_file(monday, picture["photo"][-1]["file_id"])).startswith(b"\x89PNG")


async def the_file(world: World, file_id: str) -> bytes:
    async with world.session.get(f"{world.playground.url}playground/files/{file_id}") as answer:
        return await answer.read()


NOTE = "canary stiffness"


async def test_everything_is_handed_over_and_then_really_erased(monday: World) -> None:
    kim, lou = await resident(monday, scores=[3, 7, 4]), await resident(monday, "Lou", scores=[1])
    await kim.hears(f"8 {NOTE}", "8 of 10")
    await monday.live_until(at(monday, "13:00"))
    said = await kim.says("/export")
    files = await kim.until(lambda: documents(kim, after=said) if len(documents(kim, after=said)) == 2 else None)
    whole, table = [(await the_file(monday, m["document"]["file_id"])).decode("utf-8-sig") for m in files]
    assert [entry["score"] for entry in json.loads(whole)["entries"]] == [3, 7, 4, 8]
    assert NOTE in whole
    assert NOTE in table
    assert len(table.splitlines()) == 5

    question = await kim.hears("/delete", shown("privacy-delete-ask", entries=4, practice=0))
    await kim.taps(say("privacy-delete-yes"), on=question)
    await kim.sees_in(question, "Erased")

    assert await rows_about(monday, kim) == {}
    assert await rows_about(monday, lou)
    kept = b"".join(path.read_bytes() for path in monday.database.parent.glob("nape.db*"))
    assert NOTE.encode() not in kept
    await kim.hears("/start", "not a doctor")
    await kim.hears("5", shown("checkin-start-first"))


def documents(life: Life, *, after: int) -> list[Message]:
    return [m for m in reversed(life.newest) if "document" in m and m["message_id"] > after]


async def rows_about(world: World, life: Life) -> dict[str, int]:
    """Count the rows about a person, or about nobody who is on file, in every table of the file."""

    def count(connection: Connection) -> dict[str, int]:
        found = MetaData()
        found.reflect(connection)
        people = found.tables["people"]
        mine, known = select(people.c.id).where(people.c.chat_id == life.person), select(people.c.id)
        rows = {"people": select(func.count()).select_from(mine.subquery())}
        for table in found.sorted_tables:
            if (owner := table.c.get("person_id")) is not None:
                rows[table.name] = select(func.count()).where(owner.in_(mine) | owner.not_in(known))
        counts = {name: connection.scalar(query) or 0 for name, query in rows.items()}
        return {name: number for name, number in counts.items() if number}

    async with (await world.storage()).database.read() as connection:
        return await connection.run_sync(count)
