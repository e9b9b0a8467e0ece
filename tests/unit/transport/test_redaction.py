"""No secret reaches a log line, whoever writes it."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot import logs
from tests.fakes.telegram import TOKEN, PretendApi, bot_on


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    logs.set_up("debug", "json", [TOKEN])
    stream = io.StringIO()
    root.handlers[0].setStream(stream)  # type: ignore[attr-defined]
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


def test_a_token_in_a_message_an_argument_or_a_traceback_is_hidden(lines: io.StringIO) -> None:
    log = logging.getLogger("somebody.else")
    log.info("calling https://api.telegram.org/bot%s/getMe", TOKEN)
    log.warning("f-string %s", {"token": TOKEN})
    try:
        int(f"bad {TOKEN}")
    except ValueError:
        log.exception("failed")

    written = lines.getvalue()
    assert "canary" not in written
    assert len(written.splitlines()) == 3
    assert json.loads(written.splitlines()[0])["what"] == "calling https://api.telegram.org/bot[hidden]/getMe"


def test_even_a_token_nobody_named_is_hidden(lines: io.StringIO) -> None:
    logging.getLogger("x").info("other 9999999999:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc")

    assert "AAEh" not in lines.getvalue()


async def test_the_real_client_logs_no_token_even_at_debug(lines: io.StringIO) -> None:
    async with bot_on(PretendApi()) as bot:
        await bot.send_message(7, "Hello")
        logging.getLogger("x").info("%r", bot)

    assert "canary" not in lines.getvalue()
