"""What a load balancer asks: does the process live, and may it be given work."""

from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

Unready = Callable[[], Awaitable[Sequence[str]]]
"""Names what keeps Nape from working; nothing when it is ready."""


def health_routes(unready: Unready) -> list[Route]:
    """Return `/livez` and `/readyz`."""

    async def livez(_request: Request) -> Response:
        return JSONResponse({"alive": True})

    async def readyz(_request: Request) -> Response:
        why = list(await unready())
        status = HTTPStatus.SERVICE_UNAVAILABLE if why else HTTPStatus.OK
        return JSONResponse({"ready": not why, "why": why}, status_code=status)

    return [Route("/livez", livez), Route("/readyz", readyz)]
