"""Which notes go on the page for a clinician: those that say something, the latest and of the strongest days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.entries import Entry, Medicine, Source, Taken, fold
from bot.diary.words.own_words import Told, for_a_clinician, own_words
from tests.unit.diary.diaries import TODAY, entry


def told(note: str, score: int | None = None) -> Told:
    kept = replace(entry(score, source=Source.TEXT), note=note)
    (found,) = own_words([kept], fold([kept]))
    return found


@pytest.mark.parametrize("note", ["thanks", "hi", "what could this be?", "😀", "Is it ok to go on like this?"])
def test_small_talk_says_nothing(note: str) -> None:
    assert not told(note).telling


@pytest.mark.parametrize("note", ["neck stiff", "took ibuprofen 400", "slept on the sofa last night again"])
def test_a_symptom_a_medicine_or_a_sentence_says_something(note: str) -> None:
    assert told(note).telling


def test_a_word_beside_a_score_says_something() -> None:
    assert told("again", 7) == Told(day=TODAY, words="again", telling=True, score=7)


def test_half_are_the_latest_and_half_of_the_strongest_days() -> None:
    scores = (9, 1, 8, 2, 3, 1)
    notes = [
        Told(day=TODAY - timedelta(days=5 - place), words=str(score), telling=True, score=score)
        for place, score in enumerate(scores)
    ]

    assert [one.words for one in for_a_clinician(notes, 4)] == ["1", "3", "8", "9"]


def test_small_talk_is_chosen_only_where_there_is_nothing_else() -> None:
    thanks, stiff = told("thanks"), told("neck stiff")

    assert for_a_clinician([stiff, thanks], 3) == (stiff,)
    assert for_a_clinician([thanks], 3) == (thanks,)


@pytest.mark.parametrize(
    "again",
    [
        "stiff since lunch, long drive",
        "Stiff since lunch - a long drive!",
        "stiff since lunch,  long drive again 6/10",
    ],
)
def test_nothing_is_quoted_twice(again: str) -> None:
    notes = [told("stiff since lunch, long drive"), told("slept badly, no pillow"), told(again)]

    assert [one.words for one in for_a_clinician(notes, 6)] == [again, "slept badly, no pillow"]
    assert [one.words for one in for_a_clinician(notes, 6, quoted=[again])] == ["slept badly, no pillow"]


@pytest.mark.parametrize("other", ["no weakness in the left arm", "weakness in the right arm"])
def test_words_that_say_another_thing_are_no_repeat(other: str) -> None:
    notes = [told("weakness in the left arm"), told(other)]

    assert len(for_a_clinician(notes, 6)) == 2


def with_thomapyrin(note: str, *, days_later: int = 0) -> tuple[Told, ...]:
    taken = (Taken(name="Thomapyrin", medicine=Medicine.COMBINATION),)
    counted: Entry = replace(entry(4, day=TODAY - timedelta(days=days_later)), taken=taken)
    entries = [counted, replace(entry(source=Source.TEXT), note=note)]
    return for_a_clinician(own_words(entries, fold(entries)), 6)


@pytest.mark.parametrize(
    "note", ["took Thomapyrin", "Took 2 thomapyrin this morning.", "I had a Thomapyrin 500 mg", "thomapyrin"]
)
def test_medicine_that_is_counted_by_name_is_not_quoted(note: str) -> None:
    assert with_thomapyrin(note) == ()
    assert with_thomapyrin(f"{note} yesterday", days_later=1) == ()


@pytest.mark.parametrize(
    "note", ["took Thomapyrin, no relief", "no Thomapyrin", "took Thomapyrin and Nurofen", "had a bad headache"]
)
def test_more_than_the_name_of_a_counted_medicine_is_quoted(note: str) -> None:
    assert [one.words for one in with_thomapyrin(note)] == [note]


def test_a_medicine_that_was_not_counted_is_quoted() -> None:
    assert [one.words for one in with_thomapyrin("took Thomapyrin", days_later=3)] == ["took Thomapyrin"]


def test_a_question_at_the_end_hides_no_story() -> None:
    assert told("It crept up from the shoulder all day at the desk. Is that from my chair?").telling
