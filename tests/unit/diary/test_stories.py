"""Stories in people's own words: sourced, every flag hit and narrowly missed, judged within the targets."""

import pytest

from bench.confusion import URGENCIES, Judged, kappa, share, table
from bench.stories import HIGH, LOW, Story, judge, judged, report, stories
from bot.diary.flags import FLAGS
from content import load


def test_there_are_at_least_150_stories_of_every_urgency() -> None:
    assert len(stories()) >= 150
    assert {story.urgency for story in stories()} == set(URGENCIES)
    assert len({story.id for story in stories()}) == len(stories())


def test_every_story_names_a_source_that_is_on_file() -> None:
    known = load().sources

    assert [story.id for story in stories() if not story.sources or not set(story.sources) <= set(known)] == []


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_is_hit_and_narrowly_missed(flag: str) -> None:
    about = [story for story in stories() if flag in story.tags]

    assert any("hit" in story.tags for story in about)
    assert any("near-miss" in story.tags for story in about)


@pytest.mark.parametrize(
    "tag", ["negation", "other-person", "past", "idiom", "hypothetical", "question", "typing", "multi-day", "stands"]
)
def test_the_ways_of_speaking_are_all_there(tag: str) -> None:
    assert any(tag in story.tags for story in stories())


@pytest.mark.parametrize("urgency", LOW)
def test_few_are_rated_lower_than_they_should_be(urgency: str) -> None:
    low, total = share(tuple(judged().values()), urgency, low=True)

    assert low <= LOW[urgency] * total


def test_little_self_care_is_rated_higher_and_none_of_it_as_an_emergency() -> None:
    cases = tuple(judged().values())
    high, total = share(cases, "self_care", low=False)

    assert high <= HIGH * total
    assert not [case for case in cases if (case.wanted, case.found) == ("self_care", "emergency")]


@pytest.mark.parametrize("story", [story for story in stories() if story.asks], ids=lambda story: story.id)
def test_what_is_unclear_is_asked(story: Story) -> None:
    assert story.asks & {asked.rule for asked in judge(story).asked}


def test_the_report_shows_every_story_once() -> None:
    told = report()

    assert f"{len(stories())} stories" in told
    assert table(tuple(judged().values())) in told


def test_kappa_is_one_where_all_agree_and_lower_the_farther_apart() -> None:
    right = [Judged(wanted=one, found=one) for one in URGENCIES]
    near = [*right[1:], Judged(wanted="emergency", found="same_day")]
    far = [*right[1:], Judged(wanted="emergency", found="self_care")]

    assert kappa(right) == pytest.approx(1)
    assert kappa(right) > kappa(near) > kappa(far)
