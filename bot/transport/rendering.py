"""Replies as data → fields of Bot API calls."""

import asyncio
from typing import Any

from telegram import InputFile, InputMediaAnimation, InputMediaDocument, InputMediaPhoto
from telegram.constants import ParseMode

from bot.views.reply import Ask, Button, File, Keyboard, Media, Send

CAPTION_LIMIT = 1024
"""Characters a caption may have, markup not counted."""
NO_PREVIEW = {"is_disabled": True}
HTML = {"parse_mode": ParseMode.HTML.value}

Markup = dict[str, Any]
"""A keyboard as the Bot API takes it. The library's own classes cost several times as much to make and to write out."""
_MEDIA = {
    Media.PHOTO: InputMediaPhoto,
    Media.ANIMATION: InputMediaAnimation,
    Media.DOCUMENT: InputMediaDocument,
}


def inline(keyboard: Keyboard) -> Markup | None:
    """Return inline buttons, or None where there are none."""
    return {"inline_keyboard": [[_button(button) for button in row] for row in keyboard]} if keyboard else None


def markup(send: Send) -> Markup | None:
    """Return the keyboard of a new message, inline buttons before a question before closing one."""
    if send.keyboard:
        return inline(send.keyboard)
    if send.ask is not None:
        return _asking(send.ask)
    return {"remove_keyboard": True} if send.close_ask else None


def _button(button: Button) -> Markup:
    does = {"callback_data": button.data} if button.data is not None else {"url": button.url}
    return {"text": button.label, **does} | ({"style": button.style} if button.style else {})


def _asking(ask: Ask) -> Markup:
    placeholder = {"input_field_placeholder": ask.placeholder} if ask.placeholder else {}
    if ask.location_label is None:
        return {"force_reply": True, **placeholder}
    button = {"text": ask.location_label, "request_location": True}
    return {"keyboard": [[button]], "resize_keyboard": True, "one_time_keyboard": True, **placeholder}


class CannotDraw(Exception):
    """Raised when a picture could not be drawn; nothing was sent."""


async def drawn(file: File) -> File:
    """Return the file with its content, drawn in a thread where it still has to be; raise CannotDraw."""
    if file.draw is None:
        return file
    try:
        return await asyncio.to_thread(file.drawn)
    except Exception as error:  # noqa: BLE001  whatever it was; its words may be of what somebody wrote
        raise CannotDraw(type(error).__name__) from None


def upload(file: File) -> InputFile:
    """Return the file as multipart content."""
    return InputFile(file.content, filename=file.name)


def media(file: File, caption: str) -> InputMediaPhoto | InputMediaAnimation | InputMediaDocument:
    """Return the file as media that replaces another."""
    kind: type[InputMediaPhoto | InputMediaAnimation | InputMediaDocument] = _MEDIA[file.media]
    return kind(file.content, caption=caption, parse_mode=ParseMode.HTML, filename=file.name)


def new_message(send: Send) -> dict[str, Any]:
    """Return what every kind of new message shares."""
    return {**HTML, "reply_markup": markup(send), "disable_notification": send.silent or None}
