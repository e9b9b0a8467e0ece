"""Who may talk to the playground: programs and pages of this very machine."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.playground.control import answers
from bot.playground.control.answers import Wrong
from bot.playground.deeds import DeedRefused

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
_OWN_SITES = frozenset({"same-origin", "none"})
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def is_loopback(address: str) -> bool:
    """Say whether a host, an authority or an origin names this machine."""
    try:
        name = urlsplit(address if "://" in address else f"//{address}").hostname
    except ValueError:
        return False
    return name in LOOPBACK_NAMES


@web.middleware
async def guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse foreign names and pages (DNS rebinding, cross-site requests); answer wrong requests."""
    origin = request.headers.get("Origin")
    foreign_page = request.headers.get("Sec-Fetch-Site", "none") not in _OWN_SITES
    if request.path == "/" and request.headers.get("Sec-Fetch-Mode") == "navigate":
        foreign_page = False
    if not is_loopback(request.host) or (origin is not None and not is_loopback(origin)) or foreign_page:
        return answers.bad("only this machine may use the playground", status=403)
    try:
        response = await handler(request)
    except (Wrong, DeedRefused) as wrong:
        return answers.bad(str(wrong))
    if not response.prepared:
        response.headers.update(_HEADERS)
        response.headers.setdefault("Cache-Control", "no-cache")
    return response
