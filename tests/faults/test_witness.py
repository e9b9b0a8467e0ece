"""The witness knows an attempt by its buttons, and its end by what the server did."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.playground.calls import Call
from bot.views.callback import encode
from tests.faults.deeds import mark
from tests.faults.witness import About, Attempt, End, Witness

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
KIM = 100_000_001


def call(*buttons: str, status: int = 200, fault: str | None = None, method: str = "sendMessage", **more: Any) -> Call:
    rows = [[{"text": "x", "callback_data": data} for data in buttons]]
    answer = {"ok": True, "result": {"message_id": 50}} if status == 200 else None
    return Call(
        id=1,
        at=NOW.isoformat(),
        method=method,
        params={"chat_id": str(KIM), "reply_markup": {"inline_keyboard": rows}} | more,
        status=status,
        answer=answer,
        ms=1.0,
        fault=fault,
    )


def heard(told: Call) -> list[Attempt]:
    witness = Witness(lambda: (NOW, NOW))
    witness.hear(told)
    return witness.attempts


QUESTION = [encode("chk", "20260302", score) for score in range(11)]


@pytest.mark.parametrize(
    ("told", "about", "which"),
    [
        (call(encode("ndg", 7, "done")), About.NUDGE, 7),
        (call(encode("adv", 3, "why")), About.ADVICE, 3),
        (call(*QUESTION), About.CHECKIN, date(2026, 3, 2)),
        (call(*QUESTION, disable_notification="True"), About.REMINDER, date(2026, 3, 2)),
    ],
)
def test_a_message_is_known_by_its_buttons(told: Call, about: About, which: int | date) -> None:
    (attempt,) = heard(told)

    assert (attempt.about, attempt.which, attempt.chat) == (about, which, KIM)


@pytest.mark.parametrize(
    "told", [call(), call(encode("chk", "20260302", "h-y")), call(*QUESTION, method="editMessageText")]
)
def test_a_reply_is_no_attempt(told: Call) -> None:
    assert heard(told) == []


@pytest.mark.parametrize(
    ("status", "fault", "end"),
    [
        (200, None, End.TOLD),
        (200, "slow", End.TOLD),
        (200, "drop_after", End.UNTOLD),
        (200, "garbage_after", End.UNTOLD),
        (200, "hang_after", End.UNTOLD),
        (0, "502", End.LOST),
        (0, "garbage", End.LOST),
        (0, "reset", End.LOST),
        (0, "hang", End.LOST),
        (403, "drop_after", End.LOST),
        (429, "429", End.REFUSED),
        (429, None, End.REFUSED),
        (403, None, End.REFUSED),
    ],
)
def test_an_attempt_ends_as_the_server_knows(status: int, fault: str | None, end: End) -> None:
    (attempt,) = heard(call(encode("ndg", 7, "done"), status=status, fault=fault))

    assert attempt.end is end
    assert (attempt.message is not None) == (status == 200)


def test_every_fault_is_counted_whatever_it_falls_on() -> None:
    witness = Witness(lambda: (NOW, NOW))

    witness.hear(call(method="getUpdates", status=0, fault="reset"))

    assert witness.faults == {"reset": 1}


def test_no_two_marks_are_alike() -> None:
    assert len({mark(number) for number in range(5000)}) == 5000
