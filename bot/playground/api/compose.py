"""The words of a message or caption, checked and ready to store."""

from bot.playground import text as telegram_text
from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request
from bot.playground.markup import Formatted, MarkupError
from bot.playground.records import Json

TEXT_CHARACTERS = 4096
CAPTION_CHARACTERS = 1024


def text_content(params: Params) -> Json:
    """Return the text of a call with its entities, or refuse."""
    source = params.text("text")
    if not source:
        raise bad_request("message text is empty")
    formatted = _formatted(source, params, "entities")
    if not formatted.text:
        raise bad_request("text must be non-empty")
    if len(formatted.text) > TEXT_CHARACTERS:
        raise bad_request("message is too long")
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    preview = params.nested("link_preview_options", "link preview options")
    return content | ({"link_preview_options": preview} if preview else {})


def caption_content(params: Params) -> Json:
    """Return the caption of a call with its entities, or refuse."""
    formatted = _formatted(params.text("caption"), params, "caption_entities")
    if len(formatted.text) > CAPTION_CHARACTERS:
        raise bad_request("message caption is too long")
    if not formatted.text:
        return {}
    content: Json = {"caption": formatted.text}
    if formatted.entities:
        content["caption_entities"] = list(formatted.entities)
    return content


def _formatted(source: str, params: Params, entities: str) -> Formatted:
    try:
        return telegram_text.from_bot(source, params.text("parse_mode"), params.nested(entities, "entities"))
    except MarkupError as error:
        raise bad_request(str(error)) from error
