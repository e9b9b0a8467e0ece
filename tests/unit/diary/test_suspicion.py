"""Words that may tell of something wrong: where no phrase names a sign, they lead to one question, never further."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary.advice import Advice
from bot.diary.appraisal import UNCLEAR_RESTS, Heard, of_words
from bot.diary.profile import Profile
from bot.diary.words.suspicion import suspicious
from bot.diary.words.suspicion_points import ENOUGH, ROWS
from tests.unit.diary.test_plain_days import PLAIN_DAYS

TODAY = date(2026, 3, 2)
NOBODY = Profile()
NO_ADVICE: tuple[Advice, ...] = ()

WORRYING = """
my left hand has been playing its own tune since this morning
one half of my mouth feels borrowed since lunch
half of my view is behind a curtain tonight
all at once something snapped behind my ear and i am on the ground
something is squeezing behind my ribs and my jaw is heavy
the left side of my body is on strike since ten minutes
i have chemo and my temperature is creeping up
my heart is galloping and i am dripping with sweat
"""

DENIED = """
no trouble with speech, no weakness in my left arm, sight fine
my right leg is not weak and my speech is not slurred
without any trouble of sight or speech
"""

OF_OTHERS = """
my father's left arm hung down and his speech was slurred in hospital
my neighbour fell off a ladder and his leg is useless
the wife cant speak, lost her voice at karaoke
"""

LONG_PAST = """
years ago my left arm was useless for a month
as a child i fell off a ladder and lost my speech for a day
"""

SUPPOSED = """
i read about people whose left side goes weak all at once
what if my left arm suddenly went weak
if i ever wake up with half my face drooping i will call
"""

FIGURES_OF_SPEECH = """
bit my tongue and said nothing at the meeting
a stroke of luck, the train was late as well
the news hit me like a truck
"""

PLAIN = """
went to work, sat all day, neck tight, long call with my boss
migraine as always, tablet, slept, better
my knee hurts when i walk up stairs
head sore after a party, laughed a lot
did my stretches, ten minutes, right side better than left
my left arm is stiff from tennis as usual
a sudden change of plan at work, long evening
saw the eye doctor, new glasses, eyes fine
i always forget my exercises on sundays
cut my finger on a jar, plaster on
needed to pee all night from the tea
i was speaking to my neighbour for an hour, neck ok
two hands of cards and a glass of wine, home by ten
"""


def listed(text: str) -> list[str]:
    return text.strip().splitlines()


def heard(text: str, checked: date | None = None) -> Heard:
    return of_words(text, NOBODY, NO_ADVICE, TODAY, checked=checked)


@pytest.mark.parametrize("text", listed(WORRYING))
def test_words_that_may_tell_of_something_wrong_are_worth_the_question(text: str) -> None:
    found = heard(text)

    assert found.unclear
    assert (found.mentions, found.opening, found.severe) == ((), None, False)


@pytest.mark.parametrize("text", listed(DENIED + OF_OTHERS + LONG_PAST + SUPPOSED + FIGURES_OF_SPEECH + PLAIN))
def test_what_is_denied_anothers_past_supposed_a_figure_of_speech_or_plain_is_not(text: str) -> None:
    assert heard(text).unclear == ()


def test_few_plain_days_are_asked_about() -> None:
    days = listed(PLAIN_DAYS)

    assert sum(bool(heard(text).unclear) for text in days) <= len(days) * 0.02


def test_it_tells_in_the_persons_own_words_why() -> None:
    assert heard("my heart is galloping, I am dripping").unclear == ("my heart", "heart", "dripping")


def test_two_sentences_in_a_row_are_read_together_but_not_those_far_apart() -> None:
    assert suspicious("My left hand is odd. It began at once, since yesterday.")
    assert not suspicious("My hand is sore. I had tea. I read a book. I was awake since yesterday.")


@pytest.mark.parametrize("text", ["could this be a stroke?", "I have a fever", "sudden worst headache of my life"])
def test_where_a_sign_is_named_nothing_is_added(text: str) -> None:
    assert heard(text).mentions
    assert heard(text).unclear == ()


def test_where_pain_is_called_severe_nothing_is_added() -> None:
    found = heard("severe headache since noon")

    assert (found.severe, found.unclear) == (True, ())


@pytest.mark.parametrize("despair", ["I want to die", "i cant go on like this", "I have been hopeless for weeks"])
def test_words_of_despair_speak_alone(despair: str) -> None:
    assert heard(f"{despair}, my left hand has been playing its own tune since this morning").unclear == ()


def test_it_rests_for_a_week_after_the_last_check() -> None:
    text = listed(WORRYING)[0]

    assert heard(text, checked=TODAY - UNCLEAR_RESTS + timedelta(days=1)).unclear == ()
    assert heard(text, checked=TODAY - UNCLEAR_RESTS).unclear


def test_no_row_of_words_is_enough_by_itself() -> None:
    assert max(row.points for row in ROWS) < ENOUGH


def test_every_row_says_its_words_once() -> None:
    for row in ROWS:
        words = row.words.split()
        assert len(words) == len(set(words)), row.about


TOLD = sorted({word.rstrip("*").replace("_", " ") for row in ROWS for word in row.words.split()})


@given(st.lists(st.sampled_from([*TOLD, "my", "and", "no", "not", ",", ".", "is", "since", "?"]), max_size=14))
def test_it_raises_no_urgency_and_takes_none_away(words: list[str]) -> None:
    text = " ".join(words)
    with_it, without = heard(text), heard(text, checked=TODAY)

    assert without.unclear == ()
    assert (with_it.mentions, with_it.opening, with_it.severe) == (without.mentions, without.opening, without.severe)
    assert not (with_it.unclear and (with_it.mentions or with_it.opening or with_it.severe))
