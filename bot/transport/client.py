"""The HTTP client under python-telegram-bot: aiohttp, with errors that say whether a request can have arrived."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import aiohttp
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_TIMEOUT = 10.0
"""Seconds to open a connection, waiting for a free one included."""
READ_TIMEOUT = 20.0
"""Seconds without a byte before an answer counts as lost."""


def wait_of(refusal: RetryAfter) -> float:
    """Return the seconds Telegram asks to wait."""
    wait = refusal.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


class NotSent(NetworkError):
    """Raised when the request surely never reached Telegram, so it may be repeated without doubling anything."""


def _seconds(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) else otherwise


class AiohttpRequest(BaseRequest):
    """A `BaseRequest` on one aiohttp session with that many `connections`; proxies of the environment are honoured.

    `answered` is told the status of each answer.
    """

    def __init__(
        self,
        connections: int = 128,
        read_timeout: float = READ_TIMEOUT,
        answered: Callable[[int], None] = lambda _status: None,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._answered = answered
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Return the seconds an answer may take."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections), trust_env=True
            )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the server's answer; raise NetworkError for anything else, and log none of it: people wrote it."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise NetworkError("an answer that cannot be read")
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """Send one request; return status and body.

        Raises:
            NotSent: no connection was made.
            TimedOut: no answer in time; the request may have arrived.
            NetworkError: the connection broke after it was made; the request may have arrived.
        """
        if self._session is None:
            raise NotSent("the client is closed")
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(connect_timeout, CONNECT_TIMEOUT),
            sock_read=_seconds(read_timeout, self._read_timeout),
        )
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout) as response:
                self._answered(response.status)
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"no connection to Telegram: {type(error).__name__}") from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(f"the connection to Telegram broke: {type(error).__name__}") from None


def _body(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    form = aiohttp.FormData(default_to_multipart=bool(data.multipart_data))
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
