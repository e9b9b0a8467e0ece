"""Replies as data → keyword arguments of Bot API calls."""

import asyncio
from typing import Any

from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaAnimation,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode

from bot.views.reply import Ask, File, Keyboard, Media, Send

CAPTION_LIMIT = 1024
"""Characters a caption may have, markup not counted."""
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
_MEDIA = {
    Media.PHOTO: InputMediaPhoto,
    Media.ANIMATION: InputMediaAnimation,
    Media.DOCUMENT: InputMediaDocument,
}


def inline(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    """Return inline buttons, or None where there are none."""
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(b.label, callback_data=b.data, url=b.url, style=b.style) for b in row]
            for row in keyboard
        ]
    )


def markup(send: Send) -> Markup | None:
    """Return the keyboard of a new message, inline buttons before a question before closing one."""
    if send.keyboard:
        return inline(send.keyboard)
    if send.ask is not None:
        return _asking(send.ask)
    return ReplyKeyboardRemove() if send.close_ask else None


def _asking(ask: Ask) -> Markup:
    if ask.location_label is not None:
        button = KeyboardButton(ask.location_label, request_location=True)
        return ReplyKeyboardMarkup(
            [[button]], resize_keyboard=True, one_time_keyboard=True, input_field_placeholder=ask.placeholder
        )
    return ForceReply(input_field_placeholder=ask.placeholder)


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


def text_arguments(send: Send) -> dict[str, Any]:
    """Return what every kind of new message shares."""
    return {
        "parse_mode": ParseMode.HTML,
        "disable_notification": send.silent,
        "reply_markup": markup(send),
    }
