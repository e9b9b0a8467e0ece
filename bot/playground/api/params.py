"""The parameters of a call, whichever way they came."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.playground.api.refusal import Refusal, bad_request
from bot.playground.records import Json

MOST_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class Params:
    """Values by name; form values are strings, JSON values keep their type."""

    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        """Return a value as text."""
        value = self.values.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Return a whole number, or the default where there is none."""
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def number(self, name: str) -> float:
        """Return a number, or refuse."""
        if not self.text(name):
            raise bad_request(f"{name} is empty")
        try:
            return float(self.text(name))
        except ValueError:
            raise bad_request(f'Parameter "{name}" must be a Number') from None

    def flag(self, name: str) -> bool:
        """Return a truth value; Telegram takes true, yes and 1."""
        return self.text(name).lower() in {"true", "yes", "1"}

    def nested(self, name: str, what: str) -> Any:
        """Return a nested value, decoded where it came as text; None where it is missing."""
        value = self.values.get(name)
        if not isinstance(value, str) or not value:
            return None if value == "" else value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def shown(self) -> Json:
        """Return the parameters as the call record shows them: files by name and size only."""
        shown = {name: _readable(value) for name, value in self.values.items()}
        for name, upload in self.uploads.items():
            shown[name] = f"<{upload.name}, {len(upload.data)} bytes>"
        return shown


async def read_params(request: web.Request) -> Params:
    """Read query string, form, multipart or JSON."""
    values: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.method == "POST" and request.can_read_body:
        if request.content_type == "application/json":
            values |= await _read_json(request)
        else:
            await _read_form(request, values, uploads)
    return Params(values=values, uploads=uploads)


async def _read_json(request: web.Request) -> Json:
    try:
        decoded = json.loads(await request.read())
    except ValueError:
        decoded = None
    if not isinstance(decoded, dict):
        raise bad_request("can't parse request: can't parse JSON object")
    return decoded


async def _read_form(request: web.Request, values: Json, uploads: dict[str, Upload]) -> None:
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(413, "Request Entity Too Large") from None
    for name, value in form.items():
        if isinstance(value, FileField):
            uploads[name] = Upload(name=value.filename, mime_type=value.content_type, data=value.file.read())
        elif isinstance(value, str):
            values[name] = value
        else:
            values[name] = bytes(value).decode(errors="replace")


def _readable(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
