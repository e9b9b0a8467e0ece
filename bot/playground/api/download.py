"""getFile: where a file can be fetched."""

from typing import Any

from bot.playground.api.params import Params
from bot.playground.api.refusal import bad_request
from bot.playground.telegram import Telegram

DOWNLOAD_BYTES = 20 * 1024 * 1024


async def get_file(telegram: Telegram, params: Params) -> Any:
    """Return the path of a file."""
    if not params.text("file_id"):
        raise bad_request("file_id not specified")
    file = telegram.files.get(params.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }


METHODS = {"getFile": get_file}
