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


def set_up(level: str, form: str, secrets: Iterable[str]) -> None:
    """Send all logs to standard error at `level`, as "text" or "json", with secrets hidden."""
    handler = logging.StreamHandler()
    handler.addFilter(Redaction(secrets))
    handler.setFormatter(
        JsonLines() if form == "json" else logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    )
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for loud in ("apscheduler", "alembic", "aiohttp.access", "httpx", "matplotlib", "PIL"):
        logging.getLogger(loud).setLevel(logging.WARNING)
