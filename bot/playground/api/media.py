"""Photos, animations and documents."""

from collections.abc import Callable
from typing import Any

from bot.playground.api.addressee import writable_chat
from bot.playground.api.compose import caption_content
from bot.playground.api.params import Params, Upload
from bot.playground.api.refusal import bad_request
from bot.playground.api.send import deliver
from bot.playground.files import StoredFile, look_at
from bot.playground.records import Json
from bot.playground.telegram import Telegram

PHOTO_BYTES = 10 * 1024 * 1024
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
_PHOTO_FORMATS = {"JPEG", "PNG", "WEBP", "GIF", "BMP"}


async def send_photo(telegram: Telegram, params: Params) -> Any:
    """Send a picture."""
    return _send(telegram, params, "photo")


async def send_animation(telegram: Telegram, params: Params) -> Any:
    """Send a moving picture without sound."""
    return _send(telegram, params, "animation")


async def send_document(telegram: Telegram, params: Params) -> Any:
    """Send a file."""
    return _send(telegram, params, "document")


def media_content(telegram: Telegram, kind: str, source: str, params: Params) -> Json:
    """Return the `photo`, `animation` or `document` fields of a message, or refuse."""
    return _SHAPES[kind](_file(telegram, kind, source, params))


def _send(telegram: Telegram, params: Params, kind: str) -> Json:
    chat = writable_chat(telegram, params)
    content = media_content(telegram, kind, params.text(kind), params) | caption_content(params)
    for extra in ("has_spoiler", "show_caption_above_media"):
        if params.flag(extra):
            content[_EXTRA_FIELDS[extra]] = True
    return deliver(telegram, params, chat, content)


def _file(telegram: Telegram, kind: str, source: str, params: Params) -> StoredFile:
    upload = params.uploads.get(source.removeprefix("attach://") if source else kind)
    if upload is not None:
        return _keep(telegram, kind, upload)
    if not source or source.startswith("attach://"):
        raise bad_request(f"there is no {kind} in the request")
    if "://" in source:
        raise bad_request("failed to get HTTP URL content")
    stored = telegram.files.get(source)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stored


def _keep(telegram: Telegram, kind: str, upload: Upload) -> StoredFile:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if kind == "photo" and len(upload.data) > PHOTO_BYTES:
        raise bad_request(
            f"file of size {len(upload.data)} bytes is too big for a photo; the maximum size is {PHOTO_BYTES} bytes"
        )
    # What a picture is, its own first bytes say best; a client may not have looked.
    picture = look_at(upload.data) if kind != "document" else None
    mime_type = picture.mime_type if picture else upload.mime_type
    return telegram.files.keep(upload.data, upload.name, mime_type)


def _named(file: StoredFile) -> Json:
    return {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.data)}


def _photo(file: StoredFile) -> Json:
    picture = look_at(file.data)
    if picture is None or picture.format not in _PHOTO_FORMATS:
        raise bad_request("IMAGE_PROCESS_FAILED")
    sides = sorted((picture.width, picture.height))
    if sum(sides) > PHOTO_SIDES or sides[1] > PHOTO_RATIO * sides[0]:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [_named(file) | {"width": picture.width, "height": picture.height}]}


def _animation(file: StoredFile) -> Json:
    picture = look_at(file.data)
    animation = _named(file) | {
        "width": picture.width if picture else 0,
        "height": picture.height if picture else 0,
        "duration": round(picture.seconds) if picture else 0,
        "file_name": file.name,
        "mime_type": file.mime_type,
    }
    # Older bots look for an animation among the documents; Telegram fills in both.
    return {"animation": animation} | _document(file)


def _document(file: StoredFile) -> Json:
    return {"document": _named(file) | {"file_name": file.name, "mime_type": file.mime_type}}


_SHAPES: dict[str, Callable[[StoredFile], Json]] = {
    "photo": _photo,
    "animation": _animation,
    "document": _document,
}
_EXTRA_FIELDS = {
    "has_spoiler": "has_media_spoiler",
    "show_caption_above_media": "show_caption_above_media",
}
METHODS = {
    "sendPhoto": send_photo,
    "sendAnimation": send_animation,
    "sendDocument": send_document,
}
