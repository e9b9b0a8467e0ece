"""What the pretend Telegram saw: every attempt to send something that was owed, and what became of it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.playground.calls import Call
from bot.views import advice, checkin, nudges
from bot.views.callback import BadCallback, Callback, decode
from bot.views.day_in_button import read_day

HIGHEST = "10"
"""The number that stands under a question and under nothing else."""


class About(StrEnum):
    """What a message with buttons is about."""

    NUDGE = "nudge"
    CHECKIN = "checkin"
    REMINDER = "reminder"
    ADVICE = "advice"


class End(StrEnum):
    """How an attempt ended, as the server knows it.

    `told`: taken, and the bot was told. `untold`: taken, but the answer was spoiled. `lost`: not taken, and the bot
    cannot know that. `refused`: not taken, and the bot was told.
    """

    TOLD = "told"
    UNTOLD = "untold"
    LOST = "lost"
    REFUSED = "refused"


ACCEPTED = (End.TOLD, End.UNTOLD)
UNCLEAR = (End.UNTOLD, End.LOST)
_TOLD_ALL_THE_SAME = ("slow", "429")


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One message with buttons that the bot tried to send.

    `which` is the number of the delivery (nudges), of the advice, or the day (check-ins). It came at `at`, and was on
    its way at the earliest since `since`: the clock may have jumped meanwhile.
    """

    chat: int
    about: About
    which: int | date
    end: End
    since: datetime
    at: datetime
    message: int | None = None
    buttons: tuple[str, ...] = ()


class Witness:
    """Hears every call, keeps the attempts and counts the rest."""

    def __init__(self, span: Callable[[], tuple[datetime, datetime]]) -> None:
        self._span = span
        self.attempts: list[Attempt] = []
        self.messages: set[tuple[int, int]] = set()
        self.faults: Counter[str] = Counter()
        self.sent = 0
        self.seen: Callable[[Attempt], None] | None = None

    def hear(self, call: Call) -> None:
        """Take note of a call."""
        if call.fault is not None:
            self.faults[call.fault] += 1
        if not call.method.lower().startswith("send"):
            return
        end, message = _end(call), _message(call)
        chat = int(call.params.get("chat_id", 0))
        if message is not None:
            self.sent += 1
            self.messages.add((chat, message))
        if (about := _about(call.params)) is not None:
            since, at = self._span()
            attempt = Attempt(
                chat=chat,
                about=about[0],
                which=about[1],
                end=end,
                since=since,
                at=at,
                message=message,
                buttons=tuple(_buttons(call.params)),
            )
            self.attempts.append(attempt)
            if message is not None and self.seen is not None:
                self.seen(attempt)


def _end(call: Call) -> End:
    told = call.fault is None or call.fault in _TOLD_ALL_THE_SAME
    if call.status == 200:
        return End.TOLD if told else End.UNTOLD
    return End.REFUSED if told else End.LOST


def _message(call: Call) -> int | None:
    if call.status != 200 or call.answer is None:
        return None
    return int(call.answer["result"]["message_id"])


def _buttons(params: Mapping[str, Any]) -> Iterator[str]:
    markup = params.get("reply_markup")
    rows = markup.get("inline_keyboard", ()) if isinstance(markup, Mapping) else ()
    return (str(button["callback_data"]) for row in rows for button in row if "callback_data" in button)


def _about(params: Mapping[str, Any]) -> tuple[About, int | date] | None:
    found = [callback for data in _buttons(params) if (callback := decoded(data)) is not None]
    for callback in found:
        if callback.kind == nudges.KIND:
            return About.NUDGE, int(callback.id)
        if callback.kind == advice.KIND:
            return About.ADVICE, int(callback.id)
        day = read_day(callback.id) if callback.kind == checkin.KIND and callback.value == HIGHEST else None
        if day is not None:
            silent = str(params.get("disable_notification", "")).lower() == "true"
            return (About.REMINDER if silent else About.CHECKIN), day
    return None


def decoded(data: str) -> Callback | None:
    """Return what a button carries, or None for what cannot be read."""
    try:
        return decode(data)
    except BadCallback:
        return None
