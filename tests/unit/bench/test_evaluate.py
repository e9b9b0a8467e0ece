"""`make evaluate` as a command: each part writes its figures between its markers, and nothing else."""

import sys
from functools import partial
from pathlib import Path

import pytest

from bench import assessing, evaluate, evaluation_picture, reporting, simulator, virtual_years
from bench.virtual_people import Kind

BEGINS = {
    "simulator": "### What was aimed at",
    "stories": "stories, ",
    "speed": "1,000 diaries of a year, in a file",
}
"""A piece of what each part writes."""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a document that stands in for docs/evaluation.md, and make everything that is measured tiny."""
    page = tmp_path / "evaluation.md"
    page.write_text("\n".join(f"<!-- {name} -->\nold {name}\n<!-- end of {name} -->" for name in evaluate.PARTS))
    monkeypatch.setattr(evaluate, "EVALUATION", page)
    monkeypatch.setattr(evaluation_picture, "paint", partial(evaluation_picture.paint, folder=tmp_path))
    monkeypatch.setattr(virtual_years, "CHUNK", 2)
    monkeypatch.setattr(simulator, "RATES", (1.0,))
    monkeypatch.setattr(simulator, "SDS", (2.0,))
    monkeypatch.setattr(simulator, "SHARES", (0.6,))
    monkeypatch.setattr(
        simulator, "KINDS", {"varied": Kind(sd=2.0), "missing": Kind(missing=0.6), "hard": simulator.HARD}
    )
    monkeypatch.setattr(assessing, "DIARIES", 1)
    monkeypatch.setattr(assessing, "RUNS", 1)
    monkeypatch.setattr(reporting, "PAGES", 1)
    monkeypatch.setenv("WORKERS", "1")
    return page


@pytest.mark.parametrize("part", evaluate.PARTS)
def test_a_part_writes_its_figures_between_its_markers(
    part: str, page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["evaluate", part, "--people", "2"])

    evaluate.main()

    written = page.read_text(encoding="utf-8")
    found = written.partition(f"<!-- {part} -->")[2].partition(f"<!-- end of {part} -->")[0]
    assert BEGINS[part] in found
    assert BEGINS[part] in capsys.readouterr().out
    assert {name for name in evaluate.PARTS if f"old {name}" in written} == set(evaluate.PARTS) - {part}


def test_a_part_that_does_not_exist_is_wrong_use(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = page.read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["evaluate", "horoscope"])

    with pytest.raises(SystemExit) as ended:
        evaluate.main()

    assert ended.value.code == 2
    assert page.read_text(encoding="utf-8") == before
