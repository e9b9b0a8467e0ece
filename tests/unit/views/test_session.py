"""A guided exercise that travels in its own buttons."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.views.callback import encode
from bot.views.session import Session, Stage, token_of

SCORES = st.none() | st.integers(0, 10)
SESSIONS = st.builds(
    Session,
    item=st.from_regex(r"\A(P|ST|T|B|R|H|L)[0-9]{2}\Z"),
    minutes=st.sampled_from((1, 3, 5, 10)),
    token=st.integers(0, 4_000_000_000).map(token_of),
    stage=st.sampled_from(Stage),
    step=st.integers(0, 99),
    before=SCORES,
    after=SCORES,
)


@settings(max_examples=100)
@given(SESSIONS)
def test_what_a_button_carries_comes_back_whole(session: Session) -> None:
    assert Session.read(session.name, session.value) == session


@settings(max_examples=100)
@given(SESSIONS)
def test_it_always_fits_into_a_button(session: Session) -> None:
    assert len(encode("rlx", session.name, session.value).encode()) <= 64


@settings(max_examples=100)
@given(st.text(max_size=40), st.text(max_size=40))
def test_made_up_data_is_refused_or_harmless(name: str, value: str) -> None:
    session = Session.read(name, value)

    assert session is None or (session.before is None or 0 <= session.before <= 10)


def test_a_score_above_ten_is_refused() -> None:
    assert Session.read("B01-3-abc", "r0b11a") is None
    assert Session.read("B01-3-abc", "r0b10a") is not None


def test_an_unknown_stage_is_refused() -> None:
    assert Session.read("B01-3-abc", "z0ba") is None


def test_tokens_of_different_moments_differ() -> None:
    assert token_of(0) == "0"
    assert token_of(35) == "z"
    assert token_of(36) == "10"
