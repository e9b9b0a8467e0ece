"""The things other than text that a person can send, ready-made."""

import io

from PIL import Image, ImageDraw

from bot.playground.files import FileShelf, StoredFile
from bot.playground.records import Json, Person


def other_content(shelf: FileShelf, person: Person, kind: str) -> Json | None:
    """Return the Bot API fields of a message of this kind, or None for an unknown one."""
    match kind:
        case "voice":
            voice = shelf.keep(b"OggS" + bytes(60), "voice.ogg", "audio/ogg")
            return {"voice": _named(voice) | {"duration": 3, "mime_type": voice.mime_type}}
        case "photo":
            photo = shelf.keep(_picture("PNG", 240, 160), "photo.png")
            return {"photo": [_named(photo) | {"width": 240, "height": 160}]}
        case "sticker":
            sticker = shelf.keep(_picture("WEBP", 128, 128), "sticker.webp", "image/webp")
            return {"sticker": _named(sticker) | _STICKER}
        case "document":
            document = shelf.keep(b"A note.\n", "note.txt")
            return {"document": _named(document) | {"file_name": "note.txt", "mime_type": "text/plain"}}
        case "poll":
            return {"poll": _POLL}
        case "contact":
            return {
                "contact": {
                    "phone_number": "+10005550100",
                    "first_name": person.first_name,
                    "user_id": person.id,
                }
            }
        case "venue":
            point = {"latitude": 52.5163, "longitude": 13.3777}
            return {"location": point, "venue": {"location": point} | _VENUE}
        case _:
            return None


def _named(file: StoredFile) -> Json:
    return {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": len(file.data)}


def _picture(form: str, width: int, height: int) -> bytes:
    image = Image.new("RGB", (width, height), "#8fb8de")
    draw = ImageDraw.Draw(image)
    draw.ellipse((width * 0.62, height * 0.12, width * 0.82, height * 0.42), fill="#ffd966")
    draw.polygon([(0, height), (width * 0.4, height * 0.4), (width, height)], fill="#5b8c5a")
    buffer = io.BytesIO()
    image.save(buffer, form)
    return buffer.getvalue()


_STICKER: Json = {
    "width": 128,
    "height": 128,
    "is_animated": False,
    "is_video": False,
    "type": "regular",
    "emoji": "🏞",
}
_POLL: Json = {
    "id": "5000000000000001",
    "question": "Tea or coffee?",
    "options": [
        {"persistent_id": "1", "text": "Tea", "voter_count": 0},
        {"persistent_id": "2", "text": "Coffee", "voter_count": 0},
    ],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": True,
    "members_only": False,
}
_VENUE: Json = {"title": "Brandenburg Gate", "address": "Pariser Platz, Berlin"}
