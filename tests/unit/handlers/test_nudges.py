"""Nudges, from the moment they are sent to whatever the person taps."""

from datetime import date, timedelta

import pytest

from bot.diary.advice import Advice
from bot.diary.entries import Entry, Source
from bot.diary.flags import Level
from bot.diary.offers import may_offer
from bot.diary.profile import Condition, Profile
from bot.handlers.turn import House
from content import ExerciseKind
from scheduler.deliveries import Answer, Delivery
from scheduler.engagement import Engagement
from scheduler.kinds import NUDGE_LIFE, Kind
from tests.rig import Chat, Shown
from tests.unit.handlers.settled import settle

FOUR = ["Done", "Later", "Not now", "Another"]


async def nudged(chat: Chat, kind: Kind = Kind.POSTURE) -> Shown:
    """Owe a nudge now, send it, and return what arrived."""
    await owe(chat, kind)
    arrived = await chat.deliver()
    return arrived[-1]


async def owe(chat: Chat, kind: Kind) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        await tx.people.schedule(person.id, None)
        await tx.deliveries.add(
            person.id,
            kind=kind,
            local_date=date(2026, 3, 2),
            due_at=chat.now,
            payload={},
            expires_at=chat.now + NUDGE_LIFE,
        )


async def nudges(chat: Chat) -> tuple[Delivery, ...]:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return await tx.deliveries.of(person.id)


async def practised(chat: Chat) -> list[str]:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return [practice.item for practice in await tx.practice.of(person.id)]


async def reports(chat: Chat, score: int) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        entry = Entry(day=date(2026, 3, 2), at=chat.now, source=Source.CHECKIN, score=score)
        await tx.entries.add(person.id, entry)


async def advised(chat: Chat, level: Level, rule: str = "RF07") -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        advice = Advice(rule=rule, level=level, given_on=date(2026, 3, 2), given_at=chat.now)
        await tx.advice.add(person.id, advice)


async def item_of(chat: Chat, house: House) -> ExerciseKind:
    item = (await nudges(chat))[-1].payload["item"]
    return house.library.exercises[str(item)].kind


async def test_a_nudge_says_how_long_how_and_when_to_stop_and_has_four_buttons(chat: Chat, house: House) -> None:
    await settle(chat)

    message = await nudged(chat, Kind.STRETCH)

    item = house.library.exercises[str((await nudges(chat))[-1].payload["item"])]
    assert item.kind is ExerciseKind.STRETCH
    assert message.labels == FOUR
    assert "dizzy" in message.text
    assert message.text.index(" min") < message.text.index(item.steps[0].text[:10])


async def test_a_breathing_nudge_brings_its_moving_picture(chat: Chat) -> None:
    await settle(chat)

    message = await nudged(chat, Kind.BREATHING)

    assert message.file is not None
    assert message.file.content.startswith(b"GIF")


async def test_done_is_counted_once_however_often_it_is_tapped(chat: Chat) -> None:
    await settle(chat)
    message = await nudged(chat)

    done = await chat.taps("Done")
    await chat.forges(message.keyboard[0][0].data or "", message_id=message.id)

    assert "Your first today" in done.text
    assert done.keyboard == ()
    assert len(await practised(chat)) == 1
    assert chat.toast == "That's noted already."


async def test_not_now_takes_the_buttons_away_without_blame(chat: Chat) -> None:
    await settle(chat)
    await nudged(chat)

    shown = await chat.taps("Not now")

    assert "All right" in shown.text
    assert shown.keyboard == ()
    assert (await nudges(chat))[-1].answer is Answer.NOT_NOW


@pytest.mark.parametrize("minutes", [5, 15, 60])
async def test_later_brings_the_same_exercise_back_at_the_chosen_time(chat: Chat, minutes: int) -> None:
    await settle(chat)
    first = await nudged(chat)

    await chat.taps("Later")
    said = await chat.taps(f"{minutes} min")
    early = await chat.until(chat.now + timedelta(minutes=minutes - 1))
    back = await chat.passes(minutes=1)

    assert said.keyboard == ()
    assert early == []
    assert len(back) == 1
    assert first.text.split("\n")[0] in back[0].text


async def test_later_can_be_taken_back(chat: Chat) -> None:
    await settle(chat)
    await nudged(chat)

    await chat.taps("Later")
    shown = await chat.taps("Back")

    assert shown.labels == FOUR


async def test_a_nudge_comes_back_twice_at_most(chat: Chat) -> None:
    await settle(chat)
    first = await nudged(chat)
    for _ in range(2):
        await chat.taps("Later")
        await chat.taps("5 min")
        await chat.passes(minutes=5)

    last = chat.last
    await chat.forges((first.keyboard[0][0].data or "").replace("done", "5"), message_id=last.id)

    assert last.labels == ["Done", "Not now", "Another"]
    assert chat.toast == "I've brought this one back twice. The next comes by itself."


