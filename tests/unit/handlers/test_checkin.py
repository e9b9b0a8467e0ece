"""The daily check-in: one tap, the right day, and what may be added."""

from datetime import date, timedelta

import pytest

from bot.diary.entries import Medicine, Place, Source
from bot.people import Awaiting
from bot.views.callback import encode
from tests.rig import Chat
from tests.unit.handlers.diaries import entries, kept, scores
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_the_question_offers_eleven_numbers_in_two_rows(chat: Chat) -> None:
    shown = await chat.command("checkin")

    assert [[button.label for button in row] for row in shown.keyboard[:2]] == [
        ["0", "1", "2", "3", "4", "5"],
        ["6", "7", "8", "9", "10"],
    ]


async def test_one_tap_records_the_day(chat: Chat) -> None:
    await chat.command("checkin")

    shown = await chat.taps("6")

    assert await scores(chat) == [(Source.CHECKIN, 6)]
    assert "6 of 10" in shown.text
    assert len(chat.shown) == 1


async def test_the_answer_compares_with_the_last_seven_days(chat: Chat) -> None:
    await kept(chat, {1: 3, 2: 4, 3: 2})
    await chat.command("checkin")

    shown = await chat.taps("6")

    assert "Clearly higher than your last 7 days (average 3.0, 3 answered)" in shown.text


async def test_the_first_number_promises_no_trend(chat: Chat) -> None:
    await chat.command("checkin")

    shown = await chat.taps("4")

    assert "first number" in shown.text


async def test_tapping_the_same_number_twice_counts_once(chat: Chat) -> None:
    asked = await chat.command("checkin")
    data = asked.keyboard[0][3].data or ""

    await chat.forges(data)
    await chat.forges(data)

    assert await scores(chat) == [(Source.CHECKIN, 3)]


async def test_another_number_corrects_the_day(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")
    await chat.taps("Change")

    await chat.taps("4")

    assert await scores(chat) == [(Source.CHECKIN, 4)]


async def test_a_tap_after_midnight_fills_the_day_it_was_asked_for(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.passes(days=1)

    shown = await chat.taps("5", on=chat.shown[0])

    assert [entry.day for entry in await entries(chat)] == [date(2026, 3, 2)]
    assert "Mon 2 Mar" in shown.text or "Mon 2 Mar" in chat.shown[0].text
    assert "Mon 2 Mar" in (chat.toast or "")


async def test_a_button_older_than_a_week_fills_nothing_and_shows_the_open_days(chat: Chat) -> None:
    asked = await chat.command("checkin")
    chat.now += timedelta(days=8)

    await chat.taps("5", on=asked)

    assert await scores(chat) == []
    assert chat.toast is not None
    assert "more than a week ago" in chat.shown[0].text


@pytest.mark.parametrize("day", ["20260303", "20270101", "00000000", "2026030", "", "²0260302"])
@pytest.mark.parametrize("value", ["5", "home", "w-neck"])
async def test_a_forged_day_keeps_nothing(chat: Chat, day: str, value: str) -> None:
    await chat.command("checkin")

    await chat.forges(encode("chk", day, value))

    assert await scores(chat) == []
    assert chat.toast is not None


@pytest.mark.parametrize("value", ["11", "-1", "٣", "x", "w-moon", "m-gold", "h-x"])
async def test_a_forged_value_changes_nothing(chat: Chat, value: str) -> None:
    await chat.command("checkin")
    await chat.taps("6")
    before = await entries(chat)

    await chat.forges(encode("chk", "20260302", value))

    assert await entries(chat) == before
    assert chat.toast is not None


async def test_earlier_days_can_be_filled_in(chat: Chat) -> None:
    await chat.command("checkin")
    listed = await chat.taps("Earlier days")
    assert len([label for label in listed.labels if "open" in label]) == 8

    await chat.taps("Sat 28 Feb")
    shown = await chat.taps("3")

    assert [(entry.day, entry.score) for entry in await entries(chat)] == [(date(2026, 2, 28), 3)]
    assert "Sat 28 Feb" in shown.text


async def test_undo_keeps_nothing_and_asks_afresh(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")

    shown = await chat.taps("Undo")

    assert await scores(chat) == []
    assert "10" in shown.labels


async def test_the_chips_add_to_the_same_entry(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")

    await chat.taps("Headache")
    await chat.taps("Where")
    await chat.taps("Neck")
    await chat.taps("Back of head")
    await chat.taps("Done")
    await chat.taps("Medicine")
    await chat.taps("Paracetamol")
    shown = await chat.taps("Done")

    (entry,) = await entries(chat)
    assert entry.headache is True
    assert entry.places == {Place.NECK, Place.BACK_OF_HEAD}
    assert entry.medicines == {Medicine.PARACETAMOL}
    assert "neck, back of head" in shown.text
    assert len(chat.shown) == 1


async def test_nowhere_and_a_place_exclude_each_other(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("0")
    await chat.taps("Where")

    await chat.taps("Neck")
    await chat.taps("Nowhere")

    (entry,) = await entries(chat)
    assert entry.places == {Place.NOWHERE}


async def test_what_is_new_is_kept_in_the_persons_words(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")
    await chat.taps("Anything new?")

    shown = await chat.types("more on the left <b>side</b> than usual")

    (entry,) = await entries(chat)
    assert entry.different is True
    assert entry.note == "more on the left <b>side</b> than usual"
    assert "&lt;b&gt;side&lt;/b&gt;" in shown.text
    assert (await chat.person()).awaiting is Awaiting.NOTHING


async def test_a_number_typed_instead_of_what_is_new_is_a_number(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")
    await chat.taps("Anything new?")

    await chat.types("7")

    assert await scores(chat) == [(Source.CHECKIN, 6), (Source.TEXT, 7)]
    assert (await entries(chat))[0].different is None


async def test_words_typed_a_day_later_are_a_note_of_their_own(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")
    await chat.taps("Anything new?")
    chat.now += timedelta(hours=13)

    await chat.types("slept badly on the train")

    first, second = await entries(chat)
    assert first.different is None
    assert second.note == "slept badly on the train"


async def test_the_evening_question_and_its_one_silent_reminder(chat: Chat) -> None:
    arrived = await chat.until(chat.now.replace(hour=23))

    asked = [message for message in arrived if "0 is none" in message.text or "One tap is enough" in message.text]
    assert [message.silent for message in asked] == [False, True]


async def test_no_reminder_once_the_evening_question_was_answered(chat: Chat) -> None:
    await chat.until(chat.now.replace(hour=19, minute=5))
    await chat.taps("4")

    arrived = await chat.until(chat.now.replace(hour=23))

    assert arrived == []


async def test_no_evening_question_after_a_morning_answer(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("4")

    await chat.until(chat.now.replace(hour=23))

    assert not [message for message in chat.shown if "over the last 24 hours" in message.text]
    assert "answered" in chat.dropped


async def test_checkin_again_shows_what_was_noted(chat: Chat) -> None:
    await chat.command("checkin")
    await chat.taps("6")

    shown = await chat.command("checkin")

    assert "6 of 10" in shown.text
    assert "Undo" in shown.labels
