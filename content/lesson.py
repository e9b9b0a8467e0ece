"""What Nape can explain, and where it comes from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field, with_config


class Topic(StrEnum):
    """Group lessons for /learn."""

    HEADACHES = "headaches"
    CAUSES = "causes"
    WHAT_HELPS = "what-helps"
    WARNING_SIGNS = "warning-signs"
    FINDING_HELP = "finding-help"
    MEDICINES = "medicines"
    SLEEP = "sleep"
    DESK = "desk"
    TRIGGERS = "triggers"
    FAQ = "faq"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class Lesson:
    """Hold one short lesson; `body` is Telegram HTML of at most 1,500 characters."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")]
    topic: Topic
    title: Annotated[str, Field(min_length=1, max_length=60)]
    body: Annotated[str, Field(min_length=1, max_length=1500)]
    sources: tuple[str, ...]
    related: tuple[str, ...] = ()


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """Name a publication; `read` tells whether it was read or is cited from knowledge (CLINICAL 8)."""

    tag: Annotated[str, Field(pattern=r"^(S\d{1,2}[a-g]?|K-[a-z0-9-]+|design)$")]
    citation: Annotated[str, Field(min_length=1, max_length=400)]
    read: bool
    address: Annotated[str, Field(pattern=r"^https://\S+$")] | None = None