async def test_nothing_is_brought_back_into_quiet_hours(chat: Chat) -> None:
    chat.now = chat.now.replace(hour=19, minute=30)
    await settle(chat)
    await nudged(chat)

    await chat.taps("Later")
    await chat.taps("60 min")

    assert chat.toast is not None
    assert "quiet hours" in chat.toast


async def test_another_shows_a_different_exercise_in_the_same_message(chat: Chat) -> None:
    await settle(chat)
    first = await nudged(chat, Kind.STRETCH)

    shown = await chat.taps("Another")

    assert shown.id == first.id
    assert shown.text != first.text
    assert shown.labels == FOUR


async def test_a_double_tap_on_another_changes_it_once(chat: Chat) -> None:
    await settle(chat)
    first = await nudged(chat, Kind.STRETCH)
    another = first.keyboard[1][1].data or ""

    once = await chat.forges(another, message_id=first.id)
    twice = await chat.forges(another, message_id=first.id)

    assert once.text == twice.text


@pytest.mark.parametrize(("minutes", "open_"), [(90, True), (91, False)])
async def test_a_nudge_can_be_answered_for_ninety_minutes(chat: Chat, minutes: int, open_: bool) -> None:
    await settle(chat)
    await nudged(chat)
    chat.now += timedelta(minutes=minutes)

    shown = await chat.taps("Not now")

    assert ("closed" in shown.text) is not open_
    assert shown.labels == ([] if open_ else ["Give me one now"])


async def test_the_next_nudge_closes_the_one_before(chat: Chat) -> None:
    await settle(chat)
    first = await nudged(chat)
    chat.now += timedelta(minutes=40)
    await nudged(chat, Kind.BREATHING)

    await chat.taps("Not now", on=first)

    assert chat.shown[0].labels == ["Give me one now"]


async def test_an_expired_nudge_offers_a_fresh_one_exactly_once(chat: Chat) -> None:
    await settle(chat)
    first = await nudged(chat)
    chat.now += timedelta(hours=3)
    expired = await chat.taps("Done")
    fresh = expired.keyboard[0][0].data or ""

    await chat.taps("Give me one now")
    woken = chat.raised
    arrived = await chat.deliver()
    await chat.forges(fresh, message_id=first.id)

    assert woken
    assert len(arrived) == 1
    assert arrived[0].labels == FOUR
    assert await chat.deliver() == []


async def test_what_was_done_counts_even_when_the_tap_comes_late(chat: Chat) -> None:
    await settle(chat)
    await nudged(chat)
    chat.now += timedelta(hours=2)

    shown = await chat.taps("Done")

    assert "counted" in shown.text
    assert len(await practised(chat)) == 1


async def test_no_movement_before_the_safety_questions_are_answered_and_it_is_said_once(
    chat: Chat, house: House
) -> None:
    await settle(chat, profile=Profile(adult=True))

    first = await nudged(chat, Kind.STRETCH)
    kind = await item_of(chat, house)
    chat.now += timedelta(hours=1)
    second = await nudged(chat, Kind.STRENGTH)

    assert kind in (ExerciseKind.BREATHING, ExerciseKind.POSTURE)
    assert "safety questions" in first.text
    assert await item_of(chat, house) in (ExerciseKind.BREATHING, ExerciseKind.POSTURE)
    assert "safety questions" not in second.text


async def test_nothing_the_safety_profile_rules_out_is_offered(chat: Chat, house: House) -> None:
    profile = Profile(adult=True, answered=True, conditions=frozenset({Condition.NECK_CONDITION}))
    await settle(chat, profile=profile)

    await nudged(chat, Kind.STRETCH)
    for _ in range(6):
        item = house.library.exercises[str((await nudges(chat))[-1].payload["item"])]
        assert not item.movement
        await chat.taps("Another")


@pytest.mark.parametrize(("score", "soothed"), [(6, False), (7, True)])
async def test_on_a_day_of_strong_pain_movement_gives_way_to_one_soothing_offer(
    chat: Chat, house: House, score: int, soothed: bool
) -> None:
    await settle(chat)
    await reports(chat, score)

    message = await nudged(chat, Kind.STRETCH)

    kind = await item_of(chat, house)
    assert (kind in (ExerciseKind.COMFORT, ExerciseKind.RELAXATION, ExerciseKind.BREATHING)) is soothed
    assert ("soothing" in message.text) is soothed


