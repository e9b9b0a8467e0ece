"""A local day inside callback data: `20260302`."""

from datetime import date


def written(day: date) -> str:
    """Return eight digits for a day."""
    return day.strftime("%Y%m%d")


def read_day(text: str) -> date | None:
    """Return the day of untrusted text, or None if it is none."""
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None
