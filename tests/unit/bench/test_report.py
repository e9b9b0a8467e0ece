"""Where figures go in the document."""

import pytest

from bench.report import put_between


def test_figures_take_the_place_of_older_ones() -> None:
    text = "before\n<!-- pace -->\nold\n<!-- end of pace -->\nafter\n"

    assert put_between(text, "pace", "new") == "before\n<!-- pace -->\nnew\n<!-- end of pace -->\nafter\n"


def test_a_document_without_markers_is_refused() -> None:
    with pytest.raises(ValueError, match="pace"):
        put_between("nothing here", "pace", "new")
