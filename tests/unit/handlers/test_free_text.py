"""What is typed when nothing was asked: numbers in every form, notes, and everything that is neither."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.entries import Source
from bot.handlers.event import Text
from bot.people import Stage
from bot.views.callback import encode
from tests.rig import Chat
from tests.unit.handlers.diaries import entries, kept, scores
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


@pytest.mark.parametrize(
    ("text", "score"), [("6", 6), ("6/10", 6), ("six", 6), ("about a 4", 4), ("4,5", 5), ("10", 10), ("0", 0)]
)
async def test_a_number_becomes_the_missing_checkin(chat: Chat, text: str, score: int) -> None:
    await chat.types(text)

    assert await scores(chat) == [(Source.CHECKIN, score)]
    assert f"{score} of 10" in chat.shown[0].text


async def test_words_beside_the_number_are_kept_with_it(chat: Chat) -> None:
    shown = await chat.types("7 neck stiff since lunch")

    (entry,) = await entries(chat)
    assert (entry.score, entry.note) == (7, "neck stiff since lunch")
    assert "neck stiff since lunch" in shown.text


async def test_a_half_is_rounded_up_and_said_so(chat: Chat) -> None:
    shown = await chat.types("4,5")

    assert "next whole number" in shown.text


async def test_a_second_number_of_the_day_is_a_moment_beside_the_score(chat: Chat) -> None:
    await chat.types("4")
    await chat.passes(minutes=5)

    shown = await chat.types("7")

    assert await scores(chat) == [(Source.CHECKIN, 4), (Source.TEXT, 7)]
    assert "The score of the whole day stays 4" in shown.text


async def test_the_same_number_again_asks_nothing(chat: Chat) -> None:
    await chat.types("4")
    await chat.passes(minutes=5)

    shown = await chat.types("4")

    assert "The score of the whole day is 4 already" in shown.text
    assert shown.labels == ["Undo"]


NIGHT = timedelta(hours=6, minutes=27)
"""Before the morning on which a test begins: 03:03."""


async def test_a_number_in_the_night_is_a_moment_and_the_check_in_still_comes(chat: Chat) -> None:
    chat.now -= NIGHT
    shown = await chat.types("3 cannot sleep")

    assert await scores(chat) == [(Source.TEXT, 3)]
    assert shown.text.splitlines() == [
        "<b>3 of 10</b> at 03:03. Noted.",
        "At 18:30 I'll ask about the day as a whole.",
        "Note: <i>cannot sleep</i>",
    ]
    arrived = await chat.until(chat.now.replace(hour=19, minute=30))
    assert "over the last 24 hours" in arrived[-1].text
    await chat.taps("6", on=arrived[-1])
    assert await scores(chat) == [(Source.TEXT, 3), (Source.CHECKIN, 6)]


async def test_a_number_in_the_night_can_stand_for_the_day(chat: Chat) -> None:
    chat.now -= NIGHT
    await chat.types("3")

    await chat.taps("Use 3 for the whole day")

    assert await scores(chat) == [(Source.CHECKIN, 3)]
    assert not [shown for shown in await chat.until(chat.now.replace(hour=23)) if "24 hours" in shown.text]


async def test_without_a_check_in_to_come_a_number_in_the_night_is_the_days(chat: Chat) -> None:
    person = await chat.person()
    await settle(chat, preferences=replace(person.preferences, checkin=False))
    chat.now -= NIGHT

    await chat.types("3")

    assert await scores(chat) == [(Source.CHECKIN, 3)]


async def test_an_answered_day_says_so_in_the_plan_of_the_evening(chat: Chat) -> None:
    await chat.types("4")
    await chat.until(chat.now.replace(hour=20))

    shown = await chat.command("today")

    assert "not sent" not in "".join(line for line in shown.text.splitlines() if "Check-in" in line)


async def test_a_moment_can_become_the_days_score_once(chat: Chat) -> None:
    await chat.types("4")
    await chat.passes(minutes=5)
    shown = await chat.types("7 after the drive")
    data = shown.keyboard[0][0].data or ""

    await chat.taps("Use 7")
    await chat.forges(data)

    (entry,) = await entries(chat)
    assert (entry.source, entry.score, entry.note) == (Source.CHECKIN, 7, "after the drive")
    assert chat.toast is not None


@pytest.mark.parametrize("text", ["11", "-3", "7.25", "12/10", "999999"])
async def test_a_number_off_the_scale_keeps_nothing_and_offers_the_scale(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert await entries(chat) == ()
    assert "0" in shown.text
    assert "10" in shown.text
    assert [str(number) for number in range(11)] == shown.labels


async def test_a_number_tapped_after_that_counts_once(chat: Chat) -> None:
    shown = await chat.types("11")
    data = shown.keyboard[0][5].data or ""
    chat.now += timedelta(seconds=30)

    await chat.forges(data)
    await chat.forges(data)

    assert await scores(chat) == [(Source.CHECKIN, 5)]


@pytest.mark.parametrize("text", ["was 3, then 7", "my number is 0171 2345678", "12.03.2026"])
async def test_it_asks_which_number_and_never_guesses(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    (entry,) = await entries(chat)
    assert (entry.score, entry.note) == (None, text)
    assert "don't want to guess" in shown.text


async def test_the_number_chosen_joins_the_words_it_came_with(chat: Chat) -> None:
    await chat.types("was 3, then 7")

    shown = await chat.taps("7")

    (entry,) = await entries(chat)
    assert (entry.source, entry.score, entry.note) == (Source.CHECKIN, 7, "was 3, then 7")
    assert "7 of 10" in shown.text


async def test_none_of_the_numbers_leaves_a_note(chat: Chat) -> None:
    await chat.types("was 3, then 7")

    shown = await chat.taps("None, just a note")

    (entry,) = await entries(chat)
    assert entry.score is None
    assert "Kept as a note" in shown.text


HARD = [
    "x" * 4096,
    "😀" * 400,
    "كان الألم أسوأ قليلا بعد الظهر",
    "<b>bold</b> & <script>alert()</script>",
    "'; DROP TABLE entries; --",
    "zero\u200bwidth\u200d\u2060 joiners",
    "{ $emergency } { 7 -> x }",
]


@pytest.mark.parametrize("text", HARD)
async def test_any_text_is_kept_as_it_is(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    notes = [entry.note for entry in await entries(chat)]
    assert notes == [text]
    assert "Undo" in shown.labels


async def test_a_note_can_be_taken_back(chat: Chat) -> None:
    await chat.types("slept badly")

    shown = await chat.taps("Undo")

    assert await entries(chat) == ()
    assert shown.keyboard == ()


@pytest.mark.parametrize("callback_id", ["e999", "e", "e1x", "-1", "99999999999", "²", ""])
@pytest.mark.parametrize("value", ["6", "undo", "today", "leave", "x"])
async def test_a_forged_button_reaches_nothing(chat: Chat, callback_id: str, value: str) -> None:
    await chat.types("slept badly")
    before = await entries(chat)

    await chat.forges(encode("num", callback_id, value))

    assert await entries(chat) == before
    assert chat.toast is not None


async def test_an_edited_number_is_corrected_after_one_tap(chat: Chat) -> None:
    await chat.types("6")

    shown = await chat.does(Text(text="4", edited=True))
    assert await scores(chat) == [(Source.CHECKIN, 6)]
    assert "Make it 4" in shown.labels
    await chat.taps("Make it 4")

    assert await scores(chat) == [(Source.CHECKIN, 4)]


async def test_an_edited_message_that_is_no_number_is_explained(chat: Chat) -> None:
    await chat.types("6")

    shown = await chat.does(Text(text="sorry, typo", edited=True))

    assert await scores(chat) == [(Source.CHECKIN, 6)]
    assert "/checkin" in shown.text


async def test_an_edited_note_replaces_the_note(chat: Chat) -> None:
    await chat.types("neck siff")
    sent = chat.now
    await chat.passes(minutes=9)
    await chat.types("slept badly")

    shown = await chat.does(Text(text="neck stiff", edited=True, first_at=sent))

    assert [entry.note for entry in await entries(chat)] == ["neck stiff", "slept badly"]
    assert "Your note now says: <i>neck stiff</i>" in shown.text


async def test_an_edited_note_beside_the_same_number_is_replaced_too(chat: Chat) -> None:
    await chat.types("7 neck siff")

    await chat.does(Text(text="7 neck stiff", edited=True, first_at=chat.now))

    assert [(entry.score, entry.note) for entry in await entries(chat)] == [(7, "neck stiff")]


async def test_a_message_edited_later_than_any_note_replaces_none(chat: Chat) -> None:
    await chat.types("neck stiff")

    shown = await chat.does(Text(text="all fine", edited=True, first_at=chat.now - timedelta(hours=1)))

    assert [entry.note for entry in await entries(chat)] == ["neck stiff"]
    assert "can't tell" in shown.text


async def test_nothing_is_kept_before_consent(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW)

    shown = await chat.types("7")

    assert await entries(chat) == ()
    assert "/start" in shown.text


async def test_stop_opens_the_safety_screen(chat: Chat) -> None:
    shown = await chat.types("Stop!")

    assert shown.text.startswith("Stop, and stay seated or lie down")
    assert "None of these" in shown.labels


async def test_the_trend_counts_only_the_days_before(chat: Chat) -> None:
    await kept(chat, {1: 5, 2: 5})

    shown = await chat.types("5")

    assert "Close to your last 7 days (average 5.0, 2 answered)" in shown.text


async def test_what_was_written_while_nape_was_away_belongs_to_its_own_hour_and_day(chat: Chat) -> None:
    night, morning = chat.now.replace(hour=22, minute=10), chat.now.replace(hour=8) + timedelta(days=1)
    chat.now = morning

    shown = await chat.types("6 woke with it", ago=morning - night)

    (entry,) = await entries(chat)
    assert (entry.at, entry.day, entry.score) == (night, night.date(), 6)
    assert "Mon 2 Mar" in shown.text


@pytest.mark.parametrize("ago", [timedelta(seconds=-5), timedelta(seconds=90), timedelta(hours=30)])
async def test_a_moment_of_waiting_and_a_clock_that_is_wrong_make_no_other_hour(chat: Chat, ago: timedelta) -> None:
    await chat.types("6", ago=ago)

    (entry,) = await entries(chat)
    assert entry.at == chat.now


async def test_warning_words_that_waited_are_quoted_in_the_advice_that_follows(chat: Chat) -> None:
    await chat.types("numbness in both hands for some days", ago=timedelta(hours=3))
    await chat.taps("Yes")
    await chat.taps("No")

    (advice,) = await chat.deliver()

    assert "numbness in both hands for some days" in advice.text
