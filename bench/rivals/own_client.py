"""python-telegram-bot's own client sends: `python -m bench.rivals.own_client URL MANY POOL`, samples on the input."""

import asyncio
import json
import sys
import time
from typing import Any

from telegram import Bot, InlineKeyboardMarkup
from telegram.request import HTTPXRequest

from bench.rivals.posting import contents, in_parallel

CHATS = 10_000


async def main(url: str, many: int, pool: int) -> None:
    """Send `many` like messages to as many chats through `pool` connections; print seconds and processor time."""
    messages = [_arguments(content) for kind, content in contents() if "json" in kind]
    bot = Bot("1:bench-bench", f"{url}/bot", request=HTTPXRequest(connection_pool_size=pool, pool_timeout=60))

    async def send(number: int) -> None:
        await bot.send_message(chat_id=1 + number % CHATS, **messages[number % len(messages)])

    async with bot:
        began, used = time.perf_counter(), time.process_time()
        await in_parallel(send, many, pool)
        print(json.dumps({"seconds": time.perf_counter() - began, "cpu": time.process_time() - used}))


def _arguments(content: bytes) -> dict[str, Any]:
    fields = json.loads(content)
    return {
        "text": fields["text"],
        "parse_mode": fields.get("parse_mode"),
        "reply_markup": InlineKeyboardMarkup.de_json(fields["reply_markup"], None),
        "disable_web_page_preview": True,
    }


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
