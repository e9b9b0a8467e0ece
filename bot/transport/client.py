"""The HTTP client under python-telegram-bot: aiohttp, with errors that say whether a request can have arrived."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from pydantic_core import to_json
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_TIMEOUT = 10.0
"""Seconds to open a connection, waiting for a free one included."""
READ_TIMEOUT = 20.0
"""Seconds without a byte before an answer counts as lost; one that trickles may take twice as long in all."""
JSON = {"Content-Type": "application/json"}


def wait_of(refusal: RetryAfter) -> float:
    """Return the seconds Telegram asks to wait."""
    wait = refusal.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


class NotSent(NetworkError):
    """Raised when the request surely never reached Telegram, so it may be repeated without doubling anything."""


def _seconds(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, int | float) else otherwise


@dataclass
class _Trip:
    """One request on its way; `began` once its first byte is about to be written, to Telegram and not to a proxy."""

    began: bool = False


async def _note_begin(
    _session: aiohttp.ClientSession, context: SimpleNamespace, _sent: aiohttp.TraceRequestHeadersSentParams
) -> None:
    context.trace_request_ctx.began = True


class AiohttpRequest(BaseRequest):
    """A `BaseRequest` on one aiohttp session with that many `connections`; proxies of the environment are honoured.

    `answered` is told the status of each answer.
    """

    def __init__(
        self,
        connections: int = 192,
        read_timeout: float = READ_TIMEOUT,
        answered: Callable[[int], None] = lambda _status: None,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._answered = answered
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float:
        """Return the seconds an answer may take."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session."""
        if self._session is None or self._session.closed:
            tracing = aiohttp.TraceConfig()
            tracing.on_request_headers_sent.append(_note_begin)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections), trace_configs=[tracing]
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
        if not isinstance(answer, dict) or (answer.get("ok") is True and "result" not in answer):
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
            NotSent: not a byte of it was written; there was no connection, or it broke before.
            TimedOut: no answer in time; the request may have arrived.
            NetworkError: the connection broke; the request may have arrived.

        A redirect is an answer like any other: following it would show the token to somebody else.
        """
        if self._session is None:
            raise NotSent("the client is closed")
        connect, read = _seconds(connect_timeout, CONNECT_TIMEOUT), _seconds(read_timeout, self._read_timeout)
        timeout = aiohttp.ClientTimeout(total=connect + 2 * read, connect=connect, sock_read=read)
        body, headers = _body(request_data)
        trip = _Trip()
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy_of(url),
                allow_redirects=False,
                trace_request_ctx=trip,
            ) as response:
                self._answered(response.status)
                return response.status, await response.read()
        except (aiohttp.ClientError, OSError) as error:  # TimeoutError is an OSError
            raise _meaning(error, trip) from None

    def _proxy_of(self, url: str) -> str | None:
        """Return the environment's proxy for a server; asked once, since aiohttp would read files for each request."""
        scheme, _, rest = url.partition("://")
        server = rest.partition("/")[0]
        if server not in self._proxies:
            bypassed = proxy_bypass(urlsplit(url).hostname or "")
            self._proxies[server] = None if bypassed else getproxies().get(scheme)
        return self._proxies[server]


def _meaning(error: Exception, trip: _Trip) -> NetworkError:
    """Say what a failed trip means; the error's own words may hold the token."""
    if not trip.began:
        return NotSent(f"no connection to Telegram: {type(error).__name__}")
    if isinstance(error, TimeoutError):
        return TimedOut()
    return NetworkError(f"the connection to Telegram broke: {type(error).__name__}")


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str]]:
    if data is None:
        return None, {}
    if not data.multipart_data:
        # A form costs a step of Python for each byte of the text.
        return to_json(data.parameters), JSON
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, {}
