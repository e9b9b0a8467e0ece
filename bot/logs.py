"""Where log lines go and what they look like."""

import json
import logging
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.transport.redaction import Redaction


class JsonLines(logging.Formatter):
    """One JSON object a line: at, level, from, what."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "what": record.getMessage(),
        }
        if record.exc_text:
            line["trace"] = record.exc_text
        return json.dumps(line, ensure_ascii=False)


OURS = ("bot", "scheduler", "content")
"""Loggers that know what must not be written; they alone may become talkative."""
LOUD = ("apscheduler", "alembic", "aiohttp.access", "httpx", "matplotlib", "PIL", "uvicorn")


def set_up(level: str, form: str, secrets: Iterable[str]) -> None:
    """Send all logs to standard error at `level`, as "text" or "json", with secrets hidden.

    Libraries stay at "info" or above, because at "debug" they write out messages and the rows of diaries.
    """
    handler = logging.StreamHandler()
    handler.addFilter(Redaction(secrets))
    handler.setFormatter(
        JsonLines() if form == "json" else logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    )
    chosen = logging.getLevelNamesMapping()[level.upper()]
    logging.basicConfig(level=max(chosen, logging.INFO), handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(chosen)
    for name in LOUD:
        logging.getLogger(name).setLevel(max(chosen, logging.WARNING))
