"""The fixed safety texts: complete, with a number, without false comfort."""

import re

import pytest

from content import Words, load
from content.markup import markup_faults

ARGUMENTS = {
    "emergency": "112",
    "day": "Mon 2 Mar",
    "crisis": "• Someone: <b>1</b>",
    "country": "Germany",
    "line": "116 117",
    "name": "Samaritans",
    "number": "116 123",
    "told": "temp 38.3",
    "source": "NHS",
    "advice": "getting medical advice today.",
    "also": "nausea",
    "signs": "a stiff neck",
    "net": "Call 112",
}


@pytest.fixture(scope="module")
def words() -> Words:
    return Words.load()


def safety_texts(words: Words) -> dict[str, str]:
    return {key: words.say(key, **ARGUMENTS) for key in words.keys if key.startswith("safety-")}


def test_every_safety_text_is_markup_that_telegram_accepts(words: Words) -> None:
    for key, text in safety_texts(words).items():
        assert not list(markup_faults(text)), key
        assert len(text) < 3000, key


def test_no_safety_text_comforts_falsely_or_names_a_disease(words: Words) -> None:
    forbidden = re.compile(
        r"nothing to worry|you're fine|you have (a|an) |haemorrhage|meningitis|stroke|tumou?r|dissection|triage",
        re.IGNORECASE,
    )

    for key, text in safety_texts(words).items():
        assert not forbidden.search(text), key


@pytest.mark.parametrize(
    "key",
    ["safety-about", "safety-net", "safety-crisis", "safety-crisis-question", "safety-urgent-emergency"],
)
def test_a_text_that_may_save_a_life_holds_the_number(words: Words, key: str) -> None:
    assert "112" in words.say(key, **ARGUMENTS)


def test_the_number_reads_well_where_the_country_is_unknown(words: Words) -> None:
    text = words.say("flag-do-emergency", emergency=load().emergency(None))

    assert text.startswith("<b>Call your local emergency number (112 works")


@pytest.mark.parametrize(
    "sign",
    ["worst-ever headache", "stiff neck", "weakness", "blackout", "injury", "chest", "legs", "red eye"],
)
def test_the_safety_net_names_every_sign(words: Words, sign: str) -> None:
    assert sign in words.say("safety-net", emergency="112")


def test_the_crisis_text_offers_several_routes_and_never_asks_how(words: Words) -> None:
    text = words.say("safety-crisis", emergency="112", crisis="• findahelpline.com")

    assert "findahelpline.com" in text
    assert "someone near you" in text
    assert "method" not in text
    assert "how" not in text.lower().split()


def test_no_emergency_text_offers_an_exercise(words: Words) -> None:
    for key in ("safety-urgent-emergency", "safety-urgent-same-day", "flag-do-emergency"):
        assert not re.search(r"stretch|exercise|breathe", words.say(key, emergency="112"))


def test_buttons_are_short_enough_for_four_in_a_row(words: Words) -> None:
    for key in words.keys:
        if key.startswith("button-") and key != "button-expired":
            assert len(words.say(key)) <= 16, key
