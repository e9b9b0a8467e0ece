"""How it reaches Telegram: HTTP client, polling, pace, redaction."""

import os

# python-telegram-bot then tells waits as timedeltas only, which is its announced future.
os.environ.setdefault("PTB_TIMEDELTA", "1")
