"""The account of a period: every total is a count of raw rows."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.account import Account, account
from bot.diary.advice import Advice
from bot.diary.entries import Entry, Medicine, Place, Source, Taken, Trigger
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.review import Review, ReviewKind

FIRST, LAST = date(2026, 1, 20), date(2026, 3, 31)
NUROFEN = Taken(name="Nurofen", medicine=Medicine.IBUPROFEN_TYPE, ingredients=frozenset({"ibuprofen"}))


def on(days: int) -> date:
    return FIRST + timedelta(days=days)


def moment(day: date, hour: int = 20) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def score(days: int, number: int | None, **facts: object) -> Entry:
    return Entry(day=on(days), at=moment(on(days)), source=Source.CHECKIN, score=number, **facts)  # type: ignore[arg-type]


def of(
    entries: Iterable[Entry] = (),
    *,
    practices: Iterable[Practice] = (),
    advice: Iterable[Advice] = (),
    reviews: Iterable[Review] = (),
) -> Account:
    return account(entries, practices, advice, reviews, FIRST, LAST)


a_day = st.integers(min_value=-20, max_value=100).map(on)
entries_of_a_life = st.lists(
    st.builds(
        Entry,
        day=a_day,
        at=st.integers(0, 23).map(lambda hour: datetime(2026, 2, 1, hour, tzinfo=UTC)),
        source=st.sampled_from(Source),
        score=st.none() | st.integers(0, 10),
        headache=st.sampled_from([None, True, False]),
        places=st.frozensets(st.sampled_from(Place), max_size=2),
        medicines=st.frozensets(st.sampled_from(Medicine), max_size=2),
        symptoms=st.frozensets(st.sampled_from(["nausea", "light", "tired"]), max_size=2),
        triggers=st.frozensets(st.sampled_from([Trigger.STRESS, Trigger.SLEEP]), max_size=2),
        taken=st.sampled_from([(), (NUROFEN,)]),
        features=st.frozensets(st.sampled_from(["tight", "sick"]), max_size=2),
        note=st.none() | st.just("stiff"),
    ),
    max_size=60,
)
practices_of_a_life = st.lists(
    st.builds(
        Practice,
        item=st.sampled_from(["ST01", "BR02"]),
        on=a_day,
        done=st.booleans(),
        before=st.none() | st.integers(0, 10),
        after=st.none() | st.integers(0, 10),
    ),
    max_size=30,
)


def days_with(entries: Iterable[Entry], attribute: str, value: object) -> int:
    return len({e.day for e in entries if FIRST <= e.day <= LAST and value in getattr(e, attribute)})


@given(entries_of_a_life)
def test_every_count_is_that_of_the_raw_rows(entries: list[Entry]) -> None:
    found = of(entries)
    kept = [entry for entry in entries if FIRST <= entry.day <= LAST]

    assert found.headache == len({entry.day for entry in kept if entry.headache})
    assert found.headache_known == len({entry.day for entry in kept if entry.headache is not None})
    assert found.medicine == len({entry.day for entry in kept if entry.medicines})
    for medicine in Medicine:
        assert found.classes.get(medicine, 0) == days_with(entries, "medicines", medicine)
    for place in Place:
        assert found.places.get(place, 0) == days_with(entries, "places", place)
    for word in ("nausea", "light", "tired"):
        assert found.symptoms.get(word, 0) == days_with(entries, "symptoms", word)
    for word in ("tight", "sick"):
        assert found.features.get(word, 0) == days_with(entries, "features", word)
    assert found.named.get(NUROFEN, 0) == days_with(entries, "taken", NUROFEN)
    assert [told.words for told in found.told] == [entry.note for entry in kept if entry.note]


@given(entries_of_a_life)
def test_months_and_weeks_add_up_to_the_whole(entries: list[Entry]) -> None:
    found = of(entries)

    for parts in (found.weeks, [month.pain for month in found.months]):
        assert sum(part.length for part in parts) == found.whole.length == 71
        assert sum(part.scored for part in parts) == found.whole.scored
        assert sum(part.answered for part in parts) == found.whole.answered
        total = sum(part.mean * part.scored for part in parts if part.mean is not None)
        assert found.whole.mean is None or total == pytest.approx(found.whole.mean * found.whole.scored)
    assert sum(month.headache for month in found.months) == found.headache
    assert sum(month.headache_known for month in found.months) == found.headache_known
    assert sum(month.medicine for month in found.months) == found.medicine
    for medicine in Medicine:
        assert sum(month.classes.get(medicine, 0) for month in found.months) == found.classes.get(medicine, 0)


@given(practices_of_a_life)
def test_what_helped_is_counted_from_every_practice(practices: list[Practice]) -> None:
    found = of(practices=practices)
    done = [practice for practice in practices if practice.done and FIRST <= practice.on <= LAST]

    assert found.done == sum(one.done for one in found.helped) == len(done)
    for one in found.helped:
        own = [p for p in done if p.item == one.item]
        rated = [(p.before, p.after) for p in own if p.before is not None and p.after is not None]
        assert (one.done, one.rated) == (len(own), len(rated))
        if rated:
            assert one.before == pytest.approx(fmean(before for before, _ in rated))
            assert one.after == pytest.approx(fmean(after for _, after in rated))


@given(entries_of_a_life)
def test_silence_is_the_longest_run_without_an_answer(entries: list[Entry]) -> None:
    found = of(entries)
    answered = {day.day for day in found.days if day.answered}
    runs = "".join("." if on(n) in answered else "x" for n in range(71)).split(".")

    assert (found.silence.length if found.silence else 0) == max(len(run) for run in runs)


def test_calendar_months_begin_and_end_with_the_period() -> None:
    months = [(month.pain.first, month.pain.last) for month in of().months]

    assert months == [
        (date(2026, 1, 20), date(2026, 1, 31)),
        (date(2026, 2, 1), date(2026, 2, 28)),
        (date(2026, 3, 1), date(2026, 3, 31)),
    ]


def test_an_empty_diary_has_no_means_and_no_line() -> None:
    found = of()

    assert (found.whole.mean, found.lowest, found.highest, found.line) == (None, None, None, None)
    assert (found.headache, found.medicine, found.done, found.triggers, found.told) == (0, 0, 0, (), ())


@pytest.mark.parametrize(("exposures", "told"), [(4, False), (5, True)])
def test_a_trigger_is_told_from_five_days_on(exposures: int, told: bool) -> None:
    entries = [score(n, 6, triggers=frozenset({Trigger.STRESS})) for n in range(exposures)]
    entries += [score(n, 3) for n in range(10, 20)]

    found = of(entries).triggers

    assert [(one.days, one.with_it, one.without_it) for one in found] == ([(5, 6.0, 3.0)] if told else [])


def test_the_same_trigger_twice_on_a_day_is_one_day() -> None:
    entries = [score(n // 2, 6, triggers=frozenset({Trigger.STRESS})) for n in range(8)]

    assert of(entries).triggers == ()


@given(st.lists(st.integers(0, 10), min_size=12, max_size=40))
def test_the_line_is_the_median_of_all_slopes(scores: list[int]) -> None:
    line = of([score(n, number) for n, number in enumerate(scores)]).line
    assert line is not None

    pairs = [(scores[b] - scores[a]) / (b - a) for a in range(len(scores)) for b in range(a + 1, len(scores))]
    assert line.slope == pytest.approx(median(pairs))
    heights = [number - line.at(on(n)) for n, number in enumerate(scores)]
    assert median(heights) == pytest.approx(0)


@pytest.mark.parametrize(("days", "drawn"), [(range(8), False), (range(0, 14, 2), False), (range(0, 16, 2), True)])
def test_a_line_needs_eight_scores_over_twelve_days(days: range, drawn: bool) -> None:
    assert (of([score(n, n % 5) for n in days]).line is not None) == drawn


def test_one_wild_day_does_not_turn_the_line() -> None:
    scores = [3] * 30
    scores[-1] = 10

    line = of([score(n, number) for n, number in enumerate(scores)]).line

    assert line is not None
    assert (line.slope, line.at(LAST)) == (0, 3)


def test_advice_and_whole_weekly_answers_of_the_period_are_kept() -> None:
    given_on = [on(-1), on(3)]
    advice = [Advice(rule="HD-15", level=Level.R, given_on=day, given_at=moment(day)) for day in given_on]
    reviews = [
        Review(kind=ReviewKind.WEEKLY, on=on(5), answers={"pain": 6, "enjoyment": 3, "activity": 3}),
        Review(kind=ReviewKind.WEEKLY, on=on(7), answers={"pain": 9}),
        Review(kind=ReviewKind.GAP, on=on(6), answers={"gap": 1}),
        Review(kind=ReviewKind.WEEKLY, on=on(-5), answers={"pain": 9}),
    ]

    found = of(advice=advice, reviews=reviews)

    assert [one.given_on for one in found.advice] == [on(3)]
    assert found.weekly == {on(5): 4.0}


def test_a_day_that_does_not_tell_is_neither_with_nor_without_headache() -> None:
    found = of([score(0, 4), score(1, 4, headache=True), score(2, 4, headache=False)])

    assert (found.headache, found.headache_known, found.whole.answered) == (1, 2, 3)
    assert [(month.headache, month.headache_known) for month in found.months] == [(1, 2), (0, 0), (0, 0)]


def test_questions_and_praise_are_no_advice_to_see_somebody() -> None:
    rules = {"IMPROVE": Level.C, "WRS-7": Level.C, "HD-15": Level.R}
    advice = [Advice(rule=rule, level=level, given_on=on(3), given_at=moment(on(3))) for rule, level in rules.items()]

    assert [given.rule for given in of(advice=advice).advised] == ["HD-15"]


def test_what_eased_most_comes_first_and_once_is_no_rating() -> None:
    def done(item: str, before: int, after: int, times: int) -> list[Practice]:
        return [Practice(item=item, on=on(place), before=before, after=after) for place in range(times)]

    found = of(practices=[*done("ST01", 5, 5, 9), *done("B01", 7, 1, 2), *done("R01", 9, 0, 1), *done("H01", 5, 4, 3)])

    assert [(one.item, one.rated) for one in found.most_eased] == [("B01", 2), ("H01", 3), ("ST01", 9)]
