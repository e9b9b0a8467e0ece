"""An operator is told every problem at once, in sentences."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import READERS, Settings, WrongSettings, read_settings

TOKEN = "4242424242:canary-token-that-must-not-leak"


def problems(**environment: str) -> list[str]:
    with pytest.raises(WrongSettings) as wrong:
        read_settings(environment, needs_token=True)
    return wrong.value.problems


def test_nothing_set_but_the_token_gives_the_defaults() -> None:
    settings = read_settings({"TELEGRAM_BOT_TOKEN": TOKEN}, needs_token=True)

    assert settings == Settings(token=TOKEN)
    assert (settings.database_url, settings.rate) == ("sqlite:///nape.db", 30)


def test_every_problem_is_told_at_once_in_one_sentence_each() -> None:
    told = problems(
        NAPE_DATABASE_URL="mysql://x",
        NAPE_TELEGRAM_API="telegram",
        NAPE_RATE="fast",
        NAPE_PAID_BROADCAST="maybe",
        NAPE_LOG_LEVEL="loud",
        NAPE_LOG_FORMAT="xml",
        NAPE_TYPO="1",
    )

    assert len(told) == 8
    for name in ("NAPE_TYPO", "NAPE_DATABASE_URL", "NAPE_RATE", "TELEGRAM_BOT_TOKEN"):
        assert sum(sentence.startswith(name) for sentence in told) == 1
    assert all(sentence.endswith(".") for sentence in told)


def test_a_wrong_token_is_named_but_never_shown() -> None:
    (told,) = problems(TELEGRAM_BOT_TOKEN="canary secret")

    assert "canary" not in told


def test_a_password_in_a_wrong_database_address_is_never_shown() -> None:
    (told,) = problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_DATABASE_URL="mysql://u:canary@h/d")

    assert "canary" not in told


def test_settings_never_show_their_secrets() -> None:
    assert "canary" not in repr(Settings(token=TOKEN, database_url="postgresql://u:canary@h/d"))


def test_more_than_thirty_a_second_needs_paid_broadcast() -> None:
    assert "NAPE_PAID_BROADCAST" in problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_RATE="31")[0]
    assert read_settings({"NAPE_RATE": "1000", "NAPE_PAID_BROADCAST": "true"}).rate == 1000


@pytest.mark.parametrize("rate", ["0", "1001", "-3", "3.5", "٣"])
def test_an_impossible_rate_is_refused(rate: str) -> None:
    assert problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_RATE=rate, NAPE_PAID_BROADCAST="yes")


@given(st.dictionaries(st.sampled_from(sorted(READERS)), st.text(max_size=40)))
def test_any_environment_gives_settings_or_sentences(environment: dict[str, str]) -> None:
    with suppress(WrongSettings):
        assert isinstance(read_settings(environment), Settings)


def test_every_setting_is_in_the_readme_and_the_example() -> None:
    root = Path(__file__).parents[2]
    for document in ("README.md", ".env.example"):
        text = (root / document).read_text(encoding="utf-8")
        missing = [name for name in READERS if name not in text and name != "NAPE_CLOCK_URL"]
        assert not missing, document
