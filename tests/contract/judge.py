"""An independent judge of every request: aiogram's models of the Bot API."""

import json
from collections.abc import Mapping
from typing import Any

import aiogram.methods
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile

FILE = "<file>"
"""What stands for uploaded content in the parameters to be judged."""


def judge(method: str, parameters: Mapping[str, Any]) -> None:
    """Raise unless `method` exists and takes exactly these parameters with values of these types."""
    model: type[TelegramMethod[Any]] | None = getattr(aiogram.methods, method[0].upper() + method[1:], None)
    assert model is not None, f"no such method: {method}"
    unknown = parameters.keys() - model.model_fields.keys()
    assert not unknown, f"{method} does not take {sorted(unknown)}"
    model.model_validate({name: _decoded(value) for name, value in parameters.items()})


def _decoded(value: Any) -> Any:
    if value == FILE:
        return BufferedInputFile(b"content", filename="content")
    if isinstance(value, str) and value[:1] in "{[":
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
