"""Where a guided exercise stands, small enough to travel in its buttons: nothing of it is stored until it is done."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from bot.views.scale import score_of

_NAME = re.compile(r"([A-Z]{1,2}\d\d)-(\d{1,2})-([0-9a-z]{1,8})", re.ASCII)
_VALUE = re.compile(r"([a-z])(\d{0,2})b(\d{0,2})a(\d{0,2})", re.ASCII)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Stage(StrEnum):
    """What is on the screen, one letter in the button."""

    CARD = "c"
    ANOTHER = "o"
    STEP = "s"
    FINISH = "f"
    FIRST_DONE = "g"
    RATED = "r"


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """One run of an exercise. `token` tells runs apart; `before` and `after` are NRS 0–10, None when not given."""

    item: str
    minutes: int
    token: str
    stage: Stage = Stage.CARD
    step: int = 0
    before: int | None = None
    after: int | None = None

    @property
    def name(self) -> str:
        """Return which run this is, for the id of a button."""
        return f"{self.item}-{self.minutes}-{self.token}"

    @property
    def value(self) -> str:
        """Return where it stands, for the value of a button."""
        before, after = ("" if score is None else score for score in (self.before, self.after))
        return f"{self.stage.value}{self.step}b{before}a{after}"

    @classmethod
    def read(cls, name: str, value: str) -> Self | None:
        """Return the session in a button's untrusted id and value, or None if it is none."""
        named, valued = _NAME.fullmatch(name), _VALUE.fullmatch(value)
        if named is None or valued is None or valued[1] not in set(Stage):
            return None
        before, after = score_of(valued[3]), score_of(valued[4])
        if (valued[3] and before is None) or (valued[4] and after is None):
            return None
        return cls(
            item=named[1],
            minutes=int(named[2]),
            token=named[3],
            stage=Stage(valued[1]),
            step=int(valued[2] or 0),
            before=before,
            after=after,
        )

    def at(self, stage: Stage) -> Self:
        """Return this run at another stage."""
        return replace(self, stage=stage)

    def started(self, before: int | None) -> Self:
        """Return this run at its first step, with the score before it."""
        return replace(self, stage=Stage.STEP, step=0, before=before)

    def on_step(self, step: int) -> Self:
        """Return this run at a step, counted from 0."""
        return replace(self, stage=Stage.STEP, step=step)

    def rated(self, after: int | None) -> Self:
        """Return this run ended, with the score after it."""
        return replace(self, stage=Stage.RATED, after=after)


def token_of(number: int) -> str:
    """Write a whole number ≥ 0 in the shortest form a button can carry (base 36)."""
    written = ""
    while True:
        number, rest = divmod(number, 36)
        written = _DIGITS[rest] + written
        if not number:
            return written
