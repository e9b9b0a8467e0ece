"""One combination of signs that touches a red flag, and short ways to write it down."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict, Unpack

from bot.diary.flags import Level
from bot.diary.words.signs import Sign

Group = frozenset[Sign]
NONE: Group = frozenset()


class Certainty(StrEnum):
    """What a combination does: the words decide, they decide but more may hold, or they only raise the question."""

    SURE = "sure"
    AT_LEAST = "at_least"
    ASKS = "asks"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One combination: a sign out of each group. `topic` is the screen's topic.

    `without` is nowhere in the text and not known. The first group is what the row is about: a sign of which `unless`
    is said is none of it. `said` has to be said of one of the signs, a word out of each group.

    SURE words answer the flag's question. AT_LEAST words answer it at `level`, and the topic's question may raise it.
    """

    flag: str
    level: Level
    groups: tuple[Group, ...]
    certainty: Certainty
    topic: str
    without: Group
    unless: Group
    said: tuple[Group, ...]


class Circumstances(TypedDict, total=False):
    """What else may be asked of a row; see `Row`."""

    without: Group
    unless: Group
    said: tuple[Group | Sign, ...]


def any_of(*signs: Sign) -> Group:
    """Make a group of which one sign is enough."""
    return frozenset(signs)


def sure(flag: str, topic: str, *groups: Group | Sign, **circumstances: Unpack[Circumstances]) -> Row:
    """Write a row whose words decide; `flag` is written with its level, "RF01 E"."""
    return _row(flag, topic, groups, Certainty.SURE, circumstances)


def at_least(flag: str, topic: str, *groups: Group | Sign, **circumstances: Unpack[Circumstances]) -> Row:
    """Write a row whose words decide a level that a question may raise."""
    return _row(flag, topic, groups, Certainty.AT_LEAST, circumstances)


def asks(flag: str, topic: str, *groups: Group | Sign, **circumstances: Unpack[Circumstances]) -> Row:
    """Write a row that only raises the question; the level is what a yes would mean."""
    return _row(flag, topic, groups, Certainty.ASKS, circumstances)


def _row(
    flag: str, topic: str, groups: tuple[Group | Sign, ...], certainty: Certainty, circumstances: Circumstances
) -> Row:
    name, level = flag.split()
    return Row(
        flag=name,
        level=Level(level),
        groups=tuple(map(_group, groups)),
        certainty=certainty,
        topic=topic,
        without=circumstances.get("without", NONE),
        unless=circumstances.get("unless", NONE),
        said=tuple(map(_group, circumstances.get("said", ()))),
    )


def _group(group: Group | Sign) -> Group:
    return frozenset({group}) if isinstance(group, Sign) else group
