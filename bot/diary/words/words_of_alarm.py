"""What red-flag words in free text amount to: single words mean little, combinations decide (CLINICAL 1.2, 1.4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from bot.diary.flags import Level
from bot.diary.known_facts import known_of
from bot.diary.profile import Profile
from bot.diary.words.alarm_combinations import ROWS
from bot.diary.words.alarm_row import Certainty, Row
from bot.diary.words.sightings import MAY_BE_SAID, Sighting, named, sightings
from bot.diary.words.signs import Sign


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A red flag that a text touches. `text` holds the person's own words, `signs` what they were read as.

    `sure`: the words answer the flag's question, at `level`; `more`: and the question of `topic` may raise it.
    Otherwise `level` is what a yes would mean, and the question of `topic` is to be asked.
    """

    flag: str
    text: str
    sure: bool
    level: Level
    topic: str
    signs: frozenset[Sign]
    more: bool = False


_NOBODY = Profile()
_STRONG = frozenset({Sign.UNBEARABLE, Sign.WORST_EVER})
"""Words that say how strong it was at its worst, which the number of a whole day cannot take back."""

_sure = attrgetter("sure")


def mentions(text: str, profile: Profile = _NOBODY, *, score: float | None = None) -> tuple[Mention, ...]:
    """Read a text for red flags, most urgent first; at most one mention a flag, the surest.

    What the profile tells and the score beside the words count as told, but never alone.
    """
    known = known_of(profile, score)
    rows = _rows_for(named(text), known)
    if not rows:
        return ()
    seen = sightings(text)
    signs = frozenset(sighting.sign for sighting in seen)
    if not signs.isdisjoint(_STRONG):
        known -= {Sign.NOT_STRONG}
    found: dict[str, Mention] = {}
    for row in rows:
        mention = _matched(row, seen, signs, known)
        if mention is not None and (row.flag not in found or (mention.sure and not found[row.flag].sure)):
            found[row.flag] = mention
    ranked = sorted(found.values(), key=lambda mention: (not mention.sure, mention.level.rank, mention.flag))
    return tuple(ranked)


@lru_cache(maxsize=4096)
def _rows_for(told: frozenset[Sign], known: frozenset[Sign]) -> tuple[Row, ...]:
    """Return the rows that could hold when a text names these signs; a glance that spares the reading of most notes."""
    there = told | known | MAY_BE_SAID
    numbers = {number for sign in there for number in _BY_SIGN.get(sign, ())}
    rows = (ROWS[number] for number in sorted(numbers))
    return tuple(row for row in rows if not any(group.isdisjoint(there) for group in row.groups))


def _by_rarest_sign() -> dict[Sign, list[int]]:
    found: dict[Sign, list[int]] = {}
    for number, row in enumerate(ROWS):
        for sign in min(row.groups, key=len):
            found.setdefault(sign, []).append(number)
    return found


_BY_SIGN = _by_rarest_sign()


def _matched(row: Row, seen: Sequence[Sighting], signs: frozenset[Sign], known: frozenset[Sign]) -> Mention | None:
    if not (row.without.isdisjoint(signs) and row.without.isdisjoint(known)):
        return None
    used: list[Sighting] = []
    for number, group in enumerate(row.groups):
        heard = () if group.isdisjoint(signs) else [one for one in seen if one.sign in group]
        if number == 0:
            heard = [one for one in heard if row.unless.isdisjoint(one.said)]
        if heard:
            used.append(max(heard, key=_sure))
        elif group.isdisjoint(known):
            return None
    said = {sign for sighting in used for sign in sighting.said}
    if not used or any(group.isdisjoint(said) for group in row.said):
        return None
    sure = row.certainty is not Certainty.ASKS and all(sighting.sure for sighting in used)
    return Mention(
        flag=row.flag,
        text=", ".join(dict.fromkeys(sighting.text for sighting in used)),
        sure=sure,
        level=row.level,
        topic=row.topic,
        signs=frozenset(sighting.sign for sighting in used),
        more=sure and row.certainty is Certainty.AT_LEAST,
    )
