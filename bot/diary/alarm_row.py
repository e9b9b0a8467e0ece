"""One combination of signs that touches a red flag, and short ways to write it down."""

from dataclasses import dataclass
from enum import StrEnum

from bot.diary.flags import Level
from bot.diary.signs import Sign

Group = frozenset[Sign]
NONE: Group = frozenset()


class Certainty(StrEnum):
    """What a combination does: the words decide, they decide but more may hold, or they only raise the question."""

    SURE = "sure"
    AT_LEAST = "at_least"
    ASKS = "asks"


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One combination: a sign out of each group, and none of `without`. `topic` is the screen's topic.

    SURE words answer the flag's question. AT_LEAST words answer it at `level`, and the topic's question may raise it.
    """

    flag: str
    level: Level
    groups: tuple[Group, ...]
    certainty: Certainty
    topic: str
    without: Group


def any_of(*signs: Sign) -> Group:
    """Make a group of which one sign is enough."""
    return frozenset(signs)


def sure(flag: str, topic: str, *groups: Group | Sign, without: Group = NONE) -> Row:
    """Write a row whose words decide; `flag` is written with its level, "RF01 E"."""
    return _row(flag, topic, groups, Certainty.SURE, without)


def at_least(flag: str, topic: str, *groups: Group | Sign, without: Group = NONE) -> Row:
    """Write a row whose words decide a level that a question may raise."""
    return _row(flag, topic, groups, Certainty.AT_LEAST, without)


def asks(flag: str, topic: str, *groups: Group | Sign, without: Group = NONE) -> Row:
    """Write a row that only raises the question; the level is what a yes would mean."""
    return _row(flag, topic, groups, Certainty.ASKS, without)


def _row(flag: str, topic: str, groups: tuple[Group | Sign, ...], certainty: Certainty, without: Group) -> Row:
    name, level = flag.split()
    together = tuple(frozenset({group}) if isinstance(group, Sign) else group for group in groups)
    return Row(flag=name, level=Level(level), groups=together, certainty=certainty, topic=topic, without=without)
