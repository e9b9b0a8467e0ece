"""The pain scale as buttons: 0–10 in two rows of big targets."""

from collections.abc import Callable

from bot.views.reply import Button, Keyboard

ROWS = (range(6), range(6, 11))


def scale(data_for: Callable[[int], str], chosen: int | None = None) -> Keyboard:
    """Return 0–5 over 6–10; `data_for` gives each number its callback data, `chosen` is marked."""
    return tuple(
        tuple(Button(label=f"✓ {score}" if score == chosen else str(score), data=data_for(score)) for score in row)
        for row in ROWS
    )


def score_of(value: str) -> int | None:
    """Return the score in a button's untrusted value, or None if it is none."""
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 2 and int(value) <= 10 else None
