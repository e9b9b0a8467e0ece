"""Telling more about a headache, and asking what it could be."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.entries import Entry, Place, Source
from bot.diary.profile import Condition
from bot.diary.resemblance import Against, Feature, Likeness, Resemblance
from bot.handlers.turn import House
from bot.views import headache as view
from bot.views.callback import encode
from bot.views.speech import Speech
from tests.rig import Chat
from tests.unit.handlers.diaries import entries
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def headaches(chat: Chat, count: int, *features: str) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for ago in range(1, count + 1):
            at = chat.now - timedelta(days=ago)
            one = Entry(day=at.date(), at=at, source=Source.LOG, features=frozenset(features), headache=True)
            await tx.entries.add(person.id, one)
            await tx.entries.add(
                person.id, replace(one, source=Source.CHECKIN, features=frozenset(), score=2 + ago % 3)
            )


async def test_a_headache_is_described_on_the_message_of_the_log(chat: Chat) -> None:
    await chat.command("log")
    for label in ("Tell more about this headache", "Left side", "Throbbing", "Right side", "Noise hurts", "Done"):
        await chat.taps(label)

    (entry,) = await entries(chat)
    assert entry.features == {"right", "throbbing", "sound"}
    assert entry.headache is True
    assert len(chat.shown) == 1
    assert "Headache: right side, throbbing, noise hurts" in chat.last.text


async def test_a_description_taken_away_leaves_no_entry(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Tell more about this headache")
    await chat.taps("Tight")

    await chat.taps("✓ Tight")

    assert await entries(chat) == ()


async def test_light_and_noise_are_two_things(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Symptom")
    await chat.taps("Noise hurts")

    (entry,) = await entries(chat)
    assert entry.symptoms == {"sound"}


async def test_zigzags_are_asked_about(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Tell more about this headache")

    await chat.taps("Zigzags before it")

    assert len(chat.shown) == 2


async def test_zigzags_of_a_known_migraine_are_not(chat: Chat) -> None:
    person = await chat.person()
    profile = replace(
        person.profile, conditions=frozenset({Condition.MIGRAINE}), known_pattern=frozenset({"aura"}), answered=True
    )
    async with chat.storage.transaction() as tx:
        await tx.people.save(replace(person, profile=profile))
    await chat.command("log")
    await chat.taps("Tell more about this headache")

    await chat.taps("Zigzags before it")

    assert len(chat.shown) == 1


async def test_a_watering_eye_of_a_known_cluster_headache_is_not(chat: Chat) -> None:
    person = await chat.person()
    profile = replace(person.profile, known_pattern=frozenset({"cluster_headache", "eye_waters"}), answered=True)
    async with chat.storage.transaction() as tx:
        await tx.people.save(replace(person, profile=profile))
    await chat.command("log")
    await chat.taps("Tell more about this headache")

    await chat.taps(next(label for label in chat.last.labels if "nose" in label.lower()))

    assert len(chat.shown) == 1


async def test_what_it_could_be_is_only_what_was_ticked(chat: Chat) -> None:
    await headaches(chat, 9, "both", "tight", "hours")
    await chat.command("progress")

    shown = await chat.taps("What could this be?")

    assert "You described 9 headaches. Mostly: both sides, tight, 4 hours to a day, 2–4 out of 10." in shown.text
    assert "features people often report with tension-type headache" in shown.text
    assert "a clinician can check" in shown.text


@pytest.mark.parametrize(
    ("features", "told"),
    [
        ((Feature.SICK,), "What doesn't fit tension-type headache: feeling sick in 9 of 17."),
        (
            (Feature.LIGHT, Feature.SOUND),
            "What doesn't fit tension-type headache: light hurts and noise hurts together in 9 of 17.",
        ),
    ],
)
def test_what_does_not_fit_a_kind_is_told_beside_it(house: House, features: tuple[Feature, ...], told: str) -> None:
    found = Resemblance(
        episodes=17,
        usual=(Feature.BOTH, Feature.TIGHT),
        kinds=(Likeness.TENSION,),
        weakest=2,
        strongest=4,
        against=(Against(kind=Likeness.TENSION, features=features, episodes=9),),
    )

    text = view.like(Speech(words=house.words["en"], language="en"), found, 17).text

    assert f"Those are features people often report with tension-type headache. {told}" in text


def test_one_strength_is_no_range(house: House) -> None:
    alike = Resemblance(episodes=6, usual=(), kinds=(), weakest=5, strongest=5)

    told = view.resembling(Speech(words=house.words["en"], language="en"), alike)

    assert "Mostly: always 5 out of 10." in told


async def test_nothing_is_resembled_below_five(chat: Chat) -> None:
    await headaches(chat, 4, "both", "tight", "hours")
    await chat.command("progress")

    shown = await chat.taps("What could this be?")

    assert "There are 4 in the last 90 days" in shown.text
    assert "tension" not in shown.text


async def test_a_nerve_is_told_in_the_words_allowed(chat: Chat) -> None:
    await headaches(chat, 5, "stabbing", "seconds", "scalp", "left", "spreads", "aura")
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for entry in await tx.entries.of(person.id):
            await tx.entries.update(person.id, replace(entry, places=frozenset({Place.BACK_OF_HEAD})))
    await chat.command("progress")

    shown = await chat.taps("What could this be?")

    assert "a clinician can check whether a nerve is irritated" in shown.text


async def test_a_mixed_picture_is_called_one(chat: Chat) -> None:
    await headaches(chat, 6, "aura")
    await chat.command("progress")

    shown = await chat.taps("What could this be?")

    assert "mixed picture" in shown.text


async def test_a_page_older_than_a_week_becomes_todays(chat: Chat) -> None:
    await chat.command("log")
    await chat.taps("Tell more about this headache")
    chat.now += timedelta(days=8)

    await chat.taps("Tight")

    assert chat.toast is not None
    assert await entries(chat) == ()


@pytest.mark.parametrize("day", ["20260302", "20260303", "x", ""])
@pytest.mark.parametrize("value", ["moon", "", "unknown"])
async def test_forged_ticks_keep_nothing(chat: Chat, day: str, value: str) -> None:
    await chat.command("log")

    await chat.forges(encode("hed", day, value))

    assert await entries(chat) == ()
    assert chat.toast is not None
