"""/relax and the first exercise of all."""

from datetime import date

import pytest

from bot.diary.advice import Advice
from bot.diary.entries import Entry, Source
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.profile import Profile
from bot.handlers.relax import first_exercise
from bot.handlers.turn import House, Turn
from bot.people import Stage
from bot.views.reply import Send
from content import ExerciseKind
from tests.rig import Chat
from tests.unit.handlers.settled import settle


async def practised(chat: Chat) -> list[Practice]:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return list(await tx.practice.of(person.id))


async def advised(chat: Chat, level: Level) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        advice = Advice(rule="RF07", level=level, given_on=date(2026, 3, 2), given_at=chat.now)
        await tx.advice.add(person.id, advice)


async def test_three_taps_lead_from_the_wish_to_the_moving_picture(chat: Chat) -> None:
    await settle(chat)

    await chat.command("relax")
    await chat.taps("3 min")
    await chat.taps("Breathing")
    shown = await chat.taps("Start")

    assert len(chat.shown) == 1
    assert shown.file is not None
    assert "Follow the circle" in shown.text
    assert shown.labels == ["✓ I'm done", "Something feels wrong"]


async def test_a_score_before_and_after_tells_the_difference_honestly(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("1 min")
    await chat.taps("Breathing")
    await chat.taps("6")

    await chat.taps("I'm done")
    shown = await chat.taps("4")

    assert "Before 6, now <b>4</b>" in shown.text
    assert [(p.before, p.after) for p in await practised(chat)] == [(6, 4)]


@pytest.mark.parametrize(
    ("after", "words"),
    [("5", "less"), ("6", "The same"), ("8", "A bit more"), ("9", "do half")],
)
async def test_what_got_worse_is_said_as_well(chat: Chat, after: str, words: str) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("1 min")
    await chat.taps("Breathing")
    await chat.taps("6")
    await chat.taps("I'm done")

    shown = await chat.taps(after)

    assert words in shown.text


async def test_both_scores_may_be_skipped_and_it_counts_all_the_same(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("Surprise")
    await chat.taps("Start")
    while "✓ I'm done" not in chat.last.labels:
        await chat.taps("Next")
    await chat.taps("I'm done")

    shown = await chat.taps("Skip")

    assert "Well done" in shown.text
    assert [(p.before, p.after) for p in await practised(chat)] == [(None, None)]


async def test_one_run_is_counted_once_however_often_its_buttons_are_tapped(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("1 min")
    await chat.taps("Breathing")
    await chat.taps("Start")
    finish = chat.last.keyboard[0][0].data or ""

    await chat.forges(finish)
    await chat.forges(finish)
    await chat.taps("3")
    await chat.forges(finish)

    assert len(await practised(chat)) == 1


async def test_a_score_given_again_corrects_the_first(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("1 min")
    await chat.taps("Breathing")
    await chat.taps("5")
    question = await chat.taps("I'm done")
    two, four = (question.keyboard[0][place].data or "" for place in (2, 4))

    await chat.forges(two)
    await chat.forges(four)

    assert [p.after for p in await practised(chat)] == [4]


async def test_a_guided_exercise_goes_forth_and_back_in_one_message(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("10 min")
    await chat.taps("Relaxing")
    first = await chat.taps("Start")

    second = await chat.taps("Next")
    back = await chat.taps("Back")

    assert "step 1 of" in first.text
    assert "step 2 of" in second.text
    assert back.text == first.text
    assert len(chat.shown) == 1


async def test_something_feels_wrong_leads_to_the_safety_screen(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("10 min")
    await chat.taps("Relaxing")
    await chat.taps("Start")

    button = chat.last.keyboard[-1][0]

    assert button.label == "Something feels wrong"
    assert button.data == "scr:1::stop"


@pytest.mark.parametrize(("before", "shown"), [("7", False), ("8", True)])
async def test_a_strong_pain_before_it_points_to_the_safety_screen(chat: Chat, before: str, shown: bool) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("1 min")
    await chat.taps("Breathing")

    message = await chat.taps(before)

    assert ("Check the warning signs" in message.labels) is shown


@pytest.mark.parametrize("minutes", ["1", "3", "5", "10"])
async def test_every_length_has_breathing_and_something_else(chat: Chat, minutes: str) -> None:
    await settle(chat)

    shown = await chat.command("relax", minutes)

    assert "🌬 Breathing" in shown.labels
    assert len(shown.labels) >= 4


async def test_another_goes_round_and_never_shows_the_same_twice_in_a_row(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("3 min")
    previous = (await chat.taps("Breathing")).text
    for _ in range(6):
        shown = await chat.taps("Another")
        assert shown.text != previous
        previous = shown.text


async def test_no_movement_before_the_safety_questions_or_on_a_day_of_strong_pain(chat: Chat) -> None:
    await settle(chat)
    assert "🙆 Movement" in (await chat.command("relax", "1")).labels

    person = await chat.person()
    async with chat.storage.transaction() as tx:
        await tx.entries.add(person.id, Entry(day=date(2026, 3, 2), at=chat.now, source=Source.TEXT, score=7))
    assert "🙆 Movement" not in (await chat.command("relax", "1")).labels

    await settle(chat, profile=Profile(adult=True))
    assert "🙆 Movement" not in (await chat.command("relax", "1")).labels


@pytest.mark.parametrize("level", [Level.E, Level.S])
async def test_under_urgent_advice_only_stillness_with_a_reminder_to_get_seen(chat: Chat, level: Level) -> None:
    await settle(chat)
    await advised(chat, level)

    menu = await chat.command("relax")
    kinds = await chat.taps("10 min")

    assert "get seen" in menu.text
    assert kinds.labels == ["🌬 Breathing", "☁️ Relaxing", "Back", "🎲 Surprise me"]


async def test_an_exercise_that_stopped_being_right_does_not_go_on(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    await chat.taps("1 min")
    await chat.taps("Movement")
    await advised(chat, Level.S)

    shown = await chat.taps("Start")

    assert "get seen" in shown.text
    assert chat.toast == "That one does not suit you right now."


@pytest.mark.parametrize(
    "data",
    ["rlx:1:m7:breathing", "rlx:1:Z99-3-a:s0ba", "rlx:1:B01-4-a:s0ba", "rlx:1:B01-3-a:s0b99a", "rlx:1:x:y"],
)
async def test_forged_buttons_change_nothing(chat: Chat, data: str) -> None:
    await settle(chat)
    await chat.command("relax")

    await chat.forges(data)

    assert chat.toast is not None
    assert await practised(chat) == []


async def test_a_step_beyond_the_end_shows_the_last_one(chat: Chat, house: House) -> None:
    await settle(chat)
    await chat.command("relax")
    item = next(i for i in house.library.relaxing(10) if i.kind is ExerciseKind.RELAXATION and not i.movement)

    shown = await chat.forges(f"rlx:1:{item.id}-10-a:s77ba")

    assert f"step {len(item.steps)} of {len(item.steps)}" in shown.text


async def test_nothing_is_offered_before_consent(chat: Chat) -> None:
    shown = await chat.command("relax")

    assert "/start" in shown.text
    assert shown.keyboard == ()


async def test_the_first_exercise_begins_at_once_and_ends_with_one_tap(chat: Chat, house: House) -> None:
    person = await settle(chat, stage=Stage.PLANNED, profile=Profile(adult=True))

    async with chat.storage.transaction() as tx:
        turn = Turn(now=chat.now, person=person, tx=tx, house=house)
        (message,) = await first_exercise(turn)
    assert isinstance(message, Send)
    finish = message.keyboard[0][0].data or ""
    shown = await chat.forges(finish)
    await chat.forges(finish)

    assert message.file is not None
    assert len(message.text) <= 1024
    assert "first one" in shown.text
    assert len(await practised(chat)) == 1


async def test_every_exercise_can_be_guided_to_its_end(chat: Chat, house: House) -> None:
    await settle(chat)
    for minutes in (1, 3, 5, 10):
        for item in house.library.relaxing(minutes):
            shown = await chat.forges(f"rlx:1:{item.id}-{minutes}-t:c0ba")
            assert shown.labels[-1] == "Another"
            for step in range(1 if item.pattern else len(item.steps)):
                await chat.forges(f"rlx:1:{item.id}-{minutes}-t:s{step}ba")
            assert "✓ I'm done" in chat.last.labels


async def flared(chat: Chat, item: str, times: int) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for run in range(times):
            practice = Practice(item=item, on=date(2026, 2, 20), via=f"relax-{run}", before=3, after=6)
            await tx.practice.add(person.id, practice)


async def test_after_a_flare_half_is_suggested_and_after_two_it_is_left_out(chat: Chat) -> None:
    await settle(chat)
    await chat.command("relax")
    assert "Do half" not in (await chat.forges("rlx:1:ST01-1-a:c0ba")).text

    await flared(chat, "ST01", 1)
    assert "Do half of it today" in (await chat.forges("rlx:1:ST01-1-a:c0ba")).text

    await flared(chat, "ST01", 1)
    shown = await chat.forges("rlx:1:ST01-1-a:c0ba")
    assert chat.toast == "That one does not suit you right now."
    assert "Slow head turn" not in shown.text
