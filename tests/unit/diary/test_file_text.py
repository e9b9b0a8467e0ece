"""The text of a file, however a spreadsheet saved it."""

from io import BufferedReader, BytesIO

import pytest

from bot.diary.file_mistakes import Unreadable
from bot.diary.file_text import lines_of, table_of, text_of

TEXT = "day,note\n0,müde\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_that_says_how_it_is_written_is_read(encoding: str) -> None:
    raw = TEXT.encode(encoding)

    assert text_of(raw) == TEXT
    assert b"".join(lines_of(BufferedReader(BytesIO(raw)))) == TEXT.encode()


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16-le"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_other_is_named_with_its_line_and_what_to_do(encoding: str, end: str) -> None:
    raw = f"0123{end}müde{end}".encode(encoding)

    with pytest.raises(Unreadable) as error:
        text_of(raw)

    assert error.value.mistake.line == (2 if encoding == "latin-1" else 1)
    assert "CSV UTF-8" in error.value.mistake.reason


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_holds_no_table(raw: bytes) -> None:
    with pytest.raises(Unreadable, match="the file is empty"):
        table_of(text_of(raw))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_rows_are_told_with_the_lines_they_begin_on(between: str, end: str) -> None:
    rows = [
        "",
        between.join(("day", "note", "", "")),
        between.join(("0", f'"two{end}lines"')),
        "",
        between.join(("1", "x")),
    ]
    table = table_of(end.join(rows))

    assert (table.header_line, table.header) == (2, ["day", "note"])
    assert table.rows == [(3, ["0", f"two{end}lines"]), (6, ["1", "x"])]


def test_a_table_that_breaks_off_names_its_last_line() -> None:
    with pytest.raises(Unreadable) as error:
        table_of('sep=,\nday,note\n0,"open\n')

    assert error.value.mistake.line == 3
