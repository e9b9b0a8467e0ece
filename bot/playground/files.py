"""Files that went through the chat, kept in memory."""

import hashlib
import io
import mimetypes
from dataclasses import dataclass

from PIL import Image


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredFile:
    """A file with the two names Telegram gives it."""

    file_id: str
    unique_id: str
    name: str
    mime_type: str
    data: bytes

    @property
    def path(self) -> str:
        """The path under which the Bot API hands it out."""
        return f"files/{self.unique_id}/{self.name}"


class FileShelf:
    """All files by `file_id`."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}

    def keep(self, data: bytes, name: str, mime_type: str = "") -> StoredFile:
        """Store a file and name it."""
        digest = hashlib.sha256(data + b"\0" + name.encode()).hexdigest()
        guessed = mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        stored = StoredFile(
            file_id=f"PLAY{digest[:40]}",
            unique_id=digest[:16],
            name=name.replace("/", "_"),
            mime_type=guessed,
            data=data,
        )
        self._files[stored.file_id] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        """Return a file by its `file_id`."""
        return self._files.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """Return a file by the path `getFile` told."""
        return next((file for file in self._files.values() if file.path == path), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """What a picture's header says; `seconds` is 0 for a still."""

    width: int
    height: int
    format: str
    seconds: float

    @property
    def mime_type(self) -> str:
        """The MIME type of the format."""
        return Image.MIME.get(self.format, "")


def look_at(data: bytes) -> Picture | None:
    """Return the size and length of a picture, or None if it is none."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            frames = getattr(image, "n_frames", 1)
            seconds = frames * image.info.get("duration", 0) / 1000 if frames > 1 else 0.0
            return Picture(width=image.width, height=image.height, format=image.format or "", seconds=seconds)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