async def test_the_soothing_offer_comes_once_a_day(chat: Chat) -> None:
    await settle(chat)
    await reports(chat, 8)
    await nudged(chat, Kind.STRETCH)
    chat.now += timedelta(hours=1)

    await owe(chat, Kind.STRENGTH)

    assert await chat.deliver() == []
    assert chat.dropped == ["comfort_given"]


async def test_urgent_advice_stops_every_nudge(chat: Chat) -> None:
    await settle(chat)
    await advised(chat, Level.S)

    await owe(chat, Kind.BREATHING)

    assert await chat.deliver() == []
    assert chat.dropped == ["held"]


async def test_a_red_flag_that_waits_for_an_appointment_leaves_out_movement(chat: Chat, house: House) -> None:
    await settle(chat)
    await advised(chat, Level.D, rule="RF13")

    message = await nudged(chat, Kind.STRENGTH)

    assert await item_of(chat, house) in (ExerciseKind.BREATHING, ExerciseKind.POSTURE)
    assert "leave out movement" in message.text


@pytest.mark.parametrize("reason", ["paused", "crisis"])
async def test_a_pause_holds_what_was_owed_before_it(chat: Chat, reason: str) -> None:
    until = {"paused": "paused_until", "crisis": "crisis_until"}[reason]
    await settle(chat, **{until: chat.now + timedelta(hours=1)})

    await owe(chat, Kind.BREATHING)

    assert await chat.deliver() == []
    assert chat.dropped == [reason]


async def test_two_nudges_without_an_answer_end_the_days_movement(chat: Chat) -> None:
    await settle(chat)
    for _ in range(2):
        await nudged(chat, Kind.BREATHING)
        chat.now += timedelta(minutes=60)

    await owe(chat, Kind.STRETCH)

    assert await chat.deliver() == []
    assert chat.dropped == ["ignored"]
    assert (await chat.person()).engagement.ignored_in_a_row == 2


async def test_an_answer_in_between_keeps_the_movement(chat: Chat) -> None:
    await settle(chat)
    await nudged(chat, Kind.BREATHING)
    chat.now += timedelta(minutes=60)
    await nudged(chat, Kind.BREATHING)
    await chat.taps("Done")
    chat.now += timedelta(minutes=60)

    await nudged(chat, Kind.STRETCH)

    assert chat.dropped == []


async def test_fewer_nudges_are_announced_once(chat: Chat) -> None:
    thinned = Engagement(cap_now=2, thinned_told_on=date(2026, 3, 2))
    await settle(chat, engagement=thinned)

    first = await nudged(chat)
    chat.now += timedelta(minutes=40)
    second = await nudged(chat, Kind.BREATHING)

    assert "I send fewer" in first.text
    assert "I send fewer" not in second.text


async def test_after_a_month_of_silence_the_question_is_keep_pause_or_stop(chat: Chat) -> None:
    await settle(chat, engagement=Engagement(last_seen=chat.now - timedelta(days=31)))

    message = await nudged(chat)

    assert message.labels == ["Keep", "Pause 30 days", "Stop"]
    assert message.silent


@pytest.mark.parametrize("choice", ["Keep", "Pause 30 days", "Stop"])
async def test_keep_pause_or_stop_is_obeyed_at_once(chat: Chat, choice: str) -> None:
    await settle(chat, engagement=Engagement(last_seen=chat.now - timedelta(days=31)))
    await nudged(chat)

    await chat.taps(choice)

    person = await chat.person()
    assert (person.paused_until is not None) is (choice == "Pause 30 days")
    assert person.preferences.checkin is (choice != "Stop")
    assert (person.preferences.cap == 0) is (choice == "Stop")


@pytest.mark.parametrize("data", ["ndg:1:999:done", "ndg:1:x:done", "ndg:1::", "ndg:1:٣:done", "ndg:1:1:fly"])
async def test_a_forged_button_finds_nothing(chat: Chat, data: str) -> None:
    await settle(chat)
    await nudged(chat)

    await chat.forges(data)

    assert chat.toast is not None
    assert await practised(chat) == []


async def test_no_exercise_returns_within_three_days_while_others_will_do(chat: Chat) -> None:
    await settle(chat)
    seen: list[str] = []
    for _ in range(4):
        await nudged(chat, Kind.POSTURE)
        seen.append(str((await nudges(chat))[-1].payload["item"]))
        await chat.taps("Not now")
        chat.now += timedelta(minutes=40)

    assert len(set(seen)) == len(seen)


def test_a_neck_condition_rules_out_every_movement(house: House) -> None:
    profile = Profile(adult=True, answered=True, conditions=frozenset({Condition.NECK_CONDITION}))

    assert not [i.id for i in house.library.exercises.values() if i.movement and may_offer(i, profile)]
