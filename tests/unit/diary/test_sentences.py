"""Where a sentence ends, and what becomes of words that do not end."""

import pytest

from bot.diary.words.scope import sentences

LONGEST = 300


@pytest.mark.parametrize("flood", ["no fever ", "my left arm is weak, ", "neckpain", "and so on "])
def test_a_flood_of_words_is_read_in_pieces(flood: str) -> None:
    pieces = sentences((flood * 4096)[:4096].strip())

    assert all(len(piece) <= LONGEST for piece in pieces)
    assert "".join(pieces).replace(" ", "") == (flood * 4096)[:4096].replace(" ", "")


def test_a_long_sentence_is_cut_where_it_takes_breath() -> None:
    first = "today was long and the train was late " * 5
    second = "my neck hurt from all the typing today " * 4

    assert sentences(f"{first.strip()}, {second.strip()}") == (f"{first.strip()},", second.strip())


def test_a_sentence_of_everyday_length_stays_whole() -> None:
    text = "my neck hurt all day, no fever, no rash, and the headache went after lunch"

    assert sentences(text) == (text,)
