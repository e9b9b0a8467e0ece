"""What red-flag words in free text amount to: single words mean little, combinations decide (CLINICAL 1.2, 1.4)."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.diary.alarm_combinations import ROWS, Row
from bot.diary.flags import FLAGS, Level
from bot.diary.sightings import Sighting, sightings
from bot.diary.signs import Sign


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A red flag that a text touches. `text` holds the person's own words, `signs` what they were read as.

    `sure`: the words answer the flag's question, at `level`. Otherwise `level` is what a yes would mean, and the
    question of `topic` is to be asked.
    """

    flag: str
    text: str
    sure: bool
    level: Level
    topic: str
    signs: frozenset[Sign]


def mentions(text: str) -> tuple[Mention, ...]:
    """Read a text for red flags, most urgent first; at most one mention a flag, the surest."""
    seen = {sighting.sign: sighting for sighting in sightings(text)}
    found: dict[str, Mention] = {}
    for row in ROWS:
        mention = _matched(row, seen)
        if mention is not None and (row.flag not in found or (mention.sure and not found[row.flag].sure)):
            found[row.flag] = mention
    ranked = sorted(found.values(), key=lambda mention: (not mention.sure, mention.level.rank, mention.flag))
    return tuple(ranked)


def _matched(row: Row, seen: Mapping[Sign, Sighting]) -> Mention | None:
    if not row.without.isdisjoint(seen):
        return None
    used: list[Sighting] = []
    for group in row.groups:
        heard = [seen[sign] for sign in group if sign in seen]
        if not heard:
            return None
        used.append(max(heard, key=lambda sighting: sighting.sure))
    return Mention(
        flag=row.flag,
        text=", ".join(dict.fromkeys(sighting.text for sighting in used)),
        sure=row.certain and all(sighting.sure for sighting in used),
        level=row.level or FLAGS[row.flag].level,
        topic=row.topic,
        signs=frozenset(sighting.sign for sighting in used),
    )
