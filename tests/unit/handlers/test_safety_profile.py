"""The safety questions decide what is left out."""

from datetime import date, timedelta

import pytest

from bot.diary.profile import Condition, Profile
from bot.people import Stage
from tests.rig import Chat
from tests.unit.handlers.beginnings import starts
from tests.unit.handlers.diaries import advice
from tests.unit.handlers.settled import settle

MONDAY = date(2026, 3, 2)


async def test_a_tick_is_kept_at_once_and_can_be_taken_back(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    ticked = await chat.taps("Osteoporosis")

    assert "✓ Osteoporosis" in ticked.labels
    assert (await chat.person()).profile.has(Condition.OSTEOPOROSIS)
    await chat.taps("✓ Osteoporosis")
    assert not (await chat.person()).profile.has(Condition.OSTEOPOROSIS)


async def test_a_double_tap_does_not_untick(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")

    await chat.forges("prf:1:has:cancer.1")
    await chat.forges("prf:1:has:cancer.1")

    assert (await chat.person()).profile.has(Condition.CANCER)


async def test_a_neck_condition_closes_movement_until_a_clinician_cleared_it(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")
    for button in ("Neck or joint", "Next", "None of these", "1–3 months", "Yes, in the last"):
        await chat.taps(button)

    assert "neck exercises are fine" in chat.last.text
    await chat.taps("No, or not sure")
    for data in ("usual:no", "go:green"):
        await chat.taps(f"prf:1:{data}")
    done = await chat.taps("prf:1:go:done")
    assert "no movement" in done.text

    await chat.command("settings")
    await chat.taps("Safety questions")
    for data in (
        "go:further",
        "go:since",
        "since:skip",
        "assessed:lately",
        "cleared:yes",
        "usual:no",
        "go:green",
        "go:done",
    ):
        await chat.taps(f"prf:1:{data}")
    assert "gentle movement" in chat.last.text


async def test_something_new_asks_for_clearance_again(chat: Chat) -> None:
    await settle(chat, profile=Profile(adult=True, answered=True, cleared_neck=True))

    await chat.forges("prf:1:has:recent_injury.1")

    assert not (await chat.person()).profile.cleared_neck


async def test_without_a_neck_condition_clearance_is_not_asked(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:go:assessed")

    page = await chat.forges("prf:1:assessed:no")

    assert "usually strong" in page.text


@pytest.mark.parametrize(("answer", "weeks"), [("Before week 20", 16), ("Week 20 or later", 20), ("Skip", None)])
async def test_a_pregnancy_asks_for_its_weeks(chat: Chat, answer: str, weeks: int | None) -> None:
    await starts(chat)
    await chat.taps("Answer now")
    for button in ("Pregnant", "Next", "None of these"):
        await chat.taps(button)

    await chat.taps(answer)

    assert (await chat.person()).profile.pregnant_weeks == weeks


async def test_how_long_it_has_lasted_can_be_tapped_or_typed(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:go:since")
    await chat.forges("prf:1:since:weeks")
    assert (await chat.person()).profile.pain_started == MONDAY - timedelta(days=14)

    await chat.forges("prf:1:go:since")
    assert "past date" in (await chat.types("next week maybe")).text
    await chat.types("3 January")

    assert (await chat.person()).profile.pain_started == date(2026, 1, 3)
    assert "doctor or physiotherapist looked" in chat.last.text


@pytest.mark.parametrize("answer", ["No pain now", "no pain", "none", "it's gone", "pain free"])
async def test_nobody_is_asked_who_looked_at_a_pain_that_is_gone(chat: Chat, answer: str) -> None:
    await settle(chat)
    await chat.forges("prf:1:go:since")

    page = await chat.types(answer)

    assert "usually strong" in page.text
    profile = (await chat.person()).profile
    assert (profile.pain_started, profile.assessed) == (None, None)
    assert "How long has this pain been there?" in (await chat.taps("Back")).text


async def test_a_neck_condition_without_pain_leads_to_clearance_and_back_to_the_pain(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:has:neck_condition.1")
    await chat.forges("prf:1:go:since")

    page = await chat.taps("No pain now")

    assert "neck exercises are fine" in page.text
    assert "How long has this pain been there?" in (await chat.taps("Back")).text


async def test_a_clinician_who_looked_lately_looked_at_this_very_pain(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:since:days")

    await chat.forges("prf:1:assessed:lately")

    assert (await chat.person()).profile.episode_assessed()


async def test_skipping_everything_still_counts_as_answered(chat: Chat) -> None:
    await starts(chat)
    await chat.taps("Answer now")
    for data in ("go:further", "go:since", "since:skip", "assessed:skip", "usual:no", "go:green", "go:done"):
        await chat.taps(f"prf:1:{data}")

    person = await chat.person()
    assert person.profile.answered
    assert person.stage is Stage.READY
    assert person.profile.pain_started is None


@pytest.mark.parametrize(
    "data",
    [
        "prf:1:has:flying.1",
        "prf:1:has:cancer.2",
        "prf:1:go:moon",
        "prf:1:weeks:99",
        "prf:1:dx:aura.1",
        "prf:1:typ:severe.1",
        "prf:1:grn:free_days.2",
        "prf:1:since:ever",
        "prf:1:x:y",
    ],
)
async def test_a_forged_answer_changes_nothing(chat: Chat, data: str) -> None:
    person = await settle(chat)

    await chat.forges(data, message_id=1)

    assert chat.toast is not None
    assert (await chat.person()).profile == person.profile


async def test_what_a_clinician_called_it_decides_what_can_be_usual(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:go:named")
    for button in ("Cluster headache", "Next", "Pain around one eye", "Always on one side"):
        await chat.taps(button)

    assert not any("Zigzags" in label for label in chat.last.labels)
    assert {"cluster_headache", "eye_waters", "one_side"} <= (await chat.person()).profile.known_pattern
    green = await chat.taps("Next")
    assert "Only around my period" in green.labels
    await chat.taps("The same since childhood")
    done = await chat.taps("Next")
    assert "Thank you" in done.text
    assert "since_childhood" in (await chat.person()).profile.known_pattern


async def test_without_a_diagnosis_nothing_is_asked_about_usual_attacks(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:usual:no")

    page = await chat.taps("None of these")

    assert "does any of this fit your headaches" in page.text
    assert (await chat.person()).profile.known_pattern == frozenset()


async def test_a_diagnosis_can_be_taken_back_in_settings(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("prf:1:dx:tension_type.1")
    await chat.command("settings")
    await chat.taps("Safety questions")
    await chat.forges("prf:1:go:named", message_id=chat.last.id)

    page = await chat.taps("✓ Tension-type headache")

    assert "Tension-type headache" in page.labels
    assert (await chat.person()).profile.known_pattern == frozenset()


async def test_ticks_during_a_pregnancy_do_not_make_it_older(chat: Chat) -> None:
    early = Profile(adult=True, answered=True).named(Condition.PREGNANT, MONDAY).in_week(16, MONDAY)
    await settle(chat, profile=early)

    for days in (28, 56):
        chat.now += timedelta(days=days)
        await chat.forges("prf:1:has:cancer.1")
        await chat.forges("prf:1:has:cancer.0")
    chat.now += timedelta(days=28 * 4)
    await chat.types("severe headache with flashing lights")

    assert (await chat.person()).profile.pregnant_weeks == 16
    assert [given.rule for given in await advice(chat)] == ["RF20"]


async def test_a_second_pregnancy_starts_anew(chat: Chat) -> None:
    first = Profile(adult=True, answered=True).named(Condition.PREGNANT, MONDAY - timedelta(weeks=60))
    await settle(chat, profile=first.in_week(16, MONDAY - timedelta(weeks=60)))

    await chat.forges("prf:1:has:pregnant.1")

    profile = (await chat.person()).profile
    assert profile.as_of(MONDAY).has(Condition.PREGNANT)
    assert profile.pregnant_weeks is None
