"""Saying things: one language, English for the gaps, never a raw key."""

from pathlib import Path
from random import Random

import pytest
from fluent.syntax import FluentParser

from content import ContentError, UnknownWord, Words, languages
from content.words import FOLDER, Parser


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "words"
    write(folder, "en/greetings.ftl", "hello = Hello { $name }\nbye = Bye\n")
    write(folder, "en/days.ftl", "days = { $count ->\n    [one] one day\n   *[other] { $count } days\n}\n")
    write(folder, "de/greetings.ftl", "hello = Hallo { $name }\n")
    return folder


def test_words_of_all_files_of_a_language_are_merged(root: Path) -> None:
    words = Words.load("en", root)

    assert words.say("hello", name="Ana") == "Hello Ana"
    assert words.say("days", count=1) == "one day"
    assert words.say("days", count=3) == "3 days"


def test_no_invisible_marks_surround_what_is_filled_in(root: Path) -> None:
    assert Words.load("en", root).say("hello", name="<b>x</b>") == "Hello <b>x</b>"


def test_what_a_language_lacks_is_said_in_english(root: Path) -> None:
    words = Words.load("de", root)

    assert words.say("hello", name="Ana") == "Hallo Ana"
    assert words.say("bye") == "Bye"


@pytest.mark.parametrize(("asked", "spoken"), [("de-AT", "de"), ("de", "de"), ("xx", "en"), ("en-GB", "en")])
def test_the_nearest_language_is_spoken(root: Path, asked: str, spoken: str) -> None:
    assert Words.load(asked, root).language == spoken


def test_languages_are_listed_english_first(root: Path) -> None:
    assert languages(root) == ("en", "de")


@pytest.mark.parametrize("key", ["nothing", "", "hello.name"])
def test_an_unknown_key_is_refused_not_shown(root: Path, key: str) -> None:
    with pytest.raises(UnknownWord):
        Words.load("en", root).say(key)


def test_a_missing_argument_is_refused_not_shown(root: Path) -> None:
    with pytest.raises(UnknownWord, match="hello"):
        Words.load("en", root).say("hello")


def test_a_message_of_attributes_only_has_nothing_to_say(root: Path) -> None:
    write(root, "en/more.ftl", "only =\n    .label = A label\n")

    with pytest.raises(UnknownWord, match="only"):
        Words.load("en", root).say("only")


def test_a_key_in_two_files_stops_the_start(root: Path) -> None:
    write(root, "en/zz.ftl", "# a comment\n\nbye = Goodbye\n")

    with pytest.raises(ContentError) as caught:
        Words.load("en", root)

    assert str(caught.value) == "words/en/zz.ftl:3: key 'bye' is already in words/en/greetings.ftl:2"


def test_bad_fluent_stops_the_start_with_its_line(root: Path) -> None:
    write(root, "en/zz.ftl", "fine = Fine\nbroken = { $x\n")

    with pytest.raises(ContentError, match=r"words/en/zz\.ftl:2: not valid Fluent"):
        Words.load("en", root)


def test_a_key_that_english_lacks_is_a_mistake(root: Path) -> None:
    write(root, "de/greetings.ftl", "hallo = Hallo\n")

    with pytest.raises(ContentError, match=r"words/de/greetings\.ftl:1: key 'hallo' is not in English"):
        Words.load("de", root)


def test_a_language_without_files_is_a_mistake(root: Path) -> None:
    (root / "fr").mkdir()

    with pytest.raises(ContentError, match=r"words/fr:1: no \.ftl file"):
        Words.load("fr", root)


def test_terms_are_shared_but_not_said(root: Path) -> None:
    write(root, "en/zz.ftl", "-bot = Nape\nabout = I am { -bot }\n")
    words = Words.load("en", root)

    assert words.say("about") == "I am Nape"
    assert "bot" not in words.keys


def test_our_own_words_mean_to_our_parser_what_they_mean_to_fluents() -> None:
    for text in _OURS:
        assert Parser().parse(text).to_json() == FluentParser().parse(text).to_json()


def test_so_does_what_is_no_fluent_at_all() -> None:
    chance = Random(7)
    for _ in range(200):
        letters = list(chance.choice(_OURS)[:300])
        for _ in range(4):
            letters[chance.randrange(len(letters))] = chance.choice('{}"$-.[*]\\ \nab9_#=é')
        spoiled = "".join(letters)

        assert Parser().parse(spoiled).to_json() == FluentParser().parse(spoiled).to_json(), spoiled


_OURS = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.rglob("*.ftl"))]
