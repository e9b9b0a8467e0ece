"""The quick safety screen, from what opens it to what it leads to."""

from datetime import timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.diary.flags import Level
from bot.handlers.screen import CLEAR
from bot.people import Stage
from bot.views.callback import encode
from bot.views.screen import OPEN
from scheduler.kinds import Kind
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice, deliveries, entries, kept
from tests.unit.handlers.settled import settle

SUDDEN = "1 · Sudden"


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def answered(chat: Chat, *labels: str) -> Shown:
    """Tap one answer after the other on the newest message."""
    for label in labels:
        await chat.taps(label, on=chat.last)
    return chat.last


@pytest.mark.parametrize(("score", "opens"), [("7", False), ("8", True)])
async def test_eight_opens_the_screen_and_seven_does_not(chat: Chat, score: str, opens: bool) -> None:
    await chat.types(score)

    assert ("None of these" in chat.last.labels) is opens


@pytest.mark.parametrize(("score", "opens"), [("5", False), ("6", True)])
async def test_a_jump_of_four_opens_it(chat: Chat, score: str, opens: bool) -> None:
    await kept(chat, dict.fromkeys(range(1, 13), 2))

    await chat.types(score)

    assert ("None of these" in chat.last.labels) is opens


@pytest.mark.parametrize(("score", "says"), [("6", "more than your usual"), ("8", "a high number")])
async def test_a_jump_is_not_called_a_high_number(chat: Chat, score: str, says: str) -> None:
    await kept(chat, dict.fromkeys(range(1, 13), 2))

    await chat.types(score)

    assert says in chat.last.text


async def test_it_is_one_message_with_none_of_these_last(chat: Chat) -> None:
    await chat.types("9")

    assert len(chat.shown) == 2
    assert chat.last.labels[-1] == "None of these"
    assert len(chat.last.labels) == 8
    assert "call <b>112</b>" in chat.last.text


async def test_none_of_these_is_recorded_and_never_says_all_is_well(chat: Chat) -> None:
    await chat.types("9")

    shown = await chat.taps("None of these")

    assert any(CLEAR in entry.symptoms for entry in await entries(chat))
    assert "I can't rule things out" in shown.text
    assert shown.keyboard[0][0].data == encode("rlx")
    assert await advice(chat) == ()


async def test_it_does_not_come_again_the_same_day_but_the_next(chat: Chat) -> None:
    await chat.types("9")
    await chat.taps("None of these")
    await chat.passes(minutes=10)

    await chat.types("8")
    assert "None of these" not in chat.last.labels

    await chat.passes(days=1)
    await chat.types("8")
    assert "None of these" in chat.last.labels


async def test_a_jump_below_eight_does_not_bring_it_back_the_next_day(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(1, 25), 1))
    await chat.types("6")
    await chat.taps("None of these")
    await chat.passes(days=1)

    await chat.types("6")
    assert "None of these" not in chat.last.labels

    await chat.passes(days=1)
    await chat.types("8")
    assert "None of these" in chat.last.labels


async def test_a_jump_after_one_question_on_words_still_opens_it(chat: Chat) -> None:
    await kept(chat, dict.fromkeys(range(1, 25), 1))
    await chat.types("tingling in both hands")
    while "No" in chat.last.labels:
        await chat.taps("No", on=chat.last)
    await chat.passes(days=1)

    await chat.types("6")

    assert "None of these" in chat.last.labels


async def test_usual_strong_days_bring_it_once_a_week(chat: Chat) -> None:
    for data in ("usual:yes", "dx:tension_type.1", "go:done"):
        await chat.forges(f"prf:1:{data}")
    await chat.types("8")
    await chat.taps("None of these")
    opened = []
    for score in ("8", "9"):
        await chat.passes(days=1)
        await chat.types(score)
        opened.append("None of these" in chat.last.labels)

    assert opened == [False, True]


async def test_ticks_can_be_set_and_taken_away(chat: Chat) -> None:
    await chat.types("9")

    ticked = await chat.taps(SUDDEN)
    assert f"✓ {SUDDEN}" in ticked.labels
    assert ticked.labels[-1] == "Continue"

    cleared = await chat.taps(f"✓ {SUDDEN}")
    assert cleared.labels[-1] == "None of these"


async def test_a_sudden_strong_headache_is_an_emergency_at_once(chat: Chat) -> None:
    await chat.types("9")

    await answered(chat, SUDDEN, "Continue", "Yes", "No")
    arrived = await chat.deliver()

    (given,) = await advice(chat)
    assert (given.level, given.flags[0]) == (Level.E, "RF01")
    assert "112" in arrived[-1].text
    assert "I'm getting help" in arrived[-1].labels


