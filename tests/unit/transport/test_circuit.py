"""The circuit opens when nobody answers, and closes with the first answer."""

from bot.transport.circuit import FAILURES, FIRST_BREAK, LONGEST_BREAK, Circuit


def broken() -> Circuit:
    circuit = Circuit()
    for _ in range(FAILURES):
        circuit.failed()
    return circuit


def test_it_opens_after_a_few_failures_in_a_row() -> None:
    circuit = Circuit()
    for _ in range(FAILURES - 1):
        circuit.failed()

    assert not circuit.is_open
    circuit.failed()
    assert circuit.is_open


def test_an_answer_in_between_keeps_it_closed() -> None:
    circuit = Circuit()
    for _ in range(10 * FAILURES):
        circuit.failed()
        circuit.answered()

    assert not circuit.is_open


def test_breaks_between_probes_grow_and_start_small_the_next_time() -> None:
    circuit = broken()
    breaks = [circuit.next_break() for _ in range(8)]

    circuit.answered()

    assert breaks == [1, 2, 4, 8, 16, LONGEST_BREAK, LONGEST_BREAK, LONGEST_BREAK]
    assert not circuit.is_open
    assert circuit.next_break() == FIRST_BREAK
