"""Posting to an ASGI application in this process, as a server would hand requests to it."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route

Ask = Callable[..., Awaitable[tuple[int, bytes]]]


def asking(*routes: Route) -> Ask:
    """Return a function that asks these routes and returns status and body."""
    app = Starlette(routes=routes)

    async def ask(
        method: str, path: str, parts: Iterable[bytes | None] = (b"",), headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Send a body in parts; None hangs up in the middle."""
        waiting = list(parts)
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            part = waiting.pop(0)
            if part is None:
                return {"type": "http.disconnect"}
            return {"type": "http.request", "body": part, "more_body": bool(waiting)}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http", "method": method, "path": path, "root_path": "", "query_string": b"", "scheme": "http",
            "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in (headers or {}).items()],
        }  # fmt: skip
        await app(scope, receive, send)
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])

    return ask
