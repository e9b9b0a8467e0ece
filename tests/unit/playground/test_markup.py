"""Telegram's HTML is read as strictly as Telegram reads it."""

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.markup import MarkupError, read_html, utf16_length, web_address

SIMPLE_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}


@pytest.mark.parametrize(("tag", "kind"), SIMPLE_TAGS.items())
def test_each_simple_tag_becomes_its_entity(tag: str, kind: str) -> None:
    formatted = read_html(f"a<{tag}>bc</{tag}>d")

    assert formatted.text == "abcd"
    assert formatted.entities == ({"type": kind, "offset": 1, "length": 2},)


@pytest.mark.parametrize(
    ("source", "extra"),
    [
        ('<span class="tg-spoiler">x</span>', {"type": "spoiler"}),
        ("<blockquote expandable>x</blockquote>", {"type": "expandable_blockquote"}),
        ('<pre><code class="language-python">x</code></pre>', {"type": "pre", "language": "python"}),
        ('<a href="https://e.org/?a=1&amp;b=2">x</a>', {"type": "text_link", "url": "https://e.org/?a=1&b=2"}),
        ('<a href="e.org">x</a>', {"type": "text_link", "url": "http://e.org/"}),
        ('<tg-emoji emoji-id="5368324170671202286">x</tg-emoji>', {"custom_emoji_id": "5368324170671202286"}),
        ('<tg-time unix="1795000000" format="wdt">x</tg-time>', {"unix_time": 1795000000}),
        ("<B>x</b>", {"type": "bold"}),
        ("<b>x</>", {"type": "bold"}),
    ],
)
def test_tags_with_attributes_keep_what_they_say(source: str, extra: dict[str, object]) -> None:
    formatted = read_html(source)

    assert formatted.text == "x"
    assert extra.items() <= formatted.entities[0].items()


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("pain < 5", 'Unsupported start tag "" at byte offset 5'),
        ("a<b", "Unclosed start tag at byte offset 1"),
        ("<i =a>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<i a", 'Unclosed start tag "i" at byte offset 0'),
        ("<i a = ", 'Unclosed start tag "i" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<i a=b_c>", "Unexpected end of name token at byte offset 5"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"),
        ('<tg-time unix="1" format="q">x</tg-time>', "Invalid date-time format specified"),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
    ],
)
def test_broken_html_is_refused_with_the_place_in_bytes(source: str, complaint: str) -> None:
    with pytest.raises(MarkupError) as refusal:
        read_html(source)

    assert str(refusal.value) == complaint


def test_only_the_references_telegram_knows_are_decoded() -> None:
    formatted = read_html("&lt;&gt;&amp;&quot;&#65;&#x1F600;&nbsp;&#0;&")

    assert formatted.text == '<>&"A\U0001f600&nbsp;&#0;&'


def test_offsets_count_utf16_units() -> None:
    formatted = read_html("\U0001f600<b>\U0001f600é</b>")

    assert formatted.entities == ({"type": "bold", "offset": 2, "length": 3},)


def test_a_link_that_leads_nowhere_is_dropped_and_its_text_stays() -> None:
    formatted = read_html('<a href="nowhere">x</a><b></b>')

    assert (formatted.text, formatted.entities) == ("x", ())


@pytest.mark.parametrize("link", ["nowhere", "http://", "ftp://e.org", "http://[::", "javascript:alert(1)"])
def test_what_telegram_would_not_open_is_no_address(link: str) -> None:
    assert web_address(link) is None


@given(st.text(max_size=60))
@settings(max_examples=150)
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    formatted = read_html(html.escape(text, quote=False))

    assert formatted.text == text
    assert formatted.entities == ()


@given(st.text(max_size=30), st.text(min_size=1, max_size=30), st.sampled_from(sorted(SIMPLE_TAGS)))
@settings(max_examples=150)
def test_an_entity_covers_exactly_what_its_tag_covers(before: str, inside: str, tag: str) -> None:
    formatted = read_html(f"{html.escape(before)}<{tag}>{html.escape(inside)}</{tag}>")

    (entity,) = formatted.entities
    units = formatted.text.encode("utf-16-le", "surrogatepass")
    first = 2 * entity["offset"]
    assert units[first : first + 2 * entity["length"]] == inside.encode("utf-16-le", "surrogatepass")
    assert entity["offset"] == utf16_length(before)


@given(st.text(alphabet='<>/&;="abispre -#x1', max_size=40))
@settings(max_examples=300)
def test_any_text_is_either_read_or_refused(source: str) -> None:
    try:
        formatted = read_html(source)
    except MarkupError:
        return
    for entity in formatted.entities:
        assert 0 < entity["length"] <= utf16_length(formatted.text) - entity["offset"]
