"""Questions about a longer time come beside a check-in, one at most, silently, and each is skipped with one tap."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.diary.advice import Advice, AdviceState
from bot.diary.flags import Level
from bot.diary.review import Review, ReviewKind
from bot.handlers.turn import House
from bot.storage import Storage
from bot.views.callback import encode
from scheduler.presets import Preset, preset
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, kept
from tests.unit.handlers.settled import settle

WEEK = "Three short questions"
JOINED = date(2026, 2, 1)
ALONE = replace(preset(Preset.CHECKIN), checkin=False)
"""A plan in which nothing else comes by itself."""


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    """Somebody who joined weeks ago and had the list of warning signs yesterday, beside a number."""
    await settle(chat, joined_on=JOINED, preferences=replace(ALONE, weekly=False))
    await chat.types("3")
    await chat.deliver()
    await chat.passes(days=1)
    await settle(chat, joined_on=JOINED, preferences=ALONE)


async def reviews(chat: Chat) -> tuple[Review, ...]:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        return await tx.reviews.of(person.id)


async def beside(chat: Chat, score: str = "3") -> list[Shown]:
    """Answer a check-in and return what comes beside it."""
    await chat.types(score)
    return await chat.deliver()


async def asked(chat: Chat) -> Shown:
    """Return the weekly question."""
    (shown,) = await beside(chat)
    assert WEEK in shown.text
    return shown


async def taps(chat: Chat, on: Shown, *labels: str) -> Shown:
    """Tap one after the other on the same message and return it as it then is."""
    for label in labels:
        await chat.taps(label, on=next(shown for shown in chat.shown if shown.id == on.id))
    return next(shown for shown in chat.shown if shown.id == on.id)


async def answers(chat: Chat) -> Mapping[str, int | str]:
    return (await reviews(chat))[-1].answers


async def test_the_week_is_three_taps_on_one_silent_message(chat: Chat) -> None:
    shown = await asked(chat)
    count = len(chat.shown)
    assert shown.silent
    assert "PEG idea" in shown.text
    assert shown.labels == [*map(str, range(11)), "Skip this one", "Not this week"]

    second = await taps(chat, shown, "4")
    assert "2 of 3" in second.text
    third = await taps(chat, shown, "3")
    assert "3 of 3" in third.text
    done = await taps(chat, shown, "10")

    assert "Pain: 4 of 10" in done.text
    assert len(chat.shown) == count
    assert (await reviews(chat))[-1].kind is ReviewKind.WEEKLY
    assert await answers(chat) == {"pain": 4, "enjoyment": 3, "activity": 10}


async def test_every_tap_is_kept_at_once(chat: Chat) -> None:
    await taps(chat, await asked(chat), "4")

    assert await answers(chat) == {"pain": 4}


async def test_an_item_can_be_skipped_and_changed(chat: Chat) -> None:
    shown = await asked(chat)
    done = await taps(chat, shown, "4", "Skip this one", "2")
    assert "Spoiled" not in done.text

    again = await taps(chat, shown, "Change")
    assert "✓ 4" in again.labels
    done = await taps(chat, shown, "5", "6", "Skip this one")

    assert await answers(chat) == {"pain": 5, "enjoyment": 6}
    assert "getting things done" not in done.text


async def test_all_of_it_can_be_skipped(chat: Chat) -> None:
    done = await taps(chat, await asked(chat), "Skip this one", "Skip this one", "Skip this one")

    assert "nothing noted" in done.text
    assert await answers(chat) == {}


async def test_the_week_comes_again_after_a_week_and_shows_what_was_the_last_time(chat: Chat) -> None:
    await taps(chat, await asked(chat), "4", "3", "2")
    found: list[Shown] = []
    for _ in range(8):
        await chat.passes(days=1)
        found += [shown for shown in await beside(chat) if WEEK in shown.text]

    (again,) = found
    done = await taps(chat, again, "5", "1", "0")

    assert "Pain: 5 of 10 (last time 4)" in done.text
    assert "done: 0 of 10 (last time 2)" in done.text


async def test_not_this_week_and_never_again_and_after_all(chat: Chat) -> None:
    shown = await asked(chat)
    not_now = await taps(chat, shown, "Not this week")
    assert not_now.labels == ["Ask me after all", "Don't ask again"]

    stopped = await taps(chat, shown, "Don't ask again")
    assert stopped.labels == ["Ask me after all"]
    for _ in range(9):
        await chat.passes(days=1)
        assert not [one for one in await beside(chat) if WEEK in one.text]

    back = await taps(chat, shown, "Ask me after all")
    assert "again" in back.text
    await chat.passes(days=1)
    assert [one for one in await beside(chat) if WEEK in one.text]


async def test_asking_after_all_in_the_same_week_puts_the_question_again(chat: Chat) -> None:
    shown = await taps(chat, await asked(chat), "Not this week", "Don't ask again", "Ask me after all")

    assert WEEK in shown.text


async def test_an_old_week_takes_no_more_answers(chat: Chat) -> None:
    shown = await asked(chat)
    await chat.passes(days=7)

    await chat.taps("4", on=shown)

    assert chat.toast is not None
    assert await answers(chat) == {}


async def test_the_list_of_warning_signs_comes_last_and_keeps_nothing_away(chat: Chat) -> None:
    await chat.passes(days=6)

    missed, net = await beside(chat)

    assert "days without a number" in missed.text
    assert "Once a week" in net.text


async def test_who_checks_in_once_a_week_gets_everything_in_its_turn(chat: Chat) -> None:
    titles = (WEEK, "days without a number", "Your last 30 days", "Once a week")
    came: list[str] = []
    for _ in range(26):
        await chat.passes(days=7)
        before = len(chat.shown)
        await beside(chat)
        came += [title for shown in chat.shown[before:] for title in titles if title in shown.text]

    counts = [came.count(title) for title in titles]
    assert counts[3] == 26
    assert min(counts) >= 5


async def test_the_first_week_is_left_alone(chat: Chat) -> None:
    await settle(chat, joined_on=chat.now.date() - timedelta(days=6), preferences=ALONE)

    assert await beside(chat) == []


async def test_a_second_number_of_the_day_brings_no_second_question(chat: Chat) -> None:
    await asked(chat)

    assert await beside(chat, "4") == []


async def test_a_number_of_an_earlier_day_brings_none(chat: Chat) -> None:
    day = chat.now.date() - timedelta(days=2)

    await chat.forges(encode("chk", f"{day:%Y%m%d}", 3))

    assert await chat.deliver() == []


async def test_it_does_not_come_beside_advice(chat: Chat) -> None:
    await kept(chat, {1: 7, 2: 7})

    (only,) = await beside(chat, "7")

    assert "7, 7 and 7" in only.text


async def test_it_does_not_come_while_something_urgent_stands(chat: Chat) -> None:
    await chat.types("my face is drooping and my arm is weak")
    await chat.deliver()
    await chat.passes(days=1)

    assert not [one for one in await beside(chat) if WEEK in one.text]


async def test_it_does_not_come_in_a_pause_or_in_quiet_hours(chat: Chat) -> None:
    await chat.command("pause", "3 days")
    assert await beside(chat) == []

    await chat.command("resume")
    await chat.until(datetime(2026, 3, 3, 22, 30, tzinfo=UTC))
    assert await beside(chat, "4") == []


async def test_it_is_not_sent_into_a_pause_that_began_meanwhile(chat: Chat) -> None:
    await chat.types("3")
    await chat.command("pause", "3 days")

    assert await chat.deliver() == []
    assert "quiet" in chat.dropped


async def test_it_does_not_come_after_words_of_crisis(chat: Chat) -> None:
    await chat.types("3")
    await chat.types("i want to die")
    await chat.deliver()

    assert not [shown for shown in chat.shown if WEEK in shown.text]


async def test_a_week_that_cannot_be_sent_for_half_a_day_is_let_go(chat: Chat) -> None:
    await chat.types("3")
    chat.now += timedelta(hours=13)

    assert not [shown for shown in await chat.deliver() if WEEK in shown.text]


@pytest.mark.parametrize(("label", "kept_as"), [("I was fine", "fine"), ("Busy", "busy"), ("Too much pain", "pain")])
async def test_three_missed_days_are_asked_about_with_one_tap(chat: Chat, label: str, kept_as: str) -> None:
    await chat.passes(days=3)
    (shown,) = await beside(chat)
    assert "3 days without a number" in shown.text

    done = await taps(chat, shown, label)

    assert "stay blank" in done.text
    assert await answers(chat) == {"missed": 3, "because": kept_as}


async def test_after_a_break_one_tap_tells_how_it_is_now(chat: Chat) -> None:
    await chat.passes(days=20)

    shown, _ = await beside(chat)
    assert "20 days without a number" in shown.text
    worse = await taps(chat, shown, "Worse")

    assert worse.labels == ["Check the warning signs", "Change"]
    assert await answers(chat) == {"missed": 20, "compared": "worse"}
    await chat.passes(days=1)
    assert not [one for one in await beside(chat) if "without a number" in one.text]


async def risen(chat: Chat, days_ago: int) -> Advice:
    """Put on file that advice about worsening was given so long ago."""
    person = await chat.person()
    on = chat.now - timedelta(days=days_ago)
    given = Advice(rule="WRS-14", level=Level.D, given_on=on.date(), given_at=on, state=AdviceState.NOT_NOW)
    async with chat.storage.transaction() as tx:
        return await tx.advice.add(person.id, given)


async def test_four_weeks_after_advice_it_asks_for_the_change(chat: Chat) -> None:
    await risen(chat, 29)
    (shown,) = await beside(chat)
    assert "about 4 weeks ago" in shown.text
    assert len(shown.labels) == 7

    done = await taps(chat, shown, "A little better")

    assert "A little better." in done.text
    assert await answers(chat) == {"weeks": 4, "change": "bit_better"}


@pytest.mark.parametrize("label", ["Worse", "Much worse"])
async def test_clearly_worse_opens_the_warning_signs_once(chat: Chat, label: str) -> None:
    await risen(chat, 29)
    (shown,) = await beside(chat)
    data = next(button.data for row in shown.keyboard for button in row if button.label == label)

    await chat.taps(label, on=shown)
    await chat.forges(data or "", message_id=shown.id)

    assert [one.labels[-1] for one in chat.shown if one.labels].count("None of these") == 1


@pytest.mark.parametrize("value", ["pain.4", "change.worse", "because.busy", "week.stop", "x", "", ".", "change.zzz"])
async def test_forged_answers_reach_nothing(chat: Chat, value: str) -> None:
    await asked(chat)
    for review_id in ("999", "-1", "x", "", "99999999999999999999", "²"):
        await chat.forges(encode("rev", review_id, value))
        assert chat.toast is not None

    assert await answers(chat) == {}


@pytest.mark.parametrize("value", ["change.worse", "because.busy", "pain.11", "pain.", "zzz.4", "week.zzz"])
async def test_an_answer_to_another_question_is_not_taken(chat: Chat, value: str) -> None:
    await asked(chat)

    await chat.forges(encode("rev", (await reviews(chat))[-1].id or 0, value))

    assert chat.toast is not None
    assert await answers(chat) == {}


async def test_nobody_reaches_somebody_elses_week(chat: Chat, lived_in: Storage, house: House) -> None:
    await asked(chat)
    other = Chat(lived_in, house, chat_id=7_000_000_002, now=chat.now)
    await other.types("/start")
    await other.taps("I understand")

    await other.forges(encode("rev", (await reviews(chat))[-1].id or 0, "pain.9"))

    assert await answers(chat) == {}


async def in_pain_for_weeks(chat: Chat) -> Shown:
    """Keep three weeks of a diary in which nobody said since when it hurts, and return the question."""
    await kept(chat, dict.fromkeys(range(1, 22), 4))
    assert await beside(chat, "4") == []  # the summary of the month comes first
    await chat.passes(days=1)
    (shown,) = await beside(chat, "4")
    assert "How long has this pain been there?" in shown.text
    return shown


async def test_since_when_is_asked_once_where_advice_hangs_on_it(chat: Chat) -> None:
    shown = await in_pain_for_weeks(chat)

    second = await taps(chat, shown, "1–3 months")
    assert "Has a doctor or physiotherapist looked at this pain?" in second.text
    await taps(chat, shown, "No")
    (told,) = await chat.deliver()

    assert "for 8 weeks" in told.text
    assert [given.rule for given in await advice(chat)] == ["PER-42"]


async def test_since_when_and_who_looked_are_not_asked_beside_a_day_without_pain(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(1, 22), 4))
    assert await beside(chat, "4") == []  # the summary of the month comes first
    await chat.passes(days=1)

    assert not [one for one in await beside(chat, "0") if "How long" in one.text]
    await chat.passes(days=1)
    (shown,) = await beside(chat, "4")

    assert "How long has this pain been there?" in shown.text


async def test_who_had_no_pain_at_the_start_is_asked_who_looked_once_it_has_come(chat: Chat) -> None:
    await chat.forges("prf:1:since:none")
    shown = await in_pain_for_weeks(chat)

    second = await taps(chat, shown, "1–3 months")

    assert "Has a doctor or physiotherapist looked at this pain?" in second.text


async def test_since_when_is_asked_where_a_headache_may_be_new_at_50(chat: Chat) -> None:
    person = await chat.person()
    await settle(chat, joined_on=JOINED, preferences=ALONE, profile=replace(person.profile, age_50_plus=True))
    await chat.types("2")
    await chat.taps("Headache")
    await chat.deliver()
    await chat.passes(days=1)

    (shown,) = await beside(chat, "2")
    assert "entered pain or a headache lately" in shown.text
    await taps(chat, shown, "1–3 months", "No")
    (told,) = await chat.deliver()

    assert "You are 50 or over" in told.text


async def test_who_was_seen_lately_hears_no_advice_about_it(chat: Chat) -> None:
    shown = await in_pain_for_weeks(chat)

    done = await taps(chat, shown, "1–3 months", "Yes, in the last 6 months")

    assert "Noted" in done.text
    assert await advice(chat) == ()


async def test_since_when_can_be_skipped_and_is_not_asked_again(chat: Chat) -> None:
    shown = await in_pain_for_weeks(chat)
    await taps(chat, shown, "Skip")

    for _ in range(3):
        await chat.passes(days=1)
        assert not [one for one in await beside(chat, "4") if "How long" in one.text]


@pytest.mark.parametrize("data", ["rev:1:since:zzz", "rev:1:assessed:", "rev:1:since:"])
async def test_a_forged_start_is_not_kept(chat: Chat, data: str) -> None:
    before = (await chat.person()).profile

    await chat.forges(data)

    assert chat.toast is not None
    assert (await chat.person()).profile == before


async def test_why_says_where_the_week_comes_from(chat: Chat) -> None:
    await asked(chat)

    shown = await chat.command("why")

    assert "Three questions about your week" in shown.text
    assert "PEG" in shown.text
    assert "Krebs" in shown.text


async def test_why_says_why_days_without_a_number_are_asked_about(chat: Chat) -> None:
    await chat.passes(days=3)
    await beside(chat)

    assert "never guess" in (await chat.command("why")).text


async def test_why_says_why_the_start_was_asked_for(chat: Chat) -> None:
    await in_pain_for_weeks(chat)

    assert "Since when" in (await chat.command("why")).text


async def test_one_tap_can_be_changed(chat: Chat) -> None:
    await chat.passes(days=3)
    (shown,) = await beside(chat)
    await taps(chat, shown, "I was fine")

    again = await taps(chat, shown, "Change")
    assert again.text == shown.text
    await taps(chat, shown, "Too much pain")

    assert await answers(chat) == {"missed": 3, "because": "pain"}
