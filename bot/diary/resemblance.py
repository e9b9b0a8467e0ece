"""Which kinds of headache the described ones resemble: told on request or once a month, never in an alert.

It names features that people often report with a kind. It is no diagnosis, has no order and no odds (CLINICAL 3).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.diary.entries import Entry, Place, fold


class Feature(StrEnum):
    """What a headache was like, as it can be ticked; the words of `Entry.features`."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    TIGHT = "tight"
    THROBBING = "throbbing"
    STABBING = "stabbing"
    SECONDS = "seconds"
    SHORT = "short"
    HOURS = "hours"
    DAYS = "days"
    WORSE_MOVING = "worse_moving"
    SICK = "sick"
    LIGHT = "light"
    SOUND = "sound"
    AURA = "aura"
    AROUND_EYE = "around_eye"
    EYE_NOSE = "eye_nose"
    RESTLESS = "restless"
    SCALP = "scalp"
    NECK_MOVES = "neck_moves"
    SPREADS = "spreads"


SIDES = frozenset({Feature.LEFT, Feature.RIGHT, Feature.BOTH})
QUALITIES = frozenset({Feature.TIGHT, Feature.THROBBING, Feature.STABBING})
LENGTHS = frozenset({Feature.SECONDS, Feature.SHORT, Feature.HOURS, Feature.DAYS})
"""Up to 15 minutes; up to 4 hours; up to a day; longer."""

ONE_OF = (SIDES, QUALITIES, LENGTHS)
"""Of each of these groups a headache has one."""

LEAST_EPISODES = 5
MATCHING_FEATURES, MATCHING_EPISODES = 0.8, 0.6
"""Share of a kind's features that an episode must show, and share of the episodes that must do so (CLINICAL 3)."""

MODERATE, SEVERE = 4, 7
"""Scores from which pain is moderate and severe, NRS."""


class Likeness(StrEnum):
    """Kinds of headache whose features can be ticked, in the order of the alphabet: it is no ranking."""

    CERVICOGENIC = "cervicogenic"
    CLUSTER = "cluster"
    MIGRAINE = "migraine"
    OCCIPITAL = "occipital"
    TENSION = "tension"


@dataclass(frozen=True, kw_only=True, slots=True)
class Episode:
    """One described headache: what was ticked, the day's score, and whether the back of the head hurt."""

    features: frozenset[Feature]
    strength: float | None
    back_of_head: bool

    def has(self, *any_of: Feature) -> bool:
        """Tell whether one of these was ticked."""
        return not self.features.isdisjoint(any_of)


@dataclass(frozen=True, kw_only=True, slots=True)
class Against:
    """In how many episodes something was ticked that a kind is by its criteria without; all of it, if it is several."""

    kind: Likeness
    features: tuple[Feature, ...]
    episodes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Resemblance:
    """What described headaches have in common. `kinds` is empty for a mixed picture; `usual` is in most of them.

    `against`: what speaks against the kinds that are named.
    """

    episodes: int
    weakest: float | None
    strongest: float | None
    usual: tuple[Feature, ...]
    kinds: tuple[Likeness, ...]
    against: tuple[Against, ...] = ()


Trait = Callable[[Episode], bool]

