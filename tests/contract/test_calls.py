"""The judge of every end-to-end run is itself put to the test."""

from typing import Any

import pytest

from tests.contract.calls import judge_calls


def a_call(method: str = "sendMessage", status: int = 200, description: str = "", **params: Any) -> dict[str, Any]:
    if method == "sendMessage":
        params = {"chat_id": "7", "text": "<b>Hello</b>", **params}
    answer = {"ok": status == 200, "description": description}
    return {"method": method, "params": params, "status": status, "answer": answer}


def keyboard(*rows: list[dict[str, str]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def test_an_honest_run_passes() -> None:
    judge_calls(
        [
            a_call(text=f"<b>{'x' * 4096}</b>", reply_markup=keyboard([{"text": "Done", "callback_data": "d" * 64}])),
            a_call("sendAnimation", chat_id="7", animation="<breath.gif, 2048 bytes>", caption="&lt;" * 1024),
            a_call("answerCallbackQuery", callback_query_id="1", text="x" * 200),
            a_call(status=403, description="Forbidden: bot was blocked by the user"),
            a_call(status=400, description="Bad Request: message is not modified: same"),
        ]
    )


@pytest.mark.parametrize(
    "call",
    [
        a_call("sendTelegram"),
        a_call(chat="7"),
        a_call(text="x" * 4097),
        a_call(text="😀" * 2049),
        a_call(text="<b></b>"),
        a_call("sendPhoto", chat_id="7", photo="<chart.png, 9 bytes>", caption="x" * 1025),
        a_call("answerCallbackQuery", callback_query_id="1", text="x" * 201),
        a_call(reply_markup=keyboard([{"text": "Done", "callback_data": "d" * 65}])),
        a_call(reply_markup=keyboard([{"text": "Done", "callback_data": "é" * 33}])),
        a_call(reply_markup=keyboard([{"text": " ", "callback_data": "d"}])),
        a_call(reply_markup=keyboard([{"text": "1", "callback_data": "d"}] * 9)),
        a_call(reply_markup=keyboard(*([[{"text": "1", "callback_data": "d"}]] * 101))),
        a_call(status=400, description="Bad Request: message text is empty"),
        a_call(status=429, description="Too Many Requests: retry after 1"),
    ],
)
def test_what_telegram_would_not_take_is_found(call: dict[str, Any]) -> None:
    with pytest.raises((AssertionError, ValueError)):
        judge_calls([call])


def test_a_tap_answered_twice_is_found() -> None:
    with pytest.raises(AssertionError, match="twice"):
        judge_calls([a_call("answerCallbackQuery", callback_query_id="1")] * 2)


def test_a_refusal_that_a_test_ordered_is_not_held_against_the_bot() -> None:
    judge_calls([{**a_call(status=429, description="Too Many Requests: retry after 1"), "fault": "429"}])
