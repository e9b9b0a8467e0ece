"""Everything an operator can set, read from the environment and `.env`, with all problems told at once."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dotenv import dotenv_values

TELEGRAM = "https://api.telegram.org"
LEVELS = ("debug", "info", "warning", "error")
FORMS = ("text", "json")
DATABASES = ("sqlite", "postgresql", "postgres")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_UPDATES = re.compile(r"(?:/[\w.~-]+)*/telegram/[\w.~-]+", re.ASCII)


class WrongSettings(ValueError):
    """Raised with every problem found, one clear sentence each. No sentence holds a secret."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What an operator chose.

    `token` is the bot's secret (never shown by `repr`). `rate` is messages a second over the whole bot (1–30, up to
    1,000 where `paid_broadcast` is on). With `webhook_url` Telegram posts updates there, each with `webhook_secret`;
    without, they are fetched. `serves_http`: `listen` (host:port) is served. `safety_info_only`: general information
    takes the place of personal advice. `clock_url` follows another process's clock, for trials.
    """

    token: str | None = field(default=None, repr=False)
    database_url: str = field(default="sqlite:///nape.db", repr=False)
    telegram_api: str = TELEGRAM
    webhook_url: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)
    listen: str = "127.0.0.1:8080"
    serves_http: bool = False
    rate: int = 30
    paid_broadcast: bool = False
    log_level: str = "info"
    log_format: str = "text"
    safety_info_only: bool = False
    playground_port: int = 8090
    clock_url: str | None = None


def _token(raw: str) -> str:
    number, colon, secret = raw.partition(":")
    if not (colon and number.isdigit() and len(secret) >= 8 and not any(c.isspace() for c in raw)):
        raise ValueError(
            "does not look like a bot token (digits, a colon, then letters); copy it again from BotFather."
        )
    return raw


def _database(raw: str) -> str:
    scheme, separator, rest = raw.partition("://")
    if not separator or scheme not in DATABASES or not rest.strip("/"):
        raise ValueError("is not a database address; use sqlite:///nape.db or postgresql://user:password@host/name.")
    return raw


def _http(raw: str) -> str:
    parts = urlsplit(raw)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("is not a web address; it should look like https://api.telegram.org.")
    return raw.rstrip("/")


def _webhook(raw: str) -> str:
    parts = urlsplit(raw)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("is not a web address; it should look like https://nape.example.org/telegram/updates.")
    if not _UPDATES.fullmatch(parts.path):
        raise ValueError("must end in /telegram/ and a name, like https://nape.example.org/telegram/updates.")
    return raw


def _secret(raw: str) -> str:
    if not _SECRET.fullmatch(raw):
        raise ValueError("may hold 1 to 256 letters (A-Z, a-z), digits, _ and -.")
    return raw


def _listen(raw: str) -> str:
    try:
        parts = urlsplit(f"//{raw}")
        whole = bool(parts.hostname) and parts.port is not None and parts.netloc == raw and "@" not in raw
    except ValueError:
        whole = False
    if not whole:
        raise ValueError("is not an address to listen on; it should look like 127.0.0.1:8080.")
    return raw


def _whole(raw: str, low: int, high: int) -> int:
    if not (raw.isascii() and raw.isdigit() and low <= int(raw) <= high):
        raise ValueError(f"is not a whole number from {low} to {high:,}.")
    return int(raw)


def _one_of(raw: str, choices: tuple[str, ...]) -> str:
    if raw.lower() not in choices:
        raise ValueError(f"is not one of {', '.join(choices)}.")
    return raw.lower()


def _yes(raw: str) -> bool:
    return _one_of(raw, ("true", "1", "yes", "on", "false", "0", "no", "off")) in ("true", "1", "yes", "on")


READERS: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "TELEGRAM_BOT_TOKEN": ("token", _token),
    "NAPE_DATABASE_URL": ("database_url", _database),
    "NAPE_TELEGRAM_API": ("telegram_api", _http),
    "NAPE_WEBHOOK_URL": ("webhook_url", _webhook),
    "NAPE_WEBHOOK_SECRET": ("webhook_secret", _secret),
    "NAPE_LISTEN": ("listen", _listen),
    "NAPE_RATE": ("rate", partial(_whole, low=1, high=1000)),
    "NAPE_PAID_BROADCAST": ("paid_broadcast", _yes),
    "NAPE_SAFETY_INFO_ONLY": ("safety_info_only", _yes),
    "NAPE_LOG_LEVEL": ("log_level", partial(_one_of, choices=LEVELS)),
    "NAPE_LOG_FORMAT": ("log_format", partial(_one_of, choices=FORMS)),
    "NAPE_PLAYGROUND_PORT": ("playground_port", partial(_whole, low=0, high=65535)),
    "NAPE_CLOCK_URL": ("clock_url", _http),
}
"""Name of each setting → field and reader. A reader's error completes a sentence that begins with the name."""


def read_settings(
    environment: Mapping[str, str] | None = None, *, needs_token: bool = False, only: str | None = None
) -> Settings:
    """Return the settings of `environment` (default: the process's own over `.env`), else raise `WrongSettings`.

    `only`: read just this one, so that what is wrong with others does not matter.
    """
    given = _given() if environment is None else environment
    if only is not None:
        given = {name: value for name, value in given.items() if name == only}
    values: dict[str, Any] = {}
    problems = [
        f"{name} is not a setting of Nape; known are {', '.join(READERS)}."
        for name in sorted(given)
        if name.startswith("NAPE_") and name not in READERS
    ]
    for name, (target, read) in READERS.items():
        if raw := given.get(name, "").strip():
            try:
                values[target] = read(raw)
            except ValueError as error:
                problems.append(f"{name} {error}")
    if needs_token and not given.get("TELEGRAM_BOT_TOKEN", "").strip():
        problems.append("TELEGRAM_BOT_TOKEN is missing; get one from BotFather, or try Nape without: nape playground.")
    settings = Settings(**values, serves_http=bool({"webhook_url", "listen"} & values.keys()))
    problems += _contradictions(settings, given)
    if problems:
        raise WrongSettings(problems)
    return settings


def _contradictions(settings: Settings, given: Mapping[str, str]) -> Iterator[str]:
    """Name what is wrong only together."""
    if settings.rate > 30 and not settings.paid_broadcast:
        yield "NAPE_RATE is above 30, which Telegram allows only with NAPE_PAID_BROADCAST=true."
    if settings.webhook_url is None:
        return
    if not given.get("NAPE_WEBHOOK_SECRET", "").strip():
        yield "NAPE_WEBHOOK_SECRET is missing, without which anybody could post to NAPE_WEBHOOK_URL."
    if settings.telegram_api == TELEGRAM and not settings.webhook_url.startswith("https://"):
        yield "NAPE_WEBHOOK_URL must begin with https://, because Telegram posts to nothing else."


def _given() -> dict[str, str]:
    in_file = {name: value or "" for name, value in dotenv_values(Path(".env")).items()}
    return {**in_file, **os.environ}
