"""Records survive being written as JSON and read again."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Dialect

from bot.diary.profile import Condition, Profile
from bot.storage.columns import UtcDateTime
from bot.storage.engine import parse_url
from bot.storage.errors import UnreadableRecord
from bot.storage.records import ENGAGEMENT, PREFERENCES, PROFILE, Document, storable
from scheduler.engagement import Engagement
from scheduler.kinds import NUDGES
from scheduler.preferences import MAX_DAILY_CAP, KindPlan, Preferences, Window

TIMES = st.times().map(lambda found: found.replace(microsecond=0, fold=0))
DATES = st.dates(date(2020, 1, 1), date(2040, 12, 31))
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
WINDOWS = (
    st.tuples(TIMES, TIMES).filter(lambda pair: pair[0] < pair[1]).map(lambda pair: Window(start=pair[0], end=pair[1]))
)
PREFERENCES_OF_ALL_SORTS = st.builds(
    Preferences,
    windows=st.dictionaries(st.integers(1, 7), st.lists(WINDOWS, max_size=2).map(tuple)),
    kinds=st.dictionaries(
        st.sampled_from(NUDGES),
        st.builds(KindPlan, per_day=st.integers(0, MAX_DAILY_CAP), times=st.lists(TIMES, max_size=3).map(tuple)),
    ),
    quiet_hours=st.none() | st.tuples(TIMES, TIMES),
    quiet_days=st.frozensets(DATES, max_size=3),
    cap=st.integers(0, MAX_DAILY_CAP),
    checkin=st.booleans(),
    checkin_at=TIMES,
)


def _through_json(document: dict[str, Any]) -> Any:
    return json.loads(json.dumps(document))


@settings(max_examples=60)
@given(preferences=PREFERENCES_OF_ALL_SORTS)
def test_whatever_a_person_chose_is_read_as_it_was_written(preferences: Preferences) -> None:
    assert PREFERENCES.read(_through_json(PREFERENCES.write(preferences))) == preferences


@settings(max_examples=30)
@given(last_seen=st.none() | MOMENTS, ignored_on=st.none() | DATES, cap_now=st.none() | st.integers(0, 8))
def test_engagement_is_read_as_it_was_written(
    last_seen: datetime | None, ignored_on: date | None, cap_now: int | None
) -> None:
    engagement = Engagement(last_seen=last_seen, ignored_on=ignored_on, cap_now=cap_now)
    assert ENGAGEMENT.read(_through_json(ENGAGEMENT.write(engagement))) == engagement


def test_a_choice_is_written_out_even_when_it_is_the_default_of_today() -> None:
    assert PREFERENCES.write(Preferences())["cap"] == Preferences().cap


def test_a_record_of_an_older_version_is_read_with_what_is_new_at_its_default() -> None:
    assert PROFILE.read({"adult": True}) == Profile(adult=True)


def test_a_record_of_a_newer_version_is_read_without_what_is_unknown() -> None:
    assert PROFILE.read({"adult": True, "shoe_size": 43}) == Profile(adult=True)


def test_conditions_come_back_as_conditions() -> None:
    profile = Profile(conditions=frozenset({Condition.PREGNANT}), assessed_on=date(2027, 1, 2))
    assert PROFILE.read(_through_json(PROFILE.write(profile))) == profile


def test_a_record_that_cannot_be_read_is_named_without_quoting_it() -> None:
    with pytest.raises(UnreadableRecord) as caught:
        PREFERENCES.read({"cap": "canary-3f9c1", "windows": {"1": [{"start": "canary-3f9c1"}]}})
    assert str(caught.value) == "A stored Preferences cannot be read (cap, windows)."
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@dataclass(frozen=True, kw_only=True, slots=True)
class _Pair:
    left: int
    at: time


def test_fields_with_columns_of_their_own_are_not_written_twice() -> None:
    pairs = Document(_Pair, columns=frozenset({"left"}))
    written = pairs.write(_Pair(left=1, at=time(9)))
    assert written == {"at": "09:00:00"}
    assert pairs.read(written, left=2) == _Pair(left=2, at=time(9))


@settings(max_examples=100)
@given(text=st.text(st.characters(codec=None)))
def test_every_text_becomes_one_that_both_databases_keep(text: str) -> None:
    kept = storable(text)
    assert "\x00" not in kept
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert storable(kept) == kept


def test_texts_are_cleaned_wherever_they_are() -> None:
    assert storable({"a\x00": ["b\x00", {"c": ("d\x00", 1, None, True)}]}) == {"a": ["b", {"c": ["d", 1, None, True]}]}


@pytest.mark.parametrize("dialect", [parse_url(url).get_dialect()() for url in ("sqlite:///x.db", "postgresql:///x")])
def test_a_time_without_a_zone_is_refused(dialect: Dialect) -> None:
    with pytest.raises(ValueError, match="without a zone"):
        UtcDateTime().process_bind_param(datetime(2027, 3, 1, 12), dialect)  # noqa: DTZ001
    assert UtcDateTime().process_bind_param(None, dialect) is None
    assert UtcDateTime().process_result_value(None, dialect) is None
