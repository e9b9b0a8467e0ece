"""Medicine by name: offered from a line, ticked from own names, counted, and told of when it is twice the same."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.diary.entries import Medicine, Source, Taken
from bot.diary.flags import Level
from bot.views.callback import encode
from bot.views.medicine import key_of
from tests.rig import Chat
from tests.unit.handlers.diaries import advice, entries, kept, scores
from tests.unit.handlers.settled import settle

TODAY, YESTERDAY = date(2026, 3, 2), date(2026, 3, 1)
CALPOL = Taken(name="Calpol", medicine=Medicine.PARACETAMOL, ingredients=frozenset({"paracetamol"}))


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def taken(chat: Chat) -> list[str]:
    return [one.name for entry in await entries(chat) for one in entry.taken]


async def test_a_line_that_names_a_medicine_offers_to_log_it(chat: Chat) -> None:
    shown = await chat.types("took ibuprofen 400")
    assert "Count today as a day with ibuprofen?" in shown.text
    assert "Count today with ibuprofen" in shown.labels
    assert await taken(chat) == []

    shown = await chat.taps("Count today with ibuprofen")

    (entry,) = await entries(chat)
    assert entry.note == "took ibuprofen 400"
    assert entry.medicines == {Medicine.IBUPROFEN_TYPE}
    assert entry.taken == (
        Taken(name="ibuprofen", medicine=Medicine.IBUPROFEN_TYPE, ingredients=frozenset({"ibuprofen"})),
    )
    assert "Counted: today with ibuprofen." in shown.text
    assert "Ibuprofen type: on one day" in shown.text.splitlines()


async def test_what_was_logged_can_be_taken_back_and_the_words_stay(chat: Chat) -> None:
    await chat.types("took ibuprofen 400")
    await chat.taps("Count today with ibuprofen")

    shown = await chat.taps("Undo")

    (entry,) = await entries(chat)
    assert (entry.note, entry.medicines, entry.taken) == ("took ibuprofen 400", frozenset(), ())
    assert "Count today with ibuprofen" in shown.labels


async def test_a_score_beside_it_is_kept_and_the_medicine_offered(chat: Chat) -> None:
    shown = await chat.types("6, took 2 paracetamol 500")

    assert await scores(chat) == [(Source.CHECKIN, 6)]
    assert "Count today with paracetamol" in shown.labels
    shown = await chat.taps("Count today with paracetamol")
    assert "Medicine: paracetamol" in shown.text


async def test_the_name_given_stands_beside_the_class_in_the_answer_and_the_log(chat: Chat) -> None:
    await chat.types("6, took Nurofen and 2 paracetamol 500")
    shown = await chat.taps("Count today")
    assert "Medicine: paracetamol, ibuprofen type (Nurofen)" in shown.text

    await chat.command("log")
    assert "Medicine: paracetamol, ibuprofen type (Nurofen)" in chat.last.text


async def test_a_class_is_unticked_in_the_log_wherever_it_was_told(chat: Chat) -> None:
    await chat.types("6, took Nurofen")
    await chat.taps("Count today")
    await chat.command("log")
    for button in ("Medicine", "✓ Ibuprofen type", "Done"):
        await chat.taps(button)

    assert "Medicine:" not in chat.last.text
    assert not any(entry.medicines or entry.taken for entry in await entries(chat))


async def test_a_dose_is_not_taken_for_a_pain_score(chat: Chat) -> None:
    shown = await chat.types("took 2 paracetamol")

    assert [entry.score for entry in await entries(chat)] == [None]
    assert "Count today with paracetamol" in shown.labels


async def test_an_unknown_name_beside_a_dose_is_asked_about_once(chat: Chat) -> None:
    await chat.types("took Spasmo <Forte> 20 mg")
    assert not any("medicine" in label for label in chat.last.labels)
    shown = await chat.types("took Spasmoforte 20 mg")
    assert "Is Spasmoforte a medicine?</b> One tap and today counts." in shown.text

    await chat.taps("It's a medicine")
    assert "Spasmoforte: which kind is it?" in chat.last.text
    await chat.taps("Combination")

    assert await taken(chat) == ["Spasmoforte"]
    shown = await chat.types("took spasmoforte again")
    assert "Count today with Spasmoforte" in shown.labels


@pytest.mark.parametrize("text", ["2 paracetamol at 10am", "ibuprofen 400 two hours ago", "aspirin after lunch"])
async def test_a_name_with_nothing_but_its_hour_is_offered_too(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert any(label.startswith("Count today with") for label in shown.labels)
    assert [entry.score for entry in await entries(chat)] == [None]


async def test_what_was_taken_yesterday_is_counted_yesterday(chat: Chat) -> None:
    shown = await chat.types("took 600 mg of aspirin yesterday")
    assert "Count yesterday as a day with aspirin?" in shown.text

    shown = await chat.taps("Count yesterday with aspirin")

    sheet, note = await entries(chat)
    assert (sheet.day, sheet.source) == (YESTERDAY, Source.LOG)
    assert sheet.medicines == {Medicine.ASPIRIN}
    assert (note.day, note.note, note.medicines) == (TODAY, "took 600 mg of aspirin yesterday", frozenset())
    assert "Counted: yesterday with aspirin." in shown.text

    shown = await chat.taps("Undo")

    assert [entry.note for entry in await entries(chat)] == ["took 600 mg of aspirin yesterday"]
    assert "Count yesterday with aspirin" in shown.labels


async def test_a_score_of_today_keeps_its_day_when_the_medicine_was_yesterday(chat: Chat) -> None:
    await chat.types("3 today, took aspirin yesterday")

    await chat.taps("Count yesterday with aspirin")

    assert [(entry.day, entry.score, bool(entry.medicines)) for entry in await entries(chat)] == [
        (YESTERDAY, None, True),
        (TODAY, 3, False),
    ]


async def test_for_last_night_the_day_is_asked(chat: Chat) -> None:
    shown = await chat.types("I took sumatriptan last night")

    assert "Which day shall I count as a day with sumatriptan?" in shown.text
    assert shown.labels[:2] == ["Count yesterday with sumatriptan", "Count today with sumatriptan"]


@pytest.mark.parametrize("text", ["took ibuprofen last month", "took ibuprofen 9 days ago"])
async def test_nothing_is_offered_for_a_day_that_is_closed(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert shown.labels == ["Undo"]


async def test_an_unknown_name_of_yesterday_is_counted_yesterday(chat: Chat) -> None:
    await chat.types("took Spasmoforte 20 mg yesterday")
    await chat.taps("It's a medicine")
    await chat.taps("Other")

    assert [(entry.day, bool(entry.taken)) for entry in await entries(chat)] == [(YESTERDAY, True), (TODAY, False)]


async def test_the_check_in_ticks_what_the_day_told_by_words(chat: Chat) -> None:
    await chat.types("took Nurofen")
    await chat.taps("Count today")
    await chat.command("checkin")
    shown = await chat.taps("4")
    assert "Medicine: ibuprofen type (Nurofen)" in shown.text
    assert "✓ Medicine" in shown.labels

    shown = await chat.taps("✓ Medicine")
    assert "✓ Ibuprofen type" in shown.labels
    await chat.taps("✓ Ibuprofen type")
    shown = await chat.taps("Done")

    assert "Medicine:" not in shown.text
    assert not any(entry.medicines or entry.taken for entry in await entries(chat))


@pytest.mark.parametrize("text", ["no ibuprofen today", "slept badly", "took a nap"])
async def test_nothing_is_offered_where_nothing_was_taken(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert [label for label in shown.labels if label != "Undo"] == []


async def test_own_names_are_one_tap_more_than_the_classes(chat: Chat) -> None:
    await chat.types("took Calpol")
    await chat.taps("Count today with Calpol")
    await chat.passes(days=1)
    await chat.command("log")

    await chat.taps("Medicine")
    await chat.taps("By name")
    await chat.taps("Calpol")

    (sheet,) = [entry for entry in await entries(chat) if entry.source is Source.LOG]
    assert sheet.taken == (CALPOL,)
    assert sheet.medicines == {Medicine.PARACETAMOL}
    assert "✓ Calpol" in chat.last.labels
    assert "Paracetamol: on 2 days" in chat.last.text
    await chat.taps("Back")
    assert "✓ Paracetamol" in chat.last.labels


async def test_a_name_tapped_again_is_taken_away_wherever_it_stands(chat: Chat) -> None:
    await chat.types("took Calpol")
    await chat.taps("Count today with Calpol")
    await chat.command("log")
    await chat.taps("Medicine")
    await chat.taps("By name")

    await chat.taps("✓ Calpol")

    assert await taken(chat) == []
    assert [entry.medicines for entry in await entries(chat)] == [frozenset()]


async def test_the_check_in_has_them_too(chat: Chat) -> None:
    await chat.types("took Calpol")
    await chat.taps("Count today with Calpol")
    await chat.types("4")

    await chat.taps("Medicine")
    assert "Your last 30 days" in chat.last.text
    await chat.taps("By name")
    await chat.taps("✓ Calpol")
    await chat.taps("Calpol")

    (checkin,) = [entry for entry in await entries(chat) if entry.source is Source.CHECKIN]
    assert checkin.taken == (CALPOL,)


async def test_a_class_unticked_takes_its_names_along(chat: Chat) -> None:
    await chat.types("4, took Calpol")
    await chat.taps("Count today with Calpol")
    await chat.taps("Medicine")

    await chat.taps("✓ Paracetamol")

    assert await taken(chat) == []


async def test_the_same_ingredient_twice_is_told_at_once(chat: Chat) -> None:
    await chat.types("took Tylenol")
    await chat.taps("Count today with Tylenol")
    await chat.types("took Lemsip")

    await chat.taps("Count today with Lemsip")
    arrived = await chat.deliver()

    assert [(given.rule, given.level) for given in await advice(chat)] == [("MED-DUP", Level.C)]
    (told,) = arrived
    assert "same ingredient on one day: paracetamol" in told.text
    assert "even if you feel well" in told.text
    assert "112" in told.text


async def test_it_is_told_at_once_beside_what_else_the_same_tap_leads_to(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(2, 30, 2), 3), frozenset({Medicine.PARACETAMOL}))
    await chat.types("took Lemsip and Panadol")

    await chat.taps("Count ")
    twice, days = await chat.deliver()

    assert "even if you feel well" in twice.text
    assert "simple painkillers on 15 of the 15 days" in days.text


async def test_the_settings_list_own_names_and_forget_them(chat: Chat) -> None:
    await chat.types("took Calpol")
    await chat.taps("Count today with Calpol")
    await chat.command("settings")

    shown = await chat.taps("Medicines")
    assert "• Calpol: paracetamol" in shown.text
    assert "ask a pharmacist" in shown.text
    shown = await chat.taps("Forget Calpol")

    assert "No names yet." in shown.text
    assert await taken(chat) == []
    assert [entry.medicines for entry in await entries(chat)] == [{Medicine.PARACETAMOL}]
    await chat.taps("Back")
    assert "Settings" in chat.last.text


async def test_an_own_name_is_quoted(chat: Chat) -> None:
    person = await chat.person()
    await kept(chat, {0: 3})
    (entry,) = await entries(chat)
    async with chat.storage.transaction() as tx:
        odd = Taken(name="<b>Drops</b> & more of them than fit on a button", medicine=Medicine.OTHER)
        await tx.entries.update(person.id, replace(entry, taken=(odd,)))
    await chat.command("settings")

    shown = await chat.taps("Medicines")

    assert "&lt;b&gt;Drops&lt;/b&gt; &amp; more" in shown.text


async def test_a_page_older_than_a_week_fills_nothing(chat: Chat) -> None:
    await chat.types("took Calpol")
    await chat.taps("Count today with Calpol")
    old = (await entries(chat))[0].day
    chat.now += timedelta(days=8)

    await chat.forges(encode("med", old.strftime("%Y%m%d"), f"log-{key_of('Calpol')}"))

    assert len(await taken(chat)) == 1
    assert chat.toast is not None


@pytest.mark.parametrize("callback_id", ["20260302", "20260303", "x", "mine", "e999", "e", "e1", ""])
async def test_forged_buttons_log_nothing(chat: Chat, callback_id: str) -> None:
    await chat.types("slept badly")

    for value in ("log-zzz", "chk-0", "c-gold", "c-triptan", "x-0", "log", "log-9", "c-triptan-0", "back-x", "zzz"):
        await chat.forges(encode("med", callback_id, value))

    assert await taken(chat) == []
    assert [entry.medicines for entry in await entries(chat)] == [frozenset()]
