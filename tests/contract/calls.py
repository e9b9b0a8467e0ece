"""The calls of a whole run before the judge: the models, Telegram's limits, and refusals that were our own doing."""

import html
import itertools
import re
from collections.abc import Iterable, Mapping
from typing import Any

from tests.contract.judge import FILE, judge

LONGEST_TEXT, LONGEST_CAPTION, LONGEST_TOAST = 4096, 1024, 200
MOST_DATA = 64
"""Bytes a button may carry."""
MOST_BUTTONS, MOST_IN_ROW = 100, 8

UNCHANGED = "message is not modified"
REFUSALS_WE_MAY_MEET = (403, 409)
"""Somebody blocked the bot; another process polls."""

_UPLOAD = re.compile(r"<.+, \d+ bytes>")
_TAG = re.compile(r"<[^>]*>")


def judge_calls(calls: Iterable[Mapping[str, Any]]) -> None:
    """Raise unless every recorded call is one that Telegram takes, and no tap is answered twice."""
    answered: set[str] = set()
    for call in calls:
        parameters = call["params"]
        judge(call["method"], {name: _sent(value) for name, value in parameters.items()})
        _within_limits(parameters)
        _not_refused(call)
        if call["method"] == "answerCallbackQuery":
            query = parameters["callback_query_id"]
            assert query not in answered, "a tap was answered twice"
            answered.add(query)


def _sent(value: Any) -> Any:
    return FILE if isinstance(value, str) and _UPLOAD.fullmatch(value) else value


def _within_limits(parameters: Mapping[str, Any]) -> None:
    if "callback_query_id" in parameters:
        assert len(str(parameters.get("text", ""))) <= LONGEST_TOAST
    elif "text" in parameters:
        assert 1 <= _shown(str(parameters["text"])) <= LONGEST_TEXT
    media = parameters.get("media")
    caption = media.get("caption") if isinstance(media, Mapping) else parameters.get("caption")
    assert _shown(str(caption or "")) <= LONGEST_CAPTION
    markup = parameters.get("reply_markup")
    if isinstance(markup, Mapping) and "inline_keyboard" in markup:
        _fits_a_phone(markup["inline_keyboard"])


def _fits_a_phone(rows: list[list[Mapping[str, Any]]]) -> None:
    assert all(1 <= len(row) <= MOST_IN_ROW for row in rows)
    buttons = list(itertools.chain.from_iterable(rows))
    assert len(buttons) <= MOST_BUTTONS
    for button in buttons:
        assert button["text"].strip()
        data = button.get("callback_data")
        assert ("url" in button) != (data is not None), "a button does one thing"
        assert data is None or 1 <= len(data.encode()) <= MOST_DATA


def _shown(text: str) -> int:
    """Return how many UTF-16 units a person sees of a text with markup."""
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le")) // 2


def _not_refused(call: Mapping[str, Any]) -> None:
    if call.get("fault") or call["status"] == 200 or call["status"] in REFUSALS_WE_MAY_MEET:
        return
    description = str((call.get("answer") or {}).get("description", "no answer"))
    assert call["status"] == 400, (call["method"], call["status"], description)
    assert UNCHANGED in description, (call["method"], description)
