"""What Telegram makes of a text before it is shown."""

import pytest

from bot.playground.markup import MarkupError
from bot.playground.text import from_bot, from_person


def test_white_space_around_a_text_is_cut_and_entities_move_along() -> None:
    formatted = from_bot(" \n <b> a </b> ", "HTML", None)

    assert formatted.text == "a"
    assert formatted.entities == ({"type": "bold", "offset": 0, "length": 1},)


@pytest.mark.parametrize(
    ("text", "kind", "offset", "length"),
    [
        ("/start now", "bot_command", 0, 6),
        ("send /urgent@nape_bot", "bot_command", 5, 16),
        ("see https://e.org/a?b=1.", "url", 4, 19),
        ("write a.b@e.org today", "email", 6, 9),
        ("ask @nape_bot", "mention", 4, 9),
        ("\U0001f600 #neck", "hashtag", 3, 5),
    ],
)
def test_commands_links_and_mentions_are_found(text: str, kind: str, offset: int, length: int) -> None:
    formatted = from_person(text)

    assert formatted.entities == ({"type": kind, "offset": offset, "length": length},)


@pytest.mark.parametrize("text", ["6/10", "and/or", "a//b", "neck 4,5", "5 < 6 & more", "<b>not bold</b>"])
def test_ordinary_text_has_no_entities(text: str) -> None:
    assert from_person(text).entities == ()


def test_nothing_is_found_inside_code() -> None:
    formatted = from_bot("<code>/start</code>", "HTML", None)

    assert [entity["type"] for entity in formatted.entities] == ["code"]


def test_code_bears_no_other_style() -> None:
    formatted = from_bot("<b><code>x</code></b>", "HTML", None)

    assert [entity["type"] for entity in formatted.entities] == ["code"]


def test_entities_can_be_given_instead_of_html() -> None:
    formatted = from_bot("ab", "", [{"type": "bold", "offset": 1, "length": 1}])

    assert formatted.entities == ({"type": "bold", "offset": 1, "length": 1},)


@pytest.mark.parametrize(
    ("source", "mode", "entities", "complaint"),
    [
        ("<x>", "HTML", None, 'can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
        ("a", "Klingon", None, "unsupported parse_mode"),
        ("a" * 32_769, "HTML", None, "text is too long"),
        ("a", "", [{"offset": 0, "length": 1}], "can't parse MessageEntity: Can't find field \"type\""),
        ("a", "", ["bold"], "can't parse MessageEntity: expected an Object"),
    ],
)
def test_what_cannot_be_read_is_refused(source: str, mode: str, entities: object, complaint: str) -> None:
    with pytest.raises(MarkupError) as refusal:
        from_bot(source, mode, entities)

    assert str(refusal.value) == complaint
