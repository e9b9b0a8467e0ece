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
    secretive = Settings(token=TOKEN, database_url="postgresql://u:canary@h/d", webhook_secret="canary")

    assert "canary" not in repr(secretive)


def test_more_than_thirty_a_second_needs_paid_broadcast() -> None:
    assert "NAPE_PAID_BROADCAST" in problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_RATE="31")[0]
    assert read_settings({"NAPE_RATE": "1000", "NAPE_PAID_BROADCAST": "true"}).rate == 1000


@pytest.mark.parametrize("rate", ["0", "1001", "-3", "3.5", "٣"])
def test_an_impossible_rate_is_refused(rate: str) -> None:
    assert problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_RATE=rate, NAPE_PAID_BROADCAST="yes")


WEBHOOK = {"NAPE_WEBHOOK_URL": "https://nape.example.org/a/telegram/updates", "NAPE_WEBHOOK_SECRET": "canary_secret-1"}


def test_http_is_served_for_a_webhook_or_where_listening_was_asked_for() -> None:
    assert not read_settings({}).serves_http
    assert read_settings({"NAPE_LISTEN": "127.0.0.1:8080"}).serves_http
    assert read_settings(WEBHOOK).serves_http
    assert read_settings(WEBHOOK).listen == "127.0.0.1:8080"


def test_a_webhook_needs_a_secret_and_https() -> None:
    told = problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_WEBHOOK_URL="http://nape.example.org/telegram/updates")

    assert [sentence.split()[0] for sentence in told] == ["NAPE_WEBHOOK_SECRET", "NAPE_WEBHOOK_URL"]


def test_another_bot_api_server_may_post_without_tls() -> None:
    url = "http://127.0.0.1:8080/telegram/updates"
    settings = read_settings({**WEBHOOK, "NAPE_WEBHOOK_URL": url, "NAPE_TELEGRAM_API": "http://127.0.0.1:9000"})

    assert settings.webhook_url == url


@pytest.mark.parametrize(
    "url",
    [
        "nape.example.org/telegram/updates",
        "https://nape.example.org",
        "https://nape.example.org/telegram/",
        "https://nape.example.org/telegram/a/b",
        "https://nape.example.org/telegram/{a}",
        "https://nape.example.org/telegram/updates?a=1",
    ],
)
def test_an_address_telegram_could_not_post_to_is_refused(url: str) -> None:
    (told,) = problems(**{"TELEGRAM_BOT_TOKEN": TOKEN, **WEBHOOK, "NAPE_WEBHOOK_URL": url})

    assert told.startswith("NAPE_WEBHOOK_URL")


@pytest.mark.parametrize(("secret", "fits"), [("a" * 256, True), ("a" * 257, False), ("canary secret", False)])
def test_a_secret_is_what_telegram_takes(secret: str, fits: bool) -> None:
    environment = {"TELEGRAM_BOT_TOKEN": TOKEN, **WEBHOOK, "NAPE_WEBHOOK_SECRET": secret}
    if fits:
        assert read_settings(environment).webhook_secret == secret
        return

    (told,) = problems(**environment)

    assert told.startswith("NAPE_WEBHOOK_SECRET")
    assert secret not in told


@pytest.mark.parametrize("address", ["127.0.0.1:0", "0.0.0.0:65535", "[::1]:8080", "localhost:80"])
def test_an_address_to_listen_on_has_a_host_and_a_port(address: str) -> None:
    assert read_settings({"NAPE_LISTEN": address}).listen == address


@pytest.mark.parametrize("address", ["8080", ":8080", "127.0.0.1", "127.0.0.1:65536", "a:b", "a:1/x", "u@a:1", "[::1"])
def test_an_address_nobody_could_listen_on_is_refused(address: str) -> None:
    (told,) = problems(TELEGRAM_BOT_TOKEN=TOKEN, NAPE_LISTEN=address)

    assert told == "NAPE_LISTEN is not an address to listen on; it should look like 127.0.0.1:8080."


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
