"""Keeps secrets out of every log line, whoever writes it."""

import logging
import re
from collections.abc import Iterable

HIDDEN = "[hidden]"
_TOKEN = re.compile(r"\d{6,}:[A-Za-z0-9_-]{8,}")


class Redaction(logging.Filter):
    """Hides known secrets, and anything shaped like a bot token, in messages, arguments and tracebacks."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        self._secrets = sorted((s for s in secrets if s), key=len, reverse=True)

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; always let it through."""
        record.msg = self.clean(record.getMessage())
        record.args = None
        if record.exc_info:
            record.exc_text = self.clean(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return True

    def clean(self, text: str) -> str:
        """Return `text` without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return _TOKEN.sub(HIDDEN, text)