_TRAITS: Mapping[Likeness, tuple[Trait, ...]] = {
    # ICHD-3 11.2.1: brought on by the neck, spreads from it, locked to one side (see `_locked`).
    Likeness.CERVICOGENIC: (
        lambda one: one.has(Feature.LEFT, Feature.RIGHT),
        lambda one: one.has(Feature.NECK_MOVES),
        lambda one: one.has(Feature.SPREADS),
    ),
    # ICHD-3 3.1
    Likeness.CLUSTER: (
        lambda one: one.has(Feature.LEFT, Feature.RIGHT),
        lambda one: one.has(Feature.AROUND_EYE),
        lambda one: one.has(Feature.SHORT),
        lambda one: one.has(Feature.EYE_NOSE, Feature.RESTLESS),
        lambda one: one.strength is not None and one.strength >= SEVERE,
    ),
    # ICHD-3 1.1
    Likeness.MIGRAINE: (
        lambda one: one.has(Feature.HOURS, Feature.DAYS),
        lambda one: one.has(Feature.LEFT, Feature.RIGHT),
        lambda one: one.has(Feature.THROBBING),
        lambda one: one.strength is not None and one.strength >= MODERATE,
        lambda one: one.has(Feature.WORSE_MOVING),
        lambda one: one.has(Feature.SICK) or (one.has(Feature.LIGHT) and one.has(Feature.SOUND)),
    ),
    # ICHD-3 13.4
    Likeness.OCCIPITAL: (
        lambda one: one.has(Feature.STABBING),
        lambda one: one.has(Feature.SECONDS),
        lambda one: one.has(Feature.SCALP),
        lambda one: one.back_of_head,
    ),
    # ICHD-3 2.1–2.3
    Likeness.TENSION: (
        lambda one: one.has(Feature.BOTH),
        lambda one: one.has(Feature.TIGHT),
        lambda one: one.has(Feature.SHORT, Feature.HOURS, Feature.DAYS),
        lambda one: one.strength is not None and one.strength < SEVERE,
        lambda one: not one.has(Feature.WORSE_MOVING),
        lambda one: not one.has(Feature.SICK),
        lambda one: not (one.has(Feature.LIGHT) and one.has(Feature.SOUND)),
    ),
}

_WITHOUT: Mapping[Likeness, tuple[tuple[Feature, ...], ...]] = {
    # ICHD-3 2.1–2.3: not worse with routine activity, no nausea, at most one of light and sound.
    Likeness.TENSION: ((Feature.WORSE_MOVING,), (Feature.SICK,), (Feature.LIGHT, Feature.SOUND)),
}


def chosen(features: frozenset[str], tapped: Feature) -> frozenset[str]:
    """Return the features after a tap: a second tap takes it away, another one of its group replaces it."""
    if tapped in features:
        return features - {tapped}
    group = next((group for group in ONE_OF if tapped in group), frozenset())
    return (features - group) | {tapped}


def described(entries: Iterable[Entry]) -> tuple[Episode, ...]:
    """Return one episode for each day on which a headache was described, oldest first."""
    by_day: dict[date, list[Entry]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(entry)
    every = (_episode(found) for _, found in sorted(by_day.items()))
    return tuple(one for one in every if one.features)


def resemblance(episodes: tuple[Episode, ...]) -> Resemblance | None:
    """Return what the episodes have in common and what they resemble; None while they are fewer than five."""
    if len(episodes) < LEAST_EPISODES:
        return None
    strengths = [one.strength for one in episodes if one.strength is not None]
    counts = Counter(feature for one in episodes for feature in one.features)
    kinds = tuple(kind for kind in Likeness if _resembles(kind, episodes))
    return Resemblance(
        episodes=len(episodes),
        weakest=min(strengths, default=None),
        strongest=max(strengths, default=None),
        usual=tuple(one for one in Feature if counts[one] >= MATCHING_EPISODES * len(episodes)),
        kinds=kinds,
        against=tuple(one for kind in kinds for one in _against(kind, episodes)),
    )


def _episode(entries: list[Entry]) -> Episode:
    (day,) = fold(entries)
    ticked = {word for entry in entries for word in entry.features}
    return Episode(
        features=frozenset(feature for feature in Feature if feature in ticked),
        strength=day.score,
        back_of_head=any(Place.BACK_OF_HEAD in entry.places for entry in entries),
    )


def _resembles(kind: Likeness, episodes: tuple[Episode, ...]) -> bool:
    if kind is Likeness.CERVICOGENIC and not _locked(episodes):
        return False
    traits = _TRAITS[kind]
    matching = [one for one in episodes if sum(trait(one) for trait in traits) >= MATCHING_FEATURES * len(traits)]
    return len(matching) >= MATCHING_EPISODES * len(episodes)


def _against(kind: Likeness, episodes: tuple[Episode, ...]) -> Iterator[Against]:
    for features in _WITHOUT.get(kind, ()):
        if count := sum(one.features.issuperset(features) for one in episodes):
            yield Against(kind=kind, features=features, episodes=count)


def _locked(episodes: tuple[Episode, ...]) -> bool:
    """Tell whether it is always the same side, where one side was ticked."""
    sides = {side for one in episodes for side in (Feature.LEFT, Feature.RIGHT) if one.has(side)}
    return len(sides) == 1
