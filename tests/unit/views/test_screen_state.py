"""The state of a screen travels in its buttons, and nothing else is believed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.screen_topics import BITS
from bot.views.callback import encode
from bot.views.screen import MOST_ANSWERS, Because, State, read_state

STATES = st.builds(
    State,
    opened=st.integers(1_700_000_000, 4_000_000_000),
    because=st.sampled_from(Because),
    mask=st.integers(0, (1 << len(BITS)) - 1),
    answers=st.text("ynu", max_size=MOST_ANSWERS),
    score=st.none() | st.integers(0, 10),
)


@given(STATES)
@settings(max_examples=80)
def test_what_a_button_carries_comes_back(state: State) -> None:
    assert read_state(state.written()) == state


@given(STATES.filter(lambda state: len(state.answers) <= 40))
@settings(max_examples=80)
def test_forty_answers_fit_into_a_button(state: State) -> None:
    assert len(encode("scr", state.written(), "none").encode()) <= 64


@given(st.text(max_size=40) | st.from_regex(r"\A[0-9a-z]{0,8}\.[a-z]\.[0-9]{0,3}\.[0-9a-z]{0,8}\.[0-9a-z]{0,30}\Z"))
@settings(max_examples=150)
def test_anything_else_is_no_state_or_a_sound_one(text: str) -> None:
    state = read_state(text)

    assert state is None or read_state(state.written()) == state
