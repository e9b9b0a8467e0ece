"""Which notes go on the page for a clinician: those that say something, the latest and of the strongest days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.diary.entries import Source, fold
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