async def test_a_weak_arm_is_an_emergency_and_stops_exercise(chat: Chat) -> None:
    await chat.types("9")

    await answered(chat, "3 · Weak", "Continue", "Yes")

    person = await chat.person()
    async with chat.storage.transaction() as tx:
        owner = await tx.people.owner(person.id, chat.now)
    assert owner is not None
    assert owner.holds_exercise
    assert owner.next_slot is not None
    assert owner.next_slot.kind is Kind.CHECKIN


async def test_the_same_last_answer_twice_is_one_piece_of_advice(chat: Chat) -> None:
    await chat.types("9")
    asked = await answered(chat, "3 · Weak", "Continue")
    data = asked.keyboard[0][0].data or ""

    await chat.forges(data)
    chat.now += timedelta(minutes=10)
    await chat.forges(data)

    assert len(await advice(chat)) == 1
    assert len([d for d in await deliveries(chat) if d.kind is Kind.ADVICE]) == 1


async def test_a_new_report_is_advised_on_again(chat: Chat) -> None:
    await chat.types("9")
    await answered(chat, "3 · Weak", "Continue", "Yes")
    await chat.passes(hours=1)

    await chat.types("9")
    await answered(chat, "3 · Weak", "Continue", "Yes")

    assert [given.state for given in await advice(chat)] == [AdviceState.OPEN, AdviceState.OPEN]


async def test_all_no_after_a_tick_matches_nothing(chat: Chat) -> None:
    await chat.types("9")
    await answered(chat, "6 · Pee", "Continue")

    shown = await answered(chat, "No")

    assert "matches the warning signs" in shown.text
    assert await advice(chat) == ()


async def test_a_screen_of_yesterday_starts_afresh(chat: Chat) -> None:
    await chat.types("9")
    old = chat.last
    chat.now += timedelta(hours=25)

    await chat.taps("None of these", on=old)

    assert chat.toast is not None
    assert "None of these" in chat.last.labels
    assert not any(CLEAR in entry.symptoms for entry in await entries(chat))


FORGED = ["", "x", "1.n.9.0.1", "zzzzzzz.n.99.0.1", "t0a1b2.n.9.zzzzzzz.1", "t0a1b2.q.9.0.1", "....", "t0a1b2.n.9.0.0"]


@pytest.mark.parametrize("value", ["none", "go", "at", "t0", "t9", "x", ""])
async def test_a_forged_state_is_expired(chat: Chat, value: str) -> None:
    for callback_id in FORGED:
        await chat.forges(encode("scr", callback_id, value))
        assert chat.toast is not None

    assert await entries(chat) == ()
    assert await advice(chat) == ()


async def test_an_unknown_action_on_a_true_state_is_expired(chat: Chat) -> None:
    await chat.types("9")
    state = (chat.last.keyboard[-1][-1].data or "").split(":")[2]

    await chat.forges(encode("scr", state, "boo"))

    assert chat.toast is not None


@pytest.mark.parametrize("data", [OPEN, "scr:1::stop"])
async def test_it_can_be_opened_by_a_button(chat: Chat, data: str) -> None:
    await chat.forges(data)

    assert chat.last.labels[-1] == "None of these"


async def test_nobody_is_asked_before_consent(chat: Chat) -> None:
    await settle(chat, stage=Stage.NEW)

    await chat.forges(OPEN)

    assert "/start" in chat.last.text


async def test_a_newer_screen_takes_the_buttons_of_an_older_one(chat: Chat) -> None:
    await chat.types("9")
    await chat.passes(minutes=5)

    await chat.types("10")

    assert [shown.labels[-1:] for shown in chat.shown if "Is any of this" in shown.text] == [[], ["None of these"]]


async def test_an_answered_screen_keeps_what_it_offers_when_another_comes(chat: Chat) -> None:
    await chat.types("9")
    answered_one = await chat.taps("None of these")
    await chat.passes(minutes=5)

    await chat.forges(OPEN)

    assert next(one for one in chat.shown if one.id == answered_one.id).labels == ["Something gentle"]


async def two_screens(chat: Chat) -> tuple[Shown, Shown]:
    """Open a screen and then another, and return both as they were."""
    await chat.types("9")
    old = chat.last
    await chat.passes(minutes=5)
    await chat.types("i have a fever")
    return old, chat.last


