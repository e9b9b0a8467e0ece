"""One person's language: words, numbers, days and times as they read them."""

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from html import escape
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from content import Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Speech:
    """Words bound to a language and a zone. `zone` is an IANA name; unset zones speak UTC."""

    words: Words
    language: str
    zone: str | None = None

    @property
    def locale(self) -> Locale:
        """Return the Babel locale of this language."""
        return Locale.parse(self.language, sep="-")

    def say(self, key: str, **values: object) -> str:
        """Return the words for `key`; `values` are trusted or already escaped (see `quote`)."""
        return self.words.say(key, **values)

    def quote(self, text: str, limit: int = 300) -> str:
        """Return what a person typed, safe for Telegram HTML, cut to `limit` characters."""
        cut = text if len(text) <= limit else text[: limit - 1] + "…"
        return escape(cut, quote=False)

    def number(self, value: float, digits: int = 1) -> str:
        """Return a number with at most `digits` decimals, in this language's form."""
        return _decimal(round(value, digits), digits, self.locale)

    def mean(self, value: float) -> str:
        """Return a mean, always with one decimal, so that two of them compare and a column lines up."""
        return str(format_decimal(value, format="0.0", locale=self.locale))

    def day(self, day: date, today: date | None = None) -> str:
        """Return a day such as "Mon 3 Feb"; the year is shown when it is not `today`'s."""
        skeleton = "EEE d MMM" if today is None or day.year == today.year else "d MMM y"
        return str(format_date(day, format=skeleton, locale=self.locale))

    def clock(self, moment: datetime | time) -> str:
        """Return wall-clock time of an aware moment in the person's zone, or a plain time as it is."""
        if isinstance(moment, datetime):
            moment = moment.astimezone(ZoneInfo(self.zone or "UTC")).time()
        return str(format_time(moment, format="HH:mm", locale=self.locale))


@lru_cache(maxsize=4096)
def _decimal(value: float, digits: int, locale: Locale) -> str:
    return str(format_decimal(value, format="#,##0." + "#" * digits, locale=locale))
