"""Telegram's pace: one a second to a chat, thirty a second to all, with short bursts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.flood import FloodGate, Limits
from tests.unit.playground.conftest import HandClock

LIMITS = Limits(chat_burst=3, all_burst=30)


def _gate() -> tuple[FloodGate, HandClock]:
    hand = HandClock()
    return FloodGate(LIMITS, hand), hand


def test_a_short_burst_passes_and_then_the_chat_must_wait() -> None:
    gate, _ = _gate()

    assert [gate.admit(1) for _ in range(4)] == [0, 0, 0, 1]


def test_who_waits_as_told_passes() -> None:
    gate, hand = _gate()
    for _ in range(4):
        retry_after = gate.admit(1)
    hand.seconds += retry_after

    assert gate.admit(1) == 0


def test_who_does_not_wait_stays_out() -> None:
    gate, hand = _gate()
    for _ in range(4):
        gate.admit(1)
    hand.seconds += 0.999

    assert gate.admit(1) == 1


def test_one_message_a_second_passes_for_ever() -> None:
    gate, hand = _gate()

    for _ in range(100):
        assert gate.admit(1) == 0
        hand.seconds += 1


def test_a_busy_chat_delays_no_other() -> None:
    gate, _ = _gate()
    for _ in range(4):
        gate.admit(1)

    assert gate.admit(2) == 0


def test_all_chats_together_get_thirty_a_second() -> None:
    gate, _ = _gate()

    assert [gate.admit(chat) for chat in range(1, 32)] == [0] * 30 + [1]


def test_edits_have_their_own_flow() -> None:
    gate, _ = _gate()
    for _ in range(3):
        gate.admit(1)

    assert gate.admit(1, edit=True) == 0


def test_a_group_gets_twenty_a_minute() -> None:
    gate, hand = _gate()

    for _ in range(20):
        assert gate.admit(-5) == 0
        hand.seconds += 0.1
    assert gate.admit(-5) == 1
    hand.seconds += 3
    assert gate.admit(-5) == 0


@given(st.lists(st.floats(0, 3, allow_nan=False), max_size=60))
@settings(max_examples=100)
def test_no_chat_ever_gets_more_than_its_rate_and_burst(pauses: list[float]) -> None:
    gate, hand = _gate()
    began, passed = hand.seconds, 0

    for pause in pauses:
        hand.seconds += pause
        passed += gate.admit(7) == 0

    assert passed <= LIMITS.chat_burst + (hand.seconds - began) * LIMITS.chat_per_second + 0.001