async def test_a_late_tap_on_an_older_screen_leads_to_the_newest(chat: Chat) -> None:
    old, newest = await two_screens(chat)

    await chat.taps("None of these", on=old)

    assert chat.toast == "There is a newer check."
    closed = next(one for one in chat.shown if one.id == old.id)
    assert "newer check is the one that counts" in closed.text
    assert await entries_clear(chat) == 0
    await chat.taps("Go to the newer check", on=closed)
    assert next(one for one in chat.shown if one.id == old.id).labels == newest.labels


async def entries_clear(chat: Chat) -> int:
    """Count the screens that were answered with nothing that matched."""
    return sum(CLEAR in entry.symptoms for entry in await entries(chat))


async def test_a_late_tap_leads_to_the_very_question_that_is_open(chat: Chat) -> None:
    old, newest = await two_screens(chat)
    asked = await chat.taps("Continue", on=newest)

    await chat.taps(SUDDEN, on=old)
    shown = await shown_again(chat, old)

    assert shown.text == asked.text


async def shown_again(chat: Chat, old: Shown) -> Shown:
    """Follow an older screen to the newest."""
    await chat.taps("Go to the newer check", on=next(one for one in chat.shown if one.id == old.id))
    return next(one for one in chat.shown if one.id == old.id)


async def test_a_late_tap_after_the_newest_was_answered_offers_to_ask_again(chat: Chat) -> None:
    old, newest = await two_screens(chat)
    await chat.taps("✓ 2", on=newest)
    await chat.taps("None of these", on=chat.last)

    await chat.taps(SUDDEN, on=old)

    closed = next(one for one in chat.shown if one.id == old.id)
    assert "answered a newer check" in closed.text
    assert closed.labels == ["Check the warning signs"]


async def test_questions_say_which_one_they_are_and_go_back(chat: Chat) -> None:
    await chat.types("9")
    first = await answered(chat, "4 · Blackout", "Continue")
    assert first.text.startswith("<i>Question 1 of 4 at most</i>")
    assert first.labels == ["Yes", "No", "Not sure", "Back"]

    second = await answered(chat, "No")
    assert "Question 2 of" in second.text
    assert "hit your head" in second.text
    assert (await answered(chat, "Back")).text == first.text

    ticks = await answered(chat, "Back")
    assert "✓ 4 · Blackout, blow" in ticks.labels
    assert ticks.labels[-1] == "Continue"


async def test_the_last_question_is_sure_of_its_number_and_a_single_one_has_none(chat: Chat) -> None:
    await chat.types("9")
    single = await answered(chat, "6 · Pee", "Continue")
    assert "Question" not in single.text

    await chat.forges(OPEN)
    await answered(chat, "7 · Pregnant", "Continue")
    last = await answered(chat, "No")

    assert last.text.startswith("<i>Question 2 of 2</i>")


async def test_a_question_that_words_led_to_has_nothing_before_it(chat: Chat) -> None:
    await chat.types("tingling in both hands")
    assert "Back" not in chat.last.labels

    await answered(chat, "No")

    assert "Back" in chat.last.labels


async def test_going_back_changes_an_answer_before_anything_follows_from_it(chat: Chat) -> None:
    await chat.types("9")
    await answered(chat, "4 · Blackout", "Continue", "No", "Back", "Not sure")
    while "No" in chat.last.labels:
        await answered(chat, "No")

    (given,) = await advice(chat)
    assert given.flags == ("RF05",)


@pytest.mark.parametrize("labels", [("No",), ("No", "No")])
async def test_the_longest_questions_fit_a_phone(chat: Chat, labels: tuple[str, ...]) -> None:
    await chat.types("9")

    page = await answered(chat, "4 · Blackout", "Continue", *labels)

    lines = page.text.splitlines()
    assert len(lines) <= 12
    assert max(map(len, lines)) <= 100


async def test_a_newer_screen_carries_on_what_was_just_ticked(chat: Chat) -> None:
    await chat.types("9")
    await chat.taps(SUDDEN)

    await chat.types("i have a fever")

    assert f"✓ {SUDDEN}" in chat.last.labels
    assert "✓ 2 · Fever, drowsy" in chat.last.labels


async def test_a_high_number_shows_its_ticks_though_a_question_stood_open(chat: Chat) -> None:
    await chat.types("tingling in both hands")
    question = chat.last.text

    await chat.types("9")
    assert "None of these" in chat.last.labels

    assert question.splitlines()[-1] in (await answered(chat, "None of these")).text


async def test_ticks_of_an_hour_ago_are_not_carried_on(chat: Chat) -> None:
    await chat.types("9")
    await chat.taps(SUDDEN)
    await chat.passes(hours=1)

    await chat.types("i have a fever")

    assert SUDDEN in chat.last.labels
