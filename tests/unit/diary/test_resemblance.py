"""What described headaches resemble: five of them, most features in most of them, no order and no odds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.entries import Entry, Place, Source
from bot.diary.resemblance import (
    ONE_OF,
    Against,
    Episode,
    Feature,
    Likeness,
    Resemblance,
    chosen,
    described,
    resemblance,
)
from tests.unit.diary.diaries import ago, entry

F = Feature
TENSION = frozenset({F.BOTH, F.TIGHT, F.HOURS})
MIGRAINE = frozenset({F.LEFT, F.THROBBING, F.HOURS, F.WORSE_MOVING, F.LIGHT, F.SOUND})
CLUSTER = frozenset({F.RIGHT, F.AROUND_EYE, F.SHORT, F.EYE_NOSE})
OCCIPITAL = frozenset({F.LEFT, F.STABBING, F.SECONDS, F.SCALP})
NECK = frozenset({F.RIGHT, F.NECK_MOVES, F.SPREADS})


def episode(features: frozenset[Feature], strength: float | None = 3, *, back: bool = False) -> Episode:
    return Episode(features=features, strength=strength, back_of_head=back)


def of(*episodes: Episode) -> Resemblance:
    found = resemblance(episodes)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "kinds"),
    [
        pytest.param(episode(TENSION), (Likeness.TENSION,), id="both sides, tight, mild"),
        pytest.param(episode(TENSION | {F.LIGHT}), (Likeness.TENSION,), id="light alone may be"),
        pytest.param(episode(TENSION | {F.SICK, F.WORSE_MOVING}), (), id="sick and worse on stairs"),
        pytest.param(episode(MIGRAINE, 8), (Likeness.MIGRAINE,), id="one side, throbbing, hours, light and sound"),
        pytest.param(episode(MIGRAINE - {F.SOUND}, 8), (Likeness.MIGRAINE,), id="five of six will do"),
        pytest.param(episode(MIGRAINE - {F.SOUND}, 3), (), id="four of six will not"),
        pytest.param(episode(CLUSTER, 9), (Likeness.CLUSTER,), id="around one eye, short, eye runs, severe"),
        pytest.param(episode(CLUSTER - {F.SHORT, F.EYE_NOSE}, 9), (), id="around one eye alone"),
        pytest.param(
            episode(OCCIPITAL, 6, back=True), (Likeness.OCCIPITAL,), id="stabbing, seconds, sore, back of head"
        ),
        pytest.param(episode(OCCIPITAL, 6), (), id="stabbing elsewhere"),
        pytest.param(episode(NECK), (Likeness.CERVICOGENIC,), id="set off by the neck, spreads, one side"),
        pytest.param(episode(NECK - {F.SPREADS}), (), id="set off by the neck only"),
        pytest.param(episode(frozenset({F.AURA})), (), id="hardly anything ticked"),
    ],
)
def test_five_alike_resemble(one: Episode, kinds: tuple[Likeness, ...]) -> None:
    assert of(*[one] * 5).kinds == kinds


def test_both_are_named_when_two_match() -> None:
    both = episode(MIGRAINE | NECK - {F.RIGHT}, 6)

    assert of(*[both] * 5).kinds == (Likeness.CERVICOGENIC, Likeness.MIGRAINE)


@pytest.mark.parametrize("count", range(5))
def test_below_five_nothing_is_said(count: int) -> None:
    assert resemblance((episode(TENSION),) * count) is None


@pytest.mark.parametrize(("alike", "kinds"), [(5, ()), (6, (Likeness.TENSION,))])
def test_six_of_ten_must_match(alike: int, kinds: tuple[Likeness, ...]) -> None:
    other = episode(frozenset({F.STABBING}), None)

    assert of(*[episode(TENSION)] * alike, *[other] * (10 - alike)).kinds == kinds


def test_a_neck_that_changes_sides_is_not_locked() -> None:
    left = episode(NECK - {F.RIGHT} | {F.LEFT})

    assert of(*[episode(NECK)] * 4, left).kinds == ()


def test_what_most_have_in_common_and_how_strong_they_were() -> None:
    found = of(*[episode(TENSION, score) for score in (2, 4, 3)], episode(TENSION | {F.SICK}, None), episode(NECK, 6))

    assert (found.episodes, found.weakest, found.strongest) == (5, 2, 6)
    assert found.usual == (F.BOTH, F.TIGHT, F.HOURS)


def against(*, sick: int = 0, moving: int = 0, light: int = 0, both: int = 0) -> tuple[Against, ...]:
    """Return what does not fit 17 headaches that resemble tension-type headache."""
    ticked = [{F.SICK}] * sick + [{F.WORSE_MOVING}] * moving + [{F.LIGHT}] * light + [{F.LIGHT, F.SOUND}] * both
    found = of(*[episode(TENSION | one) for one in ticked], *[episode(TENSION)] * (17 - len(ticked)))
    assert found.kinds == (Likeness.TENSION,)
    return found.against


def test_what_a_kind_should_be_without_is_counted() -> None:
    sick = Against(kind=Likeness.TENSION, features=(F.SICK,), episodes=9)
    moving = Against(kind=Likeness.TENSION, features=(F.WORSE_MOVING,), episodes=1)
    both = Against(kind=Likeness.TENSION, features=(F.LIGHT, F.SOUND), episodes=3)

    assert against(sick=9) == (sick,)
    assert against(sick=9, moving=1, light=4, both=3) == (moving, sick, both)
    assert against(light=9) == ()


def test_nothing_is_counted_against_a_kind_that_is_not_named() -> None:
    assert of(*[episode(MIGRAINE | {F.SICK}, 8)] * 5).against == ()


def test_a_day_is_one_episode_with_the_days_score() -> None:
    day = ago(3)
    ticked = Entry(day=day, at=entry(day=day).at, source=Source.LOG, features=frozenset({"tight", "unknown"}))
    placed = Entry(
        day=day, at=entry(day=day).at, source=Source.CHECKIN, score=6, places=frozenset({Place.BACK_OF_HEAD})
    )

    assert described([placed, ticked, entry(4, day=ago(2))]) == (episode(frozenset({F.TIGHT}), 6, back=True),)


@given(st.lists(st.sampled_from(Feature), max_size=30))
def test_of_each_group_a_headache_has_one(taps: list[Feature]) -> None:
    features: frozenset[str] = frozenset()
    for tap in taps:
        before, features = features, chosen(features, tap)
        assert (tap in features) != (tap in before)

    assert [group for group in ONE_OF if len(features & group) > 1] == []


@given(st.lists(st.builds(episode, st.frozensets(st.sampled_from(Feature), min_size=1)), min_size=5, max_size=9))
def test_the_order_of_headaches_does_not_matter(episodes: list[Episode]) -> None:
    assert of(*episodes) == of(*reversed(episodes))
