"""What people write is printed as far as the fonts show it, and counted where they don't."""

from functools import cache

import pytest
import typst

from bot.views import doctor_fonts
from bot.views.doctor_words import whole, written
from bot.views.speech import Speech
from content import Words

HEBREW, ARABIC = "רע מאוד!", "رأسي يؤلمني"


@cache
def speech() -> Speech:
    return Speech(words=Words.load("en"), language="en")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the machine have no fonts of its own."""
    own = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    monkeypatch.setattr(doctor_fonts, "fonts", lambda: own)
    doctor_fonts._shows.cache_clear()


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("stiff since lunch", "stiff since lunch"),
        ("Болит шея", "Болит шея"),
        ("头痛很厉害", "[5 characters in a script this page cannot show]"),
        ("7/10 头痛 since noon", "7/10 since noon [2 characters in a script this page cannot show]"),
        ("목이 아파요", "[5 characters in a script this page cannot show]"),
        ("ปวดหัว", "[6 characters in a script this page cannot show]"),
        (HEBREW, f"\u2068{HEBREW}\u2069"),
        (ARABIC, f"\u2068{ARABIC}\u2069"),
    ],
)
def test_what_no_font_shows_is_counted_instead(text: str, shown: str) -> None:
    assert written(speech(), text, 150) == shown


@pytest.mark.usefixtures("bare")
def test_it_is_bounded_whatever_is_written() -> None:
    assert len(written(speech(), "头a" * 4000, 150)) < 250


def test_a_letter_keeps_its_marks_when_a_word_breaks() -> None:
    assert "\u200b\u0301" not in whole("e\u0301" * 90)
    assert "\u200b" in whole("e\u0301" * 90)


def test_nothing_is_printed_as_a_box() -> None:
    text = written(speech(), "头痛 목이 ปวด 🙂 नमस्ते ქართული Ελληνικά", 150)

    # PDF/A refuses a text of which a single character has no picture.
    assert typst.compile(
        b"#set document(title: [-])\n#sys.inputs.text",
        sys_inputs={"text": text},
        font_paths=doctor_fonts.fonts(),
        pdf_standards="a-2u",
    )
