"""Which pictures Telegram has already: one that is the same for everybody is uploaded once, then named by its id."""

from collections.abc import Mapping
from typing import Any

from telegram import InputFile

from bot.transport.rendering import drawn, upload
from bot.views.reply import File

MOST = 1000
"""Pictures whose ids are kept; beyond, they are all uploaded anew."""


class Pictures:
    """Ids that Telegram gave to files of this bot, for as long as the process lives."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    async def as_argument(self, file: File) -> InputFile | str:
        """Return the id of a file that Telegram has, else its content, drawn where it still has to be."""
        return self._ids.get(file.everybodys) or upload(await drawn(file))

    def knows(self, file: File) -> bool:
        """Tell whether a file would be named by an id."""
        return file.everybodys in self._ids

    def sent(self, file: File, message: Mapping[str, Any]) -> None:
        """Keep the id under which Telegram shows a file, if others may be shown the same."""
        if not file.everybodys:
            return
        if len(self._ids) >= MOST:
            self._ids.clear()
        shown = message.get("animation") or message.get("document") or (message.get("photo") or [{}])[-1]
        if isinstance(name := shown.get("file_id"), str):
            self._ids[file.everybodys] = name

    def forget(self, file: File) -> None:
        """Upload a file the next time: Telegram did not take its id."""
        self._ids.pop(file.everybodys, None)
